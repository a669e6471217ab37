//===- Prefilter.h - Which units are worth parsing ---------------------===//
//
// In:  the tokens of every file; what rules, models and, round by round, the
//      evaluation of what was parsed ask for.
// Out: for each unit the reason why it has to be parsed, or none.
//
// A unit is worth parsing if it, or a project file that it may include, holds
// a credential or a piece of a text that rules look for, calls a client,
// mentions a name that leads to a call that was evaluated, or defines one
// that an evaluated call needs (values/Interest.h).
//
// Over-approximates: may pick a unit that yields nothing, must not drop one
// that yields or changes a finding or a request. Includes are resolved by the
// end of the path alone, macros and type names wherever they are defined.
// Known gaps: see Tilings.h; a credential that is put together in a unit that
// has no other reason, of a kind that is only looked for as a whole, or whose prefix is cut
// in two while its rest is in another file; a client that is named only in the header of
// another library.
//
// Does not read files. Tested by PrefilterTest.cpp and prefilter_test.py.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_PREFILTER_H
#define PATLINT_LEXICAL_PREFILTER_H

#include "lexical/Mentions.h"
#include "lexical/Tilings.h"
#include "policy/Policy.h"
#include "values/Interest.h"
#include "values/Lexical.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace patlint {

/// Functions of one library that give what a request to the program brings.
/// Their names are words that many use: they count with this library alone.
struct ServerNames {
  std::set<std::string> Members, Libraries, Headers;
};

/// What is known before anything is parsed.
struct PrefilterRules {
  /// Names of functions that send, or hand over credentials.
  std::set<std::string> Calls;
  /// The same for members and for functions in a namespace: these count where
  /// a word of Libraries or a header of Headers is seen, too.
  std::set<std::string> Members, Libraries, Headers;
  std::vector<ServerNames> Servers;
  /// Can a request that is written begin with this literal? May be null.
  bool (*BeginsRequest)(llvm::StringRef Literal) = nullptr;
  /// Words of paths that are looked for.
  std::vector<std::string> Words;
  /// Words that count only when they are put together.
  std::vector<std::string> Evidence;
  /// Nothing is worth parsing for what it holds itself: only for what is asked
  /// for with add().
  bool OnlyAsked = false;
};

/// Is that a path with one of the rules' words as a whole segment, or the
/// beginning of a request that is written?
bool holdsPath(llvm::StringRef Text, const PrefilterRules &Rules);

/// One file, as far as the prefilter is concerned. Borrows.
struct PrefilterFile {
  const LexicalFacts *Facts = nullptr;
  const Mentions *Names = nullptr;
  /// Links to it, relative to the root.
  std::vector<std::string> Links = {};
};

class Prefilter {
public:
  Prefilter(std::vector<PrefilterFile> Files, const PrefilterRules &Rules,
            const Policy &P);

  /// Could a text with this literal in it be looked for?
  bool mayMatter(llvm::StringRef Literal) const;
  /// What an evaluation asks for; adds to what was asked before.
  void add(const Interest &More);
  /// Why the unit is worth parsing. Flags: further files (by index) that
  /// stand in front of it, as definitions of the command line.
  std::optional<std::string>
  reason(llvm::StringRef Unit, const std::vector<size_t> &Flags = {}) const;
  /// The files that may include this one, also through others.
  std::set<std::string> readersOf(llvm::StringRef File) const;

private:
  struct FileMarks {
    std::string Literal; ///< the word it holds; decided once
    std::string Reason;  ///< empty: none so far
    bool Member = false, Library = false, Class = false;
    /// The same, of Rules.Servers by index.
    std::set<size_t> ServerMembers, ServerLibraries;
  };
  void resolveIncludes();
  std::string wordIn(llvm::StringRef Literal) const;
  void lookAtLiterals();
  void numberNames();
  void addRenames(std::set<std::string> &Names) const;
  void followNames();
  void mark();
  const std::string *spelledIn(const Mentions &M) const;
  const std::string *memberIn(const PrefilterFile &F) const;
  std::vector<bool> above(llvm::function_ref<bool(size_t File)> IsOne) const;
  void lookAbove();
  std::string nearestReason(const std::vector<size_t> &Begin) const;

  std::vector<PrefilterFile> Files;
  PrefilterRules Rules;
  const Policy &P;
  Tilings Texts;
  Interest Wanted;
  /// Names, with the macros and types that stand for them.
  std::set<std::string> Calls, Members, Mentioned, Fields, Classes;
  std::vector<std::set<std::string>> ServerMembers; ///< as Rules.Servers
  /// Those of them that are macros.
  std::set<std::string> Macros;
  std::set<std::string> FieldMacros;
  std::set<std::string> ByLiteral; ///< macros that hold a text of interest
  /// Names that stand for others, and what they stand for: both ways of a
  /// numbering, and by number what stands for each.
  llvm::StringMap<size_t> Numbers;
  std::vector<llvm::StringRef> Numbered;
  std::vector<std::vector<size_t>> StandIns;
  llvm::StringMap<size_t> Index;
  /// By index: what a file may include, and what may include it.
  std::vector<std::vector<size_t>> Includes, IncludedBy;
  std::vector<FileMarks> Marks;
  /// By index: the file, or one that it may include, is marked so.
  struct {
    std::vector<bool> Reason, Member, Library, Class, Untyped;
    /// As Rules.Servers: members and libraries.
    std::vector<std::pair<std::vector<bool>, std::vector<bool>>> Servers;
  } Above;
  mutable llvm::StringMap<bool> Asked; ///< what mayMatter() said
};

} // namespace patlint

#endif
