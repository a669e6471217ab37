//===- CredentialTexts.cpp - What of a file can hold a credential ------===//
#include "lexical/CredentialTexts.h"
#include "lexical/Decode.h"
#include "lexical/Tokens.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace patlint {

namespace tok = clang::tok;

/// Offsets have 31 bits in Clang's lexer.
static constexpr size_t MostBytes = size_t(1) << 30;

/// Directives whose strings are names of files, or compared with.
static bool hasNoTexts(llvm::StringRef Directive) {
  return llvm::StringSwitch<bool>(Directive)
      .Cases("if", "elif", "ifdef", "ifndef", "else", true)
      .Cases("elifdef", "elifndef", "endif", true)
      .Cases("include", "include_next", "import", "embed", "line", true)
      .Default(!Directive.empty() && llvm::isDigit(Directive[0]));
}

void credentialTexts(const std::string &Bytes, bool C,
                     llvm::function_ref<void(llvm::StringRef Text)> Each) {
  if (Bytes.size() > MostBytes)
    return;
  llvm::StringRef All = Bytes;
  Tokens Source(All, C);
  std::string Literal, Buffer;
  bool InLiteral = false, InDirective = false, Named = false, Silent = false;
  auto EndLiteral = [&] {
    if (InLiteral)
      Each(Literal);
    InLiteral = false;
    Literal.clear();
  };
  auto Next = [&] {
    return InLiteral || InDirective ? Source.next() : Source.nextText();
  };
  for (RawToken T = Next(); !T.is(tok::eof); T = Next()) {
    if (T.StartsLine && InDirective) {
      EndLiteral();
      InDirective = Silent = false;
    }
    if (T.is(tok::comment)) {
      llvm::StringRef Text = All.slice(T.Begin, T.End).drop_front(2);
      if (All[T.Begin + 1] == '*')
        Text.consume_back("*/");
      Each(Text);
    } else if (T.is(tok::hash) && T.StartsLine) {
      EndLiteral();
      InDirective = true;
      Named = false;
    } else if (T.isString() && !Silent) {
      InLiteral = true;
      appendDecoded(Source.spelling(T, Buffer), Literal);
    } else {
      EndLiteral();
      if (InDirective && !Named) {
        Named = true;
        Silent = hasNoTexts(Source.spelling(T, Buffer));
      }
    }
  }
  EndLiteral();
}

} // namespace patlint
