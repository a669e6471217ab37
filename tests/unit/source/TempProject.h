//===- TempProject.h - A project in a temporary folder -----------------===//
#ifndef PATLINT_TESTS_SOURCE_TEMPPROJECT_H
#define PATLINT_TESTS_SOURCE_TEMPPROJECT_H

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

#include "gtest/gtest.h"

#include <string>
#include <vector>

namespace patlint {

/// A folder that goes away with the test. Not inside any git work tree.
class TempProject {
public:
  TempProject() {
    llvm::SmallString<128> Made;
    EXPECT_FALSE(llvm::sys::fs::createUniqueDirectory("patlint-source", Made));
    llvm::SmallString<128> Real;
    EXPECT_FALSE(llvm::sys::fs::real_path(Made, Real));
    Folder = Real.str().str();
  }
  ~TempProject() { llvm::sys::fs::remove_directories(Folder); }
  TempProject(const TempProject &) = delete;
  TempProject &operator=(const TempProject &) = delete;

  /// The absolute path of a name in it.
  std::string operator/(llvm::StringRef Name) const {
    llvm::SmallString<128> Path(Folder);
    llvm::sys::path::append(Path, Name);
    return Path.str().str();
  }

  /// Writes a file, with its folders.
  TempProject &file(llvm::StringRef Name, llvm::StringRef Text = "") {
    std::string Path = *this / Name;
    EXPECT_FALSE(
        llvm::sys::fs::create_directories(llvm::sys::path::parent_path(Path)));
    std::error_code Error;
    llvm::raw_fd_ostream Out(Path, Error);
    EXPECT_FALSE(Error);
    Out << Text;
    return *this;
  }

  TempProject &folder(llvm::StringRef Name) {
    EXPECT_FALSE(llvm::sys::fs::create_directories(*this / Name));
    return *this;
  }

  TempProject &link(llvm::StringRef Target, llvm::StringRef Name) {
    EXPECT_FALSE(llvm::sys::fs::create_link(Target, *this / Name));
    return *this;
  }

  /// Runs git in it (or below).
  TempProject &git(std::vector<std::string> Words,
                   llvm::StringRef Below = ".") {
    auto Program = llvm::sys::findProgramByName("git");
    EXPECT_TRUE(static_cast<bool>(Program));
    std::vector<std::string> All = {"git",
                                    "-C",
                                    *this / Below,
                                    "-c",
                                    "user.name=T",
                                    "-c",
                                    "user.email=t@example.org",
                                    "-c",
                                    "init.defaultBranch=main"};
    All.insert(All.end(), Words.begin(), Words.end());
    std::vector<llvm::StringRef> Argv(All.begin(), All.end());
    const std::optional<llvm::StringRef> Quiet[] = {
        llvm::StringRef(""), llvm::StringRef(""), llvm::StringRef("")};
    EXPECT_EQ(llvm::sys::ExecuteAndWait(*Program, Argv, std::nullopt, Quiet),
              0);
    return *this;
  }

  std::string Folder;
};

} // namespace patlint

#endif
