//===- CompletionFish.cpp - Completion in fish -------------------------===//
#include "app/CommandTable.h"
#include "app/Completion.h"

#include "llvm/ADT/StringExtras.h"

namespace patlint {

static constexpr const char *Head = R"fish(# fish completion for patlint
# Printed by `patlint --help-completion=fish`.

# The command of the line so far: its name, or "none" before its place.
function __patlint_command
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case @VALUES@
                set skip 1
            case '-*'
            case @NAMES@
                echo $word
                return
            case '*'
                echo @DEFAULT@
                return
        end
    end
    echo none
end

function __patlint_is
    contains -- (__patlint_command) $argv
end

function __patlint_commits
    git for-each-ref --format='%(refname:short)' 2>/dev/null
end

function __patlint_rules
    patlint rules list 2>/dev/null | string replace -r '\s+' \t
end

function __patlint_outputs
    for format in $argv
        printf '%s\n' $format $format=
    end
end

)fish";

/// Text as one word of fish.
static std::string quoted(llvm::StringRef Text) {
  std::string Result = "'";
  for (char C : Text) {
    if (C == '\'' || C == '\\')
      Result += '\\';
    Result += C;
  }
  return Result + "'";
}

/// The condition under which the commands of these bits are typed.
static std::string condition(unsigned Users) {
  std::vector<std::string> Names;
  for (const CommandRow &Row : commands())
    if ((userOf(Row.C) & Users) && (Names.empty() || Names.back() != Row.Name))
      Names.push_back(Row.Name);
  if (Users & userOf(commands().front().C))
    Names.push_back("none");
  return " -n '__patlint_is " + llvm::join(Names, " ") + "'";
}

static std::string line(const std::string &Rest) {
  return "complete -c patlint" + Rest + "\n";
}

static std::string named(const Flag &F) {
  std::string Result;
  if (F.Short)
    Result += std::string(" -s ") + F.Short;
  if (*F.Long)
    Result += std::string(" -l ") + F.Long;
  return Result;
}

static std::string linesOf(const Flag &F) {
  std::string About = " -d " + quoted(brief(F.Help));
  auto Line = [&](unsigned Users, const std::string &Value) {
    return line(condition(Users) + named(F) + Value + About);
  };
  if (!F.Value)
    return Line(F.Users, "");
  switch (offeredFor(F)) {
  case Offered::Words:
    return Line(F.Users,
                " -x -a " + quoted(llvm::join(F.Words(ForScan), " ")));
  case Offered::WordsAndFiles: {
    auto Words = [&](unsigned Users, FlagUser User) {
      return Line(Users, " -x -a " + quoted("(__patlint_outputs " +
                                            llvm::join(F.Words(User), " ") +
                                            ")"));
    };
    return Words(F.Users & ~ForRequests, ForScan) +
           Words(ForRequests, ForRequests);
  }
  case Offered::Folders:
    return Line(F.Users, " -x -a '(__fish_complete_directories)'");
  case Offered::Commits:
    // A value that may be left out is no value for fish.
    return *F.Value == '[' ? Line(F.Users, "")
                           : Line(F.Users, " -x -a '(__patlint_commits)'");
  case Offered::Files:
    return Line(F.Users, " -r -F");
  case Offered::Nothing:
    return Line(F.Users, " -x");
  }
  return "";
}

std::string fishCompletion() {
  std::vector<std::string> Values;
  std::string Result;
  for (const CommandRow &Row : commands()) {
    if (!*Row.Second)
      Result += line(" -n '__patlint_is none' -a " + quoted(Row.Name) + " -d " +
                     quoted(brief(Row.Help)));
    else
      Result += line(" -n '__patlint_is " + std::string(Row.Name) + "' -a " +
                     quoted(Row.Second) + " -d " + quoted(brief(Row.Help)));
    if (Row.Takes == Operands::RuleId)
      Result += line(" -n '__patlint_is " + std::string(Row.Name) +
                     "' -f -a '(__patlint_rules)'");
  }
  for (const std::string &Name : commandNames())
    if (std::vector<std::string> Second = secondWords(Name); !Second.empty())
      Result += line(" -n '__patlint_is none' -a " + quoted(Name) + " -d " +
                     quoted(llvm::join(Second, ", ")));
  Result += "\n";
  for (const Flag *F : completedFlags(ForAll)) {
    Result += linesOf(*F);
    if (F->Value && *F->Value != '[')
      for (const std::string &Spelling : spellings(*F))
        Values.push_back(Spelling);
  }
  return filled(Head, {{"VALUES", llvm::join(Values, " ")},
                       {"NAMES", llvm::join(commandNames(), " ")},
                       {"DEFAULT", commands().front().Name}}) +
         Result;
}

} // namespace patlint
