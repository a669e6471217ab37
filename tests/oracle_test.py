#!/usr/bin/python3
"""What shop-sync really sends against what the tool says it sends.

The example is built with the real libraries and run against a server on
127.0.0.1 that writes down each request. Then

  - every request that arrived is admitted by one that `patlint requests` lists:
    the same method, the same way to log in, a URL with the `{}` filled in;
  - every place that is listed sent something. (One place can be listed with
    several URLs, of which one run sends one.)

Also: the findings of the example, and that the HTTP libraries' headers make no
difference to them.
"""
import http.server
import json
import os
import re
import shutil
import subprocess
import tempfile
import threading
import unittest
import urllib.parse

from confined import NoNetwork, OFFLINE  # noqa: F401

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.environ.get("PATLINT_PROGRAM", os.path.join(ROOT, "build", "patlint"))
EXAMPLE = "docs/examples/shop-sync"
with open(os.path.join(ROOT, EXAMPLE, "README.md"), encoding="utf-8") as page:
    BUILD_AND_RUN = re.findall(r"^    (.*build/shop-sync.*)$", page.read(), re.M)
DIGEST_ONLY = "/api/shopimport/ordertoxentral/"


class Handler(http.server.BaseHTTPRequestHandler):
    """Says yes to everything, and asks for digest where digest belongs."""

    def answer(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        scheme = (self.headers.get("Authorization") or "none").split(" ")[0].lower()
        body = b'{"data": []}'
        if self.path.startswith(DIGEST_ONLY) and scheme != "digest":
            # The first half of a digest log-in; the request comes again.
            self.server.refused.append((self.command, self.path, scheme))
            self.send_response(401)
            self.send_header("WWW-Authenticate",
                             'Digest realm="api", qop="auth", nonce="5f1c"')
        else:
            self.server.seen.append((self.command, self.path, scheme))
            self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def log_message(self, *_):
        pass


def tool(*arguments):
    """The document the tool prints, and what else it said."""
    done = subprocess.run([PROGRAM, *arguments], cwd=ROOT, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
    if done.returncode not in (0, 1):
        raise AssertionError("%s ended with %d: %s" % (arguments, done.returncode,
                                                       done.stderr.decode()))
    return json.loads(done.stdout)


def flags(*packages):
    done = subprocess.run(["pkg-config", "--cflags", "--libs", *packages],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return done.stdout.decode().split() if done.returncode == 0 else None


def admits(listed, method, url, scheme):
    pattern = ".*".join(re.escape(part) for part in listed["url"].split("{}"))
    return (listed["method"] in (None, method) and
            listed["auth"] in ("unknown", scheme) and
            re.fullmatch(pattern, url, re.S) is not None)


class Oracle(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        libraries = flags("cpp-httplib", "libcurl")
        if libraries is None:
            raise unittest.SkipTest("libcurl or cpp-httplib is not installed")
        cls.folder = tempfile.mkdtemp(prefix="patlint-oracle-")
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        os.symlink(os.path.join(ROOT, "docs"), os.path.join(cls.folder, "docs"))
        configure, build, start = BUILD_AND_RUN
        subprocess.run([*OFFLINE, "sh", "-ec", configure + "\n" + build], cwd=cls.folder, check=True,
                       env=dict(os.environ, CMAKE_GENERATOR="Ninja", CXX="clang++-19",
                                CXXFLAGS="-Wall -Wextra -Werror"), stdout=subprocess.DEVNULL)
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        cls.addClassCleanup(cls.server.server_close)
        cls.server.seen, cls.server.refused = [], []
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.addClassCleanup(cls.server.shutdown)
        cls.base = "http://127.0.0.1:%d" % cls.server.server_port
        environment = {"PATH": os.environ["PATH"], "XENTRAL_INIT_KEY": "k", "no_proxy": "127.0.0.1"}
        cls.ran = subprocess.run(["sh", "-ec", start.replace("http://127.0.0.1:8080", cls.base)],
                                 cwd=cls.folder, env=environment, stdout=subprocess.PIPE,
                                 stderr=subprocess.STDOUT, timeout=60)
        cls.sent = [(method, cls.base + urllib.parse.unquote(path), scheme)
                    for method, path, scheme in cls.server.seen]
        cls.listed = tool("requests", "-o", "json", EXAMPLE)["requests"]

    def test_the_program_ran_to_its_end(self):
        self.assertEqual(self.ran.returncode, 0, self.ran.stdout.decode())
        self.assertEqual(len(self.sent), 10)

    def test_the_old_interface_was_used_with_digest(self):
        self.assertEqual([r[2] for r in self.server.refused], ["none"])
        self.assertEqual([scheme for _, url, scheme in self.sent
                          if DIGEST_ONLY in url], ["digest"])

    def test_what_arrived_is_listed(self):
        for method, url, scheme in self.sent:
            with self.subTest(method=method, url=url, scheme=scheme):
                self.assertTrue(any(admits(listed, method, url, scheme)
                                    for listed in self.listed))

    def test_what_is_listed_arrived(self):
        places = {}
        for listed in self.listed:
            key = (listed["file"], listed["line"], listed["column"])
            places.setdefault(key, []).append(listed)
        for place, alternatives in sorted(places.items()):
            with self.subTest(place=place, urls=[l["url"] for l in alternatives]):
                self.assertTrue(any(admits(listed, *sent) for listed in alternatives
                                    for sent in self.sent))

    def test_each_request_is_listed_with_its_path(self):
        # "{}" would admit everything, and prove nothing.
        for listed in self.listed:
            self.assertRegex(listed["url"], r"^\{\}/api/(v1|shopimport)/[a-zA-Z]+")


EXPECTED = [
    ("src/config.cpp", "xentral/hardcoded-token", None),
    ("src/main.cpp", "xentral/endpoint-unavailable", "/shopimport/reconnect"),
    ("src/main.cpp", "xentral/endpoint-unavailable", "/shopimport/statistics"),
    ("src/main.cpp", "xentral/endpoint-unavailable", "/v1/reports"),
    ("src/reports.cpp", "xentral/hardcoded-token", None),
    ("src/shop.cpp", "xentral/endpoint-unavailable",
     "/shopimport/articletoshop/{articlenumber:.+}"),
    ("src/shop.cpp", "xentral/endpoint-unavailable", "/shopimport/refund"),
]


class Findings(unittest.TestCase):

    def test_the_findings_of_the_example(self):
        findings = tool("-o", "json", EXAMPLE)["findings"]
        told = sorted(((os.path.relpath(f["file"], EXAMPLE), f["rule"], f["endpoint"])
                       for f in findings), key=str)
        self.assertEqual(told, sorted(EXPECTED, key=str))
        self.assertEqual({f["level"] for f in findings}, {"error"})

    def test_no_header_makes_a_difference(self):
        auto, shadow = (tool("-o", "json", "--headers", which, EXAMPLE)
                        for which in ("auto", "shadow"))
        self.assertEqual(auto["findings"], shadow["findings"])
        self.assertEqual(len(shadow["findings"]), len(EXPECTED))
        if flags("cpp-httplib", "libcurl") is not None:
            real = tool("-o", "json", "--headers", "real", EXAMPLE)
            self.assertEqual(real["findings"], auto["findings"])

    def test_no_header_makes_a_difference_to_the_requests(self):
        auto, shadow = (tool("requests", "-o", "json", "--headers", which, EXAMPLE)
                        for which in ("auto", "shadow"))
        self.assertEqual(auto["requests"], shadow["requests"])


if __name__ == "__main__":
    unittest.main()
