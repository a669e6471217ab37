//===- CodeTokens.h - The code of a file, without its directives -------===//
//
// In:  the bytes of a file.
// Out: its tokens, with marks where conditional code begins and ends; what
//      its macros stand for goes into the Mentions.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_CODETOKENS_H
#define PATLINT_LEXICAL_CODETOKENS_H

#include "lexical/Mentions.h"
#include "lexical/Tokens.h"

#include "llvm/ADT/StringMap.h"

#include <vector>

namespace patlint {

/// What a word of the file is. Which words are there stands in a table, so that
/// each is told from the language's once, however often it is used.
struct CodeWord {
  size_t Number = 0;     ///< of the words of the file, from 0
  bool Operator = false; ///< behind it a name is no declared one
  bool ClassKey = false; ///< class, struct, union
  bool Language = false; ///< no name of anybody's
};
using CodeWords = llvm::StringMap<CodeWord>;

/// One token of the code, or a mark where conditional code begins and ends.
struct CodeToken {
  clang::tok::TokenKind Kind = clang::tok::eof;
  enum class Branch : uint8_t { None, If, Else, End } B = Branch::None;
  /// The byte of a character constant that is one byte, else 0.
  char Character = 0;
  /// Of a word: its key in the table, and what stands there.
  llvm::StringRef Text;
  const CodeWord *What = nullptr;

  bool is(clang::tok::TokenKind K) const {
    return B == Branch::None && Kind == K;
  }
  bool word() const { return is(clang::tok::raw_identifier); }
  bool word(llvm::StringRef W) const { return word() && Text == W; }
  /// A word that may be a name.
  bool name() const { return word() && !What->Language; }
};

using Code = std::vector<CodeToken>;

/// Bytes must have a NUL behind the end. Fills Words, which holds what the
/// tokens refer to; and Renames, Pastes, FieldMacros, Characters and
/// IncludesByMacro of Out.
Code codeTokens(llvm::StringRef Bytes, bool C, CodeWords &Words, Mentions &Out);

} // namespace patlint

#endif
