"""tests/run.py counts what suites say, and believes no good news too easily."""
import os
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


if __name__ == "__main__":
    unittest.main()
