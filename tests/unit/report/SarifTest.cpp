//===- SarifTest.cpp - What code hosts ask of a SARIF log --------------===//
//
// Its looks are in golden/findings.sarif; tests/sarif_test.py validates it.
//
//===-------------------------------------------------------------------===//
#include "report/JsonText.h"
#include "report/Sample.h"
#include "report/SarifPlaces.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Compression.h"

#include <gmock/gmock.h>

#include <random>

namespace patlint::test {

using testing::HasSubstr;
using testing::Not;

static Json run(const Sample &S) {
  return Json::parse(sarifReport(S.R, S.source()))["runs"][0];
}

static Json primary(const Json &Result) {
  return Result["locations"][0]["physicalLocation"];
}

TEST(Sarif, ResultsAreThereEvenIfThereAreNone) {
  EXPECT_EQ(run(emptySample())["results"], Json::array());
}

TEST(Sarif, UrisArePercentEncodedPaths) {
  EXPECT_EQ(relativeUri("src/größe #1.h"), "src/gr%C3%B6%C3%9Fe%20%231.h");
  EXPECT_EQ(relativeUri("a:b?c%.cpp"), "a%3Ab%3Fc%25.cpp");
  EXPECT_EQ(relativeUri("lib/x_y-z~1.c++"), "lib/x_y-z~1.c++");
  EXPECT_EQ(relativeUri("bad\xFF.c"), "bad%FF.c");
}

TEST(Sarif, ColumnsAreUtf16) {
  Json Base = run(richSample())["results"][1]["relatedLocations"][1];
  // constexpr auto kBase = u8"😀"; // "https://😀.example.test"
  EXPECT_EQ(Base["physicalLocation"]["region"].dump(),
            R"({"startLine":2,"startColumn":35,"endLine":2,"endColumn":60})");
}

TEST(Sarif, AFileOutsideOfTheRootIsNamedWithoutItsFolders) {
  Sample S = richSample();
  Json Run = run(S);
  Json Steps = Run["results"][1]["codeFlows"][0]["threadFlows"][0]["locations"];
  EXPECT_EQ(Steps[2]["location"]["physicalLocation"]["artifactLocation"].dump(),
            R"({"uri":"client.h","uriBaseId":"%OUTSIDE%"})");
  EXPECT_TRUE(Run["originalUriBaseIds"].contains("%OUTSIDE%"));
  EXPECT_THAT(sarifReport(S.R, S.source()), Not(HasSubstr("/usr/include")));
  EXPECT_FALSE(run(emptySample())["originalUriBaseIds"].contains("%OUTSIDE%"));
}

TEST(Sarif, TheRootIsDescribedButNotGivenAway) {
  Json Root = run(richSample())["originalUriBaseIds"]["%SRCROOT%"];
  EXPECT_TRUE(Root.contains("description"));
  EXPECT_FALSE(Root.contains("uri"));
}

TEST(Sarif, OnlyCredentialRulesHaveASeverityAndItIsAString) {
  Json Rules = run(richSample())["tool"]["driver"]["rules"];
  EXPECT_FALSE(Rules[0]["properties"].contains("security-severity"));
  EXPECT_FALSE(Rules[1]["properties"].contains("security-severity"));
  EXPECT_EQ(Rules[1]["properties"]["tags"].dump(), R"(["correctness"])");
  EXPECT_EQ(Rules[2]["properties"]["security-severity"], Json("8.5"));
  EXPECT_EQ(Rules[2]["properties"]["tags"].dump(),
            R"(["security","external/cwe/cwe-798"])");
  Sample S = richSample();
  S.R.Rules[2].HasChecksum = false;
  EXPECT_EQ(
      run(S)["tool"]["driver"]["rules"][2]["properties"]["security-severity"],
      Json("7.5"));
}

TEST(Sarif, LongTextsOfARuleAreCutBetweenCharacters) {
  Sample S = emptySample();
  S.R.Rules[0].Why.clear();
  for (unsigned I = 0; I != 800; ++I)
    S.R.Rules[0].Why += "ü";
  Json Rule = run(S)["tool"]["driver"]["rules"][0];
  std::string Full = Rule["fullDescription"]["text"];
  EXPECT_LE(Full.size(), 1024u);
  EXPECT_TRUE(llvm::StringRef(Full).ends_with("ü..."));
}

TEST(Sarif, RulesAreReferredToByIndex) {
  Json Run = run(richSample());
  for (const Json &Result : Run["results"])
    EXPECT_EQ(Run["tool"]["driver"]["rules"][size_t(Result["ruleIndex"])]["id"],
              Result["ruleId"]);
}

TEST(Sarif, PropertiesOfAnEndpoint) {
  EXPECT_EQ(run(richSample())["results"][1]["properties"].dump(),
            R"({"verdict":"certain",)"
            R"("endpoint":"/shopimport/articletoshop/{articlenumber:.+}",)"
            R"("url":"{}/api/shopimport/articletoshop/{}","method":"GET",)"
            R"("client":"libcurl","auth":"bearer"})");
}

TEST(Sarif, TheMessageLinksToTheRelatedPlaces) {
  Json Result = run(richSample())["results"][1];
  EXPECT_THAT(std::string(Result["message"]["text"]),
              HasSubstr(" See [path literal](1), [base \\[of the URL\\]](2)."));
  EXPECT_EQ(Result["relatedLocations"][0]["id"], 1);
  EXPECT_EQ(Result["relatedLocations"][1]["id"], 2);
}

TEST(Sarif, FingerprintsAreTheHostsAndOurs) {
  Json Prints = run(richSample())["results"][1]["partialFingerprints"];
  EXPECT_EQ(Prints["patlint/v1"], "fedcba9876543210fedcba9876543210");
  EXPECT_THAT(std::string(Prints["primaryLocationLineHash"]),
              testing::MatchesRegex("[0-9a-f]+:1"));
}

TEST(Sarif, NoFingerprintOfALineThatCannotBeRead) {
  Sample S = richSample();
  S.Files.erase("src/sync.cpp");
  EXPECT_FALSE(run(S)["results"][1]["partialFingerprints"].contains(
      "primaryLocationLineHash"));
}

TEST(Sarif, SuppressedResultsOnlyWhereAskedForAndThenOnAll) {
  Sample S = richSample();
  Json Without = run(S)["results"];
  ASSERT_EQ(Without.size(), 2u);
  EXPECT_FALSE(Without[0].contains("suppressions"));
  S.R.IncludeSuppressed = true;
  Json With = run(S)["results"];
  ASSERT_EQ(With.size(), 3u);
  EXPECT_EQ(With[0]["suppressions"], Json::array());
  EXPECT_EQ(With[2]["suppressions"].dump(),
            R"([{"kind":"inSource","status":"accepted",)"
            R"("justification":"called before the log-in"}])");
}

TEST(Sarif, TheRunSaysWhatItCouldNotDo) {
  Json Invocation = run(richSample())["invocations"][0];
  EXPECT_EQ(Invocation["executionSuccessful"], true);
  EXPECT_EQ(Invocation["exitCode"], 1);
  std::vector<std::string> Ids;
  for (const Json &N : Invocation["toolExecutionNotifications"])
    Ids.push_back(N["descriptor"]["id"]);
  EXPECT_THAT(
      Ids, testing::ElementsAre("patlint/file-reduced", "patlint/file-failed",
                                "patlint/limit-reached", "patlint/file-ignored",
                                "patlint/remark"));
  Sample Failed = emptySample();
  Failed.R.Summary.ExitCode = 2;
  EXPECT_EQ(run(Failed)["invocations"][0]["executionSuccessful"], false);
}

TEST(Sarif, ARunHasAtMost25000ResultsTheGravestOnes) {
  EXPECT_EQ(
      run(largeSample(25000))["invocations"][0]["toolExecutionNotifications"],
      Json::array());
  Json Run = run(largeSample(25001));
  Json &Results = Run["results"];
  ASSERT_EQ(Results.size(), 25000u);
  // The last of the warnings is the one that is left out; order stays.
  EXPECT_EQ(primary(Results[22499])["region"]["startLine"], 22500);
  EXPECT_EQ(Results[22499]["level"], "warning");
  EXPECT_EQ(primary(Results[22500])["region"]["startLine"], 22502);
  EXPECT_EQ(Results[22500]["level"], "error");
  Json Capped = Run["invocations"][0]["toolExecutionNotifications"][0];
  EXPECT_EQ(Capped["descriptor"]["id"], "patlint/results-capped");
  EXPECT_EQ(Capped["message"]["text"],
            "25000 of 25001 results are listed, the gravest ones: a code host "
            "takes 25000 results and 10 MB, compressed, at most.");
}

static size_t compressedSize(const std::string &Text) {
  llvm::SmallVector<uint8_t, 0> Compressed;
  llvm::compression::zlib::compress(llvm::arrayRefFromStringRef(Text),
                                    Compressed);
  return Compressed.size();
}

TEST(Sarif, ALogHasAtMost10MegabytesAsItIsUploaded) {
  // Messages that cannot be compressed to less than three quarters.
  Sample S = largeSample(2000);
  std::mt19937 Random(1);
  for (Finding &F : S.R.Findings) {
    F.Message.clear();
    for (unsigned I = 0; I != 7500; ++I)
      F.Message += char('0' + Random() % 64);
  }
  std::string Log = sarifReport(S.R, S.source());
  EXPECT_LE(compressedSize(Log), 10'000'000u);
  EXPECT_GT(compressedSize(Log), 9'000'000u);
  Json Run = Json::parse(Log)["runs"][0];
  size_t Listed = Run["results"].size();
  EXPECT_LT(Listed, 2000u);
  // The errors, which come last, are there.
  EXPECT_EQ(Run["results"][Listed - 200]["level"], "error");
  EXPECT_EQ(primary(Run["results"][Listed - 1])["region"]["startLine"], 2000);
  std::string Told = Run["invocations"][0]["toolExecutionNotifications"][0]
                        ["message"]["text"];
  EXPECT_THAT(Told, testing::StartsWith(std::to_string(Listed) + " of 2000"));
}

TEST(Sarif, ALargeLogThatCompressesWellIsWhole) {
  Sample S = largeSample(25000);
  std::string Log = sarifReport(S.R, S.source());
  EXPECT_GT(Log.size(), 10'000'000u);
  EXPECT_LT(compressedSize(Log), 10'000'000u);
}

TEST(Sarif, BytesThatAreNoUtf8DoNotStopIt) {
  Sample S = richSample();
  S.R.Findings[0].Message = "a\xFF";
  EXPECT_EQ(run(S)["results"][0]["message"]["text"], "a\uFFFD");
}

} // namespace patlint::test
