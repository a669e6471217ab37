// Which files a scan takes, what its root is, and when it fails.
#include "source/ScanPlan.h"

#include "TempProject.h"

#include "gmock/gmock.h"

#include <cstdlib>
#include <unistd.h>

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace patlint {
namespace {

/// plan() for paths typed in the project's folder.
ScanPlan planned(const TempProject &P, std::vector<std::string> Paths) {
  PlanRequest R;
  R.Paths = std::move(Paths);
  R.WorkingDirectory = P.Folder;
  llvm::Expected<ScanPlan> Plan = plan(R);
  if (!Plan) {
    ADD_FAILURE() << llvm::toString(Plan.takeError());
    return {};
  }
  return std::move(*Plan);
}

/// The error of plan(), or "" if there is none.
std::string trouble(const TempProject &P, std::vector<std::string> Paths) {
  PlanRequest R;
  R.Paths = std::move(Paths);
  R.WorkingDirectory = P.Folder;
  llvm::Expected<ScanPlan> Plan = plan(R);
  return Plan ? "" : llvm::toString(Plan.takeError());
}

std::vector<std::string> jobFiles(const ScanPlan &Plan) {
  std::vector<std::string> Files;
  for (const CompileJob &Job : Plan.Jobs)
    Files.push_back(Job.File);
  return Files;
}

TEST(Extensions, SourceAndHeader) {
  for (const char *Name : {"a.c", "a.cc", "a.cp", "a.cpp", "a.cxx", "a.c++",
                           "x/a.ixx", "a.cppm", "a.ino", "a.C"}) {
    EXPECT_TRUE(isSource(Name)) << Name;
    EXPECT_FALSE(isHeader(Name)) << Name;
  }
  for (const char *Name : {"a.h", "a.hh", "a.hpp", "a.hxx", "a.h++", "a.inl",
                           "a.ipp", "a.tpp", "a.txx"}) {
    EXPECT_TRUE(isHeader(Name)) << Name;
    EXPECT_FALSE(isSource(Name)) << Name;
  }
  // A hidden file named "c", other languages, a folder that looks like one.
  for (const char *Name :
       {".c", "a.py", "a.cs", "a", "a.cpp/b", "a.h.in", ""}) {
    EXPECT_FALSE(isSource(Name)) << Name;
    EXPECT_FALSE(isHeader(Name)) << Name;
  }
}

TEST(Files, FolderWithoutGit) {
  TempProject P;
  P.file("b.cpp").file("a/x.h").file("a/x.c").file("readme.txt");
  P.file(".hidden/y.cpp");
  ScanPlan Plan = planned(P, {"."});
  EXPECT_EQ(Plan.Root, P.Folder);
  EXPECT_THAT(Plan.Files, ElementsAre("a/x.c", "a/x.h", "b.cpp"));
  EXPECT_THAT(jobFiles(Plan), ElementsAre("a/x.c", "b.cpp"));
  EXPECT_THAT(Plan.Notices, IsEmpty());
}

TEST(Files, NoPathIsTheCurrentFolder) {
  TempProject P;
  P.file("b.cpp");
  EXPECT_THAT(planned(P, {}).Files, ElementsAre("b.cpp"));
}

TEST(Files, FolderBelowIsItsOwnRoot) {
  TempProject P;
  P.file("tests/b.cpp").file("c.cpp");
  ScanPlan Plan = planned(P, {"tests/"});
  EXPECT_EQ(Plan.Root, P / "tests");
  EXPECT_THAT(Plan.Files, ElementsAre("b.cpp"));
}

TEST(Files, SeveralPathsHaveACommonRoot) {
  TempProject P;
  P.file("x/a/1.cpp").file("x/ab/2.cpp").file("x/3.cpp");
  ScanPlan Plan = planned(P, {"x/a", "x/ab/2.cpp"});
  EXPECT_EQ(Plan.Root, P / "x");
  EXPECT_THAT(Plan.Files, ElementsAre("a/1.cpp", "ab/2.cpp"));
}

TEST(Files, NamedTwiceIsTakenOnce) {
  TempProject P;
  P.file("a/1.cpp");
  EXPECT_THAT(planned(P, {"a", "a/1.cpp", "./a/../a/1.cpp"}).Files,
              ElementsAre("1.cpp"));
}

TEST(Files, BlanksAndOddCharacters) {
  TempProject P;
  P.file("my folder/a b.cpp").file("my folder/-x.cpp").git({"init", "-q"});
  P.file("my folder/new\nline.h");
  EXPECT_THAT(planned(P, {"my folder"}).Files,
              ElementsAre("my folder/-x.cpp", "my folder/a b.cpp",
                          "my folder/new\nline.h"));
}

TEST(Git, RootIsTheTopLevelAndIgnoredFilesStayOut) {
  TempProject P;
  P.file(".gitignore", "gen/\n").file("src/a.cpp").file("src/new.cpp");
  P.file("gen/g.cpp").file("other.cpp").git({"init", "-q"});
  P.git({"add", "src/a.cpp", ".gitignore", "other.cpp"});
  ScanPlan Plan = planned(P, {"src"});
  EXPECT_EQ(Plan.Root, P.Folder);
  EXPECT_THAT(Plan.Files, ElementsAre("src/a.cpp", "src/new.cpp"));
  EXPECT_THAT(planned(P, {"."}).Files,
              ElementsAre("other.cpp", "src/a.cpp", "src/new.cpp"));
}

TEST(Git, WhatIsNamedIsTakenAlthoughIgnored) {
  TempProject P;
  P.file(".gitignore", "gen/\n").file("gen/g.cpp").file("a.cpp");
  P.git({"init", "-q"});
  EXPECT_THAT(planned(P, {"gen/g.cpp"}).Files, ElementsAre("gen/g.cpp"));
  EXPECT_THAT(planned(P, {"gen"}).Files, ElementsAre("gen/g.cpp"));
}

TEST(Git, DeletedFilesAreNotListed) {
  TempProject P;
  P.file("a.cpp").file("b.cpp").git({"init", "-q"}).git({"add", "."});
  llvm::sys::fs::remove(P / "a.cpp");
  EXPECT_THAT(planned(P, {"."}).Files, ElementsAre("b.cpp"));
}

TEST(Git, NestedRepositoryIsListedByItsOwnRules) {
  TempProject P;
  P.file("a.cpp").git({"init", "-q"});
  P.file("sub/b.cpp").file("sub/gen.cpp").file("sub/.gitignore", "gen.cpp\n");
  P.git({"init", "-q"}, "sub");
  EXPECT_THAT(planned(P, {"."}).Files, ElementsAre("a.cpp", "sub/b.cpp"));
}

TEST(Git, TheEnvironmentOfAHookDoesNotMislead) {
  TempProject P, Other;
  P.file("a.cpp").git({"init", "-q"});
  Other.file("b.cpp").git({"init", "-q"});
  setenv("GIT_DIR", (Other / ".git").c_str(), 1);
  ScanPlan Plan = planned(P, {"."});
  unsetenv("GIT_DIR");
  EXPECT_EQ(Plan.Root, P.Folder);
  EXPECT_THAT(Plan.Files, ElementsAre("a.cpp"));
}

TEST(Git, DamagedRepositoryIsWalked) {
  TempProject P;
  P.file("a.cpp").file(".git/HEAD", "nonsense");
  ScanPlan Plan = planned(P, {"."});
  EXPECT_THAT(Plan.Files, ElementsAre("a.cpp"));
  ASSERT_EQ(Plan.Notices.size(), 1u);
  EXPECT_THAT(Plan.Notices[0].Text, HasSubstr("git does not list"));
}

TEST(Links, LoopsEnd) {
  TempProject P;
  P.file("a/x.cpp").link("..", "a/up").link("loop.cpp", "loop.cpp");
  ScanPlan Plan = planned(P, {"."});
  // The loop stays in the list: reading it fails, and is reported.
  EXPECT_THAT(Plan.Files, ElementsAre("a/x.cpp", "loop.cpp"));
}

TEST(Links, ALinkToAFileOfTheScanIsNotASecondFile) {
  TempProject P;
  P.file("x.cpp").link("x.cpp", "y.cpp");
  P.file("elsewhere/z.cpp").link(P / "elsewhere/z.cpp", "z.cpp");
  EXPECT_THAT(planned(P, {"."}).Files, ElementsAre("elsewhere/z.cpp", "x.cpp"));
}

TEST(Links, AFolderNamedThroughALinkIsFollowed) {
  TempProject P;
  P.file("real/x.cpp").link("real", "link");
  ScanPlan Plan = planned(P, {"link"});
  EXPECT_EQ(Plan.Root, P / "real");
  EXPECT_THAT(Plan.Files, ElementsAre("x.cpp"));
}

TEST(Trouble, EveryMissingPathIsNamed) {
  TempProject P;
  P.file("a.cpp");
  EXPECT_EQ(trouble(P, {"a.cpp", "no", "nor/this.cpp", ""}),
            "'no': no such file or folder\n"
            "'nor/this.cpp': no such file or folder\n"
            "'': no such file or folder");
}

TEST(Trouble, FolderWithoutCode) {
  TempProject P;
  P.file("a.cpp").file("doc/x.txt").folder("empty");
  EXPECT_EQ(trouble(P, {"a.cpp", "doc", "empty"}),
            "'doc': no C or C++ file below\n"
            "'empty': no C or C++ file below");
  P.git({"init", "-q"});
  EXPECT_EQ(trouble(P, {"doc"}), "'doc': no C or C++ file below");
}

TEST(Trouble, OtherFilesAreIgnoredWithANotice) {
  TempProject P;
  P.file("x.py");
  ScanPlan Plan = planned(P, {"x.py"});
  EXPECT_THAT(Plan.Files, IsEmpty());
  ASSERT_EQ(Plan.Notices.size(), 1u);
  EXPECT_EQ(Plan.Notices[0].K, Notice::Kind::Ignored);
  EXPECT_EQ(Plan.Notices[0].Where.File, "x.py");
}

TEST(Trouble, UnreadableFolderIsNamedAndTheRestScanned) {
  if (geteuid() == 0)
    GTEST_SKIP() << "root can read every folder";
  TempProject P;
  P.file("a.cpp").file("closed/b.cpp");
  llvm::sys::fs::setPermissions(P / "closed", llvm::sys::fs::no_perms);
  ScanPlan Plan = planned(P, {"."});
  llvm::sys::fs::setPermissions(P / "closed", llvm::sys::fs::all_all);
  EXPECT_THAT(Plan.Files, ElementsAre("a.cpp"));
  ASSERT_EQ(Plan.Notices.size(), 1u);
  EXPECT_EQ(Plan.Notices[0].K, Notice::Kind::Failed);
  EXPECT_EQ(Plan.Notices[0].Where.File, "closed");
}

/// planned(), with patterns that are seen from From.
ScanPlan without(const TempProject &P, std::vector<std::string> Paths,
                 std::vector<std::string> Globs, std::string From = "") {
  PlanRequest R;
  R.Paths = std::move(Paths);
  R.WorkingDirectory = P / "";
  for (std::string &Glob : Globs)
    R.Exclude.push_back({std::move(Glob), From});
  llvm::Expected<ScanPlan> Plan = plan(R);
  if (Plan)
    return std::move(*Plan);
  ADD_FAILURE() << llvm::toString(Plan.takeError());
  return {};
}

TEST(Exclude, FilesAndFoldersAreNotScanned) {
  TempProject P;
  P.file("a.cpp").file("gen/b.pb.cc").file("third_party/c.c").file("src/d.h");
  ScanPlan Plan = without(P, {"."}, {"*.pb.cc", "third_party/**"});
  EXPECT_THAT(Plan.Files, ElementsAre("a.cpp", "src/d.h"));
  EXPECT_EQ(Plan.Jobs.size(), 1u);
  P.git({"init", "-q"});
  EXPECT_THAT(
      without(P, {"src", "a.cpp", "gen/b.pb.cc"}, {"*.c", "a.cpp", "gen"})
          .Files,
      ElementsAre("src/d.h"));
}

TEST(Exclude, AFileThatIsNamedIsIgnoredWithANotice) {
  TempProject P;
  P.file("gen/a.cpp").file("b.cpp");
  ScanPlan Plan = without(P, {"gen/a.cpp", "b.cpp"}, {"gen"});
  EXPECT_THAT(Plan.Files, ElementsAre("b.cpp"));
  ASSERT_EQ(Plan.Notices.size(), 1u);
  EXPECT_EQ(Plan.Notices[0].K, Notice::Kind::Ignored);
  EXPECT_EQ(Plan.Notices[0].Where.File, "gen/a.cpp");
}

TEST(Exclude, APatternIsSeenFromItsFolder) {
  TempProject P;
  P.file("sub/gen/a.cpp").file("sub/b.cpp");
  EXPECT_THAT(without(P, {"sub"}, {"sub/gen"}, P / "").Files,
              ElementsAre("b.cpp"));
  EXPECT_THAT(without(P, {"sub"}, {"sub/gen"}).Files,
              ElementsAre("b.cpp", "gen/a.cpp"));
  EXPECT_THAT(without(P, {"sub"}, {"*.cpp"}, P / "elsewhere").Files,
              ElementsAre("b.cpp", "gen/a.cpp"));
}

TEST(Exclude, AllOfAFolderIsTrouble) {
  TempProject P;
  P.file("gen/a.cpp");
  PlanRequest R;
  R.Paths = {"gen"};
  R.WorkingDirectory = P / "";
  R.Exclude = {{"*.cpp", ""}};
  llvm::Expected<ScanPlan> Plan = plan(R);
  ASSERT_FALSE(Plan);
  EXPECT_EQ(llvm::toString(Plan.takeError()),
            "'gen': all files below are excluded");
}

TEST(Root, IsThatOfThePlan) {
  TempProject P;
  P.file("a/x.cpp").file("a/b/y.cpp").file("z.cpp");
  auto Root = [&](std::vector<std::string> Paths) {
    PlanRequest R;
    R.Paths = std::move(Paths);
    R.WorkingDirectory = P / "";
    return scanRoot(R);
  };
  for (std::vector<std::string> Paths :
       {std::vector<std::string>{"a"}, {"a/x.cpp", "a/b"}, {"z.cpp", "a"}, {}})
    EXPECT_EQ(Root(Paths), planned(P, Paths).Root);
  EXPECT_EQ(Root({"a", "not/there"}), P / "a");
  EXPECT_EQ(Root({"not/there"}), Root({}));
  P.git({"init", "-q"});
  EXPECT_EQ(Root({"a"}), Root({}));
}

} // namespace
} // namespace patlint
