//===- MacroUse.h - What an unknown macro stands for -------------------===//
//
// How the program uses a macro whose definition is not there, and a definition
// that lets all these uses be parsed. Source locations belong to the parse that
// found them. No state, any thread.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_MACROUSE_H
#define PATLINT_LOWER_MACROUSE_H

#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace patlint::lowering {

/// What a macro has to stand for, the stronger wins.
enum class Stands { Nothing, Type, Text, Access, Loop, Function };

struct Use {
  clang::SourceLocation Loc;
  Stands As;
  bool HasArguments;
  /// The arguments, if each is one name.
  std::vector<llvm::StringRef> Names;
};

/// The definition of Name for all its uses, as -D takes it.
std::string definition(const std::string &Name, const std::vector<Use> &Uses);

} // namespace patlint::lowering

#endif
