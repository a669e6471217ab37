//===- FlagLiterals.h - Texts that the compile database defines ---------===//
//
// In:  the compile jobs.
// Out: the values of their -D flags, as literals of the database's file.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_FLAGLITERALS_H
#define PATLINT_APP_FLAGLITERALS_H

#include "source/ScanPlan.h"
#include "values/Lexical.h"

#include <vector>

namespace patlint {

/// Each value once, sorted by place: the first line of the database that holds
/// it. A value that is spelled in another way there stands at its first line.
std::vector<Literal> flagLiterals(const ScanPlan &Plan);

} // namespace patlint

#endif
