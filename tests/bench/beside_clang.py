#!/usr/bin/python3
"""Time and peak memory of `patlint scan`, beside Clang over the same units.

    tests/bench/beside_clang.py FOLDER...

Clang runs `-fsyntax-only` once for each source file, one after the other,
with every folder that holds headers on the include path; files that need a
header that is not there stop early, so its figure is a lower bound. patlint
runs with one job, and then with as many as there are cores. Not a test:
figures vary from machine to machine and from run to run.
"""
import os
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("PATLINT_PROGRAM", os.path.join(ROOT, "build", "patlint"))
CLANG = os.environ.get("CLANG", "clang-19")
SOURCES = {".c": "-std=gnu17", ".cc": "-std=gnu++20", ".cpp": "-std=gnu++20", ".cxx": "-std=gnu++20"}
HEADERS = (".h", ".hh", ".hpp", ".hxx", ".inl", ".ipp")


def files(folder):
    sources, headers = [], set()
    for path, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if f != ".git")
        for name in sorted(names):
            if os.path.splitext(name)[1] in SOURCES:
                sources.append(os.path.join(path, name))
            elif name.endswith(HEADERS):
                headers.add(path)
    return sources, sorted(headers)


def measured(commands, folder):
    """Seconds for all commands, and the largest process in MiB."""
    start, peak = time.monotonic(), 0
    for command in commands:
        reading = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(reading.pid, 0)
        peak = max(peak, usage.ru_maxrss // 1024)
    return time.monotonic() - start, peak


def main():
    print("%-24s %6s %16s %16s %16s" % ("folder", "units", "patlint -j1", "patlint", CLANG))
    for folder in sys.argv[1:]:
        sources, headers = files(folder)
        include = [word for path in headers for word in ("-idirafter", os.path.relpath(path, folder))]
        clang = [[CLANG, "-fsyntax-only", "-w", SOURCES[os.path.splitext(s)[1]], *include,
                  os.path.relpath(s, folder)] for s in sources]
        scan = [PROGRAM, "scan", "--quiet", "--fail-on", "never"]
        row = [measured([scan + ["-j1", "."]], folder), measured([scan + ["."]], folder),
               measured(clang, folder)]
        print("%-24s %6d " % (os.path.basename(os.path.abspath(folder))[:24], len(sources)) +
              " ".join("%7.1f s %4d MiB" % pair for pair in row), flush=True)


if __name__ == "__main__":
    main()
