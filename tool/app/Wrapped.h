//===- Wrapped.h - Paragraphs for a terminal ---------------------------===//
#ifndef PATLINT_APP_WRAPPED_H
#define PATLINT_APP_WRAPPED_H

#include "llvm/ADT/StringRef.h"

#include <string>

namespace patlint {

/// Text in lines of at most 79 columns, each behind Indent spaces and with a
/// line end. A longer word stands alone on its line.
std::string wrapped(llvm::StringRef Text, size_t Indent);

} // namespace patlint

#endif
