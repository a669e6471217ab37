//===- FileStatesTest.cpp - How well each file came through ------------===//
#include "app/FileStates.h"

#include "gtest/gtest.h"

using patlint::Analysed;
using patlint::FileState;
using patlint::LexicalFacts;
using patlint::StringProgram;

static StringProgram unit(std::string File, Analysed State,
                          std::vector<std::string> Files,
                          std::string Reason = "") {
  StringProgram P;
  P.Unit = std::move(File);
  P.State = State;
  P.Reason = std::move(Reason);
  P.Files = std::move(Files);
  return P;
}

static LexicalFacts file(std::string Name, std::string Unreadable = "") {
  LexicalFacts F;
  F.File = std::move(Name);
  F.Unreadable = std::move(Unreadable);
  return F;
}

TEST(FileStates, AUnitHasTheWorstStateOfItsCommands) {
  auto States = patlint::fileStates(
      {file("a.cpp")},
      {unit("a.cpp", Analysed::Fully, {"a.cpp"}),
       unit("a.cpp", Analysed::Failed, {"a.cpp"}, "crashed"),
       unit("a.cpp", Analysed::Reduced, {"a.cpp"}, "no header")},
      {});
  EXPECT_EQ(States["a.cpp"], (FileState{Analysed::Failed, "crashed"}));
}

TEST(FileStates, AHeaderHasTheBestStateOfTheUnitsThatReadIt) {
  auto States = patlint::fileStates(
      {file("a.cpp"), file("b.cpp"), file("h.h")},
      {unit("a.cpp", Analysed::Reduced, {"a.cpp", "h.h"}, "lost"),
       unit("b.cpp", Analysed::Fully, {"b.cpp", "h.h"})},
      {});
  EXPECT_EQ(States["h.h"], (FileState{Analysed::Fully, ""}));
  EXPECT_EQ(States["a.cpp"], (FileState{Analysed::Reduced, "lost"}));
}

TEST(FileStates, AFileNobodyReadIsReducedNotFully) {
  auto States = patlint::fileStates({file("h.h")}, {}, {});
  EXPECT_EQ(States["h.h"].State, Analysed::Reduced);
  EXPECT_FALSE(States["h.h"].Reason.empty());
}

TEST(FileStates, AFileThatCannotBeReadFailed) {
  auto States = patlint::fileStates(
      {file("a.cpp", "cannot be read: Permission denied")}, {}, {});
  EXPECT_EQ(States["a.cpp"].State, Analysed::Failed);
  EXPECT_EQ(States["a.cpp"].Reason, "cannot be read: Permission denied");
}

TEST(FileStates, ACallMatchedByNameReducesButDoesNotHideAFailure) {
  auto States = patlint::fileStates(
      {file("a.cpp"), file("b.cpp")},
      {unit("a.cpp", Analysed::Fully, {"a.cpp"}),
       unit("b.cpp", Analysed::Failed, {"b.cpp"}, "crashed")},
      {"a.cpp", "b.cpp"});
  EXPECT_EQ(States["a.cpp"].State, Analysed::Reduced);
  EXPECT_EQ(States["b.cpp"].Reason, "crashed");
}

TEST(FileStates, OnlyScannedFilesAreListed) {
  auto States = patlint::fileStates(
      {file("a.cpp")},
      {unit("a.cpp", Analysed::Fully, {"a.cpp", "elsewhere.h"})}, {});
  EXPECT_EQ(States.size(), 1u);
}

TEST(FileStates, AFileThatNeedNotBeParsedIsFullyAnalysed) {
  auto States =
      patlint::fileStates({file("a.h"), file("gone.h", "no such file")}, {}, {},
                          /*LeftOut=*/true);
  EXPECT_EQ(States["a.h"], (FileState{Analysed::Fully, ""}));
  EXPECT_EQ(States["gone.h"], (FileState{Analysed::Failed, "no such file"}));
}
