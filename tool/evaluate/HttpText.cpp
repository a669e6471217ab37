//===- HttpText.cpp - The parts of a request as it is written ----------===//
#include "evaluate/HttpText.h"

#include "evaluate/TextOps.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <algorithm>
#include <optional>

namespace patlint {

using CK = Choice::Kind;
using Atoms = std::vector<Atom>;

namespace {
/// A text byte by byte; a hole or an input counts as one that is zero.
class Bytes {
public:
  explicit Bytes(const Atoms &All) : All(All) {
    for (size_t A = 0; A < All.size(); ++A) {
      if (All[A].K != Part::Kind::Literal) {
        At.push_back({A, 0});
        Text += '\0';
        continue;
      }
      for (size_t I = 0; I < All[A].Bytes.size(); ++I)
        At.push_back({A, I});
      Text += All[A].Bytes;
    }
  }
  llvm::StringRef text() const { return Text; }
  size_t size() const { return Text.size(); }
  bool isHole(size_t I) const { return I < size() && All[At[I].first].K != Part::Kind::Literal; }
  bool isInput(size_t I) const { return isHole(I) && All[At[I].first].K == Part::Kind::Symbol; }
  bool hasInput(size_t From, size_t To) const {
    for (size_t I = From; I < std::min(To, size()); ++I)
      if (isInput(I))
        return true;
    return false;
  }
  bool onlyHoles(size_t From, size_t To) const {
    for (size_t I = From; I < To; ++I)
      if (!isHole(I))
        return false;
    return From < To;
  }
  Atoms part(size_t From, size_t To) const {
    Atoms Out;
    for (size_t I = From; I < std::min(To, size());) {
      size_t Atom = At[I].first, End = I;
      while (End < std::min(To, size()) && At[End].first == Atom)
        ++End;
      Out.push_back(isHole(I) ? All[Atom] : Values::slice(All[Atom], At[I].second, End - I));
      I = End;
    }
    return Out;
  }

private:
  const Atoms &All;
  std::vector<std::pair<size_t, size_t>> At;
  std::string Text;
};

/// Where the parts of a request are: [first, second).
using Range = std::pair<size_t, size_t>;
struct RequestLine {
  Range Method, Target;
  size_t Head = 0;
};
} // namespace

static bool isNewline(char C) { return C == '\r' || C == '\n'; }

/// Behind the first blank line; npos if there is none in sight.
static size_t behindBlankLine(const Bytes &B, size_t From = 0) {
  llvm::StringRef T = B.text();
  for (size_t I = T.find('\n', From); I != llvm::StringRef::npos; I = T.find('\n', I + 1)) {
    size_t Next = I + 1;
    if (Next < T.size() && T[Next] == '\r')
      ++Next;
    if (Next < T.size() && T[Next] == '\n')
      return Next + 1;
  }
  return llvm::StringRef::npos;
}

static bool isMethod(llvm::StringRef Word) {
  return Word.size() >= 3 && std::all_of(Word.begin(), Word.end(), [](char C) {
           return (C >= 'A' && C <= 'Z') || C == '-';
         });
}

/// "{}GET": what was written before, and nobody knows what, ends there.
static size_t knownMethodBehindHole(llvm::StringRef Word) {
  size_t Begin = Word.rfind('\0') + 1;
  return llvm::StringSwitch<bool>(Word.substr(Begin))
                 .Cases("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", true)
                 .Default(false)
             ? Begin
             : 0;
}

/// The first line, if it is that of a request.
static std::optional<RequestLine> requestLine(const Bytes &B) {
  llvm::StringRef T = B.text();
  size_t Begin = 0;
  while (Begin < T.size() && isNewline(T[Begin]))
    ++Begin;
  size_t End = Begin;
  while (End < T.size() && !isNewline(T[End]))
    ++End;
  llvm::StringRef Line = T.slice(Begin, End);
  size_t Blank = Line.find(' ');
  if (Blank == llvm::StringRef::npos)
    return std::nullopt;

  // " HTTP/1.1", of which the number may not be known.
  size_t Version = Line.rfind(" HTTP/");
  bool Known = Version != llvm::StringRef::npos;
  if (Known) {
    size_t Number = Version + 6;
    while (Number < Line.size() && (llvm::isDigit(Line[Number]) || Line[Number] == '.'))
      ++Number;
    if (Number < Line.size() && Line[Number] != '\0' &&
        Line.substr(Number).ltrim(' ').size() != 0)
      return std::nullopt;
    if (Number < Line.size() && Line[Number] == '\0')
      End = Begin + Number;
  } else {
    // "GET /path {}": the whole version.
    Version = Line.rfind(" ");
    if (Version == Blank || !B.onlyHoles(Begin + Version + 1, End))
      return std::nullopt;
  }

  RequestLine Out;
  Out.Method = {Begin, Begin + Blank};
  Out.Target = {Begin + Blank + 1, Begin + Version};
  llvm::StringRef Method = Line.take_front(Blank);
  if (Version == Blank) {
    // Method and path in one hole, with or without more of the path.
    if (!B.isHole(Begin))
      return std::nullopt;
    Out.Method = {Begin, Begin + 1};
    Out.Target = {Begin, Begin + Version};
  } else if (Method.contains('\0')) {
    size_t Skip = knownMethodBehindHole(Method);
    if (!Skip && !B.onlyHoles(Begin, Begin + Blank))
      return std::nullopt;
    Out.Method.first += Skip;
  } else if (!isMethod(Method) || Method == "CONNECT") {
    return std::nullopt;
  }
  llvm::StringRef Target = T.slice(Out.Target.first, Out.Target.second);
  bool Path = !Target.empty() &&
              (Target[0] == '\0' || (Target[0] == '/' && !Target.starts_with("/ ")) ||
               Target.starts_with_insensitive("http://") ||
               Target.starts_with_insensitive("https://"));
  if (!Path || (!Known && (Method.contains('\0') || Target[0] != '/')))
    return std::nullopt;

  Out.Head = End;
  if (Out.Head < T.size() && T[Out.Head] == '\r')
    ++Out.Head;
  if (Out.Head < T.size() && T[Out.Head] == '\n')
    ++Out.Head;
  return Out;
}

static Atom unknown(const char *Why) {
  Atom A;
  A.K = Part::Kind::Hole;
  A.Bytes = Why;
  return A;
}

/// The value of the Host header in [From, To).
static Atoms hostHeader(const Bytes &B, size_t From, size_t To) {
  llvm::StringRef T = B.text();
  for (size_t I = From; I < To; ++I) {
    bool Begins = I == From || isNewline(T[I - 1]);
    if (!Begins || !T.slice(I, To).starts_with_insensitive("host:"))
      continue;
    size_t Begin = I + 5, End = Begin;
    while (End < To && !isNewline(T[End]))
      ++End;
    while (Begin < End && T[Begin] == ' ')
      ++Begin;
    while (End > Begin && T[End - 1] == ' ')
      --End;
    return B.part(Begin, End);
  }
  return {};
}

static bool isLiteral(const Atom &A) { return A.K == Part::Kind::Literal; }

/// ":8080" at the end of the server that C is, unless the scheme says it.
static llvm::StringRef portOf(const Choice &C, bool Encrypted) {
  if (C.Atoms.empty() || !isLiteral(C.Atoms.back()))
    return {};
  llvm::StringRef Server = llvm::StringRef(C.Atoms.back().Bytes).rtrim('/');
  size_t At = Server.rfind(':');
  llvm::StringRef Port = At == llvm::StringRef::npos ? "" : Server.substr(At);
  bool Known = Port.size() > 1 && llvm::all_of(Port.drop_front(), llvm::isDigit);
  return Known && Port != (Encrypted ? ":443" : ":80") ? Port : "";
}

/// Where the request goes, without its target. Origin may be null.
static Val originOf(Values &V, Atoms Host, Val Origin) {
  // "Host: http://shop.example/"
  bool Encrypted = false;
  if (!Host.empty() && isLiteral(Host[0]))
    for (llvm::StringRef Scheme : {"http://", "https://"})
      if (llvm::StringRef(Host[0].Bytes).starts_with_insensitive(Scheme)) {
        Encrypted = Scheme == "https://";
        Host[0] = Values::slice(Host[0], Scheme.size(), Host[0].Bytes.size() - Scheme.size());
        if (Host[0].Bytes.empty())
          Host.erase(Host.begin());
        else if (Host.size() == 1 && llvm::StringRef(Host[0].Bytes).ends_with("/"))
          Host[0] = Values::slice(Host[0], 0, Host[0].Bytes.size() - 1);
        break;
      }
  Val Given = V.nothing();
  if (Origin)
    for (const Choice *C : Origin->Choices)
      if (!C->is(CK::Absent) && !C->is(CK::Null))
        Given = V.join(Given, V.asText(V.only(*C)));
  bool Said = std::any_of(Host.begin(), Host.end(), isLiteral);
  if (Given->Choices.empty())
    return Host.empty() ? V.hole(HoleKind::String, "connection")
                        : V.concat(V.text(Encrypted ? "https://" : "http://"), V.fromAtoms(Host));
  if (Host.empty())
    return Given;
  return V.mapped(Given, [&](const Choice &C) -> Val {
    llvm::StringRef Front;
    if (!C.Atoms.empty() && isLiteral(C.Atoms[0]))
      Front = C.Atoms[0].Bytes;
    auto [Scheme, Server] = Front.split("://");
    if (!Said && !Server.empty())
      return V.only(C);
    bool Secure = Scheme == "https" || Encrypted;
    Val Out = V.concat(V.text(Secure ? "https://" : "http://"), V.fromAtoms(Host));
    // Some leave out the port that they connect to.
    bool SaysPort = std::any_of(Host.begin(), Host.end(), [](const Atom &A) { return !isLiteral(A) || llvm::StringRef(A.Bytes).contains(':'); });
    return SaysPort ? Out : V.concat(Out, V.text(portOf(C, Secure).str()));
  });
}

Val httpPart(Values &V, const Choice &Text, const std::vector<Val> &Operands) {
  Val Whole = V.only(Text);
  // A loop that writes a text in several parts begins with its first byte.
  if (Text.Atoms.size() == 1 && Text.Atoms[0].K == Part::Kind::Symbol) {
    const SymbolInfo S = V.info(Text.Atoms[0].Symbol);
    if (S.R == SymbolInfo::Root::Derived && S.Operation == TextOp::Part &&
        S.Operands.size() > 1 && !knownNumber(S.Operands[1]))
      return V.mapped(V.asText(S.Operands[0]),
                      [&](const Choice &C) { return httpPart(V, C, Operands); });
  }
  std::string Name;
  if (Operands.size() > 1 && Operands[1]->Choices.size() == 1 &&
      Operands[1]->Choices[0]->Atoms.size() == 1)
    Name = Operands[1]->Choices[0]->Atoms[0].Bytes;
  Bytes B(Text.Atoms);
  bool Inputs = B.hasInput(0, B.size());
  auto Later = [&]() -> Val {
    if (!Inputs)
      return V.absent();
    std::vector<Val> All = Operands;
    All[0] = Whole;
    Val Out = V.derived(TextOp::HttpPart, "", All, HoleKind::String);
    return V.derivation(Out) ? Out : V.absent();
  };
  auto Made = [&](Atoms A) { return V.fromAtoms(std::move(A), Text.Assumed); };

  if (Name == "message" || Name == "rest" || Name == "pending") {
    size_t End = behindBlankLine(B);
    if (End == llvm::StringRef::npos)
      return Name == "message" ? Later() : Whole;
    if (Name == "pending")
      return V.absent();
    return Name == "message" ? Made(B.part(0, End)) : Made(B.part(End, B.size()));
  }

  std::optional<RequestLine> Line = requestLine(B);
  if (!Line || B.hasInput(Line->Method.first, Line->Method.second + 1))
    return Later();
  if (Name == "method")
    return Made(B.part(Line->Method.first, Line->Method.second));
  if (Name == "target")
    return Made(B.part(Line->Target.first, Line->Target.second));
  // The blank line may be the one behind the request line itself.
  size_t From = Line->Head;
  size_t Blank = behindBlankLine(B, From ? From - 1 : 0);
  bool Ends = Blank != llvm::StringRef::npos;
  size_t To = Ends ? Blank : B.size();
  if (Name == "head") {
    if (!Ends && B.hasInput(From, To))
      return Later();
    Atoms Head = B.part(From, To);
    if (!Ends) { // more is written elsewhere
      Atom Newline;
      Newline.Bytes = "\n";
      Head.push_back(Newline);
      Head.push_back(unknown("further header lines"));
    }
    return Made(std::move(Head));
  }
  Atoms Target = B.part(Line->Target.first, Line->Target.second);
  if (isLiteral(Target[0]) && Target[0].Bytes[0] != '/')
    return Made(std::move(Target));
  Atoms Host = hostHeader(B, From, To);
  if (Host.empty() && B.hasInput(From, To))
    return Later();
  return V.concat(originOf(V, Host, Operands.size() > 2 ? Operands[2] : nullptr),
                  Made(std::move(Target)));
}

Val withoutAbsent(Values &V, Val Value) {
  return V.mapped(Value, [&](const Choice &C) {
    return C.is(CK::Absent) || C.is(CK::Null) ? V.nothing() : V.only(C);
  });
}

} // namespace patlint
