//===- Fixture.cpp - Values and a pack for the tests of match/ ---------===//
#include "match/Fixture.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CRC.h"

namespace patlint::fixture {

Alternative value(llvm::StringRef Text, const std::string &File) {
  Alternative A;
  unsigned Column = 1;
  while (!Text.empty()) {
    size_t Open = std::min(Text.find('{'), Text.size());
    if (Open) {
      Region Where{File, 1, Column, 1, Column + unsigned(Open) + 2};
      A.append(Part::literal(Text.take_front(Open).str(),
                             {{0, uint32_t(Open), Where}}));
      Column += unsigned(Open) + 10;
      Text = Text.substr(Open);
      continue;
    }
    size_t Close = Text.find('}');
    std::string Name = Text.substr(1, Close - 1).str();
    HoleKind Kind = HoleKind::String;
    if (Name == "symbol")
      A.append(Part::symbol("param 0"));
    else if (Name.empty() || holeKindNamed(Name, Kind))
      A.append(Part::hole(Kind));
    else
      ADD_FAILURE() << "no hole kind " << Name;
    Text = Text.substr(Close + 1);
  }
  return A;
}

StringValue values(const std::vector<std::string> &Texts) {
  StringValue V;
  for (const std::string &Text : Texts)
    V.Alternatives.push_back(value(Text));
  return V;
}

PathTemplate pathTemplate(llvm::StringRef Text) {
  auto Result = parseTemplate(Text);
  if (auto *T = std::get_if<PathTemplate>(&Result))
    return *T;
  ADD_FAILURE() << Text.str() << ": "
                << std::get<TemplateError>(Result).Message;
  return {};
}

Pack xentral() {
  Pack P;
  P.Name = "xentral";
  P.Hosts = {"*.xentral.biz", "*.xentral.com"};
  P.Evidence = {"xentral"};
  P.BasePrefixes = {"/api", "/www/api", "/api/index.php", "/www/api/index.php",
                    "*/www/api"};
  P.FailsafeScript = "/api/index.php";
  P.FailsafeParameter = "path";
  P.CredentialRule = "xentral/hardcoded-token";
  for (const char *Text :
       {"/shopimport/auth", "/shopimport/syncstorage/{articlenumber:.+}",
        "/shopimport/articletoxentral/{articlenumber:.+}",
        "/shopimport/articletoshop/{articlenumber:.+}",
        "/shopimport/ordertoxentral/{ordernumber:.+}",
        "/shopimport/articlesyncstate", "/shopimport/statistics",
        "/shopimport/modulelinks", "/shopimport/disconnect",
        "/shopimport/reconnect", "/shopimport/status", "/shopimport/refund",
        "/v1/reports[/{id:\\d+}/download]"}) {
    Endpoint E;
    E.Template = pathTemplate(Text);
    E.Listed = Text;
    if (E.Listed[1] == 'v') {
      E.Listed = "/v1/reports";
      E.Distinctive = false;
    }
    E.Id = E.Listed;
    E.Rule = "xentral/endpoint-unavailable";
    P.Endpoints.push_back(std::move(E));
  }
  Family Shop{"shop",         "xentral/endpoint-unavailable",
              "/shopimport/", "/shopimport/{...}",
              false,          true};
  Family Reports{"reports",      "xentral/endpoint-unavailable",
                 "/v1/reports/", "/v1/reports/{...}",
                 true,           false};
  P.Families = {Shop, Reports};
  return P;
}

static const char *Rules = R"json({
  "schema": "patlint-rules/1",
  "pack": "xentral",
  "title": "Test pack",
  "namespaces": ["xentral", "generic", "acme", "patlint"],
  "hosts": ["*.xentral.biz", "*.xentral.com"],
  "evidence": ["xentral"],
  "basePrefixes": ["/api", "/www/api", "/api/index.php",
                   "/www/api/index.php", "*/www/api"],
  "failsafe": {"script": "/api/index.php", "parameter": "path"},
  "credentialRule": "xentral/hardcoded-token",
  "rules": [RULES],
  "endpoints": [ENDPOINTS],
  "families": [
    {"id": "shop", "rule": "xentral/endpoint-unavailable",
     "prefix": "/shopimport/"},
    {"id": "reports", "rule": "xentral/endpoint-unavailable",
     "prefix": "/v1/reports/", "anyNext": true, "distinctive": false}],
  "detectors": [
    {"id": "sanctum", "rule": "generic/sanctum-token",
     "evidenceRule": "xentral/hardcoded-token", "atoms": ["|"],
     "minLength": 42, "generic": true,
     "pattern": "(?P<secret>\\b\\d+\\|(?P<entropy>[A-Za-z0-9]{40})(?P<check>[0-9a-f]{8})?)\\b",
     "checksums": [{"algorithm": "crc32", "covers": ["entropy"],
                    "group": "check", "encoding": "hex", "width": 8}]},
    {"id": "acme", "rule": "acme/token", "provider": "acme",
     "atoms": ["acme_"], "minLength": 25,
     "pattern": "(?P<secret>acme_[A-Za-z0-9]{20})"},
    {"id": "weak", "rule": "acme/token", "provider": "acme",
     "atoms": ["wk"], "needsEvidence": true,
     "pattern": "(?P<secret>wk[A-Za-z0-9]{20})"}],
  "placeholders": {"minLength": 4, "words": ["your", "token"]},
  "requestNames": ["get", "post", "request", "http", "client"],
  "notRequests": ["*log*", "*starts_with", "*assert*", "*Server::*"]
})json";

static void replace(std::string &Text, llvm::StringRef What,
                    llvm::StringRef With) {
  size_t At = Text.find(What.str());
  Text.replace(At, What.size(), With.str());
}

static std::string ruleJson(const std::string &Id, const char *Kind) {
  const char *Examples =
      Kind == std::string("endpoint")
          ? R"("examples": [{"request": "POST https://{}/api/shopimport/auth",
                             "endpoint": "/shopimport/auth"},
                            {"request": "https://{host}/v1/reports"}],
               "counterexamples": [{"request": "GET {}/api/v2/orders"}]})"
          : R"("examples": [{"value": "Zq7-pLw9x"}],
               "counterexamples": [{"value": "your token"}]})";
  return R"({"id": ")" + Id + R"(", "kind": ")" + Kind +
         R"(", "title": "Title of )" + Id +
         R"(", "why": "Why.", "fix": "Fix it.", "maxLevel": "error",)"
         R"( "precision": "high", "references": ["https://example.org/"],)" +
         Examples;
}

Policy policy() {
  std::string Texts = ruleJson("xentral/endpoint-unavailable", "endpoint");
  for (const char *Id : {"xentral/hardcoded-token", "generic/sanctum-token",
                         "generic/hardcoded-credential", "acme/token"})
    Texts += "," + ruleJson(Id, "credential");
  std::string Endpoints;
  for (const Endpoint &E : xentral().Endpoints) {
    std::string Template = E.Template.Text;
    if (size_t At = Template.find('\\'); At != std::string::npos)
      Template.insert(At, "\\");
    Endpoints += (Endpoints.empty() ? "" : ",") + std::string(R"({"id": ")") +
                 E.Id + R"(", "rule": ")" + E.Rule + R"(", "listed": ")" +
                 E.Listed + R"(", "template": ")" + Template +
                 R"(", "methods": ["GET"], "distinctive": )" +
                 (E.Distinctive ? "true" : "false") + "}";
  }
  std::string Text = Rules;
  replace(Text, "RULES", Texts);
  replace(Text, "ENDPOINTS", Endpoints);
  Policy Out;
  for (const std::string &Problem : loadPolicy({{"test", Text}}, Out))
    ADD_FAILURE() << Problem;
  return Out;
}

/// Written backwards, so that no scanner sees a token in this program.
static std::string entropy() {
  const std::string Reversed = "zCxViT1oEu5AfG3jHs8LdN6cYw4BtR9pXm2Zv7Qk";
  return {Reversed.rbegin(), Reversed.rend()};
}

std::string token40(const std::string &Id) { return Id + "|" + entropy(); }

std::string token48(const std::string &Id) {
  uint32_t Crc = llvm::crc32(llvm::arrayRefFromStringRef(entropy()));
  std::string Hex = llvm::utohexstr(Crc, /*LowerCase=*/true);
  return token40(Id) + std::string(8 - Hex.size(), '0') + Hex;
}

std::string acmeToken() {
  return std::string("acme") + "_" + entropy().substr(0, 20);
}

std::vector<std::string> mustNotMatch() {
  return {"/api/v1/analytics/report",
          "/api/v1/analytics/report/7/export",
          "/api/v1/reportsettings",
          "/api/v1/shopimport/auth",
          "/api/shopimport",
          "/api/shopimport/",
          "/api/shopimport/status/",
          "/api/shopimport/statusX",
          "/api/Shopimport/status",
          "/api/shopimport/articletoshop",
          "/api/shopimport/articletoshop/",
          "/api/v1/adressen",
          "/api/opentrans/order/5"};
}

std::string hits(const PackMatcher &M, const Alternative &A) {
  std::string Out;
  std::optional<NormalUrl> U = normalized(A, M.pack());
  if (!U)
    return Out;
  for (const Hit &H : M.hits(A, *U))
    Out +=
        (Out.empty() ? "" : ", ") + std::string(name(H.V)) + " " + H.listed();
  return Out;
}

} // namespace patlint::fixture
