#!/usr/bin/python3
"""The pages that the program prints are the ones that are committed.

    docs_test.py             compares
    docs_test.py --update    writes docs/cli.md and docs/rules/*.md
"""
import os
import subprocess
import sys
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.path.abspath(os.environ.get("PATLINT_PROGRAM") or
                          os.path.join(ROOT, "build", "patlint"))


def printed(*arguments):
    return subprocess.run([PROGRAM] + list(arguments), check=True,
                          stdout=subprocess.PIPE).stdout


def pages():
    """{path below docs/: bytes}"""
    result = {"cli.md": printed("--help-markdown")}
    for line in printed("rules", "list").decode().splitlines():
        rule = line.split()[0]
        result["rules/%s.md" % rule.replace("/", "-")] = printed(
            "explain", "--markdown", rule)
    return result


class Docs(unittest.TestCase):
    def test_pages_are_as_printed(self):
        for path, text in pages().items():
            with self.subTest(path):
                with open(os.path.join(ROOT, "docs", path), "rb") as f:
                    self.assertEqual(f.read().decode(), text.decode(),
                                     "run tests/docs_test.py --update")

    def test_no_page_is_left_of_a_rule_that_is_gone(self):
        self.assertEqual(sorted("rules/" + name for name in
                                os.listdir(os.path.join(ROOT, "docs", "rules"))),
                         sorted(path for path in pages() if path != "cli.md"))


if __name__ == "__main__":
    if sys.argv[1:] == ["--update"]:
        for page, content in pages().items():
            os.makedirs(os.path.dirname(os.path.join(ROOT, "docs", page)),
                        exist_ok=True)
            with open(os.path.join(ROOT, "docs", page), "wb") as out:
                out.write(content)
    else:
        unittest.main()
