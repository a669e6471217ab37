//===- Completion.h - Completion of the command line in shells ---------===//
//
// In:  the tables of flags and commands, and nothing else.
// Out: a script for bash, zsh or fish, whole; needs no other package there.
//
// A script runs the program for one thing only: the rule ids of `explain`.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_COMPLETION_H
#define PATLINT_APP_COMPLETION_H

#include "app/Flags.h"

#include <string>
#include <vector>

namespace patlint {

std::string completion(Shell S);

/// What can be offered for a flag's value.
enum class Offered : uint8_t {
  Nothing, ///< a number, a pattern
  Words,   ///< Flag::Words
  WordsAndFiles, ///< WORD=FILE
  Files,
  Folders,
  Commits, ///< names of branches and tags
};
Offered offeredFor(const Flag &F);

/// Of the help of a flag or command the beginning, without end.
std::string brief(llvm::StringRef Help);

/// The flags that are shown, of a command or any.
std::vector<const Flag *> completedFlags(unsigned Users);

/// All spellings: "-j", "--jobs".
std::vector<std::string> spellings(const Flag &F);

/// Template with each @NAME@ replaced by its text.
std::string
filled(llvm::StringRef Template,
       const std::vector<std::pair<std::string, std::string>> &Parts);

/// Each in a file of its own.
std::string bashCompletion();
std::string zshCompletion();
std::string fishCompletion();

} // namespace patlint

#endif
