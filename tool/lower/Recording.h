//===- Recording.h - What a parse asks the disk for ---------------------===//
//
// A parse depends on more than the files it reads: a header that is not in the
// first folder of the search path must stay missing there. So everything is
// noted that is asked of the disk, and the answer. Whether the same answers
// would be given now is asked in the same way: InputCheck.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_RECORDING_H
#define PATLINT_LOWER_RECORDING_H

#include "lower/Lower.h"
#include "program/FactsFile.h"

#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <map>
#include <string>
#include <tuple>

namespace patlint {

/// What was asked, each once. One thread.
class AskedLog {
public:
  void note(Asked::Kind K, llvm::StringRef Folder, llvm::StringRef Name,
            llvm::StringRef Answer = "");
  /// The same of a whole path.
  void notePath(Asked::Kind K, llvm::StringRef Path,
                llvm::StringRef Answer = "");
  void setUnstable() { Unstable = true; }
  UnitInputs inputs() const;

private:
  /// Of a status, a file's bytes, a folder's names, a path without links, a
  /// guess: what is asked, apart from the answer.
  using Question = std::tuple<int, std::string, std::string>;
  std::map<Question, std::pair<Asked::Kind, std::string>> Known;
  bool Unstable = false;
};

/// The real file system, with these in place of those that lie there. Borrows
/// them.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
diskWith(const std::vector<HeldFile> &Held);

/// Below as it is; what it is asked for stands in Log, which is borrowed.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
recording(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Below, AskedLog &Log);

/// Which header of the project `a/b.h` means where no folder has it: the one
/// whose path ends so; of several the one with the shortest path, then the
/// first.
class HeaderGuesses {
public:
  static constexpr const char *IsFolder = "/";

  HeaderGuesses(const std::vector<std::string> &ProjectHeaders,
                const std::string &Root);
  /// Its absolute path, IsFolder for what headers lie below, or nothing.
  std::string answer(llvm::StringRef Name) const;

private:
  llvm::StringMap<std::string> Targets;
  llvm::StringSet<> Folders;
};

/// The answer that Q would get now; Kind included.
std::pair<Asked::Kind, std::string> answerNow(const Asked &Q,
                                              llvm::vfs::FileSystem &Disk,
                                              const HeaderGuesses &Guesses);

} // namespace patlint

#endif
