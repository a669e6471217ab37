//===- DiagnosticsTest.cpp - Findings as an editor shows them ----------===//
#include "lsp/Diagnostics.h"

#include "lsp/Messages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace patlint {
namespace {

using ::testing::ElementsAre;

/// Two files below /p: one with a pair of UTF-16 units in front of the
/// finding.
class DiagnosticsTest : public ::testing::Test {
protected:
  DiagnosticsTest() {
    S.Root = "/p";
    S.Source = [this](llvm::StringRef File) -> std::optional<llvm::StringRef> {
      auto At = Texts.find(File.str());
      if (At == Texts.end())
        return std::nullopt;
      return llvm::StringRef(At->second);
    };
    Texts["a.cpp"] = "int x;\n/* \xF0\x9F\x98\x80\xC3\xA9 */ f(\"t\");\n";
    Texts["b.cpp"] = "f();\n";
    F.Rule = "p/r";
    F.L = Level::Warning;
    F.Message = "message";
    // The literal: behind three ASCII bytes, one of four and one of two.
    F.Where = {"a.cpp", 2, 15, 2, 18};
  }

  std::vector<EditorFinding> converted(const std::string &Path = "/p/a.cpp") {
    S.R.Findings = {F};
    return editorFindings(S, Address)[Path];
  }

  static std::optional<lsp::URIForFile> address(const std::string &Path) {
    auto File = lsp::URIForFile::fromFile(Path);
    if (File)
      return std::move(*File);
    llvm::consumeError(File.takeError());
    return std::nullopt;
  }

  std::map<std::string, std::string> Texts;
  Scanned S;
  Finding F;
  AddressOf Address = address;
};

TEST_F(DiagnosticsTest, ColumnsAreUtf16UnitsFromZero) {
  auto All = converted();
  ASSERT_EQ(All.size(), 1u);
  EXPECT_EQ(All[0].Shown.range, lsp::Range(lsp::Position(1, 11),
                                           lsp::Position(1, 14)));
}

TEST_F(DiagnosticsTest, EveryLevelHasASeverity) {
  std::vector<lsp::DiagnosticSeverity> Severities;
  for (Level L : {Level::Error, Level::Warning, Level::Note}) {
    F.L = L;
    Severities.push_back(converted()[0].Shown.severity);
  }
  EXPECT_THAT(Severities,
              ElementsAre(lsp::DiagnosticSeverity::Error,
                          lsp::DiagnosticSeverity::Warning,
                          lsp::DiagnosticSeverity::Information));
}

TEST_F(DiagnosticsTest, TheFlowIsRelatedInformationAndOtherPiecesAreToo) {
  F.Flow = {{{"b.cpp", 1, 1, 1, 2}, "literal"}, {F.Where, "sent here"}};
  F.RelatedPlaces = {{{"b.cpp", 1, 1, 1, 2}, "path literal"},
                     {{"b.cpp", 1, 3, 1, 4}, "rest of the path"},
                     {F.Where, "itself"}};
  auto All = converted();
  std::vector<std::string> Texts;
  for (const auto &I : *All[0].Shown.relatedInformation)
    Texts.push_back(I.location.uri.file().str() + ": " + I.message);
  EXPECT_THAT(Texts,
              ElementsAre("/p/b.cpp: (1) literal", "/p/a.cpp: (2) sent here",
                          "/p/b.cpp: rest of the path"));
}

TEST_F(DiagnosticsTest, AFlowOfOneStepSaysNothing) {
  F.Flow = {{F.Where, "literal"}};
  EXPECT_FALSE(converted()[0].Shown.relatedInformation);
}

TEST_F(DiagnosticsTest, TheRuleIsTheCodeWithItsAddress) {
  ReportRule Rule;
  Rule.Id = "p/r";
  Rule.References = {"https://example.test/r", "https://example.test/s"};
  S.R.Rules = {Rule};
  llvm::json::Value V = toJSON(converted()[0]);
  const llvm::json::Object &O = *V.getAsObject();
  EXPECT_EQ(O.getString("code"), "p/r");
  EXPECT_EQ(O.getInteger("severity"), 2);
  EXPECT_EQ(O.getString("source"), "patlint");
  EXPECT_EQ(O.getObject("codeDescription")->getString("href"),
            "https://example.test/r");
}

TEST_F(DiagnosticsTest, AFixIsEditsOfTheFile) {
  EXPECT_TRUE(converted()[0].Fix.empty());
  F.Fix = Replacement{F.Where, "getenv(\"T\")", "<cstdlib>",
                      {"a.cpp", 1, 1, 1, 1}};
  EditorFinding E = converted()[0];
  ASSERT_EQ(E.Fix.size(), 2u);
  EXPECT_EQ(E.Fix[0].newText, "#include <cstdlib>\n");
  EXPECT_EQ(E.Fix[0].range, lsp::Range(lsp::Position(0, 0)));
  EXPECT_EQ(E.Fix[1].newText, "getenv(\"T\")");
  EXPECT_EQ(E.Fix[1].range, E.Shown.range);
  llvm::json::Value V = codeAction(*address("/p/a.cpp"), E);
  const llvm::json::Object &O = *V.getAsObject();
  EXPECT_EQ(O.getString("kind"), "quickfix");
  EXPECT_EQ(O.getObject("edit")
                ->getObject("changes")
                ->getArray("file:///p/a.cpp")
                ->size(),
            2u);
}

TEST_F(DiagnosticsTest, WhatIsAllowedOrKnownIsNotShown) {
  F.Suppressed = "a reason";
  EXPECT_TRUE(converted().empty());
}

TEST_F(DiagnosticsTest, AFileOutsideOfTheRootHasItsOwnPath) {
  Texts["/q/c.h"] = "xx\n";
  F.Where = {"/q/c.h", 1, 1, 1, 2};
  EXPECT_EQ(converted("/q/c.h").size(), 1u);
}

Opening openingOf(llvm::StringRef Text) {
  Opening Result;
  llvm::json::Path::Root Root;
  EXPECT_TRUE(fromJSON(*llvm::json::parse(Text), Result, Root));
  return Result;
}

TEST(Opening, FoldersOfTheWorkspaceWinOverTheRoot) {
  EXPECT_THAT(openingOf(R"({"rootUri": "file:///r", "workspaceFolders":
                  [{"uri": "file:///a%20b", "name": "x"},
                   {"uri": "untitled:c"}, 3, {"uri": "file:///d"}]})")
                  .Folders,
              ElementsAre("/a b", "/d"));
  EXPECT_THAT(openingOf(R"({"rootUri": "file:///r", "rootPath": "/s"})").Folders,
              ElementsAre("/r"));
  EXPECT_THAT(openingOf(R"({"rootUri": null, "rootPath": "/s"})").Folders,
              ElementsAre("/s"));
  EXPECT_THAT(openingOf(R"({"rootUri": null, "rootPath": null,
                            "workspaceFolders": null})")
                  .Folders,
              ElementsAre());
}

} // namespace
} // namespace patlint
