//===- Baselines.cpp - --baseline and --write-baseline -----------------===//
#include "app/Baselines.h"

#include "app/Settings.h"
#include "app/Sources.h"
#include "base/Files.h"
#include "source/FileList.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"

namespace patlint {

static llvm::Expected<Baseline> baselineIn(const std::string &File) {
  llvm::Expected<std::string> Text = readFile(File);
  if (!Text)
    return Text.takeError();
  return readBaseline(File, *Text);
}

llvm::Expected<Baselines> Baselines::read(const Options &O) {
  Baselines Result;
  auto Take = [&](std::optional<Baseline> &To,
                  llvm::Expected<Baseline> From) -> llvm::Error {
    if (!From)
      return From.takeError();
    To = std::move(*From);
    return llvm::Error::success();
  };
  if (!O.BaselineFile.empty())
    if (llvm::Error E = Take(Result.Known, baselineIn(O.BaselineFile)))
      return E;
  const std::string &Write = O.WriteBaselineFile;
  if (Write.empty())
    return Result;
  if (llvm::sys::fs::exists(Write)) {
    if (llvm::Error E = Take(Result.Written, baselineIn(Write)))
      return E;
  } else if (Result.Known) {
    Result.Written.emplace();
    Result.Written->Salt = Result.Known->Salt;
  } else if (llvm::Error E = Take(Result.Written, newBaseline())) {
    return E;
  }
  if (Result.Known && Result.Known->Salt != Result.Written->Salt)
    return failure(O.BaselineFile + " and " + Write +
                   " have different salts; delete " + Write +
                   " to have it written with that of the other");
  return Result;
}

std::string Baselines::salt() const {
  return Known ? Known->Salt : Written ? Written->Salt : "";
}

/// Does the result say what is not there any more? Not if only a part was
/// looked at.
static bool isWhole(const Options &O, const ScanResult &Result) {
  if (Result.R.Summary.Changed || Result.R.Summary.Failed != 0 || (O.History && *O.History != AllHistory))
    return false;
  std::string Current = resolved(currentFolder());
  if (O.Words.empty())
    return Current == Result.Root;
  return llvm::any_of(O.Words, [&](const std::string &Path) {
    return resolved(absolutePath(Current, Path)) == Result.Root;
  });
}

llvm::Error Baselines::finish(const Options &O, ScanResult &Result) {
  Report &R = Result.R;
  bool Whole = isWhole(O, Result);
  if (Written) {
    if (Whole)
      Written->Entries.clear();
    addFindings(*Written, R.Findings);
  }
  if (Known || Written) {
    R.Absent.clear();
    for (const Baseline::Entry &E :
         compare(Known ? *Known : *Written, R.Findings))
      if (Known && Whole)
        R.Absent.push_back({O.BaselineFile, E.Line, E.Rule});
    R.HasBaseline = true;
    countFindings(R);
  }
  if (!Written)
    return llvm::Error::success();
  return writeFile(O.WriteBaselineFile, baselineText(*Written));
}

} // namespace patlint
