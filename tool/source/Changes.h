//===- Changes.h - What a change touches, as git says ------------------===//
//
// In:  a work tree; a commit, or nothing for what is staged.
// Out: the changed files and lines, and, of what is staged, how the files of
//      the index differ from those that lie there.
//
// Nothing a scanned repository configures is run: no filters, no external diff.
// What is inside of a submodule is not compared.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_SOURCE_CHANGES_H
#define PATLINT_SOURCE_CHANGES_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <limits>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace patlint {

/// Lines of the new text, 1-based, both included. Where lines were only taken
/// out, Last is First - 1: it happened between these two.
struct LineRange {
  unsigned First = 1;
  unsigned Last = std::numeric_limits<unsigned>::max();
  bool operator==(const LineRange &) const = default;
};

/// Files by their absolute path, each with its ranges in order. A file may
/// have none: it was renamed, or its mode changed. Deleted files are not there.
using Changes = std::map<std::string, std::vector<LineRange>>;

/// A work tree as its index has it.
struct StagedTree {
  Changes Changed;
  /// All tracked files, relative to the top, sorted. Submodules are among them.
  std::vector<std::string> Tracked;
  /// Path, absolute, and bytes of tracked files that do not lie there like
  /// this.
  std::vector<std::pair<std::string, std::string>> Held;
};

/// The work tree Top (as git::topLevel() says it) against a commit: what is
/// staged, what is not, and files that git does not know and does not ignore.
/// "A..." means the commit at which the current branch left A. Fails if there
/// is no such commit, or git fails.
llvm::Expected<Changes> changesSince(llvm::StringRef Top,
                                     llvm::StringRef Commit);

/// The index of the work tree Top against the current commit. A hook's index
/// (GIT_INDEX_FILE) counts if it is one of this repository. Fails if a merge is
/// not resolved, or git fails.
llvm::Expected<StagedTree> stagedTree(llvm::StringRef Top);

/// The hunks of a patch without context, as git prints it with its usual
/// prefixes; by the names of the new files, relative. Pure.
std::map<std::string, std::vector<LineRange>> hunksOf(llvm::StringRef Patch);

} // namespace patlint

#endif
