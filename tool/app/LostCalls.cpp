//===- LostCalls.cpp ---------------------------------------------------===//
#include "app/LostCalls.h"

#include "app/Sources.h"
#include "base/Files.h"
#include "lexical/Lines.h"
#include "lexical/Tokens.h"
#include "match/EndpointFindings.h"

#include "llvm/ADT/STLExtras.h"

#include <map>
#include <set>
#include <tuple>

namespace patlint {

namespace tok = clang::tok;

namespace {
/// Where a literal begins.
using Place = std::tuple<std::string, unsigned, unsigned>;

struct SpelledToken {
  tok::TokenKind Kind;
  std::string Text; ///< of names
  uint32_t Begin, End;
};

/// The tokens of a file without comments and directives.
std::vector<SpelledToken> tokensOf(llvm::StringRef Bytes, bool C) {
  std::vector<SpelledToken> Out;
  Tokens Source(Bytes, C);
  std::string Buffer;
  Source.split(
      [&](const RawToken &T) {
        SpelledToken &New =
            Out.emplace_back(SpelledToken{T.Kind, "", T.Begin, T.End});
        if (T.is(tok::raw_identifier))
          New.Text = Source.spelling(T, Buffer).str();
      },
      [](const RawToken &, llvm::ArrayRef<RawToken>) {});
  return Out;
}
} // namespace

static bool opens(tok::TokenKind K) {
  return K == tok::l_paren || K == tok::l_brace || K == tok::l_square;
}

static bool closes(tok::TokenKind K) {
  return K == tok::r_paren || K == tok::r_brace || K == tok::r_square;
}

/// A lambda or the address of a function stands at I, where an argument begins.
static bool isCallable(const std::vector<SpelledToken> &All, size_t I) {
  return All[I].Kind == tok::l_square ||
         (All[I].Kind == tok::amp && I + 1 < All.size() &&
          All[I + 1].Kind == tok::raw_identifier);
}

/// The name in front of the bracket at Open, with what it is a member of;
/// begins at token Last. Empty: a bracket of another kind.
static std::string calleeOf(const std::vector<SpelledToken> &All, size_t Open,
                            size_t &Last) {
  if (All[Open].Kind != tok::l_paren || Open == 0 ||
      All[Open - 1].Kind != tok::raw_identifier)
    return {};
  Last = Open - 1;
  std::string Out = All[Last].Text;
  for (size_t I = Last; I >= 2; I -= 2) {
    tok::TokenKind Between = All[I - 1].Kind;
    if (All[I - 2].Kind != tok::raw_identifier ||
        (Between != tok::period && Between != tok::arrow &&
         Between != tok::coloncolon))
      break;
    Out = All[I - 2].Text +
          (Between == tok::period  ? "."
           : Between == tok::arrow ? "->"
                                   : "::") +
          Out;
  }
  return Out;
}

std::vector<SpelledCall> callsAround(llvm::StringRef Bytes, bool C,
                                     unsigned Line, unsigned Column) {
  std::vector<SpelledToken> All = tokensOf(Bytes, C);
  Lines Where("", Bytes);
  size_t Literal = 0;
  for (; Literal < All.size(); ++Literal) {
    if (!tok::isStringLiteral(All[Literal].Kind))
      continue;
    Region R = Where.region(All[Literal].Begin, All[Literal].End);
    if (R.Line == Line && R.Column == Column)
      break;
  }
  std::vector<SpelledCall> Out;
  if (Literal == All.size())
    return Out;
  size_t Behind = Literal + 1;
  while (Behind < All.size() && tok::isStringLiteral(All[Behind].Kind))
    ++Behind;
  auto Ends = [](tok::TokenKind K) {
    return opens(K) || closes(K) || K == tok::comma;
  };
  bool More = Literal == 0 || !Ends(All[Literal - 1].Kind) ||
              Behind == All.size() || !Ends(All[Behind].Kind);
  unsigned Depth = 0;
  for (size_t I = Literal; I-- > 0;) {
    tok::TokenKind K = All[I].Kind;
    if (closes(K)) {
      ++Depth;
    } else if (opens(K) && Depth) {
      --Depth;
    } else if (opens(K)) {
      size_t Last = 0;
      std::string Callee = calleeOf(All, I, Last);
      if (Callee.empty())
        continue;
      // Its arguments begin behind the bracket and behind its commas.
      bool Callable = false;
      unsigned Inner = 0;
      for (size_t J = I + 1; J < All.size(); ++J) {
        if ((J == I + 1 || All[J - 1].Kind == tok::comma) && !Inner)
          Callable |= isCallable(All, J);
        if (opens(All[J].Kind))
          ++Inner;
        else if (closes(All[J].Kind) && Inner-- == 0)
          break;
      }
      if (Callable)
        return {};
      Region R = Where.region(All[Last].Begin, All[Last].End);
      Out.push_back({Callee, R.Line, R.Column, R.EndColumn, More});
    } else if (K == tok::semi && !Depth) {
      break; // the statement begins
    }
  }
  return Out;
}

static bool contains(const Region &R, unsigned Line) {
  return R.Line <= Line && Line <= R.EndLine;
}

std::vector<LooseCall> lostCalls(const std::string &Root,
                                 const std::vector<StringProgram> &Units,
                                 const std::vector<LexicalFacts> &Files,
                                 const std::vector<Region> &Skipped,
                                 const PrefilterRules &Rules,
                                 const CallNames &Names) {
  std::set<std::string> Read;
  for (const StringProgram &P : Units)
    if (P.State != Analysed::Failed)
      Read.insert(P.Files.begin(), P.Files.end());
  std::map<Place, const Literal *> Lost;
  for (const LexicalFacts &F : Files) {
    if (!Read.count(F.File))
      continue;
    for (const Literal &L : F.Literals) {
      if (L.Inactive || !L.Macro.empty() || L.Pieces.empty() ||
          !holdsPath(L.Bytes, Rules))
        continue;
      const Region &At = L.Pieces.front().Where;
      if (llvm::none_of(Skipped, [&](const Region &R) {
            return R.File == F.File && contains(R, At.Line);
          }))
        Lost[{F.File, At.Line, At.Column}] = &L;
    }
  }
  auto Keep = [&](const std::vector<Piece> &Pieces) {
    for (const Piece &P : Pieces)
      Lost.erase({P.Where.File, P.Where.Line, P.Where.Column});
  };
  for (const StringProgram &P : Units) {
    if (Lost.empty())
      return {};
    for (const Function &F : P.Functions)
      for (const Term &T : F.Terms)
        Keep(T.Pieces);
    for (const Literal &L : P.Stray)
      Keep(L.Pieces);
  }
  std::vector<LooseCall> Out;
  std::string File, Bytes;
  for (const auto &[Where, L] : Lost) {
    const auto &[Name, Line, Column] = Where;
    if (File != Name) {
      File = Name;
      llvm::Expected<std::string> Text = readFile(absolutePath(Root, Name));
      Bytes = Text ? std::move(*Text) : std::string();
      if (!Text)
        llvm::consumeError(Text.takeError());
    }
    for (const SpelledCall &S : callsAround(
             Bytes, llvm::StringRef(Name).ends_with(".c"), Line, Column)) {
      LooseCall C;
      C.Callee = S.Callee;
      C.Lost = true;
      C.Where = {Name, S.Line, S.Column, S.Line, S.EndColumn};
      Alternative A;
      A.append(Part::literal(L->Bytes, L->Pieces));
      if (S.More)
        A.append(Part::hole(HoleKind::String, "the rest of the argument"));
      C.Arguments.push_back({{{A}}, L->Pieces.front().Where, false});
      if (!saysRequest(C, Names))
        continue;
      Out.push_back(std::move(C));
      break;
    }
  }
  return Out;
}

} // namespace patlint
