//===- Pipeline.cpp - From a command line to a report ------------------===//
#include "app/Pipeline.h"

#include "app/ChangedOnly.h"
#include "app/FlagLiterals.h"
#include "app/GivenFacts.h"
#include "app/LostCalls.h"
#include "app/Lowering.h"
#include "app/OtherBuilds.h"
#include "app/Settings.h"
#include "app/SkippedRegions.h"
#include "app/Sources.h"
#include "app/UnitChoice.h"
#include "base/Files.h"
#include "base/Parallel.h"
#include "evaluate/Evaluate.h"
#include "match/Match.h"
#include "source/ScanPlan.h"
#include "triage/Triage.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Threading.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>

namespace patlint {

unsigned jobCount(const Options &O) {
  return O.Jobs ? O.Jobs
                : std::max(1u,
                           llvm::hardware_concurrency().compute_thread_count());
}

PlanRequest planRequest(const Options &O, const Rulebook &Book) {
  PlanRequest R;
  if (O.C != Command::Link)
    R.Paths = O.Words;
  R.WorkingDirectory = currentFolder();
  R.AllFiles = O.AllFiles;
  R.Exclude = O.Exclude;
  R.Unsaved = O.Stdin;
  R.BuildDirectory = O.BuildDirectory;
  R.HasFixedArguments = O.HasFixedArguments;
  R.FixedArguments = O.FixedArguments;
  R.ExtraArgsBefore = O.ExtraArgsBefore;
  R.ExtraArgs = O.ExtraArgs;
  R.Defines = Book.Defines;
  R.Switches = Book.Switches;
  R.Includes = Book.Includes;
  R.Joined = Book.Joined;
  R.Beginnings = Book.Beginnings;
  return R;
}

namespace {
/// The units of a run: which were parsed, why, and what came of them. In the
/// order of the plan, then headers that none of these read, by name.
class ParsedUnits {
public:
  ParsedUnits(const ScanPlan &Plan, const ScannedFiles &Files,
              const UnitChoice &Choice, const Rulebook &Book, Lowering &L)
      : Files(Files), Choice(Choice), L(L), Further(Plan, Files, Book) {
    for (const CompileJob &Job : Plan.Jobs)
      Known.push_back({Job, std::nullopt});
    if (Known.size() <= FewUnits)
      Everything = "the program is small";
  }

  /// Parses what is chosen and not parsed yet; false if there is nothing. When
  /// that is most of the program, or would go on for many rounds, the rest is
  /// not worth another evaluation, and is parsed as well.
  bool parseMore() {
    size_t Chosen = std::count_if(Known.begin(), Known.end(), [&](Unit &U) {
      return U.Why || Choice.reason(U.Job);
    });
    unsigned Most = Choice.isOnlyChanged() ? MaxChangedRounds : MaxRounds;
    if (Rounds++ && (Chosen * 2 > Known.size() || Rounds > Most))
      Everything = "most units of the program matter";
    bool Any = parse(Known);
    Any |= parse(unreadHeaders());
    return parseOtherBuilds() || Any;
  }

  /// Whatever is not parsed yet will be: nothing needs to ask for it.
  bool takesAll() const { return Everything; }

  const std::vector<StringProgram> &programs() const { return Programs; }
  void describe(ScanStats &Stats) const;

private:
  struct Unit {
    CompileJob Job;
    std::optional<std::string> Why; ///< set when it is parsed
  };
  /// From the plan, then by the name of a header; then by the plan's order.
  /// Other builds come last, in the order in which they were made.
  enum Origin : uint8_t { OfPlan, OfHeader, OfOtherBuild };
  using Place = std::tuple<Origin, std::string, size_t>;
  static Place placeOf(const Unit &U, size_t Index) {
    return U.Job.HeaderAsMain ? Place(OfHeader, U.Job.File, 0)
                              : Place(OfPlan, "", Index);
  }

  static constexpr unsigned MaxRounds = 6, FewUnits = 2;
  /// Each step of a chain of calls is one, and evaluates little.
  static constexpr unsigned MaxChangedRounds = 48;
  std::vector<Unit> &unreadHeaders();
  bool parse(std::vector<Unit> &Units);
  bool parseOtherBuilds();
  void add(std::vector<StringProgram> More);

  const ScannedFiles &Files;
  const UnitChoice &Choice;
  Lowering &L;
  OtherBuilds Further;
  std::vector<Unit> Known, Headers;
  std::vector<CompileJob> Others;
  std::vector<StringProgram> Programs;
  std::vector<Place> Places; ///< of Programs
  unsigned Rounds = 0;
  /// Why everything is parsed, if it is.
  const char *Everything = nullptr;
};
} // namespace

/// Headers that no unit of the plan has read. A header that has to be parsed
/// makes all units that can read it be parsed before, so units that were left
/// out do not count.
std::vector<ParsedUnits::Unit> &ParsedUnits::unreadHeaders() {
  std::set<std::string> Read;
  for (size_t I = 0; I != Programs.size(); ++I)
    if (std::get<0>(Places[I]) == OfPlan) {
      Read.insert(Programs[I].Unit);
      Read.insert(Programs[I].Files.begin(), Programs[I].Files.end());
    }
  for (const LexicalFacts &F : Files.Facts)
    if (!F.Unreadable.empty())
      Read.insert(F.File); // no second try
  for (const Unit &U : Headers)
    if (U.Why)
      Read.insert(U.Job.File);
  std::erase_if(Headers, [](const Unit &U) { return !U.Why; });
  for (CompileJob &Job : L.jobsForUnread({Read.begin(), Read.end()}))
    Headers.push_back({std::move(Job), std::nullopt});
  return Headers;
}

bool ParsedUnits::parse(std::vector<Unit> &Units) {
  std::vector<CompileJob> Jobs;
  for (size_t I = 0; I != Units.size(); ++I) {
    Unit &U = Units[I];
    if (U.Why)
      continue;
    U.Why = Choice.reason(U.Job);
    if (!U.Why && Everything)
      U.Why = Everything;
    if (!U.Why)
      continue;
    Jobs.push_back(U.Job);
    Places.push_back(placeOf(U, I));
  }
  add(L.programs(Jobs));
  return !Jobs.empty();
}

/// Takes programs whose places are the last ones, and keeps all sorted.
void ParsedUnits::add(std::vector<StringProgram> More) {
  for (StringProgram &P : More)
    Programs.push_back(std::move(P));
  std::vector<size_t> Order(Programs.size());
  std::iota(Order.begin(), Order.end(), size_t(0));
  std::sort(Order.begin(), Order.end(),
            [&](size_t A, size_t B) { return Places[A] < Places[B]; });
  std::vector<StringProgram> Sorted;
  for (size_t I : Order)
    Sorted.push_back(std::move(Programs[I]));
  Programs = std::move(Sorted);
  std::sort(Places.begin(), Places.end());
}

/// Parses once more what was left out of what was parsed.
bool ParsedUnits::parseOtherBuilds() {
  std::map<std::string, const CompileJob *> OfHeaders;
  for (const Unit &U : Headers)
    OfHeaders[U.Job.File] = &U.Job;
  std::vector<const CompileJob *> Jobs;
  for (const auto &[From, Name, Index] : Places)
    Jobs.push_back(From == OfPlan     ? &Known[Index].Job
                   : From == OfHeader ? OfHeaders.at(Name)
                                      : &Others[Index]);
  std::vector<CompileJob> New = Further.jobs(Programs, Jobs);
  for (size_t I = 0; I < New.size(); ++I)
    Places.emplace_back(OfOtherBuild, "", Others.size() + I);
  Others.insert(Others.end(), New.begin(), New.end());
  std::vector<StringProgram> Parsed = L.programs(New);
  for (StringProgram &P : Parsed)
    P.OtherBuild = true;
  add(std::move(Parsed));
  return !New.empty();
}

void ParsedUnits::describe(ScanStats &Stats) const {
  size_t Next = 0;
  auto Describe = [&](std::vector<Unit> Units) {
    std::sort(Units.begin(), Units.end(), [](const Unit &A, const Unit &B) {
      return A.Job.HeaderAsMain && A.Job.File < B.Job.File;
    });
    for (const Unit &U : Units) {
      UnitOutcome &Out = Stats.Units.emplace_back();
      Out.File = U.Job.File;
      Out.FromDatabase = U.Job.FromDatabase;
      Out.LeftOut = !U.Why;
      if (!U.Why)
        continue;
      Out.State = Programs[Next].State;
      Out.Reason = Programs[Next++].Reason;
      Out.Why = *U.Why;
    }
  };
  Describe(Known);
  Describe(Headers);
  for (const CompileJob &Job : Others) {
    std::string Flags;
    for (size_t I = Job.Arguments.size() - 1; I-- > 0;) {
      llvm::StringRef Word = Job.Arguments[I];
      if (!Word.starts_with("-D") && !Word.starts_with("-U"))
        break;
      Flags = Word.str() + (Flags.empty() ? "" : " ") + Flags;
    }
    Stats.OtherBuilds.push_back({Job.File, Flags});
  }
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

/// Of all units.
static std::vector<Region>
replaceable(const std::vector<StringProgram> &Units) {
  std::set<Region> Result;
  for (const StringProgram &Unit : Units)
    Result.insert(Unit.Replaceable.begin(), Unit.Replaceable.end());
  return {Result.begin(), Result.end()};
}

/// What the units, the files and the evaluation had to say, and a line for
/// each file that is reduced or failed.
static std::vector<Notice>
allNotices(const ScanPlan &Plan, const ScannedFiles &Files,
           const ScannedTexts &Texts, const std::vector<StringProgram> &Units,
           const Evaluation &E,
           const std::map<std::string, FileState> &States) {
  std::vector<Notice> Result = Plan.Notices;
  auto Add = [&](const std::vector<Notice> &More) {
    Result.insert(Result.end(), More.begin(), More.end());
  };
  Add(Files.Notices);
  Add(Texts.Notices);
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

/// Takes out what stands in files that are left out: headers that were read.
static void dropExcluded(const Options &O, const std::string &Root,
                         std::vector<Request> &Requests,
                         std::vector<DerivedClient> &Derived, MatchResult &M) {
  if (O.Exclude.empty())
    return;
  std::map<std::string, bool> Known;
  auto Out = [&](const Region &Where) {
    auto [At, New] = Known.try_emplace(Where.File);
    if (New)
      At->second = isExcluded(Where.File, Root, O.Exclude);
    return At->second;
  };
  std::erase_if(M.Findings, [&](const Finding &F) { return Out(F.Where); });
  std::erase_if(Derived, [&](const DerivedClient &C) { return Out(C.Where); });
  size_t Kept = 0;
  for (size_t I = 0; I != Requests.size(); ++I) {
    if (Out(Requests[I].Where))
      continue;
    if (Kept != I) {
      Requests[Kept] = std::move(Requests[I]);
      M.RequestRules[Kept] = std::move(M.RequestRules[I]);
    }
    ++Kept;
  }
  Requests.resize(Kept);
  M.RequestRules.resize(Kept);
}

static void addCounts(const Report &R,
                      const std::map<std::string, FileState> &States,
                      RunSummary &S) {
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
}

/// Adds the other files to the code, and how they came through.
static void addTexts(std::vector<LexicalFacts> Texts,
                     std::vector<LexicalFacts> &Facts,
                     std::map<std::string, FileState> &States) {
  for (LexicalFacts &F : Texts) {
    States[F.File] = {F.Unreadable.empty() ? Analysed::Fully : Analysed::Failed,
                      F.Unreadable};
    Facts.push_back(std::move(F));
  }
  std::sort(Facts.begin(), Facts.end(),
            [](const LexicalFacts &A, const LexicalFacts &B) {
              return A.File < B.File;
            });
}

static bool isThere(const std::string &Path) {
  return llvm::sys::fs::exists(Path);
}

/// There is nothing to report, whatever the program does.
static ScanResult nothingChanged(const std::string &Root, const Rulebook &Book,
                                 const Options &O) {
  ScanResult Result;
  Result.Root = Root;
  fillReport(Result.R, Book, O, {});
  Result.R.Summary.Changed = 0;
  Result.Source = sourceText(Root);
  return Result;
}

llvm::Expected<ScanResult> runPipeline(const Options &O, const Rulebook &Book,
                                       const std::string &Program,
                                       const Continued &More) {
  auto IsOld = [&] { return More.IsOld && More.IsOld(); };
  auto GivenUp = [] { return failure("given up: there is something newer"); };
  ScanResult Result;
  StageClock Clock(Result.Stats.Stages);
  PlanRequest Request = planRequest(O, Book);
  llvm::Expected<ChangedOnly> Changed = ChangedOnly::find(O, Request);
  if (!Changed)
    return Changed.takeError();
  if (Changed->isOn() && !Changed->any() && llvm::all_of(O.Words, isThere))
    return nothingChanged(scanRoot(Request), Book, O);
  std::optional<GivenFacts> Given;
  if (O.C == Command::Link) {
    llvm::Expected<GivenFacts> Facts = GivenFacts::read(O.Words, Request);
    if (!Facts)
      return Facts.takeError();
    Given = std::move(*Facts);
  }
  llvm::Expected<ScanPlan> Plan = Given ? Given->plan() : plan(Request);
  if (!Plan)
    return Plan.takeError();
  Result.Root = Plan->Root;
  std::vector<std::string> ChangedFiles = Changed->filesOf(*Plan);
  if (Changed->isOn() && ChangedFiles.empty())
    return nothingChanged(Plan->Root, Book, O);
  Result.Stats.Database = Plan->Database;
  Clock.ended("plan");

  ScannedFiles Files =
      scanFiles(Plan->Root, Plan->Files, jobCount(O), O.Prefilter);
  // What stands in one text file says nothing of another.
  if (Changed->isOn())
    std::erase_if(Plan->Others, [&](const std::string &File) {
      return !llvm::is_contained(ChangedFiles, File);
    });
  ScannedTexts Texts = scanTexts(Plan->Root, Plan->Others, jobCount(O), Book.P);
  if (Files.Facts.empty() && Texts.Facts.empty() && !Plan->Others.empty())
    return failure("no C, C++ or text file there");
  ChangedCode Code(*Changed, *Plan, Files);
  UnitChoice Choice(O, *Plan, Files, Book, Code);
  Clock.ended("lexical");
  if (IsOld())
    return GivenUp();

  std::unique_ptr<FactStore> Store;
  if ((!O.Store.empty() || More.Facts) && !Given) {
    auto Opened = FactStore::open(O.Store, heldList(), More.Facts);
    if (!Opened)
      return Opened.takeError();
    Store = std::move(*Opened);
  }
  Lowering L(O, *Plan, Files, Program, Given ? &*Given : nullptr, Store.get());
  ParsedUnits Parsed(*Plan, Files, Choice, Book, L);
  const std::vector<StringProgram> &Units = Parsed.programs();
  // Calls lead on without an evaluation.
  while (Parsed.parseMore() && Choice.isOnlyChanged())
    Choice.add(Code.calls(Units));
  Clock.ended("lower");
  if (IsOld())
    return GivenUp();
  // What is there asks for further units, until nothing new does.
  while (Choice.isOn()) {
    if (!Parsed.takesAll())
      Choice.add(interest(Units, *Book.M, [&](const Function &F, const Term &T) {
        return Choice.mayMatter(F, T);
      }));
    Clock.ended("evaluate");
    if (!Parsed.parseMore())
      break;
    if (Choice.isOnlyChanged())
      Choice.add(Code.calls(Units));
    Clock.ended("lower");
    if (IsOld())
      return GivenUp();
  }
  Evaluation E = evaluate(Units, *Book.M);
  Clock.ended("evaluate");
  Parsed.describe(Result.Stats);
  if (Store) {
    Result.Stats.StoreTrouble = Store->finish();
    Result.Stats.Store = std::to_string(Store->found()) +
                         " units taken from it, " +
                         std::to_string(Store->kept()) + " new";
  }
  Result.AllUnitsFailed =
      !Result.Stats.Units.empty() &&
      std::all_of(
          Result.Stats.Units.begin(), Result.Stats.Units.end(),
          [](const UnitOutcome &U) { return U.State == Analysed::Failed; });

  std::vector<Region> Skipped = skippedEverywhere(Units);
  std::vector<Literal> Stray = strayLiterals(Units);
  for (LooseCall &C : lostCalls(Plan->Root, Units, Files.Facts, Skipped,
                                prefilterRules(Book), Book.P.callNames()))
    E.Facts.LooseCalls.push_back(std::move(C));
  Result.Stats.Files =
      fileStates(Files.Facts, Units, E.NameOnlyFiles, Choice.isOn());
  if (O.AllFiles)
    addTexts(std::move(Texts.Facts), Files.Facts, Result.Stats.Files);
  MatchResult M =
      match(MatchInput{E.Facts, Files.Facts, Skipped, Stray, O.Evidence,
                       flagLiterals(*Plan), replaceable(Units), O.BaselineSalt},
            Book.P);
  Result.Stats.SilentOtherAuth = M.SilentOtherAuth;
  Result.Stats.SilentOtherHost = M.SilentOtherHost;
  Clock.ended("match");

  dropExcluded(O, Plan->Root, E.Facts.Requests, E.Facts.Derived, M);
  triage(M.Findings, Files.Facts, ruleIds(Book.P), forbiddenRules(Book.P));
  // Where nothing was understood, nothing can be said of what is not needed.
  std::erase_if(M.Findings, [&](const Finding &F) {
    auto State = Result.Stats.Files.find(F.Where.File);
    return F.Rule == "patlint/unused-allow" &&
           State != Result.Stats.Files.end() &&
           State->second.State == Analysed::Failed;
  });
  Changed->dropOthers(Plan->Root, M.Findings);
  Clock.ended("triage");

  Report &R = Result.R;
  fillReport(R, Book, O, std::move(M.Findings));
  R.Notices = allNotices(*Plan, Files, Texts, Units, E, Result.Stats.Files);
  R.Requests = std::move(E.Facts.Requests);
  R.Derived = std::move(E.Facts.Derived);
  R.RequestRules = std::move(M.RequestRules);
  addCounts(R, Result.Stats.Files, R.Summary);
  if (Changed->isOn())
    R.Summary.Changed =
        unsigned(llvm::count_if(ChangedFiles, [](const std::string &File) {
          return isSource(File) || isHeader(File);
        }));
  Result.Source = sourceText(Result.Root);
  return Result;
}

} // namespace patlint
