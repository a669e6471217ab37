//===- Lowering.cpp ----------------------------------------------------===//
#include "app/Lowering.h"

#include "app/Console.h"
#include "app/Pipeline.h"
#include "base/Files.h"

namespace patlint {

std::vector<HeldFile> heldList() {
  std::vector<HeldFile> Result;
  for (const auto &[Path, Bytes] : heldFiles())
    Result.push_back({Path, Bytes});
  return Result;
}

Lowering::Lowering(const Options &O, const ScanPlan &Plan,
                   const ScannedFiles &Files, const std::string &Program,
                   const GivenFacts *Given, FactStore *Store)
    : O(O), Plan(Plan), Files(Files), Given(Given), Store(Store) {
  Limits.Workers = jobCount(O);
  Limits.UnitTimeoutSeconds = O.UnitTimeoutSeconds;
  Limits.MemoryMib = O.MemoryMib;
  Limits.Program = Program;
  Limits.Held = heldList();
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
  if (Store) {
    std::vector<std::optional<StringProgram>> Known(Parsed.size());
    parallelFor(Parsed.size(), Limits.Workers,
                [&](size_t I) { Known[I] = Store->find(Parsed[I]); });
    size_t Left = 0;
    for (size_t I = 0; I != Known.size(); ++I) {
      if (Known[I]) {
        Same.drop(*Known[I]);
        Result[Places[I]] = std::move(*Known[I]);
        continue;
      }
      if (Left != I)
        Parsed[Left] = std::move(Parsed[I]);
      Places[Left++] = Places[I];
    }
    Parsed.resize(Left);
    Places.resize(Left);
  }
  Progress Bar("parsing", Parsed.size(), showProgress(O));
  std::vector<StringProgram> Lowered = lowerAll(
      Parsed, Limits, [&](size_t I, StringProgram &P, const LoweredBytes &Bytes) {
        if (Store && P.State != Analysed::Failed)
          Store->keep(Parsed[I], Bytes);
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
  L.WantInputs = Store != nullptr;
  return L;
}

} // namespace patlint
