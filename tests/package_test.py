#!/usr/bin/python3
"""docs/install.md: the Debian package, and which LLVM CMake takes.

The package is made of PATLINT_BUILD, default build/, and unpacked, not
installed; without a network. Installing it, and the archive with the static
program, are for tests/integration/run.sh package.
"""
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

from confined import NoNetwork, OFFLINE  # noqa: F401

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
BUILD = os.path.abspath(os.environ.get("PATLINT_BUILD") or os.path.join(ROOT, "build"))
PROGRAM = os.path.abspath(os.environ.get("PATLINT_PROGRAM") or os.path.join(BUILD, "patlint"))
EXAMPLE = os.path.join(ROOT, "docs", "examples", "shop-sync")


def blocks():
    """The shell blocks of docs/install.md."""
    with open(os.path.join(ROOT, "docs", "install.md"), encoding="utf-8") as f:
        return re.findall(r"^```sh\n(.*?)^```$", f.read(), re.M | re.S)


BOOTSTRAP, DEBIAN, ARCHIVE, OTHER_LLVM = blocks()
PACK, INSTALL = DEBIAN.splitlines()


def run(command, **more):
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=3000, **more)
    return done.returncode, done.stdout.decode()


def scanned(program, folder):
    """What a scan of the example says, with relative names."""
    return run([program, "scan", "--headers=shadow", "."], cwd=folder)


@unittest.skipUnless(shutil.which("dpkg-shlibdeps"), "dpkg-dev is not installed")
class DebianPackage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        top = tempfile.TemporaryDirectory(prefix="patlint package ")
        cls.addClassCleanup(top.cleanup)
        cls.top = top.name
        os.symlink(BUILD, os.path.join(cls.top, "build"))
        status, said = run([*OFFLINE, "sh", "-ec", PACK], cwd=cls.top)
        if status != 0:
            raise AssertionError(said)
        cls.deb = os.path.join(cls.top, INSTALL.split()[-1])
        cls.folder = os.path.join(cls.top, "unpacked")
        subprocess.run(["dpkg", "-x", cls.deb, cls.folder], check=True)

    def field(self, name):
        return run(["dpkg-deb", "-f", self.deb, name])[1].strip()

    def path(self, *names):
        return os.path.join(self.folder, "usr", *names)

    def test_it_finds_what_the_build_finds(self):
        status, said = scanned(self.path("bin", "patlint"), EXAMPLE)
        self.assertEqual((status, said), scanned(PROGRAM, EXAMPLE))
        self.assertEqual(status, 1)
        self.assertIn("7 errors in 15 files (15 fully, 0 reduced, 0 failed)", said)

    def test_what_it_needs(self):
        needed = self.field("Depends")
        for library in (r"libc6 \(>=", r"libclang-cpp\d\d \(>=", r"libllvm\d\d", r"libre2-\d"):
            self.assertRegex(needed, r"(^|, )" + library)
        self.assertNotIn("-dev", needed)
        self.assertRegex(self.field("Recommends"), r"^git, ")
        # The libraries are where the system looks for them.
        self.assertNotIn("RUNPATH", run(["readelf", "-d", self.path("bin", "patlint")])[1])

    def test_what_it_holds(self):
        for name in ("bash-completion/completions/patlint", "zsh/vendor-completions/_patlint",
                     "fish/vendor_completions.d/patlint.fish", "doc/patlint/docs/install.md"):
            self.assertTrue(os.path.getsize(self.path("share", name)) > 0, name)
        self.assertTrue(os.path.exists(self.path("lib", "cmake", "Patlint", "PatlintConfig.cmake")))
        with gzip.open(self.path("share", "man", "man1", "patlint.1.gz"), "rt") as f:
            self.assertIn("\n.SH NAME\npatlint ", f.read())
        with open(self.path("share", "doc", "patlint", "copyright"), encoding="utf-8") as f:
            text = f.read()
        self.assertIn("License: Apache-2.0\n", text)
        self.assertRegex(text, r"/usr/share/doc/libllvm\d\d/copyright")

    def test_the_example_is_as_it_was(self):
        self.assertEqual(run(["diff", "-r", EXAMPLE, self.path(
            "share", "doc", "patlint", "docs", "examples", "shop-sync")]), (0, ""))

    @unittest.skipUnless(shutil.which("lintian"), "lintian is not installed")
    def test_lintian_has_nothing_to_say(self):
        status, said = run([*OFFLINE, "lintian", "--allow-root", "--fail-on", "error,warning", self.deb])
        self.assertEqual(status, 0, said)


class WhichLlvm(unittest.TestCase):
    """Of a CMake that finds this LLVM."""

    def configure(self, config, clang=None):
        with tempfile.TemporaryDirectory() as top:
            folder = os.path.join(top, "lib", "cmake", "llvm")
            os.makedirs(folder)
            with open(os.path.join(folder, "LLVMConfig.cmake"), "w", encoding="utf-8") as f:
                f.write(config)
            status, said = run([*OFFLINE, "cmake", "-S", ROOT, "-B", os.path.join(top, "build"), "-G", "Ninja",
                                "-DLLVM_DIR=" + folder,
                                "-DCMAKE_CXX_COMPILER=clang++-19", "-DCMAKE_C_COMPILER=clang-19"])
        self.assertNotEqual(status, 0)
        return " ".join(said.split())

    def test_another_version_is_refused(self):
        said = self.configure("set(LLVM_VERSION_MAJOR 21)\nset(LLVM_PACKAGE_VERSION 21.1.4)\n")
        self.assertIn("patlint is built with LLVM 19 or 22; this is LLVM 21.1.4, of ", said)
        self.assertIn("-DCMAKE_PREFIX_PATH=/usr/lib/llvm-19", said)

    def test_19_is_found_where_nothing_is_said(self):
        with tempfile.TemporaryDirectory() as top:
            status, said = run([*OFFLINE, "cmake", "-S", ROOT, "-B", top, "-G", "Ninja", "-DPATLINT_TESTS=OFF",
                                "-DCMAKE_CXX_COMPILER=clang++-19", "-DCMAKE_C_COMPILER=clang-19"])
        self.assertEqual(status, 0, said)
        self.assertIn("-- LLVM 19.", said)

    def test_clang_is_needed_as_well(self):
        said = self.configure("set(LLVM_VERSION_MAJOR 22)\nset(LLVM_PACKAGE_VERSION 22.1.8)\n")
        self.assertIn("Clang's libraries are not", said)
        self.assertIn("apt-get install libclang-22-dev", said)


if __name__ == "__main__":
    unittest.main()
