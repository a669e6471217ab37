#!/usr/bin/python3
"""--stdin: a file as an editor has it, not as it lies there."""
import json
import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from exit_matrix_test import CLEAN, FOUND, PROGRAM, Run  # noqa: E402

WRAPPER = """#pragma once
#include <curl/curl.h>
inline void send(const char *url) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url);
  curl_easy_perform(c);
}
"""
CALLER = """#include "wrapper.h"
void go() { send("https://shop.xentral.biz/api/shopimport/auth"); }
"""


class Stdin(Run):
    def scan(self, text, name, *arguments, status=1):
        done = subprocess.run(
            [PROGRAM, "--stdin", "--stdin-filename", name] + list(arguments),
            cwd=self.folder, input=text.encode(), stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, timeout=300)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return done.stdout.decode(), done.stderr.decode()

    def places(self, text, name, *arguments, status=1):
        out, _ = self.scan(text, name, "-o", "json", *arguments, status=status)
        return ["%s:%d" % (f["file"], f["line"]) for f in json.loads(out)["findings"]]

    def test_what_comes_counts_and_not_what_lies_there(self):
        self.write("a.cpp", CLEAN)
        self.write("b.cpp", FOUND)
        self.assertEqual(self.places(FOUND, "a.cpp"), ["a.cpp:5"])
        self.assertEqual(self.places("\n\n" + FOUND, "a.cpp"), ["a.cpp:7"])
        self.write("a.cpp", FOUND)
        out, _ = self.scan(CLEAN, "a.cpp", status=0)
        self.assertIn("no findings in 1 file (1 fully, ", out)
        self.scan("", "a.cpp", status=0)

    def test_it_need_not_exist(self):
        self.assertEqual(self.places(FOUND, "new.cpp"), ["new.cpp:5"])
        out, _ = self.scan(FOUND, "new.cpp")
        self.assertIn("curl_easy_setopt", out)  # the line is shown
        self.assertEqual(os.listdir(self.folder), [])

    def test_its_neighbours_are_those_of_its_name(self):
        self.write("src/wrapper.h", WRAPPER)
        self.write(".patlint.json", '{"failOn": "never"}')
        subprocess.run(["git", "init", "-q", self.folder], check=True)
        self.assertEqual(self.places(CALLER, "src/new.cpp", status=0),
                         ["src/new.cpp:2"])

    def test_a_compile_database_knows_it(self):
        self.write("a.cpp", CLEAN)
        self.write("compile_commands.json", json.dumps([
            {"directory": self.folder, "file": "a.cpp",
             "arguments": ["c++", "-DPATH=\"/api/shopimport/auth\"", "-c", "a.cpp"]}]))
        text = FOUND.replace('"https://shop.xentral.biz/api/shopimport/auth"',
                             '"https://shop.xentral.biz" PATH')
        self.assertNotEqual(text, FOUND)
        self.assertEqual(self.places(text, "a.cpp"), ["a.cpp:5"])

    def test_a_header(self):
        text = WRAPPER + "inline void own() { send" + (
            '("https://shop.xentral.biz/api/shopimport/auth"); }\n')
        self.write("wrapper.h", WRAPPER)
        self.assertEqual(self.places(text, "wrapper.h"), ["wrapper.h:8"])

    def test_absolute_names_and_other_folders(self):
        path = self.write("src/a.cpp", CLEAN)
        self.assertEqual(self.places(FOUND, path), ["a.cpp:5"])
        subprocess.run(["git", "init", "-q", self.folder], check=True)
        self.assertEqual(self.places(FOUND, path), ["src/a.cpp:5"])

    def test_sarif_hashes_what_came(self):
        def hashes(*arguments):
            return [r["partialFingerprints"]["primaryLocationLineHash"]
                    for r in json.loads(arguments[0])["runs"][0]["results"]]
        self.write("a.cpp", CLEAN)
        out, _ = self.scan(FOUND, "a.cpp", "-o", "sarif")
        self.write("a.cpp", FOUND)
        self.assertEqual(hashes(out), hashes(self.check(1, "-o", "sarif")[0]))

    def test_mistakes(self):
        self.write("a.cpp", CLEAN)
        os.mkdir(os.path.join(self.folder, "d"))
        self.assertIn("is a folder", self.scan(FOUND, "d", status=2)[1])
        self.assertIn("--stdin", self.scan(FOUND, "a.cpp", "b.cpp", status=2)[1])
        self.assertIn("go together", self.check(2, "--stdin")[1])
        self.assertIn("there is no folder",
                      self.scan(FOUND, "not/there/new.cpp", status=2)[1])
        # As for a file that is named.
        self.assertIn("not a C or C++ file", "".join(self.scan("x", "a.txt", status=0)))
        self.assertIn("is excluded", "".join(
            self.scan(FOUND, "a.cpp", "--exclude=a.*", status=0)))


if __name__ == "__main__":
    unittest.main()
