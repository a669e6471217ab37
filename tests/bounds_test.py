#!/usr/bin/python3
"""Programs of extreme size: read and evaluated within 2 s and 500 MB each.

Every program is generated here. What counts is the processor time of `patlint
requests -j1` beyond what `clang-19 -fsyntax-only` needs for the same file, and
the peak memory of the program and its worker. The URL in it must be found, and
where a bound was hit the summary must say so.

Environment: PATLINT_PROGRAM; PATLINT_CLANG, default clang-19.
"""
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import tempfile
import threading
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = os.environ.get("PATLINT_PROGRAM", str(ROOT / "build" / "patlint"))
CLANG = os.environ.get("PATLINT_CLANG", "clang-19")
SHADOW = [ROOT / "rules" / "clients" / name / "shadow" for name in ("libcurl", "cpr")]

SECONDS = 2.0
MEGABYTES = 500

C = """#include <curl/curl.h>
#include <stdio.h>
#include <string.h>
static int get(const char *u) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, u);
  return curl_easy_perform(h);
}
"""
CXX = """#include <cpr/cpr.h>
#include <sstream>
#include <string>
static void get(const std::string &u) { cpr::Get(cpr::Url{u}); }
"""


def repeated(form, count):
    return "".join(form.replace("@", str(i)) for i in range(count))


def resident(pid):
    """The peak memory of a process in MB, or 0 if it is gone."""
    try:
        text = pathlib.Path("/proc/%d/status" % pid).read_text()
    except OSError:
        return 0
    peak = re.search(r"VmHWM:\s+(\d+)", text)
    return int(peak.group(1)) // 1024 if peak else 0


def children(pid):
    try:
        text = pathlib.Path("/proc/%d/task/%d/children" % (pid, pid)).read_text()
    except OSError:
        return []
    return [int(word) for word in text.split()]


def measured(command):
    """(processor seconds, peak MB of the process and its children, output)"""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    peak = [0]

    def watch():
        while process.poll() is None:
            for pid in [process.pid] + children(process.pid):
                peak[0] = max(peak[0], resident(pid))
            time.sleep(0.02)

    watcher = threading.Thread(target=watch)
    watcher.start()
    output, errors = process.communicate(timeout=120)
    watcher.join()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, peak[0], output + errors


class Bounds(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="patlint-bounds-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def check(self, name, code, wanted, notice=False):
        """Some request's line ends its URL with `wanted`."""
        file = self.folder / name
        file.write_text(code)
        clang = [CLANG, "-fsyntax-only", "-w", "-fbracket-depth=100000"]
        clang += ["-I%s" % folder for folder in SHADOW]
        if name.endswith(".cpp"):
            clang.append("-std=c++20")
        parse, _, _ = measured(clang + [str(file)])
        ours = [PROGRAM, "requests", "-o", "json", "-j1", "--headers", "shadow", str(file)]
        whole, peak, output = measured(ours)
        # Another program on the machine makes a run slower, never faster.
        for _ in range(6):
            if whole - parse >= SECONDS:
                whole = min(whole, measured(ours)[0])
        document, _ = json.JSONDecoder().raw_decode(output)
        urls = [request["url"] for request in document["requests"]]
        self.assertTrue(any(url == wanted for url in urls),
                        "%s is not among %s" % (wanted[:200], [url[:200] for url in urls[:5]] or output[:500]))
        self.assertLess(whole - parse, SECONDS)
        self.assertLess(peak, MEGABYTES)
        if notice:
            _, _, output = measured([PROGRAM, "scan", "-j1", "--headers", "shadow", str(file)])
            self.assertIn("cut short", output)

    def test_statements(self):
        body = repeated("  n += @;\n  if (n > @) { n -= 2; }\n  log_it(\"text @\", n);\n", 3334)
        self.check("statements.cpp", CXX + "void log_it(const char *, int);\nvoid f(int n) {\n"
                   "  std::string url = \"https://h\";\n" + body +
                   "  url += \"/end\";\n  get(url);\n}\n", "https://h/end")

    def test_appends(self):
        # No URL is that long: what is behind the bound is unknown.
        self.check("appends.cpp", CXX + "void f() {\n  std::string url = \"https://h\";\n" +
                   repeated("  url += \"/p@\";\n", 10000) + "  get(url);\n}\n",
                   "https://h" + repeated("/p@", 1024) + "{}", notice=True)

    def test_plus_chain(self):
        self.check("plus.cpp", CXX + "void f(const std::string &id) {\n  get(std::string(\"https://h\")" +
                   " + \"/p\"" * 200 + " + id);\n}\n", "https://h" + "/p" * 200 + "{}")

    def test_stream(self):
        self.check("stream.cpp", CXX + "void f(int n) {\n  std::ostringstream s;\n  s << \"https://h\"" +
                   "\n    << \"/\" << n" * 300 + ";\n  get(s.str());\n}\n",
                   "https://h" + "/{}" * 300)

    def test_long_stream(self):
        self.check("stream.cpp", CXX + "void f(int n) {\n  std::ostringstream s;\n  s << \"x\"" +
                   "\n    << \"/\" << n" * 2000 + ";\n  get(\"https://h/long\");\n  use(s.str());\n}\n",
                   "https://h/long")

    def test_switch_that_assigns(self):
        self.check("assigns.cpp", CXX + "void f(int n) {\n  std::string u = \"https://h/\";\n  switch (n) {\n" +
                   repeated("  case @: u = \"https://h/c@\"; break;\n", 5000) +
                   "  }\n  get(u);\n}\n", "https://h/{}")

    def test_switch_that_returns(self):
        self.check("returns.c", C + "static const char *p(int n) {\n  switch (n) {\n" +
                   repeated("  case @: return \"https://h/c@\";\n", 5000) +
                   "  }\n  return 0;\n}\nvoid f(int n) { get(p(n)); }\n", "https://h/c{}")

    def test_switch_that_sends(self):
        self.check("sends.c", C + "void f(int n) {\n  switch (n) {\n" +
                   repeated("  case @: get(\"https://h/c@\"); break;\n", 5000) + "  }\n}\n",
                   "https://h/c4999", notice=True)

    def test_else_if(self):
        self.check("elseif.cpp", CXX + "void f(int n) {\n  std::string u;\n  " +
                   " else ".join('if (n == %d) u = "https://h/c%d";\n' % (i, i) for i in range(4999)) +
                   "  else u = \"https://h/cx\";\n  get(u);\n}\n", "https://h/c{}")

    def test_parentheses(self):
        self.check("parentheses.c", C + "void f(void) { get(" + "(" * 2000 + '"https://h/p"' +
                   ")" * 2000 + "); }\n", "https://h/p")

    def test_calls(self):
        self.check("calls.c", C + "static const char *id(const char *s) { return s; }\nvoid f(void) { get(" +
                   "id(" * 2000 + '"https://h/p"' + ")" * 2000 + "); }\n", "https://h/p")

    def test_much_that_gives_a_value_only(self):
        """It does not use up what the way to the request needs."""
        code = C + "static const char *d6(const char *s) { return s ? strchr(s, '/') : 0; }\n"
        for level in range(5, -1, -1):
            calls = "".join("  if (strstr(s, \"%d\")) s = d%d(strchr(d%d(s), '%d'));\n" % (i, level + 1, level + 1, i)
                            for i in range(6))
            code += "static const char *d%d(const char *s) {\n%s  return s;\n}\n" % (level, calls)
        code += ("void f(const char *in) {\n  char u[99];\n"
                 "  snprintf(u, sizeof u, \"https://h/items/%s\", d0(in));\n  get(u);\n}\n")
        self.check("aside.c", code, "https://h/items/{}")

    def test_struct_initialiser(self):
        fields = repeated("const char *f@;\n", 20000)
        values = repeated('"https://h/@",\n', 20000)
        for where, name in (("static const ", "global.c"), ("", "local.c")):
            declaration = where + "struct s t = {\n" + values + "};\n"
            code = C + "struct s {\n" + fields + "};\n"
            code += (declaration + "void f(void) {\n" if where
                     else "void f(void) {\n" + declaration) + "get(t.f7);\n}\n"
            with self.subTest(name):
                self.check(name, code, "https://h/7")

    def test_struct_filled(self):
        self.check("filled.c", C + "struct s {\n" + repeated("const char *f@;\n", 5000) +
                   "};\nvoid f(void) {\n  struct s t;\n" + repeated('  t.f@ = "https://h/@";\n', 5000) +
                   "  get(t.f7);\n}\n", "https://h/7")

    def test_struct_that_keeps_results(self):
        """Each result may lead to any other field that was given for it."""
        body = repeated("    p[i].f@ = copy(p[i].f@, p[i].o@);\n"
                        "    if (n > @) { change(p, &p[i].f@, &p[i]); if (change(p, &p[i].f@, 0)) continue; }\n", 60)
        self.check("kept.c", C + "typedef struct {\n" + repeated("char *f@, *o@;\n", 60) + "} item;\n"
                   "char *copy(char *old, const char *s);\nint change(item *, char **, item *);\n"
                   "void f(item *p, int n) {\n  for (int i = 0; i < n; i++) {\n" + body +
                   "    get(\"https://h/kept\");\n  }\n}\n", "https://h/kept")

    def test_table(self):
        self.check("table.c", C + "static const char *const t[] = {\n" + repeated('"https://h/@",\n', 50000) +
                   "};\nvoid f(int n) { get(t[n]); }\n", "https://h/{}")

    def test_functions(self):
        self.check("functions.c", C + repeated(
            'static void f@(int n) { char u[99]; sprintf(u, "https://h/@/%d", n); get(u); }\n', 5000) +
            "void all(void) {\n" + repeated("  f@(1);\n", 5000) + "}\n", "https://h/4999/{}", notice=True)


if __name__ == "__main__":
    unittest.main()
