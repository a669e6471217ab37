//===- CompletionZsh.cpp - Completion in zsh ---------------------------===//
#include "app/CommandTable.h"
#include "app/Completion.h"

#include "llvm/ADT/StringExtras.h"

namespace patlint {

static constexpr const char *Script = R"zsh(#compdef patlint
# zsh completion for patlint
# Printed by `patlint --help-completion=zsh`.

_patlint_rules() {
  local -a rules
  rules=(${(f)"$(_call_program rules $words[1] rules list 2>/dev/null)"})
  compadd -- ${rules%% *}
}

_patlint_commits() {
  local -a commits
  commits=(${(f)"$(_call_program commits git for-each-ref --format='%(refname:short)' 2>/dev/null)"})
  compadd -- $commits
}

# The words, behind which =FILE may stand.
_patlint_outputs() {
  if compset -P '*='; then
    _files
  else
    compadd -S '' -- "$@"
  fi
}

_patlint_first() {
  local -a commands
  commands=(
@COMMANDS@  )
  _describe command commands
  _files
}

_patlint() {
  local curcontext="$curcontext" command= word state line
  local -i i skip=0
  typeset -A opt_args

  for ((i = 2; i < CURRENT; ++i)); do
    word=$words[i]
    if ((skip)); then
      skip=0
      continue
    fi
    case $word in
      --) break ;;
      (@VALUES@) skip=1 ;;
      -*) ;;
      (@NAMES_OR@)
        command=$word
        break
        ;;
      *)
        command=@DEFAULT@
        break
        ;;
    esac
  done

  case $command in
@CASES@  esac
}

if [ "$funcstack[1]" = _patlint ]; then
  _patlint "$@"
else
  compdef _patlint patlint
fi
)zsh";

static std::string quoted(llvm::StringRef Text) {
  std::string Result = "'";
  for (char C : Text)
    Result += C == '\'' ? std::string("'\\''") : std::string(1, C);
  return Result + "'";
}

/// For a description in a specification.
static std::string escaped(llvm::StringRef Text, llvm::StringRef Special) {
  std::string Result;
  for (char C : Text)
    Result += (Special.contains(C) ? "\\" : "") + std::string(1, C);
  return Result;
}

static std::string valueOf(const Flag &F, FlagUser User) {
  std::string Name = escaped(F.Value, "[]:");
  switch (offeredFor(F)) {
  case Offered::Words:
    return Name + ":(" + llvm::join(F.Words(User), " ") + ")";
  case Offered::WordsAndFiles:
    return Name + ":_patlint_outputs " + llvm::join(F.Words(User), " ");
  case Offered::Files:
    return Name + ":_files";
  case Offered::Folders:
    return Name + ":_files -/";
  case Offered::Commits:
    return Name + ":_patlint_commits";
  case Offered::Nothing:
    return Name + ": ";
  }
  return "";
}

static std::string specificationOf(const Flag &F, FlagUser User) {
  std::vector<std::string> Names;
  // "-j3" and "-j 3"; "--jobs=3" and "--jobs 3"; "--history RANGE" only with =.
  if (F.Short)
    Names.push_back(std::string("-") + F.Short + (F.Value ? "+" : ""));
  if (*F.Long)
    Names.push_back(std::string("--") + F.Long + (F.Value ? "=" : ""));
  std::string Rest = "[" + escaped(brief(F.Help), "[]:\\") + "]";
  if (F.Value)
    Rest += (*F.Value == '[' ? "::" : ":") + valueOf(F, User);
  if (F.Repeatable)
    return quoted("*" + Names.front() + Rest);
  if (Names.size() == 1)
    return quoted(Names.front() + Rest);
  return quoted("(" + llvm::join(spellings(F), " ") + ")") + "{" +
         llvm::join(Names, ",") + "}" + quoted(Rest);
}

/// The call that completes the flags of a command and what else it takes.
static std::string argumentsOf(unsigned Users, FlagUser User,
                               const std::vector<std::string> &Rest) {
  std::string Result = "      _arguments -s -S";
  for (const Flag *F : completedFlags(Users))
    Result += " \\\n        " + specificationOf(*F, User);
  for (const std::string &Specification : Rest)
    Result += " \\\n        " + quoted(Specification);
  return Result + "\n      ;;\n";
}

static std::string caseOf(const std::string &Name) {
  unsigned Users = 0;
  const CommandRow *First = nullptr;
  for (const CommandRow &Row : commands())
    if (Name == Row.Name) {
      Users |= userOf(Row.C);
      First = First ? First : &Row;
    }
  std::vector<std::string> Rest = {"1: :(" + Name + ")"};
  std::vector<std::string> Second = secondWords(Name);
  if (!Second.empty())
    Rest.push_back("2:command:(" + llvm::join(Second, " ") + ")");
  if (First->Takes == Operands::RuleId)
    Rest.push_back("2:rule:_patlint_rules");
  else
    Rest.push_back("*:file:_files");
  return "    " + Name + ")\n" +
         argumentsOf(Users, userOf(First->C), Rest);
}

std::string zshCompletion() {
  std::vector<std::string> Values;
  for (const Flag *F : completedFlags(ForAll))
    if (F->Value && *F->Value != '[')
      for (const std::string &Spelling : spellings(*F))
        Values.push_back(Spelling);
  const std::string Default = commands().front().Name;
  std::string Cases =
      "    '')\n" +
      argumentsOf(userOf(commands().front().C), userOf(commands().front().C),
                  {"1: :_patlint_first", "*:file:_files"});
  std::string Described;
  for (const std::string &Name : commandNames()) {
    // A path may stand in the place of the default command's name.
    if (Name == Default)
      Cases += "    " + Name + ")\n" +
               argumentsOf(userOf(commands().front().C),
                           userOf(commands().front().C), {"*:file:_files"});
    else
      Cases += caseOf(Name);
    std::vector<std::string> Second = secondWords(Name);
    for (const CommandRow &Row : commands())
      if (Name == Row.Name) {
        Described += "    " +
                     quoted(Name + ":" +
                            escaped(Second.empty() ? brief(Row.Help)
                                                   : llvm::join(Second, ", "),
                                    ":")) +
                     "\n";
        break;
      }
  }
  return filled(Script, {{"COMMANDS", Described},
                         {"VALUES", llvm::join(Values, "|")},
                         {"NAMES_OR", llvm::join(commandNames(), "|")},
                         {"DEFAULT", Default},
                         {"CASES", Cases}});
}

} // namespace patlint
