//===- Diagnostics.h - Findings as an editor shows them ----------------===//
//
// In:  a report, where its files lie, their lines.
// Out: for each file its diagnostics, with the flow as related information,
//      and the edits that repair them.
//
// Lines and characters count from 0 here, characters in UTF-16 code units.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LSP_DIAGNOSTICS_H
#define PATLINT_LSP_DIAGNOSTICS_H

#include "compat/Lsp.h"
#include "report/Report.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace patlint {

/// A finished scan.
struct Scanned {
  Report R;
  /// Absolute: relative names of files are below it.
  std::string Root;
  SourceText Source;
};

/// LLVM's diagnostic has no place for the rule.
struct EditorFinding {
  lsp::Diagnostic Shown;
  std::string Rule;
  /// Where to read about it; may be empty.
  std::string Address;
  /// Empty: nothing to offer. Edits of the same file.
  std::string FixTitle;
  std::vector<lsp::TextEdit> Fix;
};
llvm::json::Value toJSON(const EditorFinding &F);

/// The address of a file, as the editor spells it where it has it open.
using AddressOf =
    std::function<std::optional<lsp::URIForFile>(const std::string &Path)>;

/// Of the findings that a report lists, by the absolute path of their file, in
/// the order of the report.
std::map<std::string, std::vector<EditorFinding>>
editorFindings(const Scanned &S, const AddressOf &Address);

} // namespace patlint

#endif
