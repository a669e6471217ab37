//===- TriageTest.cpp - Fingerprints and allow-comments ----------------===//
#include "triage/Triage.h"

#include <gmock/gmock.h>

#include <algorithm>

using patlint::AllowComment;
using patlint::Finding;
using patlint::Level;
using patlint::LexicalFacts;
using patlint::Region;

namespace {

const std::vector<std::string> Known = {
    "generic/sanctum-token", "patlint/bad-allow", "patlint/unused-allow",
    "xentral/endpoint-unavailable", "xentral/hardcoded-token"};

Finding finding(unsigned Line, const std::string &Endpoint = "/x",
                const std::string &Enclosing = "f") {
  Finding F;
  F.Rule = "xentral/endpoint-unavailable";
  F.Where = {"a.cpp", Line, 1, Line, 9};
  F.Endpoint = Endpoint;
  F.Enclosing = Enclosing;
  return F;
}

AllowComment allow(unsigned Line, const std::string &Rule,
                   const std::string &Reason) {
  return {{Rule}, Reason, {"a.cpp", Line, 20, Line, 60}, Line, Line};
}

std::vector<Finding> triaged(std::vector<Finding> Findings,
                             std::vector<AllowComment> Allows = {}) {
  LexicalFacts F;
  F.File = "a.cpp";
  F.Allows = std::move(Allows);
  triage(Findings, {F}, Known);
  return Findings;
}

std::vector<std::string> fingerprints(const std::vector<Finding> &Findings) {
  std::vector<std::string> Out;
  for (const Finding &F : Findings)
    Out.push_back(F.Fingerprint);
  return Out;
}

std::vector<std::string> rules(const std::vector<Finding> &Findings) {
  std::vector<std::string> Out;
  for (const Finding &F : Findings)
    Out.push_back(F.Rule + (F.Suppressed ? " (" + *F.Suppressed + ")" : ""));
  return Out;
}

TEST(Fingerprints, DoNotMoveWithTheLines) {
  auto Before = fingerprints(triaged({finding(3), finding(7)}));
  auto After = fingerprints(triaged({finding(30), finding(71)}));
  EXPECT_EQ(Before, After);
  EXPECT_THAT(Before[0], testing::MatchesRegex("[0-9a-f]{32}"));
  EXPECT_NE(Before[0], Before[1]) << "the second occurrence is another finding";
}

TEST(Fingerprints, TellRulePathDeclarationAndEndpointApart) {
  Finding Rule = finding(1), Path = finding(1);
  Rule.Rule = "xentral/other";
  Path.Where.File = "b.cpp";
  std::vector<std::string> All;
  for (const Finding &F :
       {finding(1), finding(1, "/y"), finding(1, "/x", "g"), Rule, Path})
    All.push_back(fingerprints(triaged({F}))[0]);
  std::sort(All.begin(), All.end());
  EXPECT_EQ(std::unique(All.begin(), All.end()), All.end());
  // Fields do not run into each other.
  EXPECT_NE(fingerprints(triaged({finding(1, "ab", "c")})),
            fingerprints(triaged({finding(1, "b", "ca")})));
}

TEST(Fingerprints, HoldNothingOfTheSecretAndOfTheMessage) {
  Finding A = finding(1), B = finding(1);
  A.Preview = "1|A*** (43 characters)";
  B.Preview = "2|B*** (43 characters)";
  B.Message = "other";
  EXPECT_EQ(fingerprints(triaged({A})), fingerprints(triaged({B})));
}

TEST(Fingerprints, AreTheSameForEver) {
  // A change here breaks every baseline: see the CHANGELOG rule.
  EXPECT_EQ(fingerprints(triaged({finding(1)})),
            std::vector<std::string>{"f67c59fa82badce5b8dd6cc8c1edc51a"});
}

TEST(Allows, SilenceAtThePrimaryPlaceAndTheFirstRelatedOne) {
  const char *Rule = "xentral/endpoint-unavailable";
  EXPECT_THAT(rules(triaged({finding(3)}, {allow(3, Rule, "legacy")})),
              testing::ElementsAre(std::string(Rule) + " (legacy)"));
  Finding Far = finding(3);
  Far.RelatedPlaces = {{{"a.cpp", 90, 1, 90, 5}, "path literal"},
                       {{"a.cpp", 91, 1, 91, 5}, "part of the URL"}};
  EXPECT_TRUE(triaged({Far}, {allow(90, Rule, "legacy")})[0].Suppressed);
  EXPECT_THAT(rules(triaged({Far}, {allow(91, Rule, "legacy")})),
              testing::ElementsAre(Rule, "patlint/unused-allow"));
}

TEST(Allows, AreForTheirLinesFileAndRule) {
  const char *Rule = "xentral/endpoint-unavailable";
  EXPECT_THAT(rules(triaged({finding(3)}, {allow(4, Rule, "legacy")})),
              testing::ElementsAre(Rule, "patlint/unused-allow"));
  EXPECT_THAT(rules(triaged({finding(3)},
                            {allow(3, "xentral/hardcoded-token", "legacy")})),
              testing::ElementsAre(Rule, "patlint/unused-allow"));
  Finding Elsewhere = finding(3);
  Elsewhere.Where.File = "b.cpp";
  EXPECT_THAT(rules(triaged({Elsewhere}, {allow(3, Rule, "legacy")})),
              testing::ElementsAre("patlint/unused-allow", Rule));
  AllowComment Above = allow(2, Rule, "legacy");
  Above.LastLine = 3;
  EXPECT_TRUE(triaged({finding(3)}, {Above})[0].Suppressed);
}

TEST(Allows, NeedAReasonAndAKnownRule) {
  const char *Rule = "xentral/endpoint-unavailable";
  for (const AllowComment &Bad :
       {allow(3, Rule, ""), allow(3, Rule, "  "), allow(3, "xentral/no", "x"),
        allow(3, "xentral/*", "x")}) {
    std::vector<Finding> Found = triaged({finding(3)}, {Bad});
    EXPECT_THAT(rules(Found), testing::ElementsAre(Rule, "patlint/bad-allow"));
    EXPECT_EQ(Found[1].L, Level::Note);
    EXPECT_EQ(Found[1].Where, Bad.Where);
    EXPECT_FALSE(Found[1].Fingerprint.empty());
  }
}

TEST(Allows, AMistypedRuleIsToldFromARealOne) {
  auto Message = [](const char *Rule) {
    return triaged({}, {allow(3, Rule, "legacy")})[0].Message;
  };
  EXPECT_THAT(Message("xentral/endpoint-unavailabel"),
              testing::EndsWith("there is no rule 'xentral/endpoint-"
                                "unavailabel'; did you mean "
                                "'xentral/endpoint-unavailable'?"));
  // As NOLINT spells it.
  EXPECT_THAT(Message("patlint-generic-sanctum-tokn"),
              testing::EndsWith("did you mean "
                                "'patlint-generic-sanctum-token'?"));
  // Nothing is near.
  EXPECT_THAT(Message("acme/other"),
              testing::EndsWith("there is no rule 'acme/other'; see patlint "
                                "rules list"));
}

TEST(Allows, CannotSilenceWhatIsForbidden) {
  const char *Rule = "xentral/endpoint-unavailable";
  LexicalFacts F;
  F.File = "a.cpp";
  F.Allows = {allow(3, Rule, "legacy"), allow(4, "generic/sanctum-token", "x")};
  std::vector<Finding> Found = {finding(3)};
  patlint::triage(Found, {F}, Known, {Rule});
  EXPECT_THAT(rules(Found), testing::ElementsAre(Rule, "patlint/bad-allow",
                                                 "patlint/unused-allow"));
  EXPECT_THAT(Found[1].Message, testing::HasSubstr("cannot be silenced"));
}

TEST(Allows, AnIdWithHyphensHasOneSpelling) {
  Finding F = finding(3);
  F.Rule = "acme-co/hard-token";
  LexicalFacts Facts;
  Facts.File = "a.cpp";
  Facts.Allows = {allow(3, "patlint-acme-co-hard-token", "legacy")};
  std::vector<Finding> Found = {F};
  patlint::triage(Found, {Facts}, {"acme-co/hard-token", "acme/co"});
  ASSERT_EQ(Found.size(), 1u);
  EXPECT_TRUE(Found[0].Suppressed);
}

TEST(Allows, MayBeSpelledAsClangTidyDoes) {
  EXPECT_TRUE(
      triaged({finding(3)},
              {allow(3, "patlint-xentral-endpoint-unavailable", "legacy")})[0]
          .Suppressed);
}

TEST(Allows, OneCanSilenceSeveralFindings) {
  EXPECT_THAT(
      rules(triaged({finding(3), finding(3, "/y")},
                    {allow(3, "xentral/endpoint-unavailable", "all of it")})),
      testing::Each("xentral/endpoint-unavailable (all of it)"));
}

} // namespace
