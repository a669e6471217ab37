//===- Arguments.cpp ---------------------------------------------------===//
#include "source/Arguments.h"

#include "compat/Compat.h"

#include "clang/Basic/LangStandard.h"
#include "clang/Basic/TargetInfo.h"
#include "clang/Basic/TargetOptions.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Option/Arg.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <optional>

namespace patlint {

namespace options = compat::options;

/// -f options that write, load, need what we do not have, or steer messages.
static bool isUnwantedFlag(llvm::StringRef Name) {
  for (llvm::StringRef Prefix : {"fplugin",
                                 "fpass-plugin",
                                 "fsanitize",
                                 "fno-sanitize",
                                 "fprofile",
                                 "fno-profile",
                                 "fcs-profile",
                                 "fcoverage",
                                 "ftest-coverage",
                                 "flto",
                                 "fno-lto",
                                 "fthinlto",
                                 "fmodule",
                                 "fno-module",
                                 "fprebuilt",
                                 "fimplicit-module",
                                 "fbuild-session",
                                 "fpch",
                                 "fno-pch",
                                 "fpreprocess",
                                 "fcolor",
                                 "fno-color",
                                 "fdiagnostics",
                                 "fno-diagnostics",
                                 "fansi",
                                 "fcaret",
                                 "fno-caret",
                                 "ferror-limit",
                                 "fmacro-backtrace",
                                 "ftemplate-backtrace",
                                 "fsyntax-only",
                                 "ftime",
                                 "fstack-usage",
                                 "fsave-",
                                 "foptimization-record",
                                 "fcrash",
                                 "finput-charset",
                                 "fexec-charset",
                                 "fuse-ld",
                                 "fembed",
                                 "foffload",
                                 "fgpu",
                                 "fcuda",
                                 "fopenmp-targets",
                                 "fxray",
                                 "fintegrated",
                                 "fbasic-block",
                                 "fdebug",
                                 "fbinutils",
                                 "fproc-stat",
                                 "fdump",
                                 "femit",
                                 "fheinous"})
    if (Name.starts_with(Prefix))
      return true;
  return false;
}

/// `-Wp,` is kept where it only defines; build systems use it to write
/// dependency files as well.
static bool onlyDefines(const llvm::opt::Arg &A) {
  for (llvm::StringRef Value : A.getValues())
    if (!Value.starts_with("-D") && !Value.starts_with("-U") &&
        !Value.starts_with("-I"))
      return false;
  return true;
}

static bool isDirectory(llvm::StringRef Path, llvm::StringRef Base) {
  llvm::SmallString<256> Absolute(Path);
  compat::makeAbsolute(Base, Absolute);
  return llvm::sys::fs::is_directory(Absolute);
}

/// Can our Clang parse for that machine? For one that it does not know it
/// would not parse at all.
static bool isTarget(llvm::StringRef Name) {
  clang::IgnoringDiagConsumer Nobody;
  compat::Diagnostics Silent(Nobody);
  auto Options = std::make_shared<clang::TargetOptions>();
  Options->Triple = llvm::Triple::normalize(Name);
  return compat::createTarget<clang::TargetInfo>(*Silent.engine(), Options) !=
         nullptr;
}

/// Does this option decide what code the compiler sees?
static bool matters(const llvm::opt::Arg &A, llvm::StringRef Directory) {
  const llvm::opt::Option &O = A.getOption();
  switch (O.getID()) {
  case options::OPT_include_pch:
  case options::OPT_Xpreprocessor:
  case options::OPT_dD:
  case options::OPT_dM:
  case options::OPT_dI:
    return false;
  case options::OPT_Wp_COMMA:
    return onlyDefines(A);
  case options::OPT__sysroot_EQ:
  case options::OPT_isysroot:
  case options::OPT_gcc_toolchain:
    return isDirectory(A.getValue(), Directory);
  case options::OPT_target:
    return isTarget(A.getValue());
  case options::OPT_m32:
  case options::OPT_m64:
  case options::OPT_mx32:
  case options::OPT_ansi:
  case options::OPT_trigraphs:
  case options::OPT_nostdinc:
  case options::OPT_nostdincxx:
  case options::OPT_nostdlibinc:
  case options::OPT_stdlib_EQ:
  case options::OPT_stdlibxx_isystem:
  case options::OPT_pthread:
  case options::OPT_working_directory:
    return true;
  default:
    break;
  }
  if (O.matches(options::OPT_M_Group) || O.matches(options::OPT_m_Group) ||
      O.matches(options::OPT_pedantic_Group))
    return false;
  if (O.matches(options::OPT_f_Group))
    return !isUnwantedFlag(O.getName());
  return O.matches(options::OPT_Preprocessor_Group) ||
         O.matches(options::OPT_I_Group) ||
         O.matches(options::OPT_clang_i_Group);
}

/// Is this standard one of that language's? nullopt: there is no such one.
static std::optional<bool> isCxxStandard(llvm::StringRef Name) {
  clang::LangStandard::Kind Kind = clang::LangStandard::getLangKind(Name);
  if (Kind == clang::LangStandard::lang_unspecified)
    return std::nullopt;
  return clang::LangStandard::getLangStandardForKind(Kind).isCPlusPlus();
}

static std::optional<Language> languageForX(llvm::StringRef Name) {
  return llvm::StringSwitch<std::optional<Language>>(Name)
      .Cases("c", "c-header", "objective-c", Language::C)
      .Case("c++-module", Language::CxxModule)
      .Case("none", std::nullopt)
      .Default(Language::Cxx);
}

/// Options for the compiler proper come one by one: `-Xclang -include
/// -Xclang FILE`. Keeps those that bring text into the unit.
static void keepForwarded(const std::vector<std::string> &Forwarded,
                          std::vector<std::string> &Kept) {
  for (size_t I = 0; I < Forwarded.size(); ++I) {
    llvm::StringRef Word = Forwarded[I];
    bool TakesNext = Word == "-include" || Word == "-imacros" ||
                     Word == "-isystem" || Word == "-iquote" ||
                     Word == "-idirafter" || Word == "-I" || Word == "-D";
    if (TakesNext && I + 1 < Forwarded.size()) {
      Kept.push_back(Word.str());
      Kept.push_back(Forwarded[++I]);
    } else if (Word.size() > 2 &&
               (Word.starts_with("-D") || Word.starts_with("-U") ||
                Word.starts_with("-I"))) {
      Kept.push_back(Word.str());
    }
  }
}

/// The name of a program, of either system's paths, without ".exe".
static llvm::StringRef programName(llvm::StringRef Path) {
  Path = Path.substr(Path.find_last_of("/\\") + 1);
  return Path.size() > 4 && Path.ends_with_insensitive(".exe")
             ? Path.drop_back(4)
             : Path;
}

bool hasMsvcOptions(llvm::ArrayRef<std::string> Command) {
  if (Command.empty())
    return false;
  llvm::StringRef Program = programName(Command.front());
  return Program.equals_insensitive("cl") ||
         Program.equals_insensitive("clang-cl") ||
         llvm::is_contained(Command, "--driver-mode=cl");
}

/// "/std:c++17": the standard; the newest for "c++latest" and previews.
static std::string msvcStandard(llvm::StringRef Name) {
  if (clang::LangStandard::getLangKind(Name) !=
      clang::LangStandard::lang_unspecified)
    return Name.str();
  return llvm::StringRef(newestStandard(Name.starts_with("c++") ? Language::Cxx
                                                                : Language::C))
      .substr(5)
      .str();
}

/// An option of the other driver, as ours spells it.
static void keepMsvc(const llvm::opt::Arg &A, std::vector<std::string> &Kept) {
  auto Path = [](llvm::StringRef Value) {
    std::string Slashes = Value.str();
    std::replace(Slashes.begin(), Slashes.end(), '\\', '/');
    return Slashes;
  };
  const llvm::opt::Option &O = A.getOption();
  switch (O.getID()) {
  case options::OPT_D:
  case options::OPT_U:
    Kept.insert(Kept.end(), {O.getPrefixedName().str(), A.getValue()});
    return;
  case options::OPT_I:
  case options::OPT_isystem:
  case options::OPT_include:
    Kept.insert(Kept.end(), {O.getPrefixedName().str(), Path(A.getValue())});
    return;
  case options::OPT__SLASH_imsvc:
    Kept.insert(Kept.end(), {"-isystem", Path(A.getValue())});
    return;
  default:
    return;
  }
}

AdjustedArguments adjusted(const std::vector<std::string> &Command,
                           llvm::StringRef File, llvm::StringRef Directory) {
  AdjustedArguments Result;
  if (Command.empty()) {
    Result.L = languageOf(File, Language::Cxx);
    return Result;
  }
  llvm::StringRef Program = programName(Command.front());
  bool IsCl = hasMsvcOptions(Command);
  // "c++", "x86_64-linux-gnu-g++-12", "clang++-19".
  bool CxxDriver = Program.contains("++");

  std::vector<const char *> Argv;
  for (size_t I = 1; I < Command.size(); ++I)
    Argv.push_back(Command[I].c_str());
  unsigned MissingIndex = 0, MissingCount = 0;
  const llvm::opt::InputArgList Parsed =
      compat::optionTable().ParseArgs(
          Argv, MissingIndex, MissingCount,
          llvm::opt::Visibility(IsCl ? options::CLOption
                                     : options::ClangOption));

  std::optional<Language> Spelled;
  std::string Standard;
  std::vector<std::string> Forwarded;
  for (const llvm::opt::Arg *A : Parsed) {
    const llvm::opt::Option &O = A->getOption();
    if (O.getKind() == llvm::opt::Option::InputClass ||
        O.getKind() == llvm::opt::Option::UnknownClass)
      continue;
    if (O.matches(options::OPT_x)) {
      Spelled = languageForX(A->getValue());
    } else if (O.matches(options::OPT_std_EQ)) {
      Standard = A->getValue();
    } else if (O.matches(options::OPT_driver_mode)) {
      CxxDriver = llvm::StringRef(A->getValue()) == "g++";
    } else if (O.matches(options::OPT__SLASH_std)) {
      Standard = msvcStandard(A->getValue());
    } else if (O.matches(options::OPT__SLASH_TP)) {
      Spelled = Language::Cxx;
    } else if (O.matches(options::OPT__SLASH_TC)) {
      Spelled = Language::C;
    } else if (O.matches(options::OPT_Xclang)) {
      Forwarded.push_back(A->getValue());
    } else if (IsCl) {
      keepMsvc(*A, Result.Kept);
    } else if (matters(*A, Directory)) {
      llvm::opt::ArgStringList Rendered;
      A->render(Parsed, Rendered);
      for (const char *Word : Rendered)
        Result.Kept.push_back(Word);
    }
  }
  keepForwarded(Forwarded, Result.Kept);

  if (Spelled)
    Result.L = *Spelled;
  else
    Result.L = languageOf(File, CxxDriver ? Language::Cxx : Language::C);
  // A C++ driver reads *.c as C++.
  if (!Spelled && CxxDriver && Result.L == Language::C)
    Result.L = Language::Cxx;

  std::optional<bool> IsCxx = isCxxStandard(Standard);
  if (IsCxx && *IsCxx == (Result.L != Language::C))
    Result.Kept.push_back("-std=" + Standard);
  else if (Result.L != Language::C)
    // The build's compiler may be younger than ours and default to more.
    Result.Kept.push_back(newestStandard(Result.L));
  return Result;
}

std::vector<std::string> completed(const AdjustedArguments &A,
                                   const std::vector<std::string> &Defines,
                                   llvm::StringRef File) {
  std::vector<std::string> Words = {
      driverName(A.L),   "-fsyntax-only",   "-w",
      "-Wno-everything", "-ferror-limit=0", "-Qunused-arguments"};
  Words.insert(Words.end(), A.Kept.begin(), A.Kept.end());
  for (const std::string &Define : Defines)
    Words.push_back("-D" + Define);
  Words.push_back("-x");
  Words.push_back(nameForX(A.L));
  Words.push_back(File.str());
  return Words;
}

} // namespace patlint
