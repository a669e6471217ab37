//===- TilingsTest.cpp - Words that a program can put together ----------===//
#include "lexical/Tilings.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace patlint {
namespace {

/// Of these literals the ones that tell of the word, each with a blank.
std::string telling(std::vector<std::string> Literals,
                    const char *Word = "shopimport",
                    Tilings::Kind K = Tilings::Kind::Segment) {
  Tilings T;
  T.addWord(Word, K);
  for (const std::string &L : Literals)
    T.addLiteral(L);
  T.finish();
  std::string Out;
  for (const std::string &L : Literals)
    if (!T.wordIn(L).empty())
      Out += L + " ";
  return Out;
}

TEST(Tilings, AWholeWord) {
  EXPECT_EQ(telling({"/api/shopimport/auth"}), "/api/shopimport/auth ");
  EXPECT_EQ(telling({"shopimport"}), "shopimport ");
  EXPECT_EQ(telling({"/%s/SHOPIMPORT?x"}), "/%s/SHOPIMPORT?x ");
  EXPECT_EQ(telling({"/shop%69mport/"}), "/shop%69mport/ ");
  EXPECT_EQ(telling({"/shopimports/", "my-shopimport/"}), ""); // other segments
}

TEST(Tilings, TwoPiecesAreAWord) {
  // The one that fewer literals have tells.
  EXPECT_EQ(telling({"/shop", "import/auth", "import", "import"}), "/shop ");
  EXPECT_EQ(telling({"/%sshop%s", "import"}), "/%sshop%s ");
  EXPECT_EQ(telling({"/shop{}x", "import"}), "/shop{}x ");
}

TEST(Tilings, APieceAloneIsNothing) {
  EXPECT_EQ(telling({"/shop", "export"}), "");
  EXPECT_EQ(telling({"the shop", "import"}), ""); // no segment begins there
  EXPECT_EQ(telling({"/shop.", "import"}), "");
}

TEST(Tilings, ThreePiecesButNotMore) {
  EXPECT_EQ(telling({"/sho", "pim", "port"}), "/sho ");
  EXPECT_EQ(telling({"/sh", "op", "im", "port"}), "");
}

TEST(Tilings, AnEncodedCharacterIsNotPutTogether) {
  EXPECT_EQ(telling({"100%", "7c", "12%7C"}, "%7c", Tilings::Kind::Anywhere),
            "12%7C ");
}

TEST(Tilings, TheLetterOfAConversionIsNoText) {
  auto Tells = [](std::string Text, std::string Rest) {
    return telling({Text, Rest}, "drop", Tilings::Kind::Anywhere);
  };
  EXPECT_EQ(Tells("/%d", "rop"), "");
  EXPECT_EQ(Tells("/%ld/x", "rop"), "");
  EXPECT_EQ(Tells("/d", "rop"), "/d ");         // a letter of the text
  EXPECT_EQ(Tells("%d", "rop rop"), "");
  EXPECT_EQ(Tells("/%sd", "rop"), "/%sd ");     // behind a conversion
  EXPECT_EQ(Tells("/%1d", "rop"), "/%1d ");     // "%1" is all of another style's
  EXPECT_EQ(Tells("/%1%d", "rop"), "/%1%d ");
  EXPECT_EQ(telling({"100%drop"}, "drop", Tilings::Kind::Anywhere), "100%drop ");
}

TEST(Tilings, OnlySplitWords) {
  EXPECT_EQ(telling({"xentral"}, "xentral", Tilings::Kind::Split), "");
  EXPECT_EQ(telling({"my xen", "tral"}, "xentral", Tilings::Kind::Split),
            "my xen ");
}

TEST(Tilings, SingleLettersAreNoPieces) {
  EXPECT_EQ(telling({"a", "b", "c"}, "abc", Tilings::Kind::Anywhere), "");
  EXPECT_EQ(telling({"xab", "c"}, "abc", Tilings::Kind::Anywhere), "xab ");
}

TEST(Tilings, PiecesAreAskedForAsWell) {
  Tilings T;
  std::vector<std::string> Asked;
  T.addWord("key_", Tilings::Kind::Anywhere,
            [&](llvm::StringRef Piece, size_t At, size_t I, size_t J) {
              Asked.push_back(Piece.str() + "@" + std::to_string(At) + ":" +
                              std::to_string(I) + "-" + std::to_string(J));
              return !Piece.ends_with("mon") && Piece != "monke";
            });
  for (const char *L : {"monke", "a ke", "x ke", "y_1%s", "%skey_%s"})
    T.addLiteral(L);
  T.finish();
  EXPECT_EQ(T.wordIn("monke"), "") << "does not fit";
  EXPECT_EQ(T.wordIn("y_1%s"), "key_");
  EXPECT_EQ(T.wordIn("%skey_%s"), "key_");
  // What stands on the open side goes along, up to a field.
  for (const char *Each : {"monke@3:0-2", "a ke@2:0-2", "y_1@0:2-4"})
    EXPECT_NE(std::find(Asked.begin(), Asked.end(), Each), Asked.end()) << Each;
}

} // namespace
} // namespace patlint
