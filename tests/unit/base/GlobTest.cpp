// Patterns of paths.
#include "base/Glob.h"

#include <gmock/gmock.h>

#include <string>

using patlint::globMatches;
using patlint::globProblem;
using testing::HasSubstr;

/// Those of Paths that match.
static std::vector<std::string> matched(llvm::StringRef Glob,
                                        std::vector<std::string> Paths) {
  std::erase_if(Paths, [&](auto &Path) { return !globMatches(Glob, Path); });
  return Paths;
}

TEST(Glob, ANameMatchesAtAnyDepth) {
  EXPECT_THAT(
      matched("*.pb.cc", {"a.pb.cc", "x/y/b.pb.cc", "a.cc", "a.pb.ccx"}),
      testing::ElementsAre("a.pb.cc", "x/y/b.pb.cc"));
}

TEST(Glob, WhatMatchesAFolderMatchesAllBelow) {
  for (const char *Glob : {"third_party", "third_party/", "./third_party",
                           "/third_party", "third_party/**"})
    EXPECT_THAT(matched(Glob, {"third_party/a.c", "third_party/x/y.c",
                               "third_party2/a.c", "src/a.c"}),
                testing::ElementsAre("third_party/a.c", "third_party/x/y.c"))
        << Glob;
  EXPECT_TRUE(globMatches("third_party", "lib/third_party/a.c"));
}

TEST(Glob, WithASlashItIsSeenFromTheFolder) {
  EXPECT_TRUE(globMatches("src/gen/*.c", "src/gen/a.c"));
  EXPECT_FALSE(globMatches("src/gen/*.c", "lib/src/gen/a.c"));
  EXPECT_FALSE(globMatches("src/gen/*.c", "src/gen/more/a.c"));
  EXPECT_FALSE(globMatches("/gen", "src/gen/a.c"));
  EXPECT_TRUE(globMatches("/gen", "gen/a.c"));
}

TEST(Glob, AStarKeepsWithinAName) {
  EXPECT_FALSE(globMatches("a/*", "a"));
  EXPECT_TRUE(globMatches("a/*", "a/b/c.c")) << "the folder a/b is meant";
  EXPECT_FALSE(globMatches("a*c", "a/c"));
  EXPECT_TRUE(globMatches("a*b*c", "aXbYbZc"));
  EXPECT_FALSE(globMatches("a*b*c", "aXbYbZ"));
  EXPECT_TRUE(globMatches("x?.c", "x1.c"));
  EXPECT_FALSE(globMatches("x?.c", "x.c"));
}

TEST(Glob, TwoStarsAreAnyFolders) {
  EXPECT_THAT(matched("**/test/*.c",
                      {"test/a.c", "x/y/test/b.c", "test/x/a.c", "xtest/a.c"}),
              testing::ElementsAre("test/a.c", "x/y/test/b.c"));
  EXPECT_TRUE(globMatches("a/**/b/c.c", "a/b/c.c"));
  EXPECT_TRUE(globMatches("a/**/b/c.c", "a/b/b/x/b/c.c"));
  EXPECT_FALSE(globMatches("a/**/b/c.c", "b/b/c.c"));
  EXPECT_FALSE(globMatches("a/**", "a")) << "a file of that name is not in it";
  EXPECT_TRUE(globMatches("**", "a/b.c"));
}

TEST(Glob, SetsAndEscapes) {
  EXPECT_TRUE(globMatches("v[0-9].c", "v7.c"));
  EXPECT_FALSE(globMatches("v[0-9].c", "vx.c"));
  EXPECT_TRUE(globMatches("v[!0-9].c", "vx.c"));
  EXPECT_TRUE(globMatches("v[]a].c", "v].c"));
  EXPECT_TRUE(globMatches("v[1.c", "v[1.c")) << "no set";
  EXPECT_TRUE(globMatches("v\\*.c", "v*.c"));
  EXPECT_FALSE(globMatches("v\\*.c", "vx.c"));
}

TEST(Glob, MuchToTryIsNotMuchWork) {
  std::string Name(5000, 'a'), Glob;
  for (int I = 0; I != 50; ++I)
    Glob += "*a";
  EXPECT_FALSE(globMatches(Glob + "b", Name));
}

TEST(Glob, WhatIsNoPattern) {
  EXPECT_EQ(globProblem("a/**/b"), "");
  EXPECT_EQ(globProblem("..a"), "");
  for (const char *Empty : {"", "/", "./", "."})
    EXPECT_THAT(globProblem(Empty), HasSubstr("empty")) << Empty;
  EXPECT_THAT(globProblem("!a"), HasSubstr("'!'"));
  EXPECT_THAT(globProblem("../a"), HasSubstr("'..'"));
  EXPECT_THAT(globProblem("a/../b"), HasSubstr("'..'"));
}
