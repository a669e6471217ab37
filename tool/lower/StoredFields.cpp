//===- StoredFields.cpp - Pointers that get another value later --------===//
#include "lower/StoredFields.h"

#include "lower/Names.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace patlint::lowering {

StoredFields::StoredFields(const ASTContext &Context, Names &N) : N(N) {
  declarations(Context.getTranslationUnitDecl());
}

void StoredFields::declarations(const DeclContext *In) {
  for (const Decl *D : In->decls()) {
    if (isa<LinkageSpecDecl>(D)) {
      declarations(cast<LinkageSpecDecl>(D));
      continue;
    }
    if (!N.isProject(D->getLocation()))
      continue;
    if (const auto *Template = dyn_cast<TemplateDecl>(D))
      D = Template->getTemplatedDecl();
    if (const auto *F = dyn_cast_or_null<FunctionDecl>(D)) {
      OwnObject = isa<CXXConstructorDecl, CXXDestructorDecl>(F);
      if (F->doesThisDeclarationHaveABody())
        code(F->getBody());
      OwnObject = false;
    } else if (const auto *V = dyn_cast_or_null<VarDecl>(D)) {
      code(V->getInit());
    } else if (const auto *Inner = dyn_cast_or_null<DeclContext>(D)) {
      declarations(Inner);
    }
  }
}

void StoredFields::code(const Stmt *Code) {
  llvm::SmallVector<const Stmt *, 64> Work{Code};
  while (!Work.empty()) {
    const Stmt *St = Work.pop_back_val();
    if (!St)
      continue;
    if (const auto *B = dyn_cast<BinaryOperator>(St); B && B->isAssignmentOp()) {
      store(B->getLHS());
      storeAll(B->getLHS());
    }
    if (const auto *U = dyn_cast<UnaryOperator>(St);
        U && (U->isIncrementDecrementOp() || U->getOpcode() == UO_AddrOf))
      store(U->getSubExpr());
    if (const auto *O = dyn_cast<CXXOperatorCallExpr>(St); O && O->isAssignmentOp())
      storeAll(O->getArg(0));
    if (const auto *C = dyn_cast<CallExpr>(St)) // by reference: no load is around it
      for (const Expr *A : C->arguments())
        if (A->isGLValue())
          store(A);
    for (const Stmt *Child : St->children()) // of a lambda, its body
      Work.push_back(Child);
  }
}

/// Whether the object that the target is a part of was made by this function.
bool StoredFields::isMadeHere(const Expr *Target) const {
  const Expr *E = Target->IgnoreParenCasts();
  for (;;) {
    if (const auto *M = dyn_cast<MemberExpr>(E))
      E = M->getBase()->IgnoreParenCasts();
    else if (const auto *S = dyn_cast<ArraySubscriptExpr>(E))
      E = S->getBase()->IgnoreParenCasts();
    else if (const auto *U = dyn_cast<UnaryOperator>(E); U && U->getOpcode() == UO_Deref)
      E = U->getSubExpr()->IgnoreParenCasts();
    else
      break;
  }
  if (isa<CXXThisExpr>(E))
    return OwnObject;
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  const auto *V = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!V || isa<ParmVarDecl>(V) || !V->hasLocalStorage() || V->getType().isNull() ||
      V->getType()->isReferenceType())
    return false;
  if (!V->getType()->isPointerType())
    return true;
  const Expr *Init = V->getInit() ? V->getInit()->IgnoreParenCasts() : nullptr;
  return Init && isa<CallExpr, CXXNewExpr>(Init);
}

void StoredFields::store(const Expr *Target) {
  const auto *M = dyn_cast<MemberExpr>(Target->IgnoreParenCasts());
  QualType T = M ? M->getMemberDecl()->getType() : QualType();
  if (!T.isNull() && (T->isPointerType() || T->isDependentType()) && !isMadeHere(M))
    Places.insert(M->getMemberDecl()->getLocation().getRawEncoding());
}

/// `*list = other;` stores all of its fields.
void StoredFields::storeAll(const Expr *Object) {
  QualType T = Object->getType();
  const RecordDecl *R = T.isNull() ? nullptr : T->getAsRecordDecl();
  if (!R || !R->getDefinition() || isMadeHere(Object))
    return;
  for (const FieldDecl *Field : R->getDefinition()->fields())
    if (Field->getType()->isPointerType() || Field->getType()->isDependentType())
      Places.insert(Field->getLocation().getRawEncoding());
}

} // namespace patlint::lowering
