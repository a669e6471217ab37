#!/usr/bin/python3
"""The hooks of .pre-commit-hooks.yaml, and docs/pre-commit.md, for real.

Debian's pre-commit, prek and lefthook run what the page says, without a
network (confined.py).

Environment:
  PATLINT_BUILD        the build folder; node-hooks/ in it is where prek and
                       lefthook are installed
  PATLINT_PROGRAM      the program; default patlint in the build folder
  PATLINT_SKIP_NPM=1   skip what comes from npm
"""
import json
import os
import re
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from changed_test import BAD, CALLER, GOOD, PATHS, Repository, WRAPPER  # noqa: E402
from confined import NoNetwork, OFFLINE  # noqa: E402, F401
from exit_matrix_test import CLEAN, FOUND, PROGRAM, ROOT  # noqa: E402

BUILD = os.path.abspath(os.environ.get("PATLINT_BUILD") or os.path.join(ROOT, "build"))
NODE = os.path.join(BUILD, "node-hooks")
PACKAGES = ("@j178/prek@0.5.3", "lefthook@2.2.2")

# What a commit makes in the folder of a repository; and what the programs that
# run hooks keep in theirs: a clone of the hooks, what was not staged, lists.
OF_GIT = r"/\.git/(objects/[0-9a-f]{2}/[0-9a-f]{38}|logs/.*|refs/heads/.*|index|COMMIT_EDITMSG)$"
CLONE = r"(\.git/([^/]+|(logs|objects)/.+)|\.pre-commit-hooks\.yaml|tool/bootstrap\.sh)"
OF_PRE_COMMIT = r"cache/pre-commit/(repo\w+/%s|patch[\d-]+)" % CLONE
OF_PREK = (r"cache/prek/(repos/\w+/(\.prek-repo\.json|%s)|patches/[\d-]+\.patch|\.lock|"
           r"config-tracking\.json|cache/prek/workspace/\w+)") % CLONE

needs_pre_commit = unittest.skipIf(shutil.which("pre-commit") is None,
                                   "pre-commit is not installed")
needs_npm = unittest.skipIf(os.environ.get("PATLINT_SKIP_NPM") == "1", "PATLINT_SKIP_NPM=1")


def from_npm(name):
    """A program that npm installs, without its scripts: what they would
    fetch or set up is not needed."""
    program = os.path.join(NODE, "node_modules", ".bin", name)
    if not os.path.exists(program):
        os.makedirs(NODE, exist_ok=True)
        subprocess.run(["npm", "init", "-y"], cwd=NODE, check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts",
                        *PACKAGES], cwd=NODE, check=True)
    return program


def blocks(language):
    """The fenced blocks of the page."""
    with open(os.path.join(ROOT, "docs", "pre-commit.md"), encoding="utf-8") as f:
        return re.findall(r"^```%s\n(.*?)^```$" % language, f.read(), re.M | re.S)


class Project(Repository):
    def setUp(self):
        super().setUp()
        # Blanks in names, beside the repositories of hooks.
        self.outside = self.folder
        self.environment.update(
            XDG_CACHE_HOME=os.path.join(self.outside, "cache"),
            TMPDIR=os.path.join(self.outside, "tmp"), PATLINT_PROGRAM=PROGRAM,
            PATH=os.path.dirname(PROGRAM) + ":" + os.environ["PATH"], NO_COLOR="1")
        os.mkdir(self.environment["TMPDIR"])
        for key, value in (("user.name", "Test"), ("user.email", "t@example.org"),
                           ("init.defaultBranch", "main"), ("safe.directory", "*")):
            self.git("config", "--global", key, value)
        self.hooks = self.repository("hooks")
        for name in (".pre-commit-hooks.yaml", "tool/bootstrap.sh"):
            path = os.path.join(self.hooks, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            shutil.copy(os.path.join(ROOT, name), path)
        self.git("-C", self.hooks, "add", "-A")
        self.git("-C", self.hooks, "commit", "-q", "-m", "hooks")
        self.folder = self.repository("a project")

    def repository(self, name):
        path = os.path.join(self.outside, name)
        self.git("init", "-q", path)
        return path

    def call(self, command, wanted):
        done = subprocess.run(OFFLINE + command, cwd=self.folder, env=self.environment,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=300)
        text = done.stdout.decode()
        self.assertEqual(done.returncode, wanted, "%s\n%s" % (command, text))
        return text

    def configure(self, *ids):
        """The page's configuration, with the hooks of these ids."""
        text, = [b for b in blocks("yaml") if "REVISION" in b]
        text = text.replace("PATLINT-REPOSITORY", self.hooks).replace(
            "REVISION", self.git("-C", self.hooks, "rev-parse", "HEAD").strip())
        line = "      - id: patlint-staged\n"
        self.assertIn(line, text)
        if ids:
            text = text.replace(line, "".join("      - id: %s\n" % i for i in ids))
        self.write(".pre-commit-config.yaml", text)
        self.git("add", ".pre-commit-config.yaml")

    def files(self):
        """Everything below HOME, in which cache, project and temporary files lie;
        what git keeps and what it tracks is left out."""
        found = set()
        for folder, _, names in os.walk(self.outside):
            found.update(os.path.relpath(os.path.join(folder, n), self.outside) for n in names)
        project = os.path.relpath(self.folder, self.outside)
        tracked = self.git("ls-files", "-z").split("\0")
        return {f for f in found - {os.path.join(project, t) for t in tracked}
                if not re.match(re.escape(project) + OF_GIT, f)}

    def commits(self, own=None):
        """Whatever has been installed stops what has to be stopped, and keeps
        nothing: no file is new but those of the installed program, `own`."""
        before = self.files()
        self.commits_are_stopped()
        new = {f for f in self.files() - before if own is None or not re.fullmatch(own, f)}
        self.assertEqual(new, set())

    def commits_are_stopped(self):
        self.write("wrapper.h", WRAPPER)
        self.write("paths.h", PATHS % GOOD)
        self.write("src dir/good code.cpp", '#include "../wrapper.h"\n' +
                   '#include "../paths.h"\nvoid go() {\n  fetch(ORDERS);\n}\n')
        self.git("add", "-A")
        self.call(["git", "commit", "-m", "good"], 0)
        # Wrong in the index, right in the work tree; the source is unchanged.
        self.write("paths.h", PATHS % BAD)
        self.git("add", "-A")
        self.write("paths.h", PATHS % GOOD)
        text = self.call(["git", "commit", "-m", "bad"], 1)
        self.assertIn("good code.cpp:4:", text)
        self.assertIn("xentral/endpoint-unavailable", text)
        # The other way round.
        self.git("add", "-A")
        self.write("paths.h", PATHS % BAD)
        self.write("more.cpp", CLEAN)
        self.git("add", "more.cpp")
        self.call(["git", "commit", "-m", "good again"], 0)
        # What is there already stops nobody.
        self.git("commit", "-q", "--no-verify", "-a", "-m", "bad")
        self.write("more.cpp", CLEAN + "int more;\n")
        self.call(["git", "commit", "-a", "-m", "good"], 0)
        self.write("notes.txt", "fetch\n")
        self.git("add", "-A")
        self.call(["git", "commit", "-m", "no code"], 0)


class OfThePage(Project):
    @needs_pre_commit
    def test_pre_commit(self):
        self.configure()
        command, = [b for b in blocks("sh") if b.startswith("pre-commit ")]
        self.call(["sh", "-ec", command], 0)
        self.commits(OF_PRE_COMMIT)

    @needs_npm
    def test_prek(self):
        self.configure()
        self.call([from_npm("prek"), "install"], 0)
        self.commits(OF_PREK)

    @needs_npm
    def test_lefthook(self):
        text, = [b for b in blocks("yaml") if b.startswith("pre-commit:")]
        self.write("lefthook.yml", text)
        self.environment["PATH"] = (os.path.dirname(from_npm("lefthook")) + ":" +
                                    self.environment["PATH"])
        self.call(["lefthook", "install"], 0)
        self.commits()

    def test_a_plain_hook(self):
        text, = [b for b in blocks("sh") if ".git/hooks" in b]
        self.call(["sh", "-ec", text], 0)
        self.commits()

    def test_a_store_is_kept_where_it_is_asked_for(self):
        """Else the tests above would not see one."""
        text, = [b for b in blocks("sh") if ".git/hooks" in b]
        self.call(["sh", "-ec", text], 0)
        self.write(".patlint.json", '{"store": "../kept"}')
        self.write("a.cpp", CLEAN + "// https://shop.xentral.biz/api/v1/orders\n")
        before = self.files()
        self.git("add", "-A")
        self.call(["git", "commit", "-m", "good"], 0)
        new = self.files() - before
        self.assertRegex(" ".join(new), r"kept/\S+\.facts")
        self.assertEqual({os.path.dirname(f) for f in new}, {"kept"})

    def test_each_flag(self):
        self.commit(a_cpp=CLEAN)
        self.git("branch", "other")
        self.write("a.cpp", "\n" * 9 + FOUND)
        self.git("add", "-A")
        with open(os.path.join(ROOT, "docs", "pre-commit.md"), encoding="utf-8") as f:
            lines = re.findall(r"^    patlint (--.*?)(?:  .*)?$", f.read(), re.M)
        self.assertEqual(len(lines), 4)
        for line in lines:
            words = line.replace("origin/main", "other").split()
            self.assertIn("a.cpp:14", self.check(1, *words)[0])


class Manifest(Project):
    def manifest(self):
        with open(os.path.join(ROOT, ".pre-commit-hooks.yaml"), encoding="utf-8") as f:
            return f.read()

    @needs_pre_commit
    def test_it_is_valid(self):
        self.call(["pre-commit", "validate-manifest",
                   os.path.join(ROOT, ".pre-commit-hooks.yaml")], 0)

    def test_what_the_hooks_are(self):
        text = self.manifest()
        self.assertEqual(re.findall(r"^- id: (.*)$", text, re.M),
                         ["patlint", "patlint-staged", "patlint-rules"])
        self.assertEqual(text.count("require_serial: true"), 3)
        self.assertNotRegex(text, r"(?m)^\s*types_or:")

    def test_the_pattern_is_what_is_scanned(self):
        patterns = re.findall(r"files: '(\\\.\(.*)'", self.manifest())
        self.assertEqual(len(patterns), 2)
        self.assertEqual(len(set(patterns)), 1)
        endings = ("c C cc CC cp cpp CPP cxx c++ h H hh hpp HPP hxx h++ inl ipp tpp txx ixx "
                   "cppm ino txt java cs rs py cu m mm hs cpp.in h.in go js chh xh").split()
        for i, ending in enumerate(endings):
            self.write("f%d.%s" % (i, ending), FOUND)
        done = self.run_program("-o", "json", "--stats")
        scanned = {f["file"].split(".", 1)[1] for f in json.loads(done.stdout)["findings"]}
        self.assertEqual({e for e in endings if re.search(patterns[0], "x." + e)}, scanned)

    def test_names_of_rule_packs(self):
        pattern, = re.findall(r"files: '(\(\^.*)'", self.manifest())
        for name in ("patlint-rules.json", "ci/patlint-rules-acme.json",
                     "patlint-rules/acme.json", "a/patlint-rules/b/c.json"):
            self.assertRegex(name, pattern)
        for name in ("rules.json", "patlint-rules.txt", "patlint-rules/readme.md",
                     "xpatlint-rules.json", ".patlint.json"):
            self.assertNotRegex(name, pattern)

    def tried(self, tool):
        """try-repo, as somebody does who wants to see it first."""
        self.write("src dir/good code.cpp", CLEAN)
        self.write("notes.txt", "not code: /shopimport/auth\n")
        self.write("patlint-rules.json", json.dumps({
            "schema": "patlint-rules/1", "pack": "acme", "title": "Acme", "rules": []}))
        self.git("add", "-A")

        def run(hook, wanted, *more):
            return self.call([tool, "try-repo", self.hooks, hook, "--verbose", *more], wanted)
        everything = "--all-files"
        self.assertIn("Passed", run("patlint", 0, everything))
        self.assertIn("Passed", run("patlint-staged", 0, everything))
        self.assertIn("Passed", run("patlint-rules", 0, everything))
        self.write("src dir/bad code.cpp", FOUND)
        self.write("patlint-rules.json", "{\n  oops")
        self.git("add", "-A")
        for hook in ("patlint", "patlint-staged"):
            self.assertIn("bad code.cpp:5:", run(hook, 1))
            self.assertIn("bad code.cpp:5:", run(hook, 1, everything))
        self.assertIn("patlint-rules.json:2:", run("patlint-rules", 1))
        # What nobody stages: one hook scans it, for the other it is no change.
        self.git("commit", "-q", "-m", "x")
        self.assertIn("bad code.cpp:5:", run("patlint", 1, everything))
        self.assertIn("0 changed C/C++ files", run("patlint-staged", 0, everything))

    @needs_pre_commit
    def test_try_repo_of_pre_commit(self):
        self.tried("pre-commit")

    @needs_npm
    def test_try_repo_of_prek(self):
        self.tried(from_npm("prek"))

    @needs_pre_commit
    def test_many_files_go_to_one_process(self):
        self.write("paths.h", PATHS % BAD)
        self.write("wrapper.h", WRAPPER)
        for i in range(120):
            self.write("z%03d.cpp" % i, CLEAN)
        self.write("a.cpp", CALLER)
        self.git("add", "-A")
        text = self.call(["pre-commit", "try-repo", self.hooks, "patlint", "--all-files"], 1)
        self.assertEqual(text.count("in 123 files"), 1, text)


if __name__ == "__main__":
    unittest.main()
