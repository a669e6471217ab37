//===- SecretMask.h - What no format may show --------------------------===//
//
// In:  the Secret regions of all findings, suppressed ones too, and the
//      source they point into.
// Out: which bytes of a source line are hidden, and texts without the bytes
//      of any known secret.
//
// The texts of findings are redacted when they are made; this is the second
// lock on the same door. It knows only what the findings mark.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_REPORT_SECRETMASK_H
#define PATLINT_REPORT_SECRETMASK_H

#include "report/SourceFiles.h"

#include "llvm/ADT/StringMap.h"

#include <map>
#include <utility>

namespace patlint {

/// Bytes [first, second) of a line, 0-based.
using ByteRange = std::pair<size_t, size_t>;

class SecretMask {
public:
  /// Values shorter than this are hidden where they are marked only: as words
  /// of a text they could be anything.
  static constexpr size_t ShortestValue = 8;

  SecretMask(const Report &R, SourceFiles &Files);

  /// Hides also what the requests send as credentials, found or not, where it
  /// stands: for formats that show more of the source than the places of
  /// findings.
  void markCredentials(const Report &R, SourceFiles &Files);

  /// What must not be shown of Text, which stands Offset bytes into line
  /// Number of File; in bytes of Text, sorted, may overlap.
  std::vector<ByteRange> hidden(const std::string &File, unsigned Number,
                                llvm::StringRef Text, size_t Offset = 0) const;
  /// Text with "***" for each known secret value.
  std::string clean(llvm::StringRef Text) const;

private:
  void mark(const SecretRegion &Secret, SourceFiles &Files, bool WithValue);
  void addValue(llvm::StringRef Value);
  std::vector<ByteRange> valuesIn(llvm::StringRef Text) const;

  std::map<std::pair<std::string, unsigned>, std::vector<ByteRange>> Marked;
  /// By their first ShortestValue bytes; looked up, never iterated.
  llvm::StringMap<std::vector<std::string>> Values;
};

} // namespace patlint

#endif
