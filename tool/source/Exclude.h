//===- Exclude.h - Files that are left out -----------------------------===//
#ifndef PATLINT_SOURCE_EXCLUDE_H
#define PATLINT_SOURCE_EXCLUDE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <string>

namespace patlint {

/// A pattern of base/Glob and the folder from which it is seen.
struct Exclusion {
  std::string Glob;
  /// Absolute, free of links; empty: the scan root.
  std::string From;
  bool operator==(const Exclusion &) const = default;
};

/// Path is relative to Root, or absolute. What lies outside of the folder of a
/// pattern is not left out by it.
bool isExcluded(llvm::StringRef Path, llvm::StringRef Root,
                llvm::ArrayRef<Exclusion> All);

} // namespace patlint

#endif
