//===- Excerpt.h - A source line with its place marked -----------------===//
//
//       41 | const char *Token = "****************";
//          |                     ^~~~~~~~~~~~~~~~~~
//
// Tabs stay tabs, secrets are stars of the same width, long lines are cut
// around the place.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_REPORT_EXCERPT_H
#define PATLINT_REPORT_EXCERPT_H

#include "report/SecretMask.h"

namespace patlint {

/// Longest piece of a source line that is shown, in terminal columns.
constexpr unsigned ExcerptColumns = 120;

/// Both lines with their ends. Of a region over several lines only the first
/// one. Empty if the line is not there.
std::string excerpt(const Region &Where, SourceFiles &Files,
                    const SecretMask &Mask, bool Color);

} // namespace patlint

#endif
