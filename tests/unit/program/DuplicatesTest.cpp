//===- DuplicatesTest.cpp - What several units say is kept once ----------===//
#include "RandomProgram.h"

#include "program/Duplicates.h"
#include "program/Text.h"

#include <gtest/gtest.h>

namespace patlint {
namespace {

StringProgram unit(const std::string &Text) {
  llvm::Expected<StringProgram> P = parse(Text);
  if (!P) {
    ADD_FAILURE() << llvm::toString(P.takeError());
    return {};
  }
  return std::move(*P);
}

TEST(Duplicates, AFunctionOfAHeaderIsKeptOnce) {
  const std::string Inline = R"(
    function "h::f" @h.h:1:1-9 {
      %0 = literal "/a" @h.h:1:5-9
      returned %0
    })";
  StringProgram A = unit("unit \"a.cpp\"" + Inline);
  StringProgram B = unit("unit \"b.cpp\"" + Inline + R"(
    function g {
      %0 = literal "/b"
      returned %0
    })");
  Duplicates Same;
  Same.drop(A);
  Same.drop(B);
  ASSERT_EQ(A.Functions.size(), 1u);
  ASSERT_EQ(B.Functions.size(), 1u);
  EXPECT_EQ(B.Functions[0].Symbol, "g");
}

TEST(Duplicates, WhatDiffersInAnythingStays) {
  auto Function = [](const std::string &Line, const std::string &Text) {
    return unit("unit \"a.cpp\"\nfunction f {\n %0 = literal \"" + Text +
                "\" @h.h:" + Line + ":5-9\n returned %0\n}");
  };
  std::vector<StringProgram> Units = {Function("1", "/a"), Function("2", "/a"),
                                      Function("1", "/b")};
  Duplicates Same;
  for (StringProgram &P : Units) {
    Same.drop(P);
    EXPECT_EQ(P.Functions.size(), 1u);
  }
}

TEST(Duplicates, NothingElseOfAUnitChanges) {
  for (unsigned Seed = 0; Seed < 200; ++Seed) {
    StringProgram P = test::RandomProgram(Seed).program(), Second = P;
    Duplicates Same;
    Same.drop(P);
    StringProgram Kept = P;
    Same.drop(Second);
    EXPECT_TRUE(Second.Functions.empty() && Second.Classes.empty() && Second.Stray.empty());
    Second.Functions = Kept.Functions;
    Second.Classes = Kept.Classes;
    Second.Stray = Kept.Stray;
    EXPECT_EQ(Second, Kept) << "seed " << Seed;
  }
}

} // namespace
} // namespace patlint
