#!/usr/bin/python3
"""`scan --all-files`: credentials in files that are no code.

FILES x TOKENS: each kind of file is written once for each kind of token, made
at run time; {T} is where it stands. Every one is found at that place, and at no
other, and no output says what it is. DECOYS are files full of what looks
random and is no credential: nothing is found in them.
"""
import json
import os
import shutil
import subprocess
import tempfile
import unittest
import random

from credentials_forms_test import PROGRAM, TOKENS, letters

# Name, text, and whether it counts as a comment.
FILES = [
    (".env", "# settings\nTOKEN={T}\n", False),
    (".env.production", 'export TOKEN="{T}"\r\nDEBUG=0\r\n', False),
    ("CMakeLists.txt", 'project(a)\nadd_definitions(-DTOKEN="{T}")\n', False),
    ("cmake/token.cmake", 'set(TOKEN "{T}" CACHE STRING "the token")\n', False),
    ("config.json", '{"url": "https://a.example", "token": "{T}"}\n', False),
    ("one-line.json", '{"a":1,"token":"{T}","b":[2]}', False),
    ("docker-compose.yml", "environment:\n  - TOKEN={T}\n", False),
    ("values.yaml", "api:\n  token: {T}  # the old one\n", False),
    ("deploy.sh", '#!/bin/sh\ncurl -H "Authorization: Bearer {T}" "$URL"\n', False),
    ("run.py", "TOKEN = '{T}'\n", False),
    ("README.md", "# Use\n\n    curl -H 'Authorization: Bearer {T}'\n", False),
    ("table.md", "| name | token |\n|---|---|\n| a | `{T}` |\n", False),
    ("app.ini", "[api]\ntoken = {T}\n", False),
    ("app.properties", "api.token: {T}\n", False),
    ("Dockerfile", "FROM scratch\nENV TOKEN={T}\n", False),
    ("Makefile", "run:\n\tTOKEN={T} ./run\n", False),
    (".netrc", "machine a.example login x password {T}\n", False),
    (".git-credentials", "https://x:{T}@host.example\n", False),
    ("pom.xml", "<a>\n  <token>{T}</token>\n</a>\n", False),
    ("app.qrc.html", '<meta content="{T}">\n', False),
    ("seed.sql", "INSERT INTO t VALUES (1, '{T}');\n", False),
    ("app.js", "const t = `{T}`;\n", False),
    ("notes", "the token is {T}, do not tell\n", False),
    ("mac.txt", "one\rtoken {T}\rthree", False),
    ("last-line.txt", "one\n{T}", False),
    ("commented.sh", "  # TOKEN={T}\n", True),
    ("commented.ini", "; token={T}\n", True),
    ("commented.sql", "-- {T}\n", True),
    ("commented.html", "<!-- {T} -->\n", True),
    ("commented.js", "// {T}\n", True),
]


def hexes(rng, count):
    return letters(rng, count, "0123456789abcdef")


def base64ish(rng, count):
    return letters(rng, count, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")


def decoys(rng):
    def uuid():
        return "-".join(hexes(rng, n) for n in (8, 4, 4, 4, 12))
    yield "package-lock.json", json.dumps({"packages": {
        "node_modules/p%d" % i: {"version": "1.2.%d" % i, "integrity": "sha512-" + base64ish(rng, 86) + "=="}
        for i in range(200)}}, indent=2)
    yield "yarn.lock", "".join(
        'p%d@^1.0.0:\n  resolved "https://registry.example/p/-/p-1.0.%d.tgz#%s"\n  integrity sha1-%s=\n'
        % (i, i, hexes(rng, 40), base64ish(rng, 27)) for i in range(100))
    yield "Cargo.lock", "".join('checksum = "%s"\n' % hexes(rng, 64) for i in range(100))
    yield "go.sum", "".join("a.example/m v1.0.%d h1:%s=\n" % (i, base64ish(rng, 43)) for i in range(100))
    yield "index.html", '<script src="a.js" integrity="sha384-%s"></script>\n' % base64ish(rng, 64)
    yield "vectors.txt", "".join("Key = %s\nPlaintext = %s\n" % (hexes(rng, 64), hexes(rng, 128))
                                 for i in range(100))
    yield "hashes.md", "".join("| %d | %s |\n|%d|%s|\n" % (i, hexes(rng, 40), i, hexes(rng, 40))
                               for i in range(100))
    yield "numbers.csv", "".join("%d|%s|%d\n" % (i, uuid(), i * 7) for i in range(100))
    yield "id.pub.pem", "-----BEGIN PUBLIC KEY-----\n" + "".join(
        base64ish(rng, 64) + "\n" for i in range(6)) + "-----END PUBLIC KEY-----\n"
    yield "cert.pem", "-----BEGIN CERTIFICATE-----\n" + "".join(
        base64ish(rng, 64) + "\n" for i in range(20)) + "-----END CERTIFICATE-----\n"
    yield "min.js", "".join("function %s(%s,%s){return %s[%s]|0}" % tuple(
        letters(rng, n, "abcdefghijklmnopqrstuvwxyz$_") for n in (2, 1, 1, 1, 1)) for i in range(5000))
    yield "image.svg", '<image href="data:image/png;base64,%s"/>\n' % base64ish(rng, 20000)
    yield "ids.yaml", "".join("- id: %s\n" % uuid() for i in range(200))
    yield "placeholders.env", ("TOKEN=YOUR_TOKEN_HERE\nGITHUB=ghp_" + "x" * 36 + "\nGITLAB=glpat-<token>\n"
                               "X=12|" + "0" * 40 + "\nY=${TOKEN}\nZ=ghp_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE\n")
    body = letters(rng, 40)
    yield "wrong-checksum.env", "X=12|%s00000000\nY=ghp_%s\n" % (body, letters(rng, 30) + "000000")


class Base(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="patlint-texts-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(text if isinstance(text, bytes) else text.encode())

    def run_tool(self, *arguments):
        done = subprocess.run([PROGRAM, *arguments], cwd=self.folder, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def findings(self, *arguments):
        status, out, err = self.run_tool("scan", "--all-files", "-o", "json", *arguments)
        self.assertIn(status, (0, 1), err)
        return json.loads(out)["findings"]

    def git(self, *arguments):
        subprocess.run(["git", "-c", "user.name=A", "-c", "user.email=a@example.org",
                        *arguments], cwd=self.folder, check=True, stdout=subprocess.DEVNULL)


class Found(Base):
    def test_each_kind_of_token_in_each_kind_of_file(self):
        planted = {}
        for kind, make in TOKENS.items():
            for i, (name, text, comment) in enumerate(FILES):
                secret = make(random.Random(kind + name))
                name = kind + "/" + name
                self.write(name, text.replace("{T}", secret))
                before = text.replace("\r\n", "\n").replace("\r", "\n").split("{T}")[0]
                planted[name] = (before.count("\n") + 1, len(before.split("\n")[-1]) + 1,
                                 secret, comment)
        found = self.findings()
        self.assertEqual([(f["file"], f["line"], f["column"]) for f in found],
                         sorted((n, p[0], p[1]) for n, p in planted.items()))
        for f in found:
            line, column, secret, comment = planted[f["file"]]
            self.assertEqual(f["endColumn"] - column, len(secret), f)
            self.assertIn("in a comment of a text file" if comment else "in a text file", f["message"])
            weak = comment or f["rule"] == "generic/sanctum-token" and f["verdict"] == "shape"
            if not weak:
                self.assertEqual(f["level"], "error", f)
        for form in ("text", "json", "sarif"):
            _, out, err = self.run_tool("scan", "--all-files", "--stats", "--verbose", "-o", form)
            for _, _, secret, _ in planted.values():
                self.assertNotIn(secret.split("|")[-1], out + err)

    def test_only_where_it_is_asked_for(self):
        self.write("a.cpp", "int a;\n")
        self.write(".env", "TOKEN=" + TOKENS["github"](random.Random(1)) + "\n")
        status, out, _ = self.run_tool("scan")
        self.assertEqual((status, "no findings in 1 file " in out), (0, True), out)
        status, out, _ = self.run_tool("scan", "--all-files")
        self.assertEqual((status, "1 error in 2 files (2 fully," in out), (1, True), out)
        status, out, _ = self.run_tool("scan", ".env")
        self.assertEqual((status, "ignored" in out), (0, True), out)
        status, out, _ = self.run_tool("scan", "--all-files", ".env")
        self.assertEqual((status, "1 error in 1 file " in out), (1, True), out)

    def test_a_word_of_the_file_is_evidence(self):
        token = TOKENS["sanctum40"](random.Random(2))
        self.write("a.env", "TOKEN=%s\n" % token)
        self.write("b.env", "XENTRAL_URL=https://a.example\nTOKEN=%s\n" % token)
        self.write("c.env", "XENTRAL_TOKEN=%s\n" % token)
        self.assertEqual([(f["file"], f["rule"], f["level"]) for f in self.findings()],
                         [("a.env", "generic/sanctum-token", "warning"),
                          ("b.env", "xentral/hardcoded-token", "error"),
                          ("c.env", "xentral/hardcoded-token", "error")])

    def test_utf16_and_byte_order_marks(self):
        token = TOKENS["github"](random.Random(3))
        text = "first\r\nTOKEN=%s\r\n" % token
        self.write("big.txt", b"\xfe\xff" + text.encode("utf-16-be"))
        self.write("eight.txt", b"\xef\xbb\xbf" + text.encode())
        self.write("little.txt", b"\xff\xfe" + text.encode("utf-16-le"))
        self.write("resource.h", b"\xff\xfe" + ('#define T "%s"\r\n' % token).encode("utf-16-le"))
        self.assertEqual([(f["file"], f["line"], f["column"]) for f in self.findings()],
                         [("big.txt", 2, 7), ("eight.txt", 2, 7), ("little.txt", 2, 7),
                          ("resource.h", 1, 11)])
        # Other compilers take such sources.
        text = '#include <cpr/cpr.h>\r\nvoid f() { cpr::Get(cpr::Url{"https://h/x"}); }\r\n'
        self.write("wide.cpp", b"\xff\xfe" + text.encode("utf-16-le"))
        self.assertIn("GET  /x", self.run_tool("requests")[1])
        _, out, _ = self.run_tool("scan", "--all-files")
        self.assertIn("TOKEN=****", out)
        self.assertNotIn(token[4:], out.replace("\0", ""))


class Silent(Base):
    def test_decoys(self):
        count = 0
        for name, text in decoys(random.Random(20261126)):
            self.write(name, text)
            count += 1
        self.assertEqual(self.findings(), [])
        status, out, _ = self.run_tool("scan", "--all-files")
        self.assertEqual((status, "in %d files" % count in out), (0, True), out)

    def test_no_text(self):
        token = TOKENS["github"](random.Random(4)).encode()
        self.write("a.cpp", "int a;\n")
        self.write("image.png", b"\x89PNG\0\0" + token)
        self.write("big.txt", b"x" * (16 << 20) + b"\n" + token)
        status, out, _ = self.run_tool("scan", "--all-files")
        self.assertEqual(status, 0, out)
        self.assertIn("cut short: big.txt: larger than 16 MiB", out)
        self.assertIn("in 1 file ", out)
        status, out, _ = self.run_tool("scan", "--all-files", "-o", "sarif")
        self.assertIn("1 file is no text", out)

    def test_nothing_to_look_at(self):
        self.write("image.png", b"\0")
        status, _, err = self.run_tool("scan", "--all-files")
        self.assertEqual((status, "no C, C++ or text file" in err), (2, True), err)

    def test_what_git_ignores_is_left_out_unless_named(self):
        token = TOKENS["github"](random.Random(5))
        self.git("init", "-q")
        self.write(".gitignore", ".env\n")
        self.write(".env", token)
        self.write("a.cpp", "int a;\n")
        self.assertEqual(self.findings(), [])
        self.assertEqual(len(self.findings(".env")), 1)

    def test_a_loop_of_links_and_a_link_to_nowhere(self):
        self.write("a.txt", TOKENS["github"](random.Random(6)))
        os.symlink("a.txt", os.path.join(self.folder, "b.txt"))
        os.symlink("nowhere", os.path.join(self.folder, "c.txt"))
        os.symlink(".", os.path.join(self.folder, "d"))
        self.assertEqual([f["file"] for f in self.findings()], ["a.txt"])


class Allowed(Base):
    def rules(self, text, name="a.txt"):
        self.write(name, text)
        return sorted(f["rule"] for f in self.findings(name))

    def test_comments_of_other_languages(self):
        token = TOKENS["github"](random.Random(7))
        allow = "patlint:allow(github/token) -- revoked"
        for text in ("T=%s # " + allow, "T=%s // " + allow, "T=%s ; " + allow, "T=%s -- " + allow,
                     "<a>%s</a> <!-- " + allow + " -->", "T=%s /* " + allow + " */",
                     "# " + allow + "\n%s", "## " + allow + "\n\n%s\n", "-- " + allow + "\n%s",
                     "<!-- " + allow + " -->\n%s", "# " + allow + "\n# patlint:allow(gitlab/token) -- y\n%s",
                     "# NOLINTNEXTLINE(patlint-github-token) revoked\n%s",
                     "%s # NOLINT(patlint-github-token) revoked"):
            with self.subTest(text):
                self.assertNotIn("github/token", self.rules(text % token))

    def test_near_misses(self):
        token = TOKENS["github"](random.Random(8))
        allow = "patlint:allow(github/token) -- revoked"
        for text in ("T=%s " + allow, "# " + allow + "\na\n%s", "%s\n# " + allow,
                     "a # " + allow + "\n%s", "# patlint:allow(gitlab/token) -- x\n%s"):
            with self.subTest(text):
                self.assertIn("github/token", self.rules(text % token))
        self.assertEqual(self.rules("# patlint:allow(github/token)\n%s" % token),
                         ["github/token", "patlint/bad-allow"])

    def test_pages_about_allow_comments_are_not_told_about(self):
        self.assertEqual(self.rules("Write:\n\n    // patlint:allow(github/token) -- why\n"
                                    "    // patlint:allow(no/rule)\n"), [])

    def test_the_line_to_paste(self):
        token = TOKENS["github"](random.Random(9))
        for name, line in (("a.sh", "# patlint:allow(github/token) -- REASON\n"),
                           ("a.md", "<!-- patlint:allow(github/token) -- REASON -->\n"),
                           ("a.sql", "-- patlint:allow(github/token) -- REASON\n"),
                           ("CMakeLists.txt", "# patlint:allow(github/token) -- REASON\n"),
                           ("a.json", None)):
            with self.subTest(name):
                self.write(name, token + "\n")
                _, out, _ = self.run_tool("scan", "--all-files", name)
                if line is None:
                    self.assertNotIn("to silence", out)
                    continue
                self.assertIn("to silence: " + line, out)
                self.assertEqual(self.rules(line + token + "\n", name), [])


class Whole(Base):
    def test_the_code_is_scanned_as_ever(self):
        self.write("a.cpp", '#include <cpr/cpr.h>\nvoid f(std::string b, std::string t) {\n'
                   'cpr::Get(cpr::Url{b + "/api/shopimport/auth"}, cpr::Bearer{t}); }\n')
        self.write("notes.txt", "xentral " + TOKENS["github"](random.Random(10)))
        _, out, _ = self.run_tool("scan", "-o", "json")
        code = json.loads(out)["findings"]
        self.assertEqual([f for f in self.findings() if f["file"] == "a.cpp"], code)
        self.assertEqual(len(code), 1)

    def test_any_number_of_jobs(self):
        for i in range(40):
            self.write("%d.txt" % i, TOKENS["gitlab"](random.Random(i)) + "\n")
        self.assertEqual(self.findings("-j", "1"), self.findings("-j", "4"))

    def test_requests_does_not_know_it(self):
        status, _, err = self.run_tool("requests", "--all-files")
        self.assertEqual((status, "not a flag of patlint requests" in err), (2, True), err)


if __name__ == "__main__":
    unittest.main()
