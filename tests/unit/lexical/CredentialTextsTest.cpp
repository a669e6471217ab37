// The texts that can hold a credential are those of the lexical facts.
#include "lexical/CredentialTexts.h"
#include "lexical/Lexical.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace patlint;
using testing::ElementsAre;

static std::vector<std::string> texts(const std::string &Bytes,
                                      bool C = false) {
  std::vector<std::string> Out;
  credentialTexts(Bytes, C,
                  [&](llvm::StringRef Text) { Out.push_back(Text.str()); });
  return Out;
}

TEST(CredentialTexts, LiteralsAreJoinedAndDecoded) {
  EXPECT_THAT(texts(R"(f("ab" /* c */ "\x63" u8"d", "e"); )"),
              ElementsAre(" c ", "abcd", "e"));
  EXPECT_THAT(texts("const char *p = R\"(a\nb)\" \"c\""), ElementsAre("a\nbc"));
  EXPECT_THAT(texts("auto x = \"a\\\nb\";"), ElementsAre("ab"));
}

TEST(CredentialTexts, WhereALineEndsADirectiveDoes) {
  EXPECT_THAT(texts("#define A \"a\" \\\n \"b\"\n\"c\""),
              ElementsAre("ab", "c"));
  EXPECT_THAT(texts("x = \"a\"\n#undef X\n\"b\";"), ElementsAre("a", "b"));
}

TEST(CredentialTexts, NamesOfFilesAreNone) {
  EXPECT_THAT(texts("#include \"a.h\"\n#line 3 \"b.h\"\n# 4 \"c.h\"\n\"d\""),
              ElementsAre("d"));
}

/// In one program with everything that tells texts apart.
TEST(CredentialTexts, AreThoseOfTheFacts) {
  const std::string Source = R"cpp(
#include "a.h" // why
#define URL "https://" "h" /* base */ "/x"
#if defined(X) // "quoted"
const char *A = L"wide" u"16" "\u00e4";
#endif
char B[] = "one" "two"
#ifdef Y
  "three"
#endif
  "four", C = 'c';
/* a "literal" in
   a comment */
auto D = R"x(raw \n "text")x" "tail"; // ends "here
auto E = f("g", "h" "i")("j");
unfinished = "k
)cpp";
  for (bool C : {false, true}) {
    LexicalFacts Facts = lexicalFacts("a.cpp", Source, C);
    std::vector<std::string> Expected;
    for (const Literal &L : Facts.Literals)
      Expected.push_back(L.Bytes);
    for (const Comment &Each : Facts.Comments)
      Expected.push_back(Each.Text);
    EXPECT_THAT(texts(Source, C), testing::UnorderedElementsAreArray(Expected));
  }
}
