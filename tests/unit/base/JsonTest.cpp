// JSON with positions: where values, keys and mistakes stand.
#include "base/Json.h"

#include <gmock/gmock.h>

using namespace patlint;
using json::Position;
using json::Value;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

static Value read(llvm::StringRef Text, std::vector<std::string> &Problems) {
  json::Problems P("f.json");
  Value V = json::parse(Text, P);
  Problems = P.all();
  return V;
}

static std::string mistake(llvm::StringRef Text) {
  std::vector<std::string> Problems;
  Value V = read(Text, Problems);
  EXPECT_TRUE(V.is(Value::Kind::Null));
  return Problems.size() == 1 ? Problems[0]
                              : std::to_string(Problems.size()) + " problems";
}

TEST(Json, EveryKindOfValueKnowsItsPlace) {
  std::vector<std::string> Problems;
  Value V = read("{\n"
                 "  \"a\": [1, -2.5,true , null],\n"
                 "  \"b\" :{\"c\":\"x\\\"y\"}\n"
                 "}\n",
                 Problems);
  EXPECT_THAT(Problems, IsEmpty());
  ASSERT_TRUE(V.is(Value::Kind::Object));
  EXPECT_EQ(V.At, (Position{1, 1}));
  ASSERT_EQ(V.Object.size(), 2u);
  EXPECT_EQ(V.Object[0].At, (Position{2, 3}));

  const Value *A = V.get("a");
  ASSERT_TRUE(A && A->is(Value::Kind::Array));
  EXPECT_EQ(A->At, (Position{2, 8}));
  ASSERT_EQ(A->Array.size(), 4u);
  EXPECT_EQ(A->Array[0].Int, 1);
  EXPECT_EQ(A->Array[0].At, (Position{2, 9}));
  EXPECT_EQ(A->Array[1].Float, -2.5);
  EXPECT_EQ(A->Array[1].At, (Position{2, 12}));
  EXPECT_TRUE(A->Array[2].Bool);
  EXPECT_EQ(A->Array[2].At, (Position{2, 17}));
  EXPECT_TRUE(A->Array[3].is(Value::Kind::Null));
  EXPECT_EQ(A->Array[3].At, (Position{2, 24}));

  EXPECT_EQ(V.Object[1].At, (Position{3, 3}));
  const Value *C = V.get("b")->get("c");
  ASSERT_TRUE(C);
  EXPECT_EQ(C->String, "x\"y");
  EXPECT_EQ(C->At, (Position{3, 13}));
  EXPECT_EQ(V.get("z"), nullptr);
}

TEST(Json, DeepAndWideTreesKeepTheirChildren) {
  std::string Text = "[";
  for (int I = 0; I < 200; ++I)
    Text += (I ? ", [" : "[") + std::to_string(I) + "]";
  std::vector<std::string> Problems;
  Value V = read(Text + "]", Problems);
  ASSERT_EQ(V.Array.size(), 200u);
  EXPECT_EQ(V.Array[199].Array[0].Int, 199);
}

TEST(Json, DuplicateKeysAreKept) {
  std::vector<std::string> Problems;
  Value V = read(R"({"a": 1, "a": 2})", Problems);
  EXPECT_EQ(V.Object.size(), 2u);
  EXPECT_EQ(V.get("a")->Int, 1);
}

TEST(Json, NumbersTooBigForAnInt) {
  std::vector<std::string> Problems;
  Value V = read("[18446744073709551615, 9223372036854775807]", Problems);
  EXPECT_TRUE(V.Array[0].is(Value::Kind::Float));
  EXPECT_EQ(V.Array[1].Int, INT64_MAX);
}

TEST(Json, SyntaxErrorsHaveLineAndColumn) {
  EXPECT_THAT(mistake(""), HasSubstr("f.json:1:1: "));
  EXPECT_THAT(mistake("{\"a\" 1}"), HasSubstr("f.json:1:6: syntax error"));
  EXPECT_THAT(mistake("{\n  \"a\": 1,\n  \"b\": tru\n}"),
              HasSubstr("f.json:3:8: syntax error"));
  EXPECT_THAT(mistake("{\n  \"a\": 1,\n}"), HasSubstr("f.json:3:1: "));
  EXPECT_THAT(mistake("{\n  \"a\": [1, 2\n"), HasSubstr("f.json:3:1: "));
  EXPECT_THAT(mistake("[1] 2"), HasSubstr("f.json:1:5: "));
  EXPECT_THAT(mistake("[\"a\nb\"]"), HasSubstr("f.json:1:4: "));
  EXPECT_THAT(mistake("\n // c\n[]"), HasSubstr("f.json:2:2: "));
}

TEST(Json, NothingOfBrokenBytesReachesTheMessage) {
  std::string M = mistake("[\"a\xff\xfe\"]");
  EXPECT_THAT(M, HasSubstr("f.json:1:4: "));
  for (char C : M)
    EXPECT_TRUE(static_cast<unsigned char>(C) < 0x80) << M;
}

TEST(Json, NestingHasABound) {
  EXPECT_THAT(mistake(std::string(5000, '[')), HasSubstr("nested"));
}

TEST(Json, NearestWord) {
  std::vector<std::string> Known = {"methods", "listed", "template"};
  EXPECT_EQ(json::nearest("metods", Known), "methods");
  EXPECT_EQ(json::nearest("Methods", Known), "methods");
  EXPECT_EQ(json::nearest("templates", Known), "template");
  EXPECT_EQ(json::nearest("colour", Known), "");
  EXPECT_EQ(json::nearest("scna", {"rules", "scan"}), "scan");
  EXPECT_EQ(json::nearest("snca", {"rules", "scan"}), "");
  EXPECT_EQ(json::nearest("x", {"a", "b"}), "");
}

TEST(Json, KeysAreCheckedWithPlaceAndSuggestion) {
  json::Problems P("f.json");
  Value V =
      json::parse("{\"metods\": 1,\n \"id\": 2, \"id\": 3, \"qqq\": 4}", P);
  json::checkKeys(V, "endpoints[3]", {"id", "methods"}, P);
  EXPECT_THAT(
      P.all(),
      ElementsAre("f.json:1:2: endpoints[3]: unknown key \"metods\"; did you "
                  "mean \"methods\"?",
                  "f.json:2:11: endpoints[3]: the key \"id\" stands twice",
                  "f.json:2:20: endpoints[3]: unknown key \"qqq\"; known keys "
                  "are id, methods"));
}

TEST(Json, PlacesInsideAStringCountEscapes) {
  llvm::StringRef Text = "[\n  \"a\\\\d\\u00e9\\ud83d\\ude00z\"]";
  json::Problems P("f.json");
  Value V = json::parse(Text, P);
  const Value &S = V.Array[0];
  ASSERT_EQ(S.String, "a\\d\xc3\xa9\xf0\x9f\x98\x80z");
  EXPECT_EQ(json::inString(Text, S, 0), (Position{2, 4})) << "a";
  EXPECT_EQ(json::inString(Text, S, 1), (Position{2, 5})) << "backslash";
  EXPECT_EQ(json::inString(Text, S, 2), (Position{2, 7})) << "d";
  EXPECT_EQ(json::inString(Text, S, 3), (Position{2, 8})) << "e acute";
  EXPECT_EQ(json::inString(Text, S, 5), (Position{2, 14})) << "a smile";
  EXPECT_EQ(json::inString(Text, S, 9), (Position{2, 26})) << "z";
  EXPECT_EQ(json::inString(Text, S, 99), (Position{2, 27})) << "the end";
}

TEST(Json, ProblemsByPosition) {
  json::Problems P("f");
  P.add({2, 1}, "", "c");
  P.add({1, 9}, "", "b");
  P.add({1, 2}, "", "a");
  EXPECT_THAT(P.byPosition(), ElementsAre("f:1:2: a", "f:1:9: b", "f:2:1: c"));
  EXPECT_THAT(P.all(), ElementsAre("f:2:1: c", "f:1:9: b", "f:1:2: a"));
}
