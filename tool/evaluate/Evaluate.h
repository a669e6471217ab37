//===- Evaluate.h - From string programs to requests -------------------===//
//
// In:  the string programs of all units, the models.
// Out: ProgramFacts: requests, credentials by flow, composed strings, calls
//      of unmodelled functions. Sorted; independent of the units' order.
//
// The only room that understands strings and objects. No Clang, no files.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_EVALUATE_H
#define PATLINT_EVALUATE_EVALUATE_H

#include "models/Models.h"
#include "program/StringProgram.h"
#include "values/Request.h"

#include <vector>

namespace patlint {

struct Evaluation {
  ProgramFacts Facts;
  /// Bounds that were hit.
  std::vector<Notice> Notices;
  /// Modelled calls that were matched by name only, as (unit file) list:
  /// such units are reduced. Sorted, unique.
  std::vector<std::string> NameOnlyFiles;
};

Evaluation evaluate(const std::vector<StringProgram> &Units,
                    const Models &M);

} // namespace patlint

#endif
