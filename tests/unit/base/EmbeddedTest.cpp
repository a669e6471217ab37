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
