//===- Json.cpp - Findings and requests for programs -------------------===//
//
// patlint-findings/1 and patlint-requests/1; docs/schemas/ holds the schemas.
// Lines and columns are those of the text report: bytes, 1-based.
//
//===-------------------------------------------------------------------===//
#include "report/JsonText.h"
#include "report/RequestRows.h"
#include "report/SecretMask.h"
#include "report/Shown.h"

namespace patlint {

static Json placeJson(const Region &Where, const std::string &What) {
  return {{"file", textOrNull(Where.File)},
          {"line", numberOrNull(Where.Line)},
          {"column", numberOrNull(Where.Column)},
          {"what", What}};
}

static Json findingJson(const Finding &F, const SecretMask &Mask,
                        const Report &Of) {
  auto Clean = [&](const std::string &Text) { return Mask.clean(Text); };
  Json Places = Json::array(), Flow = Json::array();
  for (const Related &R : F.RelatedPlaces)
    Places.push_back(placeJson(R.Where, Clean(R.What)));
  for (const FlowStep &S : F.Flow)
    Flow.push_back(placeJson(S.Where, Clean(S.What)));
  Json Result = {{"rule", F.Rule},
                 {"level", name(F.L)},
                 {"message", Clean(F.Message)},
                 {"file", textOrNull(F.Where.File)},
                 {"line", numberOrNull(F.Where.Line)},
                 {"column", numberOrNull(F.Where.Column)},
                 {"endLine", numberOrNull(F.Where.EndLine)},
                 {"endColumn", numberOrNull(F.Where.EndColumn)},
                 {"verdict", textOrNull(strength(F))},
                 {"endpoint", textOrNull(F.Endpoint)},
                 {"url", textOrNull(Clean(F.Url))},
                 {"method", textOrNull(F.Method)},
                 {"client", textOrNull(F.Client)},
                 {"auth", textOrNull(F.Auth)},
                 {"provider", textOrNull(F.Provider)},
                 {"preview", textOrNull(Clean(F.Preview))},
                 {"fingerprint", textOrNull(F.Fingerprint)},
                 {"related", std::move(Places)},
                 {"flow", std::move(Flow)}};
  if (!F.Commit.empty())
    Result["commit"] = F.Commit;
  if (Of.HasBaseline)
    Result["baseline"] =
        name(F.State == BaselineState::Known ? BaselineState::Known
                                             : BaselineState::New);
  if (Of.IncludeSuppressed)
    Result["suppressed"] =
        F.Suppressed ? Json(Clean(*F.Suppressed)) : Json(nullptr);
  return Result;
}

static Json summaryJson(const RunSummary &S) {
  Json Result = {{"errors", S.Errors},     {"warnings", S.Warnings},
                 {"notes", S.Notes},       {"suppressed", S.Suppressed},
                 {"files", S.Files},       {"fully", S.Fully},
                 {"reduced", S.Reduced},   {"failed", S.Failed},
                 {"requests", S.Requests}, {"withToken", S.WithToken},
                 {"unknown", S.UnknownUrl}};
  if (S.Known) {
    Result["known"] = *S.Known;
    Result["absent"] = S.Absent;
  }
  return Result;
}

std::string jsonReport(const Report &R, const SourceText &Source) {
  SourceFiles Files(Source);
  SecretMask Mask(R, Files);
  Json Findings = Json::array();
  for (const Finding *F : shownFindings(R))
    Findings.push_back(findingJson(*F, Mask, R));
  return documentText({{"schema", "patlint-findings/1"},
                       {"findings", std::move(Findings)},
                       {"summary", summaryJson(R.Summary)}});
}

std::string requestsJson(const Report &R) {
  Json Requests = Json::array();
  for (const RequestRow &Row : requestRows(R)) {
    Json Via = Json::array();
    for (const Region &Step : Row.Via)
      Via.push_back(Step.File + ":" + std::to_string(Step.Line));
    Requests.push_back({{"file", textOrNull(Row.Where.File)},
                        {"line", numberOrNull(Row.Where.Line)},
                        {"column", numberOrNull(Row.Where.Column)},
                        {"client", Row.Client},
                        {"method", textOrNull(Row.Method)},
                        {"url", Row.Url},
                        {"auth", Row.Auth},
                        {"findings", Row.Rules},
                        {"via", std::move(Via)}});
  }
  return documentText(
      {{"schema", "patlint-requests/1"}, {"requests", std::move(Requests)}});
}

} // namespace patlint
