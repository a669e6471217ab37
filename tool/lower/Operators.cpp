//===- Operators.cpp - Operators, stores and casts ----------------------===//
#include "lower/Calls.h"

#include "llvm/Support/MathExtras.h"

using namespace clang;

namespace patlint::lowering {

//===--- Operators -----------------------------------------------------===//

/// A character of a text: which one is not known, and what becomes of the text neither.
static bool givesCharacter(QualType T) {
  return !T.isNull() && T.getNonReferenceType()->isAnyCharacterType();
}

const Expr *arrayOf(const ArraySubscriptExpr &E) {
  QualType T = E.getRHS()->getType();
  bool Turned = !T.isNull() && (T->isPointerType() || T->isArrayType());
  return Turned ? E.getRHS() : E.getLHS();
}

const Expr *indexOf(const ArraySubscriptExpr &E) {
  return arrayOf(E) == E.getLHS() ? E.getRHS() : E.getLHS();
}

static bool isCharacterPointer(QualType T) {
  if (T.isNull())
    return false;
  QualType Element;
  if (const auto *P = T->getAs<PointerType>())
    Element = P->getPointeeType();
  else if (const auto *A = T->getAsArrayTypeUnsafe())
    Element = A->getElementType();
  return !Element.isNull() && Element->isAnyCharacterType();
}

static std::string indexKey(const Graph &G, TermId T) {
  const Term &Index = G[T];
  if ((Index.Kind == TermKind::Number || Index.Kind == TermKind::Enumerator) &&
      Index.Number >= 0)
    return std::to_string(Index.Number);
  return "*";
}

/// An index that is no constant, if anything is known of it.
static TermId indexTerm(Graph &G, TermId T) {
  return G[T].Kind == TermKind::Hole ? NoTerm : T;
}

static const char *arithmeticOperator(BinaryOperatorKind Kind) {
  switch (Kind) {
  case BO_Add:
  case BO_AddAssign:
    return "+";
  case BO_Sub:
  case BO_SubAssign:
    return "-";
  case BO_Mul:
  case BO_MulAssign:
    return "*";
  case BO_And: // `flags & HEAD`
  case BO_AndAssign:
    return "&";
  case BO_Or:
  case BO_OrAssign:
    return "|";
  default:
    return nullptr;
  }
}

/// The pointer `Pointer + By`.
Body::Result Body::moved(const Result &Pointer, const Expr *PointerExpr,
                         TermId By, bool Back) {
  PlaceId Target = pointee(Pointer, PointerExpr);
  std::string Key = Back ? "*" : indexKey(G, By);
  if (Key == "0")
    return {address(Target), Target};
  QualType T = PointerExpr->getType();
  if (isCharacterPointer(T)) {
    std::string Tail = Key == "*" ? "+" : "+" + Key;
    TermId Offset = NoTerm;
    if (Back) // `end - 1`, where the end is known
      Offset = At.offsetBack(Target) != NoTerm && !isAddress(By) && G[By].Kind == TermKind::Number &&
                       G[By].Number >= 0
                   ? G.number(-G[By].Number, "int")
                   : At.offsetBack(Target);
    else if (Key == "*")
      Offset = indexTerm(G, By);
    Target = At.part(Target, {Step::Kind::Tail, Tail, "char *", Offset});
  } else {
    Target = At.part(Target, elementStep(Key, Back ? NoTerm : By, QualType()));
  }
  return {address(Target), Target};
}

Step Body::elementStep(std::string Key, TermId Index, QualType T) {
  Step S{Step::Kind::Element, std::move(Key), N.type(T)};
  if (S.Key != "*" || Index == NoTerm || isAddress(Index))
    return S;
  TermKind K = G[Index].Kind;
  if (K != TermKind::Hole && K != TermKind::Literal && K != TermKind::Null)
    S.Index = Index;
  return S;
}

/// The number that a variable of type T holds for N: it may not fit.
TermId Body::counted(int64_t N, QualType T, std::string Name) {
  if (T.isNull() || !T->isIntegralOrEnumerationType() || T->isDependentType())
    return G.number(N, std::move(Name));
  unsigned Width = Context.getIntWidth(T);
  if (Width >= 64)
    return N < 0 && T->isUnsignedIntegerType()
               ? G.hole(HoleKind::Uint, "wraps around")
               : G.number(N, std::move(Name));
  llvm::APInt Bits(64, uint64_t(N), true);
  Bits = Bits.trunc(Width);
  return G.number(T->isUnsignedIntegerType() ? int64_t(Bits.getZExtValue())
                                             : Bits.getSExtValue(),
                  std::move(Name));
}

Body::Result Body::written(PlaceId P, TermId Value) {
  At.write(P, Value);
  return ofPlace(P);
}

Body::Result Body::subscript(const ArraySubscriptExpr *E) {
  // `E table[] = {{"/a", unknown}}`: how many there are depends on that.
  bool Array = E->getLHS()->getType()->isDependentSizedArrayType();
  if (E->getLHS()->isTypeDependent() && !Array)
    return dependentOperator(E, "operator[]", {E->getLHS(), E->getRHS()},
                             false);
  const Expr *Of = arrayOf(*E);
  // `names[unknown]` of a list, a map.
  if (const CXXRecordDecl *Class = Of->getType()->isRecordType() ? Of->getType()->getAsCXXRecordDecl() : nullptr)
    if (auto Members = subscriptsOf(Class); !Members.empty() && !givesCharacter(returnedBy(Members)))
      return memberOperator(E, *Class, Members, {Of, indexOf(*E)});
  Result Base = eval(Of);
  TermId Index = term(indexOf(*E));
  QualType T = Of->getType();
  if (!T.isNull() && !T->isPointerType() && !T->isArrayType() && !Of->isTypeDependent())
    return hole(E, "vector element");
  PlaceId Target = pointee(Base, Of);
  std::string Key = indexKey(G, Index);
  // `p[0]` of the address of a single object. A pointer to pointers that are
  // const is nobody's output: it points into a list.
  bool List = !T.isNull() && T->isPointerType() &&
              T->getPointeeType()->isPointerType() &&
              T->getPointeeType().isConstQualified();
  if (Key == "0" && isAddress(loaded(Base)) && !At.isArray(Target) &&
      !isCharacterPointer(T) && !List)
    return ofPlace(Target);
  return ofPlace(At.part(Target, elementStep(Key, Index, E->getType())));
}

Body::Result Body::unary(const UnaryOperator *E) {
  const Expr *Sub = E->getSubExpr();
  switch (E->getOpcode()) {
  case UO_AddrOf: {
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Sub->IgnoreParens()))
      if (!isa<VarDecl, BindingDecl>(Ref->getDecl()))
        return constantOf(Ref->getDecl(), E->getType());
    // `&Handler::status` of a class that nobody declared is a function.
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Sub->IgnoreParens());
        Ref && Ref->hasQualifier() && Ref->getDecl()->isImplicit())
      return ofValue(G.named(TermKind::Function, "?" + N.source(Sub->getSourceRange())));
    // `&buf[n]` is `buf + n`.
    if (const auto *Part = dyn_cast<ArraySubscriptExpr>(Sub->IgnoreParens());
        Part && isCharacterPointer(arrayOf(*Part)->getType()))
      return moved(eval(arrayOf(*Part)), arrayOf(*Part), term(indexOf(*Part)), false);
    // `&text[n]` of a library's class is `text.data() + n`.
    if (const auto *Call = dyn_cast<CXXOperatorCallExpr>(Sub->IgnoreParens());
        Call && Call->getOperator() == OO_Subscript && Call->getNumArgs() == 2 && !Call->isTypeDependent() &&
        Call->getType()->isAnyCharacterType() && Call->getDirectCallee() && Call->getDirectCallee()->getNumParams() == 1 &&
        Call->getDirectCallee()->getParamDecl(0)->getType()->isIntegerType() && !N.isProject(Call->getDirectCallee()->getLocation())) {
      PlaceId Text = place(Call->getArg(0));
      TermId By = term(Call->getArg(1));
      if (std::string Key = indexKey(G, By); Key != "0")
        Text = At.part(Text, {Step::Kind::Tail, Key == "*" ? "+" : "+" + Key, "char *", Key == "*" ? indexTerm(G, By) : NoTerm});
      return {address(Text), Text};
    }
    Result R = eval(Sub);
    if (R.Place == NoPlace && G[term(R)].Kind == TermKind::Function)
      return R;
    PlaceId P = place(Sub);
    return {address(P), P};
  }
  case UO_Deref: {
    Result R = eval(Sub);
    if (TermId V = loaded(R); !isAddress(V) && G[V].Kind == TermKind::Function)
      return ofValue(V);
    PlaceId P = pointee(Sub);
    if (isCharacterPointer(Sub->getType()))
      return ofPlace(At.part(P, {Step::Kind::Element, "0", "char"}));
    if (At.isArray(P))
      return ofPlace(
          At.part(P, {Step::Kind::Element, "0", N.type(E->getType())}));
    return ofPlace(P);
  }
  case UO_PostInc:
  case UO_PreInc:
  case UO_PostDec:
  case UO_PreDec: {
    PlaceId P = place(Sub);
    TermId Old = At.read(P);
    TermId New;
    QualType T = Sub->getType();
    bool Down = E->isDecrementOp();
    if (!T.isNull() && T->isPointerType()) {
      Result Pointer{Old, isAddress(Old) ? addressee(Old) : P};
      New = moved(Pointer, Sub, G.number(1, "int"), Down).Value;
      if (isAddress(New) && At[addressee(New)].Root == At[P].Root)
        New = At.decayed(New);
    } else if (!isAddress(Old) && G[Old].Kind == TermKind::Number) {
      New = counted(G[Old].Number + (Down ? -1 : 1), T, G[Old].Text);
    } else {
      New = holeOf(T, "counter");
    }
    At.write(P, New);
    if (E->isPostfix())
      return {Old, isAddress(Old) ? addressee(Old) : NoPlace};
    return ofPlace(P);
  }
  case UO_Extension:
  case UO_Plus:
    return eval(Sub);
  case UO_LNot:
    eval(Sub);
    return ofValue(G.hole(HoleKind::Bool, "condition"));
  case UO_Minus:
  case UO_Not: {
    TermId T = term(Sub);
    if (G[T].Kind != TermKind::Hole)
      if (auto Known = integer(E))
        return ofValue(*Known);
    return hole(E, "arithmetic");
  }
  case UO_Coawait:
  case UO_Real:
  case UO_Imag:
    eval(Sub);
    return hole(E, "operator");
  }
  return hole(E, "operator");
}

void Body::nameValue(llvm::StringRef Name, TermId Value, Region Where) {
  if (Name.empty() || Name.starts_with("__") || Value == NoTerm ||
      isAddress(Value))
    return;
  const Term &T = G[Value];
  if (T.Site != NoSite &&
      (T.Kind == TermKind::Call ||
       (T.Kind == TermKind::Out && T.Number == ReceiverSlot &&
        F.Sites[T.Site].Constructor)))
    if (F.Sites[T.Site].StoredIn.empty())
      F.Sites[T.Site].StoredIn = Name.str();
  if (G.mentionsLiteral(Value, F.Sites))
    F.Names.push_back({Name.str(), Value, std::move(Where)});
}

void Body::store(PlaceId P, const Result &Value, QualType T,
                 llvm::StringRef Name, SourceLocation Loc) {
  TermId V = loaded(Value), Stored = V;
  // Only a variable can hold an address; elsewhere it is what it points to.
  if (isAddress(V) &&
      (!At[P].Path.empty() || At.root(At[P].Root).Kind == RootKind::Global ||
       At[addressee(V)].Root == At[P].Root))
    V = At.decayed(V);
  // `buf[0] = 0` makes a string empty.
  if (!At[P].Path.empty() && At[P].Path.back().K == Step::Kind::Element &&
      At[P].Path.back().Key == "0" && !isAddress(V) && !T.isNull() &&
      T->isAnyCharacterType()) {
    const Term &Zero = G[V];
    if ((Zero.Kind == TermKind::Number && Zero.Number == 0) ||
        (Zero.Kind == TermKind::Literal && Zero.Text == std::string(1, '\0'))) {
      Place Whole = At[P];
      PlaceId W = At.of(Whole.Root);
      for (size_t I = 0; I + 1 < Whole.Path.size(); ++I)
        W = At.part(W, Whole.Path[I]);
      At.write(W, G.literal(""));
      return;
    }
  }
  At.point(P, V, keepsAddress(T));
  keepStored(P, {Stored, Value.Place}, T);
  if (!Name.empty())
    nameValue(Name, At.decayed(V), N.region(Loc));
}

static llvm::StringRef assignedName(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  const NamedDecl *D = nullptr;
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    D = Ref->getDecl();
  if (const auto *M = dyn_cast<MemberExpr>(E))
    D = M->getMemberDecl();
  return D && D->getIdentifier() ? D->getName() : llvm::StringRef();
}

/// `malloc(n)` for a text: memory that holds none yet. Any function that gives
/// untyped memory for numbers.
static bool allocatesText(const Expr *E, QualType T) {
  const auto *Call = dyn_cast<CallExpr>(E->IgnoreParenCasts());
  return Call && !T.isNull() && isCharacterPointer(T) && Call->getType()->isVoidPointerType() &&
         Call->getNumArgs() > 0 &&
         llvm::all_of(Call->arguments(), [](const Expr *A) { return A->getType()->isIntegerType(); });
}

Body::Result Body::assigned(const Expr *Target, const Expr *Value, SourceLocation Loc) {
  PlaceId P = place(Target);
  QualType T = Target->getType();
  Result New = eval(Value);
  At.Unfilled = allocatesText(Value, T);
  store(P, New, T, assignedName(Target), Loc);
  At.Unfilled = false;
  return ofPlace(P);
}

Body::Result Body::assignment(const BinaryOperator *E) {
  if (Bounds.count(E))
    return ofPlace(place(E->getLHS()));
  if (E->getOpcode() == BO_Assign)
    return assigned(E->getLHS(), E->getRHS(), E->getOperatorLoc());
  PlaceId P = place(E->getLHS());
  QualType T = E->getLHS()->getType();
  TermId By = term(E->getRHS());
  if (!T.isNull() && T->isPointerType()) {
    TermId Old = At.read(P);
    Result Pointer{Old, isAddress(Old) ? addressee(Old) : P};
    Result New =
        moved(Pointer, E->getLHS(), By, E->getOpcode() == BO_SubAssign);
    if (isAddress(New.Value) && At[addressee(New.Value)].Root == At[P].Root)
      New.Value = At.decayed(New.Value);
    At.write(P, New.Value);
    return ofPlace(P);
  }
  TermId Old = At.decayed(At.read(P));
  TermId New = holeOf(T, "arithmetic");
  const Term &L = G[Old], &R = G[By];
  if (L.Kind == TermKind::Number &&
      (R.Kind == TermKind::Number || R.Kind == TermKind::Enumerator)) {
    // Flags are collected this way: `mask |= A`.
    bool Truth = !T.isNull() && T->isBooleanType();
    if (E->getOpcode() == BO_OrAssign)
      return written(P, G.number(Truth ? L.Number || R.Number : L.Number | R.Number, L.Text));
    if (E->getOpcode() == BO_AndAssign)
      return written(P, G.number(L.Number & R.Number, L.Text));
    int64_t Sum = 0;
    if (E->getOpcode() == BO_AddAssign &&
        !llvm::AddOverflow(L.Number, R.Number, Sum))
      return written(P, counted(Sum, T, L.Text));
    if (E->getOpcode() == BO_SubAssign &&
        !llvm::SubOverflow(L.Number, R.Number, Sum))
      return written(P, counted(Sum, T, L.Text));
  }
  const char *Operator = arithmeticOperator(E->getOpcode());
  // A bit of a bool is one of another bool, or nobody knows.
  QualType From = E->getRHS()->IgnoreParenImpCasts()->getType();
  bool Bits = E->getOpcode() == BO_OrAssign || E->getOpcode() == BO_AndAssign;
  bool Fits = !T.isNull() && T->isIntegerType() &&
              (!T->isBooleanType() || (Bits && !From.isNull() && From->isBooleanType()));
  if (Operator && Fits)
    New = G.arithmetic(Operator, Old, At.decayed(By));
  At.write(P, New);
  return ofPlace(P);
}

Body::Result Body::binary(const BinaryOperator *E) {
  if ((E->getLHS()->isTypeDependent() || E->getRHS()->isTypeDependent()) &&
      E->getOpcode() != BO_Assign && E->getOpcode() != BO_Comma &&
      !E->isLogicalOp() && !E->isPtrMemOp())
    return dependentOperator(E, "operator" + E->getOpcodeStr().str(),
                             {E->getLHS(), E->getRHS()},
                             E->isAssignmentOp() || E->getOpcode() == BO_Shl);
  if (E->isAssignmentOp())
    return assignment(E);
  const Expr *L = E->getLHS(), *R = E->getRHS();
  if (E->getOpcode() == BO_Comma) {
    eval(L);
    return eval(R);
  }
  Result Left = eval(L), Right = eval(R);
  if (E->isPtrMemOp()) {
    PlaceId Base = E->getOpcode() == BO_PtrMemI ? pointee(L) : place(L);
    return ofPlace(At.part(
        Base, {Step::Kind::Field, "?member pointer", N.type(E->getType())}));
  }
  if (E->isAdditiveOp()) {
    QualType LT = L->getType(), RT = R->getType();
    bool LeftPointer =
        !LT.isNull() && (LT->isPointerType() || LT->isArrayType());
    bool RightPointer =
        !RT.isNull() && (RT->isPointerType() || RT->isArrayType());
    if (LeftPointer && !RightPointer)
      return moved(Left, L, term(Right), E->getOpcode() == BO_Sub);
    if (RightPointer && !LeftPointer && E->getOpcode() == BO_Add)
      return moved(Right, R, term(Left), false);
  }
  if (E->isComparisonOp())
    if (TermId Value = asked(E); Value != NoTerm)
      return ofValue(Value);
  if (E->isLogicalOp() || E->isComparisonOp())
    return ofValue(G.hole(HoleKind::Bool, "condition"));
  auto Constant = [&](const Result &X) {
    TermKind K = G[term(X)].Kind;
    return K == TermKind::Number || K == TermKind::Enumerator ||
           K == TermKind::Literal;
  };
  if (!E->getType().isNull() && Constant(Left) && Constant(Right))
    if (auto Known = integer(E))
      return ofValue(*Known);
  const char *Operator = arithmeticOperator(E->getOpcode());
  if (Operator && !E->getType().isNull() && E->getType()->isIntegerType())
    return ofValue(G.arithmetic(Operator, At.decayed(term(Left)), At.decayed(term(Right))));
  return hole(E, "arithmetic");
}

Body::Result Body::conditional(const Expr *Condition, const Expr *True,
                               const Expr *False) {
  bool Known;
  if (Condition && !Condition->getType().isNull() &&
      !Condition->isValueDependent() && !Condition->containsErrors() &&
      Condition->EvaluateAsBooleanCondition(Known, Context))
    return eval(Known ? True : False);
  auto Throws = [](const Expr *E) {
    return isa<CXXThrowExpr>(E->IgnoreParenImpCasts());
  };
  if (Throws(True))
    return eval(False);
  if (Throws(False))
    return eval(True);
  Result L = eval(True), R = eval(False);
  if (L.Value == R.Value && L.Place == R.Place)
    return L;
  auto Ways = [&]() -> std::array<TermId, 2> {
    Conditions OnTrue, OnFalse;
    LoopDecides = true;
    conditions(Condition, true, OnTrue);
    conditions(Condition, false, OnFalse);
    LoopDecides = false;
    return {G.given(At.decayed(term(L)), OnTrue), G.given(At.decayed(term(R)), OnFalse)};
  };
  auto Chosen = [&] { return G.phi(Ways()); };
  if (True->isGLValue() && False->isGLValue() && L.Place != NoPlace &&
      R.Place != NoPlace)
    return ofValue(Chosen()); // see eitherOf()
  TermId LeftValue = loaded(L), RightValue = loaded(R);
  if (isAddress(LeftValue) || isAddress(RightValue)) {
    TermId One = At.either({LeftValue, RightValue}, Ways());
    return isAddress(One) ? Result{One, addressee(One)} : ofValue(One);
  }
  return ofValue(Chosen());
}

/// `c ? a : b` as a place: what is written there may be written to either.
Body::Result Body::eitherOf(const ConditionalOperator *E, const Result &Value) {
  Result L = eval(E->getTrueExpr()), R = eval(E->getFalseExpr());
  if (L.Place == NoPlace || R.Place == NoPlace ||
      E->getType().isConstQualified())
    return Value;
  Root Either;
  Either.Kind = RootKind::Temporary;
  Either.Initial = Value.Value;
  Either.Either = {L.Place, R.Place};
  return ofPlace(At.of(At.addRoot(std::move(Either))));
}

//===--- Casts ---------------------------------------------------------===//

Body::Result Body::cast(const CastExpr *E) {
  const Expr *Sub = E->getSubExpr();
  switch (E->getCastKind()) {
  case CK_LValueToRValue: {
    // A constant number is its value, wherever it is defined.
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Sub->IgnoreParens()))
      if (const auto *V = dyn_cast<VarDecl>(Ref->getDecl());
          V && V->getType().isConstQualified() &&
          V->getType()->isIntegralOrEnumerationType())
        if (auto Known = integer(E))
          return ofValue(*Known);
    Result R = eval(Sub);
    TermId V = loaded(R);
    QualType T = E->getType();
    if (!isAddress(V) && R.Place != NoPlace && !T.isNull() &&
        T->isPointerType())
      if (TermId Kept = At.kept(R.Place); Kept != NoTerm)
        V = Kept;
    if (isAddress(V))
      return {V, addressee(V)};
    if (!T.isNull() && (T->isPointerType() || T->isRecordType()))
      return {V, R.Place};
    return ofValue(V);
  }
  case CK_Dependent: {
    // `Request(Url("/a" + unknown))`: no constructor was chosen.
    QualType T = E->getType();
    const CXXRecordDecl *Made = isa<CXXFunctionalCastExpr>(E) && !T.isNull() ? T->getAsCXXRecordDecl() : nullptr;
    if (Made && !Made->isInStdNamespace() && !isa<InitListExpr>(Sub))
      return unresolvedConstruct(E, T, {Sub});
    return eval(Sub);
  }
  case CK_ArrayToPointerDecay: {
    Result R = eval(Sub);
    if (R.Place == NoPlace)
      return R;
    QualType T = Sub->getType();
    // An array parameter or member that is a pointer in truth keeps it.
    if (!isCharacterPointer(T))
      At.markArray(R.Place);
    return {address(R.Place), R.Place};
  }
  case CK_NullToPointer:
  case CK_NullToMemberPointer:
    return ofValue(G.null());
  case CK_ToVoid:
    eval(Sub);
    return ofValue(G.hole(HoleKind::Object, "void"));
  case CK_PointerToBoolean:
  case CK_MemberPointerToBoolean:
  case CK_FloatingToBoolean:
  case CK_IntegralToBoolean: {
    TermId T = term(Sub);
    if (G[T].Kind == TermKind::Number)
      return ofValue(G.number(G[T].Number != 0, "bool"));
    return ofValue(G.hole(HoleKind::Bool, "condition"));
  }
  case CK_IntegralCast: {
    Result R = eval(Sub);
    TermId T = term(R);
    if (G[T].Kind != TermKind::Number)
      return R;
    return ofValue(counted(G[T].Number, E->getType(), G[T].Text));
  }
  case CK_FloatingToIntegral:
  case CK_IntegralToFloating:
  case CK_FloatingCast: {
    TermId T = term(Sub);
    if (auto Known = integer(E))
      return ofValue(*Known);
    return G[T].Kind == TermKind::Hole ? hole(E, "number") : ofValue(T);
  }
  case CK_PointerToIntegral:
    eval(Sub);
    return hole(E, "address");
  default:
    return eval(Sub);
  }
}

} // namespace patlint::lowering
