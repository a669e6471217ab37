//===- Graph.cpp - Build the terms of one function ----------------------===//
#include "lower/Graph.h"

#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

#include <cassert>
#include <set>

namespace patlint::lowering {

static size_t hashOf(const Term &T) {
  size_t H =
      llvm::hash_combine(T.Kind, T.Text, T.Type, T.Number, T.Hole, T.Site);
  H = llvm::hash_combine(
      H, llvm::hash_combine_range(T.Operands.begin(), T.Operands.end()));
  for (const std::string &K : T.Keys)
    H = llvm::hash_combine(H, K);
  for (const Piece &P : T.Pieces)
    H = llvm::hash_combine(H, P.Offset, P.Where.File, P.Where.Line,
                           P.Where.Column);
  return H;
}

TermId Graph::fresh(Term T) {
  Terms.push_back(std::move(T));
  Forward.push_back(NoTerm);
  assert(Terms.size() < AddressBit && "too many terms in one function");
  return TermId(Terms.size() - 1);
}

TermId Graph::make(Term T) {
  size_t H = hashOf(T);
  auto [Begin, End] = Known.equal_range(H);
  for (auto I = Begin; I != End; ++I)
    if (Terms[I->second] == T)
      return I->second;
  TermId Id = fresh(std::move(T));
  Known.emplace(H, Id);
  return Id;
}

TermId Graph::literal(std::string Bytes, std::vector<Piece> Pieces,
                      std::string Type) {
  Term T;
  T.Kind = TermKind::Literal;
  T.Text = std::move(Bytes);
  T.Pieces = std::move(Pieces);
  T.Type = std::move(Type);
  return make(std::move(T));
}

TermId Graph::number(int64_t Value, std::string Type) {
  Term T;
  T.Kind = TermKind::Number;
  T.Number = Value;
  T.Text = std::move(Type);
  return make(std::move(T));
}

TermId Graph::null() { return make(Term()); }

TermId Graph::hole(HoleKind Kind, std::string Why) {
  Term T;
  T.Kind = TermKind::Hole;
  T.Hole = Kind;
  T.Text = std::move(Why);
  return make(std::move(T));
}

TermId Graph::named(TermKind Kind, std::string Text) {
  Term T;
  T.Kind = Kind;
  T.Text = std::move(Text);
  return make(std::move(T));
}

TermId Graph::ofSite(TermKind Kind, SiteId Site, int64_t Slot,
                     std::string Type) {
  Term T;
  T.Kind = Kind;
  T.Site = Site;
  T.Number = Slot;
  T.Type = std::move(Type);
  return make(std::move(T));
}

static bool isIndex(llvm::StringRef Key) {
  return Key == "*" || (!Key.empty() && llvm::all_of(Key, [](char C) {
           return C >= '0' && C <= '9';
         }));
}

/// Whether a write to Written cannot change what a read of Read sees.
static bool independent(llvm::StringRef Written, llvm::StringRef Read) {
  if (Written == Read)
    return false;
  if (Written.starts_with("+") || Read.starts_with("+"))
    return false;
  if (isIndex(Written) && isIndex(Read))
    return Written != "*" && Read != "*";
  return true;
}

TermId Graph::step(TermId Object, const Step &S) {
  Object = resolved(Object);
  // Fold through what is known of Object; bounded, chains may be long.
  TermId At = Object;
  for (unsigned Budget = 256; Budget; --Budget) {
    const Term &T = Terms[At];
    if (T.Kind == TermKind::Update) {
      if (T.Text == S.Key && S.Key != "*" && S.K != Step::Kind::Tail)
        return resolved(T.Operands[1]);
      if (T.Text == S.Key && S.K == Step::Kind::Element &&
          isIndexTerm(S.Index) && T.Operands.size() > 2 &&
          resolved(T.Operands[2]) == resolved(S.Index))
        return resolved(T.Operands[1]);
      if (!independent(T.Text, S.Key))
        break;
      At = resolved(T.Operands[0]);
      continue;
    }
    if (T.Kind == TermKind::Aggregate) {
      for (size_t I = 0; I != T.Keys.size(); ++I)
        if (T.Keys[I] == S.Key && S.Key != "*")
          return resolved(T.Operands[I]);
    }
    Object = At;
    break;
  }
  Term T;
  T.Operands = {Object};
  if (S.Index != NoTerm)
    T.Operands.push_back(resolved(S.Index));
  if (S.K == Step::Kind::Element) {
    T.Kind = TermKind::Element;
    T.Number = -1;
    if (S.Key != "*")
      (void)llvm::StringRef(S.Key).getAsInteger(10, T.Number);
  } else {
    T.Kind = TermKind::Field;
    T.Text = S.Key;
  }
  T.Type = S.Type;
  return make(std::move(T));
}

TermId Graph::update(TermId Object, const Step &S, TermId Value) {
  Object = resolved(Object);
  // Writing a part twice in a row keeps only the last write.
  if (S.Key != "*" && S.K != Step::Kind::Tail)
    while (Terms[Object].Kind == TermKind::Update &&
           Terms[Object].Text == S.Key)
      Object = resolved(Terms[Object].Operands[0]);
  Term T;
  T.Kind = TermKind::Update;
  T.Text = S.Key;
  T.Type = S.Type;
  T.Operands = {Object, Value};
  if (S.Index != NoTerm)
    T.Operands.push_back(resolved(S.Index));
  return make(std::move(T));
}

TermId Graph::arithmetic(const char *Operator, TermId Left, TermId Right) {
  Left = resolved(Left);
  Right = resolved(Right);
  if (Terms[Left].Kind == TermKind::Hole || Terms[Right].Kind == TermKind::Hole)
    return hole(HoleKind::Int, "arithmetic");
  Term T;
  T.Kind = TermKind::Arithmetic;
  T.Text = Operator;
  T.Operands = {Left, Right};
  return make(std::move(T));
}

TermId Graph::further(TermId Offset) {
  if (Offset == NoTerm || isAddress(Offset) || Terms[resolved(Offset)].Kind == TermKind::Hole)
    return NoTerm;
  if (leastOf(Offset) != NoTerm)
    return Offset;
  Term T;
  T.Kind = TermKind::Arithmetic;
  T.Text = "+";
  T.Operands = {resolved(Offset), hole(HoleKind::Uint, FurtherOn)};
  return make(std::move(T));
}

TermId Graph::given(TermId Value, llvm::ArrayRef<Condition> All) {
  for (const Condition &C : All) {
    Term T;
    T.Kind = TermKind::Given;
    T.Number = C.Holds;
    T.Operands = {resolved(Value), resolved(C.Term)};
    Value = make(std::move(T));
  }
  return Value;
}

TermId Graph::phi(llvm::ArrayRef<TermId> Values) {
  Term T;
  T.Kind = TermKind::Phi;
  for (TermId V : Values) {
    V = resolved(V);
    if (V != NoTerm && !llvm::is_contained(T.Operands, V))
      T.Operands.push_back(V);
  }
  if (T.Operands.empty())
    return NoTerm;
  if (T.Operands.size() == 1)
    return T.Operands.front();
  return make(std::move(T));
}

TermId Graph::through(SiteId Site, Slot S, TermId Old, TermId New) {
  Term T;
  T.Kind = TermKind::Through;
  T.Site = Site;
  T.Number = S;
  T.Operands = {Old, New};
  return make(std::move(T));
}

TermId Graph::since(SiteId Site, std::string Symbol, TermId Old) {
  Term T;
  T.Kind = TermKind::Since;
  T.Site = Site;
  T.Text = std::move(Symbol);
  T.Operands = {Old};
  return make(std::move(T));
}

TermId Graph::each(unsigned Loop, TermId List) {
  Term T;
  T.Kind = TermKind::Each;
  T.Number = Loop;
  T.Operands = {List};
  return make(std::move(T));
}

TermId Graph::after(unsigned Loop, TermId List, TermId Phi) {
  Term T;
  T.Kind = TermKind::Each;
  T.Number = Loop;
  T.Operands = {List, Phi};
  return make(std::move(T));
}

bool Graph::isIndexTerm(TermId T) const {
  if (T == NoTerm || isAddress(T))
    return false;
  switch (Terms[resolved(T)].Kind) {
  case TermKind::Param:
  case TermKind::Call:
  case TermKind::Each:
    return true;
  default:
    return false;
  }
}

void Graph::replace(TermId Old, TermId New) {
  assert(Old != New && !isAddress(Old) && !isAddress(New));
  Forward[Old] = New;
}

TermId Graph::resolved(TermId T) const {
  if (T == NoTerm || isAddress(T))
    return T;
  while (Forward[T] != NoTerm)
    T = Forward[T];
  return T;
}

bool Graph::mentionsLiteral(TermId T, const std::vector<Site> &Sites) const {
  llvm::SmallVector<TermId, 32> Work{T};
  std::set<TermId> Seen;
  while (!Work.empty() && Seen.size() < 64) {
    TermId At = resolved(Work.pop_back_val());
    if (At == NoTerm || isAddress(At) || !Seen.insert(At).second)
      continue;
    const Term &Node = Terms[At];
    if (Node.Kind == TermKind::Literal)
      return true;
    Work.append(Node.Operands.begin(), Node.Operands.end());
    if (Node.Site != NoSite) {
      const Site &S = Sites[Node.Site];
      Work.append(S.Args.begin(), S.Args.end());
      Work.push_back(S.Receiver);
    }
  }
  return false;
}

namespace {
/// Renumbers what is reachable. Iterative: chains can be thousands long.
class Finisher {
public:
  Finisher(Graph &G, Function &F) : G(G), F(F), New(G.size(), NoTerm) {}

  void run() {
    for (Site &S : F.Sites) {
      visit(S.Callee);
      visit(S.Receiver);
      for (TermId A : S.Args)
        visit(A);
      for (const Condition &C : S.Conditions)
        visit(C.Term);
    }
    forEachReference([&](TermId &T) { visit(T); });
    // Operands that close a loop come last; they may need more of their own.
    for (size_t I = 0; I != Loops.size(); ++I)
      for (TermId Operand : std::vector<TermId>(G.raw(Loops[I]).Operands))
        visit(Operand);
    for (TermId Old : Order) {
      Term T = std::move(G.raw(Old));
      for (TermId &O : T.Operands)
        O = renumbered(O);
      if (T.Kind == TermKind::Phi)
        T.Type.clear();
      F.Terms.push_back(std::move(T));
    }
    for (Site &S : F.Sites) {
      S.Callee = renumbered(S.Callee);
      S.Receiver = renumbered(S.Receiver);
      for (TermId &A : S.Args)
        A = renumbered(A);
      for (Condition &C : S.Conditions)
        C.Term = renumbered(C.Term);
    }
    forEachReference([&](TermId &T) { T = renumbered(T); });
  }

private:
  template <typename Visitor> void forEachReference(Visitor Visit) {
    Visit(F.Returned);
    for (OutValue &O : F.Outs)
      Visit(O.Value);
    for (GlobalWrite &W : F.GlobalWrites)
      Visit(W.Value);
    for (TermId &T : F.FieldWrites)
      Visit(T);
    for (NamedValue &N : F.Names)
      Visit(N.Value);
  }

  TermId renumbered(TermId T) {
    T = G.resolved(T);
    return T == NoTerm ? NoTerm : New[T];
  }

  static bool isLoop(const Term &T) {
    return T.Kind == TermKind::Phi && T.Type == "loop";
  }

  void visit(TermId Root) {
    struct Frame {
      TermId Id;
      bool Expanded;
    };
    llvm::SmallVector<Frame, 32> Stack;
    auto Push = [&](TermId T) {
      T = G.resolved(T);
      if (T != NoTerm && New[T] == NoTerm)
        Stack.push_back({T, false});
    };
    Push(Root);
    while (!Stack.empty()) {
      Frame &Top = Stack.back();
      TermId Id = Top.Id;
      if (New[Id] != NoTerm) {
        Stack.pop_back();
        continue;
      }
      const Term &T = G.raw(Id);
      if (Top.Expanded) {
        if (isLoop(T))
          Loops.push_back(Id);
        New[Id] = TermId(Order.size());
        Order.push_back(Id);
        Stack.pop_back();
        continue;
      }
      Top.Expanded = true;
      if (!Opened.insert(Id).second) {
        // A cycle: the way into a loop that nothing leads to comes from the
        // loop itself.
        if (isLoop(T))
          Loops.push_back(Id);
        New[Id] = TermId(Order.size());
        Order.push_back(Id);
        Stack.pop_back();
        continue;
      }
      if (isLoop(T)) {
        // The way in comes before the loop, the ways around behind it.
        if (!T.Operands.empty())
          Push(T.Operands.front());
        continue;
      }
      llvm::SmallVector<TermId, 8> Needs(T.Operands.begin(), T.Operands.end());
      if (T.Site != NoSite) {
        const Site &S = F.Sites[T.Site];
        Needs.push_back(S.Callee);
        Needs.push_back(S.Receiver);
        Needs.append(S.Args.begin(), S.Args.end());
        for (const Condition &C : S.Conditions)
          Needs.push_back(C.Term);
      }
      for (TermId N : llvm::reverse(Needs))
        Push(N);
    }
  }

  Graph &G;
  Function &F;
  std::vector<TermId> New, Order, Loops;
  std::set<TermId> Opened;
};
} // namespace

/// phi(x, itself) is x; taking one away may make the next one trivial.
static void prune(Graph &G) {
  llvm::SmallVector<TermId, 32> Phis, Afters;
  for (TermId T = 0; T != G.size(); ++T) {
    if (G.raw(T).Kind == TermKind::Phi)
      Phis.push_back(T);
    if (G.raw(T).Kind == TermKind::Each && G.raw(T).Operands.size() > 1)
      Afters.push_back(T);
  }
  for (bool Changed = true; Changed;) {
    Changed = false;
    llvm::SmallVector<TermId, 32> Left;
    for (TermId P : Phis) {
      if (G.resolved(P) != P)
        continue;
      std::vector<TermId> Operands;
      for (TermId O : G.raw(P).Operands) {
        O = G.resolved(O);
        if (O != NoTerm && O != P && !llvm::is_contained(Operands, O))
          Operands.push_back(O);
      }
      if (Operands.size() == 1) {
        G.replace(P, Operands.front());
        Changed = true;
        continue;
      }
      G.raw(P).Operands = std::move(Operands);
      Left.push_back(P);
    }
    Phis = std::move(Left);
    // A loop that does not change a thing leaves it as it was.
    for (TermId T : Afters) {
      const Term &After = G.raw(T);
      if (G.resolved(T) != T || After.Operands.size() < 2)
        continue;
      TermId Of = G.resolved(After.Operands[1]);
      if (Of == T || Of == NoTerm) {
        // What a loop that nothing leads to has left of itself.
        G.raw(T) = Term();
        G.raw(T).Kind = TermKind::Hole;
        G.raw(T).Hole = HoleKind::Object;
        G.raw(T).Text = "not reached";
        continue;
      }
      const Term &Phi = G.raw(Of);
      if (Phi.Kind == TermKind::Phi && Phi.Number == After.Number)
        continue;
      G.replace(T, Of);
      Changed = true;
    }
  }
}

/// Reads that had to stop at a phi go on where it turned out to be none.
static bool refold(Graph &G) {
  bool Changed = false;
  for (TermId T = 0; T != G.size(); ++T) {
    const Term &Read = G.raw(T);
    if ((Read.Kind != TermKind::Field && Read.Kind != TermKind::Element) ||
        G.resolved(T) != T)
      continue;
    TermId Object = G.resolved(Read.Operands[0]);
    if (Object == Read.Operands[0])
      continue;
    Step S;
    S.Type = Read.Type;
    S.Key = Read.Text;
    if (Read.Operands.size() > 1)
      S.Index = Read.Operands[1];
    if (Read.Kind == TermKind::Element) {
      S.K = Step::Kind::Element;
      S.Key = Read.Number < 0 ? "*" : std::to_string(Read.Number);
      if (Read.Operands.size() > 1)
        S.Index = Read.Operands[1];
    } else if (llvm::StringRef(S.Key).starts_with("+")) {
      S.K = Step::Kind::Tail;
    }
    G.raw(T).Operands[0] = Object;
    TermId New = G.step(Object, S);
    if (New == T || G.resolved(New) == T)
      continue;
    G.replace(T, New);
    Changed = true;
  }
  return Changed;
}

void finish(Graph &G, Function &F) {
  prune(G);
  // What a read gives may have been behind a phi itself.
  for (unsigned Round = 0; Round != 4 && refold(G); ++Round)
    prune(G);
  Finisher(G, F).run();
}

} // namespace patlint::lowering
