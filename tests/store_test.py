#!/usr/bin/python3
"""The fact store: a second run parses nothing, and says the same.

What has changed is parsed anew, whichever way it matters; nobody else can read
the store; what is damaged in it goes without a word.
"""
import os
import re
import shutil
import stat
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.path.abspath(os.environ.get("PATLINT_PROGRAM") or
                          os.path.join(ROOT, "build", "patlint"))

SEND = ('#include <curl/curl.h>\n#include "path.h"\nvoid send(void) {\n'
        "  CURL *c = curl_easy_init();\n"
        '  curl_easy_setopt(c, CURLOPT_URL, "https://a.xentral.biz" PATH);\n'
        "  curl_easy_perform(c);\n}\n")
PATH = '#define PATH "/api/shopimport/auth"\n'
OTHER = '#define PATH "/api/shopimport/status"\n'
# Of no interest here, but parsed: no header is searched for.
BRANCH = ("#include <curl/curl.h>\nvoid there(CURL *c) {\n#ifdef _WIN32\n"
          '  curl_easy_setopt(c, CURLOPT_URL, "https://a.xentral.biz/api/shopimport/refund");\n'
          "  curl_easy_perform(c);\n#endif\n}\n")


class Store(unittest.TestCase):
    def setUp(self):
        self.top = os.path.realpath(tempfile.mkdtemp(prefix="patlint-store-"))
        self.addCleanup(shutil.rmtree, self.top, ignore_errors=True)
        self.folder = os.path.join(self.top, "project")
        self.store = os.path.join(self.top, "store")
        os.mkdir(self.folder)

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)

    def run_tool(self, *arguments, status=None, **how):
        done = subprocess.run([PROGRAM, *arguments], cwd=self.folder,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300,
                              **{"stdin": subprocess.DEVNULL, **how})
        if status is None:
            self.assertIn(done.returncode, (0, 1), done.stderr.decode())
        else:
            self.assertEqual(done.returncode, status, done.stderr.decode())
        return done

    def counts(self, done):
        found = re.search(rb"^store: (\d+) units taken from it, (\d+) new$", done.stderr, re.M)
        return tuple(int(n) for n in found.groups()) if found else None

    def scan(self, expected, *arguments, **how):
        """With the store; asserts (taken, new), and that a scan without it says the same."""
        arguments = ("--headers=shadow", *arguments)
        done = self.run_tool("--store", self.store, "--stats", *arguments, **how)
        self.assertEqual(self.counts(done), expected)
        if "stdin" not in how and "input" not in how:
            self.assertEqual(done.stdout.decode(), self.run_tool(*arguments, **how).stdout.decode())
        return done.stdout.decode()

    def entries(self):
        return sorted(n for n in os.listdir(self.store) if n.endswith(".facts"))

    def small(self):
        self.write("send.c", SEND)
        self.write("path.h", PATH)


class Same(Store):
    def test_every_format_warm_and_cold_and_other_builds(self):
        shutil.copytree(os.path.join(ROOT, "docs", "examples", "shop-sync"), self.folder,
                        dirs_exist_ok=True)
        self.write("branch.c", BRANCH)
        cold = self.run_tool("--store", self.store, "--stats", "--headers=shadow", "-o", "sarif")
        self.assertIn(b"parsed once more: branch.c", cold.stderr)
        taken, new = self.counts(cold)
        self.assertEqual(taken, 0)
        for form in ("text", "sarif"):
            self.scan((new, 0), "-o", form)
        self.scan((new, 0), "--prefilter=off", "-j1")
        requests = self.run_tool("requests", "--headers=shadow").stdout
        self.assertEqual(self.run_tool("requests", "--headers=shadow", "--store", self.store).stdout,
                         requests)

    def test_rules_and_models_parse_nothing_anew(self):
        self.small()
        self.scan((0, 1))
        self.scan((1, 0), "--no-default-rules")

    def test_two_runs_at_once(self):
        self.small()
        for number in range(6):
            self.write("f%d.c" % number, SEND)
        plain = self.run_tool("--headers=shadow").stdout
        runs = [subprocess.Popen([PROGRAM, "--headers=shadow", "--store", self.store],
                                 cwd=self.folder, stdout=subprocess.PIPE) for _ in range(3)]
        for run in runs:
            self.assertEqual(run.communicate(timeout=300)[0], plain)
        self.assertEqual(len(self.entries()), 7)
        self.scan((7, 0))


class Changes(Store):
    def test_what_a_unit_reads(self):
        self.small()
        self.write("other.c", "int other;\n" + SEND.replace("send", "more"))
        self.assertIn("/shopimport/auth", self.scan((0, 2)))
        self.scan((2, 0))
        self.write("send.c", SEND + "int more_of_it;\n")
        self.scan((1, 1))
        self.write("path.h", OTHER)
        self.assertNotIn("/shopimport/auth", self.scan((0, 2)))
        # To and fro, as between two branches.
        self.write("path.h", PATH)
        self.assertIn("/shopimport/auth", self.scan((2, 0)))
        self.write("path.h", OTHER)
        self.scan((2, 0))

    def test_a_header_that_was_missing_before_another(self):
        self.write("src/send.c", SEND)
        self.write("second/path.h", PATH)
        os.mkdir(os.path.join(self.folder, "first"))
        flags = ("src/send.c", "--", "-Ifirst", "-Isecond")
        self.assertIn("/shopimport/auth", self.scan((0, 1), *flags))
        self.write("first/unrelated.h", "int u;\n")
        self.scan((1, 0), *flags)
        self.write("first/path.h", OTHER)
        self.assertIn("/shopimport/status", self.scan((0, 1), *flags))
        os.remove(os.path.join(self.folder, "first", "path.h"))
        self.assertIn("/shopimport/auth", self.scan((1, 0), *flags))
        os.remove(os.path.join(self.folder, "second", "path.h"))
        self.scan((0, 1), *flags)

    def test_a_header_that_is_guessed(self):
        self.write("src/send.c", SEND.replace("path.h", "deep/path.h"))
        self.write("a/lib/x/deep/path.h", PATH)
        self.assertIn("/shopimport/auth", self.scan((0, 1)))
        self.write("a/lib/x/deep/unrelated.h", "")
        self.assertIn("/shopimport/auth", self.scan((1, 1)))
        self.write("deep/path.h", OTHER)
        self.assertIn("/shopimport/status", self.run_tool(
            "--headers=shadow", "--store", self.store).stdout.decode())

    def test_the_command_the_environment_and_the_headers(self):
        self.small()
        self.scan((0, 1), "send.c", "--")
        self.scan((0, 1), "send.c", "--", "-DX=1")
        self.scan((1, 0), "send.c", "--", "-DX=1")
        self.scan((0, 1), "send.c", "--", env=dict(os.environ, CPATH=self.top))
        self.run_tool("--store", self.store, "--headers=real", "send.c", "--")
        self.assertEqual(len(self.entries()), 4)

    def test_what_does_not_lie_on_the_disk(self):
        self.small()
        self.scan((0, 1))
        arguments = ("--stdin", "--stdin-filename=send.c")
        # Alone it has no headers of the project to guess among.
        for expected in ((0, 1), (1, 0)):
            out = self.scan(expected, *arguments, input=SEND.encode(), stdin=None)
            self.assertIn("/shopimport/auth", out)
        text = SEND.replace("PATH)", '"/api/shopimport/status")')
        out = self.scan((0, 1), *arguments, input=text.encode(), stdin=None)
        self.assertIn("/shopimport/status", out)
        self.scan((1, 0))

    def test_what_is_not_kept(self):
        self.write("day.c", 'const char *day = __DATE__ "/api/shopimport/auth";\n')
        self.write("crash.c", "#pragma clang __debug crash\n")
        self.scan((0, 0), "day.c", "crash.c")
        self.assertEqual(self.entries(), [])


class Privacy(Store):
    def mode(self, *name):
        return stat.S_IMODE(os.lstat(os.path.join(self.store, *name)).st_mode)

    def test_nobody_else_may_read(self):
        before = os.umask(0)
        try:
            self.small()
            self.scan((0, 1))
        finally:
            os.umask(before)
        self.assertEqual(self.mode(), 0o700)
        for name in os.listdir(self.store):
            self.assertEqual(self.mode(name), 0o600, name)

    def test_what_others_could_read_or_write_is_not_taken(self):
        self.small()
        self.scan((0, 1))
        entry, = self.entries()
        for mode in (0o644, 0o660, 0o602):
            os.chmod(os.path.join(self.store, entry), mode)
            self.scan((0, 1))
            self.assertEqual(self.mode(entry), 0o600)
        elsewhere = os.path.join(self.top, "elsewhere")
        os.rename(os.path.join(self.store, entry), elsewhere)
        os.symlink(elsewhere, os.path.join(self.store, entry))
        self.scan((0, 1))
        self.assertFalse(os.path.islink(os.path.join(self.store, entry)))

    def test_a_folder_that_others_can_read(self):
        self.small()
        self.scan((0, 1))
        os.chmod(self.store, 0o755)
        self.scan((1, 0))
        self.assertEqual(self.mode(), 0o700)
        full = os.path.join(self.top, "full")
        os.mkdir(full, 0o755)
        open(os.path.join(full, "mine"), "w", encoding="utf-8").close()
        done = self.run_tool("--store", full, status=2)
        self.assertIn(b"can be read by others", done.stderr)
        self.assertEqual(os.listdir(full), ["mine"])
        self.assertEqual(stat.S_IMODE(os.stat(full).st_mode), 0o755)
        self.run_tool("--store", os.path.join(full, "mine"), status=2)
        self.run_tool("--store", os.path.join(full, "mine", "below"), status=2)

    def test_git_does_not_see_it(self):
        self.small()
        self.run_tool("--store", "kept", "--headers=shadow")
        subprocess.run(["git", "init", "-q"], cwd=self.folder, check=True)
        seen = subprocess.run(["git", "status", "--porcelain", "-uall"], cwd=self.folder,
                              check=True, stdout=subprocess.PIPE).stdout
        self.assertNotIn(b"kept", seen)
        self.assertIn(b"send.c", seen)


class Damage(Store):
    def test_a_damaged_entry_is_parsed_anew(self):
        self.small()
        self.scan((0, 1))
        entry, = self.entries()
        path = os.path.join(self.store, entry)
        with open(path, "rb") as f:
            good = f.read()
        middle = len(good) // 2
        for bad in (b"", good[:100], good[:-1], good + b"x",
                    good[:middle] + bytes([good[middle] ^ 4]) + good[middle + 1:],
                    b"patlint-facts/9 a b 1\nx"):
            with open(path, "wb") as f:
                f.write(bad)
            self.scan((0, 1))
            with open(path, "rb") as f:
                self.assertEqual(f.read(), good)
        self.scan((1, 0))


class Clear(Store):
    def test_what_is_ours_goes_and_nothing_else(self):
        self.small()
        self.scan((0, 1))
        entry, = self.entries()
        for name in ("mine.facts", "notes.txt", "x" + entry, entry.upper()[:-6] + ".txt"):
            open(os.path.join(self.store, name), "w", encoding="utf-8").close()
        open(os.path.join(self.store, entry + ".0123abcd.tmp"), "w", encoding="utf-8").close()
        done = self.run_tool("store", "clear", "--store", self.store, status=0)
        self.assertEqual(done.stdout.decode(), "removed 1 unit from %s\n" % self.store)
        self.assertEqual(sorted(os.listdir(self.store)), sorted(
            ["mine.facts", "notes.txt", "x" + entry, entry.upper()[:-6] + ".txt"]))

    def test_a_folder_that_was_ours_goes(self):
        self.small()
        self.scan((0, 1))
        self.run_tool("store", "clear", "--store", self.store, status=0)
        self.assertFalse(os.path.exists(self.store))
        done = self.run_tool("store", "clear", "--store", self.store, status=0)
        self.assertIn(b"removed 0 units", done.stdout)

    def test_which_store(self):
        done = self.run_tool("store", "clear", status=2)
        self.assertIn(b"which store", done.stderr)
        self.small()
        self.write(".patlint.json", '{"store": "../store"}')
        self.assertEqual(self.counts(self.run_tool("--headers=shadow", "--stats")), (0, 1))
        self.assertEqual(len(self.entries()), 1)
        for flag in ("--no-store", "--store=" + os.path.join(self.top, "another")):
            done = self.run_tool("--headers=shadow", "--stats", flag)
            self.assertNotEqual(self.counts(done), (1, 0))
        self.assertIn(b"removed 1 unit", self.run_tool("store", "clear", status=0).stdout)

    def test_there_is_none_unless_asked(self):
        self.small()
        self.assertIsNone(self.counts(self.run_tool("--stats", "--headers=shadow")))
        self.assertEqual(sorted(os.listdir(self.folder)), ["path.h", "send.c"])
        self.assertEqual(os.listdir(self.top), ["project"])


if __name__ == "__main__":
    unittest.main()
