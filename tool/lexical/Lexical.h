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
/// regions. Never fails; whatever is no valid token is skipped.
LexicalFacts lexicalFacts(const std::string &File, llvm::StringRef Bytes,
                          bool C);

} // namespace patlint

#endif
