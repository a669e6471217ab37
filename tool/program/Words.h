//===- Words.h - The words of the text form --------------------------===//
//
// One table per enumeration, shared by printing and parsing. Internal to
// program/.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_PROGRAM_WORDS_H
#define PATLINT_PROGRAM_WORDS_H

#include "program/StringProgram.h"

#include "llvm/ADT/StringRef.h"

#include <algorithm>
#include <array>
#include <optional>

namespace patlint::text {

/// In the order of TermKind.
inline constexpr std::array<const char *, 23> TermWords = {
    "literal", "number",   "enumerator", "null",      "hole",
    "param",   "receiver", "rest",       "global",    "function",
    "field",   "element",  "aggregate",  "construct", "call",
    "out",     "through",  "update",     "phi",       "arithmetic",
    "each",    "since",    "given"};
static_assert(TermWords.size() == size_t(TermKind::Given) + 1);

/// In the order of Function::Kind.
inline constexpr std::array<const char *, 4> FunctionWords = {
    "function", "constructor", "lambda", "global"};
static_assert(FunctionWords.size() == size_t(Function::Kind::GlobalInit) + 1);

/// In the order of Alias::Kind.
inline constexpr std::array<const char *, 5> AliasWords = {
    "none", "receiver", "param", "global", "result"};
static_assert(AliasWords.size() == size_t(Alias::Kind::Result) + 1);

/// In the order of Analysed.
inline constexpr std::array<const char *, 3> StateWords = {"fully", "reduced",
                                                           "failed"};
static_assert(StateWords.size() == size_t(Analysed::Failed) + 1);

/// In the order of Notice::Kind; the same words as name() gives.
inline constexpr std::array<const char *, 5> NoticeWords = {
    "reduced", "failed", "bound", "ignored", "information"};
static_assert(NoticeWords.size() == size_t(Notice::Kind::Information) + 1);

/// The enumerator with that word.
template <typename Enum, size_t N>
std::optional<Enum> named(const std::array<const char *, N> &Words,
                          llvm::StringRef Word) {
  for (size_t I = 0; I < N; ++I)
    if (Word == Words[I])
      return Enum(I);
  return std::nullopt;
}

/// The word of the enumerator; "?" for a value outside the enumeration.
template <typename Enum, size_t N>
const char *word(const std::array<const char *, N> &Words, Enum Value) {
  return size_t(Value) < N ? Words[size_t(Value)] : "?";
}

} // namespace patlint::text

#endif
