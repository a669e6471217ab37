"""The helpers of the lit tests, against a program that prints what it is told."""
import json
import os
import stat
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))

# Prints what FAKE_OUTPUT holds, and keeps what it was shown: its arguments and
# the text of the files it was called with.
FAKE = r'''#!/usr/bin/python3
import json, os, sys
seen = {"arguments": sys.argv[1:], "files": {}}
for folder, _, names in os.walk("."):
    for name in names:
        path = os.path.relpath(os.path.join(folder, name))
        with open(path, encoding="latin-1", newline="") as f:
            seen["files"][path] = f.read()
with open(os.environ["FAKE_SEEN"], "w") as f:
    json.dump(seen, f)
sys.stdout.write(os.environ["FAKE_OUTPUT"])
sys.exit(int(os.environ.get("FAKE_STATUS", "0")))
'''


def finding(line, rule="a/b", file="x.cpp", **more):
    return dict({"file": file, "line": line, "rule": rule, "level": "error",
                 "verdict": "likely", "endpoint": None, "message": "m"}, **more)


def request(line, method, url, **more):
    return dict({"file": "x.cpp", "line": line, "method": method, "url": url,
                 "auth": "bearer", "client": "c"}, **more)


class Helper(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.program = self.write("fake", FAKE)
        os.chmod(self.program, stat.S_IRWXU)

    def write(self, name, text):
        path = os.path.join(self.folder.name, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="latin-1", newline="") as f:
            f.write(text)
        return path

    def run_helper(self, helper, output, arguments, status=0):
        seen = os.path.join(self.folder.name, "seen.json")
        done = subprocess.run(
            [sys.executable, os.path.join(HERE, helper)] + arguments,
            env=dict(os.environ, PATLINT_PROGRAM=self.program, FAKE_SEEN=seen,
                     FAKE_OUTPUT=output, FAKE_STATUS=str(status)),
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.seen = {}
        if os.path.exists(seen):
            with open(seen, encoding="utf-8") as f:
                self.seen = json.load(f)
        return done.returncode, done.stderr

    def findings(self, source, items, *options, status=0):
        """(exit status, what the helper said) for x.cpp and these findings."""
        path = self.write("x.cpp", source)
        output = json.dumps({"schema": "patlint-findings/1", "findings": items})
        return self.run_helper("check_findings.py", output, [path, *options], status)

    def requests(self, source, items):
        path = self.write("x.cpp", source)
        output = json.dumps({"schema": "patlint-requests/1", "requests": items})
        return self.run_helper("check_requests.py", output, [path])


class Findings(Helper):
    def test_agreement(self):
        self.assertEqual(self.findings("ok();\nbad(); // EXPECT: a/b\n", [finding(2)]),
                         (0, ""))

    def test_missing_finding(self):
        status, said = self.findings("bad(); // EXPECT: a/b\n", [])
        self.assertEqual((status, said), (1, "x.cpp:1: not reported: a/b\n"))

    def test_silence_is_asserted(self):
        status, said = self.findings("good();\n", [finding(1)])
        self.assertEqual(status, 1)
        self.assertIn("x.cpp:1: not expected: a/b(error, likely) m", said)

    def test_another_line_is_two_differences(self):
        status, said = self.findings("bad(); // EXPECT: a/b\n\n", [finding(2)])
        self.assertEqual(status, 1)
        self.assertIn("x.cpp:1: not reported", said)
        self.assertIn("x.cpp:2: not expected", said)

    def test_another_rule(self):
        self.assertEqual(self.findings("bad(); // EXPECT: a/c\n", [finding(1)])[0], 1)

    def test_counts(self):
        source = "bad(); // EXPECT: a/b*2\n"
        self.assertEqual(self.findings(source, [finding(1), finding(1)])[0], 0)
        self.assertEqual(self.findings(source, [finding(1)])[0], 1)
        self.assertEqual(self.findings(source, [finding(1)] * 3)[0], 1)

    def test_qualifiers(self):
        source = 'bad(); // EXPECT: a/b(error, endpoint=/x/{n:.+}, method=GET)\n'
        good = finding(1, endpoint="/x/{n:.+}", method="GET")
        self.assertEqual(self.findings(source, [good]), (0, ""))
        for wrong in (dict(good, level="note"), dict(good, endpoint="/x"),
                      dict(good, method=None)):
            self.assertEqual(self.findings(source, [wrong])[0], 1)

    def test_null_and_quotes(self):
        source = 'bad(); // EXPECT: a/b(method=null, message="one, two")\n'
        self.assertEqual(
            self.findings(source, [finding(1, method=None, message="one, two")])[0], 0)
        self.assertEqual(
            self.findings(source, [finding(1, method="GET", message="one, two")])[0], 1)

    def test_the_loose_one_does_not_take_what_the_strict_one_needs(self):
        source = "bad(); // EXPECT: a/b a/b(note)\n"
        self.assertEqual(
            self.findings(source, [finding(1, level="note"), finding(1)])[0], 0)

    def test_remark(self):
        source = "bad(); // EXPECT: a/b (said by nobody/else)\n"
        self.assertEqual(self.findings(source, [finding(1)])[0], 0)

    def test_todo(self):
        source = "bad(); // TODO-EXPECT: a/b (value comes from main)\n"
        self.assertEqual(self.findings(source, [])[0], 0)
        status, said = self.findings(source, [finding(1)])
        self.assertEqual(status, 1)
        self.assertIn("take the TODO- away", said)

    def test_other_line(self):
        source = "/* EXPECT@+1: a/b */\nbad(); // c\n// EXPECT@-1: a/c\n"
        self.assertEqual(self.findings(source, [finding(2), finding(2, "a/c")])[0], 0)

    def test_the_tool_does_not_see_the_comments(self):
        source = ("#define M bad(); /* EXPECT: a/b */ \\\r\n  worse() // EXPECT: a/b\r\n"
                  "// a comment\r\n// TODO-EXPECT: a/c\r\n// REQUEST: GET /x\r\n\xe4\r\n")
        self.findings(source, [])
        self.assertEqual(self.seen["files"]["x.cpp"],
                         "#define M bad();" + " " * 19 + "\\\r\n  worse()\r\n"
                         "// a comment\r\n\r\n\r\n\xe4\r\n")

    def test_options_stand_before_the_paths(self):
        self.findings("", [], "--rules", "r.json", "--", "-DX")
        self.assertEqual(self.seen["arguments"],
                         ["scan", "-o", "json", "--fail-on", "never",
                          "--rules", "r.json", "x.cpp", "--", "-DX"])

    def test_inputs_come_along(self):
        self.write("Inputs/h.h", "int h; // EXPECT: a/b\n")
        self.findings("", [])
        self.assertEqual(self.seen["files"]["Inputs/h.h"], "int h; // EXPECT: a/b\n")
        self.assertEqual(self.seen["arguments"][-1], "x.cpp")

    def test_folder(self):
        self.write("p/a.cpp", "bad(); // EXPECT: a/b\n")
        self.write("p/sub/b.h", "bad(); // EXPECT: a/b\n")
        output = json.dumps({"schema": "patlint-findings/1", "findings": [
            finding(1, file="a.cpp"), finding(1, file="sub/b.h")]})
        folder = os.path.join(self.folder.name, "p")
        self.assertEqual(self.run_helper("check_findings.py", output, [folder]), (0, ""))

    def test_mistakes_of_the_test(self):
        for wrong in ("a/b(erorr)", "not a rule", "", "a/b(colour=red)", "a/b(error"):
            status, said = self.findings("x(); // EXPECT: %s\n" % wrong, [finding(1)])
            self.assertEqual(status, 1, wrong)
            self.assertIn("mistake in the test", said)

    def test_failure_of_the_tool(self):
        status, said = self.findings("", [], status=2)
        self.assertEqual(status, 1)
        self.assertIn("the tool ended with 2", said)

    def test_not_the_documented_output(self):
        path = self.write("x.cpp", "")
        for output in ("", "[]", '{"schema": "other", "findings": []}'):
            status, said = self.run_helper("check_findings.py", output, [path])
            self.assertEqual(status, 1, output)
            self.assertIn("not as documented", said)


class Requests(Helper):
    def test_agreement(self):
        source = "send(); // REQUEST: GET {}/api/v1/orders/{} auth=bearer\n"
        good = request(1, "GET", "{}/api/v1/orders/{}")
        self.assertEqual(self.requests(source, [good]), (0, ""))
        self.assertEqual(self.requests(source, [dict(good, auth="none")])[0], 1)
        self.assertEqual(self.requests(source, [dict(good, url="{}")])[0], 1)
        self.assertEqual(self.requests(source, [])[0], 1)

    def test_silence_is_asserted(self):
        status, said = self.requests("x();\n", [request(1, None, "{}")])
        self.assertEqual(status, 1)
        self.assertIn("x.cpp:1: not expected: ? {} auth=bearer client=c", said)

    def test_two_on_a_line_and_an_unknown_method(self):
        source = "f(a ? b : c); // REQUEST: ? /b | POST \"/c d\"\n"
        self.assertEqual(self.requests(source, [request(1, None, "/b"),
                                                request(1, "POST", "/c d")])[0], 0)

    def test_mistakes_of_the_test(self):
        for wrong in ("GET", "", "GET /x bearer"):
            status, said = self.requests("x(); // REQUEST: %s\n" % wrong, [])
            self.assertEqual(status, 1, wrong)
            self.assertIn("mistake in the test", said)


if __name__ == "__main__":
    unittest.main()
