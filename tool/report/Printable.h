//===- Printable.h - Bytes that are safe on a terminal -----------------===//
#ifndef PATLINT_REPORT_PRINTABLE_H
#define PATLINT_REPORT_PRINTABLE_H

#include "report/Utf8.h"

#include <string>

namespace patlint {

/// One character as it is shown, and how many columns it takes. Control
/// characters, direction marks and the like are "<U+202E>", bytes that are
/// no UTF-8 are "<FF>".
struct Glyph {
  std::string Text;
  unsigned Width = 1;
};
Glyph glyph(const Character &C, llvm::StringRef Bytes);

/// A whole text on one line, for file names and messages.
std::string printable(llvm::StringRef Text);

} // namespace patlint

#endif
