//===- HeaderFolders.cpp -----------------------------------------------===//
#include "source/HeaderFolders.h"

#include "base/Files.h"
#include "source/ScanPlan.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <map>
#include <set>

namespace patlint {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

/// Includes stand at the top; 50 MB of generated tables do not matter.
static constexpr size_t BytesRead = 256 * 1024;

std::vector<std::string> spelledIncludes(llvm::StringRef Text) {
  std::vector<std::string> Found;
  while (!Text.empty()) {
    auto [Line, Rest] = Text.split('\n');
    Text = Rest;
    Line = Line.ltrim(" \t");
    if (!Line.consume_front("#"))
      continue;
    Line = Line.ltrim(" \t");
    if (!Line.consume_front("include"))
      continue;
    Line.consume_front("_next");
    Line = Line.ltrim(" \t");
    if (!Line.starts_with("\"") && !Line.starts_with("<"))
      continue;
    size_t End = Line.find(Line.front() == '<' ? '>' : '"', 1);
    if (End != llvm::StringRef::npos && End > 1)
      Found.push_back(Line.substr(0, End + 1).str());
  }
  return Found;
}

/// The beginning of a file; empty if it cannot be read.
static std::string beginning(llvm::StringRef Path) {
  if (const std::string *Held = heldFile(Path))
    return Held->substr(0, BytesRead);
  llvm::Expected<fs::file_t> File = fs::openNativeFileForRead(Path);
  if (!File) {
    llvm::consumeError(File.takeError());
    return "";
  }
  std::string Text(BytesRead, '\0');
  size_t Length = 0;
  while (Length < Text.size()) {
    llvm::Expected<size_t> Read = fs::readNativeFile(
        *File, llvm::MutableArrayRef<char>(Text.data() + Length,
                                           Text.size() - Length));
    if (!Read) {
      llvm::consumeError(Read.takeError());
      break;
    }
    if (*Read == 0)
      break;
    Length += *Read;
  }
  fs::closeFile(*File);
  Text.resize(Length);
  return Text;
}

static std::string folderOf(llvm::StringRef File) {
  llvm::StringRef Parent = path::parent_path(File);
  return Parent.empty() ? "." : Parent.str();
}

/// The folder D with D/Spelled == File, or nothing. It may be above Root,
/// whose own name stands in the include then: "net/a.h" below ".../net".
static std::optional<std::string> folderFor(llvm::StringRef Root,
                                            llvm::StringRef File,
                                            llvm::StringRef Spelled) {
  llvm::StringRef Above = Spelled;
  if (Above.consume_back(File) && Above.consume_back("/") && !Above.empty()) {
    if (!Root.consume_back(Above) || !Root.ends_with("/"))
      return std::nullopt;
    std::string Up = "..";
    for (size_t I = Above.count('/'); I > 0; --I)
      Up += "/..";
    return Up;
  }
  if (!File.consume_back(Spelled))
    return std::nullopt;
  if (File.empty())
    return ".";
  if (!File.consume_back("/") || File.empty())
    return std::nullopt;
  return File.str();
}

std::vector<std::string> headerFolders(llvm::StringRef Root,
                                       const std::vector<std::string> &Files) {
  // Files by their name without folders: what an include may mean.
  std::map<std::string, std::vector<std::string>> ByName;
  std::set<std::string> Holding;
  for (const std::string &File : Files) {
    ByName[path::filename(File).str()].push_back(File);
    if (isHeader(File))
      Holding.insert(folderOf(File));
  }

  std::set<std::string> Asked;
  // (folder of the includer or "", spelled name): repeated all over a project.
  std::set<std::pair<std::string, std::string>> Seen;
  for (const std::string &File : Files) {
    llvm::SmallString<256> Path(Root);
    path::append(Path, File);
    for (const std::string &Include : spelledIncludes(beginning(Path))) {
      bool Quoted = Include.front() == '"';
      llvm::StringRef Name = llvm::StringRef(Include).drop_front().drop_back();
      Name.consume_front("./");
      std::string Here = Quoted ? folderOf(File) : std::string();
      if (!Seen.insert({Here, Name.str()}).second)
        continue;
      auto Candidates = ByName.find(path::filename(Name).str());
      if (Candidates == ByName.end())
        continue;
      std::set<std::string> Folders;
      for (const std::string &Candidate : Candidates->second)
        if (std::optional<std::string> D = folderFor(Root, Candidate, Name))
          Folders.insert(*D);
      // Found beside the includer: no search is needed.
      if (!Quoted || !Folders.contains(Here))
        Asked.insert(Folders.begin(), Folders.end());
    }
  }

  std::vector<std::string> Result(Asked.begin(), Asked.end());
  std::vector<std::string> Others;
  for (const std::string &Folder : Holding)
    if (!Asked.contains(Folder))
      Others.push_back(Folder);
  // Shallow folders are more often meant to be searched.
  for (std::vector<std::string> *List : {&Result, &Others})
    std::stable_sort(List->begin(), List->end(),
                     [](const std::string &A, const std::string &B) {
                       return steps(".", A) < steps(".", B);
                     });
  Result.insert(Result.end(), Others.begin(), Others.end());
  if (Result.size() > MaxHeaderFolders)
    Result.resize(MaxHeaderFolders);
  std::sort(Result.begin(), Result.end());
  return Result;
}

static llvm::SmallVector<llvm::StringRef, 8> parts(llvm::StringRef Folder) {
  llvm::SmallVector<llvm::StringRef, 8> Parts;
  Folder.split(Parts, '/', -1, /*KeepEmpty=*/false);
  llvm::erase(Parts, ".");
  return Parts;
}

size_t steps(llvm::StringRef From, llvm::StringRef To) {
  auto A = parts(From), B = parts(To);
  size_t Common = 0;
  while (Common < A.size() && Common < B.size() && A[Common] == B[Common])
    ++Common;
  return A.size() + B.size() - 2 * Common;
}

std::vector<std::string> nearestFirst(std::vector<std::string> Folders,
                                      llvm::StringRef Folder) {
  std::sort(Folders.begin(), Folders.end());
  std::map<std::string, size_t> Way;
  for (const std::string &Each : Folders)
    Way[Each] = steps(Folder, Each);
  std::stable_sort(Folders.begin(), Folders.end(),
                   [&](const std::string &A, const std::string &B) {
                     return Way[A] < Way[B];
                   });
  return Folders;
}

} // namespace patlint
