#!/usr/bin/python3
"""What must not matter to a finding does not: where a literal stands.

Base programs each have one literal with an endpoint in it. The literal is split at each
byte, or moved to a macro, a constant, a helper, a field, another file, a lambda, a format, a table
and the like. Rule, endpoint, verdict, level, URL pattern, method, authentication and the text of the
reported line must stay the same, and the related place must be where the literal is now.

All variants of a language are one program of two files, scanned once.
"""
import collections
import json
import os
import re
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.environ.get("PATLINT_PROGRAM", os.path.join(ROOT, "build", "patlint"))

# The literal is @STRING@ (anything a std::string can be made of, or added to one), @POINTER@ (a char
# pointer, for the statement) or @FORMAT@ (a printf format; its text has conversions). Each base is a
# function of a program of its own: @N@ is its number.
SHOP, REPORTS = "/api/shopimport/articletoshop/", "/api/v1/reports/"

CXX = {
    "local": (SHOP, """
void order(const std::string &id) {
  std::string path = @STRING@;
  path += id;
  cpr::Get(cpr::Url{"https://h.example" + path}, cpr::Bearer{token});
}"""),
    "sum": (SHOP, """
void order(const std::string &base, const std::string &id) {
  std::string url = base + @STRING@ + id;
  cpr::Put(cpr::Url{url}, cpr::Bearer{token});
}"""),
    "client": (REPORTS, """
void reports(httplib::Client &c, const std::string &id) {
  c.set_bearer_token_auth(token);
  std::string path;
  path.append(@STRING@).append(id);
  c.Get(path);
}"""),
    "wrapper": (SHOP, """
static void put(const std::string &path, const std::string &body) {
  cpr::Put(cpr::Url{"https://h.example" + path}, cpr::Body{body}, cpr::Bearer{token});
}
static void put_json(const std::string &path, int id) { put(path, std::to_string(id)); }
void order(const std::string &id) {
  const std::string path = @STRING@;
  put_json(path + id, 3);
}"""),
    "class": (SHOP, """
class Api {
public:
  explicit Api(std::string base) : base_(std::move(base)) {}
  void get(const std::string &path) { cpr::Get(cpr::Url{base_ + path}, cpr::Bearer{token}); }
private:
  std::string base_;
};
void order(const std::string &server, const std::string &id) {
  Api api(server);
  auto path = std::string() + @STRING@;
  api.get(path + id);
}"""),
    "request struct": (SHOP, """
struct Request { std::string path; int retries = 0; };
static void send(const Request &r) { cpr::Post(cpr::Url{server + r.path}, cpr::Bearer{token}); }
void order(const std::string &id) {
  Request r;
  r.path = @STRING@ + id;
  send(r);
}"""),
    "stream": (REPORTS, """
void reports(int id) {
  std::ostringstream out;
  out << server << @STRING@ << id;
  const std::string url = out.str();
  cpr::Get(cpr::Url{url}, cpr::Bearer{token});
}"""),
    "buffer": (SHOP, """
void order(CURL *h, const char *id) {
  char url[256];
  snprintf(url, sizeof url, "%s%s%s", server.c_str(), @POINTER@, id);
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token.c_str());
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
}"""),
    "virtual": (SHOP, """
struct Resource { virtual ~Resource() = default; virtual std::string path() const = 0; };
struct Shop : Resource { std::string path() const override { return @STRING@; } };
static void get(const Resource &r, const std::string &id) {
  cpr::Get(cpr::Url{server + r.path() + id}, cpr::Bearer{token});
}
void order(const std::string &id) { get(Shop(), id); }"""),
    "lambda": (REPORTS, """
void reports(const std::string &id) {
  std::string path = @STRING@;
  auto send = [&](const std::string &more) {
    cpr::Get(cpr::Url{server + path + more}, cpr::Bearer{token});
  };
  send(id);
}"""),
    "branch": (SHOP, """
void order(bool full, const std::string &id) {
  std::string path = "/api/v1/other";
  if (full)
    path = @STRING@ + id;
  cpr::Get(cpr::Url{server + path}, cpr::Bearer{token});
}"""),
    "format": (SHOP + "%s?n=%d", """
void order(CURL *h, const char *id) {
  char path[128];
  snprintf(path, sizeof path, @FORMAT@, id, 3);
  std::string url = server + path;
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token.c_str());
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_perform(h);
}"""),
}

C = {
    "print": (SHOP, """
void order_@N@(CURL *h, const char *id) {
  char url[256];
  snprintf(url, sizeof url, "%s%s%s", server, @POINTER@, id);
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
}"""),
    "format": ("%s" + SHOP + "%d", """
void order_@N@(CURL *h, int id) {
  char *url = NULL;
  if (asprintf(&url, @FORMAT@, server, id) < 0)
    return;
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
}"""),
    "append": (REPORTS, """
void reports_@N@(CURL *h, const char *id) {
  char url[256];
  strcpy(url, server);
  strcat(url, @POINTER@);
  strcat(url, id);
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
}"""),
    "wrapper": (SHOP, """
static void put_@N@(CURL *h, const char *path, const char *id) {
  char url[256];
  sprintf(url, "%s%s%s", server, path, id);
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
}
void order_@N@(CURL *h, const char *id) {
  const char *path = @POINTER@;
  put_@N@(h, path, id);
}"""),
    "struct": (SHOP, """
struct request_@N@ { const char *path; const char *id; };
static void send_@N@(CURL *h, const struct request_@N@ *r) {
  char url[256];
  sprintf(url, "%s%s%s", server, r->path, r->id);
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
}
void order_@N@(CURL *h, const char *id) {
  struct request_@N@ r = {.path = @POINTER@, .id = id};
  send_@N@(h, &r);
}"""),
}

HEADS = {
    "cpp": """#include <array>
#include <cpr/cpr.h>
#include <cstdio>
#include <curl/curl.h>
#include <functional>
#include <httplib.h>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include "other.hpp"
extern const std::string token, server;
""",
    "c": """#define _GNU_SOURCE
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "other.h"
extern const char *token, *server;
""",
}


def quoted(text):
    return "\"%s\"" % text


class Form:
    """One way to write a literal: the expression and its type (lit, cstr, view, str), what stands
    before the function, in the other file, in the header of both, and the pieces."""

    def __init__(self, name, type, expr, before="", other="", shared="", pieces=None):
        self.name, self.type, self.expr = name, type, expr
        self.before, self.other, self.shared = before, other, shared
        self.pieces = pieces


def split_forms(text, language, format):
    """Split at each byte; the ways to split take turns, but adjacent literals are tried everywhere."""
    for k in range(1, len(text)):
        a, b = text[:k], text[k:]
        if a.endswith("%"):
            continue
        yield Form("adjacent %d" % k, "lit", "%s %s" % (quoted(a), quoted(b)), pieces=[a, b])
        if k % 3 == 0:
            yield Form("macro pieces %d" % k, "lit", "A_@N@ B_@N@",
                       "#define A_@N@ %s\n#define B_@N@ %s" % (quoted(a), quoted(b)), pieces=[a, b])
        if k % 3 == 1 and language == "cpp" and not format:
            yield Form("sum %d" % k, "str", "(std::string(%s) + %s)" % (quoted(a), quoted(b)), pieces=[a, b])
        if k % 3 == 2:
            yield Form("macro and literal %d" % k, "lit", "A_@N@ %s" % quoted(b),
                       "#define A_@N@ %s" % quoted(a), pieces=[a, b])


def moved_forms(text, language, format):
    q = quoted(text)
    yield Form("macro", "lit", "PATH_@N@", "#define PATH_@N@ %s" % q)
    yield Form("macro of a macro", "lit", "PATH_@N@", "#define RAW_@N@ %s\n#define PATH_@N@ RAW_@N@" % q)
    yield Form("function-like macro", "lit", "P_@N@(%s)" % q, "#define P_@N@(x) x")
    yield Form("array", "cstr", "path_@N@", "static const char path_@N@[] = %s;" % q)
    yield Form("pointer", "cstr", "path_@N@", "static const char *const path_@N@ = %s;" % q)
    if format:
        return
    yield Form("other file", "cstr", "path_@N@", other="const char *const path_@N@ = %s;" % q,
               shared="extern const char *const path_@N@;")
    yield Form("function", "cstr", "path_@N@()",
               "static const char *path_@N@(%s) {\n  return %s;\n}" % ("void" if language == "c" else "", q))
    yield Form("function elsewhere", "cstr", "path_@N@()", other="const char *path_@N@(void) { return %s; }" % q,
               shared="const char *path_@N@(void);")
    yield Form("table", "cstr", "paths_@N@[1]", "static const char *const paths_@N@[] = {\"/a\", %s, \"/b\"};" % q)
    yield Form("table of structs", "cstr", "rows_@N@[1].path",
               "static const struct { int id; const char *path; } rows_@N@[] = {{1, \"/a\"}, {2, %s}};" % q)
    yield Form("header", "lit", "PATH_@N@", shared="#define PATH_@N@ %s" % q)
    if language == "c":
        yield Form("filled", "cstr", "fill_@N@()",
                   "static char *fill_@N@(void) {\n  char *u = malloc(99);\n  strcpy(u, %s);\n  return u;\n}" % q)
        return
    yield Form("raw", "lit", "R\"(%s)\"" % text)
    yield Form("view", "view", "path_@N@", "constexpr std::string_view path_@N@ = %s;" % q)
    yield Form("inline view", "view", "path_@N@", shared="inline constexpr std::string_view path_@N@ = %s;" % q)
    yield Form("string", "str", "path_@N@", "static const std::string path_@N@ = %s;" % q)
    yield Form("string in braces", "str", "path_@N@", "static const std::string path_@N@{%s};" % q)
    yield Form("string elsewhere", "str", "path_@N@", other="extern const std::string path_@N@ = %s;" % q,
               shared="extern const std::string path_@N@;")
    yield Form("member", "str", "Paths_@N@::order",
               "struct Paths_@N@ { static const std::string order; };\nconst std::string Paths_@N@::order = %s;" % q)
    yield Form("constexpr member", "cstr", "Paths_@N@::order",
               "struct Paths_@N@ { static constexpr const char *order = %s; };" % q)
    yield Form("field", "str", "Paths_@N@().order", "struct Paths_@N@ { std::string order = %s; };" % q)
    yield Form("nested namespace", "cstr", "paths::path_@N@",
               "namespace paths { constexpr const char *path_@N@ = %s; }" % q)
    yield Form("string function", "str", "path_@N@()", "static std::string path_@N@() { return %s; }" % q)
    yield Form("auto function", "str", "path_@N@()",
               "static auto path_@N@() {\n  std::string u = %s;\n  return u;\n}" % q)
    yield Form("lambda", "str", "[] { return std::string(%s); }()" % q)
    yield Form("named lambda", "cstr", "path_@N@()", "static const auto path_@N@ = [] { return %s; };" % q)
    yield Form("format", "str", "path_@N@()",
               "static std::string path_@N@() {\n  char b[99];\n  snprintf(b, sizeof b, %s);\n  return b;\n}" % q)
    yield Form("printed", "str", "path_@N@()", "static std::string path_@N@() {\n  char b[99];\n"
               "  snprintf(b, sizeof b, \"%%s\", %s);\n  return b;\n}" % q)
    yield Form("streamed", "str", "path_@N@()", "static std::string path_@N@() {\n  std::ostringstream out;\n"
               "  out << %s;\n  return out.str();\n}" % q)
    yield Form("std::array", "cstr", "paths_@N@[1]",
               "static const std::array<const char *, 2> paths_@N@ = {\"/a\", %s};" % q)
    yield Form("vector", "str", "paths_@N@[1]",
               "static const std::vector<std::string> paths_@N@ = {\"/a\", %s};" % q)
    yield Form("map", "str", "paths_@N@.at(\"order\")",
               "static const std::map<std::string, std::string> paths_@N@ = {{\"order\", %s}};" % q)
    yield Form("pair", "str", "std::make_pair(1, std::string(%s)).second" % q)
    yield Form("template", "cstr", "path_@N@<int>()",
               "template <class T> static const char *path_@N@() { return %s; }" % q)


def used(code, form):
    """The base with the form in its place."""
    expr, type = form.expr, form.type
    string = "std::string(%s)" % expr if type == "view" else expr
    pointer = "std::string(%s).c_str()" % expr if type == "view" else expr + ".c_str()" if type == "str" else expr
    # A sum needs a std::string on one side.
    code = code.replace("@STRING@ +", "%s +" % (string if type == "str" else "std::string(%s)" % expr))
    return code.replace("@STRING@", string).replace("@POINTER@", pointer).replace("@FORMAT@", expr)


class Program:
    """All variants of a language, written down; then the findings of each."""

    def __init__(self, language, bases):
        self.language = language
        suffix = ".hpp" if language == "cpp" else ".h"
        self.names = ["main." + language, "other." + language, "other" + suffix]
        self.files = {n: HEADS[language].splitlines() for n in self.names}
        self.files["other" + suffix] = ["#pragma once"] + (
            ["#include <string>", "#include <string_view>"] if language == "cpp" else [])
        self.owner = {}
        self.variants = []  # (base, form, number)
        for base, (text, code) in bases.items():
            format = "@FORMAT@" in code
            for form in [Form("as it is", "lit", quoted(text))] + list(split_forms(text, language, format)) + \
                    list(moved_forms(text, language, format)):
                form.pieces = form.pieces or [text]
                self.variants.append((base, form, len(self.variants)))
                self.add(form, code)

    def add(self, form, code):
        number = str(len(self.variants) - 1)
        for name, parts in zip(self.names, ([form.before, used(code, form).strip()], [form.other], [form.shared])):
            lines = [line for part in parts if part for line in part.replace("@N@", number).split("\n")]
            # Macros of a header stay outside of namespaces by themselves.
            if self.language == "cpp" and lines:
                lines = ["namespace v%s {" % number] + lines + ["}"]
            at = len(self.files[name])
            self.files[name] += lines
            for line in range(at + 1, len(self.files[name]) + 1):
                self.owner[name, line] = int(number)

    def scan(self):
        """Number -> findings."""
        with tempfile.TemporaryDirectory(prefix="patlint-metamorphic-") as folder:
            for name, lines in self.files.items():
                with open(os.path.join(folder, name), "w", encoding="utf-8") as f:
                    f.write("\n".join(lines) + "\n")
            done = subprocess.run([PROGRAM, "scan", "-o", "json", "--headers", "shadow", folder], stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=600)
        if done.returncode not in (0, 1):
            raise AssertionError(done.stderr.decode())
        document = json.loads(done.stdout)
        if document["summary"]["reduced"] or document["summary"]["failed"]:
            raise AssertionError("not all files are fully analysed: %s" % document["summary"])
        found = collections.defaultdict(list)
        for finding in document["findings"]:
            found[self.owner.get((finding["file"], finding["line"]))].append(finding)
        return found

    def places(self, form, number):
        """(file, line, column) of each piece of the literal."""
        out = set()
        for (name, line), owner in self.owner.items():
            if owner != number:
                continue
            text = self.files[name][line - 1]
            for piece in form.pieces:
                for spelled in (quoted(piece), "R\"(%s)\"" % piece):
                    out.update((name, line, m.start() + 1) for m in re.finditer(re.escape(spelled), text))
        return out


KEPT = ("rule", "level", "verdict", "endpoint", "url", "method", "client", "auth", "message")


class Metamorphic(unittest.TestCase):

    def check(self, language, bases):
        program = Program(language, bases)
        found = program.scan()
        self.assertNotIn(None, found)
        first = {}
        for base, form, number in program.variants:
            findings = found[number]
            if form.name == "as it is":
                self.assertEqual(len(findings), 1, base)
                first[base] = self.kept(program, findings[0]), self.related(program, form, number, findings[0])[1]
            with self.subTest(base=base, form=form.name):
                self.assertEqual([self.kept(program, f) for f in findings], [first[base][0]])
                moved, others = self.related(program, form, number, findings[0])
                self.assertTrue(moved, "the literal's place is not shown: %s" % findings[0]["related"])
                self.assertEqual(others, first[base][1])

    def related(self, program, form, number, finding):
        """(related places of the literal, the texts at the other ones)."""
        shown = {(r["file"], r["line"], r["column"]) for r in finding["related"]}
        places = program.places(form, number)
        others = [re.match(r"\"[^\"]*\"|.{9}", program.files[name][line - 1][column - 1:]).group(0)
                  for name, line, column in sorted(shown - places)]
        return shown & places, others

    def kept(self, program, finding):
        out = {key: finding[key] for key in KEPT}
        line = program.files[finding["file"]][finding["line"] - 1]
        out["line"] = re.sub(r"_\d+", "", line)
        out["column"] = finding["column"] if line == out["line"] else None
        return out

    def test_cxx(self):
        self.check("cpp", CXX)

    def test_c(self):
        self.check("c", C)


if __name__ == "__main__":
    unittest.main()
