//===- Decode.h - What a string token means ----------------------------===//
//
// Phase 5 of translation: prefix, quotes, escapes and suffix of one string
// token are taken away. Line continuations must be gone already, except in
// raw strings, where they are contents.
//
// Does not check: what no compiler accepts becomes something sensible.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_DECODE_H
#define PATLINT_LEXICAL_DECODE_H

#include "llvm/ADT/StringRef.h"

#include <string>

namespace patlint {

/// Appends the bytes of the token that is spelled like this, for example
/// u8"a\n"s or LR"x(a)x". Numeric escapes are bytes in narrow and u8 strings
/// and code points, written as UTF-8, in L, u and U strings; \N{...} is the
/// character of that name.
void appendDecoded(llvm::StringRef Spelling, std::string &Out);

/// The same for a character constant such as L'a'.
void appendDecodedCharacter(llvm::StringRef Spelling, std::string &Out);

/// "??!" is "|", and so on for nine of them; raw strings have none.
std::string trigraphsReplaced(llvm::StringRef Spelling);

/// The spelling is that of a raw string.
bool isRawString(llvm::StringRef Spelling);

} // namespace patlint

#endif
