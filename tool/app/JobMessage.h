//===- JobMessage.h - What a worker is told to do ----------------------===//
#ifndef PATLINT_APP_JOBMESSAGE_H
#define PATLINT_APP_JOBMESSAGE_H

#include "lower/Lower.h"

#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>
#include <vector>

namespace patlint {

std::string encodeJob(const LowerJob &Job);
/// nullopt for bytes that encodeJob did not write.
std::optional<LowerJob> decodeJob(llvm::StringRef Bytes);

/// What a worker is told once, before its first job.
std::string encodeHeld(const std::vector<HeldFile> &Files);
/// nullopt for bytes that encodeHeld did not write.
std::optional<std::vector<HeldFile>> decodeHeld(llvm::StringRef Bytes);

} // namespace patlint

#endif
