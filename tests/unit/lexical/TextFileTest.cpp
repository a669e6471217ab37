//===- TextFileTest.cpp - Credentials in files that are no code --------===//
//
// With a pack of its own: "tok_" and eight letters. The forms of real files
// are in tests/text_files_test.py.
//
//===-------------------------------------------------------------------===//
#include "lexical/TextFile.h"

#include <gtest/gtest.h>

namespace patlint {
namespace {

const Policy &policy() {
  static const Policy P = [] {
    Policy Made;
    std::vector<std::string> Problems = loadPolicy(
        {{"test", R"json({"schema": "patlint-rules/1", "pack": "test",
  "title": "Test", "rules": [{"id": "test/token", "kind": "credential",
  "title": "Token", "why": "w", "fix": "f", "maxLevel": "error",
  "precision": "high", "references": ["https://example.org"],
  "examples": [{"text": "{sample}"}], "counterexamples": [{"text": "tok_"}]}],
  "detectors": [{"id": "test", "rule": "test/token", "provider": "test",
  "atoms": ["tok_"], "minLength": 12,
  "pattern": "(?:^|[^0-9A-Za-z])(?P<secret>tok_(?P<entropy>[a-z]{8}))(?:$|[^0-9A-Za-z])",
  "samples": [{"name": "sample", "text": "tok_{of:abcdefghij:8}"}]}]})json"}},
        Made);
    EXPECT_EQ(Problems, std::vector<std::string>());
    return Made;
  }();
  return P;
}

/// "line[ comment]: text" of every line that is kept.
std::vector<std::string> lines(llvm::StringRef Bytes) {
  std::vector<std::string> Out;
  for (const TextLine &T : textFacts("a.txt", Bytes, policy()).Texts) {
    EXPECT_EQ(T.Where, (Region{"a.txt", T.Where.Line, 1, T.Where.Line,
                               unsigned(T.Text.size()) + 1}));
    Out.push_back(std::to_string(T.Where.Line) +
                  (T.Comment ? " comment: " : ": ") + T.Text);
  }
  return Out;
}

using Strings = std::vector<std::string>;

TEST(TextFile, KeepsLinesWithCredentials) {
  EXPECT_EQ(lines("a\nT=tok_qwhmzkvx\nb"), Strings{"2: T=tok_qwhmzkvx"});
  EXPECT_EQ(lines("a\nT=tok_qwhmzk\nb"), Strings());
  EXPECT_EQ(lines(""), Strings());
}

TEST(TextFile, LinesEndAsInReports) {
  EXPECT_EQ(lines("a\r\n\r\ntok_qwhmzkvx\r\n"), Strings{"3: tok_qwhmzkvx"});
  EXPECT_EQ(lines("a\r\rtok_qwhmzkvx"), Strings{"3: tok_qwhmzkvx"});
  EXPECT_EQ(lines("a\n\r\ntok_qwhmzkvx\r"), Strings{"3: tok_qwhmzkvx"});
  // Over a line end there is none.
  EXPECT_EQ(lines("tok_qwhm\nzkvx"), Strings());
}

TEST(TextFile, Comments) {
  EXPECT_EQ(lines(" # tok_qwhmzkvx\na # tok_qwhmzkvx"),
            (Strings{"1 comment:  # tok_qwhmzkvx", "2: a # tok_qwhmzkvx"}));
}

TEST(TextFile, WordsOnlyWhereSomethingIsKept) {
  EXPECT_EQ(textFacts("a", "some_word", policy()).Identifiers, Strings());
  EXPECT_EQ(textFacts("a", "b.c a-b\ntok_qwhmzkvx b.c", policy()).Identifiers,
            (Strings{"a", "b", "b.c", "tok_qwhmzkvx"}));
}

TEST(TextFile, TextHasNoZeroBytes) {
  EXPECT_TRUE(isText("plain \xC3\xBC \xFF"));
  EXPECT_FALSE(isText(llvm::StringRef("a\0b", 3)));
  std::string Late(9000, 'a');
  Late += '\0';
  EXPECT_TRUE(isText(Late));
}

TEST(TextFile, LinesThatAnAllowCommentSpeaksFor) {
  auto Allows = [](llvm::StringRef Bytes) {
    Strings Out;
    for (const AllowComment &A : textFacts("a", Bytes, policy()).Allows)
      Out.push_back(A.Rules.front() + " | " + A.Reason + " | " +
                    std::to_string(A.FirstLine) + "-" +
                    std::to_string(A.LastLine));
    return Out;
  };
  EXPECT_EQ(Allows("tok_qwhmzkvx # patlint:allow(p/r) -- why"),
            Strings{"p/r | why | 1-1"});
  EXPECT_EQ(Allows("<!-- patlint:allow(p/r) -- why -->\n\ntok_qwhmzkvx"),
            Strings{"p/r | why | 1-3"});
  EXPECT_EQ(Allows("; patlint:allow(p/r) -- a\n# patlint:allow(q/s) -- b\n"
                   "tok_qwhmzkvx"),
            (Strings{"p/r | a | 1-3", "q/s | b | 2-3"}));
  // No comment; for nothing that is found.
  EXPECT_EQ(Allows("tok_qwhmzkvx patlint:allow(p/r) -- why"), Strings());
  EXPECT_EQ(Allows("# patlint:allow(p/r) -- why\na\ntok_qwhmzkvx"), Strings());
}

} // namespace
} // namespace patlint
