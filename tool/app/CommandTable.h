//===- CommandTable.h - The commands, by name --------------------------===//
//
// In:  nothing.
// Out: one row per command; the command line, the help, the man page and the
//      completions of shells go over these rows.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_COMMANDTABLE_H
#define PATLINT_APP_COMMANDTABLE_H

#include "app/Options.h"

#include "llvm/ADT/ArrayRef.h"

namespace patlint {

/// What the words of a command are, beside its name.
enum class Operands : uint8_t { None, Paths, RuleId, RuleFiles };

struct CommandRow {
  Command C;
  const char *Name;
  /// The second word, where there are commands of the same name; else "".
  const char *Second;
  Operands Takes;
  /// As the manual writes it.
  const char *Usage;
  const char *Help;
};

/// Every command. The first is the default; rows of one name stand together.
llvm::ArrayRef<CommandRow> commands();
const CommandRow &rowOf(Command C);

/// "scan", "requests", ...: each name once, in order.
std::vector<std::string> commandNames();
/// "list", ...: the second words of the commands of that name.
std::vector<std::string> secondWords(llvm::StringRef Name);

} // namespace patlint

#endif
