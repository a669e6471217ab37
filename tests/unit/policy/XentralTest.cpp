// The Xentral pack: its endpoints as data, matched by the oracle.
#include "Packs.h"

#include <gmock/gmock.h>

using namespace patlint;
using testing::ElementsAre;
using testing::IsEmpty;

static const Pack &xentral() {
  static const Pack None;
  for (const Pack &P : builtIn().packs())
    if (P.Name == "xentral")
      return P;
  return None;
}

/// Listed paths whose template matches the path below its base.
static std::vector<std::string> hits(llvm::StringRef Path) {
  std::vector<std::string> Out;
  for (const Endpoint &E : xentral().Endpoints)
    if (matchesOracle(E.Template, Path))
      Out.push_back(E.Listed);
  return Out;
}

TEST(Xentral, ThirteenEndpoints) {
  ASSERT_EQ(xentral().Name, "xentral");
  std::vector<std::string> Seen;
  for (const Endpoint &E : xentral().Endpoints) {
    Seen.push_back(E.Methods.at(0) + " " + E.Listed);
    EXPECT_EQ(E.Rule, "xentral/endpoint-unavailable");
    EXPECT_EQ(E.Distinctive, E.Listed != "/v1/reports");
  }
  EXPECT_THAT(
      Seen,
      ElementsAre("POST /shopimport/auth",
                  "POST /shopimport/syncstorage/{articlenumber:.+}",
                  "POST /shopimport/articletoxentral/{articlenumber:.+}",
                  "POST /shopimport/articletoshop/{articlenumber:.+}",
                  "POST /shopimport/ordertoxentral/{ordernumber:.+}",
                  "GET /shopimport/articlesyncstate",
                  "GET /shopimport/statistics", "GET /shopimport/modulelinks",
                  "POST /shopimport/disconnect", "POST /shopimport/reconnect",
                  "GET /shopimport/status", "POST /shopimport/refund",
                  "GET /v1/reports"));
}

TEST(Xentral, PathsThatHit) {
  EXPECT_THAT(hits("/shopimport/auth"), ElementsAre("/shopimport/auth"));
  EXPECT_THAT(hits("/shopimport/articletoshop/QS80Nw=="),
              ElementsAre("/shopimport/articletoshop/{articlenumber:.+}"));
  EXPECT_THAT(hits("/shopimport/articletoshop/A/B/"),
              ElementsAre("/shopimport/articletoshop/{articlenumber:.+}"));
  EXPECT_THAT(hits("/shopimport/articletoshop/status"),
              ElementsAre("/shopimport/articletoshop/{articlenumber:.+}"));
  EXPECT_THAT(hits("/v1/reports"), ElementsAre("/v1/reports"));
  EXPECT_THAT(hits("/v1/reports/17/download"), ElementsAre("/v1/reports"));
}

TEST(Xentral, PathsThatDoNot) {
  for (const char *Path :
       {"/v1/analytics/report", "/v1/analytics/report/7/export",
        "/v1/reportsettings", "/v1/shopimport/auth", "/shopimport",
        "/shopimport/", "/shopimport/status/", "/shopimport/statusX",
        "/Shopimport/status", "/shopimport/articletoshop",
        "/shopimport/articletoshop/", "/v1/adressen", "/opentrans/order/5",
        "/v1/reports/x/download", "/v1/reports/", "/v2/reports"})
    EXPECT_THAT(hits(Path), IsEmpty()) << Path;
}

TEST(Xentral, Families) {
  ASSERT_EQ(xentral().Families.size(), 2u);
  const Family &Shop = xentral().Families[0];
  EXPECT_EQ(Shop.Prefix, "/shopimport/");
  EXPECT_EQ(Shop.Listed, "/shopimport/{...}");
  EXPECT_FALSE(Shop.AnyNext);
  EXPECT_TRUE(Shop.Distinctive);
  const Family &Reports = xentral().Families[1];
  EXPECT_EQ(Reports.Listed, "/v1/reports/{...}");
  EXPECT_TRUE(Reports.AnyNext);
  EXPECT_FALSE(Reports.Distinctive);
}

TEST(Xentral, WhereItsApiIs) {
  EXPECT_THAT(xentral().Hosts, ElementsAre("*.xentral.biz", "*.xentral.com"));
  EXPECT_THAT(xentral().Evidence, ElementsAre("xentral"));
  EXPECT_EQ(xentral().FailsafeScript, "/api/index.php");
  EXPECT_EQ(xentral().FailsafeParameter, "path");
  EXPECT_EQ(xentral().CredentialRule, "xentral/hardcoded-token");
  EXPECT_THAT(xentral().BasePrefixes,
              testing::IsSupersetOf(
                  {"/api", "/www/api", "/api/index.php", "*/www/api"}));
}

TEST(Xentral, EveryRuleSaysWhyAndWhatToDo) {
  for (const RuleText &R : builtIn().rules()) {
    EXPECT_FALSE(R.Why.empty() || R.Fix.empty() || R.Title.empty()) << R.Id;
    EXPECT_FALSE(R.References.empty()) << R.Id;
    EXPECT_FALSE(R.Examples.empty() || R.Counterexamples.empty()) << R.Id;
  }
  const RuleText *Token = builtIn().rule("xentral/hardcoded-token");
  ASSERT_TRUE(Token);
  EXPECT_TRUE(Token->HasChecksum);
  EXPECT_THAT(Token->Fix, testing::HasSubstr("Personal Access Tokens"));
  EXPECT_FALSE(builtIn().rule("generic/hardcoded-credential")->HasChecksum);
  EXPECT_EQ(builtIn().rule("no/rule"), nullptr);
}

TEST(Xentral, EveryListedEndpointHasAnExample) {
  std::vector<std::string> Wanted;
  for (const RuleExample &E : examples(builtIn()))
    if (E.IsRequest && E.MustMatch)
      Wanted.push_back(E.Endpoint);
  for (const Endpoint &E : xentral().Endpoints)
    EXPECT_THAT(Wanted, testing::Contains(E.Listed));
  for (const Family &F : xentral().Families)
    EXPECT_THAT(Wanted, testing::Contains(F.Listed));
}
