//===- Unit.cpp - Lower everything of one parsed unit -------------------===//
#include "lower/Unit.h"

#include "lower/Body.h"
#include "lower/Fitting.h"

#include "llvm/Support/CrashRecoveryContext.h"

using namespace clang;

namespace patlint::lowering {

namespace {
class UnitLowering {
public:
  UnitLowering(ASTContext &Context, Names &N, StringProgram &Out)
      : N(N), Context(Context), Out(Out), S{Context, N, {}, {}, {}, 0} {}

  unsigned run();

private:
  void function(const FunctionDecl *D);
  void global(const VarDecl *D);
  void members(const CXXRecordDecl *R);
  /// What bodies lowered so far have met.
  void met();
  void classes(const Found &All);
  void addClass(const RecordDecl *R);
  bool survives(llvm::function_ref<void()> Code);

  Names &N;
  ASTContext &Context;
  StringProgram &Out;
  Shared S;
  std::map<std::string, Function> Functions;
  std::map<std::string, ClassInfo> Classes;
  llvm::DenseSet<const Decl *> Instantiated;
  unsigned Crashed = 0;
};
} // namespace

/// Broken code can be odder than anybody thought of: what cannot be read for that is one
/// function, not its file.
bool UnitLowering::survives(llvm::function_ref<void()> Code) {
  llvm::CrashRecoveryContext Context;
  bool Done = Context.RunSafely(Code);
  Crashed += !Done;
  return Done;
}

static void addOverrides(const CXXMethodDecl *M, Names &N,
                         std::set<std::string> &Symbols) {
  for (const CXXMethodDecl *Base : M->overridden_methods())
    if (Symbols.insert(N.symbol(Base)).second)
      addOverrides(Base, N, Symbols);
}

/// Copying and moving is no call: see Body::construct.
static bool isCopy(const FunctionDecl *D) {
  const auto *M = dyn_cast<CXXMethodDecl>(D);
  if (!M || !(M->isImplicit() || M->isDefaulted()))
    return false;
  const auto *C = dyn_cast<CXXConstructorDecl>(M);
  return (C && C->isCopyOrMoveConstructor()) || M->isCopyAssignmentOperator() ||
         M->isMoveAssignmentOperator() || isa<CXXDestructorDecl>(M);
}

void UnitLowering::function(const FunctionDecl *D) {
  if (isCopy(D))
    return;
  std::string Symbol = N.symbol(D);
  auto [It, New] = Functions.try_emplace(Symbol);
  if (const FunctionDecl *Pattern = D->getTemplateInstantiationPattern())
    Instantiated.insert(Pattern->getCanonicalDecl());
  if (!New)
    return;
  Function F;
  F.Symbol = Symbol;
  F.Name = N.qualified(D);
  F.Variadic = D->isVariadic();
  F.Where = N.region(D->getLocation());
  for (const auto *A : D->specific_attrs<FormatAttr>())
    F.FormatParam = A->getFormatIdx();
  for (const ParmVarDecl *P : D->parameters())
    F.Params.push_back({P->getNameAsString(), N.type(P->getType())});
  if (const auto *M = dyn_cast<CXXMethodDecl>(D)) {
    F.K = isa<CXXConstructorDecl>(M)   ? Function::Kind::Constructor
          : M->getParent()->isLambda() ? Function::Kind::Lambda
                                       : Function::Kind::Function;
    if (F.K == Function::Kind::Lambda)
      F.Name = "lambda";
    F.Class = F.K == Function::Kind::Lambda ? N.closure(M->getParent())
                                            : N.qualified(M->getParent());
    F.Virtual = M->isVirtual();
    std::set<std::string> Symbols;
    addOverrides(M, N, Symbols);
    F.Overrides.assign(Symbols.begin(), Symbols.end());
    if (!M->getParent()->isLambda())
      S.Classes.push_back(M->getParent());
  }
  if (survives([&] { Body(S, F).function(D); }))
    It->second = std::move(F);
}

void UnitLowering::global(const VarDecl *D) {
  const VarDecl *Defined = nullptr;
  if (!D->getAnyInitializer(Defined) || !Defined ||
      !N.isProject(Defined->getLocation()) ||
      Context.getBaseElementType(Defined->getType())->isDependentType() || Defined->getType()->isUndeducedType() ||
      Defined->getDeclContext()->isDependentContext() || Defined->getDescribedVarTemplate())
    return;
  std::string Symbol = N.symbol(Defined);
  auto [It, New] = Functions.try_emplace(Symbol);
  if (!New)
    return;
  Function F;
  F.K = Function::Kind::GlobalInit;
  F.Symbol = Symbol;
  F.Name = N.qualified(Defined);
  F.Where = N.region(Defined->getLocation());
  F.Const = Context.getBaseElementType(Defined->getType()).isConstQualified() ||
            Defined->isConstexpr();
  if (survives([&] { Body(S, F).global(Defined); }))
    It->second = std::move(F);
}

/// A class without a constructor in view still has what its default member
/// initialisers say.
void UnitLowering::members(const CXXRecordDecl *R) {
  if (!hasDefaults(*R) || R->isUnion() || !R->getIdentifier())
    return;
  for (const CXXConstructorDecl *C : R->ctors())
    if (!C->isCopyOrMoveConstructor() && Functions.count(N.symbol(C)))
      return;
  std::string Symbol = N.symbol(R) + "#members";
  auto [It, New] = Functions.try_emplace(Symbol);
  if (!New)
    return;
  Function F;
  F.K = Function::Kind::Constructor;
  F.Symbol = Symbol;
  F.Class = N.qualified(R);
  F.Name = F.Class;
  F.Where = N.region(R->getLocation());
  if (survives([&] { Body(S, F).members(R); }))
    Functions[Symbol] = std::move(F);
}

void UnitLowering::met() {
  for (size_t I = 0, G = 0; I != S.Met.size() || G != S.MetGlobals.size();) {
    if (G != S.MetGlobals.size()) {
      global(S.MetGlobals[G++]);
      continue;
    }
    const FunctionDecl *D = S.Met[I++];
    const FunctionDecl *Defined = nullptr;
    if (!D->isDefined(Defined) || !Defined->getBody())
      continue;
    const FunctionDecl *Pattern = Defined->getTemplateInstantiationPattern();
    if (N.isProject((Pattern ? Pattern : Defined)->getLocation()))
      function(Defined);
  }
  S.Met.clear();
  S.MetGlobals.clear();
}

/// Members that lead to an object which others may change.
static bool refersToObject(QualType T) {
  return !T.isNull() && (T->isReferenceType() || T->isPointerType()) &&
         (T->getPointeeType()->isRecordType() ||
          T->getPointeeType()->isDependentType());
}

void UnitLowering::addClass(const RecordDecl *R) {
  R = R->getDefinition();
  if (!R || R->isLambda())
    return;
  std::string Name = N.qualified(R);
  if (Name.empty())
    return;
  auto [It, New] = Classes.try_emplace(Name);
  if (!New)
    return;
  ClassInfo Info;
  Info.Name = Name;
  Info.Project = N.isProject(R->getLocation());
  for (const FieldDecl *Field : R->fields())
    if (refersToObject(Field->getType()))
      Info.ReferenceFields.push_back(N.fieldKey(Field));
  if (const auto *Class = dyn_cast<CXXRecordDecl>(R))
    for (const CXXBaseSpecifier &B : Class->bases()) {
      Info.Bases.push_back(N.type(B.getType()));
      if (const CXXRecordDecl *Base = B.getType()->getAsCXXRecordDecl())
        addClass(Base);
    }
  Classes[Name] = std::move(Info);
}

unsigned UnitLowering::run() {
  Found All = sweep(Context, N);
  for (const VarDecl *V : All.Globals)
    global(V);
  for (const FunctionDecl *F : All.Functions)
    function(F);
  met();
  for (const FunctionDecl *F : All.Patterns)
    if (!Instantiated.count(F->getCanonicalDecl())) {
      function(F);
      met();
    }
  for (const RecordDecl *R : All.Classes)
    if (const auto *Class = dyn_cast<CXXRecordDecl>(R))
      members(Class);
  met();
  for (const RecordDecl *R : All.Classes)
    addClass(R);
  for (const CXXRecordDecl *R : S.Classes)
    addClass(R);

  std::set<std::string> ProjectClasses;
  for (auto &[Name, Info] : Classes) {
    if (Info.Project)
      ProjectClasses.insert(Name);
    Out.Classes.push_back(std::move(Info));
  }
  for (auto &[Symbol, F] : Functions) {
    if (F.Symbol.empty())
      continue;
    llvm::erase_if(F.FieldWrites, [&](TermId T) {
      if (F.Terms[T].Kind == TermKind::Aggregate)
        return !ProjectClasses.count(F.Terms[T].Type);
      llvm::StringRef Key = F.Terms[T].Text;
      size_t At = Key.rfind("::");
      // "Class<int>::field" is a field of Class.
      return At == llvm::StringRef::npos ||
             !ProjectClasses.count(Key.take_front(std::min(At, Key.find('<'))).str());
    });
    // What is made in one piece has its fields written, too.
    for (TermId T = 0; T < F.Terms.size(); ++T)
      if (F.Terms[T].Kind == TermKind::Aggregate && !F.Terms[T].Keys.empty() &&
          ProjectClasses.count(F.Terms[T].Type))
        F.FieldWrites.push_back(T);
    llvm::sort(F.FieldWrites);
    F.FieldWrites.erase(llvm::unique(F.FieldWrites), F.FieldWrites.end());
    Out.Functions.push_back(std::move(F));
  }
  Out.Stray = strays(All, Out, Context, N);
  Out.Replaceable = replaceable(All, N);
  return All.Lost + Crashed;
}

unsigned lowerUnit(ASTContext &Context, Names &N, StringProgram &Program) {
  return UnitLowering(Context, N, Program).run();
}

} // namespace patlint::lowering
