//===- PrintedTest.cpp - Printed forms and order of the values -----------===//
#include "values/Finding.h"
#include "values/Notice.h"
#include "values/Request.h"

#include <gtest/gtest.h>

namespace patlint {
namespace {

TEST(Regions, ArePrintedByTheirBegin) {
  EXPECT_EQ(printed(Region{"a.cpp", 3, 4, 5, 6}), "a.cpp:3:4");
}

TEST(Regions, AreKnownWithFileAndLine) {
  EXPECT_TRUE((Region{"a.cpp", 1, 0, 0, 0}).known());
  EXPECT_FALSE((Region{"a.cpp", 0, 0, 0, 0}).known());
  EXPECT_FALSE((Region{"", 1, 1, 1, 1}).known());
}

TEST(Regions, AreOrderedByFileLineColumn) {
  EXPECT_LT((Region{"a", 9, 9, 9, 9}), (Region{"b", 1, 1, 1, 1}));
  EXPECT_LT((Region{"a", 2, 9, 2, 9}), (Region{"a", 10, 1, 10, 1}));
  EXPECT_LT((Region{"a", 2, 3, 2, 9}), (Region{"a", 2, 4, 2, 5}));
}

TEST(Auth, IsPrintedAsTheReportsHaveIt) {
  EXPECT_EQ(printed(AuthEvidence{AuthKind::Bearer, "", {}}), "bearer");
  EXPECT_EQ(printed(AuthEvidence{AuthKind::Header, "X-Api-Key", {}}),
            "header:X-Api-Key");
  EXPECT_EQ(printed(AuthEvidence{AuthKind::None, "", {}}), "none");
  EXPECT_EQ(printed(AuthEvidence()), "unknown");
}

TEST(Auth, SomeKindsAreTokens) {
  for (AuthKind Kind :
       {AuthKind::Bearer, AuthKind::Header, AuthKind::Query, AuthKind::Path})
    EXPECT_TRUE(isToken(Kind));
  for (AuthKind Kind : {AuthKind::Unknown, AuthKind::None, AuthKind::Basic,
                        AuthKind::Digest, AuthKind::Other})
    EXPECT_FALSE(isToken(Kind));
}

TEST(Findings, AreInReportOrderByPlaceThenRule) {
  Finding A, B;
  A.Where = {"a.cpp", 1, 1, 1, 2};
  B.Where = {"a.cpp", 1, 1, 1, 2};
  A.Rule = "p/a";
  B.Rule = "p/b";
  EXPECT_TRUE(inReportOrder(A, B));
  EXPECT_FALSE(inReportOrder(B, A));
  EXPECT_FALSE(inReportOrder(A, A));
  A.Where.Line = 2;
  EXPECT_TRUE(inReportOrder(B, A)) << "the place comes first";
}

} // namespace
} // namespace patlint
