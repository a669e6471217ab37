#!/usr/bin/python3
"""Where a URL comes from: what a finding says of its literals and its way.

`related` begins with the literal that spells most of the endpoint, then the
other pieces in the order of their bytes. `flow` goes from the literals over
the places where the text is put together and the wrappers to the send. A
credential's goes over the call that puts it into the request, wherever that
stands, and not over the one that sets the URL.

Environment: PATLINT_PROGRAM.
"""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = os.environ.get("PATLINT_PROGRAM", str(ROOT / "build" / "patlint"))


class Flow(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="patlint-flow-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def finding(self, **files):
        """The only finding in these files: the text of their lines by name."""
        for name, text in files.items():
            (self.folder / name.replace("_", ".")).write_text(text)
        run = subprocess.run([PROGRAM, "scan", "--headers", "shadow", "-o", "json", "-j1", "."],
                             cwd=self.folder, capture_output=True, text=True, check=False)
        found = json.loads(run.stdout)["findings"]
        self.assertEqual(len(found), 1, run.stdout)
        return found[0]

    def at(self, steps, name="a.cpp"):
        """Each place as `the source there` (its what)."""
        out = []
        for step in steps:
            line = (self.folder / step["file"]).read_text().splitlines()[step["line"] - 1]
            rest = line[step["column"] - 1:]
            for end in range(1, len(rest) + 1):
                # One token: a literal up to its quote, else a name or operator.
                if rest[0] in "\"'":
                    if end > 1 and rest[end - 1] == rest[0]:
                        break
                elif not (rest[end:end + 1].isalnum() or rest[end:end + 1] in ("_", "=")):
                    break
            prefix = "" if step["file"] == name else step["file"] + ": "
            out.append(prefix + rest[:end] + " (" + step["what"] + ")")
        return out

    def test_literal_composition_wrapper_send(self):
        found = self.finding(a_cpp="""#include <httplib.h>
#include <string>
class Api {
public:
  explicit Api(const std::string &token) : client("https://x.xentral.biz") {
    client.set_bearer_token_auth(token);
  }
  void send(const std::string &path) { client.Put(path, "{}", "application/json"); }
  void put(const std::string &path) { send("/api" + path); }
  httplib::Client client;
};
void order(const std::string &token, const std::string &number) {
  Api api(token);
  std::string url = "/shopimport/articletoshop/";
  url += number;
  api.put(url);
}
""")
        self.assertEqual(found["url"], "https://x.xentral.biz/api/shopimport/articletoshop/{}")
        self.assertEqual(self.at(found["related"]),
                         ['"/shopimport/articletoshop/" (path literal)',
                          '"https://x.xentral.biz" (part of the URL)',
                          '"/api" (part of the URL)'])
        self.assertEqual(self.at(found["flow"]),
                         ['"https://x.xentral.biz" (literal)',
                          '"/api" (literal)',
                          '"/shopimport/articletoshop/" (literal)',
                          "+= (composed by 'operator+=')",
                          "put (passed to 'put')",
                          "+ (composed by 'operator+')",
                          "send (passed to 'send')",
                          "Put (sent by 'Put')"])

    def test_other_file_and_setter(self):
        found = self.finding(
            paths_h='#define SHOP "/shopimport"\n#define STATUS SHOP "/articletoshop/"\n',
            send_c="""#include <curl/curl.h>
void send_to(const char *url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, "x");
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
}
""",
            a_c="""#include "paths.h"
#include <stdio.h>
void send_to(const char *url);
void status(const char *number) {
  char url[200];
  snprintf(url, sizeof url, "https://x.xentral.biz" STATUS "%s", number);
  send_to(url);
}
""")
        self.assertEqual((found["file"], found["line"]), ("a.c", 7))
        self.assertEqual(self.at(found["related"], "a.c"),
                         ['paths.h: "/articletoshop/" (path literal)',
                          '"https://x.xentral.biz" (part of the URL)',
                          'paths.h: "/shopimport" (part of the URL)'])
        self.assertEqual(self.at(found["flow"], "a.c"),
                         ['"https://x.xentral.biz" (literal)',
                          'paths.h: "/shopimport" (literal)',
                          'paths.h: "/articletoshop/" (literal)',
                          "snprintf (composed by 'snprintf')",
                          "send_to (passed to 'send_to')",
                          "send.c: curl_easy_setopt (passed to 'curl_easy_setopt')",
                          "send.c: curl_easy_perform (sent by 'curl_easy_perform')"])

    # A token that no rule knows by its shape, put together at run time.
    SECRET = "qG7vXp2LmZ8r" + "TnB4wKs9YdE4"

    def secret(self, **files):
        files = {name: text.replace("SECRET", '"%s"' % self.SECRET) for name, text in files.items()}
        found = self.finding(**files)
        self.assertEqual(found["rule"], "generic/hardcoded-credential")
        steps = self.at(found["flow"])
        self.assertEqual(steps[0].split(": ")[-1], '"%s" (literal)' % self.SECRET)
        return steps[1:]

    def test_credential_set_before_the_url(self):
        self.assertEqual(self.secret(a_cpp="""#include <curl/curl.h>
#include <string>
void f(const char *id) {
  CURL *c = curl_easy_init();
  curl_slist *l = curl_slist_append(0, "Accept: */*");
  std::string line = "Authorization: Bearer ";
  line += SECRET;
  l = curl_slist_append(l, line.c_str());
  curl_easy_setopt(c, CURLOPT_HTTPHEADER, l);
  curl_easy_setopt(c, CURLOPT_URL, ("https://h.example/" + std::string(id)).c_str());
  curl_easy_perform(c);
}
"""), ["+= (composed by 'operator+=')",
       "curl_easy_setopt (handed to 'curl_easy_setopt')",
       "curl_easy_perform (sent by 'curl_easy_perform')"])

    def test_credential_set_behind_the_url_on_a_session(self):
        self.assertEqual(self.secret(a_cpp="""#include <cpr/cpr.h>
void f() {
  cpr::Session s;
  s.SetUrl(cpr::Url{"https://h.example/a"});
  s.SetBearer(cpr::Bearer{SECRET});
  s.Get();
}
"""), ["SetBearer (handed to 'SetBearer')", "Get (sent by 'Get')"])

    def test_credential_of_a_field_and_another_file(self):
        self.assertEqual(self.secret(config_h="inline const char *key() { return SECRET; }\n",
                                     a_cpp="""#include "config.h"
#include <httplib.h>
#include <string>
struct Api {
  std::string token;
  httplib::Client client;
  explicit Api(std::string t) : token(t), client("https://h.example") {}
  void open() { client.set_bearer_token_auth(token); }
  void read() { client.Get("/a"); }
};
void f() {
  Api api(key());
  api.open();
  api.read();
}
"""), ["set_bearer_token_auth (handed to 'set_bearer_token_auth')", "Get (sent by 'Get')"])

    def test_credential_through_wrappers(self):
        self.assertEqual(self.secret(a_cpp="""#include <curl/curl.h>
static void use(CURL *c, const char *password) {
  curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, password);
}
static void prepare(CURL *c, const char *password) { use(c, password); }
void f() {
  CURL *c = curl_easy_init();
  prepare(c, SECRET);
  curl_easy_setopt(c, CURLOPT_URL, "https://h.example/a");
  curl_easy_perform(c);
}
"""), ["prepare (passed to 'prepare')", "use (passed to 'use')",
       "curl_easy_setopt (handed to 'curl_easy_setopt')",
       "curl_easy_perform (sent by 'curl_easy_perform')"])

    def test_credential_of_each_of_two_requests(self):
        """The call before this send, not the other handle's behind it."""
        self.assertEqual(self.secret(a_cpp="""#include <curl/curl.h>
#include <string>
static const char *const token = SECRET;
void f() {
  CURL *a = curl_easy_init();
  curl_easy_setopt(a, CURLOPT_URL, "https://h.example/a");
  curl_easy_setopt(a, CURLOPT_XOAUTH2_BEARER, token);
  curl_easy_perform(a);
  CURL *b = curl_easy_init();
  curl_easy_setopt(b, CURLOPT_URL, "https://h.example/b");
  curl_easy_setopt(b, CURLOPT_XOAUTH2_BEARER, token); // not this
  curl_easy_perform(b);
}
"""), ["curl_easy_setopt (handed to 'curl_easy_setopt')",
       "curl_easy_perform (sent by 'curl_easy_perform')"])

    def test_credential_in_the_url(self):
        self.assertEqual(self.secret(a_cpp="""#include <curl/curl.h>
#include <string>
void f() {
  CURL *c = curl_easy_init();
  std::string url = "https://h.example/a?access_token=";
  url += SECRET;
  curl_easy_setopt(c, CURLOPT_URL, url.c_str());
  curl_easy_perform(c);
}
"""), ["+= (composed by 'operator+=')", "curl_easy_setopt (handed to 'curl_easy_setopt')",
       "curl_easy_perform (sent by 'curl_easy_perform')"])

    def test_credential_in_the_sending_call(self):
        self.assertEqual(self.secret(a_cpp="""#include <cpr/cpr.h>
void f() {
  cpr::Get(cpr::Url{"https://h.example/a"}, cpr::Bearer{SECRET});
}
"""), ["cpr (handed to 'Get')"])

    def one(self, declaration, expression):
        """The related places of a request for that text."""
        found = self.finding(a_cpp="""#include <cpr/cpr.h>
#include <string>
%s
void f(const std::string &id) {
  cpr::Get(cpr::Url{std::string("https://x.xentral.biz") + %s}, cpr::Bearer{id});
}
""" % (declaration, expression))
        return self.at(found["related"])

    def test_letters(self):
        places = self.one("static const char p[] = {'/', 's', 'h', 'o', 'p', 'i', 'm', 'p', 'o', "
                          "'r', 't', '/', 'a', 'u', 't', 'h', 0};", "p")
        self.assertEqual(len(places), 17)
        self.assertEqual(places[0], "'/' (path literal)")

    def test_constants_of_the_compiler(self):
        base = '"https://x.xentral.biz" (part of the URL)'
        path = '"/shopimport/auth" (path literal)'
        for declaration, expression in (
                ('consteval const char *p(int) { return "/shopimport/auth"; }', "p(1)"),
                ('static constexpr std::string_view v = "/shopimport/auth?x"; constexpr auto p() '
                 '{ return v.substr(0, 16); } constexpr auto w = p();', "std::string(w)"),
                ('template <int N> inline constexpr const char *p = "/shopimport/auth";', "p<1>"),
                ('struct S { const char *p; }; consteval S s() { return {"/shopimport/auth"}; }',
                 "s().p")):
            with self.subTest(expression):
                places = self.one(declaration, expression)
                self.assertEqual(len(places), 2)
                self.assertEqual(places[1], base)
                self.assertEqual(places[0].replace("?x", ""), path)

    def test_stringised_where_the_macro_is_used(self):
        places = self.one("#define PATH(x) \"/shopimport/\" #x", "PATH(auth)")
        self.assertEqual(places[0], '"/shopimport/" (path literal)')
        self.assertIn("auth (part of the URL)", places)


if __name__ == "__main__":
    unittest.main()
