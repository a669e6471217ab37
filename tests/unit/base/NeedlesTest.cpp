// Many texts looked for at once.
#include "base/Needles.h"

#include <gmock/gmock.h>

#include <string>

using patlint::Needles;
using testing::ElementsAre;
using testing::IsEmpty;

/// "NUMBER@OFFSET" of all that is found.
static std::vector<std::string> found(const Needles &N, llvm::StringRef Text) {
  std::vector<std::string> Out;
  N.find(Text, [&](uint32_t Number, size_t At) {
    Out.push_back(std::to_string(Number) + "@" + std::to_string(At));
    return true;
  });
  return Out;
}

static Needles made(const std::vector<std::string> &Texts,
                    bool IgnoreCase = false) {
  Needles N(IgnoreCase);
  for (size_t I = 0; I < Texts.size(); ++I)
    N.add(Texts[I], uint32_t(I));
  N.prepare();
  return N;
}

TEST(Needles, FindsAllThatEndAtAPlace) {
  Needles N = made({"he", "she", "his", "hers"});
  EXPECT_THAT(found(N, "ushers"), ElementsAre("1@1", "0@2", "3@2"));
  EXPECT_THAT(found(N, "hhis"), ElementsAre("2@1"));
}

TEST(Needles, NearMissesAreNothing) {
  Needles N = made({"she", "hers"});
  EXPECT_THAT(found(N, "shher"), IsEmpty());
  EXPECT_THAT(found(N, "SHE"), IsEmpty());
  EXPECT_THAT(found(N, ""), IsEmpty());
}

TEST(Needles, ANeedleInsideOfAnotherIsFoundWhereTheOtherBreaksOff) {
  Needles N = made({"abcd", "bc"});
  EXPECT_THAT(found(N, "abcx"), ElementsAre("1@1"));
  EXPECT_THAT(found(N, "abcd"), ElementsAre("1@1", "0@0"));
}

TEST(Needles, OverlapsAreFound) {
  EXPECT_THAT(found(made({"aa"}), "aaaa"), ElementsAre("0@0", "0@1", "0@2"));
}

TEST(Needles, TheSameTextMayStandForSeveral) {
  EXPECT_THAT(found(made({"x", "x"}), "axa"), ElementsAre("0@1", "1@1"));
}

TEST(Needles, AnEmptyTextIsNowhere) {
  EXPECT_THAT(found(made({"", "a"}), "ba"), ElementsAre("1@1"));
  EXPECT_THAT(found(made({""}), "ba"), IsEmpty());
  EXPECT_THAT(found(Needles(), "ba"), IsEmpty());
}

TEST(Needles, CaseIsIgnoredOnRequest) {
  Needles N = made({"Acme", "ünder"}, /*IgnoreCase=*/true);
  EXPECT_THAT(found(N, "aCMEacme"), ElementsAre("0@0", "0@4"));
  EXPECT_THAT(found(N, "ÜNDER"), IsEmpty()) << "ASCII only";
  EXPECT_THAT(found(N, "üNDER"), ElementsAre("1@0"));
}

TEST(Needles, EveryByteIsItself) {
  std::vector<std::string> All;
  for (unsigned B = 0; B < 256; ++B)
    All.push_back(std::string(1, char(B)));
  Needles N = made(All);
  EXPECT_THAT(found(N, llvm::StringRef("\0\xff|", 3)),
              ElementsAre("0@0", "255@1", "124@2"));
}

TEST(Needles, StopsWhenToldTo) {
  Needles N = made({"a"});
  unsigned Calls = 0;
  N.find("aaa", [&](uint32_t, size_t) { return ++Calls < 2; });
  EXPECT_EQ(Calls, 2u);
}

/// Against the obvious way, over all short texts of two letters.
TEST(Needles, IsWhatSearchingOneByOneFinds) {
  std::vector<std::string> Texts = {"a", "ab", "bab", "bc", "bca", "c", "caa"};
  Needles N = made(Texts);
  for (unsigned Code = 0; Code < 6561; ++Code) {
    std::string Text;
    for (unsigned Rest = Code, I = 0; I < 8; ++I, Rest /= 3)
      Text += char('a' + Rest % 3);
    std::vector<std::string> Expected;
    for (size_t I = 0; I < Texts.size(); ++I)
      for (size_t At = Text.find(Texts[I]); At != std::string::npos;
           At = Text.find(Texts[I], At + 1))
        Expected.push_back(std::to_string(I) + "@" + std::to_string(At));
    EXPECT_THAT(found(N, Text), testing::UnorderedElementsAreArray(Expected));
  }
}
