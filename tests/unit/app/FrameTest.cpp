//===- FrameTest.cpp - Messages between processes ----------------------===//
#include "app/Frame.h"
#include "app/JobMessage.h"

#include "gtest/gtest.h"

#include <csignal>
#include <unistd.h>

using patlint::FrameResult;

namespace {
struct Pipe {
  int Ends[2] = {-1, -1};
  Pipe() { EXPECT_EQ(::pipe(Ends), 0); }
  ~Pipe() {
    closeEnd(0);
    closeEnd(1);
  }
  void closeEnd(int I) {
    if (Ends[I] >= 0)
      ::close(Ends[I]);
    Ends[I] = -1;
  }
};
} // namespace

TEST(Frame, AnyBytesComeBack) {
  Pipe P;
  std::string Bytes("a\0b\n", 4), Read;
  ASSERT_TRUE(patlint::writeFrame(P.Ends[1], Bytes));
  ASSERT_TRUE(patlint::writeFrame(P.Ends[1], ""));
  EXPECT_EQ(patlint::readFrame(P.Ends[0], Read), FrameResult::Complete);
  EXPECT_EQ(Read, Bytes);
  EXPECT_EQ(patlint::readFrame(P.Ends[0], Read), FrameResult::Complete);
  EXPECT_EQ(Read, "");
}

TEST(Frame, AStreamThatStopsIsAnEnd) {
  Pipe P;
  std::string Read;
  ASSERT_EQ(::write(P.Ends[1], "\5\0\0\0\0\0\0\0ab", 10), 10);
  P.closeEnd(1);
  EXPECT_EQ(patlint::readFrame(P.Ends[0], Read), FrameResult::End);
  EXPECT_EQ(patlint::readFrame(P.Ends[0], Read), FrameResult::End);
}

TEST(Frame, AnAbsurdLengthIsAnEndAndNotAnAllocation) {
  Pipe P;
  std::string Read;
  ASSERT_EQ(::write(P.Ends[1], "\377\377\377\377\377\377\377\177", 8), 8);
  EXPECT_EQ(patlint::readFrame(P.Ends[0], Read), FrameResult::End);
}

TEST(Frame, WaitingEndsAtTheDeadline) {
  Pipe P;
  std::string Read;
  auto Until = std::chrono::steady_clock::now() + std::chrono::milliseconds(30);
  EXPECT_EQ(patlint::readFrame(P.Ends[0], Read, Until), FrameResult::TimedOut);
  EXPECT_GE(std::chrono::steady_clock::now(), Until);
}

TEST(Frame, WritingToNobodyIsToldAndKillsNobody) {
  ::signal(SIGPIPE, SIG_IGN);
  Pipe P;
  P.closeEnd(0);
  EXPECT_FALSE(patlint::writeFrame(P.Ends[1], "x"));
}

static patlint::LowerJob someJob() {
  patlint::LowerJob Job;
  Job.Root = "/r";
  Job.File = "a.cpp";
  Job.Directory = "/r/build";
  Job.Arguments = {"clang++", "", "-DX=\"a b\"", "a.cpp"};
  Job.Headers = patlint::HeaderMode::Shadow;
  Job.ProjectHeaders = {"x/a.h", "x/b.h"};
  return Job;
}

TEST(JobMessage, EveryFieldComesBack) {
  patlint::LowerJob Job = someJob();
  auto Back = patlint::decodeJob(patlint::encodeJob(Job));
  ASSERT_TRUE(Back.has_value());
  EXPECT_EQ(Back->Root, Job.Root);
  EXPECT_EQ(Back->File, Job.File);
  EXPECT_EQ(Back->Directory, Job.Directory);
  EXPECT_EQ(Back->Arguments, Job.Arguments);
  EXPECT_EQ(Back->Headers, Job.Headers);
  EXPECT_EQ(Back->ProjectHeaders, Job.ProjectHeaders);
}

TEST(JobMessage, NoPrefixOfAMessageIsAMessage) {
  std::string Bytes = patlint::encodeJob(someJob());
  for (size_t Length = 0; Length != Bytes.size(); ++Length)
    EXPECT_FALSE(patlint::decodeJob(Bytes.substr(0, Length))) << Length;
  EXPECT_FALSE(patlint::decodeJob(Bytes + "x"));
}

TEST(JobMessage, HeldFilesComeBack) {
  std::vector<patlint::HeldFile> Files = {{"/r/a.h", std::string("a\0b", 3)},
                                          {"/r/empty.h", ""}};
  std::string Bytes = patlint::encodeHeld(Files);
  auto Back = patlint::decodeHeld(Bytes);
  ASSERT_TRUE(Back.has_value());
  ASSERT_EQ(Back->size(), 2u);
  EXPECT_EQ((*Back)[0].Path, "/r/a.h");
  EXPECT_EQ((*Back)[0].Contents, Files[0].Contents);
  EXPECT_EQ((*Back)[1].Contents, "");
  for (size_t Length = 0; Length != Bytes.size(); ++Length)
    EXPECT_FALSE(patlint::decodeHeld(Bytes.substr(0, Length))) << Length;
  EXPECT_FALSE(patlint::decodeHeld(Bytes + "x"));
  EXPECT_TRUE(patlint::decodeHeld(patlint::encodeHeld({}))->empty());
}
