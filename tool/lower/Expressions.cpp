//===- Expressions.cpp - Expressions that are no calls ------------------===//
#include "lower/Body.h"
#include "lower/Fitting.h"

using namespace clang;

namespace patlint::lowering {

/// Deeper expressions become holes. The walk over the CFG visits operands
/// before their users, so that only initialisers of globals and default
/// arguments recurse at all.
static constexpr unsigned MaxDepth = 2000;

//===--- Results -------------------------------------------------------===//

Body::Result Body::eval(const Expr *E) {
  if (!E)
    return ofValue(G.hole(HoleKind::String, "missing expression"));
  if (auto It = Memo.find(E); It != Memo.end())
    return It->second;
  if (Depth >= MaxDepth)
    return hole(E, "too deep");
  ++Depth;
  Result R = visit(E);
  --Depth;
  if (R.Value == NoTerm && R.Place == NoPlace)
    R = hole(E, "no value");
  Memo[E] = R;
  return R;
}

TermId Body::loaded(const Result &R) {
  return R.Value != NoTerm ? R.Value : At.read(R.Place);
}

PlaceId Body::temporary(const void *Key, TermId Value) {
  auto [It, New] = Roots.try_emplace(Key);
  if (New) {
    Root R;
    R.Kind = RootKind::Temporary;
    R.Initial = At.decayed(Value);
    It->second = At.addRoot(std::move(R));
  }
  At.define(It->second, Value);
  keepParts(At.of(It->second), Value);
  return At.of(It->second);
}

PlaceId Body::place(const Result &R, const Expr *Key) {
  return R.Place != NoPlace ? R.Place : temporary(Key, R.Value);
}

PlaceId Body::place(const Expr *E) {
  Result R = eval(E);
  if (R.Place == NoPlace) {
    R.Place = temporary(E, R.Value);
    Memo[E] = {NoTerm, R.Place};
  }
  return R.Place;
}

PlaceId Body::pointee(const Result &R, const Expr *Key) {
  TermId V = loaded(R);
  if (isAddress(V))
    return addressee(V);
  return R.Place != NoPlace ? R.Place : temporary(Key, V);
}

PlaceId Body::pointee(const Expr *E) {
  Result R = eval(E);
  PlaceId P = pointee(R, E);
  if (R.Place == NoPlace && !isAddress(R.Value))
    Memo[E] = {R.Value, P};
  return P;
}

TermId Body::holeOf(QualType T, std::string Why) {
  return G.hole(N.holeKind(T), std::move(Why));
}

Body::Result Body::hole(const Expr *E, std::string Why) {
  return ofValue(holeOf(E->getType(), std::move(Why)));
}

Body::Result Body::inFreshMemo(const Expr *E, QualType T) {
  // Default arguments and initialisers are one expression for all uses.
  auto Saved = std::move(Memo);
  Memo.clear();
  Result R = initialised(T, E);
  Memo = std::move(Saved);
  return R;
}

//===--- Constants -----------------------------------------------------===//

TermId Body::stringLiteral(const StringLiteral *L) {
  Literal D = decoded(*L, Context, N);
  return G.literal(std::move(D.Bytes), std::move(D.Pieces));
}

std::optional<TermId> Body::integer(const Expr *E) {
  if (E->getType().isNull() || E->isValueDependent() || E->containsErrors() ||
      !E->getType()->isIntegralOrEnumerationType())
    return std::nullopt;
  Expr::EvalResult R;
  if (!E->EvaluateAsInt(R, Context))
    return std::nullopt;
  const llvm::APSInt &Value = R.Val.getInt();
  std::optional<int64_t> Small = Value.tryExtValue();
  if (!Small) {
    // Unsigned 64 bit: keep the bits.
    if (Value.getBitWidth() > 64)
      return std::nullopt;
    Small = int64_t(Value.getLimitedValue());
  }
  if (const auto *Enum = E->getType()->getAs<EnumType>())
    for (const EnumConstantDecl *C : Enum->getDecl()->enumerators())
      if (llvm::APSInt::isSameValue(C->getInitVal(), Value)) {
        TermId T = G.named(TermKind::Enumerator, N.qualified(C));
        Term Named = G[T];
        Named.Number = *Small;
        return G.make(std::move(Named));
      }
  return G.number(*Small, N.type(E->getType()));
}

Body::Result Body::constantOf(const ValueDecl *D, QualType T) {
  if (const auto *C = dyn_cast<EnumConstantDecl>(D)) {
    Term E;
    E.Kind = TermKind::Enumerator;
    E.Text = N.qualified(C);
    E.Number = C->getInitVal().tryExtValue().value_or(0);
    return ofValue(G.make(std::move(E)));
  }
  if (isa<FunctionDecl>(D))
    return ofValue(G.named(TermKind::Function, N.symbol(D)));
  if (const auto *Object = dyn_cast<TemplateParamObjectDecl>(D))
    if (auto Known = constant(Object->getValue(), Object->getType(),
                              Object->getLocation()))
      return ofValue(*Known);
  return ofValue(holeOf(T, D->getDeclName().getAsString()));
}

//===--- Names of things -----------------------------------------------===//

PlaceId Body::variable(const VarDecl *D) {
  if (auto It = Bound.find(D); It != Bound.end())
    return It->second;
  D = D->getCanonicalDecl();
  if (auto It = Bound.find(D); It != Bound.end())
    return It->second;
  auto [It, New] = Roots.try_emplace(D);
  if (!New)
    return At.of(It->second);
  Root R;
  if (D->hasGlobalStorage()) {
    R.Kind = RootKind::Global;
    R.Symbol = N.symbol(D);
    Term T;
    T.Kind = TermKind::Global;
    T.Text = R.Symbol;
    T.Type = N.type(D->getType());
    R.Initial = G.make(std::move(T));
    S.MetGlobals.push_back(D);
  } else {
    R.Initial = holeOf(D->getType(), D->getDeclName().getAsString());
  }
  RootId Id = At.addRoot(std::move(R));
  Roots[D] = Id;
  PlaceId P = At.of(Id);
  QualType T = D->getType();
  if (!T.isNull() && T->isArrayType())
    At.markArray(P);
  return P;
}

PlaceId Body::binding(const BindingDecl *D) {
  if (auto It = Bound.find(D); It != Bound.end())
    return It->second;
  const auto *Whole = dyn_cast_or_null<VarDecl>(D->getDecomposedDecl());
  PlaceId P;
  const auto *Part = dyn_cast_or_null<MemberExpr>(
      D->getBinding() ? D->getBinding()->IgnoreParenImpCasts() : nullptr);
  if (!Whole) {
    P = temporary(D, holeOf(D->getType(), "binding"));
  } else if (Part) {
    P = At.part(variable(Whole), fieldStep(Part->getMemberDecl()));
  } else {
    auto All = cast<DecompositionDecl>(D->getDecomposedDecl())->bindings();
    unsigned Index = llvm::find(All, D) - All.begin();
    // A pair is taken apart by functions, but it has a field for each part.
    QualType T = Whole->getType();
    const CXXRecordDecl *R =
        T.isNull() ? nullptr : T.getNonReferenceType()->getAsCXXRecordDecl();
    R = R ? R->getDefinition() : nullptr;
    if (R &&
        size_t(std::distance(R->field_begin(), R->field_end())) == All.size())
      P = At.part(variable(Whole),
                  fieldStep(*std::next(R->field_begin(), Index)));
    else
      P = At.part(variable(Whole), {Step::Kind::Element, std::to_string(Index),
                                    N.type(D->getType())});
  }
  Bound[D] = P;
  return P;
}

Step Body::fieldStep(const ValueDecl *Field) {
  return {Step::Kind::Field, N.fieldKey(Field), N.type(Field->getType())};
}

Body::Result Body::reference(const DeclRefExpr *E) {
  const ValueDecl *D = E->getDecl();
  if (const auto *B = dyn_cast<BindingDecl>(D))
    return ofPlace(binding(B));
  const auto *V = dyn_cast<VarDecl>(D);
  if (!V)
    return constantOf(D, E->getType());
  if (Closure && !V->hasGlobalStorage() &&
      (E->refersToEnclosingVariableOrCapture() ||
       V->getDeclContext() != Self) &&
      !Roots.count(V->getCanonicalDecl()) && !Bound.count(V))
    return ofPlace(At.part(At.of(ReceiverRoot),
                           {Step::Kind::Field, "cap:" + V->getNameAsString(),
                            N.type(V->getType())}));
  return ofPlace(variable(V));
}

Body::Result Body::member(const MemberExpr *E) {
  const ValueDecl *D = E->getMemberDecl();
  if (const auto *V = dyn_cast<VarDecl>(D)) {
    eval(E->getBase());
    return ofPlace(variable(V));
  }
  const auto *Field = dyn_cast<FieldDecl>(D);
  if (!Field) {
    eval(E->getBase());
    return constantOf(D, E->getType());
  }
  PlaceId Base = E->isArrow() ? pointee(E->getBase()) : place(E->getBase());
  // Members of anonymous structs and unions are members of what is around.
  if (Field->isAnonymousStructOrUnion())
    return ofPlace(Base);
  PlaceId P = At.part(Base, fieldStep(Field));
  QualType T = Field->getType();
  if (!T.isNull() && T->isArrayType())
    At.markArray(P);
  if (!T.isNull() && T->isReferenceType())
    if (TermId Kept = At.kept(P); Kept != NoTerm && isAddress(Kept))
      return ofPlace(addressee(Kept));
  return ofPlace(P);
}

Body::Result Body::unresolvedMember(const Expr *Base, bool Arrow,
                                    DeclarationName Name) {
  PlaceId P = !Base ? At.of(ReceiverRoot) : Arrow ? pointee(Base) : place(Base);
  if (!Base && !HasReceiver)
    return ofValue(G.hole(HoleKind::String, Name.getAsString()));
  for (const NamedDecl *D : membersNamed(memberClass(Base, Arrow), Name))
    if (const auto *Field = dyn_cast<FieldDecl>(D))
      return ofPlace(At.part(P, fieldStep(Field)));
  return ofPlace(At.part(P, {Step::Kind::Field, "?" + Name.getAsString(), ""}));
}

/// The name that is all there is of E: of a function whose declaration has
/// something that is not known.
const Expr *Body::recoveredName(const Expr *E) {
  const auto *R = dyn_cast<RecoveryExpr>(E);
  if (!R || R->subExpressions().size() != 1)
    return nullptr;
  const Expr *Name = const_cast<RecoveryExpr *>(R)->subExpressions().front();
  return isa<DeclRefExpr>(Name) && N.source(R->getSourceRange()) == N.source(Name->getSourceRange())
             ? Name
             : nullptr;
}

/// What is assigned to, in `text = malloc(n)` of C that is parsed as C++;
/// Value is what. Null for anything else.
const Expr *Body::recoveredAssignment(const Stmt *St, const Expr *&Value) {
  const auto *R = dyn_cast_or_null<RecoveryExpr>(St);
  llvm::ArrayRef<Expr *> Parts = R ? const_cast<RecoveryExpr *>(R)->subExpressions() : llvm::ArrayRef<Expr *>();
  if (Parts.size() != 2)
    return nullptr;
  std::string Text = N.source(R->getSourceRange());
  llvm::StringRef Between = Text;
  if (!Between.consume_front(N.source(Parts[0]->getSourceRange())) ||
      !Between.consume_back(N.source(Parts[1]->getSourceRange())) || Between.trim() != "=")
    return nullptr;
  Value = Parts[1];
  return Parts[0];
}

/// The variable that an argument names whose type nobody declared: Clang leaves
/// nothing of it but the place.
const VarDecl *Body::lostName(const RecoveryExpr *E) {
  std::string Text = N.source(E->getSourceRange());
  if (!isValidAsciiIdentifier(Text))
    return nullptr;
  // The scopes of blocks are gone; of the variables that Clang could make nothing of, the
  // last one is meant.
  const SourceManager &SM = Context.getSourceManager();
  const VarDecl *Nearest = nullptr;
  if (!Self)
    return nullptr;
  for (const Decl *D : Self->decls())
    if (const auto *V = dyn_cast<VarDecl>(D); V && V->getDeclName().isIdentifier() && V->getName() == Text &&
                                              SM.isBeforeInTranslationUnit(V->getLocation(), E->getBeginLoc()))
      Nearest = V;
  if (Nearest || Closure)
    return Nearest && Nearest->isInvalidDecl() ? Nearest : nullptr;
  for (const DeclContext *In = Self->getParent(); In; In = In->getParent()) {
    auto Found = In->lookup(&Context.Idents.get(Text));
    if (Found.empty())
      continue;
    const auto *V = dyn_cast<VarDecl>(Found.front());
    return V && V->isInvalidDecl() ? V : nullptr;
  }
  return nullptr;
}

Body::Result Body::recovered(const RecoveryExpr *E) {
  const Expr *Value = nullptr;
  if (const Expr *Target = recoveredAssignment(E, Value))
    return assigned(Target, Value, E->getBeginLoc());
  llvm::SmallVector<const Expr *, 4> Parts;
  for (const Expr *Part : const_cast<RecoveryExpr *>(E)->subExpressions())
    Parts.push_back(Part);
  if (const VarDecl *V = Parts.empty() ? lostName(E) : nullptr)
    return ofPlace(variable(V));
  if (Parts.empty())
    return hole(E, "unparsed");
  const Expr *First = Parts.front()->IgnoreParenImpCasts();
  bool Callable =
      isa<OverloadExpr, CXXDependentScopeMemberExpr, DependentScopeDeclRefExpr>(
          First);
  if (const auto *Ref = dyn_cast<DeclRefExpr>(First))
    Callable |= isa<FunctionDecl>(Ref->getDecl());
  if (const auto *M = dyn_cast<MemberExpr>(First))
    Callable |= isa<CXXMethodDecl>(M->getMemberDecl());
  llvm::ArrayRef<const Expr *> All = Parts;
  if (Callable && !recoveredName(E))
    return unresolvedCall(E, First, All.drop_front());
  QualType T = E->getType();
  if (!T.isNull() && !T->isDependentType() && T->isRecordType() &&
      E->getBeginLoc() != First->getBeginLoc())
    return unresolvedConstruct(E, T, All);
  for (const Expr *Part : All.drop_front())
    eval(Part);
  std::string Text = N.source(E->getSourceRange());
  if (All.size() == 1 && Text == N.source(First->getSourceRange()))
    return eval(Parts.front());
  PlaceId Base = pointee(Parts.front());
  return ofPlace(At.part(Base, {Step::Kind::Field, "?" + Text, ""}));
}

//===--- Dispatch ------------------------------------------------------===//

Body::Result Body::visit(const Expr *E) {
  if (const auto *W = dyn_cast<FullExpr>(E)) {
    const auto *C = dyn_cast<ConstantExpr>(W);
    if (!C || !C->isImmediateInvocation() || !C->hasAPValueResult())
      return eval(W->getSubExpr());
    // An object of a library is what models say of its constructor.
    const CXXRecordDecl *Class = C->getType()->getAsCXXRecordDecl();
    auto Known =
        constant(C->getAPValueResult(), C->getType(), C->getSourceRange());
    if (Known && (!Class || N.isProject(Class->getLocation()) ||
                  G[*Known].Kind != TermKind::Aggregate))
      return ofValue(*Known);
    return eval(W->getSubExpr());
  }
  if (isa<ParenExpr>(E)) // thousands of them in generated code
    return eval(E->IgnoreParens());
  if (const auto *C = dyn_cast<CastExpr>(E))
    return cast(C);
  if (const auto *R = dyn_cast<DeclRefExpr>(E))
    return reference(R);
  if (const auto *M = dyn_cast<MemberExpr>(E))
    return member(M);
  if (const auto *L = dyn_cast<StringLiteral>(E))
    return ofValue(stringLiteral(L));
  if (const auto *C = dyn_cast<CallExpr>(E))
    return call(C);
  if (const auto *C = dyn_cast<CXXConstructExpr>(E))
    return construct(C);
  if (const auto *B = dyn_cast<BinaryOperator>(E))
    return binary(B);
  if (const auto *U = dyn_cast<UnaryOperator>(E))
    return unary(U);
  if (const auto *A = dyn_cast<ArraySubscriptExpr>(E))
    return subscript(A);
  if (const auto *M = dyn_cast<MaterializeTemporaryExpr>(E)) {
    Result R = eval(M->getSubExpr());
    return ofPlace(temporary(M, loaded(R)));
  }
  if (const auto *B = dyn_cast<CXXBindTemporaryExpr>(E))
    return eval(B->getSubExpr());
  if (const auto *C = dyn_cast<ConditionalOperator>(E)) {
    if (const Expr *Value = bounded(C))
      return eval(Value);
    Result R =
        conditional(C->getCond(), C->getTrueExpr(), C->getFalseExpr());
    return R.Place == NoPlace && C->isGLValue() ? eitherOf(C, R) : R;
  }
  if (const auto *C = dyn_cast<BinaryConditionalOperator>(E))
    return conditional(nullptr, C->getCommon(), C->getFalseExpr());
  if (const auto *L = dyn_cast<InitListExpr>(E))
    return initList(L);
  if (const auto *L = dyn_cast<LambdaExpr>(E))
    return lambda(L);
  if (const auto *New = dyn_cast<CXXNewExpr>(E))
    return newObject(New);
  if (isa<CXXThisExpr>(E)) {
    if (!HasReceiver)
      return hole(E, "this");
    PlaceId P = At.of(ReceiverRoot);
    if (Closure)
      P = At.part(P, {Step::Kind::Field, "cap:this", ""});
    return {address(P), P};
  }
  if (const auto *D = dyn_cast<CXXDefaultArgExpr>(E)) {
    // What a library passes to itself.
    bool Foreign = !N.isProject(D->getParam()->getLocation());
    DefaultArguments += Foreign;
    Result R = inFreshMemo(D->getExpr());
    DefaultArguments -= Foreign;
    return R;
  }
  if (const auto *D = dyn_cast<CXXDefaultInitExpr>(E))
    return inFreshMemo(D->getExpr());
  return others(E);
}

Body::Result Body::others(const Expr *E) {
  if (const auto *C = dyn_cast<CharacterLiteral>(E)) {
    Piece P;
    std::string Bytes = encodedCharacter(
        C->getValue(), C->getKind() == CharacterLiteralKind::Ascii);
    P.Length = Bytes.size();
    P.Where = N.spelled(C->getLocation());
    return ofValue(G.literal(Bytes, {P}, "char"));
  }
  if (isa<IntegerLiteral, UnaryExprOrTypeTraitExpr, OffsetOfExpr, TypeTraitExpr,
          SizeOfPackExpr>(E)) {
    if (auto Known = integer(E))
      return ofValue(*Known);
    return hole(E, "size");
  }
  if (const auto *B = dyn_cast<CXXBoolLiteralExpr>(E))
    return ofValue(G.number(B->getValue(), "bool"));
  if (isa<CXXNullPtrLiteralExpr, GNUNullExpr>(E))
    return ofValue(G.null());
  if (isa<FloatingLiteral>(E))
    return hole(E, "number");
  if (const auto *P = dyn_cast<PredefinedExpr>(E))
    return P->getFunctionName() ? ofValue(stringLiteral(P->getFunctionName()))
                                : hole(E, "function name");
  if (const auto *V = dyn_cast<CXXScalarValueInitExpr>(E))
    return ofValue(zero(V->getType()));
  if (isa<ImplicitValueInitExpr>(E))
    return isBroken(E->getType()) ? withoutArguments(E->getType(), SourceLocation()) : ofValue(zero(E->getType()));
  if (const auto *L = dyn_cast<CXXStdInitializerListExpr>(E))
    return ofValue(term(L->getSubExpr()));
  if (const auto *L = dyn_cast<CXXParenListInitExpr>(E)) {
    llvm::SmallVector<const Expr *, 8> Inits;
    for (Expr *I : const_cast<CXXParenListInitExpr *>(L)->getInitExprs())
      Inits.push_back(I);
    return partsList(L->getType(), Inits, nullptr);
  }
  if (const auto *L = dyn_cast<ParenListExpr>(E)) {
    Result R = ofValue(G.hole(HoleKind::String, "list"));
    for (unsigned I = 0; I != L->getNumExprs(); ++I)
      R = eval(L->getExpr(I));
    return R;
  }
  if (const auto *C = dyn_cast<CompoundLiteralExpr>(E)) {
    Result R = eval(C->getInitializer());
    PlaceId P = temporary(C, loaded(R));
    if (!C->getType().isNull() && C->getType()->isArrayType())
      At.markArray(P);
    return ofPlace(P);
  }
  if (const auto *St = dyn_cast<StmtExpr>(E)) {
    const Expr *Last = nullptr;
    for (const Stmt *Sub : St->getSubStmt()->body()) {
      walk(Sub);
      Last = dyn_cast<Expr>(Sub);
    }
    return Last ? eval(Last) : hole(E, "statement");
  }
  if (const auto *V = dyn_cast<VAArgExpr>(E)) {
    PlaceId List = At.part(pointee(V->getSubExpr()),
                           {Step::Kind::Element, "*", N.type(V->getType())});
    return ofValue(At.value(List));
  }
  if (const auto *O = dyn_cast<OpaqueValueExpr>(E))
    return O->getSourceExpr() ? eval(O->getSourceExpr()) : hole(E, "opaque");
  if (const auto *P = dyn_cast<PseudoObjectExpr>(E))
    return P->getResultExpr()
               ? eval(const_cast<PseudoObjectExpr *>(P)->getResultExpr())
               : hole(E, "pseudo object");
  if (const auto *Sel = dyn_cast<GenericSelectionExpr>(E))
    return Sel->isResultDependent() ? hole(E, "selection")
                                    : eval(Sel->getResultExpr());
  if (const auto *C = dyn_cast<ChooseExpr>(E))
    return C->isConditionDependent() ? hole(E, "selection")
                                     : eval(C->getChosenSubExpr());
  if (const auto *R = dyn_cast<CXXRewrittenBinaryOperator>(E))
    return eval(R->getSemanticForm());
  if (const auto *Sub = dyn_cast<SubstNonTypeTemplateParmExpr>(E))
    return eval(Sub->getReplacement());
  if (const auto *P = dyn_cast<PackExpansionExpr>(E))
    return eval(P->getPattern());
  if (const auto *L = dyn_cast<ArrayInitLoopExpr>(E))
    return eval(L->getCommonExpr()->getSourceExpr());
  if (const auto *C = dyn_cast<CoawaitExpr>(E))
    return eval(C->getOperand());
  if (const auto *C = dyn_cast<DependentCoawaitExpr>(E))
    return eval(C->getOperand());
  if (const auto *R = dyn_cast<RecoveryExpr>(E))
    return recovered(R);
  if (const auto *M = dyn_cast<CXXDependentScopeMemberExpr>(E))
    return unresolvedMember(M->isImplicitAccess() ? nullptr : M->getBase(),
                            M->isArrow(), M->getMember());
  if (const auto *M = dyn_cast<UnresolvedMemberExpr>(E))
    return unresolvedMember(M->isImplicitAccess() ? nullptr : M->getBase(),
                            M->isArrow(), M->getMemberName());
  if (const auto *L = dyn_cast<UnresolvedLookupExpr>(E)) {
    // One function of that name: it is meant.
    if (L->getNumDecls() == 1)
      if (const auto *Fn =
              dyn_cast<FunctionDecl>((*L->decls_begin())->getUnderlyingDecl()))
        return constantOf(Fn, E->getType());
    return hole(E, L->getName().getAsString());
  }
  if (const auto *U = dyn_cast<CXXUnresolvedConstructExpr>(E)) {
    llvm::SmallVector<const Expr *, 4> Args(U->arg_begin(), U->arg_end());
    // `gone::get<int>(a)` of a template that nobody declared: a call.
    const auto *Of = U->getTypeAsWritten()->getAs<TemplateSpecializationType>();
    const TemplateDecl *Template = Of ? Of->getTemplateName().getAsTemplateDecl() : nullptr;
    if (Template && Template->isImplicit() && !U->isListInitialization())
      return inventedTemplateCall(U, Of->template_arguments());
    const auto *Braces =
        Args.size() == 1 ? dyn_cast<InitListExpr>(Args.front()) : nullptr;
    // `Headers{{"Key", unknown}}`
    if (Braces && Braces->getNumInits() == 1 && openBraces(Braces->getInit(0)))
      return initialised(U->getTypeAsWritten(), Braces);
    if (Braces && Braces->getNumInits() == 1 &&
        U->getTypeAsWritten()->isRecordType())
      return unresolvedConstruct(E, U->getTypeAsWritten(),
                                 {Braces->getInit(0)});
    // `Url("/a" + unknown)`: an object of that class. The standard's are what
    // they are made of.
    const CXXRecordDecl *Made = U->getTypeAsWritten()->getAsCXXRecordDecl();
    if (Args.size() == 1 && Made && (Braces || !Made->isInStdNamespace()))
      return Braces ? initialised(U->getTypeAsWritten(), Braces)
                    : unresolvedConstruct(E, U->getTypeAsWritten(), Args);
    if (Args.size() == 1)
      return eval(Args.front());
    return unresolvedConstruct(E, U->getTypeAsWritten(), Args);
  }
  if (const auto *I = dyn_cast<CXXInheritedCtorInitExpr>(E))
    return inheritedConstruct(I);
  if (const auto *D = dyn_cast<DesignatedInitExpr>(E))
    return eval(D->getInit());
  if (isa<CXXNoexceptExpr, RequiresExpr, ConceptSpecializationExpr>(E))
    return ofValue(G.hole(HoleKind::Bool, "trait"));
  if (isa<CXXTypeidExpr, BlockExpr>(E))
    return hole(E, "object");
  // Anything else: what is below it happens, its value is unknown.
  for (const Stmt *Child : E->children())
    if (const auto *Sub = dyn_cast_or_null<Expr>(Child))
      eval(Sub);
  return hole(E, "expression");
}

} // namespace patlint::lowering
