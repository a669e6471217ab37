"""The rooms of tool/ include only what docs/architecture.md lets them.

Reads the table of rooms out of that page. Also checks what only one room may
do, and the sizes of files. `SelfTest` shows that each check can fail.
"""
import os
import re
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PAGE = os.path.join(ROOT, "docs", "architecture.md")
MAX_LINES = 600

# LLVM's headers that every room may use. BinaryFormat and TargetParser come
# with Support.
OPEN_LLVM = ("llvm/ADT/", "llvm/Support/", "llvm/TargetParser/", "llvm/Config/")
STANDARD = re.compile(r"^[a-z_]+$")  # <vector>; no dot, no slash
POSIX = re.compile(r"^(sys/|linux/)?[a-z_]+\.h$")
LIBRARIES = {"RE2": ("re2/",), "nlohmann/json": ("nlohmann/",), "CLI11": ("CLI/",)}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.M)


def rooms(page):
    """{room: set of what its row lets it include}, from the page's table."""
    found = {}
    for line in page.splitlines():
        match = re.match(r"^\| `([a-z]+)/` \|", line)
        if match:
            cells = [c.strip() for c in line.strip("|").split("|")]
            allowed = cells[3].replace("`", "")
            found[match.group(1)] = {a.strip() for a in allowed.split(",")} - {"-"}
    return found


def may_include(room, header, table):
    """May a file of that room include that header?"""
    allowed = table[room]
    first = header.split("/")[0]
    if first == room or first in table:
        return first == room or "all" in allowed or first in allowed
    if header.startswith(OPEN_LLVM) or STANDARD.match(header) or POSIX.match(header):
        return True
    for word in allowed:
        if any(header.startswith(p) for p in LIBRARIES.get(word, ())):
            return True
        if word.endswith("/*") and header.startswith(word[:-1]):
            return True
        if "/" in word and word not in LIBRARIES and header.startswith(word + "/"):
            return True
    # "all" is every room and Clang's and LLVM's libraries with them.
    return "all" in allowed and header.startswith(("clang/", "llvm/"))


def without_comments(text):
    """Comments and literals become blanks, so that prose proves nothing."""
    pattern = re.compile(
        r'R"([^\s()\\]{0,16})\(.*?\)\1"|//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"'
        r"|'(?:\\.|[^'\\\n])+'", re.S)
    return pattern.sub(lambda m: re.sub(r"[^\n]", " ", m.group(0)), text)


# (what it looks like, the rooms or files that may, what to say)
ONLY = [
    (r"\bre2::|\bRE2\b", ("policy/",), "names RE2"),
    (r"\bstd::(jthread|thread|async|mutex|condition_variable)\b|\bpthread_",
     ("base/",), "names threads"),
    (r"\bcatch\s*\(", ("base/Json.cpp", "app/CommandLine.cpp"), "catches exceptions"),
    (r"(?<![\w:.>])(?:std::|::)?_?exit\s*\(", ("app/", "main.cpp"), "ends the process"),
    (r"\b(LLVM|CLANG)_VERSION_(MAJOR|MINOR|PATCHLEVEL)\b", ("compat/",),
     "asks for the version of Clang"),
    (r"\bsys::(fs|path)::make_absolute\b|\bDriver/Options\.h|\bgetDriverOptTable\b|"
     r"\bFindExternalVisibleDeclsByName\b|\bCreateTargetInfo\b", ("compat/",),
     "uses what differs between the versions of Clang"),
    (r"\bcl::(opt|list)\b", (), "uses global command line options"),
    (r"\busing\s+namespace\s+std\b", (), "opens namespace std"),
    (r"\bclang::(Expr|Stmt|Decl|ASTContext|QualType|CallExpr|CFG)\b", ("lower/",),
     "sees the AST"),
    (r"\b(mlir|llvm)::lsp\b", ("compat/Lsp.h",),
     "says where LLVM's support for language servers is"),
]
# Literals count here: the name of a program is one.
ONLY_IN_LITERALS = [
    (r'findProgramByName\("git"\)|\bsystem\(|\bpopen\(', ("source/",), "runs git"),
]


def problems_of(name, text, table):
    """Everything wrong with one file; name is relative to tool/."""
    found = []
    room = name.split("/")[0] if "/" in name else None
    for quoted, angled in INCLUDE.findall(text):
        header = quoted or angled
        if room is None:
            if not header.startswith("app/") and "/" in header:
                found.append("%s includes %s; main.cpp calls app/ only" % (name, header))
        elif room not in table:
            found.append("%s: docs/architecture.md has no room %s/" % (name, room))
            break
        elif not may_include(room, header, table):
            found.append("%s includes %s, which %s/ may not" % (name, header, room))
    code = without_comments(text)
    for checks, where in ((ONLY, code), (ONLY_IN_LITERALS, text)):
        for pattern, allowed, what in checks:
            if re.search(pattern, where) and not name.startswith(allowed or ("\0",)):
                found.append("%s %s%s" % (name, what, "; only %s may"
                                          % ", ".join(allowed) if allowed else ""))
    lines = text.count("\n")
    if lines > MAX_LINES:
        found.append("%s has %d lines; %d are too many for one concept"
                     % (name, lines, MAX_LINES))
    return found


def sources():
    """[(name relative to tool/, text)]"""
    tool = os.path.join(ROOT, "tool")
    found = []
    for folder, folders, names in os.walk(tool):
        folders.sort()
        for name in sorted(names):
            if name.endswith((".h", ".cpp")):
                path = os.path.join(folder, name)
                with open(path, encoding="utf-8") as f:
                    found.append((os.path.relpath(path, tool), f.read()))
    return found


def page():
    with open(PAGE, encoding="utf-8") as f:
        return f.read()


class Layering(unittest.TestCase):
    def test_every_room_is_in_the_table_and_every_row_is_a_room(self):
        folders = {d for d in os.listdir(os.path.join(ROOT, "tool"))
                   if os.path.isdir(os.path.join(ROOT, "tool", d)) and d != "__pycache__"}
        self.assertEqual(folders, set(rooms(page())))

    def test_every_room_has_code(self):
        # compat/ is what others compile.
        with_code = {n.split("/")[0] for n, _ in sources()
                     if n.endswith(".cpp") or n == "compat/Compat.h"}
        self.assertEqual(set(rooms(page())) - with_code, set())

    def test_rooms_keep_to_their_rows(self):
        table = rooms(page())
        found = [p for n, t in sources() for p in problems_of(n, t, table)]
        self.assertEqual(found, [], "\n" + "\n".join(found))

    def test_the_table_has_no_circle(self):
        table = rooms(page())
        done, pending = set(), dict(table)
        while pending:
            free = [r for r, allowed in pending.items()
                    if {a for a in allowed if a in table} <= done and
                    ("all" not in allowed or len(pending) == 1)]
            self.assertTrue(free, "these rooms include each other: %s" % sorted(pending))
            for room in free:
                done.add(room)
                del pending[room]


class SelfTest(unittest.TestCase):
    """Each check finds what it is for, and leaves its near miss alone."""

    TABLE = rooms("| room | takes | gives | may include | only |\n"
                  "|---|---|---|---|---|\n"
                  "| `base/` | - | x | nlohmann/json | y |\n"
                  "| `policy/` | - | x | base, RE2 | y |\n"
                  "| `lexical/` | - | x | base, clang/Lex | y |\n"
                  "| `compat/` | - | x | clang/* | y |\n"
                  "| `lower/` | - | x | base, clang/* | y |\n"
                  "| `app/` | - | x | all, CLI11 | y |\n")

    def problems(self, name, text):
        return problems_of(name, text, self.TABLE)

    def bad(self, name, text, what):
        found = self.problems(name, text)
        self.assertEqual(len(found), 1, found)
        self.assertIn(what, found[0])

    def good(self, name, text):
        self.assertEqual(self.problems(name, text), [])

    def test_rows(self):
        self.assertEqual(self.TABLE["policy"], {"base", "RE2"})
        self.assertEqual(set(self.TABLE), {"base", "policy", "lexical", "compat", "lower", "app"})

    def test_rooms(self):
        self.bad("base/A.cpp", '#include "policy/Policy.h"\n', "base/ may not")
        self.bad("lower/A.cpp", '  #  include <policy/P.h>\n', "lower/ may not")
        self.good("policy/A.cpp", '#include "base/Files.h"\n#include "policy/P.h"\n')
        self.good("app/A.cpp", '#include "lower/Lower.h"\n#include "policy/P.h"\n')
        self.bad("cellar/A.cpp", "#include <vector>\n", "no room cellar/")

    def test_libraries(self):
        self.bad("base/A.cpp", "#include <re2/re2.h>\n", "base/ may not")
        self.bad("policy/A.cpp", "#include <nlohmann/json.hpp>\n", "policy/ may not")
        self.good("policy/A.cpp", "#include <re2/re2.h>\n")
        self.bad("lexical/A.cpp", '#include "clang/AST/Expr.h"\n', "lexical/ may not")
        self.bad("lexical/A.cpp", '#include "clang/LexX/A.h"\n', "lexical/ may not")
        self.good("lexical/A.cpp", '#include "clang/Lex/Lexer.h"\n')
        self.good("lower/A.cpp", '#include "clang/AST/Expr.h"\n')
        self.bad("base/A.cpp", '#include "llvm/IR/Module.h"\n', "base/ may not")
        self.bad("base/A.cpp", "#include <boost/any.hpp>\n", "base/ may not")
        self.bad("lower/A.cpp", "#include <CLI/CLI.hpp>\n", "lower/ may not")
        self.good("app/A.cpp", "#include <CLI/CLI.hpp>\n")
        self.good("base/A.cpp", '#include "llvm/ADT/StringRef.h"\n#include <vector>\n'
                                "#include <sys/wait.h>\n#include <unistd.h>\n")

    def test_main(self):
        self.bad("main.cpp", '#include "lower/Lower.h"\n', "app/ only")
        self.good("main.cpp", '#include "app/Main.h"\n')

    def test_only(self):
        self.bad("lower/A.cpp", "void f() { RE2 r; }\n", "names RE2")
        self.bad("lower/A.cpp", "std::thread T;\n", "names threads")
        self.bad("lower/A.cpp", "try { f(); } catch (...) {}\n", "catches exceptions")
        self.bad("lower/A.cpp", "void f() { exit(2); }\n", "ends the process")
        self.bad("lower/A.cpp", "void f() { std::exit(2); }\n", "ends the process")
        self.bad("app/A.cpp", "llvm::cl::opt<int> X;\n", "global command line options")
        self.bad("app/A.cpp", "using namespace std;\n", "opens namespace std")
        self.bad("base/A.cpp", "const clang::Expr *E;\n", "sees the AST")
        self.bad("app/A.cpp", "mlir::lsp::Range R;\n", "support for language servers")
        self.good("app/A.cpp", "lsp::Range R;\n")
        self.bad("lower/A.cpp", 'auto P = findProgramByName("git");\n', "runs git")
        self.bad("lower/A.cpp", "#if CLANG_VERSION_MAJOR < 22\n", "the version of Clang")
        self.bad("app/A.cpp", "#if LLVM_VERSION_MAJOR < 22\n", "the version of Clang")
        self.good("compat/A.h", "#if CLANG_VERSION_MAJOR < 22\n")
        self.bad("lower/A.cpp", "llvm::sys::fs::make_absolute(F, P);\n", "differs between the versions")
        self.good("lower/A.cpp", "compat::makeAbsolute(F, P);\n")
        self.good("app/A.cpp", 'f("LLVM " LLVM_VERSION_STRING);\n')
        self.good("policy/A.cpp", "RE2 r;\n")
        self.good("app/A.cpp", "void f() { ::_exit(2); }\n")

    def test_prose_is_not_code(self):
        self.good("lower/A.cpp", "// exit(2) is for app/; RE2 for policy\n"
                                 "/* using namespace std */\n"
                                 'const char *S = "catch (RE2)"; char C = \'"\';\n'
                                 'const char *R = R"(std::thread)";\n'
                                 "void f() { on_exit(2); x.exit(); p->exit(); }\n")

    def test_size(self):
        self.bad("base/A.cpp", "\n" * (MAX_LINES + 1), "601 lines")
        self.good("base/A.cpp", "\n" * MAX_LINES)


if __name__ == "__main__":
    unittest.main()
