//===- Arguments.h - Make a compile command safe to parse with ---------===//
//
// In:  the arguments of some compiler, of any version.
// Out: arguments for our Clang that see the same code, and do nothing else.
//
// Kept: what decides which code is seen (defines, include paths, language,
// standard, target, language options). Everything else goes: output, PCH and
// module files, plugins, warnings, sanitizers, profiles, machine tuning, and
// what our Clang does not know. An `-include` of a file stays, as text.
//
// Does not run a compiler and does not look at the file.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_SOURCE_ARGUMENTS_H
#define PATLINT_SOURCE_ARGUMENTS_H

#include "source/Language.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace patlint {

/// Arguments of a compile command that matter, without the program and the
/// file.
struct AdjustedArguments {
  Language L = Language::Cxx;
  std::vector<std::string> Kept;
  bool operator==(const AdjustedArguments &) const = default;
};

/// Command has the compiler's name first; input files in it are dropped.
/// File says the language where the command does not. Directory is where
/// relative paths of the command begin.
AdjustedArguments adjusted(const std::vector<std::string> &Command,
                           llvm::StringRef File, llvm::StringRef Directory);

/// Is this a command of cl.exe, or of a driver that stands in for it: options
/// begin with a slash, and words are quoted as that system does?
bool hasMsvcOptions(llvm::ArrayRef<std::string> Command);

/// The whole command: the driver, what every job of ours has, Kept, -x and
/// the file.
std::vector<std::string> completed(const AdjustedArguments &A,
                                   const std::vector<std::string> &Defines,
                                   llvm::StringRef File);

} // namespace patlint

#endif
