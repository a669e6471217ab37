//===- MatchTest.cpp - Endpoint findings of requests and loose calls ---===//
#include "match/Fixture.h"

#include <algorithm>

using namespace patlint::fixture;
using patlint::AuthEvidence;
using patlint::AuthKind;
using patlint::Finding;
using patlint::Level;
using patlint::LexicalFacts;
using patlint::LooseCall;
using patlint::MatchInput;
using patlint::MatchResult;
using patlint::Policy;
using patlint::ProgramFacts;
using patlint::Region;
using patlint::Request;
using patlint::StringValue;

namespace {

Region at(unsigned Line) { return {"a.cpp", Line, 3, Line, 9}; }

AuthEvidence auth(AuthKind Kind) {
  AuthEvidence A;
  A.Kind = Kind;
  if (Kind == AuthKind::Header)
    A.Header = "X-Api-Key";
  return A;
}

Request request(const std::vector<std::string> &Urls,
                AuthKind Kind = AuthKind::Bearer, unsigned Line = 5) {
  Request R;
  R.Client = "testclient";
  R.Method = StringValue::literal("GET");
  R.Url = values(Urls);
  R.Auth = {auth(Kind)};
  R.Where = at(Line);
  R.Enclosing = "ns::f";
  return R;
}

/// A program and what its files hold.
struct Program {
  ProgramFacts Facts;
  std::vector<LexicalFacts> Lexical;
  std::vector<std::string> Words;

  Program() { Lexical.emplace_back().File = "a.cpp"; }
  Program &mention(const std::string &Identifier) {
    Lexical.front().Identifiers.push_back(Identifier);
    return *this;
  }
  MatchResult run() const {
    static const Policy P = policy();
    MatchInput In{Facts, Lexical, {}, {}, Words};
    return match(In, P);
  }
};

MatchResult run(Request R, const std::string &Identifier = "") {
  Program P;
  P.Facts.Requests.push_back(std::move(R));
  if (!Identifier.empty())
    P.mention(Identifier);
  return P.run();
}

/// "error certain /shopimport/auth" for each finding, in order.
std::vector<std::string> lines(const MatchResult &R) {
  std::vector<std::string> Out;
  for (const Finding &F : R.Findings)
    Out.push_back(std::string(name(F.L)) + " " +
                  (F.V ? name(*F.V) : name(*F.P)) + " " +
                  (F.V ? F.Endpoint : F.Rule));
  return Out;
}

using Lines = std::vector<std::string>;

TEST(Levels, AreVerdictByAuthentication) {
  struct Row {
    AuthKind Auth;
    const char *Sure, *Possible, *PossibleWithEvidence;
  };
  for (const Row &R :
       std::vector<Row>{{AuthKind::Bearer, "error", "note", "warning"},
                        {AuthKind::Header, "error", "note", "warning"},
                        {AuthKind::Query, "error", "note", "warning"},
                        {AuthKind::Path, "error", "note", "warning"},
                        {AuthKind::Unknown, "warning", "note", "note"},
                        {AuthKind::None, "warning", "note", "note"}}) {
    SCOPED_TRACE(int(R.Auth));
    EXPECT_EQ(lines(run(request({"/shopimport/auth"}, R.Auth))),
              Lines{std::string(R.Sure) + " certain /shopimport/auth"});
    EXPECT_EQ(lines(run(request({"{}/shopimport/auth"}, R.Auth))),
              Lines{std::string(R.Sure) + " likely /shopimport/auth"});
    EXPECT_EQ(lines(run(request({"/shopimport/auth{}"}, R.Auth))),
              Lines{std::string(R.Possible) + " possible /shopimport/auth"});
    EXPECT_EQ(lines(run(request({"/shopimport/auth{}"}, R.Auth), "XENTRAL")),
              Lines{std::string(R.PossibleWithEvidence) +
                    " possible /shopimport/auth"});
  }
}

TEST(Levels, OtherSchemesAreSilentAndCounted) {
  for (AuthKind Kind : {AuthKind::Basic, AuthKind::Digest, AuthKind::Other}) {
    MatchResult R = run(request({"/shopimport/auth"}, Kind));
    EXPECT_TRUE(R.Findings.empty());
    EXPECT_EQ(R.SilentOtherAuth, 1u);
    EXPECT_EQ(R.RequestRules, std::vector<Lines>{{}});
  }
}

TEST(Levels, TheWorstAuthenticationDecides) {
  Request R = request({"/shopimport/auth"}, AuthKind::Digest);
  R.Auth.push_back(auth(AuthKind::Bearer));
  MatchResult Found = run(R);
  EXPECT_EQ(lines(Found), Lines{"error certain /shopimport/auth"});
  EXPECT_EQ(Found.Findings.at(0).Auth, "bearer");
}

TEST(Levels, TouchedAndNamedRequestsAreCapped) {
  Request R = request({"/shopimport/auth"});
  R.Touched = true;
  EXPECT_EQ(lines(run(R)), Lines{"error likely /shopimport/auth"});
  R.NameOnly = true;
  EXPECT_EQ(lines(run(R)), Lines{"note possible /shopimport/auth"});
}

TEST(Hosts, DecideWhenTheEndpointIsNotDistinctive) {
  MatchResult Other = run(request({"https://api.github.com/v1/reports"}));
  EXPECT_TRUE(Other.Findings.empty());
  EXPECT_EQ(Other.SilentOtherHost, 1u);
  EXPECT_EQ(run(request({"https://api.github.com/v1/reports"}), "XENTRAL_URL")
                .Findings.size(),
            0u);
  EXPECT_EQ(lines(run(request({"{}/v1/reports"}, AuthKind::Bearer))),
            Lines{"warning likely /v1/reports"});
  EXPECT_EQ(lines(run(request({"{}/v1/reports"}), "XENTRAL_URL")),
            Lines{"error likely /v1/reports"});
  EXPECT_EQ(lines(run(request({"{}/v1/reports"}, AuthKind::Unknown))),
            Lines{"note likely /v1/reports"});
  EXPECT_EQ(lines(run(request({"https://{}.xentral.biz/v1/reports"}))),
            Lines{"error likely /v1/reports"});
  EXPECT_EQ(lines(run(request({"{}/v1/reports/{}"}))),
            Lines{"note possible /v1/reports/{...}"});
  EXPECT_EQ(lines(run(request({"{}/v1/reports/{}"}), "xentralUrl")),
            Lines{"warning possible /v1/reports/{...}"});
}

TEST(Hosts, DoNotMatterToDistinctiveEndpoints) {
  EXPECT_EQ(lines(run(request({"https://api.github.com/shopimport/auth"}))),
            Lines{"error certain /shopimport/auth"});
}

TEST(Evidence, IsAWordOfItsOwn) {
  for (const char *Name : {"XENTRAL_URL", "xentral", "xentralUrl", "myXentral",
                           "XentralClient", "XENTRALUrl", "use_xentral2"})
    EXPECT_EQ(run(request({"{}/v1/reports"}), Name).Findings.at(0).L,
              Level::Error)
        << Name;
  for (const char *Name : {"axentral", "xentralize", "Xentralized", "central"})
    EXPECT_EQ(run(request({"{}/v1/reports"}), Name).Findings.at(0).L,
              Level::Warning)
        << Name;
}

TEST(Evidence, ComesFromLiteralsConfigurationAndOtherEndpoints) {
  Program P;
  P.Facts.Requests.push_back(request({"{}/v1/reports"}));
  EXPECT_EQ(P.run().Findings.at(0).L, Level::Warning);

  Program Literal = P;
  Literal.Lexical.emplace_back().File = "b.cpp";
  Literal.Lexical.back().Literals.push_back({"https://a.xentral.biz", {}});
  EXPECT_EQ(Literal.run().Findings.at(0).L, Level::Error);

  Program Path = P;
  Path.Lexical.front().Literals.push_back({"/api/shopimport/status", {}});
  EXPECT_EQ(Path.run().Findings.at(0).L, Level::Error);

  Program NearMiss = P;
  NearMiss.Lexical.front().Literals.push_back({"/api/shopimports", {}});
  EXPECT_EQ(NearMiss.run().Findings.at(0).L, Level::Warning);

  Program Configured = P;
  Configured.Words = {"erp"};
  Configured.mention("ERP_BASE");
  EXPECT_EQ(Configured.run().Findings.at(0).L, Level::Error);

  Program Other = P;
  Other.Facts.Requests.push_back(
      request({"{}/shopimport/auth"}, AuthKind::Digest, 9));
  EXPECT_EQ(Other.run().Findings.at(0).L, Level::Error);
}

TEST(Families, AreTheirOwnEvidence) {
  EXPECT_EQ(lines(run(request({"{}/api/shopimport/{}/{}"}))),
            Lines{"warning possible /shopimport/{...}"});
  EXPECT_EQ(lines(run(request({"{}/api/shopimport/{}/{}"}, AuthKind::Unknown))),
            Lines{"note possible /shopimport/{...}"});
}

TEST(Findings, AreOnePerSiteAndEndpoint) {
  std::vector<std::string> Urls;
  for (const patlint::Endpoint &E : xentral().Endpoints)
    if (E.Template.Text.find('{') == std::string::npos)
      Urls.push_back("{}" + E.Template.Text);
  Urls.push_back("{}/v2/orders");
  MatchResult R = run(request(Urls));
  ASSERT_EQ(R.Findings.size(), Urls.size() - 1);
  for (const Finding &F : R.Findings) {
    EXPECT_EQ(F.Where, at(5));
    EXPECT_NE(F.Message.find("1 of 9 possible URLs"), std::string::npos)
        << F.Message;
  }
  EXPECT_EQ(R.RequestRules,
            std::vector<Lines>{{"xentral/endpoint-unavailable"}});

  // The same request seen by two units.
  Program Twice;
  Twice.Facts.Requests = {request({"{}/shopimport/auth"}),
                          request({"/shopimport/auth"}, AuthKind::Unknown)};
  EXPECT_EQ(lines(Twice.run()), Lines{"error likely /shopimport/auth"});
}

TEST(Findings, TakeTheStrongestAlternative) {
  MatchResult R =
      run(request({"/shopimport/auth{}", "{}/shopimport/auth", "{}/other"}));
  ASSERT_EQ(lines(R), Lines{"error likely /shopimport/auth"});
  const Finding &F = R.Findings.front();
  EXPECT_EQ(F.Url, "{}/shopimport/auth");
  EXPECT_NE(F.Message.find("2 of 3 possible URLs"), std::string::npos);
}

TEST(Findings, SayWhatAndWhere) {
  Request R = request({"{}shopimport/auth"});
  R.Flow = {{at(1), "literal"}, {at(5), "sent here"}};
  MatchResult Found = run(R);
  ASSERT_EQ(Found.Findings.size(), 1u);
  const Finding &F = Found.Findings.front();
  EXPECT_EQ(F.Rule, "xentral/endpoint-unavailable");
  EXPECT_EQ(F.Message,
            "GET {}/shopimport/auth is not available with token "
            "authentication (endpoint /shopimport/auth); the request sends a "
            "bearer token");
  EXPECT_EQ(F.Help, "Fix it.");
  EXPECT_EQ(F.Method, "GET");
  EXPECT_EQ(F.Client, "testclient");
  EXPECT_EQ(F.Enclosing, "ns::f");
  EXPECT_EQ(F.Flow, R.Flow);

  R.Method = StringValue::hole();
  EXPECT_EQ(run(R).Findings.at(0).Method, "");
  R.Method = StringValue::literal("DELETE"); // not the listed one
  EXPECT_EQ(run(R).Findings.size(), 1u);
}

TEST(Findings, RelateTheLiteralThatSpellsMostFirst) {
  patlint::Alternative A;
  auto Add = [&](const char *Text, unsigned Line) {
    A.append(
        patlint::Part::literal(Text, {{0, uint32_t(strlen(Text)), at(Line)}}));
  };
  Add("https://a-very-long-host-name.example.org/api", 1);
  Add("/shopimport", 2);
  Add("/articletoshop/", 3);
  A.append(patlint::Part::hole(patlint::HoleKind::Int));
  Request R = request({});
  R.Url.Alternatives = {A};
  MatchResult Found = run(R);
  ASSERT_EQ(Found.Findings.size(), 1u);
  std::vector<unsigned> Order;
  for (const patlint::Related &Each : Found.Findings.front().RelatedPlaces)
    Order.push_back(Each.Where.Line);
  EXPECT_EQ(Order, (std::vector<unsigned>{3, 1, 2}));
}

TEST(Findings, ShowNoCredentialOfTheUrl) {
  std::string Token = token40();
  Request R = request({"https://u:pass"
                       "word1@h/shopimport/auth?t=" +
                       Token});
  MatchResult Found = run(R);
  ASSERT_EQ(Found.Findings.size(), 1u);
  EXPECT_EQ(Found.Findings.front().Url,
            "https://u:***@h/shopimport/auth?t=***");
  EXPECT_EQ(Found.Findings.front().Message.find("kQ7v"), std::string::npos);
}

// --- calls that no model describes --------------------------------------

LooseCall loose(const std::string &Callee, const std::string &Argument,
                const std::string &Receiver = "") {
  LooseCall C;
  C.Callee = Callee;
  C.Receiver = Receiver;
  C.Arguments.push_back({values({Argument}), at(7), false});
  C.Where = at(7);
  return C;
}

MatchResult run(LooseCall C) {
  Program P;
  P.Facts.LooseCalls.push_back(std::move(C));
  return P.run();
}

TEST(LooseCalls, CountWhenTheNameSaysRequest) {
  MatchResult R = run(loose("Api::postJson", "/shopimport/refund"));
  ASSERT_EQ(lines(R), Lines{"warning certain /shopimport/refund"});
  EXPECT_EQ(R.Findings.front().Client, "");
  EXPECT_EQ(R.Findings.front().Auth, "unknown");
  EXPECT_EQ(R.Findings.front().Where, at(7));
  EXPECT_EQ(lines(run(loose("send", "{}/shopimport/refund", "HttpSession"))),
            Lines{"warning likely /shopimport/refund"});
  EXPECT_EQ(lines(run(loose("get", "shopimport/refund"))),
            Lines{"warning likely /shopimport/refund"});
}

TEST(LooseCalls, AreNotesUnlessDistinctiveAndInFull) {
  EXPECT_EQ(lines(run(loose("get", "/v1/reports"))),
            Lines{"note certain /v1/reports"});
  EXPECT_EQ(lines(run(loose("get", "/shopimport/refund{}"))),
            Lines{"note possible /shopimport/refund"});
  EXPECT_EQ(lines(run(loose("get", "/shopimport/{}"))),
            Lines{"note possible /shopimport/{...}"});
}

TEST(LooseCalls, NearMissesAreSilent) {
  EXPECT_TRUE(run(loose("compute", "/shopimport/refund")).Findings.empty());
  EXPECT_TRUE(run(loose("target", "/shopimport/refund")).Findings.empty());
  EXPECT_TRUE(run(loose("forget", "/shopimport/refund")).Findings.empty());
  EXPECT_TRUE(run(loose("log_request", "/shopimport/refund")).Findings.empty());
  EXPECT_TRUE(run(loose("std::string::starts_with", "/shopimport/refund",
                        "request.path"))
                  .Findings.empty());
  EXPECT_TRUE(
      run(loose("assertRequest", "/shopimport/refund")).Findings.empty());
  EXPECT_TRUE(
      run(loose("web::Server::get", "/shopimport/refund")).Findings.empty());
  EXPECT_TRUE(
      run(loose("get", "Call to /shopimport/refund failed")).Findings.empty());
  for (const std::string &Path : mustNotMatch())
    EXPECT_TRUE(run(loose("get", Path)).Findings.empty()) << Path;
  // A route with its handler.
  LooseCall Route = loose("post", "/shopimport/refund", "http");
  Route.Arguments.push_back({StringValue::hole(), at(7), true});
  EXPECT_TRUE(run(Route).Findings.empty());
}

TEST(LooseCalls, ARequestTellsItBetter) {
  Program P;
  P.Facts.LooseCalls.push_back(loose("get", "/shopimport/refund"));
  P.Facts.Requests.push_back(
      request({"/shopimport/refund"}, AuthKind::Bearer, 7));
  EXPECT_EQ(lines(P.run()), Lines{"error certain /shopimport/refund"});
}

TEST(LooseCalls, ARequestThatIsCorrectTellsItToo) {
  // The literal goes to a request with digest, and to a call by the way.
  Program P;
  P.Facts.LooseCalls.push_back(loose("notify_client", "/shopimport/refund"));
  P.Facts.Requests.push_back(
      request({"/shopimport/refund"}, AuthKind::Digest, 20));
  EXPECT_EQ(lines(P.run()), Lines{});
}

TEST(LooseCalls, AreOneFindingPerPlace) {
  LooseCall C = loose("get", "/shopimport/refund");
  C.Arguments.push_back({values({"/shopimport/refund"}), at(7), false});
  EXPECT_EQ(run(C).Findings.size(), 1u);
}

} // namespace
