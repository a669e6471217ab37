//===- LexicalSpeed.cpp - What a search for credentials costs ----------===//
//
//   lexical_speed [--repeat N] [--only ROW] [--found] FOLDER...
//
// Reads every C and C++ file below the folders into memory, then goes over
// all of them on one thread, several ways, N times each (3), and prints the
// best of each in processor time:
//
//   raw lexer        Clang's lexer alone, comments kept
//   20 / 200 rules   every literal and comment searched for credentials
//   facts            lexicalFacts(), which a scan needs besides: literals and
//                    comments with their places, names, includes
//   names            mentions(), by which a scan tells what has to be parsed
//   scan             facts, names, and all that facts hold searched for
//                    credentials, as a scan does it with the 200
//   load             reading that many rules from JSON
//   rg               `rg -f` with the expressions of the 200, if it is there
//
// The rules are those of the program, and as many more as are missing, made
// here. --found says where the 200 find something, and of which rule. Not a
// test: figures vary from machine to machine; the ratios of one run are what
// counts. --only leaves out the other rows but the first, for a profiler.
//
//===-------------------------------------------------------------------===//
#include "base/Files.h"
#include "base/Json.h"
#include "lexical/CredentialTexts.h"
#include "lexical/Lexical.h"
#include "lexical/Mentions.h"
#include "policy/BuiltIn.h"
#include "policy/Policy.h"

#include "clang/Basic/LangStandard.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TargetParser/Triple.h"

#include <algorithm>
#include <ctime>
#include <functional>

using namespace patlint;

namespace {
struct SourceFile {
  std::string Path, Bytes;
  bool isC() const { return llvm::StringRef(Path).ends_with(".c"); }
};
} // namespace

static bool isSource(llvm::StringRef Path) {
  return llvm::StringSwitch<bool>(llvm::sys::path::extension(Path))
      .Cases(".c", ".cc", ".cpp", ".cxx", ".h", ".hh", true)
      .Cases(".hpp", ".hxx", ".inc", ".inl", ".ipp", ".def", true)
      .Cases(".tcc", ".tpp", true)
      .Default(false);
}

static void addFiles(const std::string &Folder, std::vector<SourceFile> &Out) {
  std::error_code Error;
  llvm::sys::fs::recursive_directory_iterator It(Folder, Error,
                                                 /*follow_symlinks=*/false),
      End;
  for (; It != End && !Error; It.increment(Error)) {
    if (!isSource(It->path()) || llvm::sys::fs::is_directory(It->path()))
      continue;
    if (llvm::Expected<std::string> Bytes = readFile(It->path()))
      Out.push_back({It->path(), std::move(*Bytes)});
    else
      llvm::consumeError(Bytes.takeError());
  }
  std::sort(Out.begin(), Out.end(), [](const auto &A, const auto &B) {
    return A.Path < B.Path;
  });
}

static double processorSeconds() {
  timespec Now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &Now);
  return double(Now.tv_sec) + double(Now.tv_nsec) * 1e-9;
}

/// The best of Repeat runs.
static double seconds(unsigned Repeat, const std::function<void()> &Run) {
  double Best = 1e9;
  for (unsigned I = 0; I != Repeat; ++I) {
    double Start = processorSeconds();
    Run();
    Best = std::min(Best, processorSeconds() - Start);
  }
  return Best;
}

/// A pack with one rule and one detector: "pfxab_" and 32 letters or digits.
static RuleSource madeRule(unsigned Number) {
  std::string Name = "made";
  for (unsigned N = Number + 1; N; N /= 26)
    Name += char('a' + N % 26);
  std::string Text = R"json({"schema": "patlint-rules/1", "pack": "NAME",
    "title": "Made for the benchmark", "rules": [{"id": "NAME/token",
    "kind": "credential", "title": "Token", "why": "w", "fix": "f",
    "maxLevel": "error", "precision": "high",
    "references": ["https://example.org"],
    "examples": [{"text": "{NAMEsample}"}],
    "counterexamples": [{"text": "NAME_"}]}],
    "detectors": [{"id": "NAME", "rule": "NAME/token", "provider": "NAME",
    "atoms": ["NAME_"], "minLength": 38,
    "pattern": "(?:^|[^0-9A-Za-z])(?P<secret>NAME_(?P<entropy>[0-9A-Za-z]{32}))(?:$|[^0-9A-Za-z])",
    "samples": [{"name": "NAMEsample", "text": "NAME_{alnum:32}"}]}]})json";
  for (size_t At; (At = Text.find("NAME")) != std::string::npos;)
    Text.replace(At, 4, Name);
  return {Name, Text};
}

static size_t detectorsIn(const RuleSource &Source) {
  json::Problems Ignored("");
  json::Value Root = json::parse(Source.Text, Ignored);
  const json::Value *List = Root.get("detectors");
  return List ? List->Array.size() : 0;
}

/// Sources with exactly that many detectors.
static std::vector<RuleSource> rules(size_t Count) {
  std::vector<RuleSource> Out;
  size_t Have = 0;
  for (RuleSource &Source : builtInRules()) {
    size_t More = detectorsIn(Source);
    if (Have + More > Count)
      continue;
    Have += More;
    Out.push_back(std::move(Source));
  }
  for (unsigned I = 0; Have < Count; ++I, ++Have)
    Out.push_back(madeRule(I));
  return Out;
}

static Policy loaded(const std::vector<RuleSource> &Sources) {
  Policy P;
  for (const std::string &Problem : loadPolicy(Sources, P))
    llvm::errs() << Problem << "\n";
  return P;
}

static clang::LangOptions language(bool C) {
  clang::LangOptions Options;
  std::vector<std::string> Includes;
  clang::LangOptions::setLangDefaults(
      Options, C ? clang::Language::C : clang::Language::CXX,
      llvm::Triple("x86_64-unknown-linux-gnu"), Includes,
      C ? clang::LangStandard::lang_gnu23 : clang::LangStandard::lang_gnucxx26);
  return Options;
}

/// How many tokens there are; so that nothing is left out as unused.
static size_t lexAll(const std::vector<SourceFile> &Files) {
  const clang::LangOptions InC = language(true), InCxx = language(false);
  size_t Count = 0;
  for (const SourceFile &F : Files) {
    const char *Begin = F.Bytes.c_str();
    clang::Lexer Lexer(clang::SourceLocation(), F.isC() ? InC : InCxx, Begin,
                       Begin, Begin + F.Bytes.size());
    Lexer.SetCommentRetentionState(true);
    clang::Token T;
    do {
      Lexer.LexFromRawLexer(T);
      ++Count;
    } while (T.isNot(clang::tok::eof));
  }
  return Count;
}

static size_t searchAll(const std::vector<SourceFile> &Files, const Policy &P,
                        bool Say = false) {
  size_t Found = 0;
  for (const SourceFile &F : Files)
    credentialTexts(F.Bytes, F.isC(), [&](llvm::StringRef Text) {
      for (const ShapeMatch &M : P.credentialsIn(Text)) {
        ++Found;
        if (Say)
          llvm::outs() << F.Path << ": " << M.Rule
                       << (M.NeedsEvidence ? " with evidence" : "")
                       << (M.P == Proof::Checksum ? " checksum" : "") << "\n";
      }
    });
  return Found;
}

static size_t factsOfAll(const std::vector<SourceFile> &Files) {
  size_t Count = 0;
  for (const SourceFile &F : Files)
    Count += lexicalFacts(F.Path, F.Bytes, F.isC()).Identifiers.size();
  return Count;
}

static size_t namesOfAll(const std::vector<SourceFile> &Files) {
  size_t Count = 0;
  for (const SourceFile &F : Files)
    Count += mentions(F.Bytes, F.isC()).Uses.size();
  return Count;
}

static size_t scanAll(const std::vector<SourceFile> &Files, const Policy &P) {
  size_t Count = 0;
  for (const SourceFile &F : Files) {
    LexicalFacts Facts = lexicalFacts(F.Path, F.Bytes, F.isC());
    Count += mentions(F.Bytes, F.isC()).Uses.size();
    for (const Literal &L : Facts.Literals)
      Count += P.credentialsIn(L.Bytes).size();
    for (const Comment &C : Facts.Comments)
      Count += P.credentialsIn(C.Text).size();
    for (const BareWord &W : Facts.Words)
      Count += P.credentialsIn(W.Text).size();
  }
  return Count;
}

/// Groups may not have the same name in two expressions of rg's.
static std::string withoutNames(llvm::StringRef Pattern) {
  std::string Out;
  while (!Pattern.empty()) {
    size_t At = Pattern.find("(?P<");
    Out += Pattern.take_front(At);
    if (At == llvm::StringRef::npos)
      break;
    Out += "(?:";
    Pattern = Pattern.substr(Pattern.find('>', At) + 1);
  }
  return Out;
}

/// Seconds on one thread of its own, or nothing if it is not there. It reads
/// the files itself, and any file.
static std::optional<double>
ripgrep(const std::vector<RuleSource> &Sources,
        const std::vector<std::string> &Folders) {
  llvm::ErrorOr<std::string> Program = llvm::sys::findProgramByName("rg");
  llvm::SmallString<128> File;
  int Descriptor = -1;
  if (!Program || llvm::sys::fs::createTemporaryFile("patterns", "txt",
                                                     Descriptor, File))
    return std::nullopt;
  {
    llvm::raw_fd_ostream Out(Descriptor, /*shouldClose=*/true);
    for (const RuleSource &Source : Sources) {
      json::Problems Ignored("");
      json::Value Root = json::parse(Source.Text, Ignored);
      if (const json::Value *List = Root.get("detectors"))
        for (const json::Value &D : List->Array)
          Out << withoutNames(D.get("pattern")->String) << "\n";
    }
  }
  std::vector<std::string> Words = {*Program, "-uuu", "-j1", "-c",
                                    "--regex-size-limit", "1G",
                                    "--dfa-size-limit", "1G", "-f",
                                    File.str().str()};
  Words.insert(Words.end(), Folders.begin(), Folders.end());
  std::vector<llvm::StringRef> Arguments(Words.begin(), Words.end());
  std::optional<llvm::StringRef> Nowhere[] = {llvm::StringRef(""),
                                              llvm::StringRef(""),
                                              llvm::StringRef("")};
  std::optional<llvm::sys::ProcessStatistics> Statistics;
  int Status = llvm::sys::ExecuteAndWait(*Program, Arguments, std::nullopt,
                                         Nowhere, 0, 0, nullptr, nullptr,
                                         &Statistics);
  llvm::sys::fs::remove(File);
  if (Status > 1 || !Statistics)
    return std::nullopt;
  return double(Statistics->TotalTime.count()) * 1e-6;
}

int main(int Count, char **Words) {
  unsigned Repeat = 3;
  bool ShowFound = false;
  llvm::StringRef Only;
  std::vector<std::string> Folders;
  std::vector<SourceFile> Files;
  for (int I = 1; I < Count; ++I) {
    llvm::StringRef Word = Words[I];
    if (Word == "--repeat" && I + 1 < Count)
      llvm::StringRef(Words[++I]).getAsInteger(10, Repeat);
    else if (Word == "--only" && I + 1 < Count)
      Only = Words[++I];
    else if (Word == "--found")
      ShowFound = true;
    else
      Folders.push_back(Words[I]);
  }
  for (const std::string &Folder : Folders)
    addFiles(Folder, Files);
  if (Files.empty()) {
    llvm::errs()
        << "lexical_speed [--repeat N] [--only ROW] [--found] FOLDER...\n";
    return 2;
  }
  std::vector<RuleSource> Few = rules(20), Many = rules(200);
  Policy PFew = loaded(Few), PMany = loaded(Many);
  if (ShowFound)
    return searchAll(Files, PMany, ShowFound) != 0;

  size_t Bytes = 0;
  for (const SourceFile &F : Files)
    Bytes += F.Bytes.size();
  llvm::outs() << Files.size() << " files, " << Bytes / 1000000 << " MB\n";
  double Raw = 0;
  size_t Sink = 0;
  auto Say = [&](const char *Name, double Seconds) {
    llvm::outs() << llvm::format(
        "%-10s %7.2f s %6.0f MB/s  %5.2f of the raw lexer's speed\n", Name,
        Seconds, double(Bytes) / 1e6 / Seconds, Raw / Seconds);
    llvm::outs().flush();
  };
  auto Row = [&](const char *Name, const std::function<size_t()> &Run) {
    if (!Only.empty() && Only != Name)
      return 0.0;
    double Seconds = seconds(Repeat, [&] { Sink += Run(); });
    Say(Name, Seconds);
    return Seconds;
  };
  Raw = seconds(Repeat, [&] { Sink += lexAll(Files); });
  Say("raw lexer", Raw);
  double With20 = Row("20 rules", [&] { return searchAll(Files, PFew); });
  double With200 = Row("200 rules", [&] { return searchAll(Files, PMany); });
  Row("facts", [&] { return factsOfAll(Files); });
  Row("names", [&] { return namesOfAll(Files); });
  Row("scan", [&] { return scanAll(Files, PMany); });
  if (!Only.empty())
    return 0;
  if (std::optional<double> Rg = ripgrep(Many, Folders))
    Say("rg", *Rg);
  llvm::outs() << llvm::format("200 rules take %.2f times as long as 20\n",
                               With200 / With20);
  llvm::outs() << llvm::format(
      "load of 20 rules %.1f ms, of 200 rules %.1f ms\n",
      1000 * seconds(9, [&] { loaded(Few); }),
      1000 * seconds(9, [&] { loaded(Many); }));
  return Sink == 0; // keeps the work from being optimised away
}
