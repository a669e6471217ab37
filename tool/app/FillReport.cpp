//===- FillReport.cpp - What every report has --------------------------===//
#include "app/Pipeline.h"

namespace patlint {

void fillReport(Report &R, const Rulebook &Book, const Options &O,
                std::vector<Finding> Findings) {
  for (Finding &F : Findings)
    if (auto L = O.Levels.find(F.Rule); L != O.Levels.end())
      F.L = L->second;
  R.Rules = reportRules(Book.P);
  R.Packs = Book.Packs;
  R.Version = PATLINT_VERSION;
  R.Homepage = PATLINT_HOMEPAGE;
  R.Findings = std::move(Findings);
  countFindings(R);
}

void countFindings(Report &R) {
  RunSummary &S = R.Summary;
  S.Suppressed = S.Errors = S.Warnings = S.Notes = 0;
  S.Known = R.HasBaseline ? std::optional(0u) : std::nullopt;
  S.Absent = unsigned(R.Absent.size());
  for (const Finding &F : R.Findings) {
    if (F.Suppressed)
      ++S.Suppressed;
    else if (F.State == BaselineState::Known)
      ++*S.Known;
    else if (F.L == Level::Error)
      ++S.Errors;
    else if (F.L == Level::Warning)
      ++S.Warnings;
    else
      ++S.Notes;
  }
}

std::vector<std::string> ruleIds(const Policy &P) {
  std::vector<std::string> Result;
  for (const RuleText &Rule : P.rules())
    Result.push_back(Rule.Id);
  return Result;
}

std::vector<std::string> forbiddenRules(const Policy &P) {
  std::vector<std::string> Result;
  for (const RuleText &Rule : P.rules())
    if (!Rule.InlineAllow)
      Result.push_back(Rule.Id);
  return Result;
}

} // namespace patlint
