// Which macros lead into a branch of an #if.
#include "lexical/Branches.h"

#include "llvm/ADT/StringExtras.h"

#include <gmock/gmock.h>

using testing::ElementsAre;
using testing::IsEmpty;

namespace patlint {
namespace {

/// The settings for the branch in which the name `here` stands: "+A" defined,
/// "-B" not, "C=3"; "?" if they are not known. Active: the first line of
/// branches that are compiled as it is.
std::string way(llvm::StringRef Code, unsigned Active = 0) {
  std::string Text = Code.str();
  BranchesOfFile File = branches(Text, true);
  for (size_t I = 0; I < File.All.size(); ++I) {
    if (!llvm::is_contained(File.All[I].Names, "here"))
      continue;
    auto Found = settingsFor(File, I, [&](const Branch &B) {
      return B.FirstLine == Active;
    });
    if (!Found)
      return "?";
    std::vector<std::string> Words;
    for (auto &[Name, S] : *Found)
      Words.push_back(S.K == Setting::Kind::Undefined ? "-" + Name
                      : S.K == Setting::Kind::Defined
                          ? "+" + Name
                          : Name + "=" + std::to_string(S.Number));
    return llvm::join(Words, " ");
  }
  return "no branch";
}

std::string condition(const std::string &Text) {
  return way("#if " + Text + "\nhere\n#endif\n");
}

TEST(Branches, EachDirective) {
  EXPECT_EQ(way("#ifdef A\nhere\n#endif\n"), "+A");
  EXPECT_EQ(way("#ifndef A\nhere\n#endif\n"), "-A");
  EXPECT_EQ(way("#if A\nhere\n#endif\n"), "A=1");
  EXPECT_EQ(way("#ifdef A\n#else\nhere\n#endif\n"), "-A");
  EXPECT_EQ(way("#ifndef A\n#else\nhere\n#endif\n"), "+A");
  EXPECT_EQ(way("#ifdef A\n#elif defined(B)\n#elif C > 2\nhere\n#else\n#endif"),
            "-A -B C=3");
  EXPECT_EQ(way("#ifdef A\n#elifdef B\nhere\n#endif"), "-A +B");
  EXPECT_EQ(way("#ifdef A\n#elifndef B\n#else\nhere\n#endif"), "-A +B");
  EXPECT_EQ(way("here\n"), "no branch");
}

TEST(Branches, Conditions) {
  EXPECT_EQ(condition("defined A && !defined(B)"), "+A -B");
  EXPECT_EQ(condition("defined(A) || defined(B)"), "+A");
  EXPECT_EQ(condition("(defined(A) || B) && C"), "+A C=1");
  EXPECT_EQ(condition("defined(A) && A >= 0x10"), "A=16");
  EXPECT_EQ(condition("A < 3 && B == 2L && 5 <= C"), "A=2 B=2 C=5");
  EXPECT_EQ(condition("!(A || defined B)"), "-A -B");
  // A comment, and a line that goes on.
  EXPECT_EQ(condition("A /* && 0 */ \\\n && B"), "A=1 B=1");
}

TEST(Branches, WhatCannotBeOrIsNotKnown) {
  EXPECT_EQ(condition("0"), "?");
  EXPECT_EQ(condition("defined(A) && !defined(A)"), "?");
  EXPECT_EQ(condition("A == 1 && A == 2"), "?");
  EXPECT_EQ(condition("A + 1 > 2"), "?");
  EXPECT_EQ(condition("VERSION(3, (4))"), "?");
  EXPECT_EQ(condition("__has_include(<x.h>)"), "?");
  // Another alternative will do.
  EXPECT_EQ(condition("VERSION(3) || defined(A)"), "+A");
  EXPECT_EQ(condition("("), "?");
  EXPECT_EQ(condition("defined"), "?");
  EXPECT_EQ(way("#if 1\n#else\nhere\n#endif\n"), "?");
}

TEST(Branches, Nested) {
  const char *Code = "#ifdef A\n#ifdef B\nhere\n#endif\n#endif\n";
  EXPECT_EQ(way(Code), "+A +B");
  // A is defined already, somewhere.
  EXPECT_EQ(way(Code, 2), "+B");
  EXPECT_EQ(way("#ifndef A\n#ifdef A\nhere\n#endif\n#endif\n"), "?");
  EXPECT_EQ(way("#ifndef A\n#ifdef A\nhere\n#endif\n#endif\n", 2), "?");
}

TEST(Branches, GuardsOfHeaders) {
  EXPECT_EQ(way("#ifndef H\n#define H\n#ifdef A\nhere\n#endif\n#endif\n"), "+A");
  EXPECT_EQ(way("#ifndef H\n#include <h>\n#define H\n#ifdef A\nhere\n#endif\n#endif\n"),
            "+A -H");
}

TEST(Branches, NamesAreThoseOfTheBranchAlone) {
  BranchesOfFile File = branches("out(1);\n"
                                 "#ifdef A\n"
                                 "one(two);\n"
                                 "# ifdef B\n"
                                 "three();\n"
                                 "# endif\n"
                                 "#else\n"
                                 "four(\"text\"); // five\n"
                                 "#endif\n",
                                 false);
  ASSERT_EQ(File.All.size(), 3u);
  EXPECT_THAT(File.All[0].Names, ElementsAre("one", "two"));
  EXPECT_THAT(File.All[1].Names, ElementsAre("three"));
  EXPECT_THAT(File.All[2].Names, ElementsAre("four"));
  EXPECT_THAT(File.Names, ElementsAre("four", "one", "out", "three", "two"));
  EXPECT_EQ(File.at(1), std::nullopt);
  EXPECT_EQ(File.at(3), 0u);
  EXPECT_EQ(File.at(5), 1u);
  EXPECT_EQ(File.at(8), 2u);
}

TEST(Branches, DamagedFiles) {
  EXPECT_THAT(branches("#endif\n#else\n#elif X\n#", false).All, IsEmpty());
  EXPECT_EQ(way("#ifdef A\nhere\n"), "+A");
  EXPECT_EQ(way("#if\nhere\n#endif\n"), "?");
}

TEST(Branches, Joined) {
  using K = Setting::Kind;
  Settings A = {{"X", {K::Defined, 0}}};
  EXPECT_TRUE(join(A, {{"X", {K::Value, 3}}, {"Y", {K::Undefined, 0}}}));
  EXPECT_EQ(A, (Settings{{"X", {K::Value, 3}}, {"Y", {K::Undefined, 0}}}));
  EXPECT_FALSE(join(A, {{"X", {K::Value, 4}}}));
  EXPECT_FALSE(join(A, {{"Z", {K::Defined, 0}}, {"Y", {K::Defined, 0}}}));
  EXPECT_EQ(A.count("Z"), 0u);
}

} // namespace
} // namespace patlint
