//===- State.cpp - What fields and variables hold ----------------------===//
//
// The joined writes of a program to fields and globals, and the symbols of
// values replaced by them.
//
//===-------------------------------------------------------------------===//
#include "evaluate/ModelCall.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

/// Whether there is something of a trial of a loop in it.
bool Evaluator::ofProbe(Val Value) const {
  auto IsSymbol = [&](SymbolId S) {
    return S != NoSymbol && V.info(S).R == SymbolInfo::Root::Param && V.info(S).Index >= ProbeParameter;
  };
  return llvm::any_of(Value->Choices, [&](const Choice *C) {
    return IsSymbol(C->Symbol) || llvm::any_of(C->Atoms, [&](const Atom &A) {
             return IsSymbol(A.Symbol) || llvm::StringRef(A.Bytes).contains(ProbeMark);
           }) || llvm::any_of(C->Slots, [&](const auto &Slot) { return ofProbe(Slot.second); });
  });
}

void Evaluator::write(WriteTable &Table, const std::string &Key, Val Value) {
  if (Value->Choices.empty() || (Probing && ofProbe(Value)))
    return;
  auto [It, New] = Table.try_emplace(Key, Value);
  if (!New)
    It->second = V.join(It->second, Value);
}

bool Evaluator::hasUnsettled() const {
  return llvm::any_of(Unsettled, [&](const std::string &Key) { return !GivenUp.count(Key); });
}

void Evaluator::settle(bool Texts) {
  // A library's handle goes on changing: it is told something by everybody.
  auto IsHandle = [](const Choice *C) {
    return C->is(CK::Object) && llvm::any_of(C->Slots, [](const auto &Slot) {
             llvm::StringRef Key = Slot.first;
             return !isFieldKey(Key) && !isElementKey(Key) && !Key.starts_with("?");
           });
  };
  for (const std::string &Key : Unsettled)
    if (!Texts || llvm::any_of(NewGlobals[Key]->Choices, IsHandle))
      GivenUp.insert(Key);
  for (const std::string &Key : GivenUp)
    Globals[Key] = NewGlobals[Key] = V.hole(HoleKind::String, "changes");
}

/// The empty text and nothing else.
static bool isEmptyText(Val V) {
  return !V->Choices.empty() &&
         std::all_of(V->Choices.begin(), V->Choices.end(),
                     [](const Choice *C) { return C->is(CK::Text) && C->Atoms.empty(); });
}

std::string Evaluator::ownField(const std::string &Key, const std::string &Class) {
  auto Of = Derived.find(Key);
  if (Of == Derived.end() || Class.empty())
    return Key;
  std::string Own = Key + "@" + Class;
  if (OwnFields.count(Own))
    return Own;
  auto IsOf = [&](const std::string &One, const std::string &Base) {
    return llvm::is_contained(Program.lineage(One), Base);
  };
  Val Out = V.nothing();
  for (auto &[Writer, Value] : Of->second)
    if (IsOf(Writer, Class) || IsOf(Class, Writer))
      Out = V.join(Out, Value);
  // A class that writes nothing there itself has what somebody gave it.
  if (Out->Choices.empty())
    return Key;
  if (auto Other = Others.find(Key); Other != Others.end())
    Out = V.join(Out, Other->second);
  OwnFields[Own] = Out;
  return Own;
}

Val Evaluator::field(const std::string &Key) {
  auto Done = FieldMemo.find(Key);
  if (Done != FieldMemo.end())
    return Done->second;
  auto Within = FieldsWithin.find(Key);
  if (Within != FieldsWithin.end())
    return Within->second;
  const WriteTable &Table = OwnFields.count(Key) ? OwnFields : Fields;
  auto It = Table.find(Key);
  if (It == Table.end())
    return V.nothing();
  // First what stands on its own; then what builds on other fields, where
  // the field itself means the former.
  std::vector<const Choice *> Own, Symbolic;
  for (const Choice *C : It->second->Choices) {
    (V.only(*C)->symbolic() ? Symbolic : Own).push_back(C);
  }
  Val Plain = V.nothing();
  for (const Choice *C : Own) {
    Plain = V.join(Plain, V.only(*C));
  }
  if (!FieldBusy.insert(Key).second) {
    FieldCycles.insert(Key);
    auto Assumed = FieldAssumed.find(Key);
    return Assumed == FieldAssumed.end() ? Plain : Assumed->second;
  }
  Val All = Plain;
  ++FieldWork;
  // Long ways from field to field end in what is unknown.
  bool Spent = FieldWork > MaxFieldWork;
  bool Far = (Spent || FieldBusy.size() > MaxFieldSteps) && !Symbolic.empty();
  auto Add = [&] {
    for (const Choice *C : Symbolic)
      All = V.join(All, Far ? V.hole(HoleKind::Object, "field") : resolved(V.only(*C), true));
  };
  Add();
  // A field that is written from itself grows, unless the second time gives
  // nothing new.
  bool Grows = FieldCycles.erase(Key);
  if (Grows && FieldBusy.size() == 1 && !Far) {
    Val Once = All;
    FieldsWithin.clear();
    FieldAssumed[Key] = All;
    Add();
    FieldAssumed.erase(Key);
    Grows = All != Once;
    All = Once;
  }
  // What is only ever made of what it was began as something out of view.
  if (All->Choices.empty())
    All = V.hole(HoleKind::Object, FieldWhy);
  // Nobody keeps a field for a text that is empty for ever: it is a default,
  // and who sets it is not in view.
  if (isEmptyText(All))
    All = V.join(All, V.hole(HoleKind::String, "set out of view"));
  if (Grows)
    All = V.widen(Plain, All);
  FieldBusy.erase(Key);
  if (FieldBusy.empty()) {
    FieldsWithin.clear();
    FieldCycles.clear();
    if (Far)
      All = V.join(All, V.hole(HoleKind::Object, "field"));
    return FieldMemo[Key] = All;
  }
  // A field in a circle of fields is known in full only from outside of it.
  if (Far || !FieldCycles.empty())
    return FieldsWithin[Key] = V.join(All, V.hole(HoleKind::Object, "field"));
  return FieldMemo[Key] = All;
}

/// The texts that are not empty, if there are any.
static Val withoutEmpty(Values &V, Val Text) {
  Val Left = V.mapped(Text, [&](const Choice &C) {
    return C.is(CK::Text) && C.Atoms.empty() ? V.nothing() : V.only(C);
  });
  return Left->Choices.empty() ? Text : Left;
}

/// An object that anybody may get at: its fields are what it was made with, or
/// what the program writes to fields of its class. A default that is empty is
/// one that somebody replaces; another one stays if nobody in view does.
Val Evaluator::shared(Val Object) {
  // Long ways from object to object end in how they were made.
  if (FieldBusy.size() + GlobalBusy.size() > MaxFieldSteps)
    return Object;
  return V.mapped(Object, [&](const Choice &C) -> Val {
    Choice Out = C;
    if (C.is(CK::Object))
      for (auto &[Key, Slot] : Out.Slots)
        Slot = sharedSlot(Key, Slot);
    return V.make(std::move(Out));
  });
}

/// What is in one field of such an object that was made with Slot in it.
Val Evaluator::sharedSlot(const std::string &Key, Val Slot) {
  if (!isFieldKey(Key) || !Fields.count(Key))
    return Slot;
  Val Written = called(Key);
  if (isEmptyText(Slot) && (Written->Choices.empty() || isEmptyText(Written)))
    Written = field(Key);
  return Written->Choices.empty() ? Slot : withoutEmpty(V, V.join(Slot, Written));
}

/// What the program writes to a field, but for arguments of functions that
/// nobody calls.
Val Evaluator::called(const std::string &Key) {
  if (auto Done = CalledMemo.find(Key); Done != CalledMemo.end())
    return Done->second;
  if (!FieldBusy.insert(Key).second)
    return V.nothing();
  ++FieldWork;
  Val Out = V.mapped(Fields[Key], [&](const Choice &C) -> Val {
    bool Uncalled = (C.is(CK::Hole) && C.Name == ArgumentWhy) ||
                    (C.is(CK::Text) && C.Atoms.size() == 1 &&
                     C.Atoms[0].K == Part::Kind::Hole && C.Atoms[0].Bytes == ArgumentWhy);
    if (Uncalled)
      return V.nothing();
    return FieldWork > MaxFieldWork ? V.hole(HoleKind::Object, "field") : resolved(V.only(C), true);
  });
  FieldBusy.erase(Key);
  if (FieldBusy.empty()) {
    FieldsWithin.clear();
    FieldCycles.clear();
  }
  // Amid another field it may be less than it is.
  if (FieldBusy.empty() && GlobalBusy.empty())
    CalledMemo[Key] = Out;
  return Out;
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
    Out = shared(Out);
  }
  if (Out->Choices.empty())
    if (const ModelExpr *X = M.global(Linked::nameOf(Symbol)))
      Out = ModelCall::constant(*this, *X);
  if (Out->Choices.empty())
    Out = V.hole(HoleKind::Object, "variable");
  GlobalBusy.erase(Key);
  // Amid a field it may be less than it is.
  if (GlobalBusy.empty() && FieldBusy.empty())
    GlobalMemo[Key] = Out;
  return Out;
}

/// Fields of classes are always there; a slot that a model would set may not
/// have been.
static std::string unknownBecause(const SymbolInfo &S, const char *Otherwise) {
  bool Slot = !S.Path.empty() && !isElementKey(S.Path.back()) && !isFieldKey(S.Path.back());
  return Slot ? UnknownSlot : Otherwise;
}

/// What is below a field of an object that nobody saw being made: what this
/// object is known to hold, else what the program writes to that field.
/// If it is Part of another object, all methods of that may write to it.
Val Evaluator::below(Val Object, const std::string &Key, HoleKind Kind, bool Part) {
  if (Key == "*")
    return V.anyElement(Object);
  return V.mapped(Object, [&](const Choice &C) -> Val {
    Val Self = V.only(C);
    bool Known = C.is(CK::Null) || C.is(CK::Absent) ||
                 (C.is(CK::Object) && (!C.Open || C.Slots.count(Key)));
    // Only what it was not made with: other objects of its class have other texts.
    if (Part && C.is(CK::Object) && C.Slots.count(Key) && isEmptyText(V.slot(Self, Key, Kind)) &&
        FieldBusy.size() + GlobalBusy.size() <= MaxFieldSteps)
      return sharedSlot(Key, V.slot(Self, Key, Kind));
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
                                                           : ArgumentWhy;
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
      bool Capture = isCaptureKey(Key);
      bool AtWork = Receiver && S.Function != 0 && &Key == &S.Path.front();
      if (Capture && Receiver)
        Out = field(Linked::fieldKey(Program[S.Function], Key));
      else
        Out = below(Out, AtWork ? ownField(Key, Program[S.Function].Class) : Key, S.Kind, &Key != &S.Path.front());
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
    if (C.is(CK::Symbol) && IsArgument(C.Symbol))
      return Unknown(C.Symbol);
    if (!C.is(CK::Text))
      return V.only(C);
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

} // namespace patlint
