//===- Url.cpp - The part of a URL that endpoints are matched on -------===//
#include "match/Url.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

using Atoms = std::vector<UrlAtom>;

std::vector<UrlAtom> atoms(const Alternative &A) {
  Atoms Out;
  for (uint32_t I = 0; I != A.Parts.size(); ++I) {
    const Part &P = A.Parts[I];
    if (P.K != Part::Kind::Literal) {
      UrlAtom Hole;
      Hole.Hole = true;
      Hole.Kind = P.K == Part::Kind::Symbol ? HoleKind::String : P.Hole;
      Hole.Part = I;
      Out.push_back(Hole);
      continue;
    }
    for (uint32_t O = 0; O != P.Text.size(); ++O) {
      UrlAtom Byte;
      Byte.Byte = static_cast<unsigned char>(P.Text[O]);
      Byte.Part = I;
      Byte.Offset = O;
      Out.push_back(Byte);
    }
  }
  return Out;
}

const Piece *pieceAt(const Alternative &A, uint32_t Part, uint32_t Offset) {
  if (Part >= A.Parts.size())
    return nullptr;
  for (const Piece &P : A.Parts[Part].Pieces)
    if (Offset >= P.Offset && Offset - P.Offset < P.Length)
      return &P;
  return nullptr;
}

/// Index of the first literal byte of Set at or after From, or the size.
static size_t findAny(const Atoms &V, size_t From, llvm::StringRef Set) {
  for (size_t I = From; I < V.size(); ++I)
    if (!V[I].Hole && Set.contains(char(V[I].Byte)))
      return I;
  return V.size();
}

static std::string text(const Atoms &V, size_t From, size_t To) {
  std::string Out;
  for (size_t I = From; I < To; ++I)
    if (!V[I].Hole)
      Out += char(V[I].Byte);
    else if (!llvm::StringRef(Out).ends_with("{}"))
      Out += "{}";
  return Out;
}

static bool anyHole(const Atoms &V, size_t From, size_t To) {
  return std::any_of(V.begin() + From, V.begin() + To,
                     [](const UrlAtom &A) { return A.Hole; });
}

/// Can the hole hold a delimiter of URLs?
static bool mayDelimit(HoleKind Kind) {
  return Kind == HoleKind::String || Kind == HoleKind::Object ||
         Kind == HoleKind::Char;
}

static UrlAtom slash() {
  UrlAtom A;
  A.Byte = '/';
  A.Part = UrlAtom::NoPart;
  return A;
}

/// "index.php" looks like a host, but is the last folder of a base prefix.
static bool endsABase(llvm::StringRef Segment, const Pack &P) {
  for (const std::string &Prefix : P.BasePrefixes)
    if (llvm::StringRef(Prefix).rsplit('/').second == Segment)
      return true;
  return !P.FailsafeScript.empty() &&
         llvm::StringRef(P.FailsafeScript).rsplit('/').second == Segment;
}

static bool looksLikeHost(llvm::StringRef Text) {
  bool Mark = Text == "localhost";
  for (char C : Text) {
    if (C == '.' || C == ':')
      Mark = true;
    else if (!llvm::isAlnum(C) && !llvm::StringRef("-_@%[]~{}").contains(C))
      return false;
  }
  return Mark;
}

static std::string hostOf(llvm::StringRef Authority) {
  if (size_t At = Authority.rfind('@'); At != llvm::StringRef::npos)
    Authority = Authority.substr(At + 1);
  size_t Colon = Authority.rfind(':');
  if (Colon != llvm::StringRef::npos && !Authority.ends_with("]"))
    Authority = Authority.substr(0, Colon);
  return Authority.lower();
}

/// Is Text (holes as {}) a scheme that speaks HTTP, as far as it is known?
static bool isHttpScheme(llvm::StringRef Text) {
  std::string Low = Text.lower();
  size_t Hole = Low.find("{}");
  if (Hole == std::string::npos)
    return Low == "http" || Low == "https";
  return llvm::StringRef("https").starts_with(
      llvm::StringRef(Low).substr(0, Hole));
}

/// Two '/' of different literals, joined by the program, become one.
static bool collapseJoints(const Alternative &A, Atoms &V) {
  Atoms Out;
  bool Changed = false;
  for (const UrlAtom &Now : V) {
    if (!Out.empty() && Now.is('/') && Out.back().is('/')) {
      const Piece *Before = pieceAt(A, Out.back().Part, Out.back().Offset);
      const Piece *Here = pieceAt(A, Now.Part, Now.Offset);
      if (Before && Here && Before->Where != Here->Where) {
        Changed = true;
        continue;
      }
    }
    Out.push_back(Now);
  }
  V = std::move(Out);
  return Changed;
}

/// Whole: the slash in "a%2Fb" is the server's, and part of the path. Else
/// the router has split the path before, and it is a byte of a segment.
static Atoms percentDecoded(const Atoms &V, bool Whole) {
  Atoms Out;
  for (size_t I = 0; I != V.size(); ++I) {
    Out.push_back(V[I]);
    if (V[I].is('%') && I + 2 < V.size() && !V[I + 1].Hole && !V[I + 2].Hole &&
        llvm::isHexDigit(char(V[I + 1].Byte)) &&
        llvm::isHexDigit(char(V[I + 2].Byte))) {
      auto Byte = static_cast<unsigned char>(
          llvm::hexFromNibbles(char(V[I + 1].Byte), char(V[I + 2].Byte)));
      if (Byte == '/' && !Whole)
        continue; // the other two bytes follow
      Out.back().Byte = Byte;
      I += 2;
    }
  }
  return Out;
}

/// Is the literal Path a base of the pack, or behind an unknown base the rest
/// of one?
static bool isBase(llvm::StringRef Path, const Pack &P, bool UnknownBase) {
  if (Path.empty())
    return true;
  for (llvm::StringRef Prefix : P.BasePrefixes) {
    bool Folders = Prefix.consume_front("*");
    if (Path == Prefix || (Folders && Path.ends_with(Prefix)) ||
        (UnknownBase && Prefix.ends_with(Path)))
      return true;
  }
  return false;
}

/// The atoms of the fail-safe parameter's value, if Path is its script.
static std::optional<Atoms> failsafe(const Atoms &V, size_t PathBegin,
                                     bool SlashMissing, size_t PathEnd,
                                     const Pack &P, bool UnknownBase) {
  if (P.FailsafeScript.empty() || PathEnd >= V.size() || !V[PathEnd].is('?') ||
      anyHole(V, PathBegin, PathEnd))
    return std::nullopt;
  std::string Path = (SlashMissing ? "/" : "") + text(V, PathBegin, PathEnd);
  llvm::StringRef Script = P.FailsafeScript;
  if (Path.empty() || (!llvm::StringRef(Path).ends_with(Script) &&
                       !(UnknownBase && Script.ends_with(Path))))
    return std::nullopt;
  if (!isBase(llvm::StringRef(Path).rsplit('/').first, P, UnknownBase))
    return std::nullopt;
  size_t End = findAny(V, PathEnd, "#");
  for (size_t At = PathEnd + 1; At < End;) {
    size_t Next = std::min(findAny(V, At, "&"), End);
    size_t Equal = findAny(V, At, "=");
    if (Equal < Next && !anyHole(V, At, Equal) &&
        text(V, At, Equal) == P.FailsafeParameter)
      return Atoms(V.begin() + Equal + 1, V.begin() + Next);
    At = Next + 1;
  }
  return std::nullopt;
}

namespace {
/// Where the path begins, and what was found before it.
struct Start {
  size_t Path = 0;
  bool SlashMissing = false;
};
} // namespace

/// Reads the authority or base in V[From, path): no literal '/' in it.
static std::optional<Start> readBase(const Atoms &V, size_t From, bool Scheme,
                                     const Pack &P, NormalUrl &Out) {
  size_t End = findAny(V, From, "/?#");
  Start At{End, false};
  if (From == End)
    return Scheme ? std::nullopt : std::optional(At);
  if (!anyHole(V, From, End)) {
    std::string Text = text(V, From, End);
    if (Scheme || (looksLikeHost(Text) && !endsABase(Text, P))) {
      Out.Host = hostOf(Text);
      return At;
    }
    Out.Exact = false; // "shopimport/auth", joined to something out of view
    return Start{From, true};
  }
  // The literal text between the last hole and the path.
  size_t Tail = End;
  while (!V[Tail - 1].Hole)
    --Tail;
  std::string Glued = text(V, Tail, End);
  if (!Glued.empty() && (!looksLikeHost(Glued) || endsABase(Glued, P))) {
    At = {Tail, true};
    Out.SlashBefore = V[Tail].Part;
    End = Tail;
  }
  bool Delimits =
      At.SlashMissing ||
      std::any_of(V.begin() + From, V.begin() + End, [&](const UrlAtom &A) {
        return A.Hole && (!Scheme || mayDelimit(A.Kind));
      });
  Out.UnknownBase = Delimits;
  Out.Exact &= !Delimits;
  // "https://api.example.org" + {}: the hole is a folder, the host is known.
  size_t FirstHole = From;
  while (!V[FirstHole].Hole)
    ++FirstHole;
  llvm::StringRef Last = ".-:@";
  std::string Head = text(V, From, FirstHole);
  bool WholeHost = llvm::StringRef(Head).contains('.') &&
                   !Last.contains(Head.back()) && FirstHole + 1 == End;
  Out.Host = hostOf(WholeHost ? Head : text(V, From, End));
  return At;
}

std::optional<NormalUrl> normalized(const Alternative &A, const Pack &P) {
  const bool Whole = P.Templates == Dialect::FastRoute;
  NormalUrl Out;
  Atoms V = atoms(A);
  size_t From = 0;
  bool Scheme = false;
  size_t First = findAny(V, 0, "/?#");
  if (First != 0 && First + 1 < V.size() && V[First - 1].is(':') &&
      V[First].is('/') && V[First + 1].is('/')) {
    if (!isHttpScheme(text(V, 0, First - 1)))
      return std::nullopt;
    Scheme = true;
    From = First + 2;
  }
  Atoms Rest(V.begin() + From, V.end());
  if (collapseJoints(A, Rest))
    Out.Exact = false;
  std::optional<Start> At = readBase(Rest, 0, Scheme, P, Out);
  if (!At || At->Path >= Rest.size())
    return std::nullopt;
  size_t End = findAny(Rest, At->Path, "?#");
  if (auto Value =
          failsafe(Rest, At->Path, At->SlashMissing, End, P, Out.UnknownBase)) {
    Out.Failsafe = true;
    Out.Path = percentDecoded(*Value, Whole);
    return Out;
  }
  if (At->Path == End)
    return std::nullopt;
  if (At->SlashMissing)
    Out.Path.push_back(slash());
  Out.Path.insert(Out.Path.end(), Rest.begin() + At->Path, Rest.begin() + End);
  Out.Path = percentDecoded(Out.Path, Whole);
  return Out;
}

std::string printedUrl(const Alternative &A, const NormalUrl &U) {
  Alternative Shown;
  for (uint32_t I = 0; I != A.Parts.size(); ++I) {
    if (U.SlashBefore == I)
      Shown.append(Part::literal("/"));
    Shown.append(A.Parts[I]);
  }
  std::string Out = pattern(Shown);
  size_t Begin = Out.find("://");
  if (Begin == std::string::npos)
    return Out;
  Begin += 3;
  size_t End = std::min(Out.find_first_of("/?#", Begin), Out.size());
  size_t Sign = Out.rfind('@', End);
  size_t Colon = Out.find(':', Begin);
  if (Sign != std::string::npos && Sign > Begin && Colon < Sign)
    Out.replace(Colon + 1, Sign - Colon - 1, "***");
  return Out;
}

HostMatch matchedHost(const std::string &Host, const Pack &P) {
  llvm::StringRef Text = Host;
  size_t Hole = Text.rfind("{}");
  bool Open = Hole != llvm::StringRef::npos;
  llvm::StringRef Tail = Open ? Text.substr(Hole + 2) : Text;
  if (Tail.empty() || (Open && !Tail.contains('.')))
    return HostMatch::Unknown;
  bool Compatible = false;
  for (llvm::StringRef Glob : P.Hosts) {
    bool Labels = Glob.consume_front("*");
    if (Labels ? Tail.ends_with_insensitive(Glob) &&
                     (Open || Tail.size() > Glob.size())
               : !Open && Tail.equals_insensitive(Glob))
      return HostMatch::Listed;
    Compatible |= Open && Glob.ends_with_insensitive(Tail);
  }
  return Compatible ? HostMatch::Unknown : HostMatch::Other;
}

} // namespace patlint
