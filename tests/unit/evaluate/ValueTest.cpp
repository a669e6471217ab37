//===- ValueTest.cpp - The algebra of values ---------------------------===//
#include "evaluate/Value.h"

#include <gtest/gtest.h>

namespace patlint {

/// A list whose every element is held by both fields of the one before, as
/// neighbours in a list hold each other: 2^Depth ways to the last.
static Val chain(Values &V, unsigned Depth, const char *End) {
  Val Out = V.object("Node", {{"Node::text", V.text(End)}});
  for (unsigned I = 0; I < Depth; ++I)
    Out = V.object("Node", {{"Node::next", Out}, {"Node::last", Out}});
  return Out;
}

TEST(Value, WideningLooksAtEachPairOnce) {
  // Objects deeper than that are cut; one way after the other, this would be
  // 2^12 pairs for each of the thousand.
  Values V;
  Val Old = chain(V, 12, "0");
  for (unsigned I = 1; I < 1000; ++I)
    Old = V.widen(Old, chain(V, 12, std::to_string(I).c_str()));
  EXPECT_FALSE(Old->Choices.empty());
}

TEST(Value, WideningWhatGrewIsTheOldAndAHole) {
  Values V;
  Val Old = V.text("/a"), New = V.join(Old, V.text("/a/b"));
  Val Wide = V.widen(Old, New);
  EXPECT_EQ(V.widen(Old, New), Wide);
  EXPECT_EQ(V.widen(Wide, Wide), Wide);
  ASSERT_FALSE(Wide->Choices.empty());
}

} // namespace patlint
