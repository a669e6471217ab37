#!/usr/bin/python3
"""`scan --history`: credentials in the git history.

Builds repositories at run time, with tokens made at run time, and looks at what
is told of them: each credential once for each file, at the commit that added it,
whatever became of it since. Then repositories that are not as they should be.
"""
import json
import os
import random
import re
import shutil
import subprocess
import tempfile
import unittest
import zlib

from credentials_forms_test import FORMS, PROGRAM, TOKENS, file_name, spellings, written

with open(os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "docs",
                       "history.md"), encoding="utf-8") as page:
    PAGE = page.read()
PRE_RECEIVE = re.search(r"^    while read (?:.*\n)+?    done\n", PAGE, re.M).group(0)
GITHUB, GITLAB = TOKENS["github"], TOKENS["gitlab"]


def token(seed, make=GITHUB):
    return make(random.Random(seed))


def literal(secret, name="t"):
    return 'const char *%s = "%s";\n' % (name, secret)


class Repository(unittest.TestCase):
    """A repository in self.folder."""

    FORMAT = "sha1"

    def setUp(self):
        self.top = tempfile.mkdtemp(prefix="patlint-history-")
        self.addCleanup(shutil.rmtree, self.top, ignore_errors=True)
        self.folder = os.path.join(self.top, "work")
        os.mkdir(self.folder)
        # Of nobody's configuration.
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
        self.environment.update(HOME=self.top, GIT_CONFIG_NOSYSTEM="1")
        self.clock = 1700000000
        self.git("init", "-q", "-b", "main", "--object-format=" + self.FORMAT)

    def git(self, *arguments, folder=None, check=True, **environment):
        identity = {}
        for who in ("AUTHOR", "COMMITTER"):
            identity.update({"GIT_%s_NAME" % who: "A", "GIT_%s_EMAIL" % who: "a@example.org",
                             "GIT_%s_DATE" % who: "%d +0000" % self.clock})
        done = subprocess.run(["git", *arguments], cwd=folder or self.folder,
                              env={**self.environment, **identity, **environment},
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=120)
        if check:
            self.assertEqual(done.returncode, 0, done.stderr.decode())
        return done.stdout.decode().strip()

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(text if isinstance(text, bytes) else text.encode())

    def commit(self, files=(), remove=()):
        """Commits {name: text}; the id of the commit."""
        for name, text in dict(files).items():
            self.write(name, text)
        for name in remove:
            os.remove(os.path.join(self.folder, name))
        self.git("add", "-A")
        self.clock += 86400
        self.git("commit", "-q", "--allow-empty", "-m", "change")
        return self.git("rev-parse", "HEAD")

    def run_tool(self, *arguments, folder=None, **environment):
        done = subprocess.run([PROGRAM, "scan", *arguments], cwd=folder or self.folder,
                              env={**self.environment, **environment},
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=120)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def findings(self, *arguments, **more):
        status, out, err = self.run_tool("--history", *arguments, "-o", "json", **more)
        self.assertIn(status, (0, 1), err)
        return json.loads(out)["findings"]

    def places(self, *arguments, **more):
        return [(f["commit"], f["file"], f["line"]) for f in self.findings(*arguments, **more)]

    def assert_fails(self, words, *arguments, **more):
        status, out, err = self.run_tool(*arguments, **more)
        self.assertEqual((status, words in err), (2, True), err + out)


class WhatIsTold(Repository):
    def test_a_deleted_token_is_told_with_the_commit_that_added_it(self):
        self.commit({"a.cpp": "int a;\n"})
        added = self.commit({"a.cpp": "int a;\n\n" + literal(token(1))})
        self.commit({"a.cpp": "int a;\n"})
        found = self.findings()
        self.assertEqual([(f["commit"], f["file"], f["line"], f["column"], f["rule"], f["level"])
                          for f in found], [(added, "a.cpp", 3, 17, "github/token", "error")])
        self.assertIn("added in commit %s of 2023-11-16, deleted since" % added[:12],
                      found[0]["message"])

    def test_a_file_that_is_edited_fifty_times_is_told_once(self):
        added = self.commit({"a.cpp": literal(token(2))})
        for i in range(50):
            self.commit({"a.cpp": "int a%d;\n" % i * (i + 1) + literal(token(2)) + "int b%d;\n" % i})
        found = self.findings()
        self.assertEqual([(f["commit"], f["line"]) for f in found], [(added, 1)])
        self.assertIn(", still there", found[0]["message"])

    def test_a_second_place_in_the_file_is_a_second_finding(self):
        one = self.commit({"a.cpp": literal(token(3))})
        two = self.commit({"a.cpp": literal(token(3), "first") + literal(token(3))})
        self.commit({"a.cpp": literal(token(3), "second") + literal(token(3))})
        self.assertEqual(self.places(), [(one, "a.cpp", 1), (two, "a.cpp", 1)])

    def test_another_file_is_another_place(self):
        one = self.commit({"a.cpp": literal(token(4))})
        two = self.commit({"b.cpp": literal(token(4))})  # the same blob
        self.assertEqual(self.places(), [(one, "a.cpp", 1), (two, "b.cpp", 1)])

    def test_another_token_at_the_same_place(self):
        one = self.commit({"a.cpp": literal(token(5))})
        two = self.commit({"a.cpp": literal(token(6))})
        found = self.findings()
        self.assertEqual([f["commit"] for f in found], [one, two])
        self.assertEqual(len({f["fingerprint"] for f in found}), 2)

    def test_deleted_and_added_again(self):
        one = self.commit({"a.cpp": literal(token(7))})
        self.commit({"a.cpp": "int a;\n"})
        self.commit({"a.cpp": "int b;\n" + literal(token(7))})
        found = self.findings()
        self.assertEqual([f["commit"] for f in found], [one])
        self.assertIn("still there", found[0]["message"])

    def test_a_renamed_file_is_the_same_place(self):
        body = "".join("int x%d = %d;\n" % (i, i) for i in range(40))
        one = self.commit({"a.cpp": literal(token(8)) + body})
        self.git("mv", "a.cpp", "b.cpp")
        self.commit()
        self.write("c.cpp", literal(token(8)) + body + "int more;\n")
        self.commit(remove=["b.cpp"])
        found = self.findings()
        self.assertEqual([(f["commit"], f["file"]) for f in found], [(one, "a.cpp")])
        self.assertIn("still there", found[0]["message"])

    def test_forms_of_code(self):
        secret = token(9)
        self.commit({"adjacent.cpp": 'auto t = "%s" "%s";\n' % (secret[:9], secret[9:]),
                     "comment.c": "// %s\n" % secret,
                     "inactive.h": "#if 0\n" + literal(secret) + "#endif\n",
                     "raw.cc": 'auto t = R"(%s)";\n' % secret,
                     "escape.c": literal("\\x%02x" % ord(secret[0]) + secret[1:]),
                     "wide.cpp": 'auto t = L"%s";\n' % secret,
                     "bytes.c": "const char t[] = {%s, 0};\n" % ", ".join("'%s'" % c for c in secret),
                     "macro.h": '#define TOKEN "%s"\n' % secret})
        self.assertEqual([f["file"] for f in self.findings()],
                         ["adjacent.cpp", "bytes.c", "comment.c", "escape.c", "inactive.h",
                          "macro.h", "raw.cc", "wide.cpp"])

    def test_evidence_of_the_file(self):
        plain, named = token(10, TOKENS["sanctum40"]), token(11, TOKENS["sanctum40"])
        self.commit({"a.cpp": literal(plain), "b.cpp": literal(named, "xentralToken")})
        self.assertEqual([(f["file"], f["rule"], f["level"]) for f in self.findings()],
                         [("a.cpp", "generic/sanctum-token", "warning"),
                          ("b.cpp", "xentral/hardcoded-token", "error")])

    def test_the_strongest_that_was_ever_seen(self):
        one = self.commit({"a.cpp": "// %s\n" % token(12, GITLAB)})
        self.commit({"a.cpp": "\n\n" + literal(token(12, GITLAB))})
        self.assertEqual([(f["commit"], f["line"], f["level"]) for f in self.findings()],
                         [(one, 1, "error")])

    def test_near_misses(self):
        body = token(13)[:-6] + "000000"  # no checksum
        self.commit({"a.cpp": literal(body) + literal("ghp_" + "x" * 36), "b.txt": token(14)})
        status, out, _ = self.run_tool("--history")
        self.assertEqual(status, 0, out)
        self.assertEqual(out, "no findings in 1 file version of 1 commit (0 failed)\n")

    def test_what_is_not_committed_is_none_of_the_history(self):
        self.commit({"a.cpp": "int a;\n"})
        self.write("a.cpp", literal(token(15)))
        self.write("b.cpp", literal(token(15)))
        self.git("add", "b.cpp")
        self.assertEqual(self.findings(), [])
        self.commit()
        self.assertEqual(len(self.findings()), 2)

    def test_text_files_where_asked_for(self):
        secret = token(16)
        one = self.commit({".env": "A=1\nTOKEN=%s\n" % secret, "a.cpp": "int a;\n",
                           "b.png": b"\x89PNG\0" + secret.encode(),
                           "u.txt": b"\xff\xfe" + ("T=%s\n" % secret).encode("utf-16-le"),
                           "package-lock.json": '{"integrity": "sha512-%s=="}\n' % ("aB3" * 29)})
        self.commit(remove=[".env", "u.txt"])
        self.assertEqual(self.places(), [])
        self.assertEqual(self.places("--all-files"), [(one, ".env", 2), (one, "u.txt", 1)])


class Forms(Repository):
    """The forms of credentials_forms_test.py, seen by tokens alone."""

    # What only a compiler or an evaluation puts together. A piece that is a token of
    # Sanctum by itself is told as one.
    COMPOSED = """trigraph.c; adjacent, begun in a macro; adjacent, ended by a macro.c;
        adjacent, two macros; adjacent, macro of macros.c; adjacent, macros nobody uses.c;
        adjacent, by a macro's argument; stringified and joined.c; pasted and stringified.c;
        plus; plus of three; plus of two constants; constants in a namespace;
        constexpr string_views; +=; append; push_back; stream; insert; std::format;
        std::format with a header; snprintf.c; snprintf, one piece in the format.c; sprintf.c;
        strcpy and strcat.c; strncat.c; memcpy.c; asprintf.c; parts of functions;
        part by parameter; parts of a struct; parts of a table.c; fallback of one part;
        joined in a loop"""
    # Words without quotes that other things could be as well.
    BARE = {"stringified", "stringified twice"}

    def test_every_form_of_every_token(self):
        rng = random.Random(20261126)
        files, expected, secrets = {}, {}, []
        for index, (name, form) in enumerate(FORMS):
            file, text = file_name(index, name), ""
            for number, (kind, make) in enumerate(TOKENS.items()):
                secrets.append(make(rng))
                part, places = written(form, spellings(kind, secrets[-1]), number)
                line = text.count("\n")
                expected[file, kind] = [(l + line, c) for l, c in places]
                text += part + "\n"
            files[file] = text
        self.commit(files)
        self.commit({"last.c": "int last;\n"}, remove=files)
        found = {}
        for f in self.findings():
            found.setdefault((f["file"], f["line"], f["column"]), []).append(
                [(r["line"], r["column"]) for r in f["related"]])
        missing = {(FORMS[int(file[:3])][0], kind) for (file, kind), places in expected.items()
                   if found.get((file, *places[0])) != [places[1:]]}
        composed = {name.strip() for name in self.COMPOSED.replace("\n", " ").split(";")}
        composed = {" ".join(name.split()) for name in composed}
        self.assertEqual({n for n, _ in missing}, composed | self.BARE)
        self.assertEqual({k for n, k in missing if n in self.BARE}, {"sanctum40"})
        _, out, _ = self.run_tool("--history")
        for secret in secrets:
            self.assertNotIn(secret[-12:], out)


class Allowed(Repository):
    def test_in_any_version(self):
        self.commit({"a.cpp": literal(token(20))})
        self.assertEqual(len(self.findings()), 1)
        allow = "// patlint:allow(github/token) -- revoked 2023-11-20\n"
        self.commit({"a.cpp": allow + literal(token(20))})
        self.assertEqual(self.findings(), [])
        self.commit(remove=["a.cpp"])
        self.assertEqual(self.findings(), [])
        status, out, _ = self.run_tool("--history")
        self.assertEqual((status, "1 finding suppressed" in out), (0, True), out)

    def test_near_misses(self):
        allow = "// patlint:allow(%s) -- revoked\n"
        self.commit({"a.cpp": allow % "gitlab/token" + literal(token(21)),
                     "b.cpp": "// patlint:allow(github/token)\n" + literal(token(21)),
                     "c.cpp": allow % "github/token" + literal(token(22)) + literal(token(21))})
        # Comments that allow nothing are told by a scan, where they can be repaired.
        self.assertEqual([(f["file"], f["rule"]) for f in self.findings()],
                         [("a.cpp", "github/token"), ("b.cpp", "github/token"),
                          ("c.cpp", "github/token")])


class Ranges(Repository):
    def setUp(self):
        super().setUp()
        self.one = self.commit({"a.cpp": literal(token(30))})
        self.two = self.commit({"b.cpp": literal(token(31))})
        self.three = self.commit({"c.cpp": literal(token(32)), "a.cpp": "int a;\n"})

    def commits(self, *arguments):
        return [f["commit"] for f in self.findings(*arguments)]

    def test_ranges(self):
        self.assertEqual(self.commits(), [self.one, self.two, self.three])
        self.assertEqual(self.commits("HEAD~1..HEAD"), [self.three])
        self.assertEqual(self.commits("HEAD~1"), [self.one, self.two])
        self.assertEqual(self.commits(self.one + ".." + self.two), [self.two])
        self.assertEqual(self.commits("^HEAD~1"), [])
        status, out, _ = self.run_tool("--history=HEAD..HEAD")
        self.assertEqual((status, out), (0, "no findings in 0 file versions of 0 commits (0 failed)\n"))
        # Whether it is still there is not known of a range.
        self.assertNotIn("still", self.findings("main~1..main")[0]["message"])

    def test_what_stands_behind_the_flag(self):
        self.write("main/a.cpp", "int m;\n")
        self.commit({})
        self.assertEqual(len(self.commits()), 3)
        self.assertEqual(len(self.commits("./")), 3)
        self.assertEqual(self.commits("main"), [])  # the folder
        self.assertEqual(self.run_tool("--history=main", "-o", "json")[1],
                         self.run_tool("--history", "-o", "json")[1].replace(", still there", "")
                         .replace(", deleted since", ""))
        self.assertEqual(self.commits("a.cpp"), [self.one])
        self.assertEqual(self.commits("HEAD~1", "main"), [])

    def test_other_branches_tags_and_stashes(self):
        self.git("checkout", "-q", "-b", "side", "HEAD~1")
        side = self.commit({"s.cpp": literal(token(33))})
        self.git("tag", "gone")
        self.git("checkout", "-q", "main")
        self.git("branch", "-q", "-D", "side")
        self.write("c.cpp", literal(token(34)))
        self.clock += 10
        self.git("stash", "-q")
        found = self.commits()
        self.assertIn(side, found)
        self.assertIn(self.git("rev-parse", "stash"), found)
        self.assertNotIn(side, self.commits("HEAD"))

    def test_trouble(self):
        self.assert_fails("'nosuch' is no commit or range of commits", "--history", "nosuch")
        self.assert_fails("'a..b' is no commit", "--history", "a..b")
        self.assert_fails("'--output=x' is no range", "--history=--output=x")
        self.assert_fails("needs a value", "--history=")
        self.assert_fails("'nosuch.cpp': no such file", "--history", "HEAD", "nosuch.cpp")
        self.assert_fails("compiles nothing", "--history", "-p", "build")
        self.assert_fails("compiles nothing", "--history", "--", "-DX")
        self.assertFalse(os.path.exists(os.path.join(self.folder, "x")))

    def test_requests_have_no_history(self):
        done = subprocess.run([PROGRAM, "requests", "--history"], cwd=self.folder,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 2)


class Merges(Repository):
    def test_what_only_the_merge_added(self):
        self.commit({"a.cpp": "int a;\n"})
        self.git("checkout", "-q", "-b", "side")
        side = self.commit({"side.cpp": literal(token(40))})
        self.git("checkout", "-q", "main")
        ours = self.commit({"main.cpp": literal(token(41))})
        self.git("merge", "-q", "--no-commit", "side")
        merge = self.commit({"evil.cpp": literal(token(42))})
        # What came from one side is told with the commit there.
        self.assertEqual(self.places(), [(merge, "evil.cpp", 1), (ours, "main.cpp", 1),
                                         (side, "side.cpp", 1)])

    def test_the_earlier_of_two_branches(self):
        self.commit({"a.cpp": "int a;\n"})
        self.git("checkout", "-q", "-b", "side")
        self.clock += 10 * 86400
        self.commit({"a.cpp": "int side;\n" + literal(token(43))})
        self.clock -= 20 * 86400
        self.git("checkout", "-q", "main")
        self.clock += 10 * 86400
        early = self.commit({"a.cpp": literal(token(43))})
        self.assertEqual(self.places(), [(early, "a.cpp", 1)])


class Names(Repository):
    def test_strange_names(self):
        names = ["with space.cpp", 'q"uote.cpp', "new\nline.cpp", "tab\t.cpp", "ümlaut.cpp",
                 "-dash.cpp", ":colon.cpp", "back\\slash.cpp", "per%cent.cpp", "a/b/c.cpp",
                 "R100.cpp", "\udcff.cpp"]
        self.commit({os.fsencode(n).decode("utf-8", "surrogateescape"): literal(token(50 + i))
                     for i, n in enumerate(names)})
        self.commit(remove=names)
        found = self.findings()
        self.assertEqual(len(found), len(names))
        told = {f["file"] for f in found}
        self.assertLessEqual(set(names[:-1]), told)
        status, out, _ = self.run_tool("--history")
        self.assertEqual(status, 1)
        self.assertNotIn("new\nline", out)
        self.assertIn("    1 | const char *t = \"****", out)
        _, out, _ = self.run_tool("--history", "-o", "sarif")
        self.assertIn("new%0Aline.cpp", out)

    def test_below_a_path(self):
        self.commit({"a/x.cpp": literal(token(70)), "ab/x.cpp": literal(token(71)),
                     "a.cpp": literal(token(72))})
        self.assertEqual([f["file"] for f in self.findings("a")], ["a/x.cpp"])
        self.assertEqual([f["file"] for f in self.findings("a", "a.cpp")], ["a.cpp", "a/x.cpp"])
        inside = os.path.join(self.folder, "ab")
        self.assertEqual([f["file"] for f in self.findings(folder=inside)], ["ab/x.cpp"])

    def test_links_and_submodules_are_left_out(self):
        other = os.path.join(self.top, "other")
        os.mkdir(other)
        self.git("init", "-q", folder=other)
        with open(os.path.join(other, "o.cpp"), "w") as f:
            f.write(literal(token(73)))
        self.git("add", "-A", folder=other)
        self.git("commit", "-q", "-m", "o", folder=other)
        self.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other, "sub.cpp")
        os.symlink(token(74), os.path.join(self.folder, "link.cpp"))
        one = self.commit({"a.cpp": literal(token(75))})
        self.assertEqual(self.places(), [(one, "a.cpp", 1)])
        # By itself the submodule is a repository.
        self.assertEqual(len(self.findings("sub.cpp")), 1)
        self.assert_fails("of one repository", "--history", "a.cpp", "sub.cpp")


class Kinds(Repository):
    """Kinds of repositories, and what is none."""

    def test_no_repository(self):
        shutil.rmtree(os.path.join(self.folder, ".git"))
        self.write("a.cpp", literal(token(80)))
        self.assert_fails("not a git repository", "--history")

    def test_no_git(self):
        self.commit({"a.cpp": literal(token(80))})
        self.assert_fails("git is not installed", "--history", PATH="/nonexistent")

    def test_no_commit(self):
        self.assert_fails("no commit yet", "--history")

    def test_no_such_file(self):
        self.commit({"a.txt": "a\n"})
        self.assert_fails("no C or C++ file in the history", "--history")
        self.assertEqual(self.run_tool("--history", "--all-files")[0], 0)

    def test_bare(self):
        one = self.commit({"src/a.cpp": literal(token(81))})
        self.commit(remove=["src/a.cpp"])
        bare = os.path.join(self.top, "bare.git")
        self.git("clone", "-q", "--bare", self.folder, bare)
        self.assertEqual(self.places(folder=bare), [(one, "src/a.cpp", 1)])
        self.assertEqual(self.places(bare), [(one, "src/a.cpp", 1)])

    def test_another_work_tree(self):
        one = self.commit({"a.cpp": literal(token(82))})
        tree = os.path.join(self.top, "tree")
        self.git("worktree", "add", "-q", tree)
        self.assertEqual(self.places(folder=tree), [(one, "a.cpp", 1)])
        self.assertEqual(self.places(folder=os.path.join(self.folder, ".git")), [(one, "a.cpp", 1)])

    def test_shallow(self):
        self.commit({"a.cpp": literal(token(83))})
        two = self.commit({"b.cpp": "int b;\n"})
        clone = os.path.join(self.top, "clone")
        self.git("clone", "-q", "--depth=1", "file://" + self.folder, clone)
        self.assertEqual(self.places(folder=clone), [(two, "a.cpp", 1)])
        status, out, _ = self.run_tool("--history", folder=clone)
        self.assertEqual((status, "the clone is shallow" in out), (1, True), out)

    def test_partial(self):
        self.git("config", "uploadpack.allowFilter", "true")
        self.commit({"a.cpp": literal(token(84))})
        self.commit({"a.cpp": "int a;\n", "b.cpp": literal(token(85))})
        clone = os.path.join(self.top, "clone")
        self.git("clone", "-q", "--filter=blob:none", "file://" + self.folder, clone)
        # Nothing is fetched; what is not there is said.
        status, out, err = self.run_tool("--history", folder=clone)
        self.assertEqual(status, 1, err)
        self.assertIn("1 version of a file is not in this repository", out)
        self.assertIn("1 error in 3 file versions of 2 commits (1 failed)", out)
        self.assertEqual(self.run_tool("--history", "--strict", folder=clone)[0], 2)

    def test_damaged(self):
        self.commit({"a.cpp": literal(token(86)), "b.cpp": literal(token(87))})
        blob = self.git("rev-parse", "HEAD:a.cpp")
        path = os.path.join(self.folder, ".git", "objects", blob[:2], blob[2:])
        os.chmod(path, 0o644)
        os.remove(path)
        status, out, _ = self.run_tool("--history")
        self.assertEqual((status, "1 error in 2 file versions" in out), (1, True), out)
        self.assertIn("1 version of a file is not in this repository", out)
        # The beginning says how large it is, and the rest is not there.
        data = zlib.compress(b"blob 2000\0" + b"x" * 20)
        with open(path, "wb") as f:
            f.write(data)
        self.assert_fails("the history cannot be read", "--history")

    def test_somebody_elses(self):
        self.commit({"a.cpp": literal(token(88))})
        self.assert_fails("dubious ownership", "--history", GIT_TEST_ASSUME_DIFFERENT_OWNER="1")

    def test_large_blobs(self):
        big = literal(token(89)) + "// " + "x" * (16 << 20) + "\n"
        one = self.commit({"a.cpp": literal(token(90)), "big.cpp": big})
        self.assertEqual(self.places(), [(one, "a.cpp", 1)])
        _, out, _ = self.run_tool("--history")
        self.assertIn("cut short: big.cpp: larger than 16 MiB in commit " + one[:12], out)

    def test_packed_and_loose(self):
        one = self.commit({"%d.cpp" % i: literal(token(100 + i)) for i in range(100)})
        before = self.findings()
        self.git("gc", "-q")
        self.assertEqual(self.findings(), before)
        self.assertEqual({f["commit"] for f in before}, {one})
        self.assertEqual(len(before), 100)

    def test_any_number_of_jobs(self):
        for i in range(10):
            self.commit({"%d.cpp" % j: literal(token(200 + i * 30 + j)) + "int a%d;\n" % i
                         for j in range(30)})
        outs = {self.run_tool("--history", "-j", str(n), "-o", form)[1]
                for n in (1, 2, 7) for form in ["text"]}
        self.assertEqual(len(outs), 1)
        self.assertIn("300 errors in 300 file versions of 10 commits", outs.pop())

    def test_replaced_objects_are_seen_as_they_are(self):
        self.commit({"a.cpp": literal(token(91))})
        clean = self.git("hash-object", "-w", ".git/HEAD")
        self.git("replace", self.git("rev-parse", "HEAD:a.cpp"), clean)
        self.assertEqual(len(self.findings()), 1)


class Sha256(Repository):
    FORMAT = "sha256"

    def test_ids_of_64_digits(self):
        one = self.commit({"a.cpp": literal(token(300))})
        self.commit(remove=["a.cpp"])
        self.assertEqual(len(one), 64)
        self.assertEqual(self.places(), [(one, "a.cpp", 1)])


class Hooks(Repository):
    def hook(self, folder, name, command):
        path = os.path.join(folder, name)
        os.makedirs(folder, exist_ok=True)
        with open(path, "w") as f:
            f.write("#!/bin/sh\n" + command)
        os.chmod(path, 0o755)

    def test_what_a_hook_sets_does_not_lead_elsewhere(self):
        self.commit({"a.cpp": literal(token(310))})
        other = os.path.join(self.top, "other")
        os.mkdir(other)
        self.git("init", "-q", folder=other)
        wrong = dict(GIT_DIR=os.path.join(other, ".git"), GIT_INDEX_FILE="/nonexistent",
                     GIT_WORK_TREE=other, GIT_OBJECT_DIRECTORY="/nonexistent")
        self.assertEqual(len(self.findings(**wrong)), 1)

    def test_before_a_commit(self):
        self.commit({"a.cpp": literal(token(311))})
        self.hook(os.path.join(self.folder, ".git", "hooks"), "pre-commit",
                  '"%s" scan --history > "%s/out"; exit 0\n' % (PROGRAM, self.top))
        self.commit({"b.cpp": "int b;\n"})
        with open(os.path.join(self.top, "out")) as f:
            self.assertIn("1 error in 1 file version of 1 commit", f.read())

    def test_before_a_push_is_taken_in(self):
        """The line of the page, in a repository that is pushed to."""
        self.commit({"a.cpp": "int a;\n"})
        bare = os.path.join(self.top, "bare.git")
        self.git("clone", "-q", "--bare", self.folder, bare)
        self.hook(os.path.join(bare, "hooks"), "pre-receive", PRE_RECEIVE)
        os.mkdir(os.path.join(self.top, "bin"))
        os.symlink(PROGRAM, os.path.join(self.top, "bin", "patlint"))
        self.environment["PATH"] = os.path.join(self.top, "bin") + ":" + os.environ["PATH"]
        wanted = self.commit({"b.cpp": "int b;\n"})
        self.git("push", "-q", bare, "main")
        self.assertEqual(self.git("rev-parse", "main", folder=bare), wanted)
        self.commit({"c.cpp": literal(token(312))})
        self.commit(remove=["c.cpp"])
        done = subprocess.run(["git", "push", "-q", bare, "main"], cwd=self.folder,
                              env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("remote: c.cpp:1:17: error: ", done.stdout.decode())
        self.assertEqual(self.git("rev-parse", "main", folder=bare), wanted)
        # Into a repository that is empty, all of it counts.
        empty = os.path.join(self.top, "empty.git")
        self.git("init", "-q", "--bare", "-b", "main", empty)
        self.hook(os.path.join(empty, "hooks"), "pre-receive", PRE_RECEIVE)
        done = subprocess.run(["git", "push", "-q", empty, "main"], cwd=self.folder,
                              env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.assertIn("remote: c.cpp:1:17: error: ", done.stdout.decode())
        self.git("push", "-q", empty, wanted + ":refs/heads/main")
        # A new branch is looked at from where it left the main one.
        self.git("checkout", "-q", "-b", "other", wanted)
        self.commit({"d.cpp": "int d;\n"})
        self.git("push", "-q", bare, "other")
        self.git("push", "-q", bare, ":other")
        self.commit({"e.cpp": literal(token(313))})
        done = subprocess.run(["git", "push", "-q", bare, "other"], cwd=self.folder,
                              env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("remote: e.cpp:1:17: error: ", done.stdout.decode())
        self.assertNotIn("c.cpp", done.stdout.decode())


class Page(Repository):
    def test_the_commands_of_the_page(self):
        commands = [line.strip() for line in PAGE.splitlines() if line.startswith("    patlint ")]
        self.assertGreater(len(commands), 5)
        self.write(".env", "A=1\n")
        self.commit({"src/a.cpp": literal(token(330)), "deploy/run.sh": "x\n"})
        self.git("tag", "v1.0")
        self.commit({"src/b.cpp": literal(token(331))})
        for command in commands:
            with self.subTest(command):
                done = subprocess.run(["sh", "-c", command], cwd=self.folder, stdout=subprocess.PIPE,
                                      stderr=subprocess.PIPE,
                                      env={**self.environment, "PATH": self.top + ":" + os.environ["PATH"]})
                self.assertEqual(done.returncode, 0 if ".env" in command else 1,
                                 done.stderr.decode() + done.stdout.decode())

    def setUp(self):
        super().setUp()
        os.symlink(PROGRAM, os.path.join(self.top, "patlint"))


class Formats(Repository):
    def test_sarif(self):
        one = self.commit({"src/a.cpp": 'auto ü = u8"ü"; ' + literal(token(320))})
        self.commit({"src/a.cpp": "int a;\n"})
        _, out, _ = self.run_tool("--history", "-o", "sarif")
        result, = json.loads(out)["runs"][0]["results"]
        self.assertEqual(result["properties"]["commit"], one)
        self.assertEqual(result["partialFingerprints"]["commitSha"], one)
        self.assertIn("primaryLocationLineHash", result["partialFingerprints"])
        place = result["locations"][0]["physicalLocation"]
        self.assertEqual(place["artifactLocation"], {"uri": "src/a.cpp", "uriBaseId": "%SRCROOT%"})
        # In UTF-16, of the line as it was.
        self.assertEqual(place["region"]["startColumn"], 33)
        self.assertNotIn("fixes", result)

    def test_the_line_to_paste_only_while_it_can_be(self):
        self.commit({"a.cpp": literal(token(321))})
        self.assertIn("to silence: //", self.run_tool("--history")[1])
        self.commit(remove=["a.cpp"])
        self.assertNotIn("to silence", self.run_tool("--history")[1])

    def test_json_has_its_schema(self):
        try:
            import jsonschema
        except ImportError:
            self.skipTest("no jsonschema")
        self.commit({"a.cpp": literal(token(322))})
        root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
        with open(os.path.join(root, "docs", "schemas", "findings.schema.json")) as f:
            schema = json.load(f)
        _, out, _ = self.run_tool("--history", "-o", "json")
        jsonschema.Draft202012Validator(schema).validate(json.loads(out))

    def test_levels_and_exit_status(self):
        self.commit({"a.cpp": "// " + token(323, GITLAB) + "\n"})
        self.assertEqual(self.run_tool("--history")[0], 1)
        self.assertEqual(self.run_tool("--history", "--fail-on", "error")[0], 0)
        self.assertEqual(self.run_tool("--history", "--fail-on", "never")[0], 0)
        status, out, _ = self.run_tool("--history", "--quiet")
        self.assertTrue(out.startswith("a.cpp:1:4: warning: "), out)
        self.assertNotIn("file version", out)


if __name__ == "__main__":
    unittest.main()
