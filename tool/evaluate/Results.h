//===- Results.h - From emissions to the facts of a program ------------===//
#ifndef PATLINT_EVALUATE_RESULTS_H
#define PATLINT_EVALUATE_RESULTS_H

#include "evaluate/Evaluator.h"
#include "values/Request.h"

namespace patlint {

/// What the evaluated program does, each request once and at the place where
/// its URL became known.
ProgramFacts results(Evaluator &E, const Linked &Program, const Models &M,
                     Values &V);

} // namespace patlint

#endif
