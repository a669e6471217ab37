//===- Sweep.cpp - Find what a unit's project files declare -------------===//
#include "lower/Literals.h"
#include "lower/Unit.h"
#include "values/RandomText.h"

using namespace clang;

namespace patlint::lowering {

namespace {
class Sweeper : public RecursiveASTVisitor<Sweeper> {
public:
  Sweeper(Names &N, Found &Out, bool C) : N(N), Out(Out), C(C) {}

  bool shouldVisitTemplateInstantiations() const { return true; }
  bool shouldVisitImplicitCode() const { return true; }

  bool TraverseDecl(Decl *D) {
    if (!D)
      return true;
    SourceLocation Loc = D->getLocation();
    if (!isa<TranslationUnitDecl>(D) && Loc.isValid() && !N.isProject(Loc))
      return true;
    // The message of an assertion goes nowhere.
    if (isa<StaticAssertDecl, FileScopeAsmDecl>(D))
      return true;
    Constant += needsConstant(*D);
    bool Done = RecursiveASTVisitor::TraverseDecl(D);
    Constant -= needsConstant(*D);
    return Done;
  }
  // Its literal is a token with a suffix.
  bool TraverseUserDefinedLiteral(UserDefinedLiteral *L) {
    ++Constant;
    bool Done = RecursiveASTVisitor::TraverseUserDefinedLiteral(L);
    --Constant;
    return Done;
  }
  bool VisitImplicitCastExpr(ImplicitCastExpr *E) {
    const auto *L =
        dyn_cast<StringLiteral>(E->getSubExpr()->IgnoreParens());
    if (L && !Constant && E->getCastKind() == CK_ArrayToPointerDecay &&
        L->isOrdinary() && L->getNumConcatenated() == 1 &&
        !L->getStrTokenLoc(0).isMacroID())
      Out.Replaceable.push_back(L);
    return true;
  }
  bool TraverseGCCAsmStmt(GCCAsmStmt *) { return true; }

  bool VisitFunctionDecl(FunctionDecl *D) {
    // One with an unknown type in its signature is lowered all the same.
    if (!D->doesThisDeclarationHaveABody() || !D->getBody())
      return true;
    if (const auto *M = dyn_cast<CXXMethodDecl>(D);
        M && M->getParent()->isLambda())
      return true; // met where the lambda stands
    (D->isDependentContext() ? Out.Patterns : Out.Functions).push_back(D);
    return true;
  }
  bool VisitVarDecl(VarDecl *D) {
    // A table is invalid where Clang cannot tell how long it is.
    bool Readable = !D->isInvalidDecl() || D->getType()->isIncompleteArrayType();
    if (D->hasGlobalStorage() && D->getInit() && Readable &&
        !D->getDeclContext()->isDependentContext() &&
        !D->getDescribedVarTemplate() && !D->getASTContext().getBaseElementType(D->getType())->isDependentType())
      Out.Globals.push_back(D);
    return true;
  }
  bool VisitRecordDecl(RecordDecl *D) {
    if (D->isThisDeclarationADefinition() && !D->isLambda())
      Out.Classes.push_back(D);
    return true;
  }
  bool VisitStringLiteral(StringLiteral *L) {
    if (L->getNumConcatenated() && L->getLength())
      Out.Literals.push_back(L);
    return true;
  }
  bool VisitRecoveryExpr(RecoveryExpr *) {
    ++Out.Lost;
    return true;
  }

private:
  /// What initialises it, or stands in it, is known when it is compiled.
  bool needsConstant(const Decl &D) const {
    if (const auto *V = dyn_cast<VarDecl>(&D))
      return V->isConstexpr() || V->hasAttr<ConstInitAttr>() ||
             (C && V->hasGlobalStorage());
    if (const auto *F = dyn_cast<FunctionDecl>(&D))
      return F->isConstexpr();
    return false;
  }

  Names &N;
  Found &Out;
  bool C;
  unsigned Constant = 0; ///< depth of declarations that need one
};
} // namespace

Found sweep(ASTContext &Context, Names &N) {
  Found Out;
  Sweeper(N, Out, !Context.getLangOpts().CPlusPlus)
      .TraverseDecl(Context.getTranslationUnitDecl());
  return Out;
}

/// Not to be seen in the text of any file: from macros, or made by `#`.
static bool isPutTogether(const StringLiteral &L, Names &N) {
  constexpr unsigned LeastBytes = 16;
  if (L.getLength() < LeastBytes)
    return false;
  bool Macro = false;
  for (unsigned I = 0; I != L.getNumConcatenated(); ++I) {
    if (N.isMadeByMacro(L.getStrTokenLoc(I)))
      return true;
    Macro |= L.getStrTokenLoc(I).isMacroID();
  }
  return Macro && L.getNumConcatenated() > 1;
}

std::vector<Literal> strays(const Found &All, const StringProgram &Program,
                            ASTContext &Context, Names &N) {
  std::set<Region> InTerms;
  for (const Function &F : Program.Functions)
    for (const Term &T : F.Terms)
      for (const Piece &P : T.Pieces)
        InTerms.insert(P.Where);
  std::map<Region, Literal> Stray;
  std::multimap<Region, Literal> Together;
  for (const StringLiteral *L : All.Literals) {
    Region First = N.spelled(L->getStrTokenLoc(0));
    if (llvm::sys::path::is_absolute(First.File) || !First.known())
      continue;
    Literal D = decoded(*L, Context, N);
    if (D.Pieces.empty())
      continue;
    if (isPutTogether(*L, N))
      Together.insert({D.Pieces.front().Where, std::move(D)});
    else if (!InTerms.count(D.Pieces.front().Where))
      Stray.try_emplace(D.Pieces.front().Where, std::move(D));
  }
  std::vector<Literal> Out;
  for (auto &[Where, L] : Together)
    if (Out.empty() || !(Out.back() == L))
      Out.push_back(std::move(L));
  for (auto &[Where, L] : Stray)
    Out.push_back(std::move(L));
  return Out;
}

std::vector<Region> replaceable(const Found &All, Names &N) {
  std::set<Region> Out;
  for (const StringLiteral *L : All.Replaceable)
    if (mayBeSecretPart(L->getString())) {
      Region R = N.spelled(L->getStrTokenLoc(0));
      if (R.known() && !llvm::sys::path::is_absolute(R.File))
        Out.insert(R);
    }
  return {Out.begin(), Out.end()};
}

} // namespace patlint::lowering
