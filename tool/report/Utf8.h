//===- Utf8.h - One character at a time, whatever the bytes are --------===//
//
// In:  bytes that are mostly UTF-8.
// Out: code points; a run of bytes that is none is one U+FFFD for each
//      maximal subpart, as browsers and code hosts decode it.
//
// Does not normalise and does not know display widths.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_REPORT_UTF8_H
#define PATLINT_REPORT_UTF8_H

#include "llvm/ADT/StringRef.h"

#include <cstdint>

namespace patlint {

/// The first character of a text.
struct Character {
  uint32_t CodePoint = 0xFFFD;
  /// Bytes it takes; at least 1.
  unsigned Length = 1;
  /// False: the bytes are no UTF-8 and CodePoint is U+FFFD.
  bool Valid = false;

  /// How many UTF-16 code units it takes.
  unsigned utf16Units() const { return CodePoint > 0xFFFF ? 2 : 1; }
};

/// Text must not be empty.
Character firstCharacter(llvm::StringRef Text);

} // namespace patlint

#endif
