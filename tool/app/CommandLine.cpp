//===- CommandLine.cpp - From argv to Options --------------------------===//
//
// CLI11 tells trouble by exceptions; they end in this file.
//
//===-------------------------------------------------------------------===//
#include "app/CommandLine.h"

#include "app/CommandTable.h"
#include "app/Flags.h"
#include "app/Settings.h"
#include "base/Files.h"
#include "base/Json.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <set>

namespace patlint {

namespace {
/// One flag as it was typed.
struct Given {
  const Flag *F;
  std::string Value;
};

/// The arguments, split.
struct Split {
  std::vector<Given> Flags;
  /// In order; those that begin with '-' are unknown flags.
  std::vector<std::string> Rest;
};
} // namespace

static const Flag *flagNamed(llvm::StringRef Argument) {
  for (const Flag &F : flags())
    if ((*F.Long && Argument == std::string("--") + F.Long) ||
        (F.Short && Argument == std::string("-") + F.Short))
      return &F;
  return nullptr;
}

static std::string needsValue(const Flag &F) {
  return spelled(F) + " needs a value: " + spelled(F) + (*F.Long ? "=" : " ") +
         F.Value;
}

/// CLI11 would take the next argument for the value of `--flag=`.
static std::string emptyValue(const std::vector<std::string> &Arguments) {
  for (const std::string &A : Arguments) {
    auto [Name, Value] = llvm::StringRef(A).split('=');
    if (!Name.starts_with("--") || !Value.empty() || Name.size() == A.size())
      continue;
    if (const Flag *F = flagNamed(Name))
      return F->Value ? needsValue(*F) : spelled(*F) + " takes no value";
  }
  return "";
}

static llvm::Expected<Split> split(std::vector<std::string> Arguments) {
  if (std::string Wrong = emptyValue(Arguments); !Wrong.empty())
    return failure(Wrong);
  CLI::App App;
  App.set_help_flag();
  App.allow_extras();
  std::vector<CLI::Option *> Parsed;
  for (const Flag &F : flags()) {
    std::string Names = *F.Long ? std::string("--") + F.Long : "";
    if (F.Short)
      Names += (Names.empty() ? "-" : ",-") + std::string(1, F.Short);
    CLI::Option *O = F.Value ? App.add_option(Names) : App.add_flag(Names);
    if (F.Value)
      O->expected(1)->allow_extra_args(false)->multi_option_policy(
          F.Repeatable ? CLI::MultiOptionPolicy::TakeAll
                       : CLI::MultiOptionPolicy::TakeLast);
    else
      O->disable_flag_override()->multi_option_policy(
          CLI::MultiOptionPolicy::TakeLast);
    Parsed.push_back(O);
  }
  Split Result;
  try {
    std::reverse(Arguments.begin(), Arguments.end());
    App.parse(std::move(Arguments));
    for (size_t I = 0; I != Parsed.size(); ++I) {
      const Flag &F = flags()[I];
      if (Parsed[I]->count() == 0)
        continue;
      if (!F.Value) {
        Result.Flags.push_back({&F, ""});
        continue;
      }
      const std::vector<std::string> &Values = Parsed[I]->results();
      for (size_t V = F.Repeatable ? 0 : Values.size() - 1; V != Values.size();
           ++V)
        Result.Flags.push_back({&F, Values[V]});
    }
    Result.Rest = App.remaining();
  } catch (const CLI::ArgumentMismatch &E) {
    // "NAME: ...": a value is missing at the end, or one too many is given.
    std::string Name = llvm::StringRef(E.what()).split(':').first.str();
    const Flag *F = flagNamed(llvm::StringRef(Name).split(' ').first);
    if (F && F->Value)
      return failure(needsValue(*F));
    if (F)
      return failure(spelled(*F) + " takes no value");
    return failure(E.what());
  } catch (const CLI::Error &E) {
    return failure(E.what());
  }
  return Result;
}

static std::string unknownFlag(llvm::StringRef Argument) {
  llvm::StringRef Name = Argument.split('=').first;
  std::vector<std::string> Known;
  for (const Flag &F : flags())
    if (*F.Long && F.Category != FlagCategory::Hidden)
      Known.push_back(std::string("--") + F.Long);
  std::string Near = json::nearest(Name, Known);
  // "-jobs" for "--jobs".
  if (Near.empty() && Name.starts_with("-") && !Name.starts_with("--"))
    Near = json::nearest(("-" + Name).str(), Known);
  return "unknown flag " + Name.str() +
         (Near.empty() ? "; see patlint --help"
                       : "; did you mean " + Near + "?");
}

static std::string noRulesCommand(llvm::StringRef Word) {
  std::string Near = json::nearest(Word, secondWords("rules"));
  if (!Near.empty())
    return "there is no command rules " + Word.str() + "; did you mean rules " +
           Near + "?";
  return "rules needs one of list, check FILE..., test [FILE...]";
}

/// What is wrong with a first word that is no command: nothing if it is a
/// file, or like no command.
static std::string mistypedCommand(const std::string &Word) {
  std::string Near = llvm::StringRef(Word).find_first_of("/.") ==
                             llvm::StringRef::npos
                         ? json::nearest(Word, commandNames())
                         : "";
  if (Near.empty() || llvm::sys::fs::exists(Word))
    return "";
  return "'" + Word + "' is no command, and no file or folder here; did you "
                      "mean " + Near + "?";
}

/// Takes the command's own words from the front of Words.
static std::string chooseCommand(Options &O) {
  if (O.Words.empty())
    return "";
  auto TakeFirst = [&] {
    std::string First = O.Words.front();
    O.Words.erase(O.Words.begin());
    return First;
  };
  const std::string &First = O.Words.front();
  if (First == "scan") {
    TakeFirst();
  } else if (First == "requests") {
    TakeFirst();
    O.C = Command::Requests;
  } else if (First == "extract") {
    TakeFirst();
    O.C = Command::Extract;
    if (O.I != Information::None)
      return "";
    if (O.Words.size() != 1)
      return "extract takes one FILE";
    if (O.FactsFile.empty())
      return "extract needs --facts=OUT";
    if (!O.HasFixedArguments)
      return "extract needs the compiler's arguments behind --";
  } else if (First == "link") {
    TakeFirst();
    O.C = Command::Link;
    // All of it is parsed already.
    O.Prefilter = false;
    if (O.Words.empty() && O.I == Information::None)
      return "link needs at least one facts file";
  } else if (First == "store") {
    TakeFirst();
    O.C = Command::StoreClear;
    if (O.I == Information::None && O.Words != std::vector<std::string>{"clear"})
      return "store needs clear";
  } else if (First == "lsp") {
    TakeFirst();
    O.C = Command::Lsp;
    if (!O.Words.empty() && O.I == Information::None)
      return "lsp takes no paths: the editor says which files are open";
  } else if (First == "explain") {
    TakeFirst();
    O.C = Command::Explain;
    if (O.Words.size() != 1 && O.I == Information::None)
      return "explain takes one rule id; see patlint rules list";
  } else if (First == "rules") {
    TakeFirst();
    O.C = Command::RulesList;
    if (O.I != Information::None)
      return "";
    std::string What = O.Words.empty() ? "" : TakeFirst();
    if (What == "check")
      O.C = Command::RulesCheck;
    else if (What == "test")
      O.C = Command::RulesTest;
    else if (What != "list")
      return noRulesCommand(What);
    if (O.C == Command::RulesList && !O.Words.empty())
      return "rules list takes no files; add packs with --rules FILE";
    if (O.C == Command::RulesCheck && O.Words.empty())
      return "rules check needs at least one FILE";
  } else {
    return mistypedCommand(First);
  }
  return "";
}

static std::string checkOutputs(const Options &O) {
  std::set<std::string> Files;
  if (O.Derived && !O.Outputs.empty())
    return "-o does not go with --derived, which prints JSON";
  for (const OutputTarget &T : O.Outputs) {
    const FormatRow &Row = rowOf(T.F);
    if (O.C == Command::Requests && !Row.Requests)
      return "-o: requests knows the formats " + formatNames(true);
    if (O.C != Command::Requests && !Row.Findings)
      return std::string("-o: ") + Row.Name + " is a format of requests";
    if (!Files.insert(T.File).second)
      return T.File == "-" ? "-o: only one format can go to standard output"
                           : "-o: two formats cannot go to " + T.File;
  }
  return "";
}

std::vector<OutputTarget> resolvedOutputs(const Options &O) {
  std::vector<OutputTarget> Result = O.Outputs;
  bool Standard = std::any_of(Result.begin(), Result.end(),
                              [](const auto &T) { return T.File == "-"; });
  if (!Standard)
    Result.push_back(OutputTarget{});
  return Result;
}

/// The range behind --history may be left out: then the next word is a path,
/// an option or a command. From here on there is one always.
static std::vector<std::string>
withRanges(std::vector<std::string> Arguments) {
  const std::vector<std::string> Commands = commandNames();
  for (size_t I = 0; I != Arguments.size(); ++I) {
    if (Arguments[I] != "--history")
      continue;
    bool Given = I + 1 != Arguments.size() &&
                 !llvm::StringRef(Arguments[I + 1]).starts_with("-") &&
                 !llvm::is_contained(Commands, Arguments[I + 1]) &&
                 !llvm::sys::fs::exists(Arguments[I + 1]);
    Arguments[I] += "=" + (Given ? Arguments[I + 1] : AllHistory);
    if (Given)
      Arguments.erase(Arguments.begin() + I + 1);
  }
  return Arguments;
}

static std::string checkHistory(const Options &O) {
  if (O.History && (O.HasFixedArguments || !O.BuildDirectory.empty() ||
                    !O.ExtraArgs.empty() || !O.ExtraArgsBefore.empty()))
    return "--history compiles nothing; -p, --extra-arg and -- do not go "
           "with it";
  return "";
}

static std::string checkStdin(const Options &O) {
  if (O.Stdin != !O.StdinFilename.empty())
    return "--stdin and --stdin-filename go together";
  if (O.Stdin && (!O.Words.empty() || O.History || O.AllFiles))
    return "--stdin is one C or C++ file; paths, --history and --all-files do "
           "not go with it";
  return "";
}

static std::string checkChanged(const Options &O) {
  int Ways = O.Staged + !O.DiffCommit.empty() + !O.Lines.empty();
  if (Ways > 1)
    return "only one of --staged, --diff and --lines";
  if (Ways && O.History)
    return "--history looks at all versions; --staged, --diff and --lines do "
           "not go with it";
  if (O.Stdin && (O.Staged || !O.DiffCommit.empty()))
    return "--stdin is not what git knows; --staged and --diff do not go with "
           "it";
  return "";
}

static std::string checkSettings(const Options &O) {
  if (O.SettingsFile.empty() || usesSettings(O) || O.I != Information::None)
    return "";
  return "--config does not go with files to check, which stand for themselves";
}

llvm::Expected<Options>
parseCommandLine(const std::vector<std::string> &Arguments) {
  Options O;
  auto Dashes = std::find(Arguments.begin(), Arguments.end(), "--");
  if (Dashes != Arguments.end()) {
    O.HasFixedArguments = true;
    O.FixedArguments.assign(Dashes + 1, Arguments.end());
  }
  llvm::Expected<Split> S = split(withRanges({Arguments.begin(), Dashes}));
  if (!S)
    return S.takeError();

  std::vector<std::string> Wrong;
  for (const std::string &Word : S->Rest) {
    if (Word.size() > 1 && Word[0] == '-')
      Wrong.push_back(unknownFlag(Word));
    else
      O.Words.push_back(Word);
  }
  for (const Given &G : S->Flags)
    if (std::string Text = G.F->Effect(O, G.Value); !Text.empty())
      Wrong.push_back(spelled(*G.F) + ": " + Text);
  if (O.NoStore)
    O.Store.clear();
  if (std::string Text = chooseCommand(O); !Text.empty())
    Wrong.push_back(Text);
  // While somebody waits, what is small is better.
  if (O.C == Command::Lsp &&
      llvm::none_of(S->Flags, [](const Given &G) {
        return llvm::StringRef(G.F->Long) == "headers";
      }))
    O.Headers = HeaderMode::Shadow;
  for (const Given &G : S->Flags)
    if (!(G.F->Users & userOf(O.C)))
      Wrong.push_back(spelled(*G.F) + " is not a flag of patlint " +
                      rowOf(O.C).Name);
  if (O.HasFixedArguments && !(userOf(O.C) & ForParses))
    Wrong.push_back(std::string("-- is not for patlint ") + rowOf(O.C).Name);
  for (const std::string &Text :
       {checkOutputs(O), checkHistory(O), checkSettings(O), checkStdin(O),
        checkChanged(O)})
    if (!Text.empty())
      Wrong.push_back(Text);
  if (Wrong.empty())
    return O;
  std::string All;
  for (const std::string &Text : Wrong)
    All += (All.empty() ? "" : "\n") + Text;
  return failure(All);
}

} // namespace patlint
