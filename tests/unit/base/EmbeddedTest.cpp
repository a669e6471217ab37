// rules/ in the binary: sorted, whole, and without what is only for people.
#include "base/Embedded.h"
#include "base/Files.h"

#include <gtest/gtest.h>

using namespace patlint;

TEST(Embedded, FilesAreSortedAndEqualToTheSource) {
  const auto &Files = embeddedFiles();
  ASSERT_FALSE(Files.empty());
  std::string_view Before;
  for (const EmbeddedFile &F : Files) {
    EXPECT_LT(Before, F.Path);
    Before = F.Path;
    auto Source = readFile(PATLINT_SOURCE_DIR "/rules/" + std::string(F.Path));
    ASSERT_TRUE(static_cast<bool>(Source)) << toString(Source.takeError());
    EXPECT_TRUE(*Source == F.Contents) << F.Path;
  }
}

TEST(Embedded, TheSchemaStaysOutside) {
  for (const EmbeddedFile &F : embeddedFiles())
    EXPECT_NE(F.Path.substr(0, 7), "schema/") << F.Path;
}

TEST(Embedded, ClangsOwnHeadersAreThere) {
  const auto &Files = embeddedClangHeaders();
  std::string_view Before;
  std::string All;
  for (const EmbeddedFile &F : Files) {
    EXPECT_LT(Before, F.Path);
    Before = F.Path;
    // Clang wants its buffers to end so.
    EXPECT_EQ(F.Contents.data()[F.Contents.size()], '\0') << F.Path;
    All += std::string(F.Path) + "\n";
  }
  for (const char *Wanted : {"\nstddef.h\n", "\nstdarg.h\n", "\nimmintrin.h\n", "\ncuda_wrappers/new\n"})
    EXPECT_NE(All.find(Wanted), std::string::npos) << Wanted;
}
