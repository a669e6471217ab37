//===- Notice.h - Trouble with the input that did not stop us ----------===//
#ifndef PATLINT_VALUES_NOTICE_H
#define PATLINT_VALUES_NOTICE_H

#include "values/Region.h"

#include <string>

namespace patlint {

/// A problem of the input and what was done instead. Never holds a secret.
struct Notice {
  enum class Kind : uint8_t {
    Reduced,    ///< a unit was parsed, but something was lost
    Failed,     ///< a unit or file could not be analysed
    Bound,      ///< a budget tripped; something became a hole
    Ignored,    ///< an explicit file that is not C or C++, or is excluded
    Information ///< anything else worth a line
  };
  Kind K = Kind::Information;
  Region Where; ///< File set, line 0 where the whole file is meant.
  std::string Text;
  auto operator<=>(const Notice &) const = default;
};

const char *name(Notice::Kind K);

} // namespace patlint

#endif
