//===- Frame.cpp - Evaluating the terms of one function ----------------===//
//
// Terms stand in the order they were made, which is topological but for the
// back edges of loops: one pass is enough without loops, and a few passes
// with widening at phis are enough with them.
//
//===-------------------------------------------------------------------===//
#include "evaluate/Frame.h"

#include "evaluate/TextOps.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;
using Result = Evaluator::SiteResult;

/// Loops settle in so many passes; widening starts in the second.
static constexpr unsigned MaxPasses = 5;

Frame::Frame(Evaluator &E, FunctionIndex Index, Val Receiver,
             const std::vector<Val> &Args, const GlobalValues &Globals,
             unsigned Depth, bool Root, const ParamCase *Case)
    : E(E), V(E.V), Index(Index), F(E.Program[Index]), Receiver(Receiver),
      Args(Args), Globals(Globals), Depth(Depth), Root(Root), Case(Case), Needs(E.Needed.demand(Index, Root)) {
  for (TermId I = 0; I < F.Terms.size() && !Loops; ++I)
    if (F.Terms[I].Kind == TermKind::Phi)
      for (TermId O : F.Terms[I].Operands)
        Loops |= O >= I;
  for (TermId I = 0; I < F.Terms.size(); ++I)
    if (F.Terms[I].Kind == TermKind::Since)
      Since.push_back(I);
  findChains();
}

/// Objects that are filled field by field: one value for all of them, else
/// each field would cost a copy of all before it.
void Frame::findChains() {
  constexpr size_t Few = 32;
  size_t Updates = 0;
  for (const Term &T : F.Terms)
    Updates += T.Kind == TermKind::Update;
  if (Updates < Few)
    return;
  std::vector<uint32_t> Uses(F.Terms.size(), 0);
  auto Use = [&](TermId T) {
    if (T < Uses.size())
      ++Uses[T];
  };
  Chained.assign(F.Terms.size(), false);
  for (const Term &T : F.Terms)
    for (TermId O : T.Operands)
      Use(O);
  for (const Term &T : F.Terms)
    if (T.Kind == TermKind::Update && T.Operands[0] < Uses.size())
      Chained[T.Operands[0]] = F.Terms[T.Operands[0]].Kind == TermKind::Update;
  for (const Site &S : F.Sites) {
    Use(S.Receiver);
    Use(S.Callee);
    for (TermId A : S.Args)
      Use(A);
  }
  Use(F.Returned);
  for (const OutValue &O : F.Outs)
    Use(O.Value);
  for (const NamedValue &N : F.Names)
    Use(N.Value);
  for (const GlobalWrite &G : F.GlobalWrites)
    Use(G.Value);
  for (TermId I = 0; I < F.Terms.size(); ++I)
    Chained[I] = Chained[I] && Uses[I] == 1;
}

void Frame::run(Summary &Result) {
  Out = &Result;
  for (Pass = 0; Pass < (Loops ? MaxPasses : 1); ++Pass) {
    pass();
    if (Pass > 0 && !Changed)
      break;
  }
  finish();
}

/// Evaluates all terms and sites once. What the last pass emitted stays.
void Frame::pass() {
  Changed = false;
  Previous = std::move(Terms);
  Terms.assign(F.Terms.size(), nullptr);
  Busy.assign(F.Terms.size(), 0);
  Sites.assign(F.Sites.size(), Result());
  Silent.assign(F.Sites.size(), 0);
  AfterLoops.clear();
  Out->Emissions.clear();
  Out->Skipped.clear();
  Out->Reached.clear();
  const Demand &D = Needs;
  for (TermId I = 0; I < F.Terms.size(); ++I)
    if (D.Terms[I]) {
      if (Chained.empty() || !Chained[I])
        term(I);
      // What stands in the source is no work, nor is the root itself.
      E.Work += Depth > 0 && F.Terms[I].Kind != TermKind::Literal &&
                F.Terms[I].Kind != TermKind::Number;
    }
  for (SiteId S = 0; S < F.Sites.size(); ++S)
    if (D.Sites[S])
      site(S);
  if (Previous.empty())
    Changed = true;
}

void Frame::finish() {
  Out->Returned = wanted(F.Returned) ? term(F.Returned) : V.nothing();
  for (const OutValue &O : F.Outs)
    if (wanted(O.Value))
      Out->Outs[O.S] = term(O.Value);
  for (auto &[Symbol, Value] : Globals)
    if (Val Left = written(Symbol))
      Out->Globals[Symbol] = Left;
  if (Case)
    return;
  recordWrites();
  if (Root)
    recordComposed();
}

Val Frame::term(TermId Id) {
  if (Id >= Terms.size())
    return V.hole(HoleKind::Object, "missing");
  if (Terms[Id])
    return Terms[Id];
  if (Busy[Id]) // a cycle that is no phi: what the last pass knew
    return Previous.empty() || !Previous[Id] ? V.nothing() : Previous[Id];
  Busy[Id] = 1;
  const Term &T = F.Terms[Id];
  Val Value = T.Kind == TermKind::Phi ? phi(Id, T) : computed(T);
  Busy[Id] = 0;
  Terms[Id] = Value;
  return Value;
}

/// "+" and "+N": what stands behind the first N bytes of a buffer (`buf + n`);
/// without a number, behind what has been written so far.
static bool isTailKey(llvm::StringRef Key, int64_t &Skip) {
  Skip = -1;
  return Key.consume_front("+") && (Key.empty() || !Key.getAsInteger(10, Skip));
}

/// A part of an object or an argument of a call: only what somebody reads.
Val Frame::part(TermId Id) {
  if (!wanted(Id))
    return V.hole(HoleKind::Object, "not looked at");
  return term(Id);
}

Val Frame::phi(TermId Id, const Term &T) {
  if (Val Replaced = replacedAll(Id, T))
    return Replaced;
  bool Back = false;
  bool Seen = !Previous.empty() && Previous[Id];
  Val Joined = V.nothing();
  for (TermId O : T.Operands) {
    if (O == Id)
      continue;
    if (O < Id) {
      Joined = V.join(Joined, term(O));
      continue;
    }
    Back = true;
    if (!Previous.empty() && Previous[O])
      Joined = V.join(Joined, Previous[O]);
  }
  // Inside of a loop that is gone through: any round of this one.
  if (Back && Trying)
    return Seen ? V.join(Previous[Id], Joined) : Joined;
  if (Back && Seen) {
    Val Old = Previous[Id];
    Val New = V.widen(Old, Joined);
    if (Pass + 2 >= MaxPasses) // what still changes would go on changing
      New = V.ended(Old, New);
    Changed |= New != Old;
    return New;
  }
  return Joined;
}

Val Frame::aggregate(const Term &T) {
  // A text nobody has put anything into.
  if (T.Operands.empty() && E.M.isString(T.Type))
    return V.text("");
  Choice C;
  C.K = CK::Object;
  C.Name = T.Type;
  for (size_t I = 0; I < T.Operands.size() && I < T.Keys.size(); ++I) {
    Val Part = part(T.Operands[I]);
    if (Part->Depth >= 5)
      Part = V.hole(HoleKind::Object, "deep");
    // Long tables: the elements behind the bound are one.
    bool Far = I >= 256 && isElementKey(T.Keys[I]);
    auto [It, New] =
        C.Slots.try_emplace(Far ? "*" : E.M.field(T.Keys[I]), Part);
    if (!New)
      It->second = Far ? V.join(It->second, Part) : Part;
    if (isCaptureKey(T.Keys[I]) && wanted(T.Operands[I]))
      E.write(E.NewFields, T.Type + "::" + T.Keys[I], Part);
  }
  return V.make(std::move(C));
}

Val Frame::element(const Term &T) {
  Val List = term(T.Operands[0]);
  if (T.Number < 0)
    return T.Operands.size() > 1 && leastOf(F.Terms, T.Operands[1]) == NoTerm
               ? elementAt(List, indexOf(T.Operands[1]))
               : V.anyElement(List);
  // The first of a list that was passed as the address of its only element.
  if (T.Number == 0 && llvm::StringRef(T.Type).ends_with("*") &&
      V.holdsText(List))
    return List;
  // The zero behind a text.
  bool End = !List->Choices.empty() && llvm::all_of(List->Choices, [&](const Choice *C) {
    bool Known = C->is(CK::Text) && !C->Assumed && C->Atoms.size() <= 1 &&
                 (C->Atoms.empty() || C->Atoms[0].K == Part::Kind::Literal);
    return Known && (C->Atoms.empty() ? 0 : C->Atoms[0].Bytes.size()) == size_t(T.Number);
  });
  if (End)
    return V.number(0);
  if (V.holdsText(List))
    return textOp(V, TextOp::At, {List, V.number(T.Number)});
  return V.slot(List, std::to_string(T.Number), HoleKind::Object);
}

/// An update of an element of a buffer or list has a way of its own.
static bool isSlotUpdate(const Term &T) {
  int64_t Skip = 0;
  return !isTailKey(T.Text, Skip) && T.Operands.size() == 2 &&
         (!isElementKey(T.Text) || T.Text == "*");
}

Val Frame::update(const Term &T) {
  int64_t Skip = 0;
  if (isTailKey(T.Text, Skip))
    return withTail(term(T.Operands[0]), Skip, T);
  if (!isSlotUpdate(T))
    return withElement(T);
  std::vector<std::pair<std::string, Val>> Writes;
  const Term *At = &T;
  while (true) {
    Writes.push_back({E.M.field(At->Text), part(At->Operands[1])});
    TermId Before = At->Operands[0];
    if (Chained.empty() || Before >= Chained.size() || !Chained[Before] ||
        Terms[Before] || !isSlotUpdate(F.Terms[Before]))
      return V.withSlots(term(Before), Writes);
    At = &F.Terms[Before];
  }
}

/// The numbers from the first operand on up to the second.
Val Frame::range(const Term &T) {
  auto Number = [&](TermId Id, int64_t &N) {
    Val Value = term(Id);
    if (Value->Choices.size() != 1 || !Value->Choices[0]->is(CK::Number))
      return false;
    N = Value->Choices[0]->Number;
    return true;
  };
  int64_t From = 0, To = 0;
  if (T.Operands.size() != 2 || !Number(T.Operands[0], From) ||
      !Number(T.Operands[1], To) || To - From > int64_t(MaxUnrolled))
    return V.some(V.hole(From < 0 ? HoleKind::Int : HoleKind::Uint, "counter"));
  std::vector<Val> All;
  for (int64_t N = From; N < To; ++N)
    All.push_back(V.number(N));
  return V.list(All);
}

/// What may be any text, not one character: somebody had the address of a
/// character, and wrote from there on.
static bool isAnyText(Val New) {
  return std::any_of(New->Choices.begin(), New->Choices.end(), [](const Choice *C) {
    return C->is(CK::Hole) && (C->Hole == HoleKind::String || C->Hole == HoleKind::Pointer ||
                               C->Hole == HoleKind::Object);
  });
}

/// A text that is not one character. Where it was written over a character,
/// it went over those behind it as well.
static bool isNotOneCharacter(Val New) {
  return std::any_of(New->Choices.begin(), New->Choices.end(), [](const Choice *C) {
    return C->is(CK::Text) &&
           (C->Atoms.size() != 1 || C->Atoms[0].K != Part::Kind::Literal ||
            C->Atoms[0].Bytes.size() != 1);
  });
}

static bool isEmptyText(Val Text) {
  return std::all_of(Text->Choices.begin(), Text->Choices.end(), [](const Choice *C) {
    return C->is(CK::Text) &&
           std::all_of(C->Atoms.begin(), C->Atoms.end(), [](const Atom &A) {
             return A.K == Part::Kind::Literal &&
                    A.Bytes.find_first_not_of('\0') == std::string::npos;
           });
  });
}

/// The slot after something was stored through what the call returned.
Val Frame::through(const Term &T) {
  Result &R = site(T.Site);
  Val Old = term(T.Operands[0]), New = term(T.Operands[1]);
  if (R.AliasElements)
    return V.slot(New, std::to_string(T.Number), HoleKind::Object);
  if (!R.HasAlias || R.AliasSlot != Slot(T.Number))
    return Old;
  if (R.AliasPath.empty() && !R.AliasKey && !R.AliasAt &&
      R.AliasHeld.empty())
    return New;
  // Read the objects on the way down, write on the way up.
  std::vector<Val> Way = {Old};
  for (size_t I = 0; I < R.AliasPath.size(); ++I)
    Way.push_back(V.slot(Way.back(), R.AliasPath[I], HoleKind::Object));
  Val Value = New;
  if (!R.AliasHeld.empty()) {
    // An iterator holds what its list was when it was made.
    Val Was = V.slot(R.Returned, R.AliasHeld, HoleKind::Object);
    Value = V.slot(New, R.AliasHeld, HoleKind::Object);
    if (Value == Was)
      return Old;
    if (Way.back() != Was)
      Value = V.join(Way.back(), Value);
  }
  if (R.AliasAt)
    Value = R.AliasIsTail || isAnyText(New) ||
                    (isNotOneCharacter(New) && isEmptyText(Way.back()))
                ? V.concat(textOp(V, TextOp::Part, {Way.back(), V.number(0), R.AliasAt}), New)
            : isNotOneCharacter(New) && !isEmptyText(New)
                ? V.concat(textOp(V, TextOp::Part, {Way.back(), V.number(0), R.AliasAt}),
                           V.hole(HoleKind::String, "written over"))
                : textOp(V, TextOp::SetAt, {Way.back(), R.AliasAt, New});
  else if (R.AliasKey)
    Value = R.KeyIsIndex ? V.withAt(Way.back(), E.resolved(R.AliasKey, false), New)
                         : V.withEntry(Way.back(), R.AliasKey, New);
  for (size_t I = R.AliasPath.size(); I-- > 0;)
    Value = V.withSlot(Way[I], R.AliasPath[I], Value);
  return Value;
}

Val Frame::computed(const Term &T) {
  switch (T.Kind) {
  case TermKind::Literal: {
    std::vector<Origin> Origins;
    for (const Piece &P : T.Pieces)
      Origins.push_back({P.Offset, P.Length, &P.Where});
    return V.text(T.Text, std::move(Origins));
  }
  case TermKind::Number:
    // Some formats print the words.
    if (T.Text == "bool")
      return V.number(T.Number != 0, T.Number ? "true" : "false");
    return V.number(T.Number);
  case TermKind::Enumerator:
    return V.number(T.Number, T.Text);
  case TermKind::Null:
    return V.null();
  case TermKind::Hole:
    return V.hole(T.Hole, T.Text);
  case TermKind::Param: {
    auto I = size_t(T.Number);
    if (I < Args.size())
      return Args[I];
    return V.hole(I < F.Params.size() ? E.kindOfType(F.Params[I].Type)
                                      : HoleKind::Object,
                  "argument not given");
  }
  case TermKind::Receiver: // none where a method is called as a value, without an object
    return Receiver ? Receiver : V.hole(HoleKind::Object, "receiver");
  case TermKind::Rest: {
    auto From = size_t(T.Number);
    if (Root && F.Variadic) {
      SymbolInfo S;
      S.R = SymbolInfo::Root::Rest;
      S.Function = Index;
      S.Index = T.Number;
      return V.symbol(V.symbolId(S));
    }
    return V.arguments(Args, From);
  }
  case TermKind::Global:
    if (auto Known = Globals.find(T.Text); Known != Globals.end())
      return Known->second;
    return E.global(T.Text, F.Where.File);
  case TermKind::Function:
    return V.function(T.Text);
  case TermKind::Field: {
    int64_t Skip = 0;
    if (isTailKey(T.Text, Skip))
      return T.Operands.size() > 1 && leastOf(F.Terms, T.Operands[1]) == NoTerm
                 ? behindIndex(term(T.Operands[0]), term(T.Operands[1]))
                                   : behindBytes(T.Operands[0], Skip);
    std::string Key = E.M.field(T.Text);
    if (Key == "*" || Key.empty())
      return ofNode(term(T.Operands[0]), Key);
    Val Value = ofAny(term(T.Operands[0]), Key, E.kindOfType(T.Type), F.Terms[T.Operands[0]].Kind == TermKind::Receiver);
    // A reference or pointer kept in an object shows what the object behind
    // it has become since, not what it was; of other objects' fields only what
    // does not contradict what is known of it. Nothing is behind a null
    // pointer, and a list that grows is another one afterwards.
    bool Seen = std::any_of(Value->Choices.begin(), Value->Choices.end(), [](const Choice *C) {
      return !C->is(CK::Hole) && !C->is(CK::Null) && !(C->is(CK::Object) && C->Name == "list");
    });
    if (Seen && E.Program.isReferenceField(T.Text) && !Value->symbolic()) {
      // Of other objects it may be null; this one's is what it is.
      bool Null = std::any_of(Value->Choices.begin(), Value->Choices.end(),
                              [](const Choice *C) { return C->is(CK::Null) || C->is(CK::Hole); });
      Val Now = V.mapped(E.field(T.Text), [&](const Choice &C) {
        return C.is(CK::Null) && !Null ? V.nothing() : V.only(C);
      });
      if (!Now->Choices.empty())
        return V.join(Value, maybeLeft(Value, Now));
    }
    return Value;
  }
  case TermKind::Element:
    return element(T);
  case TermKind::Aggregate:
    return aggregate(T);
  case TermKind::Construct:
    if (T.Type == "range")
      return range(T);
    return T.Operands.size() == 1 ? term(T.Operands[0])
                                  : V.hole(HoleKind::Object, T.Type);
  case TermKind::Call:
    return site(T.Site).Returned;
  case TermKind::Out: {
    Result &R = site(T.Site);
    auto It = R.Outs.find(Slot(T.Number));
    if (It != R.Outs.end())
      return It->second;
    const Site &S = F.Sites[T.Site];
    if (T.Number == ReceiverSlot)
      return S.Receiver == NoTerm ? V.nothing() : term(S.Receiver);
    auto I = size_t(T.Number);
    return I < S.Args.size() ? term(S.Args[I]) : V.nothing();
  }
  case TermKind::Through:
    return through(T);
  case TermKind::Update:
    return update(T);
  case TermKind::Given:
    if (std::optional<bool> Holds = holds(T.Operands[1]); Holds && *Holds != (T.Number != 0))
      return V.nothing();
    return term(T.Operands[0]);
  case TermKind::Arithmetic:
    if (T.Text == "&" || T.Text == "|")
      return flags(T.Text, term(T.Operands[0]), term(T.Operands[1]));
    if (T.Text != "+" && T.Text != "-" && T.Text != "*")
      return compared(T);
    return textOp(V,
                  T.Text == "+"   ? TextOp::Add
                  : T.Text == "-" ? TextOp::Subtract
                                  : TextOp::Multiply,
                  {term(T.Operands[0]), term(T.Operands[1])});
  case TermKind::Since: {
    Val Old = term(T.Operands[0]);
    if (T.Site >= F.Sites.size() ||
        !E.Program.mayWrite(F.Sites[T.Site], T.Text, F.Where.File))
      return Old;
    // The one function that is called says what it does to what it was given.
    const Result &Called = site(T.Site);
    if (auto Left = Called.Globals.find(T.Text); Left != Called.Globals.end())
      return Left->second;
    return V.join(Old, E.global(T.Text, F.Where.File));
  }
  case TermKind::Phi:
    break; // phi()
  case TermKind::Each:
    return T.Operands.size() > 1 ? afterLoop(T)
                                 : V.hole(HoleKind::Uint, "index");
  }
  return V.nothing();
}

Result &Frame::site(SiteId Id) {
  static Result None;
  if (Id >= Sites.size()) {
    None = Result();
    None.Returned = V.hole(HoleKind::Object, "missing");
    return None;
  }
  Result &R = Sites[Id];
  if (R.Done)
    return R;
  R.Done = true;
  R.Returned = V.nothing();
  if (!happens(Id))
    return R;
  call(Id, R);
  if (R.Returned->Choices.empty() && F.Sites[Id].ReturnType != "void")
    R.Returned = V.hole(E.kindOfType(F.Sites[Id].ReturnType), F.Sites[Id].Name);
  fillIn(F.Sites[Id], R);
  return R;
}

void Frame::call(SiteId Id, Result &R) {
  const Site &S = F.Sites[Id];
  Evaluator::Call C;
  if (S.Receiver != NoTerm)
    C.Receiver = part(S.Receiver);
  for (TermId A : S.Args)
    C.Args.push_back(part(A));
  for (TermId I : Since)
    if (const Term &T = F.Terms[I];
        T.Site == Id && E.Program.mayWrite(S, T.Text, F.Where.File))
      C.Globals[T.Text] = term(T.Operands[0]);
  Val Callee = S.Callee == NoTerm ? nullptr : term(S.Callee);
  // What a loop sends is found with any of its elements.
  size_t Before = Out->Emissions.size();
  std::vector<Val> Own = C.Args;
  bool Handed = handOn(S, C);
  called(Id, S, C, Callee, R);
  for (size_t I = 0; Handed && I < Own.size(); ++I)
    if (auto It = R.Outs.find(Slot(I)); It != R.Outs.end() && It->second == C.Args[I])
      It->second = Own[I];
  if (Silent[Id])
    Out->Emissions.resize(Before);
}

void Frame::called(SiteId Id, const Site &S, const Evaluator::Call &C,
                   Val Callee, Result &R) {
  Link Here{Index, Id, -1};
  if (const FunctionModel *Model = E.Program.model(S)) {
    E.callModel(*Model, S, C, Here, Depth, R, *Out);
    return;
  }
  if (Callee) {
    invoke(Id, S, C, Callee, R);
    return;
  }
  std::vector<FunctionIndex> Targets = E.targets(S, C.Receiver, F.Where.File);
  if (Targets.empty()) {
    E.callUnknown(S, C, R);
    printed(S, C, R);
    looseCall(Id, C);
    return;
  }
  bool First = true;
  for (FunctionIndex Target : Targets) {
    Result One;
    One.Returned = V.nothing();
    E.callFunction(Target, S, C, Here, Depth, One, *Out);
    ownAlias(E.Program[Target], One);
    if (First) {
      R = std::move(One);
      R.Done = true;
      First = false;
      continue;
    }
    R.Globals.clear();
    // Several targets: every slot is what any of them left there.
    R.Returned = V.join(R.Returned, One.Returned);
    auto Incoming = [&](Slot K) {
      return K == ReceiverSlot ? C.Receiver : C.Args[size_t(K)];
    };
    for (auto &[K, New] : One.Outs) {
      auto [It, Added] = R.Outs.try_emplace(K, Incoming(K));
      It->second = V.join(It->second, New);
    }
    for (auto &[K, Old] : R.Outs)
      if (!One.Outs.count(K))
        Old = V.join(Old, Incoming(K));
  }
}

} // namespace patlint
