#!/usr/bin/python3
"""All thirteen endpoints in every spelling, and what must stay silent.

The sources are written here: one file per client library (libcurl in C,
cpp-httplib, cpr), one function per case, so that each case has a line of its
own. A case is

  - an endpoint: the thirteen of the provider's list;
  - one of six spellings of its address;
  - a literal host or an unknown base;
  - the path in one literal or put together from pieces.

Counted on each line: one finding with this endpoint, nothing else anywhere.
"""
import json
import os
import shutil
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.environ.get("PATLINT_PROGRAM", os.path.join(ROOT, "build", "patlint"))
RULE = "xentral/endpoint-unavailable"

# Listed as, and one address of it. "#" stands for a number.
ENDPOINTS = [
    ("/shopimport/auth", "/shopimport/auth"),
    ("/shopimport/syncstorage/{articlenumber:.+}", "/shopimport/syncstorage/#"),
    ("/shopimport/articletoxentral/{articlenumber:.+}", "/shopimport/articletoxentral/#"),
    ("/shopimport/articletoshop/{articlenumber:.+}", "/shopimport/articletoshop/#"),
    ("/shopimport/ordertoxentral/{ordernumber:.+}", "/shopimport/ordertoxentral/#"),
    ("/shopimport/articlesyncstate", "/shopimport/articlesyncstate"),
    ("/shopimport/statistics", "/shopimport/statistics"),
    ("/shopimport/modulelinks", "/shopimport/modulelinks"),
    ("/shopimport/disconnect", "/shopimport/disconnect"),
    ("/shopimport/reconnect", "/shopimport/reconnect"),
    ("/shopimport/status", "/shopimport/status"),
    ("/shopimport/refund", "/shopimport/refund"),
    ("/v1/reports", "/v1/reports"),
]
SPELLINGS = ["%s", "/api%s", "/www/api%s", "/api/index.php%s", "/git/20.2/www/api%s",
             "/api/index.php?path=%s"]
HOST = "https://a1b2c3.xentral.biz"

# Close, and not on the list.
MUST_NOT_MATCH = [
    "/api/v1/analytics/report", "/api/v1/analytics/report/7/export",
    "/api/v1/reportsettings", "/api/v1/shopimport/auth", "/api/shopimport",
    "/api/shopimport/", "/api/shopimport/status/", "/api/shopimport/statusX",
    "/api/Shopimport/status", "/api/shopimport/articletoshop",
    "/api/shopimport/articletoshop/", "/api/v1/adressen", "/api/opentrans/order/5",
]


def quoted(text):
    return '"%s"' % text


class C:
    """libcurl."""
    name = "libcurl.c"
    head = ("#include <curl/curl.h>\n#include <stdio.h>\n#include <string.h>\n"
            "struct curl_slist *bearer(const char *);\n"
            "static void sent(const char *base, const char *path, const char *t) {"
            " char u[400]; snprintf(u, sizeof u, \"%s%s\", base, path);"
            " CURL *h = curl_easy_init();"
            " curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, t);"
            " curl_easy_setopt(h, CURLOPT_URL, u); curl_easy_perform(h); }\n")

    @staticmethod
    def function(n, make):
        return ("void f%d(const char *base, const char *nr, const char *t) {"
                " CURL *h = curl_easy_init();"
                " curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, t); %s"
                " curl_easy_setopt(h, CURLOPT_URL, u); curl_easy_perform(h); }\n" % (n, make))

    @classmethod
    def case(cls, n, host, pieces):
        """`host` None is unknown; a piece None is the unknown number."""
        if host is not None and len(pieces) == 1:
            return cls.function(n, "const char *u = %s;" % quoted(host + pieces[0]))
        make = "char u[400] = %s;" % (quoted(host) if host is not None else '""')
        if host is None:
            make += " strcat(u, base);"
        for piece in pieces:
            make += " strcat(u, %s);" % ("nr" if piece is None else quoted(piece))
        return cls.function(n, make)

    @staticmethod
    def through(n, path):
        return ("void f%d(const char *base, const char *nr, const char *t) {"
                " sent(base, %s, t); }\n" % (n, quoted(path)))


class Httplib:
    """cpp-httplib: the base is the client's, the path the call's."""
    name = "httplib.cpp"
    head = ("#include <httplib.h>\n#include <string>\n"
            "static void sent(httplib::Client &c, const std::string &path) {"
            " c.Get(path); }\n")

    @staticmethod
    def function(n, host, body):
        return ("void f%d(const std::string &base, const std::string &nr,"
                " const std::string &t) { httplib::Client c(%s);"
                " c.set_bearer_token_auth(t); %s }\n"
                % (n, quoted(host) if host is not None else "base", body))

    @classmethod
    def case(cls, n, host, pieces):
        if len(pieces) == 1:
            return cls.function(n, host, "c.Get(%s);" % quoted(pieces[0]))
        make = "std::string p;"
        for piece in pieces:
            make += " p += %s;" % ("nr" if piece is None else quoted(piece))
        return cls.function(n, host, make + " c.Get(p);")

    @classmethod
    def through(cls, n, path):
        return cls.function(n, None, "sent(c, %s);" % quoted(path))


class Cpr:
    """cpr: one URL."""
    name = "cpr.cpp"
    head = ("#include <cpr/cpr.h>\n#include <string>\n"
            "static void sent(const std::string &base, const std::string &path,"
            " const std::string &t) { cpr::Get(cpr::Bearer{t}, cpr::Url{base + path}); }\n")

    @staticmethod
    def function(n, body):
        return ("void f%d(const std::string &base, const std::string &nr,"
                " const std::string &t) { %s }\n" % (n, body))

    @classmethod
    def case(cls, n, host, pieces):
        if host is not None and len(pieces) == 1:
            return cls.function(n, "cpr::Get(cpr::Url{%s}, cpr::Bearer{t});"
                                % quoted(host + pieces[0]))
        url = "std::string(%s)" % quoted(host) if host is not None else "base"
        for piece in pieces:
            url += " + %s" % ("nr" if piece is None else quoted(piece))
        return cls.function(n, "cpr::Get(cpr::Url{%s}, cpr::Bearer{t});" % url)

    @classmethod
    def through(cls, n, path):
        return cls.function(n, "sent(base, %s, t);" % quoted(path))


CLIENTS = [C, Httplib, Cpr]


def pieces_of(path):
    """The path broken behind each slash and in the middle of the last word."""
    cut = path.replace("/", "/\0").split("\0")
    last = cut.pop()
    half = len(last) // 2
    return [p for p in cut + [last[:half], last[half:]] if p]


class Sources:
    """Sources of one client, one case a line."""

    def __init__(self, client, head=""):
        self.client = client
        self.text = "// XENTRAL_URL\n" + client.head + head
        self.cases = {}  # line -> (what it is, the endpoint or None)

    def add(self, what, endpoint, make, *arguments):
        line = self.text.count("\n") + 1
        self.text += make(line, *arguments)
        self.cases[line] = (what, endpoint)


class Matrix(unittest.TestCase):

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="patlint-matrix-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def run_tool(self, *arguments):
        done = subprocess.run([PROGRAM, *arguments], cwd=self.folder,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=550)
        self.assertIn(done.returncode, (0, 1), done.stderr.decode())
        return json.loads(done.stdout)

    def told(self, sources):
        """{line: [endpoint, verdict, level]...}, and the lines with a request."""
        name = sources.client.name
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as f:
            f.write(sources.text)
        document = self.run_tool("-o", "json", "--headers", "shadow", name)
        self.assertEqual(document["summary"]["failed"], 0)
        lines = {}
        for finding in document["findings"]:
            self.assertEqual(finding["rule"], RULE)
            lines.setdefault(finding["line"], []).append(
                (finding["endpoint"], finding["verdict"], finding["level"]))
        requests = self.run_tool("requests", "-o", "json", "--headers", "shadow", name)
        return lines, {r["line"] for r in requests["requests"]}

    def assert_all_found(self, sources, verdict_of):
        lines, requests = self.told(sources)
        wrong = []
        for line, (what, endpoint) in sorted(sources.cases.items()):
            expected = [] if endpoint is None else [(endpoint, verdict_of(what), "error")]
            if lines.pop(line, []) != expected:
                wrong.append("%s %s" % (sources.client.name, what))
            if line not in requests:
                wrong.append("%s %s: no request" % (sources.client.name, what))
        self.assertEqual(wrong, [])
        self.assertEqual(lines, {})

    def test_every_endpoint_in_every_spelling(self):
        for client in CLIENTS:
            with self.subTest(client=client.name):
                sources = Sources(client)
                for listed, address in ENDPOINTS:
                    for spelling in SPELLINGS:
                        path = spelling % address.replace("#", "QVJUMTAw")
                        for host in (HOST, None):
                            for pieces in ([path], pieces_of(path)):
                                sources.add((host, tuple(pieces)), listed, client.case,
                                            host, pieces)
                self.assertEqual(len(sources.cases), 13 * 6 * 2 * 2)
                self.assert_all_found(
                    sources, lambda what: "certain" if what[0] else "likely")

    def test_an_unknown_number(self):
        for client in CLIENTS:
            with self.subTest(client=client.name):
                sources = Sources(client)
                for listed, address in ENDPOINTS:
                    if "#" not in address:
                        continue
                    for spelling in SPELLINGS:
                        path = (spelling % address).replace("#", "")
                        for host in (HOST, None):
                            for pieces in ([path], pieces_of(path)):
                                sources.add((host, tuple(pieces)), listed, client.case,
                                            host, pieces + [None])
                self.assertEqual(len(sources.cases), 4 * 6 * 2 * 2)
                # The number may be empty: never certain.
                self.assert_all_found(sources, lambda what: "likely")

    def test_what_must_not_match(self):
        for client in CLIENTS:
            with self.subTest(client=client.name):
                sources = Sources(client)
                for path in MUST_NOT_MATCH:
                    for host in (HOST, None):
                        sources.add((host, path), None, client.case, host, [path])
                        sources.add((host, path, "composed"), None, client.case, host,
                                    pieces_of(path))
                    sources.add((path, "through a function"), None, client.through, path)
                self.assert_all_found(sources, None)

    def test_the_function_of_that_test_carries_findings(self):
        for client in CLIENTS:
            with self.subTest(client=client.name):
                sources = Sources(client)
                for listed, address in ENDPOINTS:
                    sources.add((address, "through a function"), listed, client.through,
                                "/api" + address.replace("#", "QVJUMTAw"))
                self.assert_all_found(sources, lambda what: "likely")


if __name__ == "__main__":
    unittest.main()
