// What a call says: names, types, places, constructors, lambdas, pointers.
#include "lower/Lowered.h"

#include <gmock/gmock.h>

using namespace patlint;
using patlint::test::Lowered;
using testing::ElementsAre;
using testing::HasSubstr;

TEST(Calls, NamesLeaveOutInlineNamespacesAndTemplateArguments) {
  Lowered L(R"(
    namespace net { inline namespace v2 { namespace {
    template <class T> struct Client { void get(const T &) {} };
    } } }
    template <class T, int N> void send(T);
    enum class Verb { Get, Put };
    template <Verb V> void go();
    template <class T, int N> struct Option {};
    template <class T> void set(int);
    void f() {
      net::Client<const char *> c;
      c.get("/a");
      send<double, 4>(1);
      go<Verb::Put>();
      set<Option<char, 5>>(1);
    }
  )");
  const Site &Get = L.site("f", "net::Client::get");
  EXPECT_EQ(Get.ReceiverType, "net::Client");
  EXPECT_THAT(Get.TemplateArgs, ElementsAre("char *"));
  EXPECT_THAT(L.site("f", "send").TemplateArgs, ElementsAre("double", "4"));
  EXPECT_THAT(L.site("f", "go").TemplateArgs, ElementsAre("Verb::Put"));
  EXPECT_THAT(L.site("f", "set").TemplateArgs, ElementsAre("Option", "char", "5"));
}

TEST(Calls, TheReceiverTypeIsTheStaticClassNotTheDeclaringOne) {
  Lowered L(R"(
    struct Impl { virtual int get(const char *); int look() const; };
    struct Client : Impl {};
    void f(Client &c) { c.get("/a"); c.look(); c.Impl::get("/b"); }
  )");
  const Function &F = L.function("f");
  EXPECT_EQ(F.Sites[0].Name, "Impl::get");
  EXPECT_EQ(F.Sites[0].ReceiverType, "Client");
  EXPECT_TRUE(F.Sites[0].Virtual);
  EXPECT_THAT(F.Sites[0].MayChange, ElementsAre(ReceiverSlot));
  EXPECT_THAT(F.Sites[1].MayChange, ElementsAre()) << "const";
  EXPECT_FALSE(F.Sites[2].Virtual) << "a qualified call is direct";
  ASSERT_EQ(L.Program.Classes.size(), 2u);
  EXPECT_THAT(L.Program.Classes[0].Bases, ElementsAre("Impl"));
}

TEST(Calls, RegionsAreWhatTheUserTyped) {
  Lowered L("void go(int, const char *);\n"
            "#define GO(x) go(1, \"/m\" x)\n"
            "void f() {\n"
            "  GO(\"/a\");\n"
            "}\n");
  const Site &S = L.site("f", "go");
  EXPECT_EQ(S.Where.Line, 4u) << "the use of the macro, not its body";
  EXPECT_EQ(S.Whole.Line, 4u);
  const Function &F = L.function("f");
  const Term &Path = F.Terms[S.Args[1]];
  EXPECT_EQ(Path.Text, "/m/a");
  ASSERT_EQ(Path.Pieces.size(), 2u);
  EXPECT_EQ(printed(Path.Pieces[0].Where), "main.cpp:2:21") << "as spelled";
  EXPECT_EQ(printed(Path.Pieces[1].Where), "main.cpp:4:6");
}

TEST(Calls, ALiteralThatAMacroGivesItsPrefixIsWhereItStands) {
  Lowered L("#define _T(x) L##x\n"
            "void use(const wchar_t *);\n"
            "void f() { use(_T(\"/v1\")); }\n");
  const Term &Path = L.function("f").Terms[L.site("f", "use").Args[0]];
  ASSERT_EQ(Path.Pieces.size(), 1u);
  EXPECT_EQ(printed(Path.Pieces[0].Where), "main.cpp:3:19") << "with its quotes";
  EXPECT_EQ(Path.Pieces[0].Where.EndColumn, 24u);
}

TEST(Calls, ConstructorsAreSitesAndCopiesAreNot) {
  Lowered L(R"(
    struct Url { Url(const char *); Url(const Url &); Url(Url &&); };
    namespace std { template <class T> T &&move(T &x); }
    Url f() { Url a("/a"); Url b = a; Url c(std::move(b)); return c; }
    Url g() { return "/b"; }
    struct Both : Url { Both() : Url("/c"), second("/d") {} Url second; };
    struct Text { operator const char *() const; };
    const char *h(Text t) { return t; }
  )");
  EXPECT_EQ(L.returned("f"), "Url::Url(\"/a\")!this");
  EXPECT_EQ(L.returned("g"), "Url::Url(\"/b\")!this");
  EXPECT_THAT(L.calls("Both::Both"),
              ElementsAre("Url::Url(\"/c\")", "Url::Url(\"/d\")"));
  EXPECT_EQ(L.out("Both::Both", ReceiverSlot),
            "Url::Url(\"/c\")!this+{Both::second: Url::Url(\"/d\")!this}");
  EXPECT_TRUE(L.site("f", "Url::Url").Constructor);
  EXPECT_EQ(L.site("f", "Url::Url").StoredIn, "a");
  EXPECT_EQ(L.returned("h"), "param 0->Text::operator type()");
}

TEST(Calls, DefaultMemberInitialisersAndArguments) {
  Lowered L(R"(
    struct Conf { const char *host = "https://h"; int n; Conf(int k) : n(k) {} };
    void go(const char *path = "/default");
    void f() { go(); go(); Conf c(3); }
    struct Plain { const char *host = "https://p"; };
    const char *g() { Plain p{}; return p.host; }
  )");
  EXPECT_THAT(L.calls("f"), ElementsAre("go(\"/default\")", "go(\"/default\")",
                                        "Conf::Conf(3)"));
  EXPECT_EQ(L.out("Conf::Conf", ReceiverSlot),
            "receiver+{Conf::host: \"https://h\"}+{Conf::n: param 0}");
  EXPECT_EQ(L.function("Conf::Conf").FieldWrites.size(), 2u);
  EXPECT_EQ(L.returned("g"), "\"https://p\"");
}

TEST(Calls, AnInheritedConstructorPassesItsParametersOn) {
  Lowered L(R"(
    struct Base { Base(const char *u) : url(u) {} const char *url; };
    struct Derived : Base { using Base::Base; };
    void f() { Derived d("/a"); }
  )");
  EXPECT_THAT(L.calls("f"), ElementsAre("Derived::Derived(\"/a\")"));
  EXPECT_EQ(L.out("Derived::Derived", ReceiverSlot),
            "Base::Base(param 0)!this");
}

TEST(Calls, LambdasAreAggregatesAndFunctions) {
  Lowered L(R"(
    void use(const char *);
    void f(const char *base) {
      auto send = [base](const char *p) { use(base); use(p); };
      send("/a");
    }
    void g() {
      const char *url = "/x";
      auto set = [&] { url = "/y"; };
      set();
      use(url);
    }
    struct S { const char *u; void h() { auto l = [this] { use(u); }; l(); } };
  )");
  const Function &F = L.function("f");
  ASSERT_EQ(F.Sites.size(), 1u);
  const Term &Closure = F.Terms[F.Sites[0].Callee];
  EXPECT_EQ(Closure.Type, "lambda@main.cpp:4:19");
  EXPECT_THAT(Closure.Keys, ElementsAre("cap:base"));
  const Function *Body = nullptr;
  for (const Function &Each : L.Program.Functions)
    if (Each.Symbol == Closure.Type)
      Body = &Each;
  ASSERT_TRUE(Body);
  EXPECT_EQ(Body->K, Function::Kind::Lambda);
  EXPECT_EQ(L.text(*Body, Body->Sites[0].Args[0]), "receiver.cap:base");
  EXPECT_EQ(L.text(*Body, Body->Sites[1].Args[0]), "param 0");
  EXPECT_THAT(L.passed("g", "use", 0), testing::EndsWith("!this.cap:url"))
      << "what was captured by reference comes back";
  EXPECT_THAT(L.calls("S::h").front(), HasSubstr("cap:this: receiver"));
}

TEST(Calls, FunctionPointersAreCallees) {
  Lowered L(R"(
    void get(const char *) {}
    struct Ops { void (*send)(const char *); };
    const Ops ops = {get};
    void f() { ops.send("/a"); }
    void g(void (*cb)(const char *)) { cb("/b"); }
    struct T { void m(const char *); };
    void h(T &t) { auto p = &T::m; (t.*p)("/c"); }
    void i() { g(get); }
  )");
  const Function &F = L.function("f");
  EXPECT_EQ(L.text(F, F.Sites[0].Callee), "global ops.Ops::send");
  EXPECT_EQ(L.returned("ops"), "Ops{Ops::send: fn get}");
  const Function &G = L.function("g");
  EXPECT_EQ(L.text(G, G.Sites[0].Callee), "param 0");
  EXPECT_EQ(L.function("h").Sites[0].ReceiverType, "T");
  EXPECT_THAT(L.calls("i"), ElementsAre("g(fn get)"));
}

TEST(Calls, VariadicTails) {
  Lowered L(R"(
    typedef __builtin_va_list va_list;
    extern "C" int vsnprintf(char *, unsigned long, const char *, va_list);
    void use(const char *);
    void f(const char *fmt, ...) {
      char b[80];
      va_list ap;
      __builtin_va_start(ap, fmt);
      vsnprintf(b, sizeof b, fmt, ap);
      use(b);
    }
  )");
  EXPECT_EQ(L.passed("f", "use", 0), "vsnprintf(\"\", 80, param 0, rest 1)!0");
  EXPECT_TRUE(L.function("f").Variadic);
}

TEST(Calls, TheAliasOfWhatIsReturned) {
  Lowered L(R"(
    struct B {
      const char *url;
      B &self() { return *this; }
      const char *&ref() { return url; }
      B &chain() { return self(); }
    };
    B &first(B &a, B &) { return a; }
    B *pick(B *a, B *b, int n) { return n ? a : b; }
    B made();
  )");
  auto K = [&](const char *Name) { return L.function(Name).Returns.K; };
  EXPECT_EQ(K("B::self"), Alias::Kind::Receiver);
  EXPECT_EQ(K("B::ref"), Alias::Kind::Receiver);
  EXPECT_THAT(L.function("B::ref").Returns.Path, ElementsAre("B::url"));
  EXPECT_EQ(K("B::chain"), Alias::Kind::Result);
  EXPECT_EQ(K("first"), Alias::Kind::Param);
  EXPECT_EQ(K("pick"), Alias::Kind::None) << "one of two";
}

TEST(Calls, EnumeratorsNumbersAndMacros) {
  Lowered L(R"(
    enum Option { URL = 10002, AUTH };
    #define BASIC (1ul << 0)
    #define BEARER (1ul << 6)
    void opt(int, long);
    const int N = 4;
    void f(int k) {
      opt(URL, BASIC | BEARER);
      opt(AUTH, N * 2);
      opt(k, k + 1);
      opt((int)URL, sizeof(char[7]));
    }
  )");
  EXPECT_THAT(L.calls("f"), ElementsAre("opt(URL, 65)", "opt(AUTH, 8)",
                                        "opt(param 0, (param 0 + 1))", "opt(URL, 7)"));
}

TEST(Calls, RangeForIsAnElementOfTheRange) {
  Lowered L(R"(
    void use(const char *);
    struct It { const char *operator*(); It &operator++(); bool operator!=(It); };
    struct List { It begin(); It end(); };
    void f(List l) { for (const char *p : l) use(p); }
    void g() { const char *all[] = {"/a", "/b"}; for (auto p : all) use(p); use(all[1]); }
    struct Pair { const char *k, *v; };
    void h(Pair (&ps)[3]) { for (auto &[k, v] : ps) use(v); }
  )");
  EXPECT_THAT(L.calls("f"), ElementsAre("use(param 0[each])"))
      << "no iterators in sight";
  EXPECT_THAT(L.calls("g"), ElementsAre("use(char **{0: \"/a\", 1: \"/b\"}[each])",
                                        "use(\"/b\")"));
  EXPECT_THAT(L.calls("h"), ElementsAre("use(param 0[each].Pair::v)"));
}

TEST(Calls, TemplatesAreLoweredAsInstantiated) {
  Lowered L(R"(
    void use(const char *);
    template <class T> struct Api { T t; void get(const char *p) { t.go(p); } };
    struct Http { void go(const char *); };
    void f(Api<Http> &a) { a.get("/a"); }
    template <class T> void never(T t) { t.go("/b"); use("/c"); }
  )");
  EXPECT_EQ(L.site("Api::get", "Http::go").ReceiverType, "Http");
  const Site &Go = L.site("never", "go");
  EXPECT_TRUE(Go.Dependent) << "no instantiation: the pattern";
  EXPECT_TRUE(Go.NameOnly);
  EXPECT_EQ(L.site("never", "use").Name, "use");
}

TEST(Calls, KandRDefinitionsHaveParameters) {
  test::Options O;
  O.File = "main.c";
  O.Arguments = {"-std=gnu89"};
  Lowered L(R"(
    int send();
    int f(u, n) const char *u; int n; { return send(u, n); }
  )",
            O);
  EXPECT_THAT(L.calls("f"), ElementsAre("send(param 0, param 1)"));
}

TEST(Calls, AHandlerThatCannotBeReachedIsLoweredToo) {
  Lowered L(R"(
    void use(const char *);
    void may();
    void f() {
      const char *p = "/a";
      try { may(); } catch (int) { use(p); }
    }
    [[noreturn]] void die();
    void g(const char **out, bool c) { *out = "/a"; if (c) { *out = "/b"; die(); } }
  )");
  EXPECT_EQ(L.passed("f", "use", 0), "\"/a\"");
  EXPECT_EQ(L.out("g", 0), "\"/a\"") << "the other way does not return";
}
