//===- Literals.h - String and character literals -----------------------===//
//
// Decodes literals of every width to UTF-8 and says for every token where
// its bytes stand.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_LITERALS_H
#define PATLINT_LOWER_LITERALS_H

#include "lower/Names.h"
#include "values/Lexical.h"

namespace patlint::lowering {

/// Bytes in UTF-8, one piece per string token.
Literal decoded(const clang::StringLiteral &L, clang::ASTContext &Context,
                Names &Names);

/// The UTF-8 form of one code point; raw bytes above 0x7f stay one byte.
std::string encodedCharacter(unsigned Value, bool Narrow);

} // namespace patlint::lowering

#endif
