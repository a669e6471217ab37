//===- CarriedTest.cpp - Where a literal can get to ---------------------===//
#include "evaluate/Carried.h"

#include "Evaluated.h"

#include <gmock/gmock.h>

namespace patlint {

using testing::ElementsAre;
using testing::IsEmpty;

/// A helper that joins texts, one that fills in an object, and a sender.
static const char *Helpers = R"(
  unit "a.c"
  function join (a: "char *", b: "char *") {
    %0 = param 0
    %1 = param 1
    #0 = cat(%0, %1)
    %2 = call #0
    returned %2
  }
  function first (a: "char *", b: "char *") {
    %0 = param 0
    %1 = param 1
    returned %0
  }
)";

/// The functions that call `sink` with a text made of the literal "GET".
static std::vector<std::string> senders(const std::string &Text, unsigned Steps = ~0u,
                                        Carriage::Back Returns = Carriage::Back::ToCaller) {
  std::shared_ptr<const Models> M;
  EXPECT_THAT(loadModels({{"test", TestModels}}, M), IsEmpty());
  llvm::Expected<StringProgram> P = parse(Helpers + Text);
  if (!P) {
    ADD_FAILURE() << llvm::toString(P.takeError());
    return {};
  }
  std::vector<StringProgram> Units;
  Units.push_back(std::move(*P));
  Linked Program(Units, *M);
  Transfers Through(Program);
  Carriage C(Program, Through, [](FunctionIndex, const Term &T) {
    return T.Kind == TermKind::Literal && T.Text == "GET";
  }, Steps, Returns);
  std::vector<std::string> Out;
  for (FunctionIndex F = 0; F < Program.functions().size(); ++F)
    for (const Site &S : Program[F].Sites)
      if (S.Name == "sink" && C.site(F, S))
        Out.push_back(Program[F].Name);
  return Out;
}

TEST(Carried, ThroughAHelperToTheCallerThatHandedItOver) {
  const char *Two = R"(
    function ask (u: "char *") {
      %0 = param 0
      %1 = literal "GET"
      #0 = join(%1, %0)
      %2 = call #0
      #1 = sink(%2)
    }
    function log (u: "char *") {
      %0 = param 0
      %1 = literal "note: "
      #0 = join(%1, %0)
      %2 = call #0
      #1 = sink(%2)
    })";
  EXPECT_THAT(senders(Two), ElementsAre("ask"));
  EXPECT_THAT(senders(Two, 4), ElementsAre("ask")) << "also where steps are counted";
  EXPECT_THAT(senders(Two, 4, Carriage::Back::ToAll), ElementsAre("ask", "log"));
}

TEST(Carried, OnlyFromTheInputsThatGetToTheResult) {
  EXPECT_THAT(senders(R"(
    function ask (u: "char *") {
      %0 = param 0
      %1 = literal "GET"
      #0 = first(%0, %1)
      %2 = call #0
      #1 = sink(%2)
    })"), IsEmpty());
}

TEST(Carried, ThroughHelpersOfHelpers) {
  EXPECT_THAT(senders(R"(
    function outer (a: "char *", b: "char *") {
      %0 = param 0
      %1 = param 1
      #0 = join(%0, %1)
      %2 = call #0
      returned %2
    }
    function ask (u: "char *") {
      %0 = param 0
      %1 = literal "GET"
      #0 = outer(%0, %1)
      %2 = call #0
      #1 = sink(%2)
    }
    function log (u: "char *") {
      %0 = param 0
      #0 = outer(%0, %0)
      %1 = call #0
      #1 = sink(%1)
    })"), ElementsAre("ask"));
}

TEST(Carried, WhatAFunctionMakesItselfGetsToAllItsCallers) {
  EXPECT_THAT(senders(R"(
    function start (u: "char *") {
      %0 = param 0
      %1 = literal "GET"
      #0 = join(%1, %0)
      %2 = call #0
      returned %2
    }
    function ask (u: "char *") {
      %0 = param 0
      #0 = start(%0)
      %1 = call #0
      #1 = sink(%1)
    })"), ElementsAre("ask"));
}

TEST(Carried, DownIntoWhatIsCalledAndThroughFields) {
  EXPECT_THAT(senders(R"(
    function send (u: "char *") {
      %0 = param 0
      #0 = sink(%0)
    }
    function main (o: "Job") {
      %0 = param 0
      %1 = literal "GET"
      #0 = send(%1)
      %2 = update %0 "Job::line" %1
      out 0 %2
    }
    function work (o: "Job") {
      %0 = param 0
      %1 = field %0 "Job::line"
      #0 = sink(%1)
    })"), ElementsAre("send", "work"));
}

} // namespace patlint
