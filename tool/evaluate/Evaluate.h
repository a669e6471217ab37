//===- Evaluate.h - From string programs to requests -------------------===//
//
// In:  the string programs of all units, the models.
// Out: ProgramFacts: requests, credentials by flow, composed strings, calls
//      of unmodelled functions; and, without any of these, what code that is
//      not in view could matter by. Sorted; independent of the units' order.
//
// The only room that understands strings and objects. No Clang, no files.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_EVALUATE_H
#define PATLINT_EVALUATE_EVALUATE_H

#include "models/Models.h"
#include "program/StringProgram.h"
#include "values/Interest.h"
#include "values/Request.h"

#include "llvm/ADT/StringRef.h"

#include <functional>
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

/// Is it worth to know where this term of the function gets to? For a literal:
/// could a text that holds it be looked for?
using TermFilter = std::function<bool(const Function &, const Term &)>;

/// How units that are not among these could matter. Needs no values: a small
/// part of the time that evaluate() takes.
Interest interest(const std::vector<StringProgram> &Units, const Models &M,
                  const TermFilter &MayMatter);

Evaluation evaluate(const std::vector<StringProgram> &Units, const Models &M);

} // namespace patlint

#endif
