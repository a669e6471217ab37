//===- DecodeTest.cpp - What a string token means ------------------------===//
#include "lexical/Decode.h"

#include <gtest/gtest.h>

namespace patlint {
namespace {

std::string decoded(llvm::StringRef Spelling) {
  std::string Out;
  appendDecoded(Spelling, Out);
  return Out;
}

TEST(Decode, PlainText) {
  EXPECT_EQ(decoded(R"("")"), "");
  EXPECT_EQ(decoded(R"("abc")"), "abc");
  EXPECT_EQ(decoded("\"\xc3\xa4 \xff\""), "\xc3\xa4 \xff");
}

TEST(Decode, PrefixesAndSuffixes) {
  EXPECT_EQ(decoded(R"(L"a")"), "a");
  EXPECT_EQ(decoded(R"(u8"a"s)"), "a");
  EXPECT_EQ(decoded(R"(U"a"_x)"), "a");
}

TEST(Decode, SimpleEscapes) {
  EXPECT_EQ(decoded(R"("\n\t\r\a\b\f\v\e\\\"\'\?")"),
            "\n\t\r\a\b\f\v\x1B\\\"'?");
  EXPECT_EQ(decoded(R"("\q\/")"), "q/") << "unknown ones are the character";
}

TEST(Decode, NumbersAreBytesInNarrowStrings) {
  EXPECT_EQ(decoded(R"("\0")"), std::string(1, '\0'));
  EXPECT_EQ(decoded(R"("\1019")"), "A9") << "three digits at most";
  EXPECT_EQ(decoded(R"("\x41\xe4g")"), "A\xe4g");
  EXPECT_EQ(decoded(R"(u8"\xe4")"), "\xe4");
  EXPECT_EQ(decoded(R"("\x{41}1\o{101}")"), "A1A");
}

TEST(Decode, NumbersAreCodePointsInWideStrings) {
  EXPECT_EQ(decoded(R"(L"\xe4")"), "\xc3\xa4");
  EXPECT_EQ(decoded(R"(u"\xD83D\xDE00")"), "\xF0\x9F\x98\x80");
  EXPECT_EQ(decoded(R"(u"\xD83Dx")"), "\xEF\xBF\xBDx") << "half a pair";
}

TEST(Decode, UniversalCharacterNames) {
  EXPECT_EQ(decoded(R"("\u00e4\U0001F600\u{e4}")"),
            "\xc3\xa4\xF0\x9F\x98\x80\xc3\xa4");
  EXPECT_EQ(decoded(R"("\N{LATIN SMALL LETTER A}")"), "a");
  EXPECT_EQ(decoded(R"("x\N{NO SUCH LETTER}y")"), "xy");
}

TEST(Decode, RawStringsAreVerbatim) {
  EXPECT_EQ(decoded(R"x(R"(a\n"b)")x"), "a\\n\"b");
  EXPECT_EQ(decoded(R"x(u8R"--(a)-")--"s)x"), "a)-\"");
  EXPECT_EQ(decoded(R"x(LR"()")x"), "");
}

TEST(Decode, WhatNoCompilerTakesDoesNotCrash) {
  for (const char *Broken :
       {"", "\"", "\"\\\"", "R\"", "R\"\"", "R\"(\"", "R\")(\"", "\"\\x\"",
        "\"\\u\"", "\"\\u{\"", "\"\\N\"", "\"\\N{\"", "\"\\x{}\"", "\"\\U\"",
        "\"\\UFFFFFFFF\"", "\"\\xFFFFFFFFFFFFFFFFFF\""})
    decoded(Broken);
}

} // namespace
} // namespace patlint
