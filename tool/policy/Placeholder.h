//===- Placeholder.h - Values that are no credentials ------------------===//
//
// In:  a value that stands where a credential stands.
// Out: whether it is one only in form: a documentation value, a repeat, a
//      name, a path.
//
// The words and patterns are data (rules/generic.json). Judges a value only;
// where it stands is not known here.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_POLICY_PLACEHOLDER_H
#define PATLINT_POLICY_PLACEHOLDER_H

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"

#include <memory>
#include <string>
#include <vector>

namespace re2 {
class RE2;
}

namespace patlint {

/// Thread-safe when built.
struct Placeholders {
  /// Shorter values are placeholders.
  size_t MinLength = 0;
  /// Lower-case words of which one makes a value of plain words a
  /// placeholder: "your_token", "server token", but not "abc-9XkQ2-token".
  llvm::StringSet<> Words;
  /// Lower-case texts that make any value that holds them one: "example".
  std::vector<std::string> Contains;
  /// Expressions over the whole value, without regard to case.
  std::vector<std::shared_ptr<const re2::RE2>> Patterns;

  bool match(llvm::StringRef Value) const;
};

/// One character again and again ("AAAA").
bool isSingleRepeat(llvm::StringRef Value);

} // namespace patlint

#endif
