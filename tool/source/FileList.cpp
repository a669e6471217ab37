//===- FileList.cpp ----------------------------------------------------===//
#include "source/FileList.h"

#include "base/Files.h"
#include "source/Git.h"
#include "source/ScanPlan.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace patlint {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

bool isBelow(llvm::StringRef Path, llvm::StringRef Folder) {
  if (!Path.consume_front(Folder.rtrim('/')))
    return false;
  return Path.empty() || Path.front() == '/';
}

std::string resolved(llvm::StringRef Path) {
  llvm::SmallString<256> Normal(Path);
  // Links first: "link/.." is not the folder that holds the link.
  llvm::SmallString<256> Real;
  if (fs::is_directory(Normal) && !fs::real_path(Normal, Real))
    return Real.str().str();
  llvm::StringRef Name = path::filename(Normal);
  if (Name != "." && Name != ".." &&
      !fs::real_path(path::parent_path(Normal), Real)) {
    path::append(Real, Name);
    return Real.str().str();
  }
  path::remove_dots(Normal, /*remove_dot_dot=*/true);
  return Normal.str().str();
}

static bool isCode(llvm::StringRef Path) {
  return isSource(Path) || isHeader(Path);
}

static std::string joined(llvm::StringRef Folder, llvm::StringRef Name) {
  llvm::SmallString<256> Path(Folder);
  path::append(Path, Name);
  return Path.str().str();
}

/// Leaves out links to files that are in the list themselves, which would be
/// reported twice, and duplicates.
static void tidy(std::vector<std::string> &Files) {
  std::sort(Files.begin(), Files.end());
  Files.erase(std::unique(Files.begin(), Files.end()), Files.end());
  llvm::StringSet<> All;
  for (const std::string &File : Files)
    All.insert(File);
  llvm::erase_if(Files, [&](const std::string &File) {
    // One that leads elsewhere by now is a file of its own.
    if (!fs::is_symlink_file(File) || heldFiles().count(File))
      return false;
    llvm::SmallString<256> Target;
    return !fs::real_path(File, Target) && Target != File &&
           All.contains(Target);
  });
}

static void tidy(FileList &List) {
  tidy(List.Files);
  tidy(List.Others);
  std::sort(List.Notices.begin(), List.Notices.end());
}

/// Takes File if it is wanted, and something that reading it says something
/// about: a file, or a link to code that leads nowhere (reading it fails, and
/// is reported).
static void take(FileList &List, std::string File, Wanted W) {
  bool Code = isCode(File);
  if (!Code && W == Wanted::Code)
    return;
  fs::file_status Status;
  bool Readable = !fs::status(File, Status);
  if (!Code) {
    if (Readable && Status.type() == fs::file_type::regular_file)
      List.Others.push_back(std::move(File));
    return;
  }
  if (Readable ? Status.type() == fs::file_type::regular_file
               : fs::is_symlink_file(File))
    List.Files.push_back(std::move(File));
}

static void append(FileList &To, FileList From) {
  llvm::append_range(To.Files, From.Files);
  llvm::append_range(To.Others, From.Others);
  llvm::append_range(To.Notices, From.Notices);
  To.Bounded |= From.Bounded;
}

FileList listedByGit(llvm::StringRef Folder, Wanted W) {
  std::optional<std::vector<std::string>> Names = git::files(Folder);
  return Names ? listed(Folder, *Names, W) : FileList();
}

FileList listed(llvm::StringRef Folder, const std::vector<std::string> &Names,
                Wanted W) {
  FileList List;
  for (const std::string &Name : Names) {
    std::string Path = joined(Folder, llvm::StringRef(Name).rtrim('/'));
    if (heldFile(Path)) {
      if (isCode(Path))
        List.Files.push_back(Path);
      else if (W == Wanted::All)
        List.Others.push_back(Path);
      continue;
    }
    bool Nested = llvm::StringRef(Name).ends_with("/") ||
                  (fs::is_directory(Path) && !fs::is_symlink_file(Path));
    if (Nested) {
      // Only a repository of its own: else git would answer for the outer
      // one again, without end.
      if (fs::exists(joined(Path, ".git")))
        append(List, listedByGit(Path, W));
      else
        append(List, walked(Path, SIZE_MAX, W));
    } else {
      take(List, Path, W);
    }
  }
  tidy(List);
  return List;
}

FileList walked(llvm::StringRef Folder, size_t MaxEntries, Wanted W) {
  FileList List;
  std::vector<std::string> Pending = {Folder.str()};
  size_t Visited = 0;
  while (!Pending.empty()) {
    std::string Here = std::move(Pending.back());
    Pending.pop_back();
    std::error_code Error;
    std::vector<std::pair<std::string, fs::file_type>> Entries;
    for (fs::directory_iterator I(Here, Error, /*follow_symlinks=*/false), E;
         I != E && !Error; I.increment(Error))
      Entries.push_back({I->path(), I->type()});
    if (Error)
      List.Notices.push_back({Notice::Kind::Failed, Region{.File = Here},
                              "cannot read the folder: " + Error.message()});
    std::sort(Entries.begin(), Entries.end());
    std::vector<std::string> Below;
    for (const auto &[Path, Type] : Entries) {
      if (++Visited > MaxEntries) {
        List.Bounded = true;
        tidy(List);
        return List;
      }
      fs::file_type Kind = Type;
      if (Kind == fs::file_type::type_unknown) {
        fs::file_status Status;
        if (!fs::status(Path, Status, /*follow=*/false))
          Kind = Status.type();
      }
      if (Kind == fs::file_type::directory_file) {
        if (!path::filename(Path).starts_with("."))
          Below.push_back(Path);
      } else {
        take(List, Path, W);
      }
    }
    // A stack: the first name is to be the next one.
    Pending.insert(Pending.end(), Below.rbegin(), Below.rend());
  }
  tidy(List);
  return List;
}

} // namespace patlint
