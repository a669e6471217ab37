//===- History.h - Every version of every file of a repository ---------===//
//
// In:  paths of the command line, a range of commits.
// Out: the versions of files that commits have added, each with its commit and
//      path, in the order of history; and their bytes, one blob after the
//      other.
//
// Asks git for what each commit changes and for the contents of blobs; nothing
// is checked out. Links, submodules and other files than those asked for are
// left out. What is held is a few words for each version, and one blob for
// each thread.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_SOURCE_HISTORY_H
#define PATLINT_SOURCE_HISTORY_H

#include "source/Exclude.h"
#include "values/Notice.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace patlint {

struct HistoryRequest {
  /// As for a PlanRequest: what lies below one of them. All in one repository.
  std::vector<std::string> Paths;
  /// Absolute.
  std::string WorkingDirectory;
  /// As git understands it: "v1..HEAD", "main". nullopt: all branches, tags
  /// and other references.
  std::optional<std::string> Range;
  /// Other files than C and C++ as well.
  bool AllFiles = false;
  /// Paths that are left out.
  std::vector<Exclusion> Exclude = {};
  /// Larger blobs are not read.
  uint64_t MostBytes = 0;
};

/// A file as some commit has left it.
struct FileVersion {
  /// Indices into the lists of History.
  uint32_t Blob = 0, Commit = 0, Path = 0;
  /// The path under which the file was first seen: Path, but for renamed ones.
  uint32_t Place = 0;
};

struct History {
  /// Where git is asked: the top level of the work tree, or the repository
  /// itself if that is bare. Absolute.
  std::string Root;
  /// What git needs to find objects that a push has brought and a hook looks
  /// at: "NAME=VALUE".
  std::vector<std::string> Environment;
  /// Ids, parents first, else by their time.
  std::vector<std::string> Commits;
  /// Relative to the top level, with '/'.
  std::vector<std::string> Paths;
  /// Ids of blobs; none twice. Ordered so that reading one after the other is
  /// quick.
  std::vector<std::string> Blobs;
  /// Each blob at each path once, at the first commit, in the order of history.
  std::vector<FileVersion> Versions;
  /// The versions are all there are, not those of a range.
  bool Whole = false;
  /// Indices of Versions for each blob, in order.
  std::vector<std::vector<uint32_t>> OfBlob;
  /// What is not there, or left out for its size. Its Blobs are gone, too.
  std::vector<Notice> Notices;
  /// Blobs that should be there and are not: a partial clone, a damaged
  /// repository.
  unsigned Missing = 0;
};

/// Fails if git is not there, a path is in no repository or they are in
/// several, the range is none, or there is no commit at all.
llvm::Expected<History> history(const HistoryRequest &R);

/// Calls Each with the bytes of each of these blobs of H, in order. Several
/// threads may do so for different blobs; each runs a git of its own.
llvm::Error
readBlobs(const History &H, llvm::ArrayRef<uint32_t> Blobs,
          llvm::function_ref<void(uint32_t Blob, std::string &Bytes)> Each);

/// The day of a commit, "2026-11-26", in the time zone of its author; empty if
/// it is not known. One for each of Ids.
llvm::Expected<std::vector<std::string>>
commitDays(const History &H, const std::vector<std::string> &Ids);

/// For each of H's Versions: is it that of the current commit?
std::vector<bool> currentVersions(const History &H);

} // namespace patlint

#endif
