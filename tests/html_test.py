#!/usr/bin/python3
"""The HTML report of a run is one page that loads nothing and says everything.

Read with Python's parser; tests/integration/browser.py uses the page in a
browser. The sources have names and strings that try to be markup.
"""
import base64
import csv
import hashlib
import html.parser
import io
import json
import os
import re
import subprocess
import tempfile
import unittest

import hostile_sources

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.path.abspath(os.environ.get("PATLINT_PROGRAM") or
                          os.path.join(ROOT, "build", "patlint"))
VOID = {"meta", "input"}


class Page(html.parser.HTMLParser):
    """[(tag, {attribute: value})], the texts of some elements, and whether
    what is opened is closed."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.elements, self.open, self.problems = [], [], []
        self.texts = {"style": [], "script": [], "article": [], "h4": [], "td": []}
        self.feed(text)
        self.close()
        if self.open:
            self.problems.append("not closed: %s" % self.open)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag in self.texts:
            self.texts[tag].append("")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append("</%s> closes something else" % tag)

    def handle_data(self, data):
        for tag in self.texts:
            if tag in self.open:
                self.texts[tag][-1] += data

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


class Html(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        hostile_sources.write(folder.name)
        out = [subprocess.run([PROGRAM, *arguments, "."], cwd=folder.name, check=False,
                              stdout=subprocess.PIPE).stdout.decode()
               for arguments in (["-o", "json=found.json", "-o", "html"],
                                 ["requests", "-o", "csv"])]
        cls.text = out[0]
        cls.rows = list(csv.reader(io.StringIO(out[1])))[1:]
        with open(os.path.join(folder.name, "found.json"), encoding="utf-8") as f:
            cls.findings = json.load(f)["findings"]
        cls.page = Page(cls.text)

    def test_what_is_opened_is_closed(self):
        self.assertEqual(self.page.problems, [])
        self.assertGreater(len(self.page.elements), 100)

    def test_the_policy_lets_this_style_and_this_script_be_and_nothing_else(self):
        policy, = [m["content"] for m in self.page.all("meta")
                   if m.get("http-equiv") == "Content-Security-Policy"]
        hashes = {}
        for tag in ("style", "script"):
            content, = self.page.texts[tag]
            digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
            hashes[tag] = "'sha256-%s'" % digest
        self.assertEqual(policy, "default-src 'none'; style-src %s; script-src %s; "
                         "base-uri 'none'; form-action 'none'" % (hashes["style"], hashes["script"]))
        self.assertLess(self.text.index("Content-Security-Policy"), self.text.index("<style"))

    def test_nothing_is_loaded(self):
        tags = {tag for tag, _ in self.page.elements}
        self.assertEqual(tags & {"link", "img", "iframe", "object", "embed", "base", "form",
                                 "audio", "video", "svg"}, set())
        self.assertNotIn("url(", self.page.texts["style"][0])
        for tag, attributes in self.page.elements:
            for name, value in attributes.items():
                self.assertFalse(name.startswith("on") or name in ("src", "style", "srcset"),
                                 (tag, name))
                if name == "href":
                    self.assertEqual(tag, "a")
                    self.assertRegex(value, "^(#|https://)")

    def test_links_within_the_page_lead_somewhere(self):
        ids = [a["id"] for _, a in self.page.elements if "id" in a]
        self.assertEqual(len(ids), len(set(ids)))
        for a in self.page.all("a"):
            if a["href"].startswith("#"):
                self.assertIn(a["href"][1:], ids)

    def test_every_finding_is_there(self):
        told = sorted((a["data-level"], a["data-rule"], a["data-file"])
                      for a in self.page.all("article"))
        # Direction marks are shown by name.
        self.assertEqual(told, sorted((f["level"], f["rule"],
                                       f["file"].replace("‮", "<U+202E>"))
                                      for f in self.findings))
        self.assertGreaterEqual(len(told), 5)
        self.assertEqual({level for level, _, _ in told}, {"error", "warning"})
        for finding in self.findings:
            self.assertTrue(any(finding["message"] in text for text in self.page.texts["article"]),
                            finding["message"])

    def test_steps_are_numbered_from_the_literal_to_the_send(self):
        article = next(t for t in self.page.texts["article"] if "statistics" in t)
        steps = re.findall(r"^(\d+) (.*?) \S+:\d+:\d+$", article, re.M)
        self.assertEqual([int(n) for n, _ in steps], list(range(1, len(steps) + 1)))
        self.assertGreaterEqual(len(steps), 2)
        self.assertIn("literal", steps[0][1])
        self.assertIn("curl_easy_perform", steps[-1][1])
        # The number stands in the line of the source, too.
        self.assertRegex(article, r"9  %dcurl_easy_perform\(c\)" % len(steps))

    def test_steps_of_a_credential(self):
        """Over the call that takes it to the send, whatever sets the URL between."""
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "a.c"), "w", encoding="utf-8") as f:
                f.write("""#include <curl/curl.h>
void f(void) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, "qG7vXp2LmZ8r" "TnB4wKs9YdE4");
  curl_easy_setopt(c, CURLOPT_URL, "https://h.example/a");
  curl_easy_perform(c);
}
""")
            text = subprocess.run([PROGRAM, "-o", "html", "."], cwd=folder, check=False,
                                  stdout=subprocess.PIPE).stdout.decode()
        article, = Page(text).texts["article"]
        steps = re.findall(r"^(\d+) (.*?) \S+:(\d+):\d+$", article, re.M)
        self.assertEqual([(what, line) for _, what, line in steps if what != "literal"],
                         [("handed to 'curl_easy_setopt'", "4"),
                          ("sent by 'curl_easy_perform'", "6")])

    def test_names_and_strings_are_texts(self):
        names = set(hostile_sources.NAMES)
        self.assertEqual({t.replace("<U+202E>", "‮") for t in self.page.texts["h4"]}, names)
        articles = "".join(self.page.texts["article"])
        self.assertIn("// </pre></style>" + hostile_sources.SCRIPT + " &lt; --> <!-- ]]>", articles)
        self.assertNotIn("‮", self.text)

    def test_every_request_is_a_row(self):
        cells = self.page.texts["td"]
        rows = [cells[i:i + 7] for i in range(0, len(cells), 7)]
        self.assertEqual([[r[1], r[2], r[3], r[4], r[5]] for r in rows],
                         [[r[3], r[4], r[5], r[6], r[7]] for r in self.rows])
        self.assertGreaterEqual(len(rows), 6)

    def test_no_secret(self):
        self.assertNotIn(hostile_sources.TOKEN, self.text)
        self.assertNotIn(hostile_sources.TOKEN[-20:], self.text)
        lines = [l for l in "".join(self.page.texts["article"]).split("\n")
                 if "kXentralToken = " in l]
        self.assertTrue(lines)
        for line in lines:
            self.assertIn('"' + "*" * len(hostile_sources.TOKEN) + '"', line)


if __name__ == "__main__":
    unittest.main()
