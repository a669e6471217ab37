//===- Columns.h - Byte columns to what formats count in ---------------===//
#ifndef PATLINT_REPORT_COLUMNS_H
#define PATLINT_REPORT_COLUMNS_H

#include "llvm/ADT/StringRef.h"

namespace patlint {

/// The column of a byte, counted in UTF-16 code units, both 1-based. A byte
/// inside of a character stands for the character's start; one past the end
/// of the line stays that far past it. A byte order mark at the start of
/// Line does not count: editors do not show it either.
unsigned utf16Column(llvm::StringRef Line, unsigned ByteColumn);

} // namespace patlint

#endif
