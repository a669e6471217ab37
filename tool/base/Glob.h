//===- Glob.h - Patterns of paths --------------------------------------===//
//
//   *  ?       any bytes, one byte: but no '/'
//   [a-z] [!a] one byte of a set
//   **         as a whole part: any folders, also none
//   \x         x itself
//
// As in .gitignore, a pattern without '/' (but at its end) means that name at
// any depth, one with '/' is seen from a folder; what matches a folder matches
// all below it.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_BASE_GLOB_H
#define PATLINT_BASE_GLOB_H

#include "llvm/ADT/StringRef.h"

#include <string>

namespace patlint {

/// What is wrong with it as a pattern; empty: nothing.
std::string globProblem(llvm::StringRef Glob);

/// Does it match Path or a folder that holds it? Path is relative, with '/'.
bool globMatches(llvm::StringRef Glob, llvm::StringRef Path);

} // namespace patlint

#endif
