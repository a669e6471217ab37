//===- StageClock.h - What each stage of a run took --------------------===//
//
// In:  the ends of stages, as they come.
// Out: seconds and memory per stage, for --stats.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_STAGECLOCK_H
#define PATLINT_APP_STAGECLOCK_H

#include <chrono>
#include <string>
#include <vector>

namespace patlint {

struct StageStats {
  std::string Name;
  double Seconds = 0;
  /// The most memory that this process had used up to the end of the stage,
  /// and the largest process that it had started and seen end by then.
  unsigned PeakMib = 0, PeakChildMib = 0;
};

/// Seconds since the last stage ended; a stage may come again, and is one.
class StageClock {
public:
  explicit StageClock(std::vector<StageStats> &Stages) : Stages(Stages) {}
  void ended(const char *Stage);

private:
  std::vector<StageStats> &Stages;
  std::chrono::steady_clock::time_point Last = std::chrono::steady_clock::now();
};

} // namespace patlint

#endif
