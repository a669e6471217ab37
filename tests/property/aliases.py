"""Two names of one text: pointers, references, closures and owners that are kept
somewhere while the text changes. See compose.py."""
from compose import Value, concat, hole, lit, operation, quoted, text_of, union


def changed_by(c, v, forms):
    """A text `u` that one of the forms puts "/k" behind; %(u)s, %(n)s names of its own."""
    u, n = c.fresh(v), c.name("n")
    form = c.pick(*forms)
    if isinstance(form, tuple):
        c.declare(form[0] % {"u": u.expr, "n": n})
        form = form[1]
    c.say(form % {"u": u.expr, "n": n})
    return Value(u.expr, "str", concat(v.alternatives, lit("/k")), True)


@operation("cpp", loose=True)
def kept_pointer(c, v):
    return changed_by(c, v, [
        ("struct %(n)s { std::string *p; };", "%(n)s %(n)s_o{&%(u)s}; *%(n)s_o.p += \"/k\";"),
        ("struct %(n)s { std::string *p; };", "%(n)s %(n)s_o; %(n)s_o.p = &%(u)s; %(n)s_o.p->append(\"/k\");"),
        ("struct %(n)s { std::string *p; void add() { *p += \"/k\"; } };", "%(n)s %(n)s_o{&%(u)s}; %(n)s_o.add();"),
        ("struct %(n)s { std::string &p; void add() { p += \"/k\"; } };", "%(n)s %(n)s_o{%(u)s}; %(n)s_o.add();"),
        ("struct %(n)s { std::string &p; };", "%(n)s %(n)s_o{%(u)s}; %(n)s_o.p += \"/k\";"),
        ("class %(n)s { std::string &p; public: explicit %(n)s(std::string &x) : p(x) {} void add(const std::string &x)"
         " { p += x; } };", "%(n)s %(n)s_o(%(u)s); %(n)s_o.add(\"/k\");"),
        ("struct %(n)s { std::string *p; }; static void %(n)s_add(%(n)s &o) { *o.p += \"/k\"; }",
         "%(n)s %(n)s_o{&%(u)s}; %(n)s_add(%(n)s_o);"),
        ("struct %(n)s { std::string *p; }; static void %(n)s_add(%(n)s *o) { *o->p += \"/k\"; }",
         "%(n)s %(n)s_o; %(n)s_o.p = &%(u)s; %(n)s_add(&%(n)s_o);"),
        "std::string *%(n)s = &%(u)s, *%(n)s_2 = %(n)s; *%(n)s_2 += \"/k\";",
        "std::string *%(n)s = &%(u)s; std::string **%(n)s_2 = &%(n)s; **%(n)s_2 += \"/k\";",
        "std::string *%(n)s[] = {&%(u)s}; *%(n)s[0] += \"/k\";",
        "std::string %(n)s_other; std::string *%(n)s[] = {&%(n)s_other, &%(u)s}; for (auto *p : %(n)s) *p += \"/k\";",
        "std::string %(n)s_other; for (std::string *p : {&%(u)s, &%(n)s_other}) *p += \"/k\";",
        "std::string %(n)s_other; for (auto *p : {&%(u)s, &%(n)s_other}) p->append(\"/k\");",
        ("static std::string *%(n)s;", "%(n)s = &%(u)s; *%(n)s += \"/k\";"),
        ("static std::string *%(n)s; static void %(n)s_add() { *%(n)s += \"/k\"; }", "%(n)s = &%(u)s; %(n)s_add();")])


@operation("cpp", loose=True)
def kept_in_container(c, v):
    return changed_by(c, v, [
        "std::vector<std::string *> %(n)s{&%(u)s}; *%(n)s[0] += \"/k\";",
        "std::vector<std::string *> %(n)s; %(n)s.push_back(&%(u)s); *%(n)s[0] += \"/k\";",
        "std::vector<std::string *> %(n)s; %(n)s.push_back(&%(u)s); for (auto *p : %(n)s) *p += \"/k\";",
        "std::vector<std::string *> %(n)s; %(n)s.emplace_back(&%(u)s); %(n)s.back()->append(\"/k\");",
        "std::vector<std::reference_wrapper<std::string>> %(n)s{std::ref(%(u)s)}; %(n)s[0].get() += \"/k\";",
        "std::vector<std::reference_wrapper<std::string>> %(n)s{%(u)s}; for (std::string &x : %(n)s) x += \"/k\";",
        "std::map<int, std::string *> %(n)s; %(n)s[1] = &%(u)s; *%(n)s[1] += \"/k\";",
        "std::map<std::string, std::string *> %(n)s{{\"a\", &%(u)s}}; *%(n)s.at(\"a\") += \"/k\";",
        "std::map<std::string, std::string *> %(n)s{{\"a\", &%(u)s}}; for (auto &[k, p] : %(n)s) *p += \"/k\";",
        "std::pair<int, std::string *> %(n)s{1, &%(u)s}; *%(n)s.second += \"/k\";",
        "auto %(n)s = std::make_pair(1, &%(u)s); *%(n)s.second += \"/k\";",
        "std::tuple<int, std::string &> %(n)s{1, %(u)s}; std::get<1>(%(n)s) += \"/k\";",
        "auto %(n)s = std::tie(%(u)s); std::get<0>(%(n)s) += \"/k\";",
        "auto %(n)s = std::ref(%(u)s); %(n)s.get() += \"/k\";",
        "std::reference_wrapper<std::string> %(n)s = %(u)s; %(n)s.get().append(\"/k\");",
        "std::array<std::string *, 1> %(n)s{&%(u)s}; *%(n)s[0] += \"/k\";",
        ("static void %(n)s_add(const std::vector<std::string *> &l) { for (auto *p : l) *p += \"/k\"; }",
         "%(n)s_add({&%(u)s});"),
        ("static void %(n)s_add(std::string *a, std::string *b) { for (auto *p : {a, b}) if (p) *p += \"/k\"; }",
         "%(n)s_add(&%(u)s, nullptr);")])


@operation("cpp", loose=True)
def two_owners(c, v):
    n, k = c.name("n"), c.name("K")
    if c.chance(0.5):
        c.say("auto %s = std::make_shared<std::string>(%s);" % (n, text_of(v)))
        c.say(c.pick(
            "auto %(n)s_2 = %(n)s; *%(n)s_2 += \"/k\";", "auto %(n)s_2 = %(n)s; %(n)s_2->append(\"/k\");",
            "std::shared_ptr<std::string> %(n)s_2; %(n)s_2 = %(n)s; *%(n)s_2 += \"/k\";",
            "std::weak_ptr<std::string> %(n)s_2 = %(n)s; *%(n)s_2.lock() += \"/k\";",
            "std::weak_ptr<std::string> %(n)s_2 = %(n)s; if (auto p = %(n)s_2.lock()) *p += \"/k\";",
            "std::vector<std::shared_ptr<std::string>> %(n)s_2{%(n)s}; *%(n)s_2[0] += \"/k\";",
            "std::string *%(n)s_2 = %(n)s.get(); *%(n)s_2 += \"/k\";", "std::string &%(n)s_2 = *%(n)s; %(n)s_2 += \"/k\";",
            "auto %(n)s_2 = [%(n)s] { *%(n)s += \"/k\"; }; %(n)s_2();",
            "[](std::shared_ptr<std::string> p) { *p += \"/k\"; }(%(n)s);") % {"n": n})
        return Value("*" + n, "str", concat(v.alternatives, lit("/k")), True)
    c.declare("struct %s { std::string u; void add() { u += \"/k\"; } };" % k,
              "struct %s_holder { std::shared_ptr<%s> p; };" % (k, k),
              "static void %s_add(std::shared_ptr<%s> p) { p->u += \"/k\"; }" % (k, k))
    c.say("auto %s = std::make_shared<%s>();" % (n, k), "%s->u = %s;" % (n, text_of(v)))
    c.say(c.pick("auto %(n)s_2 = %(n)s; %(n)s_2->u += \"/k\";", "auto %(n)s_2 = %(n)s; %(n)s_2->add();",
                 "%(k)s_holder %(n)s_2{%(n)s}; %(n)s_2.p->add();", "%(k)s_holder %(n)s_2; %(n)s_2.p = %(n)s; %(n)s_2.p->add();",
                 "%(k)s_add(%(n)s);", "%(k)s *%(n)s_2 = %(n)s.get(); %(n)s_2->add();",
                 "std::vector<std::shared_ptr<%(k)s>> %(n)s_2{%(n)s}; %(n)s_2[0]->add();",
                 "std::vector<std::shared_ptr<%(k)s>> %(n)s_2; %(n)s_2.push_back(%(n)s); %(n)s_2[0]->u += \"/k\";",
                 "std::vector<std::shared_ptr<%(k)s>> %(n)s_2; %(n)s_2.push_back(%(n)s);"
                 " for (auto &p : %(n)s_2) p->add();") % {"n": n, "k": k})
    return Value(n + "->u", "str", concat(v.alternatives, lit("/k")), True)


@operation("cpp", loose=True)
def kept_closure(c, v):
    return changed_by(c, v, [
        ("static std::function<void()> %(n)s;", "%(n)s = [&] { %(u)s += \"/k\"; }; %(n)s();"),
        ("static std::function<void()> %(n)s; static void %(n)s_run() { %(n)s(); }",
         "%(n)s = [&] { %(u)s += \"/k\"; }; %(n)s_run();"),
        ("static std::vector<std::function<void()>> %(n)s;"
         " static void %(n)s_run() { for (auto &f : %(n)s) f(); %(n)s.clear(); }",
         "%(n)s.push_back([&] { %(u)s += \"/k\"; }); %(n)s_run();"),
        ("struct %(n)s { std::function<void()> f; void run() { f(); } };",
         "%(n)s %(n)s_o; %(n)s_o.f = [&] { %(u)s += \"/k\"; }; %(n)s_o.run();"),
        "std::function<void()> %(n)s = [&] { %(u)s += \"/k\"; }; %(n)s();",
        "auto %(n)s = [&] { %(u)s += \"/k\"; }; auto %(n)s_2 = %(n)s; %(n)s_2();",
        "std::vector<std::function<void()>> %(n)s{[&] { %(u)s += \"/k\"; }}; for (auto &f : %(n)s) f();",
        "std::map<int, std::function<void()>> %(n)s{{1, [&] { %(u)s += \"/k\"; }}}; %(n)s.at(1)();",
        "std::for_each(\"x\", \"x\" + 1, [&](char) { %(u)s += \"/k\"; });",
        "std::invoke([&] { %(u)s += \"/k\"; });", "std::apply([&](auto) { %(u)s += \"/k\"; }, std::make_tuple(1));",
        "auto %(n)s = [p = &%(u)s] { *p += \"/k\"; }; %(n)s();", "auto %(n)s = [&x = %(u)s] { x += \"/k\"; }; %(n)s();",
        "auto *%(n)s = &%(u)s; auto %(n)s_f = [=] { *%(n)s += \"/k\"; }; %(n)s_f();"])


@operation("cpp", loose=True)
def seen_later(c, v):
    """A view or pointer of a text that is changed afterwards."""
    u, n = c.fresh(v), c.name("w")
    how = c.pick(
        ("const std::string &%(n)s = %(u)s; %(u)s += \"/k\";", "str"), ("auto &%(n)s = %(u)s; %(u)s += \"/k\";", "str"),
        ("const std::string *%(n)s_p = &%(u)s; %(u)s += \"/k\"; const std::string &%(n)s = *%(n)s_p;", "str"),
        ("char %(n)s_b[4096] = \"\"; const char *%(n)s = %(n)s_b; strcpy(%(n)s_b, %(u)s.c_str()); strcat(%(n)s_b, \"/k\");",
         "cstr"),
        ("struct { const char *p; } %(n)s_o; char %(n)s_b[4096] = \"\"; %(n)s_o.p = %(n)s_b;"
         " strcpy(%(n)s_b, %(u)s.c_str()); strcat(%(n)s_b, \"/k\"); const char *%(n)s = %(n)s_o.p;", "cstr"),
        ("auto %(n)s_f = [&] { return %(u)s; }; %(u)s += \"/k\"; std::string %(n)s = %(n)s_f();", "str"),
        ("std::vector<const std::string *> %(n)s_l{&%(u)s}; %(u)s += \"/k\"; const std::string &%(n)s = *%(n)s_l[0];", "str"),
        ("struct { const std::string &r; } %(n)s_o{%(u)s}; %(u)s += \"/k\"; const std::string &%(n)s = %(n)s_o.r;", "str"),
        ("struct { const std::string *r; } %(n)s_o{&%(u)s}; %(u)s += \"/k\"; const std::string &%(n)s = *%(n)s_o.r;", "str"))
    c.say(how[0] % {"u": u.expr, "n": n})
    return Value(n, how[1], concat(v.alternatives, lit("/k")), True)


@operation("cpp", loose=True)
def one_given_twice(c, v):
    f, u = c.name("f"), c.fresh(v)
    c.declare(c.pick("static void %s(std::string &a, std::string &b) { a += \"/1\"; b += \"/k\"; }",
                     "static void %s(std::string &a, std::string &b) { b += \"/1\"; a += \"/k\"; }",
                     "static void %s(std::string &a, const std::string &b) { a += \"/1\"; a = b + \"/k\"; }") % f)
    c.say("%s(%s, %s);" % (f, u.expr, u.expr))
    return Value(u.expr, "str", concat(v.alternatives, lit("/1/k")), True)


@operation("cpp", loose=True)
def to_itself(c, v):
    u = c.name()
    how = c.pick(("%(u)s += %(u)s;", "/ab/ab"), ("%(u)s.append(%(u)s, 0, 2);", "/ab/a"), ("%(u)s.append(%(u)s);", "/ab/ab"),
                 ("%(u)s = %(u)s + %(u)s;", "/ab/ab"), ("%(u)s.insert(1, %(u)s);", "//abab"),
                 ("%(u)s.swap(%(u)s);", "/ab"), ("%(u)s = std::move(%(u)s) + \"c\";", "/abc"),
                 ("%(u)s.replace(0, 1, %(u)s);", "/abab"), ("%(u)s = %(u)s.substr(1) + %(u)s[0];", "ab/"))
    c.say("std::string %s = \"/ab\";" % u, how[0] % {"u": u})
    return Value("%s + %s" % (text_of(v), u), "str", concat(v.alternatives, lit(how[1])))


@operation("cpp", loose=True)
def counted_calls(c, v):
    """A function whose statics change from call to call."""
    f = c.name("f")
    how = c.pick(("static std::string %s() { static int n = 0; ++n; return \"/c\" + std::to_string(n); }", "/c1/c2"),
                 ("static std::string %s() { static std::string s; s += \"/c\"; return s; }", "/c/c/c"),
                 ("static std::string %s() { static bool first = true; if (first) { first = false; return \"/f\"; }"
                  " return \"/n\"; }", "/f/n"),
                 ("static int %s_n = 0; static std::string %s() { return \"/c\" + std::to_string(++%s_n); }", "/c1/c2"),
                 ("static std::string %s_s; static std::string &%s() { %s_s += \"/c\"; return %s_s; }", "/c/c/c"))
    c.declare(how[0] % ((f,) * how[0].count("%s")))
    # Each run of the driver calls once more.
    a, b = c.name("a"), c.name("b")
    c.say("std::string %s = %s();" % (a, f), "std::string %s = %s();" % (b, f))
    return Value("%s + %s + %s" % (text_of(v), a, b), "str",
                 union(concat(v.alternatives, lit(how[1])) + concat(v.alternatives, hole("string"))))


@operation("cpp", loose=True)
def global_by_others(c, v):
    g, f = c.name("g"), c.name("f")
    c.declare("static std::string %s;" % g, c.pick(
        "static void %(f)s() { %(g)s += \"/k\"; }", "static void %(f)s(std::string &x = %(g)s) { x += \"/k\"; }",
        "static void %(f)s_2(std::string *x) { *x += \"/k\"; } static void %(f)s() { %(f)s_2(&%(g)s); }") % {"f": f, "g": g})
    c.say("%s = %s;" % (g, text_of(v)), "%s();" % f)
    return Value(g, "str", union(concat(v.alternatives, lit("/k")) + v.alternatives + lit("") + lit("/k")), True)


@operation("cpp", loose=True)
def hidden_method(c, v):
    """Which function a call means: static types, slices, hidden names."""
    k, word = c.name("K"), c.word()
    c.declare("struct %(k)s { virtual ~%(k)s() = default; std::string plain() const { return \"/base\"; }"
              " virtual std::string path() const { return \"/base\"; } std::string from() const { return path(); } };"
              % {"k": k}, "struct %(k)s_d : %(k)s { std::string plain() const { return %(w)s; }"
              " std::string path() const override { return %(w)s; } };" % {"k": k, "w": quoted(word)})
    n = c.name("o")
    how = c.pick(("%(k)s_d %(n)s_d; %(k)s &%(n)s = %(n)s_d;", "%(n)s.plain()", "/base"),
                 ("%(k)s_d %(n)s_d; %(k)s &%(n)s = %(n)s_d;", "%(n)s.path()", word),
                 ("%(k)s_d %(n)s;", "%(n)s.plain()", word), ("%(k)s_d %(n)s;", "%(n)s.%(k)s::path()", "/base"),
                 ("%(k)s_d %(n)s_d; %(k)s *%(n)s = &%(n)s_d;", "%(n)s->from()", word),
                 ("std::unique_ptr<%(k)s> %(n)s(new %(k)s_d);", "static_cast<%(k)s_d &>(*%(n)s).plain()", word))
    names = {"k": k, "n": n}
    c.say(how[0] % names)
    return Value("%s + %s" % (text_of(v), how[1] % names), "str", union(
        concat(v.alternatives, lit(how[2])) + concat(v.alternatives, lit("/base")) + concat(v.alternatives, lit(word))))


@operation("cpp", loose=True)
def own_copies(c, v):
    """Copies, moves and destructors that a class writes itself."""
    k, n = c.name("K"), c.name("o")
    how = c.pick(("%(k)s(const %(k)s &o) : u(o.u + \"/k\") {}", "%(k)s %(n)s_2 = %(n)s;"),
                 ("%(k)s &operator=(const %(k)s &o) { u = o.u + \"/k\"; return *this; }", "%(k)s %(n)s_2; %(n)s_2 = %(n)s;"),
                 ("%(k)s(%(k)s &&o) : u(std::move(o.u)) { u += \"/k\"; }", "%(k)s %(n)s_2 = std::move(%(n)s);"),
                 ("%(k)s &operator=(const std::string &x) { u = x + \"/k\"; return *this; }",
                  "%(k)s %(n)s_2; %(n)s_2 = %(n)s.u;"),
                 ("void swap(%(k)s &o) { std::swap(u, o.u); u += \"/k\"; }", "%(k)s %(n)s_2; %(n)s_2.swap(%(n)s);"),
                 ("std::string *get() { return &u; }", "auto &%(n)s_2 = %(n)s; *%(n)s_2.get() += \"/k\";"),
                 ("template <class T> %(k)s &operator<<(const T &x) { u += x; return *this; }",
                  "auto &%(n)s_2 = %(n)s; %(n)s_2 << \"/\" << \"k\";"),
                 ("operator std::string &() { return u; }",
                  "auto &%(n)s_2 = %(n)s; static_cast<std::string &>(%(n)s_2) += \"/k\";"),
                 ("std::string &operator*() { return u; }", "auto &%(n)s_2 = %(n)s; *%(n)s_2 += \"/k\";"),
                 ("%(k)s *operator->() { return this; }", "auto &%(n)s_2 = %(n)s; %(n)s_2->u += \"/k\";"),
                 ("std::string k;", "auto %(n)s_2 = %(n)s; auto &[%(n)s_a, %(n)s_b] = %(n)s_2; %(n)s_a += \"/k\";"))
    names = {"k": k, "n": n}
    needs = "" if "std::string k" in how[0] else "%(k)s() = default; " % names
    if "(const %s &o) :" % k in how[0] % names or "&&o" in how[0]:
        needs += ""
    c.declare("struct %s { std::string u; %s%s };" % (k, needs, how[0] % names))
    c.say("%s %s; %s.u = %s;" % (k, n, n, text_of(v)), how[1] % names)
    return Value(n + "_2.u", "str", concat(v.alternatives, lit("/k")), True)


@operation("cpp", loose=True)
def lists_changed(c, v):
    """Lists whose elements are changed in place, or moved about."""
    n = c.name("list")
    how = c.pick(
        ("for (auto &x : %s) x += \"!\";", 1, "/b!"), ("for (auto it = %s.begin(); it != %s.end(); ++it) *it += \"!\";", 1, "/b!"),
        ("for (size_t i = 0; i < %s.size(); ++i) %s[i] += \"!\";", 1, "/b!"),
        ("std::for_each(%s.begin(), %s.end(), [](std::string &x) { x += \"!\"; });", 1, "/b!"),
        ("std::transform(%s.begin(), %s.end(), %s.begin(), [](const std::string &x) { return x + \"!\"; });", 1, "/b!"),
        ("std::reverse(%s.begin(), %s.end());", 0, "/c"), ("std::sort(%s.rbegin(), %s.rend());", 0, "/c"),
        ("std::rotate(%s.begin(), %s.begin() + 1, %s.end());", 0, "/b"), ("std::swap(%s[0], %s[2]);", 0, "/c"),
        ("std::sort(%s.begin(), %s.end(), [](auto &a, auto &b) { return a > b; });", 0, "/c"),
        ("%s.insert(%s.begin(), \"/n\");", 1, "/a"), ("%s.erase(%s.begin());", 0, "/b"), ("%s.pop_back(); %s.push_back(\"/n\");", 2, "/n"),
        ("%s.erase(std::remove(%s.begin(), %s.end(), \"/a\"), %s.end());", 0, "/b"), ("std::erase(%s, \"/a\");", 0, "/b"),
        ("%s.clear(); %s.push_back(\"/n\");", 0, "/n"), ("%s.assign(2, \"/n\");", 1, "/n"), ("%s = {\"/x\", \"/y\"};", 1, "/y"),
        ("%s.front() += \"!\"; %s.back() += \"?\";", 2, "/c?"), ("std::fill(%s.begin(), %s.end(), \"/n\");", 1, "/n"),
        ("auto %s_2 = std::move(%s); %s_2.push_back(\"/n\"); %s = %s_2;", 3, "/n"),
        ("std::vector<std::string> %s_2{\"/n\"}; %s.swap(%s_2);", 0, "/n"),
        ("std::iter_swap(%s.begin(), %s.begin() + 1);", 0, "/b"), ("std::replace(%s.begin(), %s.end(), std::string(\"/b\"), std::string(\"/n\"));", 1, "/n"),
        ("std::string *%s_p = &%s[1]; *%s_p += \"!\";", 1, "/b!"), ("std::string *%s_p = %s.data(); %s_p[1] += \"!\";", 1, "/b!"),
        ("auto %s_p = %s.begin() + 1; *%s_p += \"!\";", 1, "/b!"), ("std::next(%s.begin())->append(\"!\");", 1, "/b!"),
        ("std::copy_n(%s.begin(), 1, %s.begin() + 1);", 1, "/a"), ("std::string &%s_r = %s[1]; %s_r += \"!\";", 1, "/b!"))
    c.say("std::vector<std::string> %s{\"/a\", \"/b\", \"/c\"};" % n, how[0] % ((n,) * how[0].count("%s")))
    return Value("%s + %s[%d]" % (text_of(v), n, how[1]), "str", concat(v.alternatives, lit(how[2])))


@operation("cpp", loose=True)
def maps_changed(c, v):
    n = c.name("m")
    how = c.pick(
        ("%s.insert({\"a\", \"/n\"});", "/a"), ("%s.emplace(\"a\", \"/n\");", "/a"), ("%s.try_emplace(\"a\", \"/n\");", "/a"),
        ("%s.insert_or_assign(\"a\", \"/n\");", "/n"), ("%s[\"a\"] += \"!\";", "/a!"), ("%s.at(\"a\") = \"/n\";", "/n"),
("%s.clear();", ""), ("for (auto &p : %s) p.second += \"!\";", "/a!"),
        ("for (auto &[k, x] : %s) x += \"!\";", "/a!"), ("%s.find(\"a\")->second += \"!\";", "/a!"),
        ("if (auto it = %s.find(\"a\"); it != %s.end()) it->second = \"/n\";", "/n"), ("std::swap(%s[\"a\"], %s[\"b\"]);", "/b"),
        ("%s.begin()->second = \"/n\";", "/n"), ("std::string &%s_r = %s[\"a\"]; %s_r = \"/n\";", "/n"),
        ("auto *%s_p = &%s[\"a\"]; *%s_p += \"!\";", "/a!"),         ("%s.merge(std::map<std::string, std::string>{{\"a\", \"/n\"}});", "/a"),
        ("%s = {{\"a\", \"/n\"}};", "/n"), ("auto %s_2 = %s; %s_2[\"a\"] = \"/n\";", "/a"),
        ("std::map<std::string, std::string> %s_2{{\"a\", \"/n\"}}; %s_2.swap(%s);", "/n"))
    c.say("std::map<std::string, std::string> %s{{\"a\", \"/a\"}, {\"b\", \"/b\"}};" % n, how[0] % ((n,) * how[0].count("%s")))
    return Value("%s + %s[\"a\"]" % (text_of(v), n), "str", concat(v.alternatives, lit(how[1])))


@operation("cpp", loose=True)
def holders_changed(c, v):
    """Optionals, variants and pointers that get another content."""
    n = c.name("h")
    how = c.pick(
        ("std::optional<std::string> %(n)s = \"/a\"; %(n)s = \"/n\";", "*%(n)s", "/n"),
        ("std::optional<std::string> %(n)s = \"/a\"; %(n)s.emplace(\"/n\");", "*%(n)s", "/n"),
        ("std::optional<std::string> %(n)s = \"/a\"; %(n)s.reset();", "%(n)s.value_or(\"/n\")", "/n"),
        ("std::optional<std::string> %(n)s = \"/a\"; *%(n)s += \"!\";", "%(n)s.value()", "/a!"),
        ("std::optional<std::string> %(n)s; %(n)s = std::nullopt; %(n)s = \"/n\";", "%(n)s.value()", "/n"),
        ("std::variant<int, std::string> %(n)s = \"/a\"; %(n)s = \"/n\";", "std::get<1>(%(n)s)", "/n"),
        ("std::variant<int, std::string> %(n)s = \"/a\"; std::get<1>(%(n)s) += \"!\";", "std::get<1>(%(n)s)", "/a!"),
        ("std::variant<int, std::string> %(n)s = \"/a\"; *std::get_if<std::string>(&%(n)s) += \"!\";", "std::get<1>(%(n)s)", "/a!"),
        ("std::variant<int, std::string> %(n)s; %(n)s.emplace<std::string>(\"/n\");", "std::get<1>(%(n)s)", "/n"),
        ("auto %(n)s = std::make_unique<std::string>(\"/a\"); %(n)s.reset(new std::string(\"/n\"));", "*%(n)s", "/n"),
        ("auto %(n)s = std::make_unique<std::string>(\"/a\"); std::string *%(n)s_p = %(n)s.get(); *%(n)s_p = \"/n\";", "*%(n)s", "/n"),
        ("auto %(n)s = std::make_unique<std::string>(\"/a\"); auto %(n)s_2 = std::move(%(n)s); *%(n)s_2 += \"!\";", "*%(n)s_2", "/a!"),
        ("std::unique_ptr<std::string> %(n)s; %(n)s.reset(new std::string(\"/n\")); *%(n)s += \"!\";", "*%(n)s", "/n!"),
        ("auto %(n)s = std::make_unique<std::string>(\"/a\"); swap(*%(n)s, *std::make_unique<std::string>(\"/n\"));", "*%(n)s", "/n"),
        ("std::string *%(n)s = new std::string(\"/a\"); auto &%(n)s_r = *%(n)s; %(n)s_r += \"!\";", "*%(n)s", "/a!"),
        ("std::string *%(n)s = new std::string(\"/a\"); auto %(n)s_2 = %(n)s; *%(n)s_2 += \"!\";", "*%(n)s", "/a!"),
        ("auto %(n)s = std::make_pair(std::string(\"/a\"), 1); auto &[%(n)s_a, %(n)s_b] = %(n)s; %(n)s_a += \"!\";", "%(n)s.first", "/a!"),
        ("std::tuple<std::string, int> %(n)s{\"/a\", 1}; std::get<0>(%(n)s) = \"/n\";", "std::get<0>(%(n)s)", "/n"),
        ("std::string %(n)s, %(n)s_b; std::tie(%(n)s, %(n)s_b) = std::make_tuple(std::string(\"/n\"), std::string(\"/b\"));", "%(n)s", "/n"),
        ("union { const char *a; const char *b; } %(n)s; %(n)s.a = \"/a\"; %(n)s.b = \"/n\";", "%(n)s.a", "/n"),
        ("struct { const char *a; const char *b; } %(n)s_1{\"/n\", \"/b\"}, %(n)s{\"/a\", \"/b\"};"
         " memcpy(&%(n)s, &%(n)s_1, sizeof %(n)s);", "%(n)s.a", "/n"),
        ("std::string %(n)s = \"/a\"; std::exchange(%(n)s, \"/n\");", "%(n)s", "/n"),
        ("std::string %(n)s = \"/a\", %(n)s_2 = \"/n\"; std::swap(*&%(n)s, %(n)s_2);", "%(n)s", "/n"))
    c.say((how[0] % {"n": n}).replace("swap(*%s, *std::make_unique<std::string>(\"/n\"))" % n,
                                      "{ std::string x = \"/n\"; swap(*%s, x); }" % n))
    e = how[1] % {"n": n}
    return Value("%s + %s" % (text_of(v), e), "str", concat(v.alternatives, lit(how[2])))


@operation("cpp", loose=True)
def kept_otherwise(c, v):
    """Not sound: destructors, recursive closures, and wrappers in wrappers."""
    return changed_by(c, v, [
        ("class %(n)s { std::string &p; public: explicit %(n)s(std::string &x) : p(x) {} ~%(n)s() { p += \"/k\"; } };",
         "{ %(n)s %(n)s_o(%(u)s); }"),
        ("struct %(n)s { std::function<void()> f; ~%(n)s() { f(); } };", "{ %(n)s %(n)s_o{[&] { %(u)s += \"/k\"; }}; }"),
        "auto %(n)s = [&](auto &self, int i) -> void { if (i) self(self, i - 1); else %(u)s += \"/k\"; }; %(n)s(%(n)s, 1);",
        "std::optional<std::reference_wrapper<std::string>> %(n)s = %(u)s; %(n)s->get() += \"/k\";",
        "auto %(n)s = std::bind([](std::string &x) { x += \"/k\"; }, std::ref(%(u)s)); %(n)s();",
        ("struct %(n)s { std::string u; };", "%(n)s %(n)s_o{%(u)s}; std::string %(n)s::*%(n)s_m = &%(n)s::u;"
         " %(n)s_o.*%(n)s_m += \"/k\"; %(u)s = %(n)s_o.u;"),
        "std::variant<int, std::string> %(n)s = %(u)s; std::visit([](auto &x) { x += 'k'; }, %(n)s);"
        " %(u)s += \"/\" + std::get<1>(%(n)s).substr(std::get<1>(%(n)s).size() - 1);",
        "std::map<int, std::string> %(n)s{{1, \"/x\"}, {2, \"/y\"}}; %(n)s.erase(1); %(u)s += %(n)s[1] + \"/k\";"])


@operation("cpp", loose=True)
def sliced(c, v):
    """Not sound: a copy of the base of an object is taken for the object."""
    k, word = c.name("K"), c.word()
    c.declare("struct %s { virtual ~%s() = default; virtual std::string path() const { return \"/base\"; } };" % (k, k),
              "struct %s_d : %s { std::string path() const override { return %s; } };" % (k, k, quoted(word)))
    n = c.name("o")
    c.say("%s_d %s_d; %s %s = %s_d;" % (k, n, k, n, n))
    return Value("%s + %s.path()" % (text_of(v), n), "str", concat(v.alternatives, lit("/base")))


@operation("cpp", loose=True)
def global_in_disguise(c, v):
    """Not sound: a global written through a reference or pointer that leads to it."""
    g, f = c.name("g"), c.name("f")
    c.declare("static std::string %s;" % g, c.pick(
        "static std::string &%(f)s_g() { return %(g)s; } static void %(f)s() { %(f)s_g() += \"/k\"; }",
        "static std::string *%(f)s_g() { return &%(g)s; } static void %(f)s() { *%(f)s_g() += \"/k\"; }",
        "static std::string *const %(f)s_p = &%(g)s; static void %(f)s() { *%(f)s_p += \"/k\"; }",
        "static std::string &%(f)s_p = %(g)s; static void %(f)s() { %(f)s_p += \"/k\"; }",
        "static const struct { std::string *p; } %(f)s_o[] = {{&%(g)s}}; static void %(f)s() { *%(f)s_o[0].p += \"/k\"; }") % {"f": f, "g": g})
    c.say("%s = %s;" % (g, text_of(v)), "%s();" % f)
    return Value(g, "str", hole("string"), True)
