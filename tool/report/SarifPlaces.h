//===- SarifPlaces.h - Where SARIF says something stands ---------------===//
//
// Relative, percent-encoded URIs against %SRCROOT%; columns in UTF-16 code
// units. A file outside of the scan root is named without its folders
// against %OUTSIDE%: the log must not depend on where it was made.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_REPORT_SARIFPLACES_H
#define PATLINT_REPORT_SARIFPLACES_H

#include "report/JsonText.h"
#include "report/SourceFiles.h"

namespace patlint {

/// A path as the path of a relative URI reference.
std::string relativeUri(llvm::StringRef Path);

/// The `originalUriBaseIds` that locations refer to.
Json uriBases(bool WithOutside);

class SarifPlaces {
public:
  explicit SarifPlaces(SourceFiles &Files) : Files(Files) {}

  /// A `location`; null if not even the file is known. Source: Where with the
  /// name by which its lines are asked for, if that is another.
  Json location(const Region &Where) { return location(Where, Where); }
  Json location(const Region &Where, const Region &Source);
  /// One of the files lay outside of the scan root.
  bool sawOutside() const { return Outside; }

private:
  Json region(const Region &Where);
  unsigned column(const Region &Where, unsigned Line, unsigned ByteColumn);

  SourceFiles &Files;
  bool Outside = false;
};

} // namespace patlint

#endif
