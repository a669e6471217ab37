//===- NearTest.cpp - The identifier that a literal belongs to -----------===//
#include "Facts.h"

#include <gtest/gtest.h>

namespace patlint {
namespace {

using namespace test;

/// What the literals of the code are near to, in order.
Strings near(llvm::StringRef Code) {
  Strings Out;
  for (const Literal &L : facts(Code).Literals)
    Out.push_back(L.Near);
  return Out;
}

TEST(Near, Variables) {
  EXPECT_EQ(near("const char *kToken = \"x\";"), Strings{"kToken"});
  EXPECT_EQ(near("std::string t{\"x\"}, u(\"y\");"), (Strings{"t", "u"}));
  EXPECT_EQ(near("const char *a = \"x\", *b = \"y\";"), (Strings{"a", "b"}));
  EXPECT_EQ(near("char k[] = \"x\";"), Strings{"k"});
  EXPECT_EQ(near("const char *k[] = {\"x\", \"y\"};"), (Strings{"k", "k"}));
  EXPECT_EQ(near("std::map<S, S> m = {{\"x\", \"y\"}};"), (Strings{"m", "m"}));
  EXPECT_EQ(near("t = c ? \"x\" : \"y\";"), (Strings{"t", "t"}));
}

TEST(Near, Fields) {
  EXPECT_EQ(near("c.token = \"x\"; p->url += \"y\";"),
            (Strings{"token", "url"}));
  EXPECT_EQ(near("C c = {.token = \"x\", .url = \"y\", \"z\"};"),
            (Strings{"token", "url", "c"}));
  EXPECT_EQ(near("headers[\"k\"] = \"x\";"), (Strings{"headers", "headers"}));
}

TEST(Near, Calls) {
  EXPECT_EQ(near("ns::f(1, \"x\");"), Strings{"f"});
  EXPECT_EQ(near("c->set(g(1), \"x\");"), Strings{"set"});
  EXPECT_EQ(near("auto p = make<C<int>>(\"x\");"), Strings{"make"});
  EXPECT_EQ(near("f({\"x\", {\"y\"}});"), (Strings{"f", "f"}));
}

TEST(Near, Nothing) {
  EXPECT_EQ(near("int f() { return \"x\"; }"), Strings{""});
  EXPECT_EQ(near("if (\"x\") { g(); \"y\"; }"), (Strings{"", ""}));
  EXPECT_EQ(near("if (a) return \"x\"; else { return \"y\"; }"),
            (Strings{"", ""}));
  EXPECT_EQ(near("a = 1; \"x\";"), Strings{""});
}

TEST(Near, UnbalancedBracketsAreNoTrouble) {
  EXPECT_EQ(near(")}]>>>, t = \"x\""), Strings{"t"});
}

} // namespace
} // namespace patlint
