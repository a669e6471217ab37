//===- Applied.cpp - Applying a summary as it is ----------------------===//
//
// A call is followed by going through the function again with the values of
// the call. Where a bound forbids that, what was found for any inputs is taken
// instead, with those of the call in their place: no condition is decided and
// no variable of namespace scope is known that way, but a URL that the function
// puts together keeps its path.
//
//===-------------------------------------------------------------------===//
#include "evaluate/Evaluator.h"

#include "llvm/ADT/STLExtras.h"

namespace patlint {

using CK = Choice::Kind;

/// Of what was cut short, so many requests are worth the time.
static constexpr size_t FewEmissions = 16;

/// A text of which nothing is known where it was never set.
static Val setOrUnknown(Values &V, Val Text) {
  if (Text->Choices.empty())
    return V.hole(HoleKind::String, "unset");
  return V.mapped(Text, [&](const Choice &C) {
    return C.is(CK::Absent) || C.is(CK::Null) ? V.hole(HoleKind::String, "unset") : V.only(C);
  });
}

std::vector<uint32_t> Evaluator::inputs(FunctionIndex F, Val Receiver, const std::vector<Val> &Args, bool Root,
                                        const GlobalValues &Globals) {
  std::vector<uint32_t> Key = {F, Root, Receiver ? Receiver->Id + 1 : 0};
  for (Val A : Args)
    Key.push_back(A->Id);
  for (auto &[Symbol, Value] : Globals) {
    Key.push_back(GlobalIds.try_emplace(Symbol, GlobalIds.size()).first->second);
    Key.push_back(Value->Id);
  }
  return Key;
}

const Summary *Evaluator::applied(const std::vector<uint32_t> &Inputs, unsigned Depth) const {
  auto It = Memo.find(Inputs);
  const Summary *Stored = It == Memo.end() ? nullptr : It->second.get();
  // What was cut short deep down is done again from nearer the top.
  return Stored && (!Stored->Truncated || Stored->Depth <= Depth) ? Stored : nullptr;
}

bool Evaluator::applyAsIs(FunctionIndex F, const Site &S, const Call &C, Link Here,
                          SiteResult &Out, Summary &Caller, const Call *Written,
                          bool Maybe) {
  const Summary *General = RootSummaries[F];
  if (!General || Work > WorkLimit + MaxWork || (General->Truncated && General->Emissions.size() > FewEmissions))
    return false;
  Caller.Truncated |= General->Truncated;
  auto Replace = [&](SymbolId Id) -> Val {
    const SymbolInfo I = V.info(Id);
    bool Receiver = I.R == SymbolInfo::Root::Receiver;
    if (I.Function != F || (!Receiver && I.R != SymbolInfo::Root::Param))
      return V.symbol(Id);
    Val At = Receiver                         ? C.Receiver
             : size_t(I.Index) < C.Args.size() ? C.Args[size_t(I.Index)]
                                              : nullptr;
    for (const std::string &Key : I.Path)
      At = !At || Key == CallStep ? nullptr
           : Key == "*"           ? V.anyElement(At)
                                  : V.slot(At, Key, I.Kind);
    return At ? At : V.hole(I.Kind, ArgumentWhy);
  };
  auto Given = [&](Val &Value) {
    if (Value)
      Value = V.substituted(Value, Replace);
  };
  Summary Applied;
  for (Emission E : General->Emissions) {
    ++Work;
    // Nothing of these comes from a call.
    if (E.K == Emission::Kind::Loose || reportedInside(F, E)) {
      Applied.Emissions.push_back(std::move(E));
      continue;
    }
    Given(E.Url);
    Given(E.Method);
    for (auto *Values : {&E.Headers, &E.AuthValues, &E.AuthKinds, &E.Arguments})
      for (Val &Value : *Values)
        Given(Value);
    Given(E.Setter);
    // Of what is written to a socket, what is no request is none.
    if (E.Url && E.K != Emission::Kind::Credential && !(E.Spec && E.Spec->Written))
      E.Url = setOrUnknown(V, E.Url);
    Applied.Emissions.push_back(std::move(E));
  }
  Applied.Skipped = General->Skipped;
  Applied.Reached = General->Reached;
  // What nobody asked for is not known, and may have been changed.
  callUnknown(S, C, Out);
  // What was itself cut short sends requests, but what it leaves says little.
  if (General->Truncated) {
    propagate(Applied, F, S, Written ? *Written : C, Here, Caller, !Written, Maybe);
    return true;
  }
  if (Val Returned = V.substituted(General->Returned, Replace); !Returned->Choices.empty())
    Out.Returned = relocated(Returned, F, Here);
  for (Slot K : S.MayChange) {
    auto It = General->Outs.find(K);
    bool Changes = llvm::any_of(Program[F].Outs, [&](const OutValue &O) { return O.S == K; });
    Val Left = It == General->Outs.end() ? V.nothing() : V.substituted(It->second, Replace);
    if (!Changes)
      Out.Outs.erase(K);
    else if (!Left->Choices.empty())
      Out.Outs[K] = relocated(Left, F, Here);
  }
  propagate(Applied, F, S, Written ? *Written : C, Here, Caller, !Written, Maybe);
  return true;
}

} // namespace patlint
