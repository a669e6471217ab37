// The packs of the binary load, and their own examples come out as they say.
#include "Packs.h"

#include <gmock/gmock.h>

using namespace patlint;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;

TEST(BuiltIn, PacksLoadWithoutProblem) {
  Policy P;
  EXPECT_THAT(loadPolicy(builtInRules(), P), IsEmpty());
}

TEST(BuiltIn, CorePacksStandAlone) {
  Policy P;
  EXPECT_THAT(loadPolicy(builtInRules(/*Providers=*/false), P), IsEmpty());
  EXPECT_THAT(P.packs(), IsEmpty());
  EXPECT_NE(P.rule("generic/hardcoded-credential"), nullptr);
  EXPECT_EQ(P.rule("xentral/hardcoded-token"), nullptr);
  EXPECT_TRUE(P.isPlaceholder("YOUR_TOKEN"));
}

TEST(BuiltIn, CredentialExamplesHold) {
  EXPECT_THAT(failedCredentialExamples(builtIn()), IsEmpty());
}
