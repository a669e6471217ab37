//===- Places.cpp - What every root holds, block by block ---------------===//
#include "lower/Places.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"

namespace patlint::lowering {

/// Pointers to pointers to ... : no program needs more.
static constexpr unsigned MaxIndirections = 8;
/// Values remembered of one root for blocks that cannot be reached.
static constexpr size_t MaxHistory = 16;

RootId Places::addRoot(Root R) {
  Roots.push_back(std::move(R));
  return RootId(Roots.size() - 1);
}

static std::string spelled(const Place &P) {
  std::string Text = std::to_string(P.Root);
  for (const Step &S : P.Path) {
    Text += '\0';
    Text += char('a' + unsigned(S.K));
    Text += S.Key;
    if (S.Index != NoTerm)
      Text += '@' + std::to_string(S.Index);
  }
  return Text;
}

PlaceId Places::of(RootId R) {
  Place P;
  P.Root = R;
  auto [It, New] = Ids.try_emplace(spelled(P), PlaceId(List.size()));
  if (New)
    List.push_back(std::move(P));
  return It->second;
}

/// How far behind the beginning the step leads; NoTerm if that is not known.
TermId Places::offset(const Step &S) {
  llvm::StringRef Digits = S.Key;
  Digits.consume_front("+");
  int64_t N = 0;
  return Digits.getAsInteger(10, N) ? S.Index : G.number(N, "int");
}

PlaceId Places::part(PlaceId P, Step S) {
  Place Part = List[P];
  // `buf + 3 + n` is `buf + (3 + n)`, and `(buf + n)[i]` is `buf[n + i]`.
  if (S.K != Step::Kind::Field && !Part.Path.empty() &&
      Part.Path.back().K == Step::Kind::Tail) {
    TermId Sum = offset(Part.Path.back()), By = offset(S), Least = G.leastOf(Sum);
    // A number that is not known leads further on, and from somewhere any but
    // a constant.
    bool Further = Least != NoTerm || By == NoTerm;
    if (Least != NoTerm) {
      Sum = Least;
      if (By != NoTerm && G[By].Kind != TermKind::Number && G[By].Kind != TermKind::Hole)
        By = NoTerm;
    }
    if (Sum != NoTerm && By != NoTerm)
      Sum = G.arithmetic("+", Sum, By);
    if (Sum != NoTerm && Further)
      Sum = G.further(Sum);
    S.Key = S.K == Step::Kind::Tail ? "+" : "*";
    S.Index = Sum != NoTerm && G[Sum].Kind != TermKind::Hole ? Sum : NoTerm;
    Part.Path.pop_back();
  }
  // Linked structures walked in a loop must not grow without bound.
  if (Part.Path.size() >= 12)
    return P;
  Part.Path.push_back(std::move(S));
  auto [It, New] = Ids.try_emplace(spelled(Part), PlaceId(List.size()));
  if (New)
    List.push_back(std::move(Part));
  return It->second;
}

TermId Places::read(PlaceId P) {
  if (Targets.count(List[P].Root))
    flush();
  return readIn(P, Current);
}

TermId Places::readIn(PlaceId P, unsigned B) {
  const Place At = List[P];
  TermId V = readRoot(At.Root, B);
  for (const Step &S : At.Path)
    V = G.step(decayedIn(V, B), S);
  return V;
}

TermId Places::decayed(TermId T) {
  for (unsigned I = 0; isAddress(T) && I != MaxIndirections; ++I)
    T = read(addressee(T));
  return isAddress(T) ? G.hole(HoleKind::Pointer, "address") : T;
}

TermId Places::decayedIn(TermId T, unsigned B) {
  for (unsigned I = 0; isAddress(T) && I != MaxIndirections; ++I)
    T = readIn(addressee(T), B);
  return isAddress(T) ? G.hole(HoleKind::Pointer, "address") : T;
}

void Places::write(PlaceId P, TermId Value) {
  const Place At = List[P];
  if (Targets.count(At.Root))
    flush();
  if (At.Path.empty()) {
    setRoot(At.Root, Value);
    writeTargets(At, Value);
    return;
  }
  TermId Base = readRoot(At.Root, Current);
  if (isAddress(Base)) {
    // The root is a pointer and the code was too broken to say `->`.
    PlaceId Target = addressee(Base);
    if (List[Target].Root != At.Root) {
      for (const Step &S : At.Path)
        Target = part(Target, S);
      return write(Target, Value);
    }
    Base = decayed(Base);
  }
  std::vector<TermId> Objects{Base};
  for (size_t I = 0; I + 1 < At.Path.size(); ++I)
    Objects.push_back(G.step(Objects.back(), At.Path[I]));
  TermId New = decayed(Value);
  for (size_t I = At.Path.size(); I-- > 0;) {
    New = G.update(Objects[I], At.Path[I], New);
    if (I + 1 == At.Path.size() && At.Path[I].K == Step::Kind::Field && !Unfilled)
      FieldWrites.push_back(New);
  }
  setRoot(At.Root, New, At.Path);
  writeTargets(At, Value);
}

void Places::refine(PlaceId P, TermId Value) {
  const Place At = List[P];
  const Root &Info = Roots[At.Root];
  if (Info.Always != NoTerm || Info.Kind == RootKind::Result ||
      Info.Kind == RootKind::Either)
    return;
  Value = withPart(readRoot(At.Root, Current), P, Value);
  if (Value != NoTerm)
    Blocks[Current].Values[At.Root] = Value;
}

/// The value of a root with another value of one of its parts, if that can be
/// said.
TermId Places::withPart(TermId Whole, PlaceId P, TermId Value) {
  const Place At = List[P];
  std::vector<TermId> Objects{Whole};
  for (size_t I = 0; I < At.Path.size(); ++I) {
    if (At.Path[I].K != Step::Kind::Field || isAddress(Objects.back()))
      return NoTerm;
    if (I + 1 < At.Path.size())
      Objects.push_back(G.step(Objects.back(), At.Path[I]));
  }
  for (size_t I = At.Path.size(); I-- > 0;)
    Value = G.update(Objects[I], At.Path[I], Value);
  return Value;
}

void Places::onTheWay(unsigned From, unsigned To, Conditions All) {
  Blocks[From].Ways[To] = std::move(All);
}

void Places::nullOnTheWay(unsigned From, unsigned To, PlaceId P, TermId Null) {
  const Root &Info = Roots[List[P].Root];
  if (Info.Always == NoTerm && Info.Kind != RootKind::Result &&
      Info.Kind != RootKind::Either)
    Blocks[From].NullOn.try_emplace(To, P, Null);
}

/// A write to what may be one of several places: of each root, what it was
/// or what it is after a write to one of its places.
void Places::writeTargets(const Place &At, TermId Value) {
  auto It = Alternatives.find(At.Root);
  if (It == Alternatives.end())
    return;
  std::vector<std::pair<RootId, std::vector<PlaceId>>> ByRoot;
  for (PlaceId Target : std::vector<PlaceId>(It->second)) {
    for (const Step &S : At.Path)
      Target = part(Target, S);
    RootId R = List[Target].Root;
    auto Same = llvm::find_if(ByRoot, [&](auto &G) { return G.first == R; });
    if (Same == ByRoot.end())
      Same = ByRoot.insert(ByRoot.end(), {R, {}});
    Same->second.push_back(Target);
  }
  Value = decayed(Value);
  bool Outer = !WritingTargets;
  WritingTargets = true;
  for (auto &[R, Targets] : ByRoot) {
    TermId Old = readRoot(R, Current);
    std::vector<TermId> Values;
    if (ByRoot.size() > 1)
      Values.push_back(decayed(Old));
    for (PlaceId Target : Targets) {
      Blocks[Current].Values[R] = Old;
      write(Target, Value);
      Values.push_back(decayed(readRoot(R, Current)));
    }
    setRoot(R, G.phi(Values));
  }
  if (Outer)
    WritingTargets = false;
}

/// A root was written to that pointers may point to.
void Places::writePointers(RootId R, TermId Value) {
  auto It = Pointers.find(R);
  if (It == Pointers.end() || WritingTargets || isAddress(Value))
    return;
  WritingTargets = true;
  for (RootId Pointer : std::vector<RootId>(It->second)) {
    std::vector<TermId> Values{decayed(readRoot(Pointer, Current))};
    for (PlaceId P : Alternatives[Pointer])
      if (List[P].Root == R)
        Values.push_back(value(P));
    setRoot(Pointer, G.phi(Values));
  }
  WritingTargets = false;
}

void Places::setRoot(RootId R, TermId Value, llvm::ArrayRef<Step> Part) {
  if (!Roots[R].Either.empty()) {
    for (PlaceId P : std::vector<PlaceId>(Roots[R].Either))
      write(P, G.phi({decayed(read(P)), decayed(Value)}));
    return;
  }
  const Root &Info = Roots[R];
  if (Info.Kind == RootKind::Global) {
    Value = decayed(Value);
    if (!Unfilled)
      GlobalWrites.push_back({Info.Symbol, Value});
    Written.insert(R);
  }
  bool Kept = KeptBy.count(R);
  TermId Old = Kept ? readRoot(R, Current) : NoTerm;
  Blocks[Current].Values[R] = Value;
  std::vector<TermId> &Past = History[R];
  if (Past.size() < MaxHistory && !llvm::is_contained(Past, Value))
    Past.push_back(Value);
  if (Info.Kind == RootKind::Result && Borrows.count(R)) {
    Dirty.insert(R);
    addTargets(R);
  }
  writePointers(R, Value);
  if (Kept)
    passOn(R, Old, Value, Part);
}

void Places::called(SiteId Site) {
  constexpr size_t Few = 32;
  if (Written.empty() || Written.size() > Few)
    return;
  flush();
  for (RootId R : std::set<RootId>(Written)) {
    TermId Old = decayed(readRoot(R, Current));
    TermId New = G.since(Site, Roots[R].Symbol, Old);
    Blocks[Current].Values[R] = New;
    if (KeptBy.count(R))
      passOn(R, Old, New);
  }
}

void Places::leaveGlobals() {
  for (RootId R : std::set<RootId>(Written))
    GlobalWrites.push_back({Roots[R].Symbol, value(of(R)), true});
}

void Places::borrow(RootId Result, std::vector<std::pair<Slot, PlaceId>> From) {
  llvm::erase_if(From,
                 [&](const auto &F) { return List[F.second].Root == Result; });
  if (!From.empty())
    Borrows[Result] = std::move(From);
}

void Places::addTargets(RootId Result) {
  auto It = Borrows.find(Result);
  if (It == Borrows.end())
    return;
  for (const auto &[S, P] : It->second)
    if (RootId R = List[P].Root; Targets.insert(R).second) {
      addTargets(R);
      if (auto Kept = KeptBy.find(R); Kept != KeptBy.end())
        for (unsigned I : Kept->second)
          for (PlaceId Other : {Keeping[I].Holder, Keeping[I].Target})
            if (Targets.insert(List[Other].Root).second)
              addTargets(List[Other].Root);
    }
}

void Places::flush() {
  if (Flushing) // what is written now takes its turn below
    return;
  Flushing = true;
  auto Over = llvm::make_scope_exit([&] { Flushing = false; });
  std::set<RootId> Work = std::move(Dirty);
  Dirty.clear();
  Targets.clear();
  std::set<RootId> Done;
  // The newest call first: it borrows from older ones.
  while (!Work.empty()) {
    RootId Result = *Work.rbegin();
    Work.erase(Result);
    if (!Done.insert(Result).second)
      continue;
    TermId New = decayed(readRoot(Result, Current));
    for (const auto &[S, P] : Borrows[Result]) {
      TermId Old = decayedIn(readIn(P, Current), Current);
      write(P, G.through(SiteId(Roots[Result].Index), S, Old, New));
    }
    Work.insert(Dirty.begin(), Dirty.end());
    Dirty.clear();
    Targets.clear();
  }
}

void Places::enter(unsigned B, std::vector<unsigned> Predecessors,
                   bool HasOpenPredecessors, unsigned Loop) {
  std::vector<unsigned> Before;
  for (unsigned P : Predecessors)
    if (Blocks.count(P))
      Before.push_back(P);
  Block &New = Blocks[B];
  New.Before = std::move(Before);
  New.LoopId = Loop;
  New.Predecessors = std::move(Predecessors);
  New.Sealed = !HasOpenPredecessors;
  New.Loop = HasOpenPredecessors;
  Current = B;
}

void Places::enterOrphan(unsigned B) {
  enter(B, {}, false);
  Blocks[B].Orphan = true;
}

void Places::goesThrough(unsigned Head, TermId List, unsigned Exit) {
  Blocks[Head].List = List;
  Blocks[Head].Exit = Exit;
}

void Places::moves(unsigned Head, std::map<RootId, bool> Pointers) {
  Blocks[Head].Moving = std::move(Pointers);
}

/// Of `buf + n`: from there on; NoPlace if it is nothing of that kind.
PlaceId Places::behind(PlaceId P) {
  const Place At = List[P];
  if (At.Path.empty() || At.Path.back().K != Step::Kind::Tail)
    return NoPlace;
  TermId Somewhere = G.further(offset(At.Path.back()));
  if (Somewhere == NoTerm)
    return NoPlace;
  PlaceId Out = of(At.Root);
  for (size_t I = 0; I + 1 < At.Path.size(); ++I)
    Out = part(Out, At.Path[I]);
  return part(Out, {Step::Kind::Tail, "+", "char *", Somewhere});
}

/// The offset that leads from there to where nobody knows.
TermId Places::offsetBack(PlaceId P) {
  bool Tail = !List[P].Path.empty() && List[P].Path.back().K == Step::Kind::Tail;
  return Tail ? G.hole(HoleKind::Int, "moved back") : NoTerm;
}

/// Where a pointer points to all through the loop that moves it.
TermId Places::movingAt(RootId R, unsigned B) {
  const std::vector<unsigned> Before = Blocks[B].Before;
  PlaceId Into = NoPlace;
  for (unsigned P : Before) {
    TermId V = readAcross(R, P, B);
    if (!isAddress(V) || List[addressee(V)].Root == R)
      return NoTerm;
    PlaceId Somewhere = Blocks[B].Moving[R] ? behind(addressee(V)) : NoPlace;
    if (Somewhere == NoPlace)
      Somewhere = part(addressee(V), {Step::Kind::Tail, "+", "char *", offsetBack(addressee(V))});
    if (Into != NoPlace && Into != Somewhere)
      return NoTerm;
    Into = Somewhere;
  }
  return Into == NoPlace ? NoTerm : address(Into);
}

void Places::stay(unsigned Head, std::set<RootId> Variables) {
  Blocks[Head].Staying = std::move(Variables);
}

/// The address that a variable holds all through the loop; NoTerm if it holds
/// none, or one of several.
TermId Places::stayingAt(RootId R, unsigned B) {
  TermId Same = NoTerm;
  for (unsigned P : std::vector<unsigned>(Blocks[B].Before)) {
    TermId V = readAcross(R, P, B);
    if (!isAddress(V) || (Same != NoTerm && V != Same) || List[addressee(V)].Root == R)
      return NoTerm;
    Same = V;
  }
  return Same;
}

void Places::leave() { flush(); }

/// What R holds on the way from one block to the next.
TermId Places::readAcross(RootId R, unsigned From, unsigned To) {
  TermId V = readRoot(R, From);
  const Block &Head = Blocks[From];
  if (auto It = Head.NullOn.find(To);
      It != Head.NullOn.end() && V != NoTerm && !isAddress(V))
    if (auto [P, Null] = It->second; List[P].Root == R)
      if (TermId New = withPart(V, P, Null); New != NoTerm)
        V = New;
  if (Head.List == NoTerm || Head.Exit != To || V == NoTerm || isAddress(V))
    return V;
  const Term &T = G[V];
  if (T.Kind != TermKind::Phi || T.Number != Head.LoopId)
    return V;
  return G.after(Head.LoopId, Head.List, G.resolved(V));
}

void Places::seal(unsigned B, std::vector<unsigned> Predecessors) {
  Block &Head = Blocks[B];
  Head.Predecessors = std::move(Predecessors);
  Head.Sealed = true;
  auto Incomplete = std::move(Head.Incomplete);
  for (auto [R, Phi] : Incomplete) {
    std::vector<TermId> Operands;
    for (unsigned P : Blocks[B].Predecessors)
      Operands.push_back(aroundLoop(R, P, B));
    G.raw(Phi).Operands = std::move(Operands);
  }
}

/// What a call returned, where it was not made.
TermId Places::notMade() {
  if (NotMade == NoTerm)
    NotMade = G.hole(HoleKind::Object, "call not made");
  return NotMade;
}

/// What comes into a loop, or from its end to its head.
TermId Places::aroundLoop(RootId R, unsigned From, unsigned Head) {
  TermId V = readAcross(R, From, Head);
  return decayedIn(NotMade != NoTerm && V == NotMade ? Roots[R].Initial : V, From);
}

TermId Places::readRoot(RootId R, unsigned B) {
  if (Roots[R].Always != NoTerm)
    return Roots[R].Always;
  if (!Roots[R].Either.empty()) {
    std::vector<TermId> Values;
    for (PlaceId P : std::vector<PlaceId>(Roots[R].Either))
      Values.push_back(decayedIn(readIn(P, B), B));
    return G.phi(Values);
  }
  Block &At = Blocks[B];
  if (auto It = At.Values.find(R); It != At.Values.end())
    return G.resolved(It->second);
  TermId V;
  if (At.Moving.count(R))
    if (TermId Somewhere = movingAt(R, B); Somewhere != NoTerm)
      return Blocks[B].Values[R] = Somewhere;
  if (At.Staying.count(R))
    if (TermId Same = stayingAt(R, B); Same != NoTerm)
      return Blocks[B].Values[R] = Same;
  if (At.Loop) {
    Term Phi;
    Phi.Kind = TermKind::Phi;
    Phi.Type = "loop";
    Phi.Number = At.LoopId;
    V = G.fresh(std::move(Phi));
    At.Values[R] = V;
    if (!At.Sealed) {
      At.Incomplete.push_back({R, V});
      return V;
    }
    std::vector<TermId> Operands;
    for (unsigned P : At.Predecessors)
      Operands.push_back(aroundLoop(R, P, B));
    G.raw(V).Operands = std::move(Operands);
    return V;
  }
  if (At.Orphan)
    V = seen(R, B);
  else if (At.Predecessors.empty())
    V = Roots[R].Kind == RootKind::Result ? notMade() : Roots[R].Initial;
  else
    V = join(R, B);
  Blocks[B].Values[R] = V;
  return V;
}

TermId Places::seen(RootId R, unsigned B) {
  std::vector<TermId> Values{Roots[R].Initial};
  for (TermId V : History[R])
    Values.push_back(V);
  if (Values.size() > 1 && Roots[R].Kind == RootKind::Variable)
    Values.erase(Values.begin()); // before its declaration
  if (Values.size() == 1)
    return Values.front();
  Blocks[B].Values[R] = Values.front(); // ends a cycle of pointers
  for (TermId &V : Values)
    V = decayedIn(V, B);
  return G.phi(Values);
}

TermId Places::join(RootId R, unsigned B) {
  std::vector<unsigned> From = Blocks[B].Predecessors;
  std::vector<TermId> Values;
  for (unsigned P : From)
    Values.push_back(readAcross(R, P, B));
  if (llvm::all_equal(Values))
    return Values.front();
  // Where the call was not made there is nothing that it returned.
  for (size_t I = Values.size(); I-- > 0;)
    if (NotMade != NoTerm && Values[I] == NotMade) {
      Values.erase(Values.begin() + long(I));
      From.erase(From.begin() + long(I));
    }
  if (llvm::all_equal(Values))
    return Values.front();
  // A pointer to one of several places, or to none. Pointers that go round in
  // a circle say nothing.
  if (!Joining.insert({R, B}).second)
    return G.hole(HoleKind::Pointer, "pointers in a circle");
  auto Done = llvm::make_scope_exit([&] { Joining.erase({R, B}); });
  if (Roots[R].Kind == RootKind::Variable && llvm::any_of(Values, isAddress) &&
      llvm::none_of(Values, [&](TermId V) {
        return isAddress(V) && List[addressee(V)].Root == R;
      })) {
    for (TermId &V : Values)
      if (!isAddress(V))
        V = G.resolved(V);
    std::vector<TermId> Shown;
    if (llvm::any_of(From, [&](unsigned P) { return Blocks[P].Ways.count(B) != 0; }))
      for (size_t I = 0; I != Values.size(); ++I)
        Shown.push_back(known(decayedIn(Values[I], B), From[I], B));
    return either(Values, Shown, B);
  }
  for (size_t I = 0; I != Values.size(); ++I)
    Values[I] = decayedIn(Values[I], From[I]);
  if (!llvm::all_equal(Values))
    for (size_t I = 0; I != Values.size(); ++I)
      Values[I] = known(Values[I], From[I], B);
  return G.phi(Values);
}

/// A value on the way from one block to its successor.
TermId Places::known(TermId V, unsigned From, unsigned To) {
  auto Way = Blocks[From].Ways.find(To);
  return Way == Blocks[From].Ways.end() ? V : G.given(V, Way->second);
}

} // namespace patlint::lowering
