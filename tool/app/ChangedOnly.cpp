//===- ChangedOnly.cpp - --staged, --diff and --lines ------------------===//
#include "app/ChangedOnly.h"

#include "app/Sources.h"
#include "base/Files.h"
#include "source/Git.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"

#include <algorithm>

namespace patlint {

llvm::Expected<ChangedOnly> ChangedOnly::find(const Options &O,
                                              PlanRequest &R) {
  ChangedOnly Result;
  Result.On = O.Staged || !O.DiffCommit.empty() || !O.Lines.empty();
  Result.WholeFiles = O.Staged;
  Result.AllFiles = O.AllFiles;
  for (const ChosenLines &L : O.Lines) {
    std::string Path = plannedPath(R, L.File);
    if (!heldFile(Path) && !llvm::sys::fs::exists(Path))
      return failure("--lines: '" + L.File + "': no such file");
    if (llvm::sys::fs::is_directory(Path))
      return failure("--lines: '" + L.File + "' is a folder");
    Result.Changed[Path].push_back({L.First, L.Last});
  }
  if (!O.Staged && O.DiffCommit.empty())
    return Result;

  const char *Flag = O.Staged ? "--staged" : "--diff";
  std::optional<std::string> Top = git::topLevel(scanRoot(R));
  if (!Top)
    return failure(std::string(Flag) +
                   ": there is no git work tree here, or no git");
  if (!O.Staged) {
    llvm::Expected<Changes> Since = changesSince(*Top, O.DiffCommit);
    if (!Since)
      return Since.takeError();
    Result.Changed = std::move(*Since);
    return Result;
  }
  llvm::Expected<StagedTree> Tree = stagedTree(*Top);
  if (!Tree)
    return Tree.takeError();
  Result.Changed = std::move(Tree->Changed);
  for (auto &[Path, Bytes] : Tree->Held)
    holdFile(Path, std::move(Bytes));
  R.TrackedTop = *Top;
  R.Tracked = std::move(Tree->Tracked);
  return Result;
}

bool ChangedOnly::any() const {
  return llvm::any_of(Changed, [&](const auto &File) {
    return AllFiles || isSource(File.first) || isHeader(File.first);
  });
}

std::vector<std::string> ChangedOnly::filesOf(const ScanPlan &Plan) const {
  std::vector<std::string> Result;
  for (const auto *List : {&Plan.Files, &Plan.Others})
    for (const std::string &File : *List)
      if (Changed.count(absolutePath(Plan.Root, File)))
        Result.push_back(File);
  std::sort(Result.begin(), Result.end());
  return Result;
}

const std::vector<LineRange> *
ChangedOnly::linesOf(const std::string &Root, const std::string &File) const {
  std::string Path = absolutePath(Root, File);
  auto Known = Changed.find(Path);
  // By the name of a link to it.
  llvm::SmallString<256> Real;
  if (Known == Changed.end() && !heldFiles().count(Path) && !llvm::sys::fs::real_path(Path, Real))
    Known = Changed.find(std::string(Real));
  return Known == Changed.end() ? nullptr : &Known->second;
}

std::map<std::string, std::vector<LineRange>>
ChangedOnly::below(const std::string &Root) const {
  std::map<std::string, std::vector<LineRange>> Result;
  for (const auto &[Path, Ranges] : Changed) {
    llvm::StringRef Name(Path);
    if (Name.consume_front(llvm::StringRef(Root).rtrim('/')) &&
        Name.consume_front("/"))
      Result[Name.str()] = Ranges;
    else
      Result[Path] = Ranges;
  }
  return Result;
}

bool ChangedOnly::isChanged(const std::string &Root,
                            const Region &Where) const {
  const std::vector<LineRange> *Lines = Where.known() ? linesOf(Root, Where.File) : nullptr;
  unsigned End = std::max(Where.EndLine, Where.Line);
  // Also where something was taken out of the middle.
  return Lines && llvm::any_of(*Lines, [&](const LineRange &L) {
           return Where.Line <= L.Last && End >= L.First;
         });
}

void ChangedOnly::dropOthers(const std::string &Root,
                             std::vector<Finding> &Findings) const {
  if (!On)
    return;
  std::erase_if(Findings, [&](const Finding &F) {
    if (isChanged(Root, F.Where))
      return false;
    for (const Related &Place : F.RelatedPlaces)
      if (isChanged(Root, Place.Where))
        return false;
    for (const FlowStep &Step : F.Flow)
      if (isChanged(Root, Step.Where))
        return false;
    if (!WholeFiles || !F.P)
      return true;
    return !linesOf(Root, F.Where.File) &&
           llvm::none_of(F.RelatedPlaces, [&](const Related &Place) {
             return linesOf(Root, Place.Where.File);
           });
  });
}

} // namespace patlint
