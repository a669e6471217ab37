#!/usr/bin/python3
"""What a person at a terminal meets: colours, links, the progress bar, the
man page, completions of shells and docs/terminal.md; with a pseudo-terminal,
man, bash, zsh and fish themselves.
"""
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from exit_matrix_test import CLEAN, FOUND, PROGRAM, ROOT, Run  # noqa: E402

# Neither the terminal that the tests run on nor its habits count.
CLEARED = ("NO_COLOR", "TERM", "TERM_PROGRAM", "VTE_VERSION", "KONSOLE_VERSION", "WT_SESSION",
           "DOMTERM", "TMUX", "STY")
BAR = re.compile(r"\rparsing \[[#.]{30}\] 2/2")


def environment(**more):
    kept = {k: v for k, v in os.environ.items() if k not in CLEARED}
    return dict(kept, PATH=os.path.dirname(PROGRAM) + ":" + os.environ["PATH"], **more)


def shell(name):
    return unittest.skipIf(shutil.which(name) is None, name + " is not installed")


class Screen(Run):
    """The program with a terminal for some of its streams."""

    def on_terminal(self, streams, *arguments, **more):
        """What came on the terminal, and on the pipe of the other stream."""
        master, slave = pty.openpty()
        end = {name: slave if name in streams else subprocess.PIPE
               for name in ("stdout", "stderr")}
        process = subprocess.Popen([PROGRAM, *arguments], cwd=self.folder, env=environment(**more),
                                   stdin=subprocess.DEVNULL, **end)
        os.close(slave)
        shown = b""
        until = time.monotonic() + 120
        while time.monotonic() < until:
            if not select.select([master], [], [], 0.2)[0]:
                continue
            try:
                piece = os.read(master, 65536)
            except OSError:
                break
            if not piece:
                break
            shown += piece
        os.close(master)
        piped = process.stdout or process.stderr
        rest = piped.read().decode() if piped else ""
        if piped:
            piped.close()
        process.wait()
        return shown.decode(), rest

    def setUp(self):
        super().setUp()
        self.write("a b.cpp", FOUND)
        self.write("c.cpp", FOUND)

    def test_colours_are_for_terminals(self):
        out, _ = self.on_terminal(["stdout"], TERM="xterm-256color")
        self.assertIn("\033[0;1;35mwarning:", out)
        # Nobody said that this one knows links.
        self.assertNotIn("\033]8;", out)
        for arguments, more in ((["--color=never"], {"TERM": "xterm"}),
                                ([], {"TERM": "xterm", "NO_COLOR": "1"}),
                                ([], {"TERM": "dumb"})):
            out, _ = self.on_terminal(["stdout"], *arguments, **more)
            self.assertNotIn("\033", out)
            self.assertIn("warning:", out)
        # An empty NO_COLOR says nothing.
        out, _ = self.on_terminal(["stdout"], TERM="xterm", NO_COLOR="")
        self.assertIn("\033[0;1;35mwarning:", out)

    def test_links_are_for_terminals_that_know_them(self):
        out, _ = self.on_terminal(["stdout"], TERM="xterm-256color", VTE_VERSION="7006")
        address = re.search(r"\033]8;;(file://[^\033]*)\033\\\033\[0;1ma b\.cpp:", out).group(1)
        host, path = re.match(r"file://([^/]*)(/.*)", address).groups()
        self.assertEqual(host, os.uname().nodename)
        self.assertEqual(path, self.folder + "/a%20b.cpp")
        self.assertRegex(out, r"\[\033]8;;https://[^\033]*\033\\xentral/endpoint-unavailable"
                              r"\033]8;;\033\\\]")
        for more in ({"NO_COLOR": "1"}, {"TMUX": "/tmp/x"}):
            out, _ = self.on_terminal(["stdout"], TERM="xterm-256color", VTE_VERSION="7006", **more)
            self.assertNotIn("\033]8;", out)

    def test_always_is_always(self):
        out = self.run_program("--color=always", env=environment(NO_COLOR="1")).stdout.decode()
        self.assertIn("\033[0;1;35mwarning:", out)
        self.assertIn("\033]8;;file://", out)
        self.assertIn("\033]8;;file://",
                      self.run_program("requests", "--color=always").stdout.decode())
        # A file is no terminal.
        self.run_program("--color=always", "-o", "text=out.txt", env=environment())
        with open(os.path.join(self.folder, "out.txt"), encoding="utf-8") as f:
            self.assertNotIn("\033", f.read())

    def test_the_progress_bar_is_for_terminals(self):
        err, out = self.on_terminal(["stderr"], TERM="xterm")
        self.assertRegex(err, BAR)
        # It goes away.
        self.assertTrue(err.endswith("\r\033[K"), repr(err))
        self.assertNotIn("parsing", out)
        for arguments in (["--quiet"], ["--verbose"]):
            err, _ = self.on_terminal(["stderr"], *arguments, TERM="xterm")
            self.assertNotIn("[", err)
        self.assertEqual(self.run_program().stderr, b"")

    def test_stats_say_what_each_stage_took(self):
        err = self.run_program("--stats").stderr.decode()
        for stage, work in (("plan", "2 files"), ("lexical", "2 files"),
                            ("lower", r"2 units parsed, workers of up to [1-9]\d* MiB"),
                            ("evaluate", "2 requests"), ("match", "2 findings"),
                            ("triage", "2 findings")):
            self.assertRegex(err, r"(?m)^time %-9s +\d+\.\d{3} s, up to +[1-9]\d* MiB: %s$"
                             % (stage, work))
        self.assertRegex(err, r"(?m)^time total +\d+\.\d{3} s, up to +[1-9]\d* MiB$")
        self.assertRegex(err, r"(?m)^parsed: a b\.cpp: .")
        # Where most do, all are.
        for name in "defghi":
            self.write(name + ".cpp", CLEAN)
        err = self.run_program("--stats").stderr.decode()
        self.assertIn("parsed: 2 of 8 units\n", err)
        self.assertIn("not parsed: d.cpp: nothing in it can matter\n", err)


class Mistakes(Run):
    """Did you mean ...?"""

    def test_everything_that_has_a_name(self):
        self.write("a.cpp", CLEAN)
        self.write("s.json", '{"levels": {"generic/sanctum-tokn": "note"}}')
        for arguments, wanted in (
                (["--jbos=2"], "unknown flag --jbos; did you mean --jobs?"),
                (["requets"], "did you mean requests?"),
                (["scna"], "did you mean scan?"),
                (["rules", "chekc"], "did you mean rules check?"),
                (["explain", "xentral/endpoint-unavailabel"],
                 "no rule is called xentral/endpoint-unavailabel; did you mean "
                 "xentral/endpoint-unavailable?"),
                # Without its pack: all that are called so.
                (["explain", "endpoint-unavailable"], "did you mean azure-devops/endpoint-unavailable, "
                 "gitlab/endpoint-unavailable, xentral/endpoint-unavailable?"),
                (["--config=s.json", "a.cpp"], "did you mean 'generic/sanctum-token'?")):
            self.assertIn(wanted, self.check(2, *arguments)[1])
        self.write("a.cpp", "// patlint:allow(generic/sanctum-tokn) -- of a test\nint x;\n")
        self.assertIn("did you mean 'generic/sanctum-token'?", self.check(0, "a.cpp")[0])

    def test_a_rule_is_explained_in_the_words_of_its_page(self):
        """docs_test.py compares all pages with what is printed as Markdown."""
        for rule in ("generic/sanctum-token", "generic/hardcoded-credential", "patlint/bad-allow",
                     "patlint/unused-allow", "xentral/endpoint-unavailable"):
            page = self.check(0, "explain", rule)[0]
            with open(os.path.join(ROOT, "docs", "rules", rule.replace("/", "-") + ".md"),
                      encoding="utf-8") as f:
                same = f.read()
            # What is set in them differs.
            words = [re.sub(r"<!--.*?-->|^#+ |^```$|^- <|>$", "", text, flags=re.M).split()
                     for text in (page, same)]
            self.assertEqual(*words)


def printed(*arguments):
    return subprocess.run([PROGRAM, *arguments], check=True, stdout=subprocess.PIPE,
                          env=environment()).stdout.decode()


def shown_flags():
    """Every flag of the manual as it is typed."""
    return sorted(set(re.findall(r"(?m)^  (?:(-\w)(?: \S+)?, )?(-[\w-]+)", printed("--help"))))


class Manual(Run):
    @unittest.skipIf(shutil.which("man") is None or shutil.which("groff") is None,
                     "man or groff is not installed")
    def test_man_takes_it_without_a_warning(self):
        page = self.write("patlint.1", printed("--help-man"))
        for width in ("60", "80", "200"):
            done = subprocess.run(["man", "--warnings=w", "-l", page], stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  env=environment(MANWIDTH=width, LC_ALL="C.UTF-8", TERM="dumb"))
            self.assertEqual((done.returncode, done.stderr.decode()), (0, ""))
        # Everything that the help says stands there.
        shown = "".join(re.sub(r".\010|\u2010", "", done.stdout.decode()).split())
        for line in printed("--help").splitlines():
            if line.startswith("  "):
                self.assertIn("".join(line.replace("`", "").split()), shown)

    def test_the_tables_are_its_source(self):
        page = printed("--help-man").replace("\\-", "-")
        for short, name in shown_flags():
            for spelling in filter(None, (short, name)):
                self.assertIn("\\fB%s\\fR" % spelling, page)
        self.assertNotIn("--help-man\\fR", page)


class Page(Run):
    def test_its_commands(self):
        with open(os.path.join(ROOT, "docs", "terminal.md"), encoding="utf-8") as f:
            blocks = re.findall(r"^```sh\n(.*?)^```$", f.read(), re.M | re.S)
        self.assertEqual(len(blocks), 3)
        self.write("src/a.cpp", CLEAN)
        for block in blocks:
            done = subprocess.run(["bash", "-e", "-c", block], cwd=self.folder,
                                  env=environment(HOME=self.folder), stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            self.assertEqual(done.returncode, 0, done.stdout.decode())
        for name, flag in ((".local/share/bash-completion/completions/patlint",
                            "--help-completion=bash"),
                           (".config/fish/completions/patlint.fish", "--help-completion=fish"),
                           (".zfunc/_patlint", "--help-completion=zsh"),
                           (".local/share/man/man1/patlint.1", "--help-man")):
            with open(os.path.join(self.folder, name), encoding="utf-8") as f:
                self.assertEqual(f.read(), printed(flag))


class Completion(Run):
    """Each shell is asked for what it would offer."""

    SCRIPT = None

    def setUp(self):
        super().setUp()
        for name in ("src/a.cpp", "src/b c.cpp", "source.cpp", "build/x.cpp"):
            self.write(name, CLEAN)
        if self.SCRIPT:
            self.script = self.write(".completion", printed("--help-completion=" + self.SCRIPT))

    def answer(self, command):
        done = subprocess.run(command, cwd=self.folder, env=environment(HOME=self.folder, TERM="xterm"),
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=60)
        self.assertEqual(done.stderr.decode(), "")
        self.assertEqual(done.returncode, 0)
        return done.stdout.decode().splitlines()

    def check_offers(self):
        rules = [line.split()[0] for line in printed("rules", "list").splitlines()]
        self.assertEqual(self.offered("patlint explain "), sorted(rules))
        self.assertEqual(self.offered("patlint explain generic/s"), ["generic/sanctum-token"])
        self.assertTrue({"explain", "requests", "rules", "scan", "source.cpp"} <=
                        set(self.offered("patlint ")))
        self.assertEqual(self.offered("patlint exp"), ["explain"])
        self.assertEqual(self.offered("patlint --fail-on "), ["error", "never", "note", "warning"])
        self.assertEqual(self.offered("patlint src --headers sh"), ["shadow"])
        self.assertTrue({"check", "list", "test"} <= set(self.offered("patlint rules ")))
        self.assertEqual(self.offered("patlint -j 2 requests --der"), ["--derived"])
        self.assertIn("sarif", self.offered("patlint link x -o sa"))
        # Not a flag of that command, nor one of the program's own.
        self.assertEqual(self.offered("patlint requests --fail-"), [])
        self.assertEqual(self.offered("patlint --help-"), [])
        every = {name for names in shown_flags() for name in names if name.startswith("--")}
        self.assertEqual(set().union(*(self.offered("patlint %s --" % command) for command in
                                       ("scan", "requests", "extract", "link"))), every)


class Bash(Completion):
    SCRIPT = "bash"

    def offered(self, line):
        # As readline splits it.
        words = re.findall(r"=|[^\s=]+", line) + ([""] if line.endswith(" ") else [])
        program = ('source ./.completion; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); '
                   'complete -p patlint >/dev/null && _patlint 2>/dev/null; '
                   '[ ${#COMPREPLY[@]} = 0 ] || printf "%s\\n" "${COMPREPLY[@]}"')
        return sorted(set(self.answer(["bash", "--norc", "-c", program, "bash", *words])))

    def test_bash_reads_it(self):
        self.answer(["bash", "-n", self.script])

    def test_offers(self):
        self.check_offers()

    def test_values_behind_an_equals_sign(self):
        self.assertEqual(self.offered("patlint --fail-on="),
                         ["error", "never", "note", "warning"])
        self.assertEqual(self.offered("patlint --fail-on=n"), ["never", "note"])
        self.assertEqual(self.offered("patlint requests -o j"), ["json"])
        self.assertIn("sarif", self.offered("patlint -o "))
        # Files: readline's own.
        self.assertEqual(self.offered("patlint -o sarif="), [])
        self.assertEqual(self.offered("patlint -o sarif=s"), [])
        self.assertEqual(self.offered("patlint -- -I"), [])

    def test_a_key_is_pressed(self):
        """In a real bash, with readline between."""
        master, slave = pty.openpty()
        process = subprocess.Popen(["bash", "--norc", "--noprofile", "-i"], cwd=self.folder,
                                   env=environment(HOME=self.folder, TERM="dumb", PS1="$ "),
                                   stdin=slave, stdout=slave, stderr=slave, start_new_session=True)
        os.close(slave)
        shown = ""
        for keys, wanted in (("source ./.completion\n", "$ "),
                             ("patlint req\t-o sa\t", "patlint requests -o "),
                             ("\025patlint --fail-on=wa\t", "--fail-on=warning "),
                             ("\025patlint src/b\t", "src/b\\ c.cpp "),
                             ("\025exit\n", "exit")):
            os.write(master, keys.encode())
            until, shown = time.monotonic() + 30, ""
            while wanted not in shown and time.monotonic() < until:
                if select.select([master], [], [], 0.2)[0]:
                    try:
                        shown += os.read(master, 65536).decode()
                    except OSError:
                        break
            self.assertIn(wanted, shown)
        os.close(master)
        process.wait(timeout=30)


@shell("fish")
class Fish(Completion):
    SCRIPT = "fish"

    def offered(self, line):
        lines = self.answer(["fish", "--no-config", "-c",
                             "source ./.completion; complete -C '%s'" % line])
        found = {text.split("\t")[0] for text in lines}
        # It says a flag with what stands before it.
        return sorted(found)

    def test_fish_reads_it(self):
        self.answer(["fish", "--no-execute", self.script])

    def test_offers(self):
        self.check_offers()


@shell("zsh")
class Zsh(Completion):
    SCRIPT = "zsh"

    def offered(self, line):
        """zsh completes only for its line editor: a zsh in a pseudo-terminal of zsh's
        own, whose every match is written down instead of being inserted."""
        self.write(".ask.zsh", ASK_ZSH)
        self.write(".setup.zsh", SETUP_ZSH)
        return sorted({text for text in self.answer(["zsh", "-f", ".ask.zsh", line]) if text})

    def test_zsh_reads_it(self):
        self.answer(["zsh", "-n", self.script])

    def test_offers(self):
        self.check_offers()


ASK_ZSH = r"""
zmodload zsh/zpty
rm -f .done
zpty ask zsh -f -i
zpty -w ask 'source ./.setup.zsh'
integer tries=0
while [[ ! -s .done ]] && ((tries++ < 600)); do sleep 0.05; done
rm -f .done
: >.found
zpty -w -n ask "$1"$'\030'
while [[ ! -s .done ]] && ((tries++ < 1200)); do sleep 0.05; done
zpty -d ask
cat .found
"""

SETUP_ZSH = r"""
autoload -Uz compinit
compinit -u -d $HOME/.zcompdump
source ./.completion
compadd() {
  # Asked for the matches alone, it is left as it is.
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
  typeset -a found
  builtin compadd -O found "$@"
  print -rl -- $found >>$HOME/.found
  builtin compadd "$@"
}
finish() { zle complete-word; print done >>$HOME/.done }
zle -N finish
bindkey '^X' finish
LISTMAX=100000
print ready >>$HOME/.done
"""


if __name__ == "__main__":
    unittest.main()
