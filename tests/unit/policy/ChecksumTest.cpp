// The checksum families as data, on the vectors that are published.
#include "policy/Checksum.h"

#include <gtest/gtest.h>

using namespace patlint;

static std::string sanctum(llvm::StringRef Entropy) {
  Checksum C;
  C.Alphabet = digitsOf("hex").str();
  return encodedChecksum(C, Entropy);
}

static std::string sanctumOld(llvm::StringRef Entropy) {
  Checksum C;
  C.A = Checksum::Algorithm::Crc32Bzip2;
  C.Alphabet = digitsOf("hex").str();
  C.LittleEndian = true;
  return encodedChecksum(C, Entropy);
}

TEST(Checksum, CheckValuesOfTheAlgorithms) {
  EXPECT_EQ(checksum(Checksum::Algorithm::Crc32, "123456789"), 0xcbf43926u);
  EXPECT_EQ(checksum(Checksum::Algorithm::Crc32Bzip2, "123456789"),
            0xfc891918u);
}

TEST(Checksum, SanctumNowAndInOneOldVersion) {
  EXPECT_EQ(sanctum(std::string(40, 'A')), "2ae98c30");
  EXPECT_EQ(sanctumOld(std::string(40, 'A')), "2d691a4f");
  EXPECT_EQ(sanctum(std::string(40, '0')), "963fbb8e");
  EXPECT_EQ(sanctumOld("123456789"), "181989fc");
  EXPECT_EQ(sanctum("abcdefghijklmnopqrstuvwxyz0123456789ABCD"), "5aa51f0b");
  EXPECT_EQ(sanctum("TESTVECTORleadingzeroCRCxxxxxxxxxxxxxx64"), "00aa18aa")
      << "padded with zeros";
}

TEST(Checksum, OtherFamiliesAreOtherFields) {
  Checksum GitHub;
  GitHub.Alphabet = digitsOf("base62").str();
  GitHub.Width = 6;
  EXPECT_EQ(encodedChecksum(GitHub, std::string(30, 'A')), "0uCPlr");
  EXPECT_EQ(encodedChecksum(GitHub, "abcdefghijklmnopqrstuvwxyz0123"),
            "2LolCm");

  Checksum Grafana;
  Grafana.Alphabet = digitsOf("hex").str();
  Grafana.LittleEndian = true;
  EXPECT_EQ(encodedChecksum(Grafana, "glsa_ExampleExampleExampleExample0000"),
            "52ebac0c");

  Checksum GitLab;
  GitLab.Alphabet = digitsOf("base36").str();
  GitLab.Width = 7;
  EXPECT_EQ(encodedChecksum(GitLab, std::string("glpat") +
                                        "-AAECAwQFBgcICQoLDA0OD286MQp1Oj"
                                        "JzCA.01.0y"),
            "0wdsbqj");
}
