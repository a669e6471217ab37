//===- Derived.h - The program's own wrappers --------------------------===//
#ifndef PATLINT_EVALUATE_DERIVED_H
#define PATLINT_EVALUATE_DERIVED_H

#include "evaluate/Evaluator.h"
#include "values/Request.h"

namespace patlint {

/// Functions that send what they are given, with what they make of it. Those
/// that nobody can call by name (closures, functions of one file) are left
/// out. Sorted by name.
std::vector<DerivedClient> derivedClients(Evaluator &E, const Linked &Program,
                                          const Models &M, Values &V);

} // namespace patlint

#endif
