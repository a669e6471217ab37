//===- Auth.cpp - How a request authenticates --------------------------===//
#include "evaluate/Auth.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

std::string incoming(Val Text) {
  for (const Choice *C : Text->Choices)
    for (const Atom &A : C->Atoms) {
      llvm::StringRef Why = A.Bytes;
      if (A.K == Part::Kind::Hole && Why.consume_front(IncomingHole))
        return Why.str();
    }
  return "";
}

std::vector<Evidence> comparedEvidence(Values &V, Val One, Val Other) {
  One = V.asText(One);
  Other = V.asText(Other);
  std::string Name = incoming(One), OtherName = incoming(Other);
  std::vector<Evidence> Out;
  if (Name.empty() != OtherName.empty()) {
    Evidence E;
    E.Header = Name + OtherName;
    E.Credential = Name.empty() ? One : Other;
    Out.push_back(std::move(E));
  }
  return Out;
}

static void add(std::vector<Evidence> &List, Evidence E) {
  for (Evidence &Old : List)
    if (Old.Kind == E.Kind && Old.Header == E.Header && Old.Credential == E.Credential)
      return;
  List.push_back(std::move(E));
}

/// The atoms of a text behind the first Skip bytes of its first literal.
static std::vector<Atom> behind(const std::vector<Atom> &Atoms, size_t Skip) {
  std::vector<Atom> Out(Atoms.begin() + 1, Atoms.end());
  Atom Rest = Values::slice(Atoms[0], Skip, Atoms[0].Bytes.size());
  if (!Rest.Bytes.empty())
    Out.insert(Out.begin(), std::move(Rest));
  return Out;
}

static bool startsKnown(const std::vector<Atom> &Atoms) {
  return !Atoms.empty() && Atoms[0].K == Part::Kind::Literal;
}

/// What the value of a credential header says.
static Evidence valueEvidence(Values &V, const HeaderRule &Rule,
                              llvm::StringRef Name, std::vector<Atom> Atoms) {
  if (startsKnown(Atoms)) {
    size_t Blank = Atoms[0].Bytes.find_first_not_of(" \t");
    Atoms = behind(Atoms, Blank == std::string::npos ? Atoms[0].Bytes.size() : Blank);
  }
  Evidence E;
  E.Kind = Rule.Else;
  if (Atoms.empty()) { // a header that is taken away
    E.Kind = AuthKind::None;
    return E;
  }
  if (startsKnown(Atoms)) {
    llvm::StringRef Text = Atoms[0].Bytes;
    size_t End = Text.find_first_of(" \t");
    std::string Word = Text.take_front(End).lower();
    for (auto &[Scheme, Kind] : Rule.Schemes) {
      // A scheme word alone, followed by a hole, is a scheme too.
      if (Word != Scheme)
        continue;
      E.Kind = Kind;
      size_t Value = End == llvm::StringRef::npos ? Text.size() : Text.find_first_not_of(" \t", End);
      Atoms = behind(Atoms, Value == llvm::StringRef::npos ? Text.size() : Value);
      break;
    }
  }
  if (E.Kind == AuthKind::Header)
    E.Header = Name.trim().str();
  E.Credential = V.fromAtoms(std::move(Atoms));
  return E;
}

/// A header line, or several with CR LF between them.
static void lineEvidence(Values &V, const Models &M,
                         const std::vector<Atom> &Text,
                         std::vector<Evidence> &Out, bool &Unknown) {
  std::vector<std::vector<Atom>> Lines(1);
  for (const Atom &A : Text) {
    if (A.K != Part::Kind::Literal) {
      Lines.back().push_back(A);
      continue;
    }
    size_t From = 0;
    while (true) {
      size_t End = A.Bytes.find_first_of("\r\n", From);
      Atom Run = Values::slice(A, From, End == std::string::npos ? std::string::npos : End - From);
      if (!Run.Bytes.empty())
        Lines.back().push_back(std::move(Run));
      if (End == std::string::npos)
        break;
      Lines.emplace_back();
      From = End + 1;
    }
  }
  for (const std::vector<Atom> &Line : Lines) {
    if (Line.empty())
      continue;
    if (!startsKnown(Line)) {
      Unknown = true;
      continue;
    }
    size_t Colon = Line[0].Bytes.find(':');
    if (Colon == std::string::npos) {
      Unknown |= Line.size() > 1;
      continue;
    }
    std::string Name = Line[0].Bytes.substr(0, Colon);
    if (const HeaderRule *Rule = M.header(Name))
      add(Out, valueEvidence(V, *Rule, Name, behind(Line, Colon + 1)));
  }
}

static void pairEvidence(Values &V, const Models &M, Val Name, Val Value,
                         std::vector<Evidence> &Out, bool &Unknown) {
  for (const Choice *N : V.asText(Name)->Choices) {
    if (N->Atoms.size() != 1 || N->Atoms[0].K != Part::Kind::Literal) {
      Unknown |= !N->Atoms.empty();
      continue;
    }
    const HeaderRule *Rule = M.header(N->Atoms[0].Bytes);
    if (!Rule)
      continue;
    // A header that was taken back.
    if (std::all_of(Value->Choices.begin(), Value->Choices.end(),
                    [](const Choice *C) { return C->is(CK::Absent); }))
      continue;
    for (const Choice *C : V.asText(Value)->Choices)
      add(Out, valueEvidence(V, *Rule, N->Atoms[0].Bytes, C->Atoms));
  }
}

/// One way a header list can be. Depth keeps lists in lists finite.
static void choiceEvidence(Values &V, const Models &M, const Choice &C,
                           std::vector<Evidence> &Out, bool &Unknown,
                           unsigned Depth) {
  switch (C.K) {
  case CK::Absent:
  case CK::Null:
  case CK::Number:
  case CK::Place:
    return;
  case CK::Hole:
  case CK::Symbol:
  case CK::Function:
    Unknown = true;
    return;
  case CK::Text:
    lineEvidence(V, M, C.Atoms, Out, Unknown);
    return;
  case CK::Object:
    break;
  }
  Unknown |= C.Open;
  auto First = C.Slots.find("first"), Second = C.Slots.find("second");
  if (First != C.Slots.end() && Second != C.Slots.end()) {
    pairEvidence(V, M, First->second, Second->second, Out, Unknown);
    return;
  }
  if (Depth > 4)
    return;
  // Two plain texts in a row of two are a name and its value.
  auto Zero = C.Slots.find("0"), One = C.Slots.find("1");
  if (Depth > 0 && C.Slots.size() == 2 && Zero != C.Slots.end() && One != C.Slots.end()) {
    pairEvidence(V, M, Zero->second, One->second, Out, Unknown);
    return;
  }
  for (auto &[Key, Value] : C.Slots)
    if (isElementKey(Key))
      for (const Choice *Inner : Value->Choices)
        choiceEvidence(V, M, *Inner, Out, Unknown, Depth + 1);
}

std::vector<Evidence> headerEvidence(Values &V, const Models &M, Val Headers) {
  std::vector<Evidence> Out;
  for (const Choice *C : Headers->Choices) {
    std::vector<Evidence> One;
    bool Unknown = false;
    choiceEvidence(V, M, *C, One, Unknown, 0);
    if (One.empty()) {
      Evidence E;
      E.Kind = Unknown ? AuthKind::Unknown : AuthKind::None;
      One.push_back(E);
    }
    for (Evidence &E : One)
      add(Out, std::move(E));
  }
  return Out;
}

static AuthKind kindNamed(const Choice &C, AuthKind Otherwise) {
  if (!C.is(CK::Text) || C.Atoms.size() != 1)
    return Otherwise;
  return llvm::StringSwitch<AuthKind>(C.Atoms[0].Bytes)
      .Case("bearer", AuthKind::Bearer)
      .Case("basic", AuthKind::Basic)
      .Case("digest", AuthKind::Digest)
      .Case("other", AuthKind::Other)
      .Case("none", AuthKind::None)
      .Case("unknown", AuthKind::Unknown)
      .Default(Otherwise);
}

/// What the client's own settings say: each rule's value present, absent or
/// not to be seen.
static std::vector<Evidence> ruleEvidence(Values &V, const AuthRule &R,
                                          Val Value, Val Kinds) {
  std::vector<Evidence> Out;
  for (const Choice *C : Value->Choices) {
    Evidence E;
    if (C->is(CK::Absent) || C->is(CK::Null)) {
      E.Kind = AuthKind::None;
      add(Out, E);
      continue;
    }
    if (C->is(CK::Hole) && C->Name == UnknownSlot) {
      add(Out, E);
      continue;
    }
    E.Header = R.Header;
    E.Credential = V.only(*C);
    if (Kinds->Choices.empty()) {
      E.Kind = R.Kind;
      add(Out, E);
    }
    for (const Choice *K : Kinds->Choices) {
      E.Kind = kindNamed(*K, R.Kind);
      add(Out, E);
    }
  }
  return Out;
}

/// A text that can be a token: not a number, not a word.
static bool mayBeToken(llvm::ArrayRef<Atom> Atoms) {
  constexpr size_t LeastBytes = 16;
  size_t Bytes = 0;
  bool Digit = false, Unknown = false;
  for (const Atom &A : Atoms) {
    if (A.K != Part::Kind::Literal) {
      Unknown |= A.Hole != HoleKind::Int && A.Hole != HoleKind::Uint;
      continue;
    }
    Bytes += A.Bytes.size();
    Digit |= llvm::any_of(A.Bytes, llvm::isDigit);
  }
  return Unknown || (Bytes >= LeastBytes && Digit);
}

/// "<token>", "ENTER_YOUR_API", "Insert your key here": to be replaced by one.
static bool standsForToken(const Models &M, llvm::ArrayRef<Atom> Atoms) {
  if (Atoms.size() != 1 || Atoms[0].K != Part::Kind::Literal)
    return false;
  llvm::StringRef Text = Atoms[0].Bytes;
  return M.isExpected(Text) || Text.contains_insensitive("your") ||
         (Text.size() > 2 && llvm::StringRef("<{[").contains(Text.front()) && llvm::StringRef(">}]").contains(Text.back()));
}

std::vector<Evidence> queryEvidence(Values &V, const Models &M, Val Url) {
  std::vector<Evidence> Out;
  for (const Choice *C : V.asText(Url)->Choices) {
    bool Query = false;
    for (size_t I = 0; I < C->Atoms.size(); ++I) {
      const Atom &A = C->Atoms[I];
      if (A.K != Part::Kind::Literal)
        continue;
      llvm::StringRef Text = A.Bytes;
      size_t From = 0;
      while (From < Text.size()) {
        size_t Mark = Text.find_first_of(Query ? "&" : "?", From);
        size_t Begin = From;
        if (Query && (From == 0 || Text[From - 1] == '?' || Text[From - 1] == '&'))
          Begin = From;
        else if (Mark == llvm::StringRef::npos)
          break;
        else
          Begin = Mark + 1;
        Query = true;
        size_t Equal = Text.find('=', Begin);
        size_t End = Text.find('&', Begin);
        if (Equal == llvm::StringRef::npos || Equal > End) {
          From = End == llvm::StringRef::npos ? Text.size() : End + 1;
          continue;
        }
        llvm::StringRef Name = Text.slice(Begin, Equal);
        TokenParameter Kind = M.tokenParameter(Name);
        if (Kind != TokenParameter::Never) {
          Evidence E;
          E.Kind = AuthKind::Query;
          E.Header = Name.str();
          std::vector<Atom> Value;
          Atom Run = Values::slice(A, Equal + 1, std::min(End, Text.size()) - Equal - 1);
          if (!Run.Bytes.empty())
            Value.push_back(std::move(Run));
          if (End == llvm::StringRef::npos && I + 1 < C->Atoms.size())
            Value.push_back(C->Atoms[I + 1]);
          bool Token = Kind == TokenParameter::Always || mayBeToken(Value) || standsForToken(M, Value);
          E.Credential = V.fromAtoms(std::move(Value));
          if (Token)
            add(Out, std::move(E));
        }
        From = End == llvm::StringRef::npos ? Text.size() : End + 1;
      }
    }
  }
  return Out;
}

/// The host and the segments of the path of a URL.
static std::vector<std::vector<Atom>> segments(const std::vector<Atom> &Url) {
  std::vector<std::vector<Atom>> Out(1);
  bool First = true;
  for (const Atom &A : Url) {
    if (A.K != Part::Kind::Literal) {
      Out.back().push_back(A);
      First = false;
      continue;
    }
    size_t Scheme = First ? A.Bytes.find("://") : std::string::npos;
    size_t From = Scheme == std::string::npos ? 0 : Scheme + 3;
    First = false;
    while (true) {
      size_t End = A.Bytes.find_first_of("/?#", From);
      Atom Run = Values::slice(A, From, End == std::string::npos ? std::string::npos : End - From);
      if (!Run.Bytes.empty())
        Out.back().push_back(std::move(Run));
      if (End == std::string::npos)
        break;
      if (A.Bytes[End] != '/')
        return Out;
      Out.emplace_back();
      From = End + 1;
    }
  }
  return Out;
}

/// Does a segment fit that of a template? Where it is the one with the
/// token, that goes to Token.
static bool fits(const Models &M, const std::vector<Atom> &Segment, llvm::StringRef Template,
                 std::vector<Atom> &Token) {
  auto [Front, Rest] = Template.split('{');
  bool Literal = Front.size() == Template.size();
  if (Segment.empty())
    return false;
  if (!startsKnown(Segment))
    return Front.empty() && (Rest != "token}" || (mayBeToken(Segment) && (Token = Segment, true)));
  if (Literal)
    return Segment.size() == 1 && Segment[0].Bytes == Template;
  if (!llvm::StringRef(Segment[0].Bytes).starts_with(Front))
    return false;
  if (Rest != "token}")
    return true;
  Token = behind(Segment, Front.size());
  return mayBeToken(Token) || standsForToken(M, Token);
}

std::vector<Evidence> pathEvidence(Values &V, const Models &M, Val Url) {
  std::vector<Evidence> Out;
  for (const Choice *C : V.asText(Url)->Choices) {
    std::vector<std::vector<Atom>> Path = segments(C->Atoms);
    bool Any = false;
    for (const std::vector<std::string> &Template : M.tokenPaths()) {
      bool Host = llvm::StringRef(Template[0]).contains('.');
      for (size_t From = Host ? 0 : 1; From < (Host ? 1 : Path.size()); ++From) {
        std::vector<Atom> Token;
        size_t I = 0;
        while (I < Template.size() && From + I < Path.size() &&
               fits(M, Path[From + I], Template[I], Token))
          ++I;
        if (I < Template.size())
          continue;
        Evidence E;
        E.Kind = AuthKind::Path;
        E.Credential = V.fromAtoms(std::move(Token));
        add(Out, std::move(E));
        Any = true;
      }
    }
    if (!Any && !M.tokenPaths().empty()) {
      Evidence E;
      E.Kind = AuthKind::None;
      add(Out, std::move(E));
    }
  }
  return Out;
}

std::vector<Evidence> urlEvidence(Values &V, const Models &M, Val Url) {
  std::vector<Evidence> Out = queryEvidence(V, M, Url);
  for (Evidence &E : pathEvidence(V, M, Url))
    Out.push_back(std::move(E));
  std::erase_if(Out, [](const Evidence &E) { return !E.Credential; });
  return Out;
}

/// user:password@ in front of the host.
static std::vector<Evidence> userEvidence(Values &V, Val Url, AuthKind Kind, Val Kinds) {
  std::vector<Evidence> Out;
  for (const Choice *C : V.asText(Url)->Choices) {
    // The scheme may not be known.
    bool Open = C->Atoms.size() > 1 && C->Atoms[0].K != Part::Kind::Literal &&
                C->Atoms[1].K == Part::Kind::Literal &&
                llvm::StringRef(C->Atoms[1].Bytes).starts_with("://");
    if (!Open && !startsKnown(C->Atoms))
      continue;
    const Atom &First = C->Atoms[Open];
    bool Scheme = llvm::StringRef(First.Bytes).contains("://");
    std::vector<Atom> Password;
    bool Colon = false, At = false, Past = false;
    for (const Atom &A : C->Atoms) {
      if (A.K != Part::Kind::Literal) {
        if (Colon && !At && !Past)
          Password.push_back(A);
        continue;
      }
      size_t From = &A == &First ? A.Bytes.find("://") : 0;
      From = &A == &First && From != std::string::npos ? From + 3 : From;
      for (size_t I = From; I < A.Bytes.size() && !At && !Past; ++I) {
        char B = A.Bytes[I];
        if (B == '/' || B == '?')
          Past = true;
        else if (B == '@')
          At = true;
        else if (B == ':' && !Colon)
          Colon = true;
        else if (Colon)
          Password.push_back(Values::slice(A, I, 1));
      }
    }
    if (!Scheme || !Colon || !At)
      continue;
    Evidence E;
    E.Credential = V.fromAtoms(std::move(Password));
    if (Kinds->Choices.empty()) {
      E.Kind = Kind;
      add(Out, E);
    }
    for (const Choice *K : Kinds->Choices) {
      E.Kind = kindNamed(*K, Kind);
      add(Out, E);
    }
  }
  return Out;
}

static bool found(const Evidence &E) {
  return E.Kind != AuthKind::None && E.Kind != AuthKind::Unknown;
}

std::vector<Evidence> evidence(Values &V, const Models &M, const Emission &E) {
  std::vector<Evidence> Out;
  // What somebody unseen had in hands may have got anything.
  bool Unknown = E.Touched;
  // Groups in the order of precedence: a group that always authenticates
  // ends the search, one that may adds what it may be.
  auto Group = [&](const std::vector<Evidence> &List) {
    bool Always = !List.empty();
    for (const Evidence &One : List) {
      if (found(One))
        add(Out, One);
      else
        Always = false;
      Unknown |= One.Kind == AuthKind::Unknown;
    }
    return Always;
  };
  bool Done = false;
  for (Val H : E.Headers)
    Done |= Group(headerEvidence(V, M, H));
  bool User = false;
  for (size_t I = 0; I < E.AuthValues.size() && !Done; ++I) {
    const AuthRule &Rule = E.Spec->Auth[I];
    Val Kinds = I < E.AuthKinds.size() ? E.AuthKinds[I] : V.nothing();
    User |= Rule.InUrl;
    Done = Group(Rule.InUrl ? userEvidence(V, E.Url, Rule.Kind, Kinds)
                            : ruleEvidence(V, Rule, E.AuthValues[I], Kinds));
  }
  if (!Done)
    Done = Group(queryEvidence(V, M, E.Url));
  if (!Done)
    Done = Group(pathEvidence(V, M, E.Url));
  if (!Done && !User)
    Done = Group(userEvidence(V, E.Url, AuthKind::Basic, V.nothing()));
  if (!Done) {
    Evidence Rest;
    Rest.Kind = Unknown ? AuthKind::Unknown : AuthKind::None;
    add(Out, Rest);
  }
  std::stable_partition(Out.begin(), Out.end(), found);
  return Out;
}

std::string roleOf(const Evidence &E) {
  switch (E.Kind) {
  case AuthKind::Bearer:
    return "bearer";
  case AuthKind::Header:
    return "header:" + E.Header;
  case AuthKind::Query:
    return E.Header.empty() ? "query" : "query:" + E.Header;
  case AuthKind::Path:
    return "path";
  case AuthKind::Basic:
  case AuthKind::Digest:
    return "password";
  case AuthKind::Other:
  case AuthKind::Unknown:
  case AuthKind::None:
    break;
  }
  return "";
}

} // namespace patlint
