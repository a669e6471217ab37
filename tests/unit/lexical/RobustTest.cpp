//===- RobustTest.cpp - Any bytes give facts, quickly --------------------===//
#include "Facts.h"

#include <chrono>
#include <gtest/gtest.h>
#include <random>

namespace patlint {
namespace {

using namespace test;

/// Regions lie in the file, pieces cover the bytes of their literal in order.
void expectSane(const LexicalFacts &F, llvm::StringRef Code) {
  unsigned Lines = 1 + unsigned(Code.count('\n') + Code.count('\r'));
  for (const Literal &L : F.Literals) {
    uint32_t At = 0;
    for (const Piece &P : L.Pieces) {
      EXPECT_EQ(P.Offset, At);
      At += P.Length;
      EXPECT_GE(P.Where.Line, 1u);
      EXPECT_GE(P.Where.EndLine, P.Where.Line);
      EXPECT_LE(P.Where.EndLine, Lines);
    }
    EXPECT_EQ(At, L.Bytes.size());
  }
  for (const AllowComment &A : F.Allows)
    EXPECT_LE(A.FirstLine, A.LastLine);
}

TEST(Robust, LineEnds) {
  for (const char *End : {"\n", "\r\n", "\r"}) {
    std::string Code = std::string("// a") + End + "#define A \"b\"" + End +
                       "x = \"c\"" + End + "  \"d\";";
    LexicalFacts F = facts(Code);
    ASSERT_EQ(F.Comments.size(), 1u);
    EXPECT_EQ(F.Comments[0].Text, " a");
    ASSERT_EQ(F.Literals.size(), 2u);
    EXPECT_EQ(F.Literals[0].Macro, "A");
    EXPECT_EQ(range(F.Literals[0].Pieces[0].Where), "2:11-2:14");
    EXPECT_EQ(F.Literals[1].Bytes, "cd");
    EXPECT_EQ(range(F.Literals[1].Pieces[1].Where), "4:3-4:6");
  }
}

TEST(Robust, AByteOrderMarkIsPartOfItsLine) {
  LexicalFacts F = facts("\xEF\xBB\xBF#define A \"b\"\nx = \"c\";");
  ASSERT_EQ(F.Literals.size(), 2u);
  EXPECT_EQ(F.Literals[0].Macro, "A");
  EXPECT_EQ(range(F.Literals[0].Pieces[0].Where), "1:14-1:17");
  EXPECT_EQ(range(F.Literals[1].Pieces[0].Where), "2:5-2:8");
}

TEST(Robust, NulBytes) {
  llvm::StringRef Code("x = \"a\0b\"; \0 y = \"c\"; // d\0e", 28);
  LexicalFacts F = facts(Code);
  ASSERT_EQ(F.Literals.size(), 2u);
  EXPECT_EQ(F.Literals[0].Bytes, std::string("a\0b", 3));
  EXPECT_EQ(F.Literals[1].Bytes, "c");
  EXPECT_EQ(range(F.Literals[1].Pieces[0].Where), "1:18-1:21");
  ASSERT_EQ(F.Comments.size(), 1u);
  EXPECT_EQ(F.Comments[0].Text, std::string(" d\0e", 4));
}

TEST(Robust, NotUtf8) {
  LexicalFacts F =
      facts("// \xff\nint \xe4 = 1; x = \"\xff\"; \x80 y = \"c\";");
  ASSERT_EQ(F.Literals.size(), 2u);
  EXPECT_EQ(F.Literals[0].Bytes, "\xff");
  EXPECT_EQ(F.Literals[1].Bytes, "c");
}

TEST(Robust, WhatDoesNotEnd) {
  EXPECT_EQ(literals("x = \"a\ny = \"b\";"), Strings{"b"});
  EXPECT_EQ(literals("x = 'a\ny = \"b\";"), Strings{"b"});
  EXPECT_EQ(literals("y = \"b\"; R\"(a\n"), Strings{"b"});
  // As Clang has it, a raw string without parenthesis goes on to a quote.
  EXPECT_EQ(literals("y = \"b\"; R\"no-paren\nz = \"; x = \"c\";"),
            (Strings{"b", "c"}));
  EXPECT_EQ(literals("y = \"b\"; /* a \""), Strings{"b"});
  EXPECT_EQ(literals("y = \"b\"; \"a\\"), Strings{"b"});
  EXPECT_EQ(literals("y = \"b\"; // a \\"), Strings{"b"});
  EXPECT_EQ(literals("#"), Strings());
  EXPECT_EQ(literals("#define"), Strings());
  EXPECT_EQ(literals("#include"), Strings());
  EXPECT_EQ(literals("#include <"), Strings());
}

TEST(Robust, Digraphs) {
  LexicalFacts F = facts("%:define A \"a\"\nX x<%\"b\"%>;");
  ASSERT_EQ(F.Literals.size(), 2u);
  EXPECT_EQ(F.Literals[0].Macro, "A");
  EXPECT_EQ(F.Literals[1].Near, "x");
}

TEST(Robust, TheBytesNeedNoTerminator) {
  std::string Code = "x = \"abc\";";
  // Cut off in the midst of the string, with more bytes behind.
  EXPECT_EQ(literals(llvm::StringRef(Code).take_front(7)), Strings());
  EXPECT_EQ(literals(llvm::StringRef(Code).take_front(9)), Strings{"abc"});
}

TEST(Robust, RandomBytesAndTokens) {
  static const char *const Words[] = {"\"",
                                      "'",
                                      "R\"(",
                                      ")\"",
                                      "/*",
                                      "*/",
                                      "//",
                                      "\n",
                                      "\\\n",
                                      "#",
                                      "if 0",
                                      "else",
                                      "endif",
                                      "define",
                                      "X",
                                      "(",
                                      ")",
                                      "{",
                                      "}",
                                      ";",
                                      "\r",
                                      "include",
                                      "<a.h>",
                                      "\xff",
                                      " ",
                                      "u8",
                                      "\\x",
                                      "\\u{",
                                      "<",
                                      ">",
                                      "patlint:allow(p/r) -- x",
                                      "NOLINT(patlint-p-r) x",
                                      "="};
  for (unsigned Seed = 0; Seed < 3000; ++Seed) {
    std::mt19937 Engine(Seed);
    std::string Code;
    for (unsigned I = Engine() % 60; I; --I)
      if (Engine() % 8)
        Code += Words[Engine() % std::size(Words)];
      else
        Code += char(Engine() % 256);
    expectSane(facts(Code, Seed % 2), Code);
    if (HasFailure())
      FAIL() << "seed " << Seed << ":\n" << Code;
  }
}

/// About Megabytes of ordinary code.
std::string manyLines(size_t Megabytes) {
  std::string Code;
  for (unsigned I = 0; Code.size() < Megabytes << 20; ++I) {
    std::string N = std::to_string(I % 10000);
    Code += "// Sends order " + N + " to the server, and waits.\n" +
            "int send" + N + "(Client &C, const std::string &Path) {\n" +
            "  if (!C.ready()) return " + N + ";\n" +
            "  return C.post(\"/orders/\" + Path, \"{\\\"id\\\": " + N +
            "}\");\n}\n\n";
  }
  return Code;
}

double seconds(llvm::StringRef Code) {
  auto Begin = std::chrono::steady_clock::now();
  LexicalFacts F = facts(Code);
  auto End = std::chrono::steady_clock::now();
  EXPECT_FALSE(F.Literals.empty());
  return std::chrono::duration<double>(End - Begin).count();
}

// Takes 0.3 s for 10 MB in a debug build; the bounds only stop what is
// quadratic.
TEST(Robust, LargeFiles) {
  double Ten = seconds(manyLines(10));
  RecordProperty("milliseconds", int(Ten * 1000));
  EXPECT_LT(Ten, 5.0);
}

TEST(Robust, OneLongLineAndManyOpenBrackets) {
  std::string Line;
  while (Line.size() < 5u << 20)
    Line += "f({\"x\" ";
  EXPECT_LT(seconds(Line), 5.0);
  std::string Joined = "x = ";
  while (Joined.size() < 5u << 20)
    Joined += "\"0123456789\"\n";
  EXPECT_LT(seconds(Joined), 5.0);
}

TEST(Robust, ManyAllowCommentsBeforeOneStatement) {
  std::string Code;
  for (unsigned I = 0; I < 2000; ++I)
    Code += "// patlint:allow(p/r) -- x\n";
  Code += "f(";
  for (unsigned I = 0; I < 5000; ++I)
    Code += "\"a\",\n";
  EXPECT_LT(seconds(Code), 10.0);
}

} // namespace
} // namespace patlint
