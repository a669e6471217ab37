//===- GoldenTest.cpp - Every format of one report, byte for byte ------===//
//
// Regenerate golden/ with
//   PATLINT_UPDATE_GOLDEN=1 build/tests/report_test --gtest_filter='Golden.*'
// and review the difference like code.
//
//===-------------------------------------------------------------------===//
#include "report/HtmlAssets.h"
#include "report/Sample.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace patlint::test {

static void expectGolden(const std::string &Name, const std::string &Bytes) {
  std::string Path = PATLINT_SOURCE_DIR "/tests/unit/report/golden/" + Name;
  if (std::getenv("PATLINT_UPDATE_GOLDEN")) {
    std::ofstream(Path, std::ios::binary) << Bytes;
    return;
  }
  std::ifstream In(Path, std::ios::binary);
  ASSERT_TRUE(In) << Path;
  std::ostringstream Expected;
  Expected << In.rdbuf();
  EXPECT_EQ(Bytes, Expected.str()) << Name;
}

TEST(Golden, Text) {
  Sample S = richSample();
  expectGolden("findings.txt", textReport(S.R, S.source(), {}));
}

TEST(Golden, Json) {
  Sample S = richSample();
  expectGolden("findings.json", jsonReport(S.R, S.source()));
}

TEST(Golden, Sarif) {
  Sample S = richSample();
  expectGolden("findings.sarif", sarifReport(S.R, S.source()));
}

/// Text without the first Part.
static std::string without(std::string Text, llvm::StringRef Part) {
  size_t At = Text.find(Part.str());
  return At == Text.npos ? Text : Text.erase(At, Part.size());
}

/// Without style, script and the policy with their hashes.
TEST(Golden, Html) {
  Sample S = richSample();
  S.R.IncludeSuppressed = true;
  std::string Page = htmlReport(S.R, S.source());
  Page = without(without(Page, htmlStyle()), htmlScript());
  size_t Policy = Page.find("content=\"default-src");
  Page.erase(Policy, Page.find('>', Policy) - Policy);
  expectGolden("findings.html", Page);
}

TEST(Golden, CodeQuality) {
  Sample S = richSample();
  expectGolden("findings.gitlab.json", codeQualityReport(S.R, S.source()));
}

TEST(Golden, Annotations) {
  Sample S = richSample();
  expectGolden("findings.github.txt", annotationsReport(S.R, S.source(), {}));
}

TEST(Golden, StepSummary) {
  Sample S = richSample();
  expectGolden("findings.github.md", stepSummary(S.R, S.source(), 1 << 20));
}

TEST(Golden, Junit) {
  Sample S = richSample();
  S.R.IncludeSuppressed = true;
  expectGolden("findings.junit.xml", junitReport(S.R, S.source()));
}

TEST(Golden, Rdjsonl) {
  Sample S = richSample();
  expectGolden("findings.rdjsonl", rdjsonlReport(S.R, S.source()));
}

TEST(Golden, RequestsText) {
  expectGolden("requests.txt", requestsText(richSample().R, {}));
}

TEST(Golden, RequestsJson) {
  expectGolden("requests.json", requestsJson(richSample().R));
}

} // namespace patlint::test
