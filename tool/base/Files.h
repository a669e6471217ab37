//===- Files.h - Reading and writing files -----------------------------===//
#ifndef PATLINT_BASE_FILES_H
#define PATLINT_BASE_FILES_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>

namespace patlint {

/// The bytes of a regular file. The error says what and why.
llvm::Expected<std::string> readFile(llvm::StringRef Path);

/// Writes to a temporary name in the same folder and renames. A failed write
/// leaves an older file as it was. "-" is standard output.
llvm::Error writeFile(llvm::StringRef Path, llvm::StringRef Bytes,
                      unsigned Mode = 0644);

/// Lower-case hex of SHA-256.
std::string sha256(llvm::StringRef Bytes);

/// An error with a text.
llvm::Error failure(const llvm::Twine &Text);

} // namespace patlint

#endif
