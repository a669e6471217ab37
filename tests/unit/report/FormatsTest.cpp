//===- FormatsTest.cpp - What the formats for build servers promise -----===//
//
// Their looks are in golden/; tests/ci_formats_test.py gives them to programs
// that read them.
//
//===-------------------------------------------------------------------===//
#include "report/Formats.h"
#include "report/JsonText.h"
#include "report/Sample.h"

#include <gmock/gmock.h>

#include <set>

namespace patlint::test {

using testing::HasSubstr;

TEST(Formats, EveryFormatHasANameOfItsOwnAndSaysSomething) {
  std::set<std::string> Names;
  for (const FormatRow &Row : formats()) {
    EXPECT_TRUE(Names.insert(Row.Name).second);
    EXPECT_TRUE(Row.Findings || Row.Requests) << Row.Name;
    EXPECT_EQ(&rowOf(Row.F), &Row);
  }
  EXPECT_EQ(formatNames(true), "text, json, csv");
}

static Json issues(const Sample &S) {
  return Json::parse(codeQualityReport(S.R, S.source()));
}

TEST(CodeQuality, NothingFoundIsAnEmptyArray) {
  Sample S = emptySample();
  EXPECT_EQ(codeQualityReport(S.R, S.source()), "[]\n");
}

TEST(CodeQuality, FingerprintsDifferAndDoNotMoveWithTheLine) {
  Sample S = richSample();
  S.R.Findings.push_back(S.R.Findings[0]); // the same once more
  S.R.Findings[1].Fingerprint.clear();     // one without
  std::set<std::string> Before, After;
  for (const Json &I : issues(S))
    Before.insert(I["fingerprint"]);
  EXPECT_EQ(Before.size(), 3u);
  for (Finding &F : S.R.Findings)
    F.Where.Line += 7;
  for (const Json &I : issues(S))
    After.insert(I["fingerprint"]);
  EXPECT_EQ(Before, After);
}

TEST(CodeQuality, PathsAreInTheTree) {
  Sample S = richSample();
  S.R.Findings[0].Where = {"/usr/include/client.h", 10, 3, 10, 7};
  S.R.Findings[1].Where = {};
  EXPECT_EQ(issues(S)[0]["location"]["path"], "client.h");
  EXPECT_EQ(issues(S)[1]["location"].dump(),
            R"({"path":".","lines":{"begin":1,"end":1}})");
}

TEST(Junit, WhatDoesNotFailTheRunIsSkipped) {
  Sample S = largeSample(10); // nine warnings, one error
  auto Counts = [&](std::optional<Level> FailOn) {
    S.R.FailOn = FailOn;
    std::string Text = junitReport(S.R, S.source());
    return Text.substr(Text.find("tests="), 50);
  };
  // The two other rules pass.
  EXPECT_THAT(Counts(Level::Warning),
              HasSubstr("tests=\"12\" failures=\"10\" errors=\"0\" skipped=\"0\""));
  EXPECT_THAT(Counts(Level::Error),
              HasSubstr("tests=\"12\" failures=\"1\" errors=\"0\" skipped=\"9\""));
  EXPECT_THAT(Counts(std::nullopt),
              HasSubstr("tests=\"12\" failures=\"0\" errors=\"0\" skipped=\"10\""));
}

TEST(Junit, AFailedFileIsAnErrorOfAStrictRun) {
  Sample S = richSample();
  EXPECT_THAT(junitReport(S.R, S.source()),
              HasSubstr("<skipped message=\"stopped after 60 s\"/>"));
  S.R.Strict = true;
  EXPECT_THAT(
      junitReport(S.R, S.source()),
      HasSubstr("<error type=\"failed\" message=\"stopped after 60 s\"/>"));
}

TEST(Junit, NamesDifferAndDoNotMoveWithTheLine) {
  Sample S = largeSample(3);
  std::string Text = junitReport(S.R, S.source());
  for (const char *Name : {"\"src/large.cpp: hardcoded token\"",
                           "\"src/large.cpp: hardcoded token (2)\"",
                           "\"src/large.cpp: hardcoded token (3)\""})
    EXPECT_THAT(Text, HasSubstr(std::string("<testcase name=") + Name));
}

TEST(Junit, TextsAreNoMarkup) {
  Sample S = emptySample();
  Finding F;
  F.Rule = "a/b";
  F.Message = "</failure>&\"'\x01\n";
  F.Where = {"]]>\x7F", 1, 1, 1, 2};
  S.R.Findings = {F};
  EXPECT_THAT(junitReport(S.R, S.source()),
              HasSubstr("message=\"&lt;/failure&gt;&amp;&quot;'&lt;U+0001&gt;"
                        "&lt;U+000A&gt;\">]]&gt;&lt;U+007F&gt;:1:1: "));
}

static Json diagnostics(const Sample &S) {
  Json Result = Json::array();
  std::string Bytes = rdjsonlReport(S.R, S.source());
  llvm::SmallVector<llvm::StringRef> Lines;
  llvm::StringRef(Bytes).split(Lines, '\n', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef L : Lines)
    Result.push_back(Json::parse(L));
  return Result;
}

TEST(Rdjsonl, OneDiagnosticALineColumnsAreBytes) {
  Sample S = richSample();
  Json All = diagnostics(S);
  ASSERT_EQ(All.size(), 2u);
  Region Where = S.R.Findings[1].RelatedPlaces[1].Where; // behind an emoji
  EXPECT_EQ(
      All[1]["related_locations"][1]["location"]["range"]["start"]["column"],
      Where.Column);
  EXPECT_EQ(rdjsonlReport(emptySample().R, S.source()), "");
}

TEST(Rdjsonl, AFixIsSuggestedIfItCompilesByItself) {
  Sample S = richSample();
  Finding &F = S.R.Findings[0];
  EXPECT_FALSE(diagnostics(S)[0].contains("suggestions"));
  F.Fix = Replacement{F.Where, "std::getenv(\"T\")", "", {}};
  EXPECT_EQ(diagnostics(S)[0]["suggestions"][0]["text"], "std::getenv(\"T\")");
  F.Fix->Header = "<cstdlib>";
  EXPECT_FALSE(diagnostics(S)[0].contains("suggestions"));
}

} // namespace patlint::test
