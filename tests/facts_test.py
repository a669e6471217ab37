#!/usr/bin/python3
"""`patlint extract` file by file and `patlint link` are one `patlint scan`.

And what a facts file is: private, and refused where it is not whole or not of
this build.
"""
import json
import os
import random
import re
import shutil
import stat
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.path.abspath(os.environ.get("PATLINT_PROGRAM") or
                          os.path.join(ROOT, "build", "patlint"))
INPUTS = os.path.join(ROOT, "tests", "lit", "interprocedural", "Inputs")

# A base in one file, a path in another, the send in a third, a static of the
# same name in two, a header that no source reads, and one that is broken.
ACROSS = {
    "src/base.cpp": '#include "api.h"\nconst char *const base = "https://a.xentral.biz";\n'
                    'static const char *own() { return "/api/shopimport/auth"; }\n'
                    "const char *authPath() { return own(); }\n",
    "src/send.cpp": '#include "api.h"\n#include <curl/curl.h>\n#include <string>\n'
                    'static const char *own() { return "/api/v1/products"; }\n'
                    "void sendTo(const char *path) { CURL *c = curl_easy_init();\n"
                    "  std::string url = std::string(base) + path;\n"
                    "  curl_easy_setopt(c, CURLOPT_URL, url.c_str());\n"
                    "  curl_easy_perform(c); }\n"
                    "void products() { sendTo(own()); }\n",
    "src/main.cpp": '#include "api.h"\n// patlint:allow(xentral/endpoint-unavailable)\n'
                    'int main() { sendTo(authPath()); sendTo("/api/shopimport/status"); products(); }\n',
    "src/broken.cpp": '#include "api.h"\n#include "nowhere.h"\nint x = ;\n'
                      'void b() { sendTo("/api/shopimport/refund"); }\n',
    "include/api.h": "extern const char *const base;\nconst char *authPath();\n"
                     "void sendTo(const char *);\nvoid products();\n",
    "include/unread.h": '#include "api.h"\ninline void u() { sendTo("/api/shopimport/status"); }\n',
}


class Folder(unittest.TestCase):
    def setUp(self):
        self.folder = os.path.realpath(tempfile.mkdtemp(prefix="patlint-facts-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.out = os.path.realpath(tempfile.mkdtemp(prefix="patlint-facts-out-"))
        self.addCleanup(shutil.rmtree, self.out, ignore_errors=True)

    def write(self, files):
        for name, text in files.items():
            path = os.path.join(self.folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as f:
                f.write(text)

    def run_tool(self, *arguments, cwd=None, status=None):
        done = subprocess.run([PROGRAM, *arguments], cwd=cwd or self.folder,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=300)
        if status is not None:
            self.assertEqual(done.returncode, status, done.stderr.decode())
        else:
            self.assertIn(done.returncode, (0, 1), done.stderr.decode())
        return done

    def sources(self):
        for folder, _, names in sorted(os.walk(self.folder)):
            for name in sorted(names):
                if name.endswith((".c", ".cpp", ".h")):
                    yield os.path.relpath(os.path.join(folder, name), self.folder)

    def flags(self):
        folders = sorted({os.path.dirname(name) or "." for name in self.sources()})
        return ["-I" + folder for folder in folders]

    def extract(self, *flags, headers=(), arguments=()):
        """All sources and those headers; the facts files, in no special order."""
        result = []
        for name in self.sources():
            if name.endswith(".h") and name not in headers:
                continue
            out = os.path.join(self.out, name.replace("/", "+") + ".facts")
            self.run_tool("extract", *arguments, name, "--facts", out, "--", *flags, status=0)
            result.append(out)
        random.Random(7).shuffle(result)
        return result


class Same(Folder):
    """The folder scanned is what its files are, extracted and linked."""

    def assert_same(self, facts, flags, formats=("text", "json", "sarif", "gitlab")):
        for form in formats:
            scan = self.run_tool("scan", "-o", form, "--", *flags)
            link = self.run_tool("link", "-o", form, *facts)
            self.assertEqual(link.stdout.decode(), scan.stdout.decode())
            self.assertEqual(link.returncode, scan.returncode)
        self.assertGreater(len(scan.stdout), 100)

    def test_programs_of_several_files(self):
        for program in (os.path.join(ROOT, "docs", "examples", "shop-sync"),
                        os.path.join(INPUTS, "same-names")):
            with self.subTest(program):
                self.setUp()
                shutil.copytree(program, self.folder, dirs_exist_ok=True)
                self.assert_same(self.extract(*self.flags()), self.flags(), ("sarif",))

    def test_a_header_that_no_source_reads_is_a_unit_if_it_has_facts(self):
        self.write(ACROSS)
        # One that is read is none, whether it has or not.
        facts = self.extract(*self.flags(), headers=("include/unread.h", "include/api.h"))
        self.assert_same(facts, self.flags(), ("text",))

    def test_a_unit_that_fails_is_said_by_both(self):
        self.write({"a.cpp": "#pragma clang __debug crash\n", "b.cpp": "int b;\n"})
        out = os.path.join(self.out, "a")
        done = self.run_tool("extract", "a.cpp", "--facts", out, "--", status=0)
        self.assertIn(b"failed", done.stderr)
        self.run_tool("extract", "--strict", "a.cpp", "--facts", out, "--", status=2)
        self.run_tool("link", out, status=2)
        other = os.path.join(self.out, "b")
        self.run_tool("extract", "b.cpp", "--facts", other, "--", status=0)
        scan = self.run_tool("scan", "--", status=0)
        self.assertEqual(self.run_tool("link", out, other, status=0).stdout, scan.stdout)
        self.run_tool("link", "--strict", out, other, status=2)


class Across(Same):
    """Values from three files and all kinds of trouble, extracted once."""

    @classmethod
    def setUpClass(cls):
        cls.made = cls("run_tool")
        cls.made.setUp()
        cls.made.write({name: text for name, text in ACROSS.items() if "unread" not in name})
        subprocess.run(["git", "init", "-q"], cwd=cls.made.folder, check=True)
        cls.facts = cls.made.extract(*cls.made.flags())

    @classmethod
    def tearDownClass(cls):
        cls.made.doCleanups()

    def setUp(self):
        super().setUp()
        shutil.copytree(self.made.folder, self.folder, dirs_exist_ok=True)

    # Those of the class above are about other programs.
    test_programs_of_several_files = None
    test_a_header_that_no_source_reads_is_a_unit_if_it_has_facts = None
    test_a_unit_that_fails_is_said_by_both = None

    def test_every_format(self):
        self.assert_same(self.facts, self.flags())

    def test_from_a_folder_below(self):
        whole = self.run_tool("link", *self.facts).stdout
        below = os.path.join(self.folder, "src")
        self.assertEqual(self.run_tool("link", *self.facts, cwd=below).stdout, whole)
        again = os.path.join(self.out, "again.facts")
        self.run_tool("extract", "main.cpp", "--facts", again, "--", "-I../include", cwd=below)
        other = [again if name.endswith("main.cpp.facts") else name for name in self.facts]
        self.assertEqual(self.run_tool("link", *other).stdout, whole)

    def test_the_sources_need_not_be_there(self):
        here = self.run_tool("link", "-o", "sarif", *self.facts).stdout
        for name in ACROSS:
            self.write({name: "int other;\n"})
        self.assertEqual(self.run_tool("link", "-o", "sarif", *self.facts).stdout, here)
        shutil.rmtree(os.path.join(self.folder, "src"))
        self.assertEqual(self.run_tool("link", "-o", "sarif", *self.facts).stdout, here)

    def test_facts_given_twice_count_once(self):
        self.assertEqual(self.run_tool("link", *self.facts, *self.facts).stdout,
                         self.run_tool("link", *self.facts).stdout)

    def test_settings_rules_and_the_baseline_are_those_of_the_link(self):
        facts = self.facts
        self.run_tool("link", *facts, status=1)
        self.run_tool("link", "--fail-on=never", *facts, status=0)
        self.run_tool("link", "--no-default-rules", *facts, status=0)
        self.write({".patlint.json": '{"levels": {"xentral/endpoint-unavailable": "note"}}'})
        self.run_tool("link", *facts, status=0)
        self.write({".patlint.json": '{"exclude": ["broken.cpp"]}'})
        names = {f["file"] for f in json.loads(
            self.run_tool("link", "-o", "json", *facts).stdout)["findings"]}
        self.assertIn("src/main.cpp", names)
        self.assertNotIn("src/broken.cpp", names)
        known = os.path.join(self.out, "known")
        self.run_tool("link", "--write-baseline", known, *facts)
        self.run_tool("link", "--baseline", known, *facts, status=0)


class Files(Folder):
    def one(self, text="int a;\n"):
        self.write({"a.cpp": text})
        out = os.path.join(self.out, "a.facts")
        self.run_tool("extract", "a.cpp", "--facts", out, "--", status=0)
        return out

    def test_nobody_else_may_read_them(self):
        before = os.umask(0)
        try:
            out = self.one()
            self.assertEqual(stat.S_IMODE(os.stat(out).st_mode), 0o600)
            os.chmod(out, 0o644)
            self.one()
            self.assertEqual(stat.S_IMODE(os.stat(out).st_mode), 0o600)
        finally:
            os.umask(before)
        self.assertEqual(os.listdir(self.out), ["a.facts"])

    def test_the_same_file_gives_the_same_bytes(self):
        with open(self.one(), "rb") as f:
            first = f.read()
        with open(self.one(), "rb") as f:
            self.assertEqual(f.read(), first)

    def test_what_is_not_a_facts_file_is_told(self):
        good = self.one()
        with open(good, "rb") as f:
            data = f.read()
        line, rest = data.split(b"\n", 1)
        words = line.split(b" ")
        self.assertEqual(words[0], b"patlint-facts/1")
        other = bytes(words[1][:-1]) + (b"0" if words[1][-1:] != b"0" else b"1")
        rows = [
            (b"", "is not a facts file"),
            (b"int a;\n", "is not a facts file"),
            (b"patlint-facts/2 x y z\n", "was made by a newer patlint"),
            (b"patlint-facts/99999", "was made by a newer patlint"),
            (b"patlint-facts/0 x\n", "was made by an older patlint"),
            (b"patlint-facts/x\n", "is damaged or cut off"),
            (b"patlint-fa", "is damaged or cut off"),
            (data[:len(line)], "is damaged or cut off"),
            (data[:-1], "is damaged or cut off"),
            (data + b"x", "is damaged or cut off"),
            (b" ".join([words[0], other] + words[2:]) + b"\n" + rest,
             "was made by another build of patlint"),
        ]
        for bad, words in rows:
            with self.subTest(bad[:40]):
                path = os.path.join(self.out, "bad.facts")
                with open(path, "wb") as f:
                    f.write(bad)
                done = self.run_tool("link", good, path, status=2)
                self.assertEqual(done.stdout, b"")
                self.assertEqual(done.stderr.decode().count("\n"), 1)
                self.assertIn("'%s' %s" % (path, words), done.stderr.decode())
        for path, words in (("nowhere.facts", "No such file"), (self.out, "is a folder")):
            self.assertIn(words, self.run_tool("link", good, path, status=2).stderr.decode())

    def test_no_changed_byte_goes_unnoticed(self):
        good = self.one('const char *p = "/api/v1/products";\nint f(int a) { return a + 1; }\n')
        with open(good, "rb") as f:
            data = f.read()
        chance = random.Random(11)
        paths = []
        for number in range(400):
            at = chance.randrange(len(data)) if number >= 150 else number
            bad = bytearray(data)
            bad[at] ^= 1 << chance.randrange(8)
            if number % 10 == 9:
                bad = bad[:at]
            paths.append(os.path.join(self.out, "%d.bad" % number))
            with open(paths[-1], "wb") as f:
                f.write(bad)
        done = self.run_tool("link", good, *paths, status=2)
        self.assertEqual(done.stdout, b"")
        lines = done.stderr.decode().splitlines()
        self.assertEqual(len(lines), len(paths))
        for path, line in zip(paths, lines):
            self.assertIn("'%s' " % path, line)

    def test_two_texts_of_one_source_are_told(self):
        self.write({"a.cpp": '#include "h.h"\n', "b.cpp": '#include "h.h"\n', "h.h": "int h;\n"})
        first, second = (os.path.join(self.out, name) for name in "ab")
        self.run_tool("extract", "a.cpp", "--facts", first, "--", status=0)
        self.write({"h.h": "int other;\n"})
        self.run_tool("extract", "b.cpp", "--facts", second, "--", status=0)
        done = self.run_tool("link", first, second, status=2)
        self.assertIn("hold different texts of h.h", done.stderr.decode())

    def test_wrong_calls_are_told(self):
        self.write({"a.cpp": "int a;\n", "a.txt": "a\n"})
        for arguments, words in (
                (["extract", "a.cpp", "--"], "--facts=OUT"),
                (["extract", "a.cpp", "--facts=o"], "behind --"),
                (["extract", "--facts=o", "--"], "one FILE"),
                (["extract", "a.cpp", "a.cpp", "--facts=o", "--"], "one FILE"),
                (["extract", "no.cpp", "--facts=o", "--"], "no such file"),
                (["extract", "a.txt", "--facts=o", "--"], "not a C or C++ file"),
                (["extract", ".", "--facts=o", "--"], "not a C or C++ file"),
                (["extract", "a.cpp", "--facts=no/such/o", "--"], "cannot write no/such/o"),
                (["extract", "a.cpp", "--facts=o", "--stats", "--"], "--stats is not a flag"),
                (["link"], "at least one"),
                (["link", "o", "--", "-DX"], "-- is not for"),
                (["link", "o", "--staged"], "--staged is not a flag"),
                (["scan", "--facts=o"], "--facts is not a flag")):
            with self.subTest(arguments):
                done = self.run_tool(*arguments, status=2)
                self.assertIn(words, done.stderr.decode())
        self.assertEqual(sorted(os.listdir(self.folder)), ["a.cpp", "a.txt"])


class Page(Folder):
    def test_the_commands_of_the_page_work(self):
        """Each block of docs/store.md, in a copy of the example."""
        with open(os.path.join(ROOT, "docs", "store.md"), encoding="utf-8") as f:
            blocks = re.findall(r"```sh\n(.*?)```", f.read(), re.S)
        self.assertTrue(blocks)
        os.mkdir(os.path.join(self.out, "bin"))
        os.symlink(PROGRAM, os.path.join(self.out, "bin", "patlint"))
        path = os.path.join(self.out, "bin") + os.pathsep + os.environ["PATH"]
        shutil.copytree(os.path.join(ROOT, "docs", "examples", "shop-sync"), self.folder,
                        dirs_exist_ok=True)
        for block in blocks:
            # Findings are no failure here.
            done = subprocess.run(["sh", "-c", block], cwd=self.folder,
                                  env=dict(os.environ, PATH=path, HOME=self.out),
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
            self.assertIn(done.returncode, (0, 1), (block, done.stderr.decode()))
            self.assertNotIn("patlint:", done.stderr.decode(), block)


if __name__ == "__main__":
    unittest.main()
