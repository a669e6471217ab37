//===- Resources.cpp - Where Clang's own headers are -------------------===//
#include "app/Resources.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace patlint {

std::string thisProgram(const char *Argv0) {
  // Any address inside the program will do.
  static const char Here = 0;
  return llvm::sys::fs::getMainExecutable(Argv0, const_cast<char *>(&Here));
}

std::string resourceDirectory(llvm::StringRef Program) {
  llvm::SmallString<256> Beside(llvm::sys::path::parent_path(Program));
  llvm::sys::path::append(Beside, "..", "lib", "patlint", "resource");
  llvm::sys::path::remove_dots(Beside, /*remove_dot_dot=*/true);
  std::string Places[] = {
      Beside.str().str(),
#ifdef PATLINT_CLANG_RESOURCE_DIR
      PATLINT_CLANG_RESOURCE_DIR,
#endif
      "/usr/lib/llvm-19/lib/clang/19",
  };
  for (const std::string &Place : Places) {
    llvm::SmallString<256> Header(Place);
    llvm::sys::path::append(Header, "include", "stddef.h");
    if (llvm::sys::fs::exists(Header))
      return Place;
  }
  return "";
}

} // namespace patlint
