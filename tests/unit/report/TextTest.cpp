//===- TextTest.cpp - What the text report says and leaves out ---------===//
//
// Its looks are in golden/findings.txt.
//
//===-------------------------------------------------------------------===//
#include "report/Sample.h"

#include <gmock/gmock.h>

namespace patlint::test {

using testing::HasSubstr;
using testing::Not;

static std::string text(const Sample &S, TextStyle Style = {}) {
  return textReport(S.R, S.source(), Style);
}

TEST(Text, ANothingIsOneLine) {
  EXPECT_EQ(text(emptySample()),
            "no findings in 1 file (1 fully, 0 reduced, 0 failed); no HTTP "
            "request was recognised\n");
}

TEST(Text, QuietIsFindingsOnly) {
  EXPECT_EQ(text(emptySample(), {.Quiet = true}), "");
  std::string Quiet = text(richSample(), {.Quiet = true});
  EXPECT_THAT(Quiet, HasSubstr("[xentral/hardcoded-token]"));
  EXPECT_THAT(Quiet, Not(HasSubstr(" in 5 files")));
  EXPECT_THAT(Quiet, Not(HasSubstr("failed:")));
}

TEST(Text, SuppressedFindingsAreListedOnlyWhereAskedFor) {
  Sample S = richSample();
  EXPECT_THAT(text(S), Not(HasSubstr("shopimport/auth")));
  S.R.IncludeSuppressed = true;
  EXPECT_THAT(text(S), HasSubstr("allowed here: called before the log-in\n"));
}

TEST(Text, GivesTheLineToPasteButNotForRemarksAboutSuchLines) {
  Sample S = emptySample();
  Finding F;
  F.Rule = "patlint/bad-allow";
  F.L = Level::Note;
  F.Message = "no reason given";
  F.Where = {"a.cpp", 1, 1, 1, 2};
  S.R.Findings = {F};
  EXPECT_THAT(text(S), Not(HasSubstr("to silence")));
  S.R.Findings[0].Rule = "xentral/hardcoded-token";
  EXPECT_THAT(text(S), HasSubstr("  to silence: // patlint:allow(xentral/"
                                 "hardcoded-token) -- REASON\n"));
}

TEST(Text, AFindingWithoutSourceStillHasItsLine) {
  Sample S = richSample();
  S.Files.clear();
  EXPECT_THAT(text(S),
              HasSubstr("src/sync.cpp:8:15: error: GET {}/api/shopimport/"
                        "articletoshop/{} is not available with token "
                        "authentication [xentral/endpoint-unavailable]\n"));
  EXPECT_THAT(text(S), HasSubstr("\nsrc/sync.cpp:6:7: note: (1) literal\n"
                                 "src/sync.cpp:8:15: note: (2) "));
}

TEST(Text, ALongFlowIsCutInTheMiddle) {
  Sample S = richSample();
  Finding &F = S.R.Findings[1];
  F.Flow.clear();
  for (unsigned I = 1; I <= 20; ++I)
    F.Flow.push_back({{"src/a.cpp", I, 1, I, 2}, "step"});
  std::string Text = text(S);
  EXPECT_THAT(Text, HasSubstr("src/a.cpp:4:1: note: (4) step\n"
                              "  (12 more steps)\n"
                              "src/a.cpp:17:1: note: (17) step\n"));
  EXPECT_THAT(Text, HasSubstr("note: (20) step\n"));
}

TEST(Text, OfManyNoticesTheFirstAreListed) {
  Sample S = emptySample();
  for (unsigned I = 0; I != 25; ++I)
    S.R.Notices.push_back({Notice::Kind::Bound, {"a.cpp", I + 1}, "too long"});
  std::string Text = text(S);
  EXPECT_THAT(Text, HasSubstr("cut short: a.cpp:10: too long\n"));
  EXPECT_THAT(Text, Not(HasSubstr("a.cpp:11")));
  EXPECT_THAT(Text, HasSubstr("cut short: 15 more\n"));
}

TEST(Text, EveryFailedFileIsNamed) {
  Sample S = emptySample();
  for (unsigned I = 0; I != 25; ++I)
    S.R.Notices.push_back({Notice::Kind::Failed,
                           {"f" + std::to_string(I) + ".cpp"},
                           "the process died"});
  EXPECT_THAT(text(S), HasSubstr("failed: f24.cpp: the process died\n"));
}

TEST(Text, NothingFromTheInputSteersTheTerminal) {
  Sample S = richSample();
  S.R.Findings[0].Message = "a\033[2Jb\nc";
  S.R.Findings[0].Where.File = "src/\033]0;x.cpp";
  std::string Text = text(S);
  EXPECT_THAT(Text, Not(HasSubstr("\033")));
  EXPECT_THAT(Text, HasSubstr("a<U+001B>[2Jb<U+000A>c [xentral"));
}

/// Text as a link to Address.
static std::string link(const std::string &Address, const std::string &Text) {
  return "\033]8;;" + Address + "\033\\" + Text + "\033]8;;\033\\";
}

TEST(Text, PlacesAndRulesAreLinks) {
  Sample S = richSample();
  const std::string Rule = S.R.Findings[0].Rule;
  S.R.Findings[0].Where.File = "src/a b;\033\\.cpp";
  std::string Text =
      text(S, {.Links = true, .Host = "build-1", .Root = "/home/me/#1"});
  std::string At = ":" + std::to_string(S.R.Findings[0].Where.Line) + ":" +
                   std::to_string(S.R.Findings[0].Where.Column) + ":";
  EXPECT_THAT(Text, HasSubstr(link("file://build-1/home/me/%231/src/"
                                   "a%20b%3B%1B%5C.cpp",
                                   "src/a b;<U+001B>\\.cpp" + At) +
                              " error: "));
  std::string Page;
  for (const ReportRule &R : S.R.Rules)
    if (R.Id == Rule)
      Page = R.References.front();
  EXPECT_THAT(Text, HasSubstr(" [" + link(Page, Rule) + "]\n"));
  EXPECT_THAT(Text, HasSubstr("  see: " + link(Page, Page) + "\n"));
}

TEST(Text, OnlyWhatIsThereIsALink) {
  Sample S = richSample();
  // No page of the web; and lines that are those of an old version.
  for (ReportRule &R : S.R.Rules)
    R.References = {"javascript:alert(1)"};
  S.R.Findings.resize(1);
  S.R.Findings[0].Where = {"/elsewhere/x.cpp", 7, 3, 7, 9};
  S.R.Findings[0].Commit = "0123456789";
  TextStyle Style{.Links = true, .Host = "", .Root = "/r"};
  EXPECT_THAT(text(S, Style), Not(HasSubstr("\033")));
  S.R.Findings[0].Commit = "";
  EXPECT_THAT(text(S, Style), HasSubstr(link("file:///elsewhere/x.cpp",
                                             "/elsewhere/x.cpp:7:3:")));
  // Terminals cut what is long.
  S.R.Findings[0].Where.File = "x.cpp";
  Style.Root = "/" + std::string(3000, 'r');
  EXPECT_THAT(text(S, Style), testing::StartsWith("x.cpp:7:3: "));
}

TEST(Text, ColorsAreThoseOfCompilers) {
  std::string Text = text(richSample(), {.Color = true});
  EXPECT_THAT(Text, HasSubstr("\033[0;1msrc/sync.cpp:8:15:\033[0m "
                              "\033[0;1;31merror:\033[0m \033[0;1mGET "));
  EXPECT_THAT(text(richSample()), Not(HasSubstr("\033")));
}

} // namespace patlint::test
