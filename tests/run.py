#!/usr/bin/python3
"""Runs every suite and ends with one line for all of them.

    run.py BUILD_DIR [SUITE...]

Suites: the unit test programs of BUILD_DIR/tests, the lit tests of tests/lit
through BUILD_DIR/patlint, and the scripts `*_test.py` and
`tests/integration/*.sh`. A SUITE is a substring of the name of one.

The closing line stands alone: "123 passed, 0 failed", with ", N skipped"
behind it where something was skipped. Exit status 0 if nothing failed and
something passed.

A script tells how many tests it holds by its last line that reads like the
closing line, or in the way of Python's unittest; one that does neither is
one test: exit status 0 is passed, 77 is skipped, anything else failed.
"""
import concurrent.futures
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
LIT = "/usr/lib/llvm-19/build/utils/lit/lit.py"
PYTHON = "/usr/bin/python3"
TIME_LIMIT_SECONDS = 1200


class Result:
    """What one suite gave: counts, and what to show of it."""

    def __init__(self, passed=0, failed=0, skipped=0, output="", notes=()):
        self.passed, self.failed, self.skipped = passed, failed, skipped
        self.output = output
        self.notes = list(notes)


def call(command, environment=None):
    """(exit status, output); a command that never ends has status None."""
    env = dict(os.environ, **(environment or {}))
    try:
        done = subprocess.run(command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=TIME_LIMIT_SECONDS)
        return done.returncode, done.stdout.decode("utf-8", "replace")
    except subprocess.TimeoutExpired as e:
        return None, (e.stdout or b"").decode("utf-8", "replace") + "\ntimed out\n"
    except OSError as e:
        return None, "%s\n" % e


def trusted(status, result):
    """A status that says "failed" counts although no test admits to it."""
    if status != 0 and result.failed == 0:
        result.failed = 1
        result.notes.append("exit status %s" % status)
    return result


def run_gtest(program):
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out.json")
        status, output = call([program, "--gtest_output=json:" + out,
                               "--gtest_brief=1"])
        try:
            with open(out, encoding="utf-8") as f:
                document = json.load(f)
        except (OSError, ValueError):
            return Result(failed=1, output=output, notes=["died: %s" % status])
    result = Result(output=output)
    for suite in document.get("testsuites", []):
        for test in suite.get("testsuite", []):
            name = "%s.%s" % (test.get("classname", suite["name"]), test["name"])
            if test.get("failures"):
                result.failed += 1
                result.notes.append("failed: " + name)
            elif test.get("result") in ("SKIPPED", "SUPPRESSED") or \
                    test.get("status") == "NOTRUN":
                result.skipped += 1
                result.notes.append("skipped: " + name)
            else:
                result.passed += 1
    return trusted(status, result)


def run_lit(build):
    folder = os.path.join(HERE, "lit")
    with tempfile.TemporaryDirectory() as out:
        report = os.path.join(out, "lit.xml")
        status, output = call(
            [PYTHON, LIT, "-v", "-j", str(os.cpu_count() or 1),
             "--xunit-xml-output", report, folder],
            {"PATLINT_PROGRAM": os.path.join(build, "patlint"),
             "PATLINT_LIT_OUTPUT": os.path.join(build, "lit")})
        try:
            tree = xml.etree.ElementTree.parse(report)
        except (OSError, xml.etree.ElementTree.ParseError):
            return Result(failed=1, output=output, notes=["died: %s" % status])
    result = Result(output=output)
    for case in tree.getroot().iter("testcase"):
        name = "%s/%s" % (case.get("classname", ""), case.get("name", ""))
        if case.find("failure") is not None or case.find("error") is not None:
            result.failed += 1
            result.notes.append("failed: " + name)
        elif case.find("skipped") is not None:
            result.skipped += 1
            result.notes.append("skipped: " + name)
        else:
            result.passed += 1
    return trusted(status, result)


CLOSING = re.compile(r"^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$", re.M)
UNITTEST = re.compile(r"^Ran (\d+) tests? in [^\n]*\n\n(OK|FAILED|NO TESTS RAN)(?: \(([^)]*)\))?$",
                      re.M)


def counted(status, output):
    """The counts of a script, read from what it printed."""
    closing = CLOSING.findall(output)
    if closing:
        passed, failed, skipped = closing[-1]
        return trusted(status, Result(int(passed), int(failed), int(skipped or 0),
                                      output))
    ran = UNITTEST.findall(output)
    if ran:
        total, _, details = ran[-1]
        number = {}
        for item in filter(None, details.split(", ")):
            key, value = item.split("=")
            number[key] = int(value)
        failed = (number.get("failures", 0) + number.get("errors", 0) +
                  number.get("unexpected successes", 0))
        skipped = number.get("skipped", 0)
        return trusted(status, Result(max(0, int(total) - failed - skipped), failed,
                                      skipped, output))
    if status == 77:
        last = output.strip().splitlines()[-1:] or [""]
        return Result(skipped=1, output=output, notes=["skipped: " + last[0]])
    if status == 0:
        return Result(passed=1, output=output)
    return Result(failed=1, output=output, notes=["exit status %s" % status])


def run_script(build, script):
    command = [PYTHON, script] if script.endswith(".py") else ["bash", script]
    status, output = call(command, {
        "PATLINT_PROGRAM": os.path.join(build, "patlint"),
        "PATLINT_BUILD": build})
    return counted(status, output)


def suites(build):
    """(name, how to run it), the slow ones first."""
    found = []
    scripts = []
    for folder, folders, names in os.walk(HERE):
        folders[:] = sorted(f for f in folders if f not in ("real", "__pycache__"))
        integration = os.path.basename(folder) == "integration"
        for name in sorted(names):
            if name.endswith("_test.py") or (integration and name.endswith(".sh")):
                scripts.append(os.path.join(folder, name))
    # Integration scripts first: they take longest.
    scripts.sort(key=lambda s: ("/integration/" not in s, s))
    for script in scripts:
        found.append((os.path.relpath(script, ROOT),
                      lambda script=script: run_script(build, script)))
    found.append(("tests/lit", lambda: run_lit(build)))
    units = os.path.join(build, "tests")
    for name in sorted(os.listdir(units) if os.path.isdir(units) else []):
        # A program whose tests are gone is left over from an older build.
        room = name[:-len("_test")]
        if name.endswith("_test") and os.path.isdir(os.path.join(HERE, "unit", room)):
            program = os.path.join(units, name)
            found.append(("tests/unit/" + room,
                          lambda program=program: run_gtest(program)))
    return found


def closing_line(passed, failed, skipped):
    line = "%d passed, %d failed" % (passed, failed)
    return line + (", %d skipped" % skipped if skipped else "")


def main(arguments):
    build = os.path.abspath(arguments[0])
    wanted = arguments[1:]
    chosen = [s for s in suites(build)
              if not wanted or any(w in s[0] for w in wanted)]
    passed = failed = skipped = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        def timed(run):
            start = time.monotonic()
            return run(), time.monotonic() - start
        running = {pool.submit(timed, run): name for name, run in chosen}
        for future in concurrent.futures.as_completed(running):
            result, seconds = future.result()
            if result.failed:
                print("---- output of %s" % running[future])
                # A closing line of a suite must not look like ours.
                print(re.sub(CLOSING, r"  \g<0>", result.output.rstrip("\n")))
                print("----")
            print("%s: %s (%.1f s)" % (running[future], closing_line(
                result.passed, result.failed, result.skipped), seconds))
            for note in result.notes:
                print("    " + note)
            sys.stdout.flush()
            passed += result.passed
            failed += result.failed
            skipped += result.skipped
    print(closing_line(passed, failed, skipped))
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
