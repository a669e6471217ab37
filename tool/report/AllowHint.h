//===- AllowHint.h - The comment that silences a finding ---------------===//
#ifndef PATLINT_REPORT_ALLOWHINT_H
#define PATLINT_REPORT_ALLOWHINT_H

#include "values/Finding.h"

#include <string>

namespace patlint {

/// The line to paste, in the comments of the finding's file. Empty if such
/// files know none.
std::string allowComment(const Finding &F);

} // namespace patlint

#endif
