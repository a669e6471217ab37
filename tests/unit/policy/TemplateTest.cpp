// Endpoint templates: FastRoute's syntax, what they match, where a mistake is.
#include "policy/Template.h"

#include <gmock/gmock.h>

using namespace patlint;
using testing::ElementsAre;

/// The expansions in a form to read: literals as they are, parameters as
/// `<name>`.
static std::vector<std::string> expansions(llvm::StringRef Text) {
  auto Parsed = parseTemplate(Text);
  if (auto *Error = std::get_if<TemplateError>(&Parsed))
    return {std::to_string(Error->Offset) + ": " + Error->Message};
  std::vector<std::string> Out;
  for (const auto &Expansion : std::get<PathTemplate>(Parsed).Expansions) {
    std::string &Line = Out.emplace_back();
    for (const TemplateElement &E : Expansion)
      Line += E.Name.empty() ? E.Literal : "<" + E.Name + ">";
  }
  return Out;
}

static bool matches(llvm::StringRef Text, llvm::StringRef Path) {
  auto Parsed = parseTemplate(Text);
  if (!std::holds_alternative<PathTemplate>(Parsed)) {
    ADD_FAILURE() << Text.str() << " does not parse";
    return false;
  }
  return matchesOracle(std::get<PathTemplate>(Parsed), Path);
}

/// "OFFSET: message" or "" for a template that parses.
static std::string mistake(llvm::StringRef Text) {
  auto Parsed = parseTemplate(Text);
  auto *Error = std::get_if<TemplateError>(&Parsed);
  return Error ? std::to_string(Error->Offset) + ": " + Error->Message : "";
}

TEST(Template, LiteralsAndParameters) {
  EXPECT_THAT(expansions("/a/{x}/b{y:.+}"), ElementsAre("/a/<x>/b<y>"));
  EXPECT_THAT(expansions(""), ElementsAre(""));
  EXPECT_THAT(expansions("/{ x : \\d+ }"), ElementsAre("/<x>"));
}

TEST(Template, OptionalPartsAreWaysToLeaveThemOut) {
  EXPECT_THAT(expansions("/v1/reports[/{id:\\d+}/download]"),
              ElementsAre("/v1/reports", "/v1/reports/<id>/download"));
  EXPECT_THAT(expansions("/u[/{id}[/{name}]]"),
              ElementsAre("/u", "/u/<id>", "/u/<id>/<name>"));
  EXPECT_THAT(expansions("/a[b]"), ElementsAre("/a", "/ab"));
  EXPECT_THAT(expansions("/{x:[ab]+}"), ElementsAre("/<x>"))
      << "brackets inside an expression are its own";
}

TEST(Template, BracesInsideAnExpression) {
  EXPECT_TRUE(matches("/y/{year:\\d{4}}", "/y/2026"));
  EXPECT_FALSE(matches("/y/{year:\\d{4}}", "/y/202"));
  EXPECT_TRUE(matches("/y/{x:a\\}b}", "/y/a}b"));
}

TEST(Template, MatchesTheWholePathAndNothingElse) {
  EXPECT_TRUE(matches("/shopimport/status", "/shopimport/status"));
  EXPECT_FALSE(matches("/shopimport/status", "/shopimport/status/"));
  EXPECT_FALSE(matches("/shopimport/status", "/shopimport/statusX"));
  EXPECT_FALSE(matches("/shopimport/status", "/Shopimport/status"));
  EXPECT_FALSE(matches("/shopimport/status", "/api/shopimport/status"));
  EXPECT_TRUE(matches("/a.b", "/a.b"));
  EXPECT_FALSE(matches("/a.b", "/aXb")) << "a dot in a literal is a dot";
}

TEST(Template, AParameterIsOneSegmentUnlessItSaysMore) {
  EXPECT_TRUE(matches("/a/{x}", "/a/b"));
  EXPECT_FALSE(matches("/a/{x}", "/a/"));
  EXPECT_FALSE(matches("/a/{x}", "/a/b/c"));
  EXPECT_TRUE(matches("/a/{x:.+}", "/a/b/c/"));
  EXPECT_FALSE(matches("/a/{x:.+}", "/a/"));
  EXPECT_FALSE(matches("/a/{x:.+}", "/a/b\n")) << "'.' is no line break";
  EXPECT_TRUE(matches("/a/{x:.+}", "/a/\xff\xfe")) << "bytes, not UTF-8";
}

TEST(Template, MistakesHaveAnOffset) {
  EXPECT_EQ(mistake("/a[/b]/c"), "5: optional parts can only stand at the end");
  EXPECT_EQ(mistake("/a[/b"), "2: \"[\" without \"]\"");
  EXPECT_EQ(mistake("/a/b]"), "4: \"]\" without \"[\"");
  EXPECT_EQ(mistake("/a[]"), "2: an empty optional part");
  EXPECT_EQ(mistake("/a[[/b]]"), "2: an empty optional part");
  EXPECT_EQ(mistake("/a/{x"), "3: missing \"}\"");
  EXPECT_EQ(mistake("/a/{x:\\d+"), "3: missing \"}\"");
  EXPECT_EQ(mistake("/a/x}"), "4: \"}\" without \"{\"");
  EXPECT_EQ(mistake("/{1x}"),
            "2: a parameter needs a name, {name} or {name:...}");
  EXPECT_EQ(mistake("/{x}/{x}"), "6: the parameter \"x\" stands twice");
  EXPECT_EQ(mistake("/{x:}"),
            "4: an empty expression; leave the \":\" out for any segment");
  EXPECT_EQ(mistake("/{x:a(b)}"),
            "5: capturing groups and look-around are not supported; write "
            "(?:...)");
}

/// The expansion of a template in another dialect, or its mistake.
static std::string written(llvm::StringRef Text, Dialect D) {
  auto Parsed = parseTemplate(Text, D);
  if (auto *Error = std::get_if<TemplateError>(&Parsed))
    return std::to_string(Error->Offset) + ": " + Error->Message;
  return regex(std::get<PathTemplate>(Parsed));
}

static bool matches(llvm::StringRef Text, Dialect D, llvm::StringRef Path) {
  auto Parsed = parseTemplate(Text, D);
  return std::holds_alternative<PathTemplate>(Parsed) &&
         matchesOracle(std::get<PathTemplate>(Parsed), Path);
}

TEST(Template, OpenApiKnowsParametersOnly) {
  const Dialect D = Dialect::OpenApi;
  EXPECT_TRUE(matches("/{org}/_apis/tokens/pats", D, "/acme/_apis/tokens/pats"));
  EXPECT_FALSE(matches("/{org}/_apis/tokens/pats", D, "/a/b/_apis/tokens/pats"));
  EXPECT_FALSE(matches("/{org}/_apis", D, "//_apis"));
  EXPECT_TRUE(matches("/a[b]/{x}", D, "/a[b]/1")) << "brackets are literal";
  EXPECT_EQ(written("/{x:\\d+}", D),
            "3: a parameter of this dialect has no expression");
  EXPECT_EQ(written("/{x}/{x}", D), "6: the parameter \"x\" stands twice");
  EXPECT_EQ(written("/a}", D), "2: \"}\" without \"{\"");
}

TEST(Template, RailsMarksParametersWithColonAndStar) {
  const Dialect D = Dialect::Rails;
  EXPECT_TRUE(matches("/projects/:id/releases", D, "/projects/a%2Fb/releases"));
  EXPECT_FALSE(matches("/projects/:id/releases", D, "/projects/a/b/releases"));
  EXPECT_TRUE(matches("/packages/*rest", D, "/packages/npm/a/-/a.tgz"));
  EXPECT_FALSE(matches("/packages/*rest", D, "/packages/"));
  EXPECT_TRUE(matches("/files/:file_path/raw", D, "/files/x.c/raw"));
  EXPECT_TRUE(matches("/:a-:b", D, "/x-y"));
  EXPECT_TRUE(matches("/{id}", D, "/{id}")) << "braces are literal";
  EXPECT_EQ(written("/a/:", D), "3: a parameter needs a name, :name or *name");
  EXPECT_EQ(written("/:1", D), "1: a parameter needs a name, :name or *name");
  EXPECT_EQ(written("/:a/*a", D), "5: the parameter \"a\" stands twice");
  EXPECT_EQ(written("/a(.:format)", D),
            "2: optional parts of this dialect are not supported; list the "
            "forms");
}
