//===- CodeQuality.cpp - Findings as a code quality report -------------===//
//
// The issues of Code Climate, of which GitLab reads a subset. It compares
// fingerprints between branches, so none depends on a line number, and no two
// are the same.
//
//===-------------------------------------------------------------------===//
#include "base/Files.h"
#include "report/JsonText.h"
#include "report/SecretMask.h"
#include "report/Shown.h"

#include <map>

namespace patlint {

static const char *severity(Level L) {
  switch (L) {
  case Level::Error:
    return "critical";
  case Level::Warning:
    return "major";
  case Level::Note:
    return "info";
  }
  return "info";
}

static const char *category(const Report &R, const Finding &F) {
  const ReportRule *Rule = ruleOf(R, F.Rule);
  if (Rule && Rule->Credential)
    return "Security";
  return Rule && Rule->Endpoint ? "Bug Risk" : "Style";
}

std::string codeQualityReport(const Report &R, const SourceText &Source) {
  SourceFiles Files(Source);
  SecretMask Mask(R, Files);
  std::map<std::string, unsigned> Seen;
  Json Issues = Json::array();
  for (const Finding *F : shownFindings(R)) {
    std::string Message = Mask.clean(F->Message);
    std::string Print = F->Fingerprint;
    if (Print.empty())
      Print = sha256(F->Rule + '\0' + F->Where.File + '\0' + Message)
                  .substr(0, 32);
    if (unsigned Before = Seen[Print]++)
      Print += "-" + std::to_string(Before + 1);
    unsigned Begin = std::max(1u, F->Where.Line);
    unsigned End = std::max(Begin, F->Where.EndLine);
    Issues.push_back(
        {{"type", "issue"},
         {"check_name", F->Rule},
         {"description", Message},
         {"categories", Json::array({category(R, *F)})},
         {"severity", severity(F->L)},
         {"fingerprint", Print},
         {"location",
          {{"path", pathInTree(F->Where)},
           {"lines", {{"begin", Begin}, {"end", End}}}}}});
  }
  return documentText(Issues);
}

} // namespace patlint
