//===- Branches.h - Code that only some builds have --------------------===//
//
// In:  the bytes of a file.
// Out: the branches of its `#if`s, what is named in each, and the macros that
//      have to be defined, or must not be, for one of them to be compiled.
//
//   #ifdef WITH_HTTP                     {WITH_HTTP defined}
//   #if !defined(OLD) && API >= 3        {OLD not defined, API 3}
//   #if defined(A) || defined(B)         {A defined}: the first that works
//   #else (of #ifdef X)                  {X not defined}
//   #if 0, #if LEVEL(3), #if A + B > 2   none: what makes it true is not known
//
// Knows no definitions of the file itself and of what it includes.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_BRANCHES_H
#define PATLINT_LEXICAL_BRANCHES_H

#include "llvm/ADT/StringRef.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace patlint {

/// What has to be so of a macro.
struct Setting {
  enum class Kind : uint8_t {
    Undefined, ///< it is not defined
    Defined,   ///< as whatever
    Value,     ///< as this number
  } K = Kind::Undefined;
  long long Number = 0;
  bool operator==(const Setting &) const = default;
};
using Settings = std::map<std::string, Setting>;

struct Branch {
  /// The lines between its directives.
  unsigned FirstLine = 0, LastLine = 0;
  /// Index of the branch around it.
  std::optional<size_t> Around;
  /// The conditions of its #if, of all that stand in front of its own #elif
  /// or #else as not true.
  struct Condition {
    std::string Text; ///< as behind #if
    bool Holds = true;
    bool operator==(const Condition &) const = default;
  };
  std::vector<Condition> Conditions;
  /// Identifiers of its code (directives and nested branches are none), sorted,
  /// each once.
  std::vector<std::string> Names;
  /// `#ifndef X` around a header, `#define X` behind it.
  bool Guard = false;
  bool operator==(const Branch &) const = default;
};

struct BranchesOfFile {
  /// In the order of their first lines.
  std::vector<Branch> All;
  /// Identifiers of all code, sorted, each once.
  std::vector<std::string> Names;
  /// The innermost branch that has the line.
  std::optional<size_t> at(unsigned Line) const;
};

/// Never fails. C chooses the language. Thread-safe.
BranchesOfFile branches(llvm::StringRef Bytes, bool C);

/// The settings with which the branch is compiled; none if that is not known,
/// or cannot be. IsActive says which of the branches around it are compiled
/// as it is: those say only what must not be set otherwise.
std::optional<Settings>
settingsFor(const BranchesOfFile &File, size_t Index,
            const std::function<bool(const Branch &)> &IsActive);

/// Adds More; false, and A stays as it is, if the two contradict.
bool join(Settings &A, const Settings &More);

} // namespace patlint

#endif
