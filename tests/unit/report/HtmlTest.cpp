//===- HtmlTest.cpp - The lines of the HTML report, and its links -------===//
//
// Its looks are in golden/findings.html; tests/html_test.py reads the page of
// a run, tests/integration/browser.py uses it.
//
//===-------------------------------------------------------------------===//
#include "report/HtmlText.h"
#include "report/Sample.h"

#include <gmock/gmock.h>

namespace patlint::test {

using testing::HasSubstr;
using testing::Not;

static std::string listed(const Sample &S,
                          const std::vector<NumberedPlace> &Places) {
  SourceText Source = S.source();
  SourceFiles Files(Source);
  SecretMask Mask(S.R, Files);
  Mask.markCredentials(S.R, Files);
  return listing(Places, Files, Mask);
}

static std::string line(unsigned Number, const std::string &Html) {
  return "<span class=\"ln\">" + std::to_string(Number) + "</span>" + Html +
         "\n";
}

TEST(HtmlText, IsNoMarkupWhateverItHolds) {
  EXPECT_EQ(html("<b title=\"x\">&'"), "&lt;b title=&quot;x&quot;&gt;&amp;&#39;");
  EXPECT_EQ(html("a\n\xFF\xE2\x80\xAE"), "a&lt;U+000A&gt;&lt;FF&gt;&lt;U+202E&gt;");
}

TEST(Listing, ShowsTheLinesAroundAPlaceAndMarksIt) {
  Sample S;
  S.Files["a.cpp"] = "one\ntwo\n\tf(\"<x>\");\nfour\nfive\nsix\n";
  EXPECT_EQ(listed(S, {{regionOf(S, "a.cpp", 3, "\"<x>\""), 7}}),
            "<pre>" + line(1, "one") + line(2, "two") +
                line(3, "\tf(<span class=\"n\">7</span><mark>&quot;&lt;x&gt;"
                        "&quot;</mark>);") +
                line(4, "four") + line(5, "five") + "</pre>\n");
  EXPECT_EQ(listed(S, {{{"b.cpp", 3, 1, 3, 2}, 1}}), "");
}

TEST(Listing, LeavesOutWhatIsBetweenPlacesFarApart) {
  Sample S;
  for (unsigned I = 1; I != 20; ++I)
    S.Files["a.cpp"] += "line " + std::to_string(I) + "\n";
  std::string Html = listed(S, {{regionOf(S, "a.cpp", 12, "12"), 2},
                                {regionOf(S, "a.cpp", 3, "3"), 1}});
  EXPECT_THAT(Html, HasSubstr(line(5, "line 5") + "<span class=\"gap\">…</span>\n" +
                              line(10, "line 10")));
  EXPECT_THAT(Html, Not(HasSubstr("line 8")));
}

TEST(Listing, PlacesThatOverlapAreOneMarkWithTwoNumbers) {
  Sample S;
  S.Files["a.cpp"] = "f(g(x));";
  EXPECT_THAT(
      listed(S, {{regionOf(S, "a.cpp", 1, "g(x)"), 1},
                 {regionOf(S, "a.cpp", 1, "x"), 2}}),
      HasSubstr("f(<span class=\"n\">1</span><mark>g(</mark>"
                "<span class=\"n\">2</span><mark>x)</mark>);"));
}

TEST(Listing, ALongLineIsCutAroundThePlace) {
  Sample S;
  S.Files["a.cpp"] = std::string(100000, 'a') + "HERE" + std::string(100000, 'b');
  std::string Html = listed(S, {{regionOf(S, "a.cpp", 1, "HERE"), 1}});
  EXPECT_LT(Html.size(), 400u);
  EXPECT_THAT(Html, HasSubstr("</span>…aaa"));
  EXPECT_THAT(Html, HasSubstr("aaa<span class=\"n\">1</span><mark>HERE</mark>bbb"));
  EXPECT_THAT(Html, HasSubstr("bbb…\n"));
}

TEST(Listing, HidesWhatIsSecretInTheLinesAroundToo) {
  Sample S = richSample();
  std::string Html = listed(S, {{regionOf(S, "src/config.cpp", 1, "include"), 1}});
  EXPECT_THAT(Html, HasSubstr("const char *kToken = &quot;" + std::string(43, '*')));
}

TEST(Listing, HidesACredentialThatIsNoFinding) {
  Sample S;
  S.Files["a.cpp"] = "int a;\nlogin(\"me:pass\\n-9f31\");\n";
  Request Q;
  Region Where = regionOf(S, "a.cpp", 2, "\"me:pass\\n-9f31\"");
  // The nine bytes behind "me:", of twelve; one is written with an escape.
  Part Value = Part::literal("pass\n-9f31", {{0, 10, Where, 3, 13}});
  Alternative A;
  A.append(Value);
  StringValue Credential;
  Credential.Alternatives = {A};
  Q.Auth = {{AuthKind::Basic, "", Credential}};
  S.R.Requests = {Q};
  EXPECT_THAT(listed(S, {{regionOf(S, "a.cpp", 1, "a"), 0}}),
              HasSubstr("login(&quot;me:" + std::string(11, '*') + "&quot;);"));
}

/// A page is too long to be shown where a test fails.
static bool holds(const std::string &Page, llvm::StringRef Text) {
  return llvm::StringRef(Page).contains(Text);
}

TEST(Html, OnlyWhatOpensAPageIsALink) {
  Sample S = richSample();
  S.R.Rules[1].References = {"https://e.test/?a=\"b", "javascript:alert(1)"};
  std::string Page = htmlReport(S.R, S.source());
  EXPECT_TRUE(holds(Page, "href=\"https://e.test/?a=&quot;b\""));
  EXPECT_TRUE(holds(Page, "<li>javascript:alert(1)</li>"));
}

TEST(Html, OfManyFindingsTheGravestAreListed) {
  Sample S = largeSample(3000); // the last 300 are errors
  std::string Page = htmlReport(S.R, S.source());
  EXPECT_EQ(llvm::StringRef(Page).count("<article "), 2000u);
  EXPECT_EQ(llvm::StringRef(Page).count("data-level=\"error\" data-rule"), 300u);
  EXPECT_TRUE(holds(Page, "2000 of 3000 findings are listed"));
}

TEST(Html, ALongFlowKeepsItsEnds) {
  Sample S = richSample();
  S.R.Findings.resize(1);
  for (unsigned I = 0; I != 100; ++I)
    S.R.Findings[0].Flow.push_back({regionOf(S, "src/sync.cpp", 8, "Url"),
                                    "step " + std::to_string(I)});
  std::string Page = htmlReport(S.R, S.source());
  EXPECT_TRUE(holds(Page, ">102</span> step 99"));
  EXPECT_TRUE(holds(Page, "62 steps in the middle left out"));
  EXPECT_FALSE(holds(Page, "step 50"));
}

} // namespace patlint::test
