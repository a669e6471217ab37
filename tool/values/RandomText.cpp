//===- RandomText.cpp - Does a text look like a part of a secret? -------===//
#include "values/RandomText.h"

#include "llvm/ADT/StringExtras.h"

namespace patlint {

static int kindOf(char C) {
  return llvm::isDigit(C) ? 1 : llvm::isLower(C) ? 2 : llvm::isUpper(C) ? 3 : 0;
}

unsigned kindChanges(std::string_view Text) {
  unsigned Changes = 0;
  int Last = 0;
  for (char C : Text) {
    int Kind = kindOf(C);
    Changes += Kind && Last && Kind != Last;
    Last = Kind ? Kind : Last;
  }
  return Changes;
}

bool mayBeSecretPart(std::string_view Text) {
  constexpr size_t LeastBytes = 8, MostBytes = 512;
  if (Text.size() < LeastBytes || Text.size() > MostBytes)
    return false;
  unsigned Changes = 0;
  for (size_t I = 0; I < Text.size(); ++I) {
    if (Text[I] == ' ' || Text[I] == '\n' || Text[I] == '\t')
      return false;
    if (I == 0)
      continue;
    int Before = kindOf(Text[I - 1]), Here = kindOf(Text[I]);
    Changes += Before && Here && (Before == 1) != (Here == 1);
  }
  return Changes >= 2;
}

} // namespace patlint
