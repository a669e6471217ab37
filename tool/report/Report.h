//===- Report.h - From findings to bytes of a format -------------------===//
//
// In:  a frozen Report value and a way to get source lines.
// Out: bytes of one format. Same input, same bytes.
//
// The only room that knows a format's field names. Does not decide exit
// codes and does not sort: the values come sorted.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_REPORT_REPORT_H
#define PATLINT_REPORT_REPORT_H

#include "values/Finding.h"
#include "values/Notice.h"
#include "values/Request.h"

#include "llvm/ADT/StringRef.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace patlint {

/// What the run did; the summary line is made of it.
struct RunSummary {
  unsigned Errors = 0, Warnings = 0, Notes = 0; ///< not suppressed
  unsigned Suppressed = 0;
  unsigned Files = 0, Fully = 0, Reduced = 0, Failed = 0;
  unsigned Requests = 0;
  unsigned WithToken = 0;  ///< requests whose auth is a token
  unsigned UnknownUrl = 0; ///< requests whose URL is wholly unknown
  int ExitCode = 0;
  /// Of a scan of the history, in which Files are versions of files.
  std::optional<unsigned> Commits;
  /// Only what changed was asked for: the changed C and C++ files. Where there
  /// is nothing else either, no file was looked at.
  std::optional<unsigned> Changed;
  /// With a baseline: findings that it holds, which are no errors, warnings or
  /// notes; entries of it that no finding matches.
  std::optional<unsigned> Known;
  unsigned Absent = 0;
};

/// A rule as a report shows it. Mirrors policy's text without naming it.
struct ReportRule {
  std::string Id, Title, Why, Fix;
  std::vector<std::string> References;
  bool Credential = false, Endpoint = false, HasChecksum = false;
  /// An allow-comment can silence it.
  bool InlineAllow = true;
  std::string Precision;
  Level MaxLevel = Level::Error;
};

/// A rule pack, for `tool.extensions`.
struct ReportPack {
  std::string Name, Version, Sha256;
};

/// An entry of a baseline that no finding matches any more.
struct AbsentEntry {
  std::string File; ///< as typed
  unsigned Line = 0;
  std::string Rule;
};

struct Report {
  std::vector<ReportRule> Rules; ///< every rule in force, sorted by Id
  std::vector<ReportPack> Packs;
  std::vector<Finding> Findings; ///< sorted
  std::vector<Request> Requests; ///< sorted by place
  /// Rule ids per request, parallel to Requests.
  std::vector<std::vector<std::string>> RequestRules;
  /// The program's own wrappers, sorted by name.
  std::vector<DerivedClient> Derived;
  std::vector<Notice> Notices;
  std::vector<AbsentEntry> Absent; ///< in the order of the file
  RunSummary Summary;
  std::string Version;
  /// Where one reads about this version; empty: nowhere.
  std::string Homepage;
  /// A baseline is in use: the findings have a State.
  bool HasBaseline = false;
  /// Findings that are allowed where they stand or known are listed, too.
  bool IncludeSuppressed = false;
  /// What makes the run fail: findings of this level or above (nullopt: none
  /// do), and, if it is strict, files that could not be analysed.
  std::optional<Level> FailOn = Level::Warning;
  bool Strict = false;
};

/// The bytes of a file of a region (same names as Region::File), or nullopt;
/// for findings of the history "COMMIT:FILE".
using SourceText =
    std::function<std::optional<llvm::StringRef>(llvm::StringRef File)>;

struct TextStyle {
  bool Color = false;
  bool Quiet = false; ///< findings only, no summary
  bool Links = false; ///< places and rules are links (OSC 8)
  /// For links: this machine's name (may be empty), and where relative names
  /// of files begin.
  std::string Host, Root;
};

std::string textReport(const Report &R, const SourceText &Source,
                       const TextStyle &Style);
std::string jsonReport(const Report &R, const SourceText &Source);
std::string sarifReport(const Report &R, const SourceText &Source);
/// One page that loads nothing, for people without the tool.
std::string htmlReport(const Report &R, const SourceText &Source);
/// A Code Climate report, as GitLab's code quality takes it.
std::string codeQualityReport(const Report &R, const SourceText &Source);
/// Workflow commands of GitHub's runners, at most ten of a level.
std::string annotationsReport(const Report &R, const SourceText &Source,
                              const TextStyle &Style);
/// The same run as Markdown, for the page of a GitHub run. Of MostBytes bytes
/// at most: what does not fit is counted.
std::string stepSummary(const Report &R, const SourceText &Source,
                        size_t MostBytes);
/// Every rule in force is a test suite, every finding a test that failed.
std::string junitReport(const Report &R, const SourceText &Source);
/// One diagnostic of reviewdog's format a line.
std::string rdjsonlReport(const Report &R, const SourceText &Source);
std::string requestsText(const Report &R, const TextStyle &Style);
std::string requestsJson(const Report &R);
std::string requestsCsv(const Report &R);
/// The program's own wrappers as a model file.
std::string derivedJson(const Report &R, const SourceText &Source);

/// "2 errors, 1 warning in 14 files (12 fully, 2 reduced, 0 failed); ..."
std::string summaryLine(const RunSummary &S);

} // namespace patlint

#endif
