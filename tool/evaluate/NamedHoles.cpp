//===- NamedHoles.cpp - Places in a text that are named -----------------===//
#include "evaluate/NamedHoles.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

static bool isWord(char C) { return llvm::isAlnum(C) || C == '_'; }

/// Length of "{name}" at I: a name may have dots and dashes, or be empty or a
/// number. 0: none.
static size_t braced(llvm::StringRef T, size_t I) {
  size_t End = I + 1;
  while (End < T.size() && (isWord(T[End]) || T[End] == '.' || T[End] == '-'))
    ++End;
  return End < T.size() && T[End] == '}' ? End + 1 - I : 0;
}

/// Length of ":name" at I, if it is a whole segment.
static size_t segment(llvm::StringRef T, size_t I, bool AtEnd) {
  if (I == 0 || T[I - 1] != '/' || I + 1 >= T.size() ||
      !(llvm::isAlpha(T[I + 1]) || T[I + 1] == '_'))
    return 0;
  size_t End = I + 1;
  while (End < T.size() && isWord(T[End]))
    ++End;
  bool Ends = End == T.size() ? AtEnd : llvm::StringRef("/?#").contains(T[End]);
  return Ends ? End - I : 0;
}

/// Length of "%1", "%s" or the like at I: what is no escape of a URL.
static size_t conversion(llvm::StringRef T, size_t I, bool AtEnd) {
  auto Hex = [&](size_t At) { return At < T.size() && llvm::isHexDigit(T[At]); };
  if (I + 1 >= T.size() || (Hex(I + 1) && (Hex(I + 2) || (I + 2 == T.size() && !AtEnd))))
    return 0;
  bool Letter = llvm::StringRef("sdiu").contains(T[I + 1]);
  bool Number = T[I + 1] >= '1' && T[I + 1] <= '9';
  return Letter || Number ? 2 : 0;
}

/// A literal with a hole for each name in it; Named says whether there is any.
static std::vector<Atom> split(const Atom &A, bool AtEnd, bool &Named) {
  std::vector<Atom> Out;
  llvm::StringRef T = A.Bytes;
  size_t From = 0;
  // ":name" in one literal with the slash: otherwise what was put between them
  // may be empty.
  auto Begins = [&](size_t I) {
    return std::any_of(A.Origins.begin(), A.Origins.end(), [&](const Origin &O) { return O.Offset == I; });
  };
  for (size_t I = 0; I < T.size();) {
    size_t Length = T[I] == '{'                 ? braced(T, I)
                    : T[I] == ':' && !Begins(I) ? segment(T, I, AtEnd)
                    : T[I] == '%' ? conversion(T, I, AtEnd)
                                  : 0;
    if (!Length) {
      ++I;
      continue;
    }
    if (I > From)
      Out.push_back(Values::slice(A, From, I - From));
    Atom Hole;
    Hole.K = Part::Kind::Hole;
    Hole.Bytes = T.substr(I, Length).str();
    Out.push_back(std::move(Hole));
    Named = true;
    I += Length;
    From = I;
  }
  if (From < T.size())
    Out.push_back(Values::slice(A, From, T.size() - From));
  return Out;
}

Val withNamedHoles(Values &V, Val Url) {
  bool Any = std::any_of(Url->Choices.begin(), Url->Choices.end(), [](const Choice *C) {
    return std::any_of(C->Atoms.begin(), C->Atoms.end(), [](const Atom &A) {
      return A.K == Part::Kind::Literal && A.Bytes.find_first_of("{:%") != std::string::npos;
    });
  });
  if (!Any)
    return Url;
  return V.mapped(Url, [&](const Choice &C) -> Val {
    bool Named = false;
    std::vector<Atom> Atoms;
    for (size_t I = 0; I < C.Atoms.size(); ++I) {
      if (C.Atoms[I].K != Part::Kind::Literal) {
        Atoms.push_back(C.Atoms[I]);
        continue;
      }
      for (Atom &A : split(C.Atoms[I], I + 1 == C.Atoms.size(), Named))
        Atoms.push_back(std::move(A));
    }
    return Named ? V.fromAtoms(std::move(Atoms), true) : V.only(C);
  });
}

/// A path with a place in braces, such as "guilds/{id}".
static bool isTemplate(const Choice &C) {
  if (!C.is(CK::Text))
    return false;
  bool Slash = false, Place = false;
  for (const Atom &A : C.Atoms) {
    if (A.K != Part::Kind::Literal)
      continue;
    llvm::StringRef T = A.Bytes;
    Slash |= T.contains('/');
    if (T.contains(' ')) // a message
      return false;
    for (size_t I = T.find('{'); I != llvm::StringRef::npos; I = T.find('{', I + 1))
      Place |= braced(T, I) > 0;
  }
  return Slash && Place;
}

static bool saysNothing(const Choice &C) {
  if (C.is(CK::Hole))
    return C.Hole == HoleKind::String || C.Hole == HoleKind::Object;
  return C.is(CK::Text) && !C.Atoms.empty() &&
         std::all_of(C.Atoms.begin(), C.Atoms.end(), [](const Atom &A) {
           return A.K == Part::Kind::Hole && A.Hole == HoleKind::String;
         });
}

Val filledIn(Values &V, Val Returned, const std::vector<Val> &Inputs) {
  if (std::none_of(Returned->Choices.begin(), Returned->Choices.end(),
                   [](const Choice *C) { return saysNothing(*C); }))
    return Returned;
  Val Template = nullptr;
  for (Val Input : Inputs) {
    bool All = !Input->Choices.empty() &&
               std::all_of(Input->Choices.begin(), Input->Choices.end(),
                           [](const Choice *C) { return isTemplate(*C); });
    if (All && Template)
      return Returned; // which one?
    if (All)
      Template = Input;
  }
  return Template ? withNamedHoles(V, Template) : Returned;
}

} // namespace patlint
