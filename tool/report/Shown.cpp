//===- Shown.cpp - Which findings and rules a report is about ----------===//
#include "report/Shown.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

namespace patlint {

std::vector<const Finding *> shownFindings(const Report &R) {
  std::vector<const Finding *> Result;
  for (const Finding &F : R.Findings)
    if (R.IncludeSuppressed ||
        (!F.Suppressed && F.State != BaselineState::Known))
      Result.push_back(&F);
  return Result;
}

const ReportRule *ruleOf(const Report &R, const std::string &Id) {
  auto It = llvm::find_if(
      R.Rules, [&](const ReportRule &Rule) { return Rule.Id == Id; });
  return It == R.Rules.end() ? nullptr : &*It;
}

std::string pathInTree(const Region &Where) {
  if (Where.File.empty())
    return ".";
  return llvm::sys::path::is_absolute(Where.File)
             ? llvm::sys::path::filename(Where.File).str()
             : Where.File;
}

bool failsTheRun(const Report &R, const Finding &F) {
  return R.FailOn && F.L >= *R.FailOn && !F.Suppressed &&
         F.State != BaselineState::Known;
}

std::string strength(const Finding &F) {
  if (F.V)
    return name(*F.V);
  return F.P ? name(*F.P) : "";
}

} // namespace patlint
