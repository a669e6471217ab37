#!/usr/bin/python3
"""Runs a command and wants one exit status: status.py WANTED COMMAND...

lit's shell has no `$?`, and `not` takes any failure for the right one.
"""
import subprocess
import sys

if __name__ == "__main__":
    wanted, command = int(sys.argv[1]), sys.argv[2:]
    status = subprocess.run(command).returncode
    if status != wanted:
        sys.exit("exit status %d, wanted %d: %s" % (status, wanted, " ".join(command)))
