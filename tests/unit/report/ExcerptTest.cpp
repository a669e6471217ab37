//===- ExcerptTest.cpp - A source line with its place marked -----------===//
#include "report/Excerpt.h"
#include "report/Sample.h"

#include "llvm/ADT/StringRef.h"

#include <gtest/gtest.h>

namespace patlint::test {

/// The excerpt of Length bytes at Column in a file of one line; Secrets are
/// byte columns [first, second) that a finding marks as secret.
static std::string
shown(const std::string &Line, unsigned Column, unsigned Length,
      std::vector<std::pair<unsigned, unsigned>> Secrets = {},
      bool Color = false) {
  Sample S;
  S.Files["a.cpp"] = Line + "\nnext\n";
  S.R.Findings.emplace_back();
  for (auto [Begin, End] : Secrets)
    S.R.Findings[0].Secret.push_back(Region{"a.cpp", 1, Begin, 1, End});
  SourceText Source = S.source();
  SourceFiles Files(Source);
  SecretMask Mask(S.R, Files);
  return excerpt({"a.cpp", 1, Column, 1, Column + Length}, Files, Mask, Color);
}

TEST(Excerpt, MarksTheRegion) {
  EXPECT_EQ(shown("send(Url);", 6, 3), "    1 | send(Url);\n"
                                       "      |      ^~~\n");
}

TEST(Excerpt, TabsStayTabs) {
  EXPECT_EQ(shown("\tsend(\tUrl);", 8, 3), "    1 | \tsend(\tUrl);\n"
                                           "      | \t     \t^~~\n");
}

TEST(Excerpt, WideCharactersTakeTwoColumns) {
  EXPECT_EQ(shown("f(u8\"😀\", Url);", 13, 3), "    1 | f(u8\"😀\", Url);\n"
                                              "      |           ^~~\n");
}

TEST(Excerpt, WhatIsNoTextIsShownSafely) {
  EXPECT_EQ(shown("a\xFF\x1B[2J b", 8, 1), "    1 | a<FF><U+001B>[2J b\n"
                                           "      |                  ^\n");
  // A mark that turns the direction of the text would hide code.
  EXPECT_EQ(shown("a\u202Eb", 5, 1), "    1 | a<U+202E>b\n"
                                     "      |          ^\n");
}

TEST(Excerpt, AByteOrderMarkIsNotShown) {
  EXPECT_EQ(shown("\xEF\xBB\xBFint a;", 8, 1), "    1 | int a;\n"
                                               "      |     ^\n");
}

TEST(Excerpt, ASecretIsStarsOfTheSameWidth) {
  EXPECT_EQ(shown("T = \"abcd\";", 5, 6, {{6, 10}}), "    1 | T = \"****\";\n"
                                                     "      |     ^~~~~~\n");
}

TEST(Excerpt, ASecondSecretOfTheLineIsHiddenToo) {
  EXPECT_EQ(shown("f(\"abcd\", \"efgh\");", 1, 1, {{4, 8}, {12, 16}}),
            "    1 | f(\"****\", \"****\");\n"
            "      | ^\n");
}

TEST(Excerpt, AKnownSecretIsHiddenWhereverItStands) {
  // The second one is marked by no finding.
  EXPECT_EQ(shown("f(\"abcdefgh\"); // abcdefgh, abcdefg", 1, 1, {{4, 12}}),
            "    1 | f(\"********\"); // ********, abcdefg\n"
            "      | ^\n");
}

TEST(Excerpt, ALongLineIsCutAroundThePlace) {
  std::string Line =
      std::string(500, 'a') + "send(Url)" + std::string(500, 'b');
  std::string Both = shown(Line, 506, 3);
  auto [Source, Marks] = llvm::StringRef(Both).split('\n');
  EXPECT_EQ(Source.size(), 8 + 3 + ExcerptColumns + 3u);
  EXPECT_TRUE(Source.starts_with("    1 | ...aaa"));
  EXPECT_TRUE(Source.ends_with("bbb..."));
  EXPECT_EQ(Source.find("Url"), Marks.find("^~~"));
}

TEST(Excerpt, ALongSecretIsCutAndStillHidden) {
  std::string Line = "T = \"" + std::string(4000, 'x') + "\";";
  std::string Both = shown(Line, 5, 4002, {{6, 4006}});
  EXPECT_EQ(Both.find('x'), std::string::npos);
  EXPECT_LT(Both.size(), 300u);
}

TEST(Excerpt, AHugeLineCostsNoMoreThanALongOne) {
  // A table of data on one line; the place is far inside, between umlauts.
  std::string Line;
  for (unsigned I = 0; I != 2000000; ++I)
    Line += "ü";
  Line += "f(\"abcd\")" + Line;
  std::string Both = shown(Line, 4000003, 6, {{4000004, 4000008}});
  auto [Source, Marks] = llvm::StringRef(Both).split('\n');
  EXPECT_TRUE(Source.starts_with("    1 | ...ü"));
  EXPECT_TRUE(Source.ends_with("ü..."));
  EXPECT_NE(Source.find("üf(\"****\")ü"), llvm::StringRef::npos);
  EXPECT_EQ(Marks.trim().str(), "| " + std::string(3 + 40, ' ') + "^~~~~~");
}

TEST(Excerpt, OfSeveralLinesTheFirstIsShown) {
  Sample S;
  S.Files["a.cpp"] = "f(a,\n  b);\n";
  SourceText Source = S.source();
  SourceFiles Files(Source);
  EXPECT_EQ(
      excerpt({"a.cpp", 1, 3, 2, 4}, Files, SecretMask(S.R, Files), false),
      "    1 | f(a,\n"
      "      |   ^~\n");
}

TEST(Excerpt, APlaceThatIsNotThereHasNone) {
  Sample S;
  S.Files["a.cpp"] = "int a;";
  SourceText Source = S.source();
  SourceFiles Files(Source);
  SecretMask Mask(S.R, Files);
  EXPECT_EQ(excerpt({"a.cpp", 2, 1, 2, 2}, Files, Mask, false), "");
  EXPECT_EQ(excerpt({"b.cpp", 1, 1, 1, 2}, Files, Mask, false), "");
  EXPECT_EQ(excerpt({"a.cpp"}, Files, Mask, false), "");
  // A column behind the end of the line is the end of the line.
  EXPECT_EQ(excerpt({"a.cpp", 1, 99, 1, 120}, Files, Mask, false),
            "    1 | int a;\n"
            "      |       ^\n");
}

TEST(Excerpt, ColorIsForTheMarkOnly) {
  EXPECT_EQ(shown("f();", 1, 1, {}, true), "    1 | f();\n"
                                           "      | \033[0;1;32m^\033[0m\n");
}

} // namespace patlint::test
