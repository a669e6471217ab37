//===- Needles.h - Many texts looked for at once -----------------------===//
//
// In:  texts with a number each; then any text.
// Out: where they stand in it, found in one pass whose cost does not depend
//      on how many there are (Aho and Corasick's automaton, 1975; where it
//      would stay at its beginning, three bytes are looked at instead).
//
// With "he", "she" and "hers", "ushers" holds she at 1, he and hers at 2.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_BASE_NEEDLES_H
#define PATLINT_BASE_NEEDLES_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <vector>

namespace patlint {

/// Thread-safe when prepared.
class Needles {
public:
  /// IgnoreCase: ASCII letters are the same in both cases.
  explicit Needles(bool IgnoreCase = false) : IgnoreCase(IgnoreCase) {}

  /// Several needles may have the same text, or the same number. An empty
  /// text is nowhere.
  void add(llvm::StringRef Text, uint32_t Number);
  /// After the last add(), before the first find().
  void prepare();

  bool empty() const { return All.empty(); }

  /// Calls Each with the number and the offset of every occurrence, by their
  /// ends; of those with the same end the longest first. Each says whether to
  /// go on.
  void find(llvm::StringRef Text,
            llvm::function_ref<bool(uint32_t Number, size_t At)> Each) const;

private:
  void notePairs();
  bool mayBegin(const unsigned char *At, size_t Left) const;
  struct Needle {
    std::string Text;
    uint32_t Number = 0;
  };
  struct Output {
    uint32_t Number = 0;
    uint32_t Length = 0;
  };
  bool IgnoreCase;
  std::vector<Needle> All;
  /// A class for each byte that stands in a needle, and 0 for the others.
  std::array<uint16_t, 256> Class = {};
  uint32_t Classes = 1;
  /// By two bytes: some needle begins with them; it has no third one; some
  /// needle has them as its second and third.
  std::bitset<65536> Firsts, Whole, Seconds;
  /// State + Class: the next state. States are multiples of Classes; those
  /// from FirstFound on have outputs.
  std::vector<uint32_t> Next;
  uint32_t FirstFound = 0;
  /// Of state S: Outputs[Begins[S / Classes], Begins[S / Classes + 1]).
  std::vector<uint32_t> Begins;
  std::vector<Output> Outputs;
};

} // namespace patlint

#endif
