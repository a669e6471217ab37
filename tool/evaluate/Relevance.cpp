//===- Relevance.cpp - What has to be evaluated ------------------------===//
#include "evaluate/Relevance.h"

#include "values/RandomText.h"

#include <algorithm>

namespace patlint {

/// A setter is called, or called through a few functions, with what it sets.
static constexpr uint8_t MaxWriter = 6;
static constexpr uint8_t NoWriter = 255;
/// Whoever calls a comparison over so many calls, and has nothing of what the
/// request brought, can have the constant.
static constexpr uint8_t MaxComparer = 4;
/// A field with more writes, or a setter with more callers: the join of so
/// many values says nothing.
static constexpr size_t MaxFanIn = 64;
/// So many steps from a request everything is followed; then as long as it
/// is little, and not for ever.
static constexpr unsigned NearDistance = 3, MaxDistance = 20;
static constexpr size_t MaxMarks = 20'000;

Relevance::Relevance(const Linked &Program)
    : Program(Program), Through(Program), Flow(Program) {
  size_t N = Program.functions().size();
  Roots.assign(N, false);
  Effect.assign(N, false);
  Followed.assign(N, false);
  Writer.assign(N, NoWriter);
  Compares.assign(N, NoComparer);
  ForRoot.resize(N);
  ForValue.resize(N);
  Want.resize(N);
  Targets.resize(N);
  Callers.resize(N);
  Uses.resize(N);
  Composed.resize(N);
  Loose.resize(N);
  link();
  seed();
  run();
  secretParts();
  Follow = false;
  for (FunctionIndex F = 0; F < N; ++F)
    own(F);
  run();
  for (FunctionIndex F = 0; F < N; ++F) {
    Demand &R = ForRoot[F];
    const Demand &V = ForValue[F];
    for (size_t I = 0; I < R.Terms.size(); ++I)
      R.Terms[I] = R.Terms[I] || V.Terms[I];
    for (size_t I = 0; I < R.Sites.size(); ++I)
      R.Sites[I] = R.Sites[I] || V.Sites[I];
  }
}

/// A value that is made here, not one that was handed over.
static bool mayJoin(const Term &T) {
  return T.Kind == TermKind::Call || T.Kind == TermKind::Out ||
         T.Kind == TermKind::Through || T.Kind == TermKind::Phi ||
         T.Kind == TermKind::Update || T.Kind == TermKind::Each;
}

//===-------------------------------------------------------------------===//
// Where it begins
//===-------------------------------------------------------------------===//

void Relevance::seed() {
  bool Writes = false;
  for (FunctionIndex F = 0; F < Uses.size(); ++F)
    for (auto &[S, Use] : Uses[F]) {
      Writes |= Use.Writes;
      if (Use.Sink)
        execute(F, S);
    }
  comparisons();
  if (!Writes)
    return;
  // What can only write a request is followed where the text of one gets to.
  Carriage Requests(Program, Through, [](FunctionIndex, const Term &T) {
    return T.Kind == TermKind::Literal && beginsRequest(T.Text);
  });
  for (FunctionIndex F = 0; F < Uses.size(); ++F)
    if (Requests.any(F))
      for (auto &[S, Use] : Uses[F])
        if (Use.Writes && Requests.site(F, Program[F].Sites[S]))
          execute(F, S);
}

/// The call gives what a request brings as a credential, or what has a name
/// that is known only when it is evaluated.
bool Relevance::bringsCredential(const Site &S, const Function &Caller) const {
  const FunctionModel *Model = Program.model(S);
  if (!Model || !Model->Incoming)
    return false;
  bool Other = false;
  for (TermId A : S.Args)
    if (A < Caller.Terms.size() && Caller.Terms[A].Kind == TermKind::Literal) {
      if (Program.isExpected(Caller.Terms[A].Text))
        return true;
      Other = true;
    }
  return !Other;
}

/// Comparisons with what a request to this program brings. Programs that read
/// no requests have none. A token is compared near where it was read; without a
/// bound, what a server reads gets to every comparison of the library it is
/// made with.
void Relevance::comparisons() {
  constexpr unsigned Steps = 6;
  std::set<std::pair<FunctionIndex, SiteId>> Brought;
  for (FunctionIndex F = 0; F < Uses.size(); ++F)
    for (auto &[S, Use] : Uses[F]) {
      if (Use.Compares && Use.Sink)
        Compared.insert({F, S});
      if (Use.Incoming && bringsCredential(Program[F].Sites[S], Program[F]))
        Brought.insert({F, S});
    }
  if (!Brought.empty())
    Incoming = std::make_unique<Carriage>(Program, Through, [&](FunctionIndex F, const Term &T) {
      return (T.Kind == TermKind::Call || T.Kind == TermKind::Out) && Brought.count({F, T.Site});
    }, Steps);
  for (FunctionIndex F = 0; F < Uses.size() && Incoming; ++F)
    if (Incoming->any(F))
      for (auto &[S, Use] : Uses[F])
        if (Use.Compares && Incoming->site(F, Program[F].Sites[S]))
          Compared.insert({F, S});
  for (auto [F, S] : Compared) {
    const Site &Call = Program[F].Sites[S];
    compare(F, S, 0);
    needTerm(F, Call.Receiver, false);
    for (TermId A : Call.Args)
      needTerm(F, A, false);
  }
}

/// Where a piece of a token gets to, other pieces may be joined to it: those
/// come from constants, fields and functions anywhere. A token is not put
/// together far from its pieces; without a bound the names of settings and
/// their tables get to most of a program.
void Relevance::secretParts() {
  constexpr unsigned Steps = 2;
  Carriage Parts(
      Program, Through,
      [](FunctionIndex, const Term &T) {
        return T.Kind == TermKind::Literal && mayBeSecretPart(T.Text);
      },
      Steps, Carriage::Back::ToAll);
  for (FunctionIndex F = 0; F < Program.functions().size(); ++F) {
    if (!Parts.any(F) || Program.isLibrary(F))
      continue;
    const Function &Fn = Program[F];
    auto Need = [&](TermId T) {
      if (T >= Fn.Terms.size() || !Parts.term(F, T) || !mayJoin(Fn.Terms[T]))
        return;
      Composed[F][T] = 2;
      needTerm(F, T, false);
      Roots[F] = true;
    };
    for (const NamedValue &N : Fn.Names)
      Need(N.Value);
    for (const Site &S : Fn.Sites)
      for (TermId A : S.Args)
        Need(A);
    Need(Fn.Returned);
  }
  bool Before = Cut;
  run();
  Cut = Before;
}

/// What nobody outside asks for.
void Relevance::own(FunctionIndex F) {
  const Function &Fn = Program[F];
  bool Any = false;
  auto Compose = [&](TermId T) {
    if (!isComposed(F, T))
      return;
    needTerm(F, T, true);
    Any = true;
  };
  for (SiteId S : Loose[F]) {
    needSite(F, S, true);
    for (TermId A : Fn.Sites[S].Args)
      needTerm(F, A, true);
    Any = true;
  }
  for (const NamedValue &N : Fn.Names)
    Compose(N.Value);
  for (const Site &S : Fn.Sites)
    for (TermId A : S.Args)
      Compose(A);
  Compose(Fn.Returned);
  if (Any && !Program.isLibrary(F))
    Roots[F] = true;
}

void Relevance::run() {
  for (Distance = 0; !Work.empty() || !Next.empty(); ++Distance) {
    while (!Work.empty()) {
      Item I = Work.back();
      Work.pop_back();
      if (I.K == Item::Kind::Execute)
        execute(I.F, I.Id);
      else if (I.K == Item::Kind::Write)
        writeAt(I.F, I.Id);
      else if (I.K == Item::Kind::Compare)
        compareAt(I.F, I.Id);
      else
        follow(I.F, I.Id, I.K == Item::Kind::Own);
    }
    std::swap(Work, Next);
    if (Distance >= NearDistance &&
        ((Follow && Marks > MaxMarks) || Distance >= MaxDistance)) {
      leaveOut();
      return;
    }
  }
}

/// What is left of the work is too far away.
void Relevance::leaveOut() {
  Cut |= !Work.empty();
  for (const Item &I : Work)
    if (I.K == Item::Kind::Execute || I.K == Item::Kind::Write || I.K == Item::Kind::Compare)
      for (FunctionIndex T : targets(I.F, I.Id))
        Followed[T] = false;
  Work.clear();
}

//===-------------------------------------------------------------------===//
// Backwards
//===-------------------------------------------------------------------===//

/// Away: in another function than what needs it, or over a field or global.
void Relevance::needTerm(FunctionIndex F, TermId T, bool Own, bool Away) {
  if (T >= ForValue[F].Terms.size() || ForValue[F].Terms[T])
    return;
  std::vector<bool> &Marked = (Own ? ForRoot : ForValue)[F].Terms;
  if (Marked[T])
    return;
  Marked[T] = true;
  ++Marks;
  (Away ? Next : Work).push_back({Own ? Item::Kind::Own : Item::Kind::Value, F, T});
}

void Relevance::follow(FunctionIndex F, TermId Id, bool Own) {
  const Function &Fn = Program[F];
  const Term &T = Fn.Terms[Id];
  switch (T.Kind) {
  case TermKind::Param:
    if (!Own)
      needInput(F, std::min(size_t(T.Number) + 1, Want[F].Inputs.size() - 1));
    return;
  case TermKind::Receiver:
    if (!Own)
      needInput(F, 0);
    return;
  case TermKind::Rest:
    if (!Own)
      for (size_t I = size_t(T.Number) + 1; I < Want[F].Inputs.size(); ++I)
        needInput(F, I);
    return;
  case TermKind::Global:
    readGlobal(F, T.Text);
    return;
  case TermKind::Since:
    if (T.Site < Fn.Sites.size() &&
        Program.mayWrite(Fn.Sites[T.Site], T.Text, Fn.Where.File))
      readGlobal(F, T.Text);
    break;
  case TermKind::Field:
    for (TermId O : T.Operands) // behind the object: a position that varies
      needTerm(F, O, Own);
    if (!Own)
      readField(Linked::fieldKey(Fn, T.Text));
    return;
  case TermKind::Update:
    needTerm(F, T.Operands[0], Own);
    needPart(F, T.Text, T.Operands[1], Own);
    if (T.Operands.size() > 2) // an index that is no constant
      needTerm(F, T.Operands[2], Own);
    return;
  case TermKind::Aggregate:
    for (size_t I = 0; I < T.Operands.size(); ++I)
      needPart(F,
               I >= T.Keys.size() ? std::string()
               : isCaptureKey(T.Keys[I])
                   ? T.Type + "::" + T.Keys[I]
                   : T.Keys[I],
               T.Operands[I], Own);
    return;
  case TermKind::Call:
    needSite(F, T.Site, Own);
    for (FunctionIndex To : targets(F, T.Site))
      needReturned(To);
    return;
  case TermKind::Out:
    needSite(F, T.Site, Own);
    for (FunctionIndex To : targets(F, T.Site))
      needOut(To, Slot(T.Number));
    incoming(F, T.Site, Slot(T.Number), Own);
    return;
  case TermKind::Through:
    // Which part the call designates, its callee's alias says.
    needSite(F, T.Site, Own);
    incoming(F, T.Site, Slot(T.Number), Own);
    break;
  case TermKind::Function:
  case TermKind::Literal:
  case TermKind::Number:
  case TermKind::Enumerator:
  case TermKind::Null:
  case TermKind::Hole:
  case TermKind::Element:
  case TermKind::Construct:
  case TermKind::Phi:
  case TermKind::Each:
  case TermKind::Arithmetic:
  case TermKind::Given:
    break;
  }
  for (TermId O : T.Operands)
    needTerm(F, O, Own);
}

const std::vector<FunctionIndex> &Relevance::targets(FunctionIndex F,
                                                     SiteId S) const {
  static const std::vector<FunctionIndex> None;
  return S < Targets[F].size() ? Targets[F][S] : None;
}

/// What was in a slot before the call.
void Relevance::incoming(FunctionIndex F, SiteId S, Slot K, bool Own) {
  if (S >= Program[F].Sites.size())
    return;
  const Site &Call = Program[F].Sites[S];
  if (K == ReceiverSlot)
    needTerm(F, Call.Receiver, Own);
  else if (size_t(K) < Call.Args.size())
    needTerm(F, Call.Args[size_t(K)], Own);
}

void Relevance::needSite(FunctionIndex F, SiteId S, bool Own) {
  if (S >= ForValue[F].Sites.size() || ForValue[F].Sites[S])
    return;
  std::vector<bool> &Marked = (Own ? ForRoot : ForValue)[F].Sites;
  if (Marked[S])
    return;
  Marked[S] = true;
  const Site &Call = Program[F].Sites[S];
  for (const Condition &C : Call.Conditions)
    needTerm(F, C.Term, Own);
  auto Use = Uses[F].find(S);
  if (Use != Uses[F].end()) {
    for (size_t I = 0; I < Call.Args.size(); ++I)
      if (Use->second.Args[I])
        needTerm(F, Call.Args[I], Own);
    if (Use->second.Receiver)
      needTerm(F, Call.Receiver, Own);
    for (FunctionIndex C : Targets[F][S]) {
      needOut(C, ReceiverSlot);
      needReturned(C);
    }
    return;
  }
  needTerm(F, Call.Callee, Own);
  // Which overrider is called, the receiver says.
  if (Call.Virtual || Call.Callee != NoTerm)
    needTerm(F, Call.Receiver, Own);
  bool Known = Call.Callee == NoTerm && !Targets[F][S].empty();
  if (Known) {
    for (FunctionIndex T : Targets[F][S])
      for (size_t I = 0; I < Want[T].Inputs.size(); ++I)
        if (Want[T].Inputs[I])
          needArgument(F, S, T, I, Own);
    // Where the result stays unknown, a template it is given says what it is.
    if (NamedPlaces)
      for (size_t I = 0; I < Call.Args.size(); ++I)
        if (I < Call.ArgTypes.size() && !isArithmetic(Call.ArgTypes[I]))
          needTerm(F, Call.Args[I], Own);
    return;
  }
  for (TermId A : Call.Args)
    needTerm(F, A, Own);
  needTerm(F, Call.Receiver, Own);
}

/// The argument of a call that becomes this input of its target.
void Relevance::needArgument(FunctionIndex F, SiteId S, FunctionIndex To,
                             size_t Input, bool Own) {
  const Site &Call = Program[F].Sites[S];
  if (Input == 0) {
    needTerm(F, Call.Receiver, Own);
    return;
  }
  if (Input + 1 < Want[To].Inputs.size()) {
    if (Input - 1 < Call.Args.size())
      needTerm(F, Call.Args[Input - 1], Own);
    return;
  }
  for (size_t I = Input - 1; I < Call.Args.size(); ++I) // the variadic rest
    needTerm(F, Call.Args[I], Own);
}

void Relevance::needReturned(FunctionIndex F) {
  if (Want[F].Returned)
    return;
  Want[F].Returned = true;
  needTerm(F, Program[F].Returned, false, true);
}

void Relevance::needOut(FunctionIndex F, Slot S) {
  const std::vector<OutValue> &Outs = Program[F].Outs;
  for (size_t I = 0; I < Outs.size(); ++I)
    if (Outs[I].S == S && !Want[F].Outs[I]) {
      Want[F].Outs[I] = true;
      needTerm(F, Outs[I].Value, false, true);
    }
}

void Relevance::needInput(FunctionIndex F, size_t Input) {
  Wanted &W = Want[F];
  if (W.Inputs[Input])
    return;
  W.Inputs[Input] = true;
  for (const CallOf &C : Callers[F]) {
    if (C.Shifted)
      continue; // the model's use of them says what is needed
    if (ForValue[C.Caller].Sites[C.Site])
      needArgument(C.Caller, C.Site, F, Input, false);
    else if (ForRoot[C.Caller].Sites[C.Site])
      needArgument(C.Caller, C.Site, F, Input, true);
  }
  if (W.AnyInput || !Follow)
    return;
  W.AnyInput = true;
  // What it does depends on its callers now.
  if (Effect[F])
    executeAtCallers(F);
  if (Compares[F] != NoComparer)
    compareAtCallers(F);
  if (Writer[F] != NoWriter)
    writesAtCallers(F);
}

//===-------------------------------------------------------------------===//
// Fields and globals
//===-------------------------------------------------------------------===//

/// A part of an object matters where somebody reads that field.
void Relevance::needPart(FunctionIndex F, const std::string &Key, TermId Value,
                         bool Own) {
  bool Field = llvm::StringRef(Key).contains("::") && Program.isOwnField(Key);
  if (Own || !Field || Read.count(Key))
    needTerm(F, Value, Own);
  else
    Pending[Key].push_back({F, Value});
}

void Relevance::readField(const std::string &Key) {
  if (!Follow || !Read.insert(Key).second)
    return;
  if (auto It = Pending.find(Key); It != Pending.end()) {
    auto Values = std::move(It->second);
    Pending.erase(It);
    for (auto &[F, T] : Values)
      needTerm(F, T, false);
  }
  auto It = FieldWriters.find(Key);
  if (It != FieldWriters.end() && It->second.size() <= MaxFanIn)
    for (auto &[F, T] : It->second) {
      needTerm(F, T, false, true);
      // A constructor writes what its object holds in the end.
      if (Program[F].K == Function::Kind::Constructor)
        needOut(F, ReceiverSlot);
      writes(F, 0);
    }
}

void Relevance::readGlobal(FunctionIndex From, const std::string &Symbol) {
  if (const FunctionIndex *G = Program.global(Symbol, Program[From].Where.File))
    needReturned(*G);
  if (!Follow || !Read.insert(Symbol).second)
    return;
  auto It = GlobalWriters.find(Symbol);
  if (It != GlobalWriters.end() && It->second.size() <= MaxFanIn)
    for (auto &[F, T] : It->second) {
      needTerm(F, T, false, true);
      writes(F, 0);
    }
}

bool Relevance::isWriter(FunctionIndex F) const { return Writer[F] != NoWriter; }

void Relevance::writes(FunctionIndex F, uint8_t Level) {
  if (!Program.isLibrary(F))
    Roots[F] = true;
  if (Writer[F] <= Level)
    return;
  Writer[F] = Level;
  if (Want[F].AnyInput)
    writesAtCallers(F);
}

void Relevance::writesAtCallers(FunctionIndex F) {
  if (Writer[F] >= MaxWriter)
    return;
  // What is written from everywhere is anything.
  if (Callers[F].size() > MaxFanIn)
    return;
  Followed[F] = true;
  for (const CallOf &C : Callers[F])
    Next.push_back({Item::Kind::Write, C.Caller, C.Site});
}

/// A call of a function that writes what somebody reads.
void Relevance::writeAt(FunctionIndex F, SiteId S) {
  needSite(F, S, false);
  for (FunctionIndex T : targets(F, S))
    if (Writer[T] < MaxWriter)
      writes(F, uint8_t(Writer[T] + 1));
}

//===-------------------------------------------------------------------===//
// Effects
//===-------------------------------------------------------------------===//

/// The call does something, and so does the function around it.
void Relevance::execute(FunctionIndex F, SiteId S) {
  needSite(F, S, false);
  if (Effect[F])
    return;
  Effect[F] = true;
  if (!Program.isLibrary(F))
    Roots[F] = true;
  // What depends on no input says all it can where it stands.
  if (Want[F].AnyInput)
    executeAtCallers(F);
}

void Relevance::executeAtCallers(FunctionIndex F) {
  Followed[F] = true;
  for (const CallOf &C : Callers[F])
    Next.push_back({Item::Kind::Execute, C.Caller, C.Site});
}

//===-------------------------------------------------------------------===//
// Comparisons
//===-------------------------------------------------------------------===//

/// The call compares with what a request brings, or leads to where that is done.
void Relevance::compare(FunctionIndex F, SiteId S, uint8_t Level) {
  needSite(F, S, false);
  if (Incoming && Incoming->any(F))
    Level = 0;
  if (Compares[F] <= Level)
    return;
  Compares[F] = Level;
  if (!Program.isLibrary(F))
    Roots[F] = true;
  if (Want[F].AnyInput)
    compareAtCallers(F);
}

void Relevance::compareAtCallers(FunctionIndex F) {
  if (Compares[F] >= MaxComparer)
    return;
  Followed[F] = true;
  for (const CallOf &C : Callers[F])
    Next.push_back({Item::Kind::Compare, C.Caller, C.Site});
}

void Relevance::compareAt(FunctionIndex F, SiteId S) {
  for (FunctionIndex T : targets(F, S))
    if (Compares[T] < MaxComparer)
      compare(F, S, uint8_t(Compares[T] + 1));
}

} // namespace patlint
