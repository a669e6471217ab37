//===- Format.h - What formatting functions produce --------------------===//
//
// The grammars of printf, {}-style and %1-style formats over abstract values.
// A format that is not fully known gives a hole; so does a conversion whose
// width or precision could cut the argument.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_FORMAT_H
#define PATLINT_EVALUATE_FORMAT_H

#include "evaluate/Value.h"

namespace patlint {

/// A format of that style with a list of arguments: "printf" ("%s/%d"), "fmt"
/// ("{}/{0}/{name:05}", "{{" is a brace) or "percent" ("%1/%2": each argument
/// replaces the lowest number left).
Val formatted(Values &V, llvm::StringRef Style, Val Format, Val Args);
/// One argument as a conversion prints it; Spec is its style and text, such as
/// "printf:-10s".
Val conversion(Values &V, llvm::StringRef Spec, Val Argument);

} // namespace patlint

#endif
