//===- HistoryMerge.h - One finding for each credential and file -------===//
//
// In:  what was found in each version of each file.
// Out: findings: a credential once for each place in a file, at the first
//      version that has it there, with the commit.
//
// A file keeps its identity when it is renamed. A version with the credential
// twice, where those before had it once, adds a second finding. An
// allow-comment in any version silences the credential in that file, for the
// first version cannot be edited any more. The message says whether the current
// commit still has it.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_HISTORYMERGE_H
#define PATLINT_APP_HISTORYMERGE_H

#include "source/History.h"
#include "values/Finding.h"

#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace patlint {

/// A credential in one version of a file.
struct SeenCredential {
  Finding F;
  /// Digests of the secret as it is spelled and of its line. Never leave the
  /// process.
  std::string Secret, Line;
};

/// With the digests, from the bytes of the version.
std::vector<SeenCredential> seenCredentials(std::vector<Finding> Findings,
                                            llvm::StringRef Bytes);

/// Seen is parallel to H.Versions. By place and rule, then in the order of
/// history. Asks git for the days of
/// the commits.
llvm::Expected<std::vector<Finding>>
mergedHistory(const History &H, std::vector<std::vector<SeenCredential>> Seen);

} // namespace patlint

#endif
