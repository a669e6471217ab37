//===- CredentialsTest.cpp - Hardcoded credentials ---------------------===//
//
// Tokens are built at run time. Levels are the table of interface.md:
//                          active   inactive, comment   below a test folder
//   checksum valid         error    error               error
//   provider shape, flow   error    warning             warning
//   generic shape          warning  note                note
//
//===-------------------------------------------------------------------===//
#include "match/Credentials.h"
#include "match/Fixture.h"

#include <gmock/gmock.h>

using namespace patlint::fixture;
using patlint::Alternative;
using patlint::ComposedString;
using patlint::CredentialUse;
using patlint::Finding;
using patlint::LexicalFacts;
using patlint::Literal;
using patlint::MatchInput;
using patlint::Part;
using patlint::Policy;
using patlint::ProgramFacts;
using patlint::Proof;
using patlint::Region;
using patlint::StringValue;

namespace {

/// One plain string token of Bytes.
patlint::Piece piece(const std::string &Bytes, const std::string &File,
                     unsigned Line, unsigned Column = 5) {
  return {0,
          uint32_t(Bytes.size()),
          {File, Line, Column, Line, Column + unsigned(Bytes.size()) + 2}};
}

Literal literal(const std::string &Bytes, const std::string &File = "a.cpp",
                unsigned Line = 3) {
  Literal L;
  L.Bytes = Bytes;
  L.Pieces = {piece(Bytes, File, Line)};
  return L;
}

struct Program {
  ProgramFacts Facts;
  std::vector<LexicalFacts> Lexical;
  std::vector<Region> Skipped;

  LexicalFacts &file(const std::string &Name) {
    for (LexicalFacts &F : Lexical)
      if (F.File == Name)
        return F;
    Lexical.emplace_back().File = Name;
    return Lexical.back();
  }
  std::vector<Finding> run() const {
    static const Policy P = policy();
    MatchInput In{Facts, Lexical, Skipped, {}, {}};
    return match(In, P).Findings;
  }
};

/// "error checksum generic/sanctum-token" for each finding.
std::vector<std::string> lines(const std::vector<Finding> &Findings) {
  std::vector<std::string> Out;
  for (const Finding &F : Findings)
    Out.push_back(std::string(name(F.L)) + " " + name(*F.P) + " " + F.Rule);
  return Out;
}

std::vector<Finding> inLiteral(const std::string &Bytes,
                               const std::string &File = "a.cpp",
                               bool Inactive = false) {
  Program P;
  P.file(File).Literals.push_back(literal(Bytes, File));
  P.file(File).Literals.back().Inactive = Inactive;
  return P.run();
}

std::vector<Finding> inComment(const std::string &Text) {
  Program P;
  P.file("a.cpp").Comments.push_back({Text, {"a.cpp", 2, 1, 9, 9}, 2});
  return P.run();
}

CredentialUse use(const std::string &Role, const std::string &Value) {
  CredentialUse U;
  U.Role = Role;
  U.Value = values({Value});
  U.Where = {"a.cpp", 8, 1, 8, 9};
  return U;
}

std::vector<Finding> flows(CredentialUse U, const std::string &File = "a.cpp") {
  Program P;
  P.file(File);
  P.Facts.Credentials.push_back(std::move(U));
  return P.run();
}

using Lines = std::vector<std::string>;

TEST(Credentials, LevelsOfShapes) {
  std::string Sure = token48(), Forty = token40(), Acme = acmeToken();
  EXPECT_EQ(lines(inLiteral(Sure)),
            Lines{"error checksum generic/sanctum-token"});
  EXPECT_EQ(lines(inLiteral(Sure, "a.cpp", true)),
            Lines{"error checksum generic/sanctum-token"});
  EXPECT_EQ(lines(inComment(Sure)),
            Lines{"error checksum generic/sanctum-token"});
  EXPECT_EQ(lines(inLiteral(Sure, "src/tests/a.cpp")),
            Lines{"error checksum generic/sanctum-token"});

  EXPECT_EQ(lines(inLiteral(Acme)), Lines{"error shape acme/token"});
  EXPECT_EQ(lines(inLiteral(Acme, "a.cpp", true)),
            Lines{"warning shape acme/token"});
  EXPECT_EQ(lines(inComment(Acme)), Lines{"warning shape acme/token"});
  EXPECT_EQ(lines(inLiteral(Acme, "test-data/a.cpp")),
            Lines{"warning shape acme/token"});

  EXPECT_EQ(lines(inLiteral(Forty)),
            Lines{"warning shape generic/sanctum-token"});
  EXPECT_EQ(lines(inLiteral(Forty, "a.cpp", true)),
            Lines{"note shape generic/sanctum-token"});
  EXPECT_EQ(lines(inComment(Forty)), Lines{"note shape generic/sanctum-token"});
  EXPECT_EQ(lines(inLiteral(Forty, "tests/a.cpp")),
            Lines{"note shape generic/sanctum-token"});
}

TEST(Credentials, AWrongChecksumIsNothing) {
  std::string Wrong = token48();
  Wrong.back() = Wrong.back() == '0' ? '1' : '0';
  EXPECT_EQ(lines(inLiteral(Wrong)), Lines{});
}

TEST(Credentials, TestFoldersAreSeenFromTheScanRoot) {
  EXPECT_TRUE(patlint::belowTestFolder("tests/a.cpp"));
  EXPECT_TRUE(patlint::belowTestFolder("src/testing/x/a.cpp"));
  EXPECT_TRUE(patlint::belowTestFolder("Test/a.cpp"));
  EXPECT_FALSE(patlint::belowTestFolder("src/a_test.cpp"));
  EXPECT_FALSE(patlint::belowTestFolder("test.cpp"));
  EXPECT_FALSE(patlint::belowTestFolder("src/latest/a.cpp"));
  EXPECT_FALSE(patlint::belowTestFolder("/home/me/tests/a.cpp"));
}

TEST(Credentials, EvidenceNearItNamesTheProvider) {
  Program InFile;
  InFile.file("a.cpp").Literals.push_back(literal(token40()));
  InFile.file("b.cpp").Identifiers = {"XENTRAL_URL"};
  EXPECT_EQ(lines(InFile.run()), Lines{"warning shape generic/sanctum-token"})
      << "another file says nothing about this token";
  InFile.file("a.cpp").Identifiers = {"XENTRAL_URL"};
  EXPECT_EQ(lines(InFile.run()), Lines{"error shape xentral/hardcoded-token"});
  EXPECT_EQ(InFile.run().front().Provider, "xentral");

  Program Near;
  Near.file("a.cpp").Literals.push_back(literal(token40()));
  Near.file("a.cpp").Literals.back().Near = "kXentralToken";
  EXPECT_EQ(lines(Near.run()), Lines{"error shape xentral/hardcoded-token"});

  // A token of another provider stays what it is.
  Near.file("a.cpp").Literals = {literal(acmeToken())};
  Near.file("a.cpp").Identifiers = {"XENTRAL_URL"};
  EXPECT_EQ(lines(Near.run()), Lines{"error shape acme/token"});
  EXPECT_EQ(Near.run().front().Provider, "acme");
}

TEST(Credentials, SkippedRegionsAreInactive) {
  Program P;
  P.file("a.cpp").Literals.push_back(literal(acmeToken()));
  P.Skipped = {{"a.cpp", 2, 1, 4, 1}};
  EXPECT_EQ(lines(P.run()), Lines{"warning shape acme/token"});
  P.Skipped = {{"b.cpp", 2, 1, 4, 1}};
  EXPECT_EQ(lines(P.run()), Lines{"error shape acme/token"});
}

TEST(Credentials, CommentsHaveTheirColumns) {
  std::vector<Finding> Found = inComment(" old:\n  " + acmeToken() + " gone");
  ASSERT_EQ(Found.size(), 1u);
  EXPECT_EQ(Found.front().Where, (Region{"a.cpp", 3, 3, 3, 28}));
  EXPECT_EQ(inComment(" " + acmeToken()).at(0).Where,
            (Region{"a.cpp", 2, 4, 2, 29}));
}

TEST(Credentials, ByFlowWhateverTheirShape) {
  const std::string Secret = "s3cr3t-Zq9w";
  for (const auto &[Role, Value] :
       std::vector<std::pair<std::string, std::string>>{
           {"bearer", Secret},
           {"authorization", "Bearer " + Secret},
           {"authorization", "Token " + Secret},
           {"authorization", "Authorization: Bearer " + Secret},
           {"authorization",
            "Accept: */*\r\nAuthorization: Bearer " + Secret + "\r\n"},
           {"authorization",
            "Host: {}\r\nAuthorization: Bearer " + Secret + "\r\nX-Id: {}\r\n"},
           {"header:X-Api-Key", Secret},
           {"header:X-Api-Key", "X-Api-Key: " + Secret},
           {"query:token", Secret},
           {"password", Secret},
           {"option:NAME", Secret}}) {
    std::vector<Finding> Found = flows(use(Role, Value));
    ASSERT_EQ(lines(Found), Lines{"error flow generic/hardcoded-credential"})
        << Role << " " << Value;
    EXPECT_EQ(Found.front().Preview, "s*** (11 characters)");
    EXPECT_EQ(Found.front().Message.find(Secret), std::string::npos);
  }
}

TEST(Credentials, MessagesSayHowTheyAreSent) {
  auto Message = [](const char *Role) {
    return flows(use(Role, "s3cr3t-Zq9w")).at(0).Message;
  };
  EXPECT_EQ(Message("bearer"), "Title of generic/hardcoded-credential: "
                               "s*** (11 characters), sent as a bearer token");
  EXPECT_THAT(Message("header:X-Key"), testing::EndsWith("the header X-Key"));
  EXPECT_THAT(Message("query:t"), testing::EndsWith("query parameter t"));
  EXPECT_THAT(Message("option:X"), testing::EndsWith("as a credential"));
}

TEST(Credentials, ByFlowNearMisses) {
  for (const auto &[Role, Value] :
       std::vector<std::pair<std::string, std::string>>{
           {"bearer", "{}"},
           {"bearer", ""},
           {"bearer", "YOUR_TOKEN"},
           {"bearer", "abcdefghijkl{}"},
           {"authorization", "Bearer {}"},
           {"authorization", "Bearer "},
           {"authorization", "{} s3cr3t-Zq9w"},
           {"authorization", "Digest username=\"x\""},
           {"authorization", "Accept: text/html\r\nX-Other: s3cr3t-Zq9w"},
           {"header:X-Api-Key", "X-Api-Key: {}"},
           {"password", "{}"}})
    EXPECT_EQ(lines(flows(use(Role, Value))), Lines{}) << Role << " " << Value;
}

TEST(Credentials, ByFlowTestFoldersAndProviders) {
  CredentialUse U = use("bearer", "s3cr3t-Zq9w");
  U.Value.Alternatives = {value("s3cr3t-Zq9w", "tests/a.cpp")};
  EXPECT_EQ(lines(flows(U)),
            Lines{"warning flow generic/hardcoded-credential"});

  U = use("bearer", "s3cr3t-Zq9w");
  U.Names = {"XENTRAL_API_TOKEN"};
  EXPECT_EQ(lines(flows(U)), Lines{"error flow xentral/hardcoded-token"});
  U.Names = {};
  U.Url = values({"https://a.xentral.biz/api/v1/orders"});
  EXPECT_EQ(lines(flows(U)), Lines{"error flow xentral/hardcoded-token"});
  U.Url = values({"{}/shopimport/status"});
  EXPECT_EQ(lines(flows(U)), Lines{"error flow xentral/hardcoded-token"});
  U.Url = values({"{}/v1/reports"});
  EXPECT_EQ(lines(flows(U)), Lines{"error flow generic/hardcoded-credential"});

  // The file speaks of the provider, but the request goes elsewhere.
  Program P;
  P.file("a.cpp").Identifiers = {"XENTRAL_URL"};
  U.Url = {};
  P.Facts.Credentials = {U};
  EXPECT_EQ(lines(P.run()), Lines{"error flow xentral/hardcoded-token"});
  P.Facts.Credentials.front().Url = values({"https://api.github.com/user"});
  EXPECT_EQ(lines(P.run()), Lines{"error flow generic/hardcoded-credential"});
}

TEST(Credentials, FoundTwiceAreOneWithTheStrongestProof) {
  std::string Header = "Authorization: Bearer " + token40();
  Program P;
  P.file("a.cpp").Literals.push_back(literal(Header));
  CredentialUse U = use("authorization", "");
  U.Value = StringValue::literal(Header, {piece(Header, "a.cpp", 3)});
  U.Flow = {{{"a.cpp", 8, 1, 8, 9}, "sent here"}};
  P.Facts.Credentials = {U, U};
  std::vector<Finding> Found = P.run();
  ASSERT_EQ(lines(Found), Lines{"error flow generic/sanctum-token"});
  EXPECT_EQ(Found.front().Flow, U.Flow);
  EXPECT_EQ(Found.front().Where, literal(Header).Pieces.front().Where);
  // Only the token's own columns are masked.
  EXPECT_EQ(Found.front().Secret,
            std::vector<patlint::SecretRegion>{(Region{"a.cpp", 3, 28, 3, 71})});

  Header = "Authorization: Bearer " + token48();
  P.file("a.cpp").Literals = {literal(Header)};
  P.Facts.Credentials.front().Value =
      StringValue::literal(Header, {piece(Header, "a.cpp", 3)});
  P.Facts.Credentials.pop_back();
  EXPECT_EQ(lines(P.run()), Lines{"error checksum generic/sanctum-token"});
}

/// Two tokens' worth of pieces that make one secret.
Alternative split(const std::string &Secret) {
  std::string A = Secret.substr(0, 20), B = Secret.substr(20);
  Alternative Out;
  Out.append(Part::literal(A, {piece(A, "a.cpp", 3)}));
  Out.append(Part::literal(B, {piece(B, "a.cpp", 4)}));
  return Out;
}

TEST(Credentials, ComposedOfSeveralPieces) {
  Program P;
  P.file("a.cpp");
  ComposedString C;
  C.Value.Alternatives = {split(acmeToken())};
  C.Where = {"a.cpp", 9, 1, 9, 2};
  C.Enclosing = "f";
  P.Facts.Composed = {C};
  std::vector<Finding> Found = P.run();
  ASSERT_EQ(lines(Found), Lines{"error shape acme/token"});
  EXPECT_EQ(Found.front().Where.Line, 3u);
  EXPECT_EQ(Found.front().Enclosing, "f");
  ASSERT_EQ(Found.front().RelatedPlaces.size(), 1u);
  EXPECT_EQ(Found.front().RelatedPlaces.front().Where.Line, 4u);
  EXPECT_EQ(Found.front().Secret.size(), 2u);

  // In one literal it is the literal's finding, once.
  std::string Whole = acmeToken();
  P.Facts.Composed.front().Value =
      StringValue::literal(Whole, {piece(Whole, "a.cpp", 3)});
  P.file("a.cpp").Literals = {literal(Whole)};
  EXPECT_EQ(lines(P.run()), Lines{"error shape acme/token"});
}

TEST(Credentials, TokensThatAreNotPlainAreMaskedWhole) {
  Program P;
  std::string Token = acmeToken();
  Literal L = literal(Token);
  L.Pieces.front().Where.EndColumn += 3; // R"(...)"
  P.file("a.cpp").Literals = {L};
  ASSERT_EQ(P.run().size(), 1u);
  patlint::SecretRegion Whole(L.Pieces.front().Where, 0, 25);
  EXPECT_EQ(P.run().front().Secret, std::vector<patlint::SecretRegion>{Whole});
}

TEST(Credentials, TwoInOneTokenAreBothMasked) {
  Program P;
  P.file("a.cpp").Literals = {literal(acmeToken() + " " + acmeToken())};
  ASSERT_EQ(P.run().size(), 1u);
  EXPECT_EQ(P.run().front().Secret.size(), 2u);
}

TEST(Credentials, NoTextOfAFindingHoldsThem) {
  const std::string Secret = "s3cr3t-Zq9w";
  Program P;
  P.file("a.cpp").Literals = {literal(token48())};
  CredentialUse U = use("query:key", Secret);
  U.Flow = {{{"a.cpp", 8, 1, 8, 9}, "literal \"" + Secret + "\""}};
  P.Facts.Credentials = {U};
  patlint::Request R;
  R.Url = values({"{}/shopimport/auth?key=" + Secret});
  R.Auth.emplace_back().Kind = patlint::AuthKind::Query;
  R.Where = {"a.cpp", 8, 1, 8, 9};
  P.Facts.Requests = {R};
  std::vector<Finding> Found = P.run();
  ASSERT_EQ(Found.size(), 3u);
  for (const Finding &F : Found) {
    std::string All = F.Message + F.Url + F.Preview + F.Help + F.Auth;
    for (const patlint::FlowStep &S : F.Flow)
      All += S.What;
    EXPECT_EQ(All.find(Secret), std::string::npos) << All;
    EXPECT_EQ(All.find("kQ7vZ2"), std::string::npos) << All;
  }
  EXPECT_THAT(lines(Found),
              testing::UnorderedElementsAre(
                  "error checksum generic/sanctum-token",
                  "error flow generic/hardcoded-credential", testing::_));
}

/// A shape that says something only where the provider is known.
std::string weakToken() { return "wk" + acmeToken().substr(5); }

TEST(NeedsEvidence, TheShapeAloneIsNothing) {
  Program P;
  P.file("a.cpp").Literals = {literal(weakToken())};
  EXPECT_THAT(lines(P.run()), testing::IsEmpty());
}

TEST(NeedsEvidence, AWordInTheFileIsEnough) {
  Program P;
  P.file("a.cpp").Literals = {literal(weakToken())};
  P.file("a.cpp").Identifiers = {"xentralKey"};
  EXPECT_THAT(lines(P.run()), testing::ElementsAre("error shape acme/token"));
  P.Lexical.clear();
  P.file("a.cpp").Literals = {literal(weakToken())};
  P.file("b.cpp").Identifiers = {"xentralKey"};
  EXPECT_THAT(lines(P.run()), testing::IsEmpty()) << "in another file";
}

TEST(NeedsEvidence, WhatIsSentIsACredentialOfSomebody) {
  Program P;
  CredentialUse U;
  U.Role = "bearer";
  U.Value = StringValue::literal(weakToken(), {piece(weakToken(), "a.cpp", 3)});
  U.Where = {"a.cpp", 3, 5, 3, 9};
  P.Facts.Credentials.push_back(U);
  P.file("a.cpp").Literals = {literal(weakToken())};
  EXPECT_THAT(lines(P.run()),
              testing::ElementsAre("error flow generic/hardcoded-credential"));
}

} // namespace
