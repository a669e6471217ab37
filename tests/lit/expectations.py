"""What check_findings.py and check_requests.py share.

A source file says on each line what the tool must tell about it, in a comment
that is taken out before the tool looks. Lines that say nothing must stay
silent. See CONTRIBUTING.md, "Lit tests", for how to write them.

    // EXPECT: pack/rule pack/other(error, endpoint=/x)*2   (remark)
    // REQUEST: GET {}/api/v1/orders/{} auth=bearer | POST {}/x
    /* EXPECT@+1: pack/rule */
    // TODO-EXPECT: pack/rule (why it is not found yet)

In:  copies of the files, the JSON the tool printed.
Out: the differences, one line each.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.join(ROOT, "build", "patlint")
MARKS = ("EXPECT", "REQUEST")
COMMENT = re.compile(
    r"[ \t]*//[ \t]*(?P<todo1>TODO-)?(?P<kind1>%(m)s)(?P<at1>@[+-]\d+)?:(?P<text1>[^\n\r]*)"
    r"|/\*[ \t]*(?P<todo2>TODO-)?(?P<kind2>%(m)s)(?P<at2>@[+-]\d+)?:(?P<text2>[^\n\r]*?)\*/"
    % {"m": "|".join(MARKS)})


class Mistake(Exception):
    """The test itself is wrong."""


class Expectation:
    """One thing that must be reported at (File, Line)."""

    def __init__(self, file, line, written_line, todo, wanted, text):
        self.file, self.line, self.written_line = file, line, written_line
        self.todo = todo
        self.wanted = wanted  # field name -> value, as text
        self.text = text

    def admits(self, item):
        return all(as_text(item.get(k)) == v for k, v in self.wanted.items())

    def __str__(self):
        return self.text


def as_text(value):
    return "null" if value is None else str(value)


# --- reading the comments -----------------------------------------------------

def words(text):
    """Splits at blanks, but not inside "..." or brackets."""
    out, word, depth, quoted = [], "", 0, False
    for c in text:
        if c == '"':
            quoted = not quoted
        elif not quoted and c == "(":
            depth += 1
        elif not quoted and c == ")":
            depth -= 1
        if c.isspace() and not quoted and depth == 0:
            if word:
                out.append(word)
            word = ""
        else:
            word += c
    if quoted or depth:
        raise Mistake("unbalanced quotes or brackets: " + text.strip())
    if word:
        out.append(word)
    return out


def unquoted(text):
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        return text[1:-1]
    return text


def comma_parts(text):
    """Splits at commas, but not inside "..." or brackets of any kind."""
    out, part, depth, quoted = [], "", 0, False
    for c in text:
        if c == '"':
            quoted = not quoted
        elif not quoted and c in "([{":
            depth += 1
        elif not quoted and c in ")]}":
            depth -= 1
        if c == "," and not quoted and depth == 0:
            out.append(part)
            part = ""
        else:
            part += c
    out.append(part)
    return [p.strip() for p in out if p.strip()]


def strip(source, read):
    """(source without its expectation comments, [(line, written_line, todo, item)]).

    `read` is called with (kind, text) and gives the items of one comment.
    Block comments are replaced by as many blanks, so that columns stay.
    """
    found = []

    def replace(match):
        group = match.groupdict()
        n = "1" if group["kind1"] else "2"
        line = source.count("\n", 0, match.start()) + 1
        at = line + int((group["at" + n] or "@+0")[1:])
        for item in read(group["kind" + n], group["text" + n]):
            found.append((at, line, bool(group["todo" + n]), item))
        return "" if n == "1" else " " * len(match.group(0))

    return COMMENT.sub(replace, source), found


# --- running the tool -----------------------------------------------------------

SOURCE = re.compile(r"\.(c|cc|cp|cpp|cxx|c\+\+|h|hh|hpp|hxx|h\+\+|inl|ipp|tpp|txx|"
                    r"ixx|cppm|ino)$")


class Sandbox:
    """A folder with copies of the inputs, their expectations taken out.

    A file goes to the top of it; a folder goes below it with its name. A
    folder `Inputs` beside an input comes along (it holds what tests include),
    and is not itself scanned.
    """

    def __init__(self, inputs, read):
        self.folder = os.path.realpath(tempfile.mkdtemp(prefix="patlint-lit-"))
        self.paths = []  # what the tool is called with
        self.expectations = []
        self.files = []
        for given in inputs:
            given = os.path.abspath(given)
            name = os.path.basename(given)
            beside = os.path.join(os.path.dirname(given), "Inputs")
            here = os.path.join(self.folder, "Inputs")
            if os.path.isdir(beside) and beside != given and not os.path.exists(here):
                shutil.copytree(beside, here)
            target = os.path.join(self.folder, name)
            if os.path.isdir(given):
                shutil.copytree(given, target, symlinks=True)
                for folder, folders, names in os.walk(target):
                    folders.sort()
                    for each in sorted(names):
                        self.take(os.path.join(folder, each), read)
            else:
                shutil.copy(given, target)
                self.take(target, read)
            self.paths.append(name)

    def take(self, path, read):
        name = os.path.relpath(path, self.folder)
        self.files.append(name)
        if not SOURCE.search(path) or os.path.islink(path):
            return
        # Latin-1 keeps every byte as it is.
        with open(path, encoding="latin-1", newline="") as f:
            source = f.read()
        try:
            stripped, found = strip(source, read)
        except Mistake as e:
            raise Mistake("%s: %s" % (name, e))
        with open(path, "w", encoding="latin-1", newline="") as f:
            f.write(stripped)
        for line, written, todo, (wanted, text) in found:
            self.expectations.append(
                Expectation(name, line, written, todo, wanted, text))

    def name_of(self, reported):
        """The file of the sandbox the tool means, whatever its root was."""
        reported = reported or ""
        if os.path.isabs(reported):
            return os.path.relpath(reported, self.folder)
        if reported in self.files:
            return reported
        fitting = [f for f in self.files if f.endswith("/" + reported)]
        return fitting[0] if len(fitting) == 1 else reported

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def split_arguments(arguments):
    """(inputs, options, what stands behind --)."""
    behind = []
    if "--" in arguments:
        at = arguments.index("--")
        arguments, behind = arguments[:at], arguments[at:]
    n = 0
    while n < len(arguments) and not arguments[n].startswith("-"):
        n += 1
    return arguments[:n], arguments[n:], behind


def run_tool(command, options, sandbox, behind):
    """(exit status, standard output, standard error) of the tool."""
    program = os.environ.get("PATLINT_PROGRAM", PROGRAM)
    # The sandbox is no part of a repository that may lie around it.
    env = dict(os.environ, GIT_CEILING_DIRECTORIES=os.path.dirname(sandbox.folder))
    done = subprocess.run([program] + command + options + sandbox.paths + behind,
                          cwd=sandbox.folder, env=env, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
    return (done.returncode, done.stdout.decode("utf-8"),
            done.stderr.decode("utf-8", "replace"))


# --- comparing -------------------------------------------------------------------

def matched(expectations, items):
    """The largest set of pairs: index of item for each expectation, or None."""
    owner = [None] * len(items)

    def place(e, seen):
        for i, item in enumerate(items):
            if i not in seen and expectations[e].admits(item):
                seen.add(i)
                if owner[i] is None or place(owner[i], seen):
                    owner[i] = e
                    return True
        return False

    for e in range(len(expectations)):
        place(e, set())
    result = [None] * len(expectations)
    for i, e in enumerate(owner):
        if e is not None:
            result[e] = i
    return result


def differences(sandbox, items, describe):
    """One line per difference between what is expected and what was told."""
    places = {}
    for item in items:
        key = (sandbox.name_of(item.get("file")), item.get("line") or 0)
        places.setdefault(key, ([], []))[1].append(item)
    for e in sandbox.expectations:
        places.setdefault((e.file, e.line), ([], []))[0].append(e)
    out = []
    for (file, line), (expected, told) in sorted(places.items()):
        # What must be there has the first choice.
        expected.sort(key=lambda e: e.todo)
        pairs = matched(expected, told)
        for e, pair in zip(expected, pairs):
            if pair is None and not e.todo:
                out.append("%s:%d: not reported: %s" % (file, line, e))
            elif pair is not None and e.todo:
                out.append("%s:%d: reported at last, take the TODO- away: %s"
                           % (file, line, e))
        for i, item in enumerate(told):
            if i not in pairs:
                out.append("%s:%d: not expected: %s" % (file, line, describe(item)))
    return out


def main(arguments, command, read, items_of, describe):
    """Exit status 0 if all is as expected, 1 with the differences on stderr."""
    inputs, options, behind = split_arguments(arguments)
    if not inputs:
        sys.exit("usage: FILE|FOLDER... [OPTION...] [-- COMPILER ARGS...]")
    try:
        sandbox = Sandbox(inputs, read)
    except Mistake as e:
        sys.exit("mistake in the test: %s" % e)
    try:
        status, out, errors = run_tool(command, options, sandbox, behind)
        if status != 0:
            sys.exit("the tool ended with %d\n%s%s" % (status, out, errors))
        try:
            items = items_of(out)
        except (ValueError, KeyError, TypeError) as e:
            sys.exit("the tool's output is not as documented (%r):\n%s" % (e, out))
        lines = differences(sandbox, items, describe)
    finally:
        sandbox.remove()
    if lines:
        sys.exit("\n".join(lines) + ("\n" + errors if errors else ""))
