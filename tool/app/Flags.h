//===- Flags.h - The table of flags ------------------------------------===//
//
// One row per flag: its names, its value, who takes it, what it says in the
// help, what it does. The parser, --help and docs/cli.md are made of these
// rows and of nothing else.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_FLAGS_H
#define PATLINT_APP_FLAGS_H

#include "app/Options.h"

#include "llvm/ADT/ArrayRef.h"

namespace patlint {

/// Headings of the help, in this order.
enum class FlagCategory : uint8_t {
  Rules,
  Files,
  Output,
  Compilation,
  Running,
  General,
  Hidden, ///< not in the help
};
const char *title(FlagCategory C);
/// Those of the help, in order.
llvm::ArrayRef<FlagCategory> shownCategories();

/// Which commands take a flag: a set of bits.
enum FlagUser : unsigned {
  ForScan = 1,
  ForRequests = 2,
  ForRules = 4,
  ForExplain = 8,
  ForExtract = 16,
  ForLink = 32,
  ForStore = 64,
  ForLsp = 128,
  ForScans = ForScan | ForRequests,
  /// Commands that parse, that list findings, and both.
  ForParses = ForScans | ForExtract | ForLsp,
  ForFindings = ForScan | ForLink,
  ForReports = ForScans | ForLink,
  ForRuns = ForReports | ForExtract,
  ForAll = 255,
};
/// The bit of the command.
FlagUser userOf(Command C);

struct Flag {
  /// Without dashes; empty: there is only the short one.
  const char *Long;
  /// 0: there is none.
  char Short;
  /// Name of the value in the help; null: the flag takes none. In brackets:
  /// it may be left out on the command line, and is then put in before this
  /// table is asked (CommandLine.cpp).
  const char *Value;
  bool Repeatable;
  FlagCategory Category;
  unsigned Users;
  const char *Help;
  /// Changes the options; the text says what is wrong with the value, or is
  /// empty.
  std::string (*Effect)(Options &O, const std::string &Value);
  /// What the value can be for a command, if that is one of some words; else
  /// null. Behind the word can stand more if Value says so: "WORD[=FILE]".
  std::vector<std::string> (*Words)(FlagUser) = nullptr;
};

llvm::ArrayRef<Flag> flags();

/// "--jobs", or "-p" for a flag without long name.
std::string spelled(const Flag &F);

} // namespace patlint

#endif
