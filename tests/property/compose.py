"""Programs that put a URL together by a random chain of operations.

In:  the seeds of a chain: a list of Step.
Out: a Composition: its C or C++ source text, by file, and what its author knows
     of the URL: `alternatives`, each a tuple of parts ("lit", BYTES) or
     ("hole", KIND). Nothing here runs or reads a program.

An operation is a function of a Composition (where it says statements, helpers,
definitions in another file) and a Value; it returns the next Value. The lists of
operations are in operations.py, structures.py, containers.py and plain_c.py.

Steps are independent: each has its own seed, so a chain with one step less is
the same program without that step, which is how failures are made small.
"""
import itertools
import random

MAX_ALTERNATIVES = 48
MAX_LENGTH = 360


class Step:
    """One operation of a chain: its name, its seed, and how many operations
    may be nested in its helper."""

    def __init__(self, name, seed, nested=0):
        self.name, self.seed, self.nested = name, seed, nested

    def __repr__(self):
        return "%s:%d:%d" % (self.name, self.seed, self.nested)

    @staticmethod
    def parse(text):
        name, seed, nested = text.split(":")
        return Step(name, int(seed), int(nested))


# --- what the author knows of a text -------------------------------------------

def merged(parts):
    """Adjacent literals become one; empty ones vanish."""
    out = []
    for kind, text in parts:
        if kind == "lit" and not text:
            continue
        if kind == "lit" and out and out[-1][0] == "lit":
            out[-1] = ("lit", out[-1][1] + text)
        else:
            out.append((kind, text))
    return tuple(out)


def concat(*values):
    """All alternatives of texts that stand one behind the other."""
    return union([merged(itertools.chain(*choice)) for choice in itertools.product(*values)])


def union(alternatives):
    return list(dict.fromkeys(alternatives))


def lit(text):
    return [merged([("lit", text)])]


def hole(kind):
    return [(("hole", kind),)]


def first_literal(alternative):
    return alternative[0][1] if alternative and alternative[0][0] == "lit" else ""


class Value:
    """A text of the program: the expression that gives it, its type (`str`
    std::string, `lit` string literal, `cstr` char pointer or array, `view`), whether the
    expression names something that lives on, and what it can be."""

    def __init__(self, expr, type, alternatives, lasts=False):
        self.expr, self.type, self.alternatives, self.lasts = expr, type, alternatives, lasts

    def known(self):
        """Its only text, or None."""
        if len(self.alternatives) != 1:
            return None
        parts = self.alternatives[0]
        if any(kind != "lit" for kind, _ in parts):
            return None
        return "".join(text for _, text in parts)

    def prefix(self):
        """How many bytes are known at its begin, in each alternative."""
        return min(len(first_literal(a)) for a in self.alternatives)

    def length(self):
        return max(sum(len(t) if k == "lit" else 24 for k, t in a) for a in self.alternatives)

    def at(self, edit):
        """The alternatives with the known beginning of each replaced."""
        out = []
        for a in self.alternatives:
            first = first_literal(a)
            out.append(merged([("lit", edit(first))] + list(a[1 if first else 0:])))
        return union(out)


# No "{id}" and no "%s": what looks like a place to fill in is taken for one.
SEGMENTS = ["/orders", "/v1/", "items/", "/a", "x", "/api/v2/", "?page=", "&sort=asc", "/shopimport/",
            "articles", "-", ".json", "/users/me", "_id", "/%2F", "#top", "/b c", "\"q\"", "/",
            "\\", ":8080", "/\u00e4", "'", "1", "~", "/r??/"]


def quoted(text):
    """A C string literal."""
    out = []
    for byte in text.encode():
        ch = chr(byte)
        if ch in "\"\\":
            out.append("\\" + ch)
        elif ch == "?":
            out.append("\\?")
        elif 32 <= byte < 127:
            out.append(ch)
        else:
            out.append("\\%03o" % byte)
    return "\"%s\"" % "".join(out)


class Composition:
    """The program text of one chain."""

    def __init__(self, number, language):
        self.number, self.language = number, language
        self.r = random.Random(0)
        self.nested = 0
        self.names = 0
        self.top = []      # declarations before the function, in order
        self.bodies = [[]]  # statements; the innermost function last
        self.other = []    # definitions in another file
        self.shared = []   # declarations both files include
        self.used = []     # names of the operations, nested ones too
        self.loose = []    # those that are only asked to be admitted
        self.holes = False
        self.alternatives = None

    # -- saying things

    def name(self, prefix="u"):
        self.names += 1
        unit = "" if self.language != "c" else "c%d_" % self.number
        return "%s%s%d" % (unit, prefix, self.names)

    def say(self, *lines):
        self.bodies[-1].extend(lines)

    def declare(self, *lines):
        self.top.extend(lines)

    def function(self, head, work):
        """Declares `head { ... }`; work() says its statements."""
        self.declare(*self.block(head, work))

    def block(self, head, work):
        self.bodies.append([])
        work()
        body = self.bodies.pop()
        return [head + " {"] + ["  " + line for line in body] + ["}"]

    # -- random material

    def chance(self, part):
        return self.r.random() < part

    def pick(self, *choices):
        return self.r.choice(choices)

    def word(self):
        return "".join(self.r.choice(SEGMENTS) for _ in range(self.pick(1, 1, 1, 2)))

    def literal(self, text):
        """A literal expression with that text: whole, in adjacent pieces, as a macro."""
        how = self.r.random()
        if how < 0.15 and len(text) > 1:
            cut = self.r.randrange(1, len(text))
            return "%s %s" % (quoted(text[:cut]), quoted(text[cut:]))
        if how < 0.25:
            macro = "C%d_TEXT_%d" % (self.number, self.names)
            self.names += 1
            self.declare("#define %s %s" % (macro, quoted(text)))
            return macro
        if how < 0.3 and self.language != "c" and text.isascii():
            return "R\"(%s)\"" % text
        return quoted(text)

    def flag(self):
        """A condition nobody can know."""
        return "outside_flag(%d)" % self.r.randrange(64)

    def number_piece(self):
        """(expression of type int, alternatives)."""
        if self.chance(0.5):
            self.holes = True
            return "outside_number(%d)" % self.r.randrange(64), hole("int")
        n = self.pick(0, 1, 7, 42, 1234, -3)
        how = self.r.random()
        if how < 0.6:
            return str(n), lit(str(n))
        name = self.name("n")
        self.declare("static const int %s = %d;" % (name, n) if self.language == "c" or how < 0.8
                     else "constexpr int %s = %d;" % (name, n))
        return name, lit(str(n))

    def unknown(self):
        """A text nobody can know, of type `cstr`."""
        self.holes = True
        how = self.r.random()
        if how < 0.5:
            return Value("outside_text(%d)" % self.r.randrange(64), "cstr", hole("string"), True)
        if how < 0.8:
            return Value("getenv(\"OUTSIDE_%d\")" % self.r.randrange(8), "cstr", hole("string"), True)
        return Value("outside_arguments[%d]" % self.r.randrange(8), "cstr", hole("string"), True)

    def piece(self):
        """A short text from somewhere."""
        how = self.r.random()
        if how < 0.2:
            return self.unknown()
        text = self.word()
        if how < 0.6:
            return Value(self.literal(text), "lit", lit(text), True)
        return self.r.choice(CONSTANTS[self.language])(self, text)

    # -- forms of a value

    def variable(self, v):
        """v as a std::string variable of its own."""
        if v.type == "str" and v.lasts and v.expr.isidentifier():
            return v
        name = self.name()
        self.say("%s %s = %s;" % (self.pick("std::string", "auto"), name, text_of(v)))
        return Value(name, "str", v.alternatives, True)

    def fresh(self, v):
        """A std::string variable that may be changed."""
        name = self.name()
        self.say("std::string %s = %s;" % (name, text_of(v)))
        return Value(name, "str", v.alternatives, True)

    def pointer(self, v):
        """An expression of type const char *, good for the statement."""
        if v.type == "str":
            return "%s.c_str()" % (v.expr if v.expr.isidentifier() else "(%s)" % v.expr)
        return self.variable(v).expr + ".c_str()" if v.type == "view" else v.expr

    # -- chains

    def apply(self, name, v):
        operation = OPERATIONS[self.language][name]
        self.used.append(name)
        if operation.loose:
            self.loose.append(name)
        return operation.run(self, v)

    def nest(self, v):
        """Some operations more, inside of a helper."""
        while self.nested > 0:
            self.nested -= 1
            names = NESTABLE[self.language]
            if fits(v):
                v = self.apply(self.r.choice(names), v)
        return v


def fits(v):
    return v.length() < MAX_LENGTH and len(v.alternatives) <= MAX_ALTERNATIVES // 3


def text_of(v):
    """An expression of type std::string."""
    return v.expr if v.type == "str" else "std::string(%s)" % v.expr


def addend(v):
    """An expression that can stand at the right of a std::string's +."""
    return text_of(v) if v.type == "view" else v.expr


class Operation:
    def __init__(self, run, loose):
        self.run, self.loose = run, loose


# Language -> name -> Operation. "c", "cpp", "format" (C++ with <format>).
OPERATIONS = {"c": {}, "cpp": {}, "format": {}}
# Language -> names that may stand inside of helpers.
NESTABLE = {"c": [], "cpp": [], "format": []}
# Language -> forms of constants: function of a Composition and a text.
CONSTANTS = {"c": [], "cpp": [], "format": []}
# Language -> ways to send: function of a Composition and a Value.
ENDINGS = {"c": {}, "cpp": {}, "format": {}}

LANGUAGES = {"c": ["c"], "cpp": ["cpp", "format"], "format": ["format"]}


def operation(language, nestable=False, loose=False):
    """Marks an operation. Loose: nobody asks for more than that what happens is
    admitted."""
    def mark(run):
        for each in LANGUAGES[language]:
            OPERATIONS[each][run.__name__] = Operation(run, loose)
            if nestable:
                NESTABLE[each].append(run.__name__)
        return run
    return mark


def constant(language):
    def mark(make):
        for each in LANGUAGES[language]:
            CONSTANTS[each].append(make)
        return make
    return mark


def ending(language):
    def mark(make):
        for each in LANGUAGES[language]:
            ENDINGS[each][make.__name__] = make
        return make
    return mark


def random_chain(r, language):
    """The steps of a program: operations, then a way to send."""
    names = list(OPERATIONS[language])
    steps = [Step(r.choice(names), r.randrange(10 ** 6), r.choice([0, 0, 1, 2]))
             for _ in range(r.choice([1, 2, 3, 4, 5, 6, 8]))]
    last = Step(r.choice(list(ENDINGS[language])), r.randrange(10 ** 6), 0)
    return [Step("start", r.randrange(10 ** 6))] + steps + [last]


def compose(number, language, steps):
    """The program of that chain."""
    c = Composition(number, language)
    c.r = random.Random(steps[0].seed)
    base = c.pick("https://h", "https://api.test", "http://h:81")
    start = c.piece() if c.chance(0.3) else c.unknown() if c.chance(0.3) else \
        Value(c.literal(base), "lit", lit(base), True)
    v = start
    for step in steps[1:-1]:
        c.r = random.Random(step.seed)
        c.nested = step.nested
        if fits(v):
            v = c.apply(step.name, v)
    c.r = random.Random(steps[-1].seed)
    c.used.append(steps[-1].name)
    c.alternatives = v.alternatives
    ENDINGS[language][steps[-1].name](c, v)
    return c
