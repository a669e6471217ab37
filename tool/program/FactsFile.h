//===- FactsFile.h - Facts of one unit as a file -----------------------===//
//
// What `patlint extract` writes and `patlint link` reads, and an entry of the
// fact store. A line of text, then parts that are documents of Codec.h:
//
//   patlint-facts/1 FINGERPRINT DIGEST BYTES BYTES\n ...
//
// The fingerprint says which build of the tool made the facts; no other reads
// them. The digest is over the parts, so a byte that was lost or changed
// anywhere is noticed.
//
// Facts hold the text of the sources, secrets in them included, as an object
// file does: they are written with mode 0600.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_PROGRAM_FACTSFILE_H
#define PATLINT_PROGRAM_FACTSFILE_H

#include "program/StringProgram.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace patlint {

/// For people only as far as the name; the number is the form of the line.
inline constexpr const char *FactsMagic = "patlint-facts/";
inline constexpr unsigned FactsFileVersion = 1;
inline constexpr unsigned FactsMode = 0600;

/// The first line and the parts.
std::string sealed(llvm::StringRef Fingerprint,
                   llvm::ArrayRef<llvm::StringRef> Parts);

/// The parts of what sealed() gave for that fingerprint; they point into
/// Bytes. The error is for people and goes behind the name of the file: "is
/// not a facts file", "was made by a newer patlint", ...
llvm::Expected<std::vector<llvm::StringRef>> opened(llvm::StringRef Fingerprint,
                                                    llvm::StringRef Bytes);

/// A project file that a unit read, or its main file.
struct SourceBytes {
  /// Relative to the scan root, or absolute.
  std::string File;
  std::string Contents;
  bool operator==(const SourceBytes &) const = default;
};

/// What a unit is, beside its string program.
struct UnitFacts {
  /// As in CompileJob.
  std::string File;
  std::string Directory;
  std::vector<std::string> Arguments;
  /// Sorted by File; those that could be read.
  std::vector<SourceBytes> Sources;
  bool operator==(const UnitFacts &) const = default;
};

std::string encode(const UnitFacts &U);
llvm::Expected<UnitFacts> decodeUnit(llvm::StringRef Bytes);

/// One thing that a parse asked the disk for, and the answer.
struct Asked {
  enum class Kind : uint8_t {
    Missing,  ///< nothing there
    File,     ///< there is something that is no folder
    Folder,   ///< there is a folder
    Contents, ///< a file with the digest Answer
    Listing,  ///< a folder whose names have the digest Answer
    RealPath, ///< is Answer without links
    Guess     ///< a header that is looked for by its end only: Answer, if any
  };
  Kind K = Kind::Missing;
  /// Absolute. Apart, because many names are looked for in few folders.
  std::string Folder, Name;
  std::string Answer;
  bool operator==(const Asked &) const = default;
};

/// All that a parse asked for, sorted, each once. The same command gives the
/// same program as long as all answers are the same.
struct UnitInputs {
  std::vector<Asked> All;
  /// What it read has the time in it, or changed meanwhile.
  bool Unstable = false;
  bool operator==(const UnitInputs &) const = default;
};

std::string encode(const UnitInputs &I);
llvm::Expected<UnitInputs> decodeInputs(llvm::StringRef Bytes);

/// A digest of 128 bits for what lies on the disk, in hex.
std::string digest(llvm::StringRef Bytes);

} // namespace patlint

#endif
