//===- Sources.h - The bytes of the scanned files ----------------------===//
//
// In:  file names as regions have them.
// Out: bytes, and the lexical facts of every file.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_SOURCES_H
#define PATLINT_APP_SOURCES_H

#include "lexical/Mentions.h"
#include "policy/Policy.h"
#include "report/Report.h"
#include "values/Lexical.h"
#include "values/Notice.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace patlint {

/// Larger files are lexed, but not parsed.
inline constexpr size_t MostParsedBytes = size_t(16) << 20;

/// Root and a name below it, or the name if it is absolute.
std::string absolutePath(llvm::StringRef Root, llvm::StringRef File);

/// The tokens of every file.
struct ScannedFiles {
  /// Sorted by File, one for each file of the plan.
  std::vector<LexicalFacts> Facts;
  /// Parallel to Facts, for the prefilter; empty if it is off.
  std::vector<Mentions> Names;
  /// Files that are not to be parsed, with the reason: too large.
  std::map<std::string, std::string> NotParsed;
  /// What is remarkable about the bytes of a file.
  std::vector<Notice> Notices;
};

/// Reads and lexes on up to Jobs threads. A file that cannot be read has
/// LexicalFacts::Unreadable set. Names: fill Names, too.
ScannedFiles scanFiles(const std::string &Root,
                       const std::vector<std::string> &Files, unsigned Jobs,
                       bool Names);

/// The files that are no code.
struct ScannedTexts {
  /// Sorted by File, one for each file that is text or cannot be read.
  std::vector<LexicalFacts> Facts;
  /// What was left out: too large, not text.
  std::vector<Notice> Notices;
};

/// Looks for credentials in text files, on up to Jobs threads.
ScannedTexts scanTexts(const std::string &Root,
                       const std::vector<std::string> &Files, unsigned Jobs,
                       const Policy &P);

/// Gives the lines that a report shows. Each file is read once, when it is
/// first asked for. One thread; what it gives lives as long as the function.
SourceText sourceText(const std::string &Root);

} // namespace patlint

#endif
