//===- UnknownNames.cpp - Names that nobody declared --------------------===//
#include "lower/UnknownNames.h"

#include "clang/Basic/DiagnosticSema.h"
#include "clang/Sema/ExternalSemaSource.h"
#include "clang/Sema/Lookup.h"
#include "clang/Sema/Scope.h"
#include "clang/Sema/Sema.h"

using namespace clang;

namespace patlint::lowering {

/// Whether the token behind a name says that the name is a value.
static bool followsAValue(tok::TokenKind K) {
  switch (K) {
  case tok::period:
  case tok::arrow:
  case tok::l_paren:
  case tok::r_paren:
  case tok::l_square:
  case tok::r_square:
  case tok::comma:
  case tok::semi:
  case tok::plus:
  case tok::plusequal:
  case tok::equal:
  case tok::lessless:
  case tok::question:
  case tok::r_brace:
    return true;
  default:
    return false;
  }
}

namespace {
class UnknownNames : public ExternalSemaSource {
public:
  UnknownNames(Sema &S, Names &N) : S(S), N(N) {}

  bool LookupUnqualified(LookupResult &R, Scope *Where) override {
    if (Busy || R.getLookupKind() != Sema::LookupOrdinaryName ||
        R.isForRedeclaration() || !S.getLangOpts().CPlusPlus || !Where ||
        !Where->getFnParent() || S.isSFINAEContext() ||
        S.CurContext->isDependentContext())
      return false;
    IdentifierInfo *Name = R.getLookupName().getAsIdentifierInfo();
    SourceLocation Loc = R.getNameLoc();
    if (!Name || !Loc.isFileID() || !N.isProject(Loc))
      return false;
    auto *Function = dyn_cast<FunctionDecl>(S.CurContext);
    if (!Function)
      return false;
    const SourceManager &Sources = S.getSourceManager();
    std::optional<Token> Next =
        Lexer::findNextToken(Loc, Sources, S.getLangOpts());
    if (!Next || !followsAValue(rawKind(*Next)))
      return false;
    VarDecl *&Known = Variables[{Function, Name}];
    if (!Known) {
      Busy = true;
      S.Diag(Loc, diag::err_undeclared_var_use) << Name;
      Busy = false;
      Known = VarDecl::Create(S.Context, Function, Loc, Loc, Name,
                              S.Context.DependentTy, nullptr, SC_None);
      Known->setImplicit();
      Known->setReferenced();
    }
    R.addDecl(Known);
    R.resolveKind();
    return true;
  }

private:
  static tok::TokenKind rawKind(const Token &T) { return T.getKind(); }

  Sema &S;
  Names &N;
  bool Busy = false;
  std::map<std::pair<const FunctionDecl *, const IdentifierInfo *>, VarDecl *>
      Variables;
};
} // namespace

void declareUnknownNames(Sema &S, Names &N) {
  S.addExternalSource(new UnknownNames(S, N));
}

} // namespace patlint::lowering
