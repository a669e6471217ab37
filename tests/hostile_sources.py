"""Sources whose names and strings try to be markup, and one that is harmless.

For the tests of the HTML report. None holds a '/' in its name, and all are
put together here, so that no file of such a name lies in this repository.
"""
import os

SCRIPT = "<script>window.pwned=1<\\/script>".replace("\\", "")
NAMES = ['<img src=x onerror="window.pwned=1">.cpp', "a'\"&amp;<b>.cpp", "‮gnp.cpp",
         "plain.cpp"]


def source(number):
    return """#include <string>
#include <curl/curl.h>
// </pre></style>%s &lt; --> <!-- ]]>
void send%d(const std::string &base, CURL *c) {
  std::string url = "https://x.xentral.biz/api/shopimport/statistics?a=%s&b='</pre>";
  curl_easy_setopt(c, CURLOPT_URL, url.c_str());
  curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, base.c_str());
  curl_easy_setopt(c, CURLOPT_HTTPAUTH, CURLAUTH_BEARER);
  curl_easy_perform(c);
}
""" % (SCRIPT, number, SCRIPT.replace("/", "\\x2f"))


# Of two levels and two rules; requests at lines 2, 10 and 100.
PLAIN = """#include <curl/curl.h>
void a(CURL *c) { curl_easy_setopt(c, CURLOPT_URL, "https://x.xentral.biz/api/v1/reports"); curl_easy_perform(c); }
""" + "\n" * 7 + """\
void b(CURL *c) { curl_easy_setopt(c, CURLOPT_URL, "https://example.org/apples"); curl_easy_perform(c); }
const char *kXentralToken = "%s";
""" + "\n" * 88 + """\
void d(CURL *c) { curl_easy_setopt(c, CURLOPT_URL, "https://example.org/pears"); curl_easy_perform(c); }
"""
# Of the shape of a token, and none.
TOKEN = "7|" + "".join(
    "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"[pow(3, n + 9, 257) % 56]
    for n in range(40))


def write(folder):
    for number, name in enumerate(NAMES):
        text = PLAIN % TOKEN if name == "plain.cpp" else source(number)
        with open(os.path.join(folder, name), "w", encoding="utf-8") as f:
            f.write(text)
