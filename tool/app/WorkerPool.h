//===- WorkerPool.h - Lower many units in worker processes -------------===//
//
// In:  jobs, in plan order.
// Out: one string program per job, in the same order.
//
// A worker is reused for many units, and replaced when it crashes, takes too
// long or needs too much memory; then the unit is failed, with the reason.
// A unit that dies in a worker which had other units before is tried once
// more in a fresh one, so that the result does not depend on its neighbours.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_WORKERPOOL_H
#define PATLINT_APP_WORKERPOOL_H

#include "lower/Lower.h"

#include <functional>
#include <string>
#include <vector>

namespace patlint {

struct WorkerLimits {
  /// Processes at once; at least 1.
  unsigned Workers = 1;
  unsigned UnitTimeoutSeconds = 120;
  unsigned MemoryMib = 4096;
  /// The program to start, absolute: this one.
  std::string Program;
  /// Files that a worker has in place of those on the disk.
  std::vector<HeldFile> Held;
};

/// What a worker has sent, both encoded; empty for a unit that failed, and the
/// inputs where the job does not want them.
struct LoweredBytes {
  std::string Program, Inputs;
};

/// Done is called with each job's index and program as it comes, from several
/// threads; it may make the program smaller.
std::vector<StringProgram>
lowerAll(const std::vector<LowerJob> &Jobs, const WorkerLimits &Limits,
         const std::function<void(size_t, StringProgram &,
                                  const LoweredBytes &)> &Done);

/// A unit that was not parsed or did not survive it.
StringProgram failedUnit(const std::string &File, const std::string &Reason);

} // namespace patlint

#endif
