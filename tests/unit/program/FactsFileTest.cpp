//===- FactsFileTest.cpp - Files of facts come back whole, or not at all --===//
#include "RandomProgram.h"

#include "program/Codec.h"
#include "program/FactsFile.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace patlint {
namespace {

using ::testing::HasSubstr;

std::string problem(llvm::StringRef Bytes) {
  auto Parts = opened("build", Bytes);
  return Parts ? "opened" : llvm::toString(Parts.takeError());
}

UnitFacts someUnit() {
  return {"src/a.cpp",
          "/work",
          {"clang++", "-DX=1", "src/a.cpp"},
          {{"include/a.h", "int a;\n"}, {"src/a.cpp", std::string("\xff\0x", 3)}}};
}

UnitInputs someInputs() {
  UnitInputs I;
  for (int K = 0; K <= int(Asked::Kind::Guess); ++K)
    I.All.push_back({Asked::Kind(K), "/usr/include", "/a.h", K % 2 ? "x" : ""});
  I.Unstable = true;
  return I;
}

TEST(FactsFile, BringsBackItsParts) {
  std::string Zero("a\0b", 3);
  std::string Bytes = sealed("build", {"one", "", Zero});
  EXPECT_EQ(Bytes.substr(0, 22), "patlint-facts/1 build ");
  auto Parts = opened("build", Bytes);
  ASSERT_TRUE(bool(Parts)) << llvm::toString(Parts.takeError());
  EXPECT_THAT(*Parts, ::testing::ElementsAre("one", "", Zero));
  EXPECT_EQ(problem(sealed("build", {})), "opened");
}

TEST(FactsFile, SaysWhatIsWrong) {
  EXPECT_THAT(problem(""), HasSubstr("is not a facts file"));
  EXPECT_THAT(problem("int main() {}"), HasSubstr("is not a facts file"));
  EXPECT_THAT(problem("patlint-facts/2 b x 3\nabc"), HasSubstr("newer"));
  EXPECT_THAT(problem("patlint-facts/0 b x 3\nabc"), HasSubstr("older"));
  EXPECT_THAT(problem(sealed("other", {"a"})), HasSubstr("another build"));
  EXPECT_THAT(problem(sealed("build", {"a"}) + "b"), HasSubstr("damaged"));
  EXPECT_THAT(problem("patlint-facts/1 build x 99999999999999999999\n"),
              HasSubstr("damaged"));
}

TEST(FactsFile, NoCutAndNoChangedBitIsTaken) {
  std::string Good = sealed("build", {"some", "parts of it"});
  for (size_t I = 0; I != Good.size(); ++I) {
    EXPECT_NE(problem(Good.substr(0, I)), "opened") << I;
    for (int Bit = 0; Bit != 8; ++Bit) {
      std::string Bad = Good;
      Bad[I] = char(Bad[I] ^ (1 << Bit));
      EXPECT_NE(problem(Bad), "opened") << I << " " << Bit;
    }
  }
}

TEST(FactsFile, UnitsAndInputsComeBack) {
  auto Unit = decodeUnit(encode(someUnit()));
  ASSERT_TRUE(bool(Unit)) << llvm::toString(Unit.takeError());
  EXPECT_EQ(*Unit, someUnit());
  auto Inputs = decodeInputs(encode(someInputs()));
  ASSERT_TRUE(bool(Inputs)) << llvm::toString(Inputs.takeError());
  EXPECT_EQ(*Inputs, someInputs());
  auto Other = decodeUnit(encode(someInputs()));
  EXPECT_FALSE(bool(Other));
  llvm::consumeError(Other.takeError());
}

/// A digest proves nothing against who wants to harm: what is in a facts file
/// is read with care, too.
TEST(FactsFile, WhatIsInsideNeverCrashes) {
  std::string Unit = encode(someUnit()), Inputs = encode(someInputs());
  std::mt19937 Chance(5);
  for (unsigned Round = 0; Round != 3000; ++Round) {
    for (std::string Bad : {Unit, Inputs}) {
      for (unsigned N = 1 + Chance() % 3; N; --N)
        Bad[Chance() % Bad.size()] = char(Chance());
      if (Chance() % 8 == 0)
        Bad.resize(Chance() % Bad.size());
      if (auto Read = decodeUnit(Bad); !Read)
        llvm::consumeError(Read.takeError());
      if (auto Read = decodeInputs(Bad); !Read)
        llvm::consumeError(Read.takeError());
    }
  }
}

} // namespace
} // namespace patlint
