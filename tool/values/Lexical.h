//===- Lexical.h - What the bytes of a file hold -----------------------===//
//
// The frozen results of lexical/ for one file. Codable as JSON by program/
// and read by match/ and triage/; nothing here refers to a rule.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_VALUES_LEXICAL_H
#define PATLINT_VALUES_LEXICAL_H

#include "values/Region.h"
#include "values/StringValue.h"

#include <string>
#include <vector>

namespace patlint {

/// A run of adjacent string tokens, joined and decoded to UTF-8.
struct Literal {
  std::string Bytes;
  /// One piece per string token, offsets into Bytes.
  std::vector<Piece> Pieces;
  /// In an inactive `#if` region (by the plain `#if 0`-like reading of
  /// lexical/; lower/ knows more).
  bool Inactive = false;
  /// Name of the macro whose definition it stands in, else empty.
  std::string Macro;
  /// The identifier it initialises or is assigned to, or the name of the
  /// function it is an argument of; empty if none. For evidence, and for what random texts are called.
  std::string Near;
  bool operator==(const Literal &) const = default;
};

/// A comment, without its markers, one per comment token.
struct Comment {
  std::string Text;
  Region Where;
  /// Byte offset of Text's first byte behind Where's begin (2 or so).
  unsigned TextOffset = 2;
  bool operator==(const Comment &) const = default;
};

/// Text of the code that looks random and stands in no quotes: the argument of
/// a macro that makes a string of it, or prose that is not compiled.
struct BareWord {
  std::string Text;
  Region Where;
  bool Inactive = false;
  bool operator==(const BareWord &) const = default;
};

/// A line of a file that is no code.
struct TextLine {
  std::string Text;
  Region Where;
  /// It begins like a comment of some language.
  bool Comment = false;
  bool operator==(const TextLine &) const = default;
};

/// `patlint:allow(RULE) -- reason` and the NOLINT spelling of it.
struct AllowComment {
  /// As written: "PACK/RULE", "patlint-PACK-RULE".
  std::vector<std::string> Rules;
  /// Empty: no reason was given, and the comment silences nothing.
  std::string Reason;
  Region Where;
  /// The lines it speaks for, inclusive.
  unsigned FirstLine = 0, LastLine = 0;
  bool operator==(const AllowComment &) const = default;
};

struct IncludeLine {
  std::string Name; ///< as written between the quotes or brackets
  bool Angled = false;
  Region Where;
  bool operator==(const IncludeLine &) const = default;
};

/// Everything lexical/ knows of one file.
struct LexicalFacts {
  std::string File;
  std::vector<Literal> Literals;
  std::vector<Comment> Comments;
  std::vector<BareWord> Words;
  /// Of a file that is no code: the lines that hold a credential by shape.
  /// Such a file has no literals, comments, words and includes.
  std::vector<TextLine> Texts;
  std::vector<AllowComment> Allows;
  std::vector<IncludeLine> Includes;
  /// Every distinct identifier, sorted. For evidence and the prefilter.
  std::vector<std::string> Identifiers;
  /// Set if the file could not be read; then all else is empty.
  std::string Unreadable;
  bool operator==(const LexicalFacts &) const = default;
};

} // namespace patlint

#endif
