"""Builds, runs and evaluates compositions; compares what was sent with what is said.

In:  Compositions. Out: a Verdict for each.

All compositions of a call are one binary: libcurl's functions are defined here,
and print what they are given. Nothing is sent anywhere. What is unknown to a
composition (texts, numbers, conditions) is defined here as well, outside of the
folder that is scanned, and differs from run to run.
"""
import collections
import concurrent.futures
import json
import os
import re
import subprocess

RUNS = 3

OUTSIDE_H = """#include <stdbool.h>
#ifdef __cplusplus
#include <string>
void outside_change(std::string::iterator first, std::string::iterator last);
extern "C" {
#endif
const char *outside_text(int n);
int outside_number(int n);
bool outside_flag(int n);
/* Changes TEXT when somebody calls outside_run(). */
void outside_keep(char *text);
void outside_run(void);
/* Of so many `struct { const char *name; void *to; }`: points TO elsewhere. */
void outside_options(const void *options, int count);
extern char **outside_arguments;
#ifdef __cplusplus
}
#endif
"""

INCLUDES = {
    "cpp": """#include <algorithm>
#include <array>
#include <cctype>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <functional>
#include <iomanip>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>
""",
    "c": """#define _GNU_SOURCE
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
""",
}
INCLUDES["format"] = "#include <format>\n#include <iterator>\n" + INCLUDES["cpp"]

# What the programs meet at run time. Never scanned.
DRIVER = r"""#include <curl/curl.h>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include "outside.h"

static int Current, Run;
static std::string Url;

void outside_change(std::string::iterator first, std::string::iterator last) {
  for (; first != last; ++first)
    *first = 'o';
}
static const char *const Texts[] = {"word", "a/b", "", "x y", "https://o.test", "q%2Fr", "/p/", "7", "{z}", "../k"};
static const size_t Count = sizeof Texts / sizeof *Texts;

extern "C" {
char **outside_arguments;
const char *outside_text(int n) { return Texts[(n * 7 + Run * 3 + n / 5) % Count]; }
int outside_number(int n) { return (n * 5 + Run * 11) % 9 - 2; }
bool outside_flag(int n) { return (n * 3 + Run + n / 4) % 2; }
static char *Kept;
void outside_keep(char *text) { Kept = text; }
void outside_run() { std::strcpy(Kept, "/kept"); }
void outside_options(const void *options, int count) {
  struct Option { const char *name; void *to; };
  for (int i = 0; i < count; ++i)
    *(const char **)((const Option *)options)[i].to = "/option";
}

CURLcode curl_easy_setopt(CURL *, CURLoption option, ...) {
  va_list list;
  va_start(list, option);
  if (option == CURLOPT_URL)
    Url = va_arg(list, const char *);
  va_end(list);
  return CURLE_OK;
}
CURLcode curl_easy_perform(CURL *) {
  std::printf("%d ", Current);
  for (unsigned char c : Url)
    std::printf("%02x", c);
  std::printf("\n");
  return CURLE_OK;
}
char *curl_easy_escape(CURL *, const char *text, int) {
  std::string out;
  char hex[4];
  for (const unsigned char *c = (const unsigned char *)text; *c; ++c) {
    if (std::isalnum(*c) || std::strchr("-._~", *c)) {
      out += char(*c);
      continue;
    }
    std::snprintf(hex, sizeof hex, "%%%02X", *c);
    out += hex;
  }
  return strdup(out.c_str());
}
}

int main(int, char **argv) {
  Run = std::atoi(argv[1]);
  static char *Arguments[8];
  for (int i = 0; i < 8; ++i) {
    setenv(("OUTSIDE_" + std::to_string(i)).c_str(), Texts[(i + Run) % Count], 1);
    Arguments[i] = (char *)Texts[(i * 3 + Run) % Count];
  }
  outside_arguments = Arguments;
  CURL *h = nullptr;
"""

# Requests of other protocols are not the tool's business.
OTHER = re.compile(r"(?!https?:)[a-z0-9+.-]+://", re.I)

# By kind of hole: what it can be.
HOLES = {"string": ".*", "object": ".*", "symbol": ".*", "int": "-?[0-9]+", "uint": "[0-9]+",
         "float": r"[-+.e0-9infa]+", "bool": "(?:0|1|true|false)", "char": ".", "enum": "-?[0-9]+",
         "pointer": r"(?:0x[0-9a-f]+|\(nil\))", "urlencoded": "[-A-Za-z0-9._~%+*]*"}


class Verdict:
    """exact: nothing was unknown, and the evaluated value is what was sent.
    precise: as precise as the author's knowledge. imprecise: only admitted.
    Else a failure: unsound, vague (imprecise, and no operation was loose), missing,
    several requests, not run."""

    def __init__(self, kind, sent=(), said=""):
        self.kind, self.sent, self.said = kind, sent, said

    @property
    def failed(self):
        return self.kind not in ("exact", "precise", "imprecise")


def command(words, folder, **more):
    done = subprocess.run(words, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, **more)
    if done.returncode:
        raise RuntimeError("%s ended with %d in %s:\n%s" % (
            " ".join(words), done.returncode, folder, done.stderr.decode("utf-8", "replace")[:6000]))
    return done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def has_format():
    """Whether C++ with <format> can be compiled here."""
    done = subprocess.run(["clang++-19", "-std=c++20", "-stdlib=libc++", "-fsyntax-only", "-x", "c++", "-"],
                          input=b"#include <format>\n#ifndef __cpp_lib_format\n#error none\n#endif\n",
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return done.returncode == 0


def definition(c):
    """(lines of the function with its helpers, lines of the other file, shared lines)."""
    body = ["  " + line for line in c.bodies[0]]
    if c.language == "c":
        return (c.top + ["void c%d_send(CURL *h) {" % c.number] + body + ["}"], c.other, c.shared)
    space = "namespace c%d {" % c.number
    close = "}"
    return ([space] + c.top + ["void send(CURL *h) {"] + body + ["}", close],
            [space] + c.other + [close] if c.other else [], [space] + c.shared + [close] if c.shared else [])


class Sources:
    """The files of some compositions, and which lines belong to which."""

    def __init__(self, folder):
        self.folder = folder
        self.owner = {}

    def write(self, compositions):
        scanned = os.path.join(self.folder, "scanned")
        os.makedirs(scanned)
        self.put("scanned/outside.h", OUTSIDE_H)
        self.put("outside.h", OUTSIDE_H)
        units = []
        for language in sorted({c.language for c in compositions}):
            mine = [c for c in compositions if c.language == language]
            suffix = ".c" if language == "c" else ".cpp"
            main, other = language + "_main" + suffix, language + "_other" + suffix
            head = INCLUDES[language].splitlines() + ["#include <curl/curl.h>", "#include \"outside.h\"",
                                                      "#include \"%s_other.h\"" % language]
            if language != "c":
                head += ["using namespace std::string_literals;", "using namespace std::string_view_literals;"]
            files = {main: list(head), other: list(head), "%s_other.h" % language: ["#pragma once"] + (
                ["#include <curl/curl.h>"] if language == "c" else ["#include <curl/curl.h>", "#include <string>"])}
            for c in mine:
                for name, lines in zip((main, other, "%s_other.h" % language), definition(c)):
                    at = len(files[name])
                    files[name] += [l for line in lines for l in line.split("\n")]
                    for line in range(at + 1, len(files[name]) + 1):
                        self.owner[name, line] = c.number
            for name, lines in files.items():
                self.put(os.path.join("scanned", name), "\n".join(lines) + "\n")
            units += [main, other]
        names = []
        for c in compositions:
            names.append((c.number, "c%d_send" % c.number if c.language == "c" else "c%d::send" % c.number,
                          "extern \"C\" void c%d_send(CURL *);" % c.number if c.language == "c" else
                          "namespace c%d { void send(CURL *); }" % c.number))
        self.put("driver.cpp", "\n".join(n[2] for n in names) .join(["#include <curl/curl.h>\n", "\n"]) + DRIVER +
                 "".join("  Current = %d;\n  %s(h);\n" % n[:2] for n in names) + "}\n")
        return units

    def put(self, name, text):
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as f:
            f.write(text)


def flags(name):
    if name.endswith(".c"):
        return ["clang-19", "-std=gnu17"]
    library = ["-stdlib=libc++"] if has_library() else []
    return ["clang++-19", "-std=c++20"] + library


_library = []


def has_library():
    if not _library:
        _library.append(has_format())
    return _library[0]


def run(folder, units):
    """Number -> what it sent in each run."""
    names = ["driver.cpp"] + [os.path.join("scanned", u) for u in units]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for done in [pool.submit(command, flags(n) + ["-O0", "-w", "-c", n, "-o", n + ".o"], folder) for n in names]:
            done.result()
    objects = [n + ".o" for n in names]
    command(flags("x.cpp") + objects + ["-o", "program"], folder)
    sent = collections.defaultdict(list)
    for i in range(RUNS):
        out, _ = command([os.path.join(folder, "program"), str(i)], folder, timeout=60)
        for line in out.splitlines():
            number, _, hexes = line.partition(" ")
            sent[int(number)].append(bytes.fromhex(hexes).decode("utf-8", "replace"))
    return sent


def evaluate(folder, exact_requests, program, units):
    """What the tool says: rows of exact_requests; and its notices."""
    rows, notices = [], ""
    scanned = os.path.join(folder, "scanned")
    groups = [[u for u in units if not u.startswith("format")], [u for u in units if u.startswith("format")]]
    for group in groups:
        if not group:
            continue
        arguments = [os.path.join("scanned", u) for u in group]
        if group[0].startswith("format"):
            arguments += ["--", "-std=c++20", "-stdlib=libc++", "-I" + scanned]
        out, said = command([exact_requests, program] + arguments, folder)
        rows += [json.loads(line) for line in out.splitlines()]
        notices += said
    return rows, notices


def shown(alternative):
    """Like the tool's test form: literal bytes, {int}."""
    return "".join(p[1] if p[0] in ("lit", "literal") else "{%s}" % p[0] for p in alternative)


def within(given, expected):
    """Whether all that the alternative `given` can be, `expected` can be."""
    expression = "".join(re.escape(text) if kind == "lit" else ".*" for kind, text in expected)
    return re.fullmatch(expression, "".join(text if kind == "lit" else "\0" for kind, text in given),
                        re.S) is not None


def admits(alternative, url):
    expression = "".join(re.escape(p[1]) if p[0] == "literal" else HOLES[p[0]] for p in alternative)
    return re.fullmatch(expression, url, re.S) is not None


def judge(c, sent, requests):
    """requests: those of this composition."""
    if len(sent) != RUNS:
        return Verdict("not run", sent)
    http = [url for url in sent if not OTHER.match(url)]
    if not requests and not http:
        return Verdict("exact", sent, "nothing: no HTTP")
    if not requests:
        return Verdict("missing", sent)
    if len(requests) > 1:
        return Verdict("several requests", sent, " || ".join(" | ".join(
            shown(a["parts"]) for a in r["url"]) for r in requests))
    said = [a["parts"] for a in requests[0]["url"]]
    text = " | ".join(shown(a) for a in said)
    for url in http:
        if not any(admits(a, url) for a in said):
            return Verdict("unsound", sent, text)
    given = [tuple(("lit", p[1]) if p[0] == "literal" else ("hole", p[0]) for p in a) for a in said]
    if all(any(within(g, e) for e in c.alternatives) for g in given):
        closed = all(kind == "lit" for g in given for kind, _ in g)
        return Verdict("exact" if closed else "precise", sent, text)
    return Verdict("imprecise" if c.loose else "vague", sent, text)


def verdicts(folder, compositions, exact_requests, program):
    """Number -> Verdict."""
    sources = Sources(folder)
    units = sources.write(compositions)
    rows, notices = evaluate(folder, exact_requests, program, units)
    sent = run(folder, units)
    found = collections.defaultdict(list)
    for row in rows:
        name = row["file"][len("scanned/"):] if row["file"].startswith("scanned/") else row["file"]
        owner = sources.owner.get((name, row["line"]))
        if owner is None:
            raise RuntimeError("a request that belongs to no composition: %s" % row)
        found[owner].append(row)
    return {c.number: judge(c, sent[c.number], found[c.number]) for c in compositions}, notices
