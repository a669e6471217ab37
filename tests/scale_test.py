#!/usr/bin/python3
"""A program of 100,000 functions in 20 files: evaluated within 10 s.

The program is generated: in every file wrappers around a client, a class with
a base address, builders of paths, callbacks in tables, records that are filled
here and sent there, and much that has nothing to do with requests but calls
and writes all over the program. What counts is the stage `evaluate` of
--stats, which runs in one thread. Of each kind of request one is known.

Environment: PATLINT_PROGRAM.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = os.environ.get("PATLINT_PROGRAM", str(ROOT / "build" / "patlint"))

SECONDS = 10.0
FILES, GROUPS = 20, 500  # of ten functions

HEADER = """#pragma once
#include <cpr/cpr.h>
#include <string>
struct Order { std::string id, kind; int count; };
class Api {
public:
  explicit Api(const std::string &base) : base_(base) {}
  void get(const std::string &path);
  void setBase(const std::string &base);
private:
  std::string base_;
};
void log_line(const std::string &text, int level);
""" + "".join("int work_%d(int n); std::string name_%d(int n);\n" % (i, i) for i in range(FILES))

API = """#include "api.h"
void Api::get(const std::string &path) { cpr::Get(cpr::Url{base_ + path}); }
void Api::setBase(const std::string &base) { base_ = base; }
void log_line(const std::string &text, int level) {}
"""

GROUP = """
static int count_@(int n) { return n + work_%(next)d(n) + total; }
static std::string key_@(int n) { return "key@" + std::to_string(n); }
static std::string join_@(const std::string &a, const std::string &b) { return a + "/" + b; }
static void note_@(const Order &o) { log_line("order " + o.id + " of " + o.kind, o.count); total += o.count; }
static void fill_@(Order &o, int n) { o.id = key_@(n); o.kind = name_%(next)d(n); o.count = count_@(n); }
static const char *kind_@(int n) { switch (n) { case 1: return "a@"; case 2: return "b@"; default: return "other"; } }
static void handle_@(int n) { Order o; fill_@(o, n); note_@(o); last = join_@(o.id, kind_@(n)); }
static void each_@(const std::string &list) { for (char c : list) if (c == ',') ++total; }
static bool same_@(const Order &a, const Order &b) { return a.id == b.id && a.kind == b.kind; }
%(send)s
"""

SENDS = [
    'static void plain_@(Api &api) { api.get("/plain/@"); }',
    'static void built_@(Api &api, int n) { api.get(join_@("/built", key_@(n))); }',
    'static void sent_@(Api &api, int n) { Order o; fill_@(o, n); api.get("/orders/" + o.id); }',
    'static void kinds_@(Api &api, int n) { api.get(std::string("/kinds/") + kind_@(n)); }',
]


def source(number):
    out = ['#include "api.h"', "static int total;", "static std::string last;"]
    next_file = (number + 1) % FILES
    for group in range(GROUPS):
        send = "static void idle_@(int n) { handle_@(n); each_@(key_@(n)); }"
        if group < len(SENDS):
            send = SENDS[group]
        text = GROUP % {"next": next_file, "send": send}
        out.append(text.replace("@", "%d_%d" % (number, group)))
    out.append("static void (*const table[])(int) = {%s};" %
               ", ".join("handle_%d_%d" % (number, group) for group in range(GROUPS)))
    out.append("int work_%d(int n) { for (auto f : table) f(n); return total; }" % number)
    out.append("std::string name_%d(int n) { return last + kind_%d_0(n); }" % (number, number))
    calls = " ".join(["plain_%d_0(api);", "built_%d_1(api, n);", "sent_%d_2(api, n);",
                      "kinds_%d_3(api, n);"]).replace("%d", str(number))
    out.append('void run_%d(int n) { Api api("https://h%d.example"); %s }' % (number, number, calls))
    return "\n".join(out) + "\n"


class Scale(unittest.TestCase):
    def test_a_hundred_thousand_functions(self):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="patlint-scale-"))
        self.addCleanup(shutil.rmtree, folder)
        (folder / "api.h").write_text(HEADER)
        (folder / "api.cpp").write_text(API)
        for number in range(FILES):
            (folder / ("f%d.cpp" % number)).write_text(source(number))
        done = subprocess.run([PROGRAM, "requests", "--stats", "-o", "json", "--prefilter", "off",
                               "--headers", "shadow", str(folder)],
                              stdin=subprocess.DEVNULL, capture_output=True, text=True)
        seconds = float(re.search(r"time evaluate\s+([0-9.]+)", done.stderr).group(1))
        sent = {r["url"] for r in json.loads(done.stdout)["requests"] if r["method"] == "GET"}
        for url in ("https://h7.example/plain/7_0", "https://h7.example/built/key7_1{}",
                    "https://h7.example/orders/key7_2{}", "https://h7.example/kinds/a7_3"):
            self.assertTrue(any(url in each for each in sent),
                            "%s is not among %s" % (url, sorted(sent)[:8]))
        print("evaluated in %.1f s" % seconds)
        self.assertLess(seconds, SECONDS)


if __name__ == "__main__":
    unittest.main()
