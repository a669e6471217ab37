//===- Credentials.h - Hardcoded credentials ---------------------------===//
//
// In:  lexical facts, credential uses, composed strings, evidence.
// Out: one finding per secret, with its strongest proof.
//
// By shape: every literal, comment and inactive region, every string that is
// composed of several pieces. By flow: whatever reaches a place where clients
// take credentials, unless it is a placeholder. A secret found both ways is
// one finding.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_MATCH_CREDENTIALS_H
#define PATLINT_MATCH_CREDENTIALS_H

#include "match/EndpointFindings.h"
#include "match/Evidence.h"
#include "match/Match.h"
#include "match/SecretText.h"

#include <optional>

namespace patlint {

/// A secret before it is a finding: the only place that holds its text.
struct SecretDraft {
  std::string Secret;
  /// Others that begin in the same token: it is a common part of several.
  std::vector<std::string> Also;
  SecretPlace Place;
  std::optional<ShapeMatch> Shape;
  bool Flows = false;
  /// Its name and its random look speak for it.
  bool Named = false;
  std::string Role; ///< of the first use
  bool Comment = false, Inactive = false;
  /// In a file that is no code.
  bool InText = false;
  /// Only a part of another secret.
  bool Part = false;
  /// Per pack of the policy: evidence in the names and URLs at hand, in the
  /// file, and that it goes to another provider's host.
  std::vector<bool> Near, InFile;
  bool OtherHost = false;
  std::string Enclosing;
  std::vector<FlowStep> Flow;

  std::vector<std::string> secrets() const {
    std::vector<std::string> All = Also;
    All.push_back(Secret);
    return All;
  }
};

/// Every secret once, in report order of its first piece.
std::vector<SecretDraft> secrets(const MatchInput &In,
                                 const EndpointFinder &Finder,
                                 const EvidenceIndex &Ev);

/// Not where only the shape speaks for it, and the provider is not known.
bool isReported(const SecretDraft &D, const Policy &P);
Finding finding(const SecretDraft &D, const Policy &P);

/// Below a folder whose name begins with "test", seen from the scan root.
bool belowTestFolder(llvm::StringRef Path);

} // namespace patlint

#endif
