//===- ThisProgram.cpp -----------------------------------------------------===//
#include "app/ThisProgram.h"

#include "llvm/Support/FileSystem.h"

namespace patlint {

std::string thisProgram(const char *Argv0) {
  // Any address inside the program will do.
  static const char Here = 0;
  return llvm::sys::fs::getMainExecutable(Argv0, const_cast<char *>(&Here));
}

} // namespace patlint
