//===- Options.h - What the command line asks for ----------------------===//
//
// In:  nothing; a plain value with the defaults.
// Out: read by every command.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_OPTIONS_H
#define PATLINT_APP_OPTIONS_H

#include "lower/Lower.h"
#include "report/Formats.h"
#include "source/Exclude.h"
#include "values/Finding.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace patlint {

enum class Command : uint8_t {
  Scan,
  Requests,
  Extract,
  Link,
  StoreClear,
  Lsp,
  RulesList,
  RulesCheck,
  RulesTest,
  Explain,
};

/// One `-o FORMAT[=FILE]`.
struct OutputTarget {
  Format F = Format::Text;
  /// "-" is standard output.
  std::string File = "-";
  bool operator==(const OutputTarget &) const = default;
};

/// One `--lines FILE:A-B`.
struct ChosenLines {
  /// As typed.
  std::string File;
  /// 1-based, both included.
  unsigned First = 1, Last = 1;
};

/// `--history` without a range: everything that can be reached.
inline constexpr const char *AllHistory = "--all";

enum class ColorMode : uint8_t { Auto, Always, Never };

/// What is asked for instead of running a command.
enum class Information : uint8_t {
  None,
  Help,
  HelpMarkdown,
  ManPage,
  Completion,
  Version,
};

enum class Shell : uint8_t { Bash, Zsh, Fish };

struct Options {
  Command C = Command::Scan;
  Information I = Information::None;
  /// For Information::Completion.
  Shell CompletionOf = Shell::Bash;
  /// PATHs, rule files, facts files or the rule id, by command.
  std::vector<std::string> Words;
  /// The folder of the fact store; empty: none. As typed, or absolute.
  std::string Store;
  bool NoStore = false;
  /// Where `extract` writes to.
  std::string FactsFile;

  std::vector<std::string> RuleFiles;
  bool DefaultRules = true;
  /// `--config`; later the settings that are in force, as they are shown.
  /// Empty: look for them; later: there are none.
  std::string SettingsFile;
  std::vector<Exclusion> Exclude;
  /// One file from standard input, by that name.
  bool Stdin = false;
  std::string StdinFilename;
  /// Only what changed: against the index, against a commit, or these lines.
  bool Staged = false;
  std::string DiffCommit;
  std::vector<ChosenLines> Lines;
  /// From the settings: the level of all findings of a rule; words that speak
  /// for the providers whose endpoints are known, lower case.
  std::map<std::string, Level> Levels;
  std::vector<std::string> Evidence;

  /// As typed; resolvedOutputs() adds the text on standard output.
  std::vector<OutputTarget> Outputs;
  /// Lowest level that makes the exit status 1; nullopt: never.
  std::optional<Level> FailOn = Level::Warning;
  bool FailOnGiven = false;
  bool Strict = false;
  /// Empty: none.
  std::string BaselineFile, WriteBaselineFile;
  /// Of the baseline, once it is read; empty: findings get no identities.
  std::string BaselineSalt;
  bool IncludeSuppressed = false;
  /// `requests --derived`: a model file instead of the list.
  bool Derived = false;

  /// 0: as many as there are processors.
  unsigned Jobs = 0;
  unsigned UnitTimeoutSeconds = 120;
  unsigned MemoryMib = 4096;
  /// Parse only units that can matter.
  bool Prefilter = true;

  HeaderMode Headers = HeaderMode::Auto;
  std::string BuildDirectory;
  std::vector<std::string> ExtraArgsBefore, ExtraArgs;
  /// Credentials in the git history instead of the files as they lie there;
  /// a range of commits, or AllHistory.
  std::optional<std::string> History;
  /// Text files beside the sources, for credentials.
  bool AllFiles = false;
  bool HasFixedArguments = false;
  std::vector<std::string> FixedArguments;

  ColorMode Color = ColorMode::Auto;
  bool Quiet = false, Stats = false, Verbose = false;
  /// `explain --markdown`: the page as docs/rules/ holds it.
  bool Markdown = false;
};

} // namespace patlint

#endif
