//===- JobMessage.h - What a worker is told to do ----------------------===//
#ifndef PATLINT_APP_JOBMESSAGE_H
#define PATLINT_APP_JOBMESSAGE_H

#include "lower/Lower.h"

#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>

namespace patlint {

std::string encodeJob(const LowerJob &Job);
/// nullopt for bytes that encodeJob did not write.
std::optional<LowerJob> decodeJob(llvm::StringRef Bytes);

} // namespace patlint

#endif
