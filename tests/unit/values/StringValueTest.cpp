//===- StringValueTest.cpp - What a string can be at run time ------------===//
#include "values/StringValue.h"

#include <gtest/gtest.h>

namespace patlint {
namespace {

Region at(unsigned Column) { return {"a.cpp", 1, Column, 1, Column + 3}; }

Alternative made(std::vector<Part> Parts) {
  Alternative A;
  for (Part &P : Parts)
    A.append(std::move(P));
  return A;
}

TEST(Alternative, AppendJoinsLiteralsAndMovesTheirPieces) {
  Alternative A = made({Part::literal("ab", {{0, 2, at(1)}}),
                        Part::literal("cde", {{0, 1, at(5)}, {1, 2, at(9)}})});
  ASSERT_EQ(A.Parts.size(), 1u);
  EXPECT_EQ(A.Parts[0].Text, "abcde");
  EXPECT_EQ(A.Parts[0].Pieces,
            (std::vector<Piece>{{0, 2, at(1)}, {2, 1, at(5)}, {3, 2, at(9)}}));
}

TEST(Alternative, AppendKeepsHolesApart) {
  Alternative A = made({Part::literal("a"), Part::hole(HoleKind::Int),
                        Part::hole(HoleKind::Int), Part::literal("b")});
  EXPECT_EQ(A.Parts.size(), 4u);
}

TEST(Alternative, AppendDropsEmptyLiterals) {
  EXPECT_TRUE(made({Part::literal("")}).Parts.empty());
  Alternative A = made({Part::hole(HoleKind::Int), Part::literal("", {}),
                        Part::hole(HoleKind::Int)});
  EXPECT_EQ(A.Parts.size(), 2u);
}

TEST(Alternative, LiteralsOnBothSidesOfAHoleAreNotJoined) {
  Alternative A = made(
      {Part::literal("a"), Part::hole(HoleKind::String), Part::literal("b")});
  EXPECT_EQ(A.Parts.size(), 3u);
  EXPECT_EQ(A.bytes(), "ab") << "holes are left out";
}

TEST(Alternative, ClosedMeansOnlyBytes) {
  EXPECT_TRUE(made({}).closed());
  EXPECT_TRUE(made({Part::literal("a")}).closed());
  EXPECT_FALSE(made({Part::literal("a"), Part::hole(HoleKind::Int)}).closed());
  EXPECT_FALSE(made({Part::symbol("param 0")}).closed());
}

TEST(StringValue, ALiteralIsOneClosedAlternative) {
  StringValue V = StringValue::literal("a", {{0, 1, at(1)}});
  ASSERT_EQ(V.Alternatives.size(), 1u);
  EXPECT_EQ(V.Alternatives[0].Parts[0].Pieces.size(), 1u);
  EXPECT_TRUE(V.closed());
  EXPECT_FALSE(V.unknown());
  EXPECT_FALSE(V.empty());
}

TEST(StringValue, TheEmptyStringIsSomethingElseThanNothing) {
  StringValue Empty = StringValue::literal("");
  EXPECT_FALSE(Empty.empty());
  EXPECT_TRUE(Empty.closed());
  EXPECT_FALSE(Empty.unknown()) << "it is known to be empty";
  EXPECT_TRUE(StringValue().empty());
}

TEST(StringValue, AHoleIsUnknown) {
  StringValue V = StringValue::hole(HoleKind::Uint, "loop");
  EXPECT_TRUE(V.unknown());
  EXPECT_FALSE(V.closed());
  EXPECT_EQ(V.Alternatives[0].Parts[0].Text, "loop");
  EXPECT_EQ(StringValue::hole().Alternatives[0].Parts[0].Hole,
            HoleKind::String);
}

TEST(StringValue, AnEmptyTextBesideAHoleSaysNothing) {
  StringValue V = StringValue::hole();
  V.Alternatives.push_back(StringValue::literal("").Alternatives[0]);
  EXPECT_TRUE(V.unknown());
}

TEST(StringValue, OneKnownAlternativeMakesItKnown) {
  StringValue V = StringValue::hole();
  V.Alternatives.push_back(StringValue::literal("a").Alternatives[0]);
  EXPECT_FALSE(V.unknown());
  EXPECT_FALSE(V.closed());
}

TEST(Pattern, HasOneMarkForEachRunOfUnknownParts) {
  EXPECT_EQ(pattern(made({})), "");
  EXPECT_EQ(pattern(made({Part::hole(HoleKind::String), Part::literal("/a/"),
                          Part::hole(HoleKind::Int), Part::symbol("param 0"),
                          Part::literal("/b")})),
            "{}/a/{}/b");
}

TEST(Printed, IsExact) {
  EXPECT_EQ(printed(made({Part::hole(HoleKind::String), Part::literal("/a/"),
                          Part::hole(HoleKind::Int), Part::symbol("param 0"),
                          Part::literal("/b")})),
            "{string}/a/{int}{param 0}/b");
}

TEST(Printed, DoublesBraces) {
  EXPECT_EQ(printed(made({Part::literal("{int}"), Part::hole(HoleKind::Int)})),
            "{{int}}{int}");
}

TEST(Printed, ShowsAlternativesInOrder) {
  StringValue V = StringValue::literal("b");
  V.Alternatives.push_back(StringValue::literal("a").Alternatives[0]);
  V.Alternatives.push_back(
      StringValue::hole(HoleKind::UrlEncoded).Alternatives[0]);
  EXPECT_EQ(printed(V), "b | a | {urlencoded}");
  EXPECT_EQ(printed(StringValue()), "");
}

TEST(HoleKinds, HaveNamesThatLeadBack) {
  for (unsigned I = 0; I <= unsigned(HoleKind::UrlEncoded); ++I) {
    HoleKind Kind = HoleKind::String;
    EXPECT_TRUE(holeKindNamed(name(HoleKind(I)), Kind)) << name(HoleKind(I));
    EXPECT_EQ(Kind, HoleKind(I));
  }
  HoleKind Kind = HoleKind::Bool;
  EXPECT_FALSE(holeKindNamed("integer", Kind));
  EXPECT_EQ(Kind, HoleKind::Bool) << "left as it was";
}

} // namespace
} // namespace patlint
