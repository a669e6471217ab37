#!/usr/bin/python3
"""What build servers are given is what they can read.

Each format goes to a program that is not ours: the code quality report to
TypeScript with the types of Code Climate's issues, diagnostics to a validator
of reviewdog's format, test results to junitparser; and what each of them says
is compared with the JSON report. A runner's workflow commands are read here,
by its own rules of escaping.

Environment:
  PATLINT_BUILD        the build folder; default build. node-ci/ in it is
                       where the validators are installed
  PATLINT_PROGRAM      the program; default patlint in the build folder
  PATLINT_SKIP_NPM=1   skip what needs Node
"""
import json
import os
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = os.path.abspath(os.environ.get("PATLINT_BUILD") or os.path.join(ROOT, "build"))
PROGRAM = os.path.abspath(os.environ.get("PATLINT_PROGRAM") or
                          os.path.join(BUILD, "patlint"))
EXAMPLE = os.path.join(ROOT, "docs", "examples", "shop-sync")
NODE = os.path.join(BUILD, "node-ci")
PACKAGES = ("codeclimate-types@0.3.1", "typescript@5", "@umbrelladocs/rdformat-validator@1.0.1")

needs_npm = unittest.skipIf(os.environ.get("PATLINT_SKIP_NPM") == "1", "PATLINT_SKIP_NPM=1")

try:
    import junitparser
except ImportError:
    junitparser = None

# A warning each: unavailable endpoints, no authentication in sight.
FOUND = """#include <curl/curl.h>
void send() {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL,
                   "https://shop.xentral.biz/api/shopimport/auth");
  curl_easy_perform(c);
}
"""
HOSTILE = "::error file=x,y::%0A##[error]<b>&\"'.cpp"


def npm_script(*path):
    script = os.path.join(NODE, "node_modules", *path)
    if not os.path.exists(script):
        os.makedirs(NODE, exist_ok=True)
        subprocess.run(["npm", "init", "-y"], cwd=NODE, check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", *PACKAGES],
                       cwd=NODE, check=True)
    return script


def run(folder, *arguments, status=1, environment=None):
    env = {k: v for k, v in os.environ.items() if not k.startswith("GITHUB_")}
    done = subprocess.run([PROGRAM, *arguments], cwd=folder, env=dict(env, **(environment or {})),
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    assert done.returncode == status, (arguments, done.returncode, done.stderr)
    return done.stdout.decode()


class Formats(unittest.TestCase):
    """One run over the example, with every format at once."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        cls.sources = os.path.join(cls.folder, "src")
        subprocess.run(["cp", "-r", os.path.join(EXAMPLE, "src"), cls.sources], check=True)
        with open(os.path.join(cls.sources, HOSTILE), "w", encoding="utf-8") as f:
            f.write(FOUND)
        cls.forms = ("json", "gitlab", "github", "junit", "rdjsonl", "sarif")
        cls.text = run(cls.folder, *[w for f in cls.forms for w in ("-o", f + "=" + f)], "src")
        cls.findings = json.loads(cls.written("json"))["findings"]

    @classmethod
    def written(cls, form):
        with open(os.path.join(cls.folder, form), encoding="utf-8") as f:
            return f.read()

    def test_the_text_stays_on_standard_output(self):
        self.assertIn("7 errors, 1 warning in 16 files", self.text)
        self.assertEqual(len(self.findings), 8)

    def test_each_is_what_it_is_alone(self):
        # Each in a turn of its own would scan six times.
        self.assertEqual(run(self.folder, "-o", "github", "-o", "junit=alone", "src"),
                         self.written("github"))
        self.assertEqual(self.written("alone"), self.written("junit"))

    def test_code_quality(self):
        issues = json.loads(self.written("gitlab"))
        self.assertEqual([(i["check_name"], i["location"]["path"], i["location"]["lines"]["begin"])
                          for i in issues],
                         [(f["rule"], f["file"], f["line"]) for f in self.findings])
        self.assertEqual(len({i["fingerprint"] for i in issues}), len(issues))
        self.assertEqual({i["severity"] for i in issues}, {"critical", "major"})

    @needs_npm
    def test_code_quality_has_the_types_of_its_issues(self):
        compiler = npm_script("typescript", "bin", "tsc")

        def problems(report):
            script = os.path.join(NODE, "report-%d.ts" % os.getpid())
            self.addCleanup(lambda: os.path.exists(script) and os.remove(script))
            with open(script, "w", encoding="utf-8") as f:
                f.write("import type { Issue } from 'codeclimate-types'\n"
                        "export const issues: Issue[] = " + report)
            return subprocess.run(["node", compiler, "--noEmit", "--strict", script],
                                  cwd=NODE, stdout=subprocess.PIPE, check=False).stdout.decode()
        self.assertEqual(problems(self.written("gitlab")), "")
        self.assertEqual(problems("[]"), "")
        self.assertIn("crit", problems(self.written("gitlab").replace("critical", "crit")))

    def test_diagnostics(self):
        told = [json.loads(line) for line in self.written("rdjsonl").splitlines()]
        self.assertEqual(
            [(d["code"]["value"], d["location"]["path"], d["location"]["range"]["start"],
              d["severity"].lower(), d["message"]) for d in told],
            [(f["rule"], f["file"], {"line": f["line"], "column": f["column"]},
              f["level"], f["message"]) for f in self.findings])

    @needs_npm
    def test_diagnostics_are_valid(self):
        validator = npm_script("@umbrelladocs", "rdformat-validator", "bin",
                               "rdformat-validator.js")

        def status(text):
            # It reads one document: the lines as an array.
            text = "[" + ",".join(text.splitlines()) + "]"
            return subprocess.run(["node", validator, "--strict", "--no-extra-fields"],
                                  input=text.encode(), stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL, check=False).returncode
        self.assertEqual(status(self.written("rdjsonl")), 0)
        self.assertNotEqual(status(self.written("rdjsonl").replace('"ERROR"', '"BAD"')), 0)

    def test_test_results(self):
        root = xml.etree.ElementTree.fromstring(self.written("junit"))
        failed = [(case.get("classname"), case.get("file"), case.get("line"),
                   case.find("failure").get("type"))
                  for case in root.iter("testcase") if case.find("failure") is not None]
        self.assertEqual(sorted(failed), sorted(
            (f["rule"], f["file"], str(f["line"]), f["level"]) for f in self.findings))
        rules = run(self.folder, "rules", "list", status=0).splitlines()
        self.assertEqual([s.get("name") for s in root], [r.split()[0] for r in rules])

    @unittest.skipIf(junitparser is None, "python3-junitparser is not installed")
    def test_test_results_are_read_by_junitparser(self):
        results = junitparser.JUnitXml.fromfile(os.path.join(self.folder, "junit"))
        told = results.failures, results.errors, results.skipped, results.tests
        results.update_statistics()  # counts for itself
        self.assertEqual(told, (results.failures, results.errors, results.skipped,
                                results.tests))
        self.assertEqual(results.failures, len(self.findings))

    def test_test_results_follow_the_exit_status(self):
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "a.cpp"), "w", encoding="utf-8") as f:
                f.write(FOUND)
            for level, status, counts in (("warning", 1, (1, 0)), ("error", 0, (0, 1)),
                                          ("never", 0, (0, 1))):
                out = run(folder, "-o", "junit", "--fail-on", level, status=status)
                self.assertIn('failures="%d" errors="0" skipped="%d"' % counts,
                              out.split("\n")[1])

    def test_nothing_found(self):
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "a.c"), "w", encoding="utf-8") as f:
                f.write("int a;\n")
            out = run(folder, "-o", "gitlab=1", "-o", "rdjsonl=2", "-o", "junit=3",
                      "-o", "github", status=0)
            self.assertNotIn("::", out)
            texts = []
            for name in "123":
                with open(os.path.join(folder, name), encoding="utf-8") as f:
                    texts.append(f.read())
            self.assertEqual(texts[:2], ["[]\n", ""])
            self.assertIn('failures="0"', texts[2])


COMMAND = re.compile(r"^::(\w+)(?: ([^:]*))?::(.*)$")


def unescaped(text):
    for escape, char in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(escape, char)
    return text


def commands(text):
    """[(command, {property: value}, message)], as a runner takes them."""
    found = []
    for line in text.splitlines():
        if line.lstrip().startswith("::"):
            name, properties, message = COMMAND.match(line).groups()
            found.append((name, {k: unescaped(v) for k, v in
                                 (p.split("=", 1) for p in properties.split(","))},
                          unescaped(message)))
        else:
            assert "##[" not in line, line
    return found


class Annotations(unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def write(self, name, text):
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as f:
            f.write(text)

    def test_they_say_what_the_json_report_says(self):
        self.write(HOSTILE, FOUND)
        found, = json.loads(run(self.folder, "-o", "json"))["findings"]
        (name, properties, message), = commands(run(self.folder, "-o", "github"))
        self.assertEqual(name, "warning")
        self.assertEqual(properties, {
            "file": HOSTILE, "line": str(found["line"]), "col": str(found["column"]),
            "endColumn": str(found["endColumn"]), "title": found["rule"]})
        self.assertEqual(message.split("\n")[0], found["message"])

    def test_what_a_step_does_not_show_is_in_its_log_and_in_the_summary(self):
        for number in range(13):
            self.write("f%02d.cpp" % number, FOUND)
        self.write("z" + HOSTILE, FOUND)
        self.write("summary.md", "earlier\n")
        text = run(self.folder, "-o", "github", environment={"GITHUB_STEP_SUMMARY": "summary.md"})
        told = commands(text)
        self.assertEqual([p["file"] for _, p, _ in told], ["f%02d.cpp" % n for n in range(10)])
        for number in (10, 11, 12):
            self.assertIn("\n- f%02d.cpp:5: warning: " % number, text)
        with open(os.path.join(self.folder, "summary.md"), encoding="utf-8") as f:
            summary = f.read()
        self.assertTrue(summary.startswith("earlier\n### patlint\n"))
        self.assertEqual(summary.count("\n| warning |"), 14)
        self.assertNotIn("<b>", summary.replace("\\<", ""))

    def test_the_summary_is_of_github_only_and_must_be_writable(self):
        self.write("a.cpp", FOUND)
        there = {"GITHUB_STEP_SUMMARY": "summary.md"}
        run(self.folder, "-o", "json", environment=there)
        self.assertFalse(os.path.exists(os.path.join(self.folder, "summary.md")))
        run(self.folder, "-o", "github=x", environment={"GITHUB_STEP_SUMMARY": ""})
        run(self.folder, "-o", "github=x", status=2,
            environment={"GITHUB_STEP_SUMMARY": "missing/summary.md"})

    def test_a_full_summary_is_left_as_it_is(self):
        self.write("a.cpp", FOUND)
        self.write("summary.md", "x" * (1 << 20))
        run(self.folder, "-o", "github", environment={"GITHUB_STEP_SUMMARY": "summary.md"})
        self.assertEqual(os.path.getsize(os.path.join(self.folder, "summary.md")), 1 << 20)


if __name__ == "__main__":
    unittest.main()
