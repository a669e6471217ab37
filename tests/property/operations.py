"""What C++ programs do with a string: members of std::string, views, streams,
numbers, formats and buffers. See compose.py."""
from compose import Value, addend, concat, constant, hole, lit, operation, quoted, text_of, union


# --- where constants stand ------------------------------------------------------

@constant("cpp")
def const_pointer(c, text):
    name = c.name("k")
    c.declare("%s %s = %s;" % (c.pick("static const char *const", "constexpr const char *"), name,
                               c.literal(text)))
    return Value(name, "cstr", lit(text), True)


@constant("cpp")
def const_array(c, text):
    name = c.name("k")
    c.declare("%s %s[] = %s;" % (c.pick("static const char", "constexpr char"), name, quoted(text)))
    return Value(name, "cstr", lit(text), True)


@constant("cpp")
def const_string(c, text):
    name = c.name("k")
    c.declare("%s std::string %s%s;" % (c.pick("static const", "const"), name, c.pick(
        " = %s", "{%s}", "(%s)") % c.literal(text)))
    return Value(name, "str", lit(text), True)


@constant("cpp")
def const_view(c, text):
    name = c.name("k")
    c.declare("%s std::string_view %s = %s;" % (c.pick("constexpr", "static constexpr"), name,
                                                c.literal(text)))
    return Value(name, "view", lit(text), True)


@constant("cpp")
def extern_string(c, text):
    name = c.name("k")
    c.shared.append("extern const std::string %s;" % name)
    c.other.append("const std::string %s = %s;" % (name, quoted(text)))
    return Value(name, "str", lit(text), True)


@constant("cpp")
def static_member(c, text):
    name = c.name("K")
    c.declare("struct %s { static const std::string path; static constexpr const char *text = %s; };"
              % (name, quoted(text)),
              "const std::string %s::path = %s;" % (name, c.literal(text)))
    if c.chance(0.5):
        return Value(name + "::path", "str", lit(text), True)
    return Value(name + "::text", "cstr", lit(text), True)


@constant("cpp")
def returned_constant(c, text):
    name = c.name("k")
    kind, type = c.pick(("std::string", "str"), ("const char *", "cstr"), ("std::string_view", "view"))
    head = "%s %s()" % (kind, name)
    if c.chance(0.3):
        c.shared.append(head + ";")
        c.other.append("%s { return %s; }" % (head, quoted(text)))
    else:
        c.declare("static %s { return %s; }" % (head, c.literal(text)))
    return Value(name + "()", type, lit(text), type != "str")


@constant("cpp")
def local_constant(c, text):
    name = c.name("k")
    kind, type = c.pick(("const std::string", "str"), ("static const char *const", "cstr"),
                        ("constexpr std::string_view", "view"), ("const auto", "cstr"))
    c.say("%s %s = %s;" % (kind, name, c.literal(text)))
    return Value(name, type, lit(text), True)


@constant("cpp")
def string_suffix(c, text):
    kind, type = c.pick(("s", "str"), ("sv", "view"))
    return Value(quoted(text) + kind, type, lit(text), type == "view")


# --- adding ----------------------------------------------------------------------

@operation("cpp", nestable=True)
def plus(c, v):
    p = c.piece()
    return Value("(%s + %s)" % (text_of(v), addend(p)), "str", concat(v.alternatives, p.alternatives))


@operation("cpp", nestable=True)
def plus_before(c, v):
    p = c.piece()
    return Value("(%s + %s)" % (text_of(p), addend(v)), "str", concat(p.alternatives, v.alternatives))


@operation("cpp")
def plus_character(c, v):
    u = c.fresh(v)
    ch = c.pick("/", "-", "?")
    return Value("%s + '%s'" % (u.expr, ch), "str", concat(v.alternatives, lit(ch)))


@operation("cpp", nestable=True)
def plus_assign(c, v):
    u, p = c.fresh(v), c.piece()
    c.say("%s += %s;" % (u.expr, p.expr))
    return Value(u.expr, "str", concat(v.alternatives, p.alternatives), True)


@operation("cpp", nestable=True)
def append(c, v):
    u, p, q = c.fresh(v), c.piece(), c.piece()
    c.say("%s.append(%s).append(%s);" % (u.expr, p.expr, q.expr))
    return Value(u.expr, "str", concat(v.alternatives, p.alternatives, q.alternatives), True)


@operation("cpp")
def append_part(c, v):
    u, word = c.fresh(v), "/ab" + c.pick("cd", "c/d/e", "c?x=1")
    a, n = c.r.randrange(4), c.r.randrange(1, 4)
    how = c.pick(("%s.append(std::string(%s), %d, %d);" % (u.expr, quoted(word), a, n), word[a:a + n]),
                 ("%s.append(%s, %d);" % (u.expr, quoted(word), n), word[:n]),
                 ("%s.append(%d, '/');" % (u.expr, n), "/" * n))
    c.say(how[0])
    return Value(u.expr, "str", concat(v.alternatives, lit(how[1])), True)


@operation("cpp")
def append_range(c, v):
    u, p = c.fresh(v), c.fresh(c.piece())
    c.say("%s.append(%s.begin(), %s.end());" % (u.expr, p.expr, p.expr))
    return Value(u.expr, "str", concat(v.alternatives, p.alternatives), True)


@operation("cpp")
def push_back(c, v):
    u = c.fresh(v)
    c.say("%s.push_back('/');" % u.expr)
    if c.chance(0.5):
        c.say("%s += 'x';" % u.expr)
        return Value(u.expr, "str", concat(v.alternatives, lit("/x")), True)
    return Value(u.expr, "str", concat(v.alternatives, lit("/")), True)


# --- cutting and changing ----------------------------------------------------------

def place(c, v):
    """An offset into the known beginning of v, where bytes are characters."""
    first = min((a[0][1] for a in v.alternatives if a and a[0][0] == "lit"), key=len, default="")
    ascii = next((i for i, ch in enumerate(first) if ord(ch) > 127), len(first))
    return c.r.randint(0, min(v.prefix(), ascii))


@operation("cpp", nestable=True)
def substr(c, v):
    at = place(c, v)
    u = c.variable(v)
    if c.chance(0.5):
        return Value("%s.substr(%d)" % (u.expr, at), "str", v.at(lambda t: t[at:]))
    return Value("%s.substr(0, %d)" % (u.expr, at), "str", union(
        [lit((a[0][1] if at else "")[:at])[0] for a in v.alternatives]))


@operation("cpp")
def view_cut(c, v):
    at = place(c, v)
    u, name = c.variable(v), c.name("w")
    if c.chance(0.5):
        c.say("std::string_view %s = %s;" % (name, u.expr), "%s.remove_prefix(%d);" % (name, at))
    else:
        c.say("const auto %s = std::string_view(%s).substr(%d);" % (name, u.expr, at))
    return Value(name, "view", v.at(lambda t: t[at:]), True)


@operation("cpp")
def insert(c, v):
    at, u, p = place(c, v), c.fresh(v), c.piece()
    c.say("%s.insert(%d, %s);" % (u.expr, at, p.expr))
    parts = []
    for a in v.alternatives:
        first = a[0][1] if at else ""
        rest = ([("lit", first[at:])] + list(a[1:])) if at else list(a)
        parts += concat(lit(first[:at]), p.alternatives, [tuple(rest)])
    return Value(u.expr, "str", union(parts), True)


@operation("cpp")
def insert_at_end(c, v):
    u, p = c.fresh(v), c.piece()
    c.say("%s.insert(%s.%s, %s);" % (u.expr, u.expr, c.pick("size()", "length()"), text_of(p)))
    return Value(u.expr, "str", concat(v.alternatives, p.alternatives), True)


@operation("cpp")
def erase(c, v):
    at, u = place(c, v), c.fresh(v)
    n = c.r.randint(0, at)
    c.say(c.pick("%s.erase(%d, %d);", "%s.replace(%d, %d, \"\");") % (u.expr, at - n, n))
    return Value(u.expr, "str", v.at(lambda t: t[:at - n] + t[at:]), True)


@operation("cpp")
def replace(c, v):
    at, u = place(c, v), c.fresh(v)
    n, word = c.r.randint(0, at), c.word()
    c.say("%s.replace(%d, %d, %s);" % (u.expr, at - n, n, c.literal(word)))
    return Value(u.expr, "str", v.at(lambda t: t[:at - n] + word + t[at:]), True)


@operation("cpp")
def named_hole(c, v):
    """The idiom of generated clients: find "{name}" and replace it."""
    p, u = c.piece(), c.name("path")
    tail = c.pick("", "/x", "?y")
    c.say("std::string %s = \"/things/{name}%s\";" % (u, tail),
          "%s.replace(%s.find(\"{name}\"), %d, %s);" % (u, u, len("{name}"), text_of(p)))
    return Value("%s + %s" % (text_of(v), u), "str",
                 concat(v.alternatives, lit("/things/"), p.alternatives, lit(tail)))


@operation("cpp")
def found_hole(c, v):
    p, u, at = c.piece(), c.name("path"), c.name("at")
    c.say("std::string %s = \"/things/:name\";" % u, "auto %s = %s.find(\":name\");" % (at, u),
          "if (%s != std::string::npos) %s.replace(%s, 5, %s);" % (at, u, at, text_of(p)))
    return Value("%s + %s" % (text_of(v), u), "str",
                 concat(v.alternatives, lit("/things/"), p.alternatives))


@operation("cpp")
def assign(c, v):
    u = c.name()
    how = c.pick("%s = %s;", "%s.assign(%s);", "%s.clear(); %s += %s;", "%s = std::string(%s);")
    c.say("std::string %s = \"/not/this\";" % u,
          how % ((u, u, v.expr) if how.count("%s") == 3 else (u, v.expr)))
    return Value(u, "str", v.alternatives, True)


@operation("cpp")
def pop_back(c, v):
    u = c.fresh(v)
    c.say("%s += %s;" % (u.expr, c.literal("/x/")), "%s.pop_back();" % u.expr)
    return Value(u.expr, "str", concat(v.alternatives, lit("/x")), True)


@operation("cpp")
def resize(c, v):
    at, u = place(c, v), c.fresh(v)
    c.say("%s.resize(%d);" % (u.expr, at))
    return Value(u.expr, "str", union(
        [lit((a[0][1] if at else "")[:at])[0] for a in v.alternatives]), True)


@operation("cpp")
def swap(c, v):
    u, w = c.fresh(v), c.name()
    c.say("std::string %s = \"/other\";" % w, c.pick("std::swap(%s, %s);", "%s.swap(%s);") % (w, u.expr))
    return Value(w, "str", v.alternatives, True)


@operation("cpp")
def moved(c, v):
    u, w = c.fresh(v), c.name()
    c.say("std::string %s = %s;" % (w, c.pick("std::move(%s)", "std::exchange(%s, \"\")",
                                              "std::forward<std::string>(%s)") % u.expr))
    return Value(w, "str", v.alternatives, True)


@operation("cpp")
def without_slash(c, v):
    """A base that may end in a slash."""
    u = c.fresh(v)
    c.say("if (!%s.empty() && %s.back() == '/') %s.pop_back();" % (u.expr, u.expr, u.expr))
    out = []
    for a in v.alternatives:
        if a and a[-1][0] == "lit":
            out.append(a[:-1] + (("lit", a[-1][1][:-1]),) if a[-1][1].endswith("/") else a)
        else:
            out.append(a)
    return Value(u.expr, "str", union([tuple(p for p in a if p != ("lit", "")) for a in out]), True)


@operation("cpp", loose=True)
def lower_case(c, v):
    u = c.fresh(v)
    if c.chance(0.5):
        c.say("for (char &ch : %s) ch = (char)std::tolower((unsigned char)ch);" % u.expr)
    else:
        c.say("std::transform(%s.begin(), %s.end(), %s.begin(), [](unsigned char ch) "
              "{ return (char)std::tolower(ch); });" % (u.expr, u.expr, u.expr))
    return Value(u.expr, "str", [tuple((k, t.lower() if k == "lit" and t.isascii() else t) for k, t in a)
                                 if all(t.isascii() for _, t in a) else hole("string")[0]
                                 for a in v.alternatives], True)


@operation("cpp", loose=True)
def set_character(c, v):
    at, u = place(c, v), c.fresh(v)
    if not at:
        return u
    c.say("%s[%d] = 'Z';" % (u.expr, at - 1))
    return Value(u.expr, "str", v.at(lambda t: t[:at - 1] + "Z" + t[at:]), True)


@operation("cpp", loose=True)
def reversed_text(c, v):
    u = c.fresh(v)
    c.say("std::reverse(%s.begin(), %s.end());" % (u.expr, u.expr))
    return Value(u.expr, "str", hole("string"), True)


# --- numbers, streams, formats -------------------------------------------------------

@operation("cpp", nestable=True)
def to_string(c, v):
    number, alternatives = c.number_piece()
    return Value("%s + %s + std::to_string(%s)" % (text_of(v), c.literal("/"), number), "str",
                 concat(v.alternatives, lit("/"), alternatives))


@operation("cpp", nestable=True)
def stream(c, v):
    s, p = c.name("s"), c.piece()
    number, alternatives = c.number_piece()
    c.say("%s %s;" % (c.pick("std::ostringstream", "std::stringstream"), s))
    if c.chance(0.5):
        c.say("%s << %s << %s << '/' << %s;" % (s, v.expr, p.expr, number))
    else:
        c.say("%s << %s;" % (s, v.expr), "%s << %s;" % (s, p.expr), "%s << \"/\" << %s;" % (s, number))
    return Value(s + ".str()", "str", concat(v.alternatives, p.alternatives, lit("/"), alternatives))


@operation("cpp")
def stream_helper(c, v):
    s, put, p = c.name("s"), c.name("put"), c.piece()
    c.declare("static std::ostream &%s(std::ostream &out, const std::string &id)" % put,
              "{ return out << %s << id; }" % quoted("/t/"))
    c.say("std::ostringstream %s;" % s, "%s << %s;" % (s, v.expr), "%s(%s, %s);" % (put, s, text_of(p)))
    return Value(s + ".str()", "str", concat(v.alternatives, lit("/t/"), p.alternatives))


@operation("cpp")
def stream_format(c, v):
    s, n = c.name("s"), c.pick(7, 42, 255)
    manipulator, text = c.pick(("std::hex", "%x" % n), ("std::setw(5)", "%5d" % n),
                               ("std::setw(4) << std::setfill('0')", "%04d" % n), ("std::boolalpha", str(n)))
    c.say("std::ostringstream %s;" % s, "%s << %s << %s << %d;" % (s, v.expr, manipulator, n))
    return Value(s + ".str()", "str", concat(v.alternatives, lit(text)))


@operation("cpp", nestable=True)
def print_to_buffer(c, v):
    b, p = c.name("b"), c.piece()
    number, alternatives = c.number_piece()
    text, format, arguments = c.pick(
        ([], "%s%s", "%s, %s"), (lit("/x/"), "%s/x/%s", "%s, %s"), (lit("%/"), "%s%%/%s", "%s, %s"),
        (lit("?n="), "%s?n=%s", "%s, %s"))
    pattern = concat(v.alternatives, *([text] if text else []), p.alternatives)
    if c.chance(0.5):
        format += "/%d"
        arguments += ", " + number
        pattern = concat(pattern, lit("/"), alternatives)
    arguments %= (c.pointer(v), c.pointer(p))
    c.say("char %s[4096];" % b, c.pick(
        "snprintf(%s, sizeof(%s), %s, %s);" % (b, b, quoted(format), arguments),
        "sprintf(%s, %s, %s);" % (b, quoted(format), arguments),
        "std::snprintf(%s, sizeof %s, %s, %s);" % (b, b, quoted(format), arguments)))
    return Value(b, "cstr", pattern, True)


@operation("cpp")
def printed_number(c, v):
    b, n = c.name("b"), c.pick(0, 5, 77, 4096)
    format, cast, text = c.pick(("%d", "", "%d"), ("%05d", "", "%05d"), ("%x", "", "%x"), ("%ld", "(long)", "%d"),
                                ("%lu", "(unsigned long)", "%d"), ("%zu", "(size_t)", "%d"), ("%3d", "", "%3d"),
                                ("%-4d|", "", "%-4d|"), ("%+d", "", "%+d"), ("%.3d", "", "%.3d"),
                                ("%o", "", "%o"), ("%X", "", "%X"), ("%llu", "(unsigned long long)", "%d"))
    c.say("char %s[4096];" % b, "snprintf(%s, sizeof %s, \"%%s/%s\", %s, %s%d);" %
          (b, b, format, c.pointer(v), cast, n))
    return Value(b, "cstr", concat(v.alternatives, lit("/" + text % n)), True)


@operation("cpp")
def printed_text(c, v):
    """Width, precision, position."""
    b, word = c.name("b"), c.pick("abc", "a/b", "orders")
    format, arguments, text = c.pick(
        ("%s/%.2s", "%s, \"W\"", word[:2]), ("%s/%8s", "%s, \"W\"", word.rjust(8)),
        ("%s/%-8s.", "%s, \"W\"", word.ljust(8) + "."), ("%s/%.*s", "%s, 2, \"W\"", word[:2]),
        ("%s/%*s", "%s, 8, \"W\"", word.rjust(8)), ("%2$s/%1$s", "\"W\", %s", word),
        ("%s/%c", "%s, 'W'", "W"), ("%s/%s", "%s, \"W\"", word))
    if "'W'" not in arguments:
        arguments = arguments.replace("W", word)
    c.say("char %s[4096];" % b,
          "snprintf(%s, sizeof %s, %s, %s);" % (b, b, quoted(format), arguments % c.pointer(v)))
    return Value(b, "cstr", concat(v.alternatives, lit("/" + text)), True)


@operation("cpp")
def copy_to_buffer(c, v):
    b, p = c.name("b"), c.piece()
    how = c.pick("strcpy(%s, %s);", "std::strcpy(%s, %s);", "strncpy(%s, %s, 2000);")
    c.say("char %s[4096] = \"\";" % b, how % (b, c.pointer(v)), c.pick(
        "strcat(%s, %s);" % (b, c.pointer(p)), "strncat(%s, %s, 1000);" % (b, c.pointer(p)),
        "std::strcat(%s, %s);" % (b, c.pointer(p))))
    return Value(b, "cstr", concat(v.alternatives, p.alternatives), True)


@operation("cpp")
def print_at_end(c, v):
    b, at, p = c.name("b"), c.name("p"), c.piece()
    first, second = c.pick("%s", "%s/"), c.pick("x/%s", "%s")
    c.say("char %s[4096];" % b, "char *%s = %s;" % (at, b),
          "%s += sprintf(%s, %s, %s);" % (at, at, quoted(first), c.pointer(v)),
          "%s += sprintf(%s, %s, %s);" % (at, at, quoted(second), c.pointer(p)))
    return Value(b, "cstr", concat(v.alternatives, lit(first[2:]), lit(second[:-2]), p.alternatives), True)


@operation("cpp")
def print_behind(c, v):
    b, n, p = c.name("b"), c.name("n"), c.piece()
    c.say("char %s[4096];" % b,
          "int %s = snprintf(%s, sizeof %s, \"%%s/\", %s);" % (n, b, b, c.pointer(v)),
          "snprintf(%s + %s, sizeof %s - %s, \"%%s\", %s);" % (b, n, b, n, c.pointer(p)))
    return Value(b, "cstr", concat(v.alternatives, lit("/"), p.alternatives), True)


@operation("cpp")
def allocated(c, v):
    a, p = c.name("a"), c.piece()
    c.say("char *%s = nullptr;" % a,
          "if (asprintf(&%s, \"%%s/%%s\", %s, %s) < 0) return;" % (a, c.pointer(v), c.pointer(p)))
    return Value(a, "cstr", concat(v.alternatives, lit("/"), p.alternatives), True)


@operation("cpp")
def duplicated(c, v):
    a = c.name("a")
    c.say("char *%s = strdup(%s);" % (a, c.pointer(v)))
    return Value(a, "cstr", v.alternatives, True)


@operation("cpp")
def encoded(c, v):
    """What an encoder makes has no slash."""
    e = c.name("e")
    c.say("char *%s = curl_easy_escape(h, outside_text(%d), 0);" % (e, c.r.randrange(64)))
    return Value("%s + %s + %s" % (text_of(v), c.literal("/e/"), e), "str",
                 concat(v.alternatives, lit("/e/"), hole("urlencoded")))


@operation("cpp")
def file_path(c, v):
    name, a, b = c.name("p"), c.pick("shop", "v1"), c.pick("orders", "x/y")
    c.say("std::filesystem::path %s = \"/%s\";" % (name, a), c.pick(
        "%s /= \"%s\";" % (name, b), "%s = %s / \"%s\";" % (name, name, b)))
    return Value("%s + %s.%s" % (text_of(v), name, c.pick("string()", "generic_string()")), "str",
                 concat(v.alternatives, lit("/%s/%s" % (a, b))))


def argument(v):
    """std::format takes an array for all of its bytes."""
    return "static_cast<const char *>(%s)" % v.expr if v.type in ("cstr", "lit") else v.expr


@operation("format", nestable=True)
def format(c, v):
    p = c.piece()
    number, alternatives = c.number_piece()
    return c.pick(
        Value("std::format(\"{}/{}\", %s, %s)" % (argument(v), argument(p)), "str",
              concat(v.alternatives, lit("/"), p.alternatives)),
        Value("std::format(\"{1}/{0}\", %s, %s)" % (argument(p), argument(v)), "str",
              concat(v.alternatives, lit("/"), p.alternatives)),
        Value("std::format(\"{}/{{{}}}\", %s, %s)" % (argument(v), number), "str",
              concat(v.alternatives, lit("/{"), alternatives, lit("}"))),
        Value("std::format(\"{}/{:d}?\", %s, %s)" % (argument(v), number), "str",
              concat(v.alternatives, lit("/"), alternatives, lit("?"))))


@operation("format")
def format_number(c, v):
    n = c.pick(0, 7, 255)
    spec, text = c.pick(("{:05d}", "%05d"), ("{:x}", "%x"), ("{:>4}", "%4d"), ("{:<4}", "%-4d"), ("{}", "%d"))
    return Value("std::format(\"{}/%s\", %s, %d)" % (spec, argument(v), n), "str",
                 concat(v.alternatives, lit("/" + text % n)))


@operation("format")
def format_to(c, v):
    u, p = c.fresh(v), c.piece()
    c.say("std::format_to(std::back_inserter(%s), \"/{}\", %s);" % (u.expr, argument(p)))
    return Value(u.expr, "str", concat(v.alternatives, lit("/"), p.alternatives), True)


@operation("format")
def vformat(c, v):
    u = c.variable(v)
    number, alternatives = c.number_piece()
    n = c.name("n")
    c.say("int %s = %s;" % (n, number))
    return Value("std::vformat(\"{}/v/{}\", std::make_format_args(%s, %s))" % (u.expr, n), "str",
                 concat(v.alternatives, lit("/v/"), alternatives))
