#!/usr/bin/python3
"""Every command that README.md and docs/ show is run.

A block, fenced as shell (sh, bash, console) or indented, is run as it stands: in
a small project of its own, or in a copy of the repository for the pages that are
about it. It has to end with status 0, or 1 where `patlint` finds something, and
never with 2. What costs more than seconds is in ELSEWHERE, line by line, with
the test that runs it, and it is checked that it does.

What is no command is listed: an indented block and a fence without a language in
NOT_COMMANDS, by its first line, another language in OTHERS. So whatever is new on a
page is run, or fails here.

    docs_commands_test.py --list     the blocks, and who runs their lines
"""
import ast
import glob
import importlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import textwrap
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
sys.path.insert(0, HERE)
PROGRAM = os.path.abspath(os.environ.get("PATLINT_PROGRAM") or os.path.join(ROOT, "build", "patlint"))

SHELL = ("sh", "bash", "shell", "console")
OTHERS = ("cmake", "json", "lisp", "lua", "toml", "yaml")
# By page, the first line of each block that holds no command: output, code, settings. What
# stands in front of "..." is the beginning of one.
NOT_COMMANDS = {
    "README.md": ("docs/examples/shop-sync/src/config.cpp:8:5: error: ...", "repos:", "// patlint:allow(..."),
    "docs/adding-a-client.md": (
        "rules/clients/NAME/client.json ...", "namespace acme {", "{", "#include <acme/rest.h>",
        '{"fn": "acme_open", ...', '{"set": "this.text", ...', '"headers": [{"names": ...'),
    "docs/architecture.md": ("app/Pipeline:  models, ...",),
    "docs/ci.md": ("jobs:",),
    "docs/history.md": ("# patlint:allow(...", "src/sync.cpp:12:24: error: ..."),
    "docs/rules-format.md": ("{", "/items/{id}  ...", "acme.json:14:19: ..."),
    "docs/silencing.md": ("send(url);  // patlint:allow(...", "send(url);  // NOLINT(..."),
    "docs/string-program.md": (
        "std::string url(...", "function url (...", "place    := ...", 'unit "FILE" ...',
        "(function | constructor | ...", "returned TERM  ...", "#N = NAME(..."),
}
# The pages that `patlint explain` prints (docs_test.py): their fences are lists and samples
# of the rule packs, which may be any text. Anything else fails.
PRINTED = "<!-- Printed by `patlint explain --markdown "
OF_PRINTED = ("Endpoints", "Endpoints that work", "Related operations", "Reported for", "Not reported for",
              "To silence it")
# What a command looks like, to find one in a block that is said to hold none.
COMMAND = re.compile(r"(\$ )?(sudo |[A-Z_]+=\S+ )?(([\w./-]*\bpatlint|(tool|tests)/\S+|git|cmake|cpack|ctest|ninja|"
                     r"make|python3|pre-commit|prek|npx|npm|pip|apt|apt-get|dpkg|docker|curl|tar)(\s|$)|"
                     r".*([|;&]|\bdo) *(\S*/)?patlint\s)")

# (page, line) -> what runs it: a variable of a test that holds the block the line is in,
# or a shell script of the tests.
ELSEWHERE = {
    ("README.md", "tool/bootstrap.sh test"): ".ci/run",
    ("docs/adding-a-client.md", "tool/bootstrap.sh build"): "tests/integration/bootstrap.sh",
    ("docs/cmake.md", 'cmake --install build --prefix "$HOME/.local"'): "cmake_test.INSTALL",
    ("docs/cmake.md", 'cmake -S . -B build -DCMAKE_PREFIX_PATH="$HOME/.local"'): "cmake_test.CONFIGURE",
    ("docs/cmake.md", "cmake --build build --target patlint-shop"): "cmake_test.CONFIGURE",
    ("docs/cmake.md", 'cmake -S . -B build-checked -DCMAKE_CXX_CLANG_TIDY="patlint;--quiet;--fail-on=error"'):
        "cmake_test.TIDY",
    ("docs/cmake.md", "cmake --build build-checked"): "cmake_test.TIDY",
    # Of a push to another repository.
    ("docs/history.md", "while read old new name; do"): "history_test.PRE_RECEIVE",
    ("docs/history.md", "case $new in *[!0]*) ;; *) continue ;; esac"):
        "history_test.PRE_RECEIVE",
    ("docs/history.md", "range=$old..$new"): "history_test.PRE_RECEIVE",
    ("docs/history.md", "case $old in *[!0]*) ;; *) range=$new ;; esac"): "history_test.PRE_RECEIVE",
    ("docs/history.md", '[ "$range" != "$new" ] || ! git rev-parse -q --verify HEAD || range=HEAD..$new'):
        "history_test.PRE_RECEIVE",
    ("docs/history.md", 'patlint scan --history="$range" || exit 1'): "history_test.PRE_RECEIVE",
    ("docs/history.md", "done"): "history_test.PRE_RECEIVE",
    ("docs/install.md", "tool/bootstrap.sh build"): "tests/integration/bootstrap.sh",
    ("docs/install.md", "cpack --config build/CPackConfig.cmake"): "package_test.PACK",
    # Without sudo, by root.
    ("docs/install.md", "sudo apt-get install ./patlint_0.1.0_amd64.deb"): "package_test.INSTALL",
    ("docs/install.md", "cmake --workflow --preset static"): "package_test.ARCHIVE",
    ("docs/install.md", 'tar -xzf build-static/patlint-0.1.0-linux-x86_64.tar.gz -C "$HOME/.local" --strip-components=1'):
        "package_test.ARCHIVE",
    ("docs/install.md", "PATLINT_LLVM=22 tool/bootstrap.sh build"): "tests/integration/run.sh",
    ("docs/install.md", "build22/patlint --version"): "tests/integration/run.sh",
    # They download packages and programs of others: two minutes to an hour.
    ("docs/field-test.md", "tests/field/run.sh"): "tests/integration/run.sh",
    ("docs/field-test.md", "tests/field/run.sh --minutes 0 headers"): "tests/integration/run.sh",
    ("docs/field-test.md", "tests/field/run.sh --keep FOLDER librepo"): "tests/integration/run.sh",
    # Against a server.
    ("docs/examples/shop-sync/README.md", "cmake -S docs/examples/shop-sync -B build/shop-sync"):
        "oracle_test.BUILD_AND_RUN",
    ("docs/examples/shop-sync/README.md", "cmake --build build/shop-sync"): "oracle_test.BUILD_AND_RUN",
    ("docs/examples/shop-sync/README.md", "XENTRAL_URL=http://127.0.0.1:8080 build/shop-sync/shop-sync"):
        "oracle_test.BUILD_AND_RUN",
}
# The functions of the tests that run what they are given.
RUNNERS = ("run", "passes", "fails", "hook")
# Words that stand for something of the reader's own.
STAND_FOR = {
    "docs/adding-a-client.md": {"acme": "httplib", "FILE": "rules/clients/httplib/example.cpp"},
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
    """[(heading, language, lines)] of a page; the language of an indented block is None."""
    lines = [re.sub(r"^( {0,3}> ?)+", "", line).expandtabs(4) for line in text.splitlines()]
    found, heading, at = [], "", 0
    paragraph = False  # an indented line goes on with it
    while at < len(lines):
        fence = re.match(r" *(?:[-*+] +|\d+[.)] +)*(`{3,}|~{3,}) *([^\s`]*)", lines[at])
        end = at + 1
        if fence:
            while end < len(lines) and not lines[end].strip().startswith(fence.group(1)):
                end += 1
            found.append((heading, fence.group(2), dedented(lines[at + 1:end])))
            end, paragraph = end + 1, False
        elif lines[at].startswith("    ") and lines[at].strip() and not paragraph:
            while end < len(lines) and (lines[end].startswith("    ") or not lines[end].strip()):
                end += 1
            while not lines[end - 1].strip():
                end -= 1
            found.append((heading, None, dedented(lines[at:end])))
        else:
            title = re.match(r"#+ +(.*)", lines[at])
            heading = title.group(1) if title else heading
            paragraph = bool(lines[at].strip()) and not title and not lines[at].endswith("-->")
        at = end
    return found


def dedented(lines):
    return textwrap.dedent("\n".join(lines)).split("\n")


def is_line(line, known):
    return line.startswith(known[:-3]) if known.endswith("...") else line == known


def sort(page, text, heading, language, lines):
    """Of a block: "commands", "no commands", or None where nobody has said."""
    listed = any(is_line(lines[0], known) for known in NOT_COMMANDS.get(page, ()))
    if language in SHELL:
        return "commands"
    if language in OTHERS:
        return "no commands"
    if language is not None and language not in ("", "text"):
        return None
    if text.startswith(PRINTED):
        return "no commands" if language == "" and heading in OF_PRINTED else None
    return "no commands" if listed else "commands" if language is None else None


def commands(lines):
    """The lines of a block of commands that are some: all, or those behind "$ "."""
    shown = [line[2:] for line in lines if line.startswith("$ ")]
    return shown or lines


def without_remark(line):
    return re.sub(r"\s+# .*$", "", line).strip()


def read(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as f:
        return f.read()


def sorted_blocks(page):
    """[(what it is, language, lines)]"""
    text = read(page)
    return [(sort(page, text, *block), *block[1:]) for block in blocks(text)]


def shell_blocks(page):
    return [commands(lines) for what, _, lines in sorted_blocks(page) if what == "commands"]


def simple_commands(line):
    """The words of each command in a line of a shell script, without redirections."""
    lexer = shlex.shlex(line, posix=True, punctuation_chars=True)
    lexer.whitespace_split, lexer.commenters = True, ""
    found, words, skip = [], [], False
    try:
        for word in lexer:
            if set(word) & set("<>") and not set(word) - set("<>&"):
                skip = True
                if words and words[-1].isdigit():
                    words.pop()
            elif word and not set(word) - set("();|&"):
                found, words = found + [words], []
            elif skip:
                skip = False
            else:
                words.append(word)
    except ValueError:
        return []  # a text that goes on in the next line
    return found + [words]


def runs_in_shell(script, command):
    """Is the command, whole and with nothing added, one of that script's?"""
    def fits(word, wanted):
        return word.endswith("/" + wanted) or re.sub(r"^\$\{?(\w+)\}?$", r"\1", word) == wanted
    wanted = shlex.split(command)
    settings = [w for w in wanted if re.match(r"\w+=", w)]
    wanted = wanted[len(settings):]
    for line in script.splitlines():
        for words in simple_commands(line) if not line.lstrip().startswith("#") else ():
            front = words[:-len(wanted)]
            if len(words) >= len(wanted) and set(settings) <= set(front) and all(
                    map(fits, words[len(front):], wanted)) and all(
                        w in ("exec", "nice", "if", "!") or re.match(r"\w+=", w) for w in front):
                return True
    return False


def runs_in_python(source, name, line, lines):
    """Does a runner get the variable `name`, or what is made of it, with that line?"""
    tree = ast.parse(source)

    def called(node):
        return getattr(node.func, "id", getattr(node.func, "attr", None))

    def holds(node, names):
        return any(isinstance(n, ast.Name) and n.id in names for n in ast.walk(node))
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and called(n) in RUNNERS]
    carriers, before = {name}, None
    while before != carriers:
        before = set(carriers)
        for node in ast.walk(tree):
            if not isinstance(node, ast.Assign) or not holds(node.value, carriers) or any(
                    call in calls for call in ast.walk(node.value)):
                continue
            for target in node.targets:
                if isinstance(target, ast.Tuple):
                    # One name for each line.
                    target = target.elts[lines.index(line)] if len(target.elts) == len(lines) else None
                if isinstance(target, ast.Name):
                    carriers.add(target.id)
    return any(holds(argument, carriers) for call in calls for argument in call.args)


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
        folder = tempfile.TemporaryDirectory(prefix="patlint-docs-")
        self.addCleanup(folder.cleanup)
        self.top = folder.name
        self.home = os.path.join(self.top, "a home")
        self.folder = os.path.join(self.top, "a project")
        self.environment = dict(
            os.environ, HOME=self.home, GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1",
            PATLINT_PROGRAM=os.path.join(self.home, "bin", "patlint"), PATLINT_SKIP_INSTALL="1",
            PATH=os.path.join(self.home, "bin") + os.pathsep + os.environ["PATH"])
        for name in ("GIT_AUTHOR", "GIT_COMMITTER"):
            self.environment.update({name + "_NAME": "x", name + "_EMAIL": "x@example.org"})
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
        os.makedirs(self.folder)
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
        """What a checkout holds, and build/patlint; without a blank in its name."""
        self.folder = os.path.join(self.top, "repository")
        os.makedirs(self.folder)
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
                if "/" in who:
                    self.assertTrue(runs_in_shell(read(who), line), who)
                    continue
                module, name = who.split(".")
                lines = getattr(importlib.import_module(module), name)
                lines = [without_remark(l) for l in (lines.splitlines() if isinstance(lines, str) else lines)]
                self.assertIn(line, lines)
                sources = [read("tests/%s.py" % module)]
                if module == "package_test":
                    sources.append(read("tests/integration/package.py"))
                self.assertTrue(any(runs_in_python(s, name, line, lines) for s in sources), "it is read and not run")

    def test_of_every_block_somebody_has_said_what_it_is(self):
        self.assertEqual([(page, language, lines[0]) for page in pages()
                          for what, language, lines in sorted_blocks(page) if what is None], [])

    def test_what_is_listed_is_there_and_holds_no_command(self):
        for page, known in NOT_COMMANDS.items():
            listed = [lines for what, language, lines in sorted_blocks(page)
                      if what == "no commands" and language not in OTHERS]
            self.assertEqual([sum(is_line(lines[0], k) for lines in listed) for k in known],
                             [1] * len(known), page)
            for lines in listed:
                self.assertFalse([line for line in lines if COMMAND.match(line)], page)

    def test_nothing_is_shown_in_another_way(self):
        for page in pages():
            self.assertNotRegex(read(page), r"(?m)^ *<(pre|code|details)\b", page)


class SelfTest(unittest.TestCase):
    """What is a command, and the near misses."""

    def test_blocks(self):
        text = ("a\n\n    patlint x\n\n    y\n\nb\n```sh\nz\n```\n~~~\n    q\n~~~\n- c\n    d\n"
                "1. e\n\n       f\n        g\n## H\n    i\n> ```bash\n> j\n> ```\n- ```zsh\n  k\n  ```\n\tl\n")
        self.assertEqual(blocks(text), [
            ("", None, ["patlint x", "", "y"]), ("", "sh", ["z"]), ("", "", ["q"]), ("", None, ["f", " g"]),
            ("H", None, ["i"]), ("H", "bash", ["j"]), ("H", "zsh", ["k"]), ("H", None, ["l"])])

    def test_what_a_block_is(self):
        def of(text, page="docs/ci.md"):
            block, = blocks(text)
            return sort(page, text, *block)
        # Whatever is new and indented is run.
        for line in ("patlint --staged", "echo x >> y", "while read a; do patlint $a; done", "export A=b",
                     "for f in *.cpp; do patlint $f; done", "cat a.cpp | patlint --stdin", "anything"):
            self.assertEqual(of("    %s\n" % line), "commands")
            self.assertEqual(of("1. x\n\n       %s\n" % line), "commands")
            self.assertEqual(of("```sh\n%s\n```\n" % line), "commands")
            # A fence has to say what it is.
            for language in ("", "text", "zsh", "fish", "{.sh}", "shellsession"):
                self.assertIsNone(of("```%s\n%s\n```\n" % (language, line)))
        self.assertEqual(of("    jobs:\n"), "no commands")
        self.assertEqual(of("    jobs:\n", "docs/history.md"), "commands")
        self.assertEqual(of("```json\n{}\n```\n"), "no commands")
        printed = PRINTED + "x`. -->\n## %s\n\n%s"
        self.assertEqual(of(printed % ("Reported for", "```\ntext\n```\n")), "no commands")
        self.assertIsNone(of(printed % ("How", "```\ntext\n```\n")))
        self.assertIsNone(of(printed % ("Reported for", "    text\n")))

    def test_commands(self):
        for line in ("patlint --staged", "build/patlint scan", "tool/bootstrap.sh build", "python3 x.py",
                     "git clone A B", "PATLINT_LLVM=22 tool/bootstrap.sh", "sudo apt-get install x",
                     "cat a.cpp | patlint --stdin", "for f in *; do build/patlint $f; done", "cd x && patlint"
                     " scan"):
            self.assertTrue(COMMAND.match(line), line)
        for line in ("// patlint:allow(x)", "docs/a.cpp:8:5: error: [patlint/x]", "gitlab: x", "patlint-rules/1",
                     '"patlint": 1', "int patlint(void);"):
            self.assertFalse(COMMAND.match(line), line)
        self.assertEqual(commands(["$ patlint x", "output"]), ["patlint x"])
        self.assertEqual(commands(["a", "b"]), ["a", "b"])

    def test_who_runs_a_command_in_a_shell_script(self):
        def runs(script, command="A=1 tool/x.sh build FOLDER"):
            return runs_in_shell(script, command)
        for script in ('A=1 "$root/tool/x.sh" build "$FOLDER"',
                       "c() {\n  A=1 B=2 nice tool/x.sh build FOLDER >x 2>&1\n}",
                       'z && A=1 exec "$(dirname -- "${B[0]}")/../tool/x.sh" build "${FOLDER}" | y'):
            self.assertTrue(runs(script), script)
        for script in ("# A=1 tool/x.sh build FOLDER", "A=1 tool/x.sh build", "tool/x.sh build FOLDER",
                       "A=1 tool/x.sh build FOLDER more", "A=1 tool/x.sh other build FOLDER",
                       "A=2 tool/x.sh build FOLDER", 'echo "A=1 tool/x.sh build FOLDER"',
                       "echo A=1 tool/x.sh build FOLDER", "A=1 tool/x.sh\nbuild FOLDER",
                       "A=1; tool/x.sh build FOLDER", "A=1 mytool/x.sh build FOLDER"):
            self.assertFalse(runs(script), script)
        self.assertTrue(runs_in_shell("case x in '') tests/run.sh ;; *) tests/run.sh y ;; esac", "tests/run.sh"))
        self.assertFalse(runs_in_shell("case x in *) tests/run.sh y ;; esac", "tests/run.sh"))

    def test_who_runs_a_command_in_python(self):
        lines = ["one", "two"]
        for source in ("run(['sh', '-c', N])", "def f(self):\n    self.passes(N.replace('a', 'b'))",
                       "a = N + x\nb = a\nsubprocess.run(b)", "x, y = N\nrun(y)",
                       "x, y = N.splitlines()\nrun(x + y)"):
            self.assertTrue(runs_in_python(source, "N", "two", lines), source)
        for source in ("N = 1", "print(N)", "x, y = N\nrun(x)", "run(['a'], N=1)", "# run(N)",
                       "said = run(a)\nprint(said, N)", "f.write(N)"):
            self.assertFalse(runs_in_python(source, "N", "two", lines), source)

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
