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

#include <string>
#include <vector>

namespace patlint {

/// One token of the code, or a mark where conditional code begins and ends.
struct CodeToken {
  clang::tok::TokenKind Kind = clang::tok::eof;
  std::string Text;
  enum class Branch : uint8_t { None, If, Else, End } B = Branch::None;

  bool is(clang::tok::TokenKind K) const {
    return B == Branch::None && Kind == K;
  }
  bool word() const { return is(clang::tok::raw_identifier); }
  bool word(llvm::StringRef W) const { return word() && Text == W; }
};

using Code = std::vector<CodeToken>;

/// Bytes must have a NUL behind the end. Fills Renames, Pastes, FieldMacros,
/// Characters and IncludesByMacro.
Code codeTokens(llvm::StringRef Bytes, bool C, Mentions &Out);

} // namespace patlint

#endif
