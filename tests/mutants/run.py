#!/usr/bin/python3
"""run.py [--folder FOLDER] [WORD...]: every mistake of table.py turns a test red.

Copies the tree into FOLDER (else a temporary one), builds it there, and runs
the suites as it is; then makes each mutant, builds, and runs the suites it
names until one fails. Tells each as it goes, and ends with a table of all and
the first test that failed; exit status 1 if a suite fails without a mutant,
or a mutant stays green, does not apply or does not compile. WORD: only mutants
with that word in their name or their file. With a FOLDER the next run there
compiles only what has changed. Not part of .ci/run.
"""
import os
import re
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, HERE)
from table import MUTANTS  # noqa: E402

LIT = "/usr/lib/llvm-19/build/utils/lit/lit.py"


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
    llvm = "/usr/lib/llvm-" + os.environ.get("PATLINT_LLVM", "19")
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
               env=dict(os.environ, CCACHE_NOHASHDIR="1", CCACHE_BASEDIR=folder,
                        CCACHE_SLOPPINESS="pch_defines,time_macros"))
    return done.returncode == 0, done.stdout.decode(errors="replace")


def first_failure(folder, suite):
    """The first failed test of the suite; None: all passed."""
    build = os.path.join(folder, "build")
    env = dict(os.environ, PATLINT_SKIP_NPM="1", PATLINT_BUILD=build,
               PATLINT_PROGRAM=os.path.join(build, "patlint"),
               PATLINT_LIT_OUTPUT=os.path.join(build, "lit"))
    command = [sys.executable, "tests/run.py", build, suite]
    if " " in suite:
        command = [sys.executable] + suite.split()
    elif suite.startswith("tests/lit/"):
        command = [sys.executable, LIT, "-v", suite]
    done = run(command, folder, env=env)
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
    """(the first failed test or what is wrong, is it red)"""
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
                return failure, True
        return "GREEN: nothing fails", False
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
              if not arguments or any(w in m[0] or w in m[1] for w in arguments)]
    rows = []
    begin = time.monotonic()
    # A suite that fails anyway notices nothing.
    suites = sorted({suite for mutant in chosen for suite in mutant[4]})
    fine, output = built(folder, suites)
    if not fine:
        sys.exit(output)
    for suite in suites:
        failure = first_failure(folder, suite)
        if failure:
            sys.exit("%s fails without a mutant: %s" % (suite, failure))
    print("without a mutant all of %s pass (%.0f s)"
          % (", ".join(suites), time.monotonic() - begin), flush=True)
    for mutant in chosen:
        start = time.monotonic()
        what, red = verdict(folder, mutant)
        rows.append((mutant[0], mutant[1], red, what))
        print("[%d/%d] %s: %s (%.0f s)" % (len(rows), len(chosen), mutant[0],
                                           "red" if red else what, time.monotonic() - start),
              flush=True)
    print("\n| mutant | file | | first failed test |\n|---|---|---|---|")
    for name, file, red, what in rows:
        print("| %s | %s | %s | %s |" % (name, file, "red" if red else "NOT RED", what))
    count = sum(red for _, _, red, _ in rows)
    print("\n%d of %d mutants are red (%.0f s)"
          % (count, len(rows), time.monotonic() - begin))
    return 0 if rows and count == len(rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
