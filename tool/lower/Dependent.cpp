//===- Dependent.cpp - Objects whose type Clang does not tell -----------===//
//
// One argument that nobody knows makes a whole chain of calls depend on it, and
// the `auto` variable that holds its result: `Url("/a").with(name, unknown)`.
// What its functions return is declared all the same.
//
//===-------------------------------------------------------------------===//
#include "lower/Calls.h"
#include "lower/Fitting.h"

using namespace clang;

namespace patlint::lowering {

static const CXXRecordDecl *classOf(QualType T) {
  // `Box<Unknown>`: what the template says of all.
  if (const auto *Made = T.isNull() ? nullptr : T.getNonReferenceType()->getAs<TemplateSpecializationType>();
      Made && T->isDependentType()) {
    const auto *Template = dyn_cast_or_null<ClassTemplateDecl>(Made->getTemplateName().getAsTemplateDecl());
    return Template ? Template->getTemplatedDecl()->getDefinition() : nullptr;
  }
  if (T.isNull() || T->isDependentType())
    return nullptr;
  T = T.getNonReferenceType();
  if (T->isPointerType())
    T = T->getPointeeType();
  const CXXRecordDecl *Class = T->getAsCXXRecordDecl();
  return Class ? Class->getDefinition() : nullptr;
}

std::vector<const NamedDecl *> Body::membersNamed(const CXXRecordDecl *Class, DeclarationName Name,
                                                  unsigned Steps) {
  constexpr unsigned MaxBases = 16;
  std::vector<const NamedDecl *> Out;
  if (!Class || Steps > MaxBases)
    return Out;
  for (const NamedDecl *D : Class->lookup(Name))
    Out.push_back(D);
  for (const CXXBaseSpecifier &Base : Class->bases())
    if (Out.empty())
      Out = membersNamed(classOf(Base.getType()), Name, Steps + 1);
  return Out;
}

std::vector<const NamedDecl *> Body::subscriptsOf(const CXXRecordDecl *Class) {
  if (!Class)
    return {};
  return membersNamed(Class, Class->getASTContext().DeclarationNames.getCXXOperatorName(OO_Subscript));
}

const CXXRecordDecl *Body::classBehind(const Expr *E, unsigned Steps) {
  constexpr unsigned MaxChain = 64;
  if (!E || Steps > MaxChain)
    return nullptr;
  E = E->IgnoreImplicit()->IgnoreParenImpCasts();
  if (const CXXRecordDecl *Known = classOf(E->getType()))
    return Known;
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    const auto *V = dyn_cast<VarDecl>(Ref->getDecl());
    return V && V->isLocalVarDecl() && V->getType()->getContainedAutoType()
               ? classBehind(V->getInit(), Steps + 1)
               : nullptr;
  }
  if (const auto *Made = dyn_cast<CXXUnresolvedConstructExpr>(E))
    return classOf(Made->getTypeAsWritten());
  // `table[unknown]`
  if (const auto *Part = dyn_cast<ArraySubscriptExpr>(E)) {
    QualType T = arrayOf(*Part)->getType();
    if (T->isPointerType())
      return classOf(T->getPointeeType());
    if (const ArrayType *Array = T->getAsArrayTypeUnsafe())
      return classOf(Array->getElementType());
    return classOf(returnedBy(subscriptsOf(classOf(T))));
  }
  // `text + unknown`, `path / unknown`, `either ? text : unknown`: what the known
  // one is.
  const Expr *Parts[2] = {};
  if (const auto *B = dyn_cast<BinaryOperator>(E)) {
    bool Sum = B->getOpcode() == BO_Add;
    bool First = Sum || B->getOpcode() == BO_Shl || B->getOpcode() == BO_Div || B->isAssignmentOp();
    Parts[0] = First ? B->getLHS() : nullptr;
    Parts[1] = Sum ? B->getRHS() : nullptr;
  } else if (const auto *C = dyn_cast<ConditionalOperator>(E)) {
    Parts[0] = C->getTrueExpr();
    Parts[1] = C->getFalseExpr();
  } else if (const auto *O = dyn_cast<CXXOperatorCallExpr>(E); O && !O->getDirectCallee() && O->getNumArgs() == 2) {
    OverloadedOperatorKind K = O->getOperator();
    bool First = K == OO_Plus || K == OO_LessLess || K == OO_Slash || O->isAssignmentOp();
    Parts[0] = First ? O->getArg(0) : nullptr;
    Parts[1] = K == OO_Plus ? O->getArg(1) : nullptr;
  }
  if (Parts[0]) {
    const CXXRecordDecl *Left = classBehind(Parts[0], Steps + 1);
    return Left ? Left : classBehind(Parts[1], Steps + 1);
  }
  const auto *Call = dyn_cast<CallExpr>(E);
  if (!Call)
    return nullptr;
  const Expr *Callee = Call->getCallee()->IgnoreParenImpCasts();
  std::vector<const NamedDecl *> All;
  if (const auto *O = dyn_cast<OverloadExpr>(Callee))
    All.assign(O->decls_begin(), O->decls_end());
  else if (const auto *M = dyn_cast<CXXDependentScopeMemberExpr>(Callee); M && !M->isImplicitAccess())
    All = membersNamed(memberClass(M->getBase(), M->isArrow(), Steps + 1), M->getMember());
  else if (const auto *M = dyn_cast<MemberExpr>(Callee))
    All.push_back(M->getMemberDecl());
  else if (const auto *Ref = dyn_cast<DeclRefExpr>(Callee))
    All.push_back(Ref->getDecl());
  if (const auto *Made = All.size() == 1 ? dyn_cast<FunctionTemplateDecl>(All.front()->getUnderlyingDecl()) : nullptr)
    return classOf(Made->getTemplatedDecl()->getReturnType());
  const CXXRecordDecl *Returned = nullptr;
  // A template beside functions is one of them for other arguments.
  bool Function = llvm::any_of(All, [](const NamedDecl *D) { return isa<FunctionDecl>(D->getUnderlyingDecl()); });
  for (const NamedDecl *D : All) {
    if (Function && isa<FunctionTemplateDecl>(D->getUnderlyingDecl()))
      continue;
    const auto *F = dyn_cast<FunctionDecl>(D->getUnderlyingDecl());
    const CXXRecordDecl *Class = F ? classOf(F->getReturnType()) : nullptr;
    if (!Class || (Returned && Class != Returned))
      return nullptr;
    Returned = Class;
  }
  return Returned;
}

/// What `->` of a class gives, if it has one.
static const CXXRecordDecl *ledTo(const CXXRecordDecl *Class, unsigned Steps = 0) {
  constexpr unsigned MaxBases = 16;
  Class = Class ? Class->getDefinition() : nullptr;
  if (!Class || Steps > MaxBases)
    return nullptr;
  for (const CXXMethodDecl *M : Class->methods())
    if (M->getOverloadedOperator() == OO_Arrow && M->getReturnType()->isPointerType())
      return classOf(M->getReturnType());
  for (const CXXBaseSpecifier &Base : Class->bases())
    if (const CXXRecordDecl *Found = ledTo(classOf(Base.getType()), Steps + 1))
      return Found;
  return nullptr;
}

/// `make<Client>("/a", unknown)`, also as what a variable is initialised with:
/// whatever it returns, its `->` leads to a Client.
static const CXXRecordDecl *madeBy(const Expr *E) {
  E = E->IgnoreImplicit()->IgnoreParenImpCasts();
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    if (const auto *V = dyn_cast<VarDecl>(Ref->getDecl()); V && V->getInit() && V->getType()->getContainedAutoType())
      E = V->getInit()->IgnoreImplicit()->IgnoreParenImpCasts();
  const auto *Call = dyn_cast<CallExpr>(E);
  const auto *O = Call ? dyn_cast<OverloadExpr>(Call->getCallee()->IgnoreParenImpCasts()) : nullptr;
  if (!O || !O->hasExplicitTemplateArgs())
    return nullptr;
  const TemplateArgument &First = O->template_arguments().front().getArgument();
  return First.getKind() == TemplateArgument::Type ? classOf(First.getAsType()) : nullptr;
}

const CXXRecordDecl *Body::memberClass(const Expr *Base, bool Arrow, unsigned Steps) {
  if (!Base)
    return nullptr;
  const CXXRecordDecl *Class = classBehind(Base, Steps);
  if (!Arrow)
    return Class;
  if (!Class)
    return madeBy(Base);
  const CXXRecordDecl *Behind = ledTo(Class);
  // Of a template's own class nobody can tell; what it is made of can be.
  if (!Behind && Class->isDependentContext())
    Behind = madeBy(Base);
  return Behind ? Behind : Class;
}

/// The operator that an expression is, if a class can have it and it is no comparison.
static std::optional<OverloadedOperatorKind> overloaded(const Expr *E) {
  if (const auto *B = dyn_cast<BinaryOperator>(E); B && !B->isComparisonOp())
    if (OverloadedOperatorKind K = BinaryOperator::getOverloadedOperator(B->getOpcode()); K != OO_None)
      return K;
  if (const auto *O = dyn_cast<CXXOperatorCallExpr>(E); O && !O->isComparisonOp() && O->getOperator() != OO_Subscript)
    return O->getOperator();
  return std::nullopt;
}

/// An operator that stands beside Class and takes one as its first operand.
static const NamedDecl *freeOperator(const CXXRecordDecl &Class, DeclarationName Name, Names &N, unsigned Steps = 0) {
  constexpr unsigned MaxBases = 16;
  std::string Own = N.qualified(&Class);
  for (const NamedDecl *D : Class.getEnclosingNamespaceContext()->lookup(Name)) {
    const FunctionDecl *F = D->getUnderlyingDecl()->getAsFunction();
    if (F && F->getNumParams() == 2 && N.type(F->getParamDecl(0)->getType()) == Own)
      return F;
  }
  if (Steps < MaxBases && Class.hasDefinition())
    for (const CXXBaseSpecifier &Base : Class.bases())
      if (const CXXRecordDecl *Of = classOf(Base.getType()))
        if (const NamedDecl *Found = freeOperator(*Of, Name, N, Steps + 1))
          return Found;
  return nullptr;
}

QualType Body::returnedBy(llvm::ArrayRef<const NamedDecl *> All) {
  QualType Out;
  for (const NamedDecl *D : All) {
    const auto *F = dyn_cast<FunctionDecl>(D->getUnderlyingDecl());
    if (!F || F->getReturnType()->isDependentType())
      continue;
    QualType T = F->getReturnType();
    auto Plain = [](QualType Of) { return Of.getNonReferenceType().getCanonicalType().getUnqualifiedType(); };
    if (!Out.isNull() && (Plain(T) != Plain(Out) || T->isReferenceType() != Out->isReferenceType()))
      return {};
    if (Out.isNull() || (Out.getNonReferenceType().isConstQualified() && !T.getNonReferenceType().isConstQualified()))
      Out = T;
  }
  return Out;
}

Body::Result Body::memberOperator(const Expr *E, const CXXRecordDecl &Class,
                                  llvm::ArrayRef<const NamedDecl *> Members, llvm::ArrayRef<const Expr *> Operands) {
  llvm::SmallVector<const FunctionDecl *, 4> All;
  for (const NamedDecl *D : Members)
    if (const auto *F = dyn_cast<FunctionDecl>(D->getUnderlyingDecl()))
      All.push_back(F);
  llvm::ArrayRef<const Expr *> Args = Operands.drop_front();
  const FunctionDecl *Only = All.size() == 1 ? All.front() : fitting(All, Args, N);
  CallParts P;
  P.Call.Dependent = true;
  P.Call.Where = N.region(E->getExprLoc());
  PlaceId Receiver = place(Operands.front());
  if (Only)
    describe(P, Only);
  else
    P.Call.Name = N.qualified(Members.front());
  passArguments(P, Args, Only, nullptr);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Only);
  P.Call.Virtual = Method && Method->isVirtual();
  receive(P, Receiver, compat::classType(Context, &Class), !Method || !Method->isConst());
  return finish(P, E, Only ? Only->getReturnType() : returnedBy(Members));
}

/// The type of a text that is put together with what is not known: that of the
/// part that is known. Empty if there is none.
static std::string typeOfSum(const Expr *E, Names &N, unsigned Steps = 0) {
  E = E->IgnoreParenImpCasts();
  if (!E->isTypeDependent())
    return N.type(E->getType());
  const Expr *Parts[2] = {};
  if (const auto *B = dyn_cast<BinaryOperator>(E); B && B->getOpcode() == BO_Add) {
    Parts[0] = B->getLHS();
    Parts[1] = B->getRHS();
  } else if (const auto *O = dyn_cast<CXXOperatorCallExpr>(E);
             O && O->getOperator() == OO_Plus && O->getNumArgs() == 2) {
    Parts[0] = O->getArg(0);
    Parts[1] = O->getArg(1);
  } else if (const auto *R = dyn_cast<DeclRefExpr>(E)) {
    if (const auto *V = dyn_cast<VarDecl>(R->getDecl()))
      Parts[0] = V->getInit();
  }
  for (const Expr *Part : Parts)
    if (Part && Steps < 16)
      if (std::string Type = typeOfSum(Part, N, Steps + 1); !Type.empty())
        return Type;
  return {};
}

Body::Result Body::dependentOperator(const Expr *E, std::string Name,
                                     llvm::ArrayRef<const Expr *> Operands,
                                     bool GivesFirst) {
  CallParts P;
  P.Call.Dependent = true;
  P.Call.NameOnly = true;
  P.Call.Name = Name;
  P.Call.Where = N.region(E->getExprLoc());
  PlaceId First = place(Operands.front());
  bool Subscript = isa<ArraySubscriptExpr>(E);
  const CXXRecordDecl *Class = Subscript ? nullptr : classBehind(Operands.front());
  std::vector<const NamedDecl *> Members;
  if (auto Operator = overloaded(E); Class && Operator && Operands.size() == 2) {
    DeclarationName Of = Context.DeclarationNames.getCXXOperatorName(*Operator);
    if (const NamedDecl *Free = freeOperator(*Class, Of, N))
      P.Call.Name = N.qualified(Free);
    else
      Members = membersNamed(Class, Of);
  }
  if (!Members.empty()) {
    Result R = memberOperator(E, *Class, Members, Operands);
    return GivesFirst ? ofPlace(First) : R;
  }
  if (Subscript) {
    passArguments(P, Operands.drop_front(), nullptr, nullptr);
    receive(P, First, Operands.front()->getType(), true);
    P.GivesReference = true;
    return finish(P, E, QualType());
  }
  passArguments(P, Operands, nullptr, nullptr);
  for (size_t I = 0; I < Operands.size() && I < P.Call.ArgTypes.size(); ++I)
    if (Operands[I]->isTypeDependent()) {
      if (const CXXRecordDecl *Known = classBehind(Operands[I]))
        P.Call.ArgTypes[I] = N.qualified(Known);
      else if (std::string Type = Name == "operator+" ? typeOfSum(Operands[I], N) : ""; !Type.empty())
        P.Call.ArgTypes[I] = Type;
    }
  // Operators change their left operand, if any; a stream changes what it reads.
  auto Kept = [&](Slot Changed) {
    return Changed == 0 ? !GivesFirst && Name != "operator>>"
                        : Name != "operator>>";
  };
  llvm::erase_if(P.Call.MayChange, Kept);
  llvm::erase_if(P.Targets, [&](auto &T) { return Kept(T.first); });
  if (GivesFirst && !llvm::is_contained(P.Call.MayChange, 0)) {
    P.Call.MayChange.insert(P.Call.MayChange.begin(), 0);
    P.Targets.push_back({0, First});
  }
  Result R = finish(P, E, QualType());
  return GivesFirst ? ofPlace(First) : R;
}

} // namespace patlint::lowering
