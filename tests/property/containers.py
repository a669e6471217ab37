"""Strings in tables, lists, maps and other holders; loops. See compose.py."""
from compose import Value, addend, concat, hole, lit, operation, quoted, text_of, union


def table(c, words):
    """A table of constants: (expression of the element at %s, declared)."""
    t = c.name("T")
    form = c.pick("static const char *const %s[] = {%s};", "static const std::string %s[] = {%s};",
                  "static const std::array<const char *, 3> %s = {%s};",
                  "static const std::vector<std::string> %s = {%s};",
                  "static constexpr std::string_view %s[] = {%s};",
                  "static const std::array<std::string, 3> %s{{%s}};")
    c.declare(form % (t, ", ".join(quoted(w) for w in words)))
    type = "view" if "view" in form else "cstr" if "char" in form else "str"
    return t, type


@operation("cpp", nestable=True)
def table_constant(c, v):
    words = [c.word() for _ in range(3)]
    t, type = table(c, words)
    i = c.r.randrange(3)
    p = Value("%s[%d]" % (t, i), type, lit(words[i]))
    return Value("%s + %s" % (text_of(v), addend(p)), "str", concat(v.alternatives, p.alternatives))


@operation("cpp")
def table_unknown(c, v):
    words = [c.word() for _ in range(3)]
    t, type = table(c, words)
    p = Value("%s[outside_flag(%d)]" % (t, c.r.randrange(64)), type, union([lit(w)[0] for w in words]))
    return Value("%s + %s" % (text_of(v), addend(p)), "str", concat(v.alternatives, p.alternatives))


@operation("cpp")
def table_of_structs(c, v):
    k, words = c.name("Row"), [c.word() for _ in range(3)]
    c.declare("struct %s { int id; const char *path; };" % k, "static const %s %s_table[] = {%s};" % (
        k, k, ", ".join("{%d, %s}" % (i, quoted(w)) for i, w in enumerate(words))))
    i = c.r.randrange(3)
    return Value("%s + %s_table[%d].path" % (text_of(v), k, i), "str", concat(v.alternatives, lit(words[i])))


@operation("cpp")
def enum_indexed(c, v):
    k, words = c.name("E"), [c.word() for _ in range(3)]
    c.declare("enum %s { %s_a, %s_b, %s_c };" % (k, k, k, k), "static const char *const %s_names[] = {%s};" % (
        k, ", ".join("[%s_%s] = %s" % (k, n, quoted(w)) for n, w in zip("abc", words)) if c.chance(0.3)
        else ", ".join(quoted(w) for w in words)))
    return Value("%s + %s_names[%s_b]" % (text_of(v), k, k), "str", concat(v.alternatives, lit(words[1])))


@operation("cpp")
def map_key(c, v):
    m, a, b = c.name("m"), c.word(), c.word()
    kind = c.pick("std::map", "std::unordered_map")
    c.say("%s<std::string, std::string> %s = {{\"a\", %s}, {\"b\", %s}};" % (kind, m, quoted(a), quoted(b)))
    if c.chance(0.3):
        c.say("%s[\"a\"] = %s;" % (m, quoted(b)))
        a = b
    return Value("%s + %s" % (text_of(v), c.pick("%s[\"a\"]", "%s.at(\"a\")") % m), "str",
                 concat(v.alternatives, lit(a)))


@operation("cpp")
def map_find(c, v):
    m, a, b, it = c.name("m"), c.word(), c.word(), c.name("it")
    c.declare("static const std::map<int, std::string> %s = {{1, %s}, {2, %s}};" % (m, quoted(a), quoted(b)))
    u = c.fresh(v)
    c.say("auto %s = %s.find(outside_flag(%d) ? 1 : 2);" % (it, m, c.r.randrange(64)),
          "if (%s != %s.end()) %s += %s->second;" % (it, m, u.expr, it))
    return Value(u.expr, "str", union(concat(v.alternatives, union(lit("") + lit(a) + lit(b)))), True)


@operation("cpp")
def vector_index(c, v):
    n, p, q = c.name("list"), c.piece(), c.piece()
    if c.chance(0.5):
        c.say("std::vector<std::string> %s{%s, %s};" % (n, text_of(p), text_of(q)))
    else:
        c.say("std::vector<std::string> %s;" % n, "%s.push_back(%s);" % (n, text_of(p)),
              "%s.%s(%s);" % (n, c.pick("push_back", "emplace_back"), text_of(q)))
    i, r = c.pick((0, p), (1, q))
    return Value("%s + %s[%d]" % (text_of(v), n, i), "str", concat(v.alternatives, r.alternatives))


@operation("cpp")
def vector_ends(c, v):
    n, p, q = c.name("list"), c.piece(), c.piece()
    c.say("std::vector<std::string> %s{%s, %s};" % (n, text_of(p), text_of(q)))
    return Value("%s + %s.front() + %s.back()" % (text_of(v), n, n), "str",
                 concat(v.alternatives, p.alternatives, q.alternatives))


@operation("cpp")
def pair(c, v):
    n, p = c.name("pair"), c.piece()
    if c.chance(0.5):
        c.say("std::pair<std::string, std::string> %s{%s, %s};" % (n, text_of(v), text_of(p)))
    else:
        c.say("auto %s = std::make_pair(%s, %s);" % (n, text_of(v), text_of(p)))
    return Value("%s.first + %s.second" % (n, n), "str", concat(v.alternatives, p.alternatives))


@operation("cpp")
def tuple_of(c, v):
    n, p = c.name("tuple"), c.piece()
    c.say("auto %s = std::make_tuple(%s, 3, %s);" % (n, text_of(v), text_of(p)))
    return Value("std::get<0>(%s) + std::get<2>(%s)" % (n, n), "str", concat(v.alternatives, p.alternatives))


@operation("cpp")
def structured_binding(c, v):
    a, b, p = c.name("a"), c.name("b"), c.piece()
    what = c.pick("std::make_pair(%s, %s)", "std::pair<std::string, std::string>(%s, %s)",
                  "std::make_tuple(%s, %s)", "std::tuple<std::string, std::string>{%s, %s}")
    c.say("auto [%s, %s] = %s;" % (a, b, what % (text_of(v), text_of(p))))
    return Value("%s + %s" % (a, b), "str", concat(v.alternatives, p.alternatives))


@operation("cpp")
def binding_of_struct(c, v):
    k, a, b, p = c.name("K"), c.name("a"), c.name("b"), c.piece()
    c.declare("struct %s { std::string base, more; };" % k)
    c.say("const auto [%s, %s] = %s{%s, %s};" % (a, b, k, text_of(v), text_of(p)))
    return Value("%s + %s" % (a, b), "str", concat(v.alternatives, p.alternatives))


@operation("cpp")
def optional(c, v):
    o, p = c.name("o"), c.piece()
    how = c.r.random()
    if how < 0.4:
        c.say("std::optional<std::string> %s = %s;" % (o, text_of(p)))
        return Value("%s + %s" % (text_of(v), c.pick("*%s", "%s.value()", "%s.value_or(\"/none\")") % o), "str",
                     concat(v.alternatives, p.alternatives))
    if how < 0.7:
        c.say("std::optional<std::string> %s;" % o)
        return Value("%s + %s.value_or(\"/none\")" % (text_of(v), o), "str",
                     concat(v.alternatives, lit("/none")))
    c.say("std::optional<std::string> %s;" % o, "if (%s) %s = %s;" % (c.flag(), o, text_of(p)))
    return Value("%s + %s.value_or(\"/none\")" % (text_of(v), o), "str",
                 concat(v.alternatives, union(p.alternatives + lit("/none"))))


@operation("cpp")
def variant(c, v):
    o = c.name("o")
    c.say("std::variant<int, std::string> %s = %s;" % (o, text_of(v)))
    return Value("std::get<%s>(%s)" % (c.pick("std::string", "1"), o), "str", v.alternatives)


@operation("cpp")
def span(c, v):
    t, s, words = c.name("T"), c.name("s"), [c.word() for _ in range(2)]
    c.declare("static const char *const %s[] = {%s};" % (t, ", ".join(quoted(w) for w in words)))
    c.say("std::span<const char *const> %s(%s);" % (s, t))
    return Value("%s + %s[1]" % (text_of(v), s), "str", concat(v.alternatives, lit(words[1])))


@operation("cpp")
def smart_pointer(c, v):
    p = c.name("p")
    c.say("auto %s = std::make_%s<std::string>(%s);" % (p, c.pick("unique", "shared"), text_of(v)),
          "%s += \"/p\";" % ("*" + p))
    return Value("*" + p, "str", concat(v.alternatives, lit("/p")), True)


# --- loops ------------------------------------------------------------------------------------

@operation("cpp")
def loop_unknown(c, v):
    """Appends as often as nobody knows: only the beginning is known."""
    u, i = c.fresh(v), c.name("i")
    c.say(c.pick("for (int %s = 0; %s < outside_flag(1) + 1; ++%s) %s += \"/n\";" % (i, i, i, u.expr),
                 "int %s = outside_flag(2) + 1; while (%s-- > 0) %s += \"/n\";" % (i, i, u.expr)))
    return Value(u.expr, "str", concat(v.alternatives, hole("string")), True)


@operation("cpp")
def loop_counted(c, v):
    u, i, n = c.fresh(v), c.name("i"), c.r.randint(1, 3)
    c.say("for (int %s = 0; %s < %d; ++%s) %s += \"/\" + std::to_string(%s);" % (i, i, n, i, u.expr, i))
    return Value(u.expr, "str", concat(v.alternatives, lit("".join("/%d" % k for k in range(n)))), True)


@operation("cpp")
def loop_list(c, v):
    u, x, words = c.fresh(v), c.name("x"), [c.word() for _ in range(2)]
    c.say("for (const char *%s : {%s}) {" % (x, ", ".join(quoted(w) for w in words)), "  %s += '/';" % u.expr,
          "  %s += %s;" % (u.expr, x), "}")
    return Value(u.expr, "str", concat(v.alternatives, lit("".join("/" + w for w in words))), True)


@operation("cpp")
def joined(c, v):
    f, p, q = c.name("join"), c.piece(), c.piece()
    c.declare("static std::string %s(const std::vector<std::string> &parts, const std::string &separator) {" % f,
              "  std::string u;", "  for (size_t i = 0; i < parts.size(); ++i) {",
              "    if (i) u += separator;", "    u += parts[i];", "  }", "  return u;", "}")
    return Value("%s({%s, %s, %s}, \"/\")" % (f, text_of(v), text_of(p), text_of(q)), "str",
                 concat(v.alternatives, lit("/"), p.alternatives, lit("/"), q.alternatives))


@operation("cpp")
def last_of_loop(c, v):
    u, x, words = c.name(), c.name("x"), [c.word() for _ in range(2)]
    c.say("std::string %s;" % u, "for (const auto &%s : std::vector<std::string>{%s}) %s = %s;" % (
        x, ", ".join(quoted(w) for w in words), u, x))
    return Value("%s + %s" % (text_of(v), u), "str", concat(v.alternatives, union(
        lit("") + [lit(w)[0] for w in words])))


@operation("cpp")
def own_encoder(c, v):
    f = c.name("encode")
    c.declare("static std::string %s(const std::string &x) {" % f, "  std::string out;", "  char hex[4];",
              "  for (unsigned char ch : x) {", "    if (std::isalnum(ch)) { out += (char)ch; continue; }",
              "    snprintf(hex, sizeof hex, \"%%%02X\", ch);", "    out += hex;", "  }", "  return out;", "}")
    return Value("%s + \"/\" + %s(%s)" % (text_of(v), f, text_of(c.unknown())), "str",
                 concat(v.alternatives, lit("/"), hole("string")))
