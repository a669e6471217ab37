// How each unit is compiled: by a database, by arguments, by guess.
#include "source/HeaderFolders.h"
#include "source/ScanPlan.h"

#include "TempProject.h"

#include "llvm/ADT/STLExtras.h"

#include "gmock/gmock.h"

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace patlint {
namespace {

PlanRequest request(const TempProject &P, std::vector<std::string> Paths) {
  PlanRequest R;
  R.Paths = std::move(Paths);
  R.WorkingDirectory = P.Folder;
  return R;
}

ScanPlan planned(const PlanRequest &R) {
  llvm::Expected<ScanPlan> Plan = plan(R);
  if (!Plan) {
    ADD_FAILURE() << llvm::toString(Plan.takeError());
    return {};
  }
  return std::move(*Plan);
}

std::string trouble(const PlanRequest &R) {
  llvm::Expected<ScanPlan> Plan = plan(R);
  return Plan ? "" : llvm::toString(Plan.takeError());
}

/// A database with one entry "cc ARGUMENTS -c FILE" per pair.
std::string database(const TempProject &P,
                     std::vector<std::pair<std::string, std::string>> Units) {
  std::string Text = "[";
  for (const auto &[File, Arguments] : Units) {
    Text += Text.size() > 1 ? ",\n" : "\n";
    Text += "{\"directory\": \"" + P.Folder + "/build\", \"file\": \"" + File +
            "\", \"command\": \"cc " + Arguments + " -c " + File + "\"}";
  }
  return Text + "]\n";
}

/// The folders behind an option that has them joined, in order.
std::vector<std::string> folders(const CompileJob &Job, llvm::StringRef Name) {
  std::vector<std::string> Found;
  for (size_t I = 0; I + 1 < Job.Arguments.size(); ++I)
    if (Job.Arguments[I] == Name)
      Found.push_back(Job.Arguments[I + 1]);
  return Found;
}

TEST(DatabaseJobs, FoundInBuildFoldersByName) {
  TempProject P;
  P.file("src/a.c").file("src/b.c").file("src/c.c");
  P.file("build-x/compile_commands.json",
         database(P, {{"../src/b.c", "-DX"}, {"../src/a.c", "-DX"}}));
  P.file("build/compile_commands.json",
         database(P, {{"../src/a.c", "-DFIRST"}}));
  ScanPlan Plan = planned(request(P, {"."}));
  EXPECT_EQ(Plan.Database, "build/compile_commands.json");
  ASSERT_EQ(Plan.Jobs.size(), 3u);
  EXPECT_EQ(Plan.Jobs[0].File, "src/a.c");
  EXPECT_TRUE(Plan.Jobs[0].FromDatabase);
  EXPECT_EQ(Plan.Jobs[0].Directory, P / "build");
  EXPECT_EQ(Plan.Jobs[0].Arguments.back(), P / "src/a.c");
  EXPECT_THAT(Plan.Jobs[0].Arguments, Contains("FIRST"));
  // Not in the first one.
  EXPECT_TRUE(Plan.Jobs[1].FromDatabase);
  EXPECT_THAT(Plan.Jobs[1].Arguments, Contains("X"));
  // In none.
  EXPECT_FALSE(Plan.Jobs[2].FromDatabase);
}

TEST(DatabaseJobs, FoundUpwardAndBelowOut) {
  TempProject P;
  P.file("p/src/a.c")
      .file("p/compile_commands.json",
            database(P, {{P / "p/src/a.c", "-DUP"}}));
  EXPECT_EQ(planned(request(P, {"p/src"})).Database,
            P / "p/compile_commands.json");
  P.file("q/a.c").file("q/out/Debug/compile_commands.json",
                       database(P, {{P / "q/a.c", ""}}));
  EXPECT_EQ(planned(request(P, {"q"})).Database,
            "out/Debug/compile_commands.json");
}

TEST(DatabaseJobs, OnlyForTheFilesAskedFor) {
  TempProject P;
  P.file("src/a.c").file("src/b.c").file("gen.c");
  P.file("build/compile_commands.json",
         database(P, {{"../src/a.c", ""}, {"../gen.c", ""}}));
  P.git({"init", "-q"});
  ScanPlan Plan = planned(request(P, {"src/a.c"}));
  ASSERT_EQ(Plan.Jobs.size(), 1u);
  EXPECT_EQ(Plan.Jobs[0].File, "src/a.c");
}

TEST(DatabaseJobs, SeveralCommandsOfAFileKeepTheirOrder) {
  TempProject P;
  P.file("a.c").file("compile_commands.json",
                     database(P, {{P / "a.c", "-DTWO"},
                                  {P / "a.c", "-DONE"},
                                  {P / "a.c", "-DTWO -Wall"}}));
  ScanPlan Plan = planned(request(P, {"."}));
  // The third differs in what does not matter.
  ASSERT_EQ(Plan.Jobs.size(), 2u);
  EXPECT_THAT(Plan.Jobs[0].Arguments, Contains("TWO"));
  EXPECT_THAT(Plan.Jobs[1].Arguments, Contains("ONE"));
}

TEST(DatabaseJobs, GivenButNotThere) {
  TempProject P;
  P.file("a.c").folder("b").file("c/compile_commands.json", "[{]");
  PlanRequest R = request(P, {"."});
  R.BuildDirectory = "b";
  EXPECT_EQ(trouble(R), "-p 'b': no compile_commands.json there");
  R.BuildDirectory = "nowhere";
  EXPECT_EQ(trouble(R), "-p 'nowhere': no compile_commands.json there");
  R.BuildDirectory = "c";
  EXPECT_THAT(trouble(R), HasSubstr("compile_commands.json: "));
}

TEST(DatabaseJobs, DamagedOneThatWasFoundIsANotice) {
  TempProject P;
  P.file("a.c").file("compile_commands.json", "[{]");
  ScanPlan Plan = planned(request(P, {"."}));
  EXPECT_EQ(Plan.Database, "");
  ASSERT_EQ(Plan.Jobs.size(), 1u);
  EXPECT_FALSE(Plan.Jobs[0].FromDatabase);
  ASSERT_EQ(Plan.Notices.size(), 1u);
  EXPECT_THAT(Plan.Notices[0].Text, HasSubstr("compile database not used"));
}

TEST(DatabaseJobs, GivenOneIsTheOnlyOne) {
  TempProject P;
  P.file("a.c").file("compile_commands.json", database(P, {{P / "a.c", ""}}));
  P.file("b.c").file("mine/compile_commands.json",
                     database(P, {{P / "b.c", "-DMINE"}}));
  PlanRequest R = request(P, {"."});
  R.BuildDirectory = "mine";
  ScanPlan Plan = planned(R);
  EXPECT_FALSE(Plan.Jobs[0].FromDatabase);
  EXPECT_TRUE(Plan.Jobs[1].FromDatabase);
}

TEST(DatabaseJobs, ResponseFilesAreRead) {
  TempProject P;
  P.file("a.c").file("build/flags.rsp", "-DFROM_RESPONSE");
  P.file("build/compile_commands.json",
         database(P, {{"../a.c", "@flags.rsp"}}));
  EXPECT_THAT(planned(request(P, {"."})).Jobs.at(0).Arguments,
              Contains("FROM_RESPONSE"));
}

TEST(FixedJobs, ArgumentsBehindDashes) {
  TempProject P;
  P.file("a.cpp").file("b.c").file("compile_commands.json",
                                   database(P, {{P / "a.cpp", "-DDB"}}));
  PlanRequest R = request(P, {"a.cpp", "b.c"});
  R.HasFixedArguments = true;
  R.FixedArguments = {"/usr/bin/c++", "-DFIXED", "-o", "x.o", "a.cpp"};
  R.ExtraArgsBefore = {"-DBEFORE"};
  R.ExtraArgs = {"-DAFTER"};
  R.Defines = {"DATA=1"};
  ScanPlan Plan = planned(R);
  ASSERT_EQ(Plan.Jobs.size(), 2u);
  const std::vector<std::string> &Words = Plan.Jobs[0].Arguments;
  EXPECT_EQ(Words.front(), "clang++");
  EXPECT_EQ(Words.back(), P / "a.cpp");
  EXPECT_THAT(Words, Not(Contains("DB")));
  EXPECT_THAT(Words, Not(Contains("-o")));
  EXPECT_LT(llvm::find(Words, "BEFORE"), llvm::find(Words, "FIXED"));
  EXPECT_LT(llvm::find(Words, "FIXED"), llvm::find(Words, "AFTER"));
  EXPECT_THAT(Words, Contains("-DDATA=1"));
  EXPECT_EQ(Plan.Jobs[0].Directory, P.Folder);
  EXPECT_EQ(Plan.Jobs[1].Arguments.front(), "clang");
}

TEST(GuessedJobs, HeadersThatAFileIncludesWithoutSayingSo) {
  TempProject P;
  P.file("a.ino").file("b.cpp");
  PlanRequest R = request(P, {"."});
  R.Includes = {{".ino", "Sketch.h"}};
  ScanPlan Plan = planned(R);
  ASSERT_EQ(Plan.Jobs.size(), 2u);
  const std::vector<std::string> &Words = Plan.Jobs[0].Arguments;
  ASSERT_GE(Words.size(), 3u);
  EXPECT_EQ(Words[Words.size() - 3], "-include");
  EXPECT_EQ(Words[Words.size() - 2], "Sketch.h");
  EXPECT_THAT(Plan.Jobs[1].Arguments, Not(Contains("-include")));
}

/// The words behind -include.
std::vector<std::string> forced(const CompileJob &Job) {
  std::vector<std::string> Out;
  for (size_t I = 0; I + 1 < Job.Arguments.size(); ++I)
    if (Job.Arguments[I] == "-include")
      Out.push_back(Job.Arguments[I + 1]);
  return Out;
}

TEST(GuessedJobs, FilesThatAreBuiltAsOne) {
  TempProject P;
  P.file("lamp/a.ino").file("lamp/b.ino").file("lamp/lamp.ino", "void setup() {\n}\n").file("lamp/c.cpp").file("other/z.ino");
  PlanRequest R = request(P, {"."});
  R.Joined = {".ino"};
  R.Beginnings = {"setup"};
  ScanPlan Plan = planned(R);
  ASSERT_EQ(Plan.Jobs.size(), 5u);
  EXPECT_THAT(forced(Plan.Jobs[0]), ElementsAre("lamp/lamp.ino"));
  EXPECT_THAT(forced(Plan.Jobs[1]), ElementsAre("lamp/lamp.ino", "lamp/a.ino"));
  EXPECT_THAT(forced(Plan.Jobs[2]), IsEmpty());
  EXPECT_EQ(Plan.Jobs[3].File, "lamp/lamp.ino");
  EXPECT_THAT(forced(Plan.Jobs[3]), IsEmpty());
  EXPECT_THAT(forced(Plan.Jobs[4]), IsEmpty());
  // One of them only: what is in front of it is there all the same.
  R = request(P, {"lamp/b.ino"});
  R.Joined = {".ino"};
  R.Beginnings = {"setup"};
  Plan = planned(R);
  ASSERT_EQ(Plan.Jobs.size(), 1u);
  EXPECT_EQ(forced(Plan.Jobs[0]).size(), 2u);
}

TEST(GuessedJobs, ProgramsOfTheirOwnAreNotJoined) {
  TempProject P;
  P.file("v/one.ino", "void setup() {}\n").file("v/two.ino", "void setup()\n{}\n").file("v/z.ino");
  PlanRequest R = request(P, {"."});
  R.Joined = {".ino"};
  R.Beginnings = {"setup"};
  ScanPlan Plan = planned(R);
  ASSERT_EQ(Plan.Jobs.size(), 3u);
  for (const CompileJob &Job : Plan.Jobs)
    EXPECT_THAT(forced(Job), IsEmpty()) << Job.File;
}

TEST(GuessedJobs, NewestStandardAndLanguage) {
  TempProject P;
  P.file("a.c").file("b.cpp").file("c.ino");
  ScanPlan Plan = planned(request(P, {"."}));
  ASSERT_EQ(Plan.Jobs.size(), 3u);
  EXPECT_THAT(Plan.Jobs[0].Arguments, Contains("-std=gnu23"));
  for (size_t I : {1, 2}) {
    EXPECT_THAT(Plan.Jobs[I].Arguments, Contains("-std=gnu++23"));
    EXPECT_EQ(Plan.Jobs[I].Arguments.front(), "clang++");
    EXPECT_EQ(Plan.Jobs[I].Directory, P.Folder);
    EXPECT_EQ(Plan.Jobs[I].Arguments.back(), Plan.Jobs[I].File);
    EXPECT_EQ(llvm::count(Plan.Jobs[I].Arguments, "-x"), 1);
  }
}

TEST(GuessedJobs, FoldersOfHeadersNearestFirst) {
  TempProject P;
  P.file("src/net/a.cpp").file("src/net/n.h").file("include/i.h");
  P.file("src/util/u.h").file("top.cpp");
  ScanPlan Plan = planned(request(P, {"."}));
  EXPECT_THAT(Plan.HeaderFolders,
              ElementsAre("include", "src/net", "src/util"));
  EXPECT_THAT(folders(Plan.Jobs[0], "-iquote"),
              ElementsAre("src/net", "src/util", "include"));
  EXPECT_THAT(folders(Plan.Jobs[0], "-idirafter"),
              ElementsAre("src/net", "src/util", "include", "."));
}

TEST(GuessedJobs, PartOfAProjectSeesItsHeaders) {
  TempProject P;
  P.file("src/a.cpp").file("include/i.h").git({"init", "-q"});
  ScanPlan Plan = planned(request(P, {"src/a.cpp"}));
  EXPECT_THAT(Plan.Files, ElementsAre("src/a.cpp"));
  EXPECT_THAT(Plan.HeaderFolders, ElementsAre("include"));
}

TEST(HeaderFolders, SpelledIncludes) {
  EXPECT_THAT(spelledIncludes("#include <a/b.h> // x\n"
                              "  #  include \"c.h\"\r\n"
                              "#include MACRO\n"
                              "# include_next <d.h>\n"
                              "// #include \"comment.h\"\n"
                              "#include \"unfinished\n"
                              "#include <>\n"
                              "#include<e.h>"),
              ElementsAre("<a/b.h>", "\"c.h\"", "<d.h>", "<e.h>"));
}

TEST(HeaderFolders, TheFolderAnIncludeAsksFor) {
  TempProject P;
  P.file("lib/acme/client.h").file("app/a.cpp", "#include \"acme/client.h\"\n");
  // "lib" holds no header itself.
  EXPECT_THAT(headerFolders(P.Folder, {"app/a.cpp", "lib/acme/client.h"}),
              ElementsAre("lib", "lib/acme"));
  // From the root.
  P.file("app/b.cpp", "#include <lib/acme/client.h>\n");
  EXPECT_THAT(headerFolders(P.Folder, {"app/b.cpp", "lib/acme/client.h"}),
              ElementsAre(".", "lib/acme"));
  // "myacme/client.h" is not "acme/client.h".
  EXPECT_THAT(headerFolders(P.Folder, {"app/a.cpp", "lib/myacme/client.h"}),
              ElementsAre("lib/myacme"));
}

TEST(HeaderFolders, AFolderOfAProjectIsNamedInItsIncludes) {
  TempProject P;
  std::string Net = P.Folder + "/src/net";
  P.file("src/net/http/client.h").file("src/net/a.cpp", "#include \"net/http/client.h\"\n");
  EXPECT_THAT(headerFolders(Net, {"a.cpp", "http/client.h"}),
              ElementsAre("..", "http"));
  EXPECT_THAT(headerFolders(Net + "/http", {"client.h"}), ElementsAre("."));
  P.file("src/net/http/b.cpp", "#include <net/http/client.h>\n");
  EXPECT_THAT(headerFolders(Net + "/http", {"b.cpp", "client.h"}),
              ElementsAre(".", "../.."));
  // "ernet/a.h" is not "net/a.h".
  P.file("src/ernet/c.cpp", "#include \"net/c.h\"\n").file("src/ernet/c.h");
  EXPECT_THAT(headerFolders(P.Folder + "/src/ernet", {"c.cpp", "c.h"}),
              ElementsAre("."));
}

TEST(HeaderFolders, WhatIsAskedForComesBeforeTheBound) {
  TempProject P;
  std::vector<std::string> Files = {"a.cpp"};
  for (int I = 0; I < 300; ++I)
    Files.push_back("d" + std::to_string(1000 + I) + "/x.h");
  Files.push_back("zz/deep/down/asked.h");
  P.file("a.cpp", "#include \"asked.h\"\n");
  std::vector<std::string> Found = headerFolders(P.Folder, Files);
  EXPECT_EQ(Found.size(), MaxHeaderFolders);
  EXPECT_THAT(Found, Contains("zz/deep/down"));
}

TEST(HeaderFolders, Steps) {
  EXPECT_EQ(steps("a/b", "a/c/d"), 3u);
  EXPECT_EQ(steps(".", "a"), 1u);
  EXPECT_EQ(steps("", "."), 0u);
  EXPECT_THAT(nearestFirst({"z", "a/b/c", ".", "a"}, "a/b"),
              ElementsAre("a", "a/b/c", ".", "z"));
}

TEST(Unread, HeadersNoUnitHasRead) {
  TempProject P;
  P.file("a.cpp").file("read.h").file("unread.h").file("unread.hpp");
  ScanPlan Plan = planned(request(P, {"."}));
  std::vector<CompileJob> Jobs = jobsForUnread(Plan, {"read.h", "a.cpp"});
  ASSERT_EQ(Jobs.size(), 2u);
  EXPECT_EQ(Jobs[0].File, "unread.h");
  EXPECT_TRUE(Jobs[0].HeaderAsMain);
  EXPECT_EQ(Jobs[0].Arguments.front(), "clang++");
  EXPECT_EQ(Jobs[0].Arguments.back(), "unread.h");
  EXPECT_EQ(Jobs[1].File, "unread.hpp");
}

TEST(Unread, PlainHeadersOfACProject) {
  TempProject P;
  P.file("a.c").file("x.h");
  ScanPlan Plan = planned(request(P, {"."}));
  EXPECT_EQ(jobsForUnread(Plan, {}).at(0).Arguments.front(), "clang");
  // Alone, or beside C++, it is read as C++.
  P.file("b.cc");
  EXPECT_EQ(
      jobsForUnread(planned(request(P, {"."})), {}).at(0).Arguments.front(),
      "clang++");
  EXPECT_EQ(
      jobsForUnread(planned(request(P, {"x.h"})), {}).at(0).Arguments.front(),
      "clang++");
}

TEST(Unread, TheNearestUnitOfTheDatabaseLendsItsArguments) {
  TempProject P;
  P.file("x/a.cpp").file("x/b.cpp").file("y/c.cpp").file("x/b.h").file("y/d.h");
  P.file("compile_commands.json", database(P, {{P / "x/a.cpp", "-DA"},
                                               {P / "x/b.cpp", "-DB"},
                                               {P / "y/c.cpp", "-DC"}}));
  ScanPlan Plan = planned(request(P, {"."}));
  std::vector<CompileJob> Jobs = jobsForUnread(Plan, {});
  ASSERT_EQ(Jobs.size(), 2u);
  EXPECT_EQ(Jobs[0].File, "x/b.h");
  EXPECT_THAT(Jobs[0].Arguments, Contains("B"));
  EXPECT_EQ(Jobs[0].Arguments.back(), P / "x/b.h");
  EXPECT_FALSE(Jobs[0].FromDatabase);
  EXPECT_THAT(Jobs[1].Arguments, Contains("C"));
}

TEST(Determinism, TheSamePlanTwice) {
  TempProject P;
  P.file("b/x.h").file("a/y.h").file("c.cpp").file("d.cpp");
  ScanPlan One = planned(request(P, {"d.cpp", "c.cpp", "a"}));
  ScanPlan Two = planned(request(P, {"a", "c.cpp", "d.cpp"}));
  EXPECT_EQ(One.Files, Two.Files);
  EXPECT_EQ(One.Jobs, Two.Jobs);
}

} // namespace
} // namespace patlint
