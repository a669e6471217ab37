//===- Tokens.h - The raw tokens of a file -----------------------------===//
//
// Clang's lexer in raw mode with the newest standard of the language: every
// kind of literal, comments kept, nothing preprocessed.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_TOKENS_H
#define PATLINT_LEXICAL_TOKENS_H

#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>

namespace patlint {

struct RawToken {
  clang::tok::TokenKind Kind = clang::tok::eof;
  uint32_t Begin = 0, End = 0; ///< bytes of the file
  /// First on its line (line continuations and comments aside).
  bool StartsLine = false;
  /// Holds line continuations.
  bool Continued = false;

  bool is(clang::tok::TokenKind K) const { return Kind == K; }
  bool isString() const { return clang::tok::isStringLiteral(Kind); }
  bool isCharacter() const {
    namespace tok = clang::tok;
    return Kind == tok::char_constant || Kind == tok::wide_char_constant ||
           Kind == tok::utf8_char_constant || Kind == tok::utf16_char_constant ||
           Kind == tok::utf32_char_constant;
  }
};

class Tokens {
public:
  /// Bytes must have a NUL behind the end, and outlive this.
  Tokens(llvm::StringRef Bytes, bool C);

  /// The next token; at the end, and from then on, eof.
  RawToken next();
  /// The next comment, string or '#', or eof; quicker than going there.
  RawToken nextText();
  /// All that is left, in order and without comments: each token of the code,
  /// and each directive as its '#' and the tokens behind that.
  void split(llvm::function_ref<void(const RawToken &)> Code,
             llvm::function_ref<void(const RawToken &, llvm::ArrayRef<RawToken>)>
                 Directive);
  /// Goes on lexing at Offset, inside of a line.
  void seek(uint32_t Offset);
  /// The bytes of the token without line continuations. Into Buffer if there
  /// are any, else a view of the file.
  llvm::StringRef spelling(const RawToken &T, std::string &Buffer) const;

private:
  RawToken made(const clang::Token &T);

  llvm::StringRef Bytes;
  const clang::LangOptions &Options;
  clang::Lexer Lexer;
  /// The next token starts a line, whatever the lexer says.
  bool LineBegins = true;
};

} // namespace patlint

#endif
