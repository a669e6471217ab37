//===- ExamplesTest.cpp - The rules' own examples ----------------------===//
#include "match/Fixture.h"

#include "policy/BuiltIn.h"

#include <gmock/gmock.h>

using namespace patlint::fixture;
using patlint::Policy;

namespace {

TEST(Examples, AreRunAndCounted) {
  unsigned Ran = 0;
  EXPECT_THAT(runExamples(policy(), Ran), testing::IsEmpty());
  EXPECT_EQ(Ran, 11u);
}

TEST(Examples, OfTheBuiltInPacksHold) {
  Policy P;
  ASSERT_THAT(loadPolicy(patlint::builtInRules(), P), testing::IsEmpty());
  unsigned Ran = 0;
  EXPECT_THAT(runExamples(P, Ran), testing::IsEmpty());
  EXPECT_GT(Ran, 50u);
}

} // namespace
