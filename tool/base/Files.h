//===- Files.h - Reading and writing files -----------------------------===//
#ifndef PATLINT_BASE_FILES_H
#define PATLINT_BASE_FILES_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <functional>
#include <map>
#include <string>

namespace patlint {

/// The bytes of a regular file. The error says what and why.
llvm::Expected<std::string> readFile(llvm::StringRef Path);

/// What lies there, whatever is held.
llvm::Expected<std::string> readFromDisk(llvm::StringRef Path);

/// From here on the file of that name (as readFile() is asked for it) has
/// these bytes, whether it exists or not: text that an editor has not saved,
/// or that git's index holds.
/// Before there is any thread.
void holdFile(const std::string &Path, std::string Bytes);
/// In place of all that were held, by path. While nobody else reads.
void holdOnly(std::map<std::string, std::string, std::less<>> Files);
/// The bytes that were given for it, or for the file to which links lead from
/// it; or null.
const std::string *heldFile(llvm::StringRef Path);
/// All of them, by path.
const std::map<std::string, std::string, std::less<>> &heldFiles();

/// All of standard input.
llvm::Expected<std::string> readStandardInput();

/// The bytes of a text: as they are, or as UTF-8 if they begin with a byte
/// order mark of UTF-16. What is no UTF-16 behind one stays as it is.
std::string asUtf8(std::string Bytes);

/// Writes to a temporary name in the same folder and renames. A failed write
/// leaves an older file as it was. "-" is standard output.
llvm::Error writeFile(llvm::StringRef Path, llvm::StringRef Bytes,
                      unsigned Mode = 0644);

/// Lower-case hex of SHA-256.
std::string sha256(llvm::StringRef Bytes);

/// Lower-case hex of HMAC-SHA-256 (RFC 2104).
std::string hmacSha256(llvm::StringRef Key, llvm::StringRef Bytes);

/// An error with a text.
llvm::Error failure(const llvm::Twine &Text);

} // namespace patlint

#endif
