//===- Lower.h - From one compile command to a string program ----------===//
//
// The only room that sees the Clang AST. Parses one translation unit with
// every tolerance the design asks for and lowers all its project functions.
//
// Runs in a worker process: it may crash or be killed; the caller survives.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_LOWER_H
#define PATLINT_LOWER_LOWER_H

#include "program/FactsFile.h"
#include "program/StringProgram.h"

#include <string>
#include <vector>

namespace patlint {

/// A header we bring along for a library that is not installed.
struct ShadowHeader {
  enum class Of : uint8_t {
    Client,   ///< any other library
    Language, ///< the standard library of C++
    System    ///< C and POSIX: only where the system has no such header
  };
  /// As included: "curl/curl.h".
  std::string Name;
  std::string Contents;
  Of Library = Of::Client;
};

enum class HeaderMode : uint8_t {
  Real,  ///< never shadow
  Auto,  ///< shadow where the real one is missing
  Shadow ///< prefer shadow
};

struct LowerJob {
  /// Absolute path of the scan root; files below it are project code.
  std::string Root;
  /// Main file as in CompileJob.
  std::string File;
  std::string Directory;
  std::vector<std::string> Arguments;
  HeaderMode Headers = HeaderMode::Auto;
  /// Folders below Root that hold headers, for guessing: for an include
  /// `a/b.h` that is not found, D is tried where D/a/b.h is in ProjectHeaders
  /// (relative paths, sorted). Used for guessed jobs only.
  std::vector<std::string> ProjectHeaders;
  /// What is asked of the disk is wanted, too.
  bool WantInputs = false;
};

/// A file that has other bytes than those that lie there, or that does not lie
/// there at all.
struct HeldFile {
  /// Absolute, normal.
  std::string Path;
  std::string Contents;
};

/// Never fails: trouble becomes State, Reason and Notices of the program.
/// Inputs, if given: all that was asked of the disk.
StringProgram lower(const LowerJob &Job,
                    const std::vector<ShadowHeader> &Shadows,
                    const std::vector<HeldFile> &Held = {},
                    UnitInputs *Inputs = nullptr);

} // namespace patlint

#endif
