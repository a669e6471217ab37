//===- Summary.cpp - What a run did, in one line -----------------------===//
#include "report/Report.h"

namespace patlint {

static std::string counted(unsigned Count, const char *Singular) {
  return std::to_string(Count) + " " + Singular + (Count == 1 ? "" : "s");
}

static std::string findings(const RunSummary &S) {
  std::string Result;
  auto Add = [&](unsigned Count, const char *Singular) {
    if (Count != 0)
      Result += (Result.empty() ? "" : ", ") + counted(Count, Singular);
  };
  Add(S.Errors, "error");
  Add(S.Warnings, "warning");
  Add(S.Notes, "note");
  return Result.empty() ? "no findings" : Result;
}

static std::string requests(const RunSummary &S) {
  if (S.Requests == 0)
    return "no HTTP request was recognised";
  return counted(S.Requests, "request") + ", " + std::to_string(S.WithToken) +
         " with a token, " + std::to_string(S.UnknownUrl) + " unknown";
}

/// What was found and is not counted.
static std::string leftOut(const RunSummary &S) {
  std::string Result;
  if (S.Suppressed != 0)
    Result += "; " + counted(S.Suppressed, "finding") + " suppressed";
  if (S.Known)
    Result += "; " + counted(*S.Known, "finding") + " in the baseline";
  if (S.Absent != 0)
    Result +=
        "; " + std::to_string(S.Absent) +
        (S.Absent == 1 ? " entry of it matches" : " entries of it match") +
        " nothing any more";
  return Result;
}

std::string summaryLine(const RunSummary &S) {
  if (S.Commits) {
    std::string Result = findings(S) + " in " +
                         counted(S.Files, "file version") + " of " +
                         counted(*S.Commits, "commit") + " (" +
                         std::to_string(S.Failed) + " failed)";
    return Result + leftOut(S);
  }
  std::string Changes =
      S.Changed ? counted(*S.Changed, "changed C/C++ file") : "";
  if (S.Changed && S.Files == 0)
    return Changes + leftOut(S);
  std::string Result = findings(S) + " in " + counted(S.Files, "file") + " (" +
                       std::to_string(S.Fully) + " fully, " +
                       std::to_string(S.Reduced) + " reduced, " +
                       std::to_string(S.Failed) + " failed); " + requests(S);
  if (S.Changed)
    Result += "; " + Changes;
  return Result + leftOut(S);
}

} // namespace patlint
