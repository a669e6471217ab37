//===- SourceFiles.h - Lines of the files a report speaks of -----------===//
#ifndef PATLINT_REPORT_SOURCEFILES_H
#define PATLINT_REPORT_SOURCEFILES_H

#include "report/LineHash.h"
#include "report/Report.h"

#include <map>

namespace patlint {

/// Lines and line fingerprints of source files, each file asked for and
/// split once. Lines end with LF, CR LF or CR, as for compilers.
///
/// Borrows the SourceText and the bytes it gives. Not thread-safe.
class SourceFiles {
public:
  explicit SourceFiles(const SourceText &Text) : Text(Text) {}

  /// Line Number (1-based) without its end; nullopt if there is none.
  std::optional<llvm::StringRef> line(const std::string &File, unsigned Number);
  /// The fingerprint of a line as text; nullopt if there is no such line.
  std::optional<std::string> lineHash(const std::string &File, unsigned Number);

private:
  struct Split {
    std::optional<llvm::StringRef> Bytes;
    std::vector<llvm::StringRef> Lines;
    std::vector<LineHash> Hashes; ///< empty until asked for
  };
  Split &split(const std::string &File);

  const SourceText &Text;
  std::map<std::string, Split> Files;
};

} // namespace patlint

#endif
