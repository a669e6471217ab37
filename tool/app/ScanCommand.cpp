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

namespace patlint {

static std::string formatted(const ScanResult &Result, const Options &O,
                             const OutputTarget &Target,
                             const SourceText &Source) {
  TextStyle Style;
  // Only a terminal takes colours; a file never is one.
  Style.Color = Target.File == "-" && useColor(O);
  Style.Quiet = O.Quiet;
  bool Requests = O.C == Command::Requests;
  if (O.Derived)
    return derivedJson(Result.R, Source);
  switch (Target.F) {
  case Format::Text:
    return Requests ? requestsText(Result.R, Style)
                    : textReport(Result.R, Source, Style);
  case Format::Json:
    return Requests ? requestsJson(Result.R) : jsonReport(Result.R, Source);
  case Format::Csv:
    return requestsCsv(Result.R);
  case Format::Sarif:
    return sarifReport(Result.R, Source);
  }
  return "";
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
  Outcome.Summary = Result->R.Summary;
  Outcome.AllUnitsFailed = Result->AllUnitsFailed;
  Result->R.Summary.ExitCode = exitStatus(Outcome, O);
  Outcome.OutputFailed |= !writeOutputs(*Result, O);
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
