// Credentials by shape. Tokens are put together here and stand nowhere whole.
#include "Packs.h"

#include "llvm/Support/CRC.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

#include <gmock/gmock.h>

using namespace patlint;
using testing::ElementsAre;
using testing::IsEmpty;

/// Forty characters that look random, made by arithmetic.
static std::string randomBody() {
  const char *Digits =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  std::string Out = "q";
  unsigned State = 7;
  while (Out.size() < 40) {
    State = State * 1103515245u + 12345u;
    Out += Digits[(State >> 16) % 62];
  }
  return Out;
}
static const std::string Body = randomBody();

static std::string checkOf(llvm::StringRef Entropy) {
  std::string Out;
  llvm::raw_string_ostream OS(Out);
  OS << llvm::format(
      "%08x",
      llvm::crc32(llvm::ArrayRef<uint8_t>(
          reinterpret_cast<const uint8_t *>(Entropy.data()), Entropy.size())));
  return Out;
}

/// "OFFSET+LENGTH PROOF RULE" of all in the text, with "?" where generic.
static std::vector<std::string> found(llvm::StringRef Text) {
  std::vector<std::string> Out;
  for (const ShapeMatch &M : builtIn().credentialsIn(Text))
    Out.push_back(std::to_string(M.Offset) + "+" + std::to_string(M.Length) +
                  " " + name(M.P) + " " + M.Rule + (M.Generic ? "?" : ""));
  return Out;
}

TEST(Credentials, FortyCharactersAreAShape) {
  EXPECT_THAT(found("12|" + Body),
              ElementsAre("0+43 shape generic/sanctum-token?"));
}

TEST(Credentials, AValidChecksumIsProof) {
  EXPECT_THAT(found("12|" + Body + checkOf(Body)),
              ElementsAre("0+51 checksum generic/sanctum-token"));
  EXPECT_THAT(found("12%7c" + Body + checkOf(Body)),
              ElementsAre("0+53 checksum generic/sanctum-token"));
  EXPECT_THAT(found("12|my_prefix_" + Body + checkOf(Body)),
              ElementsAre("0+61 checksum generic/sanctum-token"))
      << "the prefix is not covered";
}

TEST(Credentials, EvidenceMakesItAnotherRule) {
  auto All = builtIn().credentialsIn("12|" + Body);
  ASSERT_EQ(All.size(), 1u);
  EXPECT_EQ(All[0].EvidenceRule, "xentral/hardcoded-token");
  EXPECT_EQ(All[0].Pack, "xentral");
  EXPECT_EQ(All[0].Provider, "xentral");
}

TEST(Credentials, AWrongChecksumIsNothing) {
  std::string Check = checkOf(Body);
  Check[3] = Check[3] == 'a' ? 'b' : 'a';
  EXPECT_THAT(found("12|" + Body + Check), IsEmpty());
  EXPECT_THAT(found("12|" + Body + "zzzzzzzz"), IsEmpty());
  EXPECT_THAT(found("12|" + Body + "x"), IsEmpty());
  EXPECT_THAT(found("12|" + Body.substr(1)), IsEmpty());
}

TEST(Credentials, AChecksumOutweighsALookOfAPlaceholder) {
  std::string Alphabet = "abcdefghijklmnopqrstuvwxyz0123456789ABCD";
  EXPECT_THAT(found("7|" + Alphabet + checkOf(Alphabet)),
              ElementsAre("0+50 checksum generic/sanctum-token"));
  EXPECT_THAT(found("7|" + Alphabet), IsEmpty());
  std::string Repeat(40, 'A');
  EXPECT_THAT(found("7|" + Repeat + checkOf(Repeat)), IsEmpty());
}

TEST(Credentials, OffsetsInsideAText) {
  std::string Token = "5|" + Body;
  std::string Header = "Authorization: Bearer ";
  EXPECT_THAT(found(Header + Token + "\r\nAccept: */*"),
              ElementsAre("22+42 shape generic/sanctum-token?"));
  EXPECT_THAT(found("'" + Token + "','" + Token + "'"),
              ElementsAre("1+42 shape generic/sanctum-token?",
                          "46+42 shape generic/sanctum-token?"));
  EXPECT_THAT(found(Token + " " + Token),
              ElementsAre("0+42 shape generic/sanctum-token?",
                          "43+42 shape generic/sanctum-token?"))
      << "one blank is the border of both";
  EXPECT_THAT(found(std::string("\0\xff", 2) + Token + "\xff"),
              ElementsAre("2+42 shape generic/sanctum-token?"));
}

TEST(Credentials, LookAlikes) {
  EXPECT_THAT(found(Body), IsEmpty()) << "no id";
  EXPECT_THAT(found("x12|" + Body), IsEmpty()) << "no border";
  EXPECT_THAT(found("1234567890123|" + Body), IsEmpty()) << "id too long";
  EXPECT_THAT(found("12|" + Body + Body), IsEmpty()) << "80 characters";
  EXPECT_THAT(found("12||" + Body), IsEmpty());
  EXPECT_THAT(found("12-" + Body), IsEmpty());
  EXPECT_THAT(found("12|da39a3ee5e6b4b0d3255bfef95601890afd80709"), IsEmpty())
      << "a commit";
  EXPECT_THAT(found("1|laravel_sanctum_token_here"), IsEmpty());
  EXPECT_THAT(found(""), IsEmpty());
}

TEST(Credentials, LongTextsAreSearchedToTheEnd) {
  std::string Text(1 << 20, '|');
  EXPECT_EQ(found(Text + "3|" + Body).size(), 1u);
}

TEST(Credentials, PreviewHoldsAnIdAndOneLetter) {
  const Policy &P = builtIn();
  EXPECT_EQ(P.preview("12|" + Body), "12|q*** (43 characters)");
  EXPECT_EQ(P.preview("12%7C" + Body), "12|q*** (45 characters)");
  EXPECT_EQ(P.preview(Body), "q*** (40 characters)");
  EXPECT_EQ(P.preview("1234567890123|" + Body), "*** (54 characters)");
  EXPECT_EQ(P.preview("9" + Body), "*** (41 characters)") << "no digits";
  EXPECT_EQ(P.preview("hunter2"), "*** (7 characters)");
  EXPECT_EQ(P.preview("1|short"), "1|*** (7 characters)");
  EXPECT_EQ(P.preview(""), "*** (0 characters)");
  EXPECT_EQ(P.preview("\xc3\xa4\xc3\xb6\xc3\xbc"), "*** (3 characters)");
}

TEST(Credentials, AtomsAreInEveryMatch) {
  EXPECT_THAT(builtIn().credentialAtoms(), ElementsAre("%7C", "%7c", "|"));
}
