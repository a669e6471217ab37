// Reading and writing files: a failed write leaves what was there.
#include "base/Files.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <gmock/gmock.h>

using namespace patlint;
using testing::HasSubstr;

namespace {
class Files : public testing::Test {
protected:
  void SetUp() override {
    ASSERT_FALSE(llvm::sys::fs::createUniqueDirectory("patlint-files", Folder));
  }
  void TearDown() override { llvm::sys::fs::remove_directories(Folder); }
  std::string path(llvm::StringRef Name) const {
    llvm::SmallString<128> P(Folder);
    llvm::sys::path::append(P, Name);
    return P.str().str();
  }
  unsigned entries() const {
    std::error_code E;
    unsigned Count = 0;
    for (llvm::sys::fs::directory_iterator I(Folder, E), End; I != End && !E;
         I.increment(E))
      ++Count;
    return Count;
  }
  llvm::SmallString<128> Folder;
};
} // namespace

static std::string text(llvm::Error E) { return toString(std::move(E)); }

TEST_F(Files, BytesComeBackAsTheyWere) {
  std::string Bytes("a\0b\r\n\xff", 6);
  ASSERT_EQ(text(writeFile(path("f"), Bytes)), "");
  auto Read = readFile(path("f"));
  ASSERT_TRUE(static_cast<bool>(Read));
  EXPECT_EQ(*Read, Bytes);
  EXPECT_EQ(entries(), 1u) << "no temporary file is left";
}

TEST_F(Files, Utf16BecomesUtf8) {
  EXPECT_EQ(asUtf8(std::string("\xFF\xFE" "a\0\xFC\0", 6)), "a\xC3\xBC");
  EXPECT_EQ(asUtf8(std::string("\xFE\xFF" "\0a\0\xFC", 6)), "a\xC3\xBC");
  // Everything else stays: UTF-8, bytes, half a character of UTF-16.
  for (const std::string &Bytes :
       {std::string("\xEF\xBB\xBF" "a"), std::string("a\0b", 3),
        std::string("\xFF\xFE" "a"), std::string("\xFF"), std::string()})
    EXPECT_EQ(asUtf8(Bytes), Bytes);
}

TEST_F(Files, WritingReplaces) {
  ASSERT_EQ(text(writeFile(path("f"), "a longer text")), "");
  ASSERT_EQ(text(writeFile(path("f"), "b")), "");
  EXPECT_EQ(*readFile(path("f")), "b");
}

TEST_F(Files, ModeIsAsAsked) {
  ASSERT_EQ(text(writeFile(path("f"), "x", 0600)), "");
  auto Permissions = llvm::sys::fs::getPermissions(path("f"));
  ASSERT_TRUE(static_cast<bool>(Permissions));
  EXPECT_EQ(*Permissions & 0777, 0600);
}

TEST_F(Files, AFailureSaysWhatAndWhy) {
  EXPECT_THAT(text(writeFile(path("none/f"), "x")),
              HasSubstr("cannot write " + path("none/f") + ": "));
  EXPECT_THAT(text(readFile(path("none")).takeError()),
              HasSubstr("cannot read " + path("none") + ": "));
  EXPECT_THAT(text(readFile(Folder).takeError()), HasSubstr("folder"));
  EXPECT_EQ(entries(), 0u);
}

TEST_F(Files, WhatIsNoRegularFileIsNotRead) {
  EXPECT_THAT(text(readFile("/dev/zero").takeError()),
              HasSubstr("not a regular file"));
}

TEST_F(Files, ADeviceIsWrittenInPlace) {
  ASSERT_EQ(text(writeFile("/dev/null", "x")), "");
  llvm::sys::fs::file_status Status;
  ASSERT_FALSE(llvm::sys::fs::status("/dev/null", Status));
  EXPECT_EQ(Status.type(), llvm::sys::fs::file_type::character_file);
}

TEST_F(Files, AHeldFileHasTheBytesThatWereGiven) {
  ASSERT_EQ(text(writeFile(path("a"), "on disk")), "");
  patlint::holdFile(path("a"), "held");
  patlint::holdFile(path("none"), std::string("a\0b", 3));
  EXPECT_EQ(llvm::cantFail(readFile(path("a"))), "held");
  EXPECT_EQ(llvm::cantFail(readFile(path("none"))), std::string("a\0b", 3));
  EXPECT_EQ(patlint::heldFile(path("b")), nullptr);
}

TEST(Sha256, PublishedVectors) {
  EXPECT_EQ(sha256(""),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(HmacSha256, PublishedVectors) {
  // RFC 4231, cases 2 and 6: a short key, and one longer than a block.
  EXPECT_EQ(hmacSha256("Jefe", "what do ya want for nothing?"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  EXPECT_EQ(hmacSha256(std::string(131, '\xaa'),
                       "Test Using Larger Than Block-Size Key - Hash Key First"),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST(Failure, HasTheText) { EXPECT_EQ(text(failure("no")), "no"); }
