//===- Baselines.h - --baseline and --write-baseline -------------------===//
//
// In:  the files that the options name, a finished scan.
// Out: known findings marked, the file written.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_BASELINES_H
#define PATLINT_APP_BASELINES_H

#include "app/Options.h"
#include "app/Pipeline.h"
#include "triage/Baseline.h"

#include "llvm/Support/Error.h"

#include <optional>

namespace patlint {

/// The baselines of one run. Read them before the scan: it needs the salt.
class Baselines {
public:
  /// Fails for a file that cannot be read or is no baseline, and for two with
  /// different salts.
  static llvm::Expected<Baselines> read(const Options &O);

  /// What scan() and the others need in Options::BaselineSalt; empty: there is
  /// no baseline.
  std::string salt() const;

  /// Compares, and writes what is to be written. The findings are counted
  /// anew.
  llvm::Error finish(const Options &O, ScanResult &Result);

private:
  std::optional<Baseline> Known, Written;
};

} // namespace patlint

#endif
