#!/usr/bin/python3
"""No output says what a planted secret is.

Tokens are made at run time, planted in every way the tool looks at, and
looked for in whatever it prints: whole, in halves, in base64, hex and
URL-encoding; on standard output, on standard error and in files. That the
tool has found each of them is asserted too, else nothing was proved.
"""
import base64
import hashlib
import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
import urllib.parse
import zlib

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.environ.get("PATLINT_PROGRAM", os.path.join(ROOT, "build", "patlint"))


def token(seed, number):
    """A token with a checksum that holds; never written down anywhere."""
    alphabet = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
    body, state = "", seed
    for _ in range(40):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        body += alphabet[(state >> 16) % len(alphabet)]
    return "%d|%s%08x" % (number, body, zlib.crc32(body.encode()))


def disguises(secret):
    """What must not be printed of it."""
    half = len(secret) // 2
    parts = [secret, secret[:half], secret[half:], secret.split("|")[-1]]
    for part in parts:
        data = part.encode()
        yield part
        yield urllib.parse.quote(part, safe="")
        yield data.hex()
        yield data.hex().upper()
        for shift in range(3):  # wherever it stands in what was encoded
            text = base64.b64encode(b"\0" * shift + data).decode()
            yield text[4 if shift else 0:(shift + len(data)) // 3 * 4]
    # Reversed, and without the first bytes.
    yield secret[::-1]
    yield secret[5:-5]


class Secrets(unittest.TestCase):

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="patlint-secrets-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.summary = self.folder + ".summary"
        self.addCleanup(lambda: os.path.exists(self.summary) and os.remove(self.summary))
        self.secrets = {}

    def plant(self, name, source):
        """A source with @ in the place of a new token."""
        n = len(self.secrets) + 1
        self.secrets[name] = token(n * 7919, 100 + n)
        secret = self.secrets[name]
        half = len(secret) // 2
        text = (source.replace("@first@", secret[:half]).replace("@second@", secret[half:])
                .replace("@quoted@", urllib.parse.quote(secret, safe=""))
                .replace("@bytes@", ", ".join("0x%02x" % ord(c) for c in secret))
                .replace("@characters@", ",\n".join("'%s'" % c for c in secret))
                .replace("@whole@", secret))
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as f:
            f.write(text)

    def plant_all(self):
        self.plant("literal.cpp", 'const char *kXentralToken = "@whole@";\n')
        self.plant("adjacent.cpp", 'const char *kXentralToken = "@first@" "@second@";\n')
        self.plant("composed.cpp", "#include <string>\n#include <cpr/cpr.h>\n"
                   'void f(std::string b) { std::string t = "@first@"; t += "@second@";\n'
                   'cpr::Get(cpr::Url{b + "/shopimport/status"}, cpr::Bearer{t}); }\n')
        self.plant("header.c", "#include <curl/curl.h>\nvoid g(CURL *h) {\n"
                   "struct curl_slist *l = curl_slist_append(0, \"Authorization: Bearer @whole@\");\n"
                   "curl_easy_setopt(h, CURLOPT_HTTPHEADER, l);\n"
                   "curl_easy_setopt(h, CURLOPT_URL, \"https://a.xentral.biz/api/shopimport/auth\");\n"
                   "curl_easy_perform(h); }\n")
        self.plant("query.c", "#include <curl/curl.h>\nvoid q(void) { CURL *h = curl_easy_init();\n"
                   "curl_easy_setopt(h, CURLOPT_URL,"
                   " \"https://a.xentral.biz/api/v1/products?token=@quoted@\");\n"
                   "curl_easy_perform(h); }\n")
        self.plant("comment.cpp", "// was: @whole@\nint c;\n")
        self.plant("inactive.cpp", '#if 0\nconst char *t = "@whole@";\n#endif\nint i;\n')
        self.plant("macro.cpp", '#define XENTRAL_TOKEN "@whole@"\nconst char *m() { return XENTRAL_TOKEN; }\n')
        self.plant("broken.cpp", '#include "missing.h"\nconst char *t = "@whole@"; int x = ;\n')
        self.plant("bytes.c", "const unsigned char t[] = {@bytes@, 0};\n")
        self.plant("characters.cpp", "const char t[] = {@characters@};\n")
        self.plant("stringified.cpp", "#define S(x) #x\nconst char *t = S(@whole@);\n")
        self.plant("pasted.cpp", '#define S(x) #x\nconst char *t = "@first@" S(@second@);\n')
        self.plant("far.cpp", '#include <string>\nstatic const std::string a = "@first@";\n'
                   'std::string b() { return "@second@"; }\nstd::string t() { return a + b(); }\n')
        self.plant("prose.cpp", "#if 0\nDon't use @whole@\n#endif\nint p;\n")
        self.plant("compared.cpp", "#include <httplib.h>\n#include <string>\n"
                   "bool ok(const httplib::Request &r) {\n"
                   'return r.get_header_value("Authorization") == "Bearer @whole@"; }\n')
        self.plant("body.c", "#include <curl/curl.h>\nvoid body(CURL *h) {\n"
                   'curl_easy_setopt(h, CURLOPT_POSTFIELDS, "a=1&client_secret=@whole@&b=2"); }\n')
        # A unit whose worker dies, with the token in hand.
        self.plant("crash.cpp", 'const char *t = "@whole@";\n#pragma clang __debug crash\n'
                   'const char *xentral = "@whole@";\n')
        self.plant("flag.cpp", "const char *xentral() { return TOKEN; }\n")
        self.secrets["compile_commands.json"] = self.secrets.pop("flag.cpp")
        with open(os.path.join(self.folder, "compile_commands.json"), "w", encoding="utf-8") as f:
            json.dump([{"directory": ".", "file": "flag.cpp", "arguments": [
                "c++", "-c", '-DTOKEN="%s"' % self.secrets["compile_commands.json"],
                "flag.cpp"]}], f)
        self.plant("raw.cpp", 'const char *t = R"(@whole@)";\n')

    def run_tool(self, *arguments):
        done = subprocess.run([PROGRAM, *arguments], cwd=self.folder,
                              env=dict(os.environ, GITHUB_STEP_SUMMARY=self.summary),
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=300)
        self.assertIn(done.returncode, (0, 1), done.stderr.decode())
        return done

    def every_format(self, which):
        """["-o", "text=out.text", ...]: every format of findings (0) or of
        requests (1) that the program says it has."""
        said = subprocess.run([PROGRAM, "-o", "?"], stderr=subprocess.PIPE,
                              check=False).stderr.decode()
        lists = re.search(r"is not one of (.*); requests knows (.*)\n", said).groups()
        self.assertIn("github", lists[0])
        return [w for form in lists[which].split(", ") for w in ("-o", form + "=out." + form)]

    def assert_files_are_silent(self, command):
        for word in command:
            if "=out." in word:
                name = word.split("=")[1]
                with open(os.path.join(self.folder, name), "rb") as f:
                    data = f.read()
                os.remove(os.path.join(self.folder, name))
                # A unit that was given up tells little, on a busy machine.
                if "--unit-timeout" not in command:
                    self.assertGreater(len(data), 300, name)
                self.assert_silent(name, data)
        if "github=out.github" in command:
            with open(self.summary, "rb") as f:
                data = f.read()
            self.assertGreater(len(data), 500)
            self.assert_silent("the step summary", data)

    def assert_silent(self, what, data):
        text = data.decode("utf-8", "replace")
        for name, secret in self.secrets.items():
            for disguise in disguises(secret):
                if disguise in text:
                    self.fail("%s holds the token of %s" % (what, name))

    def test_each_is_found(self):
        self.plant_all()
        found = json.loads(self.run_tool("-o", "json").stdout)["findings"]
        told = {f["file"] for f in found
                if f["rule"] in ("xentral/hardcoded-token", "generic/sanctum-token")}
        self.assertEqual(told, set(self.secrets))

    def test_no_output_holds_one(self):
        self.plant_all()
        for command in (["scan", *self.every_format(0)], ["requests", *self.every_format(1)],
                        ["scan", "--color", "always"], ["requests", "--color", "always"]):
            for talk in ([], ["--stats", "--verbose"], ["--unit-timeout", "1"]):
                with self.subTest(command=command, talk=talk):
                    done = self.run_tool(*command, *talk)
                    self.assert_silent("standard output", done.stdout)
                    self.assert_silent("standard error", done.stderr)
                    self.assert_files_are_silent([*command, *talk])

    def test_no_baseline_holds_one(self):
        self.plant_all()
        done = self.run_tool("--write-baseline", "known.txt", "--include-suppressed")
        self.assert_silent("standard output", done.stdout)
        with open(os.path.join(self.folder, "known.txt"), "rb") as f:
            data = f.read()
        self.assertGreater(len(data.splitlines()), len(self.secrets))
        self.assert_silent("the baseline", data)
        # Nor an unsalted hash of one, which could be looked up.
        for name, secret in self.secrets.items():
            for part in (secret, secret.split("|")[-1]):
                digest = hashlib.sha256(part.encode()).hexdigest()
                self.assertNotIn(digest[:16].encode(), data, name)
        found = json.loads(self.run_tool("-o", "json", "--baseline", "known.txt").stdout)
        self.assertEqual([f for f in found["findings"] if f["preview"]], [])
        for arguments in (["-o", "sarif"], []):
            done = self.run_tool("--baseline", "known.txt", "--include-suppressed", *arguments)
            self.assert_silent("standard output", done.stdout)
            self.assert_silent("standard error", done.stderr)
        for name in self.secrets:
            if name not in ("compile_commands.json",):
                os.remove(os.path.join(self.folder, name))
        done = self.run_tool("--baseline", "known.txt")
        self.assertIn(b"not found any more: known.txt:", done.stdout)
        self.assert_silent("standard output", done.stdout)

    def test_facts_on_the_disk_are_for_nobody_else_and_no_output_holds_one(self):
        self.plant_all()
        store = os.path.join(self.folder, "store")
        for _ in range(2):
            done = self.run_tool("--store", store, "--stats", "--verbose")
            self.assert_silent("standard output", done.stdout)
            self.assert_silent("standard error", done.stderr)
        facts = os.path.join(self.folder, "a.facts")
        self.run_tool("extract", "literal.cpp", "--facts", facts, "--")
        done = self.run_tool("link", facts, "--stats", "--verbose")
        self.assertIn(b"hardcoded-token", done.stdout)
        self.assert_silent("standard output", done.stdout)
        self.assert_silent("standard error", done.stderr)
        self.assertEqual(os.stat(store).st_mode & 0o777, 0o700)
        paths = [facts] + [os.path.join(store, name) for name in os.listdir(store)]
        self.assertGreater(len(paths), 10)
        holding = 0
        for path in paths:
            self.assert_silent("a name", os.path.basename(path).encode())
            self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)
            with open(path, "rb") as f:
                holding += self.secrets["literal.cpp"].encode() in f.read()
        # They do hold it, as docs/store.md says: that is why.
        self.assertEqual(holding, 2)

    def test_no_message_of_the_language_server_holds_one(self):
        self.plant_all()
        names = sorted(n for n in os.listdir(self.folder) if n.endswith((".c", ".cpp")))

        def framed(method, params, **more):
            body = json.dumps(dict(more, jsonrpc="2.0", method=method, params=params)).encode()
            return b"Content-Length: %d\r\n\r\n" % len(body) + body

        def address(name):
            return "file://" + os.path.join(os.path.realpath(self.folder), name)

        server = subprocess.Popen([PROGRAM, "lsp"], cwd=self.folder, stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        secret = self.secrets["literal.cpp"]
        broken = b'{"jsonrpc": "2.0", "method": "' + secret.encode() + b'", "params": '
        server.stdin.write(framed("initialize", {"rootUri": "file://" + self.folder}, id=1))
        server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(broken) + broken)
        server.stdin.write(framed("textDocument/didOpen", {"textDocument": {"text": secret}}))
        server.stdin.write(framed("textDocument/didOpen", {"textDocument": {
            "uri": "untitled:" + secret, "languageId": "c", "version": 1, "text": secret}}))
        for name in names:
            with open(os.path.join(self.folder, name), encoding="utf-8") as f:
                server.stdin.write(framed("textDocument/didOpen", {"textDocument": {
                    "uri": address(name), "languageId": "cpp", "version": 1,
                    "text": f.read() + "// not saved\n"}}))
        server.stdin.flush()
        said = b""
        while said.count(b'"method":"textDocument/publishDiagnostics"') < len(names):
            more = os.read(server.stdout.fileno(), 65536)
            self.assertTrue(more, server.poll())
            said += more
        for name in names:
            server.stdin.write(framed("textDocument/codeAction", {
                "textDocument": {"uri": address(name)}, "context": {"diagnostics": []},
                "range": {"start": {"line": 0, "character": 0},
                          "end": {"line": 99, "character": 0}}}, id=2))
        server.stdin.write(framed("shutdown", None, id=3) + framed("exit", None))
        out, err = server.communicate(timeout=300)
        said += out
        self.assertEqual(server.returncode, 0)
        self.assertEqual(err.count(b"JSON pars"), 3, err)
        self.assert_silent("standard output", said)
        self.assert_silent("standard error", err)
        self.assertIn(b"getenv", said)
        found = {m["params"]["uri"] for m in map(json.loads, re.split(
            rb"Content-Length: \d+\r\n\r\n", said)[1:])
                 if m.get("method") == "textDocument/publishDiagnostics"
                 and m["params"]["diagnostics"]}
        self.assertEqual(found, {address(n) for n in names} - {address("flag.cpp")})

    def test_no_output_of_the_history_or_of_text_files_holds_one(self):
        self.plant_all()
        self.plant("settings.env", "XENTRAL_TOKEN=@whole@\n")
        self.plant("page.md", "xentral: <@whole@> or Bearer @quoted@\n")
        self.plant("wide.txt", "xentral @whole@\n")
        path = os.path.join(self.folder, "wide.txt")
        with open(path, encoding="utf-8") as f:
            text = f.read()
        with open(path, "w", encoding="utf-16") as f:
            f.write(text)
        texts = {"settings.env", "page.md", "wide.txt"}

        def git(*arguments):
            subprocess.run(["git", "-c", "user.name=A", "-c", "user.email=a@example.org",
                            *arguments], cwd=self.folder, check=True, stdout=subprocess.DEVNULL)
        git("init", "-q")
        git("add", "-A")
        git("commit", "-q", "-m", "all")
        for talk in ([], ["--all-files"]):
            found = json.loads(self.run_tool("--all-files", "-o", "json").stdout)["findings"]
            self.assertLessEqual(texts, {f["file"] for f in found})
            for what in (["--history", *talk], ["--all-files"]):
                done = self.run_tool(*what, *self.every_format(0), "--stats", "--verbose",
                                     "--color", "always")
                self.assert_silent("standard output of %s" % what, done.stdout)
                self.assert_silent("standard error of %s" % what, done.stderr)
                self.assert_files_are_silent(what)
        told = {f["file"] for f in json.loads(
            self.run_tool("--history", "--all-files", "-o", "json").stdout)["findings"]}
        # What the code only puts together when it runs is not in the history.
        self.assertLessEqual(set(self.secrets) - told,
                             {"composed.cpp", "far.cpp", "pasted.cpp", "crash.cpp"})
        self.assertLessEqual(texts, told)

    def test_the_disguises_are_recognised(self):
        self.plant("literal.cpp", "@whole@")
        secret = self.secrets["literal.cpp"]
        for text in (secret, "x" + base64.b64encode(b"ab" + secret.encode()).decode(),
                     secret.encode().hex(), urllib.parse.quote(secret)):
            with self.assertRaises(AssertionError):
                self.assert_silent("text", text.encode())


if __name__ == "__main__":
    unittest.main()
