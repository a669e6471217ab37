#!/usr/bin/python3
"""What patlint finds in its own repository, as a bare checkout.

The tracked files are copied to an empty folder and no library is looked for, so that neither a build
folder nor a compile database helps. The findings must be exactly those of
tests/self.expected (examples and test inputs), and none may lie in tool/ or
tests/unit/. The shadow headers stay away: whoever includes one gets it out of
the program itself, so here each would be a program of its own, of declarations
alone, and two fifths of what is parsed.

    tests/self_test.py --update      writes tests/self.expected anew
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.environ.get("PATLINT_PROGRAM", os.path.join(ROOT, "build", "patlint"))
EXPECTED = os.path.join(ROOT, "tests", "self.expected")


def tracked():
    out = subprocess.run(["git", "-C", ROOT, "ls-files", "-co", "--exclude-standard", "-z"],
                         check=True, capture_output=True).stdout
    return sorted(name for name in out.decode().split("\0")
                  if name and not re.match("rules/[^/]+/[^/]+/(shadow|standard|missing)/", name))


def findings():
    with tempfile.TemporaryDirectory() as folder:
        for name in tracked():
            source = os.path.join(ROOT, name)
            if not os.path.isfile(source):
                continue
            target = os.path.join(folder, name)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            shutil.copyfile(source, target)
        out = subprocess.run([PROGRAM, "scan", "--headers", "shadow", "-o", "json", "--fail-on", "never",
                              folder],
                             check=True, capture_output=True).stdout
    rows = ["%s:%d: %s: %s%s" % (f["file"], f["line"], f["level"], f["rule"],
                                 " " + f["endpoint"] if f["endpoint"] else "")
            for f in json.loads(out)["findings"]]
    return sorted(rows)


class Self(unittest.TestCase):
    maxDiff = None

    def test_exactly_what_is_expected(self):
        with open(EXPECTED, encoding="utf-8") as f:
            expected = [line.rstrip("\n") for line in f if not line.startswith("#")]
        found = findings()
        self.assertEqual(found, expected)
        ours = [row for row in found if row.startswith(("tool/", "tests/unit/"))]
        self.assertEqual(ours, [], "our own sources must be clean")


if __name__ == "__main__":
    if sys.argv[1:] == ["--update"]:
        with open(EXPECTED, "w", encoding="utf-8") as f:
            f.write("# What patlint finds in this repository; tests/self_test.py --update writes it.\n")
            f.write("".join(row + "\n" for row in findings()))
    else:
        unittest.main()
