// Mistakes in packs: all of them, each at its place, with the way out.
#include "Packs.h"

#include "base/Files.h"

#include <gmock/gmock.h>

using namespace patlint;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A rule that is complete, with other text in front.
static std::string rule(const std::string &Id, const std::string &Kind) {
  std::string Example = Kind == "endpoint"
                            ? R"({"request": "GET https://{}/x"})"
                        : Kind == "credential" ? R"({"value": "{r}"})"
                                               : R"({"comment": "// x"})";
  return R"({"id": ")" + Id + R"(", "kind": ")" + Kind +
         R"(", "title": "t", "why": "w", "fix": "f", "maxLevel": "error",
    "precision": "high", "references": ["https://example.org/"],
    "examples": [)" +
         Example + R"(], "counterexamples": [)" + Example + "]}";
}

static std::string pack(const std::string &Name, const std::string &Rest) {
  return R"({"schema": "patlint-rules/1", "pack": ")" + Name +
         R"(", "title": "T",)" + "\n" + Rest + "}";
}

static std::vector<std::string> problems(std::vector<RuleSource> Sources) {
  Policy P;
  return loadPolicy(Sources, P);
}
static std::vector<std::string> problems(const std::string &Text) {
  return problems({RuleSource{"p.json", Text}});
}

TEST(Loader, EightMistakesAtEightPlaces) {
  std::string Name =
      PATLINT_SOURCE_DIR "/tests/unit/policy/Inputs/eight-mistakes.json";
  auto Text = readFile(Name);
  ASSERT_TRUE(static_cast<bool>(Text)) << toString(Text.takeError());
  EXPECT_THAT(
      problems({RuleSource{"eight-mistakes.json", *Text}}),
      ElementsAre(
          "eight-mistakes.json:5:3: unknown key \"evidenc\"; did you mean "
          "\"evidence\"?",
          "eight-mistakes.json:6:34: basePrefixes[1]: expected a string, "
          "found a number",
          "eight-mistakes.json:14:19: rules[0].maxLevel: \"eror\" is not a "
          "valid maxLevel; did you mean \"error\"?",
          "eight-mistakes.json:16:21: rules[0].references: must not be empty",
          "eight-mistakes.json:36:15: endpoints[0].rule: there is no rule "
          "\"acme/session-onyl\"; did you mean \"acme/session-only\"?",
          "eight-mistakes.json:38:38: endpoints[0].template: not a template: "
          "unsupported escape \\b",
          "eight-mistakes.json:42:13: endpoints[1].id: duplicate endpoint "
          "\"acme-items\"; first at eight-mistakes.json:35:13",
          "eight-mistakes.json:54:35: detectors[0].pattern: not a regular "
          "expression: missing ]: [0-9{8})"));
}

TEST(Loader, ASyntaxErrorIsOneProblem) {
  EXPECT_THAT(problems("{\"schema\": \"patlint-rules/1\",\n \"pack\" 1}"),
              ElementsAre(HasSubstr("p.json:2:9: syntax error")));
}

TEST(Loader, AnotherVersionIsOneProblem) {
  EXPECT_THAT(problems(R"({"schema": "patlint-rules/9", "strange": 1})"),
              ElementsAre("p.json:1:12: schema: \"patlint-rules/9\" is not "
                          "known; this version reads \"patlint-rules/1\""));
}

TEST(Loader, WhatIsMissingIsNamed) {
  EXPECT_THAT(problems("{}"), ElementsAre("p.json:1:1: \"schema\" is missing",
                                          "p.json:1:1: \"pack\" is missing",
                                          "p.json:1:1: \"title\" is missing"));
  EXPECT_THAT(problems("[]"),
              ElementsAre("p.json:1:1: expected an object, found an array"));
  EXPECT_THAT(
      problems(pack("acme", R"("rules": [{"id": "acme/x", "kind": "tool",
        "title": "t", "why": "", "maxLevel": "note", "precision": "low",
        "references": ["http://example.org"], "examples": [],
        "counterexamples": [{"request": "GET /x"}]}])")),
      ElementsAre(
          HasSubstr("rules[0]: \"fix\" is missing"),
          HasSubstr("rules[0].why: must not be empty"),
          HasSubstr("rules[0].references[0]: a reference is an https://"),
          HasSubstr("rules[0].examples: must not be empty"),
          HasSubstr("rules[0].counterexamples[0]: endpoint rules have")));
}

TEST(Loader, DuplicatesAcrossPacks) {
  std::string A = pack("acme", "\"rules\": [" + rule("acme/x", "tool") + "]");
  EXPECT_THAT(problems({RuleSource{"a.json", A}, RuleSource{"b.json", A}}),
              ElementsAre("b.json:1:39: pack: duplicate pack \"acme\"; first "
                          "at a.json:1:39",
                          "b.json:2:18: rules[0].id: duplicate rule "
                          "\"acme/x\"; first at a.json:2:18"));
}

TEST(Loader, ProblemsOfAllPacksAreReported) {
  EXPECT_THAT(problems({RuleSource{"a.json", "{"}, RuleSource{"b.json", "{}"},
                        RuleSource{"c.json", "nul"}}),
              ElementsAre(HasSubstr("a.json:1:2: "), HasSubstr("b.json:1:1: "),
                          HasSubstr("b.json:1:1: "), HasSubstr("b.json:1:1: "),
                          HasSubstr("c.json:1:1: ")));
}

TEST(Loader, RuleIdsBelongToTheirPack) {
  EXPECT_THAT(
      problems(pack("acme", "\"rules\": [" + rule("other/x", "tool") + "]")),
      ElementsAre("p.json:2:18: rules[0].id: a rule id of this pack is "
                  "\"acme/...\" and lower-case words joined by \"-\""));
  EXPECT_THAT(
      problems(pack("acme", "\"rules\": [" + rule("acme/X_y", "tool") + "]")),
      ElementsAre(HasSubstr("rules[0].id: a rule id of this pack")));
}

TEST(Loader, RulesAreReferredToByTheRightKind) {
  EXPECT_THAT(
      problems(pack("acme", "\"credentialRule\": \"acme/e\", \"rules\": [" +
                                rule("acme/e", "endpoint") + "]")),
      ElementsAre(HasSubstr("credentialRule: \"acme/e\" is of kind "
                            "\"endpoint\", expected \"credential\"")));
}

TEST(Loader, EndpointsAndFamilies) {
  std::string Rules = "\"rules\": [" + rule("acme/e", "endpoint") + "],\n";
  EXPECT_THAT(
      problems(pack("acme", Rules + R"("endpoints": [
{"id": "a", "rule": "acme/e", "listed": "x", "methods": ["get", 1]},
{"id": "b", "rule": "acme/e", "listed": "/x/{y", "methods": []}],
"families": [{"id": "f", "rule": "acme/e", "prefix": "/x"}],
"failsafe": {"script": "x"}, "evidence": ["Acme"])")),
      ElementsAre(
          HasSubstr("endpoints[0].listed: a template begins with \"/\""),
          HasSubstr(
              "endpoints[0].methods[0]: \"get\" is not a valid method; did "
              "you mean \"GET\"?"),
          HasSubstr("endpoints[0].methods[1]: expected a string, found a "
                    "number"),
          HasSubstr("endpoints[1].listed: not a template: missing \"}\""),
          HasSubstr("endpoints[1].methods: must not be empty"),
          HasSubstr("families[0].prefix: a prefix is literal"),
          HasSubstr("failsafe: \"parameter\" is missing"),
          HasSubstr("failsafe.script: must begin with \"/\""),
          HasSubstr("evidence[0]: evidence words are lower case")));
}

TEST(Loader, DetectorsAndChecksums) {
  std::string Rules = "\"rules\": [" + rule("acme/c", "credential") + "],\n";
  EXPECT_THAT(
      problems(pack("acme", Rules + R"~("detectors": [
{"id": "a", "rule": "acme/c", "atoms": [], "pattern": "acme_[a-z]+"},
{"id": "b", "rule": "acme/c", "atoms": ["x"],
 "pattern": "(?P<secret>x(?P<body>y+)(?P<sum>z))",
 "checksums": [{"algorithm": "crc23", "covers": ["bodi"], "group": "sum",
   "encoding": "hex", "alphabet": "abc", "width": 0,
   "endianness": "middle"}],
 "samples": [{"name": "s", "text": "{alfa:3}"}]
}])~")),
      ElementsAre(
          HasSubstr("detectors[0].atoms: must not be empty"),
          HasSubstr("detectors[0].pattern: the expression marks"),
          HasSubstr(
              "algorithm: \"crc23\" is not a valid algorithm; did you mean "
              "\"crc32\"?"),
          HasSubstr(
              "covers[0]: \"bodi\" is not a valid group of the pattern; did "
              "you mean \"body\"?"),
          HasSubstr("alphabet: hex has 16 different digits"),
          HasSubstr("width: must be from 1 to 32"),
          HasSubstr("endianness: \"middle\" is not a valid endianness; valid "
                    "values are \"big\", \"little\""),
          HasSubstr("samples[0].text: unknown piece \"{alfa:3}\"")));
}

TEST(Loader, SamplesReferToChecksumsThatAreThere) {
  EXPECT_THAT(problems(pack("acme", R"("samples": [
{"name": "a", "text": "{alnum:4}{check}"}, {"name": "b", "text": "x{"},
{"name": "c", "text": "{hex:4}-{digits:1}"}])")),
              ElementsAre(HasSubstr("samples[0].text: \"{check}\" needs a "
                                    "checksum that is not there"),
                          HasSubstr("samples[1].text: unknown piece \"{\"")));
}

/// The whole pack that docs/rules-format.md shows.
TEST(Loader, TheExampleOfTheDocumentationLoads) {
  auto Page = readFile(PATLINT_SOURCE_DIR "/docs/rules-format.md");
  ASSERT_TRUE(static_cast<bool>(Page)) << toString(Page.takeError());
  size_t Begin = Page->find("    {\n"), End = Page->find("\n    }\n", Begin);
  ASSERT_NE(End, std::string::npos);
  Policy P;
  EXPECT_THAT(
      loadPolicy({RuleSource{"acme", Page->substr(Begin, End + 6 - Begin)}}, P),
      IsEmpty());
  ASSERT_EQ(P.packs().size(), 1u);
  EXPECT_EQ(P.packs()[0].Endpoints.at(0).Listed, "/v1/items/{id}");
}

TEST(Loader, AFailureLeavesTheOldPolicy) {
  Policy P;
  ASSERT_THAT(loadPolicy(builtInRules(), P), IsEmpty());
  EXPECT_FALSE(loadPolicy({RuleSource{"p.json", "{"}}, P).empty());
  EXPECT_NE(P.rule("xentral/hardcoded-token"), nullptr);
}

TEST(Loader, NotesAreForPeople) {
  EXPECT_THAT(problems(pack("acme", "\"note\": \"x\", \"rules\": [" +
                                        rule("acme/x", "tool") + "]")),
              IsEmpty());
}

TEST(Loader, AnExampleThatFailsIsNamedWithoutItsCredential) {
  std::string Text = pack("acme", "\"samples\": [{\"name\": \"r\", \"text\": "
                                  "\"{alnum:40}\"}], \"rules\": [" +
                                      rule("acme/c", "credential") + "]");
  Policy P;
  ASSERT_THAT(loadPolicy({RuleSource{"p.json", Text}}, P), IsEmpty());
  EXPECT_THAT(failedCredentialExamples(P),
              ElementsAre("p.json:4:57: acme/c: the counterexample \"{r}\" "
                          "is not taken for a placeholder"));
}

TEST(Loader, CallNames) {
  const CallNames &Names = builtIn().callNames();
  EXPECT_THAT(Names.Request, testing::IsSupersetOf({"get", "post", "request",
                                                    "send", "url", "api"}));
  EXPECT_THAT(Names.NotRequest,
              testing::IsSupersetOf({"strcmp", "spdlog::*", "EXPECT_*"}));
}

TEST(Loader, CredentialNames) {
  const CredentialNames &Names = builtIn().credentialNames();
  EXPECT_THAT(Names.Says, testing::IsSupersetOf({"apikey", "clientsecret"}));
  EXPECT_THAT(Names.Not, testing::Contains("csrftoken"));
  EXPECT_THAT(Names.NotBehind, testing::Contains("hash"));
  // Those of all packs count together.
  std::string Text = pack("acme", R"("credentialNames": {"says": ["acmeword"], "inPaths": ["ACME"]})");
  Policy P;
  EXPECT_THAT(loadPolicy({RuleSource{"p.json", Text}}, P),
              ElementsAre(testing::HasSubstr("must be lower case")));
  Text = pack("acme", R"("credentialNames": {"says": ["acmeword"], "note": "n"})");
  std::vector<RuleSource> All = builtInRules();
  All.push_back({"p.json", Text});
  ASSERT_THAT(loadPolicy(All, P), IsEmpty());
  EXPECT_THAT(P.credentialNames().Says, testing::IsSupersetOf({"apikey", "acmeword"}));
}

TEST(Loader, AListOfWhatWorks) {
  std::string Rules = "\"rules\": [" + rule("acme/e", "endpoint") + "],\n";
  std::string Good = R"("mode": "allow", "templates": "rails",
"basePrefixes": ["/api/v4"], "credentials": ["header:JOB-TOKEN", "basic"],
"unlisted": {"id": "u", "rule": "acme/e", "listed": "/api/v4/{...}"},
"endpoints": [{"id": "a", "listed": "/projects/:id", "methods": ["GET"]}])";
  Policy P;
  ASSERT_THAT(loadPolicy({RuleSource{"p.json", pack("acme", Rules + Good)}}, P),
              IsEmpty());
  const Pack &Acme = P.packs().at(0);
  EXPECT_EQ(Acme.M, Pack::Mode::Allow);
  EXPECT_EQ(Acme.Templates, Dialect::Rails);
  EXPECT_THAT(Acme.Credentials, ElementsAre("header:JOB-TOKEN", "basic"));
  EXPECT_EQ(Acme.Unlisted.Rule, "acme/e");
  EXPECT_EQ(Acme.Unlisted.Listed, "/api/v4/{...}");
  EXPECT_EQ(Acme.Endpoints.at(0).Rule, "");
}

TEST(Loader, MistakesInAListOfWhatWorks) {
  std::string Rules = "\"rules\": [" + rule("acme/e", "endpoint") + "],\n";
  EXPECT_THAT(
      problems(pack("acme", Rules + R"("mode": "allow", "templates": "rail",
"credentials": ["header:", "oauth"],
"families": [{"id": "f", "rule": "acme/e", "prefix": "/x/"}],
"endpoints": [{"id": "a", "rule": "acme/e", "listed": "/a", "methods": ["GET"]}]
)")),
      ElementsAre(HasSubstr("mode: \"allow\" needs \"unlisted\""),
                  HasSubstr("mode: \"allow\" needs \"basePrefixes\""),
                  HasSubstr("templates: \"rail\" is not a valid templates; did "
                            "you mean \"rails\"?"),
                  HasSubstr("credentials[0]: a credential is"),
                  HasSubstr("credentials[1]: a credential is"),
                  HasSubstr("families[0]: families are for"),
                  HasSubstr("endpoints[0].rule: an endpoint that works has no "
                            "rule")));
  EXPECT_THAT(
      problems(pack("acme", Rules + R"("mode": "deny",
"unlisted": {"id": "u", "rule": "acme/e", "listed": "x"},
"endpoints": [{"id": "a", "listed": "/a", "methods": ["GET"]}])")),
      ElementsAre(HasSubstr("unlisted: is for \"mode\": \"allow\""),
                  HasSubstr("endpoints[0]: \"rule\" is missing")));
}

TEST(Loader, SamplesOfGivenCharacters) {
  EXPECT_THAT(problems(pack("acme", R"("samples": [
{"name": "a", "text": "{of:ACGT:20}"}, {"name": "b", "text": "{of:A:20}"},
{"name": "c", "text": "{of:ACGT}"}])")),
              ElementsAre(HasSubstr("samples[1].text: unknown piece"),
                          HasSubstr("samples[2].text: unknown piece")));
}
