"""tests/run.py counts what suites say, and believes no good news too easily; nor does
tests/integration/run.sh."""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import run  # noqa: E402


def counts(status, output):
    result = run.counted(status, output)
    return result.passed, result.failed, result.skipped


class Scripts(unittest.TestCase):
    def test_closing_line(self):
        self.assertEqual(counts(0, "x\n3 passed, 0 failed\n"), (3, 0, 0))
        self.assertEqual(counts(1, "3 passed, 2 failed, 1 skipped\n"), (3, 2, 1))
        # The last one counts, and only one that stands alone.
        self.assertEqual(counts(0, "9 passed, 0 failed\n1 passed, 0 failed\n"), (1, 0, 0))
        self.assertEqual(counts(0, "so: 9 passed, 0 failed\n"), (1, 0, 0))

    def test_unittest(self):
        self.assertEqual(counts(0, "..\nRan 2 tests in 0.1s\n\nOK\n"), (2, 0, 0))
        self.assertEqual(counts(0, "Ran 3 tests in 0.1s\n\nOK (skipped=1)\n"), (2, 0, 1))
        self.assertEqual(counts(1, "Ran 5 tests in 1s\n\nFAILED (failures=1, errors=1, "
                                   "skipped=1)\n"), (2, 2, 1))

    def test_status_alone(self):
        self.assertEqual(counts(0, "fine\n"), (1, 0, 0))
        self.assertEqual(counts(1, "oh\n"), (0, 1, 0))
        self.assertEqual(counts(77, "no Node here\n"), (0, 0, 1))
        self.assertEqual(counts(None, "timed out\n"), (0, 1, 0))

    def test_a_bad_status_is_a_failure_whatever_was_printed(self):
        self.assertEqual(counts(1, "3 passed, 0 failed\n"), (3, 1, 0))
        self.assertEqual(counts(-11, "Ran 2 tests in 1s\n\nOK\n"), (2, 1, 0))


class Programs(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def program(self, text):
        path = os.path.join(self.folder, "x_test")
        with open(path, "w", encoding="utf-8") as f:
            f.write("#!/bin/sh\n" + text)
        os.chmod(path, 0o755)
        return path

    def test_gtest(self):
        result = run.run_gtest(self.program(
            """out=${1#--gtest_output=json:}
cat >"$out" <<'END'
{"testsuites": [{"name": "S", "testsuite": [
  {"name": "a", "classname": "S", "status": "RUN", "result": "COMPLETED"},
  {"name": "b", "classname": "S", "status": "RUN", "result": "COMPLETED",
   "failures": [{"failure": "f"}]},
  {"name": "c", "classname": "S", "status": "RUN", "result": "SKIPPED"},
  {"name": "d", "classname": "S", "status": "NOTRUN", "result": "SUPPRESSED"}]}]}
END
exit 1
"""))
        self.assertEqual((result.passed, result.failed, result.skipped), (1, 1, 2))
        self.assertIn("failed: S.b", result.notes)

    def test_a_program_that_dies_fails(self):
        result = run.run_gtest(self.program("kill -SEGV $$\n"))
        self.assertEqual((result.passed, result.failed), (0, 1))

    def test_a_folder_without_tests_does_not_pass(self):
        done = subprocess.run([sys.executable, os.path.join(HERE, "run.py"), self.folder,
                               "no such suite"], stdout=subprocess.PIPE, text=True)
        self.assertEqual((done.returncode, done.stdout), (1, "0 passed, 0 failed\n"))


class Integration(unittest.TestCase):
    """tests/integration/run.sh in a tree where what it runs says what it is told to."""

    # What is run, and what it ends with.
    PARTS = {
        "tests/integration/clients.py": "cpr: literal\n1 passed, 0 failed, 2 skipped\n",
        "tests/integration/browser.py": "Ran 9 tests in 1s\n\nOK\n4 passed, 0 failed, 0 skipped\n",
        "tests/integration/package.py": "8 passed, 0 failed, 16 skipped\n",
        "tests/changed_parse_test.py": "Ran 33 tests in 1s\n\nOK (skipped=1)\n",
        "tool/bootstrap.sh": "64 passed, 0 failed\n",
        "build22/patlint": "patlint 0\n",
        "tests/field/run.sh": "as expected\n",
    }

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="a tree ")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        for name in ("tests/run.py", "tests/integration/run.sh"):
            os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
            shutil.copy(os.path.join(os.path.dirname(HERE), name), self.path(name))
        self.write("tests/client_cells.py", "def clients():\n    return []\n")
        for name, says in self.PARTS.items():
            self.part(name, says)

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "w", encoding="utf-8") as f:
            f.write(text)
        os.chmod(self.path(name), 0o755)

    def part(self, name, says, status=0):
        """A program in the place of that file that writes down how it was called."""
        self.write(name, """#!%s
import os, sys
with open(%r, "a") as f:
    print(os.environ.get("PATLINT_LLVM", ""), %r, *sys.argv[1:], file=f)
sys.stdout.write(%r)
sys.exit(%d)
""" % (sys.executable, self.path("called"), name, says, status))

    def ends(self, *arguments):
        """(exit status, the closing line), and what was called."""
        if os.path.exists(self.path("called")):
            os.remove(self.path("called"))
        environment = dict(os.environ, PATLINT_SKIP_INSTALL="1", PATLINT_PROGRAM="/nonexistent")
        environment.pop("PATLINT_LLVM", None)
        done = subprocess.run(["bash", self.path("tests/integration/run.sh"), *arguments],
                              env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True)
        with open(self.path("called"), encoding="utf-8") as f:
            called = [line.strip() for line in f]
        return (done.returncode, done.stdout.splitlines()[-1]), called

    CLIENTS, BROWSER = "tests/integration/clients.py", "tests/integration/browser.py"
    PACKAGE, CHANGED = "tests/integration/package.py", "tests/changed_parse_test.py --every"
    LLVM22 = ["22 tool/bootstrap.sh build", "build22/patlint --version", "22 tool/bootstrap.sh test"]
    FIELD = "tests/field/run.sh"

    def test_all_is_everything_and_adds_up(self):
        self.assertEqual(self.ends("all"), (
            (0, "110 passed, 0 failed, 19 skipped"),
            [self.CLIENTS, self.BROWSER, self.PACKAGE, self.CHANGED, *self.LLVM22, self.FIELD]))

    def test_all_names_every_mode_of_its_usage(self):
        with open(self.path("tests/integration/run.sh"), encoding="utf-8") as f:
            usage = [line.split()[2] for line in f if line.startswith("#   tests/integration/run.sh ")]
        self.assertEqual(usage, ["[--write]", "browser", "package", "changed", "llvm22", "field", "all"])

    def test_without_arguments(self):
        self.assertEqual(self.ends(), ((0, "5 passed, 0 failed, 2 skipped"), [self.CLIENTS, self.BROWSER]))
        self.assertEqual(self.ends("--write")[1], [self.CLIENTS + " --write", self.BROWSER])
        self.assertEqual(self.ends("cpr")[1], [self.CLIENTS + " cpr"])

    def test_one_mode(self):
        for mode, called in (("browser", [self.BROWSER]), ("package", [self.PACKAGE]),
                             ("changed", [self.CHANGED]), ("llvm22", self.LLVM22), ("field", [self.FIELD])):
            with self.subTest(mode):
                (status, _), got = self.ends(mode)
                self.assertEqual((status, got), (0, called))
        self.assertEqual(self.ends("field", "headers")[1], [self.FIELD + " --minutes 0 headers"])
        self.assertRegex(self.ends("field", "librepo")[1][0], self.FIELD + " --keep /.* librepo$")

    def test_what_fails_or_dies_is_counted_and_the_others_are_run(self):
        for name, says, status, closing in (
                (self.CLIENTS, "0 passed, 1 failed, 2 skipped\n", 1, "109 passed, 1 failed, 19 skipped"),
                # A status that says "failed" counts, and so does silence.
                (self.CLIENTS, self.PARTS[self.CLIENTS], 1, "110 passed, 1 failed, 19 skipped"),
                (self.BROWSER, "", 0, "106 passed, 1 failed, 19 skipped"),
                (self.BROWSER, "Traceback\n", 1, "106 passed, 1 failed, 19 skipped"),
                (self.PACKAGE, "2 passed, 22 failed, 0 skipped\n", 1, "104 passed, 22 failed, 3 skipped"),
                ("tests/changed_parse_test.py", "Ran 33 tests in 1s\n\nFAILED (failures=3)\n", 1,
                 "108 passed, 3 failed, 18 skipped"),
                ("tool/bootstrap.sh", "patlint: the build failed\n", 2, "46 passed, 1 failed, 19 skipped"),
                ("tests/field/run.sh", "differs\n", 1, "109 passed, 1 failed, 19 skipped")):
            with self.subTest(name, says=says):
                self.part(name, says, status)
                ended, called = self.ends("all")
                self.assertEqual(ended, (1, closing))
                self.assertEqual(called[-1], self.FIELD)
                self.part(name, self.PARTS[name])


if __name__ == "__main__":
    unittest.main()
