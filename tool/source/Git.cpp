//===- Git.cpp ---------------------------------------------------------===//
#include "source/Git.h"

#include "base/Files.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/Program.h"

#include <algorithm>

extern char **environ;

namespace patlint::git {

std::vector<std::string> environment() {
  std::vector<std::string> Kept;
  for (char **E = environ; E && *E; ++E) {
    llvm::StringRef Entry(*E);
    bool Points = false;
    for (llvm::StringRef Name :
         {"GIT_DIR=", "GIT_WORK_TREE=", "GIT_INDEX_FILE=", "GIT_PREFIX=",
          "GIT_OBJECT_DIRECTORY=", "GIT_COMMON_DIR=", "GIT_NAMESPACE=",
          "GIT_LITERAL_PATHSPECS=", "GIT_GLOB_PATHSPECS=", "GIT_TRACE"})
      Points |= Entry.starts_with(Name);
    if (!Points)
      Kept.push_back(Entry.str());
  }
  Kept.push_back("GIT_OPTIONAL_LOCKS=0");
  return Kept;
}

/// What git prints, or nullopt if it cannot be run or fails.
static std::optional<std::string>
output(llvm::StringRef Folder, const std::vector<std::string> &Arguments) {
  llvm::ErrorOr<std::string> Program = llvm::sys::findProgramByName("git");
  if (!Program)
    return std::nullopt;
  llvm::SmallString<128> Out;
  if (llvm::sys::fs::createTemporaryFile("patlint-git", "out", Out))
    return std::nullopt;
  llvm::FileRemover Remove(Out);

  std::vector<llvm::StringRef> Argv = {"git", "-c", "core.fsmonitor=false",
                                       "-C", Folder};
  Argv.insert(Argv.end(), Arguments.begin(), Arguments.end());
  std::vector<std::string> Entries = environment();
  std::vector<llvm::StringRef> Env(Entries.begin(), Entries.end());
  const std::optional<llvm::StringRef> Redirects[] = {
      llvm::StringRef(""), llvm::StringRef(Out), llvm::StringRef("")};
  if (llvm::sys::ExecuteAndWait(*Program, Argv, Env, Redirects,
                                /*SecondsToWait=*/300) != 0)
    return std::nullopt;
  llvm::Expected<std::string> Text = readFile(Out);
  if (!Text) {
    llvm::consumeError(Text.takeError());
    return std::nullopt;
  }
  return std::move(*Text);
}

std::optional<std::string> topLevel(llvm::StringRef Folder) {
  std::optional<std::string> Text =
      output(Folder, {"rev-parse", "--show-toplevel"});
  if (!Text)
    return std::nullopt;
  llvm::StringRef Line = llvm::StringRef(*Text).rtrim('\n');
  // Empty inside of a .git folder.
  if (Line.empty())
    return std::nullopt;
  return Line.str();
}

std::optional<std::vector<std::string>> files(llvm::StringRef Folder) {
  std::optional<std::string> Text =
      output(Folder, {"ls-files", "-co", "--exclude-standard", "-z"});
  if (!Text)
    return std::nullopt;
  std::vector<std::string> Files;
  for (llvm::StringRef Name : llvm::split(*Text, '\0'))
    if (!Name.empty())
      Files.push_back(Name.str());
  std::sort(Files.begin(), Files.end());
  Files.erase(std::unique(Files.begin(), Files.end()), Files.end());
  return Files;
}

} // namespace patlint::git
