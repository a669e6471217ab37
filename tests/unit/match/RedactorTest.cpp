//===- RedactorTest.cpp - Texts without the secrets of the program ------===//
#include "match/Fixture.h"
#include "match/Redactor.h"

#include <gtest/gtest.h>

namespace patlint {

TEST(Redactor, SecretsAndTheirEncodedFormBecomeStars) {
  Policy P;
  Redactor R(P);
  R.add("pass word");
  R.add("abcd");
  R.add("abc"); // too short: it is in every text
  EXPECT_EQ(R.redacted("x pass word, pass%20word, abcabcd abc"),
            "x ***, ***, abc*** abc");
  EXPECT_EQ(R.redacted("nothing"), "nothing");
  EXPECT_EQ(R.redacted(""), "");
}

TEST(Redactor, TheLongestGoesFirst) {
  Policy P;
  Redactor R(P);
  R.add("secret");
  R.add("secret-of-mine");
  R.add("of-mine-and-yours");
  EXPECT_EQ(R.redacted("a secret-of-mine"), "a ***");
  EXPECT_EQ(R.redacted("secretsecret"), "******");
  EXPECT_EQ(R.redacted("secret-of-mine-and-yours"), "***-***");
}

TEST(Redactor, ShortOnesStayInTextsThatAreMostlyOurs) {
  Policy P;
  Redactor R(P);
  R.add("test");
  R.add("testtest");
  EXPECT_EQ(R.redacted("a test of testtest", 8), "a test of ***");
  EXPECT_EQ(R.redacted("a test of testtest"), "a *** of ***");
}

} // namespace patlint
