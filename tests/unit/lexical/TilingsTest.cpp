//===- TilingsTest.cpp - Words that a program can put together ----------===//
#include "lexical/Tilings.h"

#include <gtest/gtest.h>

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

TEST(Tilings, OnlySplitWords) {
  EXPECT_EQ(telling({"xentral"}, "xentral", Tilings::Kind::Split), "");
  EXPECT_EQ(telling({"my xen", "tral"}, "xentral", Tilings::Kind::Split),
            "my xen ");
}

} // namespace
} // namespace patlint
