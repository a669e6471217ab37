//===- Printable.cpp - Bytes that are safe on a terminal ---------------===//
#include "report/Printable.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Unicode.h"

namespace patlint {

static Glyph escaped(const std::string &Name) {
  return {"<" + Name + ">", unsigned(Name.size() + 2)};
}

Glyph glyph(const Character &C, llvm::StringRef Bytes) {
  if (!C.Valid)
    return escaped(llvm::toHex(Bytes));
  int Width = llvm::sys::unicode::isPrintable(int(C.CodePoint))
                  ? llvm::sys::unicode::columnWidthUTF8(Bytes)
                  : -1;
  if (Width >= 0)
    return {Bytes.str(), unsigned(Width)};
  std::string Hex = llvm::utohexstr(C.CodePoint);
  Hex.insert(0, Hex.size() < 4 ? 4 - Hex.size() : 0, '0');
  return escaped("U+" + Hex);
}

std::string printable(llvm::StringRef Text) {
  std::string Result;
  while (!Text.empty()) {
    Character C = firstCharacter(Text);
    Result += glyph(C, Text.take_front(C.Length)).Text;
    Text = Text.drop_front(C.Length);
  }
  return Result;
}

} // namespace patlint
