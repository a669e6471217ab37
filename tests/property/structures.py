"""How C++ programs carry a string around: branches, functions, classes,
lambdas, templates, exceptions; and how they send it. See compose.py."""
from compose import Value, addend, concat, ending, hole, lit, operation, quoted, text_of, union

PARAMETERS = ["const std::string &%s", "std::string %s", "std::string_view %s", "const char *%s"]


def parameter(c):
    """(declaration, the Value inside, how to pass a Value)."""
    name, form = c.name("x"), c.pick(*PARAMETERS)
    type = "str" if "std::string &" in form or form.startswith("std::string ") else \
        "view" if "view" in form else "cstr"
    convert = c.pointer if type == "cstr" else text_of if type == "str" else \
        (lambda v: v.expr)
    return form % name, name, type, convert


def pass_through(c, v, head, work=None):
    """A function `head(parameter)` that adds to v; the expression that calls it."""
    declaration, name, type, convert = parameter(c)
    inside = Value(name, type, v.alternatives, True)
    result = []

    def body():
        p = c.piece() if c.chance(0.7) else None
        w = inside
        if p:
            w = Value("%s + %s" % (text_of(w), addend(p)), "str",
                      concat(w.alternatives, p.alternatives))
        w = c.nest(w)
        result.append(w)
        c.say("return %s;" % text_of(w))
    lines = c.block(head % declaration, body)
    return lines, convert(v), result[0].alternatives


# --- branches -------------------------------------------------------------------------

@operation("cpp", nestable=True)
def ternary(c, v):
    a, b = c.word(), c.word()
    return Value("%s + (%s ? %s : %s)" % (text_of(v), c.flag(), c.literal(a), c.literal(b)), "str",
                 concat(v.alternatives, union(lit(a) + lit(b))))


@operation("cpp", nestable=True)
def if_else(c, v):
    u, p, q = c.fresh(v), c.piece(), c.piece()
    c.say("if (%s) %s += %s;" % (c.flag(), u.expr, p.expr), "else %s += %s;" % (u.expr, q.expr))
    return Value(u.expr, "str", concat(v.alternatives, union(p.alternatives + q.alternatives)), True)


@operation("cpp")
def if_only(c, v):
    u, p = c.fresh(v), c.piece()
    c.say("if (%s) %s += %s;" % (c.flag(), u.expr, p.expr))
    return Value(u.expr, "str", union(v.alternatives + concat(v.alternatives, p.alternatives)), True)


@operation("cpp")
def switch(c, v):
    k, words = c.name("k"), [c.word() for _ in range(3)]
    c.say("const char *%s = %s;" % (k, quoted(words[0])), "switch (outside_number(%d)) {" % c.r.randrange(64),
          "case 1: %s = %s; break;" % (k, quoted(words[1])),
          "case 2: case 3: %s = %s; break;" % (k, quoted(words[2])), "default: break;", "}")
    return Value("%s + %s" % (text_of(v), k), "str",
                 concat(v.alternatives, union([lit(w)[0] for w in words])))


@operation("cpp")
def early_return(c, v):
    f, a, b = c.name("f"), c.word(), c.word()
    c.declare("static std::string %s(bool fast) {" % f, "  if (fast) return %s;" % c.literal(a),
              "  return %s;" % quoted(b), "}")
    return Value("%s + %s(%s)" % (text_of(v), f, c.flag()), "str",
                 concat(v.alternatives, union(lit(a) + lit(b))))


@operation("cpp")
def enumeration(c, v):
    e, f, words = c.name("E"), c.name("f"), [c.word() for _ in range(3)]
    c.declare("enum class %s { A, B, C };" % e, "static const char *%s(%s e) {" % (f, e), "  switch (e) {",
              *["  case %s::%s: return %s;" % (e, n, quoted(w)) for n, w in zip("ABC", words)],
              "  }", "  return \"/none\";", "}")
    if c.chance(0.5):
        # Conditions are not evaluated: any of them may be returned.
        which = "%s::B" % e
    else:
        which = "static_cast<%s>(outside_flag(%d))" % (e, c.r.randrange(64))
    return Value("%s + %s(%s)" % (text_of(v), f, which), "str",
                 concat(v.alternatives, union([lit(w)[0] for w in words] + lit("/none"))))


@operation("cpp")
def exception(c, v):
    u, p = c.fresh(v), c.piece()
    c.say("try {", "  if (%s) throw std::runtime_error(\"no\");" % c.flag(), "  %s += %s;" % (u.expr, p.expr),
          "} catch (const std::exception &) {", "  %s += \"/caught\";" % u.expr, "}")
    return Value(u.expr, "str", concat(v.alternatives, union(p.alternatives + lit("/caught"))), True)


# --- functions ----------------------------------------------------------------------------

@operation("cpp", nestable=True)
def function(c, v):
    f = c.name("f")
    lines, argument, alternatives = pass_through(c, v, "static std::string %s(%%s)" % f)
    c.declare(*lines)
    return Value("%s(%s)" % (f, argument), "str", alternatives)


@operation("cpp")
def other_file(c, v):
    f, p, x = c.name("f"), c.word(), c.name("x")
    c.shared.append("std::string %s(const std::string &%s, const std::string &more = %s);"
                    % (f, x, quoted("/more")))
    c.other.append("std::string %s(const std::string &%s, const std::string &more) { return %s + %s + more; }"
                   % (f, x, x, quoted(p)))
    if c.chance(0.5):
        return Value("%s(%s)" % (f, text_of(v)), "str", concat(v.alternatives, lit(p), lit("/more")))
    q = c.piece()
    return Value("%s(%s, %s)" % (f, text_of(v), text_of(q)), "str",
                 concat(v.alternatives, lit(p), q.alternatives))


@operation("cpp")
def default_argument(c, v):
    f, a, b = c.name("f"), c.word(), c.word()
    c.declare("static std::string %s(const std::string &x, const char *a = %s, const std::string &b = %s)"
              % (f, quoted(a), quoted(b)), "{ return x + a + b; }")
    if c.chance(0.5):
        return Value("%s(%s)" % (f, text_of(v)), "str", concat(v.alternatives, lit(a), lit(b)))
    p = c.piece()
    return Value("%s(%s, %s)" % (f, text_of(v), c.pointer(p)), "str",
                 concat(v.alternatives, p.alternatives, lit(b)))


@operation("cpp")
def nested_calls(c, v):
    f, depth, word = c.name("f"), c.r.randint(2, 5), c.word()
    c.declare("static std::string %s_0(const std::string &x) { return x + %s; }" % (f, c.literal(word)))
    for i in range(1, depth):
        c.declare("static std::string %s_%d(const std::string &x) { return %s_%d(x); }" % (f, i, f, i - 1))
    return Value("%s_%d(%s)" % (f, depth - 1, text_of(v)), "str", concat(v.alternatives, lit(word)))


@operation("cpp")
def out_parameter(c, v):
    f, u, p = c.name("f"), c.name(), c.piece()
    how = c.pick(
        ("std::string &out", "out = x; out += y;", "%s"), ("std::string *out", "*out = x + y;", "&%s"),
        ("std::string *out", "out->assign(x); out->append(y);", "&%s"))
    c.declare("static void %s(%s, const std::string &x, const std::string &y) { %s }" % (f, how[0], how[1]))
    c.say("std::string %s;" % u, "%s(%s, %s, %s);" % (f, how[2] % u, text_of(v), text_of(p)))
    return Value(u, "str", concat(v.alternatives, p.alternatives), True)


@operation("cpp")
def out_buffer(c, v):
    f, b, word = c.name("f"), c.name("b"), c.pick("/x", "/y/")
    c.declare("static void %s(char *out, size_t size, const char *x) { snprintf(out, size, \"%%s%s\", x); }"
              % (f, word))
    c.say("char %s[4096];" % b, "%s(%s, sizeof(%s), %s);" % (f, b, b, c.pointer(v)))
    return Value(b, "cstr", concat(v.alternatives, lit(word)), True)


@operation("cpp")
def by_reference(c, v):
    f, u, p = c.name("add"), c.fresh(v), c.piece()
    c.declare("static std::string &%s(std::string &u, const std::string &x)" % f,
              "{ u += '/'; u += x; return u; }")
    c.say("%s(%s, %s);" % (f, u.expr, text_of(p)))
    return Value(u.expr, "str", concat(v.alternatives, lit("/"), p.alternatives), True)


@operation("cpp")
def local_reference(c, v):
    u, r, p = c.fresh(v), c.name("r"), c.piece()
    form = c.pick("std::string &%s = %s;", "auto &%s = %s;", "std::string *%s = &%s;")
    c.say(form % (r, u.expr), "%s += %s;" % ("*" + r if "*" in form else r, p.expr))
    return Value(u.expr, "str", concat(v.alternatives, p.alternatives), True)


@operation("cpp")
def variadic(c, v):
    f, p, q = c.name("cat"), c.piece(), c.piece()
    c.declare("template <class... T> static std::string %s(const T &...parts) {" % f, "  std::string u;",
              "  %s;" % c.pick("((u += parts), ...)",
                               "(u.append(parts), ...)"), "  return u;", "}")
    return Value("%s(%s, %s, %s)" % (f, text_of(v), text_of(p), text_of(q)), "str",
                 concat(v.alternatives, p.alternatives, q.alternatives))


@operation("cpp")
def template_function(c, v):
    f, p = c.name("t"), c.piece()
    c.declare("template <class T> static std::string %s(const std::string &x, const T &y)" % f,
              "{ return x + \"/\" + y; }")
    return Value("%s(%s, %s)" % (f, text_of(v), text_of(p) if p.type == "view" else p.expr), "str",
                 concat(v.alternatives, lit("/"), p.alternatives))


@operation("cpp")
def trait(c, v):
    t, word = c.name("T"), c.word()
    c.declare("struct %s { static constexpr const char *path = %s; };" % (t, quoted(word)),
              "template <class T> static std::string %s_of(const std::string &x) { return x + T::path; }" % t)
    return Value("%s_of<%s>(%s)" % (t, t, text_of(v)), "str", concat(v.alternatives, lit(word)))


@operation("cpp")
def printf_like(c, v):
    f, p = c.name("format"), c.piece()
    c.declare("__attribute__((format(printf, 1, 2))) static std::string %s(const char *format, ...) {" % f,
              "  char b[4096];", "  va_list list;", "  va_start(list, format);",
              "  vsnprintf(b, sizeof b, format, list);", "  va_end(list);", "  return b;", "}")
    return Value("%s(\"%%s/%%s\", %s, %s)" % (f, c.pointer(v), c.pointer(p)), "str",
                 concat(v.alternatives, lit("/"), p.alternatives))


@operation("cpp")
def recursion(c, v):
    f = c.name("f")
    c.declare("static std::string %s(const std::string &x, int n) {" % f, "  if (n <= 0) return x;",
              "  return %s(x + \"/r\", n - 1);" % f, "}")
    # How often is not known: what is known is how it begins.
    return Value("%s(%s, outside_flag(%d) ? 1 : 2)" % (f, text_of(v), c.r.randrange(64)), "str",
                 concat(v.alternatives, hole("string")))


@operation("cpp")
def function_pointer(c, v):
    f, word, g = c.name("f"), c.word(), c.name("g")
    c.declare("static std::string %s(const std::string &x) { return x + %s; }" % (f, quoted(word)))
    c.say("std::string (*%s)(const std::string &) = %s%s;" % (g, c.pick("", "&"), f))
    return Value("%s(%s)" % (g, text_of(v)), "str", concat(v.alternatives, lit(word)))


@operation("cpp")
def lambda_capture(c, v):
    f, u, p = c.name("f"), c.fresh(v), c.piece()
    q = c.fresh(p)
    capture = c.pick("&", "=", u.expr, "&" + u.expr, "x = " + u.expr)
    name = "x" if capture.startswith("x =") else u.expr
    c.say("auto %s = [%s](const std::string &y) { return %s + y; };" % (f, capture, name))
    return Value("%s(%s)" % (f, q.expr), "str", concat(v.alternatives, p.alternatives))


@operation("cpp")
def lambda_changes(c, v):
    f, u, p, q = c.name("f"), c.fresh(v), c.piece(), c.piece()
    c.say("auto %s = [&](const std::string &y) { %s += y; };" % (f, u.expr),
          "%s(%s);" % (f, text_of(p)), "%s(%s);" % (f, text_of(q)))
    return Value(u.expr, "str", concat(v.alternatives, p.alternatives, q.alternatives), True)


@operation("cpp")
def generic_lambda(c, v):
    f, p = c.name("f"), c.piece()
    c.say("const auto %s = [](const auto &x, const auto &y) { return x + std::string(\"/\") + y; };" % f)
    return Value("%s(%s, %s)" % (f, text_of(v), text_of(p)), "str",
                 concat(v.alternatives, lit("/"), p.alternatives))


@operation("cpp")
def std_function(c, v):
    f, word = c.name("f"), c.word()
    c.say("std::function<std::string(const std::string &)> %s = [](const std::string &x) { return x + %s; };"
          % (f, c.literal(word)))
    return Value("%s(%s)" % (f, text_of(v)), "str", concat(v.alternatives, lit(word)))


@operation("cpp")
def bound(c, v):
    f, g, p = c.name("f"), c.name("g"), c.piece()
    c.declare("static std::string %s(const std::string &x, const std::string &y) { return x + y; }" % f)
    c.say("auto %s = std::bind(%s, std::placeholders::_1, %s);" % (g, f, text_of(p)))
    return Value("%s(%s)" % (g, text_of(v)), "str", concat(v.alternatives, p.alternatives))


# --- classes ------------------------------------------------------------------------------

@operation("cpp", nestable=True)
def field(c, v):
    k, word, o = c.name("K"), c.word(), c.name("o")
    how = c.pick("init", "body", "aggregate", "designated", "setter", "default")
    head = "struct %s { std::string base; std::string more = %s;" % (k, quoted(word))
    tail = "std::string url() const { return base + more; } };"
    if how in ("init", "body"):
        c.declare(head, "  explicit %s(std::string b) %s" % (
            k, ": base(std::move(b)) {}" if how == "init" else "{ base = b; }"), "  " + tail)
        c.say(c.pick("%s %s(%s);", "%s %s{%s};") % (k, o, c.variable(v).expr))
    elif how == "setter":
        c.declare(head, "  void set(const std::string &b) { base = b; }", "  " + tail)
        c.say("%s %s;" % (k, o), "%s.set(%s);" % (o, text_of(v)))
    elif how == "default":
        c.declare(head, "  " + tail)
        c.say("%s %s;" % (k, o), "%s.base = %s;" % (o, text_of(v)))
    else:
        c.declare(head, "  " + tail)
        c.say("%s %s{%s%s};" % (k, o, ".base = " if how == "designated" else "", text_of(v)))
    if c.chance(0.3):
        p = c.piece()
        c.say("%s.more = %s;" % (o, text_of(p)))
        return Value(o + ".url()", "str", concat(v.alternatives, p.alternatives))
    return Value(o + ".url()", "str", concat(v.alternatives, lit(word)))


@operation("cpp")
def method(c, v):
    k, o = c.name("K"), c.name("o")
    lines, argument, alternatives = pass_through(c, v, "std::string add(%s) const")
    c.declare("class %s {" % k, "public:", *["  " + line for line in lines], "};")
    if c.chance(0.5):
        return Value("%s().add(%s)" % (k, argument), "str", alternatives)
    c.say("%s %s;" % (k, o))
    return Value("%s.add(%s)" % (o, argument), "str", alternatives)


@operation("cpp")
def overridden(c, v):
    k, word, o = c.name("K"), c.word(), c.name("o")
    c.declare("struct %s_base { virtual ~%s_base() = default; virtual std::string path() const = 0;" % (k, k),
              "  std::string url(const std::string &x) const { return x + path(); } };",
              "struct %s : %s_base { std::string path() const override { return %s; } };" % (k, k, quoted(word)))
    c.say(c.pick("std::unique_ptr<%s_base> %s = std::make_unique<%s>();" % (k, o, k),
                 "%s %s_object; %s_base *%s = &%s_object;" % (k, o, k, o, o)))
    return Value("%s->url(%s)" % (o, text_of(v)), "str", concat(v.alternatives, lit(word)))


@operation("cpp")
def inherited(c, v):
    k, word, o = c.name("K"), c.word(), c.name("o")
    c.declare("struct %s_base { explicit %s_base(const std::string &b) : base(b) {}" % (k, k),
              "  protected: std::string base; };",
              "struct %s : %s_base { explicit %s(const std::string &b) : %s_base(b + %s) {}"
              % (k, k, k, k, quoted(word)), "  const std::string &url() const { return base; } };")
    c.say("%s %s{%s};" % (k, o, text_of(v)))
    return Value(o + ".url()", "str", concat(v.alternatives, lit(word)), True)


@operation("cpp")
def builder(c, v):
    k, p, q = c.name("K"), c.piece(), c.piece()
    c.declare("class %s { std::string u; public:" % k,
              "  %s &base(const std::string &x) { u = x; return *this; }" % k,
              "  %s &path(const std::string &x) { u += '/'; u += x; return *this; }" % k,
              "  std::string str() const { return u; } };")
    return Value("%s().base(%s).path(%s).path(%s).str()" % (k, text_of(v), text_of(p), text_of(q)), "str",
                 concat(v.alternatives, lit("/"), p.alternatives, lit("/"), q.alternatives))


@operation("cpp")
def own_plus(c, v):
    k, p = c.name("K"), c.piece()
    c.declare("struct %s { std::string value; };" % k,
              "static %s operator+(const %s &a, const std::string &b) { return %s{a.value + \"/\" + b}; }"
              % (k, k, k))
    return Value("(%s{%s} + %s).value" % (k, text_of(v), text_of(p)), "str",
                 concat(v.alternatives, lit("/"), p.alternatives))


@operation("cpp")
def own_literal(c, v):
    k, word = c.name("k"), c.word()
    c.declare("static std::string operator\"\"_%s(const char *x, size_t n) { return std::string(x, n); }" % k)
    return Value("%s + %s_%s" % (text_of(v), quoted(word), k), "str", concat(v.alternatives, lit(word)))


@operation("cpp")
def conversion(c, v):
    k, o = c.name("K"), c.name("o")
    c.declare("struct %s { std::string value; operator std::string() const { return value + \"/as\"; } };" % k)
    c.say("%s %s{%s};" % (k, o, text_of(v)))
    return Value("static_cast<std::string>(%s)" % o, "str", concat(v.alternatives, lit("/as")))


@operation("cpp")
def copied_object(c, v):
    k, o, w, p = c.name("K"), c.name("o"), c.name("o"), c.piece()
    c.declare("struct %s { std::string u; };" % k)
    c.say("%s %s{%s};" % (k, o, text_of(v)), "%s %s = %s;" % (k, w, o), "%s.u += %s;" % (o, p.expr),
          "%s.u += \"/copy\";" % w)
    return Value(w + ".u", "str", concat(v.alternatives, lit("/copy")), True)


@operation("cpp")
def global_variable(c, v):
    g = c.name("g")
    c.declare("static std::string %s;" % g)
    c.say("%s = %s;" % (g, text_of(v)))
    return Value(g, "str", union(v.alternatives + lit("")), True)


# --- sending --------------------------------------------------------------------------------

SEND = ["curl_easy_setopt(h, CURLOPT_URL, %s);", "curl_easy_perform(h);"]


def send(c, v):
    u = c.variable(v) if v.type == "view" or (v.type == "str" and not v.lasts) else v
    return [SEND[0] % c.pointer(u), SEND[1]]


@ending("cpp")
def sent_here(c, v):
    c.say(*send(c, v))


@ending("cpp")
def sent_by_helper(c, v):
    declaration, name, type, convert = parameter(c)
    f = c.name("send")
    lines = c.block("static void %s(CURL *h, %s)" % (f, declaration), lambda: c.say(
        *send(c, Value(name, type, v.alternatives, True))))
    c.declare(*lines)
    c.say("%s(h, %s);" % (f, convert(v)))


@ending("cpp")
def sent_deep(c, v):
    f, depth = c.name("send"), c.r.randint(2, 5)
    c.declare("static void %s_0(CURL *h, const std::string &x) { %s %s }" % (f, SEND[0] % "x.c_str()", SEND[1]))
    for i in range(1, depth):
        c.declare("static void %s_%d(CURL *h, const std::string &x) { %s_%d(h, x); }" % (f, i, f, i - 1))
    c.say("%s_%d(h, %s);" % (f, depth - 1, text_of(v)))


@ending("cpp")
def sent_elsewhere(c, v):
    f = c.name("send")
    c.shared.append("void %s(CURL *h, const std::string &path);" % f)
    c.other.append("void %s(CURL *h, const std::string &path) { %s %s }" % (f, SEND[0] % "path.c_str()", SEND[1]))
    c.say("%s(h, %s);" % (f, text_of(v)))


@ending("cpp")
def sent_by_object(c, v):
    k, o = c.name("Client"), c.name("o")
    c.declare("class %s { CURL *handle; public: explicit %s(CURL *h) : handle(h) {}" % (k, k),
              "  void get(const std::string &u) { curl_easy_setopt(handle, CURLOPT_URL, u.c_str());",
              "    curl_easy_perform(handle); } };")
    c.say("%s %s(h);" % (k, o), "%s.get(%s);" % (o, text_of(v)))


@ending("cpp")
def sent_from_struct(c, v):
    k, o, f = c.name("Request"), c.name("o"), c.name("send")
    c.declare("struct %s { std::string url; int retries = 3; };" % k,
              "static void %s(CURL *h, const %s &r) { %s %s }" % (f, k, SEND[0] % "r.url.c_str()", SEND[1]))
    c.say("%s %s;" % (k, o), "%s.url = %s;" % (o, text_of(v)), "%s(h, %s);" % (f, o))


@ending("cpp")
def sent_by_lambda(c, v):
    f = c.name("send")
    c.say("auto %s = [&](const std::string &x) { %s %s };" % (f, SEND[0] % "x.c_str()", SEND[1]),
          "%s(%s);" % (f, text_of(v)))


@ending("cpp")
def sent_by_override(c, v):
    k = c.name("K")
    c.declare("struct %s_base { virtual ~%s_base() = default;" % (k, k),
              "  virtual void get(CURL *h, const std::string &u) = 0; };",
              "struct %s : %s_base { void get(CURL *h, const std::string &u) override { %s %s } };"
              % (k, k, SEND[0] % "u.c_str()", SEND[1]))
    c.say("%s %s_object;" % (k, k), "%s_base &%s_ref = %s_object;" % (k, k, k),
          "%s_ref.get(h, %s);" % (k, text_of(v)))
