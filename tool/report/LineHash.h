//===- LineHash.h - The line fingerprint of code hosts -----------------===//
//
// In:  the bytes of a file as it is checked out.
// Out: one value per line, the `primaryLocationLineHash` of SARIF uploads.
//
// A rolling hash over the next 100 code units from the start of a line that
// are no blank and no tab; line ends of any kind count as one LF. Equal
// windows are numbered in file order. Shifting code up or down keeps a
// line's value. Linear in the file.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_REPORT_LINEHASH_H
#define PATLINT_REPORT_LINEHASH_H

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>
#include <vector>

namespace patlint {

struct LineHash {
  uint64_t Hash = 0;
  /// 1 for the first line with this hash, 2 for the next, ...
  unsigned Occurrence = 0;
  bool operator==(const LineHash &) const = default;
};

/// "6ea84a51da68848e:1"; no leading zeros.
std::string printed(const LineHash &H);

/// Of each line, the first one at index 0. The end of the file can open one
/// more line, so an empty file has one and "a\n" has two.
std::vector<LineHash> lineHashes(llvm::StringRef Bytes);

} // namespace patlint

#endif
