//===- Flow.cpp - The way from the literals to the send ----------------===//
#include "evaluate/Flow.h"

#include <algorithm>
#include <deque>
#include <optional>

namespace patlint {

static std::set<Region> literals(Val Text) {
  constexpr size_t MaxLiterals = 32;
  std::set<Region> Out;
  for (const Choice *C : Text->Choices)
    for (const Atom &A : C->Atoms)
      for (const Origin &O : A.Origins)
        if (O.Where && O.Where->known() && Out.size() < MaxLiterals)
          Out.insert(*O.Where);
  return Out;
}

/// Where the text that a call gets was put together: the calls of string
/// functions around it, in source order.
std::vector<FlowStep> Flow::composition(const Link &L) const {
  constexpr size_t MaxTerms = 512, MaxSteps = 8;
  const Function &Fn = Program[L.Function];
  const Site &Call = Fn.Sites[L.Site];
  std::vector<TermId> Work = Call.Args;
  if (L.Argument >= 0 && size_t(L.Argument) < Call.Args.size())
    Work = {Call.Args[size_t(L.Argument)]};
  std::set<TermId> Seen;
  std::map<Region, std::string> Calls;
  while (!Work.empty() && Seen.size() < MaxTerms) {
    TermId T = Work.back();
    Work.pop_back();
    if (T >= Fn.Terms.size() || !Seen.insert(T).second)
      continue;
    const Term &Node = Fn.Terms[T];
    Work.insert(Work.end(), Node.Operands.begin(), Node.Operands.end());
    if (Node.Site == NoSite || Node.Site == L.Site)
      continue;
    const Site &S = Fn.Sites[Node.Site];
    Work.insert(Work.end(), S.Args.begin(), S.Args.end());
    Work.push_back(S.Receiver);
    const FunctionModel *Model = Program.model(S);
    if (Model && !Model->Sink && !S.Constructor && S.Where.known() &&
        S.Args.size() + (S.Receiver != NoTerm) > 1)
      Calls.try_emplace(S.Where, S.Name.substr(S.Name.rfind(':') + 1));
  }
  std::vector<FlowStep> Out;
  for (auto &[Where, Name] : Calls)
    if (Out.size() < MaxSteps)
      Out.push_back({Where, "composed by '" + Name + "'"});
  return Out;
}

/// From the literals, in source order, over the calls.
std::vector<FlowStep> Flow::steps(const std::set<Region> &Literals, const std::vector<Step> &Way) const {
  std::vector<FlowStep> Out;
  for (const Region &R : Literals)
    Out.push_back({R, "literal"});
  for (const Step &Each : Way) {
    for (FlowStep &Composed : Each.TakesText ? composition(Each.Call) : std::vector<FlowStep>())
      Out.push_back(std::move(Composed));
    const Site &S = site(Each.Call);
    std::string Name = S.Name.substr(S.Name.rfind(':') + 1);
    FlowStep Next{S.Where, Each.Verb + (" '" + Name + "'")};
    if (Out.empty() || !(Out.back() == Next))
      Out.push_back(std::move(Next));
  }
  return Out;
}

static constexpr const char *Passed = "passed to", *Handed = "handed to", *Sent = "sent by";

std::vector<FlowStep> Flow::ofUrl(const SentAt &At, Val Url) const {
  return ofText(At, Url, At.Send.empty() ? Sent : Passed);
}

std::vector<FlowStep> Flow::ofText(const SentAt &At, Val Value, const char *Verb) const {
  std::vector<Step> Way;
  for (const Link &L : At.Where)
    Way.push_back({L, &L == &At.Where.back() ? Verb : Passed});
  for (const Link &L : At.Send)
    Way.push_back({L, &L == &At.Send.back() ? Sent : Passed, false});
  return steps(literals(Value), Way);
}

std::vector<FlowStep> Flow::ofCredential(const SentAt &At, Val Value) const {
  std::set<Region> Literals = literals(Value);
  std::vector<Link> Carriers = carriers(At, Literals);
  // The call that sets the URL says nothing.
  if (Carriers.empty())
    return ofText(At.Send.empty() ? At : SentAt{{}, At.Send, At.Client}, Value, Handed);
  std::vector<Step> Way;
  for (const Link &L : Carriers)
    Way.push_back({L, &L == &Carriers.back() ? Handed : Passed});
  const Link &Send = At.Send.empty() ? At.Where.back() : At.Send.back();
  bool Sends = Carriers.back().Function == Send.Function && Carriers.back().Site == Send.Site;
  if (!Sends)
    Way.push_back({Send, Sent, false});
  return steps(Literals, Way);
}

Flow::Uses &Flow::uses() const {
  if (Known)
    return *Known;
  Known = std::make_unique<Uses>();
  for (FunctionIndex F = 0; F < Program.functions().size(); ++F) {
    const Function &Fn = Program[F];
    for (SiteId S = 0; S < Fn.Sites.size(); ++S)
      if (!Program.model(Fn.Sites[S]))
        if (const FunctionIndex *To = Program.callee(Fn.Sites[S], Fn.Where.File))
          Known->Callers[*To].push_back({F, S});
    for (TermId T = 0; T < Fn.Terms.size(); ++T) {
      const Term &Node = Fn.Terms[T];
      if (Node.Kind == TermKind::Global || Node.Kind == TermKind::Field)
        Known->Reads[Node.Text].push_back({F, T});
      else if (Node.Kind == TermKind::Param)
        Known->Params[F].push_back(T);
      else if (Node.Kind == TermKind::Call || Node.Kind == TermKind::Out)
        Known->Given[{F, Node.Site}].push_back(T);
      for (const Piece &P : Node.Pieces)
        Known->Literals[P.Where].push_back({F, T});
    }
  }
  return *Known;
}

/// Follows text from literals onwards.
struct Flow::Search {
  const Flow &Of;
  const Linked &Program;
  const SentAt &At;
  /// Terms of a function that hold the text, and the call by which it came.
  struct Reached {
    std::set<TermId> Seeds;
    std::optional<Link> By;
    /// The calls that hand it over, where it came in by parameters only.
    std::set<std::pair<FunctionIndex, SiteId>> Calls;
    bool OnlyByCalls = true;
    bool Queued = false;
  };
  std::map<FunctionIndex, Reached> Functions;
  std::deque<FunctionIndex> Work;
  /// Fields and globals that were seen to hold it.
  std::set<std::string> Read;
  std::vector<Link> Found;

  Search(const Flow &Of, const SentAt &At) : Of(Of), Program(Of.Program), At(At) {}

  void seed(FunctionIndex F, TermId T, std::optional<Link> By) {
    auto [It, New] = Functions.try_emplace(F);
    if (New)
      It->second.By = By;
    bool Another = By ? It->second.Calls.insert({By->Function, By->Site}).second : It->second.OnlyByCalls;
    It->second.OnlyByCalls &= By.has_value();
    if ((!It->second.Seeds.insert(T).second && !Another) || It->second.Queued)
      return;
    It->second.Queued = true;
    Work.push_back(F);
  }

  bool ofClient(const Site &S) const {
    const FunctionModel *Model = Program.model(S);
    return Model && Model->Client == At.Client;
  }

  /// Does the text go on in what the call gives? Of the program's own functions
  /// their bodies say.
  bool follows(const Site &S, const Term &Given) const {
    if (!Program.model(S))
      return S.Constructor && !Program.callee(S, "");
    return Given.Kind == TermKind::Call || !ofClient(S) ||
           (S.Constructor && Given.Number == ReceiverSlot);
  }

  /// Whatever reads a field or a global of that name holds it.
  void read(const std::string &Name) {
    if (Read.insert(Name).second)
      for (auto [F, T] : Of.uses().Reads[Name])
        seed(F, T, std::nullopt);
  }

  /// All terms of the function that hold it.
  std::vector<bool> closure(FunctionIndex F) {
    const Function &Fn = Program[F];
    std::vector<bool> Holds(Fn.Terms.size());
    for (TermId T : Functions[F].Seeds)
      Holds[T] = true;
    auto Is = [&](TermId T) { return T < Holds.size() && Holds[T]; };
    auto Takes = [&](const Site &S, Slot But) {
      for (size_t I = 0; I < S.Args.size(); ++I)
        if (Slot(I) != But && Is(S.Args[I]))
          return true;
      return But != ReceiverSlot && Is(S.Receiver);
    };
    for (bool Changed = true; Changed && Of.uses().Left > Fn.Terms.size();) {
      Changed = false;
      Of.uses().Left -= Fn.Terms.size();
      for (TermId T = 0; T < Fn.Terms.size(); ++T) {
        const Term &Node = Fn.Terms[T];
        if (Holds[T])
          continue;
        bool Now = false;
        if (Node.Kind == TermKind::Call) {
          const Site &S = Fn.Sites[Node.Site];
          Now = follows(S, Node) && Takes(S, Slot(S.Args.size()));
        } else if (Node.Kind == TermKind::Out) {
          const Site &S = Fn.Sites[Node.Site];
          Now = follows(S, Node) && Takes(S, Slot(Node.Number));
        } else if (Node.Kind == TermKind::Update) {
          // A field is followed by its name.
          bool Written = Is(Node.Operands[1]);
          if (Written && isFieldKey(Node.Text))
            read(Node.Text);
          Now = Is(Node.Operands[0]) || (Written && !isFieldKey(Node.Text));
        } else if (Node.Kind == TermKind::Aggregate) {
          for (size_t I = 0; I < Node.Operands.size(); ++I)
            if (Is(Node.Operands[I])) {
              if (I < Node.Keys.size() && isFieldKey(Node.Keys[I]))
                read(Node.Keys[I]);
              else
                Now = true;
            }
        } else if (Node.Kind != TermKind::Field) {
          Now = std::any_of(Node.Operands.begin(), Node.Operands.end(), Is);
        }
        Holds[T] = Now;
        Changed |= Now;
      }
    }
    return Holds;
  }

  void look(FunctionIndex F) {
    const Function &Fn = Program[F];
    std::vector<bool> Holds = closure(F);
    auto Is = [&](TermId T) { return T < Holds.size() && Holds[T]; };
    for (SiteId Id = 0; Id < Fn.Sites.size(); ++Id) {
      const Site &S = Fn.Sites[Id];
      for (size_t I = 0; I < S.Args.size(); ++I) {
        if (!Is(S.Args[I]))
          continue;
        Link L{F, Id, int(I)};
        if (Program.model(S)) {
          if (ofClient(S))
            Found.push_back(L);
        } else if (const FunctionIndex *To = Program.callee(S, Fn.Where.File)) {
          for (TermId T : Of.uses().Params[*To])
            if (Program[*To].Terms[T].Number == int64_t(I))
              seed(*To, T, L);
        }
      }
    }
    if (Fn.K == Function::Kind::GlobalInit && Is(Fn.Returned))
      read(Fn.Symbol);
    std::set<Slot> Outs;
    for (const OutValue &O : Fn.Outs)
      if (Is(O.Value))
        Outs.insert(O.S);
    if (Is(Fn.Returned) || !Outs.empty()) {
      // Of what came in by a call, the same call alone gives it.
      const Reached &How = Functions[F];
      std::vector<std::pair<FunctionIndex, SiteId>> Calls(How.Calls.begin(), How.Calls.end());
      if (!How.OnlyByCalls)
        Calls = Of.uses().Callers[F];
      for (const auto &[Caller, Id] : Calls)
        for (TermId T : Of.uses().Given[{Caller, Id}]) {
          const Term &Node = Program[Caller].Terms[T];
          if (Node.Kind == TermKind::Call ? Is(Fn.Returned) : Outs.count(Slot(Node.Number)) != 0)
            seed(Caller, T, std::nullopt);
        }
    }
    for (const GlobalWrite &W : Fn.GlobalWrites)
      if (Is(W.Value))
        read(W.Symbol);
  }

  /// The parameter's call of what came by parameters, first call first.
  std::vector<Link> way(const Link &Last) const {
    constexpr size_t MaxCalls = 16;
    std::vector<Link> Out = {Last};
    for (FunctionIndex F = Last.Function; Out.size() < MaxCalls;) {
      auto It = Functions.find(F);
      if (It == Functions.end() || !It->second.By)
        break;
      Out.insert(Out.begin(), *It->second.By);
      F = It->second.By->Function;
    }
    return Out;
  }
};

/// The calls that bring the text into the request: those that pass it on, and
/// last the one of the request's library that takes it. Empty: not found.
std::vector<Link> Flow::carriers(const SentAt &At, const std::set<Region> &Literals) const {
  constexpr size_t MaxFunctions = 256;
  Search S(*this, At);
  for (const Region &Literal : Literals)
    for (auto [F, T] : uses().Literals[Literal])
      S.seed(F, T, std::nullopt);
  for (size_t Looked = 0; !S.Work.empty() && Looked < MaxFunctions; ++Looked) {
    FunctionIndex F = S.Work.front();
    S.Work.pop_front();
    S.Functions[F].Queued = false;
    S.look(F);
  }
  // The last call before the send; else one in the functions that lead there, or
  // that these call; else the first that was found.
  const Link &Send = At.Send.empty() ? At.Where.back() : At.Send.back();
  auto OnTheWay = [&](const Link &L) {
    auto Is = [&](const Link &Other) { return Other.Function == L.Function; };
    return std::any_of(At.Where.begin(), At.Where.end(), Is) ||
           std::any_of(At.Send.begin(), At.Send.end(), Is);
  };
  const Link *Best = nullptr;
  auto Rank = [&](const Link &L) {
    if (L.Function == Send.Function)
      return L.Site <= Send.Site ? 3 : 0;
    const auto &Callers = uses().Callers[L.Function];
    return OnTheWay(L) || std::any_of(Callers.begin(), Callers.end(), [&](const auto &C) {
             return OnTheWay({C.first, C.second, -1});
           })
               ? 2
               : 1;
  };
  for (const Link &L : S.Found)
    if (!Best || Rank(L) > Rank(*Best) ||
        (Rank(L) == Rank(*Best) && L.Function == Best->Function && L.Site >= Best->Site))
      Best = &L;
  return Best ? S.way(*Best) : std::vector<Link>();
}

} // namespace patlint
