//===- LoopsTest.cpp - What stands behind a loop over a list -----------===//
#include "Evaluated.h"

#include <gmock/gmock.h>

namespace patlint {

using testing::ElementsAre;

/// `url = "/a"; for (p : LIST) url = cat(url, p); get(url)`, where BACK is
/// what url is after each round.
static std::string loop(const std::string &List, const std::string &Back) {
  return R"(
    unit "a.c"
    function f (c: "Client", other: "char *") {
      %0 = param 0
      %1 = literal "/a"
      %2 = literal "/x"
      %3 = literal "/y"
      %4 = )" + List + R"(
      %5 = phi 1 %1 )" + Back + R"(
      %6 = each 1 %4
      %7 = element any %4 %6
      #0 = cat(%5, %7)
      %8 = call #0
      %9 = phi %5 %8
      %10 = each 1 %4 %5
      #1 = acme::Client::get(%10) on %0 : "Client" @a.c:4:3
    })";
}

TEST(Loops, AKnownListIsGoneThrough) {
  EXPECT_THAT(requests({loop(R"(aggregate { "0": %2, "1": %3 })", "%8")}),
              ElementsAre("a.c:4 GET /a/x/y none"));
  EXPECT_THAT(requests({loop("aggregate {}", "%8")}),
              ElementsAre("a.c:4 GET /a none"));
}

TEST(Loops, ARoundThatMayDoNothingGivesEach) {
  EXPECT_THAT(requests({loop(R"(aggregate { "0": %2 })", "%9")}),
              ElementsAre("a.c:4 GET /a | /a/x none"));
}

TEST(Loops, AListThatIsNotKnownIsWidened) {
  EXPECT_THAT(requests({loop("param 1", "%8")}),
              ElementsAre("a.c:4 GET /a | /a{string} none"));
  EXPECT_THAT(
      requests({loop(R"(aggregate { "0": %2, "*": %3 })", "%8")}),
      ElementsAre("a.c:4 GET /a | /a{string} none"))
      << "some elements more";
}

TEST(Loops, ARangeIsItsNumbers) {
  EXPECT_THAT(requests({R"(
    unit "a.c"
    function f {
      %0 = literal "/p"
      %1 = number 1
      %2 = number 4
      %3 = construct "range" %1 %2
      %4 = phi 1 %0 %8
      %5 = each 1 %3
      %6 = element any %3 %5
      #0 = dec(%6)
      %7 = call #0
      #1 = cat(%4, %7)
      %8 = call #1
      %9 = each 1 %3 %4
      #2 = acme::Client::get(%9) @a.c:4:3
    })"}),
              ElementsAre("a.c:4 GET /p123 none"));
}

} // namespace patlint
