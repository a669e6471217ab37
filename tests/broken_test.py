#!/usr/bin/python3
"""Code that is broken in every way: nothing crashes, and what is left counts.

The files of tests/lit/language are cut in the middle, lose headers and lines,
or are read in the other language; the choice is the same in every run. No file
may fail, and what has lost the headers of the standard library alone must keep
nearly all of its requests.

Environment: PATLINT_PROGRAM.
"""
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = os.environ.get("PATLINT_PROGRAM", str(ROOT / "build" / "patlint"))
SOURCES = sorted((ROOT / "tests" / "lit" / "language").glob("*.c*"))


def without_lines(text, choose):
    lines = text.split("\n")
    for _ in range(5):
        lines.pop(choose.randrange(len(lines)))
    return "\n".join(lines)


MUTATIONS = {
    "half": lambda text, _: text[:len(text) // 2],
    "string": lambda text, _: text[:len(text) * 2 // 3] + '"',
    "lines": without_lines,
    "bare": lambda text, _: re.sub(r"^#include.*$", "", text, flags=re.M),
    "system": lambda text, _: re.sub(r"^#include <(?!cpr|curl|httplib).*$", "", text, flags=re.M),
    "braces": lambda text, choose: text.replace("}", "", choose.randrange(1, 6)),
}


def statement(choose, depth):
    """A statement over four strings, n and h; C and C++ both take it."""
    kind = choose.randrange(9 if depth else 4)
    x, y = choose.choice("abcd"), choose.choice("abcd")
    if kind < 4:
        return ("%s = next(%s);" % (x, y), "get(%s);" % x, "other(&%s);" % x, "%s = %s;" % (x, y))[kind]
    body = " ".join(statement(choose, depth - 1) for _ in range(choose.randrange(1, 4)))
    return ("do { if (%(x)s) ; else { %(body)s } } while (0);",
            "for (int i = 0; i < n; i++) { if (%(x)s) continue; %(body)s if (%(y)s) break; }",
            "while (%(x)s) { %(body)s }",
            "if (%(x)s) { %(body)s } else { %(y)s = next(%(x)s); }",
            "switch (n) { case 1: %(body)s case 2: return; default: get(%(y)s); }"
            )[kind - 4] % {"x": x, "y": y, "body": body}


class Broken(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="patlint-broken-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def run_on(self, *arguments):
        return subprocess.run([PROGRAM, *arguments, "--headers", "shadow", "-j2", "."],
                              cwd=self.folder, capture_output=True, text=True, check=False)

    def test_code_that_cannot_be_reached(self):
        """Loops behind a return: values come from nowhere but from themselves."""
        choose = random.Random(2)
        for file in range(6):
            code = ("#include <curl/curl.h>\nextern char *next(char *);\nextern void other(char **);\n"
                    "static int get(const char *u) { CURL *h = curl_easy_init();\n"
                    "  curl_easy_setopt(h, CURLOPT_URL, u); return curl_easy_perform(h); }\n")
            for function in range(60):
                code += "void f%d(int n) {\n  char *a = 0, *b = next(0), *c = 0, *d = a;\n  " % function
                body = [statement(choose, 3) for _ in range(6)]
                body.insert(choose.randrange(len(body)), "return;")
                code += "\n  ".join(body) + "\n}\n"
            (self.folder / ("f%d.c" % file)).write_text(code)
        done = self.run_on("requests")
        self.assertIn(done.returncode, (0, 1), done.stderr)
        self.assertIn(" 0 failed", done.stdout)

    def test_nothing_crashes(self):
        choose = random.Random(1)
        for source in SOURCES:
            text = source.read_text()
            for name in choose.sample(sorted(MUTATIONS), 1):
                suffix = source.suffix
                if choose.random() < 0.2:
                    suffix = ".c" if suffix == ".cpp" else ".cpp"
                file = self.folder / ("%s-%s%s" % (source.stem, name, suffix))
                file.write_text(MUTATIONS[name](text, choose))
        run = self.run_on("scan", "--fail-on", "never", "--strict")
        self.assertEqual(run.returncode, 0, run.stdout[-500:] + run.stderr[-500:])
        self.assertRegex(run.stdout, r"\b0 failed\)")

    def test_without_the_standard_library(self):
        """Most requests are still there: the client's header is."""
        counts = {}
        for name in ("whole", "system"):
            for source in SOURCES:
                text = source.read_text()
                if name == "system":
                    text = MUTATIONS[name](text, None)
                (self.folder / source.name).write_text(text)
            requests = json.loads(self.run_on("requests", "-o", "json").stdout)["requests"]
            counts[name] = {(r["file"], r["line"]) for r in requests
                            if r["url"] and r["url"] != "{}"}
        kept = counts["whole"] & counts["system"]
        self.assertGreater(len(kept), 0.9 * len(counts["whole"]))

    def test_trees_with_nothing_but_the_top_in_common(self):
        """Below "/" lie the system's headers, too: they are not the project's."""
        other = pathlib.Path(tempfile.mkdtemp(prefix="patlint-broken-", dir="/var/tmp"))
        self.addCleanup(shutil.rmtree, other)
        (other / "b.c").write_text("int b(void) { return 1; }\n")
        (self.folder / "a.cpp").write_text("""#include <cpr/cpr.h>
#include <regex>
#include <string>
void f() { cpr::Get(cpr::Url{std::string("https://h.example") + "/a"}); }
""")
        run = subprocess.run([PROGRAM, "requests", "--headers", "shadow", "-o", "json", "--stats",
                              str(other), str(self.folder)],
                             capture_output=True, text=True, check=False, timeout=60)
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual([r["url"] for r in json.loads(run.stdout)["requests"]],
                         ["https://h.example/a"])
        # A whole standard library takes gigabytes.
        self.assertLess(int(re.search(r"workers of up to (\d+) MiB", run.stderr).group(1)), 1000)


if __name__ == "__main__":
    unittest.main()
