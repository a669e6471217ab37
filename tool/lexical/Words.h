//===- Words.h - Code that looks like no code --------------------------===//
//
// In:  the place of a token that is no string.
// Out: the words around it that look random: letters and digits that change
//      between upper case, lower case and digits again and again.
//
// A word goes on over `|`, `-`, `.`, `%` and `/`, which tokens have in them.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_WORDS_H
#define PATLINT_LEXICAL_WORDS_H

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <vector>

namespace patlint {

/// Bytes [Begin, End) of a file.
struct ByteSpan {
  uint32_t Begin = 0, End = 0;
};

/// The words that touch [Begin, End). A token is one word; prose has many.
std::vector<ByteSpan> randomWords(llvm::StringRef File, uint32_t Begin,
                                  uint32_t End, bool Prose);

} // namespace patlint

#endif
