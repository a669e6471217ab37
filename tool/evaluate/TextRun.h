//===- TextRun.h - Cutting one possible text in two --------------------===//
//
// A run is one alternative of a text: known bytes and holes. Cutting it at a
// place (a number of bytes, an occurrence) gives two runs; where holes leave
// open what stands at that place, it gives each pair that can be, and holes
// in them that admit what the program does. Every function here returns a
// superset of the truth.
//
// Example: "/a/" {string} "?x=1" cut before the first '?' is
//   "/a/" {string} + "?x=1", or vaguely "/a/" {string} + {string} "?x=1".
//
// Bytes stand for characters, also where a wide text was read as UTF-8.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_TEXTRUN_H
#define PATLINT_EVALUATE_TEXTRUN_H

#include "evaluate/Value.h"

#include <optional>

namespace patlint {

struct Run {
  std::vector<Atom> Atoms;
  bool Assumed = false;

  /// No hole in it.
  bool closed() const;
  /// Its bytes, if it is closed.
  std::optional<std::string> bytes() const;
  /// How many bytes it has, if that is known.
  std::optional<size_t> length() const;
  void append(const Run &R);
};

/// What can be left of these atoms when they are cut somewhere: an encoded
/// hole if no byte of them needs encoding, else any bytes.
Atom remains(const std::vector<Atom> &Atoms);
/// Can that byte be in what the hole holds? Literals answer for their bytes.
bool mayHold(const Atom &A, unsigned char Byte);
/// Can the hole hold nothing at all?
bool mayBeEmpty(const Atom &A);

/// One way a run can be cut.
struct Split {
  Run Head, Tail;
  /// The place does not exist: behind the end, or no occurrence. Head is all.
  bool Nowhere = false;
  /// Somewhere in a hole: Head and Tail admit what they are.
  bool Vague = false;
};

/// What is looked for: a text, any character of a set, or any but those.
struct Matcher {
  enum class Kind : uint8_t { Text, Any, None };
  Kind K = Kind::Text;
  std::string Bytes;

  size_t size() const { return K == Kind::Text ? Bytes.size() : 1; }
  /// Occurrences that do not need a byte of a hole.
  size_t first(llvm::StringRef In) const;
  size_t last(llvm::StringRef In) const;
  /// Can an occurrence take part in this hole of the run?
  bool mayTouch(const std::vector<Atom> &Atoms, size_t Hole) const;
  /// How many bytes at the end (front) of a literal an occurrence can take
  /// that continues in the hole behind (before) it.
  size_t reachesBack(llvm::StringRef Literal) const;
  size_t reachesOn(llvm::StringRef Literal) const;
};

/// No text is so long: `npos`.
constexpr size_t BehindAll = size_t(1) << 62;
/// Cut behind the first N bytes; before the last N.
std::vector<Split> splitAt(const Run &R, size_t N);
std::vector<Split> splitFromEnd(const Run &R, size_t N);
/// Cut before the first or the last occurrence.
std::vector<Split> splitAtFirst(const Run &R, const Matcher &M);
std::vector<Split> splitAtLast(const Run &R, const Matcher &M);
/// Cut By bytes further on or back; Size is how much of a match stands there.
std::vector<Split> moved(const Split &S, int64_t By, size_t Size);
/// Cut anywhere.
Split splitAnywhere(const Run &R);

} // namespace patlint

#endif
