//===- Lines.h - From byte offsets to lines and columns ----------------===//
#ifndef PATLINT_LEXICAL_LINES_H
#define PATLINT_LEXICAL_LINES_H

#include "values/Region.h"

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>
#include <vector>

namespace patlint {

/// The lines of one file. A line ends with "\n", "\r\n" or a lone "\r", as
/// Clang counts them. Columns are bytes from 1; a byte order mark takes the
/// first three of its line.
class Lines {
public:
  Lines(std::string File, llvm::StringRef Bytes);

  /// 1-based line of the byte at Offset; the end of the file is allowed.
  unsigned line(uint32_t Offset) const;
  /// The region of the bytes [Begin, End).
  Region region(uint32_t Begin, uint32_t End) const;

private:
  std::string File;
  std::vector<uint32_t> Starts;
};

} // namespace patlint

#endif
