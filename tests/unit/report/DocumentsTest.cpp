//===- DocumentsTest.cpp - Documents for tests/sarif_test.py -----------===//
//
// With PATLINT_DOCUMENTS=FOLDER writes reports of every kind there, and the
// sources they speak of below FOLDER/source, to be validated by other tools;
// without it to a temporary folder, which is removed.
//
//===-------------------------------------------------------------------===//
#include "report/Sample.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace patlint::test {

static void writeBytes(const std::filesystem::path &Path,
                       const std::string &Bytes) {
  std::filesystem::create_directories(Path.parent_path());
  std::ofstream Out(Path, std::ios::binary);
  Out << Bytes;
  ASSERT_TRUE(Out.flush()) << Path;
}

static void writeDocuments(const std::filesystem::path &Folder,
                           const std::string &Name, const Sample &S) {
  writeBytes(Folder / (Name + ".findings.json"), jsonReport(S.R, S.source()));
  writeBytes(Folder / (Name + ".requests.json"), requestsJson(S.R));
  writeBytes(Folder / (Name + ".sarif"), sarifReport(S.R, S.source()));
  for (const auto &[File, Bytes] : S.Files)
    writeBytes(Folder / "source" / File, Bytes);
}

TEST(Documents, Write) {
  const char *Wanted = std::getenv("PATLINT_DOCUMENTS");
  std::filesystem::path Folder =
      Wanted ? std::filesystem::path(Wanted)
             : std::filesystem::path(testing::TempDir()) /
                   ("patlint-documents-" + std::to_string(getpid()));
  writeDocuments(Folder, "rich", richSample());
  writeDocuments(Folder, "empty", emptySample());
  Sample Suppressed = richSample();
  Suppressed.R.IncludeSuppressed = true;
  writeDocuments(Folder, "suppressed", Suppressed);
  Sample Failed = emptySample();
  Failed.R.Summary.ExitCode = 2;
  writeDocuments(Folder, "failed", Failed);
  for (const char *Name : {"rich", "empty", "suppressed", "failed"})
    EXPECT_GT(
        std::filesystem::file_size(Folder / (Name + std::string(".sarif"))),
        1000u);
  if (!Wanted)
    std::filesystem::remove_all(Folder);
}

} // namespace patlint::test
