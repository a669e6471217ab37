//===- RegexSyntax.h - The expressions allowed in templates ------------===//
//
// In:  the text of a parameter's expression.
// Out: a RegexNode tree over bytes, or the first mistake with its offset;
//      and the way back, as text that RE2 understands.
//
// Knows nothing of templates around it. The automaton of match/ is built
// from the tree, RE2 from the printed text: the two are checked against each
// other by tests.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_POLICY_REGEXSYNTAX_H
#define PATLINT_POLICY_REGEXSYNTAX_H

#include "policy/Template.h"

namespace patlint {

/// The tree, or the first mistake; offsets are relative to Text.
std::variant<RegexNode, TemplateError> parseRegex(llvm::StringRef Text);

/// The expression as RE2 text, safe to stand between others.
std::string printed(const RegexNode &Node);

} // namespace patlint

#endif
