// What variables, fields, pointers and references hold where they are read.
#include "lower/Lowered.h"

#include <gmock/gmock.h>

using namespace patlint;
using patlint::test::Lowered;
using testing::ElementsAre;

static const std::string Decls = R"(
struct Str {
  Str(const char *);
  Str(const Str &);
  Str &operator=(const Str &);
  Str &operator+=(const Str &);
  Str &append(const Str &);
  const char *c_str() const;
};
Str operator+(const Str &, const Str &);
void use(const char *);
void change(char *);
)";

TEST(Places, AVariableHoldsWhatWasLastAssigned) {
  Lowered L(Decls + R"(
    void f() { const char *p = "/a"; use(p); p = "/b"; use(p); }
  )");
  EXPECT_THAT(L.calls("f"), ElementsAre("use(\"/a\")", "use(\"/b\")"));
}

TEST(Places, ABranchJoinsBothValues) {
  Lowered L(Decls + R"(
    void f(bool c) { const char *p = "/a"; if (c) p = "/b"; use(p); }
    void g(bool c) { const char *p = "/a"; if (c) { use(p); } use(p); }
  )");
  EXPECT_EQ(L.passed("f", "use", 0), "phi(\"/a\" | \"/b\")");
  EXPECT_EQ(L.passed("g", "use", 0), "\"/a\"") << "nothing to join";
}

TEST(Places, ALoopIsAPhiThatNamesItself) {
  Lowered L(Decls + R"(
    void f(int n) {
      Str s = "/a";
      while (n) s += "/b";
      use(s.c_str());
    }
    void g(int n) {
      Str s = "/a";
      while (n) use(s.c_str());
      use(s.c_str());
    }
  )");
  EXPECT_EQ(L.passed("f", "use", 0),
            "phi(Str::Str(\"/a\")!this | "
            "...->Str::operator+=(Str::Str(\"/b\")!this)!this)->Str::c_str()");
  EXPECT_EQ(L.passed("g", "use", 0), "Str::Str(\"/a\")!this->Str::c_str()")
      << "a loop that changes nothing needs no phi";
}

TEST(Places, SwitchJoinsEveryCase) {
  Lowered L(Decls + R"(
    const char *f(int n) {
      switch (n) {
      case 0: return "/a";
      case 1: return "/b";
      default: return "/c";
      }
    }
  )");
  EXPECT_THAT(L.returned("f"),
              testing::AllOf(testing::HasSubstr("/a"), testing::HasSubstr("/b"),
                             testing::HasSubstr("/c")));
}

TEST(Places, TernaryAndLogic) {
  Lowered L(Decls + R"(
    const char *f(bool c) { return c ? "/a" : "/b"; }
    const char *g() { return sizeof(int) > 1 ? "/a" : "/b"; }
    bool h(const char *p) { return p && *p; }
  )");
  EXPECT_EQ(L.returned("f"), "phi(\"/a\" | \"/b\")");
  EXPECT_EQ(L.returned("g"), "\"/a\"") << "the condition is constant";
  EXPECT_EQ(L.returned("h"), "{bool}");
}

TEST(Places, FieldsAreQualifiedAndReadBackWhatWasWritten) {
  Lowered L(Decls + R"(
    struct Req { const char *url; int n; };
    void f() { Req r; r.url = "/a"; r.n = 2; use(r.url); }
    void g(Req &r) { use(r.url); r.url = "/b"; }
    void h(Req *r) { r->url = "/c"; }
    void i() { Req r = {"/d", 1}; use(r.url); Req q = r; use(q.url); }
    void j() { Req r{.url = "/e"}; use(r.url); }
  )");
  EXPECT_EQ(L.passed("f", "use", 0), "\"/a\"");
  EXPECT_EQ(L.passed("g", "use", 0), "param 0.Req::url");
  EXPECT_EQ(L.out("g", 0), "param 0+{Req::url: \"/b\"}");
  EXPECT_EQ(L.out("h", 0), "param 0+{Req::url: \"/c\"}");
  EXPECT_THAT(L.calls("i"), ElementsAre("use(\"/d\")", "use(\"/d\")"));
  EXPECT_EQ(L.passed("j", "use", 0), "\"/e\"");
}

TEST(Places, ReferencesAndPointersAreOtherNamesOfAPlace) {
  Lowered L(Decls + R"(
    struct Req { const char *url; };
    void f() { Req r; Req &q = r; q.url = "/a"; use(r.url); }
    void g() { Req r; Req *q = &r; q->url = "/a"; use(r.url); }
    void h() { const char *p = "/a"; const char **q = &p; *q = "/b"; use(p); }
    void i(Req *a) { Req *b = a; b->url = "/c"; use(a->url); }
  )");
  EXPECT_EQ(L.passed("f", "use", 0), "\"/a\"");
  EXPECT_EQ(L.passed("g", "use", 0), "\"/a\"");
  EXPECT_EQ(L.passed("h", "use", 0), "\"/b\"");
  EXPECT_EQ(L.passed("i", "use", 0), "\"/c\"");
}

TEST(Places, ACallLeavesItsMarkInWhatItMayChange) {
  Lowered L(Decls + R"(
    typedef void Handle;
    Handle *init();
    int opt(Handle *, int, ...);
    int run(Handle *);
    int look(const Handle *);
    void f(const char *u) { Handle *h = init(); opt(h, 2, u); run(h); }
    void g() { Handle *h = init(); look(h); run(h); }
    void make(char **out);
    void i() { char *p; make(&p); use(p); }
    void j() { char *p = nullptr; make(&p); use(p); make(nullptr); }
  )");
  EXPECT_EQ(L.passed("j", "use", 0), "make(null)!0");
  EXPECT_EQ(L.passed("f", "run", 0), "opt(init(), 2, param 0)!0");
  EXPECT_EQ(L.passed("g", "run", 0), "init()") << "const: it changes nothing";
  EXPECT_EQ(L.passed("i", "use", 0), "make(null)!0");
}

TEST(Places, OutParametersAreOuts) {
  Lowered L(Decls + R"(
    void make(char **out, char *v) { *out = v; }
    void set(Str &s) { s += "/a"; }
    void keep(const Str &s) { use(s.c_str()); }
  )");
  EXPECT_EQ(L.out("make", 0), "param 1");
  EXPECT_EQ(L.out("set", 0),
            "param 0->Str::operator+=(Str::Str(\"/a\")!this)!this");
  EXPECT_EQ(L.out("keep", 0), "nothing");
}

TEST(Places, BuffersAreStringsAndPlusAppends) {
  Lowered L(Decls + R"(
    extern "C" int snprintf(char *, unsigned long, const char *, ...);
    void f(int n) { char b[40]; snprintf(b, sizeof b, "/a/%d", n); use(b); }
    void g() { char b[40] = "/x"; b[0] = 0; use(b); }
    void h(int n) { char b[40] = "/x"; snprintf(b + 2, 38, "/%d", n); use(b); }
    void i(const char *p) { use(p + 4); }
    void j() { char b[9]; use(b); }
  )");
  EXPECT_EQ(L.passed("f", "use", 0),
            "snprintf(\"\", 40, \"/a/%d\", param 0)!0");
  EXPECT_EQ(L.passed("g", "use", 0), "\"\"");
  EXPECT_EQ(L.passed("h", "use", 0),
            "\"/x\"+{+2: snprintf(\"/x\".+2, 38, \"/%d\", param 0)!0}");
  EXPECT_EQ(L.passed("i", "use", 0), "param 0.+4");
  EXPECT_EQ(L.passed("j", "use", 0), "\"\"") << "strcat starts here";
}

TEST(Places, FluentChainsReachTheObject) {
  Lowered L(Decls + R"(
    void f() { Str s = "/a"; s.append("/b").append("/c"); use(s.c_str()); }
    struct Map { Str &operator[](const char *); };
    void g(Map &m) { m["k"] = "v"; }
    void h(Map &m) { Str &r = m["k"]; r = "v"; }
  )");
  const std::string First = "Str::Str(\"/a\")!this->Str::append("
                            "Str::Str(\"/b\")!this)";
  EXPECT_EQ(L.passed("f", "use", 0),
            "through(" + First + "!this, " + First + "!this, " + First +
                "->Str::append(Str::Str(\"/c\")!this)!this)->Str::c_str()");
  const std::string At = "param 0->Map::operator[](\"k\")!this";
  EXPECT_EQ(L.out("g", 0),
            "through(" + At + ", " + At + ", Str::Str(\"v\")!this)");
  EXPECT_EQ(L.out("h", 0), L.out("g", 0)) << "a bound reference is the same";
}

TEST(Places, ALongChainCostsATermPerCall) {
  std::string Chain = "s";
  for (int I = 0; I != 200; ++I)
    Chain += ".append(\"/x\")";
  Lowered L(Decls + "void f(Str &s) { " + Chain + "; }");
  EXPECT_LT(L.function("f").Terms.size(), 2000u);
  EXPECT_EQ(L.function("f").Sites.size(), 400u);
}

TEST(Places, PairsAreTakenApartByTheirFields) {
  Lowered L(Decls + R"(
    namespace std {
    template <class T> struct tuple_size;
    template <unsigned long I, class T> struct tuple_element;
    }
    struct Pair { const char *first; int second; };
    template <> struct std::tuple_size<Pair> { static const int value = 2; };
    template <> struct std::tuple_element<0, Pair> { using type = const char *; };
    template <> struct std::tuple_element<1, Pair> { using type = int; };
    template <unsigned long I> auto get(const Pair &p) {
      if constexpr (I == 0) return p.first; else return p.second;
    }
    void f(Pair p) { auto [a, b] = p; use(a); }
  )");
  EXPECT_THAT(L.calls("f"), ElementsAre("use(param 0.Pair::first)"))
      << "no call of get";
}

TEST(Places, GlobalsAndStatics) {
  Lowered L(Decls + R"(
    const char *const Base = "https://h";
    static const char *Path = "/a";
    void f() { use(Base); Path = "/b"; use(Path); }
    void g() { static const char *s = "/s"; use(s); }
  )");
  EXPECT_THAT(L.calls("f"), ElementsAre("use(global Base)", "use(\"/b\")"));
  EXPECT_EQ(L.returned("Base"), "\"https://h\"");
  EXPECT_TRUE(L.function("Base").Const);
  EXPECT_FALSE(L.function("Path").Const);
  // The write, and what is left in the end.
  ASSERT_EQ(L.function("f").GlobalWrites.size(), 2u);
  EXPECT_EQ(L.function("f").GlobalWrites[0].Symbol, L.function("Path").Symbol);
  EXPECT_FALSE(L.function("f").GlobalWrites[0].Last);
  EXPECT_EQ(L.function("f").GlobalWrites[1].Symbol, L.function("Path").Symbol);
  EXPECT_TRUE(L.function("f").GlobalWrites[1].Last);
  EXPECT_EQ(L.passed("g", "use", 0), "global s");
  EXPECT_EQ(L.returned("s"), "\"/s\"");
}

TEST(Places, StaticsOfTwoFilesHaveTwoSymbols) {
  // Clang's own names of them know the last part of the path only.
  test::Options A, B;
  A.File = "one/state.c";
  B.File = "two/state.c";
  const std::string Code = "static const char *base = \"https://h\";\n"
                           "static const char *path(void) { return base; }\n"
                           "const char *both(void) { return path(); }\n";
  Lowered LA(Code, A), LB(Code, B);
  EXPECT_NE(LA.function("base").Symbol, LB.function("base").Symbol);
  EXPECT_NE(LA.function("path").Symbol, LB.function("path").Symbol);
  EXPECT_EQ(LA.function("both").Symbol, LB.function("both").Symbol);
}
