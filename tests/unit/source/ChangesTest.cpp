//===- ChangesTest.cpp -------------------------------------------------===//
#include "source/Changes.h"

#include "TempProject.h"

#include "gmock/gmock.h"

using patlint::hunksOf;
using patlint::LineRange;
using patlint::TempProject;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;

static std::string text(llvm::Error E) { return llvm::toString(std::move(E)); }

TEST(Hunks, LinesOfTheNewText) {
  EXPECT_THAT(
      hunksOf("diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ b/x\n"
              "@@ -1 +1 @@\n-a\n+b\n"
              "@@ -5,0 +6,3 @@ int f()\n+1\n+2\n+3\n"
              "@@ -9,2 +12,0 @@\n-1\n-2\n"),
      ElementsAre(Pair("x", ElementsAre(LineRange{1, 1}, LineRange{6, 8},
                                        LineRange{13, 12}))));
}

TEST(Hunks, WhatIsChangedCanLookLikeAPatch) {
  EXPECT_THAT(hunksOf("--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n--- a/y\n-@@ -8 +8 @@\n"
                      "+++ b/y\n+@@ -9 +9 @@\n\\ No newline at end of file\n"
                      "--- a/z\n+++ b/z\n@@ -1 +1 @@\n-\n+\n"),
              ElementsAre(Pair("x", ElementsAre(LineRange{1, 2})),
                          Pair("z", ElementsAre(LineRange{1, 1}))));
}

TEST(Hunks, NamesWithBlanksQuotesAndOtherBytes) {
  EXPECT_THAT(hunksOf("+++ b/a b\t\n@@ -0,0 +1 @@\n+\n"
                      "+++ \"b/q\\\"\\\\\\303\\274\\n\"\n@@ -0,0 +1 @@\n+\n"
                      "+++ /dev/null\n@@ -1 +0,0 @@\n-\n"),
              ElementsAre(Pair("a b", ElementsAre(LineRange{1, 1})),
                          Pair("q\"\\\xc3\xbc\n", ElementsAre(LineRange{1, 1}))));
}

TEST(Hunks, NoPrefixOfAPatchIsATrap) {
  std::string Patch = "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n-1\n-2\n+1\n+2\n";
  for (size_t Length = 0; Length != Patch.size(); ++Length)
    (void)hunksOf(Patch.substr(0, Length));
  EXPECT_THAT(hunksOf("@@ -1 +1 @@\n+++ \n+++ \"\n+++ \"\\\n@@ -x +y @@\n"),
              IsEmpty());
}

TEST(Staged, WhatTheIndexHasAndWhatLiesThere) {
  TempProject P;
  P.git({"init", "-q"}).file("a.c", "1\n").file("b.c", "1\n").file("c.c", "1\n");
  P.git({"add", "-A"}).git({"commit", "-q", "-m", "x"});
  P.file("a.c", "1\n2\n").file("d.c", "1\n").git({"add", "-A"});
  P.file("b.c", "other\n").file("e.c", "unknown\n");
  llvm::sys::fs::remove(P / "d.c");
  auto Tree = patlint::stagedTree(P / "");
  ASSERT_TRUE(bool(Tree)) << text(Tree.takeError());
  EXPECT_THAT(Tree->Tracked, ElementsAre("a.c", "b.c", "c.c", "d.c"));
  EXPECT_THAT(Tree->Changed,
              ElementsAre(Pair(P / "a.c", ElementsAre(LineRange{2, 2})),
                          Pair(P / "d.c", ElementsAre(LineRange{1, 1}))));
  EXPECT_THAT(Tree->Held,
              ElementsAre(Pair(P / "b.c", "1\n"), Pair(P / "d.c", "1\n")));
}

TEST(Since, UnknownFilesAreNewAndDeletedOnesAreGone) {
  TempProject P;
  P.git({"init", "-q"}).file("a.c", "1\n").file("b.c", "1\n");
  P.git({"add", "-A"}).git({"commit", "-q", "-m", "x"});
  P.file("c.c", "1\n").file("a.c", "2\n");
  llvm::sys::fs::remove(P / "b.c");
  auto Changed = patlint::changesSince(P / "", "HEAD");
  ASSERT_TRUE(bool(Changed)) << text(Changed.takeError());
  EXPECT_THAT(*Changed, ElementsAre(Pair(P / "a.c", ElementsAre(LineRange{1, 1})),
                                    Pair(P / "c.c", ElementsAre(LineRange{}))));
  EXPECT_THAT(text(patlint::changesSince(P / "", "none").takeError()),
              HasSubstr("'none' is no commit"));
}
