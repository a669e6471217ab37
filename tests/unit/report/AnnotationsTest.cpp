//===- AnnotationsTest.cpp - What a runner shows, and what it obeys -----===//
//
// Its looks are in golden/findings.github.txt and findings.github.md.
//
//===-------------------------------------------------------------------===//
#include "report/Sample.h"

#include "llvm/ADT/SmallVector.h"

#include <gmock/gmock.h>

namespace patlint::test {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

static std::vector<std::string> lines(const Sample &S) {
  std::string Bytes = annotationsReport(S.R, S.source(), {});
  llvm::SmallVector<llvm::StringRef> Split;
  llvm::StringRef(Bytes).split(Split, '\n', -1, /*KeepEmpty=*/false);
  return {Split.begin(), Split.end()};
}

static unsigned beginningWith(const std::vector<std::string> &Lines,
                              llvm::StringRef Start) {
  unsigned Count = 0;
  for (const std::string &L : Lines)
    Count += llvm::StringRef(L).starts_with(Start);
  return Count;
}

TEST(Annotations, ColumnsAreThoseOfTheLineAsPeopleSeeIt) {
  Sample S = richSample();
  S.R.Findings = {S.R.Findings[1]};
  // Two bytes make one letter; four make two code units.
  S.R.Findings[0].Where =
      regionOf(S, "src/größe #1.h", 2, "\"https://😀.example.test\"");
  EXPECT_THAT(lines(S)[0],
              StartsWith("::error file=src/größe #1.h,line=2,col=35,"
                         "endColumn=60,title=xentral/endpoint-unavailable::"));
}

TEST(Annotations, AtMostTenOfALevelTheOthersInTheLog) {
  std::vector<std::string> Lines = lines(largeSample(120)); // 108 and 12
  EXPECT_EQ(beginningWith(Lines, "::error"), 10u);
  EXPECT_EQ(beginningWith(Lines, "::warning"), 10u);
  EXPECT_EQ(beginningWith(Lines, "- src/large.cpp:"), 100u);
  EXPECT_THAT(Lines, testing::Contains(
                         "- src/large.cpp:120: error: hardcoded token "
                         "[xentral/hardcoded-token]"));
  // All are annotated: nothing more is said.
  Lines = lines(largeSample(10));
  EXPECT_EQ(Lines.size(), 11u);
}

TEST(Annotations, NothingInTheSourceIsACommand) {
  Sample S = largeSample(30);
  for (Finding &F : S.R.Findings) {
    F.Where.File = "::stop-commands::x,y:z%0A##[group].cpp";
    F.Message = "a\n::error::b ##[error]c\r::d";
  }
  S.R.Notices = {{Notice::Kind::Failed, {"::x\n::y"}, "##[add-mask]z"}};
  unsigned Commands = 0;
  for (const std::string &Line : lines(S)) {
    if (llvm::StringRef(Line).starts_with("::")) {
      ++Commands;
      EXPECT_THAT(Line, StartsWith(
          std::string("::") + (Commands <= 10 ? "warning" : "error") +
          " file=%3A%3Astop-commands%3A%3Ax%2Cy%3Az%250A##[group].cpp,line="));
      continue;
    }
    EXPECT_THAT(Line, Not(HasSubstr("##["))) << Line;
    EXPECT_NE(llvm::StringRef(Line).trim().take_front(2), "::");
  }
  EXPECT_EQ(Commands, 13u);
}

TEST(Annotations, OfTheHistoryAreAtNoLineOfNow) {
  Sample S = richSample();
  S.R.Findings.resize(1);
  S.R.Findings[0].Commit = "0123456";
  S.R.Findings[0].Deleted = true;
  EXPECT_THAT(lines(S)[0], StartsWith("::error title=xentral/"));
}

TEST(StepSummary, HasAllFindingsTheGravestFirst) {
  Sample S = largeSample(120);
  std::string Text = stepSummary(S.R, S.source(), 1 << 20);
  EXPECT_EQ(llvm::StringRef(Text).count("\n| warning |"), 108u);
  EXPECT_EQ(llvm::StringRef(Text).count("\n| error |"), 12u);
  EXPECT_LT(Text.rfind("| error |"), Text.find("| warning |"));
}

TEST(StepSummary, SaysWhatDoesNotFit) {
  Sample S = largeSample(120);
  std::string Text = stepSummary(S.R, S.source(), 2000);
  EXPECT_LE(Text.size(), 2000u);
  EXPECT_GT(Text.size(), 1800u);
  unsigned Rows = unsigned(llvm::StringRef(Text).count("hardcoded-token"));
  EXPECT_THAT(Text, HasSubstr("\n" + std::to_string(120 - Rows) +
                              " more findings do not fit here."));
  EXPECT_EQ(stepSummary(S.R, S.source(), 50), "");
}

TEST(StepSummary, TextsAreNoMarkup) {
  Sample S = richSample();
  S.R.Findings[1].Message = "<img src=x> | [a](b) `c`\n# d";
  EXPECT_THAT(stepSummary(S.R, S.source(), 1 << 20),
              HasSubstr(" | \\<img src=x\\> \\| \\[a\\](b) \\`c\\`\\<U+000A\\>"
                        "\\# d | "));
}

} // namespace patlint::test
