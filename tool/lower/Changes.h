//===- Changes.h - Which slots a call may change -----------------------===//
//
// In:  the types of a parameter and of what is given for it.
// Out: whether the call may change it, as far as declarations say.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_CHANGES_H
#define PATLINT_LOWER_CHANGES_H

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"

#include <algorithm>

namespace patlint::lowering {

inline bool mayChangeBy(clang::QualType T) {
  if (T.isNull())
    return false;
  if (const auto *R = T->getAs<clang::LValueReferenceType>()) {
    clang::QualType To = R->getPointeeType();
    return !To.isConstQualified() && !To->isFunctionType();
  }
  if (T->isArrayType())
    T = T->getAsArrayTypeUnsafe()->getElementType();
  else if (const auto *P = T->getAs<clang::PointerType>())
    T = P->getPointeeType();
  else
    return false;
  return !T.isConstQualified() && !T->isFunctionType();
}

/// For an argument without a parameter: `...` and unresolved callees.
inline bool mayChangeUnknown(const clang::Expr *Arg, bool Unresolved) {
  clang::QualType T = Arg->getType();
  if (T.isNull())
    return Unresolved;
  if (T->isPointerType() || T->isArrayType())
    return mayChangeBy(T);
  return Unresolved && Arg->isGLValue() && !T.isConstQualified() &&
         (T->isRecordType() || T->isDependentType());
}

/// One of the arguments that a library hands on as they are (`A &&...`, and
/// what stands behind `<<`): a logger, a factory. It reads them.
inline bool isForwarded(const clang::FunctionDecl *F, unsigned I) {
  const clang::FunctionDecl *Pattern = F->getTemplateInstantiationPattern();
  if (!Pattern || Pattern->param_empty())
    return false;
  unsigned Last = Pattern->getNumParams() - 1;
  clang::QualType T = Pattern->getParamDecl(std::min(I, Last))->getType();
  if (const auto *Pack = T->getAs<clang::PackExpansionType>())
    return Pack->getPattern()->isRValueReferenceType();
  return F->getOverloadedOperator() == clang::OO_LessLess &&
         T->isRValueReferenceType();
}

/// A pointer to an object that a library promises not to change. What it
/// knows of the object can change all the same, if a model says so. The
/// caller's own object is left out: what it holds may stand beside it.
inline bool isHandle(clang::QualType Parameter, const clang::Expr *Arg,
                     bool Forwarded) {
  const clang::Expr *Plain = Arg->IgnoreUnlessSpelledInSource();
  clang::QualType Given = Plain->getType(), T = Forwarded ? Given : Parameter;
  return !T.isNull() && !Given.isNull() &&
         !llvm::isa<clang::CXXThisExpr>(Plain) && T->isPointerType() &&
         T->getPointeeType()->isRecordType() && Given->isPointerType() &&
         !Given->getPointeeType().isConstQualified();
}

} // namespace patlint::lowering

#endif
