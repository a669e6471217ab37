//===- SummaryTest.cpp - The last line of the text report --------------===//
#include "report/Report.h"

#include <gtest/gtest.h>

namespace patlint {

TEST(Summary, CountsWhatThereIs) {
  RunSummary S{2, 1, 0, 0, 14, 12, 2, 0, 31, 9, 3};
  EXPECT_EQ(summaryLine(S),
            "2 errors, 1 warning in 14 files (12 fully, 2 reduced, 0 failed); "
            "31 requests, 9 with a token, 3 unknown");
}

TEST(Summary, OneIsSingular) {
  RunSummary S{1, 0, 1, 1, 1, 1, 0, 0, 1, 1, 0};
  EXPECT_EQ(summaryLine(S),
            "1 error, 1 note in 1 file (1 fully, 0 reduced, 0 failed); "
            "1 request, 1 with a token, 0 unknown; 1 finding suppressed");
}

TEST(Summary, SaysSoWhenThereWasNothingToFindOrToSee) {
  RunSummary S{0, 0, 0, 2, 3, 0, 2, 1};
  EXPECT_EQ(summaryLine(S),
            "no findings in 3 files (0 fully, 2 reduced, 1 failed); no HTTP "
            "request was recognised; 2 findings suppressed");
}

TEST(Summary, SaysWhatTheBaselineHolds) {
  RunSummary S{0, 0, 0, 1, 1, 1};
  S.Known = 1;
  std::string Rest = "no findings in 1 file (1 fully, 0 reduced, 0 failed); no "
                     "HTTP request was recognised; 1 finding suppressed; ";
  EXPECT_EQ(summaryLine(S), Rest + "1 finding in the baseline");
  S.Known = 0;
  S.Absent = 2;
  EXPECT_EQ(summaryLine(S), Rest +
                                "0 findings in the baseline; 2 entries of it "
                                "match nothing any more");
}

} // namespace patlint
