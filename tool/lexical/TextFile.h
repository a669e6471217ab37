//===- TextFile.h - Credentials in files that are no code --------------===//
//
// In:  the bytes of a file in any language but C and C++: a script, CMake,
//      configuration, data, prose.
// Out: its lines that hold a credential by shape, and the allow-comments that
//      speak for them.
//
// Knows no syntax: a line is a text, and one that begins like a comment of
// some language counts as a comment. Keeps nothing of a file without
// credentials, so that a tree of data costs no memory.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_TEXTFILE_H
#define PATLINT_LEXICAL_TEXTFILE_H

#include "policy/Policy.h"
#include "values/Lexical.h"

#include "llvm/ADT/StringRef.h"

#include <string>

namespace patlint {

/// Larger files are not searched: 16 MiB.
inline constexpr size_t MostTextBytes = size_t(16) << 20;

/// Text as git sees it: no NUL among the first 8000 bytes. UTF-16 is to be
/// UTF-8 before (base/Files).
bool isText(llvm::StringRef Bytes);

/// The facts of the file with these bytes: Texts, Allows and, where there are
/// Texts, the words of the file as Identifiers. A line ends with "\n", "\r\n"
/// or "\r"; columns are bytes. An allow-comment stands behind `#`, `//`, `/*`,
/// `;`, `--`, `%` or `<!--`, on the line or alone above it. Thread-safe.
LexicalFacts textFacts(const std::string &File, llvm::StringRef Bytes,
                       const Policy &P);

} // namespace patlint

#endif
