//===- TextOps.h - Operations on what is known of texts ----------------===//
//
// What the operations of models (models/TextOp.h) make of values. The result
// admits what the program computes: where a hole could hold or straddle the
// place that is cut or replaced, the possibilities are joined, and what they
// cannot say is a hole. Literal bytes keep their origins.
//
// An input of the function under evaluation (a symbol) is not cut: the
// operation is kept as a derived symbol and done when the input is known.
// The same form keeps positions that nobody knows: of `s.find('?')` in a text
// with holes it is known that it is where the '?' is, and so
// `s.substr(0, s.find('?'))` is the part in front of it.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_TEXTOPS_H
#define PATLINT_EVALUATE_TEXTOPS_H

#include "evaluate/Value.h"

#include <optional>

namespace patlint {

/// The operation done for each alternative. Operands stand as in TextOpRows;
/// an absent optional one is left out or nullptr at the end.
Val textOp(Values &V, TextOp Operation, std::vector<Val> Operands,
           llvm::StringRef Detail = "");

/// The number that V is, if it is one and nothing else.
std::optional<int64_t> knownNumber(Val V);

/// A slot that was never set on an object of which that is not known.
bool isUnset(const Values &V, const Choice &C);

/// How many bytes a text has at least, whatever is not known of it.
size_t leastBytes(const Values &V, const Choice &Text);

} // namespace patlint

#endif
