//===- Evaluator.cpp - Applying functions to values --------------------===//
#include "evaluate/Evaluator.h"

#include "evaluate/Frame.h"
#include "evaluate/ModelCall.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

static bool anySymbol(const Emission &E, bool ValueNode::*Flag) {
  auto Has = [&](Val V) { return V && V->*Flag; };
  auto Any = [&](const std::vector<Val> &List) {
    return std::any_of(List.begin(), List.end(), Has);
  };
  return Has(E.Url) || Has(E.Method) || Any(E.Headers) || Any(E.AuthValues) ||
         Any(E.AuthKinds);
}

bool Emission::paramSymbols() const {
  return anySymbol(*this, &ValueNode::ParamSymbols);
}

bool Emission::symbolic() const {
  return paramSymbols() || anySymbol(*this, &ValueNode::ReceiverSymbols);
}

HoleKind Evaluator::kindOfType(llvm::StringRef Type) const {
  if (holdsText(Type))
    return HoleKind::String;
  if (Type.ends_with("*"))
    return HoleKind::Pointer;
  return llvm::StringSwitch<HoleKind>(Type)
      .Cases("int", "long", "short", "long long", "signed char", HoleKind::Int)
      .Cases("unsigned int", "unsigned long", "unsigned short",
             "unsigned long long", "unsigned char", HoleKind::Uint)
      .Cases("float", "double", "long double", HoleKind::Float)
      .Cases("bool", "_Bool", HoleKind::Bool)
      .Cases("char", "wchar_t", "char8_t", "char16_t", "char32_t",
             HoleKind::Char)
      .Default(HoleKind::Object);
}

bool Evaluator::holdsText(llvm::StringRef Type) const {
  return Program.holdsText(Type);
}

Evaluator::Call Evaluator::symbolicInputs(FunctionIndex F) {
  const Function &Fn = Program[F];
  Call C;
  SymbolInfo S;
  S.Function = F;
  if (!Fn.Class.empty() || Fn.K == Function::Kind::Lambda) {
    S.R = SymbolInfo::Root::Receiver;
    S.Kind = HoleKind::Object;
    C.Receiver = V.symbol(V.symbolId(S));
    if (Fn.K == Function::Kind::Constructor) {
      // A constructor makes its object in view: nothing is set before it.
      C.Receiver = V.object(Fn.Class);
    }
  }
  S.R = SymbolInfo::Root::Param;
  for (size_t I = 0; I < Fn.Params.size(); ++I) {
    S.Index = int64_t(I);
    S.Kind = kindOfType(Fn.Params[I].Type);
    C.Args.push_back(V.symbol(V.symbolId(S)));
  }
  return C;
}

const Summary &Evaluator::apply(FunctionIndex F, Val Receiver,
                                std::vector<Val> Args, unsigned Depth,
                                bool Root, const GlobalValues &Globals) {
  std::vector<uint32_t> Key = inputs(F, Receiver, Args, Root, Globals);
  if (const Summary *Stored = applied(Key, Depth))
    return *Stored;
  auto New = std::make_unique<Summary>();
  New->Depth = Depth;
  New->Returned = V.nothing();
  ++Active[F];
  Frame(*this, F, Receiver, Args, Globals, Depth, Root).run(*New);
  --Active[F];
  tellApart(F, Receiver, Args, Depth, Root, Globals, *New);
  std::unique_ptr<Summary> &Again = Memo[Key];
  Again = std::move(New);
  return *Again;
}

/// Whether F itself reads or writes a variable of namespace scope.
bool Evaluator::mentions(FunctionIndex F, const std::string &Global) const {
  const Function &Fn = Program[F];
  return std::any_of(Fn.GlobalWrites.begin(), Fn.GlobalWrites.end(),
                     [&](const GlobalWrite &W) { return W.Symbol == Global; }) ||
         std::any_of(Fn.Terms.begin(), Fn.Terms.end(), [&](const Term &T) {
           return T.Kind == TermKind::Global && T.Text == Global;
         });
}

/// Says once per root that a bound was hit.
void Evaluator::cutShort(FunctionIndex F, const char *Why) {
  if (!WorkNoticed)
    Notices.push_back({Notice::Kind::Bound, Program[F].Where, Why});
  WorkNoticed = true;
}

void Evaluator::callFunction(FunctionIndex F, const Site &S, const Call &C,
                             Link Here, unsigned Depth, SiteResult &Out,
                             Summary &Caller, const Call *Written, bool Maybe) {
  unsigned Deepest = Needed.isOnTheWay(F) ? MaxCallDepth : MaxValueDepth;
  GlobalValues Globals;
  for (auto &[Symbol, Value] : C.Globals)
    if (mentions(F, Symbol))
      Globals[Symbol] = Value;
  // What has been gone through costs nothing: a loop comes by once more.
  bool Done = Work > WorkLimit && applied(inputs(F, C.Receiver, C.Args, false, Globals), Depth + 1);
  if (Depth + 1 > Deepest || Active[F] >= 2 || (Work > WorkLimit && !Done)) {
    if (Work > WorkLimit && WorkLimit == MaxWork)
      cutShort(F, "much is called below this function; what is left of it is unknown");
    bool Deep = Depth + 1 > Deepest;
    bool Known = Active[F] < 2 && applyAsIs(F, S, C, Here, Out, Caller, Written, Maybe);
    if (Known && (!Deep || RootSummaries[F]->Emissions.empty())) {
      CutShort[F] = CutShort[F] || RootSummaries[F]->Truncated;
      return;
    }
    Caller.Truncated = true;
    CutShort[F] = true;
    if (!Known)
      callUnknown(S, C, Out);
    return;
  }
  // What only gives a value must not use up what the way to a request needs.
  bool Aside = WorkLimit == MaxWork && !Needed.hasEffect(F) && !Done;
  uint64_t Before = Work;
  if (Aside)
    WorkLimit = Work + std::min(MaxAsideCall, MaxAside - std::min(AsideWork, MaxAside));
  const Summary &Called = apply(F, C.Receiver, C.Args, Depth + 1, false, Globals);
  if (Aside) {
    AsideWork += Work - Before;
    if (Work > WorkLimit) {
      cutShort(F, "much is called below this function; what is left of it is unknown");
      Work = WorkLimit; // one long function is not more than it may use
    }
    WorkLimit = MaxWork;
  }
  Caller.Truncated |= Called.Truncated;
  Out.Returned = relocated(Called.Returned, F, Here);
  for (auto &[Symbol, Value] : Called.Globals)
    Out.Globals[Symbol] = relocated(Value, F, Here);
  for (auto &[Changed, Value] : Called.Outs) {
    bool Passed = std::find(S.MayChange.begin(), S.MayChange.end(), Changed) !=
                  S.MayChange.end();
    if (Passed || (S.Constructor && Changed == ReceiverSlot) ||
        (S.Callee != NoTerm && Changed == ReceiverSlot))
      if (!Value->Choices.empty())
        Out.Outs[Changed] = relocated(Value, F, Here);
  }
  propagate(Called, F, S, Written ? *Written : C, Here, Caller, !Written, Maybe);
}

/// Puts Here in front of the places of URL setters inside the callee.
Val Evaluator::relocated(Val Value, FunctionIndex Callee, Link Here) {
  if (!Value->Places)
    return Value;
  return V.mapped(Value, [&](const Choice &C) -> Val {
    Choice Out = C;
    if (C.is(CK::Place) && !C.Where.empty() &&
        C.Where.front().Function == Callee &&
        C.Where.size() <= MaxCallDepth + 1)
      Out.Where.insert(Out.Where.begin(), Here);
    for (auto &[Key, Slot] : Out.Slots)
      Slot = relocated(Slot, Callee, Here);
    return V.make(std::move(Out));
  });
}

bool Evaluator::reportedInside(FunctionIndex F, const Emission &E) const {
  return ClosedChains[F].count({unsigned(E.K), E.Where}) != 0;
}

unsigned commonBytes(Val Outer, Val Inner) {
  std::set<const Region *> Places;
  for (const Choice *C : Outer->Choices)
    for (const Atom &A : C->Atoms)
      for (const Origin &O : A.Origins)
        Places.insert(O.Where);
  unsigned Bytes = 0;
  auto Count = [&](Val Value) {
    for (const Choice *C : Value->Choices)
      for (const Atom &A : C->Atoms)
        for (const Origin &O : A.Origins)
          if (Places.erase(O.Where))
            Bytes += O.Length;
  };
  Count(Inner);
  for (const Choice *C : Inner->Choices)
    for (auto &[Key, Slot] : C->Slots)
      Count(Slot);
  return Bytes;
}

bool Evaluator::isSaidAt(const Call &C, Val Url) const {
  auto Through = [&](const SymbolInfo &S, Val Arg) {
    return Arg && std::any_of(Arg->Choices.begin(), Arg->Choices.end(), [&](const Choice *Ch) {
      SymbolId Id = Ch->Symbol;
      if (Ch->is(CK::Text) && Ch->Atoms.size() == 1)
        Id = Ch->Atoms[0].Symbol;
      if (Id == NoSymbol)
        return false;
      const SymbolInfo &A = V.info(Id);
      bool Below = A.R == S.R && A.Function == S.Function && A.Index == S.Index &&
                   A.Path.size() <= S.Path.size() &&
                   std::equal(A.Path.begin(), A.Path.end(), S.Path.begin());
      // An object that lies beside the function in some other one (a callback
      // and its data) was put there by somebody else.
      return Below && (A.Path.size() == S.Path.size() ||
                       std::none_of(A.Path.begin(), A.Path.end(),
                                    [](const std::string &Key) { return isFieldKey(Key); }));
    });
  };
  for (Val Arg : C.Args)
    if (commonBytes(Url, Arg) > 0)
      return true;
  for (const Choice *Ch : Url->Choices)
    for (const Atom &At : Ch->Atoms) {
      if (At.Symbol == NoSymbol)
        continue;
      const SymbolInfo &S = V.info(At.Symbol);
      if (S.R == SymbolInfo::Root::Derived || Through(S, C.Receiver) ||
          std::any_of(C.Args.begin(), C.Args.end(), [&](Val A) { return Through(S, A); }))
        return true;
    }
  return false;
}

void Evaluator::propagate(const Summary &Callee, FunctionIndex CalleeIndex,
                          const Site &S, const Call &C, Link Here,
                          Summary &Caller, bool AsWritten, bool Maybe) {
  constexpr size_t MaxEmissions = 4096;
  auto Carry = [&](const Chain &Inner, std::set<Chain> &Outer) {
    if (Inner.size() > MaxCallDepth || Outer.size() >= MaxEmissions)
      return;
    Chain All{Here};
    All.insert(All.end(), Inner.begin(), Inner.end());
    Outer.insert(std::move(All));
  };
  // A call that may be of another function skips nothing in this one.
  if (!Maybe)
    for (const Chain &Inner : Callee.Skipped)
      Carry(Inner, Caller.Skipped);
  for (const Chain &Inner : Callee.Reached)
    Carry(Inner, Caller.Reached);
  for (const Emission &E : Callee.Emissions) {
    if (E.K == Emission::Kind::Loose || E.Where.size() > MaxCallDepth + 1)
      continue;
    if (reportedInside(CalleeIndex, E)) {
      Carry(E.Where, Caller.Reached);
      continue;
    }
    // Which of several functions is called nobody knows: what the call says
    // nothing about is told where it is sent.
    if (Maybe && !isSaidAt(C, E.Url) && !(E.Setter && E.Setter->Places)) {
      Carry(E.Where, Caller.Reached);
      continue;
    }
    if (Caller.Emissions.size() > MaxEmissions) {
      cutShort(Here.Function, "more requests in one function than are listed");
      return;
    }
    Emission Out = E;
    Link L = Here;
    unsigned Best = 0;
    for (size_t I = 0; I < C.Args.size(); ++I) {
      unsigned Bytes = commonBytes(E.Url, C.Args[I]);
      if (Bytes > Best) {
        Best = Bytes;
        L.Argument = int(I);
      }
    }
    // No literal of it stands here: the parameter that is in the URL.
    const Summary *Own = RootSummaries[CalleeIndex];
    if (L.Argument < 0 && Own && AsWritten)
      for (const Emission &Inner : Own->Emissions)
        if (Inner.K == E.K && Inner.Where == E.Where)
          for (const Choice *Ch : Inner.Url->Choices)
            for (const Atom &A : Ch->Atoms)
              if (A.Symbol != NoSymbol && L.Argument < 0 &&
                  V.info(A.Symbol).R == SymbolInfo::Root::Param)
                L.Argument = int(V.info(A.Symbol).Index);
    Out.Where.insert(Out.Where.begin(), L);
    if (Out.Setter)
      Out.Setter = relocated(Out.Setter, CalleeIndex, Here);
    Caller.Emissions.push_back(std::move(Out));
  }
}

/// Lists that somebody unknown had may have more elements.
Val Evaluator::lengthened(Val Value) {
  return V.mapped(Value, [&](const Choice &C) -> Val {
    Val Self = V.only(C);
    bool List = C.is(CK::Object) &&
                std::any_of(C.Slots.begin(), C.Slots.end(), [](auto &S) {
                  return isElementKey(S.first);
                });
    return List ? V.withAnywhere(Self, V.hole(HoleKind::Object, "element"))
                : Self;
  });
}

/// What is written to a stream goes behind the text in it.
Val Evaluator::withMoreText(Val Object) {
  return V.mapped(Object, [&](const Choice &C) -> Val {
    Val Self = V.only(C);
    auto It = C.Slots.find(TextSlot);
    return It == C.Slots.end()
               ? Self
               : V.withSlot(Self, TextSlot,
                            V.concat(It->second, V.hole(HoleKind::String, "written")));
  });
}

/// What an iterator and the like lead to, where somebody may have written.
Val Evaluator::behind(Val Object) {
  return V.mapped(Object, [&](const Choice &C) -> Val {
    Choice Copy = C;
    for (auto &[Slot, Held] : Copy.Slots)
      if (M.isHeld(Slot))
        Held = V.holdsText(Held) ? V.hole(HoleKind::String, "written")
                                 : V.some(V.hole(HoleKind::Object, "written"));
    return V.make(std::move(Copy));
  });
}

/// What was empty in a struct of the program's that somebody unknown got may
/// have been filled in.
Val Evaluator::filled(Val Object, unsigned Depth) {
  constexpr unsigned MaxFilled = 4;
  return V.mapped(Object, [&](const Choice &C) -> Val {
    if (!C.is(CK::Object) || Depth > MaxFilled)
      return V.only(C);
    Choice Copy = C;
    for (auto &[Slot, Held] : Copy.Slots)
      if (isElementKey(Slot) || (isFieldKey(Slot) && Program.isOwnField(std::string(Slot))))
        Held = V.mapped(filled(Held, Depth + 1), [&](const Choice &Part) -> Val {
          if (Part.is(CK::Number) && Part.Number == 0)
            return V.hole(HoleKind::Int, "filled in");
          if (Part.is(CK::Number)) { // it may be another now, but mostly is not
            Choice Number = Part;
            Number.Assumed = true;
            return V.make(std::move(Number));
          }
          if (Part.is(CK::Null))
            return V.hole(HoleKind::Object, "filled in");
          return Part.is(CK::Text) && Part.Atoms.empty() ? V.hole(HoleKind::String, "filled in") : V.only(Part);
        });
    return V.make(std::move(Copy));
  });
}

/// What somebody unknown had, but for closures that he may have run.
Val Evaluator::handedOut(Val Object) {
  Val &Known = HandedOut[Object];
  if (!Known)
    Known = V.touched(filled(withMoreText(lengthened(Object))));
  return Known;
}

/// A call without body or model: texts and buffers it may write are unknown
/// afterwards, objects keep their slots and are marked as touched.
void Evaluator::callUnknown(const Site &S, const Call &C, SiteResult &Out) {
  auto TypeAt = [&](Slot K) -> llvm::StringRef {
    if (K == ReceiverSlot)
      return S.ReceiverType;
    return size_t(K) < S.ArgTypes.size() ? llvm::StringRef(S.ArgTypes[size_t(K)])
                                         : llvm::StringRef();
  };
  // A copy or an assignment that the program writes itself, but not here.
  bool Copies = C.Args.size() == 1 && C.Receiver && !S.ArgTypes.empty() &&
                S.ArgTypes[0] == S.ReceiverType &&
                (S.Constructor || llvm::StringRef(S.Name).ends_with("::operator="));
  if (S.Constructor && !Copies) {
    bool OneText = C.Args.size() == 1 && !C.Args[0]->Choices.empty() &&
                   std::all_of(C.Args[0]->Choices.begin(), C.Args[0]->Choices.end(),
                               [](const Choice *Ch) { return Ch->is(CK::Text); });
    if (OneText || (C.Args.size() == 1 && holdsText(S.ArgTypes.empty() ? "" : S.ArgTypes[0]))) {
      Out.Outs[ReceiverSlot] = C.Args[0];
    } else if (!C.Args.empty() && C.Receiver) {
      Out.Outs[ReceiverSlot] = V.mapped(C.Receiver, [&](const Choice &Ch) {
        if (Ch.is(CK::Text)) // made of something, nobody knows how
          return V.hole(HoleKind::String, S.Name);
        Choice Open = Ch;
        Open.Open |= Ch.is(CK::Object);
        return V.make(std::move(Open));
      });
    }
  }
  bool NameAlone = S.NameOnly || S.Dependent;
  bool Logs = NameAlone && !S.Constructor && M.isLogging(S.Name);
  for (Slot K : S.MayChange) {
    if (Logs)
      break;
    Val Value = K == ReceiverSlot ? C.Receiver
                : size_t(K) < C.Args.size() ? C.Args[size_t(K)]
                                            : nullptr;
    if (!Value || (S.Constructor && K == ReceiverSlot))
      continue;
    bool Text = std::any_of(Value->Choices.begin(), Value->Choices.end(),
                            [](const Choice *Ch) { return Ch->is(CK::Text); });
    llvm::StringRef Type = TypeAt(K);
    bool Null = !Value->Choices.empty() &&
                std::all_of(Value->Choices.begin(), Value->Choices.end(),
                            [](const Choice *Ch) { return Ch->is(CK::Null); });
    if (Text || holdsText(Type)) {
      // Without a declaration nobody knows whether it changes anything.
      Out.Outs[K] = NameAlone ? V.perhapsChanged(Value) : V.hole(HoleKind::String, S.Name);
    } else if (std::any_of(Value->Choices.begin(), Value->Choices.end(),
                           [](const Choice *Ch) { return Ch->is(CK::Number); })) {
      Out.Outs[K] = V.hole(kindOfType(Type.rtrim("* ")), S.Name);
    } else if (Null && Type.ends_with("**")) // a pointer for the call to fill in
      Out.Outs[K] = V.hole(kindOfType(Type.drop_back()), S.Name);
    else if (Null && (!Type.ends_with("*") || Type.contains("::"))) // an optional, a smart pointer
      Out.Outs[K] = V.hole(HoleKind::Object, S.Name);
    else if (!Value->Choices.empty())
      Out.Outs[K] = handedOut(maybeRun(behind(Value)));
  }
  if (Copies)
    Out.Outs[ReceiverSlot] = C.Args[0];
  // A conversion of something that is a text is that text.
  bool Conversion = llvm::StringRef(S.Name).contains("::operator ") && C.Receiver;
  if (Conversion && std::all_of(C.Receiver->Choices.begin(), C.Receiver->Choices.end(),
                                [](const Choice *Ch) { return Ch->is(CK::Text); }))
    Out.Returned = C.Receiver;
  // `os << x` of somebody's own operator gives the stream.
  auto Stream = Out.Outs.find(0);
  bool Written = Stream != Out.Outs.end() && !Stream->second->Choices.empty() &&
                 std::all_of(Stream->second->Choices.begin(), Stream->second->Choices.end(),
                             [](const Choice *Ch) { return Ch->Slots.count(TextSlot); });
  if (Written && S.Name.find("operator") != std::string::npos) {
    Out.HasAlias = true;
    Out.AliasSlot = 0;
    Out.Returned = Stream->second;
  }
  // Fluent style: a reference to one's own class is oneself.
  if (S.ReturnsReceiverType && C.Receiver) {
    Out.HasAlias = true;
    Out.AliasSlot = ReceiverSlot;
    auto It = Out.Outs.find(ReceiverSlot);
    Out.Returned = It == Out.Outs.end() ? C.Receiver : It->second;
  }
}

std::vector<FunctionIndex> Evaluator::targets(const Site &S, Val Receiver,
                                              llvm::StringRef Near) {
  std::vector<FunctionIndex> Out;
  if (const FunctionIndex *F = Program.callee(S, Near))
    Out.push_back(*F);
  if (!S.Virtual)
    return Out;
  for (FunctionIndex O : Program.overriders(S))
    Out.push_back(O);
  if (!Receiver || Out.size() < 2)
    return Out;
  // An object made in view knows its class.
  std::vector<FunctionIndex> Exact;
  for (const Choice *C : Receiver->Choices) {
    if (!C->is(CK::Object) || C->Name.empty())
      return Out;
    FunctionIndex Found = 0;
    bool Any = false;
    for (const std::string &Class : Program.lineage(C->Name)) {
      for (FunctionIndex O : Out)
        if (!Any && Program[O].Class == Class) {
          Found = O;
          Any = true;
        }
    }
    if (!Any)
      return Out;
    if (std::find(Exact.begin(), Exact.end(), Found) == Exact.end())
      Exact.push_back(Found);
  }
  return Exact.empty() ? Out : Exact;
}

bool Evaluator::seesCallers(FunctionIndex F) const {
  return Program.hasCallers(F) && !Program.isHandedOn(F) && !CutShort[F] &&
         Needed.areCallersWanted(F);
}

/// Itself or in a function it calls, of which Others tells.
bool Evaluator::readsVariables(FunctionIndex F, const std::vector<bool> &Others) const {
  const Function &Fn = Program[F];
  return std::any_of(Fn.Terms.begin(), Fn.Terms.end(), [&](const Term &T) {
    return (T.Kind == TermKind::Global || T.Kind == TermKind::Since) &&
           NewGlobals.count(T.Text);
  }) || std::any_of(Fn.Sites.begin(), Fn.Sites.end(), [&](const Site &S) {
    const FunctionIndex *Called = Program.callee(S, Fn.Where.File);
    return Called && Others[*Called];
  });
}

Val Evaluator::seen(Val Value) {
  return V.mapped(Value, [&](const Choice &C) -> Val {
    Val Self = V.only(C);
    return C.Symbol == NoSymbol ? Self : resolved(Self, false);
  });
}

void Evaluator::round() {
  size_t N = Program.functions().size();
  // Summaries of the rounds before are still pointed at.
  Former.push_back(std::move(Memo));
  Memo.clear();
  GlobalMemo.clear();
  FieldMemo.clear();
  CalledMemo.clear();
  ResolvedMemo.clear();
  RootSummaries.resize(N, nullptr);
  ClosedChains.assign(N, {});
  Active.assign(N, 0);
  FieldWork = 0;
  std::vector<bool> CutBefore = CutShort;
  CutShort.resize(N, false);
  CutBefore.resize(N, false);
  std::vector<bool> Reads(N, false);
  for (FunctionIndex F : Program.order()) {
    // What cannot reach a request was evaluated for what it writes; it knows
    // nothing new in a later round, unless it reads variables.
    bool Sink = Needed.hasEffect(F);
    Reads[F] = readsVariables(F, Reads);
    if (!Needed.isRoot(F) || (Rounds > 0 && !Sink && !CutBefore[F] && !Reads[F]))
      continue;
    Work = AsideWork = CaseWork = 0;
    WorkNoticed = false;
    WorkLimit = Sink ? MaxWork : MaxSideWork;
    Call C = symbolicInputs(F);
    const Summary &S = apply(F, C.Receiver, C.Args, 0, true);
    Spent += 1 + Work + AsideWork + CaseWork;
    RootSummaries[F] = &S;
    std::set<std::pair<unsigned, Chain>> Open;
    for (const Emission &E : S.Emissions)
      (E.symbolic() ? Open : ClosedChains[F]).insert({unsigned(E.K), E.Where});
    // Of what is told case by case all cases have to be known.
    for (const auto &Each : Open)
      ClosedChains[F].erase(Each);
  }
  ++Rounds;
}

bool Evaluator::nextRound() {
  // What one round wrote may build on what the round before wrote; what goes
  // on growing is written from itself.
  Unsettled.clear();
  for (auto &[Key, Value] : NewGlobals) {
    auto It = Globals.find(Key);
    if (It != Globals.end() && Rounds > 1)
      Value = V.widen(It->second, Value);
    if (It == Globals.end() || It->second != Value)
      Unsettled.push_back(Key);
  }
  bool Changed = NewFields != Fields || !Unsettled.empty();
  Fields = NewFields;
  Derived = NewDerived;
  Others = NewOthers;
  Globals = NewGlobals;
  FieldMemo.clear();
  OwnFields.clear();
  CalledMemo.clear();
  ResolvedMemo.clear();
  GlobalMemo.clear();
  return Changed;
}

const std::set<Chain> &Evaluator::skipped(FunctionIndex F) const {
  static const std::set<Chain> None;
  return RootSummaries[F] ? RootSummaries[F]->Skipped : None;
}

const std::set<Chain> &Evaluator::reached(FunctionIndex F) const {
  static const std::set<Chain> None;
  return RootSummaries[F] ? RootSummaries[F]->Reached : None;
}

const std::vector<Emission> &Evaluator::emissions(FunctionIndex F) const {
  static const std::vector<Emission> None;
  return RootSummaries[F] ? RootSummaries[F]->Emissions : None;
}

} // namespace patlint
