//===- Data.h - What a policy holds ------------------------------------===//
#ifndef PATLINT_POLICY_DATA_H
#define PATLINT_POLICY_DATA_H

#include "base/Needles.h"
#include "policy/Detector.h"
#include "policy/Placeholder.h"
#include "policy/Policy.h"

#include "llvm/ADT/StringMap.h"

#include <vector>

namespace patlint {

/// The contents of all sources, joined.
struct Rules {
  std::vector<Policy::SourceInfo> Sources;
  std::vector<RuleText> Texts;       ///< sorted by Id
  std::vector<RuleExample> Examples; ///< samples not expanded yet
  std::vector<Pack> Packs;
  CallNames Names;
  CredentialNames Secrets;
  std::vector<Detector> Detectors;
  /// Samples without a checksum, of whole packs.
  std::vector<Sample> Samples;
  Placeholders NoCredentials;
};

struct Policy::Data {
  Rules R;
  /// The atoms of the detectors, each with the detector's index.
  Needles Atoms;
  /// Lower-case atoms and their detectors.
  llvm::StringMap<std::vector<uint32_t>> ByAtom;
};

/// The one way to fill a Policy.
struct PolicyBuilder {
  static Policy build(Rules R);
  static const Rules &rules(const Policy &P);
};

} // namespace patlint

#endif
