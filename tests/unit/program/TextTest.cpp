//===- TextTest.cpp - The text form of string programs -----------------===//
//
// Shows how programs are written by hand, what a left-out field becomes, and
// that printing is the exact inverse of parsing.
//
//===-------------------------------------------------------------------===//
#include "RandomProgram.h"

#include "program/Text.h"

#include <gtest/gtest.h>

namespace patlint {
namespace {

StringProgram parsed(llvm::StringRef Text) {
  auto P = parse(Text);
  if (!P) {
    ADD_FAILURE() << llvm::toString(P.takeError()) << "\nin:\n" << Text.str();
    return {};
  }
  return std::move(*P);
}

std::string errorOf(llvm::StringRef Text) {
  auto P = parse(Text);
  return P ? "parsed" : llvm::toString(P.takeError());
}

/// The one function of the text.
Function function(llvm::StringRef Text) {
  StringProgram P = parsed(Text);
  EXPECT_EQ(P.Functions.size(), 1u);
  return P.Functions.empty() ? Function() : P.Functions.front();
}

/// The last term of a function with these lines.
Term term(const std::string &Lines) {
  Function F = function("function f () {\n#0 = g()\n" + Lines + "\n}\n");
  return F.Terms.empty() ? Term() : F.Terms.back();
}

Site site(const std::string &Line) {
  Function F =
      function("function f () {\n%0 = null\n%1 = null\n#0 = " + Line + "\n}\n");
  return F.Sites.empty() ? Site() : F.Sites.back();
}

TEST(TextParse, NothingIsAnEmptyProgram) {
  EXPECT_EQ(parsed(""), StringProgram());
  EXPECT_EQ(parsed("\n  \n// a comment\n"), StringProgram());
}

TEST(TextParse, ReadsTheExampleOfTheHeader) {
  Function F = function(R"(
    // h = init(); opt(h, 10002, u); run(h);
    function send (u: "char *") {
      #0 = init()
      %0 = call #0
      %1 = param 0
      %2 = number 10002 "int"
      #1 = opt(%0 : "void *", %2 : "int", %1 : "char *") changes 0
      %3 = out #1 0
      #2 = run(%3) returns "int"
      %4 = call #2
      returned %4
    })");
  EXPECT_EQ(F.Symbol, "send");
  EXPECT_EQ(F.Name, "send");
  EXPECT_EQ(F.Params, (std::vector<Parameter>{{"u", "char *"}}));
  ASSERT_EQ(F.Sites.size(), 3u);
  ASSERT_EQ(F.Terms.size(), 5u);
  EXPECT_EQ(F.Sites[1].Args, (std::vector<TermId>{0, 2, 1}));
  EXPECT_EQ(F.Sites[1].ArgTypes,
            (std::vector<std::string>{"void *", "int", "char *"}));
  EXPECT_EQ(F.Sites[1].MayChange, (std::vector<Slot>{0}));
  EXPECT_EQ(F.Terms[3].Kind, TermKind::Out);
  EXPECT_EQ(F.Terms[3].Site, 1u);
  EXPECT_EQ(F.Terms[3].Number, 0);
  EXPECT_EQ(F.Returned, 4u);
}

TEST(TextParse, Literals) {
  Term T = term(R"(%0 = literal "a\"\\\n\t\x00\xff")");
  EXPECT_EQ(T.Kind, TermKind::Literal);
  EXPECT_EQ(T.Text, std::string("a\"\\\n\t\0\xff", 7));
  EXPECT_TRUE(T.Pieces.empty());
}

TEST(TextParse, APieceWithoutRangeCoversTheLiteral) {
  Term T = term(R"(%0 = literal "https" @a.cpp:3:4-11)");
  ASSERT_EQ(T.Pieces.size(), 1u);
  EXPECT_EQ(T.Pieces[0], (Piece{0, 5, {"a.cpp", 3, 4, 3, 11}}));
}

TEST(TextParse, PiecesWithRanges) {
  Term T = term(R"(%0 = literal "ab" @a.cpp:1:1-4[0+1] @"x y":2:1-3:4[1+1])");
  ASSERT_EQ(T.Pieces.size(), 2u);
  EXPECT_EQ(T.Pieces[0], (Piece{0, 1, {"a.cpp", 1, 1, 1, 4}}));
  EXPECT_EQ(T.Pieces[1], (Piece{1, 1, {"x y", 2, 1, 3, 4}}));
}

TEST(TextParse, HolesSayTheirKindAndWhy) {
  Term T = term(R"(%0 = hole int "loop")");
  EXPECT_EQ(T.Hole, HoleKind::Int);
  EXPECT_EQ(T.Text, "loop");
  EXPECT_EQ(term("%0 = hole").Hole, HoleKind::String);
}

TEST(TextParse, Inputs) {
  EXPECT_EQ(term("%0 = param 2").Number, 2);
  EXPECT_EQ(term("%0 = rest 1").Number, 1);
  EXPECT_EQ(term("%0 = receiver").Kind, TermKind::Receiver);
  EXPECT_EQ(term("%0 = global ns::kBase").Text, "ns::kBase");
  EXPECT_EQ(term(R"(%0 = global "c:@kBase")").Text, "c:@kBase");
  EXPECT_EQ(term(R"(%0 = function "lambda@a.cpp:1:2")").Text,
            "lambda@a.cpp:1:2");
  Term E = term("%0 = enumerator CURLOPT_URL 10002");
  EXPECT_EQ(E.Text, "CURLOPT_URL");
  EXPECT_EQ(E.Number, 10002);
}

TEST(TextParse, FieldsAndElements) {
  Term F = term("%0 = receiver\n%1 = field %0 \"C::base\" : \"std::string\"");
  EXPECT_EQ(F.Operands, (std::vector<TermId>{0}));
  EXPECT_EQ(F.Text, "C::base");
  EXPECT_EQ(F.Type, "std::string");
  EXPECT_EQ(term("%0 = null\n%1 = element %0 3").Number, 3);
  EXPECT_EQ(term("%0 = null\n%1 = element %0 any").Number, -1);
}

TEST(TextParse, UpdateReadsObjectKeyValue) {
  Term U = term("%0 = receiver\n%1 = null\n%2 = update %0 \"C::base\" %1");
  EXPECT_EQ(U.Operands, (std::vector<TermId>{0, 1}));
  EXPECT_EQ(U.Text, "C::base");
}

TEST(TextParse, AnAggregateHasItsClassFirst) {
  Term A = term("%0 = null\n%1 = aggregate \"T\" { \"T::a\": %0,\n"
                "    \"0\": %0 }");
  EXPECT_EQ(A.Type, "T");
  EXPECT_EQ(A.Text, "");
  EXPECT_EQ(A.Keys, (std::vector<std::string>{"T::a", "0"}));
  EXPECT_EQ(A.Operands, (std::vector<TermId>{0, 0}));
  EXPECT_TRUE(term("%0 = aggregate \"T\" {}").Operands.empty());
}

TEST(TextParse, WhatACallLeaves) {
  Term Out = term("%0 = out #0 receiver");
  EXPECT_EQ(Out.Site, 0u);
  EXPECT_EQ(Out.Number, ReceiverSlot);
  Term T = term("%0 = null\n%1 = null\n%2 = through #0 receiver %0 %1");
  EXPECT_EQ(T.Number, ReceiverSlot);
  EXPECT_EQ(T.Operands, (std::vector<TermId>{0, 1}));
}

TEST(TextParse, APhiMayReferToLaterTerms) {
  Function F = function("function f () {\n%0 = phi %1 %2\n%1 = null\n"
                        "%2 = null\n}");
  EXPECT_EQ(F.Terms[0].Operands, (std::vector<TermId>{1, 2}));
}

TEST(TextParse, TheSymbolOfACallIsItsNameUnlessItSaysOtherwise) {
  EXPECT_EQ(site("ns::send(%0)").Symbol, "ns::send");
  Site S = site(R"(ns::send(%0) symbol "c:@N@ns@F@send")");
  EXPECT_EQ(S.Name, "ns::send");
  EXPECT_EQ(S.Symbol, "c:@N@ns@F@send");
  EXPECT_EQ(site(R"(send(%0) symbol "")").Symbol, "");
}

TEST(TextParse, AStatementEndsWithItsLineOutsideOfBrackets) {
  EXPECT_EQ(errorOf("function f () {\n#0 = g()\n  on %0\n}"),
            "line 3: expected %N = ..., #N = ..., returned, out, alias, "
            "write, fieldwrites, named or }");
  EXPECT_EQ(errorOf("function f ()\n{\n}"),
            "line 1: expected name, class, ( parameters ), format, virtual, "
            "const, overrides, a place or {");
  EXPECT_EQ(parsed("function f (a,\n  b) {\n}").Functions[0].Params.size(), 2u);
}

TEST(TextParse, AllOfASite) {
  Site S = site(R"(std::basic_string::append(%1 : "char *" @a.cpp:1:9-12,
         %0) on %0 : "std::basic_string" changes receiver, 0 )"
                R"(returns "std::string" fluent virtual constructor dependent )"
                R"(nameonly templates "int", "4" stored url @a.cpp:1:2-8 )"
                R"(whole @a.cpp:1:1-14)");
  EXPECT_EQ(S.Name, "std::basic_string::append");
  EXPECT_EQ(S.Args, (std::vector<TermId>{1, 0}));
  EXPECT_EQ(S.ArgTypes, (std::vector<std::string>{"char *", ""}));
  EXPECT_EQ(S.ArgWhere,
            (std::vector<Region>{{"a.cpp", 1, 9, 1, 12}, Region()}));
  EXPECT_EQ(S.Receiver, 0u);
  EXPECT_EQ(S.ReceiverType, "std::basic_string");
  EXPECT_EQ(S.MayChange, (std::vector<Slot>{ReceiverSlot, 0}));
  EXPECT_EQ(S.ReturnType, "std::string");
  EXPECT_TRUE(S.ReturnsReceiverType && S.Virtual && S.Constructor &&
              S.Dependent && S.NameOnly);
  EXPECT_EQ(S.TemplateArgs, (std::vector<std::string>{"int", "4"}));
  EXPECT_EQ(S.StoredIn, "url");
  EXPECT_EQ(S.Where, (Region{"a.cpp", 1, 2, 1, 8}));
  EXPECT_EQ(S.Whole, (Region{"a.cpp", 1, 1, 1, 14}));
}

TEST(TextParse, OperatorsNeedNoQuotes) {
  EXPECT_EQ(site("T::operator+=(%0)").Name, "T::operator+=");
  EXPECT_EQ(site("operator<<(%0, %1)").Name, "operator<<");
  EXPECT_EQ(site("T::operator()(%0)").Name, "T::operator()");
  EXPECT_EQ(site("T::operator[](%0)").Name, "T::operator[]");
  EXPECT_EQ(site("T::~T()").Name, "T::~T");
  EXPECT_EQ(site("operators(%0)").Name, "operators");
  EXPECT_EQ(site(R"("T::operator bool"())").Name, "T::operator bool");
}

TEST(TextParse, ACallOfAValueHasACallee) {
  Site S = site("(%0) callee %1");
  EXPECT_EQ(S.Name, "");
  EXPECT_EQ(S.Callee, 1u);
  EXPECT_EQ(site("f(_)").Args, (std::vector<TermId>{NoTerm}));
}

TEST(TextParse, AllOfAFunction) {
  Function F = function(
      "constructor \"c:@C\" name ns::C::C class ns::C (p: \"char *\", q, : "
      "\"int\", ...) format 2 virtual const overrides \"a\", \"b\" "
      "@a.cpp:1:2-3:4 {\n"
      "  %0 = receiver\n  #0 = g()\n"
      "  returned %0\n  out receiver %0\n  out 1 %0\n"
      "  alias result #0 path [\"C::a\", \"C::b\"]\n"
      "  write \"c:@g\" %0\n  fieldwrites %0, %0\n"
      "  named url %0 @a.cpp:2:2-5\n}\n");
  EXPECT_EQ(F.K, Function::Kind::Constructor);
  EXPECT_EQ(F.Symbol, "c:@C");
  EXPECT_EQ(F.Name, "ns::C::C");
  EXPECT_EQ(F.Class, "ns::C");
  EXPECT_EQ(F.Params,
            (std::vector<Parameter>{{"p", "char *"}, {"q", ""}, {"", "int"}}));
  EXPECT_TRUE(F.Variadic && F.Virtual && F.Const);
  EXPECT_EQ(F.FormatParam, 2u);
  EXPECT_EQ(F.Overrides, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(F.Where, (Region{"a.cpp", 1, 2, 3, 4}));
  EXPECT_EQ(F.Outs, (std::vector<OutValue>{{ReceiverSlot, 0}, {1, 0}}));
  EXPECT_EQ(F.Returns, (Alias{Alias::Kind::Result, 0, "", {"C::a", "C::b"}}));
  EXPECT_EQ(F.GlobalWrites, (std::vector<GlobalWrite>{{"c:@g", 0}}));
  EXPECT_EQ(F.FieldWrites, (std::vector<TermId>{0, 0}));
  EXPECT_EQ(F.Names,
            (std::vector<NamedValue>{{"url", 0, {"a.cpp", 2, 2, 2, 5}}}));
}

TEST(TextParse, AGlobalNeedsNoParentheses) {
  Function F = function("global kBase const {\n%0 = literal \"x\"\n"
                        "returned %0\n}");
  EXPECT_EQ(F.K, Function::Kind::GlobalInit);
  EXPECT_TRUE(F.Const);
  EXPECT_EQ(F.Returned, 0u);
}

TEST(TextParse, FunctionsAndClassesAreSorted) {
  StringProgram P = parsed("function b () {\n}\nfunction a () {\n}\n"
                           "class D bases \"B\"\nclass B project references "
                           "\"B::r\"\n");
  ASSERT_EQ(P.Functions.size(), 2u);
  EXPECT_EQ(P.Functions[0].Symbol, "a");
  ASSERT_EQ(P.Classes.size(), 2u);
  EXPECT_EQ(P.Classes[0], (ClassInfo{"B", {}, true, {"B::r"}}));
  EXPECT_EQ(P.Classes[1], (ClassInfo{"D", {"B"}, false, {}}));
}

TEST(TextParse, WhatBelongsToTheUnit) {
  StringProgram P = parsed(R"(
    unit "a.cpp" reduced "2 includes missing"
    file "a.cpp"
    missing "x/y.h"
    skipped @a.cpp:3:1-5:7
    notice bound "too long" @a.cpp:9:1
    stray "lost" @a.cpp:1:1-7 inactive macro M near n
  )");
  EXPECT_EQ(P.Unit, "a.cpp");
  EXPECT_EQ(P.State, Analysed::Reduced);
  EXPECT_EQ(P.Reason, "2 includes missing");
  EXPECT_EQ(P.Files, (std::vector<std::string>{"a.cpp"}));
  EXPECT_EQ(P.MissingIncludes, (std::vector<std::string>{"x/y.h"}));
  EXPECT_EQ(P.Skipped, (std::vector<Region>{{"a.cpp", 3, 1, 5, 7}}));
  ASSERT_EQ(P.Notices.size(), 1u);
  EXPECT_EQ(P.Notices[0].K, Notice::Kind::Bound);
  EXPECT_EQ(P.Notices[0].Where, (Region{"a.cpp", 9, 1, 0, 0}));
  ASSERT_EQ(P.Stray.size(), 1u);
  EXPECT_EQ(P.Stray[0].Pieces.size(), 1u);
  EXPECT_TRUE(P.Stray[0].Inactive);
  EXPECT_EQ(P.Stray[0].Macro, "M");
  EXPECT_EQ(P.Stray[0].Near, "n");
}

TEST(TextParse, ErrorsSayTheLineAndWhatWasExpected) {
  EXPECT_EQ(errorOf("unit \"a\"\nnonsense\n"),
            "line 2: expected unit, file, missing, skipped, notice, class, "
            "stray, function, constructor, lambda or global");
  EXPECT_EQ(errorOf("function f () {\n%1 = null\n}"),
            "line 2: expected %0 next");
  EXPECT_EQ(errorOf("function f () {\n%0 = nul\n}"),
            "line 2: expected the kind of a term, like literal, param or call");
  EXPECT_EQ(errorOf("unit \"a"),
            "line 1: expected a closing \" on the same line");
  EXPECT_EQ(errorOf("unit \"\\q\""),
            "line 1: expected one of the escapes \\\" \\\\ \\n \\t \\xNN");
  EXPECT_EQ(errorOf("skipped @a.cpp:1\n"),
            "line 1: expected a place like @file:1:2 or @file:1:2-3:4");
  EXPECT_EQ(errorOf("file \"a\" \"b\"\n"),
            "line 1: expected the end of the line");
  EXPECT_EQ(errorOf("function f () {\n%0 = null\n"),
            "line 3: expected %N = ..., #N = ..., returned, out, alias, "
            "write, fieldwrites, named or }");
}

TEST(TextParse, ReferencesMustExist) {
  EXPECT_EQ(errorOf("function f () {\nreturned %3\n}"),
            "line 3: expected a whole program, but f: returned uses %3, which "
            "does not exist");
  EXPECT_EQ(errorOf("function f () {\n%0 = call #1\n#0 = g()\n}"),
            "line 4: expected a whole program, but f: %0 uses #1, which does "
            "not exist");
  EXPECT_EQ(errorOf("function f () {\n}\nfunction f () {\n}\n"),
            "line 5: expected a whole program, but function f stands twice or "
            "not in order");
}

TEST(TextPrint, IsWhatAPersonWouldWrite) {
  const char *Text = R"(unit "a.cpp"
class ns::C project bases "B"

function ns::f (p: "char *", ...) @a.cpp:1:1-9:2 {
  %0 = literal "https://" @a.cpp:2:3-13
  %1 = param 0
  #0 = std::basic_string::append(%1 : "char *") on %0 : "std::basic_string" changes receiver
  %2 = out #0 receiver
  %3 = field %2 "ns::C::base" : "char *"
  %4 = update %2 "ns::C::base" %3
  %5 = phi %2 %4
  %6 = aggregate "ns::C" { "ns::C::base": %5 }
  returned %6
  out 0 %5
}
)";
  EXPECT_EQ(print(parsed(Text)), Text);
}

TEST(TextPrint, ParsesBackToTheSameProgram) {
  for (unsigned Seed = 0; Seed < 2000; ++Seed) {
    StringProgram P = test::RandomProgram(Seed).program();
    std::string Text = print(P);
    auto Again = parse(Text);
    ASSERT_TRUE(bool(Again))
        << "seed " << Seed << ": " << llvm::toString(Again.takeError()) << "\n"
        << Text;
    ASSERT_EQ(*Again, P) << "seed " << Seed << "\n" << Text;
    ASSERT_EQ(print(*Again), Text) << "seed " << Seed;
  }
}

TEST(TextPrint, DamagedTextIsAnErrorOrAProgram) {
  for (unsigned Seed = 0; Seed < 300; ++Seed) {
    test::RandomProgram R(Seed);
    std::string Text = print(R.program());
    for (unsigned I = 0; I < 8 && !Text.empty(); ++I)
      Text[R.below(Text.size())] = char(R.below(256));
    auto Again = parse(
        llvm::StringRef(Text).take_front(R.below(unsigned(Text.size()) + 1)));
    if (!Again)
      EXPECT_NE(llvm::toString(Again.takeError()).find("expected"),
                std::string::npos);
  }
}

} // namespace
} // namespace patlint
