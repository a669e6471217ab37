//===- Help.cpp - The manual, printed from the tables ------------------===//
#include "app/Help.h"

#include "app/Flags.h"
#include "app/Wrapped.h"

namespace patlint {

namespace {
struct Row {
  const char *Left, *Right;
};
} // namespace

static constexpr const char *About =
    "patlint finds API tokens written into C and C++ sources, and HTTP "
    "requests to endpoints that are unavailable under token authentication, "
    "however their URLs are put together.";

static constexpr const char *Paths =
    "PATH is a file or a folder; none given means the current folder. Inside a "
    "git work tree the files are those git tracks or would track; a C or C++ "
    "file named explicitly is scanned in any case. Without a compile database "
    "every file is still scanned, with default flags. The first PATH is taken "
    "for a command if it is the name of one and not written with ./ in front. "
    "Behind -- stand the compiler arguments for every file, as for clang-tidy.";

static constexpr Row CommandRows[] = {
    {"patlint [scan] [options] [PATH...] [-- COMPILER ARGS...]",
     "Finds credentials and impossible requests. The default command."},
    {"patlint requests [options] [PATH...] [-- COMPILER ARGS...]",
     "Lists every HTTP request found: where, by which client, method, URL, how "
     "it authenticates."},
    {"patlint rules list", "Lists the rules in force."},
    {"patlint rules check FILE...",
     "Validates rule packs; prints every problem with line and column."},
    {"patlint rules test [FILE...]",
     "Runs the examples and counterexamples of every rule in force."},
    {"patlint explain RULE-ID", "Prints the page of a rule."},
};

static constexpr Row ExitRows[] = {
    {"0", "Nothing at or above the --fail-on level. For requests, rules and "
          "explain: done."},
    {"1", "Something at or above that level. For rules test: an example does "
          "not hold."},
    {"2",
     "The run itself failed: a bad flag, settings file, rule pack or -p; a "
     "PATH that does "
     "not exist; no C or C++ file below the folders; for --history no "
     "repository, commit or such range; an output that "
     "cannot be written; no unit could be analysed; with --strict also "
     "any file that could not. This wins over findings."},
};

static constexpr Row EnvironmentRows[] = {
    {"NO_COLOR", "If set and not empty, --color=auto means never."},
    {"GITHUB_STEP_SUMMARY",
     "With -o github, the findings are also added to this file, as Markdown."},
};

static constexpr Row ExampleRows[] = {
    {"patlint src", "Scans a folder."},
    {"patlint -p build -o sarif=patlint.sarif",
     "Scans the current folder with its compile database; the text on the "
     "terminal, SARIF in a file."},
    {"patlint src/sync.cpp -- -std=c++20 -Iinclude",
     "Scans one file, compiled like this."},
    {"patlint requests -o json src", "Every request, for another program."},
};

template <size_t N>
static std::string textRows(const char *Title, const Row (&Rows)[N]) {
  std::string Result = std::string("\n") + Title + "\n";
  for (const Row &R : Rows)
    Result += std::string("  ") + R.Left + "\n" + wrapped(R.Right, 8);
  return Result;
}

/// "-j N, --jobs=N", "--history [RANGE]".
static std::string usage(const Flag &F) {
  std::string Result;
  if (F.Short)
    Result = std::string("-") + F.Short + (F.Value ? " " : "") +
             (F.Value ? F.Value : "");
  if (*F.Long)
    Result += (Result.empty() ? "" : ", ") + std::string("--") + F.Long +
              (!F.Value ? "" : *F.Value == '[' ? " " : "=") +
              (F.Value ? F.Value : "");
  return Result;
}

/// For which commands, where that is not plain from the category.
static std::string restriction(const Flag &F) {
  if (F.Users == ForScan)
    return " (scan only)";
  return "";
}

static constexpr FlagCategory Shown[] = {
    FlagCategory::Rules,       FlagCategory::Files,   FlagCategory::Output,
    FlagCategory::Compilation, FlagCategory::Running, FlagCategory::General};

std::string helpText() {
  std::string Result = wrapped(About, 0);
  Result += textRows("Commands", CommandRows);
  Result += "\n" + wrapped(Paths, 2);
  for (FlagCategory C : Shown) {
    Result += std::string("\n") + title(C) + "\n";
    for (const Flag &F : flags())
      if (F.Category == C)
        Result += "  " + usage(F) + "\n" +
                  wrapped(std::string(F.Help) + restriction(F), 8);
  }
  Result += textRows("Exit status", ExitRows);
  Result += textRows("Environment", EnvironmentRows);
  Result += textRows("Examples", ExampleRows);
  return Result;
}

template <size_t N>
static std::string markdownRows(const char *Title, const char *Left,
                                const char *Right, const Row (&Rows)[N]) {
  std::string Result = std::string("\n## ") + Title + "\n\n| " + Left + " | " +
                       Right + " |\n|---|---|\n";
  for (const Row &R : Rows)
    Result += std::string("| `") + R.Left + "` | " + R.Right + " |\n";
  return Result;
}

std::string helpMarkdown() {
  std::string Result =
      "<!-- Printed by `patlint --help-markdown`; tests compare. -->\n"
      "# Command line\n\n" +
      std::string(About) + "\n";
  Result += markdownRows("Commands", "command", "what it does", CommandRows);
  Result += "\n" + std::string(Paths) + "\n";
  for (FlagCategory C : Shown) {
    Result += std::string("\n## ") + title(C) +
              "\n\n| option | meaning |\n|---|---|\n";
    for (const Flag &F : flags())
      if (F.Category == C)
        Result += "| `" + usage(F) + "` | " + F.Help + restriction(F) + " |\n";
  }
  Result += markdownRows("Exit status", "status", "when", ExitRows);
  Result += markdownRows("Environment", "variable", "meaning", EnvironmentRows);
  Result += markdownRows("Examples", "command", "what it does", ExampleRows);
  return Result;
}

} // namespace patlint
