//===- SkippedRegions.h - Code that no unit compiles -------------------===//
//
// In:  for each unit the files it read and the regions that its
//      preprocessor skipped in them.
// Out: the regions that every unit which read the file skipped.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_SKIPPEDREGIONS_H
#define PATLINT_APP_SKIPPEDREGIONS_H

#include "program/StringProgram.h"

#include <vector>

namespace patlint {

/// Sorted, not overlapping. Failed units have no say.
std::vector<Region> skippedEverywhere(const std::vector<StringProgram> &Units);

} // namespace patlint

#endif
