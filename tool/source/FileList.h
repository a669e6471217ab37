//===- FileList.h - The files of a folder ------------------------------===//
//
// In:  a folder. Out: the C and C++ files below it, and others where they are
// asked for: those git would list inside a work tree, else all. Links to
// folders are not followed (so there are no loops); a nested repository is
// listed by its own rules.
//
// Does not open files.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_SOURCE_FILELIST_H
#define PATLINT_SOURCE_FILELIST_H

#include "values/Notice.h"

#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace patlint {

/// Which files a list holds.
enum class Wanted : uint8_t { Code, All };

struct FileList {
  /// C and C++ files; absolute, sorted.
  std::vector<std::string> Files;
  /// All others, where they are wanted; absolute, sorted.
  std::vector<std::string> Others;
  /// Folders that cannot be read; File is absolute.
  std::vector<Notice> Notices;
  /// The bound on visited entries was reached; what was found before is here.
  bool Bounded = false;
};

/// Files below Folder (absolute, free of links) by asking git. Nothing if git
/// lists no file of any kind there: ignored as a whole, or no work tree.
FileList listedByGit(llvm::StringRef Folder, Wanted W = Wanted::Code);

/// The same of names that are known, relative to Folder: submodules are listed
/// as by git; what does not lie there and is not held is left out.
FileList listed(llvm::StringRef Folder, const std::vector<std::string> &Names,
                Wanted W = Wanted::Code);

/// Files below Folder by looking. Hidden folders are left out.
/// Visits no more than MaxEntries entries, in the order of their names.
FileList walked(llvm::StringRef Folder, size_t MaxEntries = SIZE_MAX,
                Wanted W = Wanted::Code);

/// Is Path in Folder or below, or Folder itself? Both absolute and normal.
bool isBelow(llvm::StringRef Path, llvm::StringRef Folder);

/// Absolute path without links in its folders; the last component of a file
/// is left as it is.
std::string resolved(llvm::StringRef Path);

} // namespace patlint

#endif
