//===- Help.cpp - The manual, printed from the tables ------------------===//
#include "app/Help.h"

#include "app/CommandTable.h"
#include "app/Flags.h"
#include "app/Wrapped.h"

namespace patlint {

const char *const About =
    "patlint finds API tokens written into C and C++ sources, and HTTP "
    "requests to endpoints that are unavailable under token authentication, "
    "however their URLs are put together.";

const char *const Paths =
    "PATH is a file or a folder; none given means the current folder. Inside a "
    "git work tree the files are those git tracks or would track; a C or C++ "
    "file named explicitly is scanned in any case. Without a compile database "
    "every file is still scanned, with default flags. The first PATH is taken "
    "for a command if it is the name of one and not written with ./ in front. "
    "Behind -- stand the compiler arguments for every file, as for clang-tidy.";

static constexpr HelpRow ExitTable[] = {
    {"0", "Nothing at or above the --fail-on level. For requests, extract, "
          "rules and explain: done."},
    {"1", "Something at or above that level. For rules test: an example does "
          "not hold."},
    {"2",
     "The run itself failed: a bad flag, settings file, rule pack or -p; a "
     "PATH that does "
     "not exist; no C or C++ file below the folders; for --history no "
     "repository, commit or such range; a facts file that cannot be read or is "
     "of another build; an output that "
     "cannot be written; no unit could be analysed; with --strict also "
     "any file that could not. This wins over findings."},
};

static constexpr HelpRow EnvironmentTable[] = {
    {"NO_COLOR", "If set and not empty, --color=auto means never."},
    {"GITHUB_STEP_SUMMARY",
     "With -o github, the findings are also added to this file, as Markdown."},
};

static constexpr HelpRow ExampleTable[] = {
    {"patlint src", "Scans a folder."},
    {"patlint -p build -o sarif=patlint.sarif",
     "Scans the current folder with its compile database; the text on the "
     "terminal, SARIF in a file."},
    {"patlint src/sync.cpp -- -std=c++20 -Iinclude",
     "Scans one file, compiled like this."},
    {"patlint requests -o json src", "Every request, for another program."},
};

llvm::ArrayRef<HelpRow> exitRows() { return ExitTable; }
llvm::ArrayRef<HelpRow> environmentRows() { return EnvironmentTable; }
llvm::ArrayRef<HelpRow> exampleRows() { return ExampleTable; }

std::vector<HelpRow> commandRows() {
  std::vector<HelpRow> Result;
  for (const CommandRow &Row : commands())
    Result.push_back({Row.Usage, Row.Help});
  return Result;
}

static std::string textRows(const char *Title, llvm::ArrayRef<HelpRow> Rows) {
  std::string Result = std::string("\n") + Title + "\n";
  for (const HelpRow &R : Rows)
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

std::string helpOf(const Flag &F) {
  const char *Only = F.Users == ForScan       ? " (scan only)"
                     : F.Users == ForFindings ? " (scan and link only)"
                     : F.Users == ForExtract  ? " (extract only)"
                                              : "";
  return std::string(F.Help) + Only;
}

std::string helpText() {
  std::string Result = wrapped(About, 0);
  Result += textRows("Commands", commandRows());
  Result += "\n" + wrapped(Paths, 2);
  for (FlagCategory C : shownCategories()) {
    Result += std::string("\n") + title(C) + "\n";
    for (const Flag &F : flags())
      if (F.Category == C)
        Result += "  " + usage(F) + "\n" +
                  wrapped(helpOf(F), 8);
  }
  Result += textRows("Exit status", exitRows());
  Result += textRows("Environment", environmentRows());
  Result += textRows("Examples", exampleRows());
  return Result;
}

static std::string markdownRows(const char *Title, const char *Left,
                                const char *Right,
                                llvm::ArrayRef<HelpRow> Rows) {
  std::string Result = std::string("\n## ") + Title + "\n\n| " + Left + " | " +
                       Right + " |\n|---|---|\n";
  for (const HelpRow &R : Rows)
    Result += std::string("| `") + R.Left + "` | " + R.Right + " |\n";
  return Result;
}

std::string helpMarkdown() {
  std::string Result =
      "<!-- Printed by `patlint --help-markdown`; tests compare. -->\n"
      "# Command line\n\n" +
      std::string(About) + "\n";
  Result += markdownRows("Commands", "command", "what it does", commandRows());
  Result += "\n" + std::string(Paths) + "\n";
  for (FlagCategory C : shownCategories()) {
    Result += std::string("\n## ") + title(C) +
              "\n\n| option | meaning |\n|---|---|\n";
    for (const Flag &F : flags())
      if (F.Category == C)
        Result += "| `" + usage(F) + "` | " + helpOf(F) + " |\n";
  }
  Result += markdownRows("Exit status", "status", "when", exitRows());
  Result += markdownRows("Environment", "variable", "meaning", environmentRows());
  Result += markdownRows("Examples", "command", "what it does", exampleRows());
  return Result;
}

} // namespace patlint
