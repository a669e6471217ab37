//===- Versions.h - Which version of a file a finding speaks of --------===//
#ifndef PATLINT_REPORT_VERSIONS_H
#define PATLINT_REPORT_VERSIONS_H

#include "values/Finding.h"

namespace patlint {

/// Where, with the name by which its lines are asked for.
inline Region inVersion(const Finding &F, Region Where) {
  if (!F.Commit.empty())
    Where.File = F.Commit + ":" + Where.File;
  return Where;
}

} // namespace patlint

#endif
