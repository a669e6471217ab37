//===- Calls.cpp - What becomes a site ----------------------------------===//
#include "lower/Calls.h"

#include "lower/Changes.h"
#include "lower/Fitting.h"

using namespace clang;

namespace patlint::lowering {

static QualType parameterType(unsigned I, const FunctionDecl *F,
                              const FunctionProtoType *Type) {
  if (F && I < F->getNumParams())
    return F->getParamDecl(I)->getType();
  if (Type && I < Type->getNumParams())
    return Type->getParamType(I);
  return {};
}

/// `const char *` and the like.
static bool isText(QualType T) {
  const auto *P = T->getAs<PointerType>();
  return P && P->getPointeeType()->isAnyCharacterType();
}

/// The attribute of a function that takes a format as printf does.
static const FormatAttr *printfLike(const FunctionDecl *F) {
  if (F)
    for (const auto *A : F->specific_attrs<FormatAttr>())
      if (A->getType() && A->getType()->getName().contains("printf"))
        return A;
  return nullptr;
}

void Body::passArguments(CallParts &P, llvm::ArrayRef<const Expr *> Args,
                         const FunctionDecl *F, const FunctionProtoType *Type,
                         llvm::ArrayRef<const NamedDecl *> Candidates) {
  const FormatAttr *Prints = printfLike(F);
  if (Prints) {
    // The attribute counts the object of a member function.
    const auto *Method = dyn_cast<CXXMethodDecl>(F);
    int Own = Method && Method->isInstance(), First = Prints->getFirstArg();
    P.Call.FormatArg = uint32_t(std::max(0, Prints->getFormatIdx() - Own));
    P.Call.FormatFrom = First ? uint32_t(std::max(0, First - Own)) : 0;
  }
  for (unsigned I = 0; I != Args.size(); ++I) {
    const Expr *Arg = Args[I];
    QualType T = parameterType(I, F, Type);
    if (T.isNull())
      T = bracesFor(Candidates, I, unsigned(Args.size()), Arg);
    Result R = initialised(T.isNull() ? T : T.getNonReferenceType(), Arg);
    bool Reference = !T.isNull() && T->isReferenceType();
    PlaceId Kept = passedClosure(P, Arg, R, Reference);
    if (Kept == NoPlace)
      Kept = lent(Arg, R);
    if (Kept == NoPlace)
      Kept = keeperPassed(Arg, R, T, F);
    P.ArgPlaces.push_back(Kept);
    TermId V = Kept == NoPlace ? loaded(R) : At.read(Kept);
    TermId Passed = At.decayed(V);
    P.Call.Args.push_back(Passed);
    const Expr *Plain = Arg->IgnoreImpCasts();
    const CXXRecordDecl *Behind = Plain->isTypeDependent() ? classBehind(Plain) : nullptr;
    bool Braces = openBraces(Plain) && !T.isNull();
    P.Call.ArgTypes.push_back(Behind ? N.qualified(Behind) : N.type(Braces ? T : Plain->getType()));
    P.Call.ArgWhere.push_back(N.region(Arg->getSourceRange()));
    if (F && I < F->getNumParams() && G[Passed].Kind == TermKind::Literal)
      nameValue(F->getParamDecl(I)->getName(), Passed, P.Call.ArgWhere.back());
    if (Kept != NoPlace) {
      P.Call.MayChange.push_back(Slot(I));
      P.Targets.push_back({Slot(I), Kept});
      continue;
    }
    P.ArgPlaces.back() = isAddress(V) ? addressee(V) : R.Place;
    bool Changes = T.isNull() ? !Prints && mayChangeUnknown(Arg, !F && !Type)
                              : mayChangeBy(T);
    // A part of a constant text may be what is returned (strchr).
    if (PlaceId Text = isAddress(V) ? addressee(V) : R.Place;
        !Changes && !T.isNull() && isText(T) && Text != NoPlace)
      P.Slots.push_back({Slot(I), Text});
    bool Library = F && !N.isProject(F->getLocation());
    bool Forwarded = Library && isForwarded(F, I);
    Changes &= !Forwarded;
    bool Handle = !Changes && Library && isHandle(T, Plain, Forwarded);
    if (!Changes && !Handle)
      continue;
    PlaceId Target = NoPlace;
    if (Reference && !Handle)
      Target = R.Place != NoPlace ? R.Place : NoPlace;
    else if (isAddress(V))
      Target = addressee(V);
    else if (R.Place != NoPlace)
      Target = R.Place;
    // Nothing is behind a null pointer, and code does not change.
    const Term &Value = G[Passed];
    if (Target == NoPlace ||
        ((!Reference || Handle) && !isAddress(V) && Value.Kind == TermKind::Null) ||
        (!Reference && Value.Kind == TermKind::Function))
      continue;
    // The same object twice: the first is what a model means.
    if (Handle && llvm::any_of(P.Targets, [&](auto &Known) { return Known.second == Target; }))
      continue;
    if (Changes)
      P.Call.MayChange.push_back(Slot(I));
    P.Targets.push_back({Slot(I), Target});
  }
}

/// Of a template of which Clang made a function but no body, since it found
/// errors in it, the body it was to be made of.
static const FunctionDecl *bodyBehind(const FunctionDecl *F, Names &N) {
  const FunctionDecl *Defined = nullptr, *Pattern = F->getTemplateInstantiationPattern();
  if (!Pattern || (F->isDefined(Defined) && Defined->getBody()))
    return F;
  return Pattern->isDefined(Defined) && Defined->getBody() && N.isProject(Defined->getLocation()) ? Defined : F;
}

void Body::describe(CallParts &P, const FunctionDecl *Callee) {
  Callee = bodyBehind(Callee, N);
  P.Call.Symbol = N.symbol(Callee);
  P.Call.Name = N.qualified(Callee);
  P.Call.TemplateArgs = N.templateArguments(Callee);
  P.Callee = Callee;
  P.Foreign = !N.isProject(Callee->getLocation());
  if (!P.Foreign)
    S.Met.push_back(Callee);
}

void Body::receive(CallParts &P, PlaceId Receiver, QualType Class,
                   bool MayChange) {
  P.Call.Receiver = At.value(Receiver);
  P.ReceiverPlace = Receiver;
  P.Call.ReceiverType = N.type(Class);
  if (!Class.isNull())
    if (const CXXRecordDecl *R = Class->getAsCXXRecordDecl()) {
      S.Classes.push_back(R);
      P.ReceiverClass = R;
    }
  P.Slots.push_back({ReceiverSlot, Receiver});
  if (MayChange) {
    P.Call.MayChange.insert(P.Call.MayChange.begin(), ReceiverSlot);
    P.Targets.insert(P.Targets.begin(), {ReceiverSlot, Receiver});
  }
}

static bool returnsOwnClass(QualType Returned, const CXXRecordDecl *Receiver) {
  if (Returned.isNull() || !Receiver)
    return false;
  QualType T = Returned->isPointerType() || Returned->isReferenceType()
                   ? Returned->getPointeeType()
                   : QualType();
  const CXXRecordDecl *R = T.isNull() ? nullptr : T->getAsCXXRecordDecl();
  if (!R)
    return false;
  return R->getCanonicalDecl() == Receiver->getCanonicalDecl() ||
         (Receiver->hasDefinition() && R->hasDefinition() &&
          Receiver->isDerivedFrom(R));
}

Body::Result Body::finish(CallParts &P, const Expr *E, QualType Returned) {
  P.Call.Whole = N.region(E->getSourceRange());
  if (!P.Call.Where.known())
    P.Call.Where = P.Call.Whole;
  P.Call.ReturnType = N.type(Returned);
  P.Call.ReturnsReceiverType = returnsOwnClass(Returned, P.ReceiverClass);
  if (E->isTypeDependent() || E->containsErrors())
    P.Call.Dependent = true;
  SiteId Id = SiteId(F.Sites.size());
  // What a loop changes tells values apart; a call in it happens some time.
  llvm::copy_if(Known, std::back_inserter(P.Call.Conditions),
                [&](const Condition &C) { return !OfLoop.contains(C.Term); });
  F.Sites.push_back(std::move(P.Call));
  for (auto [Slot, Target] : P.Targets)
    At.write(Target, G.ofSite(TermKind::Out, Id, Slot, ""));
  lend(P, Id, Returned);
  if (!P.Foreign || getsCode(F.Sites[Id]))
    At.called(Id);
  keptByCall(P);
  runCaptures(P);
  TermId Value = G.ofSite(TermKind::Call, Id, 0, "");
  bool Reference =
      P.GivesReference || (!Returned.isNull() && Returned->isReferenceType());
  bool Pointer = !Returned.isNull() && Returned->isPointerType() &&
                 !Returned->isFunctionPointerType();
  if (!Reference && !Pointer)
    return ofValue(P.Foreign ? constructed(P, Returned, Value) : Value);
  Root R;
  R.Kind = RootKind::Result;
  R.Index = Id;
  R.Initial = Value;
  RootId Root = At.addRoot(std::move(R));
  At.define(Root, Value);
  // Nobody stores through a reference to const.
  if (Returned.isNull() || !Returned->getPointeeType().isConstQualified()) {
    // The receiver; texts only if a text is returned.
    std::vector<std::pair<Slot, PlaceId>> From;
    bool Text = Pointer && isText(Returned);
    for (const auto &S : P.Slots)
      if (S.first == ReceiverSlot || Text)
        From.push_back(S);
    for (const auto &T : P.Targets)
      if (T.first != ReceiverSlot)
        From.push_back(T);
    At.borrow(Root, std::move(From));
  }
  PlaceId Where = At.of(Root);
  if (Reference)
    return ofPlace(Where);
  return {address(Where), Where};
}

//===--- Calls ---------------------------------------------------------===//

static llvm::SmallVector<const Expr *, 8> argumentsOf(const CallExpr *E) {
  return {E->arg_begin(), E->arg_end()};
}

std::optional<Body::Result> Body::builtin(const CallExpr *E,
                                          const FunctionDecl *Callee) {
  switch (compat::builtinOf<Builtin::ID>(*Callee)) {
  case Builtin::BImove:
  case Builtin::BImove_if_noexcept:
  case Builtin::BIforward:
  case Builtin::BIforward_like:
  case Builtin::BIas_const:
  case Builtin::BI__builtin_expect:
  case Builtin::BI__builtin_expect_with_probability:
  case Builtin::BI__builtin_assume_aligned:
  case Builtin::BI__builtin_launder:
    if (E->getNumArgs() == 0)
      return std::nullopt;
    for (const Expr *Rest : llvm::drop_begin(E->arguments()))
      eval(Rest);
    return eval(E->getArg(0));
  case Builtin::BIaddressof:
  case Builtin::BI__addressof:
  case Builtin::BI__builtin_addressof: {
    PlaceId P = place(E->getArg(0));
    return Result{address(P), P};
  }
  case Builtin::BI__builtin_va_start: {
    Term Rest;
    Rest.Kind = TermKind::Rest;
    Rest.Number = Self ? Self->getNumParams() : 0;
    At.write(pointee(E->getArg(0)), G.make(std::move(Rest)));
    return hole(E, "void");
  }
  case Builtin::BI__builtin_va_copy:
    if (E->getNumArgs() == 2)
      At.write(pointee(E->getArg(0)), At.value(pointee(E->getArg(1))));
    return hole(E, "void");
  case Builtin::BI__builtin_va_end:
  case Builtin::BI__builtin_unreachable:
    return hole(E, "void");
  default:
    return std::nullopt;
  }
}

Body::Result Body::call(const CallExpr *E) {
  if (const auto *M = dyn_cast<CXXMemberCallExpr>(E))
    return memberCall(M);
  if (const auto *O = dyn_cast<CXXOperatorCallExpr>(E))
    return operatorCall(O);
  auto Args = argumentsOf(E);
  const FunctionDecl *Callee = E->getDirectCallee();
  if (!Callee) {
    const Expr *Fn = E->getCallee()->IgnoreParenImpCasts();
    if (E->isTypeDependent() || Fn->isTypeDependent() || isa<OverloadExpr>(Fn))
      return unresolvedCall(E, Fn, Args);
    return indirectCall(E);
  }
  if (auto Known = builtin(E, Callee))
    return *Known;
  const auto *Member =
      dyn_cast<MemberExpr>(E->getCallee()->IgnoreParenImpCasts());
  if (Member && isa<CXXMethodDecl>(Callee))
    return unresolvedCall(E, Member, Args);
  CallParts P;
  describe(P, Callee);
  P.Call.Where = N.region(E->getCallee()->getSourceRange());
  passArguments(P, Args, Callee, nullptr);
  // What C declares of itself is a name alone.
  P.Call.NameOnly = Callee->isImplicit() && !Callee->getBuiltinID();
  return finish(P, E,
                E->isTypeDependent() ? Callee->getReturnType()
                                     : E->getCallReturnType(Context));
}

Body::Result Body::memberCall(const CXXMemberCallExpr *E) {
  const auto *M =
      dyn_cast_or_null<MemberExpr>(E->getCallee()->IgnoreParenImpCasts());
  const CXXMethodDecl *Callee = E->getMethodDecl();
  if (!M || !Callee)
    return indirectCall(E);
  auto Args = argumentsOf(E);
  // A lambda as a function pointer is still the lambda.
  if (Callee->getParent()->isLambda() && isa<CXXConversionDecl>(Callee))
    return ofValue(term(M->getBase()));
  if (Callee->getParent()->isLambda() && Callee->isOverloadedOperator())
    return lambdaCall(E, Callee, M->getBase(), Args);
  PlaceId Receiver = M->isArrow() ? pointee(M->getBase()) : place(M->getBase());
  QualType Class = M->getBase()->IgnoreImpCasts()->getType();
  if (!Class.isNull() && M->isArrow() && Class->isPointerType())
    Class = Class->getPointeeType();
  if (Callee->isStatic()) {
    CallParts P;
    describe(P, Callee);
    P.Call.Where = N.region(M->getMemberLoc());
    passArguments(P, Args, Callee, nullptr);
    return finish(P, E, Callee->getReturnType());
  }
  if (isa<CXXDestructorDecl>(Callee))
    return hole(E, "void");
  if ((Callee->isCopyAssignmentOperator() ||
       Callee->isMoveAssignmentOperator()) &&
      !isWritten(Callee)) {
    store(Receiver, eval(Args.front()), Class, "", E->getExprLoc());
    return ofPlace(Receiver);
  }
  CallParts P;
  describe(P, Callee);
  P.Call.Where = N.region(M->getMemberLoc());
  P.Call.Virtual = Callee->isVirtual() && !M->hasQualifier();
  passArguments(P, Args, Callee, nullptr);
  receive(P, Receiver, Class, !Callee->isConst() || setsBehind(*Callee));
  return finish(P, E, Callee->getReturnType());
}

Body::Result Body::operatorCall(const CXXOperatorCallExpr *E) {
  auto Args = argumentsOf(E);
  if (auto Element = iterated(E))
    return *Element;
  const FunctionDecl *Callee = E->getDirectCallee();
  if (!Callee) {
    if (E->getOperator() == OO_Call && !Args.empty())
      return unresolvedCall(E, Args.front(), llvm::ArrayRef(Args).drop_front());
    if (E->getOperator() == OO_Equal && Args.size() == 2) {
      PlaceId P = place(Args[0]);
      store(P, eval(Args[1]), Args[0]->getType(), "", E->getOperatorLoc());
      return ofPlace(P);
    }
    std::string Spelling =
        std::string("operator") + getOperatorSpelling(E->getOperator());
    return dependentOperator(E, Spelling, Args,
                             E->isAssignmentOp() ||
                                 E->getOperator() == OO_LessLess);
  }
  // A library's comparison with a constant: what it says is known. Where that
  // is a text, it matters as a call as well.
  TermId Asked = NoTerm;
  if (E->isComparisonOp() && Callee->getReturnType()->isBooleanType() &&
      !N.isProject(Callee->getLocation()))
    Asked = asked(E);
  if (Asked != NoTerm && llvm::none_of(G[Asked].Operands, [&](TermId O) {
        return G[O].Kind == TermKind::Literal;
      }))
    return ofValue(Asked);
  auto Known = [&](Result Called) { return Asked == NoTerm ? Called : ofValue(Asked); };
  const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
  if (Method && Method->getParent()->isLambda() && !Args.empty() &&
      !Method->isExplicitObjectMemberFunction())
    return lambdaCall(E, Method, Args.front(),
                      llvm::ArrayRef(Args).drop_front());
  CallParts P;
  P.Call.Where = N.region(E->getOperatorLoc());
  if (!Method || Method->isStatic() ||
      Method->isExplicitObjectMemberFunction()) {
    describe(P, Callee);
    // The object of a static operator is no argument.
    if (Method && Method->isStatic() && !Args.empty()) {
      eval(Args.front());
      Args.erase(Args.begin());
    }
    passArguments(P, Args, Callee, nullptr);
    return Known(finish(P, E, Callee->getReturnType()));
  }
  PlaceId Receiver = lent(Args.front(), eval(Args.front()));
  if (Receiver == NoPlace)
    Receiver = place(Args.front());
  QualType Class = Args.front()->IgnoreImpCasts()->getType();
  if ((Method->isCopyAssignmentOperator() ||
       Method->isMoveAssignmentOperator()) &&
      !isWritten(Method)) {
    llvm::StringRef Name;
    if (const auto *M =
            dyn_cast<MemberExpr>(Args.front()->IgnoreParenImpCasts());
        M && M->getMemberDecl()->getIdentifier())
      Name = M->getMemberDecl()->getName();
    if (const auto *Ref =
            dyn_cast<DeclRefExpr>(Args.front()->IgnoreParenImpCasts());
        Ref && Ref->getDecl()->getIdentifier())
      Name = Ref->getDecl()->getName();
    store(Receiver, eval(Args[1]), Class, Name, E->getOperatorLoc());
    return ofPlace(Receiver);
  }
  describe(P, Callee);
  P.Call.Virtual = Method->isVirtual();
  passArguments(P, llvm::ArrayRef(Args).drop_front(), Callee, nullptr);
  // What is in it may change, whatever it promises of itself.
  P.Runs = E->getOperator() == OO_Call && wrapsFunction(Class);
  RootKind Kind = At.root(At[Receiver].Root).Kind;
  bool Own = P.Runs && At[Receiver].Path.empty() &&
             (Kind == RootKind::Variable || Kind == RootKind::Pointee);
  const CXXRecordDecl *Lambda = P.Runs ? wrapped(E->getArg(0)) : nullptr;
  if (Lambda)
    refreshCaptures(Lambda, Receiver, false);
  receive(P, Receiver, Class, !Method->isConst() || Own);
  Result Called = finish(P, E, Callee->getReturnType());
  if (Lambda)
    refreshCaptures(Lambda, Receiver, true, true);
  return Known(Called);
}

Body::Result Body::indirectCall(const CallExpr *E) {
  auto Args = argumentsOf(E);
  const Expr *Fn = E->getCallee()->IgnoreParenImpCasts();
  CallParts P;
  P.Call.Where = N.region(Fn->getSourceRange());
  P.Call.NameOnly = true;
  const NamedDecl *Named = nullptr;
  if (const auto *Ref = dyn_cast<DeclRefExpr>(Fn))
    Named = Ref->getDecl();
  if (const auto *M = dyn_cast<MemberExpr>(Fn))
    Named = M->getMemberDecl();
  if (Named && Named->getIdentifier())
    P.Call.Name = Named->getName().str();
  const auto *MemberPointer = dyn_cast<BinaryOperator>(Fn);
  if (MemberPointer && MemberPointer->isPtrMemOp()) {
    const Expr *Object = MemberPointer->getLHS();
    bool Arrow = MemberPointer->getOpcode() == BO_PtrMemI;
    P.Call.Callee = term(MemberPointer->getRHS());
    PlaceId Receiver = Arrow ? pointee(Object) : place(Object);
    QualType Class = Object->getType();
    if (!Class.isNull() && Class->isPointerType())
      Class = Class->getPointeeType();
    receive(P, Receiver, Class, true);
  } else {
    P.Call.Callee = term(E->getCallee());
  }
  QualType T = E->getCallee()->getType();
  const FunctionProtoType *Type = nullptr;
  if (!T.isNull()) {
    if (T->isPointerType() || T->isBlockPointerType())
      T = T->getPointeeType();
    Type = T->getAs<FunctionProtoType>();
  }
  passArguments(P, Args, nullptr, Type);
  // receive() put the receiver first; the arguments follow.
  return finish(P, E, Type ? Type->getReturnType() : E->getType());
}

} // namespace patlint::lowering
