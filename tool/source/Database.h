//===- Database.h - Compile databases ----------------------------------===//
//
// In:  folders. Out: what compile_commands.json in them says, by file.
//
// Does not adjust the commands (Arguments.h) and does not run them.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_SOURCE_DATABASE_H
#define PATLINT_SOURCE_DATABASE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace patlint {

struct DatabaseEntry {
  /// Absolute.
  std::string Directory;
  /// With the compiler's name; wrappers and response files are resolved.
  std::vector<std::string> Command;
};

struct Database {
  /// Absolute path of the JSON file.
  std::string Path;
  /// By resolved absolute path of the main file, in the order of the file.
  std::map<std::string, std::vector<DatabaseEntry>> Entries;
};

/// Reads Folder/compile_commands.json; nullopt if there is none.
llvm::Expected<std::optional<Database>> databaseIn(llvm::StringRef Folder);

/// Folders below Root where builds are by custom, existing ones, by name:
/// build*/, out/, and the folders directly below out/.
std::vector<std::string> customaryBuildFolders(llvm::StringRef Root);

} // namespace patlint

#endif
