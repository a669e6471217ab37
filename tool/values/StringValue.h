//===- StringValue.h - What a string can be at run time ----------------===//
//
// A finite set of alternatives; each alternative is a sequence of known
// bytes, holes (decided at run time) and symbols (an input of the function
// under evaluation, only seen while clients are derived).
//
// Example: `base + "/orders/" + std::to_string(n)` is one alternative
//   {string} "/orders/" {int}
//
// Made by evaluate/, read by match/ and report/. Immutable once handed over.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_VALUES_STRINGVALUE_H
#define PATLINT_VALUES_STRINGVALUE_H

#include "values/Region.h"

#include <cstdint>
#include <string>
#include <vector>

namespace patlint {

/// What a hole can hold. The kind comes from the type of the expression, or
/// from a model (`UrlEncoded` is the result of an encoder).
enum class HoleKind : uint8_t {
  String,     ///< any bytes
  Int,        ///< -?[0-9]+
  Uint,       ///< [0-9]+
  Float,      ///< digits, sign, '.', 'e', inf, nan
  Bool,       ///< 0, 1, true, false
  Char,       ///< exactly one byte
  Enum,       ///< a number of an enumeration
  Pointer,    ///< an address; as text 0x...
  Object,     ///< something that is no string; as text any bytes
  UrlEncoded, ///< unreserved characters and %XX: cannot contain '/', '?', '#'
};

/// The name used in the text form of string programs: "string", "int", ...
const char *name(HoleKind Kind);
/// The kind with that name; false if there is none.
bool holeKindNamed(const std::string &Name, HoleKind &Kind);

/// Bytes [Offset, Offset+Length) of a literal part come from Where.
struct Piece {
  uint32_t Offset = 0;
  uint32_t Length = 0;
  /// Spelling location of the string token the bytes stand in.
  Region Where;
  /// The bytes of the token before these, and of all of it; 0: these are all.
  uint32_t Before = 0;
  uint32_t Whole = 0;
  /// Bytes of the token's text.
  uint32_t tokenLength() const { return Whole ? Whole : Length; }
  bool operator==(const Piece &) const = default;
};

/// One run of an alternative.
struct Part {
  enum class Kind : uint8_t { Literal, Hole, Symbol };
  Kind K = Kind::Literal;
  /// Literal: the bytes. Symbol: a printable name such as "param 0".
  /// Hole: why it is unknown ("getenv", "loop", ...), for people only.
  std::string Text;
  HoleKind Hole = HoleKind::String;
  /// Literal only: where the bytes come from, in byte order.
  std::vector<Piece> Pieces;

  static Part literal(std::string Bytes, std::vector<Piece> Pieces = {});
  static Part hole(HoleKind Kind, std::string Why = {});
  static Part symbol(std::string Name);
  bool operator==(const Part &) const = default;
};

/// A sequence of parts. Adjacent literal parts are merged by `append`.
struct Alternative {
  std::vector<Part> Parts;
  /// True if an unmodelled call could have changed the bytes, or an
  /// assumption was made (`buf + n` taken for the length): verdicts about it
  /// are at most likely.
  bool Assumed = false;

  void append(Part P);
  /// No hole and no symbol.
  bool closed() const;
  /// The bytes if closed(); holes are left out otherwise.
  std::string bytes() const;
  bool operator==(const Alternative &) const = default;
};

/// At most MaxAlternatives alternatives, in order of first appearance.
struct StringValue {
  static constexpr unsigned MaxAlternatives = 64;
  std::vector<Alternative> Alternatives;

  static StringValue literal(std::string Bytes, std::vector<Piece> Pieces = {});
  static StringValue hole(HoleKind Kind = HoleKind::String,
                          std::string Why = {});
  bool empty() const { return Alternatives.empty(); }
  /// Every alternative is free of holes and symbols.
  bool closed() const;
  /// Every alternative is made of holes only, or empty beside one that is.
  bool unknown() const;
  bool operator==(const StringValue &) const = default;
};

/// The report form of one alternative: literal bytes with `{}` for each
/// unknown part; adjacent unknown parts are one `{}`.
std::string pattern(const Alternative &A);

/// The exact form, for tests: literal bytes, `{int}`, `{param 0}`; the
/// alternatives are joined by " | ". '{' and '}' in bytes are doubled.
std::string printed(const Alternative &A);
std::string printed(const StringValue &V);

} // namespace patlint

#endif
