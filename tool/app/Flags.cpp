//===- Flags.cpp - The table of flags ----------------------------------===//
#include "app/Flags.h"

#include "base/Glob.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

#include <limits>

namespace patlint {

const char *title(FlagCategory C) {
  switch (C) {
  case FlagCategory::Rules:
    return "Rules";
  case FlagCategory::Files:
    return "What is scanned";
  case FlagCategory::Output:
    return "Output";
  case FlagCategory::Compilation:
    return "How the code is compiled";
  case FlagCategory::Running:
    return "Parallelism and bounds";
  case FlagCategory::General:
    return "General";
  case FlagCategory::Hidden:
    return "";
  }
  return "";
}

llvm::ArrayRef<FlagCategory> shownCategories() {
  static constexpr FlagCategory Shown[] = {
      FlagCategory::Rules,       FlagCategory::Files,   FlagCategory::Output,
      FlagCategory::Compilation, FlagCategory::Running, FlagCategory::General};
  return Shown;
}

FlagUser userOf(Command C) {
  switch (C) {
  case Command::Scan:
    return ForScan;
  case Command::Requests:
    return ForRequests;
  case Command::Extract:
    return ForExtract;
  case Command::Link:
    return ForLink;
  case Command::StoreClear:
    return ForStore;
  case Command::Lsp:
    return ForLsp;
  case Command::RulesList:
  case Command::RulesCheck:
  case Command::RulesTest:
    return ForRules;
  case Command::Explain:
    return ForExplain;
  }
  return ForScan;
}

std::string spelled(const Flag &F) {
  return *F.Long ? std::string("--") + F.Long : std::string("-") + F.Short;
}

static std::string number(const std::string &Text, unsigned Least,
                          unsigned Most, unsigned &Result) {
  unsigned Value = 0;
  if (llvm::StringRef(Text).getAsInteger(10, Value) || Value < Least ||
      Value > Most)
    return "'" + Text + "' is not a number from " + std::to_string(Least) +
           " to " + std::to_string(Most);
  Result = Value;
  return "";
}

/// Sets Result to the value whose name is Text.
template <typename T, size_t N>
static std::string choice(const std::string &Text,
                          const std::pair<const char *, T> (&Names)[N],
                          T &Result) {
  std::string Valid;
  for (const auto &[Name, Value] : Names) {
    if (Text == Name) {
      Result = Value;
      return "";
    }
    Valid += (Valid.empty() ? "" : ", ") + std::string(Name);
  }
  return "'" + Text + "' is not one of " + Valid;
}

static std::string addOutput(Options &O, const std::string &Value) {
  auto [Name, File] = llvm::StringRef(Value).split('=');
  OutputTarget Target;
  const FormatRow *Row = llvm::find_if(
      formats(), [&](const FormatRow &R) { return Name == R.Name; });
  if (Row == formats().end())
    return "'" + Name.str() + "' is not one of " + formatNames(false) +
           "; requests knows " + formatNames(true);
  Target.F = Row->F;
  if (llvm::StringRef(Value).contains('=')) {
    if (File.empty())
      return "the file name behind '=' is empty";
    Target.File = File.str();
  }
  O.Outputs.push_back(Target);
  return "";
}

static std::vector<std::string> formatWords(FlagUser User) {
  std::vector<std::string> Result;
  for (const FormatRow &Row : formats())
    if (User == ForRequests ? Row.Requests : Row.Findings)
      Result.push_back(Row.Name);
  return Result;
}

static constexpr std::pair<const char *, std::optional<Level>> FailLevels[] = {
    {"error", Level::Error},
    {"warning", Level::Warning},
    {"note", Level::Note},
    {"never", std::nullopt}};
static constexpr std::pair<const char *, HeaderMode> HeaderModes[] = {
    {"real", HeaderMode::Real},
    {"auto", HeaderMode::Auto},
    {"shadow", HeaderMode::Shadow}};
static constexpr std::pair<const char *, bool> Switch[] = {{"on", true},
                                                           {"off", false}};
static constexpr std::pair<const char *, ColorMode> ColorModes[] = {
    {"auto", ColorMode::Auto},
    {"always", ColorMode::Always},
    {"never", ColorMode::Never}};
static constexpr std::pair<const char *, Shell> Shells[] = {
    {"bash", Shell::Bash}, {"zsh", Shell::Zsh}, {"fish", Shell::Fish}};

/// The names of one of these.
template <auto &Names> static std::vector<std::string> words(FlagUser) {
  std::vector<std::string> Result;
  for (const auto &Row : Names)
    Result.push_back(Row.first);
  return Result;
}

/// The effect of a flag whose value is one of these.
template <auto &Names, auto Member>
static std::string choose(Options &O, const std::string &Value) {
  return choice(Value, Names, O.*Member);
}

static std::string setFailOn(Options &O, const std::string &Value) {
  O.FailOnGiven = true;
  return choice(Value, FailLevels, O.FailOn);
}

static std::string exclude(Options &O, const std::string &Value) {
  O.Exclude.push_back({Value, ""});
  return globProblem(Value);
}

/// The effect of a flag that appends its value to a list.
template <std::vector<std::string> Options::*List>
static std::string append(Options &O, const std::string &Value) {
  (O.*List).push_back(Value);
  return "";
}

/// The effect of a flag that is on or off.
template <bool Options::*Member, bool New = true>
static std::string set(Options &O, const std::string &) {
  O.*Member = New;
  return "";
}

template <unsigned Options::*Member, unsigned Least, unsigned Most>
static std::string setNumber(Options &O, const std::string &Value) {
  return number(Value, Least, Most, O.*Member);
}

template <Information What>
static std::string inform(Options &O, const std::string &) {
  // Whatever else is asked for, --help wins over --version.
  if (O.I != Information::Help)
    O.I = What;
  return "";
}

static std::string setCompletion(Options &O, const std::string &Value) {
  inform<Information::Completion>(O, Value);
  return choice(Value, Shells, O.CompletionOf);
}

static std::string setHistory(Options &O, const std::string &Value) {
  if (Value != AllHistory && llvm::StringRef(Value).starts_with("-"))
    return "'" + Value + "' is no range of commits";
  O.History = Value;
  return "";
}

/// The effect of a flag whose value is the name of a file.
template <std::string Options::*Member>
static std::string setFile(Options &O, const std::string &Value) {
  if (Value.empty())
    return "the name of the file is empty";
  O.*Member = Value;
  return "";
}

static std::string setDiff(Options &O, const std::string &Value) {
  O.DiffCommit = Value;
  return Value.empty() ? "the commit is empty" : "";
}

static std::string addLines(Options &O, const std::string &Value) {
  ChosenLines L;
  auto [File, Range] = llvm::StringRef(Value).rsplit(':');
  auto [First, Last] = Range.split('-');
  L.File = File.str();
  if (File.empty() || First.getAsInteger(10, L.First) ||
      Last.getAsInteger(10, L.Last) || L.First == 0 || L.Last < L.First)
    return "'" + Value + "' is not FILE:A-B with lines from 1, A not behind B";
  O.Lines.push_back(L);
  return "";
}

static std::string setBuildDirectory(Options &O, const std::string &Value) {
  O.BuildDirectory = Value;
  return "";
}

static constexpr Flag Table[] = {
    {"rules", 0, "FILE", true, FlagCategory::Rules,
     ForReports | ForRules | ForExplain | ForLsp,
     "Adds a rule pack or a model file to the built-in ones. Repeatable; later "
     "models go before earlier ones, and before the built-in.",
     append<&Options::RuleFiles>},
    {"no-default-rules", 0, nullptr, false, FlagCategory::Rules,
     ForReports | ForRules | ForExplain | ForLsp, "Leaves the built-in rule packs out, but for the tool's own rules (generic/..., "
     "patlint/...), which know no provider.",
     set<&Options::DefaultRules, false>},

    {"config", 0, "FILE", false, FlagCategory::Rules,
     ForReports | ForRules | ForExplain | ForStore | ForLsp,
     "The settings of the project (docs/settings.md). Default: the nearest "
     ".patlint.json from the scan root upward. What the command line says "
     "wins.",
     setFile<&Options::SettingsFile>},

    {"exclude", 0, "GLOB", true, FlagCategory::Files, ForReports | ForLsp,
     "Leaves files out, also named ones: *.pb.cc and third_party at any depth, "
     "src/gen/** as seen from the scan root, with * ? [a-z] and ** for any "
     "folders. Repeatable. Nothing is reported in them; headers among them can "
     "still be included.",
     exclude},
    {"staged", 0, nullptr, false, FlagCategory::Files, ForScan,
     "Reports only what the next commit changes: findings of which a place lies "
     "in a changed line, and credentials anywhere in a changed file. Every "
     "tracked file is read from the index, headers too; compile commands and "
     "settings from the work tree (docs/pre-commit.md).",
     set<&Options::Staged>},
    {"diff", 0, "REV", false, FlagCategory::Files, ForScan,
     "Reports only findings of which a place (the literal, the call, the send) "
     "lies in a line that the work tree has changed since the commit REV. REV "
     "with three dots behind it is the commit at which the branch left REV.",
     setDiff},
    {"lines", 0, "FILE:A-B", true, FlagCategory::Files, ForScan,
     "Reports only findings of which a place lies in the lines A to B of FILE. "
     "Repeatable.",
     addLines},
    {"stdin", 0, nullptr, false, FlagCategory::Files, ForScan,
     "Scans one file that comes from standard input, as an editor has it; with "
     "--stdin-filename.",
     set<&Options::Stdin>},
    {"stdin-filename", 0, "NAME", false, FlagCategory::Files, ForScan,
     "The name of that file: its includes, compile command, settings and the "
     "scan root are those of a file there, which need not exist.",
     setFile<&Options::StdinFilename>},
    {"all-files", 0, nullptr, false, FlagCategory::Files, ForScan,
     "Looks for credentials in all text files, not only in C and C++: scripts, "
     "CMake, .env, JSON, YAML, Markdown and so on.",
     set<&Options::AllFiles>},

    {"history", 0, "[RANGE]", false, FlagCategory::Files, ForScan,
     "Looks for credentials in every version of every file that is in the git "
     "history, and tells the commit that added each; instead of the files as "
     "they lie there. RANGE is what git rev-list takes (v1.0..HEAD, main); it "
     "may be left out, and is not the name of a file or folder. `--history` "
     "alone means all branches, tags and other references.",
     setHistory},

    {"", 'o', "FORMAT[=FILE]", true, FlagCategory::Output, ForReports,
     "What to write, and where: text (default), sarif, json, html (a page "
     "for people), gitlab (code quality), github (annotations), junit or "
     "rdjsonl (docs/ci.md); requests knows text, json and csv. Repeatable, several in one run. At most one "
     "goes to standard output: `-o sarif` replaces the text there, `-o "
     "sarif=FILE` leaves it. A file is written under a temporary name and "
     "renamed.",
     addOutput, formatWords},
    {"facts", 0, "OUT", false, FlagCategory::Output, ForExtract,
     "Where the facts of the file go. They hold its text, so nobody else may "
     "read them (mode 0600).",
     setFile<&Options::FactsFile>},
    {"derived", 0, nullptr, false, FlagCategory::Output, ForRequests,
     "The program's own wrappers as a model file, to be looked at and kept: "
     "with `--rules` it makes calls of them known where their source is not "
     "scanned.",
     set<&Options::Derived>},
    {"fail-on", 0, "LEVEL", false, FlagCategory::Output, ForFindings,
     "The lowest level that makes the exit status 1: error, warning (default), "
     "note or never.",
     setFailOn, words<FailLevels>},
    {"baseline", 0, "FILE", false, FlagCategory::Output, ForFindings | ForLsp,
     "Findings that FILE holds are known: not listed, and not counted for the "
     "exit status. Known is the credential or the URL under its rule, wherever "
     "it stands (docs/silencing.md).",
     setFile<&Options::BaselineFile>},
    {"write-baseline", 0, "FILE", false, FlagCategory::Output, ForFindings,
     "Writes what is found to FILE, without any secret, and takes it as known. "
     "A scan of a part of the project adds to FILE, one of all of it also "
     "takes out what is not found any more.",
     setFile<&Options::WriteBaselineFile>},
    {"include-suppressed", 0, nullptr, false, FlagCategory::Output, ForFindings,
     "Lists also what an allow-comment or the baseline says is known; in SARIF "
     "with its suppressions. The exit status is the same.",
     set<&Options::IncludeSuppressed>},
    {"strict", 0, nullptr, false, FlagCategory::Output, ForRuns,
     "A file that could not be analysed makes the exit status 2.",
     set<&Options::Strict>},
    {"color", 0, "WHEN", false, FlagCategory::Output, ForReports,
     "Colours in the text: auto (default; when it goes to a terminal), always "
     "or never.",
     choose<ColorModes, &Options::Color>, words<ColorModes>},
    {"quiet", 0, nullptr, false, FlagCategory::Output, ForReports,
     "Findings only: no summary, no progress bar.", set<&Options::Quiet>},
    {"stats", 0, nullptr, false, FlagCategory::Output, ForReports,
     "Says on standard error where the time went, which compile database was "
     "used, why a file is reduced or failed, and why a unit was parsed or "
     "not.",
     set<&Options::Stats>},
    {"verbose", 0, nullptr, false, FlagCategory::Output, ForReports,
     "Says on standard error how each unit came through.",
     set<&Options::Verbose>},

    {"", 'p', "DIR", false, FlagCategory::Compilation, ForScans | ForLsp,
     "The folder of compile_commands.json. Without it the file is looked for "
     "upward from each source, then in build*/ and out/.",
     setBuildDirectory},
    {"extra-arg-before", 0, "ARG", true, FlagCategory::Compilation, ForParses,
     "A compiler argument to put before those of each command. Repeatable.",
     append<&Options::ExtraArgsBefore>},
    {"extra-arg", 0, "ARG", true, FlagCategory::Compilation, ForParses,
     "A compiler argument to put behind those of each command. Repeatable.",
     append<&Options::ExtraArgs>},
    {"headers", 0, "MODE", false, FlagCategory::Compilation, ForParses,
     "Our own minimal headers of known client libraries and of the standard "
     "library: never (real), where the real one is missing (auto, default), or "
     "always (shadow, the default of lsp, where they make it quicker).",
     choose<HeaderModes, &Options::Headers>, words<HeaderModes>},

    {"jobs", 'j', "N", false, FlagCategory::Running, ForReports | ForLsp,
     "How many units to parse at once. Default: the number of processors. The "
     "output does not depend on it.",
     setNumber<&Options::Jobs, 1, 1024>},
    {"unit-timeout", 0, "S", false, FlagCategory::Running, ForParses,
     "Seconds one unit may take (default 120). One that takes longer counts "
     "as failed.",
     setNumber<&Options::UnitTimeoutSeconds, 1, 86400>},
    {"memory", 0, "MIB", false, FlagCategory::Running, ForParses,
     "Memory a unit may use beside the program itself, in MiB (default 4096). "
     "One that needs "
     "more counts as failed.",
     setNumber<&Options::MemoryMib, 1, 1u << 24>},
    {"store", 0, "DIR", false, FlagCategory::Running, ForScans | ForStore | ForLsp,
     "Keeps what a parse gives in the folder DIR, and does not parse again what "
     "has not changed. Its files hold the text of sources (docs/store.md). "
     "Default: no store.",
     setFile<&Options::Store>},
    {"no-store", 0, nullptr, false, FlagCategory::Running, ForScans | ForLsp,
     "No store, whatever the settings say.", set<&Options::NoStore>},
    {"prefilter", 0, "on|off", false, FlagCategory::Running, ForScans | ForLsp,
     "Whether units are left out that cannot matter (on, default). Findings "
     "and requests are the same; off parses everything. --stats says why a "
     "unit was parsed.",
     choose<Switch, &Options::Prefilter>, words<Switch>},

    {"help", 'h', nullptr, false, FlagCategory::General, ForAll, "This text.",
     inform<Information::Help>},
    {"version", 0, nullptr, false, FlagCategory::General, ForAll,
     "The version.", inform<Information::Version>},

    {"help-markdown", 0, nullptr, false, FlagCategory::Hidden, ForAll,
     "This text as docs/cli.md holds it.", inform<Information::HelpMarkdown>},
    {"help-man", 0, nullptr, false, FlagCategory::Hidden, ForAll,
     "This text as a page for man.", inform<Information::ManPage>},
    {"help-completion", 0, "SHELL", false, FlagCategory::Hidden, ForAll,
     "What completes this program's command line in bash, zsh or fish.",
     setCompletion, words<Shells>},
    {"markdown", 0, nullptr, false, FlagCategory::Hidden, ForExplain,
     "The page as docs/rules/ holds it.", set<&Options::Markdown>},
};

llvm::ArrayRef<Flag> flags() { return Table; }

} // namespace patlint
