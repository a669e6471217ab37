//===- ValueText.cpp - Values as texts ---------------------------------===//
#include "evaluate/Value.h"
#include "values/UnknownText.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

Atom Values::slice(const Atom &A, size_t From, size_t Length) {
  Atom Out;
  Out.Bytes = A.Bytes.substr(From, Length);
  for (const Origin &O : A.Origins) {
    size_t Begin = std::max<size_t>(O.Offset, From);
    size_t End = std::min<size_t>(O.Offset + O.Length, From + Out.Bytes.size());
    if (Begin < End)
      Out.Origins.push_back({uint32_t(Begin - From), uint32_t(End - Begin), O.Where,
                             O.Before + uint32_t(Begin - O.Offset),
                             O.Whole ? O.Whole : O.Length});
  }
  return Out;
}

/// Why a hole is one that stands for a macro nobody knows; its name follows.
static const llvm::StringLiteral MacroWhy = "macro ";

static void appendAtom(std::vector<Atom> &Atoms, const Atom &A) {
  if (A.K == Part::Kind::Literal) {
    if (A.Bytes.empty())
      return;
    size_t Begin, End;
    llvm::StringRef Name;
    if (findUnknownText(A.Bytes, Begin, End, Name)) {
      Atom Unknown;
      Unknown.K = Part::Kind::Hole;
      Unknown.Bytes = (MacroWhy + Name).str();
      appendAtom(Atoms, Values::slice(A, 0, Begin));
      appendAtom(Atoms, Unknown);
      appendAtom(Atoms, Values::slice(A, End, A.Bytes.size() - End));
      return;
    }
    if (!Atoms.empty() && Atoms.back().K == Part::Kind::Literal) {
      Atom &Last = Atoms.back();
      for (Origin O : A.Origins) {
        O.Offset += uint32_t(Last.Bytes.size());
        Origin *To = Last.Origins.empty() ? nullptr : &Last.Origins.back();
        // Parts of one literal, one behind the other.
        if (To && O.Before && To->Where == O.Where && To->Whole == O.Whole &&
            To->Offset + To->Length == O.Offset && To->Before + To->Length == O.Before)
          To->Length += O.Length;
        else
          Last.Origins.push_back(O);
      }
      Last.Bytes += A.Bytes;
      return;
    }
  } else if (A.K == Part::Kind::Hole && !Atoms.empty() &&
             (A.Hole == HoleKind::String || A.Hole == HoleKind::UrlEncoded) &&
             Atoms.back().K == Part::Kind::Hole && Atoms.back().Hole == A.Hole) {
    if (A.Bytes == PerhapsWhy)
      Atoms.back().Bytes = PerhapsWhy;
    return; // two unknown runs are one
  }
  Atoms.push_back(A);
}

/// Longer texts, and those of more pieces, end in a hole: a program that puts
/// one together piece by piece must not cost the square of its length.
static constexpr size_t MaxBytes = 1 << 16, MaxPieces = 1024;
static constexpr const char *TooLong = "long text";

static bool endsTooLong(const std::vector<Atom> &Atoms) {
  return !Atoms.empty() && Atoms.back().K == Part::Kind::Hole &&
         Atoms.back().Bytes == TooLong;
}

void Values::bound(std::vector<Atom> &Atoms) {
  size_t Bytes = 0, Pieces = 0;
  for (size_t I = 0; I < Atoms.size(); ++I) {
    Bytes += Atoms[I].Bytes.size();
    Pieces += std::max<size_t>(1, Atoms[I].Origins.size());
    if (Bytes <= MaxBytes && Pieces <= MaxPieces)
      continue;
    // One long literal of the source is whole: it costs nothing more.
    if (Atoms.size() == 1 && Atoms[0].Origins.size() <= 1)
      return;
    CutTexts = true;
    Atom Rest;
    Rest.K = Part::Kind::Hole;
    Rest.Bytes = TooLong;
    if (Pieces <= MaxPieces)
      Atoms[I] =
          Values::slice(Atoms[I], 0, MaxBytes - (Bytes - Atoms[I].Bytes.size()));
    Atoms.resize(I + 1);
    Atoms.push_back(std::move(Rest));
    return;
  }
}

bool Values::asOneLiteral(const std::vector<Atom> &Atoms, Atom &Out) {
  Out = Atom();
  for (const Atom &A : Atoms) {
    llvm::StringRef Why = A.Bytes;
    if (A.K == Part::Kind::Literal) {
      for (Origin O : A.Origins) {
        O.Offset += uint32_t(Out.Bytes.size());
        Out.Origins.push_back(O);
      }
      Out.Bytes += A.Bytes;
    } else if (A.K == Part::Kind::Hole && Why.consume_front(MacroWhy)) {
      Out.Bytes += unknownText(Why);
    } else {
      return false;
    }
  }
  return true;
}

Val Values::fromAtoms(std::vector<Atom> Atoms, bool Assumed) {
  Choice C;
  C.K = CK::Text;
  C.Assumed = Assumed;
  for (const Atom &A : Atoms)
    appendAtom(C.Atoms, A);
  bound(C.Atoms);
  return make(std::move(C));
}

bool Values::holdsText(Val V) const {
  bool Any = false;
  for (const Choice *C : V->Choices) {
    if (C->is(CK::Object) || C->is(CK::Number) || C->is(CK::Function))
      return false;
    Any |= C->is(CK::Text) ||
           (C->is(CK::Symbol) && Symbols[C->Symbol].Kind == HoleKind::String &&
            (Symbols[C->Symbol].Path.empty() ||
             Symbols[C->Symbol].Path.back() != "*"));
  }
  return Any;
}

Val Values::asText(Val V) {
  bool AllText = std::all_of(V->Choices.begin(), V->Choices.end(),
                             [](const Choice *C) { return C->is(CK::Text); });
  if (AllText)
    return V;
  // A null pointer is no text, nor is what was never set: where there is one,
  // the other is meant.
  auto IsNone = [](const Choice *C) { return C->is(CK::Null) || C->is(CK::Absent); };
  bool OnlyNone = std::all_of(V->Choices.begin(), V->Choices.end(), IsNone);
  std::vector<const Choice *> Out;
  for (const Choice *C : V->Choices) {
    if (IsNone(C) && !OnlyNone)
      continue;
    const Choice *New = C;
    if (!C->is(CK::Text)) {
      Choice T;
      T.K = CK::Text;
      Atom A;
      if (C->is(CK::Number)) {
        A.Bytes = std::to_string(C->Number);
      } else if (C->Symbol != NoSymbol && settled(C->Symbol)) {
        A.K = Part::Kind::Hole;
        A.Hole = Symbols[C->Symbol].Kind;
        A.Bytes = "position";
      } else if (C->Symbol != NoSymbol) {
        A.K = Part::Kind::Symbol;
        A.Symbol = C->Symbol;
      } else {
        A.K = Part::Kind::Hole;
        A.Hole = C->is(CK::Hole) ? C->Hole : HoleKind::Object;
        if (A.Hole == HoleKind::Object || A.Hole == HoleKind::Pointer)
          A.Hole = HoleKind::String; // as text it can be any bytes
        A.Bytes = C->is(CK::Hole) ? C->Name : "unknown";
      }
      T.Atoms.push_back(std::move(A));
      New = intern(std::move(T));
    }
    if (std::find(Out.begin(), Out.end(), New) == Out.end())
      Out.push_back(New);
  }
  return capped(std::move(Out));
}

Val Values::concat(Val A, Val B) {
  auto Key = std::make_pair(A->Id, B->Id);
  if (Val Known = ConcatMemo.lookup(Key))
    return Known;
  Val Out = concatAnew(A, B);
  ConcatMemo[Key] = Out;
  return Out;
}

Val Values::concatAnew(Val A, Val B) {
  A = asText(A);
  B = asText(B);
  if (A->Choices.empty() || B->Choices.empty())
    return NothingValue;
  // Over the bound the shorter side is squeezed first.
  auto Squeeze = [&](Val V) {
    return V->Choices.size() > 1
               ? intern(std::vector<const Choice *>{squeezed(V->Choices)})
               : V;
  };
  if (A->Choices.size() * B->Choices.size() > StringValue::MaxAlternatives) {
    if (A->Choices.size() <= B->Choices.size())
      A = Squeeze(A);
    else
      B = Squeeze(B);
    if (A->Choices.size() * B->Choices.size() > StringValue::MaxAlternatives) {
      A = Squeeze(A);
      B = Squeeze(B);
    }
  }
  std::vector<const Choice *> Out;
  for (const Choice *L : A->Choices)
    for (const Choice *R : B->Choices) {
      Choice C = *L;
      C.Assumed |= R->Assumed;
      if (!endsTooLong(C.Atoms))
        for (const Atom &At : R->Atoms)
          appendAtom(C.Atoms, At);
      bound(C.Atoms);
      const Choice *New = intern(std::move(C));
      if (std::find(Out.begin(), Out.end(), New) == Out.end())
        Out.push_back(New);
    }
  return capped(std::move(Out));
}

Val Values::tail(Val Text, int64_t N) {
  return mapped(asText(Text), [&](const Choice &C) -> Val {
    bool Known = N >= 0 && !C.Atoms.empty() && C.Atoms[0].K == Part::Kind::Literal &&
                 size_t(N) <= C.Atoms[0].Bytes.size();
    if (!Known)
      return C.Atoms.empty() ? text("") : hole(HoleKind::String, "rest of a text");
    std::vector<Atom> Atoms = C.Atoms;
    Atoms[0] = slice(Atoms[0], size_t(N), Atoms[0].Bytes.size());
    return fromAtoms(std::move(Atoms), C.Assumed);
  });
}

Val Values::withTail(Val Text, int64_t N, Val New) {
  if (N == 0)
    return asText(New);
  return mapped(asText(Text), [&](const Choice &C) -> Val {
    bool Cut = N >= 0 && !C.Atoms.empty() && C.Atoms[0].K == Part::Kind::Literal &&
               size_t(N) <= C.Atoms[0].Bytes.size();
    Val Head = Cut ? fromAtoms({slice(C.Atoms[0], 0, size_t(N))}, C.Assumed)
                   : fromAtoms(C.Atoms, true);
    return concat(Head, New);
  });
}

StringValue Values::frozen(Val V) {
  StringValue Out;
  for (const Choice *C : asText(V)->Choices) {
    Alternative A;
    A.Assumed = C->Assumed;
    for (const Atom &At : C->Atoms) {
      if (At.K == Part::Kind::Literal) {
        std::vector<Piece> Pieces;
        for (const Origin &O : At.Origins)
          Pieces.push_back({O.Offset, O.Length, *O.Where, O.Before, O.Whole});
        A.append(Part::literal(At.Bytes, std::move(Pieces)));
      } else {
        A.append(Part::hole(At.K == Part::Kind::Hole ? At.Hole
                                                     : Symbols[At.Symbol].Kind,
                            At.K == Part::Kind::Hole ? At.Bytes : "input"));
      }
    }
    Out.Alternatives.push_back(std::move(A));
  }
  return Out;
}

std::string Values::printed(Val V) {
  std::string Out;
  for (const Choice *C : asText(V)->Choices) {
    Out += Out.empty() ? "" : " | ";
    for (const Atom &A : C->Atoms) {
      if (A.K == Part::Kind::Literal)
        Out += A.Bytes;
      else if (A.K == Part::Kind::Hole)
        Out += std::string("{") + name(A.Hole) + "}";
      else {
        const SymbolInfo &S = Symbols[A.Symbol];
        Out += S.R == SymbolInfo::Root::Param
                   ? "{param " + std::to_string(S.Index)
               : S.R == SymbolInfo::Root::Rest   ? "{rest"
               : S.R == SymbolInfo::Root::Derived ? "{derived"
               : S.R == SymbolInfo::Root::Global ? "{global " + S.Global
                                                 : "{this";
        for (const std::string &P : S.Path)
          Out += "." + P;
        Out += "}";
      }
    }
  }
  return Out;
}

} // namespace patlint
