//===- ScanPlan.h - What is to be scanned, and how it is compiled ------===//
//
// In:  paths of the command line, a compile database, git.
// Out: every C and C++ file below them, a compile command per unit, and the
//      other files where they are asked for.
//
// Does not read file contents (but to find a project's include folders).
// The only room that runs git.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_SOURCE_SCANPLAN_H
#define PATLINT_SOURCE_SCANPLAN_H

#include "source/Exclude.h"
#include "values/Notice.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace patlint {

struct CompileJob {
  /// Main file: relative to the root with '/', or absolute if outside.
  std::string File;
  /// Absolute working directory.
  std::string Directory;
  /// Driver arguments with argv[0], adjusted: nothing that writes, no
  /// plugins, unknown options dropped. The file is the last argument.
  std::vector<std::string> Arguments;
  /// From a compile database (true) or guessed (false).
  bool FromDatabase = false;
  /// A guessed job for a header that no unit of the plan includes.
  bool HeaderAsMain = false;
  bool operator==(const CompileJob &) const = default;
};

struct PlanRequest {
  /// As typed; relative ones are below WorkingDirectory. Empty: "." is meant.
  std::vector<std::string> Paths;
  /// The one path is the name of a file, which need not exist.
  bool Unsaved = false;
  /// Absolute.
  std::string WorkingDirectory;
  /// A work tree, absolute, of which these are the files, whatever lies there:
  /// those of its index. Empty: none.
  std::string TrackedTop = {};
  std::vector<std::string> Tracked = {};
  /// The root where git knows none and all paths lie below this folder;
  /// absolute. Empty: their common folder.
  std::string RootFolder = {};
  /// Other files than C and C++ as well.
  bool AllFiles = false;
  /// What is left out, also where it is named; its headers can be included.
  std::vector<Exclusion> Exclude = {};
  /// -p DIR; empty: search.
  std::string BuildDirectory;
  /// Arguments behind `--`; used for every file if HasFixedArguments. A
  /// compiler's name and input files among them are dropped.
  std::vector<std::string> FixedArguments;
  bool HasFixedArguments = false;
  std::vector<std::string> ExtraArgsBefore, ExtraArgs;
  /// "NAME" or "NAME=VALUE", predefined in every job.
  std::vector<std::string> Defines;
  /// Macros that are defined as 1 in guessed jobs: settings of a build that
  /// uses what it can.
  std::vector<std::string> Switches;
  /// Ending of a file and a header that it includes without saying so; for
  /// guessed jobs.
  std::vector<std::pair<std::string, std::string>> Includes;
  /// Endings of files that are built as one file with those beside them: first
  /// the one that defines one of the functions Beginnings, then the others by name.
  /// In guessed jobs each comes behind those in front of it.
  std::vector<std::string> Joined, Beginnings;
  bool operator==(const PlanRequest &) const = default;
};

struct ScanPlan {
  /// Absolute path of the scan root: the git top level if all paths lie in one
  /// work tree, else the folder given, or the common folder of all paths.
  /// Free of symbolic links.
  std::string Root;
  /// All C and C++ files, relative to Root where below it, sorted.
  std::vector<std::string> Files;
  /// All other files, if they were asked for; like Files.
  std::vector<std::string> Others;
  /// Units to parse, sorted by File; several jobs of one file keep the order
  /// of the database.
  std::vector<CompileJob> Jobs;
  /// The database used, relative to Root or absolute; empty if none. Where
  /// several are used (one per part of a project), the one of the first job.
  std::string Database;
  std::vector<Notice> Notices;
  /// Folders of the project to be searched for its headers in guessed jobs,
  /// relative to Root ("." is Root), sorted, no more than a bound.
  std::vector<std::string> HeaderFolders;
  /// The project's files with an ending of Request.Joined, like Files.
  std::vector<std::string> Joined;
  /// What was asked for; jobsForUnread() needs it.
  PlanRequest Request;
};

/// The absolute path of a file of the request, as plan() knows it.
std::string plannedPath(const PlanRequest &R, llvm::StringRef Path);

/// The root of the plan that plan() would make, as far as the paths exist.
std::string scanRoot(const PlanRequest &R);

/// Fails (the run exits 2) for a PATH that does not exist, a -p without a
/// database, or no C/C++ file (of those asked for) below a
/// folder given, or all of it excluded. The error has a line for each such
/// PATH. Runs git; reads the beginning of the project's files if a job has to
/// be guessed. Not thread-safe with a changing file tree, else pure.
llvm::Expected<ScanPlan> plan(const PlanRequest &R);

/// Headers no parsed unit has read become units of their own: jobs for those
/// of Plan.Files that are in none of ReadFiles (paths as in Plan.Files) and
/// have no job in the plan. Sorted by File.
std::vector<CompileJob>
jobsForUnread(const ScanPlan &Plan, const std::vector<std::string> &ReadFiles);

/// By extension: a C or C++ source (or .ino); a header.
bool isSource(llvm::StringRef Path);
bool isHeader(llvm::StringRef Path);

} // namespace patlint

#endif
