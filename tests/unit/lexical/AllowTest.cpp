//===- AllowTest.cpp - Comments that silence a rule ----------------------===//
#include "Facts.h"

#include <gtest/gtest.h>

namespace patlint {
namespace {

using namespace test;

/// "RULE RULE | reason | first-last" of every allow-comment.
Strings allows(llvm::StringRef Code) {
  Strings Out;
  for (const AllowComment &A : facts(Code).Allows) {
    std::string Text;
    for (const std::string &Rule : A.Rules)
      Text += Rule + " ";
    Out.push_back(Text + "| " + A.Reason + " | " + std::to_string(A.FirstLine) +
                  "-" + std::to_string(A.LastLine));
  }
  return Out;
}

TEST(Allow, OnTheLine) {
  EXPECT_EQ(allows("x = 1;\nf(\"a\"); // patlint:allow(p/r) -- it is old\n"),
            Strings{"p/r | it is old | 2-2"});
  EXPECT_EQ(allows("f(/* patlint:allow(p/r) -- old */ \"a\");\ng();"),
            Strings{"p/r | old | 1-1"});
  EXPECT_EQ(allows("/* patlint:allow(p/r) -- old */ f(\"a\",\n\"b\");"),
            Strings{"p/r | old | 1-1"});
}

TEST(Allow, SeveralRules) {
  EXPECT_EQ(allows("f(); // patlint:allow( p/r ,q/s) -- why"),
            Strings{"p/r q/s | why | 1-1"});
}

TEST(Allow, WithoutAReason) {
  EXPECT_EQ(allows("f(); // patlint:allow(p/r)"), Strings{"p/r |  | 1-1"});
  EXPECT_EQ(allows("f(); // patlint:allow(p/r) --"), Strings{"p/r |  | 1-1"});
  EXPECT_EQ(allows("f(); // patlint:allow(p/r) because"),
            Strings{"p/r |  | 1-1"});
  EXPECT_EQ(allows("f(); // patlint:allow() -- why"), Strings{"| why | 1-1"});
  EXPECT_EQ(allows("f(); // patlint:allow(p/r -- why"),
            Strings{"p/r -- why |  | 1-1"});
}

TEST(Allow, AloneItSpeaksForTheNextStatement) {
  EXPECT_EQ(allows("// patlint:allow(p/r) -- why\nf(\"a\",\n  \"b\");\ng();"),
            Strings{"p/r | why | 1-3"});
  EXPECT_EQ(allows("// patlint:allow(p/r) -- why\n\n// more\nf();\ng();"),
            Strings{"p/r | why | 1-4"});
  EXPECT_EQ(allows("// patlint:allow(p/r) -- why\n// patlint:allow(q/s) -- so\n"
                   "f();\ng();"),
            (Strings{"p/r | why | 1-3", "q/s | so | 2-3"}));
}

TEST(Allow, TheNextStatementMayBeAnInitializer) {
  EXPECT_EQ(allows("// patlint:allow(p/r) -- why\nconst char *k[] = {\n\"a\",\n"
                   "};\nint x;"),
            Strings{"p/r | why | 1-4"});
  EXPECT_EQ(allows("// patlint:allow(p/r) -- why\nT t{\n\"a\"};\nint x;"),
            Strings{"p/r | why | 1-3"});
  EXPECT_EQ(
      allows("// patlint:allow(p/r) -- why\nrun([&] {\nf();\n});\nint x;"),
      Strings{"p/r | why | 1-4"});
}

TEST(Allow, TheNextStatementEndsAtABlock) {
  EXPECT_EQ(allows("// patlint:allow(p/r) -- why\nvoid f(\nint x) {\ng();\n}"),
            Strings{"p/r | why | 1-3"});
  EXPECT_EQ(allows("// patlint:allow(p/r) -- why\nstruct X\n{\nint x;\n};"),
            Strings{"p/r | why | 1-3"});
  EXPECT_EQ(allows("// patlint:allow(p/r) -- why\nauto f() -> X {\ng();\n}"),
            Strings{"p/r | why | 1-2"});
  EXPECT_EQ(allows("void f() {\n// patlint:allow(p/r) -- why\n}\nint x;"),
            Strings{"p/r | why | 2-3"});
}

TEST(Allow, AboveADirective) {
  EXPECT_EQ(
      allows("// patlint:allow(p/r) -- why\n#define A \\\n \"a\"\nint x;"),
      Strings{"p/r | why | 1-3"});
  EXPECT_EQ(allows("// patlint:allow(p/r) -- why\n#define A 1\n#define B 1"),
            Strings{"p/r | why | 1-2"});
}

TEST(Allow, DirectivesInTheStatementAreNotItsEnd) {
  EXPECT_EQ(allows("// patlint:allow(p/r) -- why\nf(\n#if X\n1;\n#endif\n"
                   "\"b\");\ng();"),
            Strings{"p/r | why | 1-6"});
}

TEST(Allow, InTheMidstOfAStatement) {
  EXPECT_EQ(
      allows("f(1,\n  // patlint:allow(p/r) -- why\n  \"a\",\n  2);\ng();"),
      Strings{"p/r | why | 2-4"});
}

TEST(Allow, NothingFollows) {
  EXPECT_EQ(allows("f();\n// patlint:allow(p/r) -- why\n"),
            Strings{"p/r | why | 2-2"});
  EXPECT_EQ(allows("// patlint:allow(p/r) -- why\nf(1,\n2"),
            Strings{"p/r | why | 1-3"});
}

TEST(Allow, WhereItStands) {
  LexicalFacts F = facts("f(); // hi patlint:allow(p/r) -- why  \n");
  ASSERT_EQ(F.Allows.size(), 1u);
  EXPECT_EQ(range(F.Allows[0].Where), "1:12-1:37");
}

TEST(Allow, NoLint) {
  EXPECT_EQ(allows("f(); // NOLINT(patlint-xentral-hardcoded-token) it is old"),
            Strings{"patlint-xentral-hardcoded-token | it is old | 1-1"});
  EXPECT_EQ(allows("f(); // NOLINT(bugprone-x, patlint-p-r): old"),
            Strings{"patlint-p-r | old | 1-1"});
  EXPECT_EQ(allows("f(); // NOLINT(patlint-p-r)"),
            Strings{"patlint-p-r |  | 1-1"});
  EXPECT_EQ(allows("// NOLINTNEXTLINE(patlint-p-r) -- old\nf(1,\n2);"),
            Strings{"patlint-p-r | old | 2-2"});
}

TEST(Allow, ABadRuleOfNoLintIsKeptToBeReported) {
  EXPECT_EQ(allows("f(); // NOLINT(patlint-*) x"),
            Strings{"patlint-* | x | 1-1"});
  EXPECT_EQ(allows("f(); // NOLINT(patlint-p) x"),
            Strings{"patlint-p | x | 1-1"});
}

TEST(Allow, NotOfOtherTools) {
  EXPECT_EQ(allows("f(); // NOLINT\ng(); // NOLINT(bugprone-patlint-x) a\n"
                   "h(); // NOLINT(*) patlint"),
            Strings());
}

TEST(Allow, OnlyInComments) {
  EXPECT_EQ(allows("f(\"// patlint:allow(p/r) -- why\");"), Strings());
  EXPECT_EQ(allows("#define A patlint:allow(p/r) -- why\n"), Strings());
}

TEST(Allow, ProseMayQuoteIt) {
  EXPECT_EQ(allows("// `patlint:allow(RULE) -- reason` silences a rule.\n"
                   "// XNOLINT(patlint-p-r) a"),
            Strings());
}

TEST(Allow, InABlockCommentOfSeveralLines) {
  EXPECT_EQ(allows("/*\n * patlint:allow(p/r) -- why\r\n */\nf();"),
            Strings{"p/r | why | 1-4"});
}

} // namespace
} // namespace patlint
