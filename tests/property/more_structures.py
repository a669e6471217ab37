"""More of how C++ programs carry a string around: classes that print, tables of
functions, compile-time code, visitors. See compose.py."""
from compose import Value, concat, hole, lit, operation, quoted, text_of, union


@operation("cpp")
def string_made_of(c, v):
    """Constructors of std::string with a length, a range, a repetition."""
    u, w, word = c.fresh(v), c.name(), c.pick("abc/def", "orders/x")
    n = c.r.randrange(1, 5)
    made, text = c.pick(
        ("std::string(%s, %d)" % (quoted(word), n), word[:n]), ("std::string(%d, '/')" % n, "/" * n),
        ("std::string(std::string(%s), %d)" % (quoted(word), n), word[n:]),
        ("std::string(std::string(%s), 1, %d)" % (quoted(word), n), word[1:1 + n]))
    c.say("const std::string %s = %s;" % (w, made))
    return Value("%s + %s" % (u.expr, w), "str", concat(v.alternatives, lit(text)))


@operation("cpp")
def whole_range(c, v):
    u, w = c.fresh(v), c.name()
    c.say("std::string %s(%s.begin(), %s.end());" % (w, u.expr, u.expr))
    return Value(w, "str", v.alternatives, True)


@operation("cpp")
def static_local(c, v):
    f, word = c.name("f"), c.word()
    c.declare("static const std::string &%s() {" % f, "  static const std::string path = %s;" % c.literal(word),
              "  return path;", "}")
    return Value("%s + %s()" % (text_of(v), f), "str", concat(v.alternatives, lit(word)))


@operation("cpp")
def constexpr_function(c, v):
    f, a, b = c.name("f"), c.word(), c.word()
    c.declare("static constexpr const char *%s(int n) { return n == 1 ? %s : %s; }" % (f, quoted(a), quoted(b)))
    # Conditions are not evaluated.
    return Value("%s + %s(1)" % (text_of(v), f), "str", concat(v.alternatives, union(lit(a) + lit(b))))


@operation("cpp")
def if_constexpr(c, v):
    f, a, b = c.name("f"), c.word(), c.word()
    c.declare("template <bool Fast> static std::string %s(const std::string &x) {" % f,
              "  if constexpr (Fast) return x + %s;" % quoted(a), "  else return x + %s;" % quoted(b), "}")
    return Value("%s<true>(%s)" % (f, text_of(v)), "str", concat(v.alternatives, lit(a)))


@operation("cpp")
def number_template(c, v):
    f, n = c.name("f"), c.pick(3, 42)
    c.declare("template <int N> static std::string %s(const std::string &x)" % f,
              "{ return x + \"/\" + std::to_string(N); }")
    return Value("%s<%d>(%s)" % (f, n, text_of(v)), "str", concat(v.alternatives, lit("/%d" % n)))


@operation("cpp")
def curious_template(c, v):
    k, word = c.name("K"), c.word()
    c.declare("template <class D> struct %s_base { std::string url(const std::string &x) const" % k,
              "  { return x + static_cast<const D *>(this)->path(); } };",
              "struct %s : %s_base<%s> { std::string path() const { return %s; } };" % (k, k, k, quoted(word)))
    return Value("%s().url(%s)" % (k, text_of(v)), "str", concat(v.alternatives, lit(word)))


@operation("cpp")
def printable(c, v):
    k, s, p = c.name("K"), c.name("s"), c.piece()
    c.declare("struct %s { std::string a; std::string b; };" % k,
              "static std::ostream &operator<<(std::ostream &out, const %s &k) { return out << k.a << '/' << k.b; }" % k)
    c.say("std::ostringstream %s;" % s, "%s << %s{%s, %s};" % (s, k, text_of(v), text_of(p)))
    return Value(s + ".str()", "str", concat(v.alternatives, lit("/"), p.alternatives))


@operation("cpp")
def added_to_itself(c, v):
    k, o, p = c.name("K"), c.name("o"), c.piece()
    c.declare("struct %s { std::string u; %s &operator/=(const std::string &x) { u += \"/\" + x; return *this; } };"
              % (k, k))
    c.say("%s %s{%s};" % (k, o, text_of(v)), "%s /= %s;" % (o, text_of(p)), "%s /= \"z\";" % o)
    return Value(o + ".u", "str", concat(v.alternatives, lit("/"), p.alternatives, lit("/z")), True)


@operation("cpp")
def table_of_functions(c, v):
    f, a, b = c.name("f"), c.word(), c.word()
    c.declare("static std::string %s_a(const std::string &x) { return x + %s; }" % (f, quoted(a)),
              "static std::string %s_b(const std::string &x) { return x + %s; }" % (f, quoted(b)),
              "static std::string (*const %s_table[])(const std::string &) = {%s_a, %s_b};" % (f, f, f))
    return Value("%s_table[1](%s)" % (f, text_of(v)), "str", concat(v.alternatives, lit(b)))


@operation("cpp")
def visitor(c, v):
    o, p = c.name("o"), c.name("x")
    c.say("std::variant<std::string, int> %s = %s;" % (o, text_of(v)), "std::string %s;" % p,
          "if (const auto *s = std::get_if<std::string>(&%s)) %s = *s;" % (o, p))
    return Value(p, "str", union(v.alternatives + lit("")), True)


@operation("cpp")
def chain_of_choices(c, v):
    words = [c.word() for _ in range(3)]
    return Value("%s + (outside_number(%d) == 1 ? %s : outside_number(%d) == 2 ? %s : %s)" % (
        text_of(v), c.r.randrange(64), c.literal(words[0]), c.r.randrange(64), c.literal(words[1]),
        c.literal(words[2])), "str", concat(v.alternatives, union([lit(w)[0] for w in words])))


@operation("cpp")
def done_once(c, v):
    u, p = c.fresh(v), c.piece()
    c.say("do { %s += %s; } while (false);" % (u.expr, p.expr))
    return Value(u.expr, "str", concat(v.alternatives, p.alternatives, hole("string")) +
                 concat(v.alternatives, p.alternatives), True)


@operation("cpp")
def list_parameter(c, v):
    f, p = c.name("f"), c.piece()
    c.declare("static std::string %s(std::initializer_list<std::string> parts)" % f,
              "{ return *parts.begin() + \"/\" + *(parts.begin() + 1); }")
    return Value("%s({%s, %s})" % (f, text_of(v), text_of(p)), "str",
                 concat(v.alternatives, lit("/"), p.alternatives))


@operation("cpp")
def holder_of_callback(c, v):
    k, word, o = c.name("K"), c.word(), c.name("o")
    c.declare("struct %s { std::function<std::string(const std::string &)> make; };" % k)
    c.say("%s %s;" % (k, o), "%s.make = [](const std::string &x) { return x + %s; };" % (o, c.literal(word)))
    return Value("%s.make(%s)" % (o, text_of(v)), "str", concat(v.alternatives, lit(word)))


@operation("cpp")
def callback_parameter(c, v):
    f, word = c.name("f"), c.word()
    if c.chance(0.5):
        c.declare("template <class F> static std::string %s(const std::string &x, F g) { return g(x); }" % f)
    else:
        c.declare("static std::string %s(const std::string &x," % f,
                  "    const std::function<std::string(const std::string &)> &g) { return g(x); }")
    return Value("%s(%s, [](const std::string &x) { return x + %s; })" % (f, text_of(v), c.literal(word)), "str",
                 concat(v.alternatives, lit(word)))


@operation("cpp")
def moved_object(c, v):
    k, a, b = c.name("K"), c.name("o"), c.name("o")
    c.declare("struct %s { std::string u; explicit %s(std::string x) : u(std::move(x)) {} };" % (k, k))
    c.say("%s %s{%s};" % (k, a, text_of(v)), "%s %s = std::move(%s);" % (k, b, a))
    return Value(b + ".u", "str", v.alternatives, True)


@operation("cpp")
def object_in_vector(c, v):
    k, n, p = c.name("K"), c.name("list"), c.piece()
    c.declare("struct %s { std::string u; int n; };" % k)
    c.say("std::vector<%s> %s;" % (k, n), "%s.push_back({%s, 1});" % (n, text_of(v)),
          "%s[0].u += %s;" % (n, p.expr))
    return Value(n + "[0].u", "str", concat(v.alternatives, p.alternatives), True)


@operation("cpp")
def nested_objects(c, v):
    k, o, word = c.name("K"), c.name("o"), c.word()
    c.declare("struct %s_inner { std::string path = %s; };" % (k, quoted(word)),
              "struct %s { std::string base; %s_inner inner; };" % (k, k))
    c.say("%s %s;" % (k, o), "%s.base = %s;" % (o, text_of(v)))
    if c.chance(0.5):
        p = c.piece()
        c.say("%s.inner.path = %s;" % (o, text_of(p)))
        return Value("%s.base + %s.inner.path" % (o, o), "str", concat(v.alternatives, p.alternatives))
    return Value("%s.base + %s.inner.path" % (o, o), "str", concat(v.alternatives, lit(word)))


@operation("cpp")
def pointer_to_object(c, v):
    k, o, f = c.name("K"), c.name("o"), c.name("f")
    c.declare("struct %s { std::string u; };" % k,
              "static void %s(%s *k, const std::string &x) { k->u += x; }" % (f, k))
    p = c.piece()
    c.say("%s %s;" % (k, o), "%s.u = %s;" % (o, text_of(v)), "%s(&%s, %s);" % (f, o, text_of(p)))
    return Value(o + ".u", "str", concat(v.alternatives, p.alternatives), True)


@operation("cpp")
def shared_state(c, v):
    k, a, b = c.name("K"), c.name("o"), c.name("o")
    c.declare("struct %s { std::string u; };" % k)
    c.say("auto %s = std::make_shared<%s>();" % (a, k), "%s->u = %s;" % (a, text_of(v)), "auto %s = %s;" % (b, a))
    return Value("%s->u + \"/s\"" % b, "str", concat(v.alternatives, lit("/s")))
