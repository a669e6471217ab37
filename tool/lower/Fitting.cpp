//===- Fitting.cpp -------------------------------------------------------===//
#include "lower/Fitting.h"

using namespace clang;

namespace patlint::lowering {

static bool isCharacters(QualType T) {
  QualType Of = T->isArrayType() ? T->getAsArrayTypeUnsafe()->getElementType() : T->getPointeeType();
  return !Of.isNull() && Of->isAnyCharacterType();
}

/// How well what is given fits a parameter: 0 if it cannot be, 1 if nobody knows.
static unsigned fit(const Expr *Given, QualType Parameter, Names &N) {
  QualType T = Given->getType();
  Parameter = Parameter.getNonReferenceType();
  if (T.isNull() || T->isDependentType() || T->isVoidType() || Parameter->isDependentType())
    return 1;
  std::string Type = N.type(T);
  if (!Type.empty() && Type == N.type(Parameter))
    return 3;
  if (isCharacters(T))
    return isCharacters(Parameter) ? 3 : Parameter->isRecordType() ? 2 : Parameter->isBooleanType() ? 1 : 0;
  if (T->isArithmeticType() || T->isEnumeralType())
    return Parameter->isArithmeticType() || Parameter->isEnumeralType() ? 2 : 1;
  return 1;
}

const FunctionDecl *fitting(llvm::ArrayRef<const FunctionDecl *> All, llvm::ArrayRef<const Expr *> Args, Names &N) {
  const FunctionDecl *Best = nullptr;
  unsigned Most = 0;
  for (const FunctionDecl *F : All) {
    bool Pack = F->getNumParams() && F->parameters().back()->isParameterPack();
    if ((Args.size() > F->getNumParams() && !Pack) || Args.size() < F->getMinRequiredArguments() ||
        !N.isProject(F->getLocation()))
      continue;
    unsigned Fits = 1;
    for (size_t I = 0; I != std::min<size_t>(Args.size(), F->getNumParams()) && Fits; ++I) {
      unsigned One = fit(Args[I], F->getParamDecl(unsigned(I))->getType(), N);
      Fits = One ? Fits + One : 0;
    }
    if (Fits > Most) {
      Best = F;
      Most = Fits;
    }
  }
  return Best;
}

const CXXConstructorDecl *fittingConstructor(const CXXRecordDecl &Class, llvm::ArrayRef<const Expr *> Args,
                                             Names &N) {
  llvm::SmallVector<const FunctionDecl *, 4> All;
  if (const CXXRecordDecl *Defined = Class.getDefinition())
    for (const CXXConstructorDecl *C : Defined->ctors())
      if (!C->isImplicit() && !C->isDeleted() && !C->isCopyOrMoveConstructor())
        All.push_back(C);
  return cast_or_null<CXXConstructorDecl>(fitting(All, Args, N));
}

static bool isBroken(QualType T, unsigned Depth);

static bool hasDefaults(const CXXRecordDecl &Class, unsigned Depth) {
  const CXXRecordDecl *Defined = Class.getDefinition();
  if (!Defined)
    return false;
  return Defined->hasInClassInitializer() ||
         (Defined->isInvalidDecl() && Depth < MaxNested && llvm::any_of(Defined->fields(), [&](const FieldDecl *Each) {
            return isBroken(Each->getType(), Depth + 1);
          }));
}

static bool isBroken(QualType T, unsigned Depth) {
  const CXXRecordDecl *Class = T.isNull() ? nullptr : T->getAsCXXRecordDecl();
  Class = Class ? Class->getDefinition() : nullptr;
  if (!Class || !Class->isCompleteDefinition() || !Class->isInvalidDecl() || Class->isDependentContext())
    return false;
  return Class->hasUserDeclaredConstructor() || hasDefaults(*Class, Depth);
}

bool hasDefaults(const CXXRecordDecl &Class) { return hasDefaults(Class, 0); }

bool isBroken(QualType T) { return isBroken(T, 0); }

const Expr *defaultOf(const FieldDecl &Field) {
  const Expr *Init = Field.getInClassInitializer();
  const auto *Class = dyn_cast<CXXRecordDecl>(Field.getParent());
  const CXXRecordDecl *Pattern =
      !Init && Class && Field.hasInClassInitializer() ? Class->getTemplateInstantiationPattern() : nullptr;
  if (Pattern)
    for (const FieldDecl *Each : Pattern->fields())
      if (Each->getDeclName() == Field.getDeclName())
        Init = Each->getInClassInitializer();
  return Init;
}

} // namespace patlint::lowering
