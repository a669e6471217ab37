#!/usr/bin/python3
"""Validates what patlint writes with tools that are not ours.

Findings and requests against docs/schemas/, SARIF against the schema that
comes with the SARIF multitool, by the multitool's own rules, and the line
fingerprint against the multitool's. The multitool runs without a network.

Environment:
  PATLINT_BUILD        the build folder; default build. It holds
                       tests/report_test, which writes sample documents, and
                       node/, where the multitool is installed
  PATLINT_PROGRAM      the program; default patlint in the build folder
  PATLINT_SKIP_NPM=1   skip what needs Node

Run: /usr/bin/python3 tests/sarif_test.py
"""

import json
import os
import pathlib
import random
import shutil
import subprocess
import tempfile
import unittest

import jsonschema

from confined import NoNetwork, OFFLINE  # noqa: F401

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCHEMAS = ROOT / "docs" / "schemas"
GOLDEN = ROOT / "tests" / "unit" / "report" / "golden"
EXAMPLE = ROOT / "docs" / "examples" / "shop-sync"
BUILD = pathlib.Path(os.environ.get("PATLINT_BUILD", ROOT / "build")).resolve()
NODE = BUILD / "node"
TOOL_FOLDER = NODE / "node_modules" / "@microsoft" / "sarif-multitool-linux"

SKIP_NPM = os.environ.get("PATLINT_SKIP_NPM") == "1"
needs_npm = unittest.skipIf(SKIP_NPM, "PATLINT_SKIP_NPM=1")


def read_json(path):
    # The multitool begins its files with a byte order mark.
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8-sig"))


def multitool():
    """The native program. The script that npm installs for it passes its
    arguments through a shell, which cuts "Sarif;Ghas" at the semicolon."""
    tool = TOOL_FOLDER / "Sarif.Multitool"
    if not tool.exists():
        NODE.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "init", "-y"], cwd=NODE, check=True,
                       stdout=subprocess.DEVNULL)
        subprocess.run(["npm", "install", "--no-audit", "--no-fund",
                        "@microsoft/sarif-multitool"], cwd=NODE, check=True)
    tool.chmod(tool.stat().st_mode | 0o100)
    return tool


def run_multitool(*arguments):
    environment = dict(os.environ, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT="1")
    done = subprocess.run([*OFFLINE, multitool(), *map(str, arguments)], env=environment,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, check=False)
    return done.stdout


def problems_of(document, schema):
    validator = jsonschema.Draft202012Validator(schema)
    return [f"{'/'.join(map(str, e.absolute_path))}: {e.message}"
            for e in validator.iter_errors(document)]


def multitool_problems(path, out):
    """Errors and warnings of the multitool's rules. Its exit status says
    nothing, so its log is read; a log that is not there is an error too."""
    said = run_multitool("validate", path, "--rule-kind", "Sarif;Ghas",
                         "--level", "Error;Warning", "-o", out,
                         "--log", "ForceOverwrite;PrettyPrint")
    if not pathlib.Path(out).exists():
        return [f"no log was written: {said}"]
    run = read_json(out)["runs"][0]
    trouble = [f"{r.get('level', 'warning')} {r['ruleId']}: {r['message']}"
               for r in run["results"]]
    for invocation in run.get("invocations", []):
        if not invocation["executionSuccessful"]:
            trouble.append(f"validation failed: {said}")
    return trouble


class Samples(unittest.TestCase):
    """Documents the unit tests write, one of each kind."""

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="patlint-sarif-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        subprocess.run(
            [BUILD / "tests" / "report_test", "--gtest_filter=Documents.Write"],
            env=dict(os.environ, PATLINT_DOCUMENTS=str(cls.folder)),
            stdout=subprocess.DEVNULL, check=True)

    def documents(self, suffix):
        found = sorted(self.folder.glob("*" + suffix))
        self.assertTrue(found, f"no *{suffix} was written")
        return found

    def test_findings_have_their_schema(self):
        schema = read_json(SCHEMAS / "findings.schema.json")
        for path in [*self.documents(".findings.json"), GOLDEN / "findings.json"]:
            with self.subTest(path.name):
                self.assertEqual(problems_of(read_json(path), schema), [])

    def test_requests_have_their_schema(self):
        schema = read_json(SCHEMAS / "requests.schema.json")
        for path in [*self.documents(".requests.json"), GOLDEN / "requests.json"]:
            with self.subTest(path.name):
                self.assertEqual(problems_of(read_json(path), schema), [])

    def test_the_schemas_are_schemas_and_refuse_strangers(self):
        for path in sorted(SCHEMAS.glob("*.schema.json")):
            schema = read_json(path)
            jsonschema.Draft202012Validator.check_schema(schema)
            for name, definition in [("", schema), *schema["$defs"].items()]:
                if definition.get("type") == "object":
                    self.assertIs(definition.get("additionalProperties"), False,
                                  f"{path.name} {name}")
        findings = read_json(GOLDEN / "findings.json")
        findings["findings"][0]["secret"] = "x"
        schema = read_json(SCHEMAS / "findings.schema.json")
        self.assertEqual(len(problems_of(findings, schema)), 1)

    @needs_npm
    def test_sarif_has_its_schema(self):
        multitool()
        schema = read_json(TOOL_FOLDER / "sarif-2.1.0.json")
        for path in [*self.documents(".sarif"), GOLDEN / "findings.sarif"]:
            with self.subTest(path.name):
                self.assertEqual(problems_of(read_json(path), schema), [])

    @needs_npm
    def test_sarif_passes_the_multitool(self):
        for path in self.documents(".sarif"):
            with self.subTest(path.name):
                self.assertEqual(
                    multitool_problems(path, self.folder / "log"), [])

    @needs_npm
    def test_a_bad_log_does_not_pass(self):
        """Both gates must be shown to close."""
        bad = read_json(self.folder / "rich.sarif")
        location = bad["runs"][0]["results"][0]["locations"][0]
        location["physicalLocation"]["artifactLocation"]["uri"] = "src\\config.cpp"
        path = self.folder / "bad-log.json"
        path.write_text(json.dumps(bad), encoding="utf-8")
        self.assertNotEqual(multitool_problems(path, self.folder / "bad-out"), [])
        bad["runs"][0]["results"][0]["level"] = "fatal"
        schema = read_json(TOOL_FOLDER / "sarif-2.1.0.json")
        self.assertNotEqual(problems_of(bad, schema), [])

    @needs_npm
    def test_line_fingerprints_agree_with_the_multitool(self):
        key = "primaryLocationLineHash"
        log = read_json(self.folder / "suppressed.sarif")
        run = log["runs"][0]
        ours = [r["partialFingerprints"][key] for r in run["results"]]
        self.assertGreaterEqual(len(ours), 3)
        for result in run["results"]:
            del result["partialFingerprints"]
        source = (self.folder / "source").as_uri() + "/"
        run["originalUriBaseIds"] = {"%SRCROOT%": {"uri": source}}
        bare, hashed = self.folder / "bare.json", self.folder / "hashed.json"
        bare.write_text(json.dumps(log), encoding="utf-8")
        said = run_multitool("rewrite", bare, "--insert",
                             "RollingHashPartialFingerprints", "-o", hashed,
                             "--log", "ForceOverwrite")
        self.assertTrue(hashed.exists(), said)
        theirs = [r["partialFingerprints"][key]
                  for r in read_json(hashed)["runs"][0]["results"]]
        self.assertEqual(ours, theirs)


class Program(unittest.TestCase):
    """What the program itself writes about the example."""

    @classmethod
    def setUpClass(cls):
        cls.patlint = os.path.abspath(
            os.environ.get("PATLINT_PROGRAM", BUILD / "patlint"))
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="patlint-sarif-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)

    def report(self, form, *command):
        path = self.folder / ("report." + form + ".json")
        done = subprocess.run([self.patlint, *command, "-o", f"{form}={path}", EXAMPLE],
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                              text=True, check=False)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return path

    def test_findings(self):
        document = read_json(self.report("json"))
        schema = read_json(SCHEMAS / "findings.schema.json")
        self.assertEqual(problems_of(document, schema), [])
        self.assertTrue(document["findings"])

    def test_requests(self):
        document = read_json(self.report("json", "requests"))
        schema = read_json(SCHEMAS / "requests.schema.json")
        self.assertEqual(problems_of(document, schema), [])
        self.assertTrue(document["requests"])

    def test_a_run_holds_what_a_code_host_takes(self):
        source = self.folder / "many.c"
        alphabet = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
        choice = random.Random(1).choice
        source.write_text("".join(
            'const char *t%d = "%d|%s";\n' % (n, n, "".join(choice(alphabet) for _ in range(40)))
            for n in range(25001)), encoding="utf-8")
        log = self.folder / "many.sarif"
        done = subprocess.run([self.patlint, "-o", f"sarif={log}", "--quiet", source],
                              stdout=subprocess.DEVNULL, check=False)
        self.assertEqual(done.returncode, 1)
        run = read_json(log)["runs"][0]
        self.assertEqual(len(run["results"]), 25000)
        told = [n["descriptor"]["id"]
                for n in run["invocations"][0]["toolExecutionNotifications"]]
        self.assertIn("patlint/results-capped", told)

    @needs_npm
    def test_sarif(self):
        path = self.report("sarif")
        multitool()
        schema = read_json(TOOL_FOLDER / "sarif-2.1.0.json")
        document = read_json(path)
        self.assertEqual(problems_of(document, schema), [])
        self.assertEqual(multitool_problems(path, self.folder / "log"), [])
        self.assertTrue(document["runs"][0]["results"])
        self.assertNotIn(str(ROOT), path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
