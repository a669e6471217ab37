//===- Triage.h - Which findings count ---------------------------------===//
//
// In:  findings, allow-comments.
// Out: the same findings with fingerprints; silenced ones marked.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_TRIAGE_TRIAGE_H
#define PATLINT_TRIAGE_TRIAGE_H

#include "values/Finding.h"
#include "values/Lexical.h"

#include <vector>

namespace patlint {

/// Sets Fingerprint on each finding (patlint/v1: first 128 bits of SHA-256
/// over rule, path, enclosing declaration, endpoint and occurrence in that
/// declaration; no byte derived from a secret) and Suppressed where an
/// allow-comment with a reason covers its place or its first related place.
/// Adds patlint/bad-allow and patlint/unused-allow notes. KnownRules: sorted.
/// Forbidden: those of them that no comment can silence, sorted.
void triage(std::vector<Finding> &Findings,
            const std::vector<LexicalFacts> &Lexical,
            const std::vector<std::string> &KnownRules,
            const std::vector<std::string> &Forbidden = {});

/// Sets Fingerprint on each finding, in this order.
void setFingerprints(std::vector<Finding> &Findings);

} // namespace patlint

#endif
