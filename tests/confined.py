"""Commands that run with less than the tests have: without a network, without
the rights of root.

For the tests to import. `OFFLINE` goes in front of a command; where the system
does not let us take the network away it is empty, and `NoNetwork`, which each
suite that uses it imports, counts as skipped.
"""
import os
import shutil
import subprocess
import sys
import unittest

# As root; else as the same user in a user namespace.
WAYS = (["unshare", "-n"], ["unshare", "-c", "-n"])
NOBODY = 65534
# Says of each kind of address whether there is a way to it. The addresses are
# for documentation, need no name server, and are sent nothing.
LOOK = """import socket
for family, address in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as s:
            s.connect((address, 9))
        print("a way")
    except OSError:
        print("none")
"""


def runs(command):
    try:
        return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, check=False).returncode == 0
    except OSError:
        return False


OFFLINE = next((way for way in WAYS if runs(way + ["true"])), [])


class NoNetwork(unittest.TestCase):
    """What stands behind OFFLINE has no network."""

    def test_the_network_is_taken_away(self):
        if not OFFLINE:
            self.skipTest("the network cannot be taken away here: unshare is refused")
        said = subprocess.run([*OFFLINE, sys.executable, "-c", LOOK], check=True,
                              stdout=subprocess.PIPE).stdout.decode()
        self.assertEqual(said, "none\nnone\n")


def as_nobody(program, paths=()):
    """What goes in front of a command so that the rights of a file bind it: ()
    for who is not root. `paths` are given to whom it runs as. SkipTest where that
    is not possible."""
    if os.geteuid() != 0:
        return ()
    if shutil.which("setpriv") is None:
        raise unittest.SkipTest("no setpriv")
    prefix = ("setpriv", "--reuid=%d" % NOBODY, "--regid=%d" % NOBODY, "--clear-groups")
    if not runs([*prefix, program, "--version"]):
        raise unittest.SkipTest("the program is where nobody but root can run it")
    for path in paths:
        os.chown(path, NOBODY, NOBODY)
    return prefix
