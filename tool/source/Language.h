//===- Language.h - What the name of a file says -----------------------===//
//
// isSource() and isHeader() are declared in ScanPlan.h.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_SOURCE_LANGUAGE_H
#define PATLINT_SOURCE_LANGUAGE_H

#include "llvm/ADT/StringRef.h"

#include <cstdint>

namespace patlint {

enum class Language : uint8_t { C, Cxx, CxxModule };

/// By extension. ".h" may be either; every other unknown one is C++.
Language languageOf(llvm::StringRef Path, Language OfPlainHeaders);

/// "clang" or "clang++".
const char *driverName(Language L);
/// What stands behind -x.
const char *nameForX(Language L);
/// The -std option for code of which nothing is known: the newest. An old
/// program read as a new one loses little, the other way round nearly all.
const char *newestStandard(Language L);

} // namespace patlint

#endif
