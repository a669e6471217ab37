#!/usr/bin/python3
"""With the prefilter on or off: the same findings and requests, byte for byte.

First small programs written here, one per way in which a file can matter that
neither calls a client nor holds a path. Each names the files that must be
parsed and those that must be left out: `quiet.c` stands for what most of a
program is. Then every test project of the repository.
"""
import json
import os
import shutil
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.environ.get("PATLINT_PROGRAM", os.path.join(ROOT, "build", "patlint"))

QUIET = {"quiet.c": """
int add(int a, int b) { return a + b; }
int match(char c) { return c == '|'; }
const char *word(void) { return "a word"; }
"""}
SEND_H = """
#pragma once
void %s(const char *path);
"""
# What a wrapper of libcurl looks like: %s is its name.
SEND = """
#include <curl/curl.h>
#include <stdio.h>
void %s(const char *path) {
  char url[200];
  CURL *h = curl_easy_init();
  snprintf(url, sizeof url, "https://shop.example%%s", path);
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
}
"""
WEB = {"send.h": SEND_H % "send_path", "send.c": SEND % "send_path"}
RUN_IT = """
#include <curl/curl.h>
static void run_it(const char *url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
}
"""


def token():
    """Has no shape that anybody knows; made when the test runs."""
    return "".join("k3Jx9QwZ"[(i * 7 + i // 3) % 8] + "abcdefgh"[i % 8] for i in range(16))


# name: (files, must be parsed, must be left out, a URL among the requests)
PROGRAMS = {
    "nothing at all": (
        {"a.c": "int a(void) { return 1; }\n", "b.h": "int b(void);\n"}, [], ["a.c"], None),
    "a chain over four files; the middle ones have neither path nor client": (
        {**WEB,
         "low.h": "void low(const char *p);\n",
         "low.c": '#include "low.h"\n#include "send.h"\nvoid low(const char *p) { send_path(p); }\n',
         "mid.h": "void mid(const char *p);\n",
         "mid.c": '#include "mid.h"\n#include "low.h"\nvoid mid(const char *p) { low(p); }\n',
         "main.c": '#include "mid.h"\nint main(void) { mid("/things/9"); }\n'},
        ["send.c", "low.c", "mid.c", "main.c"], [], "https://shop.example/things/9"),
    "a stub; another build of its file sends": (
        {"send.h": "void send_path(const char *p);\n",
         "send.c": '#include "send.h"\n#include <curl/curl.h>\nvoid send_path(const char *p) {\n#ifdef WITH_SENDING\n'
                   "  CURL *h = curl_easy_init();\n  curl_easy_setopt(h, CURLOPT_URL, p);\n  curl_easy_perform(h);\n"
                   "#endif\n}\n",
         "main.c": '#include "send.h"\nint main(void) { send_path("https://h/v1/stub"); }\n'},
        ["send.c", "main.c"], [], "https://h/v1/stub"),
    "a header with the prototype does not speak for who includes it": (
        {**WEB,
         "other.c": '#include "send.h"\nint other(void) { return 7; }\n',
         "main.c": '#include "send.h"\nint main(void) { send_path("/x/y"); }\n'},
        ["send.c", "main.c"], ["other.c"], "https://shop.example/x/y"),
    "a constant that is defined elsewhere": (
        {**WEB, "base.h": "extern const char *const kPath;\n",
         "base.c": '#include "base.h"\nconst char *const kPath = "/v7/a";\n',
         "main.c": '#include "send.h"\n#include "base.h"\nint main(void) { send_path(kPath); }\n',
         "reader.c": '#include "base.h"\nint f(void);\n'},
        ["base.c", "main.c"], ["reader.c"], "https://shop.example/v7/a"),
    "a variable that is set elsewhere": (
        {**WEB, "base.h": "extern const char *path;\n",
         "base.c": '#include "base.h"\nconst char *path;\n',
         "init.c": '#include "base.h"\nvoid init(void) { path = "/set/b"; }\n',
         "main.c": '#include "send.h"\n#include "base.h"\nint main(void) { send_path(path); }\n'},
        ["base.c", "init.c", "main.c"], [], None),
    "a field that is set elsewhere": (
        {**WEB, "api.h": "struct api { const char *where; };\nvoid get(struct api *a);\n",
         "api.c": '#include "api.h"\n#include "send.h"\nvoid get(struct api *a) { send_path(a->where); }\n',
         "conf.c": '#include "api.h"\nvoid conf(struct api *a) { a->where = "/f/c"; }\n',
         "word.c": "int g(int where) { return where; }\n"},
        ["api.c", "conf.c"], ["word.c"], None),
    "a field that is listed without its name": (
        {**WEB, "api.h": "struct api { const char *where; };\nvoid get(const struct api *a);\n",
         "api.c": '#include "api.h"\n#include "send.h"\nvoid get(const struct api *a) { send_path(a->where); }\n',
         "list.c": '#include "api.h"\ntypedef struct api setting;\nsetting mine = {"/l/d"};\n'},
        ["api.c", "list.c"], [], None),
    "a virtual method that is overridden elsewhere": (
        {"host.h": "struct Host { virtual const char *name() const = 0; };\n",
         "main.cpp": '#include <curl/curl.h>\n#include "host.h"\nvoid f(const Host &h, CURL *c) {\n'
                     '  curl_easy_setopt(c, CURLOPT_URL, h.name());\n  curl_easy_perform(c);\n}\n',
         "mine.cpp": '#include "host.h"\nstruct Mine : Host {'
                     ' const char *name() const override { return "https://v.example"; } };\n'},
        ["main.cpp", "mine.cpp"], [], None),
    "a sender that is called through its base": (
        {"sink.h": "struct Sink { virtual void put(const char *u) = 0; };\n",
         "web.cpp": '#include "sink.h"\n' + RUN_IT +
                    'struct Web : Sink { void put(const char *u) override { run_it(u); } };\n',
         "main.cpp": '#include "sink.h"\nvoid go(Sink &s) { s.put("https://s.example/p/q"); }\n'},
        ["web.cpp", "main.cpp"], [], "https://s.example/p/q"),
    "a table of functions": (
        {"ops.h": "struct ops { void (*run)(const char *url); };\nextern const struct ops web_ops;\n",
         "web.c": '#include "ops.h"\n' + RUN_IT + 'const struct ops web_ops = {run_it};\n',
         "main.c": '#include "ops.h"\nint main(void) { web_ops.run("https://t.example/a/b"); return 0; }\n'},
        ["web.c", "main.c"], [], "https://t.example/a/b"),
    "a macro that calls, in another header": (
        {**WEB, "call.h": '#include "send.h"\n#define CALL(p) send_path(p)\n#define TWICE(p) CALL(p)\n',
         "main.c": '#include "call.h"\nint main(void) { TWICE("/m/n"); }\n'},
        ["send.c", "main.c"], [], "https://shop.example/m/n"),
    "a name that a macro pastes": (
        {**WEB, "call.h": '#include "send.h"\n#define DO(what) send_##what\n',
         "main.c": '#include "call.h"\nint main(void) { DO(path)("/m/p"); }\n'},
        ["send.c", "main.c"], [], "https://shop.example/m/p"),
    "an include that a macro names": (
        {"a.c": '#define API "api.inc"\n#include API\n',
         "api.inc": RUN_IT + 'void f(void) { run_it("https://i.example/a"); }\n'},
        ["a.c"], [], "https://i.example/a"),
    "an included file that is no header by its name": (
        {"a.c": '#include "api.inc"\n',
         "api.inc": RUN_IT + 'void f(void) { run_it("https://i.example/b"); }\n'},
        ["a.c"], [], "https://i.example/b"),
    "a header that nobody includes": (
        {"only.h": RUN_IT + 'static void f(void) { run_it("https://o.example/a"); }\n',
         "dull.h": "static int g(void) { return 2; }\n"},
        ["only.h"], [], "https://o.example/a"),
    "the nearer of two definitions": (
        {"a/url.c": 'const char *url(void) { return "https://near.example/a"; }\n',
         "b/url.c": 'const char *url(void) { return "https://far.example/a"; }\n',
         "a/main.c": RUN_IT + 'const char *url(void);\nint main(void) { run_it(url()); }\n'},
        ["a/url.c", "b/url.c", "a/main.c"], [], "https://near.example/a"),
    "a path in a call that nobody knows, in pieces from two files": (
        {"path.h": "extern const char *const kShop;\n",
         "path.cpp": '#include "path.h"\nextern const char *const kShop = "/shopim";\n',
         "main.cpp": '#include <string>\n#include "path.h"\nvoid sendRequest(std::string p);\n'
                     'void f() { sendRequest(std::string(kShop) + std::string("port/auth")); }\n'},
        ["path.cpp", "main.cpp"], [], None),
    "the body of what looks like a request": (
        {"main.c": 'void sendRequest(const char *p);\nvoid f(void) { sendRequest("/shopimport/auth"); }\n',
         "body.c": "void sendRequest(const char *p) { (void)p; }\n"},
        ["main.c", "body.c"], [], None),
    "a path in a macro of a header": (
        {"paths.h": '#define SHOP "/shopimport"\n',
         "main.c": '#include "paths.h"\nvoid sendRequest(const char *p);\n'
                   'void f(void) { sendRequest(SHOP "/auth"); }\n',
         "other.c": '#include "paths.h"\nint other(void) { return 1; }\n'},
        ["main.c"], ["other.c"], None),
    "a token in two pieces": (
        {"token.cpp": '#include <string>\nstd::string t() {'
                      ' return std::string("41|%s") + std::string("%s"); }\n'
                      % ("aZ3kQ9xT7bN5mR1wL8vC", "hJ4gF6dS2pK0yU7eB9tX")},
        ["token.cpp"], [], None),
    "the operator of a string type of one's own": (
        {"path.h": "struct Path { const char *text; };\n"
                   "Path operator/(const Path &a, const char *b);\n",
         "path.cpp": '#include "path.h"\nPath operator/(const Path &a, const char *b) {'
                     ' Path r; r.text = b; return r; }\n',
         "main.cpp": '#include "path.h"\n' + RUN_IT + 'void f() {\n  Path p;\n'
                     '  run_it((p / "https://op.example/a").text);\n}\n'},
        ["path.cpp", "main.cpp"], [], "https://op.example/a"),
    "a callback that is handed on and called elsewhere": (
        {"bus.h": "void later(void (*f)(const char *));\n",
         "bus.c": '#include "bus.h"\nvoid later(void (*f)(const char *)) { f("https://cb.example/a"); }\n',
         "web.c": '#include "bus.h"\n' + RUN_IT + 'void start(void) { later(run_it); }\n'},
        ["bus.c", "web.c"], [], "https://cb.example/a"),
    "a token that a caller gives": (
        {"get.h": "void get(const char *key);\n",
         "get.c": '#include <curl/curl.h>\n#include "get.h"\nvoid get(const char *key) {\n'
                  '  CURL *h = curl_easy_init();\n'
                  '  curl_easy_setopt(h, CURLOPT_URL, "https://k.example/a");\n'
                  '  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, key);\n  curl_easy_perform(h);\n}\n',
         "main.c": '#include "get.h"\nint main(void) { get("%s"); }\n' % token()},
        ["get.c", "main.c"], [], "https://k.example/a"),
}

# Below the root of the repository, with options.
PROJECTS = [
    ["docs/examples/shop-sync"], ["rules/clients/libcurl", "--headers", "shadow"],
    ["rules/clients/qtnetwork", "--headers", "shadow"], ["tests/lit", "--headers", "shadow"],
]


def patlint(command, mode, arguments, folder):
    done = subprocess.run([PROGRAM, command, "--prefilter", mode, "--stats", "-o", "json",
                           *(["--fail-on", "never"] if command == "scan" else []), *arguments],
                          cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env=dict(os.environ, GIT_CEILING_DIRECTORIES=os.path.dirname(folder)))
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode(), done.stderr.decode()


def results(document, key):
    """The findings or requests as text; counts aside."""
    return json.dumps(json.loads(document)[key], indent=1)


class Prefilter(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="patlint-prefilter-")
        self.addCleanup(shutil.rmtree, self.folder)

    def same(self, arguments, folder):
        """Both commands, both ways; the requests and what --stats said."""
        for command, key in (("scan", "findings"), ("requests", "requests")):
            off, _ = patlint(command, "off", arguments, folder)
            on, said = patlint(command, "on", arguments, folder)
            self.assertEqual(results(on, key), results(off, key))
        return json.loads(off)["requests"], said

    def write(self, files):
        for name, text in files.items():
            path = os.path.join(self.folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as f:
                f.write(text)

    def reasons(self, said):
        """file -> why it was parsed; None: it was not."""
        found = {}
        for line in said.splitlines():
            if line.startswith("not parsed: "):
                found[line.split(": ")[1]] = None
            elif line.startswith("parsed: ") and line.count(": ") > 1:
                found[line.split(": ")[1]] = line.split(": ", 2)[2]
        return found

    def test_small_programs(self):
        for name, (files, parsed, left_out, url) in PROGRAMS.items():
            with self.subTest(program=name):
                shutil.rmtree(self.folder)
                # A few more, so that what matters is the smaller part.
                more = {"more%d.c" % i: "int more%d(void) { return %d; }\n" % (i, i)
                        for i in range(6)}
                self.write({**files, **QUIET, **more})
                requests, said = self.same(["."], self.folder)
                reasons = self.reasons(said)
                for file in parsed:
                    self.assertTrue(reasons.get(file), "%s was left out\n%s" % (file, said))
                for file in left_out + ["quiet.c"] + list(more):
                    self.assertIn(file, reasons)
                    self.assertIsNone(reasons[file], file)
                if url:
                    self.assertIn(url, [r["url"] for r in requests])

    def test_projects(self):
        # Four runs of one tree: what one has parsed is there for the next. Which
        # units a run takes is decided before it asks the store for them.
        store = "--store=" + os.path.join(self.folder, "store")
        for project in PROJECTS:
            with self.subTest(project=project):
                self.same([os.path.join(ROOT, project[0]), store] + project[1:], ROOT)

    def test_any_number_of_jobs(self):
        self.write({**PROGRAMS["a token that a caller gives"][0], **QUIET})
        runs = {patlint("scan", "on", ["-j", jobs, "."], self.folder)[0] for jobs in "13"}
        self.assertEqual(len(runs), 1)

    def test_what_the_command_line_defines(self):
        self.write({"a.c": "void sendRequest(const char *p);\nvoid f(void) { sendRequest(WHERE); }\n",
                    "b.c": "int b;\n", **QUIET})
        _, said = self.same(
            [".", "--extra-arg", '-DWHERE="/shopimport/auth"'], self.folder)
        self.assertEqual(self.reasons(said), {"a.c": "mentions 'WHERE'", "b.c": None, "quiet.c": None})

    def test_a_file_that_is_named_is_parsed(self):
        self.write({**QUIET, "a.c": "int a;\n", "b.c": "int b;\n", "c.c": "int c;\n"})
        _, said = patlint("scan", "on", ["quiet.c", "a.c", "b.c"], self.folder)
        self.assertEqual(set(self.reasons(said).values()), {"the command line names it"})

    def test_off_parses_everything(self):
        self.write({**QUIET, "a.c": "int a;\n", "b.c": "int b;\n", "b.h": "int h;\n"})
        _, said = patlint("scan", "off", ["."], self.folder)
        self.assertIn("parsed: 4 of 4 units", said)
        _, said = patlint("scan", "on", ["."], self.folder)
        self.assertIn("parsed: 0 of 4 units", said)
        self.assertIn("4 files: 4 fully", said)

    def test_small_programs_are_parsed(self):
        self.write({**QUIET, "b.h": "int b;\n"})
        _, said = patlint("scan", "on", ["."], self.folder)
        self.assertEqual(self.reasons(said), {name: "the program is small"
                                              for name in ("quiet.c", "b.h")})


if __name__ == "__main__":
    unittest.main()
