#!/usr/bin/python3
"""Every client model against its own example, rules/clients/NAME/example.*.

The example compiles with the shadow headers and, where it is installed, with
the real header; and the tool finds in it what its comments say, with either.
Names on the command line: only these clients.
"""
import os
import subprocess
import unittest

import client_cells

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.environ.get("PATLINT_PROGRAM", os.path.join(ROOT, "build", "patlint"))
CLIENTS = os.path.join(ROOT, "rules", "clients")
STRINGS = os.path.join(ROOT, "rules", "strings")
COMPILERS = {".c": ["clang-19", "-std=gnu11"], ".cpp": ["clang++-19", "-std=c++17"]}


def examples():
    """(client, its example)."""
    for client in client_cells.names():
        folder = os.path.join(CLIENTS, client)
        for name in sorted(os.listdir(folder)):
            if name.startswith("example."):
                yield client, os.path.join(folder, name)


def compiles(example, *flags):
    """What the compiler says against it."""
    compiler = COMPILERS[os.path.splitext(example)[1]]
    return subprocess.run(compiler + ["-fsyntax-only", "-w", *flags, example],
                          stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT).stdout.decode()


def shadows(client):
    """Its shadow headers, and behind them those of strings and other clients."""
    out = ["-I" + os.path.join(CLIENTS, client, "shadow")]
    for kind in (STRINGS, CLIENTS):
        for name in sorted(os.listdir(kind)):
            folder = os.path.join(kind, name, "shadow")
            # The same folder twice would count as the system's.
            if not os.path.isdir(folder) or "-I" + folder in out:
                continue
            # A library's own, not half of it with the real ones.
            out += ["-I" + folder] if kind == STRINGS else ["-idirafter", folder]
    return out


def first_header(example):
    with open(example, encoding="utf-8") as f:
        for line in f:
            if line.startswith("#include <"):
                return line.split("<")[1].split(">")[0]
    raise AssertionError("no #include <...> in " + example)


def installed(header):
    return subprocess.run(["clang++-19", "-x", "c++", "-fsyntax-only", "-"],
                          input=("#if !__has_include(<%s>)\n#error\n#endif\n"
                                 % header).encode(),
                          stderr=subprocess.DEVNULL).returncode == 0


def check(kind, example, headers):
    script = os.path.join(ROOT, "tests", "lit", "check_%s.py" % kind)
    done = subprocess.run(["/usr/bin/python3", script, example, "--headers", headers],
                          env=dict(os.environ, PATLINT_PROGRAM=PROGRAM),
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.returncode, done.stdout.decode()


class Clients(unittest.TestCase):

    def test_every_client_has_an_example_and_a_shadow_header(self):
        found = [client for client, _ in examples()]
        self.assertEqual(sorted(set(found)), client_cells.names())
        for client, example in examples():
            self.assertTrue(os.path.isfile(
                os.path.join(CLIENTS, client, "shadow", first_header(example))))

    def test_examples_compile_with_shadow_headers(self):
        for client, example in examples():
            with self.subTest(client=client):
                shadow = shadows(client)
                self.assertEqual(compiles(example, *shadow), "")
                if example.endswith(".cpp"):
                    self.assertEqual(compiles(example, *shadow, "-std=c++23"), "")

    def test_a_shadow_header_stands_in_one_folder(self):
        where = {}
        for top, _, files in os.walk(os.path.join(ROOT, "rules")):
            folder, found, below = (top + os.sep).partition(os.sep + "shadow" + os.sep)
            for name in files if found else ():
                where.setdefault(below + name, []).append(folder)
        self.assertEqual({h: w for h, w in where.items() if len(w) > 1}, {})

    def test_examples_compile_with_real_headers(self):
        real = [e for e in examples() if installed(first_header(e[1]))]
        if not real:
            self.skipTest("no client library is installed")
        for client, example in real:
            with self.subTest(client=client):
                self.assertEqual(compiles(example), "")

    def test_what_is_found(self):
        for client, example in examples():
            for kind in ("requests", "findings"):
                for headers in ("shadow", "auto"):
                    with self.subTest(client=client, kind=kind, headers=headers):
                        status, output = check(kind, example, headers)
                        self.assertEqual(status, 0, output)


if __name__ == "__main__":
    unittest.main(argv=client_cells.unittest_arguments())
