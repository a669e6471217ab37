//===- Derived.cpp - Wrappers as a model file --------------------------===//
//
// patlint-models/1, one function each, to be looked at and kept: with it, a
// program that only sees a wrapper's declaration is understood.
//
//===-------------------------------------------------------------------===//
#include "report/JsonText.h"
#include "report/SecretMask.h"

namespace patlint {

namespace {
class Writer {
public:
  explicit Writer(const SecretMask &Mask) : Mask(Mask) {}
  Json function(const DerivedClient &C) const;

private:
  Json part(const DerivedPart &P) const;
  Json text(const std::vector<DerivedPart> &Parts) const;
  Json request(const DerivedRequest &R) const;
  const SecretMask &Mask;
};
} // namespace

Json Writer::part(const DerivedPart &P) const {
  switch (P.K) {
  case DerivedPart::Kind::Text:
    return {{"lit", Mask.clean(P.Text)}};
  case DerivedPart::Kind::Argument:
    return P.Text;
  case DerivedPart::Kind::Hole:
    return {{"hole", P.Text}};
  }
  return nullptr;
}

Json Writer::text(const std::vector<DerivedPart> &Parts) const {
  if (Parts.size() == 1)
    return part(Parts.front());
  Json All = Json::array();
  for (const DerivedPart &P : Parts)
    All.push_back(part(P));
  return {{"concat", All}};
}

Json Writer::request(const DerivedRequest &R) const {
  Json Result = Json::object();
  if (!R.Method.empty())
    Result["method"] = text(R.Method);
  Result["url"] = text(R.Url);
  if (R.UrlArgument >= 0)
    Result["urlArgument"] = R.UrlArgument;
  Json Headers = Json::array(), Auth = Json::array();
  for (const DerivedPart &H : R.Headers)
    Headers.push_back(part(H));
  if (!Headers.empty())
    Result["headers"] = Headers;
  for (const DerivedAuth &A : R.Auth) {
    AuthEvidence Kind;
    Kind.Kind = A.Kind;
    Json Rule = {{"kind", printed(Kind).substr(0, printed(Kind).find(':'))},
                 {"value", text(A.Credential)}};
    if (!A.Header.empty())
      Rule["header"] = A.Header;
    Auth.push_back(Rule);
  }
  if (!Auth.empty())
    Result["auth"] = Auth;
  return {{"request", Result}};
}

Json Writer::function(const DerivedClient &C) const {
  Json Do = Json::array();
  for (const DerivedRequest &R : C.Requests)
    Do.push_back(request(R));
  return {{"fn", C.Name},
          {"args", C.Arguments},
          {"note", C.Where.File + ":" + std::to_string(C.Where.Line) +
                       " sends through " + C.Client},
          {"do", Do.size() == 1 ? Do.front() : Do}};
}

std::string derivedJson(const Report &R, const SourceText &Source) {
  SourceFiles Files(Source);
  SecretMask Mask(R, Files);
  Json Functions = Json::array();
  for (const DerivedClient &C : R.Derived)
    Functions.push_back(Writer(Mask).function(C));
  return documentText({{"schema", "patlint-models/1"},
                       {"name", "derived"},
                       {"functions", std::move(Functions)}});
}

} // namespace patlint
