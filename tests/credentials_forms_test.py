#!/usr/bin/python3
"""Every way in which C and C++ can hold a token, and what only looks like one.

FORMS x TOKENS: each form is written once for each kind of token; the tokens
are made at run time. A form is a source with marks:

    {T}          the token                    @1 @2 ...  where a piece stands: the
    {1} {2}      its halves                              finding is reported at @1,
    {a} {b}      cut inside of its prefix                the others are related
    {x} ...      see `spellings`              $          a number for names

Every token must be found once, at the first token of source that holds a byte
of it, with all other pieces related, and must not be seen in any output. Forms
in GAPS are not found yet; the test fails on the day one is, so that it is taken
out of the list.

DECOYS are texts that a scanner could take for a token and that are none.
"""
import json
import os
import random
import re
import shutil
import string
import subprocess
import tempfile
import unittest
import zlib

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.environ.get("PATLINT_PROGRAM", os.path.join(ROOT, "build", "patlint"))

ALNUM = string.digits + string.ascii_uppercase + string.ascii_lowercase


def base62(number, width):
    out = ""
    while number:
        number, digit = divmod(number, 62)
        out = ALNUM[digit] + out
    return out.rjust(width, "0")


def letters(rng, count, alphabet=ALNUM):
    return "".join(rng.choice(alphabet) for _ in range(count))


def sanctum40(rng):
    return "%d|%s" % (rng.randint(100, 999), letters(rng, 40))


def sanctum48(rng):
    body = letters(rng, 40)
    return "%d|%s%08x" % (rng.randint(100, 999), body, zlib.crc32(body.encode()))


def github(rng):
    body = letters(rng, 30)
    crc = base62(zlib.crc32(body.encode()), 6)
    return "ghp_" + body + crc


def gitlab(rng):
    return "glpat-" + letters(rng, 9, ALNUM + "-_") + letters(rng, 11)


TOKENS = {"sanctum40": sanctum40, "sanctum48": sanctum48, "github": github, "gitlab": gitlab}

# Where a token can be cut so that no piece holds what a search would look for.
# What is behind the first digit of a Sanctum token is one by itself: it must not be
# found a second time.
PREFIX = {"sanctum40": 1, "sanctum48": 3, "github": 2, "gitlab": 3}

# Name, source. A name that ends in .c is C, any other C++.
FORMS = [
    # One token of source.
    ("plain", 'const char *t$ = @1"{T}";'),
    ("plain.c", 'static const char t$[] = @1"{T}";'),
    ("in a sentence", 'const char *t$ = @1"use {T}, please";'),
    ("behind a line break", 'const char *t$ = @1"first\\n{T}\\nlast";'),
    ("in quotes", 'const char *t$ = @1"{\\"token\\": \\"{T}\\"}";'),
    ("raw", 'const char *t$ = @1R"({T})";'),
    ("raw with delimiter", 'const char *t$ = @1R"--({T})--";'),
    ("raw of several lines", 'const char *t$ = @1R"(\nfirst\n{T}\n)";'),
    ("JSON in a raw string", 'const char *t$ = @1R"j({"auth": {"token": "{T}"}})j";'),
    ("headers in a raw string",
     'const char *t$ = @1R"(GET / HTTP/1.1\nHost: example.org\nAuthorization: Bearer {T}\n)";'),
    ("u8", 'const auto *t$ = @1u8"{T}";'),
    ("u", 'const char16_t *t$ = @1u"{T}";'),
    ("U", 'const char32_t *t$ = @1U"{T}";'),
    ("L", 'const wchar_t *t$ = @1L"{T}";'),
    ("L.c", '#include <wchar.h>\nconst wchar_t *t$ = @1L"{T}";'),
    ("LR", 'const wchar_t *t$ = @1LR"({T})";'),
    ("one hex escape", 'const char *t$ = @1"{x}";'),
    ("one octal escape", 'const char *t$ = @1"{o}";'),
    ("all hex", 'const char *t$ = @1"{X}";'),
    ("all octal", 'const char *t$ = @1"{O}";'),
    ("UCN", 'const char *t$ = @1"{u}";'),
    ("long UCN", 'const char *t$ = @1"{U}";'),
    ("braced escape", 'const char *t$ = @1"{n}";'),
    ("line continuation", 'const char *t$ = @1"{1}\\\n{2}";'),
    ("line continuation.c", 'const char *t$ = @1"{a}\\\n{b}";'),
    ("continuation inside of an escape", 'const char *t$ = @1"{xsplit}";'),
    ("trigraph.c", 'const char *t$ = @1"{t}";'),
    ("trigraphs in two pieces.c", 'const char *t$ = @1"??!{a}" @2"{tb}";'),
    ("CR LF", 'const char *t$ =\r\n  @1"{1}\\\r\n{2}";\r\n'),
    ("header line", 'const char *t$ = @1"Authorization: Bearer {T}";'),
    ("header blob",
     'const char *t$ = @1"Accept: */*\\r\\nAuthorization: Bearer {T}\\r\\nX-A: 1\\r\\n";'),
    ("header with a scheme of its own", 'const char *t$ = @1"PRIVATE-TOKEN: {T}";'),
    ("query", 'const char *t$ = @1"https://host.example/api?token={T}&page=2";'),
    ("query, encoded", 'const char *t$ = @1"https://host.example/api?page=2&token={Q}";'),
    ("query, encoded in lower case", 'const char *t$ = @1"/api?token={q}#x";'),
    ("path", 'const char *t$ = @1"https://host.example/bot/{T}/send";'),
    ("user of a URL", 'const char *t$ = @1"https://x:{T}@host.example/a.git";'),
    ("user-defined literal",
     '#include <string>\nstd::string operator""_t$(const char *, unsigned long);\n'
     'auto t$ = @1"{T}"_t$;'),
    ("std::string literal",
     '#include <string>\nusing namespace std::literals;\nauto t$ = @1"{T}"s;\nauto v$ = 1;'),
    ("string_view literal",
     '#include <string_view>\nusing namespace std::literals;\nconstexpr auto t$ = @1"{T}"sv;'),
    ("constexpr", 'constexpr const char *t$ = @1"{T}";'),
    ("constexpr array", 'constexpr char t$[] = @1"{T}";'),
    ("constinit string_view",
     '#include <string_view>\nconstexpr std::string_view t${@1"{T}"};'),
    ("default argument", 'void f$(const char *token = @1"{T}");'),
    ("default member", 'struct S$ { const char *token = @1"{T}"; };'),
    ("constructor's initialiser",
     '#include <string>\nstruct S$ { std::string token; S$() : token(@1"{T}") {} };'),
    ("designated initialiser", 'struct S$ { int a; const char *token; };\n'
     'S$ t${.a = 1, .token = @1"{T}"};'),
    ("designated initialiser.c", 'struct S$ { int a; const char *token; };\n'
     'struct S$ t$ = {.token = @1"{T}", .a = 1};'),
    ("table", 'struct S$ { const char *name, *value; };\n'
     'static const S$ t$[] = {{"a", "b"}, {"token", @1"{T}"}, {nullptr, nullptr}};\n'
     'const S$ *u$ = t$;'),
    ("table of texts.c", 'const char *const t$[] = {"one", @1"{T}", "three"};'),
    ("map", '#include <map>\n#include <string>\n'
     'std::map<std::string, std::string> t${{"a", "b"}, {"token", @1"{T}"}};'),
    ("map assignment", '#include <map>\n#include <string>\n'
     'void f$(std::map<std::string, std::string> &m) { m["token"] = @1"{T}"; }'),
    ("fallback", '#include <cstdlib>\n'
     'const char *f$() { return getenv("T") ? getenv("T") : @1"{T}"; }'),
    ("fallback of GNU.c", '#include <stdlib.h>\n'
     'const char *f$(void) { return getenv("T") ?: @1"{T}"; }'),
    ("fallback by value_or", '#include <optional>\n#include <string>\n'
     'std::string f$(std::optional<std::string> o) { return o.value_or(@1"{T}"); }'),
    ("return", 'const char *f$() { return @1"{T}"; }'),
    ("argument of nobody knows what", 'void g$(int, const char *);\nvoid f$() { g$(1, @1"{T}"); }'),
    ("comparison", '#include <cstring>\nbool f$(const char *s) { return !strcmp(s, @1"{T}"); }'),
    ("attribute", '[[deprecated(@1"{T}")]] void f$();'),
    ("static_assert", 'static_assert(sizeof(int) > 1, @1"{T}");'),
    ("template argument", 'template <int N> struct A$ { A$(const char *) {} };\n'
     'A$<3> t$(@1"{T}");'),
    ("lambda", 'auto t$ = [] { return @1"{T}"; };'),
    ("in an uninstantiated template",
     'template <class T> const char *f$(T) { return @1"{T}"; }'),
    ("in broken code", 'const char *t$ = @1"{T}"; int x$ = ;'),
    ("asm", 'void f$() { asm(@1".ascii \\"{T}\\""); }'),
    ("argument of a pragma.c", '#pragma message(@1"{T}")\nint i$;'),
    ("error directive's neighbour", '#if 0\n#error @1"{T}"\n#endif\nint i$;'),
    # Several tokens of source.
    ("adjacent", 'const char *t$ = @1"{1}" @2"{2}";'),
    ("adjacent, cut inside of the prefix", 'const char *t$ = @1"{a}" @2"{b}";'),
    ("adjacent, three", 'const char *t$ = @1"{a}" @2"{m}" @3"{e}";'),
    ("adjacent, small pieces", 'const char *t$ = {eights};'),
    ("adjacent over lines", 'const char *t$ = @1"{1}"\n                 @2"{2}";'),
    ("adjacent over comments", 'const char *t$ = @1"{a}" /* "and" */ // then\n @2"{b}";'),
    ("adjacent, one raw", 'const char *t$ = @1"{a}" @2R"({b})";'),
    ("adjacent, wide", 'const wchar_t *t$ = @1L"{a}" @2"{b}";'),
    ("adjacent with more around", 'const char *t$ = "use " @1"{a}" @2"{b}" " please";'),
    ("adjacent, hex escape at the end", 'const char *t$ = @1"{hexend}" @2"{hexrest}";'),
    ("adjacent, begun in a macro", '#define P$ @1"{a}"\nconst char *t$ = P$ @2"{b}";'),
    ("adjacent, ended by a macro.c", '#define P$ @2"{b}"\nconst char *t$ = @1"{a}" P$;'),
    ("adjacent, two macros", '#define P$ @1"{a}"\n#define Q$ @2"{b}"\nconst char *t$ = P$ Q$;'),
    ("adjacent, macro of macros.c",
     '#define P$ @1"{a}"\n#define Q$ @2"{b}"\n#define R$ P$ Q$\nconst char *t$ = R$;'),
    ("adjacent, macros nobody uses.c", '#define P$ @1"{a}"\n#define R$ P$ @2"{b}"\nint i$;'),
    ("adjacent, by a macro's argument",
     '#define J$(x) @1"{a}" x\nconst char *t$ = J$(@2"{b}");'),
    ("macro", '#define TOKEN$ @1"{T}"\nconst char *t$ = TOKEN$;'),
    ("macro nobody uses", '#define TOKEN$ @1"{T}"\nint i$;'),
    ("macro continued", '#define TOKEN$ \\\n  @1"{1}" \\\n  @2"{2}"\nconst char *t$ = TOKEN$;'),
    ("macro, wide by pasting.c", '#include <wchar.h>\n#define W_$(x) L##x\n#define W$(x) W_$(x)\n'
     'const wchar_t *t$ = W$(@1"{T}");'),
    ("stringified", '#define S$(x) #x\nconst char *t$ = S$(@1{T});'),
    ("stringified twice",
     '#define S_$(x) #x\n#define S$(x) S_$(x)\n#define V$ @1{T}\nconst char *t$ = S$(V$);'),
    ("stringified and joined.c",
     '#define S$(x) #x\nconst char *t$ = @1"{a}" S$(@2{b});'),
    ("pasted and stringified.c",
     '#define S_$(x) #x\n#define S$(x) S_$(x)\n#define C$(a, b) a##b\n'
     'const char *t$ = @1S$(C$({g}, {h}));'),
    # Characters and bytes.
    ("characters", 'const char t$[] = {chars};'),
    ("characters.c", 'static char t$[64] = {chars};\nchar *u$ = t$;'),
    ("characters of a function",
     'int f$(const char *);\nint g$() { const char t[] = {chars}; return f$(t); }'),
    ("hex bytes", 'const unsigned char t$[] = {hexes};'),
    ("hex bytes.c", 'static const unsigned char t$[] = {hexes};\nconst void *u$ = t$;'),
    ("decimal bytes", '#include <cstdint>\nextern const uint8_t t$[];\nconst uint8_t t$[] = {decimals};'),
    ("octal bytes", 'const unsigned char t$[] = {octals};'),
    ("bytes in a std::array",
     '#include <array>\nconstexpr std::array<char, {N}> t${{chars}};\nauto *u$ = &t$;'),
    ("bytes in a vector",
     '#include <vector>\nstd::vector<unsigned char> t${hexes};'),
    ("bytes for a string",
     '#include <string>\nstd::string t${chars};'),
    ("bytes by designators.c", 'const char t$[64] = {{designated}};'),
    ("bytes by designators, out of order.c", 'const char t$[64] = {{shuffled}};'),
    ("wide characters", 'const wchar_t t$[] = {widechars};'),
    ("casts of bytes", 'const char t$[] = {casts};'),
    ("table of byte rows.c",
     'const unsigned char t$[2][64] = {{0x01, 0x02}, {hexes}};'),
    # Put together.
    ("plus", '#include <string>\nconst std::string t$ = std::string(@1"{a}") + @2"{b}";'),
    ("plus of three",
     '#include <string>\nstd::string f$() { return std::string(@1"{a}") + @2"{m}" + @3"{e}"; }'),
    ("plus of two constants", '#include <string>\nstatic const std::string p$ = @1"{a}";\n'
     'static const std::string q$ = @2"{b}";\nstd::string f$() { return p$ + q$; }'),
    ("constants in a namespace", '#include <string>\nnamespace n$ {\nconst char *const p = @1"{1}";\n'
     'const char *const q = @2"{2}";\n}\nstd::string f$() { return std::string(n$::p) + n$::q; }'),
    ("constexpr string_views", '#include <string>\n#include <string_view>\n'
     'constexpr std::string_view p$ = @1"{a}", q$ = @2"{b}";\n'
     'std::string f$() { return std::string(p$) + std::string(q$); }'),
    ("+=", '#include <string>\nstd::string f$() { std::string t = @1"{a}"; t += @2"{b}"; return t; }'),
    ("append", '#include <string>\nstd::string f$() { std::string t; t.append(@1"{a}").append(@2"{b}"); return t; }'),
    ("push_back", '#include <string>\nstd::string f$() { std::string t(@1"{a}"); t += @2{sepchar}; t += @3"{r}"; return t; }'),
    ("stream", '#include <sstream>\nstd::string f$() { std::ostringstream s; s << @1"{a}" << @2"{b}"; return s.str(); }'),
    ("insert", '#include <string>\nstd::string f$() { std::string t = @2"{b}"; t.insert(0, @1"{a}"); return t; }'),
    ("std::format", '#include <format>\nstd::string f$() { return std::format("{}{}", @1"{a}", @2"{b}"); }'),
    ("std::format with a header",
     '#include <format>\nstd::string f$() { return std::format("Bearer {}{}", @1"{a}", @2"{b}"); }'),
    ("snprintf.c", '#include <stdio.h>\nvoid g$(char *);\n'
     'void f$(void) { char t[80]; snprintf(t, sizeof t, "%s%s", @1"{a}", @2"{b}"); g$(t); }'),
    ("snprintf, one piece in the format.c", '#include <stdio.h>\nvoid g$(char *);\n'
     'void f$(void) { char t[80]; snprintf(t, sizeof t, @1"{a}%s", @2"{b}"); g$(t); }'),
    ("sprintf.c", '#include <stdio.h>\nvoid g$(char *);\n'
     'void f$(void) { char t[80]; sprintf(t, "%s%s%s", @1"{a}", @2"{m}", @3"{e}"); g$(t); }'),
    ("strcpy and strcat.c", '#include <string.h>\nvoid g$(char *);\n'
     'void f$(void) { char t[80]; strcpy(t, @1"{a}"); strcat(t, @2"{b}"); g$(t); }'),
    ("strncat.c", '#include <string.h>\nvoid g$(char *);\n'
     'void f$(void) { char t[80] = @1"{a}"; strncat(t, @2"{b}", 60); g$(t); }'),
    ("memcpy.c", '#include <string.h>\nvoid g$(char *);\n'
     'void f$(void) { char t[80] = {0}; memcpy(t, @1"{a}", sizeof @1"{a}" - 1);\n'
     ' strcpy(t + sizeof "{a}" - 1, @2"{b}"); g$(t); }'),
    ("asprintf.c", '#define _GNU_SOURCE\n#include <stdio.h>\nvoid g$(char *);\n'
     'void f$(void) { char *t; if (asprintf(&t, "%s%s", @1"{a}", @2"{b}") > 0) g$(t); }'),
    ("parts of functions", '#include <string>\nstatic std::string p$() { return @1"{a}"; }\n'
     'static std::string q$() { return @2"{b}"; }\nstd::string f$() { return p$() + q$(); }'),
    ("part by parameter", '#include <string>\n'
     'static std::string j$(const std::string &x) { return @1"{a}" + x; }\n'
     'std::string f$() { return j$(@2"{b}"); }'),
    ("parts of a struct", '#include <string>\nstruct S$ { std::string p = @1"{a}", q = @2"{b}";\n'
     'std::string t() const { return p + q; } };\nstd::string f$() { S$ s; return s.t(); }'),
    ("parts of a table.c", '#include <stdio.h>\nvoid g$(char *);\n'
     'static const char *const P$[] = {@1"{a}", @2"{b}"};\n'
     'void f$(void) { char t[80]; snprintf(t, sizeof t, "%s%s", P$[0], P$[1]); g$(t); }'),
    ("fallback of one part", '#include <string>\n'
     'std::string f$(bool b) { std::string t = b ? @1"{a}" : "none"; return t + @2"{b}"; }'),
    ("joined in a loop", '#include <string>\nstd::string f$() { std::string t;\n'
     'for (const char *p : {@1"{a}", @2"{b}"}) t += p; return t; }'),
    # Not code.
    ("line comment", '// old: @1{T}\nint i$;'),
    ("block comment", '/* old:\n * @1{T}\n */\nint i$;'),
    ("documentation comment", '/// \\param t such as `@1{T}`\nvoid f$(const char *t);'),
    ("commented-out code", '// set_token("@1{T}");\nint i$;'),
    ("commented-out code, encoded", '// get("/a?token=@1{Q}");\nint i$;'),
    ("#if 0", '#if 0\nconst char *t$ = @1"{T}";\n#endif\nint i$;'),
    ("#if of another platform", '#ifdef _WIN32\nconst char *t$ = @1"{T}";\n#endif\nint i$;'),
    ("#else of #if 1", '#if 1\nint i$;\n#else\nconst char *t$ = @1"{1}" @2"{2}";\n#endif'),
    ("bytes in #if 0", '#if 0\nconst char t$[] = {chars};\n#endif\nint i$;'),
    ("prose in #if 0", "#if 0\nDon't use @1{T} any more.\n#endif\nint i$;"),
]

# Not found, or not at the right place.
GAPS = {
    "adjacent, macros nobody uses.c": "sanctum40 sanctum48 github gitlab",
}


def c_escape(char, style):
    n = ord(char)
    return {"x": "\\x%02x", "o": "\\%03o", "u": "\\u%04x", "U": "\\U%08x", "n": "\\x{%x}"}[style] % n


def spellings(kind, token):
    """What the marks of a form stand for."""
    cut = PREFIX[kind]
    half = len(token) // 2
    third = cut + 9
    escaped = lambda style: token[:cut] + c_escape(token[cut], style) + token[cut + 1:]
    # A hex escape would go on into a hex digit.
    hexed = "".join(c_escape(c, "x") for c in token)
    listed = lambda form, end="0", cast="": ("{" + cast + "@1" + (", " + cast).join(
        form(c) for c in token) + ", " + end + "}")
    order = sorted(range(len(token)), key=lambda i: (i * 7) % 11)
    quote = lambda c: "'" + c + "'"
    percent = {"|": "%7C", "_": "%5F", "-": "%2D"}
    lower = {k: v.lower() for k, v in percent.items()}
    separator = token[cut]
    plain = {
        "T": token, "N": str(len(token) + 1),
        "1": token[:half], "2": token[half:],
        "a": token[:cut], "b": token[cut:],
        "m": token[cut:third], "e": token[third:],
        "g": token[:-9], "h": token[-9:],
        "r": token[cut + 1:], "sepchar": quote(separator),
        "x": token[:cut] + c_escape(separator, "o") + token[cut + 1:]
             if token[cut + 1] in string.hexdigits else escaped("x"),
        "o": escaped("o"), "u": escaped("u"), "U": escaped("U"), "n": escaped("n"),
        "X": hexed, "O": "".join(c_escape(c, "o") for c in token),
        "xsplit": token[:cut] + c_escape(separator, "o")[:2] + "\\\n" + c_escape(separator, "o")[2:]
                  + token[cut + 1:],
        "hexend": token[:cut] + c_escape(separator, "x"), "hexrest": token[cut + 1:],
        # Only '|' has one; where there is none, a backslash is made by one.
        "t": token.replace("|", "??!") if "|" in token else token[:cut] + "??/" + c_escape(separator, "o")[1:] + token[cut + 1:],
        "tb": token[cut:].replace("|", "??!"),
        "Q": "".join(percent.get(c, c) if c == "|" else c for c in token),
        "q": "".join(lower.get(c, c) if c == "|" else c for c in token),
        "eights": " ".join('@%d"%s"' % (i // 8 + 1, token[i:i + 8]) for i in range(0, len(token), 8)),
        "chars": listed(quote, "'\\0'"),
        "hexes": listed(lambda c: "0x%02x" % ord(c)),
        "decimals": listed(lambda c: "%d" % ord(c)),
        "octals": listed(lambda c: "0%o" % ord(c)),
        "widechars": listed(lambda c: "L" + quote(c)),
        "casts": listed(lambda c: "0x%02x" % ord(c), cast="(char)"),
        "designated": ", ".join("[%d] = %s'%s'" % (i, "" if i else "@1", token[i])
                                for i in range(len(token))),
        "shuffled": ", ".join("[%d] = %s'%s'" % (i, "" if n else "@1", token[i])
                              for n, i in enumerate(order)),
    }
    return plain


def written(form, values, number):
    """The source of a form, and the places of its marks as (line, column)."""
    text = re.sub(r"\{(\w+)\}", lambda m: values.get(m.group(1), m.group(0)), form)
    text = text.replace("$", str(number))
    places, clean, seen = {}, "", 0
    for match in re.finditer(r"@([1-9])(?=\S)", text):
        clean += text[seen:match.start()]
        seen = match.end()
        if int(match.group(1)) not in places:
            lines = clean.split("\n")
            places[int(match.group(1))] = (len(lines), len(lines[-1]) + 1)
    clean += text[seen:]
    return clean, [places[n] for n in sorted(places)]


def file_name(index, name):
    base, dot, extension = name.partition(".")
    slug = re.sub(r"[^a-z0-9]+", "-", base.lower()).strip("-")
    return "%03d-%s.%s" % (index, slug, extension if dot and extension == "c" else "cpp")


class Forms(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="patlint-forms-")
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)

    def scan(self, sources, *arguments):
        """The JSON report of a folder with these files."""
        folder = tempfile.mkdtemp(dir=self.folder)
        for name, text in sources.items():
            with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as f:
                f.write(text)
        done = subprocess.run(
            [PROGRAM, "-o", "json", "-o", "sarif=out.sarif", "-o", "text=out.txt", *arguments, "."],
            cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, timeout=550)
        self.assertIn(done.returncode, (0, 1), done.stderr.decode())
        printed = done.stdout + done.stderr
        for name in ("out.sarif", "out.txt"):
            with open(os.path.join(folder, name), "rb") as f:
                printed += f.read()
        return json.loads(done.stdout), printed.decode()

    def test_every_form_of_every_token(self):
        rng = random.Random(20261126)
        sources, expected, secrets = {}, {}, {}
        for index, (name, form) in enumerate(FORMS):
            file = file_name(index, name)
            text = ""
            for number, (kind, make) in enumerate(TOKENS.items()):
                # Octal and hex escapes must end where they are meant to.
                token = make(rng)
                part, places = written(form, spellings(kind, token), number)
                line = text.count("\n")
                expected[file, kind] = [(l + line, c) for l, c in places]
                secrets[file, kind] = token
                text += part + "\n"
            sources[file] = text
        report, printed = self.scan(sources)
        found = {}
        for f in report["findings"]:
            kind = {"generic/sanctum-token": "sanctum"}.get(f["rule"], f["provider"])
            found.setdefault(f["file"], []).append((kind, f))
        wrong, right = [], set()
        for (file, kind), places in expected.items():
            name = FORMS[int(file[:3])][0]
            here = [f for k, f in found.get(file, [])
                    if (f["line"], f["column"]) == places[0]]
            message = None
            if not here:
                message = "not found at %d:%d" % places[0]
                others = ["%s %s:%s" % (k, f["line"], f["column"]) for k, f in found.get(file, [])]
                message += " (found: %s)" % ", ".join(others)
            elif len(here) > 1:
                message = "found %d times" % len(here)
            else:
                related = [(r["line"], r["column"]) for r in here[0]["related"]]
                verdict = "shape" if kind in ("sanctum40", "gitlab") else "checksum"
                if related != places[1:]:
                    message = "related %s, should be %s" % (related, places[1:])
                elif here[0]["verdict"] != verdict:
                    message = "verdict %s" % here[0]["verdict"]
            if secrets[file, kind] in printed or secrets[file, kind][-12:] in printed:
                message = "IT CAN BE SEEN"
            if message:
                wrong.append((name, kind, message))
            else:
                right.add((name, kind))
        gaps = {n: k for n, k in GAPS.items()}
        unexpected = [w for w in wrong if w[1] not in gaps.get(w[0], "")]
        closed = [(n, k) for n, kinds in gaps.items() for k in kinds.split() if (n, k) in right]
        if unexpected:
            self.fail("\n".join(["not as they should be:"] + ["%s, %s: %s" % w for w in unexpected]))
        self.assertEqual(closed, [], "found now: take it out of GAPS")
        for file, _ in expected:
            self.assertLessEqual(len(found.get(file, [])), len(TOKENS), file)

    def test_parts_in_several_files(self):
        """A piece in a header, one in another unit, joined in a third."""
        rng = random.Random(7)
        for kind, make in TOKENS.items():
            with self.subTest(kind=kind):
                token = make(rng)
                v = spellings(kind, token)
                report, printed = self.scan({
                    "first.h": '#pragma once\nstatic const char *const kFirst = "%s";\n' % v["1"],
                    "second.cpp": '#include <string>\nextern const std::string kSecond;\n'
                                  'const std::string kSecond = "%s";\n' % v["2"],
                    "third.cpp": '#include "first.h"\n#include <string>\n'
                                 'extern const std::string kSecond;\n'
                                 'std::string token() { return kFirst + kSecond; }\n',
                    "other.cpp": "int other;\n", "more.cpp": "int more;\n",
                })
                self.assertEqual([(f["file"], f["line"], f["column"]) for f in report["findings"]],
                                 [("first.h", 2, 35)])
                self.assertEqual([(r["file"], r["line"]) for r in report["findings"][0]["related"]],
                                 [("second.cpp", 3)])
                self.assertNotIn(token, printed)

    def test_flags_of_the_compile_database(self):
        rng = random.Random(8)
        for kind, make in TOKENS.items():
            for spelled in ('-DTOKEN="%s"', "-DTOKEN=%s", "-DURL=\"https://h.example/?t=%s&x=1\""):
                with self.subTest(kind=kind, spelled=spelled):
                    token = make(rng)
                    # One line for each key, as CMake writes it.
                    database = json.dumps(
                        [{"directory": ".", "file": "a.cpp",
                          "arguments": ["c++", "-c", spelled % token, "a.cpp"]},
                         {"directory": ".", "file": "b.cpp",
                          "arguments": ["c++", "-c", spelled % token, "b.cpp"]}], indent=1)
                    line = 1 + next(i for i, l in enumerate(database.split("\n")) if token in l)
                    report, printed = self.scan({
                        "compile_commands.json": database,
                        "a.cpp": "#define S_(x) #x\n#define S(x) S_(x)\nint a;\n",
                        "b.cpp": "int b;\n"})
                    self.assertEqual([(f["file"], f["line"]) for f in report["findings"]],
                                     [("compile_commands.json", line)])
                    self.assertNotIn(token, printed)

    def test_decoys(self):
        rng = random.Random(9)
        decoys = decoys_of(rng)
        self.assertGreaterEqual(len(decoys), 60)
        text, lines = "", {}
        for number, (what, value) in enumerate(decoys):
            self.assertNotIn("\n", value)
            spelled = value.replace("\\", "\\\\").replace('"', '\\"')
            forms = ['const char *d%d = "%s";' % (number, spelled),
                     "// %s" % value.rstrip("\\"),
                     '#define D%d "%s"' % (number, spelled),
                     'static const char *const t%d[] = {"%s", "%s"};'
                     % (number, spelled[:len(spelled) // 2].rstrip("\\"), "x"),
                     'std::string f%d() { return std::string("%s"); }' % (number, spelled)]
            for form in forms:
                lines[text.count("\n") + 2] = (what, form.split(" ")[0])
                text += form + "\n"
        report, _ = self.scan({"decoys.cpp": "#include <string>\n" + text})
        self.assertEqual([lines.get(f["line"], f["line"]) for f in report["findings"]], [])


def decoys_of(rng):
    """What looks like a token and is none: (what it is, text)."""
    hexes = lambda n: letters(rng, n, "0123456789abcdef")
    good = github(rng)
    wrong = lambda token: token[:-1] + ("a" if token[-1] != "a" else "b")
    uuid = "%s-%s-4%s-8%s-%s" % (hexes(8), hexes(4), hexes(3), hexes(3), hexes(12))
    sanctum = sanctum48(rng)
    zeros = "0" * 40
    alphabet = string.ascii_lowercase + string.digits + string.ascii_uppercase
    return [
        ("MD5", hexes(32)), ("SHA-1", hexes(40)), ("SHA-256", hexes(64)), ("SHA-512", hexes(128)),
        ("SHA-1 in upper case", hexes(40).upper()), ("SHA-256 with its name", "sha256:" + hexes(64)),
        ("UUID", uuid), ("UUID in braces", "{%s}" % uuid.upper()), ("commit and file", hexes(40) + ":a/b.c"),
        ("table of commits", "7|" + hexes(40)), ("table of digests", "17|" + hexes(48)),
        ("alphabet of base64", string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/"),
        ("alphabet of base62 in a table", "1|" + alphabet[:40]),
        ("alphabet of base58", "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"),
        ("hex digits", "0123456789abcdef0123456789ABCDEF"),
        ("keyboard", "qwertyuiopasdfghjklzxcvbnm1234567890QWER"),
        ("image", "data:image/png;base64,iVBORw0KGgo" + letters(rng, 300, ALNUM + "+/") + "="),
        ("image with a bar", "data:image/gif;base64,R0lGOD" + letters(rng, 90, ALNUM + "+/") + "|x"),
        ("certificate", "MIID" + letters(rng, 400, ALNUM + "+/") + "=="),
        ("SSH key", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI" + letters(rng, 43, ALNUM + "+/") + " a@b"),
        ("SSH fingerprint", "SHA256:" + letters(rng, 43, ALNUM + "+/")),
        ("integrity attribute", "sha384-" + letters(rng, 64, ALNUM + "+/")),
        ("expression for Sanctum", "[0-9]{1,12}\\|[A-Za-z0-9]{40}"),
        ("expression for GitHub", "ghp_[0-9A-Za-z]{36}"), ("expression for GitLab", "glpat-[\\w-]{20}"),
        ("format", "%d|%s"), ("format of a header", "Authorization: Bearer %s"),
        ("format with width", "%3d|%-40s|%08x"), ("format of braces", "{}|{}"),
        ("format of GitHub", "ghp_%s"), ("format of a query", "?token=%s&id=%d"),
        ("wrong checksum of Sanctum", wrong(sanctum)),
        ("wrong checksum of GitHub", wrong(good)),
        ("checksum of another body", sanctum[:-48] + letters(rng, 40) + sanctum[-8:]),
        ("Sanctum, too short", sanctum40(rng)[:-1]), ("Sanctum, too long", sanctum40(rng) + "Zz"),
        ("Sanctum without a number", "|" + letters(rng, 40)),
        ("Sanctum, number too long", "1234567890123|" + letters(rng, 40)),
        ("Sanctum of 80", "12|" + letters(rng, 80)),
        ("Facebook's", letters(rng, 15, "123456789") + "|" + letters(rng, 27)),
        ("Facebook's of 40", letters(rng, 15, "123456789") + "|" + letters(rng, 40)),
        ("Facebook's of 16 digits", letters(rng, 16, "123456789") + "|" + letters(rng, 40)),
        ("zeros", "1|" + zeros), ("repeated", "12|" + "aB3" * 13 + "a"),
        ("repeated letters", "5|" + "A" * 10 + "B" * 10 + "C" * 10 + "D" * 10),
        ("words", "1|laravel_sanctum_token_here"), ("more words", "1234|dein-token"),
        ("long words", "1|thisIsNotTheTokenThatYouAreLookingForAtAll"),
        ("placeholder of GitHub", "ghp_" + "x" * 36), ("placeholder of GitLab", "glpat-" + "X" * 20),
        ("words of GitHub", "ghp_YOUR_TOKEN_GOES_HERE_PLEASE_REPLACE_"),
        ("words of GitLab", "glpat-your-token-goes-here"),
        ("placeholder in brackets", "<id|hash>"), ("placeholder of a shell", "${XENTRAL_TOKEN}"),
        ("ellipsis", "12|AbCdEf..."), ("stars", "12|****************************************"),
        ("GitHub, too short", "ghp_" + letters(rng, 35)), ("GitHub, too long", good + "aB"),
        ("GitHub in a word", "x" + good), ("GitLab, too short", gitlab(rng)[:-1]),
        ("GitLab in a word", "x" + gitlab(rng)),
        ("header name", "X-Api-Key"), ("environment name", "XENTRAL_API_TOKEN"),
        ("scheme", "Bearer "), ("prefix alone", "ghp_"), ("another prefix alone", "glpat-"),
        ("token endpoint", "https://accounts.example.com/oauth2/token"),
        ("URL", "https://github.com/a/b/commit/" + hexes(40)),
        ("URL with a bar", "https://host.example/a|b/" + hexes(32)),
        ("bits", "1|0|1|" + letters(rng, 40, "01")), ("alternatives of grep", "jpg|png|gif|" + letters(rng, 9)),
        ("table row", "| 12 | %s |" % letters(rng, 40)), ("column headings", "id|name|value|description"),
        ("mangled name", "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendEPKc"),
        ("enumerators", "1|kSomeVeryLongNameOfAFlagThatHasFortyLetters"),
        ("file name", "libfoo-1.2.3-x86_64-linux-gnu.so.5.6.7|debug"),
        ("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"),
        ("digits", "31|" + letters(rng, 40, string.digits)),
        ("ISBN and digest", "9783161484100|" + hexes(40)),
        ("version strings", "v1.2.3|v1.2.4|v1.2.5|v1.2.6|v1.2.7|v1.2.8|v1.2.9"),
        ("Morse", "...|---|...|-.-.|.-.-|....|----|.-.-|-.-.|..--"),
    ]


if __name__ == "__main__":
    unittest.main()
