//===- ConditionsTest.cpp - What does not happen with these inputs ------===//
#include "Evaluated.h"

#include <gmock/gmock.h>

namespace patlint {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

/// `send(c, path, how)` gets where CONDITION is true, else posts; f calls it
/// with ARGUMENT.
static std::string branches(const std::string &Condition, const std::string &Argument) {
  return R"(
    unit "a.c"
    function send (c: "Client", path: "char *", how: "int") @a.c:1:1-9:2 {
      %0 = param 0
      %1 = param 1
      %2 = param 2
      %3 = number 1 "int"
      %4 = literal "one"
      %5 = )" + Condition + R"(
      #0 = acme::Client::get(%1) on %0 : "Client" if %5 @a.c:2:3
      #1 = acme::Client::post(%1) on %0 : "Client" unless %5 @a.c:3:3
    }
    function f (c: "Client", any: "int") {
      %0 = param 0
      %1 = literal "/a"
      %2 = )" + Argument + R"(
      #0 = send(%0, %1, %2) @a.c:12:3
    })";
}

TEST(Conditions, ACallThatDecidesTakesOneWay) {
  EXPECT_THAT(requests({branches("param 2", R"(number 1 "int")")}), ElementsAre("a.c:12 GET /a none"));
  EXPECT_THAT(requests({branches("param 2", R"(number 0 "int")")}), ElementsAre("a.c:12 POST /a none"));
  EXPECT_THAT(requests({branches("param 2", "null")}), ElementsAre("a.c:12 POST /a none"));
  EXPECT_THAT(requests({branches("param 2", R"(literal "x")")}), ElementsAre("a.c:12 GET /a none"))
      << "a pointer to something";
}

TEST(Conditions, ComparisonsWithAConstant) {
  EXPECT_THAT(requests({branches(R"(arithmetic "==" %2 %3)", R"(number 1 "int")")}), ElementsAre("a.c:12 GET /a none"));
  EXPECT_THAT(requests({branches(R"(arithmetic "!=" %2 %3)", R"(number 1 "int")")}), ElementsAre("a.c:12 POST /a none"));
  EXPECT_THAT(requests({branches(R"(arithmetic "<" %2 %3)", R"(number 0 "int")")}), ElementsAre("a.c:12 GET /a none"));
  EXPECT_THAT(requests({branches(R"(arithmetic "==" %2 %4)", R"(literal "one")")}), ElementsAre("a.c:12 GET /a none"));
  EXPECT_THAT(requests({branches(R"(arithmetic "==" %2 %4)", R"(literal "two")")}), ElementsAre("a.c:12 POST /a none"));
}

TEST(Conditions, WhatIsNotKnownDecidesNothing) {
  EXPECT_THAT(requests({branches("param 2", "param 1")}),
              UnorderedElementsAre("a.c:12 GET /a none", "a.c:12 POST /a none"));
}

TEST(Conditions, AValueThatIsNotGiven) {
  auto Path = [](const char *Argument) {
    return std::string(R"(
    unit "a.c"
    function path (old: "bool") {
      %0 = param 0
      %1 = literal "/old"
      %2 = literal "/new"
      %3 = given 1 %1 %0
      %4 = given 0 %2 %0
      %5 = phi %3 %4
      returned %5
    }
    function f (c: "Client", any: "bool") {
      %0 = param 0
      %1 = )") + Argument + R"(
      #0 = path(%1)
      %2 = call #0
      #1 = acme::Client::get(%2) on %0 : "Client" @a.c:3:3
    })";
  };
  EXPECT_THAT(requests({Path(R"(number 1 "bool")")}), ElementsAre("a.c:3 GET /old none"));
  EXPECT_THAT(requests({Path(R"(number 0 "bool")")}), ElementsAre("a.c:3 GET /new none"));
  EXPECT_THAT(requests({Path("param 1")}), ElementsAre("a.c:3 GET /old | /new none"));
}

} // namespace patlint
