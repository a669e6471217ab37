#!/usr/bin/python3
"""run.py [--folder FOLDER] [NAME...]: every mistake of table.py turns a test red.

Copies the tree into FOLDER (else a temporary one), builds it there once, and
for each mutant makes the change, builds, and runs the suites it names until
one fails. Prints a row for each; ends with 1 if a mutant stays green, does
not apply or does not compile. NAME: only mutants with that word in the name.
Takes a minute or so for each; not part of .ci/run.
"""
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, HERE)
from table import MUTANTS  # noqa: E402


def run(command, folder, **more):
    return subprocess.run(command, cwd=folder, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, **more)


def copy_tree(folder):
    """What git has, as it is in the work tree; only what differs is written."""
    files = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT,
                           stdout=subprocess.PIPE, check=True).stdout.decode().split("\0")
    for name in filter(None, files):
        source, target = os.path.join(ROOT, name), os.path.join(folder, name)
        if not os.path.isfile(source):
            continue
        with open(source, "rb") as f:
            data = f.read()
        old = None
        if os.path.isfile(target):
            with open(target, "rb") as f:
                old = f.read()
        if data != old:
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as f:
                f.write(data)
            os.chmod(target, os.stat(source).st_mode)


def configure(folder):
    build = os.path.join(folder, "build")
    if os.path.isfile(os.path.join(build, "build.ninja")):
        return
    llvm = os.environ.get("PATLINT_LLVM", "/usr/lib/llvm-19")
    command = ["cmake", "-S", folder, "-B", build, "-G", "Ninja", "-DPATLINT_TESTS=ON",
               "-DCMAKE_PREFIX_PATH=" + llvm, "-DPython3_EXECUTABLE=/usr/bin/python3",
               "-DCMAKE_C_COMPILER=clang-19", "-DCMAKE_CXX_COMPILER=clang++-19"]
    if run(["sh", "-c", "command -v ccache"], folder).returncode == 0:
        command += ["-DCMAKE_C_COMPILER_LAUNCHER=ccache", "-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"]
    done = run(command, folder)
    if done.returncode:
        sys.exit(done.stdout.decode())


def built(folder, suites):
    """Unit tests need their own program only; all others need patlint."""
    targets = []
    for suite in suites:
        room = re.fullmatch("tests/unit/([a-z]+)", suite)
        targets.append(room.group(1) + "_test" if room else "patlint")
    done = run(["ninja", "-C", os.path.join(folder, "build")] + targets, folder,
               env=dict(os.environ, CCACHE_NOHASHDIR="1", CCACHE_BASEDIR=folder))
    return done.returncode == 0, done.stdout.decode(errors="replace")


def first_failure(folder, suite):
    """The first failed test of the suite; None: all passed."""
    done = run([sys.executable, "tests/run.py", os.path.join(folder, "build"), suite], folder,
               env=dict(os.environ, PATLINT_SKIP_NPM="1"))
    text = done.stdout.decode(errors="replace")
    if done.returncode == 0:
        return None
    for pattern in (r"^\s*failed: (.+)$", r"^FAIL: (.+)$", r"^ERROR: (.+)$",
                    r"^(?:FAIL|TIMEOUT): (.+)$", r"^\[  FAILED  \] (\S+)"):
        found = re.search(pattern, text, re.M)
        if found:
            return found.group(1)
    return suite


def verdict(folder, mutant):
    """(row, is it red)"""
    name, file, old, new, suites = mutant
    path = os.path.join(folder, "tool", file)
    with open(path, encoding="utf-8") as f:
        text = f.read()
    if text.count(old) != 1:
        return "does not apply", False
    try:
        with open(path, "w", encoding="utf-8") as f:
            f.write(text.replace(old, new))
        for suite in suites:
            fine, output = built(folder, [suite])
            if not fine:
                return "does not compile: " + output.strip().splitlines()[-1], False
            failure = first_failure(folder, suite)
            if failure:
                return "red    %s" % failure, True
        return "GREEN", False
    finally:
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)


def main(arguments):
    folder = None
    if arguments[:1] == ["--folder"] and len(arguments) > 1:
        folder, arguments = os.path.abspath(arguments[1]), arguments[2:]
        os.makedirs(folder, exist_ok=True)
    temporary = None
    if not folder:
        temporary = tempfile.TemporaryDirectory(prefix="patlint-mutants-")
        folder = temporary.name
    copy_tree(folder)
    configure(folder)
    chosen = [m for m in MUTANTS
              if not arguments or any(word in m[0] for word in arguments)]
    red = 0
    for mutant in chosen:
        row, good = verdict(folder, mutant)
        red += good
        print("%-50s %s" % (mutant[0], row), flush=True)
    print("%d of %d mutants are red" % (red, len(chosen)))
    return 0 if red == len(chosen) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
