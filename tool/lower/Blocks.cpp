//===- Blocks.cpp - The ways through a function -------------------------===//
//
// Walks Clang's control flow graph in reverse post order: each block once,
// with what its predecessors left. Handlers and what stands behind a call that
// does not return come last, with all values anything has had.
//
//===-------------------------------------------------------------------===//
#include "lower/Body.h"

#include "clang/Analysis/Analyses/PostOrderCFGView.h"

using namespace clang;

namespace patlint::lowering {

/// Conditions kept of what is known in a block.
static constexpr size_t MaxKnown = 24;

static bool endsTheProgram(const CFGBlock &B) {
  if (B.hasNoReturnElement())
    return true;
  for (const CFGElement &E : llvm::reverse(B))
    if (auto St = E.getAs<CFGStmt>())
      return isa<CXXThrowExpr>(St->getStmt());
  return false;
}

/// Whether the exit is only where an exception of its last call would go.
static bool leavesByException(const CFGBlock &B, const CFGBlock &Exit) {
  if (B.getTerminatorStmt() || B.succ_size() < 2)
    return false;
  const CFGBlock *Next = B.succ_begin()->getReachableBlock();
  return Next && Next != &Exit;
}

/// The loop of a head: what reaches one of its ways around without the head.
static std::vector<const CFGBlock *>
loopAround(const CFGBlock *Head, std::vector<const CFGBlock *> Work) {
  std::vector<const CFGBlock *> Loop{Head};
  llvm::DenseSet<const CFGBlock *> Seen{Head};
  while (!Work.empty()) {
    const CFGBlock *B = Work.back();
    Work.pop_back();
    if (!B || !Seen.insert(B).second)
      continue;
    Loop.push_back(B);
    for (const CFGBlock::AdjacentBlock &A : B->preds())
      Work.push_back(A.getReachableBlock());
  }
  return Loop;
}

/// What a block with two ways out has asked last. Where calls may throw, a block
/// ends behind what it asks, and the next one has nothing but the branch.
const Expr *Body::lastAsked(const CFGBlock &P) {
  if (const Expr *Last = P.getLastCondition())
    return Last;
  const Stmt *End = P.getTerminatorStmt();
  if (!P.empty() || P.succ_size() != 2 || !End)
    return nullptr;
  const auto *Logical = dyn_cast<BinaryOperator>(End);
  const auto *Asked = Logical && Logical->isLogicalOp()
                          ? Logical->getLHS()
                          : dyn_cast_or_null<Expr>(P.getTerminatorCondition());
  while (Asked) {
    Asked = Asked->IgnoreParens();
    const auto *B = dyn_cast<BinaryOperator>(Asked);
    if (!B || !B->isLogicalOp())
      break;
    Asked = B->getRHS();
  }
  return Asked;
}

/// The pointer that is null on the way from P to B, if there is one: in
/// `if (!p) A; else B;`, `if (p == NULL) A;` and `if (p) B; else A;` p at A.
const Expr *Body::nullPointer(const CFGBlock &P, const CFGBlock &B) {
  const Stmt *End = P.getTerminatorStmt();
  if (P.succ_size() != 2 || !End || isa<SwitchStmt, CXXTryStmt>(End))
    return nullptr;
  bool OnTrue = P.succ_begin()->getReachableBlock() == &B;
  if (OnTrue == (std::next(P.succ_begin())->getReachableBlock() == &B))
    return nullptr;
  const Expr *Asked = lastAsked(P);
  bool NullOnTrue = false;
  while (Asked) {
    Asked = Asked->IgnoreParenImpCasts();
    const auto *U = dyn_cast<UnaryOperator>(Asked);
    const auto *Binary = dyn_cast<BinaryOperator>(Asked);
    if (U && U->getOpcode() == UO_LNot) {
      NullOnTrue = !NullOnTrue;
      Asked = U->getSubExpr();
    } else if (Binary && Binary->isEqualityOp()) {
      auto IsNull = [](const Expr *E) {
        E = E->IgnoreParenCasts();
        const auto *Zero = dyn_cast<IntegerLiteral>(E);
        return isa<GNUNullExpr, CXXNullPtrLiteralExpr>(E) ||
               (Zero && Zero->getValue() == 0);
      };
      bool Right = IsNull(Binary->getRHS());
      if (!Right && !IsNull(Binary->getLHS()))
        return nullptr;
      NullOnTrue ^= Binary->getOpcode() == BO_EQ;
      Asked = Right ? Binary->getLHS() : Binary->getRHS();
    } else if (Binary && Binary->getOpcode() == BO_Assign) {
      Asked = Binary->getLHS();
    } else {
      break;
    }
  }
  if (!Asked || NullOnTrue != OnTrue || !Asked->isGLValue() ||
      Asked->getType().isNull() || !Asked->getType()->isPointerType())
    return nullptr;
  return Asked;
}

/// The switch that leads to B where none of its cases matches, if nothing else
/// does: its cases name each value of an enumeration, so Clang takes B for code
/// that nobody reaches.
static const CFGBlock *switchWithoutCase(const CFGBlock &B) {
  const CFGBlock *Found = nullptr;
  for (const CFGBlock::AdjacentBlock &A : B.preds()) {
    const CFGBlock *P = A.getPossiblyUnreachableBlock();
    const auto *Switch = P ? dyn_cast_or_null<SwitchStmt>(P->getTerminatorStmt()) : nullptr;
    if (A.isReachable() || !Switch || !Switch->isAllEnumCasesCovered())
      return nullptr;
    Found = P;
  }
  return Found;
}

/// The blocks that are reached, each behind those that lead to it but around a
/// loop, and as they stand in the source: the body of a loop before what comes
/// behind it, so that what the loop leaves alone is known there.
static std::vector<const CFGBlock *> inOrder(const CFG &Graph) {
  std::vector<const CFGBlock *> Out;
  std::vector<bool> Seen(Graph.getNumBlockIDs());
  // A block with the number of its successors, from the last one, seen so far.
  std::vector<std::pair<const CFGBlock *, unsigned>> Way{{&Graph.getEntry(), 0}};
  Seen[Graph.getEntry().getBlockID()] = true;
  while (!Way.empty()) {
    auto &[B, Next] = Way.back();
    if (Next == B->succ_size()) {
      Out.push_back(B);
      Way.pop_back();
      continue;
    }
    const CFGBlock *To = *(B->succ_rbegin() + Next++);
    if (To && !Seen[To->getBlockID()]) {
      Seen[To->getBlockID()] = true;
      Way.push_back({To, 0});
    }
  }
  std::reverse(Out.begin(), Out.end());
  return Out;
}

bool Body::graph(const Decl *D, Stmt *Code) {
  CFG::BuildOptions Options;
  Options.setAllAlwaysAdd();
  Options.AddInitializers = true;
  // What a handler sees is what any call before it left.
  Options.AddEHEdges = HasTry;
  std::unique_ptr<CFG> Cfg = CFG::buildCFG(D, Code, &Context, Options);
  if (!Cfg)
    return false;

  std::vector<const CFGBlock *> Order;
  llvm::DenseMap<const CFGBlock *, unsigned> Position;
  for (const CFGBlock *B : inOrder(*Cfg)) {
    Position[B] = Order.size();
    Order.push_back(B);
  }
  size_t Reachable = Order.size();
  // Handlers and code behind `noreturn`, from the top of the source down.
  for (const CFGBlock *B : llvm::reverse(*Cfg))
    if (!Position.count(B)) {
      Position[B] = Order.size();
      Order.push_back(B);
    }

  std::vector<unsigned> PositionOfId(Cfg->getNumBlockIDs());
  for (const CFGBlock *B : Order)
    PositionOfId[B->getBlockID()] = Position[B];

  const CFGBlock *Exit = &Cfg->getExit();
  auto Predecessors = [&](const CFGBlock *B, bool &Open, bool &Left) {
    std::vector<unsigned> From;
    for (const CFGBlock::AdjacentBlock &A : B->preds()) {
      const CFGBlock *P = A.getReachableBlock();
      if (!P)
        continue;
      if (Position[P] >= Reachable && Position[B] < Reachable)
        P = nullptr; // a handler that falls into what is reached anyway
      if (!P) {
        Left = true;
        continue;
      }
      if (B == Exit && (endsTheProgram(*P) || leavesByException(*P, *Exit)))
        continue;
      From.push_back(P->getBlockID());
      Open |= Position[P] >= Position[B];
    }
    // The way into a loop before the ways around it.
    llvm::sort(From, [&](unsigned L, unsigned R) {
      return PositionOfId[L] < PositionOfId[R];
    });
    return From;
  };

  // A block is sealed when the last of its predecessors is done.
  std::map<unsigned,
           std::vector<std::pair<const CFGBlock *, std::vector<unsigned>>>>
      Pending;
  llvm::DenseMap<const CFGBlock *, Loop *> LoopBodies;
  // What is known on the way from one block to the next.
  std::map<std::pair<unsigned, unsigned>, Conditions> Between;
  for (size_t I = 0; I != Order.size(); ++I) {
    const CFGBlock *B = Order[I];
    bool Open = false, Left = false;
    std::vector<unsigned> From = Predecessors(B, Open, Left);
    if (const CFGBlock *Switch = From.empty() ? switchWithoutCase(*B) : nullptr;
        Switch && Position[Switch] < I)
      From = {Switch->getBlockID()};
    Loop *Head = Open ? loopOf(B->getTerminatorStmt()) : nullptr;
    unsigned LoopId = Open ? ++LoopCount : 0;
    Known.clear();
    if (From.empty() && B != &Cfg->getEntry()) {
      At.enterOrphan(B->getBlockID());
    } else {
      At.enter(B->getBlockID(), From, Open, LoopId);
      // Known is what is known on each way in but those around a loop.
      std::vector<std::pair<unsigned, const Conditions *>> Ways;
      for (unsigned P : From)
        if (auto Way = Between.find({P, B->getBlockID()}); Way != Between.end())
          Ways.push_back({P, &Way->second});
      if (!Ways.empty())
        Known = *Ways.front().second;
      for (auto &[P, Way] : Ways)
        llvm::erase_if(Known, [&](const Condition &C) { return !llvm::is_contained(*Way, C); });
      std::vector<Conditions> Others;
      for (auto &[P, Way] : Ways) {
        Conditions More;
        for (const Condition &C : *Way)
          if (!llvm::is_contained(Known, C))
            More.push_back(C);
        Others.push_back(More);
        At.onTheWay(P, B->getBlockID(), std::move(More));
      }
      // Behind `a || b`, where `a && b` is not so, and at `case A: case B:`.
      auto Asks = [](const CFGBlock::AdjacentBlock &A) {
        const CFGBlock *P = A.getReachableBlock();
        return P && P->succ_size() == 2 && !isa_and_nonnull<SwitchStmt>(P->getTerminatorStmt());
      };
      auto IsLogical = [](const CFGBlock::AdjacentBlock &A) {
        const auto *Asked = dyn_cast_or_null<BinaryOperator>(A->getTerminatorStmt());
        return Asked && Asked->isLogicalOp();
      };
      bool IsCase = isa_and_nonnull<SwitchCase>(B->getLabel());
      if (!Open && From.size() > 1 && Ways.size() == From.size() &&
          (IsCase || (llvm::all_of(B->preds(), Asks) && llvm::any_of(B->preds(), IsLogical))))
        if (TermId Any = anyOf(Others); Any != NoTerm && llvm::none_of(Others, [&](const Conditions &Way) {
              return llvm::any_of(Way, [&](const Condition &C) { return OfLoop.contains(C.Term); });
            }))
          Known.push_back({Any, true});
    }
    if (Open && (!Writers.empty() || !PlainPointers.empty())) {
      std::vector<const CFGBlock *> Around;
      for (const CFGBlock::AdjacentBlock &A : B->preds())
        if (const CFGBlock *P = A.getReachableBlock())
          if (Position[P] >= I)
            Around.push_back(P);
      std::vector<const CFGBlock *> Whole = loopAround(B, std::move(Around));
      At.moves(B->getBlockID(), movedIn(Whole));
      At.stay(B->getBlockID(), leftAloneIn(Whole));
    }
    if (auto It = LoopBodies.find(B); It != LoopBodies.end())
      enterLoop(*It->second);
    if (Open) {
      unsigned Last = 0;
      for (unsigned P : From)
        Last = std::max(Last, PositionOfId[P]);
      Pending[Last].push_back({B, From});
    }
    if (From.size() == 1 && !Open && B->pred_size() == 1)
      if (const CFGBlock *P = B->pred_begin()->getReachableBlock())
        if (const Expr *Null = nullPointer(*P, *B))
          if (auto It = Memo.find(Null);
              It != Memo.end() && It->second.Place != NoPlace)
            At.refine(It->second.Place, G.null());
    std::vector<const CXXCtorInitializer *> VirtualBases;
    auto OfVirtualBases = [&] {
      for (const CXXCtorInitializer *I : VirtualBases)
        initializer(I);
      VirtualBases.clear();
    };
    for (const CFGElement &E : *B) {
      if (auto St = E.getAs<CFGStmt>()) {
        statement(St->getStmt());
      } else if (auto Element = E.getAs<CFGInitializer>()) {
        // The bases' own calls of a virtual base's constructor do not happen:
        // ours counts, so it comes last.
        const CXXCtorInitializer *I = Element->getInitializer();
        if (I->isBaseInitializer() && I->isBaseVirtual()) {
          VirtualBases.push_back(I);
          continue;
        }
        if (!I->isBaseInitializer())
          OfVirtualBases();
        initializer(I);
      }
    }
    OfVirtualBases();
    if (B == &Cfg->getEntry())
      if (const auto *C = dyn_cast<CXXConstructorDecl>(D);
          C && C->isDependentContext())
        defaults(C->getParent(), C);
    if (B == Exit)
      outs();
    if (Head && B->succ_size() == 2) {
      const CFGBlock *Inside = *B->succ_begin();
      const CFGBlock *Outside = *std::next(B->succ_begin());
      if (Inside && Outside && Inside != Outside && begun(*Head, LoopId)) {
        At.goesThrough(B->getBlockID(), Head->List, Outside->getBlockID());
        if (Inside->pred_size() == 1)
          LoopBodies[Inside] = Head;
      }
    }
    for (const CFGBlock::AdjacentBlock &A : B->succs()) {
      const CFGBlock *Next = A.getReachableBlock();
      const CFGBlock *Behind = A.getPossiblyUnreachableBlock();
      if (!Next && Behind && switchWithoutCase(*Behind) == B)
        Next = Behind;
      if (Next) {
        Conditions Way = Known;
        for (const Condition &C : conditionsBetween(*B, *Next))
          if (!llvm::is_contained(Way, C))
            Way.push_back(C);
        // Of a long chain of `else if` the nearest ones.
        if (Way.size() > MaxKnown)
          Way.erase(Way.begin(), Way.end() - MaxKnown);
        // A block that is reached twice from here is reached either way.
        auto [It, New] = Between.try_emplace({B->getBlockID(), Next->getBlockID()}, std::move(Way));
        if (!New)
          It->second = Known;
        if (const Expr *Null = Next->pred_size() > 1 ? nullPointer(*B, *Next) : nullptr)
          if (auto Asked = Memo.find(Null); Asked != Memo.end() && Asked->second.Place != NoPlace)
            At.nullOnTheWay(B->getBlockID(), Next->getBlockID(), Asked->second.Place, G.null());
      }
    }
    At.leave();
    if (auto It = Pending.find(unsigned(I)); It != Pending.end())
      for (auto &[Head, Preds] : It->second)
        At.seal(Head->getBlockID(), Preds);
  }
  return true;
}

void Body::blocks(const Decl *D, Stmt *Code) {
  findLoops(Code);
  findWriters(Code);
  findPlainPointers(Code);
  findBounds(Code);
  if (graph(D, Code))
    return;
  At.enter(0, {}, false);
  if (const auto *C = dyn_cast<CXXConstructorDecl>(D))
    for (const CXXCtorInitializer *I : C->inits())
      initializer(I);
  walk(Code);
  outs();
  At.leave();
}

void Body::outs() {
  if (HasReceiver && ReceiverMayChange)
    F.Outs.push_back({ReceiverSlot, At.value(At.of(ReceiverRoot))});
  At.leaveGlobals();
  for (const Input &I : Inputs)
    F.Outs.push_back({Slot(I.Index), At.value(At.of(I.Root))});
}

} // namespace patlint::lowering
