"""What rules/clients/NAME/program.* and real.json say: the cells of a client.

A program sends one request for each way to use its library, in sections that
begin with `// cell: NAME`. A way the library does not have is one line,
`// cell: NAME: impossible -- why`. docs/adding-a-client.md has the details.
"""
import json
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CLIENTS = os.path.join(ROOT, "rules", "clients")
# Every client must have these, or say why it cannot.
CELLS = ("literal", "base", "wrapper", "class", "header", "session", "digest")
CELL = re.compile(r"^\s*(?://|/\*) cell: ([a-z0-9-]+)(?:: (impossible) -- (.+?))?\s*(?:\*/)?\s*$")
REAL_KEYS = {"packages", "pkgconfig", "flags", "standard", "proof", "why"}
PROOFS = ("run", "headers", "none")


class Client:
    """One folder: its program, its cells and its real library.

    cells: name -> [(first line, last line)], lines counted from 1.
    impossible: name -> why.
    """

    def __init__(self, name):
        self.name = name
        self.folder = os.path.join(CLIENTS, name)
        programs = [f for f in sorted(os.listdir(self.folder)) if f.startswith("program.")]
        if len(programs) != 1:
            raise ValueError("%s: one program.c or program.cpp is wanted" % name)
        self.program = os.path.join(self.folder, programs[0])
        self.is_c = self.program.endswith(".c")
        with open(os.path.join(self.folder, "real.json"), encoding="utf-8") as f:
            real = json.load(f)
        unknown = set(real) - REAL_KEYS
        if unknown or real.get("proof") not in PROOFS:
            raise ValueError("%s/real.json: %s" % (name, sorted(unknown) or "proof"))
        if real["proof"] != "run" and not real.get("why"):
            raise ValueError("%s/real.json: why is it not run?" % name)
        self.proof, self.why = real["proof"], real.get("why", "")
        self.packages = real.get("packages", [])
        self.pkgconfig = real.get("pkgconfig", [])
        self.flags = real.get("flags", [])
        self.standard = real.get("standard", "c11" if self.is_c else "c++17")
        self.cells, self.impossible = {}, {}
        self._read()

    def _read(self):
        open_cell, first = None, 0
        with open(self.program, encoding="utf-8") as f:
            lines = f.read().split("\n")
        for number, line in enumerate(lines + ["// cell: end"], 1):
            match = CELL.match(line)
            if open_cell and line.startswith("int main"):
                self.cells.setdefault(open_cell, []).append((first, number - 1))
                open_cell = None
            if not match:
                continue
            if open_cell:
                self.cells.setdefault(open_cell, []).append((first, number - 1))
            name, impossible, why = match.groups()
            open_cell, first = name, number
            if impossible:
                self.impossible[name] = why
                open_cell = None

    def cell_at(self, line):
        """The name of the cell that line belongs to, or None."""
        for name, ranges in self.cells.items():
            if any(a <= line <= b for a, b in ranges):
                return name
        return None

    def cell_of(self, request):
        """The cell of a listed request: of its place, else of the way to the send."""
        lines = [request["line"]] + [int(v.rsplit(":", 1)[1]) for v in request["via"]]
        return next((c for c in map(self.cell_at, lines) if c), None)

    def compiler(self):
        return ["clang-19" if self.is_c else "clang++-19", "-std=" + self.standard]

    def library_flags(self):
        """(for the compiler, for the linker), or None where it is not installed."""
        compile_flags = [f for f in self.flags if not f.startswith("-l")]
        link_flags = [f for f in self.flags if f.startswith("-l")]
        if self.pkgconfig:
            for kind, into in (("--cflags", compile_flags), ("--libs", link_flags)):
                done = subprocess.run(["pkg-config", kind, *self.pkgconfig],
                                      stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
                if done.returncode != 0:
                    return None
                into += done.stdout.decode().split()
        for package in self.packages:
            done = subprocess.run(["dpkg-query", "-W", "-f", "${db:Status-Status}", package],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            if done.stdout != b"installed":
                return None
        return compile_flags, link_flags


def names():
    """Every client; where the command line names some, only those."""
    everything = sorted(os.listdir(CLIENTS))
    return [n for n in everything if n in sys.argv[1:]] or everything


def unittest_arguments():
    """The command line without the names of clients."""
    return [a for a in sys.argv if a not in os.listdir(CLIENTS)]


def clients():
    return [Client(name) for name in names()]


def requests_of(program, client, options, behind):
    """What `patlint requests` lists for the client's program."""
    done = subprocess.run([program, "requests", "-o", "json", *options, client.program,
                           "--", *behind], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=300)
    if done.returncode != 0:
        raise AssertionError("%s: status %d: %s" % (client.name, done.returncode,
                                                    done.stderr.decode()))
    return json.loads(done.stdout)["requests"]
