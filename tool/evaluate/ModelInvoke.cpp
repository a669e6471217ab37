//===- ModelInvoke.cpp - Models that call what they are given ----------===//
#include "evaluate/ModelCall.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;
using Op = ModelExpr::Op;

/// So often is a callable tried that somebody calls any number of times.
static constexpr unsigned MaxTries = 4;

/// Calls what Callee says, and writes back what that changed. Written is the
/// expression the arguments come from, if they stand in this call.
/// Left gets what is left of the arguments.
Val ModelCall::called(const ModelExpr &Callee, const std::vector<Val> &Args,
                      const ModelExpr *Written, std::vector<Val> *Left) {
  Val Fn = expr(Callee);
  Evaluator::Invoked Did = E.invoke(Fn, Args, S, C, Here, Depth, Caller);
  auto MayChange = [&](Slot K) {
    return std::find(S.MayChange.begin(), S.MayChange.end(), K) !=
           S.MayChange.end();
  };
  if (Did.Unknown || !Did.Known) {
    Evaluator::SiteResult Unknown;
    Unknown.Returned = V.nothing();
    E.callUnknown(S, C, Unknown);
    for (auto &[K, Value] : Unknown.Outs)
      if (K != ReceiverSlot && size_t(K) < C.Args.size())
        Out.Outs[K] = Did.Known ? V.join(C.Args[size_t(K)], Value) : Value;
  }
  if (Left)
    *Left = Did.Args;
  if (Callee.O == Op::Path && Did.Known && Did.Callee != Fn)
    set(Callee.Path, Did.Callee);
  bool Rest = Written && Written->O == Op::Path &&
              Written->Path.R == ModelPath::Root::Rest &&
              Written->Path.Slots.empty();
  if (Did.Known)
    for (size_t I = 0; I < Did.Args.size() && I < Args.size(); ++I) {
      if (Did.Args[I] == Args[I])
        continue;
      if (Rest && MayChange(Slot(Written->Path.Index + int(I))))
        Out.Outs[Slot(Written->Path.Index + int(I))] = Did.Args[I];
      if (Written && Written->O == Op::List && I < Written->Args.size() &&
          Written->Args[I].O == Op::Path)
        set(Written->Args[I].Path, Did.Args[I]);
    }
  if (Did.Known && !Did.Unknown)
    return Did.Returned;
  return V.join(Did.Returned, E.resultOf(Fn, E.kindOfType(S.ReturnType)));
}

Val ModelCall::invoked(const ModelExpr &X) {
  std::vector<Val> Args;
  if (X.Args.size() > 1 && !V.elements(expr(X.Args[1]), Args))
    Args.clear();
  return called(X.Args[0], Args, X.Args.size() > 1 ? &X.Args[1] : nullptr);
}

/// The elements of a list that is known and short, in order.
bool ModelCall::fewElements(Val List, std::vector<Val> &Out) const {
  std::vector<bool> Sure;
  if (List->Choices.size() != 1 || !V.sequence(*List->Choices[0], Sure) ||
      Sure.size() > MaxUnrolled ||
      std::find(Sure.begin(), Sure.end(), false) != Sure.end())
    return false;
  for (size_t I = 0; I < Sure.size(); ++I)
    Out.push_back(V.at(List, V.number(int64_t(I))));
  return true;
}

/// Calls Try until nothing new comes of it. What is sent is sent once.
void ModelCall::repeat(llvm::function_ref<bool()> Try) {
  size_t Before = Caller.Emissions.size();
  for (unsigned I = 0; I < MaxTries; ++I) {
    Caller.Emissions.resize(Before);
    if (!Try())
      return;
  }
}

/// A callable got the elements of a list by reference and left others.
void ModelCall::writeBack(const ModelExpr &List, Val Before, Val After) {
  if (Before == After)
    return;
  if (List.O == Op::Path)
    set(List.Path, After);
  if (List.O != Op::Between || List.Args[0].O != Op::Path)
    return;
  ModelPath P = List.Args[0].Path;
  Val First = path(P);
  bool Iterator = std::any_of(
      First->Choices.begin(), First->Choices.end(),
      [](const Choice *Ch) { return Ch->Slots.count("of") != 0; });
  if (!Iterator) { // a pointer: it is what it points to
    set(P, V.join(First, V.hole(HoleKind::Object, S.Name)));
    return;
  }
  P.Slots.push_back("of");
  // Only a part of it, perhaps.
  Val Whole = path(P);
  set(P, Whole == Before ? After : V.some(V.join(V.anyElement(Whole), V.anyElement(After))));
}

/// What the callable makes of each element.
Val ModelCall::forEach(const ModelExpr &X) {
  Val List = E.seen(expr(X.Args[0]));
  const ModelExpr &Callee = X.Args[1];
  std::vector<Val> Elements, Results, Left;
  if (fewElements(List, Elements)) {
    Val After = List;
    for (size_t I = 0; I < Elements.size(); ++I) {
      Results.push_back(called(Callee, {Elements[I]}, nullptr, &Left));
      if (!Left.empty() && Left[0] != Elements[I])
        After = V.withAt(After, V.number(int64_t(I)), Left[0]);
    }
    writeBack(X.Args[0], List, After);
    return V.list(Results);
  }
  Val Result = V.nothing(), Any = V.anyElement(List);
  repeat([&] {
    Val Before = expr(Callee);
    Result = V.join(Result, called(Callee, {Any}, nullptr, &Left));
    if (!Left.empty() && Left[0] != Any)
      writeBack(X.Args[0], List, V.some(V.join(Any, Left[0])));
    Val State = V.widen(Before, V.join(Before, expr(Callee)));
    if (Callee.O == Op::Path)
      set(Callee.Path, State);
    return State != Before;
  });
  return V.some(Result);
}

/// From a first value on, each element is put to what there is so far: by a
/// callable, or as `+` does.
Val ModelCall::folded(const ModelExpr &X) {
  Val List = E.seen(expr(X.Args[0])), Sum = expr(X.Args[1]);
  auto Plus = [&](Val Left, Val Right) -> Val {
    if (X.Args.size() > 2)
      return called(X.Args[2], {Left, Right}, nullptr);
    bool Text = std::any_of(Left->Choices.begin(), Left->Choices.end(),
                            [](const Choice *Ch) { return Ch->is(CK::Text); });
    return Text ? V.concat(Left, Right)
                : V.hole(E.kindOfType(S.ReturnType), "sum");
  };
  std::vector<Val> Elements;
  if (fewElements(List, Elements)) {
    for (Val Element : Elements)
      Sum = Plus(Sum, Element);
    return Sum;
  }
  Val Any = V.anyElement(List);
  repeat([&] {
    Val Next = V.widen(Sum, V.join(Sum, Plus(Sum, Any)));
    bool New = Next != Sum;
    Sum = Next;
    return New;
  });
  return Sum;
}

/// A list with its placeholders replaced by what is given now.
Val ModelCall::bound(Val List, Val Given) {
  std::vector<Val> Elements, Now, Out;
  if (!V.elements(List, Elements) || !V.elements(Given, Now))
    return List;
  for (Val Element : Elements) {
    const Choice *Ch =
        Element->Choices.size() == 1 ? Element->Choices[0] : nullptr;
    if (!Ch || !Ch->is(CK::Object) || Ch->Name != "placeholder") {
      Out.push_back(Element);
      continue;
    }
    Val Index = V.slot(Element, "index", HoleKind::Int);
    int64_t N = Index->Choices.size() == 1 ? Index->Choices[0]->Number : 0;
    Out.push_back(N >= 1 && size_t(N) <= Now.size()
                      ? Now[size_t(N) - 1]
                      : V.hole(HoleKind::Object, "argument"));
  }
  return V.list(Out);
}

/// The elements between two iterators: objects that know what they are `of`
/// and where they are `at`, "end" behind the last element.
Val ModelCall::between(Val First, Val Last) {
  auto Known = [](Val I) {
    return I->Choices.size() == 1 && I->Choices[0]->is(CK::Object) &&
           I->Choices[0]->Slots.count("of") && I->Choices[0]->Slots.count("at");
  };
  First = E.seen(First);
  // A pointer to an element is what it points to: perhaps the whole array.
  if (!Known(First))
    return V.some(First->Choices.size() == 1 &&
                          First->Choices[0]->Slots.count("0")
                      ? V.anyElement(First)
                      : V.hole(HoleKind::Object, "element"));
  Val List = First->Choices[0]->Slots.at("of");
  Val From = First->Choices[0]->Slots.at("at");
  bool Begin = From == V.number(0);
  if (Begin && Known(Last) && Last->Choices[0]->Slots.at("at") == V.text("end"))
    return List;
  return V.some(V.anyElement(List));
}

/// An expression that needs no call.
Val ModelCall::constant(Evaluator &E, const ModelExpr &X) {
  static const FunctionModel None;
  static const Site Nowhere;
  Evaluator::Call C;
  Evaluator::SiteResult Out;
  Summary Caller;
  return ModelCall(E, None, Nowhere, C, Link(), 0, Out, Caller).expr(X);
}

} // namespace patlint
