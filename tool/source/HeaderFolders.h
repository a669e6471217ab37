//===- HeaderFolders.h - Where a project keeps its headers -------------===//
//
// For jobs without a compile database: which folders have to be searched so
// that the project's own includes are found?
//
// In:  the project's files. Out: folders. An include spelled "a/b.h" asks for
// the folder D with D/a/b.h; every folder that holds headers is there, too,
// as far as the bound allows.
//
// Reads the beginning of each file. Does not know conditions: an include in
// an inactive region counts.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_SOURCE_HEADERFOLDERS_H
#define PATLINT_SOURCE_HEADERFOLDERS_H

#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace patlint {

/// The bound: a search path of more folders makes each missing include slow.
inline constexpr size_t MaxHeaderFolders = 128;

/// What the #include lines of Text name, in order, with their quotes:
/// "\"a/b.h\"", "<c.h>". Includes of macros are left out.
std::vector<std::string> spelledIncludes(llvm::StringRef Text);

/// Folders relative to Root ("." is Root), sorted. Files are the project's C
/// and C++ files, relative to Root. Folders that an include asks for come
/// before others when there are too many.
std::vector<std::string> headerFolders(llvm::StringRef Root,
                                       const std::vector<std::string> &Files);

/// The same folders, those with the shortest way to Folder first; equally
/// near ones by name.
std::vector<std::string> nearestFirst(std::vector<std::string> Folders,
                                      llvm::StringRef Folder);

/// Steps from folder to folder, up and down: "a/b" to "a/c/d" is 3.
size_t steps(llvm::StringRef From, llvm::StringRef To);

} // namespace patlint

#endif
