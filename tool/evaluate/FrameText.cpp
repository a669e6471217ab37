//===- FrameText.cpp - Parts of texts, and formatting without a model ---===//
//
// Terms that read and write characters and tails of buffers, and callees of
// which only the format attribute or the template they were given is known.
//
//===-------------------------------------------------------------------===//
#include "evaluate/Frame.h"

#include "evaluate/Format.h"
#include "evaluate/NamedHoles.h"
#include "evaluate/TextOps.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

/// A list whose nodes the program walks itself: a node stands for the list, the
/// one behind it as well, and what it holds is any element.
Val Frame::ofNode(Val List, llvm::StringRef Key) {
  Val Nodes = V.mapped(List, [&](const Choice &C) -> Val {
    bool None = C.is(CK::Null) || C.is(CK::Absent);
    return None ? V.nothing() : Key.empty() ? V.only(C) : V.anyElement(V.only(C));
  });
  return Key.empty() && !Nodes->Choices.empty() ? V.join(Nodes, V.null()) : Nodes;
}

/// What stands at an index that is no constant.
Val Frame::elementAt(Val List, Val Index) {
  if (V.holdsText(List))
    return textOp(V, TextOp::At, {List, Index});
  return V.at(List, E.resolved(Index, false));
}

Val Frame::withElement(const Term &T) {
  Val List = term(T.Operands[0]), New = term(T.Operands[1]);
  if (TermId Least = T.Operands.size() > 2 ? leastOf(F.Terms, T.Operands[2]) : NoTerm; Least != NoTerm)
    return V.holdsText(List) ? textOp(V, TextOp::SetAt, {List, term(Least), New, V.number(1)})
                             : V.withSlot(List, "*", New);
  int64_t Constant = 0;
  Val Index = T.Operands.size() > 2 ? term(T.Operands[2]) : nullptr;
  if (!llvm::StringRef(T.Text).getAsInteger(10, Constant))
    Index = V.number(Constant);
  if (Index && V.holdsText(List))
    return textOp(V, TextOp::SetAt, {List, Index, New});
  if (Index)
    return V.withAt(List, E.resolved(Index, false), New);
  return V.withSlot(List, E.M.field(T.Text), New);
}

/// New written to `buf + n`. An n that is not known is taken for the end of
/// what has been written.
Val Frame::withTail(Val Text, int64_t Skip, const Term &T) {
  Val New = term(T.Operands[1]);
  if (T.Operands.size() < 3 || leastOf(F.Terms, T.Operands[2]) != NoTerm)
    return V.withTail(Text, Skip, New);
  Val Offset = term(T.Operands[2]);
  if (std::optional<int64_t> N = knownNumber(Offset))
    return V.withTail(Text, *N, New);
  // Where nobody knows how far the text goes, it is written on at its end.
  Val Head = textOp(V, TextOp::Part, {Text, V.number(0), Offset, V.number(1)});
  bool Known = std::all_of(Head->Choices.begin(), Head->Choices.end(), [&](const Choice *C) {
    return C->is(CK::Text) && !(C->Atoms.size() == 1 && C->Atoms[0].K == Part::Kind::Hole);
  });
  return Known || V.derivation(Offset) ? V.concat(Head, New) : V.withTail(Text, -1, New);
}

/// The number, from 1 on, of the argument that looks like the format of all behind
/// it: `TextFormat("/orders/%d", n)`. 0 if there is none.
static size_t formatAmong(const std::vector<Val> &Args) {
  constexpr size_t Most = 3;
  for (size_t I = 0; I + 1 < Args.size() && I < Most; ++I) {
    auto Fits = [&](const Choice *C) {
      size_t Asked = 0;
      for (const Atom &A : C->Atoms) {
        std::optional<size_t> Here = A.K == Part::Kind::Literal ? conversionsIn(A.Bytes) : 0;
        if (!Here)
          return false;
        Asked += *Here;
      }
      return C->is(Choice::Kind::Text) && Asked == Args.size() - I - 1;
    };
    // One that was not set yet says nothing.
    auto Unset = [](const Choice *C) { return C->is(Choice::Kind::Text) && C->Atoms.empty(); };
    if (llvm::any_of(Args[I]->Choices, Fits) && llvm::all_of(Args[I]->Choices, [&](const Choice *C) { return Fits(C) || Unset(C); }))
      return I + 1;
  }
  return 0;
}

/// A callee of which nothing is known but that it formats like printf, or is given
/// what looks like that: the text is in the buffers it may write before the
/// format, or returned.
void Frame::printed(const Site &S, const Evaluator::Call &C, Evaluator::SiteResult &R) {
  // A text that stands there is kept: what is guessed may be a message about it.
  auto Holds = [&](size_t K) {
    return llvm::any_of(C.Args[K]->Choices, [](const Choice *Was) { return Was->is(CK::Text) && !Was->Atoms.empty(); });
  };
  bool Guessed = S.FormatArg == 0 && !S.Constructor && !E.M.isLogging(S.Name);
  size_t FormatArg = Guessed ? formatAmong(C.Args) : S.FormatArg;
  if (FormatArg == 0 || FormatArg > C.Args.size())
    return;
  Val Values = C.Args.back();
  if (Guessed || S.FormatFrom > 0) {
    size_t From = Guessed ? FormatArg : std::min<size_t>(S.FormatFrom - 1, C.Args.size());
    Values = V.arguments(C.Args, From);
  }
  Val Text = formatted(V, "printf", C.Args[FormatArg - 1], Values);
  bool Returns = E.holdsText(S.ReturnType) ||
                 (Guessed && (S.NameOnly || S.Dependent || S.ReturnType == "void *"));
  if (Returns)
    R.Returned = Text;
  for (Slot K : S.MayChange)
    if (K >= 0 && K + 1 < Slot(FormatArg) && size_t(K) < S.ArgTypes.size() && !(Guessed && Holds(size_t(K))) &&
        (E.holdsText(S.ArgTypes[size_t(K)]) ||
         llvm::StringRef(S.ArgTypes[size_t(K)]).ends_with("* *") ||
         llvm::StringRef(S.ArgTypes[size_t(K)]).ends_with("**"))) {
      R.Outs[K] = Text;
      if (!Returns && S.ReturnType == "int")
        R.Returned = textOp(V, TextOp::Length, {Text});
    }
}

/// A template that was handed to a call nobody can follow comes back filled in.
void Frame::fillIn(const Site &S, Evaluator::SiteResult &R) {
  HoleKind Kind = E.kindOfType(S.ReturnType);
  if ((Kind != HoleKind::String && Kind != HoleKind::Object) || E.Program.model(S))
    return;
  std::vector<Val> Inputs;
  for (TermId A : S.Args)
    Inputs.push_back(term(A));
  if (S.Receiver != NoTerm)
    Inputs.push_back(term(S.Receiver));
  R.Returned = filledIn(V, R.Returned, Inputs);
}

/// Constant texts made of several pieces, and what they are called.
void Frame::recordComposed() {
  auto Note = [&](TermId T, const Region *Where, const std::string &Name) {
    if (!E.Needed.isComposed(Index, T))
      return;
    Val Value = term(T);
    for (const Choice *C : Value->Choices)
      for (const Atom &A : C->Atoms)
        if (A.K == Part::Kind::Literal && A.Origins.size() > 1 &&
            A.Bytes.size() >= 12 && A.Bytes.size() <= 4096) {
          E.Composed.push_back({Value, Where, Index, Name});
          return;
        }
  };
  for (const NamedValue &N : F.Names)
    Note(N.Value, &N.Where, N.Name);
  for (const Site &S : F.Sites)
    for (size_t I = 0; I < S.Args.size(); ++I)
      Note(S.Args[I], I < S.ArgWhere.size() ? &S.ArgWhere[I] : &S.Where,
           S.StoredIn);
  Note(F.Returned, &F.Where, F.Name);
}

/// The text from a position on that varies. A request that a loop writes in
/// several parts begins with its first byte.
Val Frame::behindIndex(Val Text, Val At) {
  Val Out = textOp(V, TextOp::Part, {Text, At});
  bool Written = !knownNumber(At) &&
                 std::any_of(Text->Choices.begin(), Text->Choices.end(), [](const Choice *C) {
                   return std::any_of(C->Atoms.begin(), C->Atoms.end(), [](const Atom &A) {
                     return A.K == Part::Kind::Literal && beginsRequest(A.Bytes);
                   });
                 });
  return Written ? V.join(Text, Out) : Out;
}

/// `text + 7`: of what a request brings this is a part, also where the text is
/// an input; of other inputs nobody wants to know what is behind their scheme.
Val Frame::behindBytes(TermId Text, int64_t Skip) {
  if (Skip >= 0 && E.Needed.incoming() && E.Needed.incoming()->term(Index, Text))
    return textOp(V, TextOp::Part, {term(Text), V.number(Skip)});
  return V.tail(term(Text), Skip);
}

} // namespace patlint
