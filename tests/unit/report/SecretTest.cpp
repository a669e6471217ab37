//===- SecretTest.cpp - No format lets a secret out --------------------===//
//
// The source of the sample holds a credential; the request's URL and its
// credential do too. Nothing that is written may hold it in any spelling.
//
//===-------------------------------------------------------------------===//
#include "report/Formats.h"
#include "report/Sample.h"
#include "report/SecretMask.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Base64.h"

#include <gmock/gmock.h>

namespace patlint::test {

static std::string urlEncoded(const std::string &Text) {
  std::string Result;
  for (char C : Text)
    Result += llvm::isAlnum(C) ? std::string(1, C)
                               : "%" + llvm::toHex(llvm::StringRef(&C, 1));
  return Result;
}

/// Every spelling that would give the credential or half of it away.
static std::vector<std::string> spellings(const std::string &Secret) {
  std::string Plain = Secret.substr(Secret.find('|') + 1);
  std::string First = Plain.substr(0, Plain.size() / 2);
  std::string Second = Plain.substr(Plain.size() / 2);
  std::vector<std::string> Result;
  for (const std::string &Text : {Secret, Plain, First, Second}) {
    // The last group of base64 depends on what follows.
    std::string Base64 = llvm::encodeBase64(Text);
    Result.insert(Result.end(),
                  {Text, Base64.substr(0, Base64.size() / 4 * 4 - 4),
                   llvm::toHex(Text), llvm::toHex(Text, /*LowerCase=*/true),
                   urlEncoded(Text)});
  }
  return Result;
}

static std::vector<std::pair<std::string, std::string>>
everyFormat(const Sample &S) {
  std::vector<std::pair<std::string, std::string>> Result = {
      {"step summary", stepSummary(S.R, S.source(), 1 << 20)}};
  for (const FormatRow &Row : formats())
    for (bool Color : {false, true}) {
      TextStyle Style;
      Style.Color = Color;
      if (Row.Findings)
        Result.push_back({Row.Name, Row.Findings(S.R, S.source(), Style)});
      if (Row.Requests)
        Result.push_back({std::string("requests ") + Row.Name,
                          Row.Requests(S.R, S.source(), Style)});
    }
  return Result;
}

static void expectNoSecret(const Sample &S) {
  for (const auto &[Format, Bytes] : everyFormat(S))
    for (const std::string &Spelling : spellings(plantedSecret()))
      EXPECT_EQ(Bytes.find(Spelling), std::string::npos)
          << Format << " holds a spelling of the secret:\n"
          << Bytes;
}

TEST(Secret, TheSampleHoldsOne) {
  Sample S = richSample();
  EXPECT_THAT(S.Files["src/config.cpp"], testing::HasSubstr(plantedSecret()));
  EXPECT_THAT(printed(S.R.Requests[1].Url),
              testing::HasSubstr(plantedSecret()));
  EXPECT_EQ(plantedSecret().size(), 43u);
}

TEST(Secret, LeavesInNoFormat) {
  Sample S = richSample();
  expectNoSecret(S);
  S.R.IncludeSuppressed = true;
  expectNoSecret(S);
}

TEST(Secret, LeavesInNoTextThatCameInWithIt) {
  Sample S = richSample();
  S.R.IncludeSuppressed = true;
  for (Finding &F : S.R.Findings) {
    F.Message += " " + plantedSecret();
    F.Help += plantedSecret();
    F.Url += plantedSecret();
    F.Preview += plantedSecret();
    F.RelatedPlaces.push_back({F.Where, "value " + plantedSecret()});
    F.Flow.push_back({F.Where, "value " + plantedSecret()});
  }
  S.R.Findings[2].Suppressed = "it is " + plantedSecret();
  for (Notice &N : S.R.Notices)
    N.Text += plantedSecret();
  expectNoSecret(S);
}

TEST(Secret, OfASilencedFindingIsHiddenInTheLinesOfOthers) {
  Sample S = richSample();
  S.R.Findings[0].Suppressed = "kept for a test";
  S.R.Findings[1].RelatedPlaces.push_back(
      {regionOf(S, "src/config.cpp", 3, "kToken"), "the token"});
  std::string Text = textReport(S.R, S.source(), {});
  EXPECT_THAT(Text, testing::HasSubstr("const char *kToken = \"****"));
  expectNoSecret(S);
}

TEST(Secret, InPiecesIsHiddenPieceByPiece) {
  Sample S = richSample();
  std::string First = plantedSecret().substr(0, 23);
  std::string Second = plantedSecret().substr(23);
  S.Files["src/config.cpp"] =
      "const char *T = \"" + First + "\"\n \"" + Second + "\";\n";
  Finding &F = S.R.Findings[0];
  F.Secret = {regionOf(S, "src/config.cpp", 1, First),
              regionOf(S, "src/config.cpp", 2, Second)};
  F.Where = F.Secret[0];
  F.RelatedPlaces = {{F.Secret[1], "rest of the literal"}};
  F.Flow.clear();
  F.Message = "joined: " + plantedSecret();
  expectNoSecret(S);
}

TEST(Secret, ARegionWithoutEndHidesTheRestOfItsLine) {
  Sample S = richSample();
  S.R.Findings[0].Secret[0].EndLine = 0;
  S.R.Findings[0].Secret[0].EndColumn = 0;
  expectNoSecret(S);
}

TEST(Secret, ShortValuesAreHiddenWhereTheyStandOnly) {
  Sample S;
  S.Files["a.cpp"] = "f(\"user\"); // user\n";
  Finding F;
  F.Secret = {Region{"a.cpp", 1, 4, 1, 8}};
  S.R.Findings = {F};
  SourceText Source = S.source();
  SourceFiles Files(Source);
  SecretMask Mask(S.R, Files);
  EXPECT_EQ(Mask.hidden("a.cpp", 1, S.Files["a.cpp"]),
            (std::vector<ByteRange>{{3, 7}}));
  EXPECT_EQ(Mask.clean("the user's"), "the user's");
}

TEST(Secret, StarsStandForEachValue) {
  Sample S;
  S.Files["a.cpp"] = "f(\"abcdefgh\", \"defghijk\");\n";
  Finding F;
  F.Secret = {regionOf(S, "a.cpp", 1, "abcdefgh"),
              regionOf(S, "a.cpp", 1, "defghijk")};
  S.R.Findings = {F};
  SourceText Source = S.source();
  SourceFiles Files(Source);
  SecretMask Mask(S.R, Files);
  EXPECT_EQ(Mask.clean("abcdefgh, then abcdefgh"), "***, then ***");
  EXPECT_EQ(Mask.clean("abcdefghabcdefgh"), "******");
  // Two that overlap are one.
  EXPECT_EQ(Mask.clean("-abcdefghijk-"), "-***-");
  EXPECT_EQ(Mask.clean("abcdefg"), "abcdefg");
}

} // namespace patlint::test
