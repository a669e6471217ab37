//===- Database.cpp ----------------------------------------------------===//
#include "source/Database.h"

#include "base/Files.h"
#include "compat/Compat.h"
#include "source/Arguments.h"
#include "source/FileList.h"

#include "clang/Tooling/CompilationDatabase.h"
#include "clang/Tooling/JSONCompilationDatabase.h"
#include "clang/Tooling/Tooling.h"

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <algorithm>

namespace patlint {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
namespace tooling = clang::tooling;

static std::string absolute(llvm::StringRef Path, llvm::StringRef Base) {
  llvm::SmallString<256> Result(Path);
  compat::makeAbsolute(Base, Result);
  return Result.str().str();
}

/// "a\\b": a path as the other system writes it.
static std::string withSlashes(std::string Path) {
  std::replace(Path.begin(), Path.end(), '\\', '/');
  return Path;
}

/// The commands of a file; fails with a message.
static llvm::Expected<std::vector<tooling::CompileCommand>>
commandsOf(const std::string &Path, tooling::JSONCommandLineSyntax Syntax) {
  std::string Why;
  std::unique_ptr<tooling::CompilationDatabase> Loaded =
      tooling::JSONCompilationDatabase::loadFromFile(Path, Why, Syntax);
  if (!Loaded)
    return failure(Path + ": " + llvm::StringRef(Why).trim());
  return Loaded->getAllCompileCommands();
}

llvm::Expected<std::optional<Database>> databaseIn(llvm::StringRef Folder) {
  using Syntax = tooling::JSONCommandLineSyntax;
  std::string Path = absolute("compile_commands.json", Folder);
  if (!fs::exists(Path))
    return std::nullopt;
  auto Commands = commandsOf(Path, Syntax::AutoDetect);
  // Quoted for the other system: its compiler's name says so.
  bool Msvc = Commands && std::any_of(Commands->begin(), Commands->end(),
                                      [](const tooling::CompileCommand &C) {
                                        return hasMsvcOptions(C.CommandLine);
                                      });
  if (Msvc)
    Commands = commandsOf(Path, Syntax::Windows);
  if (!Commands)
    return Commands.takeError();
  llvm::vfs::FileSystem &Files = *llvm::vfs::getRealFileSystem();
  for (tooling::CompileCommand &Command : *Commands) {
    tooling::addExpandedResponseFiles(Command.CommandLine, Command.Directory,
                                      Msvc
                                          ? llvm::cl::TokenizeWindowsCommandLine
                                          : llvm::cl::TokenizeGNUCommandLine,
                                      Files);
    if (Msvc)
      Command.Filename = withSlashes(Command.Filename);
  }

  Database Result;
  Result.Path = Path;
  // Folders repeat; resolving one asks the file system.
  std::map<std::string, std::string> Folders;
  for (tooling::CompileCommand &Command : *Commands) {
    std::string Directory = absolute(Command.Directory, Folder);
    llvm::SmallString<256> File(absolute(Command.Filename, Directory));
    std::string Parent = path::parent_path(File).str();
    auto [Place, New] = Folders.try_emplace(Parent);
    if (New)
      Place->second = resolved(Parent);
    llvm::SmallString<256> Name(Place->second);
    path::append(Name, path::filename(File));
    std::vector<DatabaseEntry> &Entries = Result.Entries[Name.str().str()];
    DatabaseEntry Entry{std::move(Directory), std::move(Command.CommandLine)};
    bool Known = std::any_of(Entries.begin(), Entries.end(),
                             [&](const DatabaseEntry &Other) {
                               return Other.Directory == Entry.Directory &&
                                      Other.Command == Entry.Command;
                             });
    if (!Known)
      Entries.push_back(std::move(Entry));
  }
  return Result;
}

/// Folders directly below Folder, by name.
static std::vector<std::string> foldersIn(llvm::StringRef Folder) {
  std::vector<std::string> Found;
  std::error_code Error;
  for (fs::directory_iterator I(Folder, Error), E; I != E && !Error;
       I.increment(Error))
    if (fs::is_directory(I->path()))
      Found.push_back(I->path());
  std::sort(Found.begin(), Found.end());
  return Found;
}

std::vector<std::string> customaryBuildFolders(llvm::StringRef Root) {
  std::vector<std::string> Found;
  for (const std::string &Folder : foldersIn(Root)) {
    llvm::StringRef Name = path::filename(Folder);
    if (Name.starts_with("build"))
      Found.push_back(Folder);
    if (Name == "out") {
      Found.push_back(Folder);
      for (const std::string &Below : foldersIn(Folder))
        Found.push_back(Below);
    }
  }
  return Found;
}

} // namespace patlint
