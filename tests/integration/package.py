#!/usr/bin/python3
"""docs/install.md for real: the static program and its archive, unpacked where
there is nothing else; and the Debian package, installed by apt.

    package.py             the tests; prints how large everything is

Without bubblewrap, or the right to use it, the empty places are skipped; so is
apt for whoever is not root, and where the package is installed already.
"""
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tests"))
import package_test  # noqa: E402 pylint: disable=wrong-import-position
from package_test import ARCHIVE, BUILD, EXAMPLE, INSTALL, PACK, PROGRAM, run  # noqa: E402

MAKE, UNPACK = ARCHIVE.splitlines()


def sandbox(folder, *more):
    """A root that holds `folder` as /here, and what `more` brings."""
    return ["bwrap", "--unshare-all", "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp",
            "--ro-bind", folder, "/here", *more, "--chdir", "/here/shop-sync", "--clearenv"]


def can_make_sandboxes():
    return shutil.which("bwrap") and run(["bwrap", "--ro-bind", "/", "/", "--unshare-all", "true"])[0] == 0


# What a compiler brings that is no program: the headers of the system, and the
# folders by which Clang's driver knows GCC and Debian.
HEADERS = ("--ro-bind", "/usr/include", "/usr/include", "--tmpfs", "/usr/include/clang",
           "--ro-bind", "/usr/lib/gcc", "/usr/lib/gcc", "--dir", "/lib/x86_64-linux-gnu")


class Archive(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        environment = dict(os.environ)
        if shutil.which("ccache"):
            environment.update(CMAKE_C_COMPILER_LAUNCHER="ccache", CMAKE_CXX_COMPILER_LAUNCHER="ccache",
                               CCACHE_BASEDIR=ROOT, CCACHE_NOHASHDIR="1",
                               CCACHE_SLOPPINESS="pch_defines,time_macros")
        # Twice: what is there already is of use, and is not another build.
        for _ in range(2):
            status, said = run(["sh", "-ec", MAKE], cwd=ROOT, env=environment)
        if status != 0:
            raise AssertionError(said[-4000:])
        top = tempfile.TemporaryDirectory(prefix="patlint archive ")
        cls.addClassCleanup(top.cleanup)
        cls.top = top.name
        cls.home = os.path.join(cls.top, "home")
        os.makedirs(os.path.join(cls.home, ".local"))
        subprocess.run(["sh", "-ec", UNPACK], cwd=ROOT, check=True, env=dict(os.environ, HOME=cls.home))
        cls.program = os.path.join(cls.home, ".local", "bin", "patlint")
        # The program alone, under a name of its own, beside the sources.
        cls.alone = os.path.join(cls.top, "alone")
        shutil.copytree(EXAMPLE, os.path.join(cls.alone, "shop-sync"))
        shutil.copy(cls.program, os.path.join(cls.alone, "lint"))
        archive = os.path.join(ROOT, UNPACK.split()[2])
        for what, path in (("archive", archive), ("static program", cls.program), ("program of the build", PROGRAM)):
            print("%s: %.1f MB" % (what, os.path.getsize(path) / 1e6))

    def expected(self, *options):
        return run([PROGRAM, "scan", *options], cwd=os.path.join(self.alone, "shop-sync"))

    def test_it_needs_no_library(self):
        self.assertNotIn("INTERP", run(["readelf", "-lW", self.program])[1])
        self.assertNotIn("NEEDED", run(["readelf", "-dW", self.program])[1])

    def test_what_lies_beside_it(self):
        share = os.path.join(self.home, ".local", "share")
        for name in ("man/man1/patlint.1", "doc/patlint/LICENSE", "doc/patlint/linked/libre2-dev.txt",
                     "doc/patlint/linked/libc6-dev.txt", "doc/patlint/linked/libllvm19.txt"):
            self.assertTrue(os.path.getsize(os.path.join(share, name)) > 0, name)
        self.assertEqual(stat.S_IMODE(os.stat(self.program).st_mode), 0o755)

    def test_it_finds_here_what_the_build_finds(self):
        self.assertEqual(run([self.program, "scan"], cwd=os.path.join(self.alone, "shop-sync")), self.expected())

    @unittest.skipUnless(can_make_sandboxes(), "no bubblewrap, or not the right to use it")
    def test_it_finds_the_same_where_there_is_no_clang_and_no_library(self):
        for option in ("--headers=auto", "--headers=shadow"):
            self.assertEqual(run(sandbox(self.alone, *HEADERS) + ["/here/lint", "scan", option]),
                             self.expected(option))
        self.assertIn("7 errors in 15 files (15 fully,", self.expected()[1])

    @unittest.skipUnless(can_make_sandboxes(), "no bubblewrap, or not the right to use it")
    def test_it_works_where_there_is_nothing(self):
        """Without a standard library on the machine, too."""
        status, said = run(sandbox(self.alone) + ["/here/lint", "scan"])
        self.assertEqual(status, 1)
        self.assertRegex(said, r"src/config\.cpp:8:5: error: Personal access token in the source: ")
        # docs/install.md names the number.
        self.assertIn("7 errors in 15 files (15 fully, 0 reduced, 0 failed)", said)
        self.assertIn("patlint 0.", run(sandbox(self.alone) + ["/here/lint", "--version"])[1])
        self.assertEqual(run(sandbox(self.alone) + ["/here/lint", "rules", "list"]), run([PROGRAM, "rules", "list"]))

    @unittest.skipUnless(can_make_sandboxes(), "no bubblewrap, or not the right to use it")
    def test_clangs_own_headers_are_in_it(self):
        os.makedirs(os.path.join(self.alone, "intrinsics"), exist_ok=True)
        with open(os.path.join(self.alone, "intrinsics", "a.c"), "w", encoding="utf-8") as f:
            f.write("#include <stddef.h>\n#include <stdarg.h>\n#include <mmintrin.h>\n"
                    "max_align_t a; va_list b; __m64 c;\n")
        status, said = run(sandbox(self.alone) + ["/here/lint", "scan", "--prefilter=off", "--strict", "../intrinsics"])
        self.assertEqual(status, 0, said)
        self.assertIn("in 1 file (1 fully,", said)


def is_installed():
    return run(["dpkg-query", "-W", "-f=${db:Status-Status}", "patlint"])[1] == "installed"


@unittest.skipIf(os.geteuid() != 0, "only root installs packages")
@unittest.skipIf(is_installed(), "a package patlint is installed here")
class Debian(unittest.TestCase):
    def test_apt_installs_and_removes_it(self):
        with tempfile.TemporaryDirectory() as top:
            os.chmod(top, 0o755)
            os.symlink(BUILD, os.path.join(top, "build"))
            status, said = run(["sh", "-ec", PACK], cwd=top)
            self.assertEqual(status, 0, said)
            deb = os.path.join(top, INSTALL.split()[-1])
            print("Debian package: %.1f MB" % (os.path.getsize(deb) / 1e6))
            command = re.sub("^sudo ", "", INSTALL).replace("install", "install -y -q --no-install-recommends")
            try:
                status, said = run(["sh", "-ec", command], cwd=top)
                self.assertEqual(status, 0, said)
                self.assertEqual(run(["/usr/bin/patlint", "scan"], cwd=EXAMPLE), run([PROGRAM, "scan"], cwd=EXAMPLE))
                if shutil.which("man"):
                    self.assertIn("patlint.1.gz", run(["man", "-w", "patlint"])[1])
            finally:
                status, said = run(["apt-get", "remove", "-y", "-q", "patlint"])
            self.assertEqual(status, 0, said)
            self.assertFalse(os.path.exists("/usr/bin/patlint"))


if __name__ == "__main__":
    suite = unittest.TestSuite(map(unittest.defaultTestLoader.loadTestsFromTestCase, (
        Archive, package_test.DebianPackage, Debian)))
    done = unittest.TextTestRunner().run(suite)
    bad = len(done.failures) + len(done.errors)
    print("%d passed, %d failed, %d skipped" % (max(0, done.testsRun - bad - len(done.skipped)), bad,
                                                len(done.skipped)))
    sys.exit(1 if bad else 0)
