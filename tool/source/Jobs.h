//===- Jobs.h - Compile jobs, known and guessed ------------------------===//
//
// In:  a plan without jobs (root, files, request, header folders).
// Out: one job for one file.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_SOURCE_JOBS_H
#define PATLINT_SOURCE_JOBS_H

#include "source/Database.h"
#include "source/Language.h"
#include "source/ScanPlan.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace patlint {

/// The job an entry of a compile database asks for.
CompileJob jobFromEntry(const ScanPlan &Plan, const std::string &File,
                        const DatabaseEntry &Entry);

/// The job made of the arguments behind `--`.
CompileJob fixedJob(const ScanPlan &Plan, const std::string &File, Language L);

/// Jobs for files of which nothing is known: newest standard, and every
/// header folder of the project. Quoted includes find the nearest folder
/// first; for <...> system folders come first, so that a "string.h" of the
/// project does not hide the library's.
///
/// Borrows the plan, whose header folders must be there. Files of one folder
/// share their arguments, which are made once.
class Guesser {
public:
  explicit Guesser(const ScanPlan &Plan) : Plan(Plan) {}
  CompileJob job(const std::string &File, Language L);

private:
  std::vector<std::string> joinedBefore(const std::string &File);
  bool begins(const std::string &File);
  std::vector<std::string> arguments(const std::string &Folder, Language L,
                                     const std::string &File) const;

  const ScanPlan &Plan;
  std::map<std::pair<std::string, Language>, std::vector<std::string>> Made;
  std::map<std::string, bool> Begins;
};

/// What a plain ".h" is in this project: C if it has C sources only.
Language languageOfPlainHeaders(const ScanPlan &Plan);

} // namespace patlint

#endif
