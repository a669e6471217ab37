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

/// "%s/%d" as C's printf. Args is a list value.
Val printfText(Values &V, Val Format, Val Args);
/// "{}/{0}/{name:05}" as std::format. "{{" is a brace.
Val braceText(Values &V, Val Format, Val Args);
/// "%1/%2": each argument replaces the lowest number left.
Val percentText(Values &V, Val Format, Val Args);

} // namespace patlint

#endif
