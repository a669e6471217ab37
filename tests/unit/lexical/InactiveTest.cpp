//===- InactiveTest.cpp - What is certainly not compiled -----------------===//
#include "Facts.h"

#include <gtest/gtest.h>

namespace patlint {
namespace {

using namespace test;

/// The literals of the code; inactive ones in brackets.
Strings marked(llvm::StringRef Code) {
  Strings Out;
  for (const Literal &L : facts(Code).Literals)
    Out.push_back(L.Inactive ? "(" + L.Bytes + ")" : L.Bytes);
  return Out;
}

TEST(Inactive, IfZero) {
  EXPECT_EQ(marked("#if 0\n\"a\"\n#endif\n\"b\""), (Strings{"(a)", "b"}));
  EXPECT_EQ(marked("#if false\n\"a\"\n#else\n\"b\"\n#endif"),
            (Strings{"(a)", "b"}));
  EXPECT_EQ(marked("  #  if 0 // off\n\"a\"\n#endif"), Strings{"(a)"});
  EXPECT_EQ(marked("/* x */ #if 0\n\"a\"\n#endif"), Strings{"(a)"});
}

TEST(Inactive, IfOne) {
  EXPECT_EQ(marked("#if 1\n\"a\"\n#elif X\n\"b\"\n#else\n\"c\"\n#endif"),
            (Strings{"a", "(b)", "(c)"}));
}

TEST(Inactive, Elif) {
  EXPECT_EQ(marked("#if X\n\"a\"\n#elif 0\n\"b\"\n#elif 1\n\"c\"\n#else\n"
                   "\"d\"\n#endif"),
            (Strings{"a", "(b)", "c", "(d)"}));
}

TEST(Inactive, WhatIsNestedInIt) {
  EXPECT_EQ(marked("#if 0\n#if 1\n\"a\"\n#else\n\"b\"\n#endif\n\"c\"\n#else\n"
                   "\"d\"\n#endif\n\"e\""),
            (Strings{"(a)", "(b)", "(c)", "d", "e"}));
}

TEST(Inactive, NotWhatAMacroDecides) {
  EXPECT_EQ(marked("#ifdef NEVER\n\"a\"\n#else\n\"b\"\n#endif\n#if X\n\"c\"\n"
                   "#endif\n#if 0 || X\n\"d\"\n#endif\n#ifndef X\n\"e\"\n"
                   "#elifdef Y\n\"f\"\n#endif"),
            (Strings{"a", "b", "c", "d", "e", "f"}));
}

TEST(Inactive, ApostrophesDoNotHideTheEnd) {
  EXPECT_EQ(marked("#if 0\ndon't \"\n#endif\n\"a\""), Strings{"a"});
}

TEST(Inactive, MacrosInIt) {
  EXPECT_EQ(marked("#if 0\n#define A \"a\"\n#endif"), Strings{"(a)"});
}

TEST(Inactive, CommentsStayComments) {
  EXPECT_EQ(facts("#if 0\n// a\n#endif").Comments.size(), 1u);
}

TEST(Inactive, UnbalancedDirectivesAreNoTrouble) {
  EXPECT_EQ(marked("#else\n#endif\n#elif 0\n\"a\"\n#if 0\n\"b\""),
            (Strings{"a", "(b)"}));
}

} // namespace
} // namespace patlint
