#!/usr/bin/python3
""".patlint.json and --exclude: what a project can say once."""
import json
import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from exit_matrix_test import CLEAN, FOUND, PROGRAM, Run  # noqa: E402

# A function that sends what it is given.
WRAPPER = """#pragma once
#include <curl/curl.h>
inline void send(const char *url) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url);
  curl_easy_perform(c);
}
inline void own() { send("https://shop.xentral.biz/api/shopimport/auth"); }
"""
CALLER = """#include "lib/wrapper.h"
void go() { send("https://shop.xentral.biz/api/shopimport/auth"); }
"""
PACK = {
    "schema": "patlint-rules/1", "pack": "acme", "title": "Acme", "version": "1",
    "rules": [{
        "id": "acme/token", "kind": "credential", "title": "Acme token", "why": "w",
        "fix": "f", "maxLevel": "error", "precision": "high",
        "references": ["https://acme.example"],
        "examples": [{"text": "acme_{alnum:20}"}],
        "counterexamples": [{"text": "acme_{alnum:5}"}]}],
    "detectors": [{
        "id": "acme-token", "rule": "acme/token", "provider": "acme",
        "atoms": ["acme_"], "minLength": 25, "pattern": "(?P<secret>acme_[A-Za-z0-9]{20})",
        "samples": [{"name": "acme20", "text": "acme_{alnum:20}"}]}],
}
ACME = 'const char *T = "acme_%s%s";\n' % ("9fK2xQ7bLm", "3TzR8wVn1C")


class Settings(Run):
    def settings(self, document, name=".patlint.json"):
        text = document if isinstance(document, str) else json.dumps(document)
        return self.write(name, text)

    def rules(self, *arguments, status=1, cwd=None):
        """rule@file of each finding."""
        done = subprocess.run([PROGRAM, "-o", "json"] + list(arguments),
                              cwd=cwd or self.folder, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=300)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return ["%s@%s" % (f["rule"], f["file"])
                for f in json.loads(done.stdout)["findings"]]


class Keys(Settings):
    def test_fail_on_and_the_command_line_wins(self):
        self.write("a.cpp", FOUND)
        self.settings({"failOn": "error"})
        self.check(0)
        self.check(1, "--fail-on=warning")
        self.settings({"failOn": "never"})
        self.check(0)
        self.check(1, "--fail-on", "note")

    def test_levels(self):
        self.write("a.cpp", FOUND)
        self.settings({"levels": {"xentral/endpoint-unavailable": "note"}})
        self.assertIn("1 note in 1 file", self.check(0)[0])
        self.settings({"levels": {"xentral/endpoint-unavailable": "error"}})
        self.assertIn("1 error in 1 file", self.check(1, "--fail-on=error")[0])

    def test_levels_of_remarks_about_comments(self):
        self.write("a.cpp", "int x; // patlint:allow(github/token) -- no\n")
        self.check(0)
        self.settings({"levels": {"patlint/unused-allow": "error"}})
        self.check(1)

    def test_rules_are_relative_to_the_file(self):
        self.write("src/a.cpp", ACME)
        self.write("ci/acme.json", json.dumps(PACK))
        self.settings({"rules": ["ci/acme.json"]})
        src = os.path.join(self.folder, "src")
        self.assertEqual(self.rules(), ["acme/token@src/a.cpp"])
        self.assertEqual(self.rules(cwd=src), ["acme/token@a.cpp"])
        self.assertIn("acme/token", self.check(0, "rules", "list")[0])
        self.assertIn("Acme token", self.check(0, "explain", "acme/token")[0])
        # The pack is not loaded twice when it is checked.
        self.check(0, "rules", "check", "ci/acme.json")

    def test_exclude(self):
        for name in ("a.cpp", "third_party/b.cpp", "x/c.pb.cc"):
            self.write(name, FOUND)
        self.assertEqual(len(self.rules()), 3)
        self.settings({"exclude": ["third_party/**", "*.pb.cc"]})
        self.assertEqual(self.rules(), ["xentral/endpoint-unavailable@a.cpp"])
        # Those of the command line come to them.
        self.assertIn("'.': all files below are excluded",
                      self.check(2, "--exclude", "a.*")[1])

    def test_evidence_is_for_the_provider_of_the_endpoints(self):
        # Without a word for the provider, 40 characters of that shape are
        # anybody's.
        token = "17|" + "Kd8sLq02Zx" + "Vb7nTm4wRy" + "E1uPc6gHj3" + "AoFi5DkWzQ"
        self.write("a.cpp", 'const char *acmeKey = "%s";\n' % token)
        self.assertEqual(self.rules(), ["generic/sanctum-token@a.cpp"])
        self.settings({"evidence": ["acme"]})
        self.assertEqual(self.rules(), ["xentral/hardcoded-token@a.cpp"])
        # Others that need evidence are not meant.
        key = "SK" + "0a1b2c3d4e5f6071" + "8293a4b5c6d7e8f9"
        self.write("a.cpp", 'const char *acmeKey = "%s";\n' % key)
        self.assertEqual(self.rules(status=0), [])
        self.write("a.cpp", 'const char *twilioKey = "%s";\n' % key)
        self.assertEqual(self.rules(), ["twilio/token@a.cpp"])

    def test_the_example_of_the_page(self):
        root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
        with open(os.path.join(root, "docs", "settings.md"), encoding="utf-8") as f:
            example = f.read().split("```json\n")[1].split("```")[0]
        self.settings(example)
        self.write("ci/acme.json", json.dumps(PACK))
        self.write("a.cpp", FOUND)
        self.write("third_party/b.cpp", FOUND)
        self.assertEqual(self.rules(status=0), ["xentral/endpoint-unavailable@a.cpp"])


class Place(Settings):
    def test_the_nearest_upward_from_the_scan_root(self):
        self.write("a/b/x.cpp", FOUND)
        self.settings({"failOn": "never"})
        self.check(0, "a/b")
        self.settings({}, "a/.patlint.json")
        self.check(1, "a/b")
        # Below the root there is none.
        self.settings({"failOn": "error"}, "a/b/.patlint.json")
        self.check(1, "a")

    def test_the_root_of_a_work_tree(self):
        subprocess.run(["git", "init", "-q", self.folder], check=True)
        self.write("src/x.cpp", FOUND)
        self.settings({"failOn": "never"})
        self.settings({"failOn": "note"}, "src/.patlint.json")
        self.check(0, "src")
        _, err = self.check(0, "--stats", "src")
        self.assertIn("settings: .patlint.json\n", err)

    def test_config(self):
        self.write("a.cpp", FOUND)
        self.write("gen/b.cpp", FOUND)
        self.settings({"failOn": "note"})
        self.settings({"failOn": "never", "exclude": ["gen/**"]}, "ci/patlint.json")
        out, err = self.check(0, "--config", "ci/patlint.json", "--stats")
        self.assertIn("1 warning in 1 file", out)
        self.assertIn("settings: ci/patlint.json\n", err)
        self.assertIn("no.json", self.check(2, "--config=no.json")[1])
        os.remove(os.path.join(self.folder, ".patlint.json"))
        self.assertIn("settings: none\n", self.check(1, "--stats")[1])


class Mistakes(Settings):
    ROWS = [
        ('{\n  "exlude": []\n}', '.patlint.json:2:3: unknown key "exlude"; '
                                 'did you mean "exclude"?'),
        ('{"failOn": "eror"}', ".patlint.json:1:12: failOn: 'eror' is not one of"),
        ('{"failOn": null}', ".patlint.json:1:12: failOn: expected the name of a "
                             "level, not null"),
        ('{"failOn": "note", "failOn": "note"}', "stands twice"),
        ('{"exclude": "x"}', ".patlint.json:1:13: exclude: expected a list of texts, "
                             "not a text"),
        ('{"exclude": ["a", 7]}', ".patlint.json:1:19: exclude[1]: expected a text, "
                                  "not a number"),
        ('{"exclude": ["../x"]}', "exclude[0]: "),
        ('{"exclude": [""]}', "exclude[0]: the pattern is empty"),
        ('{"rules": ["no.json"]}', ".patlint.json:1:12: rules[0]: there is no file "
                                   "'no.json'"),
        ('{"rules": [""]}', "rules[0]: "),
        ('{"levels": {"xentral/endpoint-unavailabel": "note"}}',
         ".patlint.json:1:13: levels: there is no rule 'xentral/endpoint-unavailabel'; "
         "did you mean 'xentral/endpoint-unavailable'?"),
        ('{"levels": {"xentral/hardcoded-token": "off"}}', ".patlint.json:1:40: levels."),
        ('{"levels": []}', "levels: expected an object, not a list"),
        ('{"evidence": ["Acme"]}', ".patlint.json:1:15: evidence[0]: a word has"),
        ('{"store": ""}', ".patlint.json:1:11: store: the name of the folder is empty"),
        ('{"store": ["x"]}', ".patlint.json:1:11: store: expected the name of a folder, "
                             "not a list"),
        ('[]', ".patlint.json:1:1: expected an object, not a list"),
        ('{', ".patlint.json:1:"),
        ('', ".patlint.json:1:1"),
    ]

    def test_each_is_told_with_its_place(self):
        self.write("a.cpp", FOUND)
        for text, words in self.ROWS:
            with self.subTest(text):
                self.settings(text)
                out, err = self.check(2)
                self.assertEqual(out, "")
                self.assertIn(words, err)

    def test_all_are_told(self):
        self.write("a.cpp", FOUND)
        self.settings('{"failOn": 1,\n "exlude": [],\n "evidence": {}}')
        self.assertEqual(len(self.check(2)[1].splitlines()), 3)


class Exclude(Settings):
    def test_nothing_is_reported_in_a_header_that_is_left_out(self):
        self.write("lib/wrapper.h", WRAPPER)
        self.write("a.cpp", CALLER)
        self.assertEqual(self.rules(), ["xentral/endpoint-unavailable@a.cpp",
                                        "xentral/endpoint-unavailable@lib/wrapper.h"])
        # The caller is known as before: the header is read.
        self.assertEqual(self.rules("--exclude=lib"),
                         ["xentral/endpoint-unavailable@a.cpp"])
        out, _ = self.check(0, "requests", "-o", "json", "--exclude=lib")
        requests = json.loads(out)["requests"]
        self.assertEqual([(r["file"], r["line"], r["findings"]) for r in requests],
                         [("a.cpp", 2, ["xentral/endpoint-unavailable"])])

    def test_it_wins_over_a_name(self):
        self.write("a.cpp", FOUND)
        out, err = self.check(0, "--exclude=*.cpp", "a.cpp")
        self.assertIn("a.cpp: is excluded; ignored", out + err)

    def test_text_files_and_the_history(self):
        self.write("ci/acme.json", json.dumps(PACK))
        self.write("a.cpp", ACME)
        self.write("old/b.cpp", ACME)
        self.write("notes.env", ACME)
        for command in (["init", "-q"], ["add", "-A"],
                        ["-c", "user.name=x", "-c", "user.email=x@x.example", "commit",
                         "-q", "-m", "x"]):
            subprocess.run(["git"] + command, cwd=self.folder, check=True)
        pack = ["--rules", "ci/acme.json"]
        self.assertEqual(self.rules("--history", "--exclude=old", *pack),
                         ["acme/token@a.cpp"])
        self.assertEqual(
            self.rules("--all-files", "--exclude=old", "--exclude=*.env", *pack),
            ["acme/token@a.cpp"])

    def test_a_bad_pattern(self):
        self.write("a.cpp", CLEAN)
        self.assertIn("--exclude", self.check(2, "--exclude=../x")[1])


if __name__ == "__main__":
    unittest.main()
