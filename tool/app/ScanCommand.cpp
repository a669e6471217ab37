//===- ScanCommand.cpp - patlint scan, patlint requests ----------------===//
#include "app/Baselines.h"
#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/Console.h"
#include "app/ExitStatus.h"
#include "app/HistoryScan.h"
#include "app/Pipeline.h"
#include "app/Stats.h"
#include "base/Files.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdlib>

namespace patlint {

static std::string formatted(const ScanResult &Result, const Options &O,
                             const OutputTarget &Target,
                             const SourceText &Source) {
  TextStyle Style;
  // Only a terminal takes colours; a file never is one.
  Style.Color = Target.File == "-" && useColor(O);
  Style.Quiet = O.Quiet;
  Style.Links = Style.Color && useLinks(O);
  if (Style.Links) {
    Style.Host = hostName();
    Style.Root = Result.Root;
  }
  if (O.Derived)
    return derivedJson(Result.R, Source);
  const FormatRow &Row = rowOf(Target.F);
  FormatWriter Write =
      O.C == Command::Requests ? Row.Requests : Row.Findings;
  return Write(Result.R, Source, Style);
}

/// The page of the run takes Markdown from a file that the runner names; what
/// is in it is of earlier steps' commands, and counts for the limit.
static llvm::Error appendStepSummary(const Report &R,
                                     const SourceText &Source) {
  constexpr uint64_t Limit = 1024 * 1024;
  const char *Path = std::getenv("GITHUB_STEP_SUMMARY");
  if (!Path || !*Path)
    return llvm::Error::success();
  uint64_t Size = 0;
  llvm::sys::fs::file_size(Path, Size);
  std::string Text = stepSummary(R, Source, Limit - std::min(Limit, Size));
  std::error_code Trouble;
  llvm::raw_fd_ostream Out(Path, Trouble, llvm::sys::fs::OF_Append);
  if (!Trouble) {
    Out << Text;
    Out.close();
    Trouble = Out.error();
    Out.clear_error();
  }
  if (Trouble)
    return failure("cannot write the step summary " + llvm::Twine(Path) + ": " +
                   Trouble.message());
  return llvm::Error::success();
}

/// False if an output could not be written; the others are.
static bool writeOutputs(const ScanResult &Result, const Options &O) {
  const SourceText &Source = Result.Source;
  bool Written = true;
  for (const OutputTarget &Target : resolvedOutputs(O)) {
    std::string Bytes = formatted(Result, O, Target, Source);
    if (llvm::Error E = writeFile(Target.File, Bytes)) {
      complain(llvm::toString(std::move(E)));
      Written = false;
    }
    if (Target.F == Format::Github)
      if (llvm::Error E = appendStepSummary(Result.R, Source)) {
        complain(llvm::toString(std::move(E)));
        Written = false;
      }
  }
  return Written;
}

int runScan(const Options &Asked, const Rulebook &Book,
            const std::string &Program) {
  llvm::Expected<Baselines> Baseline = Baselines::read(Asked);
  if (!Baseline) {
    complain(llvm::toString(Baseline.takeError()));
    return RunFailed;
  }
  Options O = Asked;
  O.BaselineSalt = Baseline->salt();
  llvm::Expected<ScanResult> Result =
      O.History ? scanHistory(O, Book) : runPipeline(O, Book, Program);
  if (!Result) {
    complain(llvm::toString(Result.takeError()));
    return RunFailed;
  }
  RunOutcome Outcome;
  if (llvm::Error E = Baseline->finish(O, *Result)) {
    complain(llvm::toString(std::move(E)));
    Outcome.OutputFailed = true;
  }
  Result->R.IncludeSuppressed = O.IncludeSuppressed;
  Result->R.FailOn = O.FailOn;
  Result->R.Strict = O.Strict;
  Outcome.Summary = Result->R.Summary;
  Outcome.AllUnitsFailed = Result->AllUnitsFailed;
  Result->R.Summary.ExitCode = exitStatus(Outcome, O);
  Outcome.OutputFailed |= !writeOutputs(*Result, O);
  // The text says it in its last line.
  if (Result->R.Summary.Changed && Result->R.Summary.Files == 0 && !O.Quiet &&
      llvm::none_of(resolvedOutputs(O), [](const OutputTarget &T) {
        return T.F == Format::Text && T.File == "-";
      }))
    say(summaryLine(Result->R.Summary) + "\n");
  if (!Result->Stats.StoreTrouble.empty())
    complain("fact store: " + Result->Stats.StoreTrouble);
  if (O.Verbose)
    say(unitsText(Result->Stats));
  if (O.Stats)
    say(statsText(*Result) + "settings: " +
        (O.SettingsFile.empty() ? "none" : O.SettingsFile) + "\n");
  if (Outcome.AllUnitsFailed)
    complain("no unit could be analysed; --stats says why");
  return exitStatus(Outcome, O);
}

} // namespace patlint
