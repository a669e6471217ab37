//===- Columns.cpp - Byte columns to what formats count in -------------===//
#include "report/Columns.h"

#include "report/Utf8.h"

#include <algorithm>

namespace patlint {

unsigned utf16Column(llvm::StringRef Line, unsigned ByteColumn) {
  constexpr llvm::StringLiteral ByteOrderMark("\xEF\xBB\xBF");
  size_t Before = ByteColumn == 0 ? 0 : ByteColumn - 1;
  size_t Beyond = Before > Line.size() ? Before - Line.size() : 0;
  Before -= Beyond;
  if (Line.starts_with(ByteOrderMark)) {
    Line = Line.drop_front(ByteOrderMark.size());
    Before -= std::min(Before, ByteOrderMark.size());
  }
  size_t Units = 0;
  while (Before != 0) {
    Character C = firstCharacter(Line);
    if (C.Length > Before)
      break;
    Units += C.utf16Units();
    Before -= C.Length;
    Line = Line.drop_front(C.Length);
  }
  return unsigned(Units + Beyond + 1);
}

} // namespace patlint
