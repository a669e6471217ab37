//===- Json.h - JSON with positions ------------------------------------===//
//
// nlohmann/json 3.11 keeps no positions, so its SAX events over a counting
// iterator build a small tree of our own that knows where each value and
// each key stands. For rule packs, models and configuration, whose mistakes
// are reported with line and column. The only file that catches exceptions.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_BASE_JSON_H
#define PATLINT_BASE_JSON_H

#include "llvm/ADT/StringRef.h"

#include <string>
#include <utility>
#include <vector>

namespace patlint::json {

/// 1-based line and column (bytes) in the document.
struct Position {
  unsigned Line = 1, Column = 1;
  bool operator==(const Position &) const = default;
};

/// One JSON value with its place. Value type; owns its children.
struct Value {
  enum class Kind : uint8_t { Null, Bool, Int, Float, String, Array, Object };
  Kind K = Kind::Null;
  Position At;
  bool Bool = false;
  int64_t Int = 0;
  double Float = 0;
  std::string String;
  std::vector<Value> Array;
  struct Member;
  /// In source order; duplicate keys are kept, so that they can be reported.
  std::vector<Member> Object;

  bool is(Kind Wanted) const { return K == Wanted; }
  /// The first member with that key, or null.
  const Value *get(llvm::StringRef Key) const;
};

struct Value::Member {
  std::string Key;
  Position At;
  Value V;
};

/// Problems found while reading, in the order they are found.
/// Printed as "NAME:LINE:COLUMN: PATH: MESSAGE".
class Problems {
public:
  explicit Problems(std::string Name) : Name(std::move(Name)) {}
  void add(Position At, llvm::StringRef Path, llvm::StringRef Message);
  const std::vector<std::string> &all() const { return List; }
  bool none() const { return List.empty(); }
  /// The same, by line and column; equal places as they were found.
  std::vector<std::string> byPosition() const;

private:
  std::string Name;
  std::vector<std::string> List;
  std::vector<Position> Places;
};

/// The document, or a Null value and one problem for a syntax error.
Value parse(llvm::StringRef Text, Problems &P);

/// Where the byte Offset of a string value stands in the document it was
/// parsed from; escapes take more room there than in the value.
Position inString(llvm::StringRef Text, const Value &String, size_t Offset);

/// The candidate nearest to Word by edit distance, if near enough; else "".
std::string nearest(llvm::StringRef Word,
                    const std::vector<std::string> &Candidates);

/// Adds a problem with did-you-mean for each key of Object that is not among
/// Known, and for each key that stands twice. Path is like "endpoints[3]".
void checkKeys(const Value &Object, llvm::StringRef Path,
               const std::vector<std::string> &Known, Problems &P);

} // namespace patlint::json

#endif
