#!/usr/bin/python3
"""What is reported of a change does not depend on what is parsed for it.

Programs in which files matter to each other in many ways (those of
prefilter_test.py) are scanned with a pack of their own, by which every request
is a finding. Then each line that a finding has a place in is said to be
changed: with the prefilter, which parses only what has to do with it, the
findings are the same as without.

    changed_parse_test.py --every    each line of each file, and whole files; about five minutes
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from prefilter_test import PROGRAM, PROGRAMS, QUIET, ROOT, WEB  # noqa: E402

EVERY = "--every" in sys.argv
METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]


def patlint(folder, *arguments):
    done = subprocess.run([PROGRAM, *arguments, "--stats", "-o", "json"], cwd=folder,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env=dict(os.environ, GIT_CEILING_DIRECTORIES=os.path.dirname(folder)))
    assert done.returncode in (0, 1), done.stderr.decode()
    return json.loads(done.stdout), done.stderr.decode()


def pack(requests):
    """Every request's path is an endpoint that nobody may use."""
    paths = set()
    for request in requests:
        path = re.sub(r"^[a-z]+://[^/]*|^(\{\})+(?=/)", "", request["url"]).split("?")[0]
        parts = ["{p%d}" % i if "{}" in part else part
                 for i, part in enumerate(path.split("/"))]
        if re.fullmatch(r"(/[\w.{}-]+)+", path) and re.search(r"\w", path.replace("{}", "")):
            paths.add("/".join(parts))
    rule = {"id": "every/request", "kind": "endpoint", "title": "t", "why": "w", "fix": "f",
            "maxLevel": "warning", "precision": "high", "references": ["https://every.example"],
            "examples": [{"request": "GET https://{host}/every/example"}],
            "counterexamples": [{"request": "GET https://{host}/none"}]}
    return {"schema": "patlint-rules/1", "pack": "every", "title": "Every", "hosts": ["*.example"],
            "rules": [rule],
            "endpoints": [{"id": "every-%d" % i, "rule": "every/request", "listed": path,
                           "methods": METHODS}
                          for i, path in enumerate(sorted(paths) + ["/every/example"])]}


def places(finding):
    return {(p["file"], p["line"]) for p in [finding] + finding["related"] + finding["flow"]
            if p["file"]}


class Changed(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="patlint-changed-")
        self.addCleanup(shutil.rmtree, self.folder)
        self.store = tempfile.mkdtemp(prefix="patlint-changed-store-")
        self.addCleanup(shutil.rmtree, self.store)

    def write(self, files):
        # What a program mostly is, so that what matters is the smaller part.
        more = {"more%d.c" % i: "int more%d(void) { return %d; }\n" % (i, i)
                for i in range(2 * len(files) + 2)}
        for name, text in {**files, **QUIET, **more}.items():
            path = os.path.join(self.folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as f:
                f.write(text)

    def use_pack(self):
        requests, _ = patlint(self.folder, "requests", ".")
        with open(os.path.join(self.folder, "pack.json"), "w", encoding="utf-8") as f:
            json.dump(pack(requests["requests"]), f)

    def findings(self, mode, *arguments):
        # The facts of a unit are the same for each line that is said to be changed: what
        # counts here is which units are wanted, and that is said in any case.
        if mode == "off" or EVERY:
            arguments = ("--store", self.store) + arguments
        document, said = patlint(self.folder, "--rules", "pack.json", "--prefilter", mode,
                                 *arguments, ".")
        return document["findings"], said

    def compare(self, lines):
        """The findings with these lines changed, and what was parsed."""
        arguments = ["--lines=%s:%d-%d" % line for line in lines]
        on, said = self.findings("on", *arguments)
        off, _ = self.findings("off", *arguments)
        self.assertEqual(on, off, "%s\n%s" % (arguments, said))
        return on, said

    def test_every_place_of_every_finding(self):
        for name, (files, *_) in PROGRAMS.items():
            shutil.rmtree(self.folder)
            self.write(files)
            self.use_pack()
            everything, _ = self.findings("off")
            lines = sorted({p for f in everything for p in places(f)})
            if EVERY:
                lines = [(file, i + 1) for file, text in files.items()
                         for i in range(text.count("\n"))]
            # A change of other files alone is none of a C or C++ file.
            lines = [line for line in lines if not line[0].endswith(".inc")]
            # In short: the beginning of the way, and its end.
            for file, line in lines if EVERY else sorted({*lines[:1], *lines[-1:]}):
                with self.subTest(program=name, file=file, line=line):
                    found, _ = self.compare([(file, line, line)])
                    wanted = [f for f in everything if (file, line) in places(f)]
                    # Of long places only the first line is known here.
                    for finding in wanted:
                        self.assertIn(finding, found)

    @unittest.skipUnless(EVERY, "only with --every")
    def test_whole_files(self):
        for name, (files, *_) in PROGRAMS.items():
            shutil.rmtree(self.folder)
            self.write(files)
            self.use_pack()
            for file in files:
                with self.subTest(program=name, file=file):
                    self.compare([(file, 1, 999)])

    def test_what_has_to_do_with_a_change_is_parsed(self):
        self.write({**WEB, "low.h": "void low(const char *p);\n",
                    "low.c": '#include "low.h"\n#include "send.h"\n'
                             "void low(const char *p) {\n  send_path(p);\n}\n",
                    "main.c": '#include "low.h"\nint main(void) {\n  low("/things/9");\n}\n',
                    "other.c": '#include "send.h"\nvoid other(void) {\n  send_path("/other/8");\n}\n',
                    "text.c": "const char *text(void) {\n  return \"text\";\n}\n"})
        self.use_pack()

        def parsed(*lines):
            found, said = self.compare(lines)
            return len(found), sorted(
                line.split(": ")[1] for line in said.splitlines()
                if line.startswith("parsed: ") and line.count(": ") > 1)
        everything = ["low.c", "main.c", "other.c", "send.c"]
        self.assertEqual(parsed(("text.c", 2, 2)), (0, ["text.c"]))
        self.assertEqual(parsed(("other.c", 1, 2)), (0, ["other.c"]))
        self.assertEqual(parsed(("other.c", 3, 3)), (1, everything))
        self.assertEqual(parsed(("low.c", 4, 4)), (1, everything))
        self.assertEqual(parsed(("low.c", 5, 5)), (0, ["low.c"]))
        self.assertEqual(parsed(("main.c", 3, 3)), (1, everything))

    def test_an_allow_comment_that_is_of_use_for_unchanged_code(self):
        self.write({**WEB, "low.h": "void low(const char *p);\n",
                    "low.c": '#include "low.h"\n#include "send.h"\n'
                             "void low(const char *p) { send_path(p); }\n",
                    "main.c": '#include "low.h"\nint main(void) {\n'
                              "  // patlint:allow(every/request) -- gone soon\n"
                              '  low("/things/9");\n}\n'})
        self.use_pack()
        self.assertEqual(self.compare([("main.c", 3, 3)])[0], [])

    def test_the_example(self):
        shutil.rmtree(self.folder)
        shutil.copytree(os.path.join(ROOT, "docs", "examples", "shop-sync"), self.folder)
        kept = ("--store", self.store)
        everything, _ = patlint(self.folder, *kept, ".")
        lines = sorted({p for f in everything["findings"] for p in places(f)})
        for file, line in lines if EVERY else lines[::20]:
            with self.subTest(file=file, line=line):
                one = "--lines=%s:%d-%d" % (file, line, line)
                self.assertEqual(patlint(self.folder, *kept, one)[0]["findings"],
                                 patlint(self.folder, *kept, one, "--prefilter=off")[0]["findings"])


if __name__ == "__main__":
    unittest.main(argv=[a for a in sys.argv if a != "--every"])
