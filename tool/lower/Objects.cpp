//===- Objects.cpp - Constructors, initialiser lists and lambdas --------===//
#include "lower/Calls.h"
#include "lower/Fitting.h"

using namespace clang;

namespace patlint::lowering {

//===--- Values without an initialiser ---------------------------------===//

TermId Body::empty(QualType Class) {
  Term T;
  T.Kind = TermKind::Aggregate;
  T.Type = N.type(Class);
  return G.make(std::move(T));
}

static bool isCharacterArray(QualType T) {
  if (T.isNull())
    return false;
  const ArrayType *A = T->getAsArrayTypeUnsafe();
  return A && A->getElementType()->isAnyCharacterType();
}

/// The value of `T()` and of members an initialiser list leaves out.
TermId Body::zero(QualType T) {
  if (T.isNull() || T->isDependentType())
    return G.hole(HoleKind::String, "default");
  if (isCharacterArray(T))
    return G.literal("");
  if (T->isPointerType() || T->isNullPtrType() || T->isMemberPointerType())
    return G.null();
  if (T->isIntegralOrEnumerationType())
    return G.number(0, N.type(T));
  if (T->isRecordType() || T->isArrayType())
    return empty(T);
  return holeOf(T, "zero");
}

/// The value of `T x;` for a T without constructors.
TermId Body::uninitialised(QualType T) {
  if (isCharacterArray(T))
    return G.literal("");
  if (!T.isNull() && (T->isRecordType() || T->isArrayType()))
    return empty(T);
  // Who reads it reads nothing: a path on which it was not set is none.
  if (!T.isNull() && T->isPointerType())
    return G.null();
  return holeOf(T, "uninitialised");
}

//===--- Constructors --------------------------------------------------===//

bool Body::isWritten(const CXXMethodDecl *Copy) const {
  const FunctionDecl *Pattern = Copy->getTemplateInstantiationPattern();
  if (!Pattern)
    Pattern = Copy;
  // One that is only declared here does what copies do.
  return Copy->isUserProvided() && Pattern->hasBody() &&
         N.isProject(Pattern->getLocation());
}

Body::Result Body::construct(const CXXConstructExpr *E) {
  const CXXConstructorDecl *C = E->getConstructor();
  llvm::SmallVector<const Expr *, 4> Args(E->arguments());
  PlaceId Target = OnReceiver.lookup(E) ? At.of(ReceiverRoot) : NoPlace;
  // Copying is no call, unless the program says what it does.
  if (C->isCopyOrMoveConstructor() && !Args.empty() &&
      (Elided.count(E) || E->isElidable() || !isWritten(C))) {
    Result From = eval(Args.front());
    TermId V = term(From);
    if (Target != NoPlace)
      At.write(Target, V);
    // A copy of a pointer leads to the same, and so does what a constructor
    // moves into its object.
    if (From.Place != NoPlace && keepsOthers(E->getType()) &&
        (C->isCopyConstructor() || isa_and_nonnull<CXXConstructorDecl>(Self)))
      return {V, From.Place};
    return ofValue(V);
  }
  QualType T = E->getType();
  // Arrays of objects: each element is made alike.
  if (!T.isNull() && T->isArrayType())
    return ofValue(empty(T));
  bool Project = N.isProject(C->getLocation());
  // Of a class that it gave up on, Clang does not know what its members need.
  if (Args.empty() && Project && C->isDefaulted() && C->isDefaultConstructor() && C->getParent()->isInvalidDecl() &&
      hasDefaults(*C->getParent()) && !C->getParent()->getNumBases())
    return ofDefaults(T);
  // Nothing happens, or only what is known without a body.
  // Allocators and comparators that a library passes to itself are nothing.
  if (Args.empty() && (C->isTrivial() || (DefaultArguments && !Project)))
    return ofValue(Target != NoPlace ? At.value(Target) : empty(T));
  if (C->isImplicit() && C->isDefaultConstructor() && Project &&
      !C->hasBody() && Target != NoPlace)
    return ofValue(At.value(Target));
  // The class has something that is not known: Clang made no constructor.
  if (C->isDefaulted() && C->isDefaultConstructor() && Project && !C->hasBody() &&
      hasDefaults(*C->getParent()) && !C->getParent()->getNumBases())
    return ofDefaults(T);
  return constructSite(E, C, Args, Target);
}

Body::Result Body::constructSite(const Expr *E, const CXXConstructorDecl *C,
                                 llvm::ArrayRef<const Expr *> Args,
                                 PlaceId Target) {
  CallParts P;
  describe(P, C);
  QualType Class = compat::classType(Context, C->getParent());
  P.Call.Constructor = true;
  P.Call.Where = N.region(E->getExprLoc());
  passArguments(P, Args, C, nullptr);
  if (const auto *New = dyn_cast<CXXTemporaryObjectExpr>(E))
    P.Call.Where = N.region(New->getBeginLoc());
  if (Target != NoPlace) {
    receive(P, Target, Class, true);
    finish(P, E, QualType());
    return ofValue(At.value(Target));
  }
  P.Call.Receiver = empty(Class);
  P.Call.ReceiverType = N.type(Class);
  P.Call.MayChange.insert(P.Call.MayChange.begin(), ReceiverSlot);
  P.Keeps = !Passing.count(E);
  P.ReceiverClass = C->getParent();
  S.Classes.push_back(C->getParent());
  SiteId Id = SiteId(F.Sites.size());
  finish(P, E, QualType());
  return ofValue(
      constructed(P, Class, G.ofSite(TermKind::Out, Id, ReceiverSlot, "")));
}

/// Args and what stands for those that are not given.
llvm::SmallVector<const Expr *, 8> Body::withDefaults(llvm::ArrayRef<const Expr *> Args, const FunctionDecl *F) {
  llvm::SmallVector<const Expr *, 8> Out(Args);
  for (unsigned I = unsigned(Args.size()); I < F->getNumParams(); ++I) {
    auto *P = const_cast<ParmVarDecl *>(F->getParamDecl(I));
    if (!P->hasDefaultArg() || P->hasUnparsedDefaultArg() || P->hasUninstantiatedDefaultArg())
      break;
    Out.push_back(CXXDefaultArgExpr::Create(Context, P->getLocation(), P, nullptr, P->getDeclContext()));
  }
  return Out;
}

/// `Client c("/a", unknown)`, `{"/a", unknown}`: nobody chose a constructor.
/// What the standard's classes hold is what they are made of.
Body::Result Body::initialised(QualType T, const Expr *Init, PlaceId Target) {
  if (const auto *Default = dyn_cast_or_null<CXXDefaultInitExpr>(Init); Default && openBraces(Default->getExpr()))
    return inFreshMemo(Default->getExpr(), T);
  // Where an argument is a temporary.
  if (const auto *Whole = dyn_cast_or_null<FullExpr>(Init); Whole && isa<ParenListExpr>(Whole->getSubExpr()))
    Init = Whole->getSubExpr();
  const auto *Parens = dyn_cast_or_null<ParenListExpr>(Init);
  const InitListExpr *Braces = openBraces(Init);
  if (Braces && !T.isNull() && T->isArrayType() && !isCharacterArray(T))
    return partsList(T, const_cast<InitListExpr *>(Braces)->inits(), nullptr);
  const CXXRecordDecl *Class = T.isNull() || (!Parens && !Braces) ? nullptr : T->getAsCXXRecordDecl();
  if (Class && Class->isInStdNamespace()) {
    auto Known = braces(T, Init, Target);
    return Known ? *Known : eval(Init);
  }
  Class = Class ? Class->getDefinition() : nullptr;
  if (const RecordDecl *Struct = Braces && !Context.getLangOpts().CPlusPlus && !T.isNull() ? T->getAsRecordDecl() : nullptr;
      Struct && Struct->getDefinition())
    return parts(T, Braces);
  if (!Class)
    return eval(Init);
  llvm::ArrayRef<Expr *> Made = Parens ? const_cast<ParenListExpr *>(Parens)->exprs()
                                       : const_cast<InitListExpr *>(Braces)->inits();
  llvm::SmallVector<const Expr *, 8> Args(Made.begin(), Made.end());
  if (const CXXConstructorDecl *C = fittingConstructor(*Class, Args, N))
    return constructSite(Init, C, withDefaults(Args, C), Target);
  if (Braces && Class->isAggregate() && N.isProject(Class->getLocation()))
    return parts(T, Braces);
  if (auto Known = braces(T, Init, Target))
    return *Known;
  bool Library = !N.isProject(Class->getLocation());
  return Parens || (Library && Args.size() > 1) ? unresolvedConstruct(Init, T, Args) : eval(Init);
}

/// Whether the list leaves out braces around what initialises a field that is itself an
/// aggregate: `{"/a", "/b", 1}` of a struct that begins with a pair. Which field an
/// initialiser is for is then for Clang to say.
static bool elidesBraces(const RecordDecl &Class, llvm::ArrayRef<const Expr *> Inits) {
  size_t Next = 0;
  for (const FieldDecl *Field : Class.fields()) {
    if (Field->isUnnamedBitField())
      continue;
    if (Next == Inits.size())
      return false;
    const Expr *Init = Inits[Next++] ? Inits[Next - 1]->IgnoreImplicit() : nullptr;
    QualType T = Field->getType();
    bool Parts = T->isRecordType() || (T->isArrayType() && !isCharacterArray(T));
    if (!Init || !Parts || isa<InitListExpr, DesignatedInitExpr>(Init) || Init->isTypeDependent())
      continue;
    QualType Given = Init->getType();
    const auto *Made = T->getAsCXXRecordDecl();
    // A class with constructors takes one value.
    if ((!Made || (Made->hasDefinition() && Made->isAggregate())) && !Given.isNull() && !Given->isRecordType())
      return true;
  }
  return Next < Inits.size();
}

/// An aggregate in braces: each field in its place, the others as the class
/// says. Without braces, what the class says.
Body::Result Body::parts(QualType T, const InitListExpr *Braces) {
  const RecordDecl *Class = T->getAsRecordDecl()->getDefinition();
  const auto *Cxx = dyn_cast<CXXRecordDecl>(Class);
  llvm::SmallVector<const Expr *, 8> Inits;
  for (unsigned I = 0; Braces && I != Braces->getNumInits(); ++I)
    Inits.push_back(Braces->getInit(I));
  bool Named = llvm::any_of(Inits, [](const Expr *I) { return isa_and_nonnull<DesignatedInitExpr>(I); });
  if ((Cxx && Cxx->getNumBases()) || Class->isUnion())
    return partsList(T, Inits, nullptr);
  if (!Named && elidesBraces(*Class, Inits))
    return partsList(QualType(), Inits, nullptr);
  llvm::SmallVector<const Expr *, 8> Fields;
  size_t Next = 0;
  for (const FieldDecl *Field : Class->fields()) {
    if (Field->isUnnamedBitField())
      continue;
    const Expr *Init = nullptr;
    if (!Named)
      Init = Next < Inits.size() ? Inits[Next++] : nullptr;
    for (const Expr *Each : Inits) {
      const auto *D = dyn_cast_or_null<DesignatedInitExpr>(Each);
      if (D && D->size() == 1 && D->getDesignator(0)->isFieldDesignator() &&
          D->getDesignator(0)->getFieldName() == Field->getIdentifier())
        Init = D->getInit();
    }
    if (!Init)
      Init = defaultOf(*Field);
    if (!Init)
      Init = new (Context) ImplicitValueInitExpr(Field->getType());
    Fields.push_back(Init);
  }
  return partsList(T, Fields, nullptr);
}

Body::Result Body::unresolvedConstruct(const Expr *E, QualType T,
                                       llvm::ArrayRef<const Expr *> Args) {
  if (const CXXRecordDecl *Class = T->getAsCXXRecordDecl())
    if (const CXXConstructorDecl *C = fittingConstructor(*Class, Args, N))
      return constructSite(E, C, withDefaults(Args, C), NoPlace);
  CallParts P;
  P.Call.Constructor = true;
  P.Call.Dependent = true;
  P.Call.NameOnly = true;
  P.Call.ReceiverType = N.type(T);
  llvm::StringRef Class = P.Call.ReceiverType;
  P.Call.Name = (Class + "::" + Class.rsplit(':').second).str();
  if (!Class.contains(':'))
    P.Call.Name = (Class + "::" + Class).str();
  P.Call.TemplateArgs = N.templateArguments(T);
  P.Call.Where = N.region(E->getBeginLoc());
  passArguments(P, Args, nullptr, nullptr);
  P.Call.Receiver = empty(T);
  P.Call.MayChange.insert(P.Call.MayChange.begin(), ReceiverSlot);
  SiteId Id = SiteId(F.Sites.size());
  finish(P, E, QualType());
  return ofValue(G.ofSite(TermKind::Out, Id, ReceiverSlot, ""));
}

/// `using Base::Base`: the parameters go on to the base's constructor.
Body::Result Body::inheritedConstruct(const CXXInheritedCtorInitExpr *E) {
  CallParts P;
  const CXXConstructorDecl *C = E->getConstructor();
  describe(P, C);
  P.Call.Constructor = true;
  P.Call.Where = N.region(E->getLocation());
  for (unsigned I = 0; I != C->getNumParams(); ++I) {
    Term Param;
    Param.Kind = TermKind::Param;
    Param.Number = I;
    P.Call.Args.push_back(G.make(std::move(Param)));
    P.Call.ArgTypes.push_back(N.type(C->getParamDecl(I)->getType()));
    P.Call.ArgWhere.push_back({});
  }
  if (!HasReceiver)
    return hole(E, "constructor");
  receive(P, At.of(ReceiverRoot), compat::classType(Context, C->getParent()),
          true);
  finish(P, E, QualType());
  return ofValue(At.value(At.of(ReceiverRoot)));
}

void Body::initializer(const CXXCtorInitializer *I) {
  if (!HasReceiver)
    return;
  PlaceId Receiver = At.of(ReceiverRoot);
  if (I->isBaseInitializer() || I->isDelegatingInitializer()) {
    const Expr *Init = I->getInit()->IgnoreImplicit();
    QualType Class = I->isBaseInitializer() ? QualType(I->getBaseClass(), 0) : I->getTypeSourceInfo()->getType();
    Result R = initialised(Class, I->getInit(), Receiver);
    // A base made by aggregate initialisation or a call: its parts are ours.
    if (!isa<CXXConstructExpr, CXXInheritedCtorInitExpr, ParenListExpr>(Init)) {
      const Term Parts = G[term(R)];
      if (Parts.Kind == TermKind::Aggregate)
        for (size_t K = 0; K != Parts.Keys.size(); ++K)
          At.write(At.part(Receiver, {Step::Kind::Field, Parts.Keys[K], ""}),
                   Parts.Operands[K]);
    }
    return;
  }
  const FieldDecl *Field = I->getAnyMember();
  if (!Field)
    return;
  Result R = initialised(Field->getType(), I->getInit());
  if (Field->isAnonymousStructOrUnion())
    return;
  store(At.part(Receiver, fieldStep(Field)), R, Field->getType(),
        Field->getIdentifier() ? Field->getName() : "", I->getSourceLocation());
}

/// Default member initialisers, but of those that a constructor initialises.
void Body::defaults(const CXXRecordDecl *D, const CXXConstructorDecl *But) {
  for (const FieldDecl *Field : D->fields()) {
    const Expr *Init = defaultOf(*Field);
    if (!Init && !But && D->isInvalidDecl() && isBroken(Field->getType()))
      Init = new (Context) ImplicitValueInitExpr(Field->getType());
    if (!Init || (But && llvm::any_of(But->inits(), [&](const auto *I) {
                    return I->getAnyMember() == Field;
                  })))
      continue;
    Result R = inFreshMemo(Init, Field->getType());
    store(At.part(At.of(ReceiverRoot), fieldStep(Field)), R, Field->getType(),
          Field->getIdentifier() ? Field->getName() : "",
          Field->getLocation());
  }
}

//===--- Lists ---------------------------------------------------------===//

Body::Result Body::initList(const InitListExpr *E) {
  if (const InitListExpr *Semantic = E->getSemanticForm())
    E = Semantic;
  QualType T = E->getType();
  llvm::SmallVector<const Expr *, 16> Inits;
  for (unsigned I = 0; I != E->getNumInits(); ++I)
    Inits.push_back(E->getInit(I));
  if (!T.isNull() && !T->isDependentType() && !T->isVoidType()) {
    if (E->isTransparent() && Inits.size() == 1)
      return eval(Inits.front());
    // `char a[] = {"x"}` is `char a[] = "x"`.
    if (isCharacterArray(T) && Inits.size() == 1 &&
        isa<StringLiteral>(Inits.front()->IgnoreParens()))
      return eval(Inits.front());
    if (T->isScalarType() || T->isReferenceType())
      return Inits.empty() ? ofValue(zero(T)) : eval(Inits.front());
  }
  const FieldDecl *UnionField = E->getInitializedFieldInUnion();
  Result R = partsList(T, Inits, UnionField);
  const ConstantArrayType *Array =
      T.isNull() ? nullptr : Context.getAsConstantArrayType(T);
  if (!Array || !Array->getSize().ugt(Inits.size()) ||
      G[term(R)].Kind != TermKind::Aggregate)
    return R;
  // The elements that are not written are alike.
  constexpr uint64_t Few = 16;
  uint64_t Left = Array->getSize().getLimitedValue() - Inits.size();
  TermId Filler = E->hasArrayFiller() ? term(E->getArrayFiller())
                                      : zero(Array->getElementType());
  Term Whole = G[term(R)];
  for (uint64_t I = 0; I != std::min(Left, Few + 1); ++I) {
    Whole.Keys.push_back(I == Few ? "*" : std::to_string(Inits.size() + I));
    Whole.Operands.push_back(Filler);
  }
  KeptParts Kept = KeptIn[term(R)];
  return ofValue(keeping(G.make(std::move(Whole)), std::move(Kept)));
}

/// The index of `[2] = ...`, if it is known.
static std::optional<uint64_t> designated(const DesignatedInitExpr &D, ASTContext &Context) {
  if (D.size() != 1 || !D.getDesignator(0)->isArrayDesignator())
    return std::nullopt;
  const Expr *Index = D.getArrayIndex(*D.getDesignator(0));
  Expr::EvalResult Value;
  if (!Index || Index->isValueDependent() || Index->containsErrors() || !Index->EvaluateAsInt(Value, Context) ||
      Value.Val.getInt().isNegative())
    return std::nullopt;
  return Value.Val.getInt().getLimitedValue();
}

static bool hasOwnMethods(const CXXRecordDecl &Class) {
  return Class.getNumBases() || llvm::any_of(Class.methods(), [](auto *M) {
           return !M->isImplicit() && !M->isStatic();
         });
}

Body::Result Body::evalPart(const Expr *Init, QualType T) {
  Result R = initialised(T, Init);
  if (Init && R.Place == NoPlace && isOwner(Init->getType()))
    R.Place = lent(Init, R);
  return R;
}

Body::Result Body::partsList(QualType T, llvm::ArrayRef<const Expr *> Inits,
                             const FieldDecl *UnionField) {
  Term Whole;
  Whole.Kind = TermKind::Aggregate;
  Whole.Type = N.type(T);
  auto Add = [&](std::string Key, TermId Value) {
    Whole.Keys.push_back(std::move(Key));
    Whole.Operands.push_back(Value);
  };
  KeptParts Kept;
  const RecordDecl *Record = nullptr;
  if (!T.isNull())
    if (const auto *R = T->getAs<RecordType>())
      Record = R->getDecl()->getDefinition();
  if (!Record) {
    bool Characters = isCharacterArray(T) && !Inits.empty();
    const ArrayType *Array = T.isNull() ? nullptr : T->getAsArrayTypeUnsafe();
    QualType Element = Array ? Array->getElementType() : QualType();
    std::string Text;
    std::vector<Piece> Pieces;
    uint64_t At = 0;
    for (const Expr *Init : Inits) {
      std::string Key = std::to_string(At++);
      // `[2] = {"/a"}`; where Clang has understood the list there is none of it.
      if (const auto *D = dyn_cast_or_null<DesignatedInitExpr>(Init)) {
        if (std::optional<uint64_t> Index = designated(*D, Context)) {
          Key = std::to_string(*Index);
          At = *Index + 1;
        }
        Init = D->getInit();
      }
      Result R = evalPart(Init, Element);
      TermId V = term(R);
      Add(Key, V);
      if (Init) // none where the list is broken
        keeps(Kept, {Step::Kind::Element, Key, ""}, R, Init->getType());
      const Term &C = G[V];
      if (C.Kind == TermKind::Number && C.Number == 0)
        continue;
      if (!Characters || C.Kind != TermKind::Literal || C.Text.size() != 1) {
        Characters = false;
        continue;
      }
      if (C.Text[0] == '\0')
        continue;
      for (Piece P : C.Pieces) {
        P.Offset = Text.size();
        Pieces.push_back(P);
      }
      Text += C.Text;
    }
    // An array of characters is a string.
    if (Characters)
      return ofValue(G.literal(Text, Pieces));
    return ofValue(keeping(G.make(std::move(Whole)), std::move(Kept)));
  }
  unsigned Next = 0;
  if (const auto *Class = dyn_cast<CXXRecordDecl>(Record))
    for (const CXXBaseSpecifier &Base : Class->bases()) {
      if (Next >= Inits.size())
        break;
      TermId V = term(Inits[Next++]);
      const Term Parts = G[V];
      const CXXRecordDecl *Closure = Base.getType()->getAsCXXRecordDecl();
      if (Closure && Closure->isLambda()) {
        Add("call:" + std::to_string(Next), V);
        continue;
      }
      if (Parts.Kind == TermKind::Aggregate)
        for (size_t K = 0; K != Parts.Keys.size(); ++K)
          Add(Parts.Keys[K], Parts.Operands[K]);
      else
        Add(N.type(Base.getType()), V);
    }
  auto Part = [&](const FieldDecl *Field, const Expr *Init) {
    Result R = evalPart(Init, Field->getType());
    TermId V = term(R);
    if (Field->isAnonymousStructOrUnion()) {
      const Term Parts = G[V];
      if (Parts.Kind == TermKind::Aggregate)
        for (size_t K = 0; K != Parts.Keys.size(); ++K)
          Add(Parts.Keys[K], Parts.Operands[K]);
      return;
    }
    // A class around one array has the elements of that array as well.
    if (const Term Only = G[V]; Only.Kind == TermKind::Aggregate &&
                                Field->getType()->isArrayType() &&
                                !N.isProject(Field->getLocation()))
      for (size_t K = 0; K != Only.Keys.size(); ++K)
        Add(Only.Keys[K], Only.Operands[K]);
    if (Init && !isa<ImplicitValueInitExpr>(Init) && Field->getIdentifier())
      nameValue(Field->getName(), V, N.region(Init->getSourceRange()));
    Add(N.fieldKey(Field), V);
    keeps(Kept, fieldStep(Field), R, Field->getType());
  };
  if (Record->isUnion()) {
    if (UnionField && Next < Inits.size())
      Part(UnionField, Inits[Next]);
  } else {
    for (const FieldDecl *Field : Record->fields()) {
      if (Field->isUnnamedBitField())
        continue;
      if (Next >= Inits.size())
        break;
      Part(Field, Inits[Next++]);
    }
  }
  for (; Next < Inits.size(); ++Next)
    eval(Inits[Next]);
  TermId Object = keeping(G.make(std::move(Whole)), std::move(Kept));
  // What methods find in their object.
  if (const auto *Class = dyn_cast<CXXRecordDecl>(Record);
      Class && hasOwnMethods(*Class))
    At.FieldWrites.push_back(Object);
  return ofValue(Object);
}

//===--- new and lambdas -----------------------------------------------===//

Body::Result Body::newObject(const CXXNewExpr *E) {
  for (unsigned I = 0; I != E->getNumPlacementArgs(); ++I)
    eval(E->getPlacementArg(I));
  if (E->isArray())
    if (std::optional<const Expr *> Size =
            const_cast<const CXXNewExpr *>(E)->getArraySize();
        Size && *Size)
      eval(*Size);
  QualType T = E->getAllocatedType();
  TermId V;
  if (const Expr *Init = E->getInitializer())
    V = E->isArray() ? term(Init) : term(initialised(T, Init));
  else if (E->isArray() && !T.isNull() && T->isAnyCharacterType())
    V = G.literal("");
  else
    V = uninitialised(T);
  PlaceId P = temporary(E, V);
  if (E->isArray())
    At.markArray(P);
  return {address(P), P};
}

Body::Result Body::lambda(const LambdaExpr *E) {
  const CXXRecordDecl *Class = E->getLambdaClass();
  Term T;
  T.Kind = TermKind::Aggregate;
  T.Type = N.closure(Class);
  KeptParts Kept;
  auto Init = E->capture_init_begin();
  for (const LambdaCapture &C : E->captures()) {
    const Expr *Value = Init != E->capture_init_end() ? *Init++ : nullptr;
    if (C.capturesThis()) {
      T.Keys.push_back("cap:this");
      PlaceId P = At.of(ReceiverRoot);
      if (Closure)
        P = At.part(P, {Step::Kind::Field, "cap:this", ""});
      T.Operands.push_back(HasReceiver ? At.value(P)
                                       : G.hole(HoleKind::Object, "this"));
      continue;
    }
    if (!C.capturesVariable() || !Value)
      continue;
    T.Keys.push_back("cap:" + C.getCapturedVar()->getNameAsString());
    Result R = eval(Value);
    T.Operands.push_back(term(R));
    QualType Type = C.getCapturedVar()->getType();
    if (C.getCaptureKind() == LCK_ByCopy || Type->isReferenceType())
      keeps(Kept, {Step::Kind::Field, T.Keys.back(), N.type(Type)}, R, Type);
  }
  if (const CXXMethodDecl *M = E->getCallOperator()) {
    const FunctionTemplateDecl *T = M->getDescribedFunctionTemplate();
    if (!T || T->specializations().empty())
      S.Met.push_back(M);
    // Instances are also made by library templates that call it.
    else
      for (const FunctionDecl *One : T->specializations())
        S.Met.push_back(One);
  }
  return ofValue(keeping(G.make(std::move(T)), std::move(Kept)));
}

} // namespace patlint::lowering
