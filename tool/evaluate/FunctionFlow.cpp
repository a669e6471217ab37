//===- FunctionFlow.cpp - Which functions a term can stand for ----------===//
#include "evaluate/FunctionFlow.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace patlint {

/// Larger sets count as unknown.
static constexpr size_t MaxHeld = 64;

FunctionFlow::FunctionFlow(const Linked &Program) : Program(Program) {
  size_t N = Program.functions().size();
  number();
  for (FunctionIndex F = 0; F < N; ++F)
    for (TermId T = 0; T < Program[F].Terms.size(); ++T)
      for (FunctionIndex Value : values(Program, F, Program[F].Terms[T]))
        Work.push_back({term(F, T), Value});
  if (Work.empty())
    return;
  for (FunctionIndex F = 0; F < N; ++F)
    edges(F);
  Begin.assign(Count + 1, 0);
  for (auto &[From, To] : Static)
    ++Begin[From + 1];
  for (Node I = 0; I < Count; ++I)
    Begin[I + 1] += Begin[I];
  std::vector<std::pair<Node, Node>> Sorted(Static.size());
  std::vector<uint32_t> Next(Begin.begin(), Begin.end() - 1);
  for (auto &E : Static)
    Sorted[Next[E.first]++] = E;
  Static = std::move(Sorted);
  run();
}

std::vector<FunctionIndex> FunctionFlow::values(const Linked &Program, FunctionIndex F,
                                                const Term &T) {
  std::vector<FunctionIndex> Out;
  llvm::StringRef File = Program[F].Where.File;
  if (T.Kind == TermKind::Function) {
    if (const FunctionIndex *Known = Program.function(T.Text, File))
      Out.push_back(*Known);
  } else if (T.Kind == TermKind::Aggregate && !T.Type.empty()) {
    for (FunctionIndex C : Program.closures(T.Type, File))
      Out.push_back(C);
    for (FunctionIndex C : Program.callOperators(T.Type))
      Out.push_back(C);
  }
  return Out;
}

llvm::ArrayRef<FunctionIndex> FunctionFlow::at(FunctionIndex F, TermId T) const {
  if (T >= Program[F].Terms.size())
    return {};
  auto It = Sets.find(term(F, T));
  if (It == Sets.end() || It->second.size() > MaxHeld)
    return {};
  return It->second;
}

std::vector<FunctionIndex> FunctionFlow::called(FunctionIndex F, SiteId Id) const {
  const Site &S = Program[F].Sites[Id];
  std::vector<FunctionIndex> Out;
  auto Add = [&](TermId T) {
    llvm::ArrayRef<FunctionIndex> Set = at(F, T);
    Out.insert(Out.end(), Set.begin(), Set.end());
  };
  if (const FunctionModel *Model = Program.model(S)) {
    if (!Model->Invokes)
      return Out;
    Add(S.Receiver);
    for (TermId A : S.Args)
      Add(A);
  } else {
    Add(S.Callee);
  }
  llvm::sort(Out);
  Out.erase(std::unique(Out.begin(), Out.end()), Out.end());
  return Out;
}

//===-------------------------------------------------------------------===//
// Nodes
//===-------------------------------------------------------------------===//

void FunctionFlow::number() {
  for (FunctionIndex F = 0; F < Program.functions().size(); ++F) {
    First.push_back(Count);
    Count += Node(Program[F].Terms.size() + Program[F].Params.size() + 2);
  }
}

FunctionFlow::Node FunctionFlow::input(FunctionIndex F, size_t I) const {
  const Function &Fn = Program[F];
  return First[F] + Node(Fn.Terms.size() + std::min(I, Fn.Params.size() + 1));
}

FunctionFlow::Node FunctionFlow::field(const std::string &Key) {
  auto [It, New] = Fields.try_emplace(Key, Count);
  Count += New;
  return It->second;
}

FunctionFlow::Node FunctionFlow::global(FunctionIndex From, const std::string &Symbol) {
  auto [It, New] = Globals.try_emplace(Symbol, Count);
  Count += New;
  if (const FunctionIndex *Init = Program.global(Symbol, Program[From].Where.File))
    if (Program[*Init].Returned != NoTerm)
      edge(term(*Init, Program[*Init].Returned), It->second);
  return It->second;
}

//===-------------------------------------------------------------------===//
// Edges
//===-------------------------------------------------------------------===//

void FunctionFlow::edge(Node From, Node To) {
  if (From == To)
    return;
  if (Begin.empty()) {
    Static.push_back({From, To});
    return;
  }
  std::vector<Node> &Out = Later[From];
  if (llvm::is_contained(Out, To))
    return;
  Out.push_back(To);
  for (FunctionIndex Known : std::vector(Sets.lookup(From)))
    add(To, Known);
}

void FunctionFlow::edges(FunctionIndex F) {
  const Function &Fn = Program[F];
  for (TermId T = 0; T < Fn.Terms.size(); ++T)
    edges(F, T);
  for (const GlobalWrite &G : Fn.GlobalWrites)
    if (G.Value != NoTerm)
      edge(term(F, G.Value), global(F, G.Symbol));
  for (SiteId S = 0; S < Fn.Sites.size(); ++S)
    site(F, S);
}

void FunctionFlow::edges(FunctionIndex F, TermId Id) {
  const Function &Fn = Program[F];
  const Term &T = Fn.Terms[Id];
  Node Here = term(F, Id);
  auto IsField = [&](const std::string &Key) {
    return isCaptureKey(Key) ||
           (llvm::StringRef(Key).contains("::") && Program.isOwnField(Key));
  };
  switch (T.Kind) {
  case TermKind::Param:
    edge(input(F, size_t(T.Number) + 1), Here);
    return;
  case TermKind::Receiver:
    edge(input(F, 0), Here);
    return;
  case TermKind::Rest:
    edge(input(F, Fn.Params.size() + 1), Here);
    return;
  case TermKind::Global:
    edge(global(F, T.Text), Here);
    return;
  case TermKind::Since:
    edge(global(F, T.Text), Here);
    break;
  case TermKind::Field:
    if (IsField(T.Text)) {
      edge(field(Linked::fieldKey(Fn, T.Text)), Here);
      return;
    }
    break;
  case TermKind::Given:
    edge(term(F, T.Operands[0]), Here);
    return;
  case TermKind::Update:
    edge(term(F, T.Operands[0]), Here);
    if (T.Operands.size() > 1)
      edge(term(F, T.Operands[1]),
           IsField(T.Text) ? field(Linked::fieldKey(Fn, T.Text)) : Here);
    return;
  case TermKind::Aggregate:
    for (size_t I = 0; I < T.Operands.size(); ++I) {
      std::string Key = I < T.Keys.size() ? T.Keys[I] : std::string();
      if (isCaptureKey(Key))
        edge(term(F, T.Operands[I]), field(T.Type + "::" + Key));
      else
        edge(term(F, T.Operands[I]), IsField(Key) ? field(Key) : Here);
    }
    return;
  default:
    break;
  }
  for (TermId O : T.Operands)
    if (O < Fn.Terms.size())
      edge(term(F, O), Here);
}

/// Terms that are what the call returned or left.
const std::vector<TermId> &FunctionFlow::results(FunctionIndex F, SiteId S) {
  if (ResultsOf != F || Results.empty()) {
    const Function &Fn = Program[F];
    ResultsOf = F;
    Results.assign(Fn.Sites.size(), {});
    for (TermId I = 0; I < Fn.Terms.size(); ++I)
      if (Fn.Terms[I].Site < Fn.Sites.size() &&
          (Fn.Terms[I].Kind == TermKind::Call || Fn.Terms[I].Kind == TermKind::Out))
        Results[Fn.Terms[I].Site].push_back(I);
  }
  return Results[S];
}

void FunctionFlow::site(FunctionIndex F, SiteId Id) {
  const Site &S = Program[F].Sites[Id];
  const FunctionModel *Model = Program.model(S);
  auto Watch = [&](TermId T) {
    if (T < Program[F].Terms.size())
      Calls[term(F, T)].push_back({F, Id});
  };
  if (!Model) {
    if (const FunctionIndex *To = Program.callee(S, Program[F].Where.File))
      pass(F, Id, *To);
    if (S.Virtual)
      for (FunctionIndex O : Program.overriders(S))
        pass(F, Id, O);
    Watch(S.Callee);
    if (!S.Constructor)
      return;
  }
  // What a library does with them: it has them, and gives them back.
  if (Model && Model->Invokes)
    Watch(S.Receiver);
  const std::vector<TermId> &Left = results(F, Id);
  auto Held = [&](TermId T) {
    if (T >= Program[F].Terms.size())
      return;
    for (TermId R : Left)
      edge(term(F, T), term(F, R));
  };
  Held(S.Receiver);
  for (TermId A : S.Args) {
    if (Model && Model->Invokes)
      Watch(A);
    Held(A);
  }
}

/// What a call gives to its target, and gets from it.
void FunctionFlow::pass(FunctionIndex F, SiteId Id, FunctionIndex To) {
  const Function &Fn = Program[F];
  const Function &Callee = Program[To];
  const Site &S = Fn.Sites[Id];
  auto Give = [&](TermId T, size_t Input) {
    if (T < Fn.Terms.size())
      edge(term(F, T), input(To, Input));
  };
  bool Model = Program.model(S) != nullptr;
  Give(S.Receiver, 0);
  for (size_t I = 0; I < S.Args.size(); ++I) {
    if (!Model) {
      Give(S.Args[I], I + 1);
      continue;
    }
    // Which of them become which parameters, the model knows.
    for (size_t P = 1; P <= Callee.Params.size(); ++P)
      Give(S.Args[I], P);
  }
  for (TermId R : std::vector(results(F, Id))) {
    const Term &T = Fn.Terms[R];
    if (T.Kind == TermKind::Call || Model) {
      if (Callee.Returned != NoTerm)
        edge(term(To, Callee.Returned), term(F, R));
      continue;
    }
    for (const OutValue &O : Callee.Outs)
      if (O.S == Slot(T.Number) && O.Value != NoTerm)
        edge(term(To, O.Value), term(F, R));
  }
}

//===-------------------------------------------------------------------===//
// The fixpoint
//===-------------------------------------------------------------------===//

void FunctionFlow::add(Node N, FunctionIndex Value) {
  std::vector<FunctionIndex> &Set = Sets[N];
  auto It = std::lower_bound(Set.begin(), Set.end(), Value);
  // One more than the bound, so that whoever gets them is over it too.
  if ((It != Set.end() && *It == Value) || Set.size() > MaxHeld)
    return;
  Set.insert(It, Value);
  Work.push_back({N, Value});
}

void FunctionFlow::run() {
  std::vector<std::pair<Node, FunctionIndex>> Seeds = std::move(Work);
  Work.clear();
  for (auto &[N, Value] : Seeds)
    add(N, Value);
  while (!Work.empty()) {
    auto [N, Value] = Work.back();
    Work.pop_back();
    auto Called = Calls.find(N);
    if (Called != Calls.end() && Sets[N].size() <= MaxHeld) {
      for (auto [F, S] : std::vector(Called->second))
        pass(F, S, Value);
    }
    for (uint32_t I = Begin[N]; I < Begin[N + 1]; ++I)
      add(Static[I].second, Value);
    if (auto It = Later.find(N); It != Later.end())
      for (Node To : std::vector(It->second))
        add(To, Value);
  }
}

} // namespace patlint
