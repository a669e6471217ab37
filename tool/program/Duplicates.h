//===- Duplicates.h - What several units say word for word ---------------===//
//
// Every unit of a C++ program holds the inline functions of all headers it
// includes. A function, class or literal that another unit has given with
// every byte the same is dropped: linking would choose one of them, and which
// one makes no difference.
//
// Units may come in any order. Not for several threads at once.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_PROGRAM_DUPLICATES_H
#define PATLINT_PROGRAM_DUPLICATES_H

#include "program/StringProgram.h"

#include <cstdint>
#include <set>
#include <utility>

namespace patlint {

class Duplicates {
public:
  void drop(StringProgram &P);

private:
  /// 128 bits of a cryptographic hash: no two values share one by chance.
  using Digest = std::pair<uint64_t, uint64_t>;
  std::set<Digest> Seen;
};

} // namespace patlint

#endif
