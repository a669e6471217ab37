//===- Resources.h - Where Clang's own headers are ---------------------===//
#ifndef PATLINT_APP_RESOURCES_H
#define PATLINT_APP_RESOURCES_H

#include "llvm/ADT/ArrayRef.h"

#include <string>

namespace patlint {

/// Absolute path of the program that runs.
std::string thisProgram(const char *Argv0);

/// The first of the usual places that holds include/stddef.h: beside the
/// program, where it was when the program was built, where Debian has it.
/// Empty if none does.
std::string resourceDirectory(llvm::StringRef Program);

} // namespace patlint

#endif
