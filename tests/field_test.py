#!/usr/bin/python3
"""docs/field-test.md says what tests/field/*.tsv say, and every finding has its word."""
import json
import os
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.path.join(HERE, "field")
sys.path.insert(0, FOLDER)
import page  # noqa: E402


def problems(folder):
    """Findings that nobody has looked at, or whose tree was not scanned."""
    trees = page.scans(folder)
    return [(row["file"], row["place"]) for row in page.findings(folder)
            if row["word"] not in page.WORDS or not row["reason"] or row["tree"] not in trees]


class Field(unittest.TestCase):
    maxDiff = None

    def test_every_finding_was_looked_at(self):
        self.assertEqual(problems(FOLDER), [])

    def test_none_is_false(self):
        self.assertEqual([row["file"] for row in page.findings(FOLDER) if row["word"] == "false"], [])

    def test_nothing_is_found_in_over_300_megabytes_of_headers(self):
        self.assertGreater(float(page.scans(FOLDER)["headers"]["megabytes"]), 300)
        self.assertNotIn("headers", [row["tree"] for row in page.findings(FOLDER)])

    def test_the_page_holds_the_tables(self):
        with open(page.PAGE, encoding="utf-8") as file:
            text = file.read()
        self.assertEqual(page.page_with_tables(FOLDER, text), text,
                         "run tests/field/page.py --update")


class Comparison(unittest.TestCase):
    """compare.py on a tree with two known findings, scanned again."""

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = scratch.name
        page.write(os.path.join(self.folder, "scans.tsv"), page.SCAN, [
            dict(zip(page.SCAN, ("shop", "1.0", "2", "0.1", "yes")))])
        page.write(os.path.join(self.folder, "findings.tsv"), page.FINDING, [
            dict(zip(page.FINDING, ("shop", "a.c", place, "acme/token", "true", "a key")))
            for place in ("3:14", "9:1")])

    def compared(self, places, *options):
        report = os.path.join(self.folder, "shop.json")
        with open(report, "w", encoding="utf-8") as file:
            json.dump({"name": "shop", "version": "1.0", "files": 2, "bytes": 100000, "ended": True,
                       "findings": [["a.c", line, column, "acme/token"] for line, column in places]}, file)
        run = subprocess.run([sys.executable, os.path.join(FOLDER, "compare.py"), *options,
                              self.folder, report], stdout=subprocess.PIPE, check=False)
        return run.returncode, run.stdout.decode()

    def test_the_same(self):
        self.assertEqual(self.compared([(3, 14), (9, 1)]), (0, "shop: 2 unchanged\nas expected\n"))

    def test_a_new_one_and_one_that_is_gone(self):
        status, text = self.compared([(3, 14), (12, 1)])
        self.assertEqual(status, 1)
        self.assertIn("new: shop a.c 12:1 acme/token\ngone: shop a.c 9:1 acme/token\n", text)

    def test_a_new_one_has_no_word_until_somebody_writes_it(self):
        self.assertEqual(problems(self.folder), [])
        self.assertEqual(self.compared([(3, 14), (12, 1)], "--update")[0], 0)
        self.assertEqual(problems(self.folder), [("a.c", "12:1")])


if __name__ == "__main__":
    unittest.main()
