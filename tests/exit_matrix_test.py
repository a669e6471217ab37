#!/usr/bin/python3
"""The table of exit statuses, and input that is not as it should be.

Runs the program as people do. One row per line of the table in docs/cli.md;
PATLINT_PROGRAM (or PATLINT) is the program, else build/patlint.
"""
import json
import os
import signal
import subprocess
import tempfile
import unittest

from confined import as_nobody

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.path.abspath(os.environ.get("PATLINT_PROGRAM") or
                          os.environ.get("PATLINT") or
                          os.path.join(ROOT, "build", "patlint"))

CLEAN = "int add(int a, int b) { return a + b; }\n"
# A warning: an unavailable endpoint, no authentication in sight.
FOUND = """#include <curl/curl.h>
void send() {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL,
                   "https://shop.xentral.biz/api/shopimport/auth");
  curl_easy_perform(c);
}
"""
# An error: the same with a token.
ERROR = """#include <curl/curl.h>
const char *token();
void send() {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL,
                   "https://shop.xentral.biz/api/shopimport/auth");
  curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, token());
  curl_easy_setopt(c, CURLOPT_HTTPAUTH, CURLAUTH_BEARER);
  curl_easy_perform(c);
}
"""
CRASH = "#pragma clang __debug crash\n"
ENDLESS = ("constexpr unsigned spin() { unsigned i = 0; for (;;) ++i; return i; }\n"
           "constexpr unsigned X = spin();\n")

# A checksum-valid token does not stand here; this shape has no checksum.
SECRET = "qG7v" + "Xp2LmZ8" + "rTnB4wKs" + "9YdE"
FLOW = """#include <curl/curl.h>
void send() {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://api.example.test/v2/items");
  curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, "%s");
  curl_easy_setopt(c, CURLOPT_HTTPAUTH, CURLAUTH_BEARER);
  curl_easy_perform(c);
}
""" % SECRET


class Run(unittest.TestCase):
    def setUp(self):
        self.folder_object = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder_object.cleanup)
        self.folder = os.path.realpath(self.folder_object.name)

    def write(self, name, data):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(data.encode() if isinstance(data, str) else data)
        return path

    def run_program(self, *arguments, prefix=(), **more):
        return subprocess.run([*prefix, PROGRAM, *arguments], cwd=self.folder,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=300, **more)

    def check(self, status, *arguments):
        done = self.run_program(*arguments)
        self.assertEqual(done.returncode, status,
                         "%s\n%s\n%s" % (arguments, done.stdout.decode(),
                                         done.stderr.decode()))
        return done.stdout.decode(), done.stderr.decode()


class ExitTable(Run):
    """Rows: (what, files, arguments, status, words in one of the streams)."""

    ROWS = [
        ("nothing found", {"a.cpp": CLEAN}, [], 0, "no findings in 1 file"),
        ("a warning", {"a.cpp": FOUND}, [], 1, "1 warning in 1 file"),
        ("an error", {"a.cpp": ERROR}, ["--fail-on=error"], 1, "1 error in 1 file"),
        ("a warning below the level", {"a.cpp": FOUND}, ["--fail-on=error"], 0,
         "1 warning"),
        ("never", {"a.cpp": ERROR}, ["--fail-on=never"], 0, "1 error"),
        ("note is the lowest level", {"a.cpp": CLEAN}, ["--fail-on=note"], 0, ""),
        ("requests are no findings", {"a.cpp": ERROR}, ["requests"], 0, "shopimport"),
        ("an explicit file that is not C or C++", {"notes.txt": "x"},
         ["notes.txt"], 0, "notes.txt"),
        ("a path that does not exist", {"a.cpp": CLEAN}, ["nowhere"], 2, "nowhere"),
        ("a file that does not exist, beside one that does", {"a.cpp": FOUND},
         ["a.cpp", "b.cpp"], 2, "b.cpp"),
        ("no path, and nothing below", {"notes.txt": "x"}, [], 2, ""),
        ("a folder with nothing below", {"d/notes.txt": "x", "a.cpp": CLEAN},
         ["d"], 2, "d"),
        ("some files failed", {"a.cpp": CLEAN, "b.cpp": CRASH}, [], 0,
         "b.cpp: the compiler crashed"),
        ("some files failed, strictly", {"a.cpp": CLEAN, "b.cpp": CRASH},
         ["--strict"], 2, "b.cpp: the compiler crashed"),
        ("findings and failed files", {"a.cpp": FOUND, "b.cpp": CRASH}, [], 1,
         "1 failed"),
        ("findings and failed files, strictly", {"a.cpp": FOUND, "b.cpp": CRASH},
         ["--strict"], 2, "1 warning"),
        ("strict, and nothing failed", {"a.cpp": FOUND}, ["--strict"], 1, ""),
        ("all units failed", {"a.cpp": CRASH}, [], 2, "a.cpp: the compiler crashed"),
        ("all units failed, with findings by tokens or none", {"a.cpp": CRASH},
         ["--fail-on=never"], 2, ""),
        ("an unknown flag", {"a.cpp": CLEAN}, ["--job=2"], 2, "--jobs"),
        ("a flag of a later version", {"a.cpp": CLEAN}, ["--shard=1/2"], 2, "--shard"),
        ("a bad value", {"a.cpp": CLEAN}, ["--jobs=0"], 2, "--jobs"),
        ("a missing value", {"a.cpp": CLEAN}, ["--jobs"], 2, "--jobs"),
        ("two formats on standard output", {"a.cpp": CLEAN},
         ["-o", "sarif", "-o", "json"], 2, "standard output"),
        ("an unknown format", {"a.cpp": CLEAN}, ["-o", "xml"], 2, "xml"),
        ("rules that cannot be read", {"a.cpp": FOUND}, ["--rules", "none.json"],
         2, "none.json"),
        ("rules that are not JSON", {"a.cpp": FOUND, "r.json": "{\n  oops"},
         ["--rules", "r.json"], 2, "r.json:2:"),
        ("a -p without a database", {"a.cpp": FOUND, "b/x": ""}, ["-p", "b"], 2, "b"),
        ("an output that cannot be written", {"a.cpp": CLEAN},
         ["-o", "json=no/such/folder/x.json"], 2, "no/such/folder"),
        ("an output that cannot be written, with findings", {"a.cpp": FOUND},
         ["-o", "json=no/such/folder/x.json"], 2, "1 warning"),
        ("an unknown rule", {}, ["explain", "xentral/endpoint-unavailabel"], 2,
         "xentral/endpoint-unavailable"),
        ("a known rule", {}, ["explain", "xentral/endpoint-unavailable"], 0,
         "/shopimport/auth"),
        ("the rules", {}, ["rules", "list"], 0, "xentral/hardcoded-token"),
        ("the rules' own examples", {}, ["rules", "test"], 0, "0 do not hold"),
        ("a rules file that is not there", {}, ["rules", "check", "x.json"], 2,
         "x.json"),
        ("a rules command that is none", {}, ["rules", "chekc"], 2, "check"),
        ("help", {}, ["--help"], 0, "Exit status"),
        ("version", {}, ["--version"], 0, "patlint "),
        ("a language server with a path", {"a.cpp": CLEAN}, ["lsp", "a.cpp"], 2, "no paths"),
        ("a language server without an editor", {"a.cpp": CLEAN}, ["lsp"], 1, ""),
        ("facts that are none", {"a.cpp": CLEAN}, ["link", "a.cpp"], 2, "is not a facts file"),
        ("facts that cannot be written", {"a.cpp": CLEAN},
         ["extract", "a.cpp", "--facts=no/such/x", "--"], 2, "no/such/x"),
        ("a folder with a command's name", {"requests/a.cpp": CLEAN},
         ["./requests"], 0, "no findings in 1 file"),
    ]

    def test_every_row(self):
        for what, files, arguments, status, words in self.ROWS:
            with self.subTest(what):
                self.setUp()
                for name, text in files.items():
                    self.write(name, text)
                out, err = self.check(status, *arguments)
                self.assertIn(words, out + err)

    def test_findings_on_standard_output_and_trouble_on_standard_error(self):
        self.write("a.cpp", FOUND)
        out, err = self.check(1)
        self.assertIn("xentral/endpoint-unavailable", out)
        self.assertEqual(err, "")
        out, err = self.check(2, "--bogus")
        self.assertEqual(out, "")
        self.assertIn("--bogus", err)

    def test_a_reader_that_goes_away_is_an_output_that_cannot_be_written(self):
        self.write("a.cpp", FOUND)
        reading, writing = os.pipe()
        os.close(reading)
        done = subprocess.run([PROGRAM], cwd=self.folder, stdout=writing,
                              stderr=subprocess.PIPE, timeout=300)
        os.close(writing)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"standard output", done.stderr)

    def test_the_clang_tidy_call(self):
        source = self.write("a.cpp", FOUND)
        build = os.path.join(self.folder, "build")
        os.mkdir(build)
        done = subprocess.run(
            [PROGRAM, "--extra-arg-before=--driver-mode=g++", source, "--",
             "/usr/bin/c++", "-DX=1", "-MD", "-MT", "a.o", "-MF", "a.d", "-o",
             "a.o", "-c", source],
            cwd=build, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertEqual(os.listdir(build), [])


class Outputs(Run):
    def test_a_file_beside_the_text(self):
        self.write("a.cpp", FOUND)
        out, _ = self.check(1, "-o", "sarif=r.sarif", "-o", "json=r.json")
        self.assertIn("1 warning in 1 file (1 fully, 0 reduced, 0 failed); "
                      "1 request, 0 with a token, 0 unknown", out)
        with open(os.path.join(self.folder, "r.sarif"), encoding="utf-8") as f:
            run = json.load(f)["runs"][0]
        self.assertEqual(len(run["results"]), 1)
        self.assertEqual(run["invocations"][0]["exitCode"], 1)
        with open(os.path.join(self.folder, "r.json"), encoding="utf-8") as f:
            document = json.load(f)
        self.assertEqual([x["level"] for x in document["findings"]], ["warning"])
        self.assertEqual(sorted(os.listdir(self.folder)),
                         ["a.cpp", "r.json", "r.sarif"])

    def test_a_format_takes_the_place_of_the_text(self):
        self.write("a.cpp", FOUND)
        out, _ = self.check(1, "-o", "json")
        self.assertEqual(json.loads(out)["schema"], "patlint-findings/1")

    def test_an_output_that_fails_leaves_the_old_file(self):
        self.write("a.cpp", FOUND)
        old = self.write("r.json", "old")
        self.check(2, "-o", "json=r.json", "--rules", "missing.json")
        with open(old, encoding="utf-8") as f:
            self.assertEqual(f.read(), "old")

    def test_no_request_is_said_in_words(self):
        self.write("a.cpp", CLEAN)
        out, _ = self.check(0)
        self.assertIn("no HTTP request was recognised", out)

    def test_the_same_bytes_for_any_number_of_jobs(self):
        for number in range(6):
            self.write("f%d.cpp" % number, FOUND if number % 2 else CLEAN)
        self.write("g.cpp", CRASH)
        runs = [self.check(1, "-j%d" % jobs, "-o", form)[0]
                for form in ("text", "sarif", "json") for jobs in (1, 2, 8)]
        for form in range(3):
            self.assertEqual(len(set(runs[form * 3:form * 3 + 3])), 1)

    def test_no_colour_where_no_terminal_is(self):
        self.write("a.cpp", FOUND)
        self.assertNotIn("\033", self.check(1)[0])
        self.assertIn("\033", self.check(1, "--color=always")[0])
        self.assertNotIn("\033", self.check(1, "--color=never")[0])

    def test_quiet_leaves_the_summary_out(self):
        self.write("a.cpp", FOUND)
        out, err = self.check(1, "--quiet")
        self.assertIn("xentral/endpoint-unavailable", out)
        self.assertNotIn("in 1 file", out)
        self.assertEqual(err, "")

    def test_stats_go_to_standard_error(self):
        self.write("a.cpp", FOUND)
        out, err = self.check(1, "--stats", "--verbose")
        self.assertNotIn("time ", out)
        for words in ("time lower", "compile database: none", "1 units: 1 fully",
                      "unit a.cpp (guessed command): fully"):
            self.assertIn(words, err)

    def test_requests_in_both_formats(self):
        self.write("a.cpp", FOUND)
        out, _ = self.check(0, "requests", "-o", "json")
        request, = json.loads(out)["requests"]
        self.assertEqual(request["url"],
                         "https://shop.xentral.biz/api/shopimport/auth")
        self.assertEqual((request["method"], request["client"]), ("GET", "libcurl"))
        self.assertEqual(len(request["findings"]), 1)
        self.assertIn("shopimport/auth", self.check(0, "requests")[0])


class BadInput(Run):
    """Named in the summary, and the rest is scanned."""

    def scanned(self, status, *arguments):
        """The text, with the good file's finding in it."""
        self.write("good.cpp", FOUND)
        out, err = self.check(status, *arguments)
        self.assertIn("good.cpp:5:20: warning:", out)
        return out + err

    def test_bytes(self):
        self.write("empty.cpp", "")
        self.write("latin.cpp", b"// caf\xe9\nint a;\n")
        self.write("crlf.cpp", FOUND.replace("\n", "\r\n"))
        self.write("nul.cpp", b"int a;\0int b;\n")
        self.write("bom.cpp", b"\xef\xbb\xbfint c;\n")
        self.write("bare.cpp", b"int d;")
        text = self.scanned(1)
        self.assertIn("2 warnings in 7 files", text)
        self.assertIn("0 failed", text)

    def test_a_file_of_50_megabytes_is_lexed_and_not_parsed(self):
        self.write("big.cpp", "// nothing to see here, and a lot of it\n" * 1310720)
        text = self.scanned(1)
        self.assertIn("big.cpp: larger than 16 MiB", text)
        self.assertIn("1 warning in 2 files (1 fully, 1 reduced, 0 failed)", text)

    def test_files_that_cannot_be_read(self):
        os.symlink("loop.cpp", os.path.join(self.folder, "loop.cpp"))
        text = self.scanned(1)
        self.assertIn("loop.cpp", text)
        self.assertIn("(1 fully, 0 reduced, 1 failed)", text)
        self.assertNotIn(self.folder, text)
        self.scanned(2, "--strict")

    def test_a_file_without_permission(self):
        """As the table says: 0, with --strict 2, and 2 if it is the only one."""
        self.write("a.cpp", CLEAN)
        closed = self.write("closed.cpp", CLEAN)
        prefix = as_nobody(PROGRAM, [self.folder, closed])
        os.chmod(closed, 0)
        self.assertNotEqual(0, subprocess.run([*prefix, "cat", closed], check=False,
                                              stdout=subprocess.DEVNULL,
                                              stderr=subprocess.DEVNULL).returncode)
        for status, arguments, counts in (
                (0, [], "no findings in 2 files (1 fully, 0 reduced, 1 failed)"),
                (2, ["--strict"], "no findings in 2 files (1 fully, 0 reduced, 1 failed)"),
                (2, ["closed.cpp"], "no findings in 1 file (0 fully, 0 reduced, 1 failed)")):
            with self.subTest(arguments):
                done = self.run_program(*arguments, prefix=prefix)
                said = (done.stdout + done.stderr).decode()
                self.assertEqual(done.returncode, status, said)
                self.assertIn("closed.cpp: cannot be read", said)
                self.assertIn(counts, said)
                self.assertNotIn(self.folder, said)
        # Others are reported as if it were not there.
        self.write("good.cpp", FOUND)
        done = self.run_program(prefix=prefix)
        said = (done.stdout + done.stderr).decode()
        self.assertEqual(done.returncode, 1, said)
        self.assertIn("good.cpp:5:20: warning:", said)
        self.assertIn("closed.cpp: cannot be read", said)
        os.chmod(closed, 0o644)
        self.assertEqual(self.run_program("--strict", "a.cpp", "closed.cpp",
                                          prefix=prefix).returncode, 0)

    def test_a_pipe_does_not_block(self):
        os.mkfifo(os.path.join(self.folder, "pipe.cpp"))
        self.scanned(1)

    def test_a_unit_that_crashes_keeps_its_literals_and_its_neighbours(self):
        self.write("crash.cpp", CRASH)
        text = self.scanned(1, "-j1")
        self.assertIn("failed: crash.cpp: the compiler crashed", text)
        self.assertNotIn("PLEASE submit a bug report", text)
        self.assertNotIn("Stack dump", text)

    def test_a_unit_that_never_ends(self):
        self.write("endless.cpp", ENDLESS)
        text = self.scanned(1, "--unit-timeout=8",
                            "--extra-arg=-fconstexpr-steps=4294967295")
        self.assertIn("failed: endless.cpp: timed out after 8 s", text)

    def test_a_unit_that_needs_too_much_memory(self):
        # Doubles in size with each step: some gigabytes of tokens.
        lines = ["#define X0 1,1,1,1,1,1,1,1"]
        lines += ["#define X%d X%d X%d" % (i, i - 1, i - 1) for i in range(1, 28)]
        self.write("large.cpp", "\n".join(lines) + "\nint a[] = {X27};\n")
        text = self.scanned(1, "--memory=200")
        self.assertIn("failed: large.cpp: out of memory (200 MiB)", text)

    def test_a_rules_file_with_many_mistakes_names_each_and_scans_nothing(self):
        self.write("a.cpp", FOUND)
        self.write("r.json", """{
  "schema": "patlint-rules/1",
  "pack": "acme",
  "titel": "Acme",
  "rules": [
    {"id": "acme/one", "kind": "endpoint", "title": "t", "why": "w", "fix": "f",
     "maxLevel": "eror", "references": ["https://acme.example"]},
    {"id": "acme/one", "kind": "endpoint", "title": "t", "why": "w", "fix": "f",
     "maxLevel": "error", "references": ["https://acme.example"]}
  ]
}
""")
        for arguments in (["--rules", "r.json"], ["rules", "check", "r.json"]):
            out, err = self.check(2, *arguments)
            self.assertEqual(out, "")
            for place in ("r.json:4:3:", "r.json:7:18:", "r.json:8:12:"):
                self.assertIn(place, err)
            self.assertIn("did you mean", err)

    def test_no_stream_holds_the_secret(self):
        self.write("a.cpp", FLOW)
        self.write("b.cpp", CRASH + 'const char *T = "%s";\n' % SECRET)
        for arguments in (["--verbose", "--stats"], ["-o", "sarif"], ["-o", "json"],
                          ["requests"], ["requests", "-o", "json"]):
            done = self.run_program(*arguments)
            for part in (SECRET, SECRET[:len(SECRET) // 2], SECRET[len(SECRET) // 2:]):
                self.assertNotIn(part.encode(), done.stdout + done.stderr, arguments)
        out, _ = self.check(1)
        self.assertIn("generic/hardcoded-credential", out)


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    unittest.main()
