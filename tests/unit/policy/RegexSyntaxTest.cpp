// The expressions of parameters: a subset that means what RE2 means by it.
#include "policy/RegexSyntax.h"

#include <gmock/gmock.h>
#include <re2/re2.h>

using namespace patlint;
using testing::HasSubstr;
using testing::StartsWith;

static std::string again(llvm::StringRef Text) {
  auto Parsed = parseRegex(Text);
  if (auto *Error = std::get_if<TemplateError>(&Parsed))
    return std::to_string(Error->Offset) + ": " + Error->Message;
  return printed(std::get<RegexNode>(Parsed));
}

/// Every string of up to five of these bytes must be in both or in neither.
static void expectSameLanguage(const std::string &Text) {
  RE2 Direct(Text, RE2::Latin1);
  RE2 Printed(again(Text), RE2::Latin1);
  ASSERT_TRUE(Direct.ok()) << Text;
  ASSERT_TRUE(Printed.ok()) << again(Text);
  const std::string Bytes = "ab1/-\n\xff";
  std::vector<std::string> Words = {""};
  for (size_t I = 0; I < Words.size(); ++I) {
    const std::string Word = Words[I];
    EXPECT_EQ(RE2::FullMatch(Word, Direct), RE2::FullMatch(Word, Printed))
        << Text << " on " << testing::PrintToString(Word);
    if (Word.size() < 4)
      for (char C : Bytes)
        Words.push_back(Word + C);
  }
}

TEST(RegexSyntax, MeansWhatRe2MeansByIt) {
  for (const char *Text :
       {"a",         "",        "ab*",         "a+b?",
        "a{2}",      "a{1,}",   "(?:ab){1,2}", "a|b|",
        "(?:a|b1)*", ".",       ".+",          "[ab]",
        "[^ab]",     "[a-b1]+", "[-a]",        "[a-]",
        "[\\d/]",    "\\d",     "\\D",         "\\w+",
        "\\W",       "\\s",     "\\S*",        "\\/",
        "a\\-",      "[\\]a]",  "[^\\w]",      "(?:(?:a)?b)*",
        "[.*]"})
    expectSameLanguage(Text);
}

TEST(RegexSyntax, WhatIsNotSupportedIsAnErrorWithItsOffset) {
  EXPECT_THAT(again("a(b)"), StartsWith("1: capturing groups"));
  EXPECT_THAT(again("(?=a)"), StartsWith("0: capturing groups"));
  EXPECT_THAT(again("(?:a"), StartsWith("0: missing \")\""));
  EXPECT_THAT(again("a)"), StartsWith("1: unmatched"));
  EXPECT_THAT(again("*a"), StartsWith("0: nothing to repeat"));
  EXPECT_THAT(again("a|+"), StartsWith("2: nothing to repeat"));
  EXPECT_THAT(again("a*?"), StartsWith("1: repetition of a repetition"));
  EXPECT_THAT(again("a{2"), StartsWith("1: a repetition is"));
  EXPECT_THAT(again("a{,2}"), StartsWith("1: a repetition is"));
  EXPECT_THAT(again("a{3,2}"), StartsWith("1: repetition counts"));
  EXPECT_THAT(again("a{9999}"), StartsWith("1: repetition counts"));
  EXPECT_THAT(again("[ab"), StartsWith("0: missing \"]\""));
  EXPECT_THAT(again("[]"), StartsWith("0: an empty character class"));
  EXPECT_THAT(again("[b-a]"), StartsWith("1: a range"));
  EXPECT_THAT(again("[\\d-z]"), StartsWith("1: a range"));
  EXPECT_THAT(again("[[:alpha:]]"), StartsWith("1: named classes"));
  EXPECT_THAT(again("[^\\s\\S]"), StartsWith("0: a character class that"));
  EXPECT_THAT(again("^a"), StartsWith("0: anchors"));
  EXPECT_THAT(again("a$"), StartsWith("1: anchors"));
  EXPECT_THAT(again("ab\\b"), StartsWith("2: unsupported escape"));
  EXPECT_THAT(again("a\\"), StartsWith("1: a backslash at the end"));
  EXPECT_THAT(again(std::string(300, '(') + ""), HasSubstr("capturing"));
}

TEST(RegexSyntax, NestingHasABound) {
  std::string Deep;
  for (int I = 0; I < 100; ++I)
    Deep += "(?:";
  EXPECT_THAT(again(Deep), HasSubstr("too deeply"));
}
