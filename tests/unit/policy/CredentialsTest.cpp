// Credentials by shape. Tokens are put together here and stand nowhere whole.
#include "Packs.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/bit.h"
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
  EXPECT_THAT(builtIn().credentialAtoms(), testing::IsSupersetOf({"%7C", "%7c", "|", "ghp_"}));
}

/// Digits of a checksum as providers write them, worked out here once more.
static std::string digits(uint32_t Number, unsigned Base, size_t Width) {
  const std::string All =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  const std::string Lower = "0123456789abcdefghijklmnopqrstuvwxyz";
  std::string Out;
  for (; Number; Number /= Base)
    Out.insert(Out.begin(), (Base == 62 ? All : Lower)[Number % Base]);
  return std::string(Width - std::min(Width, Out.size()), '0') + Out;
}

static uint32_t crcOf(llvm::StringRef Text) {
  return llvm::crc32(llvm::arrayRefFromStringRef(Text));
}

TEST(Providers, ChecksumsOfSixCharacters) {
  std::string Entropy = Body.substr(0, 30);
  std::string Token = "ghp_" + Entropy + digits(crcOf(Entropy), 62, 6);
  EXPECT_THAT(found(Token), ElementsAre("0+40 checksum github/token"));
  EXPECT_THAT(found("x-" + Token + "\n"),
              ElementsAre("2+40 checksum github/token"));
  std::string Wrong = Token;
  Wrong[10] = Wrong[10] == 'x' ? 'y' : 'x';
  EXPECT_THAT(found(Wrong), IsEmpty());
  EXPECT_THAT(found("x" + Token), IsEmpty()) << "inside of a word";
  EXPECT_THAT(found(Token + "0"), IsEmpty());
  EXPECT_THAT(found("npm_" + Token.substr(4)),
              ElementsAre("0+40 checksum npm/token"));
}

TEST(Providers, PublishedChecksumsAreRight) {
  // The first is known for thirty times the same letter, which is no token.
  EXPECT_EQ(digits(crcOf(std::string(30, 'A')), 62, 6), "0uCPlr");
  EXPECT_EQ(digits(crcOf("abcdefghijklmnopqrstuvwxyz0123"), 62, 6), "2LolCm");
  std::string Routable = "glpat-AAECAwQFBgcICQoLDA0OD286MQp1OjJzCA.01.0y";
  EXPECT_EQ(digits(crcOf(Routable), 36, 7), "0wdsbqj");
}

TEST(Providers, ChecksumsOverAllThatStandsBefore) {
  std::string Routable = "glpat-" + Body.substr(0, 36) + ".01.10";
  EXPECT_THAT(found(Routable + digits(crcOf(Routable), 36, 7)),
              ElementsAre("0+55 checksum gitlab/token"));
  EXPECT_THAT(found(Routable + "0000000"), IsEmpty());

  std::string Grafana = "glsa_" + Body.substr(0, 32);
  uint32_t Crc = llvm::byteswap(crcOf(Grafana));
  std::string Hex;
  llvm::raw_string_ostream(Hex) << llvm::format("%08x", Crc);
  EXPECT_THAT(found(Grafana + "_" + Hex),
              ElementsAre("0+46 checksum grafana/token"));

  std::string Atlassian = "ATATT3xFfGF0" + Body + Body + "=";
  std::string Upper;
  llvm::raw_string_ostream(Upper)
      << llvm::format("%08X", crcOf(Atlassian));
  EXPECT_THAT(found(Atlassian + Upper),
              ElementsAre("0+101 checksum atlassian/token"));
  if (llvm::StringRef(Upper).lower() != Upper)
    EXPECT_THAT(found(Atlassian + llvm::StringRef(Upper).lower()), IsEmpty());
}

TEST(Providers, AnAtomInsideOfAWordIsNone) {
  // "npm_" behind a letter; "SG." at the end of "MSG.".
  EXPECT_THAT(found("MSG." + Body.substr(0, 22) + "." + Body + "abc"),
              IsEmpty());
  EXPECT_THAT(found("SG." + Body.substr(0, 22) + "." + Body + "abc"),
              ElementsAre("0+69 shape sendgrid/token"));
}

TEST(Providers, SomeShapesNeedEvidence) {
  std::string Hex;
  for (int I = 0; I < 4; ++I)
    llvm::raw_string_ostream(Hex)
        << llvm::format("%08x", crcOf(Body.substr(I)));
  auto All = builtIn().credentialsIn("SK" + Hex);
  ASSERT_EQ(All.size(), 1u);
  EXPECT_TRUE(All[0].NeedsEvidence);
  EXPECT_EQ(All[0].Pack, "twilio");
  EXPECT_FALSE(builtIn().credentialsIn("12|" + Body)[0].NeedsEvidence);
}

/// Could a literal with this piece be put together to a token with the atom?
static bool mayBecome(llvm::StringRef Piece, llvm::StringRef Atom, size_t From,
                      size_t To, size_t At) {
  return builtIn().mayBecomeCredential(Piece, {Atom, From, To, At});
}

TEST(Providers, PiecesOfTokens) {
  EXPECT_TRUE(mayBecome("ghp_", "ghp_", 0, 4, 0));
  EXPECT_TRUE(mayBecome("token: ghp_a1", "ghp_", 0, 4, 7));
  EXPECT_TRUE(mayBecome("Bearer gh", "ghp_", 0, 2, 7));
  EXPECT_TRUE(mayBecome("p_" + Body.substr(0, 9), "ghp_", 2, 4, 0));
  EXPECT_FALSE(mayBecome("high", "ghp_", 0, 2, 2)) << "inside of a word";
  EXPECT_FALSE(mayBecome("p_name of a thing", "ghp_", 2, 4, 0));
  EXPECT_FALSE(mayBecome("P_", "ghp_", 2, 4, 0)) << "case counts";
  EXPECT_FALSE(mayBecome("ghp_", "zzz_", 0, 4, 0)) << "nobody's atom";
}
