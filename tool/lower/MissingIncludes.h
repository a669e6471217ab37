//===- MissingIncludes.h - What a missing header would have included ------===//
//
// A header that is not in the tree is often the one that includes all others:
// `#include "api.hpp"`, and std::, cpr:: or curl_easy_init() are nowhere else. What a
// file names and nobody declares, and one of our shadow headers declares, was in
// there.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_MISSINGINCLUDES_H
#define PATLINT_LOWER_MISSINGINCLUDES_H

#include "lower/Lower.h"
#include "lower/Words.h"

namespace clang {
class ASTContext;
} // namespace clang

namespace patlint::lowering {

/// Headers, as they are included, for what the main file of a unit names and nobody
/// declares. The unit was parsed once, Context and P are of that; Off is what its
/// preprocessor left out.
std::vector<std::string> missingIncludes(clang::ASTContext &Context, clang::Preprocessor &P,
                                         const LeftOut &Off,
                                         const std::vector<ShadowHeader> &Shadows);

} // namespace patlint::lowering

#endif
