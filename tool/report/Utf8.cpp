//===- Utf8.cpp - One character at a time ------------------------------===//
#include "report/Utf8.h"

#include <cassert>

namespace patlint {

/// What may follow a lead byte (table 3-7 of the Unicode standard).
struct Lead {
  unsigned Following = 0;
  uint8_t SecondLow = 0x80, SecondHigh = 0xBF;
};

static Lead leadOf(uint8_t Byte) {
  if (Byte >= 0xC2 && Byte <= 0xDF)
    return {1};
  if (Byte == 0xE0)
    return {2, 0xA0, 0xBF};
  if (Byte == 0xED)
    return {2, 0x80, 0x9F};
  if (Byte >= 0xE1 && Byte <= 0xEF)
    return {2};
  if (Byte == 0xF0)
    return {3, 0x90, 0xBF};
  if (Byte >= 0xF1 && Byte <= 0xF3)
    return {3};
  if (Byte == 0xF4)
    return {3, 0x80, 0x8F};
  return {0};
}

Character firstCharacter(llvm::StringRef Text) {
  assert(!Text.empty() && "there is no first character of nothing");
  uint8_t First = uint8_t(Text[0]);
  if (First < 0x80)
    return {First, 1, true};
  Lead L = leadOf(First);
  if (L.Following == 0)
    return {};
  uint32_t CodePoint = First & (0x3F >> L.Following);
  for (unsigned I = 1; I <= L.Following; ++I) {
    uint8_t Low = I == 1 ? L.SecondLow : 0x80;
    uint8_t High = I == 1 ? L.SecondHigh : 0xBF;
    uint8_t Byte = I < Text.size() ? uint8_t(Text[I]) : 0;
    if (Byte < Low || Byte > High)
      return {0xFFFD, I, false};
    CodePoint = CodePoint << 6 | (Byte & 0x3F);
  }
  return {CodePoint, L.Following + 1, true};
}

} // namespace patlint
