//===- FrameConditions.cpp - What does not happen with these inputs ------===//
//
// A condition decides where all values it can have agree. What nobody knows
// decides nothing: then both ways are taken.
//
//===-------------------------------------------------------------------===//
#include "evaluate/Frame.h"
#include "evaluate/TextOps.h"

#include <algorithm>
#include <set>

namespace patlint {

using CK = Choice::Kind;

/// A text all of whose bytes are known.
static std::optional<llvm::StringRef> bytesOf(const Choice &C) {
  if (!C.is(CK::Text) || C.Assumed || C.Atoms.size() > 1)
    return std::nullopt;
  if (C.Atoms.empty())
    return "";
  if (C.Atoms[0].K != Part::Kind::Literal)
    return std::nullopt;
  return C.Atoms[0].Bytes;
}

static bool isSomewhere(const Choice &C) {
  return C.is(CK::Object) || C.is(CK::Function) || C.is(CK::Text);
}

static std::optional<bool> answer(llvm::StringRef Operator, int Order) {
  if (Operator == "==")
    return Order == 0;
  if (Operator == "!=")
    return Order != 0;
  if (Operator == "<")
    return Order < 0;
  if (Operator == ">")
    return Order > 0;
  return Operator == "<=" ? Order <= 0 : Order >= 0;
}

/// The bytes of a text whose length C is, at least.
static std::optional<int64_t> leastLength(const Values &V, const Choice &C) {
  if (!C.is(CK::Symbol))
    return std::nullopt;
  const SymbolInfo &S = V.info(C.Symbol);
  if (S.R != SymbolInfo::Root::Derived || S.Operation != TextOp::Length || S.Operands.empty() ||
      S.Operands[0]->Choices.empty())
    return std::nullopt;
  size_t Least = SIZE_MAX;
  for (const Choice *Text : S.Operands[0]->Choices)
    Least = std::min(Least, Text->is(CK::Text) && !Text->Assumed ? leastBytes(V, *Text) : 0);
  return int64_t(Least);
}

/// A text that may be shortened is as much somewhere as the whole: snprintf's.
static std::optional<bool> truth(const Values &V, const Choice &C) {
  if (C.is(CK::Symbol)) {
    if (std::optional<int64_t> Length = leastLength(V, C); Length && *Length > 0)
      return true;
    const SymbolInfo &S = V.info(C.Symbol);
    if (S.R != SymbolInfo::Root::Derived || S.Operation != TextOp::Cut || S.Operands.empty())
      return std::nullopt;
    const std::vector<const Choice *> &Whole = S.Operands[0]->Choices;
    bool There = std::all_of(Whole.begin(), Whole.end(),
                             [&](const Choice *One) { return truth(V, *One) == true; });
    return There ? std::optional<bool>(true) : std::nullopt;
  }
  if (C.is(CK::Number))
    return C.Assumed ? std::nullopt : std::optional<bool>(C.Number != 0);
  if (C.is(CK::Null))
    return false;
  if (isSomewhere(C) && !C.Open && !C.Assumed)
    return true;
  return std::nullopt;
}

static std::optional<bool> compare(const Values &V, llvm::StringRef Operator, const Choice &L,
                                   const Choice &R) {
  bool Equality = Operator == "==" || Operator == "!=";
  auto Number = [](const Choice &C) -> std::optional<int64_t> {
    if (C.is(CK::Number) && !C.Assumed)
      return C.Number;
    return C.is(CK::Null) ? std::optional<int64_t>(0) : std::nullopt;
  };
  if (auto A = Number(L), B = Number(R); A && B)
    return answer(Operator, *A < *B ? -1 : *A > *B);
  if (auto Least = leastLength(V, L), N = Number(R); Least && N && *Least > *N)
    return answer(Operator, 1);
  if (auto N = Number(L), Least = leastLength(V, R); Least && N && *Least > *N)
    return answer(Operator, -1);
  if (!Equality)
    return std::nullopt;
  for (auto [One, Other] : {std::pair(&L, &R), std::pair(&R, &L)})
    if (auto Known = bytesOf(*One); Known && Other->is(CK::Text) && !Other->Assumed &&
                                    leastBytes(V, *Other) > Known->size())
      return answer(Operator, 1);
  if (auto A = bytesOf(L), B = bytesOf(R); A && B)
    return answer(Operator, A->compare(*B));
  // Nothing that is somewhere has the address 0.
  for (auto [One, Other] : {std::pair(&L, &R), std::pair(&R, &L)})
    if (Number(*One) == 0 && ((isSomewhere(*Other) && !Other->Open) || truth(V, *Other) == true))
      return answer(Operator, 1);
  return std::nullopt;
}

/// `A | B` and `A & B` of numbers.
Val Frame::flags(const std::string &Operator, Val Left, Val Right) {
  constexpr size_t MaxNumbers = 16;
  auto Known = [](Val All) {
    return std::all_of(All->Choices.begin(), All->Choices.end(),
                       [](const Choice *C) { return C->is(CK::Number) && !C->Assumed; });
  };
  if (!Known(Left) || !Known(Right) || Left->Choices.size() * Right->Choices.size() > MaxNumbers)
    return V.hole(HoleKind::Int, "flags");
  Val Out = V.nothing();
  for (const Choice *L : Left->Choices)
    for (const Choice *R : Right->Choices)
      Out = V.join(Out, V.number(Operator == "&" ? L->Number & R->Number : L->Number | R->Number));
  return Out;
}

Val Frame::compared(const Term &T) {
  auto Answer = [&](bool B) { return V.number(B, B ? "true" : "false"); };
  if (T.Text == "&&" || T.Text == "||") {
    // One of them may decide alone.
    bool Decides = T.Text == "||";
    std::optional<bool> L = holds(T.Operands[0]), R = holds(T.Operands[1]);
    if (L == Decides || R == Decides)
      return Answer(Decides);
    return L && R ? Answer(!Decides) : V.hole(HoleKind::Bool, "condition");
  }
  if (std::optional<bool> Known = inThisCase(T))
    return Answer(*Known);
  Val L = term(T.Operands[0]), R = term(T.Operands[1]);
  std::optional<bool> All;
  for (const Choice *A : L->Choices)
    for (const Choice *B : R->Choices) {
      std::optional<bool> One = compare(V, T.Text, *A, *B);
      if (!One || (All && *All != *One))
        return V.hole(HoleKind::Bool, "condition");
      All = One;
    }
  return All ? Answer(*All) : V.hole(HoleKind::Bool, "condition");
}

/// Whether a term is made of the receiver, among others.
bool Frame::asksReceiver(TermId T) const {
  std::vector<TermId> Work{T};
  std::set<TermId> Seen;
  while (!Work.empty()) {
    TermId Next = Work.back();
    Work.pop_back();
    if (Next >= F.Terms.size() || !Seen.insert(Next).second)
      continue;
    const Term &Of = F.Terms[Next];
    if (Of.Kind == TermKind::Receiver)
      return true;
    Work.insert(Work.end(), Of.Operands.begin(), Of.Operands.end());
    if (Of.Site < F.Sites.size()) {
      Work.push_back(F.Sites[Of.Site].Receiver);
      Work.insert(Work.end(), F.Sites[Of.Site].Args.begin(), F.Sites[Of.Site].Args.end());
    }
  }
  return false;
}

/// Whether a condition is true; nothing if it is not known. What somebody unseen
/// had in hands may hold anything.
std::optional<bool> Frame::holds(TermId T) {
  if (!wanted(T) || (Receiver && V.isTouched(Receiver) && asksReceiver(T)))
    return std::nullopt;
  if (std::optional<bool> Known = inThisCase(T))
    return Known;
  std::optional<bool> All;
  for (const Choice *C : term(T)->Choices) {
    std::optional<bool> One = truth(V, *C);
    if (!One || (All && *All != *One))
      return std::nullopt;
    All = One;
  }
  return All;
}

/// Whether a call can happen at all, as far as is known.
bool Frame::happens(SiteId Id) {
  const Site &S = F.Sites[Id];
  if (S.Conditions.empty() || !Deciding.insert(Id).second)
    return true;
  bool Can = std::all_of(S.Conditions.begin(), S.Conditions.end(), [&](const Condition &C) {
    std::optional<bool> Holds = holds(C.Term);
    return !Holds || *Holds == C.Holds;
  });
  Deciding.erase(Id);
  if (Can)
    return true;
  const FunctionModel *Model = E.Program.model(S);
  const std::vector<FunctionIndex> &Targets = E.Needed.targets(Index, Id);
  if (Model ? Model->Sink
            : S.Callee != NoTerm || std::any_of(Targets.begin(), Targets.end(), [&](FunctionIndex T) {
                return E.Needed.hasEffect(T);
              }))
    Out->Skipped.insert({Link{Index, Id, -1}});
  return false;
}

} // namespace patlint
