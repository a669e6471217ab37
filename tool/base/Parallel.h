//===- Parallel.h - Ordered parallel map -------------------------------===//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_BASE_PARALLEL_H
#define PATLINT_BASE_PARALLEL_H

#include <cstddef>
#include <functional>
#include <memory>

namespace patlint {

/// Calls Work(I) for each I in [0, Count) on up to Jobs threads. Work must
/// write its result to its own place I, so results come in plan order.
/// Returns when all are done. Jobs 0 or 1: no thread is made.
void parallelFor(size_t Count, unsigned Jobs,
                 const std::function<void(size_t)> &Work);

/// Parts of parallel work that must not overlap.
class OneAtATime {
public:
  OneAtATime();
  ~OneAtATime();
  void operator()(const std::function<void()> &Part);

private:
  struct State;
  std::unique_ptr<State> S;
};

} // namespace patlint

#endif
