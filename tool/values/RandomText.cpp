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
  constexpr unsigned LeastChanges = 2, LeastNumbersInOneCase = 2;
  if (Text.size() < LeastBytes || Text.size() > MostBytes)
    return false;
  unsigned Changes = 0, Numbers = 0;
  bool Lower = false, Upper = false;
  for (size_t I = 0; I < Text.size(); ++I) {
    int Here = kindOf(Text[I]);
    Lower |= Here == 2;
    Upper |= Here == 3;
    if (!Here && !llvm::StringRef("-_.~|:/+=@!?&#%").contains(Text[I]))
      return false;
    // What is escaped in a URL, but no place of a format.
    if (Text[I] == '%' && (I + 2 >= Text.size() || !llvm::isHexDigit(Text[I + 1]) ||
                           !llvm::isHexDigit(Text[I + 2])))
      return false;
    int Before = I ? kindOf(Text[I - 1]) : 0;
    Changes += Before && Here && (Before == 1) != (Here == 1);
    Numbers += Here == 1 && Before != 1;
  }
  return Changes >= LeastChanges &&
         ((Lower && Upper) || Numbers >= LeastNumbersInOneCase);
}

} // namespace patlint
