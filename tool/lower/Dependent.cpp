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
    All = membersNamed(classBehind(M->getBase(), Steps + 1), M->getMember());
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

} // namespace patlint::lowering
