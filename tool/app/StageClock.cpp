//===- StageClock.cpp - What each stage of a run took ------------------===//
#include "app/StageClock.h"

#include <algorithm>
#include <sys/resource.h>

namespace patlint {

/// LLVM knows what is allocated now, not what was resident at most.
static unsigned peakMib(decltype(RUSAGE_SELF) Who) {
  rusage Used{};
  // KiB.
  return ::getrusage(Who, &Used) == 0 ? unsigned(Used.ru_maxrss / 1024) : 0;
}

void StageClock::ended(const char *Stage) {
  auto Now = std::chrono::steady_clock::now();
  auto Known = std::find_if(Stages.begin(), Stages.end(),
                            [&](const auto &S) { return S.Name == Stage; });
  if (Known == Stages.end())
    Known = Stages.insert(Known, StageStats{Stage});
  Known->Seconds += std::chrono::duration<double>(Now - Last).count();
  Known->PeakMib = peakMib(RUSAGE_SELF);
  Known->PeakChildMib = peakMib(RUSAGE_CHILDREN);
  Last = Now;
}

} // namespace patlint
