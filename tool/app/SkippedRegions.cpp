//===- SkippedRegions.cpp - Code that no unit compiles -----------------===//
#include "app/SkippedRegions.h"

#include <algorithm>
#include <map>
#include <utility>

namespace patlint {

namespace {
/// Line and column.
using Place = std::pair<unsigned, unsigned>;

/// Half-open, in one file.
struct Range {
  Place Begin, End;
};
} // namespace

/// Sorted, and overlapping ones made one.
static std::vector<Range> merged(std::vector<Range> Ranges) {
  std::sort(Ranges.begin(), Ranges.end(),
            [](const Range &A, const Range &B) { return A.Begin < B.Begin; });
  std::vector<Range> Result;
  for (const Range &R : Ranges) {
    if (!Result.empty() && R.Begin <= Result.back().End)
      Result.back().End = std::max(Result.back().End, R.End);
    else
      Result.push_back(R);
  }
  return Result;
}

static std::vector<Range> intersection(const std::vector<Range> &A,
                                       const std::vector<Range> &B) {
  std::vector<Range> Result;
  for (size_t I = 0, J = 0; I != A.size() && J != B.size();) {
    Range Both{std::max(A[I].Begin, B[J].Begin), std::min(A[I].End, B[J].End)};
    if (Both.Begin < Both.End)
      Result.push_back(Both);
    if (A[I].End < B[J].End)
      ++I;
    else
      ++J;
  }
  return Result;
}

std::vector<Region> skippedEverywhere(const std::vector<StringProgram> &Units) {
  std::map<std::string, std::vector<Range>> ByFile;
  for (const StringProgram &Unit : Units) {
    if (Unit.State == Analysed::Failed)
      continue;
    std::map<std::string, std::vector<Range>> OfUnit;
    for (const Region &R : Unit.Skipped)
      OfUnit[R.File].push_back({{R.Line, R.Column}, {R.EndLine, R.EndColumn}});
    for (const std::string &File : Unit.Files) {
      std::vector<Range> Ranges = merged(OfUnit[File]);
      auto [Known, New] = ByFile.try_emplace(File, Ranges);
      if (!New)
        Known->second = intersection(Known->second, Ranges);
    }
  }
  std::vector<Region> Result;
  for (const auto &[File, Ranges] : ByFile)
    for (const Range &R : Ranges)
      Result.push_back(
          {File, R.Begin.first, R.Begin.second, R.End.first, R.End.second});
  return Result;
}

} // namespace patlint
