//===- Pointers.cpp - Pointers that move through texts ------------------===//
//
// `while (*from) *to++ = *from++;`: what is written through a pointer that a
// loop moves on is written somewhere into the text that it entered with. A
// pointer that is only read through needs none of this: it is what it shows.
//
//===-------------------------------------------------------------------===//
#include "lower/Body.h"

#include "llvm/ADT/SetVector.h"

using namespace clang;

namespace patlint::lowering {

static bool pointsToCharacters(QualType T) {
  return !T.isNull() && T->isPointerType() &&
         T->getPointeeType()->isAnyCharacterType();
}

static bool pointsToOutput(QualType T) {
  return pointsToCharacters(T) && !T->getPointeeType().isConstQualified();
}

static const VarDecl *localPointer(const Expr *E) {
  const auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParenCasts());
  const auto *V = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return V && V->hasLocalStorage() && pointsToOutput(V->getType())
             ? V->getCanonicalDecl()
             : nullptr;
}

/// The variable p of `p`, `p++`, `p + n`, `p += n`, `&p[n]`.
static const VarDecl *movedFrom(const Expr *E) {
  for (unsigned Steps = 0; E && Steps != 64; ++Steps) {
    E = E->IgnoreParenCasts();
    if (const VarDecl *V = localPointer(E))
      return V;
    const auto *U = dyn_cast<UnaryOperator>(E);
    if (U && U->getOpcode() == UO_AddrOf) {
      const auto *Part =
          dyn_cast<ArraySubscriptExpr>(U->getSubExpr()->IgnoreParens());
      E = Part ? arrayOf(*Part) : nullptr;
    } else if (U && U->isIncrementDecrementOp()) {
      E = U->getSubExpr();
    } else if (const auto *B = dyn_cast<BinaryOperator>(E);
               B && (B->isAdditiveOp() || B->isCompoundAssignmentOp())) {
      E = pointsToCharacters(B->getLHS()->getType()) ? B->getLHS()
                                                     : B->getRHS();
    } else {
      return nullptr;
    }
  }
  return nullptr;
}

/// The variable p of `*p` and `p[n]`.
static const VarDecl *writtenThrough(const Expr *Target) {
  Target = Target->IgnoreParenCasts();
  if (const auto *U = dyn_cast<UnaryOperator>(Target))
    return U->getOpcode() == UO_Deref ? movedFrom(U->getSubExpr()) : nullptr;
  const auto *Part = dyn_cast<ArraySubscriptExpr>(Target);
  return Part ? movedFrom(arrayOf(*Part)) : nullptr;
}

/// Pointers that are written through, or given to somebody who may.
void Body::findWriters(const Stmt *Code) {
  auto Mark = [&](const VarDecl *V) {
    if (V)
      Writers.insert(V);
  };
  auto Given = [&](const Expr *E) {
    if (E && pointsToOutput(E->getType()))
      Mark(movedFrom(E));
  };
  llvm::SmallVector<const Stmt *, 64> Work{Code};
  while (!Work.empty()) {
    const Stmt *St = Work.pop_back_val();
    if (!St || isa<LambdaExpr>(St))
      continue;
    if (const auto *B = dyn_cast<BinaryOperator>(St);
        B && B->isAssignmentOp()) {
      Mark(writtenThrough(B->getLHS()));
      // `p = p + 1` gives p to nobody.
      if (B->getOpcode() == BO_Assign &&
          localPointer(B->getLHS()) != movedFrom(B->getRHS()))
        Given(B->getRHS());
    }
    if (const auto *U = dyn_cast<UnaryOperator>(St);
        U && U->isIncrementDecrementOp())
      Mark(writtenThrough(U->getSubExpr()));
    if (const auto *C = dyn_cast<CallExpr>(St))
      for (const Expr *A : C->arguments())
        Given(A);
    if (const auto *D = dyn_cast<DeclStmt>(St))
      for (const Decl *Each : D->decls())
        if (const auto *V = dyn_cast<VarDecl>(Each))
          Given(V->getInit());
    for (const Stmt *Child : St->children())
      Work.push_back(Child);
  }
}

/// Pointers that nothing but an assignment changes: no reference to one and no
/// address of one is taken.
void Body::findPlainPointers(const Stmt *Code) {
  auto Local = [](const Expr *E) -> const VarDecl * {
    const auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParens());
    const auto *V = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
    return V && V->hasLocalStorage() && !V->getType().isNull() && V->getType()->isPointerType()
               ? V->getCanonicalDecl()
               : nullptr;
  };
  llvm::DenseSet<const VarDecl *> Other;
  llvm::SetVector<const VarDecl *> All;
  llvm::SmallVector<const Stmt *, 64> Work{Code};
  while (!Work.empty()) {
    const Stmt *St = Work.pop_back_val();
    if (!St)
      continue;
    const Expr *Plain = nullptr;
    if (const auto *C = dyn_cast<ImplicitCastExpr>(St); C && C->getCastKind() == CK_LValueToRValue)
      Plain = C->getSubExpr();
    else if (const auto *U = dyn_cast<UnaryOperator>(St); U && U->isIncrementDecrementOp())
      Plain = U->getSubExpr();
    else if (const auto *B = dyn_cast<BinaryOperator>(St); B && B->isAssignmentOp())
      Plain = B->getLHS();
    else if (const Expr *Value = nullptr; const Expr *Target = recoveredAssignment(St, Value))
      Plain = Target;
    if (const auto *L = dyn_cast<LambdaExpr>(St)) {
      for (const LambdaCapture &C : L->captures())
        if (C.capturesVariable() && C.getCaptureKind() == LCK_ByRef)
          if (const auto *V = dyn_cast<VarDecl>(C.getCapturedVar()))
            Other.insert(V->getCanonicalDecl());
      continue;
    }
    const VarDecl *V = Plain ? Local(Plain) : nullptr;
    if (V)
      All.insert(V);
    else if (const auto *E = dyn_cast<Expr>(St); E && isa<DeclRefExpr>(E) && Local(E))
      Other.insert(Local(E));
    for (const Stmt *Child : St->children())
      if (!V || Child != Plain)
        Work.push_back(Child);
  }
  for (const VarDecl *V : All)
    if (!Other.count(V))
      PlainPointers.push_back(V);
}

/// The plain pointers that the loop does not assign to.
std::set<RootId> Body::leftAloneIn(llvm::ArrayRef<const CFGBlock *> Loop) {
  std::set<RootId> Out;
  if (PlainPointers.empty())
    return Out;
  llvm::DenseSet<const Decl *> Changed;
  auto Change = [&](const Expr *Target) {
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Target->IgnoreParens()))
      Changed.insert(Ref->getDecl()->getCanonicalDecl());
  };
  for (const CFGBlock *B : Loop)
    for (const CFGElement &E : *B) {
      auto Element = E.getAs<CFGStmt>();
      const Stmt *St = Element ? Element->getStmt() : nullptr;
      const Expr *Value = nullptr;
      if (const auto *A = dyn_cast_or_null<BinaryOperator>(St); A && A->isAssignmentOp())
        Change(A->getLHS());
      else if (const Expr *Target = recoveredAssignment(St, Value))
        Change(Target);
      else if (const auto *U = dyn_cast_or_null<UnaryOperator>(St); U && U->isIncrementDecrementOp())
        Change(U->getSubExpr());
      else if (const auto *D = dyn_cast_or_null<DeclStmt>(St))
        for (const Decl *Each : D->decls())
          Changed.insert(Each->getCanonicalDecl());
    }
  for (const VarDecl *V : PlainPointers)
    if (auto It = Roots.find(V); It != Roots.end() && !Changed.count(V) && !Bound.count(V))
      Out.insert(It->second);
  return Out;
}

/// `p - n`, `p + -n`, and `-n` itself.
static bool movesBack(const Expr *E) {
  E = E->IgnoreParenCasts();
  if (const auto *U = dyn_cast<UnaryOperator>(E))
    return U->getOpcode() == UO_Minus || U->isDecrementOp() ||
           (U->getOpcode() == UO_AddrOf && movesBack(U->getSubExpr()));
  if (const auto *Part = dyn_cast<ArraySubscriptExpr>(E))
    return movesBack(Part->getLHS()) || movesBack(Part->getRHS());
  const auto *B = dyn_cast<BinaryOperator>(E);
  if (!B || !B->isAdditiveOp())
    return false;
  bool OfPointer = pointsToCharacters(B->getLHS()->getType());
  return (OfPointer && B->getOpcode() == BO_Sub) || movesBack(B->getLHS()) || movesBack(B->getRHS());
}

/// The writers that a loop moves, if it does nothing else to them, and whether
/// it moves them on and never back.
std::map<RootId, bool> Body::movedIn(llvm::ArrayRef<const CFGBlock *> Loop) {
  llvm::SetVector<const VarDecl *> Moved;
  llvm::DenseSet<const VarDecl *> Replaced, Back;
  for (const CFGBlock *B : Loop)
    for (const CFGElement &E : *B) {
      auto Element = E.getAs<CFGStmt>();
      if (!Element)
        continue;
      const Stmt *St = Element->getStmt();
      if (const auto *A = dyn_cast<BinaryOperator>(St);
          A && A->isAssignmentOp()) {
        if (const VarDecl *V = localPointer(A->getLHS())) {
          bool Moves =
              A->isCompoundAssignmentOp() || movedFrom(A->getRHS()) == V;
          if (Moves)
            Moved.insert(V);
          else
            Replaced.insert(V);
          if (A->getOpcode() == BO_SubAssign || movesBack(A->getRHS()))
            Back.insert(V);
        }
      } else if (const auto *U = dyn_cast<UnaryOperator>(St)) {
        if (const VarDecl *V = localPointer(U->getSubExpr())) {
          if (U->isDecrementOp())
            Back.insert(V);
          if (U->isIncrementDecrementOp())
            Moved.insert(V);
          else if (U->getOpcode() == UO_AddrOf)
            Replaced.insert(V);
        }
      } else if (const auto *D = dyn_cast<DeclStmt>(St)) {
        for (const Decl *Each : D->decls())
          if (const auto *V = dyn_cast<VarDecl>(Each))
            Replaced.insert(V->getCanonicalDecl());
      }
    }
  std::map<RootId, bool> Out;
  for (const VarDecl *V : Moved) {
    if (!Writers.count(V) || Replaced.count(V) || Bound.count(V))
      continue;
    const Place &P = At[variable(V)];
    if (P.Path.empty())
      Out[P.Root] = !Back.count(V);
  }
  return Out;
}

} // namespace patlint::lowering
