//===- UrlKnown.cpp - How much of a URL is known -----------------------===//
#include "evaluate/UrlKnown.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <map>

namespace patlint {

using CK = Choice::Kind;

std::set<std::string> patterns(Values &V, Val Url) {
  std::set<std::string> Out;
  for (const Alternative &A : V.frozen(Url).Alternatives)
    Out.insert(pattern(A));
  return Out;
}

/// Whether a pattern is known as a whole, or some of its path is: `{}`, `http://host{}` and
/// `http://{}/{}` say nothing of what is asked for there.
static bool saysWhere(llvm::StringRef Pattern) {
  if (!Pattern.contains("{}"))
    return true;
  if (Pattern.contains("://")) {
    Pattern = Pattern.split("://").second;
    Pattern = Pattern.substr(std::min(Pattern.find('/'), Pattern.size()));
  }
  return std::any_of(Pattern.begin(), Pattern.end(), [](char C) { return isalnum(static_cast<unsigned char>(C)); });
}

bool asKnown(Values &V, Val Inner, Val Final) {
  std::set<std::string> In = patterns(V, Inner), Out = patterns(V, Final);
  if (In == Out)
    return true;
  auto Fits = [](const std::string &I, const std::string &F) {
    if (I == F)
      return true;
    llvm::StringRef Rest = I;
    if (!Rest.consume_front("{}"))
      return false;
    bool Path = Rest.contains('/') &&
                std::any_of(Rest.begin(), Rest.end(), [](char C) { return isalnum(static_cast<unsigned char>(C)); });
    return Path && llvm::StringRef(F).ends_with(Rest);
  };
  auto Kept = [&](const std::string &I) {
    return std::any_of(Out.begin(), Out.end(), [&](const std::string &F) { return Fits(I, F); });
  };
  // Every way the inner call sees is still there outside, so what else the
  // callers give (an id among several) does not make it more known; nor does
  // a caller that says whether there is a query.
  auto Before = [](llvm::StringRef I) { return I.split('?').first; };
  bool Path = std::all_of(In.begin(), In.end(), [](const std::string &I) { return I != "{}"; });
  // What one way inside says nothing of, the caller may say.
  bool Told = !std::all_of(In.begin(), In.end(), saysWhere) &&
              std::any_of(Out.begin(), Out.end(), [&](const std::string &F) { return !In.count(F) && saysWhere(F); });
  return Path && !Told && std::all_of(In.begin(), In.end(), [&](const std::string &I) {
           return Kept(I) || std::any_of(In.begin(), In.end(), [&](const std::string &J) {
                    return Before(I) == Before(J) && Kept(J);
                  });
         });
}

bool isFieldOfUnknown(Values &V, Val Url) {
  auto Field = [&](const Choice &C) {
    if (C.is(CK::Hole))
      return C.Name == FieldWhy;
    if (!C.is(CK::Text) || C.Atoms.size() != 1)
      return false;
    const Atom &A = C.Atoms[0];
    if (A.K == Part::Kind::Hole)
      return A.Bytes == FieldWhy;
    if (A.K != Part::Kind::Symbol)
      return false;
    const SymbolInfo &S = V.info(A.Symbol);
    return S.R != SymbolInfo::Root::Derived && !S.Path.empty() && isFieldKey(S.Path.back());
  };
  return !Url->Choices.empty() &&
         std::all_of(Url->Choices.begin(), Url->Choices.end(), [&](const Choice *C) { return Field(*C); });
}

/// A scheme that is not HTTP's, as far as it can be seen: "ftp://...", and
/// "ftp:/" where unknown text goes on.
static bool isOtherScheme(const Choice &C) {
  if (C.Atoms.empty() || C.Atoms[0].K != Part::Kind::Literal)
    return false;
  llvm::StringRef Text = C.Atoms[0].Bytes;
  auto [Scheme, Rest] = Text.split("://");
  if (C.Atoms.size() > 1 && Scheme.size() == Text.size() && Scheme.consume_back(":/") &&
      Scheme.contains('.'))
    return false; // a host, more likely
  bool Has = Scheme.size() < Text.size() && !Scheme.empty() &&
             Scheme.find_first_not_of(
                 "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-") ==
                 llvm::StringRef::npos;
  std::string Lower = Scheme.lower();
  return Has && Lower != "http" && Lower != "https";
}

/// "http:///x", "https://:80": there is no such server. Nor does a URL begin
/// with ":" or "@", as one does in front of which an empty text was put.
static bool hasNoHost(const Choice &C) {
  if (C.Atoms.empty() || C.Atoms[0].K != Part::Kind::Literal)
    return false;
  llvm::StringRef Text = C.Atoms[0].Bytes;
  if (Text.starts_with(":") || Text.starts_with("@"))
    return true;
  if (!Text.consume_front("http://") && !Text.consume_front("https://"))
    return false;
  return Text.empty() ? C.Atoms.size() == 1 : llvm::StringRef(":/?#").contains(Text[0]);
}

Val ofHttp(Values &V, Val Url) {
  if (std::any_of(Url->Choices.begin(), Url->Choices.end(), [](const Choice *C) { return !hasNoHost(*C); }))
    Url = V.mapped(Url, [&](const Choice &C) { return hasNoHost(C) ? V.nothing() : V.only(C); });
  if (std::none_of(Url->Choices.begin(), Url->Choices.end(),
                   [](const Choice *C) { return isOtherScheme(*C); }))
    return Url->Choices.empty() ? V.hole(HoleKind::String, "no value") : Url;
  return V.mapped(Url, [&](const Choice &C) {
    return isOtherScheme(C) ? V.nothing() : V.only(C);
  });
}

/// Whether Empty is Pattern with some of the unknown values in it empty: those
/// of a query, and segments that others, ":name" or ".ext" stand behind.
static bool hasEmptyValues(llvm::StringRef Empty, llvm::StringRef Pattern) {
  while (!Pattern.empty()) {
    if (Empty.empty() || Empty[0] != Pattern[0])
      return false;
    char Before = Pattern[0];
    Empty = Empty.drop_front();
    Pattern = Pattern.drop_front();
    if (Empty.starts_with("{}") || !Pattern.starts_with("{}"))
      continue;
    llvm::StringRef Behind = Pattern.drop_front(2);
    bool Segment = Before == '/' && !Behind.empty() && llvm::StringRef("/:.").contains(Behind[0]);
    if (Before == '=' || Segment)
      Pattern = Behind;
  }
  return Empty.empty();
}

Val withoutUnset(Values &V, Val Url) {
  constexpr size_t Most = 64;
  if (Url->Choices.size() < 2 || Url->Choices.size() > Most)
    return Url;
  std::map<const Choice *, std::string> Patterns;
  for (const Choice *C : Url->Choices)
    if (std::set<std::string> One = patterns(V, V.only(*C)); One.size() == 1)
      Patterns[C] = *One.begin();
  auto Perhaps = [](const Choice *C) {
    return C->is(CK::Text) && llvm::any_of(C->Atoms, [](const Atom &A) {
      return A.K == Part::Kind::Hole && A.Bytes == PerhapsWhy;
    });
  };
  bool Known = llvm::any_of(Patterns, [&](const auto &Other) {
    return llvm::StringRef(Other.second).contains('/') && !Perhaps(Other.first);
  });
  return V.mapped(Url, [&](const Choice &C) -> Val {
    // What a call may have made of it, beside what it was: mostly that.
    if (Known && Perhaps(&C))
      return V.nothing();
    llvm::StringRef Path = Patterns[&C];
    bool Based = Path.starts_with("/") && llvm::any_of(Patterns, [&](const auto &Other) {
      llvm::StringRef Whole = Other.second;
      return Whole.size() > Path.size() && Whole.ends_with(Path) &&
             (Whole.starts_with("{") || Whole.contains("://"));
    });
    // `?q=` beside `?q={}`, `/a//b` beside `/a/{}/b`: what the other one may be
    // as well.
    bool Covered = Path.find_first_of("=/") != llvm::StringRef::npos && llvm::any_of(Patterns, [&](const auto &Other) {
      return Other.second.size() > Path.size() && hasEmptyValues(Path, Other.second);
    });
    return Based || Covered ? V.nothing() : V.only(C);
  });
}

bool holdsCode(Val Value) {
  return llvm::any_of(Value->Choices, [](const Choice *C) {
    return C->is(CK::Function) || (C->is(CK::Object) && llvm::StringRef(C->Name).starts_with("lambda@"));
  });
}

bool hasLiteral(Val Value) {
  for (const Choice *C : Value->Choices)
    for (const Atom &A : C->Atoms)
      if (A.K == Part::Kind::Literal && !A.Origins.empty())
        return true;
  return false;
}

} // namespace patlint
