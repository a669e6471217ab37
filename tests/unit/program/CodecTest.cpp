//===- CodecTest.cpp - Facts come back as they went, or not at all -------===//
#include "RandomProgram.h"

#include "program/Check.h"
#include "program/Codec.h"
#include "program/Text.h"

#include <chrono>
#include <gtest/gtest.h>

namespace patlint {
namespace {

template <typename T> std::string problem(llvm::Expected<T> Result) {
  return Result ? "decoded" : llvm::toString(Result.takeError());
}

TEST(Codec, BeginsWithItsVersion) {
  std::string Bytes = encode(StringProgram());
  EXPECT_EQ(Bytes.substr(2, 15), "patlint-facts/4");
  EXPECT_EQ(encode(LexicalFacts()).substr(2, 15), "patlint-facts/4");
}

TEST(Codec, BringsBackAnyProgram) {
  for (unsigned Seed = 0; Seed < 1000; ++Seed) {
    StringProgram P = test::RandomProgram(Seed).program();
    auto Again = decode(encode(P));
    ASSERT_TRUE(bool(Again)) << llvm::toString(Again.takeError());
    ASSERT_EQ(*Again, P) << "seed " << Seed << "\n" << print(P);
  }
}

TEST(Codec, BringsBackAnyLexicalFacts) {
  for (unsigned Seed = 0; Seed < 1000; ++Seed) {
    LexicalFacts F = test::RandomProgram(Seed).facts();
    auto Again = decodeLexical(encode(F));
    ASSERT_TRUE(bool(Again)) << llvm::toString(Again.takeError());
    ASSERT_EQ(*Again, F) << "seed " << Seed;
  }
}

TEST(Codec, GivesTheSameBytesForTheSameProgram) {
  StringProgram P = test::RandomProgram(7).program();
  StringProgram Copy = P;
  EXPECT_EQ(encode(P), encode(Copy));
}

TEST(Codec, KeepsBytesThatAreNoUtf8) {
  LexicalFacts F;
  F.Literals.push_back({std::string("\xff\x00\xc3", 3), {}, false, "", ""});
  auto Again = decodeLexical(encode(F));
  ASSERT_TRUE(bool(Again));
  EXPECT_EQ(*Again, F);
}

TEST(Codec, OneKindIsNotTheOther) {
  EXPECT_EQ(problem(decode(encode(LexicalFacts()))),
            "cannot read facts: not of kind program");
  EXPECT_EQ(problem(decodeLexical(encode(StringProgram()))),
            "cannot read facts: not of kind lexical");
}

TEST(Codec, AnotherVersionIsAnError) {
  std::string Bytes = encode(StringProgram());
  Bytes[Bytes.find("facts/1") + 6] = '0';
  EXPECT_EQ(problem(decode(Bytes)),
            "cannot read facts: not of version patlint-facts/4");
}

TEST(Codec, BytesThatAreNoFactsAreAnError) {
  EXPECT_EQ(problem(decode("")), "cannot read facts: damaged or cut off");
  EXPECT_EQ(problem(decode("int main() {}")),
            "cannot read facts: damaged or cut off");
  // Nesting without end must not end the stack.
  EXPECT_EQ(problem(decode(std::string(1 << 20, '\x81'))),
            "cannot read facts: damaged or cut off");
  // A string that says it has 2^62 bytes.
  EXPECT_EQ(problem(decode(std::string("\x84\x7b\x40\0\0\0\0\0\0\0x", 11))),
            "cannot read facts: damaged or cut off");
}

TEST(Codec, BytesBehindTheFactsAreAnError) {
  EXPECT_EQ(problem(decode(encode(StringProgram()) + '\0')),
            "cannot read facts: damaged or cut off");
}

TEST(Codec, ATermThatDoesNotExistIsAnError) {
  StringProgram P;
  Function &F = P.Functions.emplace_back();
  F.Symbol = "f";
  F.Returned = 3;
  EXPECT_EQ(problem(decode(encode(P))),
            "cannot read facts: f: returned uses %3, which does not exist");
}

TEST(Codec, EveryTruncationIsAnError) {
  std::string Bytes = encode(test::RandomProgram(3).program());
  for (size_t Size = 0; Size < Bytes.size(); ++Size)
    ASSERT_NE(problem(decode(llvm::StringRef(Bytes).take_front(Size))),
              "decoded")
        << Size << " of " << Bytes.size();
}

// A flipped bit may give another valid document (a letter of a name); it must
// never crash, and what is decoded must hang together.
TEST(Codec, FlippedBitsAreAnErrorOrAWholeProgram) {
  unsigned Errors = 0;
  for (unsigned Seed = 0; Seed < 3000; ++Seed) {
    test::RandomProgram R(Seed);
    StringProgram P = R.program();
    std::string Bytes = encode(P);
    for (unsigned Flips = 1 + R.below(4); Flips; --Flips)
      Bytes[R.below(unsigned(Bytes.size()))] ^= char(1 << R.below(8));
    auto Again = decode(Bytes);
    if (Again) {
      EXPECT_EQ(brokenPromise(*Again), std::nullopt);
    } else {
      ++Errors;
      EXPECT_NE(llvm::toString(Again.takeError()).find("cannot read facts"),
                std::string::npos);
    }
  }
  EXPECT_GT(Errors, 500u);
}

TEST(Codec, ALargeUnitIsQuick) {
  StringProgram P;
  Function &F = P.Functions.emplace_back();
  F.Symbol = "f";
  for (uint32_t I = 0; I < 100000; ++I) {
    Term &T = F.Terms.emplace_back();
    T.Kind = TermKind::Literal;
    T.Text = "literal " + std::to_string(I % 5000);
    T.Pieces = {{0, 8, {"src/large.cpp", I, 5, I, 20}}};
    T.Operands = {I};
  }
  auto Begin = std::chrono::steady_clock::now();
  std::string Bytes = encode(P);
  auto Again = decode(Bytes);
  auto Time = std::chrono::steady_clock::now() - Begin;
  ASSERT_TRUE(bool(Again));
  EXPECT_EQ(*Again, P);
  EXPECT_LT(Bytes.size(), 4u << 20);
  // Takes about 0.1 s; the bound only stops something quadratic.
  EXPECT_LT(std::chrono::duration<double>(Time).count(), 5.0);
  RecordProperty("milliseconds",
                 int(std::chrono::duration<double>(Time).count() * 1000));
}

} // namespace
} // namespace patlint
