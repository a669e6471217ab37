//===- Glob.cpp - Patterns of paths ------------------------------------===//
#include "base/Glob.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace patlint {

using llvm::StringRef;

/// The end of the set that begins at Text[0], or npos: then '[' is itself.
static size_t setEnd(StringRef Text) {
  size_t First = Text.size() > 1 && (Text[1] == '!' || Text[1] == '^') ? 2 : 1;
  // "[]]": the first one is of the set.
  return Text.find(']', First + 1);
}

static bool inSet(StringRef Set, char C) {
  bool Negated = Set.consume_front("!") || Set.consume_front("^");
  bool Found = false;
  for (size_t I = 0; I != Set.size(); ++I) {
    bool Range = I + 2 < Set.size() && Set[I + 1] == '-';
    auto Low = static_cast<unsigned char>(Set[I]);
    auto High = static_cast<unsigned char>(Set[Range ? I + 2 : I]);
    auto Byte = static_cast<unsigned char>(C);
    Found |= Low <= Byte && Byte <= High;
    I += Range ? 2 : 0;
  }
  return Found != Negated;
}

/// Takes what stands for one byte from the front of Glob; does it mean C?
static bool takesByte(StringRef &Glob, char C) {
  char First = Glob.front();
  if (size_t End = First == '[' ? setEnd(Glob) : StringRef::npos;
      End != StringRef::npos) {
    StringRef Set = Glob.slice(1, End);
    Glob = Glob.drop_front(End + 1);
    return inSet(Set, C);
  }
  if (First == '\\' && Glob.size() > 1) {
    Glob = Glob.drop_front();
    First = Glob.front();
  } else if (First == '?') {
    First = C;
  }
  Glob = Glob.drop_front();
  return First == C;
}

/// One part of a path. On a mismatch the last star takes a byte more.
static bool partMatches(StringRef Glob, StringRef Name) {
  StringRef AfterStar, StarredName;
  bool Star = false;
  while (!Name.empty()) {
    if (Glob.starts_with("*")) {
      Glob = Glob.ltrim('*');
      AfterStar = Glob;
      StarredName = Name;
      Star = true;
      continue;
    }
    if (!Glob.empty() && takesByte(Glob, Name.front())) {
      Name = Name.drop_front();
      continue;
    }
    if (!Star)
      return false;
    Glob = AfterStar;
    Name = StarredName = StarredName.drop_front();
  }
  return Glob.ltrim('*').empty();
}

using Parts = llvm::SmallVector<StringRef, 8>;

/// Do all parts of the pattern match the first ones of the path? Once "**" has
/// taken the fewest that let the rest up to the next one match, more would not
/// help: so there is one place to come back to.
static bool partsMatch(llvm::ArrayRef<StringRef> Glob,
                       llvm::ArrayRef<StringRef> Path) {
  llvm::ArrayRef<StringRef> AfterAny, PathOfAny;
  bool Any = false;
  while (!Glob.empty()) {
    if (Glob.front() == "**") {
      Glob = Glob.drop_front();
      // At its end it means what is in the folder, not the folder.
      if (Glob.empty())
        return !Path.empty();
      AfterAny = Glob;
      PathOfAny = Path;
      Any = true;
    } else if (!Path.empty() && partMatches(Glob.front(), Path.front())) {
      Glob = Glob.drop_front();
      Path = Path.drop_front();
    } else if (Any && !PathOfAny.empty()) {
      Glob = AfterAny;
      Path = PathOfAny = PathOfAny.drop_front();
    } else {
      return false;
    }
  }
  return true;
}

/// Without what says nothing more: "./" in front, '/' behind.
static StringRef tidied(StringRef Glob) {
  while (Glob.consume_front("./"))
    ;
  return Glob.rtrim('/');
}

std::string globProblem(StringRef Glob) {
  if (tidied(Glob).empty() || tidied(Glob) == ".")
    return "the pattern is empty";
  if (Glob.starts_with("!"))
    return "a pattern cannot begin with '!'; nothing is taken back";
  for (StringRef Rest = Glob; !Rest.empty();) {
    auto [Part, After] = Rest.split('/');
    if (Part == "..")
      return "a pattern is seen from the scanned folder; '..' leads out of it";
    Rest = After;
  }
  return "";
}

bool globMatches(StringRef Glob, StringRef Path) {
  Glob = tidied(Glob);
  bool Anchored = Glob.contains('/');
  Glob.consume_front("/");
  Parts OfGlob, OfPath;
  Glob.split(OfGlob, '/');
  Path.split(OfPath, '/');
  if (Anchored)
    return partsMatch(OfGlob, OfPath);
  if (Glob == "**")
    return true;
  return llvm::any_of(OfPath,
                      [&](StringRef Name) { return partMatches(Glob, Name); });
}

} // namespace patlint
