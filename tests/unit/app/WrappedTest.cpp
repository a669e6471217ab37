//===- WrappedTest.cpp - Paragraphs for a terminal ---------------------===//
#include "app/Wrapped.h"

#include "gtest/gtest.h"

using patlint::wrapped;

TEST(Wrapped, LinesEndBeforeColumnEighty) {
  std::string Word(38, 'a');
  EXPECT_EQ(wrapped(Word + " " + Word + " b", 2),
            "  " + Word + " " + Word + "\n  b\n");
  EXPECT_EQ(wrapped(Word + " " + Word + " b", 0), Word + " " + Word + " b\n");
}

TEST(Wrapped, ALongWordStandsAlone) {
  std::string Word(100, 'a');
  EXPECT_EQ(wrapped("x " + Word + " y", 0), "x\n" + Word + "\ny\n");
}

TEST(Wrapped, NothingIsNoLine) { EXPECT_EQ(wrapped("", 4), ""); }
