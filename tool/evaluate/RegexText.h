//===- RegexText.h - Texts in which a regular expression is replaced -----===//
//
// Expressions that programs clean URLs with: a text without metacharacters
// (" ", "\\{id\\}"), and one character of a set, alone or several in a row
// ("[ /]", "\\s+"). All others may match anything.
//
//===--------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_REGEXTEXT_H
#define PATLINT_EVALUATE_REGEXTEXT_H

#include "evaluate/Value.h"

namespace patlint {

/// The text, the expression and what its matches become: the text afterwards.
/// Holes that can have a part in a match stay holes.
Val replacedRegex(Values &V, const std::vector<Val> &Operands);

} // namespace patlint

#endif
