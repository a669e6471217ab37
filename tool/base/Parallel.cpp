//===- Parallel.cpp - Ordered parallel map -----------------------------===//
#include "base/Parallel.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace patlint {

void parallelFor(size_t Count, unsigned Jobs,
                 const std::function<void(size_t)> &Work) {
  size_t Threads = std::min<size_t>(Jobs, Count);
  if (Threads <= 1) {
    for (size_t I = 0; I < Count; ++I)
      Work(I);
    return;
  }
  std::atomic<size_t> Next = 0;
  auto Run = [&] {
    for (size_t I = Next++; I < Count; I = Next++)
      Work(I);
  };
  std::vector<std::thread> Others;
  Others.reserve(Threads - 1);
  for (size_t I = 1; I < Threads; ++I)
    Others.emplace_back(Run);
  Run();
  for (std::thread &T : Others)
    T.join();
}

struct OneAtATime::State {
  std::mutex Lock;
};

OneAtATime::OneAtATime() : S(std::make_unique<State>()) {}
OneAtATime::~OneAtATime() = default;

void OneAtATime::operator()(const std::function<void()> &Part) {
  std::lock_guard<std::mutex> Guard(S->Lock);
  Part();
}

} // namespace patlint
