//===- Conditions.h - What is certainly not compiled -------------------===//
//
// Follows #if, #elif, #else and #endif of one file and knows which lines no
// configuration compiles: `#if 0`, `#if false`, the other branches of
// `#if 1`, and what is nested in them. Knows no macros: `#ifdef X` and
// `#if X` may go either way.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_CONDITIONS_H
#define PATLINT_LEXICAL_CONDITIONS_H

#include "llvm/ADT/StringRef.h"

#include <vector>

namespace patlint {

class Conditions {
public:
  /// A directive by its name; Condition is the one token behind it, or empty
  /// if there is none or more than one. Other directives are ignored.
  void directive(llvm::StringRef Name, llvm::StringRef Condition);
  /// The lines here are certainly not compiled.
  bool inactive() const;

private:
  struct Level {
    bool Outer;    ///< what is around the #if is inactive
    bool Taken;    ///< an earlier branch is certainly compiled, if any
    bool Inactive; ///< this branch is not
  };
  std::vector<Level> Levels;
};

} // namespace patlint

#endif
