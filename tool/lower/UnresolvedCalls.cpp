//===- UnresolvedCalls.cpp - Calls the compiler could not resolve --------===//
//
// A site is made of what is known of the callee: its declaration if only one can
// be meant, else its name.
//
//===-------------------------------------------------------------------===//
#include "lower/Calls.h"
#include "lower/Fitting.h"

using namespace clang;

namespace patlint::lowering {

namespace {
/// The callee of an unresolved call, as far as it can be told.
struct Spelled {
  const FunctionDecl *Only = nullptr;
  std::string Name;
  bool NameOnly = true;
  const Expr *Object = nullptr;
  bool Arrow = false;
  bool ImplicitThis = false;
  SourceLocation Loc;
};
} // namespace

static void lookUp(llvm::ArrayRef<const NamedDecl *> Decls, llvm::ArrayRef<const Expr *> Args,
                   Names &N, Spelled &Out) {
  std::set<std::string> Known;
  llvm::SmallVector<const FunctionDecl *, 4> All;
  for (const NamedDecl *D : Decls) {
    const NamedDecl *U = D->getUnderlyingDecl();
    Known.insert(N.qualified(U));
    const auto *Made = dyn_cast<FunctionTemplateDecl>(U);
    if (const auto *Fn = dyn_cast<FunctionDecl>(U))
      All.push_back(Fn);
    else if (Made && N.isProject(Made->getLocation()))
      All.push_back(Made->getTemplatedDecl());
  }
  if (Known.size() == 1) {
    Out.Name = *Known.begin();
    Out.NameOnly = false;
    Out.Only = All.size() == 1 ? All.front() : fitting(All, Args, N);
  }
}

static void lookUp(const OverloadExpr *O, llvm::ArrayRef<const Expr *> Args,
                   Names &N, Spelled &Out) {
  Out.Name = O->getName().getAsString();
  lookUp(std::vector<const NamedDecl *>(O->decls_begin(), O->decls_end()), Args, N, Out);
}

/// Members: those that a call of a member of something unknown may mean.
static Spelled spelledCallee(const Expr *Callee, llvm::ArrayRef<const Expr *> Args,
                             llvm::ArrayRef<const NamedDecl *> Members, Names &N) {
  Spelled Out;
  Out.Loc = Callee->getExprLoc();
  if (const auto *L = dyn_cast<UnresolvedLookupExpr>(Callee)) {
    lookUp(L, Args, N, Out);
  } else if (const auto *M = dyn_cast<UnresolvedMemberExpr>(Callee)) {
    lookUp(M, Args, N, Out);
    Out.Loc = M->getMemberLoc();
    Out.ImplicitThis = M->isImplicitAccess();
    Out.Object = M->isImplicitAccess() ? nullptr : M->getBase();
    Out.Arrow = M->isArrow();
  } else if (const auto *M = dyn_cast<CXXDependentScopeMemberExpr>(Callee)) {
    Out.Name = M->getMember().getAsString();
    Out.Loc = M->getMemberLoc();
    Out.ImplicitThis = M->isImplicitAccess();
    Out.Object = M->isImplicitAccess() ? nullptr : M->getBase();
    Out.Arrow = M->isArrow();
    if (llvm::all_of(Members, [](const NamedDecl *D) { return isa<FunctionDecl>(D->getUnderlyingDecl()); }))
      lookUp(Members, Args, N, Out);
  } else if (const auto *M = dyn_cast<MemberExpr>(Callee)) {
    Out.Loc = M->getMemberLoc();
    Out.Object = M->getBase();
    Out.Arrow = M->isArrow();
    Out.Name = N.qualified(M->getMemberDecl());
    if (const auto *Fn = dyn_cast<CXXMethodDecl>(M->getMemberDecl())) {
      Out.Only = Fn;
      Out.NameOnly = false;
    }
  } else if (const auto *D = dyn_cast<DependentScopeDeclRefExpr>(Callee)) {
    Out.Name = D->getDeclName().getAsString();
  } else if (const auto *R = dyn_cast<DeclRefExpr>(Callee);
             isa<RecoveryExpr>(Callee) || (R && R->getDecl()->isImplicit())) {
    // `ns::f` of a namespace without an f: its name is all there is.
    std::string Text = N.source(Callee->getSourceRange());
    if (llvm::all_of(Text, [](char C) {
          return isAsciiIdentifierContinue(C) || C == ':';
        }))
      Out.Name = llvm::StringRef(Text).ltrim(':').str();
  } else if (const auto *R = dyn_cast<DeclRefExpr>(Callee)) {
    Out.Name = N.qualified(R->getDecl());
    if (const auto *Fn = dyn_cast<FunctionDecl>(R->getDecl())) {
      Out.Only = Fn;
      Out.NameOnly = false;
    }
  }
  return Out;
}

/// The template arguments of a member that takes any arguments, then those of its
/// class: of `list.emplace_back(a, unknown)`.
static std::vector<std::string> deducedFrom(llvm::ArrayRef<const NamedDecl *> Members,
                                            const std::vector<std::string> &ArgTypes,
                                            std::vector<std::string> OfClass) {
  const auto *Only = Members.size() == 1 ? dyn_cast<FunctionTemplateDecl>(Members.front()->getUnderlyingDecl()) : nullptr;
  const TemplateParameterList *Params = Only ? Only->getTemplateParameters() : nullptr;
  if (!Params || Params->size() != 1 || !Params->getParam(0)->isParameterPack())
    return OfClass;
  OfClass.insert(OfClass.begin(), ArgTypes.begin(), ArgTypes.end());
  return OfClass;
}

Body::Result Body::unresolvedCall(const Expr *Whole, const Expr *Callee,
                                  llvm::ArrayRef<const Expr *> Args) {
  if (const Expr *Name = recoveredName(Callee))
    Callee = Name;
  std::vector<const NamedDecl *> Members;
  const auto *Of = dyn_cast<CXXDependentScopeMemberExpr>(Callee);
  const CXXRecordDecl *Behind = Of && !Of->isImplicitAccess() ? memberClass(Of->getBase(), Of->isArrow()) : nullptr;
  if (Behind)
    Members = membersNamed(Behind, Of->getMember());
  Spelled Name = spelledCallee(Callee, Args, Members, N);
  CallParts P;
  P.Call.Dependent = true;
  P.Call.Where = N.region(Name.Loc.isValid() ? SourceRange(Name.Loc)
                                             : Callee->getSourceRange());
  if (Name.Only)
    describe(P, Name.Only);
  const auto *O = dyn_cast<OverloadExpr>(Callee);
  if (O && O->hasExplicitTemplateArgs())
    P.Call.TemplateArgs = N.templateArguments(O);
  P.Call.Name = Name.Name;
  P.Call.NameOnly = Name.NameOnly;
  if (Name.Name.empty())
    P.Call.Callee = term(Callee);
  PlaceId Receiver = NoPlace;
  QualType Class;
  if (Name.Object) {
    Receiver = Name.Arrow ? pointee(Name.Object) : place(Name.Object);
    Class = Name.Object->IgnoreImpCasts()->getType();
    if (!Class.isNull() && Class->isPointerType())
      Class = Class->getPointeeType();
    if (Behind)
      Class = compat::classType(Context, Behind);
  } else if (Name.ImplicitThis && HasReceiver) {
    Receiver = At.of(ReceiverRoot);
    if (const auto *M = dyn_cast_or_null<CXXMethodDecl>(Self))
      Class = compat::classType(Context, M->getParent());
  }
  auto All = Name.Only ? withDefaults(Args, Name.Only) : llvm::SmallVector<const Expr *, 8>(Args);
  if (O && Members.empty())
    Members.assign(O->decls_begin(), O->decls_end());
  passArguments(P, All, Name.Only, nullptr, Members);
  if (P.Call.TemplateArgs.empty() && !Name.Only && !Class.isNull())
    P.Call.TemplateArgs = deducedFrom(Members, P.Call.ArgTypes, N.templateArguments(Class));
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Name.Only);
  P.Call.Virtual = Behind && Method && Method->isVirtual();
  if (Receiver != NoPlace)
    receive(P, Receiver, Class, !Method || !Method->isConst());
  QualType Returned = Name.Only ? Name.Only->getReturnType() : QualType();
  if (!Name.Only && !Whole->getType().isNull() && !Whole->isTypeDependent())
    Returned = Whole->getType();
  else if (!Name.Only)
    Returned = returnedBy(Members);
  return finish(P, Whole, Returned);
}

Body::Result Body::inventedTemplateCall(const CXXUnresolvedConstructExpr *E,
                                        llvm::ArrayRef<TemplateArgument> TemplateArgs) {
  CallParts P;
  P.Call.Dependent = P.Call.NameOnly = true;
  P.Call.Where = N.region(E->getBeginLoc());
  std::string Text = N.source(SourceRange(E->getBeginLoc(), E->getLParenLoc()));
  for (char C : llvm::StringRef(Text).split('<').first.ltrim(':'))
    if (!isWhitespace(C))
      P.Call.Name += C;
  P.Call.TemplateArgs = N.templateArguments(TemplateArgs);
  passArguments(P, llvm::SmallVector<const Expr *, 4>(E->arg_begin(), E->arg_end()), nullptr, nullptr);
  return finish(P, E, QualType());
}

} // namespace patlint::lowering
