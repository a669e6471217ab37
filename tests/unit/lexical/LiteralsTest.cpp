//===- LiteralsTest.cpp - Which literals a file has, and where -----------===//
#include "Facts.h"

#include <gtest/gtest.h>

namespace patlint {
namespace {

using namespace test;

/// The pieces of the only literal: "offset+length line:column-line:column".
Strings pieces(llvm::StringRef Code) {
  LexicalFacts F = facts(Code);
  EXPECT_EQ(F.Literals.size(), 1u);
  Strings Out;
  for (const Literal &L : F.Literals)
    for (const Piece &P : L.Pieces)
      Out.push_back(std::to_string(P.Offset) + "+" + std::to_string(P.Length) +
                    " " + range(P.Where));
  return Out;
}

TEST(Literals, AFileWithoutAny) {
  EXPECT_EQ(literals(""), Strings());
  EXPECT_EQ(literals("int main() { return 'x'; } // \"no\"\n"), Strings());
}

TEST(Literals, EachTokenIsALiteral) {
  EXPECT_EQ(literals("f(\"a\", \"b\");\ng(\"\");"), (Strings{"a", "b", ""}));
}

TEST(Literals, AdjacentTokensAreJoined) {
  EXPECT_EQ(literals(R"(x = "ab" "c")"), Strings{"abc"});
  EXPECT_EQ(literals("x = \"ab\"\n\n  \"c\""), Strings{"abc"});
  EXPECT_EQ(literals("x = \"ab\" /* and */ \"c\" // then\n\"d\""),
            Strings{"abcd"});
  EXPECT_EQ(literals("x = \"ab\" \\\n  \"c\""), Strings{"abc"});
  EXPECT_EQ(literals(R"x(x = "a" L"b" u8"c" R"(d)" "e")x"), Strings{"abcde"});
}

TEST(Literals, NothingElseIsJoined) {
  EXPECT_EQ(literals(R"("a" + "b")"), (Strings{"a", "b"}));
  EXPECT_EQ(literals(R"("a" X "b")"), (Strings{"a", "b"}));
  EXPECT_EQ(literals("\"a\"\n#if X\n\"b\"\n#endif\n\"c\""),
            (Strings{"a", "b", "c"}));
  EXPECT_EQ(literals("#define A \"a\"\n\"b\""), (Strings{"a", "b"}));
}

TEST(Literals, APieceForEachToken) {
  EXPECT_EQ(pieces("x = \"ab\"\n  L\"c\\n\";"),
            (Strings{"0+2 1:5-1:9", "2+2 2:3-2:9"}));
  EXPECT_EQ(pieces("x = \"\" \"c\""), (Strings{"0+0 1:5-1:7", "0+1 1:8-1:11"}));
}

TEST(Literals, ARawStringMaySpanLines) {
  EXPECT_EQ(pieces("x = R\"-(a\nb)-\";"), Strings{"0+3 1:5-2:5"});
}

TEST(Literals, ALineContinuationInsideOfAToken) {
  EXPECT_EQ(literals("x = \"a\\\nb\";"), Strings{"ab"});
  EXPECT_EQ(literals("x = \"a\\\r\nb\";"), Strings{"ab"});
  EXPECT_EQ(pieces("x = \"a\\\nb\";"), Strings{"0+2 1:5-2:3"});
  // In a raw string it is contents, and the prefix may be continued too.
  EXPECT_EQ(literals("x = R\"(a\\\nb)\";"), Strings{"a\\\nb"});
  EXPECT_EQ(literals("x = u\\\n8R\"(a\\\nb)\";"), Strings{"a\\\nb"});
}

TEST(Literals, SuffixesAreNotContents) {
  EXPECT_EQ(literals(R"("a"s "b"_json)"), Strings{"ab"});
}

TEST(Literals, NamesOfFilesAreNoLiterals) {
  EXPECT_EQ(literals("#include \"a.h\"\n#include <b.h>\n#line 3 \"c.h\"\n"
                     "# 4 \"d.h\"\n#if __has_include(\"e.h\")\n#endif\n"
                     "#import \"f.h\"\n#embed \"g.bin\"\n"),
            Strings());
  EXPECT_EQ(literals("#pragma message \"x\"\n"), Strings{"x"});
}

TEST(Literals, InAMacro) {
  LexicalFacts F = facts("#define TOKEN \"a\" \\\n  \"b\"\n"
                         "#define F(x) g(x, \"c\")\nconst char *t = \"d\";");
  ASSERT_EQ(F.Literals.size(), 3u);
  EXPECT_EQ(F.Literals[0].Bytes, "ab");
  EXPECT_EQ(F.Literals[0].Macro, "TOKEN");
  EXPECT_EQ(F.Literals[1].Macro, "F");
  EXPECT_EQ(F.Literals[1].Near, "g");
  EXPECT_EQ(F.Literals[2].Macro, "");
}

TEST(Literals, ACommentMayHideWhereTheMacroEnds) {
  LexicalFacts F = facts("#define A /* x\n y */ \"a\"\nf(\"b\");");
  ASSERT_EQ(F.Literals.size(), 2u);
  EXPECT_EQ(F.Literals[0].Macro, "A");
  EXPECT_EQ(F.Literals[1].Macro, "");
}

TEST(Literals, CHasItsOwnTokens) {
  EXPECT_EQ(literals("x = u8\"a\" \"b\";", /*C=*/true), Strings{"ab"});
  // No user-defined suffix there: the next token is a macro.
  EXPECT_EQ(literals("x = \"a\"PRId64\"b\";", /*C=*/true), (Strings{"a", "b"}));
}

TEST(Literals, WordsAreKept) {
  EXPECT_EQ(
      facts("#include <x.h>\n#define B a\nint a = b(\"c\"); // d").Identifiers,
      (Strings{"B", "a", "b", "int"}));
  EXPECT_EQ(facts("int ab\\\nc;").Identifiers, (Strings{"abc", "int"}));
}

TEST(Includes, AreListed) {
  LexicalFacts F = facts("#include <sys/a.h>\n  # include \"b//c.h\" // d\n"
                         "#include MACRO\n#include_next <e'f.h>\n"
                         "#include \"broken\nint x;");
  ASSERT_EQ(F.Includes.size(), 3u);
  EXPECT_EQ(F.Includes[0].Name, "sys/a.h");
  EXPECT_TRUE(F.Includes[0].Angled);
  EXPECT_EQ(range(F.Includes[0].Where), "1:10-1:19");
  EXPECT_EQ(F.Includes[1].Name, "b//c.h");
  EXPECT_FALSE(F.Includes[1].Angled);
  EXPECT_EQ(F.Includes[2].Name, "e'f.h");
  EXPECT_EQ(F.Comments.size(), 1u);
}

TEST(Includes, NotWhatIsNeverCompiled) {
  EXPECT_EQ(facts("#if 0\n#include \"a.h\"\n#endif\n").Includes.size(), 0u);
}

TEST(Comments, HaveTheirTextWithoutMarkers) {
  LexicalFacts F = facts("// a\nint /* b\n */ x; /**/\n//");
  ASSERT_EQ(F.Comments.size(), 4u);
  EXPECT_EQ(F.Comments[0].Text, " a");
  EXPECT_EQ(range(F.Comments[0].Where), "1:1-1:5");
  EXPECT_EQ(F.Comments[1].Text, " b\n ");
  EXPECT_EQ(range(F.Comments[1].Where), "2:5-3:4");
  EXPECT_EQ(F.Comments[2].Text, "");
  EXPECT_EQ(F.Comments[3].Text, "");
  EXPECT_EQ(F.Comments[0].TextOffset, 2u);
}

TEST(Comments, AreNotInStrings) {
  EXPECT_EQ(facts("\"// a\" \"/* b */\"").Comments.size(), 0u);
}

} // namespace
} // namespace patlint
