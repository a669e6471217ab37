//===- BaselineTest.cpp - Findings that are known ------------------------===//
#include "triage/Baseline.h"

#include <gmock/gmock.h>

using namespace patlint;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

const std::string Salt(32, 'a');
const std::string First(64, '1'), Second(64, '2'), Third(64, '3');

Finding finding(std::vector<std::string> Identities) {
  Finding F;
  F.Rule = "p/r";
  F.Identities = std::move(Identities);
  return F;
}

std::string trouble(llvm::StringRef Text) {
  llvm::Expected<Baseline> B = readBaseline("b.txt", Text);
  return B ? "" : llvm::toString(B.takeError());
}

Baseline read(const std::string &Lines) {
  return llvm::cantFail(
      readBaseline("b.txt", "patlint-baseline/1 " + Salt + "\n" + Lines));
}

TEST(Baseline, IsWrittenSortedAndReadBack) {
  Baseline B;
  B.Salt = Salt;
  addFindings(B,
              {finding({Second}), finding({First, Third}), finding({First})});
  std::string Text = baselineText(B);
  EXPECT_EQ(Text, "patlint-baseline/1 " + Salt + "\n" + First + " p/r\n" +
                      Second + " p/r\n" + Third + " p/r\n");
  EXPECT_EQ(baselineText(llvm::cantFail(readBaseline("b", Text))), Text);
}

TEST(Baseline, LinesMayStandInAnyOrderAndTwiceAndEndInBoth) {
  // As a merge or another system leaves them.
  Baseline B = read(Second + " p/r\r\n" + First + " p/r\n" + Second + " p/r");
  EXPECT_EQ(baselineText(B), "patlint-baseline/1 " + Salt + "\n" + First +
                                 " p/r\n" + Second + " p/r\n");
}

TEST(Baseline, WhatIsNoBaselineIsToldWithItsLine) {
  std::string Head = "patlint-baseline/1 " + Salt + "\n";
  for (std::string Text :
       {std::string(), std::string("[]"), "patlint-baseline/2 " + Salt,
        std::string("\n"), "patlint-baseline/1 " + Salt + "0\n"})
    EXPECT_THAT(trouble(Text), HasSubstr("b.txt:1: not a baseline")) << Text;
  EXPECT_THAT(trouble(Head + First + " p/r\n\n"), HasSubstr("b.txt:3: "));
  EXPECT_THAT(trouble(Head + First), HasSubstr("b.txt:2: expected"));
  EXPECT_THAT(trouble(Head + First + " p/r more\n"), HasSubstr("b.txt:2: "));
  EXPECT_THAT(trouble(Head + First.substr(1) + " p/r\n"),
              HasSubstr("b.txt:2:"));
  EXPECT_THAT(trouble(Head + "<<<<<<< HEAD\n"), HasSubstr("conflict"));
  EXPECT_EQ(trouble(Head), "");
}

TEST(Baseline, WhatIsAllowedWhereItStandsIsNotWritten) {
  Baseline B;
  Finding Allowed = finding({First});
  Allowed.Suppressed = "why";
  addFindings(B, {Allowed, finding({})});
  EXPECT_TRUE(B.Entries.empty());
}

TEST(Baseline, KnownIsWhatItHolds) {
  Baseline B = read(First + " p/r\n");
  std::vector<Finding> All = {finding({First}), finding({Second}), finding({})};
  EXPECT_TRUE(compare(B, All).empty());
  EXPECT_EQ(All[0].State, BaselineState::Known);
  EXPECT_EQ(All[1].State, BaselineState::New);
  EXPECT_EQ(All[2].State, BaselineState::None);
}

TEST(Baseline, OneFindingOfSeveralThingsIsKnownIfAllAre) {
  Baseline B = read(First + " p/r\n");
  std::vector<Finding> All = {finding({First, Second})};
  compare(B, All);
  EXPECT_EQ(All[0].State, BaselineState::New);
}

TEST(Baseline, EntriesThatMatchNothingAreListedInTheOrderOfTheFile) {
  Baseline B = read(Third + " p/r\n" + Second + " p/r\n" + First + " p/q\n");
  // Also what is allowed matches.
  Finding Allowed = finding({Second});
  Allowed.Suppressed = "why";
  std::vector<Finding> All = {Allowed};
  std::vector<std::string> Gone;
  for (const Baseline::Entry &E : compare(B, All))
    Gone.push_back(std::to_string(E.Line) + " " + E.Rule);
  EXPECT_THAT(Gone, ElementsAre("2 p/r", "4 p/q"));
}

TEST(Baseline, EachHasItsOwnSalt) {
  Baseline A = llvm::cantFail(newBaseline()), B = llvm::cantFail(newBaseline());
  EXPECT_NE(A.Salt, B.Salt);
  EXPECT_EQ(trouble(baselineText(A)), "");
}

TEST(Identity, IsForTheSaltTheRuleAndTheContent) {
  std::string One = contentIdentity("s", "p/r", "x");
  EXPECT_EQ(One.size(), 64u);
  EXPECT_EQ(One, contentIdentity("s", "p/r", "x"));
  EXPECT_NE(One, contentIdentity("t", "p/r", "x"));
  EXPECT_NE(One, contentIdentity("s", "p/q", "x"));
  EXPECT_NE(One, contentIdentity("s", "p/r", "y"));
}

TEST(Identity, IsTheSameForEver) {
  // A change here breaks every baseline. By: printf 'p/r\nx' |
  // openssl dgst -sha256 -hmac s
  EXPECT_EQ(contentIdentity("s", "p/r", "x"),
            "e8f9202add6f446743c256511ce223ac8fa655736349c8156137059bfb1ce0af");
}

} // namespace
