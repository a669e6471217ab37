//===- Automaton.cpp - Templates as automata, and the product ----------===//
#include "match/Automaton.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <deque>
#include <set>

namespace patlint {

uint32_t Nfa::addState() {
  States.emplace_back();
  return uint32_t(States.size() - 1);
}

uint32_t Nfa::addByteSet(uint32_t From, const ByteSet &Set) {
  uint32_t To = addState();
  Edge E;
  E.To = To;
  E.Set = Set;
  States[From].push_back(E);
  return To;
}

void Nfa::addEpsilon(uint32_t From, uint32_t To) {
  Edge E;
  E.To = To;
  E.Epsilon = true;
  States[From].push_back(E);
}

uint32_t Nfa::add(uint32_t From, const RegexNode &Node) {
  switch (Node.K) {
  case RegexNode::Kind::Bytes: {
    uint32_t To = addByteSet(From, Node.Set);
    States[From].back().Parameter = true;
    return To;
  }
  case RegexNode::Kind::Concat:
    for (const RegexNode &Child : Node.Children)
      From = add(From, Child);
    return From;
  case RegexNode::Kind::Alternate: {
    std::vector<uint32_t> Ends;
    for (const RegexNode &Child : Node.Children) {
      uint32_t Begin = addState();
      addEpsilon(From, Begin);
      Ends.push_back(add(Begin, Child));
    }
    uint32_t Join = addState();
    for (uint32_t End : Ends)
      addEpsilon(End, Join);
    return Join;
  }
  case RegexNode::Kind::Repeat: {
    const RegexNode &Child = Node.Children.front();
    for (int I = 0; I < Node.Min; ++I)
      From = add(From, Child);
    if (Node.Max < 0) {
      uint32_t Loop = addState();
      addEpsilon(From, Loop);
      addEpsilon(add(Loop, Child), Loop);
      uint32_t Out = addState();
      addEpsilon(Loop, Out);
      return Out;
    }
    uint32_t Out = addState();
    for (int I = Node.Min; I < Node.Max; ++I) {
      addEpsilon(From, Out);
      uint32_t Begin = addState();
      addEpsilon(From, Begin);
      From = add(Begin, Child);
    }
    addEpsilon(From, Out);
    return Out;
  }
  }
  return From;
}

static ByteSet fold(ByteSet Set, bool CaseSensitive) {
  if (CaseSensitive)
    return Set;
  for (unsigned C = 'a'; C <= 'z'; ++C)
    if (unsigned Upper = C - 'a' + 'A'; Set[C] || Set[Upper])
      Set[C] = Set[Upper] = true;
  return Set;
}

static ByteSet single(char C, bool CaseSensitive = true) {
  ByteSet Set;
  Set[static_cast<unsigned char>(C)] = true;
  return fold(Set, CaseSensitive);
}

static uint32_t addText(Nfa &N, uint32_t From, llvm::StringRef Text,
                        bool CaseSensitive) {
  for (char C : Text)
    From = N.addByteSet(From, single(C, CaseSensitive));
  return From;
}

/// The base prefixes; returns the state behind them.
static uint32_t addBases(Nfa &N, uint32_t From, const Pack &P, BaseMode Mode) {
  uint32_t Join = N.addState();
  N.addEpsilon(From, Join);
  if (Mode == BaseMode::Nothing)
    return Join;
  std::set<std::string> Texts;
  for (llvm::StringRef Prefix : P.BasePrefixes) {
    Texts.insert(Prefix.str());
    if (Mode != BaseMode::Unknown)
      continue;
    Prefix.consume_front("*");
    for (size_t At = 0; At != llvm::StringRef::npos;
         At = Prefix.find('/', At + 1))
      Texts.insert(Prefix.substr(At).str());
  }
  for (llvm::StringRef Text : Texts) {
    uint32_t State = N.addState();
    N.addEpsilon(From, State);
    if (Text.consume_front("*")) {
      // (/[^/]+)*
      uint32_t Inside = N.addByteSet(State, single('/'));
      uint32_t End = N.addByteSet(Inside, ~single('/'));
      N.addEpsilon(End, State);
      Edge More;
      More.To = End;
      More.Set = ~single('/');
      N.States[End].push_back(More);
    }
    N.addEpsilon(addText(N, State, Text, P.CaseSensitive), Join);
  }
  return Join;
}

std::vector<std::string>
literalSegments(const std::vector<TemplateElement> &Expansion) {
  std::vector<std::string> Out;
  std::string Now;
  bool Whole = false; // a '/' opened it and no parameter is in it
  auto Close = [&] {
    if (Whole && !Now.empty())
      Out.push_back(Now);
    Now.clear();
  };
  for (const TemplateElement &E : Expansion) {
    if (E.Literal.empty()) {
      Whole = false;
      continue;
    }
    for (char C : E.Literal) {
      if (C != '/') {
        Now += C;
        continue;
      }
      Close();
      Whole = true;
    }
  }
  Close();
  return Out;
}

/// One expansion, then end or a query that a hole brought.
static TemplateAutomaton::Accept
addExpansion(Nfa &N, uint32_t From,
             const std::vector<TemplateElement> &Expansion,
             const std::string &Anchor, bool CaseSensitive) {
  TemplateAutomaton::Accept A;
  uint32_t State = N.addState();
  N.addEpsilon(From, State);
  for (const TemplateElement &E : Expansion) {
    if (E.Literal.empty()) {
      State = N.add(State, E.Expression);
      continue;
    }
    llvm::StringRef Text = E.Literal;
    size_t AnchorAt = llvm::StringRef::npos;
    if (!Anchor.empty())
      for (size_t At = Text.find(Anchor); At != llvm::StringRef::npos;
           At = Text.find(Anchor, At + 1)) {
        size_t Behind = At + Anchor.size();
        if (At && Text[At - 1] == '/' &&
            (Behind == Text.size() || Text[Behind] == '/'))
          AnchorAt = At;
      }
    for (size_t I = 0; I != Text.size(); ++I) {
      uint32_t To = N.addByteSet(State, single(Text[I], CaseSensitive));
      Edge &Added = N.States[State].back();
      Added.Fixed = true;
      Added.Anchor = AnchorAt != llvm::StringRef::npos && I >= AnchorAt &&
                     I < AnchorAt + Anchor.size();
      State = To;
    }
    A.Total += unsigned(Text.size());
  }
  Edge Query;
  Query.To = N.addState();
  Query.Set = single('?') | single('#');
  Query.HoleOnly = true;
  Edge Rest;
  Rest.To = Query.To;
  Rest.Set = ByteSet().set();
  N.States[Query.To].push_back(Rest);
  A.State = N.addState();
  N.addEpsilon(State, A.State);
  N.addEpsilon(Query.To, A.State);
  N.States[State].push_back(Query);
  return A;
}

/// Case folding of parameters: only where the pack asks for it.
static void foldAll(Nfa &N) {
  for (std::vector<Edge> &Edges : N.States)
    for (Edge &E : Edges)
      E.Set = fold(E.Set, false);
}

TemplateAutomaton compiled(const PathTemplate &T,
                           const std::vector<std::string> &Anchors,
                           const Pack &P, BaseMode Mode) {
  TemplateAutomaton Out;
  uint32_t Start = addBases(Out.N, Out.N.addState(), P, Mode);
  for (size_t I = 0; I != T.Expansions.size(); ++I)
    Out.Accepts.push_back(addExpansion(Out.N, Start, T.Expansions[I],
                                       I < Anchors.size() ? Anchors[I] : "",
                                       P.CaseSensitive));
  if (!P.CaseSensitive)
    foldAll(Out.N);
  return Out;
}

namespace {
/// The best way found to one state of the product.
struct Reached {
  int Count = -1;
  uint32_t From = 0;
  int Atom = -1; ///< literal atom that paid for a fixed byte on this step
};
} // namespace

static bool goTogether(const Edge &Value, const Edge &Template) {
  if (Template.Anchor && Value.Atom < 0)
    return false;
  if (Template.HoleOnly && Value.Atom >= 0)
    return false;
  if (Value.Wide && !Template.Parameter)
    return false;
  return (Value.Set & Template.Set).any();
}

std::optional<Coverage> covered(const Nfa &Value, const TemplateAutomaton &T) {
  const size_t Width = T.N.States.size();
  std::vector<Reached> Best(Value.States.size() * Width);
  std::deque<uint32_t> Work;
  auto Reach = [&](uint32_t From, size_t To, int Count, int Atom) {
    if (Best[To].Count >= Count)
      return;
    Best[To] = {Count, From, Atom};
    Work.push_back(uint32_t(To));
  };
  Reach(0, 0, 0, -1);
  while (!Work.empty()) {
    uint32_t Now = Work.front();
    Work.pop_front();
    size_t V = Now / Width, S = Now % Width;
    int Count = Best[Now].Count;
    for (const Edge &TE : T.N.States[S])
      if (TE.Epsilon)
        Reach(Now, V * Width + TE.To, Count, -1);
    for (const Edge &VE : Value.States[V]) {
      if (VE.Epsilon) {
        Reach(Now, VE.To * Width + S, Count, -1);
        continue;
      }
      for (const Edge &TE : T.N.States[S]) {
        if (TE.Epsilon || !goTogether(VE, TE))
          continue;
        bool Pays = TE.Fixed && VE.Atom >= 0;
        Reach(Now, VE.To * Width + TE.To, Count + Pays, Pays ? VE.Atom : -1);
      }
    }
  }
  // The value's last state is its end.
  std::optional<Coverage> Out;
  size_t Winner = 0;
  for (const TemplateAutomaton::Accept &A : T.Accepts) {
    size_t At = (Value.States.size() - 1) * Width + A.State;
    if (Best[At].Count < 0)
      continue;
    unsigned Literal = unsigned(Best[At].Count);
    if (Out && Literal * Out->Total <= Out->Literal * A.Total)
      continue;
    Out = Coverage{Literal, A.Total, {}};
    Winner = At;
  }
  if (Out)
    for (size_t At = Winner; At != 0; At = Best[At].From)
      if (Best[At].Atom >= 0)
        Out->Atoms.push_back(uint32_t(Best[At].Atom));
  if (Out)
    std::reverse(Out->Atoms.begin(), Out->Atoms.end());
  return Out;
}

/// All states reached from Set without a byte; sorted.
static std::vector<uint32_t> closure(const Nfa &N, std::vector<uint32_t> Set) {
  std::vector<bool> Seen(N.States.size());
  for (uint32_t S : Set)
    Seen[S] = true;
  for (size_t I = 0; I != Set.size(); ++I)
    for (const Edge &E : N.States[Set[I]])
      if (E.Epsilon && !Seen[E.To]) {
        Seen[E.To] = true;
        Set.push_back(E.To);
      }
  std::sort(Set.begin(), Set.end());
  return Set;
}

/// One byte for each class of bytes that no edge of either tells apart.
static std::vector<unsigned char> representatives(const Nfa &A, const Nfa &B) {
  std::vector<unsigned> Class(256, 0);
  unsigned Count = 1;
  auto Split = [&](const Nfa &N) {
    for (const std::vector<Edge> &Edges : N.States)
      for (const Edge &E : Edges) {
        if (E.Epsilon || E.Atom >= 0)
          continue;
        std::vector<int> Fresh(Count, -1), Kept(Count, 0);
        for (unsigned C = 0; C != 256; ++C)
          Kept[Class[C]] |= !E.Set[C];
        unsigned Next = Count;
        for (unsigned C = 0; C != 256; ++C) {
          unsigned Old = Class[C];
          if (!E.Set[C] || !Kept[Old])
            continue;
          if (Fresh[Old] < 0)
            Fresh[Old] = int(Next++);
          Class[C] = unsigned(Fresh[Old]);
        }
        Count = Next;
      }
  };
  Split(A);
  Split(B);
  std::vector<unsigned char> Out;
  std::vector<bool> Seen(Count);
  for (unsigned C = 0; C != 256; ++C)
    if (!Seen[Class[C]]) {
      Seen[Class[C]] = true;
      Out.push_back(static_cast<unsigned char>(C));
    }
  return Out;
}

bool contains(const Nfa &Value, const TemplateAutomaton &T) {
  using States = std::vector<uint32_t>;
  const std::vector<unsigned char> Bytes = representatives(Value, T.N);
  std::vector<bool> Accepting(T.N.States.size());
  for (const TemplateAutomaton::Accept &A : T.Accepts)
    Accepting[A.State] = true;
  std::set<std::pair<uint32_t, States>> Seen;
  std::deque<std::pair<uint32_t, States>> Work;
  auto Visit = [&](uint32_t V, States S) {
    auto [It, New] = Seen.emplace(V, std::move(S));
    if (New)
      Work.push_back(*It);
  };
  auto Step = [&](const States &From, unsigned char Byte, bool Hole) {
    States To;
    for (uint32_t S : From)
      for (const Edge &E : T.N.States[S])
        if (!E.Epsilon && E.Set[Byte] && (Hole || !E.HoleOnly))
          To.push_back(E.To);
    std::sort(To.begin(), To.end());
    To.erase(std::unique(To.begin(), To.end()), To.end());
    return closure(T.N, std::move(To));
  };
  Visit(0, closure(T.N, {0}));
  while (!Work.empty()) {
    auto [V, S] = Work.front();
    Work.pop_front();
    if (V + 1 == Value.States.size() &&
        std::none_of(S.begin(), S.end(),
                     [&](uint32_t State) { return Accepting[State]; }))
      return false;
    for (const Edge &E : Value.States[V]) {
      if (E.Wide)
        continue;
      if (E.Epsilon) {
        Visit(E.To, S);
        continue;
      }
      for (unsigned char Byte : Bytes)
        if (E.Atom < 0 && E.Set[Byte])
          Visit(E.To, Step(S, Byte, true));
      if (E.Atom >= 0)
        for (unsigned Byte = 0; Byte != 256; ++Byte)
          if (E.Set[Byte])
            Visit(E.To, Step(S, static_cast<unsigned char>(Byte), false));
    }
  }
  return true;
}

} // namespace patlint
