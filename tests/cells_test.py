#!/usr/bin/python3
"""The program of every client, rules/clients/NAME/program.*, without its library.

Each has the cells of docs/clients.md or says why not; it compiles against the
shadow headers; and what its REQUEST comments say is listed, each cell with the
way to log in that its name promises. That the real library sends the same is
for tests/integration/run.sh. Names on the command line: only these clients.
"""
import os
import subprocess
import unittest

import client_cells

PROGRAM = os.environ.get("PATLINT_PROGRAM",
                         os.path.join(client_cells.ROOT, "build", "patlint"))
KEYS = ("bearer", "header:", "query", "path")  # how a token is sent
AUTH = {
    "header": KEYS,
    "session": KEYS + ("basic", "other"),
    # Where the server chooses the scheme, it is not known before.
    "digest": ("digest", "other"),
}


class Cells(unittest.TestCase):

    def test_no_cell_is_empty(self):
        for client in client_cells.clients():
            for cell in client_cells.CELLS:
                with self.subTest(client=client.name, cell=cell):
                    self.assertTrue((cell in client.cells) != (cell in client.impossible),
                                    "is it there, or impossible?")

    def test_programs_compile_with_shadow_headers(self):
        for client in client_cells.clients():
            with self.subTest(client=client.name):
                shadow = []
                for top, _, _ in os.walk(os.path.join(client_cells.ROOT, "rules")):
                    if (os.path.basename(top) == "shadow" and
                            top != os.path.join(client.folder, "shadow")):
                        # A library's own, not half of it with the real ones.
                        strings = os.sep + "strings" + os.sep in top
                        shadow += ["-I", top] if strings else ["-idirafter", top]
                own = ["-I", os.path.join(client.folder, "shadow")]
                done = subprocess.run(client.compiler() + ["-fsyntax-only", "-w", *own, *shadow,
                                                           client.program],
                                      stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
                self.assertEqual(done.stdout.decode(), "")

    def test_what_is_listed(self):
        for client in client_cells.clients():
            with self.subTest(client=client.name):
                script = os.path.join(client_cells.ROOT, "tests", "lit", "check_requests.py")
                done = subprocess.run(["/usr/bin/python3", script, client.program,
                                       "--headers", "shadow"],
                                      env=dict(os.environ, PATLINT_PROGRAM=PROGRAM),
                                      stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
                self.assertEqual(done.returncode, 0, done.stdout.decode())

    def test_each_cell_sends_in_its_way(self):
        for client in client_cells.clients():
            listed = client_cells.requests_of(PROGRAM, client, ["--headers", "shadow"], [])
            for cell in client_cells.CELLS:
                if cell in client.impossible:
                    continue
                here = [r for r in listed if client.cell_of(r) == cell]
                with self.subTest(client=client.name, cell=cell):
                    self.assertTrue(here, "no request is listed in it")
                    for wanted in (AUTH.get(cell),):
                        if wanted:
                            self.assertTrue(any(r["auth"].startswith(wanted) for r in here),
                                            [r["auth"] for r in here])


if __name__ == "__main__":
    unittest.main(argv=client_cells.unittest_arguments())
