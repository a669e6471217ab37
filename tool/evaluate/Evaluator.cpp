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
                                bool Root) {
  std::vector<uint32_t> Key = {F, Root, Receiver ? Receiver->Id + 1 : 0};
  for (Val A : Args)
    Key.push_back(A->Id);
  std::unique_ptr<Summary> &Stored = Memo[Key];
  // What was cut short deep down is done again from nearer the top.
  if (Stored && (!Stored->Truncated || Stored->Depth <= Depth))
    return *Stored;
  auto New = std::make_unique<Summary>();
  New->Depth = Depth;
  New->Returned = V.nothing();
  ++Active[F];
  Frame(*this, F, Receiver, Args, Depth, Root).run(*New);
  --Active[F];
  std::unique_ptr<Summary> &Again = Memo[Key];
  Again = std::move(New);
  return *Again;
}

/// Says once per root that a bound was hit.
void Evaluator::cutShort(FunctionIndex F, const char *Why) {
  if (!WorkNoticed)
    Notices.push_back({Notice::Kind::Bound, Program[F].Where, Why});
  WorkNoticed = true;
}

void Evaluator::callFunction(FunctionIndex F, const Site &S, const Call &C,
                             Link Here, unsigned Depth, SiteResult &Out,
                             Summary &Caller, const Call *Written) {
  unsigned Deepest = Needed.isOnTheWay(F) ? MaxCallDepth : MaxValueDepth;
  if (Depth + 1 > Deepest || Active[F] >= 2 || Work > WorkLimit) {
    if (Work > WorkLimit && WorkLimit == MaxWork)
      cutShort(F, "evaluation was cut short: too much work below one function");
    Caller.Truncated = true;
    CutShort[F] = true;
    callUnknown(S, C, Out);
    return;
  }
  const Summary &Called = apply(F, C.Receiver, C.Args, Depth + 1, false);
  Caller.Truncated |= Called.Truncated;
  Out.Returned = relocated(Called.Returned, F, Here);
  for (auto &[Changed, Value] : Called.Outs) {
    bool Passed = std::find(S.MayChange.begin(), S.MayChange.end(), Changed) !=
                  S.MayChange.end();
    if (Passed || (S.Constructor && Changed == ReceiverSlot) ||
        (S.Callee != NoTerm && Changed == ReceiverSlot))
      if (!Value->Choices.empty())
        Out.Outs[Changed] = relocated(Value, F, Here);
  }
  propagate(Called, F, S, Written ? *Written : C, Here, Caller, !Written);
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

void Evaluator::propagate(const Summary &Callee, FunctionIndex CalleeIndex,
                          const Site &S, const Call &C, Link Here,
                          Summary &Caller, bool AsWritten) {
  constexpr size_t MaxEmissions = 4096;
  for (const Emission &E : Callee.Emissions) {
    if (E.K == Emission::Kind::Loose || reportedInside(CalleeIndex, E) ||
        E.Where.size() > MaxCallDepth + 1)
      continue;
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
    Choice Copy = C;
    Val Self = V.make(std::move(Copy));
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
    Choice Copy = C;
    Val Self = V.make(std::move(Copy));
    auto It = C.Slots.find(TextSlot);
    return It == C.Slots.end()
               ? Self
               : V.withSlot(Self, TextSlot,
                            V.concat(It->second, V.hole(HoleKind::String, "written")));
  });
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
  for (Slot K : S.MayChange) {
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
      Out.Outs[K] = V.hole(HoleKind::String, S.Name);
      // A name without a declaration mostly is a logger's: what it was given
      // may well be what it was.
      if (S.NameOnly || S.Dependent)
        Out.Outs[K] = V.join(V.assumed(Value), Out.Outs[K]);
    } else if (Null && Type.ends_with("**")) // a pointer for the call to fill in
      Out.Outs[K] = V.hole(kindOfType(Type.drop_back()), S.Name);
    else if (!Value->Choices.empty())
      Out.Outs[K] = V.touched(withMoreText(lengthened(maybeRun(Value))));
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
  for (FunctionIndex O : Program.overriders(S.Symbol))
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

void Evaluator::write(WriteTable &Table, const std::string &Key, Val Value) {
  if (Value->Choices.empty())
    return;
  auto [It, New] = Table.try_emplace(Key, Value);
  if (!New)
    It->second = V.join(It->second, Value);
}

Val Evaluator::field(const std::string &Key) {
  auto Done = FieldMemo.find(Key);
  if (Done != FieldMemo.end())
    return Done->second;
  auto Within = FieldsWithin.find(Key);
  if (Within != FieldsWithin.end())
    return Within->second;
  auto It = Fields.find(Key);
  if (It == Fields.end())
    return V.nothing();
  // First what stands on its own; then what builds on other fields, where
  // the field itself means the former.
  std::vector<const Choice *> Own, Symbolic;
  for (const Choice *C : It->second->Choices) {
    Choice Copy = *C;
    (V.make(std::move(Copy))->symbolic() ? Symbolic : Own).push_back(C);
  }
  Val Plain = V.nothing();
  for (const Choice *C : Own) {
    Choice Copy = *C;
    Plain = V.join(Plain, V.make(std::move(Copy)));
  }
  if (!FieldBusy.insert(Key).second) {
    FieldCycles.insert(Key);
    return Plain;
  }
  Val All = Plain;
  // Long ways from field to field end in what is unknown.
  bool Far = FieldBusy.size() > MaxFieldSteps && !Symbolic.empty();
  for (const Choice *C : Symbolic) {
    Choice Copy = *C;
    Val One = V.make(std::move(Copy));
    All = V.join(All, Far ? V.hole(HoleKind::Object, "field") : resolved(One, true));
  }
  // A field that is written from itself grows.
  if (FieldCycles.erase(Key))
    All = V.widen(Plain, All);
  FieldBusy.erase(Key);
  if (FieldBusy.empty()) {
    FieldsWithin.clear();
    FieldCycles.clear();
    return FieldMemo[Key] = All;
  }
  // A field in a circle of fields is known in full only from outside of it.
  if (Far || !FieldCycles.empty())
    return FieldsWithin[Key] = V.join(All, V.hole(HoleKind::Object, "field"));
  return FieldMemo[Key] = All;
}

Val Evaluator::global(const std::string &Symbol, llvm::StringRef Near) {
  const FunctionIndex *Init = Program.global(Symbol, Near);
  std::string Key = Symbol + (Init ? "|" + std::to_string(*Init) : "");
  auto Done = GlobalMemo.find(Key);
  if (Done != GlobalMemo.end())
    return Done->second;
  if (!GlobalBusy.insert(Key).second)
    return V.nothing();
  Val Out = V.nothing();
  bool Const = false;
  if (Init) {
    Const = Program[*Init].Const;
    if (Active[*Init] < 2)
      Out = apply(*Init, nullptr, {}, 0, false).Returned;
  }
  if (!Const) {
    auto It = Globals.find(Symbol);
    if (It != Globals.end())
      Out = V.join(Out, resolved(It->second, true));
  }
  if (Out->Choices.empty())
    if (const ModelExpr *X = M.global(Linked::nameOf(Symbol)))
      Out = ModelCall::constant(*this, *X);
  if (Out->Choices.empty())
    Out = V.hole(HoleKind::Object, "variable");
  GlobalBusy.erase(Key);
  if (GlobalBusy.empty())
    GlobalMemo[Key] = Out;
  return Out;
}

/// Fields of classes are always there; a slot that a model would set may not
/// have been.
static std::string unknownBecause(const SymbolInfo &S, const char *Otherwise) {
  bool Slot = !S.Path.empty() && !isElementKey(S.Path.back()) &&
              S.Path.back().find(':') == std::string::npos;
  return Slot ? UnknownSlot : Otherwise;
}

/// What is below a field of an object that nobody saw being made: what this
/// object is known to hold, else what the program writes to that field.
Val Evaluator::below(Val Object, const std::string &Key, HoleKind Kind) {
  if (Key == "*")
    return V.anyElement(Object);
  return V.mapped(Object, [&](const Choice &C) -> Val {
    Choice Copy = C;
    Val Self = V.make(std::move(Copy));
    bool Known = C.is(CK::Null) || C.is(CK::Absent) ||
                 (C.is(CK::Object) && (!C.Open || C.Slots.count(Key)));
    if (Known || isElementKey(Key))
      return V.slot(Self, Key, Kind);
    Val Written = field(Key);
    return Written->Choices.empty() ? V.slot(Self, Key, Kind) : Written;
  });
}

bool saysPath(llvm::StringRef Pattern) {
  size_t Host = Pattern.find("://");
  if (Host != llvm::StringRef::npos)
    Pattern = Pattern.drop_front(Host + 3).drop_until([](char C) { return C == '/'; });
  return std::any_of(Pattern.begin(), Pattern.end(), [](char C) {
    return isalnum(static_cast<unsigned char>(C));
  });
}

Val Evaluator::resolved(Val Value, bool Parameters) {
  if (!Value->symbolic())
    return Value;
  if (!FieldBusy.empty() || !GlobalBusy.empty())
    return resolvedAnew(Value, Parameters);
  Val &Known = ResolvedMemo[{Value, Parameters}];
  if (!Known)
    Known = resolvedAnew(Value, Parameters);
  return Known;
}

Val Evaluator::resolvedAnew(Val Value, bool Parameters) {
  return V.substituted(Value, [&](SymbolId Id) -> Val {
    const SymbolInfo S = V.info(Id);
    if (S.R == SymbolInfo::Root::Derived)
      return V.hole(S.Kind, "derived"); // its inputs are replaced instead
    bool Receiver = S.R == SymbolInfo::Root::Receiver;
    if (!Receiver && S.R != SymbolInfo::Root::Global && !Parameters)
      return V.symbol(Id);
    const char *Why = Receiver                             ? "field"
                      : S.R == SymbolInfo::Root::Global ? "variable"
                                                           : "argument";
    if (Receiver && S.Path.empty() && !Parameters)
      return V.symbol(Id); // the object itself, in a closure: it stays what it is
    if (!Receiver && S.Path.empty())
      return V.hole(S.Kind, unknownBecause(S, Why));
    if (llvm::is_contained(S.Path, CallStep))
      return V.hole(S.Kind, "call");
    Choice Open;
    Open.K = CK::Object;
    Open.Open = true;
    Val Out = V.make(std::move(Open));
    if (S.Path.empty())
      return Out;
    for (const std::string &Key : S.Path) {
      // What a closure captured is kept under its own name.
      bool Capture = llvm::StringRef(Key).starts_with("cap:");
      if (Capture && Receiver)
        Out = field(Program[S.Function].Symbol + "::" + Key);
      else
        Out = below(Out, Key, S.Kind);
    }
    return Out->Choices.empty() || Out->symbolic()
               ? V.hole(S.Kind, unknownBecause(S, Why))
               : Out;
  });
}

/// What fields of an argument hold is any object's of that class. That tells
/// a client its base; which of all paths of a program an argument holds, it
/// does not tell.
Val Evaluator::resolvedUrl(Val Url) {
  if (!Url->ParamSymbols)
    return resolved(Url, true);
  auto Unknown = [&](SymbolId S) {
    return V.hole(V.info(S).Kind, unknownBecause(V.info(S), "argument"));
  };
  auto IsArgument = [&](SymbolId S) {
    const SymbolInfo &I = V.info(S);
    return I.R == SymbolInfo::Root::Param || I.R == SymbolInfo::Root::Rest;
  };
  Val Known = V.mapped(Url, [&](const Choice &C) -> Val {
    Choice Copy = C;
    if (C.is(CK::Symbol) && IsArgument(C.Symbol))
      return Unknown(C.Symbol);
    if (!C.is(CK::Text))
      return V.make(std::move(Copy));
    // Only what stands in front of the path is a base.
    size_t Path = 0;
    std::string Front;
    for (; Path < C.Atoms.size(); ++Path) {
      const Atom &A = C.Atoms[Path];
      Front += A.K == Part::Kind::Literal ? A.Bytes : "{}";
      if (saysPath(Front))
        break;
    }
    Val Out = V.fromAtoms({}, C.Assumed);
    for (size_t I = 0; I < C.Atoms.size(); ++I) {
      const Atom &A = C.Atoms[I];
      bool Hide = A.K == Part::Kind::Symbol && IsArgument(A.Symbol) && (I > Path || Path == C.Atoms.size());
      Out = V.concat(Out, Hide ? Unknown(A.Symbol) : V.fromAtoms({A}, C.Assumed));
    }
    return Out;
  });
  return resolved(Known, true);
}

bool Evaluator::seesCallers(FunctionIndex F) const {
  return Program.hasCallers(F) && !Program.isHandedOn(F) && !CutShort[F] &&
         Needed.areCallersWanted(F);
}

/// Itself or in a function it calls, of which Others tells.
bool Evaluator::readsVariables(FunctionIndex F, const std::vector<bool> &Others) const {
  const Function &Fn = Program[F];
  return std::any_of(Fn.Terms.begin(), Fn.Terms.end(), [&](const Term &T) {
    return T.Kind == TermKind::Global && NewGlobals.count(T.Text);
  }) || std::any_of(Fn.Sites.begin(), Fn.Sites.end(), [&](const Site &S) {
    const FunctionIndex *Called = Program.function(S.Symbol, Fn.Where.File);
    return Called && Others[*Called];
  });
}

Val Evaluator::seen(Val Value) {
  return V.mapped(Value, [&](const Choice &C) -> Val {
    Choice Copy = C;
    Val Self = V.make(std::move(Copy));
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
  ResolvedMemo.clear();
  RootSummaries.resize(N, nullptr);
  ClosedChains.assign(N, {});
  Active.assign(N, 0);
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
    Work = 0;
    WorkNoticed = false;
    WorkLimit = Sink ? MaxWork : MaxSideWork;
    Call C = symbolicInputs(F);
    const Summary &S = apply(F, C.Receiver, C.Args, 0, true);
    RootSummaries[F] = &S;
    for (const Emission &E : S.Emissions)
      if (!E.symbolic())
        ClosedChains[F].insert({unsigned(E.K), E.Where});
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
  Globals = NewGlobals;
  FieldMemo.clear();
  ResolvedMemo.clear();
  GlobalMemo.clear();
  return Changed;
}

bool Evaluator::settle() {
  for (const std::string &Key : Unsettled)
    Globals[Key] = NewGlobals[Key] = V.hole(HoleKind::String, "changes");
  return !Unsettled.empty();
}

const std::vector<Emission> &Evaluator::emissions(FunctionIndex F) const {
  static const std::vector<Emission> None;
  return RootSummaries[F] ? RootSummaries[F]->Emissions : None;
}

} // namespace patlint
