//===- Stats.cpp - The text of --stats and --verbose -------------------===//
#include "app/Stats.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

namespace patlint {

static std::string counts(unsigned Total, const char *What, unsigned Fully,
                          unsigned Reduced, unsigned Failed) {
  return std::to_string(Total) + " " + What + ": " + std::to_string(Fully) +
         " fully, " + std::to_string(Reduced) + " reduced, " +
         std::to_string(Failed) + " failed\n";
}

static std::string unitCounts(const std::vector<UnitOutcome> &Units) {
  unsigned Count[3] = {}, LeftOut = 0;
  for (const UnitOutcome &U : Units) {
    ++Count[size_t(U.State)];
    LeftOut += U.LeftOut;
  }
  return "parsed: " + std::to_string(Units.size() - LeftOut) + " of " +
         std::to_string(Units.size()) + " units\n" +
         counts(unsigned(Units.size()), "units", Count[size_t(Analysed::Fully)],
                Count[size_t(Analysed::Reduced)],
                Count[size_t(Analysed::Failed)]);
}

static std::string many(size_t Count, const char *What) {
  return std::to_string(Count) + " " + What + (Count == 1 ? "" : "s");
}

/// What there was to do in a stage.
static std::string workOf(const StageStats &Stage, const ScanResult &Result) {
  const Report &R = Result.R;
  auto Parsed = llvm::count_if(Result.Stats.Units,
                               [](const UnitOutcome &U) { return !U.LeftOut; });
  if (Stage.Name == "commits")
    return many(R.Summary.Commits.value_or(0), "commit");
  if (Stage.Name == "contents")
    return many(R.Summary.Files, "version") + " of files";
  if (Stage.Name == "plan" || Stage.Name == "lexical")
    return many(R.Summary.Files, "file");
  if (Stage.Name == "lower")
    return many(size_t(Parsed), "unit") + " parsed" +
           (Parsed ? ", workers of up to " +
                         std::to_string(Stage.PeakChildMib) + " MiB"
                   : "");
  if (Stage.Name == "evaluate")
    return many(R.Requests.size(), "request");
  return many(R.Findings.size(), "finding");
}

std::string statsText(const ScanResult &Result) {
  const ScanStats &S = Result.Stats;
  const RunSummary &Sum = Result.R.Summary;
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  StageStats Total;
  auto Line = [&](const StageStats &Stage) -> llvm::raw_ostream & {
    return Out << "time " << llvm::left_justify(Stage.Name, 10)
               << llvm::format("%8.3f s, up to %5u MiB", Stage.Seconds,
                               Stage.PeakMib);
  };
  for (const StageStats &Stage : S.Stages) {
    Line(Stage) << ": " << workOf(Stage, Result) << "\n";
    Total = {"total", Total.Seconds + Stage.Seconds, Stage.PeakMib};
  }
  Line(Total) << "\n";
  if (Sum.Commits) {
    Out << "history: " << *Sum.Commits << " commits, " << Sum.Files
        << " versions of files, " << Sum.Failed << " of them not there\n";
    return Text;
  }
  Out << "compile database: "
      << (S.Database.empty() ? "none, commands are guessed" : S.Database)
      << "\n";
  Out << counts(Sum.Files, "files", Sum.Fully, Sum.Reduced, Sum.Failed);
  Out << unitCounts(S.Units);
  if (!S.Store.empty())
    Out << "store: " << S.Store << "\n";
  for (const auto &[File, State] : S.Files)
    if (State.State != Analysed::Fully)
      Out << name(State.State) << ": " << File << ": " << State.Reason << "\n";
  for (const UnitOutcome &U : S.Units)
    if (U.LeftOut)
      Out << "not parsed: " << U.File << ": nothing in it can matter\n";
    else if (!U.Why.empty())
      Out << "parsed: " << U.File << ": " << U.Why << "\n";
  for (const auto &[File, Flags] : S.OtherBuilds)
    Out << "parsed once more: " << File << ": " << Flags << "\n";
  Out << "silent: " << S.SilentOtherAuth
      << " calls of unavailable endpoints that do not authenticate with a "
         "token, "
      << S.SilentOtherHost << " calls of like-named endpoints of other hosts\n";
  return Text;
}

std::string unitsText(const ScanStats &Stats) {
  std::string Text;
  for (const UnitOutcome &U : Stats.Units)
    Text += "unit " + U.File + " (" +
            (U.FromDatabase ? "from the compile database" : "guessed command") +
            "): " + (U.LeftOut ? "left out" : name(U.State)) + (U.Reason.empty() ? "" : ": " + U.Reason) +
            "\n";
  return Text;
}

} // namespace patlint
