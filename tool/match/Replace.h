//===- Replace.h - What to write instead of a credential ---------------===//
#ifndef PATLINT_MATCH_REPLACE_H
#define PATLINT_MATCH_REPLACE_H

#include "match/Credentials.h"

#include <optional>

namespace patlint {

/// `std::getenv("PROVIDER_TOKEN")` where the secret is all of one literal that
/// an expression can stand for; in C, and in headers that C can read, `getenv`.
std::optional<Replacement> replacement(const SecretDraft &D, const Finding &F,
                                       const MatchInput &In);

} // namespace patlint

#endif
