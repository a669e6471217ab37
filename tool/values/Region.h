//===- Region.h - Where something stands in a source file --------------===//
//
// The one way the program names a place. A region is made by the rooms that
// read source (lexical, lower), and carried unchanged to the report.
//
// Does not read files. Columns are bytes here; report/ turns them into what
// a format asks for.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_VALUES_REGION_H
#define PATLINT_VALUES_REGION_H

#include <compare>
#include <string>

namespace patlint {

/// A half-open range of bytes in one file. Value type, no ownership.
struct Region {
  /// Path relative to the scan root with '/', or absolute when the file lies
  /// outside of it. Empty: unknown place (a built-in, the command line).
  std::string File;
  /// First line, 1-based. 0: unknown.
  unsigned Line = 0;
  /// First byte in the line, 1-based.
  unsigned Column = 0;
  /// Line of the last byte.
  unsigned EndLine = 0;
  /// One past the last byte in EndLine, 1-based.
  unsigned EndColumn = 0;

  bool known() const { return !File.empty() && Line != 0; }
  /// Ordered by file, line, column, end: the order of every report.
  auto operator<=>(const Region &) const = default;
};

/// "file:line:column", for text formats and for tests.
std::string printed(const Region &R);

} // namespace patlint

#endif
