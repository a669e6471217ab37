//===- LexicalSpeed.cpp - What a search for credentials costs ----------===//
//
//   lexical_speed [--repeat N] [--patterns FILE] FOLDER...
//
// Reads every C and C++ file below the folders into memory, then goes over
// all of them on one thread, several ways, N times each (3), and prints the
// best of each in processor time:
//
//   raw lexer        Clang's lexer alone, comments kept
//   facts            lexicalFacts(): literals, comments, names, includes
//   20 / 200 rules   facts, and a search of every literal and comment
//   search           of those, the search alone
//   load             reading that many rules from JSON
//
// The rules are those of the program, and as many more as are missing, made
// here. --patterns writes the expressions of the 200, one a line, for
// `rg -f`; beside_ripgrep.sh runs it. Not a test: figures vary from machine
// to machine; the ratios of one run are what counts.
//
//===-------------------------------------------------------------------===//
#include "base/Files.h"
#include "base/Json.h"
#include "lexical/Lexical.h"
#include "lexical/Tokens.h"
#include "policy/BuiltIn.h"
#include "policy/Policy.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

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
  llvm::sys::fs::recursive_directory_iterator It(Folder, Error), End;
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

/// Sources with exactly that many detectors (or fewer, if Made is not set).
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

/// How many bytes were lexed; so that nothing is left out as unused.
static size_t lexAll(const std::vector<SourceFile> &Files) {
  size_t Count = 0;
  for (const SourceFile &F : Files) {
    Tokens T(F.Bytes, F.isC());
    while (!T.next().is(clang::tok::eof))
      ++Count;
  }
  return Count;
}

static size_t searched(const LexicalFacts &Facts, const Policy &P) {
  size_t Found = 0;
  for (const Literal &L : Facts.Literals)
    Found += P.credentialsIn(L.Bytes).size();
  for (const Comment &C : Facts.Comments)
    Found += P.credentialsIn(C.Text).size();
  return Found;
}

static size_t scanAll(const std::vector<SourceFile> &Files, const Policy *P) {
  size_t Found = 0;
  for (const SourceFile &F : Files) {
    LexicalFacts Facts = lexicalFacts(F.Path, F.Bytes, F.isC());
    if (P)
      Found += searched(Facts, *P);
  }
  return Found;
}

static void writePatterns(const std::string &File,
                          const std::vector<RuleSource> &Sources) {
  std::string Out;
  for (const RuleSource &Source : Sources) {
    json::Problems Ignored("");
    json::Value Root = json::parse(Source.Text, Ignored);
    if (const json::Value *List = Root.get("detectors"))
      for (const json::Value &D : List->Array)
        Out += D.get("pattern")->String + "\n";
  }
  if (llvm::Error E = writeFile(File, Out))
    llvm::errs() << llvm::toString(std::move(E)) << "\n";
}

int main(int Count, char **Words) {
  unsigned Repeat = 3;
  std::string Patterns;
  std::vector<SourceFile> Files;
  for (int I = 1; I < Count; ++I) {
    llvm::StringRef Word = Words[I];
    if (Word == "--repeat" && I + 1 < Count)
      llvm::StringRef(Words[++I]).getAsInteger(10, Repeat);
    else if (Word == "--patterns" && I + 1 < Count)
      Patterns = Words[++I];
    else
      addFiles(Words[I], Files);
  }
  size_t Bytes = 0;
  for (const SourceFile &F : Files)
    Bytes += F.Bytes.size();
  if (Files.empty()) {
    llvm::errs() << "lexical_speed [--repeat N] [--patterns FILE] FOLDER...\n";
    return 2;
  }
  llvm::outs() << Files.size() << " files, " << Bytes / 1000000 << " MB\n";

  double Raw = 0;
  size_t Sink = 0;
  auto Row = [&](const char *Name, double Seconds) {
    llvm::outs() << llvm::format("%-12s %7.2f s %6.0f MB/s  %5.2f of the raw lexer's speed\n",
                                 Name, Seconds, double(Bytes) / 1e6 / Seconds,
                                 Raw / Seconds);
    llvm::outs().flush();
  };
  Raw = seconds(Repeat, [&] { Sink += lexAll(Files); });
  Row("raw lexer", Raw);
  Row("facts", seconds(Repeat, [&] { Sink += scanAll(Files, nullptr); }));
  std::vector<RuleSource> Few = rules(20), Many = rules(200);
  Policy PFew = loaded(Few), PMany = loaded(Many);
  double With20 = seconds(Repeat, [&] { Sink += scanAll(Files, &PFew); });
  Row("20 rules", With20);
  double With200 = seconds(Repeat, [&] { Sink += scanAll(Files, &PMany); });
  Row("200 rules", With200);
  llvm::outs() << llvm::format("200 rules take %.2f times as long as 20\n",
                               With200 / With20);
  std::vector<LexicalFacts> All;
  for (const SourceFile &F : Files)
    All.push_back(lexicalFacts(F.Path, F.Bytes, F.isC()));
  size_t Found = 0;
  auto Search = [&](const Policy &P) {
    Found = 0;
    for (const LexicalFacts &Facts : All)
      Found += searched(Facts, P);
  };
  Row("search 20", seconds(Repeat, [&] { Search(PFew); }));
  Row("search 200", seconds(Repeat, [&] { Search(PMany); }));
  llvm::outs() << Found << " found by 200 rules\n";
  llvm::outs() << llvm::format(
      "load of 20 rules %.1f ms, of 200 rules %.1f ms\n",
      1000 * seconds(5, [&] { loaded(Few); }),
      1000 * seconds(5, [&] { loaded(Many); }));
  if (!Patterns.empty())
    writePatterns(Patterns, Many);
  return Sink == 0; // keeps the work from being optimised away
}
