//===- EndpointsTest.cpp - Verdicts of values against endpoints --------===//
//
// A value is written as its exact form: `{}` or `{string}` is a string that
// is decided at run time, `{int}` an integer, and so on.
//
//===-------------------------------------------------------------------===//
#include "match/Fixture.h"

#include <ostream>

using namespace patlint::fixture;
using patlint::Alternative;
using patlint::Pack;
using patlint::PackMatcher;

namespace {

struct Row {
  const char *Value;
  const char *Hits;
};

void PrintTo(const Row &R, std::ostream *Out) { *Out << R.Value; }

class Verdicts : public testing::TestWithParam<Row> {};

TEST_P(Verdicts, AreTheStrongestThatHold) {
  Pack P = xentral();
  PackMatcher M(P);
  EXPECT_EQ(hits(M, value(GetParam().Value)), GetParam().Hits);
}

INSTANTIATE_TEST_SUITE_P(
    Closed, Verdicts,
    testing::Values(
        Row{"https://x.example/shopimport/auth", "certain /shopimport/auth"},
        Row{"https://x.example/api/shopimport/auth",
            "certain /shopimport/auth"},
        Row{"https://x.example/shopimport/auth?x=1",
            "certain /shopimport/auth"},
        Row{"https://x.example/shopimport/auth#top",
            "certain /shopimport/auth"},
        Row{"HTTPS://u:p@X.example:8080/shopimport/auth",
            "certain /shopimport/auth"},
        Row{"/shopimport/auth", "certain /shopimport/auth"},
        Row{"x.example/shopimport/auth", "certain /shopimport/auth"},
        Row{"localhost:80/api/shopimport/auth", "certain /shopimport/auth"},
        // Joined to a base that is not in view.
        Row{"shopimport/auth", "likely /shopimport/auth"},
        Row{"api/shopimport/auth", "likely /shopimport/auth"},
        // Decoded once.
        Row{"/%73hopimport/auth", "certain /shopimport/auth"},
        Row{"/%2573hopimport/auth", ""}, Row{"/shopimport/auth%3Fx", ""},
        Row{"/shopimport/articletoshop/A%2F1",
            "certain /shopimport/articletoshop/{articlenumber:.+}"},
        Row{"/shopimport/articletoshop/A/B/",
            "certain /shopimport/articletoshop/{articlenumber:.+}"},
        Row{"/git/20.2/www/api/shopimport/articletoshop/status",
            "certain /shopimport/articletoshop/{articlenumber:.+}"},
        Row{"/api/index.php/shopimport/status?x=1",
            "certain /shopimport/status"},
        Row{"https://h/api/index.php?path=/shopimport/status&x=1",
            "certain /shopimport/status"},
        Row{"https://h/api/index.php?x=1&path=%2Fshopimport%2Fstatus",
            "certain /shopimport/status"},
        Row{"https://h/d/www/api/index.php?path=/shopimport/status",
            "certain /shopimport/status"},
        Row{"/v1/reports", "certain /v1/reports"},
        Row{"/api/v1/reports/17/download", "certain /v1/reports"}));

INSTANTIATE_TEST_SUITE_P(
    NearMisses, Verdicts,
    testing::Values(
        Row{"", ""}, Row{"/", ""}, Row{"https://h", ""},
        Row{"ftp://h/shopimport/auth", ""}, Row{"//h/shopimport/auth", ""},
        Row{"https://h//shopimport/auth", ""},
        Row{"https://h/api//shopimport/auth", ""},
        Row{"https://h/api/v1/shopimport/auth", ""},
        Row{"/api/v1/shopimport/auth", ""},
        Row{"{}/api/v1/shopimport/auth", ""}, Row{"{}/v1/shopimport/auth", ""},
        Row{"{}x/shopimport/auth", ""}, Row{"/shopimport/articletoshopX/1", ""},
        Row{"/myshopimport/articletoshop/1", ""},
        Row{"/shopimport/statistics2", ""}, Row{"/shopimport/auth/", ""},
        Row{"/shopimport/auth/5", ""}, Row{"/v1/reportsarchive", ""},
        Row{"/v1/reportsX", ""}, Row{"/v2/reports", ""},
        Row{"/v1/reports/", ""}, Row{"$.v1.reports", ""},
        Row{"Call to /shopimport/refund failed", ""},
        Row{"https://h/x?next=/shopimport/auth", ""},
        Row{"https://h/x#/shopimport/auth", ""},
        Row{"https://h/index.php?path=/shopimport/auth", ""},
        Row{"https://h/api/other.php?path=/shopimport/auth", ""},
        Row{"https://h/api/index.php?path=/v2/shopimport/auth", ""},
        Row{"https://h/api/index.php?path=/api/shopimport/auth", ""},
        Row{"https://h/api/index.php?xpath=/shopimport/auth", ""}));

INSTANTIATE_TEST_SUITE_P(
    Bases, Verdicts,
    testing::Values(
        Row{"{}/shopimport/auth", "likely /shopimport/auth"},
        Row{"{}shopimport/auth", "likely /shopimport/auth"},
        Row{"{}api/shopimport/auth", "likely /shopimport/auth"},
        Row{"{}{int}/shopimport/auth", "likely /shopimport/auth"},
        Row{"{symbol}/shopimport/auth", "likely /shopimport/auth"},
        Row{"https://{}/shopimport/auth", "likely /shopimport/auth"},
        Row{"https://{}.xentral.biz/shopimport/auth",
            "likely /shopimport/auth"},
        Row{"{}.xentral.biz/api/shopimport/auth", "likely /shopimport/auth"},
        Row{"{}://h/shopimport/auth", "certain /shopimport/auth"},
        Row{"http{}://h/shopimport/auth", "certain /shopimport/auth"},
        Row{"ftp{}://h/shopimport/auth", ""},
        Row{"{}:8080/shopimport/auth", "likely /shopimport/auth"},
        Row{"http://localhost:{int}/api/shopimport/auth",
            "certain /shopimport/auth"},
        Row{"{}/api/shopimport/auth", "likely /shopimport/auth"},
        Row{"{}/www/api/shopimport/auth", "likely /shopimport/auth"},
        Row{"{}/index.php/shopimport/auth", "likely /shopimport/auth"},
        Row{"{}/api/index.php?path=/shopimport/auth",
            "likely /shopimport/auth"},
        Row{"{}/index.php?path=/shopimport/auth", "likely /shopimport/auth"},
        Row{"{}?path=/shopimport/auth", ""},
        Row{"{}/v1/reports", "likely /v1/reports"},
        // A hole behind the first slash is a segment; "api" is possible.
        Row{"/{}/shopimport/auth", "possible /shopimport/auth"},
        Row{"{}/{}/shopimport/auth", "possible /shopimport/auth"},
        Row{"/{}/www/api/shopimport/auth", "likely /shopimport/auth"}));

INSTANTIATE_TEST_SUITE_P(
    Holes, Verdicts,
    testing::Values(
        Row{"{}", ""}, Row{"{}/", ""}, Row{"{}/{}", ""}, Row{"{}{}", ""},
        Row{"https://{}", ""}, Row{"https://h/{}", ""}, Row{"{}/{}/{int}", ""},
        Row{"/{}", ""},
        Row{"https://h/shopimport/articletoxentral/{int}",
            "certain /shopimport/articletoxentral/{articlenumber:.+}"},
        Row{"{}/shopimport/articletoxentral/{}",
            "likely /shopimport/articletoxentral/{articlenumber:.+}"},
        Row{"/shopimport/articletoxentral/{}",
            "likely /shopimport/articletoxentral/{articlenumber:.+}"},
        Row{"/shopimport/articletoxentral/{urlencoded}",
            "likely /shopimport/articletoxentral/{articlenumber:.+}"},
        Row{"/shopimport/articletoxentral/{}/{}",
            "likely /shopimport/articletoxentral/{articlenumber:.+}"},
        Row{"/shopimport/articletoxentral/A-{}",
            "likely /shopimport/articletoxentral/{articlenumber:.+}"},
        Row{"/shopimport/articletoxentral/{}?x={}",
            "likely /shopimport/articletoxentral/{articlenumber:.+}"},
        Row{"/shopimport/auth?x={}", "certain /shopimport/auth"},
        Row{"/shopimport/auth{}", "possible /shopimport/auth"},
        Row{"/shopimport/auth{int}", ""},
        Row{"/shop{}/auth", "possible /shopimport/auth"}, Row{"/{}/auth", ""},
        Row{"/shopimport/articletoshop{}",
            "possible /shopimport/articletoshop/{articlenumber:.+}"},
        Row{"/{}/reports", "possible /v1/reports"}, Row{"/v1/{}", ""},
        Row{"{}reports", ""}, Row{"{}/reports", ""},
        Row{"/v1/reports{}", "possible /v1/reports"},
        Row{"{}/v1/reports/{uint}/download", "likely /v1/reports"},
        Row{"https://h/v1/reports/{uint}/download", "certain /v1/reports"},
        Row{"https://h/v1/reports/{int}/download", "likely /v1/reports"},
        Row{"https://h/v1/reports/{}/download", "possible /v1/reports"},
        Row{"https://h/v1/reports/{bool}/download", "possible /v1/reports"},
        Row{"/v1/reports/{int}/download/{}", "possible /v1/reports/{...}"}));

INSTANTIATE_TEST_SUITE_P(
    Families, Verdicts,
    testing::Values(
        Row{"{}/api/shopimport/{}", "possible /shopimport/{...}"},
        Row{"/shopimport/{}", "possible /shopimport/{...}"},
        Row{"{}/api/shopimport/{}/{}", "possible /shopimport/{...}"},
        Row{"/shopimport/article{}/{int}", "possible /shopimport/{...}"},
        Row{"{}/v1/shopimport/{}", ""}, Row{"/shopimport/{int}", ""},
        Row{"/shopimport/unknown{}", ""}, Row{"/shopimport/{}/", ""},
        Row{"/shopimport/other/{}", ""}, Row{"{}/myshopimport/{}", ""},
        Row{"{}/v1/reports/{}", "possible /v1/reports/{...}"},
        Row{"/api/v1/reports/summary", "possible /v1/reports/{...}"},
        Row{"/api/v1/reports/7", "possible /v1/reports/{...}"},
        Row{"/api/v1/analytics/reports/7", ""}));

TEST(Endpoints, EachIsFoundInEverySpelling) {
  Pack P = xentral();
  PackMatcher M(P);
  const char *Spellings[] = {"",
                             "/api",
                             "/www/api",
                             "/api/index.php",
                             "/git/20.2/www/api",
                             "/api/index.php?path="};
  for (const patlint::Endpoint &E : P.Endpoints)
    for (const char *Spelling : Spellings) {
      std::string Head = E.Template.Text.substr(0, E.Template.Text.find('{'));
      bool Parameter = Head.size() != E.Template.Text.size();
      if (E.Listed == "/v1/reports") {
        Head = E.Listed;
        Parameter = false;
      }
      std::string Path = Spelling + Head;
      std::string Full = Path + (Parameter ? "MTIz/NA==" : "");
      EXPECT_EQ(hits(M, value("https://shop.example.org" + Full)),
                "certain " + E.Listed);
      EXPECT_EQ(hits(M, value("{}" + Full)), "likely " + E.Listed);
      if (Parameter) {
        EXPECT_EQ(hits(M, value("https://h" + Path + "{}")),
                  "likely " + E.Listed);
        EXPECT_EQ(hits(M, value("{}" + Path + "{}")), "likely " + E.Listed);
      }
    }
}

TEST(Endpoints, WhatMustNotMatchDoesNot) {
  Pack P = xentral();
  PackMatcher M(P);
  for (const std::string &Path : mustNotMatch())
    for (const char *Base : {"", "https://a.xentral.biz", "{}", "https://{}"})
      EXPECT_EQ(hits(M, value(Base + Path)), "") << Base << Path;
}

TEST(Endpoints, SlashesJoinedByTheProgramAreOne) {
  Pack P = xentral();
  PackMatcher M(P);
  Alternative A;
  A.append(patlint::Part::literal("https://h/", {{0, 10, {"a", 1, 1, 1, 13}}}));
  A.append(patlint::Part::literal("/shopimport/auth",
                                  {{0, 16, {"a", 9, 1, 9, 19}}}));
  EXPECT_EQ(hits(M, A), "likely /shopimport/auth");
}

TEST(Endpoints, AnAssumptionIsAtMostLikely) {
  Pack P = xentral();
  PackMatcher M(P);
  Alternative A = value("/shopimport/auth");
  A.Assumed = true;
  EXPECT_EQ(hits(M, A), "likely /shopimport/auth");
  EXPECT_EQ(patlint::verdict(A, P, P.Endpoints[0]), patlint::Verdict::Likely);
  EXPECT_EQ(patlint::verdict(A, P, P.Endpoints[1]), std::nullopt);
}

TEST(Endpoints, ANumberIsOneSegmentAndATextMayBeMore) {
  Pack P = xentral();
  P.Families.clear();
  P.Endpoints.resize(1);
  P.Endpoints[0].Template = pathTemplate("/shopimport/{x}/items");
  P.Endpoints[0].Listed = "it";
  PackMatcher M(P);
  EXPECT_EQ(hits(M, value("https://h/shopimport/{int}/items")), "certain it");
  EXPECT_EQ(hits(M, value("https://h/shopimport/{uint}/items")), "certain it");
  EXPECT_EQ(hits(M, value("https://h/shopimport/{}/items")), "likely it");
  // What was encoded holds no slash.
  EXPECT_EQ(hits(M, value("https://h/shopimport/A-{urlencoded}/items")), "certain it");
  EXPECT_EQ(hits(M, value("https://h/shopimport/A-{}/items")), "likely it");
}

TEST(Endpoints, CaseCanBeFolded) {
  Pack P = xentral();
  P.CaseSensitive = false;
  PackMatcher M(P);
  EXPECT_EQ(hits(M, value("/API/ShopImport/Auth")), "certain /shopimport/auth");
}

TEST(Urls, AreShownWithTheSlashOfTheBase) {
  Pack P = xentral();
  auto Shown = [&](const char *Text) {
    Alternative A = value(Text);
    auto U = patlint::normalized(A, P);
    return U ? patlint::printedUrl(A, *U) : "";
  };
  EXPECT_EQ(Shown("{}shopimport/auth"), "{}/shopimport/auth");
  EXPECT_EQ(Shown("{}/shopimport/auth"), "{}/shopimport/auth");
  EXPECT_EQ(Shown("{}.xentral.biz/a"), "{}.xentral.biz/a");
  EXPECT_EQ(Shown("https://me:secret@h/a"), "https://me:***@h/a");
  EXPECT_EQ(Shown("/a/{}{int}/b"), "/a/{}/b");
}

TEST(Urls, KnowTheirHost) {
  Pack P = xentral();
  auto Host = [&](const char *Text) {
    auto U = patlint::normalized(value(Text), P);
    return patlint::matchedHost(U ? U->Host : "", P);
  };
  using patlint::HostMatch;
  EXPECT_EQ(Host("https://abc.xentral.biz:443/v1"), HostMatch::Listed);
  EXPECT_EQ(Host("https://u:p@ABC.Xentral.com/v1"), HostMatch::Listed);
  EXPECT_EQ(Host("https://{}.xentral.biz/v1"), HostMatch::Listed);
  EXPECT_EQ(Host("{}.xentral.biz/v1"), HostMatch::Listed);
  EXPECT_EQ(Host("https://api.github.com/v1"), HostMatch::Other);
  EXPECT_EQ(Host("https://{}.github.com/v1"), HostMatch::Other);
  EXPECT_EQ(Host("https://api.github.com{}/v1"), HostMatch::Other);
  EXPECT_EQ(Host("https://notxentral.biz/v1"), HostMatch::Other);
  EXPECT_EQ(Host("https://{}.biz/v1"), HostMatch::Unknown);
  EXPECT_EQ(Host("https://{}/v1"), HostMatch::Unknown);
  EXPECT_EQ(Host("{}/v1"), HostMatch::Unknown);
  EXPECT_EQ(Host("/v1"), HostMatch::Unknown);
}

/// A list of what works, in the syntax of Rails.
Pack works() {
  Pack P;
  P.Name = "forge";
  P.M = Pack::Mode::Allow;
  P.Templates = patlint::Dialect::Rails;
  P.BasePrefixes = {"/api/v4", "*/api/v4"};
  P.Unlisted.Id = "u";
  P.Unlisted.Rule = "forge/endpoint-unavailable";
  P.Unlisted.Listed = "unlisted";
  auto Add = [&](const char *Text, std::vector<std::string> Methods) {
    patlint::Endpoint E;
    E.Id = E.Listed = Text;
    E.Methods = std::move(Methods);
    E.Template = std::get<patlint::PathTemplate>(
        patlint::parseTemplate(Text, P.Templates));
    P.Endpoints.push_back(std::move(E));
  };
  Add("/projects/:id/tags", {"GET"});
  Add("/projects/:id/trigger", {"POST"});
  Add("/projects/:id/packages/*rest", {"GET", "PUT"});
  Add("/job", {"GET"});
  return P;
}

/// The verdict for a request with one of these methods, or "".
std::string unlisted(const char *Url, std::vector<std::string> Methods = {}) {
  static const Pack P = works();
  static const PackMatcher M(P);
  Alternative A = value(Url);
  auto U = patlint::normalized(A, P);
  if (!U)
    return "";
  EXPECT_EQ(hits(M, A), "") << "a list of what works denies nothing by itself";
  auto H = M.unlisted(A, *U, Methods);
  return H ? name(H->V) : "";
}

TEST(Unlisted, EverythingElseOfTheApi) {
  EXPECT_EQ(unlisted("https://h/api/v4/users"), "certain");
  EXPECT_EQ(unlisted("https://h/forge/api/v4/users?x=1"), "certain");
  EXPECT_EQ(unlisted("https://h/api/v4/projects/7/issues"), "certain");
  EXPECT_EQ(unlisted("https://h/api/v4/projects/{int}/issues"), "likely");
  EXPECT_EQ(unlisted("https://h/api/v4/projects/{}/issues/{}"), "likely");
  EXPECT_EQ(unlisted("https://h/api/v4/projects/a%2Fb/issues"), "certain");
  EXPECT_EQ(unlisted("https://h/api/v4/projects/7/tags/v1"), "certain");
}

TEST(Unlisted, WhatIsListedWorks) {
  EXPECT_EQ(unlisted("https://h/api/v4/job"), "");
  EXPECT_EQ(unlisted("https://h/api/v4/projects/7/tags?per_page=9"), "");
  EXPECT_EQ(unlisted("https://h/api/v4/projects/a%2Fb/tags"), "");
  EXPECT_EQ(unlisted("https://h/api/v4/projects/{}/tags"), "");
  EXPECT_EQ(unlisted("https://h/api/v4/projects/{}/packages/npm/x/{}"), "");
}

TEST(Unlisted, MethodsCount) {
  EXPECT_EQ(unlisted("https://h/api/v4/projects/7/tags", {"GET"}), "");
  EXPECT_EQ(unlisted("https://h/api/v4/projects/7/tags", {"HEAD"}), "");
  EXPECT_EQ(unlisted("https://h/api/v4/projects/7/tags", {"POST"}), "certain");
  EXPECT_EQ(unlisted("https://h/api/v4/projects/7/tags", {"POST", "GET"}), "");
  EXPECT_EQ(unlisted("https://h/api/v4/projects/7/trigger", {"GET"}),
            "certain");
}

TEST(Unlisted, WhatIsNotKnownMayBeListed) {
  EXPECT_EQ(unlisted("https://h/api/v4/projects/{}"), "") << "more than an id";
  EXPECT_EQ(unlisted("https://h/api/v4/projects/{int}"), "likely");
  EXPECT_EQ(unlisted("https://h/api/v4/{}"), "");
  EXPECT_EQ(unlisted("https://h/api/v4/{}/issues"), "");
  EXPECT_EQ(unlisted("https://h/api/v4/pro{}/issues"), "");
  EXPECT_EQ(unlisted("{}"), "");
  EXPECT_EQ(unlisted("{}/{}"), "");
}

TEST(Unlisted, OtherPathsAreNotOfTheApi) {
  EXPECT_EQ(unlisted("https://h/api/v3/users"), "");
  EXPECT_EQ(unlisted("https://h/api/v4"), "");
  EXPECT_EQ(unlisted("https://h/api/v4x/users"), "");
  EXPECT_EQ(unlisted("https://h/group/project/-/raw/main/a.txt"), "");
}

TEST(Unlisted, BehindAnUnknownBaseTheListsOwnWordsTell) {
  EXPECT_EQ(unlisted("{}/projects/{}/issues"), "likely");
  EXPECT_EQ(unlisted("{}/projects/{}/tags"), "");
  EXPECT_EQ(unlisted("{}/api/v4/users"), "likely");
  EXPECT_EQ(unlisted("{}/users/7"), "") << "perhaps of something else";
}

TEST(Urls, AnEncodedSlashIsWhatTheRouterMakesOfIt) {
  Pack P = works();
  auto Path = [&](const char *Text) {
    std::string Out;
    std::optional<patlint::NormalUrl> U =
        patlint::normalized(value(Text), P);
    for (const patlint::UrlAtom &A : U->Path)
      Out += char(A.Byte);
    return Out;
  };
  EXPECT_EQ(Path("https://h/a%2Fb/%63"), "/a%2Fb/c");
  P.Templates = patlint::Dialect::FastRoute;
  EXPECT_EQ(Path("https://h/a%2Fb/%63"), "/a/b/c");
}

} // namespace
