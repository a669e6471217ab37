#!/usr/bin/python3
"""The headers of the standard library and of C that are there where a system has none.

They compile, each alone and all together; and what the lit tests say of a file holds
with them as well.

Environment: PATLINT_PROGRAM.
"""
import concurrent.futures
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = os.environ.get("PATLINT_PROGRAM", str(ROOT / "build" / "patlint"))
STANDARD = ROOT / "rules" / "strings" / "std" / "standard"
FORMAT = ROOT / "rules" / "strings" / "format" / "shadow"
SYSTEM = ROOT / "rules" / "strings" / "c" / "missing"
NONE = ["-nostdinc++", "-nostdlibinc"]
FOLDERS = ("auth", "callables", "clients", "endpoint", "interprocedural", "language", "loops",
           "source", "strings")
FEWEST = 120  # files that are compared
# The flags make a command of it, and a command says which build is meant.
EXCEPT = {"build-switches.c"}


def names(folder):
    return sorted(str(f.relative_to(folder)) for f in folder.rglob("*")
                  if f.is_file() and not f.relative_to(folder).parts[0] in ("__patlint", "missing"))


def errors(headers, *flags):
    """What the compiler says of a file that includes the headers."""
    cxx = any(f.startswith("-std=c++") for f in flags)
    with tempfile.NamedTemporaryFile("w", suffix=".cpp" if cxx else ".c") as f:
        f.write("".join("#include <%s>\n" % h for h in headers))
        f.flush()
        paths = ["-isystem", STANDARD, "-isystem", FORMAT] if cxx else []
        return subprocess.run(["clang++-19" if cxx else "clang-19", *NONE[0 if cxx else 1:], *paths,
                               "-isystem", SYSTEM, "-fsyntax-only", *flags, f.name],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              check=False).stdout


class Compile(unittest.TestCase):
    def test_each_alone(self):
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for name, said in zip(names(STANDARD), pool.map(lambda n: errors([n], "-std=c++20"), names(STANDARD))):
                self.assertEqual(said, "", name)

    def test_all_of_them(self):
        for standard in ("11", "14", "17", "20", "23"):
            # <format> is one of C++20.
            left = [n for n in names(STANDARD) if standard != "11" or n not in ("print", "bits/stdc++.h")]
            self.assertEqual(errors(left, "-std=c++" + standard), "", standard)

    def test_all_of_c(self):
        for flags in (["-std=c99"], ["-std=gnu17"], ["-std=c23"], ["-std=c++98"], ["-std=c++20"]):
            self.assertEqual(errors(names(SYSTEM), *flags), "", flags)
            self.assertEqual(errors(reversed(names(SYSTEM)), *flags), "", flags)


class Same(unittest.TestCase):
    def test_what_the_lit_tests_say(self):
        """As on a system without any headers."""
        work = []
        for folder in FOLDERS:
            for file in sorted((ROOT / "tests" / "lit" / folder).glob("*.c*")):
                run = re.findall(r"^// RUN: (.*)$", file.read_text(encoding="utf-8"), re.M)
                known = re.fullmatch(r"%check_(findings|requests) %s --headers (?:shadow|auto)", run[0]) if len(run) == 1 else None
                if known and file.name not in EXCEPT:
                    work.append((file, "check_%s.py" % known.group(1)))
        self.assertGreaterEqual(len(work), FEWEST)

        def said(item):
            file, script = item
            done = subprocess.run(["/usr/bin/python3", ROOT / "tests" / "lit" / script, file, "--headers", "auto",
                                   "--", *NONE], env=dict(os.environ, PATLINT_PROGRAM=PROGRAM), text=True,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
            return "" if done.returncode == 0 else done.stdout

        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for (file, _), text in zip(work, pool.map(said, work)):
                with self.subTest(file=file.relative_to(ROOT)):
                    self.assertEqual(text, "")


if __name__ == "__main__":
    unittest.main()
