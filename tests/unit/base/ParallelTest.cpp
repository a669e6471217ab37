// The ordered parallel map: each index once, results in their own places.
#include "base/Parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <vector>

using namespace patlint;

static std::vector<int> squares(size_t Count, unsigned Jobs) {
  std::vector<int> Out(Count, -1);
  parallelFor(Count, Jobs, [&](size_t I) { Out[I] = static_cast<int>(I * I); });
  return Out;
}

TEST(Parallel, SameResultForAnyNumberOfJobs) {
  std::vector<int> One = squares(1000, 1);
  EXPECT_EQ(One[999], 999 * 999);
  for (unsigned Jobs : {0u, 2u, 3u, 16u})
    EXPECT_EQ(squares(1000, Jobs), One) << Jobs;
}

TEST(Parallel, EachIndexIsVisitedOnce) {
  std::vector<std::atomic<int>> Visits(500);
  parallelFor(500, 8, [&](size_t I) { ++Visits[I]; });
  for (auto &V : Visits)
    EXPECT_EQ(V, 1);
}

TEST(Parallel, NothingToDo) {
  parallelFor(0, 4, [](size_t) { FAIL(); });
}
TEST(Parallel, PartsOneAtATimeDoNotOverlap) {
  OneAtATime Alone;
  unsigned Inside = 0, Sum = 0;
  bool Overlapped = false;
  parallelFor(2000, 4, [&](size_t) {
    Alone([&] {
      Overlapped |= ++Inside != 1;
      ++Sum;
      --Inside;
    });
  });
  EXPECT_FALSE(Overlapped);
  EXPECT_EQ(Sum, 2000u);
}

