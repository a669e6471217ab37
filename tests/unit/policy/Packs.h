// What the tests of this room share: the packs of the binary, loaded.
#ifndef PATLINT_TESTS_POLICY_PACKS_H
#define PATLINT_TESTS_POLICY_PACKS_H

#include "policy/BuiltIn.h"
#include "policy/Policy.h"

#include <gtest/gtest.h>

namespace patlint {

inline const Policy &builtIn() {
  static const Policy *const P = [] {
    auto *New = new Policy;
    for (const std::string &Problem : loadPolicy(builtInRules(), *New))
      ADD_FAILURE() << Problem;
    return New;
  }();
  return *P;
}

} // namespace patlint

#endif
