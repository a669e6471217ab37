//===- FunctionFlow.cpp - Which functions a term can stand for ----------===//
#include "evaluate/FunctionFlow.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace patlint {

/// Larger sets count as unknown, and so does whatever holds what they hold.
static constexpr size_t MaxHeld = 64;

FunctionFlow::FunctionFlow(const Linked &Program) : Program(Program) {
  size_t N = Program.functions().size();
  number();
  for (FunctionIndex F = 0; F < N; ++F)
    for (TermId T = 0; T < Program[F].Terms.size(); ++T)
      for (FunctionIndex Value : values(Program, F, Program[F].Terms[T]))
        Seeds.push_back({term(F, T), Value});
  if (Seeds.empty())
    return;
  for (FunctionIndex F = 0; F < N; ++F)
    edges(F);
  leaveOut();
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
  if (It == Sets.end())
    return {};
  return It->second.Values;
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
  if (isFull(From))
    overflow(To);
  if (auto Known = Sets.find(From); Known != Sets.end())
    add(To, std::vector(Known->second.Values));
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

/// Edges that lead to no call of a value. What such a call is given, and what a
/// function that is a value leaves, may yet get to one.
void FunctionFlow::leaveOut() {
  std::vector<bool> Leads(Count, false);
  std::vector<Node> Todo;
  auto Lead = [&](Node N) {
    if (!Leads[N]) {
      Leads[N] = true;
      Todo.push_back(N);
    }
  };
  auto LeadTerm = [&](FunctionIndex F, TermId T) {
    if (T < Program[F].Terms.size())
      Lead(term(F, T));
  };
  for (auto &[N, Sites] : Calls) {
    Lead(N);
    for (auto [F, S] : Sites) {
      LeadTerm(F, Program[F].Sites[S].Receiver);
      for (TermId A : Program[F].Sites[S].Args)
        LeadTerm(F, A);
    }
  }
  for (auto &[N, Value] : Seeds) {
    LeadTerm(Value, Program[Value].Returned);
    for (const OutValue &O : Program[Value].Outs)
      LeadTerm(Value, O.Value);
  }
  llvm::sort(Static, llvm::less_second());
  while (!Todo.empty()) {
    Node N = Todo.back();
    Todo.pop_back();
    auto Into = std::lower_bound(Static.begin(), Static.end(), N,
                                 [](const auto &E, Node To) { return E.second < To; });
    for (; Into != Static.end() && Into->second == N; ++Into)
      Lead(Into->first);
  }
  std::erase_if(Static, [&](const auto &E) { return !Leads[E.second]; });
}

void FunctionFlow::add(Node N, llvm::ArrayRef<FunctionIndex> Values) {
  if (isFull(N))
    return;
  Held &H = Sets[N];
  size_t Before = H.Values.size();
  for (FunctionIndex Value : Values) {
    if (llvm::is_contained(H.Values, Value))
      continue;
    if (H.Values.size() == MaxHeld) {
      overflow(N);
      return;
    }
    H.Values.push_back(Value);
  }
  if (H.Values.size() == Before || H.Queued)
    return;
  H.Queued = true;
  Work.push_back(N);
}

/// Whoever gets what the node holds holds too many as well: that is one step,
/// not one for each of them.
void FunctionFlow::overflow(Node N) {
  if (isFull(N))
    return;
  Full[N] = true;
  Sets.erase(N);
  Overflown.push_back(N);
}

void FunctionFlow::run() {
  Full.assign(Count, false);
  for (auto &[N, Value] : Seeds)
    add(N, Value);
  auto Successors = [&](Node N, llvm::function_ref<void(Node)> Each) {
    for (uint32_t I = Begin[N]; I < Begin[N + 1]; ++I)
      Each(Static[I].second);
    if (auto It = Later.find(N); It != Later.end())
      for (Node To : std::vector(It->second))
        Each(To);
  };
  while (!Work.empty() || !Overflown.empty()) {
    if (!Overflown.empty()) {
      Node N = Overflown.back();
      Overflown.pop_back();
      Successors(N, [&](Node To) { overflow(To); });
      continue;
    }
    Node N = Work.front();
    Work.pop_front();
    if (isFull(N))
      continue;
    Held &H = Sets[N];
    std::vector<FunctionIndex> New(H.Values.begin() + H.Passed, H.Values.end());
    H.Passed = uint32_t(H.Values.size());
    H.Queued = false;
    if (auto Called = Calls.find(N); Called != Calls.end())
      for (auto [F, S] : Called->second)
        for (FunctionIndex Value : New)
          pass(F, S, Value);
    Successors(N, [&](Node To) { add(To, New); });
  }
}

} // namespace patlint
