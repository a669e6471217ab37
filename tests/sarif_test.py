#!/usr/bin/python3
"""Validates what patlint writes with tools that are not ours.

Findings and requests against docs/schemas/, SARIF against the schema that
comes with the SARIF multitool, by the multitool's own rules, and the line
fingerprint against the multitool's: of sample documents, and of runs over files
with odd names and bytes. The multitool runs without a network.

Environment:
  PATLINT_BUILD        the build folder; default build. It holds
                       tests/report_test, which writes sample documents, and
                       node/, where the multitool is installed
  PATLINT_PROGRAM      the program; default patlint in the build folder
  PATLINT_SKIP_NPM=1   skip what needs Node

Run: /usr/bin/python3 tests/sarif_test.py
"""

import copy
import json
import os
import pathlib
import random
import shutil
import subprocess
import tempfile
import unittest
import urllib.parse

import jsonschema

from baseline_test import holds
from changed_test import BAD, CALLER, PATHS, WRAPPER
from confined import NoNetwork, OFFLINE  # noqa: F401
from exit_matrix_test import CRASH, PROGRAM
import history_test

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


HASH = "primaryLocationLineHash"


def hashes_of_the_multitool(log, source, folder):
    """The fingerprint of each result, computed anew from the files in `source`;
    None where the multitool gives none."""
    log = copy.deepcopy(log)
    run = log["runs"][0]
    for result in run["results"]:
        result.pop("partialFingerprints", None)
    run["originalUriBaseIds"] = {"%SRCROOT%": {"uri": source.as_uri() + "/"}}
    bare, hashed = folder / "bare.json", folder / "hashed.json"
    bare.write_text(json.dumps(log), encoding="utf-8")
    hashed.unlink(missing_ok=True)
    said = run_multitool("rewrite", bare, "--insert", "RollingHashPartialFingerprints",
                         "-o", hashed, "--log", "ForceOverwrite")
    if not hashed.exists():
        raise AssertionError(said)
    return [r.get("partialFingerprints", {}).get(HASH)
            for r in read_json(hashed)["runs"][0]["results"]]


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
        log = read_json(self.folder / "suppressed.sarif")
        ours = [r["partialFingerprints"][HASH] for r in log["runs"][0]["results"]]
        self.assertGreaterEqual(len(ours), 3)
        self.assertEqual(ours, hashes_of_the_multitool(log, self.folder / "source", self.folder))


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


@needs_npm
class Odd(history_test.Repository):
    """What the program writes about files that are not as they should be."""

    # Names that have to be written in another way in an address.
    NAMES = ["a b.cpp", "a#b.cpp", "a%20b.cpp", "100%.cpp", "a?b.cpp", "a+b&c=d.cpp", "[a]{b}.cpp",
             "it's \"quoted\".cpp", "back\\slash.cpp", "a:b.cpp", "gr\u00fc\u00dfe.cpp", "u\u0308.cpp",
             "\U0001f600/\u65e5\u672c.cpp", "a^b`c|d<e>.cpp", "tab\there.cpp"]

    def setUp(self):
        super().setUp()
        multitool()
        self.out = pathlib.Path(self.top)
        self.source = pathlib.Path(self.folder)
        self.number = 0

    def held(self, before=""):
        """A line with a token of its own, and something in front of it."""
        self.number += 1
        return before + holds(self.number)

    def sources(self):
        """{name: bytes}; each holds something that is found."""
        some = "int first;\n" + self.held() + "\n  int third;\n" + self.held("\t") + "int last;\n"
        files = {
            "latin-1.cpp": "// caf\u00e9\n".encode("latin-1") + some.encode() +
                           self.held("/* \u00fc */ ").encode("latin-1"),
            "cr.cpp": some.replace("\n", "\r").encode(),
            "crlf.cpp": some.replace("\n", "\r\n").encode(),
            "mixed.cpp": some.replace("\n", "\r", 1).encode() + b"\r\n\n\r" + self.held().encode(),
            "bare end.cpp": some.rstrip("\n").encode(),
            "nul.cpp": b"int a;\0int b;\n" + some.encode() + self.held("/* \0 */ ").encode(),
            "astral.cpp": ("// \U0001f600\U0001d11e\n" + self.held("/* \U0001f600 \U0001d11e */ ") +
                           some).encode(),
            "separators.cpp": ("// a\u2028b\u2029c\u0085d\v\f\n" + self.held("/* \u2028 */ ") +
                               some).encode(),
            "bom.cpp": b"\xef\xbb\xbf" + (self.held() + some).encode(),
            "utf-16-le.cpp": b"\xff\xfe" + (self.held() + some).encode("utf-16-le"),
            "utf-16-be.cpp": b"\xfe\xff" + (self.held() + some).encode("utf-16-be"),
            "same.cpp": (self.held() + "\n\n" + some * 2).encode(),
        }
        for name in self.NAMES:
            files[name] = self.held().encode()
        return files

    def log(self, status, *arguments):
        """The log of a run, which the schema and the multitool accept."""
        path = self.out / "log.sarif"
        got, _, said = self.run_tool(*arguments, "-o", f"sarif={path}")
        self.assertEqual(got, status, said)
        return self.valid(path)

    def valid(self, path):
        document = read_json(path)
        self.assertEqual(problems_of(document, read_json(TOOL_FOLDER / "sarif-2.1.0.json")), [])
        self.assertEqual(multitool_problems(path, self.out / "said"), [])
        self.assertTrue(document["runs"][0]["results"])
        return document

    def places(self, document):
        return [r["locations"][0]["physicalLocation"] for r in document["runs"][0]["results"]]

    def names(self, document):
        """The files of the results; each address is that of a file that is there."""
        found = [urllib.parse.unquote(p["artifactLocation"]["uri"]) for p in self.places(document)]
        for name in found:
            self.assertTrue((self.source / name).exists(), name)
        return found

    def compare(self, document, source=None, but=()):
        """Our fingerprints are those of the multitool, except at the places `but`."""
        ours = [r["partialFingerprints"][HASH] for r in document["runs"][0]["results"]]
        theirs = hashes_of_the_multitool(document, source or self.source, self.out)
        places = [(urllib.parse.unquote(p["artifactLocation"]["uri"]), p["region"]["startLine"])
                  for p in self.places(document)]
        different = [each for each in zip(places, ours, theirs) if each[1] != each[2]]
        self.assertEqual([place for place, _, _ in different], list(but), different)

    def test_files(self):
        sources = self.sources()
        for name, text in sources.items():
            self.write(name, text)
        document = self.log(1)
        self.assertEqual(set(self.names(document)), set(sources))
        places = sum(text.replace(b"\0", b"").count(b"const char *t") for text in sources.values())
        self.assertEqual(len(document["runs"][0]["results"]), places)
        # The multitool takes a byte order mark away. GitHub's own action does not, and neither
        # do we: the first line, where it stands, is another one.
        self.compare(document, but=[("bom.cpp", 1)])
        # Known in a baseline, allowed in the code, and new.
        known = str(self.out / "known")
        names = sorted(n for n in sources if n != "bom.cpp")
        self.assertEqual(0, self.run_tool("--write-baseline", known, *names[::2])[0])
        self.write("allowed #1.cpp", self.held()[:-1] +
                   "// patlint:allow(generic/sanctum-token) -- a test\n")
        document = self.log(1, "--baseline", known, "--include-suppressed")
        results = document["runs"][0]["results"]
        self.assertEqual(len(results), places + 1)
        self.assertEqual({r["baselineState"] for r in results}, {"new", "unchanged"})
        self.assertEqual({s["kind"] for r in results for s in r.get("suppressions", ())},
                         {"external", "inSource"})
        self.compare(document, but=[("bom.cpp", 1)])
        # What is known is not there.
        document = self.log(1, "--baseline", known)
        self.assertNotIn(names[0], self.names(document))
        self.compare(document, but=[("bom.cpp", 1)])

    def test_units_that_fail_and_findings_of_several_files(self):
        for name, text in (("crash #1.cpp", CRASH + self.held()), ("wrapper \u00fc.h", WRAPPER),
                           ("100%.h", "// \U0001f600\r\n" + PATHS % BAD),
                           ("a & b.cpp", CALLER.replace("wrapper.h", "wrapper \u00fc.h").replace(
                               "paths.h", "100%.h"))):
            self.write(name, text)
        os.symlink("loop #2.cpp", os.path.join(self.folder, "loop #2.cpp"))
        document = self.log(1)
        self.assertEqual(set(self.names(document)), {"crash #1.cpp", "a & b.cpp"})
        run = document["runs"][0]
        told = {urllib.parse.unquote(place["physicalLocation"]["artifactLocation"]["uri"])
                for note in run["invocations"][0]["toolExecutionNotifications"]
                for place in note.get("locations", ()) if note["level"] == "error"}
        self.assertEqual(told, {"crash #1.cpp", "loop #2.cpp"})
        steps = json.dumps([r.get("codeFlows") for r in run["results"]])
        self.assertIn("wrapper%20%C3%BC.h", steps)
        self.assertIn("100%25.h", steps)
        self.compare(document)
        document = self.log(2, "--strict")
        self.assertEqual(document["runs"][0]["invocations"][0]["exitCode"], 2)
        self.compare(document)

    def test_all_files(self):
        texts = {
            ".env": self.held("TOKEN=").encode(),
            "caf\u00e9 #1.txt": self.held("caf\u00e9 ").encode("latin-1"),
            "cr.yaml": ("a: 1\r" + self.held("b: ") + self.held("c: ")).replace("\n", "\r").encode(),
            "100%/crlf.ini": ("[a]\r\n" + self.held("b=")).encode(),
            "\U0001f600.md": ("# \U0001d11e\n\n" + self.held("\U0001f600 ")).encode(),
            "utf-16.json": b"\xff\xfe" + self.held("  ").encode("utf-16-le"),
            "long.js": ("x" * 3000 + self.held(" ").rstrip("\n") + "y" * 3000).encode(),
            "a b.cpp": self.held().encode(),
        }
        for name, text in texts.items():
            self.write(name, text)
        document = self.log(1, "--all-files")
        self.assertEqual(set(self.names(document)), set(texts))
        self.compare(document)

    def test_history(self):
        sources = self.sources()
        names = sorted(sources)
        first = self.commit({name: sources[name] for name in names[::2]})
        self.commit({name: sources[name] for name in names[1::2]})
        # Gone since, and moved down.
        self.commit({"cr.cpp": b"int a;\r" + sources["cr.cpp"]}, remove=names[:4])
        last = self.commit({"later #1.cpp": self.held()})
        document = self.log(1, "--history")
        results = document["runs"][0]["results"]
        by_commit = {}
        for result in results:
            by_commit.setdefault(result["properties"]["commit"], []).append(result)
        self.assertEqual(len(by_commit), 3)
        self.assertTrue({first, last} < set(by_commit))
        self.assertEqual({urllib.parse.unquote(p["artifactLocation"]["uri"])
                          for p in self.places(document)}, {*sources, "later #1.cpp"})
        # Each in the files as they were.
        for commit, of_commit in by_commit.items():
            there = self.out / commit
            self.git("worktree", "add", "-q", str(there), commit)
            document["runs"][0]["results"] = of_commit
            self.compare(document, there, but=[("bom.cpp", 1)] * any(
                "bom.cpp" == p["artifactLocation"]["uri"] for p in self.places(document)))

    def test_standard_input(self):
        """The fingerprints are not compared: there is no file for the multitool."""
        path = self.out / "log.sarif"
        done = subprocess.run([PROGRAM, "--stdin", "--stdin-filename=new #1 \u00fc.cpp", "-o",
                               f"sarif={path}"], input=self.held("/* \U0001f600 */ ").encode(),
                              cwd=self.folder, stdout=subprocess.DEVNULL, check=False)
        self.assertEqual(done.returncode, 1)
        place, = self.places(self.valid(path))
        self.assertEqual(place["artifactLocation"]["uri"], "new%20%231%20%C3%BC.cpp")


if __name__ == "__main__":
    unittest.main()
