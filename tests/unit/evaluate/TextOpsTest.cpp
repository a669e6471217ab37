//===- TextOpsTest.cpp - Operations on what is known of texts ----------===//
#include "evaluate/TextOps.h"

#include <gtest/gtest.h>

namespace patlint {
namespace {

/// Texts are written as printed: {string}, {int}, ... are holes.
class TextOps : public testing::Test {
protected:
  Values V;

  Val text(llvm::StringRef Written) {
    Val Out = V.text("");
    while (!Written.empty()) {
      size_t Open = Written.find('{');
      Out = V.concat(Out, V.text(Written.take_front(Open).str()));
      if (Open == llvm::StringRef::npos)
        break;
      Written = Written.drop_front(Open + 1);
      size_t Close = Written.find('}');
      HoleKind Kind = HoleKind::String;
      EXPECT_TRUE(holeKindNamed(Written.take_front(Close).str(), Kind));
      Out = V.concat(Out, V.hole(Kind, "test"));
      Written = Written.drop_front(Close + 1);
    }
    return Out;
  }
  Val num(int64_t N) { return V.number(N); }
  Val parameter() {
    SymbolInfo S;
    return V.symbol(V.symbolId(S));
  }
  std::string op(TextOp Operation, std::vector<Val> Operands) {
    return V.printed(textOp(V, Operation, std::move(Operands)));
  }
  std::string substr(Val Text, Val From, Val Count = nullptr) {
    return op(TextOp::Part, {Text, From, Count});
  }
  Val find(Val Text, const char *What) {
    return textOp(V, TextOp::Find, {Text, V.text(What)});
  }
};

TEST_F(TextOps, KnownPartsAreExact) {
  EXPECT_EQ(substr(text("https://h/x"), num(8)), "h/x");
  EXPECT_EQ(substr(text("https://h/x"), num(0), num(5)), "https");
  EXPECT_EQ(substr(text("ab{int}cd"), num(1), num(1)), "b");
  EXPECT_EQ(substr(text("ab"), num(1), num(9)), "b");
  EXPECT_EQ(substr(text("ab"), num(2)), "");
}

TEST_F(TextOps, PartsThatAHoleCanMoveAreHoles) {
  EXPECT_EQ(substr(text("ab{string}cd"), num(3)), "{string}");
  EXPECT_EQ(substr(text("ab{string}cd"), num(0), num(3)), "ab{string}");
  // Digits are digits, wherever they are cut.
  EXPECT_EQ(substr(text("ab{int}"), num(0), num(4)), "ab{urlencoded}");
  EXPECT_EQ(substr(text("{string}"), num(0), V.hole(HoleKind::Uint)), "{string}");
  // npos is behind everything.
  EXPECT_EQ(substr(text("{string}/a"), num(0), num(-1)), "{string}/a");
}

TEST_F(TextOps, PositionsComeFromSearches) {
  Val Url = text("https://h/x?a=1");
  EXPECT_EQ(V.printed(find(Url, "?")), "11");
  EXPECT_EQ(V.printed(find(Url, "#")), "-1");
  EXPECT_EQ(substr(Url, num(0), find(Url, "?")), "https://h/x");
  EXPECT_EQ(substr(Url, num(0), find(Url, "#")), "https://h/x?a=1");
  Val Last = textOp(V, TextOp::RFind, {Url, V.text("/")});
  EXPECT_EQ(substr(Url, textOp(V, TextOp::Add, {Last, num(1)})), "x?a=1");
}

TEST_F(TextOps, PositionsBehindHolesKeepWhatIsSearched) {
  Val Url = text("/a/{int}?x=1");
  EXPECT_EQ(V.printed(find(Url, "?")), "{int}");
  EXPECT_EQ(substr(Url, num(0), find(Url, "?")), "/a/{int}");
  EXPECT_EQ(substr(Url, textOp(V, TextOp::Add, {find(Url, "?"), num(1)})), "x=1");
  // A text could have a '?' of its own.
  Val Any = text("{string}/a?x=1");
  EXPECT_EQ(substr(Any, num(0), find(Any, "?")), "{string} | {string}/a");
  EXPECT_EQ(substr(Any, textOp(V, TextOp::Add, {find(Any, "?"), num(1)})),
            "{string}/a?x=1 | x=1");
  // The position in another text says nothing.
  EXPECT_EQ(substr(text("/b?{int}"), num(0), find(Url, "?")), "{string}");
}

TEST_F(TextOps, PositionsFromTheEnd) {
  Val Text = text("{string}/x/");
  Val Length = textOp(V, TextOp::Length, {Text});
  Val Last = textOp(V, TextOp::Subtract, {Length, num(1)});
  EXPECT_EQ(op(TextOp::Erase, {Text, Last}), "{string}/x");
  EXPECT_EQ(op(TextOp::At, {Text, Last}), "/");
  EXPECT_EQ(substr(Text, num(0), Last), "{string}/x");
  EXPECT_EQ(op(TextOp::Erase, {text("/{string}"), textOp(V, TextOp::Subtract, {
                textOp(V, TextOp::Length, {text("/{string}")}), num(1)})}),
            "{string}");
}

TEST_F(TextOps, ReplaceRegex) {
  auto All = [&](llvm::StringRef In, const char *Old, const char *New) {
    return op(TextOp::ReplaceRegex, {text(In), V.text(Old), V.text(New)});
  };
  EXPECT_EQ(All("/a b/c d", " ", "%20"), "/a%20b/c%20d");
  EXPECT_EQ(All("/u/:id/x", ":id", "7"), "/u/7/x");
  EXPECT_EQ(All("a.b?c", "\\.", "-"), "a-b?c");
  EXPECT_EQ(All("a\tb\n", "[\\t\\n]", ""), "ab");
  EXPECT_EQ(All("ab-c]d", "[a\\]-]", "."), ".b.c.d");
  EXPECT_EQ(All("a1b22", "[0-9]+", "n"), "anbn");
  EXPECT_EQ(All("a1b22", "\\D", ""), "122");
  EXPECT_EQ(All("a_b c", "\\W", ""), "a_bc");
  // What a hole can hold is replaced in it; a row at its edge with it.
  EXPECT_EQ(All("/{int}/a b", " ", "_"), "/{int}/a_b");
  EXPECT_EQ(All("/{string} /a b", " ", "_"), "/{string}_/a_b");
  EXPECT_EQ(All("/{string} /a  b", " +", "_"), "/{string}/a_b");
  EXPECT_EQ(All("/{int}  b", " +", "_"), "/{int}_b");
  // "$1" stands for what was matched.
  EXPECT_EQ(All("a+b", "[+]", "<$&>"), "a{string}b");
  for (const char *Other : {"a*", "a?", "(a)", "a|b", ".", "^a", "a$", "a{2}", "ab+", "a+b", "\\ba", "\\1", "[[:alpha:]]",
                            "[", "[]a]", "[z-", "\\", "+", ""})
    EXPECT_EQ(All("ab", Other, "x"), "{string}") << Other;
  // An input is replaced in when it is known.
  Val Later = textOp(V, TextOp::ReplaceRegex, {parameter(), V.text(" "), V.text("_")});
  EXPECT_TRUE(Later->symbolic());
}

TEST_F(TextOps, InsertEraseReplace) {
  Val Text = text("/orders/{int}");
  EXPECT_EQ(op(TextOp::Insert, {Text, num(0), text("/v1")}), "/v1/orders/{int}");
  EXPECT_EQ(op(TextOp::Erase, {Text, num(0), num(1)}), "orders/{int}");
  EXPECT_EQ(op(TextOp::Replace, {Text, num(1), num(6), text("items")}), "/items/{int}");
  EXPECT_EQ(op(TextOp::Replace, {Text, find(Text, "orders"), num(6), text("items")}),
            "/items/{int}");
  EXPECT_EQ(op(TextOp::SetAt, {Text, num(0), text("x")}), "xorders/{int}");
  EXPECT_EQ(op(TextOp::SetAt, {Text, num(7), num(0)}), "/orders");
}

TEST_F(TextOps, AlternativesAreCutEachForItself) {
  Val Both = V.join(text("/a?1"), text("/long?2"));
  EXPECT_EQ(substr(Both, num(0), find(Both, "?")), "/a | /long");
  Val Last = textOp(V, TextOp::Subtract, {textOp(V, TextOp::Length, {Both}), num(2)});
  EXPECT_EQ(substr(Both, num(0), Last), "/a | /long");
}

TEST_F(TextOps, ReplaceAll) {
  auto All = [&](llvm::StringRef In, const char *Old, llvm::StringRef New) {
    return op(TextOp::ReplaceAll, {text(In), text(""), text(New)}) == In
               ? op(TextOp::ReplaceAll, {text(In), V.text(Old), text(New)})
               : "an empty text occurs nowhere";
  };
  EXPECT_EQ(All("/a b/c d", " ", "%20"), "/a%20b/c%20d");
  EXPECT_EQ(All("/u/:id/x", ":id", "{int}"), "/u/{int}/x");
  EXPECT_EQ(All("/u/{int}/:id", ":id", "7"), "/u/{int}/7");
  // A hole can hold an occurrence, or straddle one.
  EXPECT_EQ(All("/u/{string}/:id", ":id", "7"), "/u/{string}/7");
  EXPECT_EQ(All("a/{string}/b", "//", "/"), "a{string}b");
  EXPECT_EQ(All("a/{int}/b", "//", "/"), "a/{int}/b");
  EXPECT_EQ(All("/v{uint}/v1", "v1", "v2"), "/{urlencoded}/v2");
  // Which bytes an occurrence takes that begins in the hole is open.
  EXPECT_EQ(All("{string}aaab", "aa", "x"), "{string}{urlencoded}");
}

TEST_F(TextOps, ReplaceFirst) {
  auto First = [&](const char *In, const char *Old, const char *New) {
    return op(TextOp::ReplaceFirst, {text(In), V.text(Old), text(New)});
  };
  EXPECT_EQ(First("a b c", " ", "+"), "a+b c");
  EXPECT_EQ(First("abc", " ", "+"), "abc");
  EXPECT_EQ(First("{string} c", " ", "+"), "{string}+{string} c | {string}+c");
}

TEST_F(TextOps, CaseAndBlanks) {
  EXPECT_EQ(op(TextOp::Lower, {text("HTTPS://H/{string}X")}), "https://h/{string}x");
  EXPECT_EQ(op(TextOp::Upper, {text("get")}), "GET");
  EXPECT_EQ(op(TextOp::Trim, {text(" /a ")}), "/a");
  EXPECT_EQ(op(TextOp::Trim, {text(" {string}/a ")}), "{string}/a");
  EXPECT_EQ(op(TextOp::TrimLeft, {text("{string} /a ")}), "{string}/a ");
  EXPECT_EQ(op(TextOp::TrimRight, {text("/a/{int}//"), text("/")}), "/a/{int}");
  EXPECT_EQ(op(TextOp::TrimRight, {text("/a/{string}//"), text("/")}), "/a{string}");
  EXPECT_EQ(op(TextOp::TrimRight, {text("/a/")}), "/a/");
}

TEST_F(TextOps, Bounds) {
  EXPECT_EQ(op(TextOp::Cut, {text("abcdef"), num(3)}), "abc");
  EXPECT_EQ(op(TextOp::Cut, {text("abcdef{string}"), num(3)}), "abc");
  EXPECT_EQ(op(TextOp::Cut, {text("ab{string}"), num(3)}), "ab{string}");
  EXPECT_EQ(op(TextOp::Cut, {text("abc"), V.hole(HoleKind::Uint)}), "abc");
  EXPECT_EQ(op(TextOp::Repeat, {text("ab"), num(3)}), "ababab");
  EXPECT_EQ(op(TextOp::Repeat, {text("a"), V.hole(HoleKind::Int)}), "{urlencoded}");
}

TEST_F(TextOps, Numbers) {
  EXPECT_EQ(op(TextOp::Add, {num(2), num(3)}), "5");
  EXPECT_EQ(op(TextOp::Subtract, {V.hole(HoleKind::Int), num(3)}), "{int}");
  EXPECT_EQ(op(TextOp::Character, {num(47)}), "/");
  EXPECT_EQ(op(TextOp::Code, {text("/")}), "47");
  EXPECT_EQ(op(TextOp::Parsed, {text("042")}), "42");
  EXPECT_EQ(op(TextOp::Parsed, {text("{string}")}), "{int}");
}

/// What a caller's argument is decides, not that it is a parameter.
TEST_F(TextOps, OperationsOnInputsAreDoneWhenTheyAreKnown) {
  Val P = parameter();
  Val Cut = textOp(V, TextOp::Part, {P, num(0), find(P, "?")});
  EXPECT_EQ(V.printed(Cut), "{derived}");
  EXPECT_TRUE(Cut->ParamSymbols);
  Val Url = V.concat(Cut, V.text("/x"));
  auto With = [&](Val Argument) {
    return V.printed(V.substituted(Url, [&](SymbolId) { return Argument; }));
  };
  EXPECT_EQ(With(text("/a?b=1")), "/a/x");
  EXPECT_EQ(With(V.join(text("/a?b"), text("/c"))), "/a/x | /c/x");
  EXPECT_EQ(With(text("{int}?b")), "{int}/x");
  EXPECT_EQ(With(V.hole(HoleKind::String)), "{string}/x");
  // What does not depend on it is done at once.
  EXPECT_EQ(substr(V.concat(V.text("https://"), P), num(0), num(5)), "https");
}

TEST_F(TextOps, WhatWasNeverSetIsNoTextBesideAnother) {
  Val Maybe = V.join(V.absent(), text("/a"));
  EXPECT_EQ(V.printed(Maybe), "/a");
  EXPECT_EQ(V.printed(V.concat(V.text("http://"), Maybe)), "http:///a");
  EXPECT_EQ(V.printed(V.absent()), "{string}");
}

TEST_F(TextOps, LiteralBytesKeepTheirOrigins) {
  Region Where{"a.c", 1, 1, 1, 9};
  Val Text = V.text("/a b/c", {{0, 6, &Where}});
  Val Out = textOp(V, TextOp::ReplaceAll, {Text, V.text(" "), V.text("%20")});
  StringValue Frozen = V.frozen(Out);
  ASSERT_EQ(Frozen.Alternatives.size(), 1u);
  ASSERT_EQ(Frozen.Alternatives[0].Parts.size(), 1u);
  EXPECT_EQ(Frozen.Alternatives[0].Parts[0].Pieces,
            (std::vector<Piece>{{0, 2, Where, 0, 6}, {5, 3, Where, 3, 6}}));
}

} // namespace
} // namespace patlint
