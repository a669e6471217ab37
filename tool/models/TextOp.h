//===- TextOp.h - The operations on texts that a model can name --------===//
//
// One row per operation: the key a model file writes, and the keys of its
// other operands in order. Operands from Required on may be left out.
// evaluate/TextOps says what each does to what is known of a text.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_MODELS_TEXTOP_H
#define PATLINT_MODELS_TEXTOP_H

#include <array>
#include <cstdint>

namespace patlint {

enum class TextOp : uint8_t {
  Length,      ///< bytes in the text
  Empty,       ///< 1 if it has none, else 0
  Set,         ///< 1 if something is there, 0 if it is null
  StartsWith,  ///< 1 if it begins with another text, else 0
  EndsWith,    ///< 1 if it ends with it
  Contains,    ///< 1 if it has another text in it, else 0
  Compared,    ///< 0 if it is another text, -1 before, 1 behind it in order
  Part,        ///< `Count` bytes from `From` on; all of them without a count
  Cut,         ///< its first N bytes, if it is known to have more
  Insert,      ///< with another text put in at a position
  Erase,       ///< without `Count` bytes from `From` on
  Replace,     ///< `Count` bytes from `From` on become another text
  At,          ///< the character at a position
  SetAt,       ///< with another character at a position
  ReplaceAll,  ///< every occurrence of a text becomes another
  ReplaceFirst, ///< the first one does
  ReplaceRegex, ///< what a regular expression matches becomes another text
  Find,        ///< position of the first occurrence, from a position on; -1
  RFind,       ///< of the last one
  FindOf,      ///< the same for any character of a set
  RFindOf,
  FindNotOf,   ///< and for any character that is not in it
  RFindNotOf,
  Lower,
  Upper,
  Trim,        ///< without blanks (or the given characters) at both ends
  TrimLeft,
  TrimRight,
  Repeat,      ///< the text so many times
  Resize,      ///< cut or filled up to so many bytes
  Pad,         ///< filled up to a width: in front, behind (1), around (2)
  Before,      ///< without the tail that another text is
  Copied,      ///< with the first N bytes of another text written over it
  Add,         ///< of numbers
  Subtract,
  Multiply,
  Character,   ///< the number as a character
  Code,        ///< the character as a number
  Parsed,      ///< the number whose digits these are
  Encoded,     ///< url-encoded
  UrlPart,     ///< one part of a URL
  UrlWith,     ///< the URL with another text for one of its parts
  UrlResolve,  ///< a relative URL, seen from another
  HttpPart,    ///< one part of a request as it is written
  Spec,        ///< a value as one conversion of a format prints it
  Format,      ///< a format with a list of arguments
};

struct TextOpRow {
  TextOp Op;
  const char *Key;
  unsigned Required; ///< of More
  std::array<const char *, 3> More;
};

/// The operations of model files. Those without a row are made by evaluation
/// itself.
inline constexpr TextOpRow TextOpRows[] = {
    {TextOp::Length, "length", 0, {}},
    {TextOp::Empty, "isEmpty", 0, {}},
    {TextOp::Set, "isSet", 0, {}},
    {TextOp::StartsWith, "startsWith", 1, {"text"}},
    {TextOp::EndsWith, "endsWith", 1, {"text"}},
    {TextOp::Contains, "contains", 1, {"text"}},
    {TextOp::Compared, "compared", 1, {"text"}},
    {TextOp::Part, "part", 1, {"from", "count"}},
    {TextOp::Cut, "cut", 1, {"to"}},
    {TextOp::Insert, "insert", 2, {"at", "new"}},
    {TextOp::Erase, "erase", 1, {"from", "count"}},
    {TextOp::Replace, "replace", 3, {"from", "count", "new"}},
    {TextOp::At, "at", 1, {"index"}},
    {TextOp::SetAt, "setAt", 2, {"index", "new"}},
    {TextOp::ReplaceAll, "replaceAll", 2, {"old", "new"}},
    {TextOp::ReplaceFirst, "replaceFirst", 2, {"old", "new"}},
    {TextOp::ReplaceRegex, "replaceRegex", 2, {"old", "new"}},
    {TextOp::Find, "find", 1, {"text", "from"}},
    {TextOp::RFind, "rfind", 1, {"text", "from"}},
    {TextOp::FindOf, "findOf", 1, {"text", "from"}},
    {TextOp::RFindOf, "rfindOf", 1, {"text", "from"}},
    {TextOp::FindNotOf, "findNotOf", 1, {"text", "from"}},
    {TextOp::RFindNotOf, "rfindNotOf", 1, {"text", "from"}},
    {TextOp::Lower, "lower", 0, {}},
    {TextOp::Upper, "upper", 0, {}},
    {TextOp::Trim, "trim", 0, {"of"}},
    {TextOp::TrimLeft, "trimLeft", 0, {"of"}},
    {TextOp::TrimRight, "trimRight", 0, {"of"}},
    {TextOp::Repeat, "repeat", 1, {"times"}},
    {TextOp::Resize, "resize", 2, {"to", "with"}},
    {TextOp::Pad, "pad", 2, {"to", "with", "side"}},
    {TextOp::Before, "until", 1, {"tail"}},
    {TextOp::Copied, "copied", 2, {"new", "count"}},
    {TextOp::Add, "add", 1, {"to"}},
    {TextOp::Subtract, "subtract", 1, {"less"}},
    {TextOp::Multiply, "multiply", 1, {"by"}},
    {TextOp::Character, "character", 0, {}},
    {TextOp::Code, "code", 0, {}},
    {TextOp::Parsed, "parsed", 0, {}},
    {TextOp::Encoded, "encoded", 0, {"keep"}},
    {TextOp::UrlPart, "urlPart", 1, {"name"}},
    {TextOp::UrlWith, "urlWith", 2, {"name", "new"}},
    {TextOp::UrlResolve, "urlResolve", 1, {"relative"}},
    {TextOp::HttpPart, "httpPart", 1, {"name", "origin"}},
};

} // namespace patlint

#endif
