//===- FunctionFlowTest.cpp - Which functions a call of a value means ---===//
#include "evaluate/FunctionFlow.h"

#include "Evaluated.h"

#include <gmock/gmock.h>

namespace patlint {

using testing::ElementsAre;
using testing::IsEmpty;

/// The names of the functions that the last call of `run` can mean.
static std::vector<std::string> called(const std::string &Text) {
  std::shared_ptr<const Models> M;
  EXPECT_THAT(loadModels({{"test", TestModels}}, M), IsEmpty());
  llvm::Expected<StringProgram> P = parse(R"(
    unit "a.c"
    function f (u: "char *") {
      %0 = param 0
      returned %0
    }
    function g (u: "char *") {
      %0 = param 0
      returned %0
    }
    function h (u: "char *") {
      %0 = param 0
      returned %0
    }
  )" + Text);
  if (!P) {
    ADD_FAILURE() << llvm::toString(P.takeError());
    return {};
  }
  std::vector<StringProgram> Units;
  Units.push_back(std::move(*P));
  Linked Program(Units, *M);
  FunctionFlow Flow(Program);
  const FunctionIndex *Run = Program.function("run", "a.c");
  if (!Run || Program[*Run].Sites.empty()) {
    ADD_FAILURE() << "no call in run";
    return {};
  }
  std::vector<std::string> Out;
  for (FunctionIndex F : Flow.called(*Run, SiteId(Program[*Run].Sites.size() - 1)))
    Out.push_back(Program[F].Name);
  return Out;
}

TEST(FunctionFlow, AFieldMeansWhatIsStoredInIt) {
  EXPECT_THAT(called(R"(
    function main (o: "Ops") {
      %0 = param 0
      %1 = function "f"
      %2 = update %0 "Ops::send" %1
      %3 = function "g"
      %4 = update %2 "Ops::receive" %3
      out 0 %4
    }
    function run (o: "Ops", u: "char *") {
      %0 = param 0
      %1 = param 1
      %2 = field %0 "Ops::send"
      #0 = (%1) callee %2
    })"), ElementsAre("f")) << "and not what another field of the same type holds";
}

TEST(FunctionFlow, AParameterMeansWhatItIsGivenAnywhere) {
  EXPECT_THAT(called(R"(
    function main (u: "char *") {
      %0 = param 0
      %1 = function "g"
      #0 = run(%1, %0)
      %2 = function "h"
      %3 = phi %1 %2
      #1 = run(%3, %0)
      %4 = function "f"
      #2 = other(%4, %0)
    }
    function run (cb: "void *", u: "char *") {
      %0 = param 0
      %1 = param 1
      #0 = (%1) callee %0
    })"), ElementsAre("g", "h"));
}

TEST(FunctionFlow, WhatACalledValueReturnsIsFollowed) {
  EXPECT_THAT(called(R"(
    function choose {
      %0 = function "h"
      returned %0
    }
    function run (u: "char *") {
      %0 = param 0
      %1 = function "choose"
      #0 = () callee %1
      %2 = call #0
      #1 = (%0) callee %2
    })"), ElementsAre("h"));
}

TEST(FunctionFlow, ATableMeansAnyOfItsElements) {
  EXPECT_THAT(called(R"(
    global table {
      %0 = function "f"
      %1 = function "h"
      %2 = aggregate { "0": %0, "1": %1 }
      returned %2
    }
    function run (u: "char *") {
      %0 = param 0
      %1 = global "table"
      %2 = element any %1
      #0 = (%0) callee %2
    })"), ElementsAre("f", "h"));
}

TEST(FunctionFlow, AModelHoldsWhatItIsGiven) {
  EXPECT_THAT(called(R"(
    function run (l: "List", u: "char *") {
      %0 = param 0
      %1 = param 1
      %2 = function "g"
      #0 = List::add(%1, %2) on %0 : "List" changes receiver
      %3 = out #0 receiver
      %4 = element any %3
      #1 = (%1) callee %4
    })"), ElementsAre("g"));
}

TEST(FunctionFlow, WhatNobodyKnowsKeepsItToItself) {
  EXPECT_THAT(called(R"(
    function run (l: "List", u: "char *") {
      %0 = param 0
      %1 = param 1
      %2 = function "g"
      #0 = nobody_knows(%2) changes 0
      %3 = call #0
      #1 = (%1) callee %3
    })"), IsEmpty());
}

TEST(FunctionFlow, TooManyAreNone) {
  auto Calls = [](unsigned Count) {
    std::string Out;
    for (unsigned I = 0; I < Count; ++I) {
      std::string N = "t" + std::to_string(I);
      Out += "    function " + N + " {\n    }\n    function call_" + N +
             " {\n      %0 = function \"" + N + "\"\n      #0 = run(%0)\n    }\n";
    }
    return Out + R"(
    function run (cb: "void *") {
      %0 = param 0
      #0 = () callee %0
    })";
  };
  EXPECT_EQ(called(Calls(64)).size(), 64u);
  EXPECT_THAT(called(Calls(65)), IsEmpty());
}

} // namespace patlint
