//===- BuiltIn.h - The packs that are part of the binary ---------------===//
#ifndef PATLINT_POLICY_BUILTIN_H
#define PATLINT_POLICY_BUILTIN_H

#include "policy/Policy.h"

#include <vector>

namespace patlint {

/// The embedded packs by name, "built-in:xentral.json" and so on. A pack is
/// a file directly below rules/ or rules/providers/ whose "schema" is this
/// format's.
/// Without Providers: only those marked "core", which hold the texts of the
/// tool's own rules and know no provider; for --no-default-rules.
std::vector<RuleSource> builtInRules(bool Providers = true);

} // namespace patlint

#endif
