#!/usr/bin/python3
"""Every command that README.md and docs/ show is run.

A shell block, fenced (sh, bash, console) or indented, is run as it stands: in a
small project of its own, or in a copy of the repository for the pages that are
about it. It has to end with status 0, or 1 where `patlint` finds something, and
never with 2. What costs more than seconds is in ELSEWHERE, line by line, with
the test that runs it, and it is checked that it does. So a command that is new
on a page is run, or fails here.

    docs_commands_test.py --list     the blocks, and who runs their lines
"""
import glob
import importlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
sys.path.insert(0, HERE)
PROGRAM = os.path.abspath(os.environ.get("PATLINT_PROGRAM") or os.path.join(ROOT, "build", "patlint"))

SHELL = ("sh", "bash", "shell", "console")
# What a command begins with, to tell an indented block of commands from others.
COMMAND = re.compile(r"(\$ )?(sudo |[A-Z_]+=\S+ )?([\w./-]*\bpatlint|(tool|tests)/\S+|git|cmake|cpack|ctest|ninja|make|"
                     r"python3|pre-commit|prek|npx|npm|pip|apt|apt-get|dpkg|docker|curl|tar)(\s|$)")

# (page, line) -> what runs it: a variable of a test that holds the block the
# line is in; or a file of the tests, and what stands there.
ELSEWHERE = {
    ("README.md", "tool/bootstrap.sh test"): (".ci/run", 'tool/bootstrap.sh" test'),
    ("docs/adding-a-client.md", "tool/bootstrap.sh build"): (
        "tests/integration/bootstrap.sh", 'tool/bootstrap.sh" build'),
    ("docs/adding-a-client.md", "tests/integration/run.sh acme"): (
        "tests/integration/run.sh", '/usr/bin/python3 "$here/clients.py" "$@"'),
    ("docs/cmake.md", 'cmake --install build --prefix "$HOME/.local"'): "cmake_test.INSTALL",
    ("docs/cmake.md", 'cmake -S . -B build -DCMAKE_PREFIX_PATH="$HOME/.local"'): "cmake_test.CONFIGURE",
    ("docs/cmake.md", "cmake --build build --target patlint-shop"): "cmake_test.CONFIGURE",
    ("docs/cmake.md", 'cmake -S . -B build-checked -DCMAKE_CXX_CLANG_TIDY="patlint;--quiet;--fail-on=error"'):
        "cmake_test.TIDY",
    ("docs/cmake.md", "cmake --build build-checked"): "cmake_test.TIDY",
    ("docs/install.md", "tool/bootstrap.sh build"): (
        "tests/integration/bootstrap.sh", 'tool/bootstrap.sh" build'),
    ("docs/install.md", "cpack --config build/CPackConfig.cmake"): "package_test.PACK",
    # Without sudo, by root.
    ("docs/install.md", "sudo apt-get install ./patlint_0.1.0_amd64.deb"): "package_test.INSTALL",
    ("docs/install.md", "cmake --workflow --preset static"): "package_test.ARCHIVE",
    ("docs/install.md", 'tar -xzf build-static/patlint-0.1.0-linux-x86_64.tar.gz -C "$HOME/.local" --strip-components=1'):
        "package_test.ARCHIVE",
    ("docs/install.md", "PATLINT_LLVM=22 tool/bootstrap.sh build"): (
        "tests/integration/run.sh", 'PATLINT_LLVM=22 PATLINT_JOBS'),
    ("docs/install.md", "build22/patlint --version"): (
        "tests/integration/run.sh", "build22/patlint\" --version"),
    # They download packages and programs of others: two minutes to an hour.
    ("docs/field-test.md", "tests/field/run.sh"): ("tests/integration/run.sh", "'') tests/field/run.sh ;;"),
    ("docs/field-test.md", "tests/field/run.sh --minutes 0 headers"): (
        "tests/integration/run.sh", "tests/field/run.sh --minutes 0 headers ;;"),
    ("docs/field-test.md", "tests/field/run.sh --keep FOLDER librepo"): (
        "tests/integration/run.sh", 'tests/field/run.sh --keep "$FOLDER" "$@" ;;'),
    # Against a server.
    ("docs/examples/shop-sync/README.md", "cmake -S docs/examples/shop-sync -B build/shop-sync"):
        "oracle_test.BUILD_AND_RUN",
    ("docs/examples/shop-sync/README.md", "cmake --build build/shop-sync"): "oracle_test.BUILD_AND_RUN",
    ("docs/examples/shop-sync/README.md", "XENTRAL_URL=http://127.0.0.1:8080 build/shop-sync/shop-sync"):
        "oracle_test.BUILD_AND_RUN",
}
# Words that stand for something of the reader's own.
STAND_FOR = {
    "docs/adding-a-client.md": {"acme": "libcurl", "FILE": "rules/clients/libcurl/example.c"},
}
# These are about the repository itself.
OF_THE_REPOSITORY = ("README.md", "docs/adding-a-client.md", "docs/examples/shop-sync/README.md")

SOURCE = """#include <curl/curl.h>
void send() {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://shop.xentral.biz/api/shopimport/auth");
  curl_easy_perform(c);
}
"""
PACK = """{"schema": "patlint-rules/1", "pack": "mine", "title": "Mine", "rules": []}
"""
# Findings are no failure here; a run that failed is.
WRAPPER = """#!/bin/sh
status=0
'%s' "$@" || status=$?
[ "$status" != 1 ] || status=0
exit "$status"
"""


def pages():
    found = glob.glob(os.path.join(ROOT, "docs", "**", "*.md"), recursive=True)
    return ["README.md"] + sorted(os.path.relpath(path, ROOT) for path in found)


def blocks(text):
    """[(language, or None of an indented block; lines)] of a page."""
    found, lines, at = [], text.splitlines(), 0
    while at < len(lines):
        fence = re.match(r" *(`{3,}|~{3,}) *(\S*)", lines[at])
        end = at + 1
        if fence:
            while end < len(lines) and not lines[end].strip().startswith(fence.group(1)):
                end += 1
            found.append((fence.group(2), lines[at + 1:end]))
            end += 1
        elif lines[at].startswith("    ") and (at == 0 or not lines[at - 1].strip()):
            while end < len(lines) and (lines[end].startswith("    ") or not lines[end].strip()):
                end += 1
            while not lines[end - 1].strip():
                end -= 1
            found.append((None, [line[4:] for line in lines[at:end]]))
        at = end
    return found


def commands(language, lines):
    """The lines of a block that are commands; none if it is something else."""
    shown = [line for line in lines if line.startswith("$ ")]
    if language in SHELL and not shown:
        return lines
    if language in SHELL or language is None:
        if shown:
            return [line[2:] for line in shown]
        if any(COMMAND.match(line) for line in lines):
            return lines
    return []


def without_remark(line):
    return re.sub(r"\s+# .*$", "", line).strip()


def shell_blocks(page):
    with open(os.path.join(ROOT, page), encoding="utf-8") as f:
        text = f.read()
    return [found for found in (commands(*block) for block in blocks(text)) if found]


def here_and_elsewhere(page, lines):
    """(the lines to be run here, those that others run)"""
    here, elsewhere = [], []
    for line in lines:
        key = (page, without_remark(line))
        (elsewhere if key in ELSEWHERE else here).append(line)
    return [] if not "".join(here).strip() else here, elsewhere


class Commands(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="patlint docs ")
        self.addCleanup(folder.cleanup)
        self.top = folder.name
        self.home = os.path.join(self.top, "home")
        self.folder = os.path.join(self.top, "project")
        self.environment = dict(
            os.environ, HOME=self.home, GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1",
            PATLINT_PROGRAM=os.path.join(self.home, "bin", "patlint"),
            PATH=os.path.join(self.home, "bin") + os.pathsep + os.environ["PATH"])
        for name in ("GIT_AUTHOR", "GIT_COMMITTER"):
            self.environment.update({name + "_NAME": "x", name + "_EMAIL": "x@example.org"})
        os.makedirs(self.folder)
        self.write(os.path.join(self.home, "bin", "patlint"), WRAPPER % PROGRAM)
        os.chmod(self.environment["PATLINT_PROGRAM"], 0o755)

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)

    def run_in(self, folder, script):
        done = subprocess.run(["sh", "-euc", script], cwd=folder, env=self.environment,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=300)
        self.assertEqual(done.returncode, 0, script + "\n" + done.stdout.decode()[-2000:])

    def project(self):
        """A program of three files, with a history; and a clone of patlint beside it."""
        for name in ("src/http.cpp", "src/main.cpp", "a.cpp"):
            self.write(name, SOURCE.replace("send", os.path.basename(name)[:-4]))
        for name in (".env", "deploy/production.env"):
            self.write(name, "URL=https://shop.example\n")
        self.write("my-pack.json", PACK)
        self.write("build/compile_commands.json", "[]\n")
        self.write(".gitignore", "build/\nPATLINT-REPOSITORY/\npatlint/\n")
        self.run_in(self.folder, """git init -q -b main .; git add -A; git commit -qm one; git tag v1.0
            printf '\\n' >> a.cpp; git commit -qam two; git update-ref refs/remotes/origin/main HEAD
            printf '\\n' >> a.cpp; git add -A
            patlint --quiet --write-baseline=known.txt --headers=shadow src > /dev/null""")
        # What is cloned builds in no time.
        self.write("PATLINT-REPOSITORY/tool/bootstrap.sh",
                   "#!/bin/sh -e\n[ \"$*\" = build ]\nmkdir -p patlint/build\n"
                   "ln -s \"$PATLINT_PROGRAM\" patlint/build/patlint\n")
        self.run_in(os.path.join(self.folder, "PATLINT-REPOSITORY"),
                    "git init -q .; chmod +x tool/bootstrap.sh; git add -A; git commit -qm one")
        return self.folder

    def repository(self):
        """What a checkout holds, and build/patlint."""
        for name in os.listdir(ROOT):
            if not name.startswith((".", "build")):
                os.symlink(os.path.join(ROOT, name), os.path.join(self.folder, name))
        os.makedirs(os.path.join(self.folder, "build"))
        os.symlink(self.environment["PATLINT_PROGRAM"], os.path.join(self.folder, "build", "patlint"))
        return self.folder

    def execute(self, page, lines):
        for line in lines:
            if line.startswith("pre-commit ") and not shutil.which("pre-commit"):
                self.skipTest("pre-commit is not installed")
        about_itself = page in OF_THE_REPOSITORY and not lines[0].startswith("git clone")
        script = "\n".join(lines)
        for word, meaning in STAND_FOR.get(page, {}).items():
            script = re.sub(r"\b%s\b" % word, meaning, script)
        self.run_in(self.repository() if about_itself else self.project(), script)

    def test_each_command_elsewhere_is_on_its_page(self):
        shown = {(page, without_remark(line)) for page in pages() for lines in shell_blocks(page) for line in lines}
        self.assertEqual(set(ELSEWHERE) - shown, set())

    def test_who_is_said_to_run_a_command_does(self):
        for (page, line), who in ELSEWHERE.items():
            with self.subTest(page=page, line=line):
                if isinstance(who, tuple):
                    with open(os.path.join(ROOT, who[0]), encoding="utf-8") as f:
                        self.assertIn(who[1], f.read())
                    continue
                module, name = who.split(".")
                self.assertIn(line, getattr(importlib.import_module(module), name))
                used = 0
                for path in (os.path.join(HERE, module + ".py"), os.path.join(HERE, "integration", "package.py")):
                    with open(path, encoding="utf-8") as f:
                        used += len(re.findall(r"\b%s\b" % name, f.read()))
                self.assertGreaterEqual(used, 2, "it is read and not used")

    def test_a_block_without_a_language_holds_no_command(self):
        for page in pages():
            if page.startswith("docs/rules/"):
                continue  # they show samples, of texts that may be anything
            with open(os.path.join(ROOT, page), encoding="utf-8") as f:
                for language, lines in blocks(f.read()):
                    if language in ("", "text"):
                        self.assertFalse([line for line in lines if COMMAND.match(line)], page)


class SelfTest(unittest.TestCase):
    """What is a command, and the near misses."""

    def test_blocks(self):
        text = "a\n\n    patlint x\n\n    y\n\nb\n```sh\nz\n```\n~~~\n    q\n~~~\n- c\n    d\n"
        self.assertEqual(blocks(text), [(None, ["patlint x", "", "y"]), ("sh", ["z"]), ("", ["    q"])])

    def test_commands(self):
        for line in ("patlint --staged", "build/patlint scan", "tool/bootstrap.sh build", "python3 x.py",
                     "git clone A B", "PATLINT_LLVM=22 tool/bootstrap.sh", "sudo apt-get install x"):
            self.assertEqual(commands(None, [line]), [line])
        for line in ("// patlint:allow(x)", "docs/a.cpp:8:5: error: [patlint/x]", "gitlab: x", "patlint-rules/1",
                     '"patlint": 1', "int patlint(void);"):
            self.assertEqual(commands(None, [line]), [], line)
        self.assertEqual(commands("sh", ["anything"]), ["anything"])
        self.assertEqual(commands("cpp", ["patlint x"]), [])
        self.assertEqual(commands("console", ["$ patlint x", "output"]), ["patlint x"])

    def test_remarks(self):
        self.assertEqual(without_remark("patlint --staged    # what changes"), "patlint --staged")
        self.assertEqual(without_remark("echo a#b"), "echo a#b")


def add_tests():
    """One test per block, with the name of its page."""
    for page in pages():
        for number, lines in enumerate(shell_blocks(page), 1):
            here, _ = here_and_elsewhere(page, lines)
            name = "test_%s_%d" % (re.sub(r"\W+", "_", page[:-3]), number)

            def test(self, page=page, here=here):
                self.execute(page, here)
            if here:
                setattr(Commands, name, test)


add_tests()

if __name__ == "__main__":
    if sys.argv[1:] == ["--list"]:
        for each in pages():
            for block in shell_blocks(each):
                for one in block:
                    entry = (each, without_remark(one))
                    print("%s: %s -> %s" % (*entry, ELSEWHERE.get(entry) or "here"))
    else:
        unittest.main()
