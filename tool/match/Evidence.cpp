//===- Evidence.cpp - Does a program talk to this provider? ------------===//
#include "match/Evidence.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <cctype>

namespace patlint {

static bool isUpper(char C) { return C >= 'A' && C <= 'Z'; }
static bool isLower(char C) { return C >= 'a' && C <= 'z'; }

/// Does a word begin at Text[At]?
static bool beginsWord(llvm::StringRef Text, size_t At) {
  return At == 0 || !llvm::isAlpha(Text[At - 1]) ||
         (isUpper(Text[At]) && isLower(Text[At - 1]));
}

/// Does a word that ends before Text[At] end there?
static bool endsWord(llvm::StringRef Text, size_t At) {
  if (At == Text.size() || !llvm::isAlpha(Text[At]))
    return true;
  if (!isUpper(Text[At]))
    return false;
  // "xentralUrl"; "XENTRALUrl"
  return isLower(Text[At - 1]) ||
         (At + 1 < Text.size() && isLower(Text[At + 1]));
}

bool containsWord(llvm::StringRef Text, llvm::StringRef Word) {
  if (Word.empty())
    return false;
  for (size_t At = Text.find_insensitive(Word); At != llvm::StringRef::npos;
       At = Text.find_insensitive(Word, At + 1))
    if (beginsWord(Text, At) && endsWord(Text, At + Word.size()))
      return true;
  return false;
}

/// Does Text spell Path, up to a place where a path can end or go on?
static bool spells(llvm::StringRef Text, llvm::StringRef Path) {
  for (size_t At = Text.find(Path); At != llvm::StringRef::npos;
       At = Text.find(Path, At + 1)) {
    size_t End = At + Path.size();
    if (Path.ends_with("/") || End == Text.size() ||
        llvm::StringRef("/?#&\"' \t\r\n").contains(Text[End]))
      return true;
  }
  return false;
}

EvidenceIndex::EvidenceIndex(const MatchInput &In, const Policy &P) {
  for (const Pack &Pack : P.packs()) {
    Needles N;
    N.Words = Pack.Evidence;
    N.Words.insert(N.Words.end(), In.EvidenceWords.begin(),
                   In.EvidenceWords.end());
    for (const Family &F : Pack.Families)
      if (F.Distinctive)
        N.Paths.push_back(F.Prefix);
    for (const Endpoint &E : Pack.Endpoints)
      if (E.Distinctive)
        for (const std::vector<TemplateElement> &Expansion :
             E.Template.Expansions)
          if (!Expansion.empty() && Expansion.front().Literal.size() > 1)
            N.Paths.push_back(Expansion.front().Literal);
    Packs.push_back(std::move(N));
  }
  Program.assign(Packs.size(), false);
  Files.resize(Packs.size());
  for (size_t I = 0; I != Packs.size(); ++I) {
    for (const LexicalFacts &F : In.Lexical) {
      bool Found = std::any_of(
          F.Identifiers.begin(), F.Identifiers.end(), [&](const auto &Name) {
            return std::any_of(
                Packs[I].Words.begin(), Packs[I].Words.end(),
                [&](const std::string &W) { return containsWord(Name, W); });
          });
      Found = Found ||
              std::any_of(F.Literals.begin(), F.Literals.end(),
                          [&](const Literal &L) { return inText(I, L.Bytes); });
      if (Found)
        Files[I][F.File] = true;
      Program[I] = Program[I] || Found;
    }
    Program[I] = Program[I] || std::any_of(In.Stray.begin(), In.Stray.end(),
                                           [&](const Literal &L) {
                                             return inText(I, L.Bytes);
                                           });
  }
}

bool EvidenceIndex::inFile(size_t Pack, llvm::StringRef File) const {
  return Files[Pack].contains(File);
}

bool EvidenceIndex::inText(size_t Pack, llvm::StringRef Text) const {
  const Needles &N = Packs[Pack];
  return std::any_of(
             N.Words.begin(), N.Words.end(),
             [&](const std::string &W) { return containsWord(Text, W); }) ||
         std::any_of(
             N.Paths.begin(), N.Paths.end(),
             [&](const std::string &Path) { return spells(Text, Path); });
}

} // namespace patlint
