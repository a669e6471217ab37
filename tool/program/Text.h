//===- Text.h - The text form of a string program ----------------------===//
//
// For people and tests: print() and parse() are inverse,
//   parse(print(P)) == P  for every program.
// Grammar: docs/string-program.md.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_PROGRAM_TEXT_H
#define PATLINT_PROGRAM_TEXT_H

#include "program/StringProgram.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace patlint {

std::string print(const StringProgram &P);

/// Fails with "line N: what was expected" on the first mistake.
llvm::Expected<StringProgram> parse(llvm::StringRef Text);

} // namespace patlint

#endif
