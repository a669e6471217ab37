//===- GivenFacts.cpp --------------------------------------------------===//
#include "app/GivenFacts.h"

#include "app/Fingerprint.h"
#include "app/Sources.h"
#include "base/Files.h"
#include "program/Codec.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

namespace {
struct OneUnit {
  UnitFacts Unit;
  StringProgram Program;
};
} // namespace

/// The error goes behind the name of the file.
static llvm::Expected<OneUnit> decodedUnit(llvm::StringRef Fingerprint,
                                           llvm::StringRef Bytes) {
  auto Parts = opened(Fingerprint, Bytes);
  if (!Parts)
    return Parts.takeError();
  if (Parts->size() != 2)
    return failure("is not a facts file of patlint");
  OneUnit Result;
  // Nothing but our own writing has the right digest.
  auto Unit = decodeUnit((*Parts)[0]);
  if (!Unit)
    return Unit.takeError();
  auto Program = decode((*Parts)[1]);
  if (!Program)
    return Program.takeError();
  Result.Unit = std::move(*Unit);
  Result.Program = std::move(*Program);
  return Result;
}

GivenFacts::Key GivenFacts::keyOf(const CompileJob &Job) {
  Key Result = {Job.File, Job.Directory};
  llvm::append_range(Result, Job.Arguments);
  return Result;
}

const StringProgram &GivenFacts::program(const CompileJob &Job) const {
  return Programs.at(keyOf(Job));
}

llvm::Expected<GivenFacts>
GivenFacts::read(const std::vector<std::string> &Files, const PlanRequest &R) {
  GivenFacts Result;
  ScanPlan &Plan = Result.Plan;
  Plan.Request = R;
  Plan.Request.HasFixedArguments = true;
  Plan.Root = scanRoot(R);
  const std::string Fingerprint = factsFingerprint();
  std::vector<std::string> Problems;
  /// Of each source the first text, and which facts file has it.
  std::map<std::string, std::pair<std::string, std::string>> Sources;
  auto Excluded = [&](const std::string &File) {
    return isExcluded(File, Plan.Root, R.Exclude);
  };
  for (const std::string &File : Files) {
    llvm::Expected<std::string> Bytes = readFile(File);
    if (!Bytes) {
      Problems.push_back(llvm::toString(Bytes.takeError()));
      continue;
    }
    llvm::Expected<OneUnit> One = decodedUnit(Fingerprint, *Bytes);
    if (!One) {
      Problems.push_back("'" + File + "' " + llvm::toString(One.takeError()));
      continue;
    }
    for (SourceBytes &S : One->Unit.Sources) {
      auto At = Sources.find(S.File);
      if (At == Sources.end())
        Sources[S.File] = {std::move(S.Contents), File};
      else if (At->second.first != S.Contents)
        Problems.push_back("'" + At->second.second + "' and '" + File +
                           "' hold different texts of " + S.File +
                           "; extract them again");
    }
    CompileJob Job{One->Unit.File, One->Unit.Directory, One->Unit.Arguments};
    if (Excluded(Job.File))
      continue;
    if (!Result.Programs.try_emplace(keyOf(Job), std::move(One->Program)).second)
      continue; // given twice
    Job.HeaderAsMain = !isSource(Job.File);
    (Job.HeaderAsMain ? Result.HeaderJobs : Plan.Jobs).push_back(Job);
    // It may be one that could not be read.
    Plan.Files.push_back(Job.File);
  }
  if (!Problems.empty())
    return failure(llvm::join(Problems, "\n"));
  if (Result.Programs.empty())
    return failure("the files of all facts are excluded");
  for (auto &[File, Source] : Sources) {
    if ((isSource(File) || isHeader(File)) && !Excluded(File))
      Plan.Files.push_back(File);
    holdFile(absolutePath(Plan.Root, File), std::move(Source.first));
  }
  llvm::sort(Plan.Files);
  Plan.Files.erase(std::unique(Plan.Files.begin(), Plan.Files.end()),
                   Plan.Files.end());
  // In whatever order they are given.
  auto InOrder = [](const CompileJob &A, const CompileJob &B) {
    return keyOf(A) < keyOf(B);
  };
  llvm::sort(Plan.Jobs, InOrder);
  llvm::sort(Result.HeaderJobs, InOrder);
  return Result;
}

std::vector<CompileJob>
GivenFacts::jobsForUnread(const std::vector<std::string> &ReadFiles) const {
  std::vector<CompileJob> Result;
  for (const CompileJob &Job : HeaderJobs)
    if (!llvm::is_contained(ReadFiles, Job.File))
      Result.push_back(Job);
  return Result;
}

} // namespace patlint
