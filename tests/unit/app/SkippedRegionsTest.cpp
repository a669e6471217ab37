//===- SkippedRegionsTest.cpp - Code that no unit compiles -------------===//
#include "app/SkippedRegions.h"

#include "gmock/gmock.h"

using patlint::Region;
using patlint::StringProgram;
using testing::ElementsAre;
using testing::IsEmpty;

static StringProgram unit(std::vector<std::string> Files,
                          std::vector<Region> Skipped) {
  StringProgram P;
  P.Unit = Files.front();
  P.Files = std::move(Files);
  P.Skipped = std::move(Skipped);
  return P;
}

TEST(SkippedRegions, OneUnitDecidesAlone) {
  Region R{"a.cpp", 3, 1, 9, 1};
  EXPECT_THAT(patlint::skippedEverywhere({unit({"a.cpp"}, {R})}),
              ElementsAre(R));
}

TEST(SkippedRegions, WhatOneUnitCompilesIsNotSkipped) {
  Region Outer{"h.h", 10, 1, 50, 1}, Inner{"h.h", 20, 1, 30, 1};
  EXPECT_THAT(patlint::skippedEverywhere({unit({"a.cpp", "h.h"}, {Outer}),
                                          unit({"b.cpp", "h.h"}, {Inner})}),
              ElementsAre(Inner));
  EXPECT_THAT(patlint::skippedEverywhere({unit({"a.cpp", "h.h"}, {Outer}),
                                          unit({"b.cpp", "h.h"}, {})}),
              IsEmpty());
}

TEST(SkippedRegions, AUnitThatDidNotReadTheFileHasNoSay) {
  Region R{"h.h", 10, 1, 50, 1};
  EXPECT_THAT(patlint::skippedEverywhere(
                  {unit({"a.cpp", "h.h"}, {R}), unit({"b.cpp"}, {})}),
              ElementsAre(R));
}

TEST(SkippedRegions, AFailedUnitHasNoSay) {
  Region R{"h.h", 10, 1, 50, 1};
  StringProgram Failed = unit({"b.cpp", "h.h"}, {});
  Failed.State = patlint::Analysed::Failed;
  EXPECT_THAT(patlint::skippedEverywhere({unit({"a.cpp", "h.h"}, {R}), Failed}),
              ElementsAre(R));
}

TEST(SkippedRegions, PartsAreCutAtTheByte) {
  EXPECT_THAT(
      patlint::skippedEverywhere(
          {unit({"h.h"}, {{"h.h", 1, 1, 5, 8}, {"h.h", 7, 1, 9, 1}}),
           unit({"h.h"}, {{"h.h", 5, 3, 8, 2}})}),
      ElementsAre(Region{"h.h", 5, 3, 5, 8}, Region{"h.h", 7, 1, 8, 2}));
}
