//===- FrameInvoke.cpp - Calls of values in a function -----------------===//
//
// Which function a call through a value means, and what of it the call is
// asked for. Where several functions can be meant, or nobody saw the object
// that holds them, only what stands at the call is told there.
//
//===-------------------------------------------------------------------===//
#include "evaluate/Frame.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;
using Result = Evaluator::SiteResult;

/// What is called where the object is not known that holds it: every function
/// that the program stores in such a place and that leads to a request, as a
/// virtual call of an unknown object means every overrider.
Val Frame::stored(SiteId Id) {
  Val Out = V.nothing();
  for (FunctionIndex T : E.Needed.targets(Index, Id))
    if (const Function &Fn = E.Program[T];
        Fn.K == Function::Kind::Function && Fn.Class.empty() &&
        E.Needed.hasEffect(T))
      Out = V.join(Out, V.function(Fn.Symbol));
  return Out;
}

/// The same object, read the same way.
bool Frame::isSamePlace(TermId A, TermId B) const {
  if (A == B)
    return true;
  if (A >= F.Terms.size() || B >= F.Terms.size())
    return false;
  const Term &One = F.Terms[A], &Other = F.Terms[B];
  return One.Kind == TermKind::Field && Other.Kind == TermKind::Field && One.Text == Other.Text &&
         One.Operands.size() == 1 && Other.Operands.size() == 1 &&
         isSamePlace(One.Operands[0], Other.Operands[0]);
}

/// The call without the objects that lie beside the function that is called, as
/// the data of a callback does: whoever stored both knows them, not the call.
Evaluator::Call Frame::withoutData(const Site &S, const Evaluator::Call &C) const {
  Evaluator::Call Out = C;
  const Term &Callee = F.Terms[S.Callee];
  if (Callee.Kind != TermKind::Field || Callee.Operands.empty())
    return Out;
  for (size_t I = 0; I < S.Args.size() && I < Out.Args.size(); ++I) {
    TermId Above = S.Args[I];
    bool Beside = false;
    while (!Beside && Above < F.Terms.size() && F.Terms[Above].Kind == TermKind::Field &&
           !F.Terms[Above].Operands.empty()) {
      Above = F.Terms[Above].Operands[0];
      Beside = isSamePlace(Above, Callee.Operands[0]);
    }
    if (Beside)
      Out.Args[I] = V.mapped(C.Args[I], [&](const Choice &Ch) {
        return Ch.is(CK::Object) ? V.nothing() : V.only(Ch);
      });
  }
  return Out;
}

/// What a call left of a value that may not have been made: texts that stood
/// in an object are still what they were, other things were added.
Val Frame::maybeLeft(Val Before, Val After, unsigned Steps) const {
  constexpr unsigned MaxSteps = 3;
  if (Before == After || Before->Choices.size() != 1 || !Before->Choices[0]->is(CK::Object) ||
      Steps > MaxSteps)
    return After;
  const Choice &Was = *Before->Choices[0];
  return V.mapped(After, [&](const Choice &C) {
    if (!C.is(CK::Object))
      return V.only(C);
    Choice Left = C;
    for (auto &[Key, Old] : Was.Slots) {
      bool Told = std::any_of(Old->Choices.begin(), Old->Choices.end(), [](const Choice *O) {
        return O->is(CK::Text) || O->is(CK::Place);
      });
      auto It = Left.Slots.find(Key);
      if (Told)
        Left.Slots[Key] = Old;
      else if (It != Left.Slots.end())
        It->second = maybeLeft(Old, It->second, Steps + 1);
    }
    return V.make(std::move(Left));
  });
}

/// A call through a value: a function, a closure, or something unknown.
void Frame::invoke(SiteId Id, const Site &S, const Evaluator::Call &C,
                   Val Callee, Result &R) {
  std::vector<Val> Args = C.Args;
  // A pointer to a member function is called with its object in front; the
  // receiver of a closure is the closure itself.
  bool Member = S.Receiver != NoTerm && S.Receiver != S.Callee;
  if (Member)
    Args.insert(Args.begin(), C.Receiver);
  // Of several functions and as many data, which belong together is not known.
  Val Known = E.seen(Callee);
  bool Several = std::count_if(Known->Choices.begin(), Known->Choices.end(),
                               [](const Choice *Ch) { return Ch->is(CK::Function); }) > 1;
  Evaluator::Call Said = withoutData(S, C);
  bool Maybe = Several && Said.Args != C.Args;
  Evaluator::Invoked Did = E.invoke(Known, Args, S, Maybe ? Said : C, Link{Index, Id, -1}, Depth,
                                    *Out, Maybe);
  Val Stored = Did.Known ? V.nothing() : stored(Id);
  if (!Stored->Choices.empty()) {
    Did = E.invoke(Stored, Args, S, Said, Link{Index, Id, -1}, Depth, *Out, true);
    for (size_t I = 0; I < Args.size() && I < Did.Args.size(); ++I)
      Did.Args[I] = maybeLeft(Args[I], Did.Args[I]);
  }
  if (!Did.Known) {
    E.callUnknown(S, C, R);
    if (S.ReturnType != "void" && !R.HasAlias)
      R.Returned = E.resultOf(Callee, E.kindOfType(S.ReturnType));
    printed(S, C, R);
    looseCall(Id, C);
    return;
  }
  R.Returned = Did.Returned;
  if (Did.Unknown && S.ReturnType != "void")
    R.Returned = V.join(R.Returned,
                        E.resultOf(Callee, E.kindOfType(S.ReturnType)));
  for (Slot K : S.MayChange) {
    if (K == ReceiverSlot)
      R.Outs[K] = Member ? Did.Args.front() : Did.Callee;
    else if (size_t I = size_t(K) + Member; I < Did.Args.size())
      R.Outs[K] = Did.Args[I];
  }
}

/// Remembers a call nobody knows, if a text with a '/' is among its arguments.
void Frame::looseCall(SiteId Id, const Evaluator::Call &C) {
  if (!Root || !E.Needed.isLoose(Index, Id))
    return;
  bool Path = false;
  for (Val A : C.Args)
    for (const Choice *Ch : A->Choices)
      for (const Atom &At : Ch->Atoms)
        Path |= At.K == Part::Kind::Literal &&
                At.Bytes.find('/') != std::string::npos;
  if (!Path)
    return;
  Emission Em;
  Em.K = Emission::Kind::Loose;
  Em.Where = {Link{Index, Id, -1}};
  Em.Url = V.nothing();
  Em.Arguments = C.Args;
  Out->Emissions.push_back(std::move(Em));
}

} // namespace patlint
