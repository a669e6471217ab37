//===- ColumnsTest.cpp - Byte columns to UTF-16 ------------------------===//
#include "report/Columns.h"

#include <gtest/gtest.h>

namespace patlint {

TEST(Columns, AsciiIsOneToOne) {
  EXPECT_EQ(utf16Column("abc", 1), 1u);
  EXPECT_EQ(utf16Column("abc", 4), 4u);
}

TEST(Columns, TwoAndThreeBytesAreOneUnitAndFourAreTwo) {
  EXPECT_EQ(utf16Column("äb", 3), 2u);
  EXPECT_EQ(utf16Column("€b", 4), 2u);
  EXPECT_EQ(utf16Column("😀b", 5), 3u);
}

TEST(Columns, InsideOfACharacterIsItsStart) {
  EXPECT_EQ(utf16Column("a😀b", 3), 2u);
  EXPECT_EQ(utf16Column("a😀b", 6), 4u);
}

TEST(Columns, BytesThatAreNoTextAreOneUnitForEachMaximalSubpart) {
  EXPECT_EQ(utf16Column("\xFF\xFFx", 3), 3u);     // two alone
  EXPECT_EQ(utf16Column("\xE2\x82x", 3), 2u);     // a euro sign cut off: one
  EXPECT_EQ(utf16Column("\xE0\x80x", 3), 3u);     // overlong: each alone
  EXPECT_EQ(utf16Column("\xED\xA0\x80x", 4), 4u); // a surrogate: each alone
  EXPECT_EQ(utf16Column("\xF0\x9F\x98x", 4), 2u);
}

TEST(Columns, ThePlaceBehindTheLineAndBeyond) {
  EXPECT_EQ(utf16Column("ä", 3), 2u);
  EXPECT_EQ(utf16Column("ä", 5), 4u);
  EXPECT_EQ(utf16Column("", 0), 1u);
}

TEST(Columns, AByteOrderMarkTakesNoColumn) {
  EXPECT_EQ(utf16Column("\xEF\xBB\xBFint", 4), 1u);
  EXPECT_EQ(utf16Column("\xEF\xBB\xBFint", 5), 2u);
  EXPECT_EQ(utf16Column("\xEF\xBB\xBFint", 1), 1u);
}

} // namespace patlint
