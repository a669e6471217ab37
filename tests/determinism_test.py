#!/usr/bin/python3
"""The same sources give the same bytes, in every format.

Whatever the number of jobs, the order of the arguments, of the folder and of
the compile database, the place of the checkout, the locale and the rest of the
environment; and whether the checkout can be written or not. Nothing is left
in it.
"""
import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest

from confined import as_nobody

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.path.abspath(os.environ.get("PATLINT_PROGRAM") or
                          os.path.join(ROOT, "build", "patlint"))

# A program in several files whose order matters: the URL comes from one, the
# token from another, and the send is in a third.
SOURCES = {
    "client.h": "#include <string>\nstd::string base();\nstd::string token();\n"
                "void get(const std::string &path);\nextern const char *kUnused;\n",
    "B.cpp": '#include "client.h"\n#include <curl/curl.h>\n'
             "void get(const std::string &path) {\n"
             "  CURL *c = curl_easy_init();\n"
             "  std::string url = base() + path, header = \"Authorization: Bearer \" + token();\n"
             "  struct curl_slist *l = curl_slist_append(nullptr, header.c_str());\n"
             "  curl_easy_setopt(c, CURLOPT_HTTPHEADER, l);\n"
             "  curl_easy_setopt(c, CURLOPT_URL, url.c_str());\n"
             "  curl_easy_perform(c);\n}\n",
    "a.cpp": '#include "client.h"\nstd::string base() { return "https://x.xentral.biz/api"; }\n'
             'std::string token() { return "@token@"; }\n',
    "ä ö.cpp": '#include "client.h"\nvoid one() { get("/shopimport/auth"); }\n'
               'void two(int n) { get("/v1/orders/" + std::to_string(n)); }\n',
    "sub/Z.cpp": '#include "../client.h"\nvoid three(bool b) '
                 '{ get(b ? "/shopimport/refund" : "/shopimport/statistics"); }\n',
    "sub/z.c": '#include <curl/curl.h>\nvoid four(CURL *c) {\n'
               '  curl_easy_setopt(c, CURLOPT_USERPWD, "user:pass-9f31");\n'
               '  curl_easy_setopt(c, CURLOPT_URL, "https://x.xentral.biz/api/v1/reports");\n'
               "  curl_easy_perform(c);\n}\n",
    "broken.cpp": '#include "missing.h"\nint x = ;\n',
}
# 40 letters: of the shape of a token, and none.
TOKEN = "7|" + "aB3d" * 10


def formats():
    """(those of findings, those of requests), as the program lists them."""
    said = subprocess.run([PROGRAM, "-o", "?"], stderr=subprocess.PIPE, check=False).stderr.decode()
    return [part.split(", ") for part in
            re.search(r"is not one of (.*); requests knows (.*)\n", said).groups()]


FORMATS = formats()


class Determinism(unittest.TestCase):
    maxDiff = 4000

    @classmethod
    def setUpClass(cls):
        cls.top = tempfile.mkdtemp(prefix="patlint-determinism-")
        cls.addClassCleanup(shutil.rmtree, cls.top, ignore_errors=True)
        os.chmod(cls.top, 0o755)
        cls.base = cls.checkout("tree")
        cls.wanted = cls.bytes_of(cls.base)

    @classmethod
    def checkout(cls, name, order=1):
        """A work tree; its files are made in that order."""
        folder = os.path.join(cls.top, name)
        for path in sorted(SOURCES)[::order]:
            target = os.path.join(folder, path)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "w", encoding="utf-8") as f:
                f.write(SOURCES[path].replace("@token@", TOKEN))
        database = [{"directory": ".", "file": p, "arguments": ["c++", "-c", p]}
                    for p in sorted(SOURCES)[::order] if p.endswith(".cpp")]
        with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as f:
            json.dump(database, f)
        subprocess.run(["git", "init", "-q", folder], check=True)
        return folder

    @classmethod
    def bytes_of(cls, folder, *arguments, environment=None, prefix=()):
        """{(command, format): bytes}"""
        found = {}
        out = tempfile.mkdtemp(dir=cls.top)
        os.chmod(out, 0o777)
        for command, forms in zip(("scan", "requests"), FORMATS):
            targets = [os.path.join(out, command + "." + form) for form in forms]
            words = [w for form, t in zip(forms, targets) for w in ("-o", form + "=" + t)]
            done = subprocess.run([*prefix, PROGRAM, command, *words, *arguments], cwd=folder,
                                  env=dict(os.environ, **(environment or {})), check=False,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            assert done.returncode == (1 if command == "scan" else 0), done.stderr.decode()
            for form, target in zip(forms, targets):
                with open(target, "rb") as f:
                    found[command, form] = f.read()
        return found

    def check(self, got):
        self.assertEqual(set(got), set(self.wanted))
        for key, data in self.wanted.items():
            self.assertEqual(got[key].decode(), data.decode(), key)

    def test_there_is_something_to_compare(self):
        text = self.wanted["scan", "text"].decode()
        for words in ("[xentral/endpoint-unavailable]", "[xentral/hardcoded-token]", "sub/Z.cpp:",
                      "ä ö.cpp:"):
            self.assertIn(words, text)
        for key, data in self.wanted.items():
            self.assertGreater(len(data), 200, key)

    def test_the_number_of_jobs(self):
        for jobs in ("1", "8"):
            self.check(self.bytes_of(self.base, "-j", jobs))

    def test_the_order_of_the_arguments(self):
        names = sorted(SOURCES)
        self.check(self.bytes_of(self.base, *names[::-1], names[0]))
        self.check(self.bytes_of(self.base, "sub", "./a.cpp", "."))

    def test_the_order_of_the_folder_and_of_the_compile_database(self):
        self.check(self.bytes_of(self.checkout("backwards", -1)))

    def test_the_place_of_the_checkout(self):
        self.check(self.bytes_of(self.checkout("some where/else – far away")))

    def test_the_place_is_in_no_output(self):
        for key, data in self.wanted.items():
            self.assertNotIn(self.top.encode(), data, key)

    def test_the_locale(self):
        folder = os.path.join(self.top, "locales")
        os.makedirs(folder)
        made = subprocess.run(["localedef", "-i", "de_DE", "-f", "UTF-8",
                               os.path.join(folder, "de_DE.UTF-8")], check=False,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.check(self.bytes_of(self.base, environment={"LC_ALL": "C"}))
        if made.returncode not in (0, 1) or not os.path.isdir(folder + "/de_DE.UTF-8"):
            self.skipTest("the package locales is not installed: no de_DE.UTF-8")
        german = {"LC_ALL": "de_DE.UTF-8", "LOCPATH": folder, "LANGUAGE": "de"}
        # It is in force: a number has a comma.
        done = subprocess.run(["/usr/bin/printf", "%.1f", "0,5"], stdout=subprocess.PIPE,
                              env=dict(os.environ, **german), check=True)
        self.assertEqual(done.stdout, b"0,5")
        self.check(self.bytes_of(self.base, environment=german))

    def test_the_rest_of_the_environment(self):
        self.check(self.bytes_of(self.base, environment={
            "TZ": "Asia/Tokyo", "TERM": "xterm-256color", "COLUMNS": "40", "HOME": "/nowhere",
            "SOURCE_DATE_EPOCH": "1", "CI": "true", "USER": "someone"}))

    def test_a_checkout_that_cannot_be_written(self):
        folder = self.checkout("read only")
        paths = [os.path.join(f, n) for f, d, names in os.walk(folder) for n in names + [""]]
        prefix = as_nobody(PROGRAM, paths)
        before = sorted(paths)
        for path in paths:
            os.chmod(path, 0o555 if os.path.isdir(path) else 0o444)
        try:
            refused = subprocess.run([*prefix, "touch", "new"], cwd=folder, check=False,
                                     stderr=subprocess.DEVNULL)
            self.assertNotEqual(refused.returncode, 0)
            self.check(self.bytes_of(folder, prefix=prefix))
        finally:
            for path in paths:
                os.chmod(path, 0o755)
        self.assertEqual(sorted(os.path.join(f, n) for f, d, names in os.walk(folder)
                                for n in names + [""]), before)


if __name__ == "__main__":
    unittest.main()
