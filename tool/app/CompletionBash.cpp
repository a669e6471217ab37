//===- CompletionBash.cpp - Completion in bash -------------------------===//
#include "app/CommandTable.h"
#include "app/Completion.h"

#include "llvm/ADT/StringExtras.h"

namespace patlint {

/// bash gives `--flag=value` as three words. What is left empty ends at
/// readline's own completion, which is files.
static constexpr const char *Script = R"bash(# bash completion for patlint
# Printed by `patlint --help-completion=bash`.

_patlint_words() {
  local IFS=$' \t\n'
  COMPREPLY=($(compgen -W "$1" -- "$2"))
}

_patlint() {
  local cur=${COMP_WORDS[COMP_CWORD]} flag=${COMP_WORDS[COMP_CWORD - 1]}
  local command= second= word i skip=0
  COMPREPLY=()

  for ((i = 1; i < COMP_CWORD; ++i)); do
    word=${COMP_WORDS[i]}
    case $word in
      --)
        [ "$skip" = 1 ] || return 0
        skip=0
        ;;
      =) skip=1 ;;
      *)
        if [ "$skip" = 1 ]; then
          skip=0
          continue
        fi
        case $word in
          @VALUES@) skip=1 ;;
          -*) ;;
          *)
            if [ -z "$command" ]; then
              case $word in
                @NAMES_OR@) command=$word ;;
                *) command=@DEFAULT@ ;;
              esac
            elif [ -z "$second" ]; then
              second=$word
            fi
            ;;
        esac
        ;;
    esac
  done

  # --flag=value, and -o WORD=FILE.
  if [ "$cur" = = ]; then
    cur=
    [[ $flag == -* ]] || return 0
  elif [ "$flag" = = ]; then
    flag=${COMP_WORDS[COMP_CWORD - 2]}
    [[ $flag == -* ]] || return 0
  fi
  case $flag in
@FLAG_CASES@  esac

  if [[ $cur == -* ]]; then
    case $command in
@COMMAND_FLAGS@    esac
    return 0
  fi

  case $command in
    '')
      _patlint_words '@NAMES@' "$cur"
      local IFS=$'\n'
      COMPREPLY+=($(compgen -f -- "$cur"))
      compopt -o filenames 2>/dev/null
      ;;
@OPERANDS@  esac
  return 0
}

complete -o bashdefault -o default -F _patlint patlint
)bash";

static std::string caseFor(const Flag &F) {
  std::string Result =
      "    " + llvm::join(spellings(F), " | ") + ")\n      ";
  switch (offeredFor(F)) {
  case Offered::Words:
    Result += "_patlint_words '" + llvm::join(F.Words(ForScan), " ") +
              "' \"$cur\"\n";
    break;
  case Offered::WordsAndFiles:
    Result += "case $command in\n"
              "        requests) _patlint_words '" +
              llvm::join(F.Words(ForRequests), " ") +
              "' \"$cur\" ;;\n"
              "        *) _patlint_words '" +
              llvm::join(F.Words(ForScan), " ") +
              "' \"$cur\" ;;\n"
              "      esac\n"
              "      compopt -o nospace 2>/dev/null\n";
    break;
  case Offered::Folders:
    Result += "local IFS=$'\\n'\n"
              "      COMPREPLY=($(compgen -d -- \"$cur\"))\n"
              "      compopt -o filenames 2>/dev/null\n";
    break;
  case Offered::Commits:
    Result += "_patlint_words \"$(git for-each-ref --format='%(refname:short)' "
              "2>/dev/null)\" \"$cur\"\n";
    break;
  case Offered::Files:
  case Offered::Nothing:
    Result += ": # files\n";
    break;
  }
  // The value may be left out: what else can stand there is offered, too.
  if (*F.Value == '[')
    return Result + "      [ ${#COMPREPLY[@]} -eq 0 ] || return 0\n      ;;\n";
  return Result + "      return 0\n      ;;\n";
}

static std::string flagsOf(unsigned Users) {
  std::vector<std::string> Result;
  for (const Flag *F : completedFlags(Users))
    for (const std::string &Spelling : spellings(*F))
      Result.push_back(Spelling);
  return llvm::join(Result, " ");
}

static std::string operandsOf(const std::string &Name) {
  std::vector<std::string> Second = secondWords(Name);
  Operands Takes = Operands::None;
  for (const CommandRow &Row : commands())
    if (Name == Row.Name)
      Takes = Row.Takes;
  std::string Result = "    " + Name + ")\n";
  if (!Second.empty())
    Result += "      [ -n \"$second\" ] || _patlint_words '" +
              llvm::join(Second, " ") + "' \"$cur\"\n";
  else if (Takes == Operands::RuleId)
    Result += "      _patlint_words \"$(\"${COMP_WORDS[0]}\" rules list "
              "2>/dev/null | sed 's/ .*//')\" \"$cur\"\n";
  else
    Result += "      : # files\n";
  return Result + "      ;;\n";
}

std::string bashCompletion() {
  std::vector<std::string> Values;
  std::string Cases, Flags, Words;
  for (const Flag *F : completedFlags(ForAll)) {
    if (!F->Value)
      continue;
    Cases += caseFor(*F);
    if (*F->Value != '[')
      for (const std::string &Spelling : spellings(*F))
        Values.push_back(Spelling);
  }
  for (const std::string &Name : commandNames()) {
    bool Default = Name == commands().front().Name;
    unsigned Users = 0;
    for (const CommandRow &Row : commands())
      if (Name == Row.Name)
        Users |= userOf(Row.C);
    Flags += "      " + (Default ? "'' | " + Name : Name) +
             ") _patlint_words '" + flagsOf(Users) + "' \"$cur\" ;;\n";
    Words += operandsOf(Name);
  }
  return filled(Script, {{"VALUES", llvm::join(Values, " | ")},
                         {"NAMES_OR", llvm::join(commandNames(), " | ")},
                         {"NAMES", llvm::join(commandNames(), " ")},
                         {"DEFAULT", commands().front().Name},
                         {"FLAG_CASES", Cases},
                         {"COMMAND_FLAGS", Flags},
                         {"OPERANDS", Words}});
}

} // namespace patlint
