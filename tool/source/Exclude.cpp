//===- Exclude.cpp - Files that are left out ---------------------------===//
#include "source/Exclude.h"

#include "base/Glob.h"
#include "source/FileList.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

namespace patlint {

bool isExcluded(llvm::StringRef Path, llvm::StringRef Root,
                llvm::ArrayRef<Exclusion> All) {
  if (All.empty() || Path.empty())
    return false;
  llvm::SmallString<256> Absolute(Root);
  if (llvm::sys::path::is_absolute(Path))
    Absolute = Path;
  else
    llvm::sys::path::append(Absolute, Path);
  return llvm::any_of(All, [&](const Exclusion &E) {
    llvm::StringRef From = E.From.empty() ? Root : llvm::StringRef(E.From);
    llvm::StringRef Below(Absolute);
    if (!isBelow(Below, From))
      return false;
    Below = Below.drop_front(From.rtrim('/').size()).ltrim('/');
    return !Below.empty() && globMatches(E.Glob, Below);
  });
}

} // namespace patlint
