//===- Placeholder.cpp - Values that are no credentials ----------------===//
#include "policy/Placeholder.h"

#include "llvm/ADT/StringExtras.h"

#include <re2/re2.h>

namespace patlint {

bool isSingleRepeat(llvm::StringRef Value) {
  return Value.find_first_not_of(Value.take_front(1)) == llvm::StringRef::npos;
}

/// "abcd1234", "AAAABBBBCCCC": most neighbours are equal or next to each
/// other. Among random letters and digits one neighbour in twenty is.
static bool isSequence(llvm::StringRef Value) {
  size_t Steps = 0;
  for (size_t I = 1; I < Value.size(); ++I) {
    int Step = static_cast<unsigned char>(Value[I]) -
               static_cast<unsigned char>(Value[I - 1]);
    Steps += Step >= -1 && Step <= 1;
  }
  return Value.size() > 1 && Steps * 10 >= (Value.size() - 1) * 6;
}

/// "abcabcabc": one short piece at least three times, cut anywhere.
static bool isPeriodic(llvm::StringRef Value) {
  for (size_t Period = 1; Period * 3 <= Value.size() && Period <= 10; ++Period)
    if (Value.drop_front(Period) == Value.drop_back(Period))
      return true;
  return false;
}

/// The value cut into words: at everything but letters and digits, at humps
/// of camel case, between letters and digits. Empty if a piece looks like
/// none: a word is 1 to 14 letters of one case, a number up to 5 digits, and
/// letters and digits do not alternate.
static std::vector<std::string> plainWords(llvm::StringRef Value) {
  constexpr size_t LongestWord = 14, LongestNumber = 5;
  std::vector<std::string> Words;
  size_t I = 0;
  while (I < Value.size()) {
    if (!llvm::isAlnum(Value[I])) {
      // Beyond ASCII are letters of a natural language.
      ++I;
      continue;
    }
    size_t Begin = I;
    if (llvm::isDigit(Value[I])) {
      while (I < Value.size() && llvm::isDigit(Value[I]))
        ++I;
      bool LettersFollow = I < Value.size() && llvm::isAlpha(Value[I]);
      if (I - Begin > LongestNumber || LettersFollow)
        return {};
      continue;
    }
    while (I < Value.size() && llvm::isUpper(Value[I]))
      ++I;
    bool LowerFollows = I < Value.size() && llvm::isLower(Value[I]);
    if (LowerFollows && I - Begin > 1)
      --I; // "APIKey" is "API" and "Key"
    else
      while (I < Value.size() && llvm::isLower(Value[I]))
        ++I;
    bool MoreFollow = I < Value.size() && llvm::isAlpha(Value[I]);
    bool InsideWord = Begin > 0 && llvm::isAlpha(Value[Begin - 1]);
    if (I - Begin > LongestWord ||
        (I - Begin < 2 && (MoreFollow || InsideWord)))
      return {};
    Words.push_back(Value.slice(Begin, I).lower());
  }
  return Words;
}

bool Placeholders::match(llvm::StringRef Value) const {
  Value = Value.trim();
  if (Value.size() < MinLength || isSequence(Value) ||
      isPeriodic(Value.lower()))
    return true;
  std::string Lower = Value.lower();
  for (const std::string &Text : Contains)
    if (llvm::StringRef(Lower).contains(Text))
      return true;
  for (const auto &Pattern : Patterns)
    if (RE2::FullMatch(re2::StringPiece(Value.data(), Value.size()), *Pattern))
      return true;
  for (const std::string &Word : plainWords(Value))
    if (Words.contains(Word))
      return true;
  return false;
}

} // namespace patlint
