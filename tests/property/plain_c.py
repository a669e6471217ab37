"""How C programs put a string together. See compose.py; values are `cstr` or
`lit` here."""
from compose import Value, concat, constant, ending, hole, lit, operation, quoted, union


@constant("c")
def const_pointer(c, text):
    name = c.name("k")
    c.declare("static const char *%s%s = %s;" % (c.pick("", "const "), name, c.literal(text)))
    return Value(name, "cstr", lit(text), True)


@constant("c")
def const_array(c, text):
    name = c.name("k")
    c.declare("static const char %s[] = %s;" % (name, c.literal(text)))
    return Value(name, "cstr", lit(text), True)


@constant("c")
def extern_array(c, text):
    name = c.name("k")
    kind = c.pick("const char %s[]", "const char *const %s")
    c.shared.append("extern %s;" % kind % name)
    c.other.append("%s = %s;" % (kind % name, quoted(text)))
    return Value(name, "cstr", lit(text), True)


@constant("c")
def returned_constant(c, text):
    name = c.name("k")
    c.declare("static const char *%s(void) { return %s; }" % (name, c.literal(text)))
    return Value(name + "()", "cstr", lit(text), True)


def buffer(c):
    """A new buffer's name."""
    b = c.name("b")
    how = c.r.random()
    c.say("char %s[4096];" % b if how < 0.7 else "static char %s[4096];" % b if how < 0.8 else
          "char *%s = malloc(4096);" % b)
    return b


def copy(c, v):
    """v in a new buffer that may be changed."""
    b = c.name("b")
    c.say("char %s[4096];" % b, c.pick(
        "strcpy(%s, %s);", "snprintf(%s, 4096, \"%%s\", %s);", "strncpy(%s, %s, 2000); ") % (b, v.expr))
    return Value(b, "cstr", v.alternatives, True)


@operation("c", nestable=True)
def c_snprintf(c, v):
    b, p = buffer(c), c.piece()
    number, alternatives = c.number_piece()
    format, arguments, pattern = c.pick(
        ("%s/%s", [v.expr, p.expr], [v.alternatives, lit("/"), p.alternatives]),
        ("%s%s", [v.expr, p.expr], [v.alternatives, p.alternatives]),
        ("%s/%d/x", [v.expr, number], [v.alternatives, lit("/"), alternatives, lit("/x")]),
        ("%s%%/%s", [v.expr, p.expr], [v.alternatives, lit("%/"), p.alternatives]),
        ("%s?id=%d&n=%s", [v.expr, number, p.expr],
         [v.alternatives, lit("?id="), alternatives, lit("&n="), p.alternatives]))
    c.say(c.pick("snprintf(%s, 4096, %s, %s);", "sprintf(%s, %s, %s);") % (
        b, quoted(format), ", ".join(arguments)))
    return Value(b, "cstr", concat(*pattern), True)


@operation("c", nestable=True)
def c_strcat(c, v):
    b, p, q = copy(c, v), c.piece(), c.piece()
    c.say("strcat(%s, %s);" % (b.expr, p.expr), c.pick("strcat(%s, %s);", "strncat(%s, %s, 1000);") %
          (b.expr, q.expr))
    return Value(b.expr, "cstr", concat(v.alternatives, p.alternatives, q.alternatives), True)


@operation("c")
def c_initialised(c, v):
    b, word = c.name("b"), c.word()
    c.say("char %s[4096] = %s;" % (b, c.literal(word)), "strcat(%s, %s);" % (b, v.expr))
    return Value(b, "cstr", concat(lit(word), v.alternatives), True)


@operation("c")
def c_stpcpy(c, v):
    b, at, p = buffer(c), c.name("p"), c.piece()
    c.say("char *%s = stpcpy(%s, %s);" % (at, b, v.expr), "%s = stpcpy(%s, \"/\");" % (at, at),
          "stpcpy(%s, %s);" % (at, p.expr))
    return Value(b, "cstr", concat(v.alternatives, lit("/"), p.alternatives), True)


@operation("c")
def c_strdup(c, v):
    a = c.name("a")
    c.say("char *%s = strdup(%s);" % (a, v.expr))
    return Value(a, "cstr", v.alternatives, True)


@operation("c")
def c_asprintf(c, v):
    a, p = c.name("a"), c.piece()
    c.say("char *%s = NULL;" % a, "if (asprintf(&%s, \"%%s/%%s\", %s, %s) < 0) abort();" % (a, v.expr, p.expr))
    return Value(a, "cstr", concat(v.alternatives, lit("/"), p.alternatives), True)


@operation("c")
def c_memcpy(c, v):
    b = buffer(c)
    if c.chance(0.5):
        c.say("memcpy(%s, %s, strlen(%s) + 1);" % (b, v.expr, v.expr))
        return Value(b, "cstr", v.alternatives, True)
    n, p = c.name("n"), c.piece()
    c.say("size_t %s = strlen(%s);" % (n, v.expr), "memcpy(%s, %s, %s);" % (b, v.expr, n),
          "strcpy(%s + %s, %s);" % (b, n, p.expr))
    return Value(b, "cstr", concat(v.alternatives, p.alternatives), True)


@operation("c")
def c_print_at_end(c, v):
    b, at, p = buffer(c), c.name("p"), c.piece()
    c.say("char *%s = %s;" % (at, b), "%s += sprintf(%s, \"%%s/\", %s);" % (at, at, v.expr),
          "%s += sprintf(%s, \"%%s\", %s);" % (at, at, p.expr))
    return Value(b, "cstr", concat(v.alternatives, lit("/"), p.alternatives), True)


@operation("c")
def c_print_behind(c, v):
    b, n, p = buffer(c), c.name("n"), c.piece()
    c.say("int %s = sprintf(%s, \"%%s\", %s);" % (n, b, v.expr), c.pick(
        "sprintf(%s + %s, \"/%%s\", %s);" % (b, n, p.expr),
        "sprintf(%s + strlen(%s), \"/%%s\", %s);" % (b, b, p.expr)))
    return Value(b, "cstr", concat(v.alternatives, lit("/"), p.alternatives), True)


@operation("c")
def c_cut(c, v):
    """Cut, and a pointer into a text."""
    n = v.prefix()
    at = c.r.randint(0, min(n, 6)) if all(ord(ch) < 128 for a in v.alternatives for _, t in a[:1] for ch in t) else 0
    if c.chance(0.5):
        return Value("(%s + %d)" % (v.expr, at), "cstr", v.at(lambda t: t[at:]), True)
    b = copy(c, v)
    c.say("%s[%d] = '\\0';" % (b.expr, at))
    return Value(b.expr, "cstr", union([lit((a[0][1] if at else "")[:at])[0] for a in v.alternatives]), True)


@operation("c")
def c_precision(c, v):
    b, n, word = buffer(c), c.r.randint(1, 3), "abcd"
    how = c.pick("%%.%ds" % n, "%.*s")
    c.say("sprintf(%s, \"%%s/%s\", %s, %s\"%s\");" % (b, how, v.expr, "%d, " % n if "*" in how else "", word))
    return Value(b, "cstr", concat(v.alternatives, lit("/" + word[:n])), True)


@operation("c", nestable=True)
def c_ternary(c, v):
    b, p, q = buffer(c), c.piece(), c.piece()
    c.say("sprintf(%s, \"%%s%%s\", %s, %s ? %s : %s);" % (b, v.expr, c.flag(), p.expr, q.expr))
    return Value(b, "cstr", concat(v.alternatives, union(p.alternatives + q.alternatives)), True)


@operation("c")
def c_if(c, v):
    b, p, q = copy(c, v), c.piece(), c.piece()
    c.say("if (%s)" % c.flag(), "  strcat(%s, %s);" % (b.expr, p.expr), "else", "  strcat(%s, %s);" % (b.expr, q.expr))
    return Value(b.expr, "cstr", concat(v.alternatives, union(p.alternatives + q.alternatives)), True)


@operation("c")
def c_switch(c, v):
    k, b, words = c.name("k"), buffer(c), [c.word() for _ in range(3)]
    c.say("const char *%s;" % k, "switch (outside_number(%d)) {" % c.r.randrange(64),
          "case 0: %s = %s; break;" % (k, quoted(words[0])), "case 1: %s = %s; break;" % (k, quoted(words[1])),
          "default: %s = %s; break;" % (k, quoted(words[2])), "}",
          "sprintf(%s, \"%%s%%s\", %s, %s);" % (b, v.expr, k))
    return Value(b, "cstr", concat(v.alternatives, union([lit(w)[0] for w in words])), True)


@operation("c")
def c_table(c, v):
    t, b, words = c.name("T"), buffer(c), [c.word() for _ in range(3)]
    i = c.r.randrange(3)
    if c.chance(0.5):
        c.declare("static const char *const %s[] = {%s};" % (t, ", ".join(quoted(w) for w in words)))
        element = "%s[%s]" % (t, "%s")
    else:
        c.declare("static const struct { int id; const char *path; } %s[] = {%s};" % (
            t, ", ".join("{%d, %s}" % (k, quoted(w)) if c.chance(0.5) else "{.path = %s, .id = %d}" % (quoted(w), k)
                         for k, w in enumerate(words))))
        element = "%s[%s].path" % (t, "%s")
    known = c.chance(0.5)
    c.say("sprintf(%s, \"%%s%%s\", %s, %s);" % (
        b, v.expr, element % (i if known else "outside_flag(%d)" % i)))
    return Value(b, "cstr", concat(v.alternatives, lit(words[i]) if known else
                                   union([lit(w)[0] for w in words])), True)


@operation("c")
def c_loop(c, v):
    b, i = copy(c, v), c.name("i")
    c.say("for (int %s = 0; %s < outside_flag(3) + 1; %s++)" % (i, i, i), "  strcat(%s, \"/n\");" % b.expr)
    return Value(b.expr, "cstr", concat(v.alternatives, hole("string")), True)


@operation("c", loose=True)
def c_characters(c, v):
    b, i = copy(c, v), c.name("i")
    c.say("for (int %s = 0; %s[%s]; %s++)" % (i, b.expr, i, i), "  %s[%s] = toupper((unsigned char)%s[%s]);" %
          (b.expr, i, b.expr, i))
    return Value(b.expr, "cstr", hole("string"), True)


@operation("c")
def c_last_character(c, v):
    """The slash at the end goes."""
    b = copy(c, v)
    c.say("strcat(%s, \"/z/\");" % b.expr, "%s[strlen(%s) - 1] = '\\0';" % (b.expr, b.expr))
    return Value(b.expr, "cstr", concat(v.alternatives, lit("/z")), True)


@operation("c", loose=True)
def c_cut_at(c, v):
    b, at = c.name("b"), c.name("p")
    c.say("char %s[] = \"/path?query\";" % b, "char *%s = strchr(%s, '?');" % (at, b), "if (%s) *%s = 0;" % (at, at))
    w = buffer(c)
    c.say("sprintf(%s, \"%%s%%s\", %s, %s);" % (w, v.expr, b))
    return Value(w, "cstr", concat(v.alternatives, union(lit("/path") + lit("/path?query"))), True)


@operation("c", loose=True)
def c_walk(c, v):
    b, at = copy(c, v), c.name("p")
    c.say(c.pick("for (char *%s = %s; *%s; ++%s) *%s = tolower((unsigned char)*%s);" % (at, b.expr, at, at, at, at),
                 "char *%s = %s; while (*%s) { if (*%s == 'a') *%s = '_'; %s++; }" % (at, b.expr, at, at, at, at)))
    return Value(b.expr, "cstr", hole("string"), True)


@operation("c", loose=True)
def c_copy_loop(c, v):
    f, b = c.name("copy"), buffer(c)
    c.declare("static void %s(char *to, const char *from) { while (*from) *to++ = *from++; *to = 0; }" % f)
    c.say("%s(%s, %s);" % (f, b, v.expr))
    return Value(b, "cstr", hole("string"), True)


@operation("c")
def c_counted(c, v):
    b, n, p = buffer(c), c.name("n"), c.piece()
    c.say("size_t %s = 0;" % n, "%s += sprintf(%s + %s, \"%%s\", %s);" % (n, b, n, v.expr),
          "%s += sprintf(%s + %s, \"/%%s\", %s);" % (n, b, n, p.expr),
          "sprintf(%s + %s, \"/z\");" % (b, n))
    return Value(b, "cstr", concat(v.alternatives, lit("/"), p.alternatives, lit("/z")), True)


@operation("c", loose=True)
def c_filled(c, v):
    b = copy(c, v)
    c.say("memset(%s, 'a', 1);" % b.expr)
    return Value(b.expr, "cstr", hole("string"), True)


@operation("c")
def c_macros(c, v):
    m, b, word = "C%d_M%d" % (c.number, c.names), buffer(c), c.pick("orders", "users")
    c.names += 1
    c.declare("#define %s_URL(x) \"/v1/\" x \"/\"" % m, "#define %s_NAME(x) #x" % m)
    if c.chance(0.5):
        c.say("sprintf(%s, \"%%s%%s\", %s, %s_URL(\"%s\"));" % (b, v.expr, m, word))
        return Value(b, "cstr", concat(v.alternatives, lit("/v1/%s/" % word)), True)
    c.say("sprintf(%s, \"%%s/\" %s_NAME(%s), %s);" % (b, m, word, v.expr))
    return Value(b, "cstr", concat(v.alternatives, lit("/" + word)), True)


@operation("c")
def c_goto(c, v):
    b, label = copy(c, v), c.name("end")
    p = c.piece()
    c.say("if (%s) goto %s;" % (c.flag(), label), "strcat(%s, %s);" % (b.expr, p.expr), "%s:;" % label)
    return Value(b.expr, "cstr", union(v.alternatives + concat(v.alternatives, p.alternatives)), True)


@operation("c")
def c_old_style(c, v):
    f, b, word = c.name("make"), buffer(c), c.pick("/x", "/y/")
    c.declare("static char *%s(out, x)" % f, "char *out;", "const char *x;", "{", "  sprintf(out, \"%%s%s\", x);" % word,
              "  return out;", "}")
    c.say("%s(%s, %s);" % (f, b, v.expr))
    return Value(b, "cstr", concat(v.alternatives, lit(word)), True)


@operation("c")
def c_function_pointer(c, v):
    f, b, word = c.name("path"), buffer(c), c.word()
    c.declare("static const char *%s(void) { return %s; }" % (f, c.literal(word)),
              "static const struct { const char *(*path)(void); } %s_ops = {.path = %s};" % (f, f))
    c.say("sprintf(%s, \"%%s%%s\", %s, %s_ops.path());" % (b, v.expr, f))
    return Value(b, "cstr", concat(v.alternatives, lit(word)), True)


# --- functions and structs ---------------------------------------------------------------

@operation("c", nestable=True)
def c_out_parameter(c, v):
    f, b = c.name("make"), buffer(c)
    result = []

    def body():
        w = c.nest(Value("x", "cstr", v.alternatives, True))
        p = c.piece()
        result.append(concat(w.alternatives, lit("/"), p.alternatives))
        c.say("snprintf(out, size, \"%%s/%%s\", %s, %s);" % (w.expr, p.expr))
    c.function("static void %s(char *out, size_t size, const char *x)" % f, body)
    c.say("%s(%s, 4096, %s);" % (f, b, v.expr))
    return Value(b, "cstr", result[0], True)


@operation("c")
def c_pointer_to_pointer(c, v):
    f, a, p = c.name("make"), c.name("a"), c.piece()
    c.declare("static void %s(char **out, const char *x, const char *y) {" % f, "  *out = calloc(1, 4096);",
              "  snprintf(*out, 4096, \"%s/%s\", x, y);", "}")
    c.say("char *%s = NULL;" % a, "%s(&%s, %s, %s);" % (f, a, v.expr, p.expr))
    return Value(a, "cstr", concat(v.alternatives, lit("/"), p.alternatives), True)


@operation("c")
def c_allocating(c, v):
    f, word = c.name("join"), c.pick("/x", "/y/")
    c.shared.append("char *%s(const char *a, const char *b);" % f)
    c.other.append("char *%s(const char *a, const char *b) {\n  char *u = malloc(strlen(a) + strlen(b) + 9);\n"
                   "  strcpy(u, a);\n  strcat(u, %s);\n  strcat(u, b);\n  return u;\n}" % (f, quoted(word)))
    p = c.piece()
    return Value("%s(%s, %s)" % (f, v.expr, p.expr), "cstr", concat(v.alternatives, lit(word), p.alternatives), True)


@operation("c")
def c_variadic(c, v):
    f, p = c.name("format"), c.piece()
    c.declare("static char *%s(const char *format, ...) {" % f, "  char *u = malloc(4096);", "  va_list list;",
              "  va_start(list, format);", "  vsnprintf(u, 4096, format, list);", "  va_end(list);", "  return u;", "}")
    return Value("%s(\"%%s/%%s\", %s, %s)" % (f, v.expr, p.expr), "cstr",
                 concat(v.alternatives, lit("/"), p.alternatives), True)


@operation("c")
def c_struct(c, v):
    k, o, b, word = c.name("K"), c.name("o"), buffer(c), c.word()
    how = c.pick("designated", "assigned", "pointer")
    c.declare("struct %s { const char *base; const char *path; };" % k)
    if how == "designated":
        c.say("struct %s %s = {.base = %s, .path = %s};" % (k, o, v.expr, c.literal(word)))
    else:
        c.say("struct %s %s;" % (k, o))
        at = "%s." % o
        if how == "pointer":
            c.say("struct %s *%s_p = &%s;" % (k, o, o))
            at = "%s_p->" % o
        c.say("%sbase = %s;" % (at, v.expr), "%spath = %s;" % (at, c.literal(word)))
    c.say("sprintf(%s, \"%%s%%s\", %s.base, %s.path);" % (b, o, o))
    return Value(b, "cstr", concat(v.alternatives, lit(word)), True)


@operation("c")
def c_global(c, v):
    g = c.name("g")
    c.declare("static char %s[4096];" % g)
    c.say("strcpy(%s, %s);" % (g, v.expr))
    return Value(g, "cstr", union(v.alternatives + lit("")), True)


@operation("c")
def c_encoded(c, v):
    e, b = c.name("e"), buffer(c)
    c.say("char *%s = curl_easy_escape(h, outside_text(%d), 0);" % (e, c.r.randrange(64)),
          "sprintf(%s, \"%%s/%%s/x\", %s, %s);" % (b, v.expr, e))
    return Value(b, "cstr", concat(v.alternatives, lit("/"), hole("urlencoded"), lit("/x")), True)


# --- sending ---------------------------------------------------------------------------------

SEND = "curl_easy_setopt(h, CURLOPT_URL, %s); curl_easy_perform(h);"


@ending("c")
def c_sent_here(c, v):
    c.say(SEND % v.expr)


@ending("c")
def c_sent_checked(c, v):
    c.say("CURLcode code;", "if ((code = curl_easy_setopt(h, CURLOPT_URL, %s)) != CURLE_OK) return;" % v.expr,
          "if (CURLE_OK != (code = curl_easy_perform(h))) return;")


@ending("c")
def c_sent_deep(c, v):
    f, depth = c.name("send"), c.r.randint(1, 5)
    c.declare("static void %s_0(CURL *h, const char *x) { %s }" % (f, SEND % "x"))
    for i in range(1, depth):
        c.declare("static void %s_%d(CURL *h, const char *x) { %s_%d(h, x); }" % (f, i, f, i - 1))
    c.say("%s_%d(h, %s);" % (f, depth - 1, v.expr))


@ending("c")
def c_sent_elsewhere(c, v):
    f = c.name("send")
    c.shared.append("void %s(CURL *h, const char *path);" % f)
    c.other.append("void %s(CURL *h, const char *path) { %s }" % (f, SEND % "path"))
    c.say("%s(h, %s);" % (f, v.expr))


@ending("c")
def c_sent_from_struct(c, v):
    k, o, f = c.name("Request"), c.name("o"), c.name("send")
    c.declare("struct %s { char url[4096]; int retries; };" % k,
              "static void %s(CURL *h, const struct %s *r) { %s }" % (f, k, SEND % "r->url"))
    c.say("struct %s %s;" % (k, o), "snprintf(%s.url, sizeof %s.url, \"%%s\", %s);" % (o, o, v.expr),
          "%s(h, &%s);" % (f, o))
