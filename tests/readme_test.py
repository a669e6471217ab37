#!/usr/bin/python3
"""The output that README.md shows is what the program prints.

Every line of the two blocks about docs/examples/shop-sync must be a line of
the real output; a line that ends in "..." must be the beginning of one.
"""
import os
import re
import subprocess
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.environ.get("PATLINT_PROGRAM", os.path.join(ROOT, "build", "patlint"))


def block(first):
    """The lines of the indented block that holds a line beginning so."""
    with open(os.path.join(ROOT, "README.md"), encoding="utf-8") as f:
        text = f.read()
    for part in re.findall(r"(?:^(?:    .*)?\n)+", text, re.MULTILINE):
        lines = [line[4:] for line in part.split("\n") if line.strip()]
        if any(line.startswith(first) for line in lines):
            return lines
    raise AssertionError("README.md has no block with " + first)


def output(*arguments):
    return subprocess.run([PROGRAM, *arguments, "docs/examples/shop-sync"], cwd=ROOT,
                          capture_output=True, text=True).stdout.split("\n")


class Readme(unittest.TestCase):
    def check(self, shown, real):
        for line in shown:
            if line == "..." or line.startswith("$ "):
                continue
            if line.endswith("..."):
                found = any(r.startswith(line[:-3].rstrip()) for r in real)
            else:
                found = line in real
            self.assertTrue(found, "README.md shows a line that is not printed: " + line)

    def test_findings(self):
        self.check(block("docs/examples/shop-sync/src/config.cpp:8:5"), output("scan"))

    def test_requests(self):
        self.check(block("$ build/patlint requests"), output("requests"))


if __name__ == "__main__":
    unittest.main()
