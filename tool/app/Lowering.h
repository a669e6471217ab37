//===- Lowering.h - From compile jobs to string programs ---------------===//
//
// In:  compile jobs.
// Out: one string program for each: parsed by a worker, or as facts files have
//      it. What cannot be parsed is a failed unit, with the reason.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_LOWERING_H
#define PATLINT_APP_LOWERING_H

#include "app/FactStore.h"
#include "app/GivenFacts.h"
#include "app/Options.h"
#include "app/Sources.h"
#include "app/WorkerPool.h"
#include "base/Parallel.h"
#include "program/Duplicates.h"
#include "source/ScanPlan.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace patlint {

/// Files that are held in place of what lies on the disk.
std::vector<HeldFile> heldList();

class Lowering {
public:
  /// Program: this program, absolute. Given: null, or where all programs come
  /// from. Store: null, or what is asked before anything is parsed. All but
  /// Program are borrowed.
  Lowering(const Options &O, const ScanPlan &Plan, const ScannedFiles &Files,
           const std::string &Program, const GivenFacts *Given,
           FactStore *Store);

  /// One program per job, in order. What programs before have said word for
  /// word is left out of them.
  std::vector<StringProgram> programs(const std::vector<CompileJob> &Jobs);

  /// As the function of that name; of given facts those that there are.
  std::vector<CompileJob>
  jobsForUnread(const std::vector<std::string> &ReadFiles) const;

private:
  std::optional<StringProgram> withoutParse(const std::string &File) const;
  LowerJob lowerJob(const CompileJob &Job) const;

  const Options &O;
  const ScanPlan &Plan;
  const ScannedFiles &Files;
  const GivenFacts *Given;
  FactStore *Store;
  WorkerLimits Limits;
  std::map<std::string, std::string> Unreadable;
  std::vector<std::string> Headers;
  Duplicates Same;
  OneAtATime Alone;
};

} // namespace patlint

#endif
