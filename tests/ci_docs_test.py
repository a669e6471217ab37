#!/usr/bin/python3
"""docs/ci.md and docs/ci/ work: their commands are run.

The scripts of the action and of the job are taken out of the YAML and run by
bash with the environment that their servers give them; the commands of the
page as they stand there.
"""
import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest

try:
    import yaml
except ImportError:
    yaml = None

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CI = os.path.join(ROOT, "docs", "ci")
PROGRAM = os.path.abspath(os.environ.get("PATLINT_PROGRAM") or
                          os.path.join(ROOT, "build", "patlint"))
# A warning: an unavailable endpoint, no authentication in sight.
FOUND = """#include <curl/curl.h>
void send() {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://shop.xentral.biz/api/shopimport/auth");
  curl_easy_perform(c);
}
"""


def read_yaml(name):
    with open(os.path.join(CI, name), encoding="utf-8") as f:
        return yaml.safe_load(f)


class Ci(unittest.TestCase):

    def setUp(self):
        self.top = tempfile.mkdtemp(prefix="patlint-ci-")
        self.addCleanup(shutil.rmtree, self.top, ignore_errors=True)
        # A checkout of patlint, built, and one of a project.
        for folder in ("patlint/build", "patlint/tool", "patlint/docs/ci", "project/a b"):
            os.makedirs(os.path.join(self.top, folder))
        os.symlink(PROGRAM, os.path.join(self.top, "patlint", "build", "patlint"))
        with open(os.path.join(self.top, "patlint", "tool", "bootstrap.sh"), "w",
                  encoding="utf-8") as f:
            f.write('#!/bin/sh\n[ "$*" = build ]\n')
        os.chmod(f.name, 0o755)
        self.folder = os.path.join(self.top, "project")
        with open(os.path.join(self.folder, "a.cpp"), "w", encoding="utf-8") as f:
            f.write(FOUND)

    def run_bash(self, script, status, environment=None):
        path = os.path.join(self.top, "patlint", "build") + os.pathsep + os.environ["PATH"]
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script], cwd=self.folder,
            env=dict(os.environ, PATH=path, **(environment or {})), check=False,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        out = done.stdout.decode()
        self.assertEqual(done.returncode, status, script + "\n" + out)
        return out

    def read(self, name):
        with open(os.path.join(self.folder, name), encoding="utf-8") as f:
            return f.read()

    def run_action(self, status, **inputs):
        """Every script of the action, with these inputs; what the last said."""
        action = read_yaml("action.yml")
        values = {k: v["default"] for k, v in action["inputs"].items()}
        values.update({k.replace("_", "-"): v for k, v in inputs.items()})
        environment = {"GITHUB_ACTION_PATH": os.path.join(self.top, "patlint", "docs", "ci"),
                       "GITHUB_STEP_SUMMARY": os.path.join(self.folder, "summary.md")}
        steps = [s for s in action["runs"]["steps"] if "run" in s]
        self.assertEqual([s["name"] for s in steps], ["Build patlint", "Scan"])
        for step in steps:
            self.assertNotIn("${{", step["run"])  # an input could be a command
            own = {k: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda m: values[m.group(1)], v)
                   for k, v in step.get("env", {}).items()}
            self.assertNotIn("${{", "".join(own.values()))
            out = self.run_bash(step["run"], status if step is steps[-1] else 0,
                                dict(environment, **own))
        return out

    @unittest.skipIf(yaml is None, "python3-yaml is not installed")
    def test_the_action(self):
        out = self.run_action(1)
        self.assertIn("::warning file=a.cpp,line=4,", out)
        self.assertEqual(len(json.loads(self.read("patlint.sarif"))["runs"][0]["results"]), 1)
        self.assertIn("| warning | a.cpp:4 |", self.read("summary.md"))

    @unittest.skipIf(yaml is None, "python3-yaml is not installed")
    def test_the_inputs_of_the_action(self):
        self.run_action(0, fail_on="error", sarif="a b/x.sarif", options="--quiet -j 1",
                        paths="a.cpp .")
        self.assertTrue(self.read("a b/x.sarif"))
        self.run_action(2, paths="a.cpp;touch${IFS}evil $(touch${IFS}evil)")
        self.assertFalse(os.path.exists(os.path.join(self.folder, "evil")))

    @unittest.skipIf(yaml is None, "python3-yaml is not installed")
    def test_the_action_is_a_composite_action(self):
        action = read_yaml("action.yml")
        self.assertEqual(action["runs"]["using"], "composite")
        for step in action["runs"]["steps"]:
            self.assertTrue("uses" in step or step["shell"] == "bash")
        upload = action["runs"]["steps"][-1]
        self.assertRegex(upload["uses"], r"^github/codeql-action/upload-sarif@v\d+$")
        self.assertIn("!cancelled()", upload["if"])
        used = set(re.findall(r"inputs\.([\w-]+)", json.dumps(action["runs"])))
        self.assertEqual(used, set(action["inputs"]))

    @unittest.skipIf(yaml is None, "python3-yaml is not installed")
    def test_the_job(self):
        job = read_yaml("gitlab-ci.yml")["patlint"]
        for line in job["script"]:
            self.run_bash(line, 1)
        reports = job["artifacts"]["reports"]
        self.assertEqual(len(json.loads(self.read(reports["codequality"]))), 1)
        self.assertIn("<testsuites ", self.read(reports["junit"]))
        for path in job["artifacts"]["paths"]:
            self.assertTrue(self.read(path))

    def test_the_script(self):
        script = "'%s'" % os.path.join(CI, "any-server.sh")
        self.assertIn("see reports/patlint.html", self.run_bash(script + " a.cpp", 1))
        for name in ("patlint.html", "patlint.xml", "patlint.sarif"):
            self.assertTrue(self.read("reports/" + name))
        self.run_bash(script + " --fail-on=error .", 0)
        self.assertIn("the run failed", self.run_bash(script + " missing.cpp", 2))

    def test_the_commands_of_the_page(self):
        with open(os.path.join(ROOT, "docs", "ci.md"), encoding="utf-8") as f:
            commands = re.findall(r"^    (patlint .*)$", f.read(), re.M)
        self.assertGreaterEqual(len(commands), 4)
        for command in commands:
            quiet = re.search("baseline|never", command)
            self.run_bash(command, 0 if quiet else 1)
            for name in re.findall(r"=(\S+\.\w+)", command):
                self.assertTrue(os.path.exists(os.path.join(self.folder, name)), name)


if __name__ == "__main__":
    unittest.main()
