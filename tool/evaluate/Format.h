//===- Format.h - What formatting functions produce --------------------===//
//
// The grammars of printf, {}-style and %1-style formats over abstract values.
// What is known is printed exactly, with widths and precisions; what is not
// known is a hole of its kind. A format that is not fully known is one hole.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_FORMAT_H
#define PATLINT_EVALUATE_FORMAT_H

#include "evaluate/Value.h"

#include <optional>

namespace patlint {

/// A format of that style with a list of arguments: "printf" ("%s/%d"), "fmt"
/// ("{}/{0}/{name:05}", "{{" is a brace), "boost" ("%1%/%d"), "dollar"
/// ("$0/$1") or "percent" ("%1/%2": each argument replaces the lowest number
/// left).
Val formatted(Values &V, llvm::StringRef Style, Val Format, Val Args);
/// How many arguments a format as printf's asks for; nothing if it is no such format:
/// "50% off", "%2F" of a URL.
std::optional<size_t> conversionsIn(llvm::StringRef Format);
/// One argument as a conversion prints it: what a derived symbol waited for.
Val conversion(Values &V, llvm::StringRef Spec, Val Argument);

} // namespace patlint

#endif
