//===- PrefilterTest.cpp - Which units are worth parsing ----------------===//
#include "lexical/Prefilter.h"
#include "lexical/Lexical.h"

#include <gtest/gtest.h>

#include <deque>
#include <utility>

namespace patlint {
namespace {

/// Files of a small program, and what is asked of it.
class Project {
public:
  Project(std::vector<std::pair<std::string, std::string>> Files) {
    for (auto &[Name, Text] : Files) {
      bool C = llvm::StringRef(Name).ends_with(".c");
      Facts.push_back(lexicalFacts(Name, Text, C));
      Names.push_back(mentions(Text, C));
    }
    Rules.Calls = {"curl_easy_perform"};
    Rules.Members = {"Get"};
    Rules.Libraries = {"cpr"};
    Rules.Headers = {"cpr/cpr.h"};
    Rules.Servers = {{{"value"}, {"acme"}, {"acme/server.h"}}, {{"arg"}, {"Sketch"}, {}}};
    Rules.Words = {"shopimport"};
  }

  /// Why the unit is parsed; "-" if it is not.
  std::string why(const char *Unit, const Interest &Wanted = {}) {
    std::vector<PrefilterFile> All;
    for (size_t I = 0; I < Facts.size(); ++I)
      All.push_back({&Facts[I], &Names[I]});
    Prefilter F(All, Rules, NoRules);
    F.add(Wanted);
    return F.reason(Unit).value_or("-");
  }

  /// How many of all files are parsed.
  size_t parsed() {
    std::vector<PrefilterFile> All;
    for (size_t I = 0; I < Facts.size(); ++I)
      All.push_back({&Facts[I], &Names[I]});
    Prefilter F(All, Rules, NoRules);
    size_t Count = 0;
    for (const LexicalFacts &Each : Facts)
      Count += F.reason(Each.File).has_value();
    return Count;
  }

private:
  std::deque<LexicalFacts> Facts;
  std::deque<Mentions> Names;
  PrefilterRules Rules;
  Policy NoRules;
};

Interest mentioned(const char *Name) {
  Interest I;
  I.Mentioned = {Name};
  return I;
}

TEST(Prefilter, ClientsByNameAndLibrary) {
  Project P({{"a.c", "void f() { curl_easy_perform(h); }"},
             {"b.cpp", "#include <cpr/cpr.h>\nvoid f() { Get(u); }"},
             {"c.cpp", "void f() { p.Get(); }"}, // somebody else's
             {"d.h", "#define RUN(h) curl_easy_perform(h)\n"},
             {"e.c", "#include \"d.h\"\nint x;"},
             {"f.c", "#include \"d.h\"\nvoid f() { RUN(h); }"}});
  EXPECT_EQ(P.why("a.c"), "calls 'curl_easy_perform'");
  EXPECT_EQ(P.why("b.cpp"), "may call a client");
  EXPECT_EQ(P.why("c.cpp"), "-");
  EXPECT_EQ(P.why("e.c"), "-");
  EXPECT_EQ(P.why("f.c"), "calls 'RUN'");
}

// "arg" and "value" are words that everybody uses: each with its own library.
TEST(Prefilter, ServersByNameAndTheirOwnLibrary) {
  Project P({{"a.cpp", "#include <acme/server.h>\nbool f() { return r.value(n) == t; }"},
             {"b.cpp", "bool f(Sketch &s) { return s.arg(n) == t; }"},
             {"c.cpp", "bool f(Sketch &s) { return s.value(n) == t; }"},
             {"d.cpp", "#include <acme/server.h>\n#include <cpr/cpr.h>\nbool f() { return r.arg(n) == t; }"},
             {"e.h", "#define IN(n) value(n)\n"},
             {"f.cpp", "#include \"e.h\"\nbool f(acme::Request &r) { return r.IN(n) == t; }"}});
  EXPECT_EQ(P.why("a.cpp"), "may read a request");
  EXPECT_EQ(P.why("b.cpp"), "may read a request");
  EXPECT_EQ(P.why("c.cpp"), "-");
  EXPECT_EQ(P.why("d.cpp"), "-");
  EXPECT_EQ(P.why("f.cpp"), "may read a request");
}

TEST(Prefilter, WhatAHeaderHoldsIsEveryIncluders) {
  Project P({{"in/a.h", "inline void f() { x = \"/shopimport/auth\"; }"},
             {"b.c", "#include \"../in/a.h\"\n"},
             {"c.c", "#include <other/a.h>\n"},
             {"d.c", "#include \"e.h\"\n"},
             {"e.h", "#include \"a.h\"\n"}});
  EXPECT_EQ(P.why("b.c"),
            "includes in/a.h, which holds 'shopimport' or a piece of it");
  EXPECT_EQ(P.why("c.c"), "-");
  EXPECT_EQ(P.why("d.c"), P.why("b.c"));
}

TEST(Prefilter, NamesOfTheEvaluation) {
  Project P({{"a.h", "void wrapper(const char *p);"},
             {"b.c", "#include \"a.h\"\nvoid g() { wrapper(\"x\"); }"},
             {"c.c", "#include \"a.h\"\n"},
             {"d.c", "void wrapper(const char *p) {}"},
             {"e.c", "void f() { s->base = 1; }"},
             {"f.c", "S s = {1};"},
             {"g.c", "S *s;"}});
  EXPECT_EQ(P.why("b.c"), "-");
  EXPECT_EQ(P.why("b.c", mentioned("wrapper")), "mentions 'wrapper'");
  EXPECT_EQ(P.why("c.c", mentioned("wrapper")), "-");
  Interest Defined, Field, Spelled, Class;
  Defined.Defined = {"wrapper"};
  EXPECT_EQ(P.why("d.c", Defined), "may define 'wrapper'");
  EXPECT_EQ(P.why("b.c", Defined), "-");
  Field.Fields = {"base"};
  EXPECT_EQ(P.why("e.c", Field), "mentions the field 'base'");
  Spelled.Spelled = {{"s", "base"}};
  EXPECT_EQ(P.why("e.c", Spelled), "mentions the field 'base'");
  Spelled.Spelled = {{"other", "base"}};
  EXPECT_EQ(P.why("e.c", Spelled), "-");
  Class.Classes = {"S"};
  EXPECT_EQ(P.why("f.c", Class), "may make a 'S'");
  EXPECT_EQ(P.why("g.c", Class), "-");
}

TEST(Prefilter, AMacroThatIsADefinitionsNameIsUsed) {
  Project P(
      {{"a.h",
        "#define CASE(n) void n##_case(void) { wrapper(#n); } void n(void)\n"},
       {"b.c", "#include \"a.h\"\nCASE(x) { }\n"},
       {"c.c", "CASE2(x) { }\n"}});
  EXPECT_EQ(P.why("b.c", mentioned("wrapper")), "uses the macro 'CASE'");
  // A function of that name elsewhere is not what this file calls.
  EXPECT_EQ(P.why("c.c", mentioned("CASE2")), "-");
}

// Trees of headers have such chains; they cost what they are long, not that
// squared (then this would take minutes).
TEST(Prefilter, LongChainsOfNames) {
  std::string Chain;
  for (int I = 40000; I > 0; --I)
    Chain += "#define N" + std::to_string(I) + " N" + std::to_string(I - 1) + "\n";
  Project P({{"a.h", Chain + "#define N0 curl_easy_perform\n"},
             {"b.c", "#include \"a.h\"\nvoid f() { N40000(h); }"},
             {"c.c", "#include \"a.h\"\nvoid f() { N40001(h); }"}});
  EXPECT_EQ(P.why("b.c"), "calls 'N40000'");
  EXPECT_EQ(P.why("c.c"), "-");
}

// All of them read all others: that is asked once for all, not for each (then
// this would take minutes).
TEST(Prefilter, ManyHeadersThatIncludeEachOther) {
  std::vector<std::pair<std::string, std::string>> Files;
  constexpr int Count = 30000;
  for (int I = 0; I < Count; ++I)
    Files.emplace_back("h" + std::to_string(I) + ".h",
                       "#include \"h" + std::to_string((I + 1) % Count) + ".h\"\n");
  Files.emplace_back("a.c", "#include \"h7.h\"\nvoid f() { curl_easy_perform(h); }");
  Files.emplace_back("b.c", "#include \"h7.h\"\nvoid f() { g(h); }");
  EXPECT_EQ(Project(Files).parsed(), 1u); // a.c
}

TEST(Prefilter, TheNearestReasonIsSaid) {
  Project P({{"a.h", "#include \"b.h\"\n#include \"c.h\"\n"},
             {"b.h", "#include \"a.h\"\n#include \"d.h\"\n"},
             {"c.h", "inline void f() { curl_easy_perform(h); }"},
             {"d.h", "inline void g() { curl_easy_perform(h); }"},
             {"e.h", "int x;"}});
  EXPECT_EQ(P.why("a.h"), "includes c.h, which calls 'curl_easy_perform'");
  EXPECT_EQ(P.why("b.h"), "includes d.h, which calls 'curl_easy_perform'");
  EXPECT_EQ(P.why("d.h"), "calls 'curl_easy_perform'");
  EXPECT_EQ(P.why("e.h"), "-");
  EXPECT_EQ(P.why("f.h"), "its tokens are not known");
}

TEST(Prefilter, WhenInDoubt) {
  Project P({{"a.c", "#include WHERE\n"}, {"b.c", ""}});
  EXPECT_EQ(P.why("a.c"), "includes what a macro names");
  EXPECT_EQ(P.why("unknown.c"), "its tokens are not known");
}

} // namespace
} // namespace patlint
