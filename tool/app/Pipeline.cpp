//===- Pipeline.cpp - From a command line to a report ------------------===//
#include "app/Pipeline.h"

#include "app/Console.h"
#include "app/Resources.h"
#include "app/SkippedRegions.h"
#include "app/Sources.h"
#include "app/WorkerPool.h"
#include "evaluate/Evaluate.h"
#include "match/Match.h"
#include "source/ScanPlan.h"
#include "triage/Triage.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Threading.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <tuple>

namespace patlint {

namespace {
/// Seconds since the last stage ended.
class StageClock {
public:
  explicit StageClock(ScanStats &Stats) : Stats(Stats) {}
  void ended(const char *Stage) {
    auto Now = std::chrono::steady_clock::now();
    Stats.Stages.emplace_back(
        Stage, std::chrono::duration<double>(Now - Last).count());
    Last = Now;
  }

private:
  ScanStats &Stats;
  std::chrono::steady_clock::time_point Last = std::chrono::steady_clock::now();
};
} // namespace

static unsigned jobCount(const Options &O) {
  return O.Jobs ? O.Jobs
                : std::max(1u,
                           llvm::hardware_concurrency().compute_thread_count());
}

static PlanRequest planRequest(const Options &O, const Rulebook &Book) {
  PlanRequest R;
  R.Paths = O.Words;
  llvm::SmallString<256> Current;
  if (!llvm::sys::fs::current_path(Current))
    R.WorkingDirectory = Current.str().str();
  R.BuildDirectory = O.BuildDirectory;
  R.HasFixedArguments = O.HasFixedArguments;
  R.FixedArguments = O.FixedArguments;
  R.ExtraArgsBefore = O.ExtraArgsBefore;
  R.ExtraArgs = O.ExtraArgs;
  R.Defines = Book.Defines;
  R.Includes = Book.Includes;
  return R;
}

namespace {
/// Turns compile jobs into string programs.
class Lowering {
public:
  Lowering(const Options &O, const ScanPlan &Plan, const ScannedFiles &Files,
           const std::string &Program)
      : O(O), Plan(Plan), Files(Files) {
    Limits.Workers = jobCount(O);
    Limits.UnitTimeoutSeconds = O.UnitTimeoutSeconds;
    Limits.MemoryMib = O.MemoryMib;
    Limits.Program = Program;
    ResourceDirectory = resourceDirectory(Program);
    for (const LexicalFacts &F : Files.Facts) {
      if (!F.Unreadable.empty())
        Unreadable.emplace(F.File, F.Unreadable);
      else if (isHeader(F.File))
        Headers.push_back(F.File);
    }
  }

  /// One program per job, in order.
  std::vector<StringProgram> programs(const std::vector<CompileJob> &Jobs) {
    std::vector<StringProgram> Result(Jobs.size());
    std::vector<LowerJob> Parsed;
    std::vector<size_t> Places;
    for (size_t I = 0; I != Jobs.size(); ++I) {
      if (std::optional<StringProgram> P = withoutParse(Jobs[I].File)) {
        Result[I] = std::move(*P);
        continue;
      }
      Parsed.push_back(lowerJob(Jobs[I]));
      Places.push_back(I);
    }
    Progress Bar("parsing", Parsed.size(), showProgress(O));
    std::vector<StringProgram> Lowered =
        lowerAll(Parsed, Limits, [&] { Bar.advance(); });
    for (size_t I = 0; I != Lowered.size(); ++I)
      Result[Places[I]] = std::move(Lowered[I]);
    return Result;
  }

private:
  /// The program of a unit that is not worth a worker.
  std::optional<StringProgram> withoutParse(const std::string &File) const {
    if (auto Why = Unreadable.find(File); Why != Unreadable.end())
      return failedUnit(File, Why->second);
    auto Why = Files.NotParsed.find(File);
    if (Why == Files.NotParsed.end())
      return std::nullopt;
    StringProgram P = failedUnit(File, Why->second);
    P.State = Analysed::Reduced;
    return P;
  }

  LowerJob lowerJob(const CompileJob &Job) const {
    LowerJob L;
    L.Root = Plan.Root;
    L.File = Job.File;
    L.Directory = Job.Directory;
    L.Arguments = Job.Arguments;
    L.Headers = O.Headers;
    if (!Job.FromDatabase)
      L.ProjectHeaders = Headers;
    L.ResourceDirectory = ResourceDirectory;
    return L;
  }

  const Options &O;
  const ScanPlan &Plan;
  const ScannedFiles &Files;
  WorkerLimits Limits;
  std::string ResourceDirectory;
  std::map<std::string, std::string> Unreadable;
  std::vector<std::string> Headers;
};
} // namespace

static std::vector<std::string>
readFiles(const std::vector<StringProgram> &Units) {
  std::set<std::string> Result;
  for (const StringProgram &Unit : Units) {
    Result.insert(Unit.Unit);
    Result.insert(Unit.Files.begin(), Unit.Files.end());
  }
  return {Result.begin(), Result.end()};
}

/// Every file of Facts that cannot be read counts as read: no second try.
static std::vector<CompileJob>
secondRound(const ScanPlan &Plan, const std::vector<StringProgram> &Units,
            const ScannedFiles &Files) {
  std::vector<CompileJob> Result;
  std::set<std::string> Unreadable;
  for (const LexicalFacts &F : Files.Facts)
    if (!F.Unreadable.empty())
      Unreadable.insert(F.File);
  for (CompileJob &Job : jobsForUnread(Plan, readFiles(Units)))
    if (!Unreadable.count(Job.File))
      Result.push_back(std::move(Job));
  return Result;
}

static std::vector<Literal>
strayLiterals(const std::vector<StringProgram> &Units) {
  std::vector<Literal> Result;
  for (const StringProgram &Unit : Units)
    Result.insert(Result.end(), Unit.Stray.begin(), Unit.Stray.end());
  auto Key = [](const Literal &L) {
    return std::tuple<Region, const std::string &, const std::string &,
                      const std::string &, bool, size_t>(
        L.Pieces.empty() ? Region() : L.Pieces[0].Where, L.Bytes, L.Near,
        L.Macro, L.Inactive, L.Pieces.size());
  };
  std::sort(
      Result.begin(), Result.end(),
      [&](const Literal &A, const Literal &B) { return Key(A) < Key(B); });
  Result.erase(std::unique(Result.begin(), Result.end()), Result.end());
  return Result;
}

/// What the units, the files and the evaluation had to say, and a line for
/// each file that is reduced or failed.
static std::vector<Notice>
allNotices(const ScanPlan &Plan, const ScannedFiles &Files,
           const std::vector<StringProgram> &Units, const Evaluation &E,
           const std::map<std::string, FileState> &States) {
  std::vector<Notice> Result = Plan.Notices;
  auto Add = [&](const std::vector<Notice> &More) {
    Result.insert(Result.end(), More.begin(), More.end());
  };
  Add(Files.Notices);
  Add(E.Notices);
  for (const StringProgram &Unit : Units)
    Add(Unit.Notices);
  for (const auto &[File, State] : States) {
    if (State.State == Analysed::Fully)
      continue;
    Notice::Kind K = State.State == Analysed::Failed ? Notice::Kind::Failed
                                                     : Notice::Kind::Reduced;
    Result.push_back({K, {File, 0, 0, 0, 0}, State.Reason});
  }
  std::sort(Result.begin(), Result.end());
  Result.erase(std::unique(Result.begin(), Result.end()), Result.end());
  return Result;
}

static RunSummary summary(const Report &R,
                          const std::map<std::string, FileState> &States) {
  RunSummary S;
  for (const Finding &F : R.Findings) {
    if (F.Suppressed)
      ++S.Suppressed;
    else if (F.L == Level::Error)
      ++S.Errors;
    else if (F.L == Level::Warning)
      ++S.Warnings;
    else
      ++S.Notes;
  }
  S.Files = unsigned(States.size());
  for (const auto &[File, State] : States)
    ++(State.State == Analysed::Fully     ? S.Fully
       : State.State == Analysed::Reduced ? S.Reduced
                                          : S.Failed);
  S.Requests = unsigned(R.Requests.size());
  for (const Request &Q : R.Requests) {
    S.WithToken +=
        std::any_of(Q.Auth.begin(), Q.Auth.end(),
                    [](const AuthEvidence &A) { return isToken(A.Kind); });
    S.UnknownUrl += Q.Url.unknown();
  }
  return S;
}

static std::vector<std::string> ruleIds(const Policy &P) {
  std::vector<std::string> Result;
  for (const RuleText &Rule : P.rules())
    Result.push_back(Rule.Id);
  return Result;
}

static void describeUnits(const std::vector<CompileJob> &Jobs,
                          const std::vector<StringProgram> &Units,
                          ScanStats &Stats) {
  for (size_t I = 0; I != Jobs.size(); ++I)
    Stats.Units.push_back(
        {Jobs[I].File, Jobs[I].FromDatabase, Units[I].State, Units[I].Reason});
}

llvm::Expected<ScanResult> runPipeline(const Options &O, const Rulebook &Book,
                                       const std::string &Program) {
  ScanResult Result;
  StageClock Clock(Result.Stats);
  llvm::Expected<ScanPlan> Plan = plan(planRequest(O, Book));
  if (!Plan)
    return Plan.takeError();
  Result.Root = Plan->Root;
  Result.Stats.Database = Plan->Database;
  Clock.ended("plan");

  ScannedFiles Files = scanFiles(Plan->Root, Plan->Files, jobCount(O));
  Clock.ended("lexical");

  Lowering L(O, *Plan, Files, Program);
  std::vector<CompileJob> Jobs = Plan->Jobs;
  std::vector<StringProgram> Units = L.programs(Jobs);
  std::vector<CompileJob> More = secondRound(*Plan, Units, Files);
  for (StringProgram &P : L.programs(More))
    Units.push_back(std::move(P));
  Jobs.insert(Jobs.end(), More.begin(), More.end());
  describeUnits(Jobs, Units, Result.Stats);
  Result.AllUnitsFailed =
      !Units.empty() &&
      std::all_of(Units.begin(), Units.end(), [](const StringProgram &P) {
        return P.State == Analysed::Failed;
      });
  Clock.ended("lower");

  Evaluation E = evaluate(Units, *Book.M);
  Clock.ended("evaluate");

  std::vector<Region> Skipped = skippedEverywhere(Units);
  std::vector<Literal> Stray = strayLiterals(Units);
  MatchResult M =
      match(MatchInput{E.Facts, Files.Facts, Skipped, Stray, {}}, Book.P);
  Result.Stats.SilentOtherAuth = M.SilentOtherAuth;
  Result.Stats.SilentOtherHost = M.SilentOtherHost;
  Clock.ended("match");

  triage(M.Findings, Files.Facts, ruleIds(Book.P));
  Clock.ended("triage");

  Result.Stats.Files = fileStates(Files.Facts, Units, E.NameOnlyFiles);
  Report &R = Result.R;
  R.Rules = reportRules(Book.P);
  R.Packs = Book.Packs;
  R.Findings = std::move(M.Findings);
  R.Notices = allNotices(*Plan, Files, Units, E, Result.Stats.Files);
  R.Requests = std::move(E.Facts.Requests);
  R.RequestRules = std::move(M.RequestRules);
  R.Version = PATLINT_VERSION;
  R.Summary = summary(R, Result.Stats.Files);
  return Result;
}

} // namespace patlint
