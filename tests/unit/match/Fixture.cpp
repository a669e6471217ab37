//===- Fixture.cpp - Values and a pack for the tests of match/ ---------===//
#include "match/Fixture.h"

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
