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

/// Does the Path at Text[At] end where a path can end or go on?
static bool endsPath(llvm::StringRef Text, size_t At, llvm::StringRef Path) {
  size_t End = At + Path.size();
  return Path.ends_with("/") || End == Text.size() ||
         llvm::StringRef("/?#&\"' \t\r\n").contains(Text[End]);
}

void EvidenceIndex::add(Needles &To, std::vector<Sign> &Signs, size_t Pack,
                        llvm::StringRef Text) {
  To.add(Text, uint32_t(Signs.size()));
  Signs.push_back({Pack, Text.str()});
}

EvidenceIndex::EvidenceIndex(const MatchInput &In, const Policy &P) {
  const std::vector<Pack> &Packs = P.packs();
  for (size_t I = 0; I != Packs.size(); ++I) {
    for (const std::string &Word : Packs[I].Evidence)
      add(FindWords, Words, I, Word);
    // A program's own words do not say which of all providers they mean; those
    // with endpoints are the ones that its settings are about.
    if (!Packs[I].Endpoints.empty() || !Packs[I].Families.empty())
      for (const std::string &Word : In.EvidenceWords)
        add(FindWords, Words, I, Word);
    for (const Family &F : Packs[I].Families)
      if (F.Distinctive)
        add(FindPaths, Paths, I, F.Prefix);
    if (Packs[I].M == Pack::Mode::Allow)
      continue; // others have such paths, too
    for (const Endpoint &E : Packs[I].Endpoints)
      if (E.Distinctive)
        for (const std::vector<TemplateElement> &Expansion :
             E.Template.Expansions)
          if (!Expansion.empty() && Expansion.front().Literal.size() > 1)
            add(FindPaths, Paths, I, Expansion.front().Literal);
  }
  FindWords.prepare();
  FindPaths.prepare();

  Program.assign(Packs.size(), false);
  std::vector<bool> Found, None(Packs.size(), false);
  for (const LexicalFacts &F : In.Lexical) {
    Found = None;
    for (const std::string &Name : F.Identifiers)
      addWordsIn(Name, Found);
    for (const Literal &L : F.Literals)
      addIn(L.Bytes, Found);
    if (Found == None)
      continue;
    Files[F.File] = Found;
    if (!F.Texts.empty())
      continue; // what a page says is not what the program does
    for (size_t I = 0; I != Packs.size(); ++I)
      Program[I] = Program[I] || Found[I];
  }
  for (const Literal &L : In.Stray)
    addIn(L.Bytes, Program);
}

bool EvidenceIndex::inFile(size_t Pack, llvm::StringRef File) const {
  auto It = Files.find(File);
  return It != Files.end() && It->second[Pack];
}

bool EvidenceIndex::inText(size_t Pack, llvm::StringRef Text) const {
  std::vector<bool> Found(Program.size(), false);
  addIn(Text, Found);
  return Found[Pack];
}

void EvidenceIndex::addWordsIn(llvm::StringRef Text,
                               std::vector<bool> &Packs) const {
  FindWords.find(Text, [&](uint32_t Number, size_t At) {
    const Sign &S = Words[Number];
    if (!Packs[S.Pack] && beginsWord(Text, At) &&
        endsWord(Text, At + S.Text.size()))
      Packs[S.Pack] = true;
    return true;
  });
}

void EvidenceIndex::addIn(llvm::StringRef Text,
                          std::vector<bool> &Packs) const {
  addWordsIn(Text, Packs);
  FindPaths.find(Text, [&](uint32_t Number, size_t At) {
    const Sign &S = Paths[Number];
    if (!Packs[S.Pack] && endsPath(Text, At, S.Text))
      Packs[S.Pack] = true;
    return true;
  });
}

} // namespace patlint
