//===- Lexical.h - Literals, comments and includes of one file ---------===//
//
// Raw-lexes one file with Clang's lexer: no preprocessing, no parse, any
// bytes. Literals are joined and decoded as phase 5 and 6 of translation do.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_LEXICAL_H
#define PATLINT_LEXICAL_LEXICAL_H

#include "values/Lexical.h"

#include "llvm/ADT/StringRef.h"

#include <string>

namespace patlint {

/// The facts of the file with these bytes. File is the name to put into the
/// regions. Never fails; whatever is no valid token is skipped, and a file
/// of more than 1 GiB is Unreadable. C chooses the language: raw strings and
/// suffixes such as "x"s are C++.
///
/// A line ends with "\n", "\r\n" or "\r"; columns are bytes, and a byte order
/// mark takes the first three of line 1. Includes that are certainly not
/// compiled are left out, literals there are Inactive. Thread-safe; copies
/// the bytes once, and takes about 9 ms a megabyte.
LexicalFacts lexicalFacts(const std::string &File, llvm::StringRef Bytes,
                          bool C);

} // namespace patlint

#endif
