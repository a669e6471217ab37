//===- MentionsTest.cpp - Which names a file uses and defines -----------===//
#include "lexical/Mentions.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace patlint {
namespace {

bool holds(const std::vector<std::string> &List, const char *Name) {
  return std::find(List.begin(), List.end(), Name) != List.end();
}
bool uses(llvm::StringRef Code, const char *Name, bool C = false) {
  return holds(mentions(Code, C).Uses, Name);
}
bool defines(llvm::StringRef Code, const char *Name, bool C = false) {
  return holds(mentions(Code, C).Defines, Name);
}

TEST(Mentions, WhatIsOnlyDeclaredIsNotUsed) {
  EXPECT_FALSE(uses("int send(const char *url);", "send"));
  EXPECT_FALSE(uses("int send(const char *url);", "url"));
  EXPECT_FALSE(
      uses("namespace a { extern \"C\" { T *send(T t) ATTR(1); } }", "send"));
  EXPECT_FALSE(uses("struct S { char *url; int a, n[3]; };", "url"));
  EXPECT_FALSE(
      uses("class S : public B { void send(T t) const override; };", "send"));
  EXPECT_FALSE(uses("struct S { void (*run)(int x); };", "run"));
  EXPECT_FALSE(uses("extern const char *base;", "base"));
  EXPECT_FALSE(uses("class EXPORT S final : B {};", "S"));
  EXPECT_FALSE(uses("void send(T t) { }", "send")); // that defines it
}

TEST(Mentions, WhatIsNamedInADeclarationIsUsed) {
  EXPECT_TRUE(uses("void f(Session s);", "Session"));
  EXPECT_TRUE(uses("struct A { Session s; };", "Session"));
  EXPECT_TRUE(uses("class A : public Base {};", "Base"));
  EXPECT_TRUE(uses("void f(int x = send());", "send"));
  EXPECT_TRUE(
      uses("struct A { const char *url = \"x\"; };", "url")); // is written
}

TEST(Mentions, CodeUsesWhatItNames) {
  EXPECT_TRUE(uses("void f() { send(1); }", "send"));
  // Looks like a declaration; Qt's emit is a macro.
  EXPECT_TRUE(uses("void f() { emit send(x); }", "send"));
  EXPECT_TRUE(uses("int x = send();", "send"));
  EXPECT_TRUE(uses("T t = {send};", "send"));
  EXPECT_TRUE(uses("struct S { S() : a(send()) {} int a; };", "send"));
  EXPECT_TRUE(uses("auto f = [] { send(); };", "send"));
}

TEST(Mentions, BracketsThatDoNotMatchMakeEverythingUsed) {
  EXPECT_TRUE(uses("void f() { } } int send(T t);", "send"));
  EXPECT_TRUE(uses("BEGIN { int send(T t);", "send"));
  // Two branches that open the same brace are one.
  EXPECT_FALSE(uses("#if A\nnamespace a {\n#else\nnamespace b {\n#endif\n"
                    "int send(T t);\n}\n",
                    "send"));
}

TEST(Mentions, Definitions) {
  EXPECT_TRUE(defines("int send(const char *u) { return 1; }", "send"));
  EXPECT_TRUE(defines("int A::send(const char *u) const noexcept {}", "send"));
  EXPECT_TRUE(defines("A::A(int x) : b(x) {}", "A"));
  EXPECT_TRUE(defines("int send(a, b) char *a; int b; {}", "send", true));
  EXPECT_TRUE(defines("DEFINE_HANDLER(send) { return 1; }", "send"));
  EXPECT_TRUE(defines("const char *base = \"x\";", "base"));
  EXPECT_TRUE(defines("std::string base(\"x\");", "base"));
  EXPECT_TRUE(defines("#if A\nvoid f() {\n#else\nvoid g() {\n#endif\n}\n"
                      "int send() { return 1; }",
                      "send"));
  EXPECT_TRUE(defines("T operator+(T a, T b) { return a; }", "operator"));
  EXPECT_FALSE(defines("int send(const char *u);", "send"));
  EXPECT_FALSE(defines("int send(const char *u) G_GNUC_NON_NULL(1);", "send"));
  EXPECT_FALSE(defines("extern const char *base;", "base"));
  EXPECT_FALSE(defines("void f() { x = send(1); }", "send"));
}

TEST(Mentions, MacrosAndTypeNamesStandForOthers) {
  Mentions M = mentions(
      "#define SEND(u) send(u, flags)\n"
      "typedef struct tag name;\nusing other = std::vector<tag>;\n"
      "#define GLUE(x) do_##x##_now\n#define LOG(f, ...) p(f, ##__VA_ARGS__)\n"
      "#define SET(o, v) (o)->v = 1\n",
      false);
  ASSERT_EQ(M.Renames.size(), 6u);
  EXPECT_EQ(M.Renames[0], (StandsFor{"SEND", {"send", "flags"}}));
  EXPECT_EQ(M.Pastes, (std::vector<MakesNames>{{"GLUE", "do_", "_now"}}));
  EXPECT_EQ(M.FieldMacros, std::vector<std::string>{"SET"});
  auto Stands = [&](const char *Name, const char *For) {
    return std::any_of(M.Renames.begin(), M.Renames.end(), [&](const auto &R) {
      return R.Name == Name && holds(R.Words, For);
    });
  };
  EXPECT_TRUE(Stands("name", "tag"));
  EXPECT_TRUE(Stands("other", "tag"));
  // The body of a macro is used where the macro is.
  EXPECT_FALSE(holds(M.Uses, "send"));
}

TEST(Mentions, FieldsOfCStandBehindADot) {
  Mentions M = mentions("void f(int data) { x->url = data; }", true);
  EXPECT_EQ(M.Fields, std::vector<std::string>{"url"});
  EXPECT_TRUE(holds(mentions("void A::f() { url = x; }", false).Fields, "url"));
}

TEST(Mentions, ListsOfValues) {
  EXPECT_TRUE(mentions("T t = {1, 2};", true).ListsFields);
  EXPECT_TRUE(mentions("T f() { return {1, 2}; }", false).ListsUntyped);
  EXPECT_TRUE(mentions("void f() { g({1, 2}); }", false).ListsUntyped);
  EXPECT_FALSE(mentions("void f() { if (x) { g(1); } }", true).ListsFields);
}

// Generated code has such; it costs what it is long, not that squared (then
// these would take minutes).
TEST(Mentions, LongListsAndDeepBrackets) {
  constexpr size_t Count = 100000;
  std::string List, Deep;
  for (size_t I = 0; I < Count; ++I) {
    List += "ENTRY(a, \"" + std::to_string(I) + "\")\n";
    Deep += "NEST(";
  }
  Mentions M = mentions(List, true);
  EXPECT_TRUE(holds(M.Uses, "ENTRY"));
  EXPECT_TRUE(holds(M.Defines, "a")); // by a macro, for all we know
  M = mentions("int x = " + Deep + "last" + std::string(Count, ')') + ";", true);
  EXPECT_TRUE(holds(M.Uses, "last"));
  EXPECT_TRUE(holds(M.Defines, "last"));
}

TEST(Mentions, CharactersThatAreOnlyComparedDoNotCount) {
  EXPECT_EQ(
      mentions("s += '|'; if (c == '/' || 'x' != c) {}", false).Characters,
      "|");
}

} // namespace
} // namespace patlint
