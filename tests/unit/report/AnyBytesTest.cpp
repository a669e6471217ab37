//===- AnyBytesTest.cpp - Formats of sources that are no text ----------===//
//
// Property: whatever bytes a source, a file name and a message hold, and
// wherever regions point, every format is well-formed UTF-8, the text holds
// no control character but tab and line feed, a secret stays hidden, and the
// same value gives the same bytes.
//
//===-------------------------------------------------------------------===//
#include "report/Formats.h"
#include "report/JsonText.h"
#include "report/Sample.h"
#include "report/Utf8.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace patlint::test {

namespace {
/// A sample of random content; the same for the same seed.
class AnySample {
public:
  explicit AnySample(unsigned Seed) : Random(Seed) {}

  Sample make() {
    Sample S = emptySample();
    for (unsigned I = 0; I != 3; ++I)
      Names.push_back(bytes(6));
    for (const std::string &Name : Names)
      S.Files[Name] = bytes(400) + secret() + bytes(400);
    for (unsigned I = 0; I != 10; ++I) {
      Finding F;
      F.Rule = "xentral/hardcoded-token";
      F.Message = bytes(40);
      F.Help = bytes(40);
      F.Where = region();
      F.Secret = {region(), secretRegion(S)};
      F.RelatedPlaces = {{region(), bytes(10)}};
      F.Flow = {{region(), bytes(10)}, {region(), bytes(10)}};
      S.R.Findings.push_back(F);
    }
    Request Q;
    Q.Url = StringValue::literal(bytes(30), {{0, 30, region()}});
    Q.Auth = {{AuthKind::Header, bytes(5), {}}};
    Q.Where = region();
    S.R.Requests = {Q};
    return S;
  }

  static std::string secret() { return "s3cr3t-0123456789"; }

private:
  unsigned below(unsigned Bound) { return unsigned(Random() % Bound); }

  std::string bytes(unsigned Count) {
    // Bytes that begin, go on, or end something.
    constexpr llvm::StringLiteral Likely("\n\r\t \"\\\x1B\x7F\x80\xBF\xC3\xE2"
                                         "\xED\xF0\x9F\xEF\xBB\xFF[]();ab");
    std::string Result;
    for (unsigned I = 0; I != Count; ++I)
      Result += below(4) ? Likely[below(Likely.size())] : char(below(256));
    return Result;
  }

  Region region() {
    return {Names[below(3)], below(40), below(60), below(40), below(60)};
  }

  /// Where the secret stands in one of the files.
  Region secretRegion(const Sample &S) {
    const std::string &Name = Names[below(3)];
    llvm::StringRef Text = S.Files.at(Name);
    Region R{Name, 1, 1, 1, 1};
    for (size_t At = 0, End = Text.find(secret()); At != End; ++At) {
      bool Pair = Text[At] == '\r' && Text[At + 1] == '\n';
      bool Ends = !Pair && (Text[At] == '\n' || Text[At] == '\r');
      R.Line += Ends;
      R.Column = Ends ? 1 : R.Column + 1;
    }
    R.EndLine = R.Line;
    R.EndColumn = R.Column + unsigned(secret().size());
    return R;
  }

  std::mt19937 Random;
  std::vector<std::string> Names;
};
} // namespace

static bool isUtf8(llvm::StringRef Text) {
  while (!Text.empty()) {
    Character C = firstCharacter(Text);
    if (!C.Valid)
      return false;
    Text = Text.drop_front(C.Length);
  }
  return true;
}

static bool isTame(llvm::StringRef Text) {
  return std::all_of(Text.begin(), Text.end(), [](char C) {
    return C == '\n' || C == '\t' || (uint8_t(C) >= 0x20 && C != 0x7F);
  });
}

TEST(AnyBytes, EveryFormatIsWellFormed) {
  for (unsigned Seed = 0; Seed != 300; ++Seed) {
    SCOPED_TRACE("seed " + std::to_string(Seed));
    Sample S = AnySample(Seed).make();
    std::string Text = textReport(S.R, S.source(), {});
    std::string Requests = requestsText(S.R, {});
    std::string Findings = jsonReport(S.R, S.source());
    std::string Sarif = sarifReport(S.R, S.source());
    EXPECT_TRUE(isTame(Text) && isTame(Requests));
    EXPECT_TRUE(Json::accept(Findings) && Json::accept(Sarif) &&
                Json::accept(requestsJson(S.R)));
    for (const FormatRow &Row : formats()) {
      if (!Row.Findings)
        continue;
      std::string Bytes = Row.Findings(S.R, S.source(), {});
      EXPECT_TRUE(isUtf8(Bytes)) << Row.Name;
      // DEL may stand as it is in JSON.
      EXPECT_TRUE(isTame(Bytes) || Json::accept(Bytes) ||
                  Row.F == Format::Rdjsonl)
          << Row.Name;
      EXPECT_EQ(Bytes.find(AnySample::secret()), std::string::npos) << Row.Name;
    }
    std::string Summary = stepSummary(S.R, S.source(), 1 << 20);
    EXPECT_TRUE(isUtf8(Summary) && isTame(Summary));
    EXPECT_TRUE(isUtf8(Requests));
    Sample Again = AnySample(Seed).make();
    EXPECT_EQ(Text, textReport(Again.R, Again.source(), {}));
    EXPECT_EQ(Sarif, sarifReport(Again.R, Again.source()));
  }
}

TEST(AnyBytes, RegionsOfSarifAreInOrder) {
  for (unsigned Seed = 0; Seed != 100; ++Seed) {
    Sample S = AnySample(Seed).make();
    Json Log = Json::parse(sarifReport(S.R, S.source()));
    for (const Json &Result : Log["runs"][0]["results"]) {
      Json Physical = Result["locations"][0]["physicalLocation"];
      if (!Physical.contains("region"))
        continue;
      Json Region = Physical["region"];
      EXPECT_GE(Region["startLine"], 1);
      if (!Region.contains("endLine"))
        continue;
      std::pair<unsigned, unsigned> Start{Region["startLine"],
                                          Region["startColumn"]};
      std::pair<unsigned, unsigned> End{Region["endLine"],
                                        Region.value("endColumn", ~0u)};
      EXPECT_LE(Start, End) << Region;
    }
  }
}

} // namespace patlint::test
