#!/usr/bin/python3
"""--write-baseline, --baseline: known is what was found, not where."""
import json
import os
import re
import shutil
import subprocess
import sys
import unittest
import zlib

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from exit_matrix_test import FOUND, ROOT, Run  # noqa: E402


def token(number):
    """A token whose checksum holds; written down nowhere."""
    body = ("%08d" % number + "kV7mQ2xZ9rTbN4sLw8GhJcYe3uDf6pAi5oRt")[:40]
    return "%d|%s%08x" % (number, body, zlib.crc32(body.encode()))


def holds(*numbers):
    """One line with these tokens."""
    return "".join('const char *t%d = "%s"; ' % (n, token(n)) for n in numbers) + "\n"


class Baseline(Run):
    def lines(self, name="b.txt"):
        with open(os.path.join(self.folder, name), encoding="utf-8") as f:
            return f.read().splitlines()

    def new(self, *arguments, status=None, baseline="b.txt"):
        """"LINE:COLUMN" of each finding that is not known."""
        out, _ = self.check(1 if status is None else status, "-o", "json",
                            "--baseline", baseline, *arguments)
        document = json.loads(out)
        return ["%s:%d:%d" % (f["file"], f["line"], f["column"])
                for f in document["findings"]]

    def test_what_is_found_is_known_from_then_on(self):
        self.write("a.cpp", FOUND + holds(1))
        self.check(1)
        out, _ = self.check(0, "--write-baseline=b.txt")
        self.assertIn("no findings in 1 file", out)
        self.assertIn("; 2 findings in the baseline", out)
        lines = self.lines()
        self.assertRegex(lines[0], "^patlint-baseline/1 [0-9a-f]{32}$")
        self.assertEqual(lines[1:], sorted(lines[1:]))
        self.assertEqual(sorted(re.sub("^[0-9a-f]{64} ", "", l) for l in lines[1:]),
                         ["xentral/endpoint-unavailable", "xentral/hardcoded-token"])
        self.assertEqual(self.new(status=0), [])
        self.check(1)

    def test_moved_lines_and_renamed_files_and_other_machines(self):
        self.write("a.cpp", FOUND + holds(1))
        self.check(0, "--write-baseline=b.txt")
        self.write("src/other.cpp", "\n\n// moved\n" + FOUND.replace("send", "go") +
                   "\n" + holds(1))
        os.remove(os.path.join(self.folder, "a.cpp"))
        self.assertEqual(self.new(status=0), [])
        # Another folder stands for another machine.
        there = os.path.join(self.folder, "there")
        os.rename(os.path.join(self.folder, "src"), there)
        shutil.copy(os.path.join(self.folder, "b.txt"), there)
        self.folder = there
        self.assertEqual(self.new(status=0), [])

    def test_a_different_secret_on_the_same_line_is_new(self):
        self.write("a.cpp", holds(1))
        self.check(0, "--write-baseline=b.txt")
        self.write("a.cpp", holds(1, 2))
        self.assertEqual(self.new(), ["a.cpp:1:%d" % holds(1, 2).index(token(2))])
        self.write("a.cpp", holds(2))
        self.assertEqual(len(self.new()), 1)

    def test_two_secrets_in_one_literal(self):
        text = 'const char *t = "%s %s";\n'
        self.write("a.cpp", text % (token(1), token(1)))
        self.check(0, "--write-baseline=b.txt")
        self.write("a.cpp", text % (token(1), token(2)))
        self.assertEqual(len(self.new()), 1)

    def test_a_secret_in_pieces_of_which_one_is_another(self):
        half = len(token(1)) // 2
        text = ("#include <string>\nvoid use(std::string);\nvoid f(bool b) {\n"
                'std::string t = "%s";\nt += b ? "%s" : "%s";\nuse(t); }\n')
        self.write("a.cpp", text % (token(1)[:half], token(1)[half:], "x"))
        self.check(0, "--write-baseline=b.txt")
        # The same beginning, another end.
        other = token(1)[:12]
        body = (token(1)[2:half] + "Zq4Wn8Kd2Lx7Vb5Ty1Rm9Pc3Hs6Gf0Ja")[:40]
        other = "1|%s%08x" % (body, zlib.crc32(body.encode()))
        self.assertEqual(other[:half], token(1)[:half])
        self.write("a.cpp", text % (token(1)[:half], token(1)[half:], other[half:]))
        self.assertEqual(len(self.new()), 1)

    def test_another_url_is_new_and_the_same_elsewhere_is_not(self):
        self.write("a.cpp", FOUND)
        self.check(0, "--write-baseline=b.txt")
        self.write("b.cpp", FOUND.replace("send", "again"))
        self.assertEqual(self.new(status=0), [])
        self.write("b.cpp", FOUND.replace("shopimport/auth", "shopimport/status"))
        self.assertEqual(self.new(), ["b.cpp:5:20"])

    def test_entries_that_match_nothing_are_listed(self):
        self.write("a.cpp", FOUND + holds(1))
        self.check(0, "--write-baseline=b.txt")
        self.write("a.cpp", FOUND)
        out, _ = self.check(0, "--baseline=b.txt")
        gone, = [i for i, l in enumerate(self.lines(), 1) if "token" in l]
        rule = self.lines()[gone - 1].split()[1]
        self.assertIn("not found any more: b.txt:%d: %s\n" % (gone, rule), out)
        self.assertIn("; 1 finding in the baseline; 1 entry of it matches nothing "
                      "any more", out)
        out, _ = self.check(0, "--baseline=b.txt", "-o", "sarif")
        notes = json.loads(out)["runs"][0]["invocations"][0]["toolExecutionNotifications"]
        self.assertIn("Line %d of the baseline matches no finding any more (%s)." %
                      (gone, rule), [n["message"]["text"] for n in notes])
        # Of a part of the project nothing can be said.
        self.write("d/c.cpp", "int c;\n")
        subprocess.run(["git", "init", "-q", self.folder], check=True)
        self.assertNotIn("any more", self.check(0, "--baseline=b.txt", "d")[0])
        self.assertIn("any more", self.check(0, "--baseline=b.txt")[0])

    def test_rewriting_keeps_the_salt(self):
        self.write("a.cpp", holds(1))
        self.check(0, "--write-baseline=b.txt")
        before = self.lines()
        self.write("a.cpp", holds(2) + holds(3))
        self.check(0, "--write-baseline=b.txt")
        after = self.lines()
        self.assertEqual(before[0], after[0])
        self.assertEqual(len(after), 3)
        self.assertNotIn(before[1], after)
        # A scan of a part takes nothing out.
        self.write("d/c.cpp", holds(4))
        subprocess.run(["git", "init", "-q", self.folder], check=True)
        self.check(0, "--write-baseline=b.txt", "d")
        self.assertEqual(len(self.lines()), 4)
        self.assertLess(set(after), set(self.lines()))

    def test_what_is_new_is_listed_while_the_file_is_renewed(self):
        self.write("a.cpp", holds(1))
        self.check(0, "--write-baseline=b.txt")
        self.write("a.cpp", holds(1) + holds(2))
        self.assertEqual(len(self.new("--write-baseline=b.txt")), 1)
        self.assertEqual(self.new(status=0), [])
        # Another file takes the salt.
        self.new("--write-baseline=c.txt", status=0)
        self.assertEqual(self.lines("c.txt"), self.lines())
        self.write("d.txt", "patlint-baseline/1 %s\n" % ("0" * 32))
        self.assertIn("different salts",
                      self.check(2, "--baseline=b.txt", "--write-baseline=d.txt")[1])

    def test_two_branches_merge_line_by_line(self):
        self.write("a.cpp", holds(1))
        self.check(0, "--write-baseline=base.txt")
        for name, number in (("ours", 2), ("theirs", 3)):
            shutil.copy(os.path.join(self.folder, "base.txt"),
                        os.path.join(self.folder, name))
            self.write("a.cpp", holds(1) + holds(number))
            self.check(0, "--write-baseline=" + name)
        subprocess.run(["git", "merge-file", "--union", "ours", "base.txt", "theirs"],
                       cwd=self.folder, check=True)
        self.write("a.cpp", holds(1) + holds(2) + holds(3))
        self.assertEqual(self.new(status=0, baseline="ours"), [])

    def test_two_branches_are_merged_by_git(self):
        """As docs/silencing.md says; without its line there is a conflict."""
        with open(os.path.join(ROOT, "docs", "silencing.md"), encoding="utf-8") as f:
            attribute, = re.findall(r"^    (echo .*\.gitattributes)$", f.read(), re.M)
        environment = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
        environment.update(GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1", LC_ALL="C")

        def shell(script, status=0):
            done = subprocess.run(["sh", "-ec", script], cwd=self.folder, env=environment,
                                  stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT)
            self.assertEqual(done.returncode, status, script + "\n" + done.stdout.decode())
            return done.stdout.decode()

        def commit(number):
            """A source of its own, so that only the baseline can be in conflict."""
            self.write("t%d.cpp" % number, holds(number))
            self.check(1, "--baseline=patlint.baseline")
            self.check(0, "--write-baseline=patlint.baseline")
            shell("git add -A; git commit -qm %d" % number)
        shell("git init -q -b main .; git config user.name x; git config user.email x@example.org")
        # Nothing is known yet: both add behind the same line.
        self.write("a.cpp", "int a;\n")
        self.check(0, "--write-baseline=patlint.baseline")
        shell("git add -A; git commit -qm 0; git branch theirs")
        commit(1)
        shell("git checkout -q theirs")
        commit(2)
        shell("git checkout -q main; git branch plain")
        merge = "git merge -q -m merged theirs"
        # The near miss: git cannot know, and the program does not guess.
        shell("git checkout -q plain")
        self.assertIn("CONFLICT", shell(merge, status=1))
        self.assertIn("a conflict of a merge", self.check(2, "--baseline=patlint.baseline")[1])
        shell("git merge --abort; git checkout -q main")
        shell(attribute + "\ngit add -A; git commit -qm attribute")
        shell(merge)
        self.assertEqual(shell("git status --porcelain"), "")
        lines = self.lines("patlint.baseline")
        self.assertEqual(len(lines), 1 + 2)
        self.assertEqual(len(set(lines)), 1 + 2)
        out, _ = self.check(0, "--baseline=patlint.baseline")
        self.assertIn("2 findings in the baseline", out)
        self.assertNotIn("any more", out)
        # Renewed, it holds the same.
        self.check(0, "--write-baseline=patlint.baseline")
        self.assertEqual(sorted(self.lines("patlint.baseline")), sorted(lines))

    def test_sarif(self):
        self.write("a.cpp", FOUND + holds(1))
        self.check(0, "--write-baseline=b.txt")
        self.write("a.cpp", FOUND + holds(1, 2))

        def results(*arguments):
            out, _ = self.check(1, "--baseline=b.txt", "-o", "sarif", *arguments)
            return json.loads(out)["runs"][0]["results"]
        found = results()
        self.assertEqual([r["baselineState"] for r in found], ["new"])
        self.assertNotIn("suppressions", found[0])
        found = results("--include-suppressed")
        self.assertEqual([r["baselineState"] for r in found],
                         ["unchanged", "unchanged", "new"])
        self.assertEqual([[s["kind"] for s in r["suppressions"]] for r in found],
                         [["external"], ["external"], []])
        # Without one there is none.
        out, _ = self.check(1, "-o", "sarif")
        for result in json.loads(out)["runs"][0]["results"]:
            self.assertNotIn("baselineState", result)

    def test_json_and_text_with_what_is_known(self):
        self.write("a.cpp", FOUND)
        self.check(0, "--write-baseline=b.txt")
        out, _ = self.check(0, "--baseline=b.txt", "--include-suppressed", "-o", "json")
        document = json.loads(out)
        self.assertEqual([f["baseline"] for f in document["findings"]], ["unchanged"])
        try:
            import jsonschema
        except ImportError:
            self.skipTest("no jsonschema")
        schema = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
                              "docs", "schemas", "findings.schema.json")
        with open(schema, encoding="utf-8") as f:
            jsonschema.Draft202012Validator(json.load(f)).validate(document)
        self.assertEqual((document["summary"]["known"], document["summary"]["absent"]),
                         (1, 0))
        out, _ = self.check(0, "--baseline=b.txt", "--include-suppressed")
        self.assertIn("  in the baseline\n", out)
        self.assertNotIn("to silence", out)

    def test_an_allow_comment_goes_before(self):
        self.write("a.cpp", holds(1)[:-1] +
                   "// patlint:allow(generic/sanctum-token, xentral/hardcoded-token) -- x\n")
        self.check(0, "--write-baseline=b.txt")
        self.assertEqual(len(self.lines()), 1)

    def test_the_history(self):
        self.write("a.cpp", holds(1))
        for command in (["init", "-q"], ["add", "-A"],
                        ["-c", "user.name=x", "-c", "user.email=x@x.example", "commit",
                         "-q", "-m", "x"]):
            subprocess.run(["git"] + command, cwd=self.folder, check=True)
        self.check(1, "--history")
        self.check(0, "--write-baseline=b.txt")
        self.check(0, "--history", "--baseline=b.txt")

    def test_what_is_no_baseline(self):
        self.write("a.cpp", FOUND)
        self.assertIn("no.txt", self.check(2, "--baseline=no.txt")[1])
        self.write("b.txt", "patlint-baseline/1 %s\n<<<<<<< HEAD\n" % ("0" * 32))
        for flag in ("--baseline=b.txt", "--write-baseline=b.txt"):
            out, err = self.check(2, flag)
            self.assertEqual(out, "")
            self.assertIn("b.txt:2: a conflict of a merge", err)
        self.assertEqual(len(self.lines()), 2)
        self.assertIn("no/such", self.check(2, "--write-baseline=no/such/b.txt")[1])


if __name__ == "__main__":
    unittest.main()
