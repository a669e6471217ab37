//===- LineHashTest.cpp - The vectors of the line fingerprint ----------===//
#include "report/LineHash.h"

#include <gmock/gmock.h>

namespace patlint {

static std::vector<std::string> hashes(llvm::StringRef Bytes) {
  std::vector<std::string> Result;
  for (const LineHash &H : lineHashes(Bytes))
    Result.push_back(printed(H));
  return Result;
}

static std::string replaced(std::string Text, const std::string &From,
                            const std::string &To) {
  for (size_t At = 0; (At = Text.find(From, At)) != Text.npos; At += To.size())
    Text.replace(At, From.size(), To);
  return Text;
}

using testing::ElementsAre;

TEST(LineHash, AnEmptyFileHasOneLine) {
  EXPECT_THAT(hashes(""), ElementsAre("c129715d7a2bc9a3:1"));
}

constexpr const char *Program =
    "#include <string>\nstatic const char *kToken = \"demo-not-a-secret\";\n\n"
    "int main() {\n\treturn 0;\n}\n";
static auto programHashes() {
  return ElementsAre("6ea84a51da68848e:1", "6630e1d9f0acc4c8:1",
                     "a138a497cf097a6f:1", "550fa3eaed3e1fa1:1",
                     "1faea435564ce3cb:1", "32dce9ccfdbc9d3e:1",
                     "c129715d7a2bc9a3:1");
}

TEST(LineHash, TheEndOfTheFileOpensALine) {
  EXPECT_THAT(hashes(Program), programHashes());
}

TEST(LineHash, LineEndsAndBlanksDoNotMatter) {
  EXPECT_THAT(hashes(replaced(Program, "\n", "\r\n")), programHashes());
  EXPECT_THAT(hashes(replaced(Program, "\t", "    ")), programHashes());
  EXPECT_NE(hashes(replaced(Program, "int", "Int")), hashes(Program));
}

TEST(LineHash, UmlautsAndAstralCharactersAreCodeUnits) {
  EXPECT_THAT(
      hashes("int a;\nint a;\n// Grüße 🔑\nconst char *u = \"/v1/reports\";"),
      ElementsAre("58498074bcd645ec:1", "c8e5723c7c5bac03:1",
                  "168892c3c0b7f412:1", "a819bc0e1782b9b:1"));
}

TEST(LineHash, EqualWindowsAreNumbered) {
  std::string Bytes;
  for (unsigned I = 0; I != 60; ++I)
    Bytes += "foo();\n";
  std::vector<std::string> H = hashes(Bytes);
  ASSERT_EQ(H.size(), 61u);
  EXPECT_EQ(H[0], "8ee84a69048e53c1:1");
  EXPECT_EQ(H[1], "8ee84a69048e53c1:2");
  EXPECT_EQ(H[45], "8ee84a69048e53c1:46");
  EXPECT_EQ(H[46], "8ee84a6904b3446f:1");
  EXPECT_EQ(H[59], "11570f447ff4dd41:1");
  EXPECT_EQ(H[60], "c129715d7a2bc9a3:1");
}

TEST(LineHash, BytesThatAreNoTextAreReplaced) {
  EXPECT_EQ(hashes("x\xFF\xC3(y\n").front(), "c9f99e6d15acbeb0:1");
}

TEST(LineHash, MixedLineEnds) {
  EXPECT_THAT(hashes("a \t b\n\n  c\r\rd"),
              ElementsAre("9b69dfe70f91ac85:1", "3005887a40c64c34:1",
                          "f8ac93a55d88711a:1", "6bf49ae9d59c5bc1:1",
                          "a23a3dc5e078b07b:1"));
}

TEST(LineHash, AByteOrderMarkCounts) {
  EXPECT_EQ(hashes("\xEF\xBB\xBFint a;\n").front(), "5518f035afcdfd3f:1");
}

} // namespace patlint
