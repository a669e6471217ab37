//===- EditorScans.cpp -------------------------------------------------===//
#include "app/EditorScans.h"

#include "app/Baselines.h"
#include "app/Settings.h"
#include "app/Sources.h"
#include "base/Files.h"
#include "source/FileList.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace patlint {

/// What the rules are loaded from, for comparison.
static std::string rulesKey(const Options &O) {
  std::string Key = O.DefaultRules ? "+" : "-";
  for (const std::string &File : O.RuleFiles) {
    llvm::Expected<std::string> Bytes = readFile(File);
    Key += File + "\n" + (Bytes ? sha256(*Bytes) : "?") + "\n";
    if (!Bytes)
      llvm::consumeError(Bytes.takeError());
  }
  return Key;
}

/// Settings and rules; the text says what is wrong with them.
std::string EditorScans::prepare(Options &One, Target &T) {
  ProjectSettings Project;
  std::vector<std::string> Problems = loadSettings(One, Project);
  if (!Problems.empty())
    return llvm::join(Problems, "\n");
  applySettings(Project, One);
  if (std::string Key = rulesKey(One); !T.Book || Key != T.RulesKey) {
    auto Book = std::make_shared<Rulebook>();
    Problems = loadRulebook(One.RuleFiles, One.DefaultRules, *Book);
    if (!Problems.empty())
      return llvm::join(Problems, "\n");
    T.Book = std::move(Book);
    T.RulesKey = std::move(Key);
  }
  return llvm::join(checkLevels(Project, T.Book->P), "\n");
}

llvm::Expected<ScanResult>
EditorScans::scanOne(const std::string &Path, bool Alone,
                     const std::function<bool()> &IsOld,
                     std::string &Problem) {
  Target &T = Targets[Path];
  Options One = O;
  One.C = Command::Scan;
  One.Quiet = true;
  One.Words = {Path};
  One.Stdin = Alone;
  One.StdinFilename = Alone ? Path : "";
  Problem = prepare(One, T);
  if (!Problem.empty())
    return failure(Problem);
  llvm::Expected<Baselines> Baseline = Baselines::read(One);
  if (!Baseline) {
    Problem = llvm::toString(Baseline.takeError());
    return failure(Problem);
  }
  One.BaselineSalt = Baseline->salt();
  llvm::Expected<ScanResult> Result =
      runPipeline(One, *T.Book, Program, {&T.Facts, IsOld});
  if (!Result)
    return Result.takeError();
  if (llvm::Error E = Baseline->finish(One, *Result))
    return std::move(E);
  return Result;
}

EditorScan EditorScans::scan(const EditorState &State,
                             const std::function<bool()> &IsOld) {
  std::map<std::string, std::string, std::less<>> Unsaved;
  for (const auto &[Path, Text] : State.Texts) {
    llvm::Expected<std::string> Lies = readFromDisk(Path);
    if (!Lies || asUtf8(std::move(*Lies)) != Text)
      Unsaved[Path] = Text;
    if (!Lies)
      llvm::consumeError(Lies.takeError());
  }
  holdOnly(std::move(Unsaved));

  EditorScan Result;
  std::set<std::string> Covered;
  auto Scan = [&](const std::string &Path, bool Alone) {
    std::string Problem;
    llvm::Expected<ScanResult> One = scanOne(Path, Alone, IsOld, Problem);
    if (!Problem.empty() && Result.Problem.empty())
      Result.Problem = Problem;
    if (!One) {
      // A folder without C or C++ in it, a file that is left out.
      llvm::consumeError(One.takeError());
      return;
    }
    for (const auto &[File, How] : One->Stats.Files)
      Covered.insert(absolutePath(One->Root, File));
    Result.Reports.push_back(
        {std::move(One->R), One->Root, std::move(One->Source)});
  };
  for (const std::string &Folder : State.Folders)
    if (!IsOld())
      Scan(Folder, false);
  for (const auto &[Path, Text] : State.Texts) {
    if (IsOld() || Covered.count(Path) ||
        !(isSource(Path) || isHeader(Path)) ||
        !llvm::sys::fs::is_directory(llvm::sys::path::parent_path(Path)))
      continue;
    Scan(Path, true);
  }
  // Files alone that are closed.
  std::erase_if(Targets, [&](const auto &T) {
    return !State.Texts.count(T.first) &&
           !llvm::is_contained(State.Folders, T.first);
  });
  return Result;
}

} // namespace patlint
