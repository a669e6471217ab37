//===- Names.cpp - Symbols, qualified names, types and regions ---------===//
#include "lower/Names.h"

#include "compat/Compat.h"
#include "lower/Headers.h"

using namespace clang;

namespace patlint::lowering {

bool isBelow(llvm::StringRef Path, llvm::StringRef Folder) {
  Folder = Folder.rtrim('/');
  return Path.starts_with(Folder) &&
         (Path.size() == Folder.size() || Path[Folder.size()] == '/');
}

std::string normalised(llvm::StringRef Path, llvm::StringRef Directory) {
  llvm::SmallString<256> Full(Path);
  if (!llvm::sys::path::is_absolute(Full)) {
    Full = Directory;
    llvm::sys::path::append(Full, Path);
  }
  llvm::sys::path::remove_dots(Full, /*remove_dot_dot=*/true);
  return llvm::sys::path::convert_to_slash(Full);
}

/// The compiler's and the system's headers are no part of a project that is
/// scanned from above them: files of two trees have "/" in common.
static bool isInstalled(llvm::StringRef Path, llvm::StringRef Root, llvm::vfs::FileSystem &Files) {
  for (llvm::StringRef Ours : {ClangFolder, ShadowFolder, LanguageFolder, SystemFolder})
    if (isBelow(Path, Ours))
      return true;
  llvm::SmallString<256> Real;
  if (Files.getRealPath(Path, Real))
    return false;
  for (llvm::StringRef Folder : {"/usr/include", "/usr/local/include", "/usr/lib", "/usr/local/lib"})
    if (isBelow(Folder, Root) && isBelow(Real, Folder))
      return true;
  return false;
}

Names::Names(const ASTContext &Context, std::string Root, std::string Directory)
    : Context(Context), Sources(Context.getSourceManager()),
      Root(normalised(Root, "/")), Directory(std::move(Directory)) {
  llvm::SmallString<256> Real;
  if (!llvm::sys::fs::real_path(this->Root, Real))
    RealRoot = std::string(Real);
}

//===--- Files and regions ---------------------------------------------===//

const std::string &Names::file(FileID File) {
  auto [It, New] = Files.try_emplace(File);
  if (!New)
    return It->second;
  OptionalFileEntryRef Entry = Sources.getFileEntryRefForID(File);
  if (!Entry)
    return It->second;
  std::string Path = normalised(Entry->getName(), Directory);
  llvm::StringRef Base = Root;
  // Its links still in it, as removing ".." behind one leads elsewhere.
  llvm::SmallString<256> Absolute(Entry->getName());
  compat::makeAbsolute(Directory, Absolute);
  bool System = SrcMgr::isSystem(Sources.getFileCharacteristic(Sources.getLocForStartOfFile(File)));
  if (System && File != Sources.getMainFileID() &&
      isInstalled(Absolute, Root, Sources.getFileManager().getVirtualFileSystem())) {
    Base = {};
  } else if (!isBelow(Path, Root)) {
    llvm::SmallString<256> Real;
    if (!RealRoot.empty() && !llvm::sys::fs::real_path(Path, Real) &&
        isBelow(Real, RealRoot)) {
      Path = std::string(Real);
      Base = RealRoot;
    } else {
      Base = {};
    }
  }
  if (!Base.empty())
    Path = Path.substr(std::min(Path.size(), Base.rtrim('/').size() + 1));
  return It->second = Path;
}

bool Names::isProject(SourceLocation Loc) {
  if (Loc.isInvalid())
    return false;
  const std::string &Name = file(Sources.getFileID(Sources.getFileLoc(Loc)));
  return !Name.empty() && !llvm::sys::path::is_absolute(Name);
}

Region Names::regionOf(SourceLocation Begin, SourceLocation End) {
  Region R;
  if (Begin.isInvalid())
    return R;
  auto [File, Offset] = Sources.getDecomposedLoc(Begin);
  R.File = file(File);
  if (R.File.empty())
    return R;
  R.Line = Sources.getLineNumber(File, Offset);
  R.Column = Sources.getColumnNumber(File, Offset);
  R.EndLine = R.Line;
  R.EndColumn = R.Column + 1;
  SourceLocation After =
      Lexer::getLocForEndOfToken(End, 0, Sources, Context.getLangOpts());
  if (After.isInvalid())
    return R;
  auto [EndFile, EndOffset] = Sources.getDecomposedLoc(After);
  if (EndFile == File && EndOffset > Offset) {
    R.EndLine = Sources.getLineNumber(EndFile, EndOffset);
    R.EndColumn = Sources.getColumnNumber(EndFile, EndOffset);
  }
  return R;
}

Region Names::region(SourceRange Range) {
  if (Range.isInvalid())
    return {};
  SourceLocation Begin = Sources.getFileLoc(Range.getBegin());
  SourceLocation End = Range.getEnd().isMacroID()
                           ? Sources.getExpansionRange(Range.getEnd()).getEnd()
                           : Range.getEnd();
  if (End.isMacroID())
    End = Sources.getFileLoc(End);
  return regionOf(Begin, End);
}

Region Names::spelled(SourceLocation Loc) {
  SourceLocation At = Sources.getSpellingLoc(Loc);
  // Pasted and stringised tokens live in a scratch buffer: name their use.
  if (Sources.isWrittenInScratchSpace(At))
    At = Sources.getFileLoc(Loc);
  return regionOf(At, At);
}

Region Names::spelledIn(SourceLocation Loc, llvm::StringRef Text) {
  if (!isMadeByMacro(Loc))
    return spelled(Loc);
  CharSourceRange Use = Sources.getExpansionRange(Loc);
  llvm::StringRef Written =
      Lexer::getSourceText(Use, Sources, Context.getLangOpts());
  size_t At = Text.empty() ? llvm::StringRef::npos : Written.find(Text);
  Region R = regionOf(Use.getBegin(), Use.getEnd());
  if (At == llvm::StringRef::npos || Text.contains('\n') || !R.known())
    return R;
  // A literal that a macro gives its prefix, or a word that it quotes.
  size_t Behind = At + Text.size();
  if (At > 0 && Behind < Written.size() && Written[At - 1] == '"' && Written[Behind] == '"') {
    --At;
    ++Behind;
  }
  SourceLocation Begin = Use.getBegin().getLocWithOffset(int(At));
  Region First = regionOf(Begin, Begin);
  First.EndLine = First.Line;
  First.EndColumn = First.Column + unsigned(Behind - At);
  return First;
}

bool Names::isMadeByMacro(SourceLocation Loc) const {
  return Sources.isWrittenInScratchSpace(Sources.getSpellingLoc(Loc));
}

std::string Names::source(SourceRange Range) const {
  return Lexer::getSourceText(Sources.getExpansionRange(Range), Sources,
                              Context.getLangOpts())
      .str();
}

//===--- Names ---------------------------------------------------------===//

static std::string ownName(const NamedDecl *D) {
  if (const auto *Tag = dyn_cast<TagDecl>(D)) {
    if (const TypedefNameDecl *Name = Tag->getTypedefNameForAnonDecl())
      return Name->getNameAsString();
    return Tag->getIdentifier() ? Tag->getName().str() : "";
  }
  if (isa<CXXConversionDecl>(D))
    return "operator type";
  if (const auto *F = dyn_cast<FunctionTemplateDecl>(D))
    return ownName(F->getTemplatedDecl());
  if (const auto *C = dyn_cast<CXXConstructorDecl>(D))
    return C->getParent()->getNameAsString();
  if (const auto *C = dyn_cast<CXXDestructorDecl>(D))
    return "~" + C->getParent()->getNameAsString();
  return D->getDeclName().getAsString();
}

std::string Names::qualified(const NamedDecl *D) {
  if (!D)
    return {};
  if (const auto *R = dyn_cast<CXXRecordDecl>(D); R && R->isLambda())
    return "lambda";
  std::string Name = ownName(D);
  for (const DeclContext *C = D->getDeclContext(); C && !C->isTranslationUnit();
       C = C->getParent()) {
    if (const auto *N = dyn_cast<NamespaceDecl>(C)) {
      if (N->isInline() || N->isAnonymousNamespace())
        continue;
    } else if (const auto *E = dyn_cast<EnumDecl>(C)) {
      if (!E->isScoped())
        continue;
    } else if (!isa<TagDecl>(C)) {
      continue;
    }
    std::string Outer = ownName(cast<NamedDecl>(C));
    if (!Outer.empty())
      Name = Name.empty() ? Outer : Outer + "::" + Name;
  }
  return Name;
}

std::string Names::fieldKey(const ValueDecl *Field) {
  // Members of a union that are of one type are one.
  if (const auto *D = dyn_cast<FieldDecl>(Field); D && D->getParent()->isUnion())
    for (const FieldDecl *First : D->getParent()->fields())
      if (Context.hasSameType(First->getType(), D->getType()))
        return qualified(First);
  std::string Key = qualified(Field);
  // Each instance of a class of the program has fields of its own: what one
  // holds the others do not.
  const auto *Of = dyn_cast<ClassTemplateSpecializationDecl>(Field->getDeclContext());
  if (!Of || !isProject(Of->getLocation()))
    return Key;
  std::string Arguments;
  for (const TemplateArgument &A : Of->getTemplateArgs().asArray()) {
    std::vector<std::string> Words;
    addArgument(A, Words);
    for (const std::string &W : Words)
      Arguments += (Arguments.empty() ? "" : ",") + W;
  }
  return Key.insert(Key.rfind("::"), "<" + Arguments + ">");
}

std::string Names::closure(const CXXRecordDecl *Lambda) {
  Lambda = Lambda->getCanonicalDecl();
  auto [It, New] = Closures.try_emplace(Lambda);
  if (!New)
    return It->second;
  Region R = region(Lambda->getLocation());
  std::string Name = "lambda@" + R.File + ":" + std::to_string(R.Line) + ":" +
                     std::to_string(R.Column);
  // The same lambda in another instantiation of the template around it.
  if (unsigned N = ++ClosureCount[Name]; N > 1)
    Name += "#" + std::to_string(N);
  return It->second = Name;
}

std::string Names::symbol(const NamedDecl *D) {
  if (!D)
    return {};
  D = cast<NamedDecl>(D->getCanonicalDecl());
  if (const auto *M = dyn_cast<CXXMethodDecl>(D);
      M && M->getParent()->isLambda()) {
    std::string Name = closure(M->getParent());
    // One of the instantiations of a generic lambda.
    if (const TemplateArgumentList *Args = M->getTemplateSpecializationArgs())
      for (const TemplateArgument &A : Args->asArray()) {
        std::vector<std::string> Words;
        addArgument(A, Words);
        for (const std::string &W : Words)
          Name += "<" + W + ">";
      }
    return Name;
  }
  auto [It, New] = Symbols.try_emplace(D);
  if (!New)
    return It->second;
  llvm::SmallString<128> Usr;
  std::string Name;
  if (index::generateUSRForDecl(D, Usr)) {
    Name = "?" + qualified(D);
    // Overloads with types that nobody knows.
    if (const auto *F = dyn_cast<FunctionDecl>(D))
      for (const ParmVarDecl *P : F->parameters())
        Name += "#" + type(P->getType());
  } else {
    Name = std::string(Usr);
  }
  // Other units see the function as C does: without its parameters.
  if (IsC && isa<FunctionDecl>(D) && !isa<CXXMethodDecl>(D)) {
    if (Usr.empty() && D->isExternallyVisible())
      Name = "c:@F@" + D->getNameAsString();
    Name.resize(std::min(Name.size(), Name.find('#')));
  }
  if (!D->isExternallyVisible()) {
    Name += "|" + region(D->getLocation()).File;
    // A static local of an inline function, or one of several of that name.
    if (const auto *V = dyn_cast<VarDecl>(D); V && V->isStaticLocal()) {
      Region R = region(D->getLocation());
      Name += ":" + std::to_string(R.Line) + ":" + std::to_string(R.Column);
    }
  }
  return Symbols[D] = Name;
}

std::string Names::type(QualType T) {
  if (T.isNull())
    return {};
  T = T.getNonReferenceType().getUnqualifiedType();
  auto PointerTo = [&](QualType To) {
    std::string Name = type(To);
    return Name + (llvm::StringRef(Name).ends_with("*") ? "*" : " *");
  };
  if (const auto *A = T->getAsArrayTypeUnsafe())
    return PointerTo(A->getElementType());
  if (const auto *P = T->getAs<PointerType>())
    return PointerTo(P->getPointeeType());
  if (const auto *E = T->getAs<EnumType>())
    return qualified(E->getDecl());
  if (const CXXRecordDecl *R = T->getAsCXXRecordDecl())
    return qualified(R);
  if (const auto *R = T->getAs<RecordType>())
    return qualified(R->getDecl());
  if (const auto *S = T->getAs<TemplateSpecializationType>())
    if (const TemplateDecl *Template = S->getTemplateName().getAsTemplateDecl())
      return qualified(Template);
  if (T->isFunctionType())
    return "function";
  if (T->isDependentType() || T->isUndeducedType())
    return "auto";
  PrintingPolicy Policy(Context.getLangOpts());
  Policy.Bool = true;
  Policy.SuppressScope = false;
  return T.getCanonicalType().getUnqualifiedType().getAsString(Policy);
}

HoleKind Names::holeKind(QualType T) const {
  if (T.isNull())
    return HoleKind::String;
  T = T.getNonReferenceType().getCanonicalType();
  if (T->isDependentType())
    return HoleKind::String;
  if (T->isBooleanType())
    return HoleKind::Bool;
  if (T->isEnumeralType())
    return HoleKind::Enum;
  if (T->isAnyCharacterType() && !T->isWideCharType())
    return T->isCharType() || T->isChar8Type() ? HoleKind::Char
                                               : HoleKind::String;
  if (T->isWideCharType())
    return HoleKind::Char;
  if (T->isUnsignedIntegerType())
    return HoleKind::Uint;
  if (T->isIntegerType())
    return HoleKind::Int;
  if (T->isFloatingType())
    return HoleKind::Float;
  if (T->isPointerType() || T->isArrayType()) {
    QualType Element = T->isPointerType()
                           ? T->getPointeeType()
                           : QualType(T->getArrayElementTypeNoTypeQual(), 0);
    return Element->isAnyCharacterType() ? HoleKind::String : HoleKind::Pointer;
  }
  return HoleKind::Object;
}

void Names::addArgument(const TemplateArgument &A,
                        std::vector<std::string> &Out) {
  switch (A.getKind()) {
  case TemplateArgument::Type:
    Out.push_back(type(A.getAsType()));
    return;
  case TemplateArgument::Integral: {
    const llvm::APSInt &Value = A.getAsIntegral();
    if (const auto *E = A.getIntegralType()->getAs<EnumType>())
      for (const EnumConstantDecl *C : E->getDecl()->enumerators())
        if (llvm::APSInt::isSameValue(C->getInitVal(), Value))
          return Out.push_back(qualified(C));
    llvm::SmallString<16> Text;
    Value.toString(Text, 10);
    Out.push_back(std::string(Text));
    return;
  }
  case TemplateArgument::Declaration:
    Out.push_back(qualified(A.getAsDecl()));
    return;
  case TemplateArgument::Template:
  case TemplateArgument::TemplateExpansion:
    Out.push_back(
        qualified(A.getAsTemplateOrTemplatePattern().getAsTemplateDecl()));
    return;
  case TemplateArgument::NullPtr:
    Out.push_back("nullptr");
    return;
  case TemplateArgument::Pack:
    for (const TemplateArgument &P : A.pack_elements())
      addArgument(P, Out);
    return;
  case TemplateArgument::Null:
  case TemplateArgument::Expression:
  case TemplateArgument::StructuralValue:
    Out.push_back("?");
    return;
  }
}

std::vector<std::string> Names::templateArguments(const FunctionDecl *F) {
  std::vector<std::string> Out;
  if (const TemplateArgumentList *Args = F->getTemplateSpecializationArgs())
    for (const TemplateArgument &A : Args->asArray())
      addArgument(A, Out);
  if (const auto *M = dyn_cast<CXXMethodDecl>(F))
    if (const auto *S =
            dyn_cast<ClassTemplateSpecializationDecl>(M->getParent()))
      for (const TemplateArgument &A : S->getTemplateArgs().asArray())
        addArgument(A, Out);
  if (const TemplateArgumentList *Args = F->getTemplateSpecializationArgs())
    for (const TemplateArgument &A : Args->asArray())
      addInner(A, Out);
  return Out;
}

/// What a type among the arguments is made with: set<Option<5>>(x).
void Names::addInner(const TemplateArgument &A, std::vector<std::string> &Out) {
  if (A.getKind() != TemplateArgument::Type)
    return;
  const auto *S = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      A.getAsType()->getAsCXXRecordDecl());
  if (S && !S->isInStdNamespace())
    for (const TemplateArgument &Inner : S->getTemplateArgs().asArray())
      addArgument(Inner, Out);
}

std::vector<std::string> Names::templateArguments(const OverloadExpr *Callee) {
  std::vector<std::string> Out;
  for (const TemplateArgumentLoc &A : Callee->template_arguments())
    addArgument(A.getArgument(), Out);
  for (const TemplateArgumentLoc &A : Callee->template_arguments())
    addInner(A.getArgument(), Out);
  return Out;
}

std::vector<std::string> Names::templateArguments(llvm::ArrayRef<TemplateArgument> Args) {
  std::vector<std::string> Out;
  for (const TemplateArgument &A : Args)
    addArgument(A, Out);
  return Out;
}

std::vector<std::string> Names::templateArguments(QualType T) {
  std::vector<std::string> Out;
  if (const auto *S = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
          T->getAsCXXRecordDecl()))
    for (const TemplateArgument &A : S->getTemplateArgs().asArray())
      addArgument(A, Out);
  return Out;
}

} // namespace patlint::lowering
