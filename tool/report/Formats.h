//===- Formats.h - The formats a report can be written in --------------===//
//
// One row per format: its name, and what writes it. The command line, the
// help and the tests go over these rows; a format that is not here does not
// exist, and one that is here is tested for leaks.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_REPORT_FORMATS_H
#define PATLINT_REPORT_FORMATS_H

#include "report/Report.h"

#include "llvm/ADT/ArrayRef.h"

namespace patlint {

enum class Format : uint8_t {
  Text,
  Sarif,
  Json,
  Html,
  Gitlab,
  Github,
  Junit,
  Rdjsonl,
  Csv,
};

using FormatWriter = std::string (*)(const Report &R, const SourceText &Source,
                                     const TextStyle &Style);

struct FormatRow {
  Format F;
  const char *Name;
  /// Null: the format cannot say that.
  FormatWriter Findings, Requests;
};

/// Every format, in the order of the help.
llvm::ArrayRef<FormatRow> formats();
const FormatRow &rowOf(Format F);

/// "text, sarif, json": the names of those that write findings, or requests.
std::string formatNames(bool Requests);

} // namespace patlint

#endif
