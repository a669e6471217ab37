//===- GivenFacts.h - What `patlint link` is given ---------------------===//
//
// In:  facts files of `patlint extract`.
// Out: a plan with their units, and the string program of each.
//
// The sources in them are held in place of what lies on the disk (holdFile),
// so that a link needs no source and says what was true when it was extracted.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_GIVENFACTS_H
#define PATLINT_APP_GIVENFACTS_H

#include "program/FactsFile.h"
#include "source/ScanPlan.h"

#include "llvm/Support/Error.h"

#include <map>
#include <string>
#include <vector>

namespace patlint {

class GivenFacts {
public:
  /// The root is that of R, and what R excludes is left out. Fails for a file
  /// that cannot be read or is not one of this build of the tool, and for two
  /// that hold different texts of one source; the error has a line for each.
  static llvm::Expected<GivenFacts> read(const std::vector<std::string> &Files,
                                         const PlanRequest &R);

  const ScanPlan &plan() const { return Plan; }
  /// Of a job of the plan, or of jobsForUnread().
  const StringProgram &program(const CompileJob &Job) const;
  /// Headers with facts of their own, but for those in ReadFiles; sorted.
  std::vector<CompileJob>
  jobsForUnread(const std::vector<std::string> &ReadFiles) const;

private:
  /// What makes a job that job; several facts may be of one file.
  using Key = std::vector<std::string>;
  static Key keyOf(const CompileJob &Job);

  ScanPlan Plan;
  std::vector<CompileJob> HeaderJobs;
  std::map<Key, StringProgram> Programs;
};

} // namespace patlint

#endif
