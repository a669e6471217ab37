//===- Invoke.cpp - Calls of values ------------------------------------===//
//
// A value that is called can be a function, a pointer to a member function, a
// closure, an object with an `operator()` of the program's own, or an object
// of a library whose `operator()` is modelled. All of them are applied like
// direct calls: what they send is sent by the call, what they change is
// changed by it.
//
//===-------------------------------------------------------------------===//
#include "evaluate/Evaluator.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

namespace {
struct Target {
  FunctionIndex Function = 0;
  const FunctionModel *Model = nullptr;
  /// The called object, for closures and functors.
  Val Object = nullptr;
  /// The first argument is the receiver.
  bool Member = false;
  std::string Name;
};
} // namespace

/// Of several overloads or instances those that take so many arguments, of
/// the types that stand in the call, as far as any do. Instances that differ
/// in nothing we see are one.
static std::vector<FunctionIndex> fitting(const Linked &Program,
                                          const std::vector<FunctionIndex> &All,
                                          size_t Count, const Site &S) {
  std::vector<FunctionIndex> Out, Typed;
  for (FunctionIndex F : All) {
    const Function &Fn = Program[F];
    bool Known = std::any_of(Out.begin(), Out.end(), [&](FunctionIndex O) {
      return Program[O].Where == Fn.Where && Program[O].Params == Fn.Params;
    });
    if (Fn.Params.size() != Count || Known)
      continue;
    Out.push_back(F);
    bool Same = S.ArgTypes.size() >= Count;
    for (size_t I = 0; Same && I < Count; ++I)
      Same = Fn.Params[I].Type ==
             S.ArgTypes[S.ArgTypes.size() - Count + I];
    if (Same)
      Typed.push_back(F);
  }
  return !Typed.empty() ? Typed : Out.empty() ? All : Out;
}

/// What a choice means when it is called with so many arguments.
static std::vector<Target> targetsOf(const Linked &Program, Values &V,
                                     const Choice &C, const Site &S,
                                     size_t Count, llvm::StringRef Near) {
  std::vector<Target> Out;
  auto Add = [&](FunctionIndex F, Val Object, bool Member) {
    Target T;
    T.Function = F;
    T.Object = Object;
    T.Member = Member;
    Out.push_back(std::move(T));
  };
  auto AddModel = [&](const std::string &Name, Val Object) {
    Site Made = S;
    Made.Symbol.clear();
    Made.Name = Name;
    Made.Callee = NoTerm;
    Made.Constructor = Made.Virtual = false;
    Made.Receiver = Object ? TermId(0) : NoTerm;
    Made.ReceiverType = Object ? C.Name : "";
    Made.Args.assign(Count, 0);
    Made.ArgTypes.resize(Count);
    Target T;
    T.Model = Program.model(Made);
    T.Object = Object;
    T.Name = Name;
    if (T.Model)
      Out.push_back(std::move(T));
  };
  if (C.is(CK::Function)) {
    std::vector<FunctionIndex> All;
    if (const FunctionIndex *F = Program.function(C.Name, Near))
      All.push_back(*F);
    if (!All.empty() && Program[All.front()].Virtual)
      for (FunctionIndex O : Program.overriders(C.Name))
        All.push_back(O);
    for (FunctionIndex F : All) {
      const Function &Fn = Program[F];
      bool Member = !Fn.Class.empty() && Fn.K == Function::Kind::Function &&
                    Count == Fn.Params.size() + 1;
      Add(F, nullptr, Member);
    }
    if (All.empty())
      AddModel(Linked::nameOf(C.Name), nullptr);
    return Out;
  }
  if (!C.is(CK::Object))
    return Out;
  Val Self = V.only(C);
  // Closures carry their symbol; generic ones have instances.
  std::vector<FunctionIndex> Closures = Program.closures(C.Name, Near);
  const FunctionIndex *Named =
      llvm::StringRef(S.Symbol).starts_with(C.Name)
          ? Program.function(S.Symbol, Near)
          : nullptr;
  if (Named && !Closures.empty())
    Closures = {*Named};
  for (FunctionIndex F : fitting(Program, Closures, Count, S))
    Add(F, Self, false);
  if (!Out.empty())
    return Out;
  AddModel(C.Name + "::operator()", Self);
  if (!Out.empty())
    return Out;
  for (const std::string &Class : Program.lineage(C.Name)) {
    for (FunctionIndex F :
         fitting(Program, Program.callOperators(Class), Count, S))
      Add(F, Self, false);
    if (!Out.empty())
      return Out;
  }
  // An object made of closures that it inherits from: any of them.
  for (auto &[Key, Base] : C.Slots)
    if (llvm::StringRef(Key).starts_with("call:"))
      for (const Choice *Inner : Base->Choices)
        for (Target &T : targetsOf(Program, V, *Inner, S, Count, Near))
          if (T.Model || Program[T.Function].Params.size() == Count)
            Out.push_back(std::move(T));
  return Out;
}

Evaluator::Invoked Evaluator::invoke(Val Callee, const std::vector<Val> &Args,
                                     const Site &S, const Call &Outer,
                                     Link Here, unsigned Depth,
                                     Summary &Caller, bool Maybe) {
  Invoked Out;
  Out.Returned = V.nothing();
  Out.Callee = V.nothing();
  llvm::StringRef Near = Program[Here.Function].Where.File;
  Val Resolved = seen(Callee);
  bool First = true;
  for (const Choice *C : Resolved->Choices) {
    Val Self = V.only(*C);
    if (C->is(CK::Null) || C->is(CK::Absent) || C->is(CK::Place)) {
      Out.Callee = V.join(Out.Callee, Self);
      continue; // it is not called then
    }
    std::vector<Target> All =
        targetsOf(Program, V, *C, S, Args.size(), Near);
    if (All.empty()) {
      Out.Unknown = true;
      Out.Callee = V.join(Out.Callee, Self);
      continue;
    }
    // A model may call what it is given, and be what it is given.
    if (Depth >= MaxValueDepth &&
        std::any_of(All.begin(), All.end(), [](const Target &T) { return T.Model; })) {
      Out.Unknown = true;
      Out.Callee = V.join(Out.Callee, Self);
      continue;
    }
    Out.Known = true;
    for (const Target &T : All) {
      Call Inner;
      Inner.Receiver = T.Object;
      Inner.Args = Args;
      if (T.Member) {
        Inner.Receiver = Args.front();
        Inner.Args.erase(Inner.Args.begin());
      }
      Site Made = S;
      Made.Constructor = Made.Virtual = false;
      Made.Callee = 0; // a call of a value: its receiver may change
      Made.MayChange.clear();
      for (size_t I = 0; I < Inner.Args.size(); ++I)
        Made.MayChange.push_back(Slot(I));
      SiteResult One;
      One.Returned = V.nothing();
      if (T.Model) {
        Made.Name = T.Name;
        Made.Callee = NoTerm;
        callModel(*T.Model, Made, Inner, Here, Depth + 1, One, Caller);
      } else {
        callFunction(T.Function, Made, Inner, Here, Depth, One, Caller,
                     &Outer, Maybe);
      }
      Out.Returned = V.join(Out.Returned, One.Returned);
      auto Changed = [&](Slot K, Val Before) {
        auto It = One.Outs.find(K);
        return It == One.Outs.end() ? Before : It->second;
      };
      Val After = T.Object ? Changed(ReceiverSlot, T.Object) : Self;
      Out.Callee = V.join(Out.Callee, After);
      std::vector<Val> Left;
      if (T.Member)
        Left.push_back(Changed(ReceiverSlot, Inner.Receiver));
      for (size_t I = 0; I < Inner.Args.size(); ++I)
        Left.push_back(Changed(Slot(I), Inner.Args[I]));
      for (size_t I = 0; I < Left.size(); ++I)
        if (First)
          Out.Args.push_back(Left[I]);
        else
          Out.Args[I] = V.join(Out.Args[I], Left[I]);
      First = false;
    }
  }
  if (Out.Args.empty())
    Out.Args = Args;
  if (Out.Callee->Choices.empty())
    Out.Callee = Callee;
  return Out;
}

/// Of an input it is as open as that input is: whoever knows it knows more.
Val Evaluator::resultOf(Val Callee, HoleKind Kind) {
  Val Out = V.nothing();
  for (const Choice *C : Callee->Choices) {
    if (C->is(CK::Symbol))
      Out = V.join(Out, V.slot(V.only(*C), CallStep, Kind));
  }
  return Out->Choices.empty() ? V.hole(Kind, "call") : Out;
}

/// A closure that somebody unknown got: it may have been run any number of
/// times, with anything.
Val Evaluator::maybeRun(Val Closure) {
  for (const Choice *C : Closure->Choices) {
    if (!C->is(CK::Object))
      continue;
    for (FunctionIndex F : Program.closures(C->Name, {})) {
      Val State = V.only(*C);
      for (unsigned Round = 0; Round < 4; ++Round) {
        if (Active[F] >= 2 || Work > WorkLimit)
          break;
        std::vector<Val> Args;
        for (const Parameter &P : Program[F].Params)
          Args.push_back(V.hole(kindOfType(P.Type), "argument"));
        const Summary &Ran =
            apply(F, State, std::move(Args), MaxCallDepth - 1, false);
        auto It = Ran.Outs.find(ReceiverSlot);
        if (It == Ran.Outs.end() || It->second == State)
          break;
        Val Next = V.widen(State, V.join(State, It->second));
        if (Next == State)
          break;
        State = Next;
      }
      Closure = V.join(Closure, State);
    }
  }
  return Closure;
}

} // namespace patlint
