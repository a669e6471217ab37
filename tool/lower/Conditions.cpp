//===- Conditions.cpp - Under which conditions a statement runs ---------===//
//
// Of the conditions in front of a block those are kept that callers decide: a
// comparison of a parameter with a constant, or a parameter as it is. In
// `send(method, path)` with `if (method == "PUT")` they tell which of its calls
// a call of it means.
//
//===--------------------------------------------------------------------===//
#include "lower/Body.h"

#include "clang/Basic/Builtins.h"

using namespace clang;

namespace patlint::lowering {

/// Conditions kept of one block; more are of no use.
static constexpr size_t MaxConditions = 24;

static bool isConstant(const Term &T) {
  return T.Kind == TermKind::Number || T.Kind == TermKind::Enumerator ||
         T.Kind == TermKind::Null || T.Kind == TermKind::Literal;
}

/// What loops leave as it was, if all of those do whose phis lead to T.
static TermId beforeLoops(const Graph &G, TermId T) {
  // Each, of a list and a phi, is what the loop over the list leaves.
  auto IsLeft = [&](TermId O) { return G[O].Kind == TermKind::Each && G[O].Operands.size() > 1; };
  auto IsOfLoop = [&](TermId O) {
    return IsLeft(O) || (G[O].Kind == TermKind::Phi && G[O].Type == "loop");
  };
  llvm::SmallVector<TermId, 8> Phis{G.resolved(T)};
  TermId Before = NoTerm;
  for (size_t I = 0; I < Phis.size(); ++I) {
    const Term &Phi = G[Phis[I]];
    llvm::ArrayRef<TermId> Operands = Phi.Operands;
    if (Operands.empty() || Phis.size() > 16)
      return NoTerm; // not done yet
    if (IsLeft(Phis[I]))
      Operands = Operands.drop_front();
    for (TermId O : Operands) {
      if (O == NoTerm || isAddress(O))
        return NoTerm;
      O = G.resolved(O);
      if (IsOfLoop(O)) {
        if (!llvm::is_contained(Phis, O))
          Phis.push_back(O);
      } else if (Before != NoTerm && Before != O)
        return NoTerm;
      else
        Before = O;
    }
  }
  return Before;
}

/// A constant, or an object made of one: of `path.startsWith("/")` where that
/// takes another kind of text.
bool Body::isFixed(TermId T, unsigned Steps) const {
  if (T == NoTerm || isAddress(T) || Steps > 3)
    return false;
  const Term &Of = G[T];
  if (Of.Kind != TermKind::Out && Of.Kind != TermKind::Call)
    return isConstant(Of);
  if (Of.Site >= F.Sites.size())
    return false;
  const Site &Made = F.Sites[Of.Site];
  return Made.Constructor && !Made.Args.empty() &&
         llvm::all_of(Made.Args, [&](TermId Arg) { return isFixed(Arg, Steps + 1); });
}

/// Whether it is made of parameters, the receiver and constants alone, as far as
/// can be seen.
bool Body::isDecidable(TermId T) const {
  unsigned Terms = 512; // looked at; more of them nobody tells
  return isDecidable(T, Terms);
}

bool Body::isDecidable(TermId T, unsigned &Terms) const {
  if (T == NoTerm || isAddress(T) || Terms == 0)
    return false;
  --Terms;
  const Term &Of = G[T];
  switch (Of.Kind) {
  case TermKind::Param:
  case TermKind::Receiver:
  case TermKind::Number:
  case TermKind::Enumerator:
  case TermKind::Null:
  case TermKind::Literal:
  case TermKind::Function:
    return true;
  case TermKind::Each:
  case TermKind::Phi:
    if (LoopDecides && (Of.Kind == TermKind::Each ? Of.Operands.size() < 2 : Of.Type == "loop" && Of.Operands.empty())) {
      AskedLoop = true;
      return true;
    }
    if (Of.Kind == TermKind::Each && Of.Operands.size() < 2)
      return false; // an element
    if (Of.Kind == TermKind::Each || Of.Type == "loop") {
      TermId Before = beforeLoops(G, T);
      if (Before == NoTerm && Of.Kind == TermKind::Each)
        Before = Of.Operands[0]; // what is left when all of a list are done
      return Before != NoTerm && isDecidable(Before, Terms);
    }
    if (Of.Operands.size() > 4)
      return false;
    break;
  case TermKind::Field:
    if (Of.Operands.size() == 1)
      return isDecidablePart(Of.Operands[0], Of.Text, Terms);
    break;
  case TermKind::Element:
  case TermKind::Given:
  case TermKind::Arithmetic:
    break;
  // `token.empty()`, `strlen(query)`, `path.mid(1)`, and what `path.prepend("/")`
  // leaves: what is asked of parameters, or made of them.
  case TermKind::Call:
  case TermKind::Out: {
    const Site &Call = F.Sites[Of.Site];
    llvm::SmallVector<TermId, 4> Inputs(Call.Args.begin(), Call.Args.end());
    if (Call.Receiver != NoTerm && !Call.Constructor)
      Inputs.push_back(Call.Receiver);
    return Call.Callee == NoTerm && !Inputs.empty() && Inputs.size() <= 4 &&
           llvm::all_of(Inputs, [&](TermId I) { return isFixed(I) || isDecidable(I, Terms); });
  }
  default:
    return false;
  }
  return llvm::all_of(Of.Operands, [&](TermId O) { return isDecidable(O, Terms); });
}

/// The same of a field of an object, of which other fields may have been set.
bool Body::isDecidablePart(TermId Object, llvm::StringRef Key, unsigned &Terms) const {
  if (Object == NoTerm || isAddress(Object) || Terms == 0)
    return false;
  const Term &Of = G[Object];
  bool Choice = Of.Kind == TermKind::Phi && Of.Type != "loop" && Of.Operands.size() <= 4;
  if (Choice) {
    --Terms;
    return llvm::all_of(Of.Operands, [&](TermId O) { return isDecidablePart(O, Key, Terms); });
  }
  if (Of.Kind == TermKind::Given && isDecidable(Of.Operands[1], Terms))
    return isDecidablePart(Of.Operands[0], Key, Terms);
  // What a call leaves of an object that it may change: as a rule, this field.
  if (Of.Kind == TermKind::Out && Of.Site < F.Sites.size() && !F.Sites[Of.Site].Constructor) {
    const Site &Call = F.Sites[Of.Site];
    TermId Before = Of.Number == ReceiverSlot             ? Call.Receiver
                    : uint64_t(Of.Number) < Call.Args.size() ? Call.Args[Of.Number]
                                                          : NoTerm;
    --Terms;
    return isDecidablePart(Before, Key, Terms);
  }
  if (Of.Kind != TermKind::Update || Of.Operands.size() != 2 ||
      !llvm::StringRef(Of.Text).contains("::"))
    return isDecidable(Object, Terms);
  --Terms;
  return Of.Text == Key ? isDecidable(Of.Operands[1], Terms)
                        : isDecidablePart(Of.Operands[0], Key, Terms);
}

static const char *comparison(BinaryOperatorKind Kind) {
  switch (Kind) {
  case BO_EQ:
    return "==";
  case BO_NE:
    return "!=";
  case BO_LT:
    return "<";
  case BO_GT:
    return ">";
  case BO_LE:
    return "<=";
  case BO_GE:
    return ">=";
  default:
    return nullptr;
  }
}

/// Whether a call tells with 0 that two C strings are the same.
static bool comparesTexts(const CallExpr *E) {
  const FunctionDecl *F = E->getDirectCallee();
  unsigned Id = F ? F->getBuiltinID() : 0;
  return E->getNumArgs() == 2 &&
         (Id == Builtin::BIstrcmp || Id == Builtin::BI__builtin_strcmp);
}

/// The value of `A OP B`, if callers can tell it.
TermId Body::compared(const char *Operator, TermId Left, TermId Right) {
  if (isAddress(Left) || isAddress(Right) || Left == NoTerm || Right == NoTerm ||
      (!isConstant(G[Left]) && !isConstant(G[Right])) || !isDecidable(Left) ||
      !isDecidable(Right))
    return NoTerm;
  return G.arithmetic(Operator, Left, Right);
}

/// What an expression says that is asked for being true; NoTerm if nobody can
/// tell.
TermId Body::asked(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  if (const auto *C = dyn_cast<CXXRewrittenBinaryOperator>(E)) {
    CXXRewrittenBinaryOperator::DecomposedForm Form = C->getDecomposedForm();
    const char *Operator = comparison(Form.Opcode);
    return Operator ? compared(Operator, term(Form.LHS), term(Form.RHS)) : NoTerm;
  }
  if (const auto *O = dyn_cast<CXXOperatorCallExpr>(E)) {
    bool Equal = O->getOperator() == OO_EqualEqual;
    if ((!Equal && O->getOperator() != OO_ExclaimEqual) || O->getNumArgs() != 2)
      return NoTerm;
    return compared(Equal ? "==" : "!=", term(O->getArg(0)), term(O->getArg(1)));
  }
  if (const auto *B = dyn_cast<BinaryOperator>(E)) {
    if (B->getOpcode() == BO_And && B->getType()->isIntegerType()) { // `flags & HEAD`
      TermId Value = term(B);
      return G[Value].Kind == TermKind::Arithmetic && isDecidable(Value) ? Value : NoTerm;
    }
    const char *Operator = comparison(B->getOpcode());
    if (!Operator)
      return NoTerm;
    // Of what says how two texts differ, only whether they do.
    auto Side = [&](const Expr *Part, const Expr *Other) {
      const auto *Call = dyn_cast<CallExpr>(Part->IgnoreParenImpCasts());
      const auto *Zero = dyn_cast<IntegerLiteral>(Other->IgnoreParenImpCasts());
      bool Same = B->isEqualityOp() && Zero && Zero->getValue() == 0;
      return Call && Same && comparesTexts(Call) ? asked(Call) : term(Part);
    };
    TermId Left = Side(B->getLHS(), B->getRHS()), Right = Side(B->getRHS(), B->getLHS());
    return Left == NoTerm || Right == NoTerm ? NoTerm : compared(Operator, Left, Right);
  }
  if (const auto *Call = dyn_cast<CallExpr>(E); Call && comparesTexts(Call))
    return compared("!=", term(Call->getArg(0)), term(Call->getArg(1)));
  const auto *Star = dyn_cast<UnaryOperator>(E);
  if (!isa<DeclRefExpr, MemberExpr, CallExpr, ArraySubscriptExpr>(E) &&
      !(Star && Star->getOpcode() == UO_Deref))
    return NoTerm;
  TermId Value = term(E);
  return isDecidable(Value) && !isConstant(G[Value]) ? Value : NoTerm;
}

/// The two sides of `A > B`, larger first.
static std::pair<const Expr *, const Expr *> largerFirst(const Expr *Asked) {
  const auto *B = Asked ? dyn_cast<BinaryOperator>(Asked->IgnoreParenImpCasts()) : nullptr;
  if (!B || !B->isRelationalOp() || B->isValueDependent() || B->containsErrors())
    return {nullptr, nullptr};
  bool Greater = B->getOpcode() == BO_GT || B->getOpcode() == BO_GE;
  return {Greater ? B->getLHS() : B->getRHS(), Greater ? B->getRHS() : B->getLHS()};
}

static bool isSame(const ASTContext &Context, const Expr *A, const Expr *B) {
  llvm::FoldingSetNodeID Left, Right;
  A->IgnoreParenImpCasts()->Profile(Left, Context, /*Canonical=*/true);
  B->IgnoreParenImpCasts()->Profile(Right, Context, /*Canonical=*/true);
  return Left == Right;
}

/// The type of what sizeof and strlen give: a number of bytes, not one of pages.
static bool isLength(const ASTContext &Context, QualType T) {
  return !T.isNull() && Context.hasSameUnqualifiedType(T, Context.getSizeType());
}

const Expr *Body::bounded(const ConditionalOperator *E) const {
  auto [Larger, Smaller] = largerFirst(E->getCond());
  if (!Larger || !isLength(Context, E->getType()) || !isSame(Context, E->getTrueExpr(), Smaller) ||
      !isSame(Context, E->getFalseExpr(), Larger))
    return nullptr;
  // Which of two variables is the room nobody knows.
  bool First = Larger->isEvaluatable(Context), Second = Smaller->isEvaluatable(Context);
  return First == Second ? nullptr : First ? Smaller : Larger;
}

void Body::findBounds(const Stmt *Code) {
  llvm::SmallVector<const Stmt *, 64> Work{Code};
  while (!Work.empty()) {
    const Stmt *St = Work.pop_back_val();
    if (!St || isa<LambdaExpr>(St))
      continue;
    for (const Stmt *Child : St->children())
      Work.push_back(Child);
    const auto *If = dyn_cast<IfStmt>(St);
    auto [Larger, Smaller] = largerFirst(If && !If->getElse() && !If->getInit() ? If->getCond() : nullptr);
    if (!Larger)
      continue;
    const Stmt *Then = If->getThen();
    if (const auto *Block = dyn_cast<CompoundStmt>(Then); Block && Block->size() == 1)
      Then = Block->body_front();
    const auto *Set = dyn_cast<BinaryOperator>(Then);
    if (Set && Set->getOpcode() == BO_Assign && isLength(Context, Set->getLHS()->getType()) &&
        isSame(Context, Set->getLHS(), Larger) && isSame(Context, Set->getRHS(), Smaller))
      Bounds.insert(Set);
  }
}

static void add(Conditions &All, Condition C) {
  if (C.Term != NoTerm && All.size() < MaxConditions && !llvm::is_contained(All, C))
    All.push_back(C);
}

/// What is known where E was asked and turned out like that.
void Body::conditions(const Expr *E, bool Holds, Conditions &All) {
  if (!E || E->getType().isNull() || E->isValueDependent())
    return;
  E = E->IgnoreParenImpCasts();
  if (const auto *U = dyn_cast<UnaryOperator>(E); U && U->getOpcode() == UO_LNot)
    return conditions(U->getSubExpr(), !Holds, All);
  const auto *B = dyn_cast<BinaryOperator>(E);
  if (B && B->isLogicalOp()) {
    if ((B->getOpcode() == BO_LAnd) == Holds) {
      conditions(B->getLHS(), Holds, All);
      conditions(B->getRHS(), Holds, All);
    }
    return;
  }
  add(All, {asked(E), Holds});
}

/// One of several ways that were taken for what was asked: `a || b`.
TermId Body::anyOf(llvm::ArrayRef<Conditions> Ways) {
  TermId Any = NoTerm;
  for (const Conditions &Way : Ways) {
    TermId All = NoTerm;
    for (const Condition &C : Way) {
      TermId One = C.Holds ? C.Term : G.arithmetic("==", C.Term, G.number(0, "int"));
      All = All == NoTerm ? One : G.arithmetic("&&", All, One);
    }
    if (All == NoTerm)
      return NoTerm;
    Any = Any == NoTerm ? All : G.arithmetic("||", Any, All);
  }
  return Any;
}

/// Whether all that is done there stays there, and goes on behind it.
static bool staysWithin(const Stmt *S, unsigned Depth = 0) {
  if (!S)
    return true;
  if (Depth > 200 || isa<BreakStmt, ContinueStmt, ReturnStmt, CoreturnStmt, GotoStmt, IndirectGotoStmt, LabelStmt, CXXThrowExpr>(S))
    return false;
  return llvm::all_of(S->children(), [&](const Stmt *Child) { return staysWithin(Child, Depth + 1); });
}

/// What is known on the way from P to its successor B, behind P.
Conditions Body::conditionsBetween(const CFGBlock &P, const CFGBlock &B) {
  Conditions All;
  const Stmt *End = P.getTerminatorStmt();
  if (const auto *Switch = dyn_cast_or_null<SwitchStmt>(End)) {
    auto Is = [&](const SwitchCase *Label) -> TermId {
      const auto *Case = dyn_cast_or_null<CaseStmt>(Label);
      if (!Case || Case->caseStmtIsGNURange())
        return NoTerm;
      return compared("==", term(Switch->getCond()), term(Case->getLHS()));
    };
    if (const auto *Label = dyn_cast_or_null<CaseStmt>(B.getLabel())) {
      add(All, {Is(Label), true});
    } else {
      for (const SwitchCase *Label = Switch->getSwitchCaseList(); Label;
           Label = Label->getNextSwitchCase())
        add(All, {Is(Label), false});
    }
    return All;
  }
  if (!End || P.succ_size() != 2 || isa<CXXTryStmt>(End))
    return All;
  bool OnTrue = P.succ_begin()->getReachableBlock() == &B;
  if (OnTrue == (std::next(P.succ_begin())->getReachableBlock() == &B))
    return All;
  LoopDecides = isa<AbstractConditionalOperator>(End) || (isa<IfStmt>(End) && staysWithin(End));
  AskedLoop = false;
  conditions(lastAsked(P), OnTrue, All);
  LoopDecides = false;
  if (AskedLoop)
    for (const Condition &C : All)
      OfLoop.insert(C.Term);
  return All;
}

} // namespace patlint::lowering
