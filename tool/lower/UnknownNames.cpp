//===- UnknownNames.cpp - Names that nobody declared --------------------===//
#include "lower/UnknownNames.h"

#include "compat/Compat.h"
#include "lower/MissingClasses.h"
#include "lower/TypeNames.h"

#include "clang/AST/DeclContextInternals.h"
#include "clang/Basic/DiagnosticSema.h"
#include "clang/Sema/ExternalSemaSource.h"
#include "clang/Sema/Lookup.h"
#include "clang/Sema/Scope.h"
#include "clang/Sema/ScopeInfo.h"
#include "clang/Sema/Sema.h"
#include "clang/Sema/TypoCorrection.h"

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
class UnknownNames : public compat::ByName<ExternalSemaSource, DeclContext, DeclarationName> {
public:
  UnknownNames(Sema &S, Names &N, bool Types) : S(S), N(N), Types(Types) {}

  bool LookupUnqualified(LookupResult &R, Scope *Where) override {
    if (!Busy && R.getLookupKind() == Sema::LookupNestedNameSpecifierName)
      return unknownNamespace(R);
    SourceLocation Loc = R.getNameLoc();
    if (TypeAliasTemplateDecl *Known = unknownTemplate(R.getLookupNameInfo(), R.getLookupKind(), nullptr)) {
      R.addDecl(Known);
      R.resolveKind();
      return true;
    }
    if (Busy || R.getLookupKind() != Sema::LookupOrdinaryName ||
        R.isForRedeclaration() || !Where ||
        S.isSFINAEContext() || S.CurContext->isDependentContext() ||
        !standsInCode(Where, Loc))
      return false;
    std::optional<tok::TokenKind> Next = behind(Loc);
    if (!S.getLangOpts().CPlusPlus && Next == tok::l_paren) {
      if (S.getLangOpts().implicitFunctionsAllowed())
        return false;
      R.addDecl(function(R.getLookupNameInfo()));
      R.resolveKind();
      return true;
    }
    // Of a cast in C it is enough that something can be cast to it: `(Task)function`.
    if (!S.getLangOpts().CPlusPlus && Next == tok::r_paren && before(Loc).data() && isCast(before(Loc), afterName(Loc))) {
      R.addDecl(inventedType(R.getLookupName().getAsIdentifierInfo(), Loc, nullptr, S.Context.VoidPtrTy));
      R.resolveKind();
      return true;
    }
    // C keeps what is given to a call or stored: `set(handle, 1, url)`, `.url = URL,`.
    if (!S.getLangOpts().CPlusPlus && Next && llvm::is_contained({tok::comma, tok::r_paren, tok::semi, tok::r_brace}, *Next) &&
        before(Loc).data() && StringRef("(,={").contains(beforeName(before(Loc)).rtrim().take_back())) {
      VarDecl *Known = variableIn(S.Context.getTranslationUnitDecl(), R.getLookupName().getAsIdentifierInfo(), Loc);
      Known->setType(S.Context.VoidPtrTy);
      R.addDecl(Known);
      R.resolveKind();
      return true;
    }
    // A call may still find its function by the types of its arguments. For a
    // type, CorrectTypo() is asked. C declares nothing of an unknown type: where it
    // has values of such, C++ reads the file better.
    if (!S.getLangOpts().CPlusPlus || !Next || *Next == tok::l_paren || isType(Loc) ||
        !(followsAValue(*Next) || (!Where->isFunctionPrototypeScope() && isOperand(before(Loc), afterName(Loc)))))
      return false;
    VarDecl *Known = variable(R.getLookupName().getAsIdentifierInfo(), Loc);
    if (!Known)
      return false;
    R.addDecl(Known);
    R.resolveKind();
    return true;
  }

  /// A call has found nothing at all.
  TypoCorrection CorrectTypo(const DeclarationNameInfo &Typo, int LookupKind,
                             Scope *Where, CXXScopeSpec *Qualifier,
                             CorrectionCandidateCallback &Wanted,
                             DeclContext *MemberContext, bool,
                             const ObjCObjectPointerType *) override {
    if (Searches) {
      setCxx(true);
      Searches = false;
    }
    bool Qualified = Qualifier && Qualifier->isNotEmpty();
    // Nothing there resembles anything. Until the next token.
    S.DisableTypoCorrection = Qualified && isInvented(*Qualifier);
    if (Qualified && !isInvented(*Qualifier))
      return {};
    if (Qualified)
      if (TypeAliasTemplateDecl *Known = unknownTemplate(Typo, LookupKind, Qualifier))
        return TypoCorrection(Known);
    bool OnlyType = Wanted.WantTypeSpecifiers && !Wanted.WantExpressionKeywords;
    if (TypedefDecl *Known =
            unknownType(Typo, LookupKind, Where, Qualified ? Qualifier : nullptr, OnlyType)) {
      // `gone::Client c("/a")` is an expression as long as nobody knows the
      // type; behind a value Clang goes on with `c("/a")`.
      if (compat::CorrectsAtOnce && Qualified && !OnlyType && !isType(Typo.getLoc()))
        if (VarDecl *Value = variable(Typo.getName().getAsIdentifierInfo(), Typo.getLoc()))
          return TypoCorrection(Value);
      return TypoCorrection(Known);
    }
    if (Qualified && LookupKind == Sema::LookupNestedNameSpecifierName &&
        !Busy && Typo.getName().isIdentifier()) {
      NamespaceDecl *Space = inventedNamespace(Typo.getName().getAsIdentifierInfo(), Typo.getLoc());
      typeIn(*Space, Typo.getLoc());
      return TypoCorrection(Space);
    }
    if (Busy || LookupKind != Sema::LookupOrdinaryName ||
        (MemberContext && !Qualified) || !Where || S.isSFINAEContext() ||
        S.CurContext->isDependentContext() || !standsInCode(Where, Typo.getLoc()))
      return {};
    std::optional<tok::TokenKind> Next = behind(Typo.getLoc());
    bool C = !S.getLangOpts().CPlusPlus;
    if (C && !compat::CorrectsAtOnce)
      return {};
    if (!Next || (C || Qualified ? !followsAValue(*Next) : *Next != tok::l_paren))
      return {};
    VarDecl *Known =
        variable(Typo.getName().getAsIdentifierInfo(), Typo.getLoc());
    return Known ? TypoCorrection(Known) : TypoCorrection();
  }

private:
  /// What is called in a namespace that nobody declared: `gone::send("/a")`. What
  /// other names stand for depends on where they stand: CorrectTypo() is asked.
  bool findByName(const DeclContext *In, DeclarationName Name) override {
    IdentifierInfo *Id = Name.getAsIdentifierInfo();
    if (!Id || Busy)
      return false;
    if (VarDecl *Known = S.isSFINAEContext() ? nullptr : calledOnly(Id)) {
      SetExternalVisibleDeclsForName(In, Name, {Known});
      return true;
    }
    // Not known the next time either.
    if (StoredDeclsMap *Known = In->getPrimaryContext()->getLookupPtr())
      Known->erase(Name);
    S.DisableTypoCorrection = false;
    return false;
  }

  /// Before Clang asks for a correction of `gone::name` it looks through what the
  /// namespace has, which is nothing, and then in C++ through every name and type
  /// of the unit for what resembles this one: milliseconds, for each. Nobody wants
  /// to know; so the latter it does as for C.
  void completeVisibleDeclsMap(const DeclContext *In) override {
    // In a template, what has no correction at all would be lost.
    if (compat::CorrectsAtOnce || S.DisableTypoCorrection || !S.getLangOpts().CPlusPlus || !isInvented(In) ||
        S.CurContext->isDependentContext())
      return;
    Searches = true;
    setCxx(false);
    --S.TyposCorrected;
  }

  void setCxx(bool Is) { const_cast<LangOptions &>(S.getLangOpts()).CPlusPlus = Is; }

  /// The variable that stands for Name where every `::Name` of the project files
  /// is called; else null.
  VarDecl *calledOnly(IdentifierInfo *Name) {
    const SourceManager &Sources = S.getSourceManager();
    SourceLocation First;
    for (unsigned I = 0, E = Sources.local_sloc_entry_size(); I != E; ++I) {
      const SrcMgr::SLocEntry &Entry = Sources.getLocalSLocEntry(I);
      SourceLocation Start = SourceLocation::getFromRawEncoding(Entry.getOffset());
      if (!Entry.isFile() || !N.isProject(Start))
        continue;
      StringRef Text = Sources.getBufferData(Sources.getFileID(Start));
      for (size_t At = 0; (At = Text.find(Name->getName(), At)) != StringRef::npos; ++At) {
        StringRef Behind = Text.drop_front(At + Name->getLength());
        if (!Text.take_front(At).rtrim().ends_with("::") ||
            (!Behind.empty() && isAsciiIdentifierContinue(Behind.front())))
          continue;
        SourceLocation Loc = Start.getLocWithOffset(int(At));
        if (behind(Loc) != tok::l_paren || isType(Loc) || isDefinition(Text.take_front(At), Name->getName(), Behind))
          return nullptr;
        if (First.isInvalid())
          First = Loc;
      }
    }
    return First.isValid() ? variableIn(S.Context.getTranslationUnitDecl(), Name, First) : nullptr;
  }

  /// What C did of itself up to C17: a function with any arguments. It returns
  /// what can become a text as well as a number.
  FunctionDecl *function(const DeclarationNameInfo &Name) {
    FunctionDecl *&F = Functions[Name.getName().getAsIdentifierInfo()];
    if (F)
      return F;
    tell(Name.getLoc(), Name.getName().getAsIdentifierInfo());
    ASTContext &C = S.Context;
    FunctionProtoType::ExtProtoInfo Info;
    Info.Variadic = true;
    QualType T = C.getFunctionType(C.VoidPtrTy, {}, Info);
    F = FunctionDecl::Create(C, C.getTranslationUnitDecl(), Name.getLoc(), Name.getLoc(), Name.getName(),
                                   T, C.getTrivialTypeSourceInfo(T, Name.getLoc()), SC_Extern);
    F->setImplicit();
    return F;
  }

  /// In a function, or in what initialises a member or a variable with braces:
  /// of all else outside of functions Clang keeps what it knows.
  bool standsInCode(Scope *Where, SourceLocation Loc) {
    if (Where->getFnParent())
      return true;
    auto *Class = dyn_cast<CXXRecordDecl>(S.CurContext);
    if (!S.getLangOpts().CPlusPlus || Where->isFunctionPrototypeScope() || (!Class && !S.CurContext->isFileContext()))
      return false;
    return initialises(before(Loc), Class != nullptr);
  }

  /// What stands in the file in front of Loc; empty where it is no project file.
  StringRef before(SourceLocation Loc) {
    if (!Loc.isFileID() || !N.isProject(Loc))
      return {};
    bool Invalid = false;
    StringRef Text = S.getSourceManager().getBufferData(S.getSourceManager().getFileID(Loc), &Invalid);
    return Invalid ? StringRef() : Text.take_front(S.getSourceManager().getFileOffset(Loc));
  }

  /// The tokens behind a name; a keyword has its own kind.
  std::pair<tok::TokenKind, tok::TokenKind> twoBehind(SourceLocation Loc) {
    std::pair<tok::TokenKind, tok::TokenKind> Out{tok::unknown, tok::unknown};
    if (!Loc.isFileID() || !N.isProject(Loc))
      return Out;
    for (tok::TokenKind *K : {&Out.first, &Out.second}) {
      std::optional<Token> Next =
          Lexer::findNextToken(Loc, S.getSourceManager(), S.getLangOpts());
      if (!Next)
        break;
      *K = Next->is(tok::raw_identifier)
               ? S.PP.getIdentifierInfo(Next->getRawIdentifier())->getTokenID()
               : Next->getKind();
      Loc = Next->getLocation();
    }
    return Out;
  }

  /// Whether what stands around the name at Loc says that it is a type.
  bool isType(SourceLocation Loc) {
    StringRef Before = before(Loc);
    if (!Types || !Before.data())
      return false;
    return isTypeName(beforeName(Before), afterName(Loc), S.CurContext->isFunctionOrMethod());
  }

  /// What stands behind the name at Loc, in a file.
  StringRef afterName(SourceLocation Loc) {
    const SourceManager &Sources = S.getSourceManager();
    return Sources.getBufferData(Sources.getFileID(Loc))
        .drop_front(Sources.getFileOffset(Loc))
        .drop_while([](char C) { return isAsciiIdentifierContinue(C); });
  }

  /// A type that nobody declared, of a parameter, a local variable or what a
  /// function returns: Clang drops the calls of a function with such a type.
  /// Of `hold(new Unknown)`, where only a type can stand, it loses the bracket,
  /// and with that the rest of the file. It is a type that depends on what is
  /// not known.
  TypedefDecl *unknownType(const DeclarationNameInfo &Typo, int LookupKind,
                           Scope *Where, const CXXScopeSpec *Qualifier,
                           bool OnlyType) {
    if (Busy || LookupKind != Sema::LookupOrdinaryName || !Where ||
        !S.getLangOpts().CPlusPlus || !Typo.getName().isIdentifier() || S.isSFINAEContext() ||
        (!Types && S.CurContext->isDependentContext()))
      return nullptr;
    auto [Next, Then] = twoBehind(Typo.getLoc());
    bool Parameter = Where->isFunctionPrototypeScope();
    bool Local = S.CurContext->isFunctionOrMethod();
    bool Declares = Next == tok::identifier &&
                    (Parameter ? Then == tok::comma || Then == tok::r_paren || Then == tok::equal
                     : Local   ? Then == tok::semi || Then == tok::comma || Then == tok::equal ||
                                 Then == tok::l_paren || Then == tok::l_brace
                               : Then == tok::l_paren);
    bool Refers = Parameter && (Next == tok::amp || Next == tok::star || Next == tok::ampamp) &&
                  (Then == tok::identifier || Then == tok::comma || Then == tok::r_paren);
    bool Made = OnlyType && Local && !Parameter &&
                (Next == tok::r_paren || Next == tok::comma);
    bool Unnamed = Parameter && OnlyType && (Next == tok::r_paren || Next == tok::comma);
    if (!Declares && !Refers && !Made && !Unnamed && !isType(Typo.getLoc()))
      return nullptr;
    return inventedType(Typo.getName().getAsIdentifierInfo(), Typo.getLoc(),
                        Qualifier ? compat::namespaceOf<NamespaceDecl>(*Qualifier) : nullptr);
  }

  /// As an alias of Of; of what is not known without one.
  TypedefDecl *inventedType(IdentifierInfo *Name, SourceLocation Loc, NamespaceDecl *Space, QualType Of = QualType()) {
    DeclContext *In = S.Context.getTranslationUnitDecl();
    if (Space)
      In = Space;
    TypedefDecl *&Known = KnownTypes[{In, Name}];
    if (Known)
      return Known;
    Known = TypedefDecl::Create(S.Context, In, Loc, Loc, Name,
                                S.Context.getTrivialTypeSourceInfo(Of.isNull() ? S.Context.DependentTy : Of, Loc));
    Known->setImplicit();
    Known->setReferenced();
    if (Space)
      In->addDecl(Known);
    else
      S.PushOnScopeChains(Known, S.TUScope);
    return Known;
  }

  /// `Name<int> f()`: a template that makes the same of any types; and of
  /// `gone::get<int>(a)`, of any types or, `gone::get<0>(a)`, of any numbers.
  TypeAliasTemplateDecl *unknownTemplate(const DeclarationNameInfo &Typo, int LookupKind,
                                         const CXXScopeSpec *Qualifier) {
    IdentifierInfo *Name = Typo.getName().getAsIdentifierInfo();
    if (Busy || LookupKind != Sema::LookupOrdinaryName || !Name || !S.getLangOpts().CPlusPlus ||
        S.isSFINAEContext() || behind(Typo.getLoc()) != tok::less)
      return nullptr;
    // `gone::limit < n` has blanks around it, as people write it.
    StringRef Arguments = afterName(Typo.getLoc()), Behind = behindArguments(Arguments);
    bool Called = Qualifier && Arguments.starts_with("<") && Behind.ltrim().starts_with("(") &&
                  !Arguments.drop_back(Behind.size()).contains("&&");
    Arguments = Arguments.ltrim();
    if (!Called && !isType(Typo.getLoc()))
      return nullptr;
    ASTContext &C = S.Context;
    SourceLocation Loc = Typo.getLoc();
    DeclContext *In = C.getTranslationUnitDecl();
    if (Qualifier)
      In = compat::namespaceOf<NamespaceDecl>(*Qualifier);
    Arguments = Arguments.drop_front().ltrim();
    bool Numbers = !Arguments.empty() && clang::isDigit(Arguments.front());
    TypeAliasTemplateDecl *&Known = Templates[{In, Name, Numbers}];
    if (Known)
      return Known;
    tell(Loc, Name);
    NamedDecl *Any;
    if (Numbers)
      Any = NonTypeTemplateParmDecl::Create(C, In, Loc, Loc, 0, 0, nullptr, C.IntTy, /*ParameterPack=*/true,
                                            C.getTrivialTypeSourceInfo(C.IntTy, Loc));
    else
      Any = TemplateTypeParmDecl::Create(C, In, Loc, Loc, 0, 0, nullptr, /*Typename=*/true,
                                         /*ParameterPack=*/true);
    auto *List = TemplateParameterList::Create(C, Loc, Loc, Any, Loc, nullptr);
    auto *Made = TypeAliasDecl::Create(C, In, Loc, Loc, Name, C.getTrivialTypeSourceInfo(C.DependentTy, Loc));
    Known = TypeAliasTemplateDecl::Create(C, In, Loc, Name, List, Made);
    Made->setDescribedAliasTemplate(Known);
    Known->setImplicit();
    return Known;
  }

  /// `name::` where nobody declared that name: a namespace nothing is in.
  bool unknownNamespace(LookupResult &R) {
    IdentifierInfo *Name = R.getLookupName().getAsIdentifierInfo();
    std::optional<tok::TokenKind> Next = behind(R.getNameLoc());
    if (!Name || !Next || *Next != tok::coloncolon || S.isSFINAEContext())
      return false;
    NamespaceDecl *Space = inventedNamespace(Name, R.getNameLoc());
    typeIn(*Space, R.getNameLoc());
    R.addDecl(Space);
    R.resolveKind();
    return true;
  }

  /// Of `std::vector<name::Type>`, Clang asks for Type only whether it is one.
  void typeIn(NamespaceDecl &Space, SourceLocation Loc) {
    StringRef Before = before(Loc);
    if (!Types || !Before.data())
      return;
    auto Word = [](char C) { return isAsciiIdentifierContinue(C); };
    StringRef Behind = S.getSourceManager().getBufferData(S.getSourceManager().getFileID(Loc)).drop_front(Before.size());
    Behind = Behind.drop_while(Word).ltrim();
    if (!Behind.consume_front("::"))
      return;
    Behind = Behind.ltrim();
    StringRef Name = Behind.take_while(Word);
    Behind = Behind.drop_front(Name.size()).ltrim();
    if (!Name.empty() && !Behind.starts_with("::") && !Behind.starts_with("<") &&
        isTypeName(beforeName(Before), Behind, S.CurContext->isFunctionOrMethod()))
      inventedType(&S.Context.Idents.get(Name), Loc, &Space);
  }

  NamespaceDecl *inventedNamespace(IdentifierInfo *Name, SourceLocation Loc) {
    NamespaceDecl *&Known = Namespaces[Name];
    if (Known)
      return Known;
    tell(Loc, Name);
    Known = NamespaceDecl::Create(
        S.Context, S.Context.getTranslationUnitDecl(), /*Inline=*/false, Loc,
        Loc, Name, nullptr, /*Nested=*/false);
    Known->setImplicit();
    Known->setHasExternalVisibleStorage();
    return Known;
  }

  void tell(SourceLocation Loc, const IdentifierInfo *Name) {
    Busy = true;
    S.Diag(Loc, diag::err_undeclared_var_use) << Name;
    Busy = false;
  }

  bool isInvented(const CXXScopeSpec &Qualifier) const {
    return isInvented(compat::namespaceOf<NamespaceDecl>(Qualifier));
  }

  bool isInvented(const DeclContext *In) const {
    return In && llvm::any_of(Namespaces, [&](const auto &Each) { return Each.second == In; });
  }

  /// The token behind the name at Loc, if that is spelled in a project file.
  std::optional<tok::TokenKind> behind(SourceLocation Loc) {
    if (!Loc.isFileID() || !N.isProject(Loc))
      return std::nullopt;
    std::optional<Token> Next =
        Lexer::findNextToken(Loc, S.getSourceManager(), S.getLangOpts());
    if (!Next)
      return std::nullopt;
    return Next->getKind();
  }

  /// The variable that stands for Name in the function around, or everywhere.
  VarDecl *variable(IdentifierInfo *Name, SourceLocation Loc) {
    DeclContext *Function = dyn_cast<FunctionDecl>(S.CurContext);
    if (!Function && (isa<CXXRecordDecl>(S.CurContext) || S.CurContext->isFileContext()))
      Function = S.Context.getTranslationUnitDecl();
    // What a class has whose header is missing is the same in all its methods.
    for (DeclContext *C = S.CurContext; C && Function; C = C->getParent())
      if (isMissingClass(C))
        Function = C;
    return Name && Function ? variableIn(Function, Name, Loc) : nullptr;
  }

  VarDecl *variableIn(DeclContext *Function, IdentifierInfo *Name, SourceLocation Loc) {
    VarDecl *&Known = Variables[{Function, Name}];
    if (Known)
      return Known;
    tell(Loc, Name);
    Known = VarDecl::Create(S.Context, Function, Loc, Loc, Name,
                            S.Context.DependentTy, nullptr, SC_None);
    Known->setImplicit();
    Known->setReferenced();
    return Known;
  }

  Sema &S;
  Names &N;
  /// Whether types are declared wherever the text says that a name is one.
  const bool Types;
  bool Busy = false;
  /// Between completeVisibleDeclsMap() and CorrectTypo().
  bool Searches = false;
  std::map<const IdentifierInfo *, NamespaceDecl *> Namespaces;
  std::map<std::pair<const DeclContext *, const IdentifierInfo *>, TypedefDecl *>
      KnownTypes;
  std::map<std::tuple<const DeclContext *, const IdentifierInfo *, bool>, TypeAliasTemplateDecl *> Templates;
  std::map<std::pair<const DeclContext *, const IdentifierInfo *>, VarDecl *>
      Variables;
  std::map<const IdentifierInfo *, FunctionDecl *> Functions;
};
} // namespace

/// A type that nobody declared, or an array of them.
static bool isUnknown(QualType T) {
  const auto *Builtin = T.isNull() ? nullptr : T->getBaseElementTypeUnsafe()->getAs<BuiltinType>();
  return Builtin && Builtin->getKind() == BuiltinType::Dependent;
}

/// A class that was read to its end, though some of its fields are of types that
/// nobody declared.
static bool isKnownClass(QualType T) {
  const RecordDecl *Class = T->getBaseElementTypeUnsafe()->getAsRecordDecl();
  Class = Class ? Class->getDefinition() : nullptr;
  return Class && Class->isCompleteDefinition() && !Class->isDependentContext();
}

/// Fields whose type nobody declared are invalid, and Clang drops what names
/// them. Before the bodies of the class are read, their type becomes one that
/// depends on what is not known. The class stays invalid, so nobody asks how
/// large it is. Clang takes `field` for dependent only where the class is, or
/// where the width of a bit-field is: so that is what they are. A field of a class
/// with such fields is invalid as well: its type is known.
static void openFields(Sema &S, Names &N, const Token &Brace) {
  auto *Class = dyn_cast_or_null<CXXRecordDecl>(S.CurContext);
  if (!Class || !Brace.getLocation().isFileID() || !N.isProject(Brace.getLocation()))
    return;
  if (Class->isDependentContext()) {
    // What is made of the template has a size: of a pointer.
    for (FieldDecl *Field : Class->fields())
      if (isUnknown(Field->getType()))
        Field->setTypeSourceInfo(S.Context.getTrivialTypeSourceInfo(S.Context.VoidPtrTy, Field->getLocation()));
    return;
  }
  for (FieldDecl *Field : Class->fields())
    if ((Field->isInvalidDecl() || Field->getType()->isDependentType()) &&
        !Field->isBitField()) {
      SourceLocation Loc = Field->getLocation();
      if (isKnownClass(Field->getType())) {
        Field->setInvalidDecl(false);
        Class->setInvalidDecl();
        continue;
      }
      Field->setType(S.Context.DependentTy);
      Field->setBitWidth(RecoveryExpr::Create(S.Context, S.Context.DependentTy, Loc, Loc, {}));
      Field->setInvalidDecl(false);
      Class->setInvalidDecl();
    }
}

/// A function that returns a type that nobody declared becomes one that returns
/// a number, which no coroutine does: Clang drops what it awaits. Where it awaits
/// something, it returns what depends on what is not known.
static void openCoroutine(Sema &S, FunctionDecl *F) {
  const auto *Type = F->getType()->getAs<FunctionProtoType>();
  if (!F->isInvalidDecl() || !Type || F->isDependentContext() || Type->getReturnType() != S.Context.IntTy)
    return;
  F->setType(S.Context.getFunctionType(S.Context.DependentTy, Type->getParamTypes(), Type->getExtProtoInfo()));
}

/// The bodies of a class are read behind it: Awaits is where they await.
static void openCoroutines(Sema &S, std::vector<SourceLocation> &Awaits) {
  auto *Class = dyn_cast_or_null<CXXRecordDecl>(S.CurContext);
  if (!Class)
    return;
  for (SourceLocation Loc : Awaits) {
    CXXMethodDecl *Around = nullptr;
    for (CXXMethodDecl *M : Class->methods())
      if (!M->isImplicit() && S.getSourceManager().isBeforeInTranslationUnit(M->getLocation(), Loc))
        Around = M;
    if (Around)
      openCoroutine(S, Around);
  }
  Awaits.clear();
}

/// The class of a lambda that captures what is not known has a size that nobody
/// knows: before its fields are made, at the end of its body, it becomes invalid,
/// so that nobody asks.
static void openCaptures(Sema &S) {
  sema::LambdaScopeInfo *Lambda = S.getCurLambda(/*IgnoreNonLambdaCapturingScope=*/true);
  if (!Lambda || !Lambda->Lambda || Lambda->Lambda->isDependentContext())
    return;
  for (const sema::Capture &Each : Lambda->Captures)
    if (Each.isVariableCapture() && Each.getCaptureType()->isDependentType())
      Lambda->Lambda->setInvalidDecl();
}

void declareUnknownNames(Sema &S, Names &N, Invent Which) {
  if (Which == Invent::None)
    return;
  llvm::IntrusiveRefCntPtr<UnknownNames> Source(new UnknownNames(S, N, Which == Invent::All));
  S.addExternalSource(Source.get());
  S.Context.setExternalSource(Source);
  if (S.getLangOpts().CPlusPlus)
    S.getPreprocessor().setTokenWatcher([&S, &N, Awaits = std::vector<SourceLocation>(), Last = tok::unknown,
                                         Member = false](const Token &T) mutable {
      // A member that a class does not have may be one of a base that is missing:
      // not the member that resembles it.
      S.DisableTypoCorrection = Member && Last == tok::identifier;
      Member = Last == tok::period || Last == tok::arrow;
      Last = T.getKind();
      if (T.is(tok::r_brace)) {
        openFields(S, N, T);
        openCaptures(S);
        openCoroutines(S, Awaits);
      } else if (T.isOneOf(tok::kw_co_await, tok::kw_co_return, tok::kw_co_yield)) {
        if (auto *F = dyn_cast_or_null<FunctionDecl>(S.CurContext))
          openCoroutine(S, F);
        else
          Awaits.push_back(T.getLocation());
      }
    });
}

} // namespace patlint::lowering
