//===- Statements.cpp - Declarations and statements ---------------------===//
#include "lower/Body.h"
#include "lower/Fitting.h"

using namespace clang;

namespace patlint::lowering {

Body::Body(Shared &S, Function &F)
    : S(S), N(S.Names), Context(S.Context), F(F), At(G) {}

//===--- Before the walk -----------------------------------------------===//

/// Pointers that are assigned once need no phis: they are what they were
/// initialised with, wherever they are read.
void Body::findReassigned(const Stmt *Root) {
  auto Mark = [&](const Expr *E) {
    E = E->IgnoreParenCasts();
    if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
      Reassigned.insert(Ref->getDecl()->getCanonicalDecl());
    else if (const auto *Member = dyn_cast<MemberExpr>(E))
      Reassigned.insert(Member->getMemberDecl()->getCanonicalDecl());
  };
  llvm::SmallVector<const Stmt *, 64> Work{Root};
  while (!Work.empty()) {
    const Stmt *St = Work.pop_back_val();
    if (!St)
      continue;
    if (const auto *B = dyn_cast<BinaryOperator>(St); B && B->isAssignmentOp())
      Mark(B->getLHS());
    const Expr *Value = nullptr;
    if (const Expr *Target = recoveredAssignment(St, Value))
      Mark(Target);
    if (const auto *U = dyn_cast<UnaryOperator>(St);
        U && (U->isIncrementDecrementOp() || U->getOpcode() == UO_AddrOf))
      Mark(U->getSubExpr());
    // Passed or bound by reference: no load is around it.
    if (const auto *C = dyn_cast<CallExpr>(St))
      for (const Expr *A : C->arguments())
        if (A->isGLValue() && isa<DeclRefExpr, MemberExpr>(A->IgnoreParens()))
          Mark(A);
    if (const auto *C = dyn_cast<CXXConstructExpr>(St))
      for (const Expr *A : C->arguments())
        if (A->isGLValue())
          Mark(A);
    if (const auto *D = dyn_cast<DeclStmt>(St))
      for (const Decl *Each : D->decls())
        if (const auto *V = dyn_cast<VarDecl>(Each);
            V && V->hasInit() && V->getType()->isReferenceType())
          Mark(V->getInit());
    if (const auto *L = dyn_cast<LambdaExpr>(St)) {
      for (const LambdaCapture &C : L->captures())
        if (C.capturesVariable() && C.getCaptureKind() == LCK_ByRef)
          Reassigned.insert(C.getCapturedVar()->getCanonicalDecl());
      continue;
    }
    for (const Stmt *Child : St->children())
      Work.push_back(Child);
  }
}

/// The field of which V is another name: of `struct priv *p = self->priv;`, where
/// neither gets another value. What a call does to `self` it does to `*p`.
const MemberExpr *Body::otherNameOf(const VarDecl *V) {
  QualType T = V->getType();
  if (T.isNull() || !T->isPointerType() || !V->getInit() || Reassigned.count(V->getCanonicalDecl()) ||
      !(T->getPointeeType()->isRecordType() || T->getPointeeType()->isVoidType()))
    return nullptr;
  const auto *Named = dyn_cast<MemberExpr>(V->getInit()->IgnoreParenCasts());
  if (Named && !S.Stored)
    S.Stored.emplace(Context, N);
  for (const Expr *E = Named; E;) {
    if (const auto *Member = dyn_cast<MemberExpr>(E)) {
      if (!isa<FieldDecl>(Member->getMemberDecl()) || S.Stored->contains(Member->getMemberDecl()) ||
          Reassigned.count(Member->getMemberDecl()->getCanonicalDecl()))
        return nullptr;
      E = Member->getBase()->IgnoreParenImpCasts();
      continue;
    }
    const auto *Ref = dyn_cast<DeclRefExpr>(E);
    const auto *Base = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
    bool Stays = Base ? Base->hasLocalStorage() && !Reassigned.count(Base->getCanonicalDecl())
                      : isa<CXXThisExpr>(E);
    return Stays ? Named : nullptr;
  }
  return nullptr;
}

void Body::parameters(const FunctionDecl *D) {
  for (unsigned I = 0; I != D->getNumParams(); ++I) {
    const ParmVarDecl *P = D->getParamDecl(I);
    QualType T = P->getType();
    Term In;
    In.Kind = TermKind::Param;
    In.Number = I;
    In.Type = N.type(T);
    TermId Param = G.make(std::move(In));
    Root Value;
    Value.Initial = Param;
    bool Reference = !T.isNull() && T->isReferenceType();
    bool Pointer =
        !T.isNull() && T->isPointerType() && !T->isFunctionPointerType();
    if (!Reference && !Pointer) {
      RootId Own = At.addRoot(std::move(Value));
      Roots[P->getCanonicalDecl()] = Own;
      // A copy of a closure, or of a pointer, has a hold on the same things.
      if (holdsOthers(T) || keepsOthers(T) || wrapsFunction(T))
        Inputs.push_back({I, Own});
      continue;
    }
    Value.Kind = RootKind::Pointee;
    Value.Index = I;
    RootId Behind = At.addRoot(std::move(Value));
    bool Const = T->getPointeeType().isConstQualified();
    if (!Const || keepsOthers(T->getPointeeType()) || wrapsFunction(T))
      Inputs.push_back({I, Behind});
    if (Reference) {
      Bound[P] = At.of(Behind);
      Bound[P->getCanonicalDecl()] = At.of(Behind);
      continue;
    }
    Root Pointing;
    Pointing.Initial = address(At.of(Behind));
    if (!Reassigned.count(P->getCanonicalDecl()))
      Pointing.Always = Pointing.Initial;
    Roots[P->getCanonicalDecl()] = At.addRoot(std::move(Pointing));
  }
}

//===--- Declarations --------------------------------------------------===//

/// An object of C++ has a constructor, unless its class is broken or Clang lost
/// what stands behind its name.
Body::Result Body::withoutInitialiser(const VarDecl *V) {
  QualType T = V->getType();
  SourceLocation Loc = V->getLocation();
  const CXXRecordDecl *Class =
      T.isNull() || !Context.getLangOpts().CPlusPlus || N.isC() ? nullptr : T->getAsCXXRecordDecl();
  if (!Class || !Loc.isFileID())
    return ofValue(uninitialised(T));
  auto Next = Lexer::findNextToken(Loc, Context.getSourceManager(), Context.getLangOpts());
  if (Next && !Next->isOneOf(tok::semi, tok::comma))
    return ofValue(holeOf(T, "unparsed"));
  return withoutArguments(T, Loc);
}

/// An object of a class of which Clang made nothing.
Body::Result Body::withoutArguments(QualType T, SourceLocation Loc) {
  const CXXRecordDecl *Class = T->getAsCXXRecordDecl();
  if (!Class->hasDefinition() || !N.isProject(Class->getLocation()))
    return ofValue(uninitialised(T));
  auto *Nothing = new (Context) CXXScalarValueInitExpr(T, Context.getTrivialTypeSourceInfo(T, Loc), Loc);
  if (const CXXConstructorDecl *C = fittingConstructor(*Class, {}, N))
    return constructSite(Nothing, C, withDefaults({}, C), NoPlace);
  return hasDefaults(*Class) ? ofDefaults(T) : ofValue(uninitialised(T));
}

/// What its members' initialisers say.
Body::Result Body::ofDefaults(QualType T) {
  if (Unmade >= MaxNested)
    return ofValue(uninitialised(T));
  ++Unmade;
  Result R = parts(T, nullptr);
  --Unmade;
  return R;
}

void Body::declare(const Decl *D) {
  const auto *V = dyn_cast<VarDecl>(D);
  if (!V || Holding.count(V))
    return;
  if (auto It = LoopOf.find(V); It != LoopOf.end())
    return declareLoopVariable(*It->second);
  if (auto It = RangeOf.find(V); It != RangeOf.end())
    It->second->List = At.value(place(It->second->Over));
  if (V->hasGlobalStorage()) {
    S.MetGlobals.push_back(V);
    return;
  }
  QualType T = V->getType();
  const Expr *Init = V->getInit();
  if (!T.isNull() && T->isReferenceType() && Init) {
    Result R = eval(Init);
    PlaceId P = place(R, Init);
    Bound[V] = P;
    if (V->getIdentifier())
      nameValue(V->getName(), At.value(P), N.region(V->getLocation()));
    return;
  }
  startIterating(V);
  PlaceId P = variable(V);
  RootId R = At[P].Root;
  if (!Init) {
    At.define(R, term(withoutInitialiser(V)));
    return;
  }
  Result Value = initialised(T, Init);
  // The variable is the object that the call returned.
  if (PlaceId Holder = lent(Init, Value); Holder != NoPlace) {
    Bound[V] = Holder;
    Value = ofPlace(Holder);
  }
  TermId Loaded = loaded(Value);
  if (V->isConstexpr() && isComputed(Loaded) && !Init->isValueDependent())
    if (const APValue *Known = V->evaluateValue())
      if (auto Text = constant(*Known, T, Init->getSourceRange()))
        Loaded = *Text;
  if (const MemberExpr *Field = isAddress(Loaded) || Bound.count(V) ? nullptr : otherNameOf(V))
    Bound[V] = place(Field);
  if (Bound.count(V))
    ;
  else if (!T.isNull() && T->isPointerType() && !Reassigned.count(V) &&
      isAddress(Loaded) && At[addressee(Loaded)].Root != R &&
      At.root(R).Always == NoTerm)
    At.root(R).Always = Loaded;
  else if (At.root(R).Always == NoTerm) {
    At.point(P, Loaded, keepsAddress(T));
    keepStored(P, {Loaded, Value.Place}, T);
  }
  if (V->getIdentifier())
    nameValue(V->getName(), At.decayed(Loaded), N.region(V->getLocation()));
}

//===--- Statements ----------------------------------------------------===//

Alias Body::aliasOf(PlaceId P) const {
  Alias A;
  const Place &Where = At[P];
  const Root &R = const_cast<Places &>(At).root(Where.Root);
  switch (R.Kind) {
  case RootKind::Receiver:
    A.K = Alias::Kind::Receiver;
    break;
  case RootKind::Pointee:
    A.K = Alias::Kind::Param;
    A.Index = R.Index;
    break;
  case RootKind::Global:
    A.K = Alias::Kind::Global;
    A.Symbol = R.Symbol;
    break;
  case RootKind::Result:
    A.K = Alias::Kind::Result;
    A.Index = R.Index;
    break;
  case RootKind::Variable:
  case RootKind::Temporary:
  case RootKind::Either:
    return A;
  }
  for (const Step &St : Where.Path)
    A.Path.push_back(St.Key);
  return A;
}

void Body::returned(const Stmt *, const Expr *Value) {
  if (!Value)
    return;
  QualType T = Self ? Self->getReturnType() : QualType();
  Result R = initialised(T, Value);
  bool Reference = !T.isNull() && T->isReferenceType();
  bool Pointer = !T.isNull() && T->isPointerType();
  Alias A;
  if (Reference && R.Place != NoPlace)
    A = aliasOf(R.Place);
  else if (Pointer) {
    TermId V = loaded(R);
    if (isAddress(V))
      A = aliasOf(addressee(V));
    else if (G[V].Kind == TermKind::Null) {
      Returns.push_back(G.given(term(R), Known));
      return; // says nothing about what else is returned
    } else if (R.Place != NoPlace)
      A = aliasOf(R.Place);
  }
  ReturnAliases.push_back(std::move(A));
  Returns.push_back(G.given(term(R), Known));
}

void Body::statement(const Stmt *St) {
  if (Hidden.count(St) && !isa<DeclStmt>(St))
    return;
  if (const auto *D = dyn_cast<DeclStmt>(St)) {
    for (const Decl *Each : D->decls())
      if (!Hidden.count(St) || LoopOf.count(Each))
        declare(Each);
  } else if (const auto *R = dyn_cast<ReturnStmt>(St)) {
    // A coroutine's object is made for it; what it returns stands elsewhere.
    if (!Self || !isa_and_nonnull<CoroutineBodyStmt>(Self->getBody()))
      returned(R, R->getRetValue());
  } else if (const auto *R = dyn_cast<CoreturnStmt>(St)) {
    returned(R, R->getOperand());
  } else if (const auto *E = dyn_cast<Expr>(St)) {
    eval(E);
  }
}

/// Without a CFG: every statement once, in order.
void Body::walk(const Stmt *St) {
  if (!St || Depth > 1000)
    return;
  ++Depth;
  if (isa<Expr, DeclStmt, ReturnStmt, CoreturnStmt>(St)) {
    statement(St);
  } else if (const auto *Range = dyn_cast<CXXForRangeStmt>(St)) {
    walk(Range->getInit());
    if (Range->getRangeInit())
      eval(Range->getRangeInit());
    if (Loop *Known = loopOf(Range))
      declareLoopVariable(*Known);
    walk(Range->getBody());
  } else {
    for (const Stmt *Child : St->children())
      walk(Child);
  }
  --Depth;
}

//===--- Entry points --------------------------------------------------===//

void Body::function(const FunctionDecl *D) {
  Self = D;
  Stmt *Code = D->getBody();
  if (const auto *M = dyn_cast<CXXMethodDecl>(D);
      M && M->isImplicitObjectMemberFunction()) {
    if (M->getParent()->isLambda())
      Closure = M->getParent();
    Root R;
    R.Kind = RootKind::Receiver;
    R.Initial = G.named(TermKind::Receiver, "");
    ReceiverRoot = At.addRoot(std::move(R));
    HasReceiver = true;
    ReceiverMayChange = !M->isConst() || Closure;
  }
  if (const auto *C = dyn_cast<CXXConstructorDecl>(D))
    for (const CXXCtorInitializer *I : C->inits())
      if (!I->isAnyMemberInitializer() && I->getInit())
        if (const auto *E =
                dyn_cast<CXXConstructExpr>(I->getInit()->IgnoreImplicit())) {
          OnReceiver[E] = true;
          // Its turn comes later: see graph().
          if (I->isBaseInitializer() && I->isBaseVirtual())
            Hidden.insert(E);
        }
  // A coroutine takes its parameters along: what it reads are these still.
  if (const auto *Coroutine = dyn_cast_or_null<CoroutineBodyStmt>(Code)) {
    llvm::SmallVector<const Stmt *, 16> Moves;
    for (const Stmt *Move : Coroutine->getParamMoves())
      Moves.push_back(Move);
    while (!Moves.empty())
      if (const Stmt *Move = Moves.pop_back_val()) {
        Hidden.insert(Move);
        Moves.append(Move->child_begin(), Move->child_end());
      }
  }
  findReassigned(Code);
  findWrappers(Code);
  parameters(D);
  blocks(D, Code);
  F.Returned = G.phi(Returns);
  if (!ReturnAliases.empty() && llvm::all_equal(ReturnAliases))
    F.Returns = ReturnAliases.front();
  F.FieldWrites = At.FieldWrites;
  F.GlobalWrites = At.GlobalWrites;
  lowering::finish(G, F);
}

void Body::members(const CXXRecordDecl *D) {
  Root R;
  R.Kind = RootKind::Receiver;
  R.Initial = G.named(TermKind::Receiver, "");
  ReceiverRoot = At.addRoot(std::move(R));
  HasReceiver = ReceiverMayChange = true;
  At.enter(0, {}, false);
  defaults(D, nullptr);
  outs();
  At.leave();
  F.FieldWrites = At.FieldWrites;
  lowering::finish(G, F);
}

void Body::global(const VarDecl *D) {
  At.enter(0, {}, false);
  Result R = initialised(D->getType(), D->getInit());
  F.Returned = term(R);
  if (D->isConstexpr() && isComputed(F.Returned) && !D->getInit()->isValueDependent())
    if (const APValue *Known = D->evaluateValue())
      if (auto Text = constant(*Known, D->getType(),
                               D->getInit()->getSourceRange()))
        F.Returned = *Text;
  if (D->getIdentifier())
    nameValue(D->getName(), F.Returned, N.region(D->getLocation()));
  At.leave();
  F.FieldWrites = At.FieldWrites;
  F.GlobalWrites = At.GlobalWrites;
  lowering::finish(G, F);
}

} // namespace patlint::lowering
