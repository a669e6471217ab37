//===- Baseline.h - Findings that are known ----------------------------===//
//
// A file of identities, to be committed:
//
//   patlint-baseline/1 SALT
//   IDENTITY PACK/RULE
//   ...
//
// The salt is random and the file's own. An identity is an HMAC under it over
// the rule and what was found (values/Finding, contentIdentity): it says
// neither the secret nor where it stands. Lines are sorted, so that files can
// be merged line by line.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_TRIAGE_BASELINE_H
#define PATLINT_TRIAGE_BASELINE_H

#include "values/Finding.h"

#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace patlint {

struct Baseline {
  struct Entry {
    /// 64 hex digits.
    std::string Identity;
    std::string Rule;
    /// In the file; 0 of what was not read.
    unsigned Line = 0;
  };
  /// 32 hex digits.
  std::string Salt;
  /// Sorted by Identity, none twice.
  std::vector<Entry> Entries;
};

/// One with a new salt and nothing in it. Fails if there is no randomness.
llvm::Expected<Baseline> newBaseline();

/// Name is for the error: "NAME:LINE: what is wrong".
llvm::Expected<Baseline> readBaseline(const std::string &Name,
                                      llvm::StringRef Text);

std::string baselineText(const Baseline &B);

/// Adds what B does not know yet. Findings that are allowed where they stand,
/// or have no identity, are left out.
void addFindings(Baseline &B, const std::vector<Finding> &Findings);

/// Sets State of every finding that has an identity. One that tells of several
/// things is known if all of them are. Gives the entries that no finding
/// matches, in the order of the file.
std::vector<Baseline::Entry> compare(const Baseline &B,
                                     std::vector<Finding> &Findings);

} // namespace patlint

#endif
