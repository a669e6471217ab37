//===- Evidence.h - Does a program talk to this provider? --------------===//
//
// In:  the lexical facts of all files, stray literals, words of the
//      configuration, the packs.
// Out: for the program and for each file: is there evidence for a pack?
//
// Evidence is a pack's word in an identifier or literal (environment names
// are literals), or a literal that spells a distinctive endpoint. It comes
// from lexical facts, so a unit that was not parsed still counts.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_MATCH_EVIDENCE_H
#define PATLINT_MATCH_EVIDENCE_H

#include "base/Needles.h"
#include "match/Match.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"

namespace patlint {

/// Is Word (lower case) in Text as a word of its own? Words end where letters
/// end, at '_', at digits, and where a name changes from lower to upper case.
///   "xentral" is in XENTRAL_URL, xentralClient, myXentral, a.xentral.biz;
///   not in axentral, xentralize.
bool containsWord(llvm::StringRef Text, llvm::StringRef Word);

class EvidenceIndex {
public:
  EvidenceIndex(const MatchInput &In, const Policy &P);

  /// Pack by its index in Policy::packs().
  bool inProgram(size_t Pack) const { return Program[Pack]; }
  bool inFile(size_t Pack, llvm::StringRef File) const;
  bool inText(size_t Pack, llvm::StringRef Text) const;
  /// The same for all packs at once: sets those that are.
  void addIn(llvm::StringRef Text, std::vector<bool> &Packs) const;
  /// A request of the program hits a distinctive endpoint of the pack.
  void addHit(size_t Pack) { Program[Pack] = true; }

private:
  /// One word or path of one pack.
  struct Sign {
    size_t Pack = 0;
    std::string Text;
  };
  void addWordsIn(llvm::StringRef Text, std::vector<bool> &Packs) const;
  void add(Needles &To, std::vector<Sign> &Signs, size_t Pack,
           llvm::StringRef Text);

  std::vector<Sign> Words;
  /// Literal beginnings of distinctive endpoints.
  std::vector<Sign> Paths;
  Needles FindWords{/*IgnoreCase=*/true}, FindPaths;
  std::vector<bool> Program;
  /// Files with evidence for some pack.
  llvm::StringMap<std::vector<bool>> Files;
};

} // namespace patlint

#endif
