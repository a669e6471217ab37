// What is kept of code that does not compile, and of code that is big.
#include "lower/Lowered.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

#include <chrono>

#include <gmock/gmock.h>

using namespace patlint;
using patlint::test::Lowered;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

static test::Options broken() {
  test::Options O;
  O.ErrorOk = true;
  return O;
}

TEST(Tolerance, AMissingIncludeStopsNothing) {
  Lowered L(R"(
    #include <not/there.h>
    #include "gone.h"
    void use(const char *);
    void f() { use("/a"); }
  )");
  EXPECT_THAT(L.calls("f"), ElementsAre("use(\"/a\")"));
  EXPECT_THAT(L.Program.MissingIncludes, ElementsAre("gone.h", "not/there.h"));
  EXPECT_EQ(L.Program.State, Analysed::Fully) << "nothing was lost by it";
}

TEST(Tolerance, ABrokenCallHasTheTemplateArgumentsThatAreWritten) {
  Lowered L(R"(
    template <class T, int N> struct Option { Option(const char *); };
    struct Client { template <class T> void set(const char *); void set(int); };
    void f(Client &c) { c.set<Option<char, 5>>(unknown(1)); }
    void g(Client &c) { c.set(Option<char, 6>(unknown(1))); }
  )", broken());
  EXPECT_THAT(L.site("f", "Client::set").TemplateArgs, ElementsAre("Option", "char", "5"));
  EXPECT_THAT(L.site("g", "Option::Option").TemplateArgs, ElementsAre("char", "6"));
}

TEST(Tolerance, AShadowHeaderStandsInForAMissingOne) {
  const std::string Code = "#include <acme/client.h>\n"
                           "void f() { acme::Client c; c.get(\"/a\"); }\n";
  test::Options O;
  O.Shadows = {
      {"acme/client.h",
       "namespace acme { struct Client { int get(const char *); }; }"}};
  Lowered L(Code, O);
  EXPECT_EQ(L.site("f", "acme::Client::get").ReceiverType, "acme::Client");
  EXPECT_THAT(L.Program.MissingIncludes, IsEmpty());
  EXPECT_THAT(L.Program.Files, ElementsAre("main.cpp"));

  O.Headers = HeaderMode::Real;
  O.ErrorOk = true;
  Lowered Without(Code, O);
  EXPECT_THAT(Without.Program.MissingIncludes, ElementsAre("acme/client.h"));
  EXPECT_EQ(Without.Program.State, Analysed::Reduced);
  EXPECT_EQ(Without.Program.Reason, "'acme/client.h' not found");
}

TEST(Tolerance, ARealHeaderWinsOverItsShadowUnlessAsked) {
  test::Options O;
  O.Files = {{"inc/lib.h", "inline int real() { return 1; }\n"}};
  O.Shadows = {{"lib.h", "inline int shadow() { return 1; }\n"}};
  O.Arguments = {"-Iinc"};
  Lowered L("#include <lib.h>\n", O);
  EXPECT_EQ(L.returned("real"), "1");
  O.Headers = HeaderMode::Shadow;
  Lowered S("#include <lib.h>\nint f() { return shadow(); }\n", O);
  EXPECT_EQ(S.returned("f"), "shadow()");
}

TEST(Tolerance, AFolderOfShadowsIsSearchedWhereTheirNamespaceIsUsed) {
  test::Options O;
  O.Headers = HeaderMode::Shadow;
  O.Shadows = {{"acme/client.h", "#pragma once\n#include \"types.h\"\nnamespace acme { int get(Url); }\n"},
               {"acme/types.h", "#pragma once\nnamespace acme {\nusing Url = int;\n}\n"}};
  Lowered L("#include <client.h>\nint f() { return acme::get(1); }\n", O);
  EXPECT_EQ(L.returned("f"), "acme::get(1)");
  Lowered U("#include <client.h>\nusing namespace acme;\nint f() { return get(1); }\n", O);
  EXPECT_EQ(U.returned("f"), "acme::get(1)");

  // A longer name, and a mere word: somebody else's client.h.
  O.ErrorOk = true;
  Lowered Without("#include <client.h>\nnamespace our_acme { int get(int); }\n"
                  "int f() { const char *acme = 0; return our_acme::get(1); }\n",
                  O);
  EXPECT_THAT(Without.Program.MissingIncludes, ElementsAre("client.h"));
}

TEST(Tolerance, TheFolderOfAHeaderOfItsNameIsSearched) {
  test::Options O;
  O.Headers = HeaderMode::Shadow;
  O.Shadows = {{"acme/acme.h", "#include \"types.h\"\nurl get(url);\n"}, {"acme/types.h", "typedef int url;\n"}};
  Lowered L("#include <acme.h>\nint f() { return get(1); }\n", O);
  EXPECT_EQ(L.returned("f"), "get(1)");
  O.ErrorOk = true;
  Lowered Without("#include <types.h>\nint f() { return 1; }\n", O);
  EXPECT_THAT(Without.Program.MissingIncludes, ElementsAre("types.h"));
}

TEST(Tolerance, ProjectHeadersAreFoundByTheirSpelling) {
  test::Options O;
  O.Files = {{"src/include/a/b.h", "#include \"c.h\"\nint b();\n"},
             {"src/include/a/c.h", "#pragma once\nint c();\n"}};
  const std::string Code = "#include \"a/b.h\"\n#include <a/c.h>\n"
                           "int f() { return b() + c(); }\n";
  O.Guess = true;
  Lowered L(Code, O);
  EXPECT_THAT(L.calls("f"), ElementsAre("b()", "c()"));
  EXPECT_THAT(L.Program.Files, ElementsAre("main.cpp", "src/include/a/b.h",
                                           "src/include/a/c.h"));
}

TEST(Tolerance, AnIncompleteHandleKeepsItsState) {
  Lowered L(R"(
    struct ctx;
    int setopt(void *, int, ...);
    int perform(void *);
    void f(struct ctx *c, const char *url) {
      setopt(c->curl, 10002, url);
      perform(c->curl);
    }
  )",
            broken());
  EXPECT_THAT(L.passed("f", "perform", 0),
              testing::AllOf(HasSubstr("setopt("), testing::EndsWith("!0")));
  EXPECT_EQ(L.passed("f", "setopt", 2), "param 1");
  EXPECT_EQ(L.Program.State, Analysed::Reduced);
  EXPECT_THAT(L.Program.Reason, HasSubstr("could not be parsed"));
}

TEST(Tolerance, ACFileIsTriedAsCxxWhenThatKeepsMore) {
  test::Options O = broken();
  O.File = "main.c";
  Lowered L(R"(
    void use(const char *);
    void f(void) { if (unknown_thing("/a") == 0) { use("/b"); } use("/c"); }
  )",
            O);
  EXPECT_THAT(L.calls("f"), Contains("use(\"/c\")"));
}

TEST(Tolerance, WhatIsInNoTermIsAStray) {
  Lowered L(R"(
    #if 0
    const char *off = "/off";
    #endif
    template <class T> struct Never { void f() { T::go("/a"); } };
    const char *on = "/on";
    static_assert(sizeof(int) > 1, "text");
    bool f() { if (sizeof(int) < 2) { extern void use(const char *); use("/dead"); } return true; }
    enum { Length = sizeof("/sized") };
  )");
  for (const Literal &S : L.Program.Stray)
    EXPECT_EQ(S.Bytes, "/sized");
  EXPECT_EQ(L.Program.Stray.size(), 1u);
  ASSERT_EQ(L.Program.Skipped.size(), 1u);
  EXPECT_EQ(L.Program.Skipped[0].Line, 2u);
}

TEST(Tolerance, OperatorsOfUnknownTypesAreSites) {
  Lowered L(R"(
    template <class T> T f(T a) {
      a += "/a";
      a << "/b" << "/c";
      a["k"] = "/d";
      return a + "/e";
    }
  )");
  EXPECT_THAT(L.calls("f"),
              ElementsAre("operator+=(param 0, \"/a\")", HasSubstr("\"/b\""),
                          HasSubstr("\"/c\""), HasSubstr("operator[](\"k\")"),
                          HasSubstr("\"/e\"")));
  EXPECT_THAT(L.returned("f"), HasSubstr("through("));
  EXPECT_THAT(L.Program.Stray, IsEmpty());
}

TEST(Tolerance, LiteralsOfEveryKind) {
  Lowered L("const wchar_t *w() { return L\"/w\\u00e4\" L\"/x\"; }\n"
            "const char16_t *u() { return u\"\\U0001F600/\"; }\n"
            "const char *r() { return R\"(raw \"q\")\" \"\\x41\\n\"; }\n"
            "const char8_t *e() { return u8\"\\u00fc\"; }\n"
            "const char c[] = {'/', 'a', 0};\n"
            "char d() { return '/'; }\n");
  EXPECT_EQ(L.returned("w"), "\"/w\xc3\xa4/x\"");
  EXPECT_EQ(L.returned("u"), "\"\xf0\x9f\x98\x80/\"");
  EXPECT_EQ(L.returned("r"), "\"raw \"q\"A\n\"");
  EXPECT_EQ(L.returned("e"), "\"\xc3\xbc\"");
  EXPECT_EQ(L.returned("c"), "\"/a\"") << "an array of characters is a string";
  EXPECT_EQ(L.returned("d"), "\"/\"");
  const Function &W = L.function("w");
  ASSERT_EQ(W.Terms[W.Returned].Pieces.size(), 2u);
  EXPECT_EQ(W.Terms[W.Returned].Pieces[1].Offset, 4u);
  EXPECT_EQ(W.Terms[W.Returned].Pieces[1].Where.Column, 41u);
}

TEST(Tolerance, NamesOfValuesAreEvidence) {
  Lowered L(R"(
    void login(const char *user, const char *token);
    void f() { const char *apiKey = "k"; login("u", apiKey); int n = 3; }
  )");
  std::vector<std::string> Names;
  for (const NamedValue &N : L.function("f").Names)
    Names.push_back(N.Name);
  EXPECT_THAT(Names, ElementsAre("apiKey", "user", "token"));
}

TEST(Tolerance, ACommandThatMakesNoSenseFails) {
  test::Options O = broken();
  O.File = "gone/main.cpp";
  O.Arguments = {"missing.cpp"};
  Lowered L("", O);
  EXPECT_EQ(L.Program.State, Analysed::Failed);
  EXPECT_FALSE(L.Program.Reason.empty());
}

TEST(Tolerance, DeepExpressionsAndLongFunctions) {
  std::string Sum = "s";
  for (int I = 0; I != 200; ++I)
    Sum += " + \"/x\"";
  std::string Code = "struct Str { Str(const char *); };\n"
                     "Str operator+(const Str &, const char *);\n"
                     "Str s = \"/a\";\nStr sum = " +
                     Sum +
                     ";\n"
                     "Str f(Str s) { return " +
                     Sum +
                     "; }\n"
                     "void use(const char *);\n"
                     "void g(int n) { const char *p = \"/a\";\n";
  for (int I = 0; I != 10000; ++I) {
    if (I % 10 == 0)
      Code += "if (n == " + std::to_string(I) + ") p = \"/b\";\n";
    if (I % 100 == 0)
      Code += "while (n--) ";
    Code += "use(p);\n";
  }
  Code += "}\n";
  auto Start = std::chrono::steady_clock::now();
  Lowered L(Code);
  auto Took = std::chrono::steady_clock::now() - Start;
  EXPECT_EQ(L.function("f").Sites.size(), 200u);
  EXPECT_EQ(L.function("sum").Sites.size(), 200u);
  EXPECT_EQ(L.function("g").Sites.size(), 10000u);
  EXPECT_LT(Took, std::chrono::seconds(20)) << "linear, or nearly";
}

TEST(Tolerance, TheSameBytesTwice) {
  const std::string Code = R"(
    struct A { const char *u = "/a"; }; struct B { A a; const char *v = "/b"; };
    void use(const char *);
    void f(B b, int n) { auto l = [&](int k) { use(b.a.u); }; while (n--) l(n); }
    void g() { B b; f(b, 2); use(b.v); }
  )";
  EXPECT_EQ(Lowered(Code).Program, Lowered(Code).Program);
}

TEST(Tolerance, AnUndeclaredNameKeepsItsStatement) {
  Lowered L(R"(
    void use(const char *);
    void f() {
      gone::Client client("https://h");
      client.get("/a");
      client.get("/b");
      auto r = send_it("/c", other);
      use(r.path);
    }
    struct Known {};
    void g() { Missing m; use("/d"); int x = 3; Known k; }
  )",
            broken());
  ASSERT_GE(L.function("f").Sites.size(), 5u);
  EXPECT_EQ(L.calls("f")[0], "client(\"https://h\")") << "no literal is lost";
  EXPECT_THAT(L.calls("f")[1], HasSubstr("->get(\"/a\")"));
  EXPECT_THAT(L.calls("f")[2], HasSubstr("get(\"/a\")!this->get(\"/b\")"))
      << "one name is one object";
  EXPECT_TRUE(L.function("f").Sites[0].NameOnly);
  EXPECT_EQ(L.function("f").Sites[3].Name, "send_it");
  EXPECT_EQ(L.passed("g", "use", 0), "\"/d\"");
  EXPECT_EQ(L.Program.State, Analysed::Reduced);
}

TEST(Tolerance, AnUndeclaredFunctionOfCMayChangeWhatItIsGiven) {
  for (const char *Standard : {"-std=gnu17", "-std=gnu23"}) {
    test::Options O = broken();
    O.File = "main.c";
    O.Arguments = {Standard};
    Lowered L(R"(
      void use(const char *);
      void f(void) {
        char base[256] = {0};
        get_base(base, sizeof(base));
        use(base);
      }
      void g(void) {
        char base[256] = {0};
        int r = get_base(base, sizeof(base));
        use(base);
      }
    )",
              O);
    for (const char *Name : {"f", "g"})
      EXPECT_THAT(L.passed(Name, "use", 0), HasSubstr("get_base")) << Standard << " " << Name;
  }
}

TEST(Tolerance, AnUnknownNamespaceKeepsItsCalls) {
  Lowered L(R"(
    void use(const char *);
    void f(const char *id) {
      use(gone::text("/a/%s", id));
      gone::deep::run("/b", gone::base());
      use("/c");
    }
  )",
            broken());
  EXPECT_THAT(L.calls("f"),
              testing::ElementsAre(HasSubstr("gone::text(\"/a/%s\", param 0)"),
                                   HasSubstr("use("), HasSubstr("gone::base()"),
                                   HasSubstr("gone::deep::run(\"/b\""),
                                   "use(\"/c\")"));
}

TEST(Tolerance, AFunctionWithAnUnknownTypeInItsSignatureIsLowered) {
  Lowered L(R"(
    #include "gone.h"
    void use(const char *);
    Missing f(int n) { use("/a"); return {}; }
    void g(const Missing &m, const char *p) { use("/b"); use(p); }
    int Gone::h() { use("/c"); return 1; }
  )",
            broken());
  std::string All;
  for (const Function &F : L.Program.Functions)
    for (const Site &S : F.Sites)
      All += L.text(F, S.Args[0]) + " ";
  EXPECT_THAT(All, HasSubstr("\"/a\""));
  EXPECT_THAT(All, HasSubstr("\"/b\" param 1"));
}

TEST(Tolerance, AnUnknownTypeBehindNewLosesNothing) {
  Lowered L(R"(
    void use(const char *);
    template <class T> struct Holder { Holder(T *); };
    void f() { Holder<Unknown> held(new Unknown); use("/a"); }
    void g() { keep(new Other, new gone::Third); use("/b"); }
    void h() { use("/c"); }
    void i() { keep(value, new Fourth()); keep(value); use("/d"); }
  )", broken());
  EXPECT_THAT(L.calls("f"), Contains("use(\"/a\")"));
  EXPECT_THAT(L.calls("g"), Contains("use(\"/b\")"));
  EXPECT_THAT(L.calls("h"), ElementsAre("use(\"/c\")"));
  EXPECT_THAT(L.calls("i"), Contains("use(\"/d\")"));
  EXPECT_EQ(L.Program.State, Analysed::Reduced);
}

TEST(Tolerance, ACaptureOfAnUnknownTypeDoesNotEndTheUnit) {
  Lowered L(R"(
    void use(const char *);
    template <class F> void run(F f) { f(); }
    void f() {
      auto r = gone("/a");
      auto l = [r] { use("/b"); };
      l();
      run(l);
      [p = gone("/c")](int n) { use("/d"); }(3);
    }
    void g() { use("/e"); }
  )",
            broken());
  EXPECT_EQ(L.passed("g", "use", 0), "\"/e\"");
  EXPECT_EQ(L.Program.State, Analysed::Reduced);
}
/// All of these are behind a return, where values come from nowhere but from
/// the loops themselves.
TEST(Tolerance, LoopsThatNothingLeadsToAreNoCrash) {
  Lowered L(R"(
    void use(char *);
    char *next(char *);
    void other(char **);
    void f(int n) {
      char *a = 0, *b = 0, *c = 0, *d = next(0);
      return;
      while (b) {
        for (int i = 0; i < n; i++) {
          if (c)
            continue;
          other(&d);
          if (c)
            break;
        }
      }
      for (int i = 0; i < n; i++) {
        if (b)
          continue;
        use(b);
        if (c)
          break;
      }
      do {
        if (d)
          ;
        else {
          use(d);
          a = a;
          c = c;
        }
      } while (0);
      b = b;
      use(b);
      for (int i = 0; i < n; i++) {
        if (c)
          continue;
        other(&d);
      }
    }
  )");
  EXPECT_NE(L.Program.State, Analysed::Failed) << L.Program.Reason;
}

TEST(Tolerance, AListOfWhatHasNoTypeIsNoCrash) {
  Lowered L(R"(
    void f(void) {
      static struct { } table[] = { { "orders", 4 }, };
      static struct { Unknown *name; } names[] = { { "items", sizeof(other) } };
    })",
            {.File = "main.c", .ErrorOk = true});
  EXPECT_EQ(L.Program.State, Analysed::Reduced);
}

TEST(Tolerance, ClangsOwnHeadersAreNotLookedForOnTheDisk) {
  LowerJob Job;
  llvm::SmallString<128> Folder;
  ASSERT_FALSE(llvm::sys::fs::createUniqueDirectory("patlint-lower", Folder));
  Job.Root = Job.Directory = std::string(Folder);
  Job.File = "main.c";
  // What they say is there as it is in Clang's: in no other header.
  std::error_code Error;
  llvm::raw_fd_ostream(Job.Root + "/main.c", Error)
      << "#include <stddef.h>\n#include <stdarg.h>\n#include <mmintrin.h>\n"
         "max_align_t a; va_list b; __m64 c;\n";
  Job.Arguments = {"clang", "-std=gnu17", "main.c"};
  UnitInputs Inputs;
  StringProgram Program = lower(Job, {}, {}, &Inputs);
  llvm::sys::fs::remove_directories(Folder);
  EXPECT_EQ(Program.State, Analysed::Fully) << Program.Reason;
  EXPECT_THAT(Program.MissingIncludes, IsEmpty());
  for (const Asked &Each : Inputs.All)
    if (Each.K == Asked::Kind::Contents || Each.K == Asked::Kind::File)
      EXPECT_FALSE(llvm::StringRef(Each.Folder).contains("/clang/")) << Each.Folder << "/" << Each.Name;
}
