//===- Parse.cpp - Parse one unit with every tolerance ------------------===//
#include "lower/Headers.h"
#include "lower/Lower.h"
#include "lower/MissingClasses.h"
#include "lower/MissingIncludes.h"
#include "lower/Unit.h"
#include "lower/UnknownMacros.h"
#include "lower/UnknownNames.h"

#include "clang/Basic/DiagnosticParse.h"
#include "clang/Sema/SemaConsumer.h"

#include "llvm/Support/ConvertUTF.h"

#include <algorithm>

using namespace clang;

namespace patlint {
namespace lowering {

namespace {
/// What happened while parsing.
struct Trouble {
  /// Whether names nobody declared become variables: see UnknownNames.h.
  Invent Names = Invent::All;
  unsigned ProjectErrors = 0;
  unsigned Lost = 0;
  /// C that is parsed as C++.
  bool IsC = false;
  /// Something like `f(a) int a; {}`, which C23 does not know any more.
  bool OldStyle = false;
  std::set<std::string> Missing;
  /// Macros that nobody defined get these: see UnknownMacros.h.
  std::vector<std::string> Macros;
  /// Classes that nobody declared are declared with this: see MissingClasses.h.
  std::vector<Insertion> Classes;
  /// And this is included in front of all: see MissingIncludes.h.
  std::vector<std::string> Includes;
  /// What they would be after this parse, if that was asked for.
  bool WantMissing = false;
  std::vector<std::string> UnknownMacros;
  std::vector<Insertion> MissingClasses;
  std::vector<std::string> MissingIncludes;
  bool Finished = false;
};

/// Counts errors in project files; prints nothing.
class CountErrors : public DiagnosticConsumer {
public:
  CountErrors(const LowerJob &Job, Trouble &T)
      : Root(normalised(Job.Root, "/")), Directory(Job.Directory), T(T) {}

  void HandleDiagnostic(DiagnosticsEngine::Level Level,
                        const Diagnostic &Info) override {
    DiagnosticConsumer::HandleDiagnostic(Level, Info);
    if (Level < DiagnosticsEngine::Error || !Info.hasSourceManager() ||
        Info.getLocation().isInvalid())
      return;
    T.OldStyle |= Info.getID() == diag::err_invalid_token_after_toplevel_declarator;
    const SourceManager &Sources = Info.getSourceManager();
    FileID File = Sources.getFileID(Sources.getFileLoc(Info.getLocation()));
    OptionalFileEntryRef Entry = Sources.getFileEntryRefForID(File);
    if (Entry && isBelow(normalised(Entry->getName(), Directory), Root))
      ++T.ProjectErrors;
  }

private:
  std::string Root, Directory;
  Trouble &T;
};

class RecordIncludes : public PPCallbacks {
public:
  RecordIncludes(Trouble &T, std::vector<SourceRange> &Skipped)
      : T(T), Skipped(Skipped) {}
  bool FileNotFound(StringRef Name) override {
    T.Missing.insert(Name.str());
    return true;
  }
  void SourceRangeSkipped(SourceRange Range, SourceLocation) override {
    Skipped.push_back(Range);
  }

private:
  Trouble &T;
  std::vector<SourceRange> &Skipped;
};

class LowerConsumer : public SemaConsumer {
public:
  LowerConsumer(const LowerJob &Job, StringProgram &Out, Trouble &T,
                Preprocessor &P, std::vector<SourceRange> &Skipped,
                const std::vector<ShadowHeader> &Shadows)
      : Job(Job), Out(Out), T(T), P(P), Skipped(Skipped), Shadows(Shadows) {}

  void Initialize(ASTContext &Context) override {
    N = std::make_unique<Names>(Context, Job.Root, Job.Directory);
    if (T.IsC)
      N->setC();
  }

  void InitializeSema(Sema &S) override {
    declareUnknownNames(S, *N, T.Names);
  }

  bool shouldSkipFunctionBody(Decl *D) override {
    return !N->isProject(D->getLocation());
  }

  void HandleTranslationUnit(ASTContext &Context) override {
    T.Lost = lowerUnit(Context, *N, Out);
    if (T.WantMissing && T.ProjectErrors) {
      LeftOut Off = leftOut(Context.getSourceManager(), Skipped);
      T.UnknownMacros = unknownMacros(P, Context, *N, Off);
      if (!T.Missing.empty())
        T.MissingClasses = missingClasses(Context, P, Off);
      if (!T.Missing.empty() && Job.Headers != HeaderMode::Real)
        T.MissingIncludes = missingIncludes(Context, P, Off, Shadows);
    }
    std::set<std::string> Files;
    SourceManager &Sources = Context.getSourceManager();
    for (unsigned I = 0, E = Sources.local_sloc_entry_size(); I != E; ++I) {
      const SrcMgr::SLocEntry &Entry = Sources.getLocalSLocEntry(I);
      if (!Entry.isFile())
        continue;
      SourceLocation Start =
          SourceLocation::getFromRawEncoding(Entry.getOffset());
      if (N->isProject(Start))
        Files.insert(N->file(Sources.getFileID(Start)));
    }
    Out.Files.assign(Files.begin(), Files.end());
    std::set<Region> Regions;
    for (SourceRange R : Skipped)
      if (N->isProject(R.getBegin()))
        Regions.insert(N->region(R));
    Out.Skipped.assign(Regions.begin(), Regions.end());
    T.Finished = true;
  }

private:
  const LowerJob &Job;
  StringProgram &Out;
  Trouble &T;
  Preprocessor &P;
  std::vector<SourceRange> &Skipped;
  const std::vector<ShadowHeader> &Shadows;
  std::unique_ptr<Names> N;
};

class LowerAction : public ASTFrontendAction {
public:
  LowerAction(const LowerJob &Job, StringProgram &Out, Trouble &T, const std::vector<ShadowHeader> &Shadows)
      : Job(Job), Out(Out), T(T), Shadows(Shadows) {}

  bool BeginSourceFileAction(CompilerInstance &Instance) override {
    Preprocessor &P = Instance.getPreprocessor();
    P.SetSuppressIncludeNotFoundError(true);
    P.addPPCallbacks(std::make_unique<RecordIncludes>(T, Skipped));
    return true;
  }

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Instance,
                                                 StringRef) override {
    return std::make_unique<LowerConsumer>(
        Job, Out, T, Instance.getPreprocessor(), Skipped, Shadows);
  }

private:
  const LowerJob &Job;
  StringProgram &Out;
  Trouble &T;
  const std::vector<ShadowHeader> &Shadows;
  std::vector<SourceRange> Skipped;
};
} // namespace

/// A command that wants libc++ means the one of the Clang that we are built
/// with: the driver looks beside the compiler it takes itself for, which we are
/// not. Where there is none, another standard library is better than none.
static void chooseLibcxx(std::vector<std::string> &Arguments) {
  auto Wish = std::find(Arguments.begin(), Arguments.end(), "-stdlib=libc++");
  if (Wish == Arguments.end())
    return;
  std::string Folder = PATLINT_LLVM_FOLDER "/include/c++/v1";
  if (llvm::sys::fs::exists(Folder))
    Arguments.insert(Wish, {"-stdlib++-isystem", Folder});
  else if (!llvm::sys::fs::exists("/usr/include/c++/v1"))
    Arguments.erase(Wish);
}

/// Debian's driver looks on the disk itself whether Clang's own headers are
/// there, and goes to a folder that only Debian has; ours are in memory.
static void useOwnHeaders(HeaderSearchOptions &Search) {
  for (HeaderSearchOptions::Entry &Each : Search.UserEntries) {
    StringRef Rest = Each.Path;
    if (Rest.consume_front("/usr/include/clang/") && Rest.rtrim('/').ends_with("/include"))
      Each.Path = std::string(ClangFolder) + "/include";
  }
}

static std::shared_ptr<CompilerInvocation>
invocationOf(const LowerJob &Job, const std::vector<std::string> &Arguments,
             llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files,
             DiagnosticConsumer &Consumer) {
  std::vector<std::string> Owned = Arguments;
  if (Owned.empty())
    Owned = {"clang++", Job.File};
  Owned.insert(Owned.begin() + 1, std::string("-resource-dir=") + ClangFolder);
  chooseLibcxx(Owned);
  std::vector<const char *> Pointers;
  for (const std::string &A : Owned)
    Pointers.push_back(A.c_str());
  CreateInvocationOptions Options;
  compat::Diagnostics Told(Consumer);
  Options.Diags = Told.engine();
  Options.VFS = Files;
  Options.RecoverOnError = true;
  std::shared_ptr<CompilerInvocation> Invocation =
      createInvocation(Pointers, std::move(Options));
  if (!Invocation)
    return nullptr;
  FrontendOptions &Frontend = Invocation->getFrontendOpts();
  Frontend.ProgramAction = frontend::ParseSyntaxOnly;
  Frontend.SkipFunctionBodies = true;
  Frontend.DisableFree = false;
  Invocation->getDiagnosticOpts().ErrorLimit = 0;
  Invocation->getDiagnosticOpts().IgnoreWarnings = true;
  Invocation->getDiagnosticOpts().ShowCarets = false;
  Invocation->getLangOpts().CommentOpts = {};
  // Nothing a compiler accepts is too deep for us; see the stack in lower().
  LangOptions &Language = Invocation->getLangOpts();
  Language.BracketDepth = std::max<unsigned>(Language.BracketDepth, 4096);
  HeaderSearchOptions &Search = Invocation->getHeaderSearchOpts();
  useOwnHeaders(Search);
  auto Prefer = [&](const char *Folder, frontend::IncludeDirGroup Group) {
    Search.UserEntries.insert(Search.UserEntries.begin(), HeaderSearchOptions::Entry(Folder, Group, false, true));
  };
  if (Job.Headers == HeaderMode::Shadow) {
    Prefer(LanguageFolder, frontend::System);
    Prefer(ShadowFolder, frontend::Angled);
  }
  if (Job.Headers == HeaderMode::Auto)
    Search.AddPath(LanguageFolder, frontend::After, false, true);
  // <string.h> is never the project's own text/string.h.
  if (Job.Headers != HeaderMode::Real)
    Search.AddPath(SystemFolder, frontend::After, false, true);
  if (!Job.ProjectHeaders.empty())
    Search.AddPath(GuessFolder, frontend::After, false, true);
  if (Job.Headers == HeaderMode::Auto)
    Search.AddPath(ShadowFolder, frontend::After, false, true);
  if (Job.Headers != HeaderMode::Real)
    Search.AddPath(VendoredFolder, frontend::After, false, true);
  return Invocation;
}

/// The main file of Invocation, with Classes in it, and in UTF-8: Clang knows no
/// UTF-16, which other compilers' resource headers are written in.
static void replaceMain(CompilerInvocation &Invocation, const std::vector<Insertion> &Classes,
                        llvm::vfs::FileSystem &Files) {
  StringRef Main = Invocation.getFrontendOpts().Inputs.front().getFile();
  auto Buffer = Files.getBufferForFile(Main);
  if (!Buffer)
    return;
  StringRef Bytes = (*Buffer)->getBuffer();
  llvm::ArrayRef<char> Units(Bytes.data(), Bytes.size() - Bytes.size() % 2);
  bool Wide = llvm::hasUTF16ByteOrderMark(Units);
  if (!Wide && Classes.empty())
    return;
  std::string Text;
  if (!Wide)
    Text = Bytes.str();
  else if (!llvm::convertUTF16ToUTF8String(Units, Text))
    return;
  for (const Insertion &Each : llvm::reverse(Classes))
    if (Each.At <= Text.size())
      Text.insert(Each.At, Each.Text);
  Invocation.getPreprocessorOpts().RetainRemappedFileBuffers = false;
  Invocation.getPreprocessorOpts().addRemappedFile(Main, llvm::MemoryBuffer::getMemBufferCopy(Text, Main).release());
}

static StringProgram parsed(const LowerJob &Job,
                            const std::vector<std::string> &Arguments,
                            const std::vector<ShadowHeader> &Shadows,
                            const std::vector<HeldFile> &Held, AskedLog *Log,
                            Trouble &T, bool &IsC) {
  StringProgram Out;
  Out.Unit = Job.File;
  auto Files = fileSystem(Job, Shadows, Held, Log);
  CountErrors Consumer(Job, T);
  auto Invocation = invocationOf(Job, Arguments, Files, Consumer);
  if (!Invocation) {
    Out.State = Analysed::Failed;
    Out.Reason = "the compile command could not be understood";
    return Out;
  }
  IsC = !Invocation->getLangOpts().CPlusPlus;
  for (const std::string &Each : T.Macros)
    Invocation->getPreprocessorOpts().addMacroDef(Each);
  llvm::append_range(Invocation->getPreprocessorOpts().Includes, T.Includes);
  replaceMain(*Invocation, T.Classes, *Files);
  CompilerInstance Instance;
  Instance.getInvocation() = *Invocation;
  compat::prepare(Instance, Files, Consumer);
  Instance.getDiagnostics().setFatalsAsError(true);
  LowerAction Action(Job, Out, T, Shadows);
  Instance.ExecuteAction(Action);
  Out.MissingIncludes.assign(T.Missing.begin(), T.Missing.end());
  if (!T.Finished) {
    Out.State = Analysed::Failed;
    Out.Reason = "the file could not be parsed";
    return Out;
  }
  if (!T.ProjectErrors && !T.Lost)
    return Out;
  Out.State = Analysed::Reduced;
  if (!T.Missing.empty())
    Out.Reason = "'" + *T.Missing.begin() + "' not found";
  else if (T.Lost)
    Out.Reason = std::to_string(T.Lost) + " expressions could not be parsed";
  else
    Out.Reason = std::to_string(T.ProjectErrors) + " errors";
  return Out;
}

static size_t literalsInTerms(const StringProgram &P) {
  std::set<Region> Where;
  for (const Function &F : P.Functions)
    for (const Term &T : F.Terms)
      for (const Piece &Each : T.Pieces)
        Where.insert(Each.Where);
  return Where.size();
}

static StringProgram lowered(const LowerJob &Job,
                             const std::vector<ShadowHeader> &Shadows,
                             const std::vector<HeldFile> &Held, AskedLog *Log,
                             Invent Names) {
  Trouble T;
  T.Names = Names;
  T.WantMissing = true;
  bool IsC = false;
  StringProgram First = parsed(Job, Job.Arguments, Shadows, Held, Log, T, IsC);
  std::vector<std::string> Macros, Includes;
  if (!T.UnknownMacros.empty() || !T.MissingClasses.empty() || !T.MissingIncludes.empty()) {
    Trouble Defined;
    Defined.Names = Names;
    Defined.Macros = T.UnknownMacros;
    Defined.Classes = T.MissingClasses;
    Defined.Includes = T.MissingIncludes;
    StringProgram Second = parsed(Job, Job.Arguments, Shadows, Held, Log, Defined, IsC);
    if (literalsInTerms(Second) >= literalsInTerms(First)) {
      First = std::move(Second);
      Macros = std::move(T.UnknownMacros);
      Includes = std::move(T.MissingIncludes);
      T = std::move(Defined);
    }
  }
  if (First.State == Analysed::Fully || !IsC || Job.Arguments.size() < 2)
    return First;
  if (auto Standard = llvm::find(Job.Arguments, "-std=gnu23");
      T.OldStyle && Standard != Job.Arguments.end()) {
    LowerJob Older = Job;
    Older.Arguments[size_t(Standard - Job.Arguments.begin())] = "-std=gnu17";
    Trouble T1;
    T1.Names = Names;
    T1.Macros = Macros;
    T1.Includes = Includes;
    StringProgram Second = parsed(Older, Older.Arguments, Shadows, Held, Log, T1, IsC);
    if (T1.ProjectErrors < T.ProjectErrors) {
      First = std::move(Second);
      T.Lost = T1.Lost;
    }
    if (First.State == Analysed::Fully)
      return First;
  }
  // Much C is a header away from being C++, which recovers better.
  std::vector<std::string> AsCxx = Job.Arguments;
  llvm::erase_if(AsCxx, [](llvm::StringRef A) {
    return A.starts_with("-std=") || A == "-xc" || A == "-ansi";
  });
  for (size_t I = 0; I + 1 < AsCxx.size(); ++I)
    if (AsCxx[I] == "-x") {
      AsCxx.erase(AsCxx.begin() + I, AsCxx.begin() + I + 2);
      break;
    }
  AsCxx.insert(AsCxx.end() - 1, {"-x", "c++", "-fpermissive"});
  Trouble T2;
  T2.Names = Names;
  T2.Macros = Macros;
  T2.Includes = Includes;
  T2.IsC = true;
  StringProgram Second = parsed(Job, AsCxx, Shadows, Held, Log, T2, IsC);
  size_t Before = literalsInTerms(First), Now = literalsInTerms(Second);
  bool Better = Now > Before || (Now == Before && T2.Lost < T.Lost);
  return Better && Second.State != Analysed::Failed ? Second : First;
}

} // namespace lowering

StringProgram lower(const LowerJob &Job,
                    const std::vector<ShadowHeader> &Shadows,
                    const std::vector<HeldFile> &Held, UnitInputs *Inputs) {
  // Of all attempts: each may have decided.
  AskedLog Log;
  // Long initialisers nest deeply: Clang and we recurse over them.
  constexpr unsigned StackBytes = 256u << 20;
  // Clang can crash over a type that is not known, say in a capture. Then
  // once more with fewer of them, or none, which loses their statements only.
  llvm::CrashRecoveryContext::Enable();
  StringProgram Out;
  bool Done = false;
  using lowering::Invent;
  for (Invent Names : {Invent::All, Invent::Fewer, Invent::None}) {
    StringProgram Attempt;
    llvm::CrashRecoveryContext Context;
    Done = Context.RunSafelyOnThread(
        [&] { Attempt = lowering::lowered(Job, Shadows, Held, Inputs ? &Log : nullptr, Names); },
        StackBytes);
    if (Done) {
      Out = std::move(Attempt);
      break;
    }
  }
  llvm::CrashRecoveryContext::Disable();
  if (!Done) {
    Out = StringProgram();
    Out.Unit = Job.File;
    Out.State = Analysed::Failed;
    Out.Reason = "the compiler crashed";
  }
  if (Inputs)
    *Inputs = Log.inputs();
  return Out;
}

} // namespace patlint
