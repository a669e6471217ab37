//===- Git.h - Asking git ----------------------------------------------===//
//
// Runs git; so does GitStream, for what is long. Its environment is cleaned of what a hook
// sets (GIT_DIR and so on), so that the answer is about the folder asked for;
// nothing a scanned repository configures is run.
//
// In:  a folder. Out: the work tree around it and its files.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_SOURCE_GIT_H
#define PATLINT_SOURCE_GIT_H

#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>
#include <vector>

namespace patlint::git {

/// The environment that git is run with, "NAME=VALUE" each. For this room.
std::vector<std::string> environment();

/// Top level of the work tree around Folder, or nullopt: none, or git is not
/// installed or refuses.
std::optional<std::string> topLevel(llvm::StringRef Folder);

/// Tracked and untracked files below Folder that are not ignored, relative to
/// it, as git prints them: sorted, a nested repository as "name" or "name/".
/// nullopt if git fails.
std::optional<std::vector<std::string>> files(llvm::StringRef Folder);

} // namespace patlint::git

#endif
