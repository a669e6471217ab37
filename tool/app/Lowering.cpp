//===- Lowering.cpp ----------------------------------------------------===//
#include "app/Lowering.h"

#include "app/Console.h"
#include "app/Pipeline.h"
#include "base/Files.h"

namespace patlint {

Lowering::Lowering(const Options &O, const ScanPlan &Plan,
                   const ScannedFiles &Files, const std::string &Program,
                   const GivenFacts *Given)
    : O(O), Plan(Plan), Files(Files), Given(Given) {
  Limits.Workers = jobCount(O);
  Limits.UnitTimeoutSeconds = O.UnitTimeoutSeconds;
  Limits.MemoryMib = O.MemoryMib;
  Limits.Program = Program;
  for (const auto &[Path, Bytes] : heldFiles())
    Limits.Held.push_back({Path, Bytes});
  for (const LexicalFacts &F : Files.Facts) {
    if (!F.Unreadable.empty())
      Unreadable.emplace(F.File, F.Unreadable);
    else if (isHeader(F.File))
      Headers.push_back(F.File);
  }
}

std::vector<StringProgram>
Lowering::programs(const std::vector<CompileJob> &Jobs) {
  std::vector<StringProgram> Result(Jobs.size());
  std::vector<LowerJob> Parsed;
  std::vector<size_t> Places;
  for (size_t I = 0; I != Jobs.size(); ++I) {
    if (Given) {
      Result[I] = Given->program(Jobs[I]);
      Same.drop(Result[I]);
      continue;
    }
    if (std::optional<StringProgram> P = withoutParse(Jobs[I].File)) {
      Result[I] = std::move(*P);
      continue;
    }
    Parsed.push_back(lowerJob(Jobs[I]));
    Places.push_back(I);
  }
  Progress Bar("parsing", Parsed.size(), showProgress(O));
  std::vector<StringProgram> Lowered = lowerAll(
      Parsed, Limits, [&](size_t, StringProgram &P, const LoweredBytes &) {
        Alone([&] { Same.drop(P); });
        Bar.advance();
      });
  for (size_t I = 0; I != Lowered.size(); ++I)
    Result[Places[I]] = std::move(Lowered[I]);
  return Result;
}

std::vector<CompileJob>
Lowering::jobsForUnread(const std::vector<std::string> &ReadFiles) const {
  return Given ? Given->jobsForUnread(ReadFiles)
               : patlint::jobsForUnread(Plan, ReadFiles);
}

/// The program of a unit that is not worth a worker.
std::optional<StringProgram>
Lowering::withoutParse(const std::string &File) const {
  if (auto Why = Unreadable.find(File); Why != Unreadable.end())
    return failedUnit(File, Why->second);
  auto Why = Files.NotParsed.find(File);
  if (Why == Files.NotParsed.end())
    return std::nullopt;
  StringProgram P = failedUnit(File, Why->second);
  P.State = Analysed::Reduced;
  return P;
}

LowerJob Lowering::lowerJob(const CompileJob &Job) const {
  LowerJob L;
  L.Root = Plan.Root;
  L.File = Job.File;
  L.Directory = Job.Directory;
  L.Arguments = Job.Arguments;
  L.Headers = O.Headers;
  if (!Job.FromDatabase)
    L.ProjectHeaders = Headers;
  return L;
}

} // namespace patlint
