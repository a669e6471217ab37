//===- HistoryScan.h - Credentials in the git history ------------------===//
//
// In:  options, the rulebook, a git repository.
// Out: a Report of the credentials that some version of some file holds, each
//      once for every file, at the commit that added it.
//
// Every blob is read once, by its id, and searched by its tokens; nothing is
// parsed, so there are no requests and no flows.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_HISTORYSCAN_H
#define PATLINT_APP_HISTORYSCAN_H

#include "app/Pipeline.h"

namespace patlint {

/// Fails where nothing could be scanned: no git, no repository, no such
/// range, no commit; no file of those asked for, if no range was given.
llvm::Expected<ScanResult> scanHistory(const Options &O, const Rulebook &Book);

} // namespace patlint

#endif
