//===- Captures.cpp - What closures do to the variables around them -----===//
//
// A closure holds copies of what it captures (`cap:NAME`). What it captures by
// reference is brought up to date before each call that may run the closure,
// and taken back out of it afterwards. A closure that was kept somewhere may
// be run by any later call: what it writes is unknown from then on.
//
//===-------------------------------------------------------------------===//
#include "lower/Calls.h"

using namespace clang;

namespace patlint::lowering {

static const CXXRecordDecl *closureClass(QualType T) {
  const CXXRecordDecl *R =
      T.isNull() ? nullptr : T.getNonReferenceType()->getAsCXXRecordDecl();
  return R && R->isLambda() ? R : nullptr;
}

/// By reference, or as a copy of a pointer.
bool Body::refersOutside(const CXXRecordDecl *Lambda) {
  for (const LambdaCapture &C : Lambda->captures())
    if (C.getCaptureKind() == LCK_ByRef || C.getCaptureKind() == LCK_This ||
        (C.capturesVariable() && (isOutput(C.getCapturedVar()->getType()) ||
                                  isOwner(C.getCapturedVar()->getType()))))
      return true;
  return false;
}

/// Whether code below Root may write to V, or to `this` if V is null:
/// something is done with it that is no load and no look at it as a constant.
static bool mayWrite(const Stmt *Root, const VarDecl *V) {
  llvm::SmallVector<const Stmt *, 64> Work{Root};
  auto IsIt = [&](const Stmt *S) {
    if (!V)
      return isa<CXXThisExpr>(S);
    const auto *Ref = dyn_cast<DeclRefExpr>(S);
    return Ref && Ref->getDecl()->getCanonicalDecl() == V->getCanonicalDecl();
  };
  auto IsPart = [&](const Expr *E) {
    E = E->IgnoreParens();
    while (const auto *M = dyn_cast<MemberExpr>(E))
      E = M->getBase()->IgnoreParens();
    return IsIt(E);
  };
  auto IsConst = [](QualType T) {
    return T.isConstQualified() ||
           (T->isPointerType() && T->getPointeeType().isConstQualified());
  };
  while (!Work.empty()) {
    const Stmt *S = Work.pop_back_val();
    if (!S)
      continue;
    if (const auto *C = dyn_cast<ImplicitCastExpr>(S);
        C && IsPart(C->getSubExpr()) &&
        (C->getCastKind() == CK_LValueToRValue || IsConst(C->getType())))
      continue;
    if (IsIt(S) && !IsConst(cast<Expr>(S)->getType()))
      return true;
    for (const Stmt *Child : S->children())
      Work.push_back(Child);
  }
  return false;
}

/// The same of what a closure captures.
static bool mayWrite(const CXXRecordDecl *Lambda, const LambdaCapture &C) {
  const CXXMethodDecl *Code = Lambda->getLambdaCallOperator();
  const Stmt *Body = Code ? Code->getBody() : nullptr;
  if (!Body)
    return false;
  return mayWrite(Body, C.capturesVariable()
                            ? dyn_cast<VarDecl>(C.getCapturedVar())
                            : nullptr);
}

void Body::refreshCaptures(const CXXRecordDecl *Lambda, PlaceId Object,
                           bool Back, bool OnlyWritten) {
  for (const LambdaCapture &C : Lambda->captures()) {
    PlaceId Outer = NoPlace;
    Step Part{Step::Kind::Field, "cap:this", ""};
    if (C.getCaptureKind() == LCK_This) {
      if (!HasReceiver)
        continue;
      Outer = At.of(ReceiverRoot);
      if (Closure)
        Outer = At.part(Outer, Part);
    } else if (C.getCaptureKind() == LCK_ByRef && C.capturesVariable()) {
      const auto *V = dyn_cast<VarDecl>(C.getCapturedVar());
      if (!V)
        continue;
      Part.Key = "cap:" + V->getNameAsString();
      Part.Type = N.type(V->getType());
      if (auto It = Bound.find(V); It != Bound.end())
        Outer = It->second;
      else if (auto Known = Roots.find(V->getCanonicalDecl());
               Known != Roots.end())
        Outer = At.of(Known->second);
      else
        continue;
    } else {
      continue;
    }
    if (Back && OnlyWritten && !mayWrite(Lambda, C))
      continue;
    PlaceId Inner = At.part(Object, Part);
    if (Back)
      At.write(Outer, At.value(Inner));
    else
      At.write(Inner, At.value(Outer));
  }
}

Body::Result Body::lambdaCall(const CallExpr *E, const CXXMethodDecl *M,
                              const Expr *Object,
                              llvm::ArrayRef<const Expr *> Args) {
  PlaceId Where = place(Object);
  const CXXRecordDecl *Lambda = M->getParent();
  CallParts P;
  describe(P, M);
  P.Call.Name = "lambda";
  P.Call.Where = N.region(Object->getSourceRange());
  passArguments(P, Args, M, nullptr);
  refreshCaptures(Lambda, Where, false);
  receive(P, Where, Object->getType(), true);
  P.Call.Callee = P.Call.Receiver;
  Result R = finish(P, E, M->getReturnType());
  refreshCaptures(Lambda, Where, true);
  return R;
}

bool Body::holdsOthers(QualType T) {
  const CXXRecordDecl *Lambda = closureClass(T);
  return Lambda && refersOutside(Lambda);
}

bool Body::wrapsFunction(QualType T) {
  const CXXRecordDecl *Class =
      T.isNull() ? nullptr : T.getNonReferenceType()->getAsCXXRecordDecl();
  const auto *Of = dyn_cast_or_null<ClassTemplateSpecializationDecl>(Class);
  if (!Of || Of->getTemplateArgs().size() == 0)
    return false;
  const TemplateArgument &First = Of->getTemplateArgs()[0];
  return First.getKind() == TemplateArgument::Type && First.getAsType()->isFunctionType();
}

/// Where such an object is made of a closure that refers to its surroundings.
static const CXXConstructExpr *wrapping(const Expr *E, bool (*Refers)(const CXXRecordDecl *),
                                        bool (*Wraps)(QualType)) {
  constexpr unsigned MaxSteps = 16;
  for (unsigned Steps = 0; E && Steps != MaxSteps; ++Steps) {
    E = E->IgnoreImplicit()->IgnoreParens();
    if (const auto *Cast = dyn_cast<CXXFunctionalCastExpr>(E)) {
      E = Cast->getSubExpr();
      continue;
    }
    const auto *C = dyn_cast<CXXConstructExpr>(E);
    if (!C || C->getNumArgs() == 0 || !Wraps(C->getType()))
      return nullptr;
    if (const CXXRecordDecl *Lambda = closureClass(C->getArg(0)->getType()))
      return Refers(Lambda) ? C : nullptr;
    E = C->getArg(0);
  }
  return nullptr;
}

/// The object that an argument is, or is a copy of.
static const Expr *copied(const Expr *E) {
  E = E->IgnoreImplicit()->IgnoreParens();
  const auto *C = dyn_cast<CXXConstructExpr>(E);
  if (C && C->getNumArgs() == 1 && C->getConstructor()->isCopyConstructor())
    E = C->getArg(0)->IgnoreParenImpCasts();
  return E;
}

/// Nobody keeps an object that is only called or lent to a call: nothing else
/// runs the closure in it.
void Body::findWrappers(const Stmt *Code) {
  if (!Context.getLangOpts().CPlusPlus)
    return;
  llvm::DenseMap<const Decl *, unsigned> Uses, Calls;
  std::vector<std::pair<const VarDecl *, const CXXConstructExpr *>> Made;
  std::vector<std::pair<const Stmt *, bool>> Work{{Code, false}};
  while (!Work.empty()) {
    auto [St, Inside] = Work.back();
    Work.pop_back();
    if (!St)
      continue;
    auto Called = [&, Inside = Inside](const Expr *E) {
      if (const auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts()); Ref && !Inside)
        ++Calls[Ref->getDecl()];
    };
    if (const auto *Ref = dyn_cast<DeclRefExpr>(St))
      ++Uses[Ref->getDecl()];
    if (const auto *D = dyn_cast<DeclStmt>(St))
      for (const Decl *Each : D->decls())
        if (const auto *V = dyn_cast<VarDecl>(Each); V && V->hasLocalStorage() && V->getInit())
          if (const auto *C = wrapping(V->getInit(), refersOutside, wrapsFunction))
            Made.push_back({V, C});
    const auto *Call = dyn_cast<CallExpr>(St);
    const auto *Operator = dyn_cast<CXXOperatorCallExpr>(St);
    bool Takes = Call && Call->getBuiltinCallee() == 0 &&
                 (!Operator || Operator->getOperator() == OO_Call);
    if (Takes && Operator)
      Called(Call->getArg(0));
    if (const auto *Member = dyn_cast<CXXMemberCallExpr>(St))
      if (isa_and_nonnull<CXXConversionDecl>(Member->getMethodDecl()))
        Called(Member->getImplicitObjectArgument());
    for (unsigned I = Operator ? 1 : 0; Takes && I < Call->getNumArgs(); ++I) {
      Called(copied(Call->getArg(I)));
      if (const auto *C = wrapping(Call->getArg(I), refersOutside, wrapsFunction))
        Passing.insert(C);
    }
    for (const Stmt *Child : St->children())
      Work.push_back({Child, Inside || isa<LambdaExpr>(St)});
  }
  for (auto [V, C] : Made)
    if (Uses[V] == Calls[V]) {
      Wrappers[V] = closureClass(C->getArg(0)->getType());
      Passing.insert(C);
    }
}

/// The closure in an object around it that nobody keeps.
const CXXRecordDecl *Body::wrapped(const Expr *E) const {
  const CXXConstructExpr *C = wrapping(E, refersOutside, wrapsFunction);
  if (C && Passing.count(C))
    return closureClass(C->getArg(0)->getType());
  const auto *Ref = dyn_cast<DeclRefExpr>(copied(E));
  return Ref ? Wrappers.lookup(Ref->getDecl()) : nullptr;
}

/// The place of a closure that refers to its surroundings and is an argument,
/// brought up to date; none for other arguments.
PlaceId Body::passedClosure(CallParts &P, const Expr *Arg, const Result &R,
                            bool Reference) {
  const CXXRecordDecl *Lambda = closureClass(Arg->getType());
  if (!Lambda)
    Lambda = wrapped(Arg);
  if (!Lambda || !refersOutside(Lambda))
    return NoPlace;
  PlaceId Where = Reference && R.Place != NoPlace
                      ? R.Place
                      : temporary(Arg, At.decayed(loaded(R)));
  refreshCaptures(Lambda, Where, false);
  P.Closures.push_back({Lambda, Where});
  return Where;
}

/// A function or a closure is among the arguments.
bool Body::getsCode(const Site &Call) const {
  return llvm::any_of(Call.Args, [&](TermId A) {
    return A != NoTerm &&
           (G[A].Kind == TermKind::Function ||
            (G[A].Kind == TermKind::Aggregate &&
             llvm::StringRef(G[A].Type).starts_with("lambda@")));
  });
}

/// What the object that a library's function returned may be a way to.
void Body::lend(const CallParts &P, SiteId Id, QualType Returned) {
  if (!P.Foreign || Returned.isNull() || !Returned->isRecordType())
    return;
  auto Lent = P.Targets;
  if (P.ReceiverPlace != NoPlace && isOwner(Returned) &&
      llvm::none_of(Lent, [](auto &T) { return T.first == ReceiverSlot; }))
    Lent.push_back({ReceiverSlot, P.ReceiverPlace});
  if (!Lent.empty())
    Lends[Id] = std::move(Lent);
}

/// An object that a call returned holds on to what that call got by
/// reference: who gets the object may change that.
PlaceId Body::lent(const Expr *Arg, const Result &R) {
  if (R.Value == NoTerm && R.Place == NoPlace)
    return NoPlace;
  TermId V = loaded(R);
  if (V == NoTerm || isAddress(V) || G[V].Kind != TermKind::Call)
    return NoPlace;
  if (!isa<CallExpr>(Arg->IgnoreImplicit()))
    return NoPlace;
  SiteId Site = G[V].Site;
  auto It = Lends.find(Site);
  if (It == Lends.end())
    return NoPlace;
  Root Holder;
  Holder.Kind = RootKind::Result;
  Holder.Index = Site;
  Holder.Initial = V;
  RootId Id = At.addRoot(std::move(Holder));
  At.define(Id, V);
  At.borrow(Id, It->second);
  return At.of(Id);
}

/// Behind a call: what closures among its arguments did, and may do later.
void Body::runCaptures(const CallParts &P) {
  // What was kept before may have been run by this call.
  for (const Escaped &E : Escapes)
    spoil(E);
  for (auto [Lambda, Where] : P.Closures)
    refreshCaptures(Lambda, Where, true, true);
  bool Keeps = false;
  for (auto &[S, Target] : P.Targets)
    Keeps |= S == ReceiverSlot && !P.Runs;
  if (!Keeps && !P.Keeps)
    return;
  for (auto [Lambda, Where] : P.Closures)
    escape(Lambda);
}

void Body::spoil(const Escaped &E) {
  TermId Now = At.value(E.Where);
  TermId Unknown = G.hole(E.Hole, "changed by a closure");
  const Term &T = G[Now];
  if (Now == Unknown ||
      (T.Kind == TermKind::Phi && T.Type != "loop" &&
       llvm::is_contained(T.Operands, Unknown)))
    return;
  At.write(E.Where, G.phi({Now, Unknown}));
}

void Body::escape(const CXXRecordDecl *Lambda) {
  for (const LambdaCapture &C : Lambda->captures()) {
    if (C.getCaptureKind() != LCK_ByRef || !C.capturesVariable())
      continue;
    const auto *V = dyn_cast<VarDecl>(C.getCapturedVar());
    if (!V || !mayWrite(Lambda, C))
      continue;
    PlaceId Where = NoPlace;
    if (auto It = Bound.find(V); It != Bound.end())
      Where = It->second;
    else if (auto Known = Roots.find(V->getCanonicalDecl());
             Known != Roots.end())
      Where = At.of(Known->second);
    if (Where != NoPlace && !llvm::any_of(Escapes, [&](const Escaped &E) {
          return E.Where == Where;
        }))
      Escapes.push_back({Where, N.holeKind(V->getType())});
  }
}

} // namespace patlint::lowering
