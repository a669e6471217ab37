//===- ByteListsTest.cpp - Texts written as lists of characters ----------===//
#include "Facts.h"

#include <gtest/gtest.h>

namespace patlint {
namespace {

using namespace test;

const std::string Word = "abcdefghijklmnop";

/// Each character of Word, written by Spell, with commas between.
template <typename Spell> std::string elements(Spell Each) {
  std::string Out;
  for (char C : Word)
    Out += (Out.empty() ? "" : ", ") + Each(C);
  return Out;
}

std::string quotedElements() {
  return elements([](char C) { return std::string("'") + C + "'"; });
}

TEST(ByteLists, EveryWayToWriteACharacter) {
  EXPECT_EQ(literals("char t[] = {" + quotedElements() + "};"), Strings{Word});
  EXPECT_EQ(literals("wchar_t t[] = {" + elements([](char C) {
                       return std::string("L'") + C + "'";
                     }) + "};"),
            Strings{Word});
  EXPECT_EQ(literals("char t[] = {" + elements([](char C) {
                       return std::to_string(int(C));
                     }) + ", 0};"),
            Strings{Word});
  EXPECT_EQ(literals("char t[] = {" + elements([](char C) {
                       return "(unsigned char)" + std::to_string(int(C)) + "u";
                     }) + "};"),
            Strings{Word});
}

TEST(ByteLists, DesignatorsSayTheOrder) {
  std::string Backwards;
  for (size_t I = Word.size(); I-- > 0;)
    Backwards += "[" + std::to_string(I) + "] = '" + Word[I] + "', ";
  EXPECT_EQ(literals("char t[] = {" + Backwards + "};"), Strings{Word});
}

TEST(ByteLists, OtherBytesAreAround) {
  EXPECT_EQ(literals("char t[] = {0, 200, " + quotedElements() + ", 1, 2};"),
            Strings{Word});
  EXPECT_EQ(literals("S t[] = {{1, {" + quotedElements() + "}}};"),
            Strings{Word});
}

TEST(ByteLists, ALineIsAPieceOfIt) {
  LexicalFacts F =
      facts("x = {'a','b','c','d','e','f','g','h',\n"
            "     'i','j','k','l','m','n','o','p'};");
  ASSERT_EQ(F.Literals.size(), 1u);
  ASSERT_EQ(F.Literals[0].Pieces.size(), 2u);
  EXPECT_EQ(range(F.Literals[0].Pieces[0].Where), "1:6-1:37");
  EXPECT_EQ(range(F.Literals[0].Pieces[1].Where), "2:6-2:37");
  EXPECT_EQ(F.Literals[0].Pieces[1].Offset, 8u);
  EXPECT_EQ(F.Literals[0].Near, "x");
}

TEST(ByteLists, WhatIsNoText) {
  EXPECT_EQ(literals("char t[] = {'a', 'b', 'c'};"), Strings());
  EXPECT_EQ(literals("f(" + quotedElements() + ");"), Strings());
  EXPECT_EQ(literals("char t[] = {'a', x, " + quotedElements() + "};"),
            Strings());
  EXPECT_EQ(literals("int t[] = {1000, 1001, 1002, 1003, 1004, 1005, 1006, "
                     "1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015};"),
            Strings());
  // An index that nobody can have in mind, and lists that never end.
  EXPECT_EQ(literals("t = {[99999999999999999999] = 'a', [3] = "), Strings());
}

TEST(Words, WhatLooksRandomOutsideOfQuotes) {
  auto Words = [](llvm::StringRef Code) {
    Strings Out;
    for (const BareWord &W : facts(Code).Words)
      Out.push_back(W.Text + (W.Inactive ? " inactive" : ""));
    return Out;
  };
  EXPECT_EQ(Words("S(x7Kd92mQ4LpZ81aB3cDe)"),
            Strings{"x7Kd92mQ4LpZ81aB3cDe"});
  EXPECT_EQ(Words("S(12|x7Kd92mQ4LpZ81aB3cDe)"),
            Strings{"12|x7Kd92mQ4LpZ81aB3cDe"});
  EXPECT_EQ(Words("#if 0\nDon't use x7Kd92mQ4LpZ81aB3cDe now\n#endif"),
            Strings{"x7Kd92mQ4LpZ81aB3cDe inactive"});
  EXPECT_EQ(Words("int_x86_avx512_mask_vfmadd_pd_128(kSomeVeryLongFlagName2);"),
            Strings());
  EXPECT_EQ(Words("f(\"x7Kd92mQ4LpZ81aB3cDe\");"), Strings());
}

TEST(Trigraphs, AreReadBothWays) {
  EXPECT_EQ(literals("x = \"12?""?!ab\";"), (Strings{"12?""?!ab", "12|ab"}));
  EXPECT_EQ(literals("x = \"what?""?\";"), Strings{"what?""?"});
  EXPECT_EQ(literals("x = R\"(12?""?!ab)\";"), Strings{"12?""?!ab"});
}

} // namespace
} // namespace patlint
