//===- Dependent.cpp - Objects whose type Clang does not tell -----------===//
//
// One argument that nobody knows makes a whole chain of calls depend on it, and
// the `auto` variable that holds its result: `Url("/a").with(name, unknown)`.
// What its functions return is declared all the same.
//
//===-------------------------------------------------------------------===//
#include "lower/Body.h"

using namespace clang;

namespace patlint::lowering {

static const CXXRecordDecl *classOf(QualType T) {
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
  const CXXRecordDecl *Returned = nullptr;
  for (const NamedDecl *D : All) {
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
  return Behind ? Behind : Class;
}

} // namespace patlint::lowering
