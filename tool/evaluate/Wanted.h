//===- Wanted.h - What code not in view could matter by -----------------===//
//
// In:  the linked program, what of it was evaluated.
// Out: the names through which further units could change the result: they
//      may call what sends, write what is read, define what is called, or get
//      hold of a text that matters (values/Interest.h).
//
// Follows texts and functions through the program by data dependence alone,
// without values: over-approximates.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_WANTED_H
#define PATLINT_EVALUATE_WANTED_H

#include "evaluate/Relevance.h"
#include "values/Interest.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace patlint {

/// MayMatter: as for evaluate().
Interest wanted(
    const Linked &Program, const Relevance &Needed,
    llvm::function_ref<bool(const Function &, const Term &)> MayMatter);

} // namespace patlint

#endif
