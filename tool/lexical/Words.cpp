//===- Words.cpp - Code that looks like no code ------------------------===//
#include "lexical/Words.h"

#include "values/RandomText.h"

#include "llvm/ADT/StringExtras.h"

namespace patlint {

static constexpr size_t LeastLetters = 16, LeastWord = 20;
/// Random letters and digits change their kind at every second; the names of
/// programs at few.
static constexpr unsigned LeastChanges = 7;

static bool isPartOfWord(char C) {
  return llvm::isAlnum(C) || llvm::StringRef("_|-.%/").contains(C);
}

static bool looksRandom(llvm::StringRef Text) {
  return kindChanges(Text) >= LeastChanges && mayBeSecretPart(Text);
}

std::vector<ByteSpan> randomWords(llvm::StringRef File, uint32_t Begin,
                                  uint32_t End, bool Prose) {
  std::vector<ByteSpan> Out;
  if (!Prose && (End - Begin < LeastLetters ||
                 !looksRandom(File.slice(Begin, End))))
    return Out;
  while (Begin > 0 && isPartOfWord(File[Begin - 1]))
    --Begin;
  while (End < File.size() && isPartOfWord(File[End]))
    ++End;
  for (uint32_t At = Begin; At < End;) {
    uint32_t Stop = At;
    while (Stop < End && isPartOfWord(File[Stop]))
      ++Stop;
    if (Stop - At >= LeastWord && looksRandom(File.slice(At, Stop)))
      Out.push_back({At, Stop});
    At = Stop + 1;
  }
  return Out;
}

} // namespace patlint
