#!/usr/bin/python3
"""The SARIF fixes of credentials are applied, and what comes out compiles.

Each line of a source holds one token, made at run time, and says whether the
tool must offer to read it from the environment. Where a constant has to stand,
an array is filled, or the literal comes from a macro or in pieces, it must not.
"""
import json
import os
import random
import shutil
import subprocess
import tempfile
import unittest

from credentials_forms_test import PROGRAM, sanctum48

COMPILER = shutil.which("clang++-19") or shutil.which("g++")

CXX = [
    (True, 'const char *t@ = "{T}";'),
    (True, 'static const char *const u@ = "{T}";'),
    (True, 'std::string s@ = "{T}";'),
    (True, 'const std::string v@{"{T}"};'),
    (True, 'auto a@ = "{T}";'),
    (True, 'void f@() { take("{T}"); }'),
    (True, 'void g@() { pointer("{T}"); }'),
    (True, 'bool h@(const std::string &x) { return x == "{T}"; }'),
    (True, 'struct S@ { const char *token = "{T}"; };'),
    (True, 'void d@(const char *token = "{T}");'),
    (True, 'const char *r@() { return "{T}"; }'),
    # A reference to an array is taken here.
    (False, 'std::map<std::string, std::string> m@{{"a", "{T}"}};'),
    (False, 'static const char c@[] = "{T}";'),
    (False, 'constexpr const char *k@ = "{T}";'),
    (False, 'constexpr std::string_view w@ = "{T}";'),
    (False, 'constexpr const char *q@() { return "{T}"; }'),
    (False, 'const wchar_t *l@ = L"{T}";'),
    (False, 'const char *e@ = R"({T})";'),
    (False, 'const char *x@ = "use {T} here";'),
    (False, '#define M@ "{T}"'),
    (False, 'const char *p@ = "{1}" "{2}";'),
    (False, 'auto y@ = "{T}"s;'),
    (False, 'struct A@ { char token[64]; } z@ = {"{T}"};'),
    (False, 'unsigned long n@() { return sizeof("{T}"); }'),
    (False, '// {T}'),
]
C = [
    (True, 'void f@(void) { pointer("{T}"); }'),
    (True, 'const char *g@(void) { const char *x = "{T}"; return x; }'),
    (False, 'const char *t@ = "{T}";'),
    (False, 'const char *const u@[] = {"{T}", 0};'),
    (False, 'const char *h@(void) { static const char *x = "{T}"; return x; }'),
    (False, 'char c@[] = "{T}";'),
]
HEADS = {
    "bare.cpp": "#include <map>\n#include <string>\n#include <string_view>\n",
    "has.cpp": "#include <cstdlib>\n#include <map>\n#include <string>\n#include <string_view>\n",
    "bare.c": "#include <stddef.h>\n", "has.c": "#include <stdlib.h>\n",
}


class Fixes(unittest.TestCase):

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="patlint-fixes-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def scan(self):
        done = subprocess.run([PROGRAM, "-o", "sarif", "."], cwd=self.folder,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=300)
        self.assertIn(done.returncode, (0, 1), done.stderr.decode())
        return json.loads(done.stdout)["runs"][0]["results"]

    def write(self, name):
        """{line: (must be fixed, source)}"""
        rng = random.Random(name)
        declared = "void pointer(const char *);\n"
        if name.endswith(".cpp"):
            declared += "void take(const std::string &);\nusing namespace std::literals;\n"
        text, lines = HEADS[name] + declared, {}
        for number, (fixed, form) in enumerate(CXX if name.endswith(".cpp") else C):
            token = sanctum48(rng)
            line = (form.replace("{T}", token).replace("{1}", token[:20])
                    .replace("{2}", token[20:]).replace("@", str(number)))
            lines[text.count("\n") + 1] = (fixed, form)
            text += line + "\n"
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as f:
            f.write(text)
        return lines

    def apply(self, results):
        edits = {}
        for result in results:
            for fix in result.get("fixes", []):
                for change in fix["artifactChanges"]:
                    for each in change["replacements"]:
                        r = each["deletedRegion"]
                        edits.setdefault(change["artifactLocation"]["uri"], set()).add(
                            (r["startLine"], r["startColumn"], r["endLine"], r["endColumn"],
                             each["insertedContent"]["text"]))
        for name, places in edits.items():
            path = os.path.join(self.folder, name)
            with open(path, encoding="utf-8") as f:
                lines = f.read().split("\n")
            for line, begin, last, end, new in sorted(places, reverse=True):
                self.assertEqual(line, last)
                old = lines[line - 1]
                lines[line - 1] = old[:begin - 1] + new + old[end - 1:]
            with open(path, "w", encoding="utf-8") as f:
                f.write("\n".join(lines))

    def test_what_is_offered_compiles(self):
        expected = {name: self.write(name) for name in HEADS}
        results = self.scan()
        wrong = []
        for name, lines in expected.items():
            found = {r["locations"][0]["physicalLocation"]["region"]["startLine"]: "fixes" in r
                     for r in results
                     if r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == name}
            wrong += ["%s: %s: %s" % (name, form, found.get(line, "not found"))
                      for line, (fixed, form) in lines.items() if found.get(line) != fixed]
        self.assertEqual(wrong, [])
        self.apply(results)
        for name in HEADS:
            with self.subTest(name=name):
                language = ["-x", "c"] if name.endswith(".c") else ["-std=c++20"]
                done = subprocess.run([COMPILER, "-fsyntax-only", *language, name],
                                      cwd=self.folder, stdout=subprocess.PIPE,
                                      stderr=subprocess.STDOUT, timeout=300)
                self.assertEqual(done.returncode, 0, done.stdout.decode())
        # What was repaired is no finding any more, and nothing else is new.
        left = self.scan()
        self.assertEqual(len(left), sum(not fixed for lines in expected.values()
                                        for fixed, _ in lines.values()))
        self.assertFalse([r for r in left if "fixes" in r])


if __name__ == "__main__":
    unittest.main()
