"""Texts that are changed in place: through iterators, characters, buffers and
algorithms. See compose.py."""
from compose import Value, concat, hole, lit, operation, quoted, text_of, union

# What the changes below are done to: the text and the bytes of it.
WORDS = ["/abc/def", "/orders/a", "/a-b-c"]


def behind(c, v, work):
    """v and behind it a text of its own, WORD, that `work(variable, WORD)` changes and
    returns the alternatives of."""
    u, word = c.name(), c.pick(*WORDS)
    c.say("std::string %s = %s;" % (u, c.literal(word)))
    after = work(u, word)
    return Value("%s + %s" % (text_of(v), u), "str", concat(v.alternatives, after))


def written_over(word, at, new):
    return word[:at] + new + word[at + len(new):]


@operation("cpp", loose=True)
def copy_over(c, v):
    """Copies to an iterator write over what is there."""
    def work(u, word):
        at, new = c.r.randrange(1, 4), c.pick("XY", "Z")
        p = c.name("p")
        c.say("const std::string %s = %s;" % (p, quoted(new)))
        c.say(c.pick("std::copy_n(%s, %d, %s.begin() + %d);" % (quoted(new), len(new), u, at),
                     "std::copy(%s.begin(), %s.end(), %s.begin() + %d);" % (p, p, u, at),
                     "std::copy_n(%s.begin(), %d, %s.begin() + %d);" % (p, len(new), u, at)))
        return union(lit(written_over(word, at, new)))
    return behind(c, v, work)


@operation("cpp", loose=True)
def filled(c, v):
    def work(u, word):
        n = c.r.randrange(1, 4)
        c.say(c.pick("std::fill(%s.begin(), %s.begin() + %d, 'x');" % (u, u, n),
                     "std::fill_n(%s.begin(), %d, 'x');" % (u, n),
                     "std::generate(%s.begin(), %s.begin() + %d, [] { return 'x'; });" % (u, u, n),
                     "std::memset(&%s[0], 'x', %d);" % (u, n)))
        return lit("x" * n + word[n:])
    return behind(c, v, work)


@operation("cpp", loose=True)
def replaced_characters(c, v):
    def work(u, word):
        c.say(c.pick("std::replace(%s.begin(), %s.end(), 'a', '_');" % (u, u),
                     "std::replace_if(%s.begin(), %s.end(), [](char ch) { return ch == 'a'; }, '_');" % (u, u),
                     "std::ranges::replace(%s, 'a', '_');" % u,
                     "for (auto &ch : %s) if (ch == 'a') ch = '_';" % u,
                     "for (size_t i = 0; i < %s.size(); ++i) if (%s[i] == 'a') %s[i] = '_';" % (u, u, u),
                     "for (auto it = %s.begin(); it != %s.end(); ++it) if (*it == 'a') *it = '_';" % (u, u),
                     "std::for_each(%s.begin(), %s.end(), [](char &ch) { if (ch == 'a') ch = '_'; });" % (u, u)))
        return lit(word.replace("a", "_"))
    return behind(c, v, work)


@operation("cpp", loose=True)
def removed_characters(c, v):
    def work(u, word):
        c.say(c.pick("%s.erase(std::remove(%s.begin(), %s.end(), 'a'), %s.end());" % (u, u, u, u),
                     "std::erase(%s, 'a');" % u,
                     "std::erase_if(%s, [](char ch) { return ch == 'a'; });" % u,
                     "%s.erase(std::remove_if(%s.begin(), %s.end(), [](char ch) { return ch == 'a'; }), %s.end());" % (
                         u, u, u, u),
                     "{ auto last = std::remove(%s.begin(), %s.end(), 'a'); %s.erase(last, %s.end()); }" % (u, u, u, u)))
        return lit(word.replace("a", ""))
    return behind(c, v, work)


@operation("cpp", loose=True)
def reordered(c, v):
    def work(u, word):
        how = c.pick(("std::rotate(%s.begin(), %s.begin() + 1, %s.end());" % (u, u, u), word[1:] + word[0]),
                     ("std::sort(%s.begin(), %s.end());" % (u, u), "".join(sorted(word))),
                     ("std::reverse(%s.begin(), %s.end());" % (u, u), word[::-1]),
                     ("std::swap(%s[0], %s[1]);" % (u, u), word[1] + word[0] + word[2:]),
                     ("std::iter_swap(%s.begin(), %s.begin() + 1);" % (u, u), word[1] + word[0] + word[2:]),
                     ("std::ranges::reverse(%s);" % u, word[::-1]),
                     ("std::reverse(std::begin(%s), std::end(%s));" % (u, u), word[::-1]))
        c.say(how[0])
        return lit(how[1])
    return behind(c, v, work)


@operation("cpp", loose=True)
def own_algorithm(c, v):
    """A function of the program that writes through iterators."""
    f = c.name("f")

    def work(u, word):
        form = c.pick("template <class It> static void %s(It b, It e) { for (; b != e; ++b) if (*b == 'a') *b = '_'; }",
                      "template <class It> static void %s(It b, It e) { while (b != e) { if (*b == 'a') *b = '_'; b++; } }",
                      "static void %s(std::string::iterator b, std::string::iterator e)"
                      " { for (; b != e; ++b) if (*b == 'a') *b = '_'; }",
                      "static void %s(std::string::iterator b, std::string::iterator e)"
                      " { std::replace(b, e, 'a', '_'); }")
        c.declare(form % f)
        c.say(c.pick("%s(%s.begin(), %s.end());" % (f, u, u),
                     "auto %s_b = %s.begin(); auto %s_e = %s.end(); %s(%s_b, %s_e);" % (u, u, u, u, f, u, u)))
        return lit(word.replace("a", "_"))
    return behind(c, v, work)


@operation("cpp", loose=True)
def outside_algorithm(c, v):
    """A function without a body gets iterators."""
    def work(u, word):
        c.say(c.pick("outside_change(%s.begin(), %s.end());" % (u, u),
                     "outside_change(%s.begin() + 1, %s.end());" % (u, u),
                     "auto %s_b = %s.begin(); outside_change(%s_b, %s.end());" % (u, u, u, u),
                     "auto %s_b = %s.begin(), %s_e = %s.end(); outside_change(%s_b, %s_e);" % (u, u, u, u, u, u)))
        return hole("string")
    return behind(c, v, work)


@operation("cpp", loose=True)
def iterator_writes(c, v):
    def work(u, word):
        it = c.name("it")
        how = c.pick(
            ("auto %s = %s.begin(); *%s = 'X';" % (it, u, it), written_over(word, 0, "X")),
            ("auto %s = %s.begin() + 2; *%s = 'X';" % (it, u, it), written_over(word, 2, "X")),
            ("auto %s = %s.begin(); ++%s; *%s = 'X';" % (it, u, it, it), written_over(word, 1, "X")),
            ("auto %s = %s.begin(); %s += 2; *%s = 'X';" % (it, u, it, it), written_over(word, 2, "X")),
            ("auto %s = %s.begin(); *%s++ = 'X'; *%s++ = 'Y';" % (it, u, it, it), written_over(word, 0, "XY")),
            ("auto %s = %s.begin(); %s[1] = 'X';" % (it, u, it), written_over(word, 1, "X")),
            ("auto %s = %s.end(); *--%s = 'X';" % (it, u, it), word[:-1] + "X"),
            ("auto %s = %s.rbegin(); *%s = 'X';" % (it, u, it), word[:-1] + "X"),
            ("auto %s = std::find(%s.begin(), %s.end(), '/'); *%s = 'X';" % (it, u, u, it), written_over(word, 0, "X")),
            ("*std::next(%s.begin(), 2) = 'X';" % u, written_over(word, 2, "X")),
            ("auto %s = %s.begin(); auto %s_2 = %s; *%s_2 = 'X';" % (it, u, it, it, it), written_over(word, 0, "X")),
            ("*std::max_element(%s.begin(), %s.end()) = 'X';" % (u, u),
             written_over(word, word.index(max(word)), "X")))
        c.say(how[0])
        return lit(how[1])
    return behind(c, v, work)


@operation("cpp", loose=True)
def edited_at_iterators(c, v):
    def work(u, word):
        how = c.pick(
            ("%s.insert(%s.begin(), 'X');" % (u, u), "X" + word),
            ("%s.insert(%s.begin() + 2, 'X');" % (u, u), word[:2] + "X" + word[2:]),
            ("%s.insert(%s.end(), 2, 'X');" % (u, u), word + "XX"),
            ("%s.erase(%s.begin());" % (u, u), word[1:]),
            ("%s.erase(%s.begin() + 1);" % (u, u), word[:1] + word[2:]),
            ("%s.erase(%s.begin() + 1, %s.end() - 1);" % (u, u, u), word[0] + word[-1]),
            ("%s.erase(%s.end() - 1);" % (u, u), word[:-1]),
            ("%s.erase(std::prev(%s.end()));" % (u, u), word[:-1]),
            ("%s.replace(%s.begin(), %s.begin() + 2, \"XYZ\");" % (u, u, u), "XYZ" + word[2:]),
            ("%s.replace(%s.begin() + 1, %s.end(), 2, 'X');" % (u, u, u), word[0] + "XX"),
            ("%s.insert(%s.begin(), {'X', 'Y'});" % (u, u), "XY" + word),
            ("%s.assign(%s.begin() + 1, %s.end());" % (u, u, u), word[1:]))
        c.say(how[0])
        return lit(how[1])
    return behind(c, v, work)


@operation("cpp", loose=True)
def pointer_writes(c, v):
    """Characters through a pointer into the text."""
    def work(u, word):
        p = c.name("p")
        how = c.pick(
            ("char *%s = &%s[0]; %s[0] = 'X'; %s[1] = 'Y';" % (p, u, p, p), written_over(word, 0, "XY")),
            ("char *%s = &%s[0]; *%s = 'X'; %s[2] = 'Y';" % (p, u, p, p), written_over(written_over(word, 0, "X"), 2, "Y")),
            ("%s.data()[2] = 'X';" % u, written_over(word, 2, "X")),
            ("char *%s = %s.data(); *%s++ = 'X'; *%s++ = 'Y';" % (p, u, p, p), written_over(word, 0, "XY")),
            ("std::memcpy(&%s[1], \"XY\", 2);" % u, written_over(word, 1, "XY")),
            ("std::memcpy(&%s[0], \"XY\", 2);" % u, written_over(word, 0, "XY")),
            ("std::memcpy(%s.data() + 1, \"XY\", 2);" % u, written_over(word, 1, "XY")),
            ("char &%s = %s[1]; %s = 'X';" % (p, u, p), written_over(word, 1, "X")),
            ("char &%s = %s.front(); %s = 'X'; %s[1] = 'Y';" % (p, u, p, u), written_over(word, 0, "XY")),
            ("%s.at(1) = 'X'; %s.back() = 'Y';" % (u, u), written_over(word[:-1] + "Y", 1, "X")),
            ("for (char *%s = &%s[0]; *%s; ++%s) if (*%s == 'a') *%s = '_';" % (p, u, p, p, p, p),
             word.replace("a", "_")))
        c.say(how[0])
        return lit(how[1])
    return behind(c, v, work)


@operation("cpp", loose=True)
def text_as_buffer(c, v):
    """A std::string or vector that C functions write into."""
    p, u = c.piece(), c.name()
    p = c.pointer(p)
    form = c.pick(
        "std::string %(u)s(200, '\\0'); %(u)s.resize(std::snprintf(&%(u)s[0], %(u)s.size(), \"/b/%%s\", %(p)s));",
        "std::string %(u)s(200, '\\0'); int %(u)s_n = std::snprintf(%(u)s.data(), %(u)s.size(), \"/b/%%s\", %(p)s);"
        " %(u)s.resize(%(u)s_n);",
        "std::vector<char> %(u)s_v(200); std::snprintf(%(u)s_v.data(), %(u)s_v.size(), \"/b/%%s\", %(p)s);"
        " std::string %(u)s = %(u)s_v.data();",
        "std::vector<char> %(u)s_v(200); std::snprintf(&%(u)s_v[0], %(u)s_v.size(), \"/b/%%s\", %(p)s);"
        " std::string %(u)s(&%(u)s_v[0]);",
        "std::array<char, 200> %(u)s_v; std::snprintf(%(u)s_v.data(), %(u)s_v.size(), \"/b/%%s\", %(p)s);"
        " std::string %(u)s = %(u)s_v.data();",
        "std::unique_ptr<char[]> %(u)s_v(new char[200]); std::snprintf(%(u)s_v.get(), 200, \"/b/%%s\", %(p)s);"
        " std::string %(u)s = %(u)s_v.get();",
        "auto %(u)s_v = std::make_unique<char[]>(200); std::snprintf(%(u)s_v.get(), 200, \"/b/%%s\", %(p)s);"
        " std::string %(u)s(%(u)s_v.get());")
    c.say(form % {"u": u, "p": p})
    return Value("%s + %s" % (text_of(v), u), "str", concat(v.alternatives, lit("/b/"), hole("string")))


@operation("cpp", loose=True)
def read_from_stream(c, v):
    def work(u, word):
        s, w = c.name("s"), c.name("w")
        c.say("std::istringstream %s(\"/one two/three\\n/four\");" % s)
        how = c.pick(("%s >> %s;" % (s, u), "/one"), ("std::getline(%s, %s);" % (s, u), "/one two/three"),
                     ("std::getline(%s, %s, 'w');" % (s, u), "/one t"),
                     ("std::string %s; %s >> %s >> %s;" % (w, s, w, u), "two/three"),
                     ("std::getline(%s, %s); std::getline(%s, %s);" % (s, u, s, u), "/four"),
                     ("while (%s >> %s) { }" % (s, u), "/four"),
                     ("char %s[9] = \"\"; %s.read(%s, 4); %s = %s;" % (w, s, w, u, w), "/one"),
                     ("%s.read(&%s[0], 4);" % (s, u), written_over(word, 0, "/one")),
                     ("%s[0] = %s.get(); %s[1] = (char)%s.get();" % (u, s, u, s), written_over(word, 0, "/o")))
        c.say(how[0])
        return union(lit(how[1]) + hole("string"))
    return behind(c, v, work)


@operation("cpp", loose=True)
def stream_rewound(c, v):
    s = c.name("s")
    how = c.pick(("%s.str(\"\"); %s << \"/n\";", "/n"), ("%s.str(std::string()); %s << \"/n\";", "/n"),
("%s.clear(); %s << \"/n\";", "/old/n"),
                 ("%s.swap(%s);", "/old"))
    c.say("std::ostringstream %s;" % s, "%s << \"/old\";" % s, how[0] % (s, s))
    return Value("%s + %s.str()" % (text_of(v), s), "str", union(concat(v.alternatives, lit(how[1])) +
                                                                 concat(v.alternatives, hole("string"))))


@operation("cpp", loose=True)
def numbers_converted(c, v):
    """Conversions that change a number."""
    e, text = c.pick(
        ("std::to_string(static_cast<unsigned char>(300))", "44"), ("std::to_string((short)70000)", "4464"),
        ("std::to_string('a')", "97"), ("std::to_string('a' + 1)", "98"), ("std::to_string(true)", "1"),
        ("std::to_string((unsigned)-1)", "4294967295"), ("std::to_string((int)3.9)", "3"),
        ("std::string(1, 'a' + 2)", "c"), ("std::string(1, char(98))", "b"), ("std::to_string(7 / 2)", "3"),
        ("std::to_string(0x10)", "16"), ("std::to_string(010)", "8"), ("std::to_string(1 << 4)", "16"),
        ("std::to_string(5 % 3)", "2"), ("std::to_string(-7)", "-7"), ("std::to_string(~0)", "-1"),
        ("std::to_string(!5)", "0"), ("std::to_string((bool)5)", "1"), ("std::to_string(1e3 > 5)", "1"),
        ("std::to_string(5u - 6u)", "4294967295"), ("std::to_string(sizeof(char))", "1"))
    n, kind = c.name("n"), c.pick("", "", "unsigned char", "bool", "unsigned", "char", "short", "long", "const int")
    if kind:
        number = c.pick(300, -1, 65, 2, 70000)
        c.say("%s %s = (%s)%d;" % (kind, n, kind, number) if c.chance(0.5) else "%s %s = %d;" % (kind, n, number))
        k = kind.replace("const ", "")
        wrapped = {"unsigned char": number % 256, "bool": int(number != 0), "unsigned": number % (1 << 32),
                   "char": (number + 128) % 256 - 128, "short": (number + 32768) % 65536 - 32768,
                   "long": number, "int": number}[k]
        e, text = "std::to_string(%s)" % n, str(wrapped)
    return Value("%s + %s" % (text_of(v), e), "str", union(concat(v.alternatives, lit(text)) +
                                                           concat(v.alternatives, hole("int"))))


@operation("cpp", loose=True)
def numbers_changed(c, v):
    n = c.name("n")
    how = c.pick(
        ("int %(n)s = 3; int *%(n)s_p = &%(n)s; *%(n)s_p = 5;", "5"), ("int %(n)s = 3; %(n)s++; ++%(n)s;", "5"),
        ("int %(n)s = 3; int &%(n)s_r = %(n)s; %(n)s_r += 2;", "5"), ("int %(n)s = 9; %(n)s /= 2;", "4"),
        ("unsigned char %(n)s = 255; %(n)s++;", "0"), ("unsigned %(n)s = 0; %(n)s--;", "4294967295"),
        ("unsigned char %(n)s = 200; %(n)s += 100;", "44"), ("unsigned %(n)s = 3; %(n)s -= 4;", "4294967295"),
        ("int %(n)s = 3; %(n)s = %(n)s * 2 - 1;", "5"), ("int %(n)s = 3; [&] { %(n)s = 5; }();", "5"),
        ("int %(n)s = 3; auto %(n)s_f = [%(n)s]() mutable { return ++%(n)s; }; %(n)s_f(); %(n)s = %(n)s_f();", "5"),
        ("int %(n)s = 1; %(n)s <<= 3;", "8"), ("int %(n)s = 6; %(n)s ^= 3;", "5"),
        ("int %(n)s = 3, %(n)s_b = 5; std::swap(%(n)s, %(n)s_b);", "5"),
        ("int %(n)s = std::max(3, 5);", "5"), ("int %(n)s = std::exchange(*new int(5), 3);", "5"),
        ("int %(n)s = 3; scanf(\"\"); sscanf(\"5\", \"%%d\", &%(n)s);", "5"),
        ("int %(n)s = 3; std::istringstream(\"5\") >> %(n)s;", "5"),
        ("int %(n)s_a[3] = {1, 2, 3}; %(n)s_a[1] = 5; int %(n)s = %(n)s_a[1];", "5"),
        ("int %(n)s_a[3] = {1, 2, 3}; for (int &x : %(n)s_a) x += 3; int %(n)s = %(n)s_a[1];", "5"),
        ("int %(n)s_a[3] = {1, 2, 3}; int *%(n)s_p = %(n)s_a; *++%(n)s_p = 5; int %(n)s = %(n)s_a[1];", "5"),
        ("int %(n)s = 3; if (outside_flag(1) || true) %(n)s = 5;", "5"),
        ("int %(n)s = 0; for (int i = 0; i < 5; ++i) %(n)s += 1;", "5"),
        ("int %(n)s = 0; while (%(n)s < 5) ++%(n)s;", "5"),
        ("int %(n)s = 0; do ++%(n)s; while (%(n)s < 5);", "5"))
    c.say(how[0] % {"n": n})
    return Value("%s + std::to_string(%s)" % (text_of(v), n), "str",
                 union(concat(v.alternatives, lit(how[1])) + concat(v.alternatives, hole("int"))))


@operation("cpp", loose=True)
def over_constants(c, v):
    """Not sound: where nothing says that something is written, or how far."""
    def work(u, word):
        how = c.pick(("std::memmove(&%s[1], &%s[0], 2);" % (u, u), written_over(word, 1, word[:2])),
                     ("const_cast<char *>(%s.c_str())[1] = 'X';" % u, written_over(word, 1, "X")),
                     ("std::ostringstream %s_s; %s_s << %s; %s_s.seekp(0); %s_s << \"n\"; %s = %s_s.str();" % ((u,) * 7),
                      written_over(word, 0, "n")))
        c.say(how[0])
        return lit(how[1])
    return behind(c, v, work)
