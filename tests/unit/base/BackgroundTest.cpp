//===- BackgroundTest.cpp - Work on a thread of its own ----------------===//
#include "base/Background.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace patlint {
namespace {

TEST(Background, AsksWhileItIsQuietAreOne) {
  std::atomic<int> Runs = 0;
  Background B([&] { ++Runs; });
  for (int I = 0; I != 20; ++I)
    B.ask(100);
  B.finish();
  EXPECT_EQ(Runs, 1);
  B.finish();
  EXPECT_EQ(Runs, 1);
}

TEST(Background, WhatIsAskedDuringWorkMakesItOldAndIsDoneAfterwards) {
  std::atomic<int> Runs = 0;
  std::atomic<bool> Began = false, Go = false, WasNew = false, WasOld = false;
  Background *Self = nullptr;
  Background B([&] {
    if (++Runs != 1)
      return;
    WasNew = !Self->isAskedAgain();
    Began = true;
    while (!Go)
      std::this_thread::yield();
    WasOld = Self->isAskedAgain();
  });
  Self = &B;
  B.ask(0);
  while (!Began)
    std::this_thread::yield();
  B.ask(0);
  B.ask(0);
  Go = true;
  B.finish();
  EXPECT_EQ(Runs, 2);
  EXPECT_TRUE(WasNew);
  EXPECT_TRUE(WasOld);
}

TEST(Background, TheEndDropsWhatHasNotBegun) {
  std::atomic<int> Runs = 0;
  {
    Background B([&] { ++Runs; });
    B.ask(60'000);
  }
  EXPECT_EQ(Runs, 0);
}

} // namespace
} // namespace patlint
