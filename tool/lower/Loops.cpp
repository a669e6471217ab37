//===- Loops.cpp - Loops over lists -------------------------------------===//
//
// Which loops go through the elements of a list, or through the numbers up to
// a bound. In such a loop the element is `element of the list, at each`, and
// what a variable is behind it is said by the list and the variable's phi
// (Places::readAcross), so that known lists can be gone through. A loop that
// looks in any way unusual is just a loop.
//
//===-------------------------------------------------------------------===//
#include "lower/Body.h"

using namespace clang;

namespace patlint::lowering {

static void hide(const Stmt *S, llvm::DenseSet<const Stmt *> &Hidden) {
  if (!S || !Hidden.insert(S).second)
    return;
  for (const Stmt *Child : S->children())
    hide(Child, Hidden);
  if (const auto *D = dyn_cast<DeclStmt>(S))
    for (const Decl *Each : D->decls())
      if (const auto *V = dyn_cast<VarDecl>(Each))
        hide(V->getInit(), Hidden);
}

/// What `if constexpr` or `if consteval` leaves out of the program.
static const Stmt *discarded(const IfStmt &If, const ASTContext &Context) {
  if (If.isNonNegatedConsteval())
    return If.getThen();
  if (If.isNegatedConsteval())
    return If.getElse();
  if (!If.isConstexpr() || If.getCond()->isValueDependent())
    return nullptr;
  bool Taken;
  if (!If.getCond()->EvaluateAsBooleanCondition(Taken, Context))
    return nullptr;
  return Taken ? If.getElse() : If.getThen();
}

/// A loop over what is not known has no iterators, and Clang makes no graph of
/// a function with one. They are hidden anyway: anything will do.
static void complete(CXXForRangeStmt &For, ASTContext &Context) {
  SourceLocation Loc = For.getForLoc();
  auto *Unknown = RecoveryExpr::Create(Context, Context.DependentTy, Loc, Loc, {});
  For.setCond(Unknown);
  For.setInc(Unknown);
  For.setBeginStmt(For.getRangeStmt());
  For.setEndStmt(For.getRangeStmt());
}

/// Operands that only have a type: nothing in them happens.
static bool isUnevaluated(const Stmt &S) {
  if (const auto *Trait = dyn_cast<UnaryExprOrTypeTraitExpr>(&S))
    return Trait->isArgumentType() ||
           !Trait->getArgumentExpr()->getType()->isVariableArrayType();
  if (const auto *Type = dyn_cast<CXXTypeidExpr>(&S))
    return !Type->isPotentiallyEvaluated();
  return isa<CXXNoexceptExpr, RequiresExpr>(S);
}

static const Expr *plain(const Expr *E) {
  return E ? E->IgnoreUnlessSpelledInSource() : nullptr;
}

static const VarDecl *localVariable(const Expr *E) {
  const auto *Ref = dyn_cast_or_null<DeclRefExpr>(plain(E));
  const auto *V = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return V && V->hasLocalStorage() ? V : nullptr;
}

/// `a < b` or `a != b`, of whatever types.
static bool isUnequal(const Expr *E, const Expr *&Left, const Expr *&Right) {
  E = E ? E->IgnoreImplicit() : nullptr;
  if (const auto *W = dyn_cast_or_null<CXXRewrittenBinaryOperator>(E)) {
    auto Parts = W->getDecomposedForm();
    Left = Parts.LHS;
    Right = Parts.RHS;
    return Parts.Opcode == BO_NE || Parts.Opcode == BO_LT;
  }
  if (const auto *B = dyn_cast_or_null<BinaryOperator>(E)) {
    Left = B->getLHS();
    Right = B->getRHS();
    return B->getOpcode() == BO_NE || B->getOpcode() == BO_LT;
  }
  if (const auto *C = dyn_cast_or_null<CXXOperatorCallExpr>(E);
      C && C->getNumArgs() == 2) {
    Left = C->getArg(0);
    Right = C->getArg(1);
    return C->getOperator() == OO_ExclaimEqual || C->getOperator() == OO_Less;
  }
  return false;
}

static const VarDecl *incremented(const Expr *E) {
  E = E ? E->IgnoreImplicit() : nullptr;
  if (const auto *U = dyn_cast_or_null<UnaryOperator>(E))
    return U->isIncrementOp() ? localVariable(U->getSubExpr()) : nullptr;
  if (const auto *C = dyn_cast_or_null<CXXOperatorCallExpr>(E))
    return C->getOperator() == OO_PlusPlus && C->getNumArgs() > 0
               ? localVariable(C->getArg(0))
               : nullptr;
  return nullptr;
}

/// The list of `list.begin()` and `begin(list)`, or of their counterparts.
static const Expr *listOf(const Expr *E, llvm::StringRef Name) {
  E = plain(E);
  auto IsNamed = [&](const NamedDecl *D) {
    llvm::StringRef Is =
        D && D->getIdentifier() ? D->getName() : llvm::StringRef();
    return Is == Name || (Is.consume_front("c") && Is == Name);
  };
  if (const auto *M = dyn_cast_or_null<CXXMemberCallExpr>(E)) {
    const auto *Callee = dyn_cast<MemberExpr>(M->getCallee()->IgnoreParens());
    return Callee && !Callee->isArrow() && IsNamed(M->getMethodDecl())
               ? plain(Callee->getBase())
               : nullptr;
  }
  if (const auto *C = dyn_cast_or_null<CallExpr>(E))
    return C->getNumArgs() == 1 && IsNamed(C->getDirectCallee())
               ? plain(C->getArg(0))
               : nullptr;
  return nullptr;
}

/// An expression that means the same thing all over the loop.
static bool isName(const Expr *E) {
  while (const auto *M = dyn_cast_or_null<MemberExpr>(E))
    E = plain(M->getBase());
  return isa_and_nonnull<DeclRefExpr, CXXThisExpr>(E);
}

static bool same(const Expr *A, const Expr *B, Names &N) {
  return A && B && isName(A) &&
         N.source(A->getSourceRange()) == N.source(B->getSourceRange());
}

/// All uses of V below S do nothing but look at it: they load it or, of an
/// iterator, use `*` and `->`.
static bool onlyLooksAt(const Stmt *Root, const VarDecl *V) {
  llvm::SmallVector<const Stmt *, 64> Work{Root};
  auto IsUse = [&](const Stmt *S) {
    const auto *E = dyn_cast_or_null<Expr>(S);
    return E && localVariable(E) == V;
  };
  while (!Work.empty()) {
    const Stmt *S = Work.pop_back_val();
    if (!S)
      continue;
    if (const auto *Ref = dyn_cast<DeclRefExpr>(S); Ref && Ref->getDecl() == V)
      return false;
    if (const auto *C = dyn_cast<ImplicitCastExpr>(S);
        C && C->getCastKind() == CK_LValueToRValue && IsUse(C->getSubExpr()))
      continue;
    if (const auto *O = dyn_cast<CXXOperatorCallExpr>(S);
        O && O->getNumArgs() == 1 && IsUse(O->getArg(0)) &&
        (O->getOperator() == OO_Star || O->getOperator() == OO_Arrow))
      continue;
    if (const auto *L = dyn_cast<LambdaExpr>(S)) {
      for (const LambdaCapture &C : L->captures())
        if (C.capturesVariable() && C.getCapturedVar() == V &&
            (C.getCaptureKind() == LCK_ByRef ||
             !V->getType()->isScalarType()))
          return false;
      continue;
    }
    for (const Stmt *Child : S->children())
      Work.push_back(Child);
  }
  return true;
}

void Body::findLoop(const ForStmt *S) {
  Loop L;
  const Expr *Start = nullptr, *Left = nullptr, *Bound = nullptr;
  const VarDecl *Last = nullptr;
  if (const auto *D = dyn_cast_or_null<DeclStmt>(S->getInit())) {
    // `for (auto i = text.begin(), n = text.end(); i != n; ++i)`, too.
    auto Declared = D->getDeclGroup();
    size_t Count = size_t(Declared.end() - Declared.begin());
    if (Count > 2)
      return;
    L.Variable = dyn_cast<VarDecl>(*Declared.begin());
    Start = L.Variable ? L.Variable->getInit() : nullptr;
    if (Count == 2 && !(Last = dyn_cast<VarDecl>(*std::next(Declared.begin()))))
      return;
  } else if (const auto *A = dyn_cast_or_null<BinaryOperator>(S->getInit());
             A && A->getOpcode() == BO_Assign) {
    L.Variable = localVariable(A->getLHS());
    Start = A->getRHS();
  }
  const VarDecl *V = L.Variable;
  if (!V || !Start || V->getType().isNull() || V->getType()->isReferenceType() ||
      incremented(S->getInc()) != V || !isUnequal(S->getCond(), Left, Bound) ||
      localVariable(Left) != V || !onlyLooksAt(S->getBody(), V))
    return;
  if (Last && (localVariable(Bound) != Last || !onlyLooksAt(S->getBody(), Last)))
    return;
  if (Last)
    Bound = Last->getInit();
  QualType T = V->getType();
  if (T->isIntegerType() && !T->isDependentType()) {
    std::optional<TermId> From = integer(Start);
    if (!From || G[*From].Number < 0)
      return;
    L.K = Loop::Kind::Counter;
    L.From = G[*From].Number;
    L.Over = Bound;
    Loops[S] = L;
    return;
  }
  const Expr *List = listOf(Start, "begin");
  const Expr *End = listOf(Bound, "end");
  if (T->isPointerType() && !List)
    List = plain(Start);
  if (!List || !isName(List))
    return;
  if (!End) {
    // `p != array + 3`, all three.
    const auto *Sum = dyn_cast<BinaryOperator>(plain(Bound));
    const ConstantArrayType *A =
        List->getType().isNull()
            ? nullptr
            : Context.getAsConstantArrayType(List->getType());
    std::optional<TermId> Count =
        Sum && Sum->getOpcode() == BO_Add && A ? integer(Sum->getRHS())
                                               : std::nullopt;
    if (Count && A->getSize() == uint64_t(G[*Count].Number))
      End = plain(Sum->getLHS());
  }
  if (!same(List, End, N))
    return;
  L.K = T->isPointerType() ? Loop::Kind::Pointer : Loop::Kind::Iterator;
  L.Over = List;
  IteratorOf[V] = &(Loops[S] = L);
}

/// Notes the loops of a body before it is walked. `for (x : list)` is `x =
/// the element of list`: its iterators are hidden.
void Body::findLoops(const Stmt *Root) {
  llvm::SmallVector<const Stmt *, 64> Work{Root};
  while (!Work.empty()) {
    const Stmt *St = Work.pop_back_val();
    if (!St)
      continue;
    if (const auto *For = dyn_cast<CXXForRangeStmt>(St)) {
      if (!For->getInc())
        complete(const_cast<CXXForRangeStmt &>(*For), Context);
      if (For->getBeginStmt() != For->getRangeStmt()) {
        hide(For->getBeginStmt(), Hidden);
        hide(For->getEndStmt(), Hidden);
      }
      hide(For->getCond(), Hidden);
      hide(For->getInc(), Hidden);
      if (const VarDecl *V = For->getLoopVariable()) {
        Loop &L = Loops[For];
        L.Variable = V;
        L.Over = For->getRangeInit();
        LoopOf[V] = &L;
        hide(V->getInit(), Hidden);
        if (const DeclStmt *Range = For->getRangeStmt();
            Range && Range->isSingleDecl() && L.Over)
          RangeOf[Range->getSingleDecl()] = &L;
      }
    }
    if (const auto *For = dyn_cast<ForStmt>(St))
      findLoop(For);
    if (const auto *D = dyn_cast<DeclStmt>(St))
      for (const Decl *Each : D->decls())
        if (const auto *Parts = dyn_cast<DecompositionDecl>(Each))
          for (const BindingDecl *B : Parts->bindings())
            if (const VarDecl *V = B->getHoldingVar()) {
              Holding.insert(V);
              hide(V->getInit(), Hidden);
            }
    if (const auto *If = dyn_cast<IfStmt>(St))
      hide(discarded(*If, Context), Hidden);
    HasTry |= isa<CXXTryStmt>(St);
    if (const auto *R = dyn_cast<ReturnStmt>(St); R && R->getNRVOCandidate())
      if (const Expr *Value = R->getRetValue())
        Elided.insert(Value->IgnoreImplicit());
    if (isUnevaluated(*St)) {
      for (const Stmt *Child : St->children())
        hide(Child, Hidden);
      continue;
    }
    if (isa<LambdaExpr>(St))
      continue;
    for (const Stmt *Child : St->children())
      Work.push_back(Child);
  }
}

Body::Loop *Body::loopOf(const Stmt *S) {
  auto It = S ? Loops.find(S) : Loops.end();
  return It == Loops.end() ? nullptr : &It->second;
}

PlaceId Body::elementOf(const Loop &L, QualType T) {
  Step Part{Step::Kind::Element, "*", N.type(T)};
  if (L.Id)
    Part.Index = G.each(L.Id, L.List);
  return At.part(place(L.Over), std::move(Part));
}

void Body::declareLoopVariable(const Loop &L) {
  const VarDecl *V = L.Variable;
  if (!V || !L.Over)
    return;
  QualType T = V->getType();
  PlaceId Element = elementOf(L, T);
  if (!T.isNull() && T->isReferenceType()) {
    Bound[V] = Element;
    return;
  }
  // A list of pointers, or of owners: what is behind them is behind the list.
  TermId Value = At.value(Element);
  if (!T.isNull() && T->isPointerType()) {
    if (TermId Kept = At.kept(Element); Kept != NoTerm)
      Value = Kept;
    else if (!T->getPointeeType().isConstQualified())
      Value = address(Element);
  }
  At.point(variable(V), Value, true);
  if (isOwner(T))
    At.keep(variable(V), Element, true);
}

/// The list is what it is when its first iterator is made.
void Body::startIterating(const VarDecl *V) {
  auto It = IteratorOf.find(V);
  if (It == IteratorOf.end())
    return;
  eval(V->getInit());
  It->second->List = At.value(place(It->second->Over));
}

/// At the end of a loop's head: whether it is known what it goes through.
bool Body::begun(Loop &L, unsigned Id) {
  if (L.K == Loop::Kind::Counter) {
    Term Range;
    Range.Kind = TermKind::Construct;
    Range.Type = "range";
    Range.Operands = {G.number(L.From, "int"), term(L.Over)};
    L.List = G.make(std::move(Range));
  }
  if (L.List == NoTerm || !L.Variable)
    return false;
  L.Id = Id;
  return true;
}

/// In the block behind the head: the loop is at each of its elements.
void Body::enterLoop(const Loop &L) {
  PlaceId P = NoPlace;
  if (L.K == Loop::Kind::Counter || L.K == Loop::Kind::Pointer)
    P = variable(L.Variable);
  if (P == NoPlace || !At[P].Path.empty())
    return;
  RootId R = At[P].Root;
  TermId Each = G.each(L.Id, L.List);
  if (L.K == Loop::Kind::Counter)
    At.define(R, G.step(L.List, {Step::Kind::Element, "*", "", Each}));
  else
    At.define(R, address(elementOf(L, L.Variable->getType()->getPointeeType())));
}

/// `*it` and `it->` of a loop's iterator.
std::optional<Body::Result> Body::iterated(const CXXOperatorCallExpr *E) {
  if (E->getNumArgs() != 1 ||
      (E->getOperator() != OO_Star && E->getOperator() != OO_Arrow))
    return std::nullopt;
  auto It = IteratorOf.find(localVariable(E->getArg(0)));
  if (It == IteratorOf.end() || !It->second->Id)
    return std::nullopt;
  QualType T = E->getType();
  if (!T.isNull() && T->isPointerType())
    T = T->getPointeeType();
  PlaceId P = elementOf(*It->second, T);
  if (E->getOperator() == OO_Star)
    return ofPlace(P);
  return Result{address(P), P};
}

} // namespace patlint::lowering
