#!/usr/bin/python3
"""--staged, --diff and --lines: what is reported of a change."""
import json
import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from exit_matrix_test import CLEAN, FLOW, FOUND, PROGRAM, Run, SECRET  # noqa: E402

HOST = "https://shop.xentral.biz"
BAD = HOST + "/api/shopimport/auth"
GOOD = HOST + "/api/v1/orders"
WRAPPER = """#pragma once
#include <curl/curl.h>
inline void fetch(const char *url) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url);
  curl_easy_perform(c);
}
"""
PATHS = '#pragma once\n#define ORDERS "%s"\n'
CALLER = """#include "wrapper.h"
#include "paths.h"
int one();
void go() {
  fetch(ORDERS);
}
"""


class Repository(Run):
    def setUp(self):
        super().setUp()
        # Whatever hook runs this test, and however git is set up here.
        self.environment = {
            k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
        self.environment.update(
            GIT_CONFIG_GLOBAL=os.path.join(self.folder, ".gitconfig-of-test"),
            GIT_CONFIG_NOSYSTEM="1", HOME=self.folder)
        self.git("init", "-q", "-b", "main")
        for key, value in (("user.name", "Test"), ("user.email", "t@example.org"),
                           ("commit.gpgsign", "false")):
            self.git("config", key, value)
        with open(os.path.join(self.folder, ".git/info/exclude"), "w") as f:
            f.write("/.gitconfig-of-test\n")

    def git(self, *arguments, **more):
        return subprocess.run(["git"] + list(arguments), cwd=self.folder, check=True,
                              stdout=subprocess.PIPE, timeout=60,
                              env=dict(self.environment, **more)).stdout.decode()

    def run_program(self, *arguments, **more):
        more.setdefault("env", self.environment)
        return super().run_program(*arguments, **more)

    def commit(self, **files):
        """Writes and commits; a_cpp is a.cpp."""
        for name, text in files.items():
            self.write(name.replace("_", "."), text)
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", "x")

    def stage(self, name, text):
        """Into the index; the work tree is left as it is."""
        path = os.path.join(self.folder, name)
        kept = None
        if os.path.exists(path):
            with open(path, encoding="utf-8") as f:
                kept = f.read()
        self.write(name, text)
        self.git("add", name)
        if kept is None:
            os.unlink(path)
        else:
            self.write(name, kept)

    def places(self, *arguments, **more):
        done = self.run_program("-o", "json", *arguments, **more)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return ["%s:%d %s" % (f["file"], f["line"], f["rule"].split("/")[1])
                for f in json.loads(done.stdout)["findings"]]


class Lines(Repository):
    def test_each_place_counts_and_no_other(self):
        self.write("a.cpp", FOUND)
        for lines, wanted in (("1-3", []), ("4-4", ["a.cpp:5 endpoint-unavailable"]),
                              ("5-5", ["a.cpp:5 endpoint-unavailable"]),
                              ("6-6", ["a.cpp:5 endpoint-unavailable"]),
                              ("7-9", []), ("1-99", ["a.cpp:5 endpoint-unavailable"])):
            with self.subTest(lines):
                self.assertEqual(self.places("--lines", "a.cpp:" + lines), wanted)

    def test_the_literal_the_call_and_the_send_of_one_request(self):
        self.write("wrapper.h", WRAPPER)
        self.write("paths.h", PATHS % BAD)
        self.write("a.cpp", CALLER)
        self.write("b.cpp", CLEAN)
        for lines, counts in (("paths.h:2-2", 1), ("paths.h:1-1", 0),
                              ("a.cpp:5-5", 1), ("a.cpp:1-4", 0),
                              ("wrapper.h:5-5", 1), ("wrapper.h:4-4", 0),
                              ("b.cpp:1-9", 0)):
            with self.subTest(lines):
                self.assertEqual(len(self.places("--lines", lines)), counts)

    def test_the_literal_the_call_and_the_send_of_a_credential(self):
        """The call that takes it, and not the one that sets the URL."""
        self.write("a.c", """#include <curl/curl.h>
void f(void) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://h.example/a");
  const char *key =
    "qG7vXp2LmZ8r" "TnB4wKs9YdE4";
  curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, key);

  curl_easy_perform(c);
}
""")
        for line, count in ((3, 0), (4, 0), (5, 0), (6, 1), (7, 1), (8, 0), (9, 1), (10, 0)):
            with self.subTest(line):
                self.assertEqual(len(self.places("--lines=a.c:%d-%d" % (line, line))), count)
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "x")
        with open(os.path.join(self.folder, "a.c"), encoding="utf-8") as f:
            text = f.read()
        for old, count in (("CURLOPT_URL, ", 0), ("_BEARER, ", 1), ("_perform(", 1)):
            with self.subTest(old):
                self.write("a.c", text.replace(old, old + "/**/"))
                self.assertEqual(len(self.places("--diff=HEAD")), count)

    def test_several_files_and_ranges(self):
        self.write("a.cpp", FOUND)
        self.write("b.cpp", FOUND)
        self.write("c.cpp", FOUND)
        self.assertEqual(
            self.places("--lines=a.cpp:1-1", "--lines=a.cpp:5-5", "--lines", "c.cpp:5-5"),
            ["a.cpp:5 endpoint-unavailable", "c.cpp:5 endpoint-unavailable"])

    def test_a_credential_elsewhere_in_the_file_does_not_count(self):
        self.write("a.cpp", FLOW)
        self.assertEqual(self.places("--lines=a.cpp:1-2"), [])
        self.assertEqual(len(self.places("--lines=a.cpp:5-5")), 1)

    def test_what_comes_on_standard_input(self):
        done = subprocess.run(
            [PROGRAM, "--stdin", "--stdin-filename=new.cpp", "--lines=new.cpp:5-5"],
            cwd=self.folder, input=FOUND.encode(), stdout=subprocess.PIPE, timeout=300)
        self.assertEqual(done.returncode, 1)

    def test_mistakes(self):
        self.write("a.cpp", FOUND)
        os.mkdir(os.path.join(self.folder, "d"))
        for value in ("a.cpp", "a.cpp:5", "a.cpp:0-3", "a.cpp:4-3", "a.cpp:x-y", ":1-2",
                      "a.cpp:1-", "a.cpp:-3"):
            self.assertIn("FILE:A-B", self.check(2, "--lines=" + value)[1], value)
        self.assertIn("no such file", self.check(2, "--lines=b.cpp:1-2")[1])
        self.assertIn("is a folder", self.check(2, "--lines=d:1-2")[1])
        self.assertIn("only one of", self.check(2, "--lines=a.cpp:1-2", "--staged")[1])
        self.assertIn("only one of", self.check(2, "--diff=HEAD", "--staged")[1])
        self.assertIn("--history", self.check(2, "--staged", "--history")[1])
        self.assertIn("--stdin", self.check(2, "--staged", "--stdin",
                                            "--stdin-filename=a.cpp")[1])
        self.assertIn("--staged is not a flag",
                      self.check(2, "requests", "--staged")[1])


class SymbolicLinks(Repository):
    """A header is the same by every name that leads to it."""

    def tree(self, text):
        os.makedirs(os.path.join(self.folder, "inc"), exist_ok=True)
        for name, target in (("link.h", "inc/paths.h"), ("dir", "inc")):
            os.symlink(target, os.path.join(self.folder, name))
        self.write("inc/paths.h", text)
        self.commit(wrapper_h=WRAPPER,
                    a_cpp=CALLER.replace('"paths.h"', '"link.h"'),
                    b_cpp=CALLER.replace('"paths.h"', '"dir/paths.h"').replace("send", "again"))
        return ["a.cpp:5 endpoint-unavailable", "b.cpp:5 endpoint-unavailable"]

    def test_bad_in_the_index_only(self):
        wanted = self.tree(PATHS % GOOD)
        self.stage("inc/paths.h", PATHS % BAD)
        self.assertEqual(self.places("--staged"), wanted)
        self.assertEqual(self.places("--staged", "--prefilter=off"), wanted)
        self.assertEqual(self.places("--diff=HEAD"), [])

    def test_bad_in_the_work_tree_only(self):
        self.tree(PATHS % GOOD)
        self.write("a.cpp", "// changed\n")
        self.git("add", "-A")
        self.write("inc/paths.h", PATHS % BAD)
        self.assertEqual(self.places("--staged"), [])

    def test_bad_in_both(self):
        wanted = self.tree(PATHS % GOOD)
        self.write("inc/paths.h", PATHS % BAD)
        self.assertEqual(self.places("--diff=HEAD"), wanted)
        self.git("add", "-A")
        self.assertEqual(self.places("--staged"), wanted)

    def test_a_link_that_leads_elsewhere_in_the_index(self):
        wanted = self.tree(PATHS % GOOD)
        self.write("inc/bad.h", PATHS % BAD)
        link = os.path.join(self.folder, "link.h")
        os.unlink(link)
        os.symlink("inc/bad.h", link)
        self.git("add", "-A")
        os.unlink(link)
        os.symlink("inc/paths.h", link)
        self.assertEqual(self.places("--staged"), wanted[:1])

    def test_a_header_that_only_its_link_brings_into_the_list(self):
        """The link is the project's, what it leads to is ignored: one finding, allowed there."""
        os.makedirs(os.path.join(self.folder, "gen"))
        self.write("gen/api.h", PATHS % BAD)
        os.symlink("gen/api.h", os.path.join(self.folder, "api.h"))
        self.write("a.cpp", """#include "api.h"
#include <cpr/cpr.h>
void f() { cpr::Get(cpr::Url{ORDERS}); }
""")
        self.write(".gitignore", "gen\n")
        self.commit()
        self.assertEqual(len(self.places()), 1)
        self.assertEqual(len(self.places("--exclude=gen/**")), 1)
        self.write("gen/api.h", (PATHS % BAD).rstrip() +
                   " // patlint:allow(xentral/endpoint-unavailable) -- before the log-in\n")
        self.assertEqual(self.places(), [])


class Nothing(Repository):
    def test_no_changed_file(self):
        self.commit(a_cpp=FOUND, notes_txt="x")
        self.write("notes.txt", "y")
        for arguments in (["--diff=HEAD"], ["--staged"], ["--lines=notes.txt:1-1"]):
            out, err = self.check(0, *arguments)
            self.assertEqual((out, err), ("0 changed C/C++ files\n", ""))
        self.git("add", "-A")
        self.assertEqual(self.check(0, "--staged")[0], "0 changed C/C++ files\n")
        self.assertEqual(self.check(0, "--staged", "--quiet"), ("", ""))

    def test_formats_are_whole_and_it_is_said_beside_them(self):
        self.commit(a_cpp=FOUND)
        out, err = self.check(0, "--staged", "-o", "json")
        self.assertEqual(json.loads(out)["findings"], [])
        self.assertEqual(err, "0 changed C/C++ files\n")
        out, err = self.check(0, "--staged", "-o", "sarif")
        self.assertEqual(json.loads(out)["runs"][0]["results"], [])
        out, err = self.check(0, "--staged", "-o", "json=r.json")
        self.assertEqual((out, err), ("0 changed C/C++ files\n", ""))

    def test_changes_that_are_not_looked_at(self):
        self.commit(a_cpp=CLEAN, d_b_cpp="", notes_txt="x")
        self.write("d/b.cpp", FOUND)
        self.write("a.cpp", FOUND)
        self.git("add", "-A")
        self.assertEqual(len(self.places("--staged")), 2)
        self.assertEqual(len(self.places("--staged", "d")), 1)
        self.assertEqual(len(self.places("--staged", "--exclude=d")), 1)
        self.git("reset", "-q", "--hard")
        self.write("d/b.cpp", FOUND)
        self.git("add", "-A")
        self.assertEqual(self.check(0, "--staged", "a.cpp")[0], "0 changed C/C++ files\n")
        self.assertEqual(self.check(0, "--staged", "--exclude=d", ".")[0],
                         "0 changed C/C++ files\n")

    def test_a_project_without_code(self):
        self.commit(notes_txt="x")
        self.write("notes.txt", "y")
        self.git("add", "-A")
        self.check(0, "--staged")
        self.check(0, "--diff=HEAD")
        self.assertIn("nowhere", self.check(2, "--staged", "nowhere")[1])

    def test_a_deleted_file_is_not_changed(self):
        self.commit(a_cpp=FOUND, b_cpp=CLEAN)
        self.git("rm", "-q", "a.cpp")
        self.assertEqual(self.check(0, "--staged")[0], "0 changed C/C++ files\n")


class Diff(Repository):
    def test_changed_lines_staged_or_not(self):
        self.commit(a_cpp=FOUND + FOUND.replace("send", "again"), b_cpp=FOUND)
        self.write("a.cpp", (FOUND + FOUND.replace("send", "again")).replace(
            "again", "more"))
        self.assertEqual(self.places("--diff", "HEAD"), [])
        self.write("a.cpp", FOUND + FOUND.replace("send", "again").replace(
            '"https', '/**/ "https'))
        wanted = ["a.cpp:12 endpoint-unavailable"]
        self.assertEqual(self.places("--diff", "HEAD"), wanted)
        self.git("add", "-A")
        self.assertEqual(self.places("--diff", "HEAD"), wanted)
        self.commit()
        self.assertEqual(self.places("--diff", "HEAD~1"), wanted)
        self.assertEqual(self.places("--diff", "HEAD"), [])

    def test_the_number_of_changed_files(self):
        self.commit(a_cpp=CLEAN, b_cpp=CLEAN)
        self.write("a.cpp", FOUND)
        out, _ = self.check(1, "--diff=HEAD")
        self.assertIn("1 warning in 2 files", out)
        self.assertIn("; 1 changed C/C++ file\n", out)

    def test_new_files_count_whole(self):
        self.commit(a_cpp=CLEAN)
        self.write("b.cpp", FOUND)
        self.assertEqual(self.places("--diff=HEAD"), ["b.cpp:5 endpoint-unavailable"])
        self.write(".gitignore", "b.cpp\n")
        self.assertEqual(self.places("--diff=HEAD"), [])

    def test_a_changed_header_and_an_unchanged_source(self):
        self.commit(wrapper_h=WRAPPER, paths_h=PATHS % GOOD, a_cpp=CALLER)
        self.write("paths.h", PATHS % BAD)
        self.assertEqual(self.places("--diff=HEAD"), ["a.cpp:5 endpoint-unavailable"])

    def test_a_line_that_is_taken_out(self):
        split = FOUND.replace('shopimport/auth"', '"\n"v1/"\n"shopimport/auth"')
        self.commit(a_cpp=split + "int last;\n")
        self.assertEqual(self.places(), [])
        self.write("a.cpp", split.replace('"v1/"\n', "") + "int last;\n")
        wanted = ["a.cpp:5 endpoint-unavailable"]
        self.assertEqual(self.places("--diff=HEAD"), wanted)
        # Behind the function, and between the handle and the URL: of no place.
        self.commit()
        self.write("a.cpp", split.replace('"v1/"\n', ""))
        self.assertEqual(self.places("--diff=HEAD"), [])
        self.commit(a_cpp=FOUND.replace("  curl_easy_setopt", "  int i;\n  curl_easy_setopt"))
        self.write("a.cpp", FOUND)
        self.assertEqual(self.places("--diff=HEAD"), [])

    def test_where_a_branch_was_left(self):
        self.commit(a_cpp=CLEAN)
        self.git("checkout", "-q", "-b", "work")
        self.commit(b_cpp=FOUND)
        self.git("checkout", "-q", "main")
        self.commit(a_cpp=FOUND)
        self.git("checkout", "-q", "work")
        self.commit(c_cpp=CLEAN)
        for name in ("main...", "main...HEAD"):
            self.assertEqual(self.places("--diff", name), ["b.cpp:5 endpoint-unavailable"])

    def test_names_of_all_kinds(self):
        names = ["a b.cpp", 'q"u.cpp', "t\tab.cpp", "ü.cpp", "n\new.cpp", "back\\.cpp",
                 "d e/ f.cpp"]
        for name in names:
            self.write(name, CLEAN)
        self.commit()
        for name in names:
            self.write(name, "\n\n" + CLEAN + FOUND)
        found = self.places("--diff=HEAD")
        self.assertEqual(len(found), len(names), found)
        self.git("add", "-A")
        self.assertEqual(self.places("--staged"), found)

    def test_what_a_person_configures_does_not_matter(self):
        self.commit(a_cpp=CLEAN, b_cpp=FOUND)
        self.write("a.cpp", CLEAN + FOUND)
        for key, value in (("diff.noprefix", "true"), ("diff.mnemonicPrefix", "true"),
                           ("color.ui", "always"), ("diff.external", "false"),
                           ("diff.context", "9"), ("diff.interHunkContext", "9"),
                           ("diff.relative", "true"), ("core.quotePath", "true"),
                           ("diff.wordRegex", "."), ("diff.suppressBlankEmpty", "true")):
            self.git("config", key, value)
        self.assertEqual(self.places("--diff=HEAD"), ["a.cpp:6 endpoint-unavailable"])

    def test_nothing_that_a_repository_configures_is_run(self):
        self.commit(a_cpp=CLEAN, _gitattributes="*.cpp filter=f diff=d\n")
        proof = os.path.join(self.folder, "proof")
        for key in ("filter.f.clean", "filter.f.process", "diff.d.textconv",
                    "diff.d.command", "diff.external", "core.fsmonitor"):
            self.git("config", key, "touch %s; cat" % proof)
        self.git("config", "filter.f.required", "true")
        self.write("a.cpp", FOUND)
        self.assertEqual(len(self.places("--diff=HEAD")), 1)
        self.places("--staged")
        self.assertFalse(os.path.exists(proof))

    def test_mistakes(self):
        self.commit(a_cpp=CLEAN)
        for commit in ("nowhere", "--help", "HEAD..main", "nowhere...", "a.cpp"):
            self.assertIn("is no commit", self.check(2, "--diff=" + commit)[1], commit)
        self.git("checkout", "-q", "--orphan", "other")
        self.commit(b_cpp=CLEAN)  # else it is the same commit, in the same second
        self.assertIn("no common one", self.check(2, "--diff=main...")[1])

    def test_no_repository(self):
        subprocess.run(["rm", "-rf", os.path.join(self.folder, ".git")], check=True)
        self.write("a.cpp", CLEAN)
        for flag in ("--diff=HEAD", "--staged"):
            self.assertIn("no git work tree", self.check(2, flag)[1])


class Staged(Repository):
    def test_the_index_counts_and_not_the_work_tree(self):
        self.commit(a_cpp=CLEAN)
        self.stage("a.cpp", FOUND)
        self.assertEqual(self.places("--staged"), ["a.cpp:5 endpoint-unavailable"])
        self.assertEqual(self.places(), [])
        self.assertIn("shopimport/auth", self.check(1, "--staged")[0])
        self.git("reset", "-q", "--hard")
        self.stage("a.cpp", CLEAN + "int b;\n")
        self.write("a.cpp", FOUND)
        self.assertEqual(self.places("--staged"), [])

    def test_a_header_that_is_right_in_the_index_only(self):
        self.commit(wrapper_h=WRAPPER, paths_h=PATHS % BAD, a_cpp=CLEAN)
        self.stage("paths.h", PATHS % GOOD)
        self.stage("a.cpp", CALLER)
        self.write("a.cpp", CALLER)
        self.assertEqual(self.places("--staged"), [])
        self.assertEqual(len(self.places()), 1)

    def test_a_header_that_is_right_in_the_work_tree_only(self):
        self.commit(wrapper_h=WRAPPER, paths_h=PATHS % GOOD, a_cpp=CALLER)
        self.stage("paths.h", PATHS % BAD)
        self.assertEqual(self.places("--staged"), ["a.cpp:5 endpoint-unavailable"])
        self.assertEqual(self.places(), [])
        # Of an unstaged mistake nothing is said.
        self.git("reset", "-q", "--hard")
        self.write("paths.h", PATHS % BAD)
        self.stage("a.cpp", CALLER + "int more;\n")
        self.assertEqual(self.places("--staged"), [])

    def test_with_a_compile_database(self):
        self.commit(inc_wrapper_h="", a_cpp=CLEAN)
        self.write("inc/wrapper.h", WRAPPER)
        self.write("inc/paths.h", PATHS % GOOD)
        self.commit()
        self.write("build/compile_commands.json", json.dumps([
            {"directory": os.path.join(self.folder, "build"), "file": "../a.cpp",
             "arguments": ["c++", "-I../inc", "-c", "../a.cpp"]}]))
        self.stage("a.cpp", CALLER)
        self.stage("inc/paths.h", PATHS % BAD)
        self.assertEqual(self.places("--staged"), ["a.cpp:5 endpoint-unavailable"])

    def test_files_that_lie_there_no_more_and_files_git_does_not_know(self):
        self.commit(a_cpp=CLEAN, paths_h=PATHS % GOOD, wrapper_h=WRAPPER)
        self.stage("new/b.cpp", CALLER)
        self.stage("paths.h", PATHS % BAD)
        os.unlink(os.path.join(self.folder, "wrapper.h"))
        self.write("c.cpp", FOUND)
        wanted = ["new/b.cpp:5 endpoint-unavailable"]
        self.assertEqual(self.places("--staged"), wanted)
        self.assertEqual(self.places("--staged", "new/b.cpp"), wanted)

    def test_only_changed_lines_but_credentials_anywhere(self):
        both = FOUND + FLOW.replace("send", "more")
        self.commit(a_cpp=both, b_cpp=both)
        self.stage("a.cpp", both + "int last;\n")
        self.assertEqual(self.places("--staged"), ["a.cpp:12 hardcoded-credential"])
        self.assertNotIn(SECRET, "".join(self.check(1, "--staged")))

    def test_a_renamed_file_is_changed_where_it_is(self):
        both = FOUND + FLOW.replace("send", "more")
        self.commit(a_cpp=both)
        self.git("mv", "a.cpp", "b.cpp")
        self.assertEqual(self.places("--staged"), ["b.cpp:12 hardcoded-credential"])

    def test_before_the_first_commit(self):
        self.write("a.cpp", FOUND)
        self.git("add", "-A")
        self.assertEqual(self.places("--staged"), ["a.cpp:5 endpoint-unavailable"])

    def test_the_index_of_a_hook(self):
        self.write(".git/hooks/pre-commit",
                   "#!/bin/sh\nexec '%s' --staged -o json=found.json -o text=/dev/null\n"
                   % PROGRAM)
        os.chmod(os.path.join(self.folder, ".git/hooks/pre-commit"), 0o755)
        self.git("commit", "-q", "--no-verify", "--allow-empty", "-m", "x")
        self.write("a.cpp", CLEAN)
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "x")

        def refused(*arguments):
            done = subprocess.run(["git", "commit", "-q", "-m", "x"] + list(arguments),
                                  cwd=self.folder, env=self.environment,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            with open(os.path.join(self.folder, "found.json")) as f:
                found = [x["file"] for x in json.load(f)["findings"]]
            self.assertEqual(done.returncode, 1 if found else 0, done.stderr)
            return found
        self.write("b.cpp", CLEAN)
        self.git("add", "b.cpp")
        self.write("a.cpp", FOUND)
        self.assertEqual(refused("b.cpp"), [])
        self.write("b.cpp", CLEAN + "int b;\n")
        self.assertEqual(refused("-a"), ["a.cpp"])
        self.git("add", "b.cpp")
        self.assertEqual(refused("a.cpp"), ["a.cpp"])
        self.assertEqual(refused(), [])

    def test_the_index_of_a_hook_of_another_repository(self):
        self.commit(a_cpp=CLEAN)
        self.stage("a.cpp", FOUND)
        other = os.path.join(self.folder, "other")
        subprocess.run(["git", "init", "-q", other], check=True, env=self.environment)
        env = dict(self.environment, GIT_DIR=os.path.join(other, ".git"),
                   GIT_INDEX_FILE=os.path.join(other, ".git/index"))
        self.assertEqual(len(self.places("--staged", env=env)), 1)

    def test_a_work_tree_beside_the_first_one(self):
        self.commit(a_cpp=CLEAN)
        side = os.path.join(self.folder, "side")
        self.git("worktree", "add", "-q", side)
        self.write("side/a.cpp", FOUND)
        self.git("-C", side, "add", "-A")
        self.assertEqual(len(self.places("--staged", "side")), 1)

    def test_a_merge_that_is_not_resolved(self):
        self.commit(a_cpp=CLEAN)
        self.git("checkout", "-q", "-b", "b")
        self.commit(a_cpp="int b;\n")
        self.git("checkout", "-q", "main")
        self.commit(a_cpp="int c;\n")
        subprocess.run(["git", "merge", "-q", "b"], cwd=self.folder,
                       env=self.environment, stdout=subprocess.PIPE)
        self.assertIn("'a.cpp' is not merged yet", self.check(2, "--staged")[1])

    def test_text_files(self):
        self.commit(a_cpp=CLEAN, old_env="API_TOKEN=" + SECRET + "\n")
        self.stage("new.env", "API_TOKEN=" + SECRET + "\n")
        found = self.places("--staged", "--all-files")
        self.assertTrue(all(f.startswith("new.env:1") for f in found), found)
        self.assertEqual(self.places("--staged"), [])

    def test_a_baseline_is_not_made_smaller(self):
        self.commit(a_cpp=FOUND, b_cpp=FOUND.replace("auth", "getcategories"))
        self.check(0, "--write-baseline=known")
        with open(os.path.join(self.folder, "known")) as f:
            before = f.read()
        self.stage("a.cpp", "\n" + FOUND)
        out, _ = self.check(0, "--staged", "--baseline=known")
        self.assertNotIn("not found any more", out)
        self.check(0, "--staged", "--baseline=known", "--write-baseline=known")
        with open(os.path.join(self.folder, "known")) as f:
            self.assertEqual(f.read(), before)

    def test_sarif_hashes_what_is_staged(self):
        def hashes(*arguments):
            out, _ = self.check(1, "-o", "sarif", *arguments)
            return [r["partialFingerprints"]["primaryLocationLineHash"]
                    for r in json.loads(out)["runs"][0]["results"]]
        self.commit(a_cpp=CLEAN)
        self.stage("a.cpp", FOUND)
        staged = hashes("--staged")
        self.write("a.cpp", FOUND)
        self.assertEqual(staged, hashes())

    def test_an_allow_comment_counts_that_is_staged(self):
        allow = "// patlint:allow(xentral/endpoint-unavailable) -- gone soon\n"
        lines = FOUND.splitlines(True)
        self.commit(a_cpp=CLEAN)
        self.stage("a.cpp", "".join(lines[:3]) + "  " + allow + "".join(lines[3:]))
        self.write("a.cpp", FOUND)
        self.assertEqual(self.places("--staged"), [])


if __name__ == "__main__":
    unittest.main()
