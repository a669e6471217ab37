//===- Checksum.h - Checksums that tokens carry ------------------------===//
//
// A token format with a checksum is described by data: which algorithm, over
// which groups of the detector's expression, written in which digits. The
// families known so far differ only in these fields (docs/rules-format.md).
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_POLICY_CHECKSUM_H
#define PATLINT_POLICY_CHECKSUM_H

#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>
#include <vector>

namespace patlint {

struct Checksum {
  enum class Algorithm : uint8_t {
    Crc32,      ///< ISO-HDLC, as in zlib; PHP calls it crc32b
    Crc32Bzip2, ///< most significant bit first, as in bzip2
  };
  Algorithm A = Algorithm::Crc32;
  /// Groups of the expression whose texts, joined, are covered.
  std::vector<std::string> Covered;
  /// The group that holds the checksum as written.
  std::string Group;
  /// The digits, from zero up; their number is the base.
  std::string Alphabet;
  /// Digits written; shorter numbers are padded with the zero digit.
  unsigned Width = 8;
  /// The four bytes are swapped before the number is written.
  bool LittleEndian = false;
};

/// "crc32", "crc32-bzip2".
std::optional<Checksum::Algorithm> checksumAlgorithm(llvm::StringRef Name);
std::vector<std::string> checksumAlgorithms();

/// The digits of an encoding ("hex", "base36", "base62"); empty if unknown.
llvm::StringRef digitsOf(llvm::StringRef Encoding);
std::vector<std::string> encodings();

uint32_t checksum(Checksum::Algorithm A, llvm::StringRef Bytes);

/// The checksum of Covered as C writes it.
std::string encodedChecksum(const Checksum &C, llvm::StringRef Covered);

} // namespace patlint

#endif
