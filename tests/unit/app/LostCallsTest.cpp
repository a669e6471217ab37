// Calls of which only the tokens are left.
#include "app/LostCalls.h"

#include <algorithm>

#include <gmock/gmock.h>

using testing::ElementsAre;
using testing::IsEmpty;

namespace patlint {
namespace {

/// The calls around the first literal "/x": "callee", with a "+" where the
/// literal is not its whole argument.
std::vector<std::string> around(const std::string &Code) {
  size_t At = Code.find("\"/x\"");
  size_t Begin = Code.rfind('\n', At) + 1;
  unsigned Line = 1 + unsigned(std::count(Code.begin(), Code.begin() + long(At), '\n'));
  std::vector<std::string> Out;
  for (const SpelledCall &C : callsAround(Code, false, Line, unsigned(At - Begin) + 1))
    Out.push_back(C.Callee + (C.More ? " +" : ""));
  return Out;
}

TEST(LostCalls, TheNameInFrontOfTheBracket) {
  EXPECT_THAT(around("send(\"/x\");"), ElementsAre("send"));
  EXPECT_THAT(around("f();\n  a.b->c::send(1, \"/x\" \"/y\", 2);"), ElementsAre("a.b->c::send"));
  EXPECT_THAT(around("f(g(h(\"/x\")), 1);"), ElementsAre("h", "g", "f"));
  EXPECT_THAT(around("get(Url{\"/x\"});"), ElementsAre("get"));
  EXPECT_THAT(around("get(base() + \"/x\");"), ElementsAre("get +"));
  EXPECT_THAT(around("get(\"/x\" + id);"), ElementsAre("get +"));
}

TEST(LostCalls, NoCall) {
  EXPECT_THAT(around("path = \"/x\";"), IsEmpty());
  EXPECT_THAT(around("send(1); path = \"/x\";"), IsEmpty());
  EXPECT_THAT(around("#define A send(\"/x\")\n"), IsEmpty());
  EXPECT_THAT(around("// send(\"/x\")\n"), IsEmpty());
  EXPECT_THAT(around("(\"/x\")"), IsEmpty());
  EXPECT_THAT(around("\"/x\""), IsEmpty());
}

TEST(LostCalls, ARouteIsNone) {
  EXPECT_THAT(around("get(\"/x\", [](int n) { return n; });"), IsEmpty());
  EXPECT_THAT(around("get(\"/x\", &Handler::run);"), IsEmpty());
  EXPECT_THAT(around("get(\"/x\", flags & mask);"), ElementsAre("get"));
}

TEST(LostCalls, WhereItStands) {
  std::vector<SpelledCall> Calls = callsAround("\n  client.post(\"/x\");", false, 2, 15);
  ASSERT_EQ(Calls.size(), 1u);
  EXPECT_EQ(Calls[0].Line, 2u);
  EXPECT_EQ(Calls[0].Column, 10u);
  EXPECT_EQ(Calls[0].EndColumn, 14u);
}

} // namespace
} // namespace patlint
