//===- Braces.cpp - Lists in braces whose meaning Clang does not tell ----===//
//
// `headers.insert({"Key", unknown})`, `send("/a", {{"Key", "x" + unknown}})`: one
// part that nobody knows, and Clang leaves the braces as they are written. What
// is made of them is what the class says that it can be made of: its fields, or
// a list of elements.
//
//===-------------------------------------------------------------------===//
#include "lower/Calls.h"

using namespace clang;

namespace patlint::lowering {

static const CXXRecordDecl *definedClass(QualType T) {
  const CXXRecordDecl *Class = T.isNull() ? nullptr : T.getNonReferenceType()->getAsCXXRecordDecl();
  return Class ? Class->getDefinition() : nullptr;
}

/// Clang gives up what is made of a class with a field whose type nobody declared.
static bool isGivenUp(const InitListExpr &Semantic) {
  const auto *Class = Semantic.getType().isNull() ? nullptr : Semantic.getType()->getAsRecordDecl();
  return (Class && Class->isInvalidDecl()) || llvm::is_contained(Semantic.inits(), nullptr);
}

const InitListExpr *Body::openBraces(const Expr *E) {
  E = E ? E->IgnoreImplicit() : nullptr;
  if (const auto *Broken = dyn_cast_or_null<RecoveryExpr>(E); Broken && Broken->subExpressions().size() == 1)
    E = Broken->subExpressions().front();
  const auto *L = dyn_cast_or_null<InitListExpr>(E);
  if (!L)
    return nullptr;
  const InitListExpr *Semantic = L->isSemanticForm() ? L : L->getSemanticForm();
  if (Semantic && isGivenUp(*Semantic))
    return L->isSemanticForm() ? L->getSyntacticForm() : L;
  return L->getType().isNull() || L->getType()->isVoidType() || L->isTypeDependent() ? L : nullptr;
}

/// One of a template's classes; that Clang has not made it says nothing, since
/// nobody knows what would need it.
static const ClassTemplateSpecializationDecl *madeOf(QualType T) {
  return T.isNull() ? nullptr
                    : dyn_cast_or_null<ClassTemplateSpecializationDecl>(T.getNonReferenceType()->getAsCXXRecordDecl());
}

/// The type of the elements of an initializer_list.
static QualType listed(QualType T) {
  const ClassTemplateSpecializationDecl *Made = madeOf(T);
  if (!Made || !Made->isInStdNamespace() || Made->getName() != "initializer_list" || Made->getTemplateArgs().size() != 1)
    return {};
  return Made->getTemplateArgs()[0].getAsType();
}

/// The constructor of a class that takes a list of elements, if it has one.
static const CXXConstructorDecl *listConstructor(const CXXRecordDecl &Class) {
  for (const CXXConstructorDecl *C : Class.ctors())
    if (C->getNumParams() && C->getMinRequiredArguments() <= 1) {
      QualType Element = listed(C->getParamDecl(0)->getType());
      // A text is no list of its characters.
      if (!Element.isNull() && !Element->isAnyCharacterType())
        return C;
    }
  return nullptr;
}

/// The fields of a class of the standard that is nothing but its parts, and what
/// they are: a pair.
static llvm::SmallVector<std::pair<const FieldDecl *, QualType>, 2> onlyParts(QualType T) {
  llvm::SmallVector<std::pair<const FieldDecl *, QualType>, 2> Out;
  const ClassTemplateSpecializationDecl *Made = madeOf(T);
  if (!Made || !Made->isInStdNamespace() || Made->getTemplateArgs().size() != 2)
    return Out;
  const CXXRecordDecl *Class = Made->getDefinition();
  if (!Class)
    Class = Made->getSpecializedTemplate()->getTemplatedDecl()->getDefinition();
  if (!Class)
    return Out;
  for (const FieldDecl *Field : Class->fields()) {
    const TemplateArgument *Of = Out.size() < 2 ? &Made->getTemplateArgs()[unsigned(Out.size())] : nullptr;
    if (!Of || Of->getKind() != TemplateArgument::Type || Field->getAccess() != AS_public)
      return {};
    Out.push_back({Field, Of->getAsType()});
  }
  return Out.size() == 2 ? Out : decltype(Out)();
}

/// Whether one value can become an object of the class.
static bool takesOne(const CXXRecordDecl &Class) {
  if (Class.isInStdNamespace())
    return true;
  return llvm::any_of(Class.decls(), [](const Decl *D) {
    const auto *Template = dyn_cast<FunctionTemplateDecl>(D);
    const auto *C = dyn_cast<CXXConstructorDecl>(Template ? Template->getTemplatedDecl() : D);
    return C && !C->isCopyOrMoveConstructor() && C->getNumParams() && C->getMinRequiredArguments() <= 1;
  });
}

bool Body::fitsBraces(QualType T, const Expr *E, unsigned Steps) {
  constexpr unsigned MaxNesting = 8;
  if (T.isNull() || T->isDependentType() || Steps > MaxNesting)
    return false;
  const CXXRecordDecl *Class = definedClass(T);
  const InitListExpr *Braces = openBraces(E);
  QualType Element = listed(T);
  auto Parts = onlyParts(T);
  if (!Class && Element.isNull() && Parts.empty())
    return !Braces || Braces->getNumInits() == 1;
  const CXXConstructorDecl *List = Element.isNull() && Parts.empty() ? listConstructor(*Class) : nullptr;
  if (!Braces) {
    // One value that is known to be something else.
    QualType Given = E->getType();
    bool Known = !Given.isNull() && !Given->isDependentType();
    bool Same = Known && Class && definedClass(Given) == Class;
    return Same || !Known || (Parts.empty() && !List && Element.isNull() && takesOne(*Class));
  }
  if (List)
    Element = listed(List->getParamDecl(0)->getType());
  if (!Element.isNull())
    return llvm::all_of(Braces->inits(), [&](const Expr *Each) { return fitsBraces(Element, Each, Steps + 1); });
  if (Parts.empty())
    return true;
  return Braces->getNumInits() == 2 && fitsBraces(Parts[0].second, Braces->getInit(0), Steps + 1) &&
         fitsBraces(Parts[1].second, Braces->getInit(1), Steps + 1);
}

std::optional<Body::Result> Body::braces(QualType T, const Expr *Init, PlaceId Target) {
  const InitListExpr *Braces = openBraces(Init);
  const CXXRecordDecl *Class = definedClass(T);
  QualType Element = listed(T);
  auto Parts = onlyParts(T);
  if (!Braces || (!Class && Element.isNull() && Parts.empty()))
    return std::nullopt;
  if (Element.isNull() && Parts.empty())
    if (const CXXConstructorDecl *List = listConstructor(*Class); List && fitsBraces(T, Init))
      return constructSite(Init, List, {Init}, Target);
  Term Whole;
  Whole.Kind = TermKind::Aggregate;
  Whole.Type = N.type(T);
  if (!Element.isNull()) {
    Whole.Type = N.type(QualType());
    KeptParts Kept;
    for (unsigned I = 0; I != Braces->getNumInits(); ++I) {
      Result R = evalPart(Braces->getInit(I), Element);
      Whole.Keys.push_back(std::to_string(I));
      Whole.Operands.push_back(term(R));
      keeps(Kept, {Step::Kind::Element, std::to_string(I), ""}, R, Element);
    }
    return ofValue(keeping(G.make(std::move(Whole)), std::move(Kept)));
  }
  if (Parts.empty() || Braces->getNumInits() != 2)
    return std::nullopt;
  for (unsigned I = 0; I != 2; ++I) {
    Whole.Keys.push_back(fieldStep(Parts[I].first).Key);
    Whole.Operands.push_back(term(evalPart(Braces->getInit(I), Parts[I].second)));
  }
  return ofValue(G.make(std::move(Whole)));
}

QualType Body::bracesFor(llvm::ArrayRef<const NamedDecl *> All, unsigned Index, unsigned Count, const Expr *Arg) {
  if (!openBraces(Arg))
    return {};
  for (const NamedDecl *D : All) {
    const auto *F = dyn_cast<FunctionDecl>(D->getUnderlyingDecl());
    if (!F || Index >= F->getNumParams() || Count > F->getNumParams() || Count < F->getMinRequiredArguments())
      continue;
    QualType T = F->getParamDecl(Index)->getType().getNonReferenceType();
    if (T->isRecordType() && fitsBraces(T, Arg))
      return T;
  }
  return {};
}

} // namespace patlint::lowering
