//===- Tokens.cpp - The raw tokens of a file ---------------------------===//
#include "lexical/Tokens.h"
#include "lexical/Decode.h"

#include "clang/Basic/LangStandard.h"
#include "llvm/TargetParser/Triple.h"

#include <vector>

namespace patlint {

namespace tok = clang::tok;

static clang::LangOptions language(bool C) {
  clang::LangOptions Options;
  std::vector<std::string> Includes;
  clang::LangOptions::setLangDefaults(
      Options, C ? clang::Language::C : clang::Language::CXX,
      llvm::Triple("x86_64-unknown-linux-gnu"), Includes,
      C ? clang::LangStandard::lang_gnu23 : clang::LangStandard::lang_gnucxx26);
  return Options;
}

/// Made once: that takes as long as the tokens of a small file.
static const clang::LangOptions &options(bool C) {
  static const clang::LangOptions InC = language(true),
                                  InCxx = language(false);
  return C ? InC : InCxx;
}

Tokens::Tokens(llvm::StringRef Bytes, bool C)
    : Bytes(Bytes), Options(options(C)),
      Lexer(clang::SourceLocation(), Options, Bytes.begin(), Bytes.begin(),
            Bytes.end()) {
  Lexer.SetCommentRetentionState(true);
}

RawToken Tokens::made(const clang::Token &T) {
  RawToken R;
  R.Kind = T.getKind();
  R.End = uint32_t(Lexer.getBufferLocation() - Bytes.begin());
  R.Begin = T.is(clang::tok::eof) ? R.End : R.End - T.getLength();
  R.Continued = T.needsCleaning();
  R.StartsLine = T.isAtStartOfLine() || LineBegins;
  // A block comment in front of a directive does not hide it.
  LineBegins = R.StartsLine && T.is(clang::tok::comment);
  return R;
}

RawToken Tokens::next() {
  clang::Token T;
  Lexer.LexFromRawLexer(T);
  return made(T);
}

RawToken Tokens::nextText() {
  clang::Token T;
  for (;;) {
    Lexer.LexFromRawLexer(T);
    clang::tok::TokenKind Kind = T.getKind();
    if (Kind == clang::tok::comment || Kind == clang::tok::hash ||
        Kind == clang::tok::eof || clang::tok::isStringLiteral(Kind))
      return made(T);
    LineBegins = false;
  }
}

void Tokens::split(
    llvm::function_ref<void(const RawToken &)> Code,
    llvm::function_ref<void(const RawToken &, llvm::ArrayRef<RawToken>)>
        Directive) {
  std::vector<RawToken> Line;
  RawToken Hash;
  bool Inside = false;
  auto End = [&] {
    if (Inside)
      Directive(Hash, Line);
    Inside = false;
    Line.clear();
  };
  for (RawToken T = next(); !T.is(tok::eof); T = next()) {
    if (T.StartsLine)
      End();
    if (T.is(tok::comment))
      continue;
    if (T.is(tok::hash) && T.StartsLine) {
      Inside = true;
      Hash = T;
    } else if (Inside) {
      Line.push_back(T);
    } else {
      Code(T);
    }
  }
  End();
}

void Tokens::seek(uint32_t Offset) {
  Lexer.seek(Offset, /*IsAtStartOfLine=*/false);
  LineBegins = false;
}

llvm::StringRef Tokens::spelling(const RawToken &T, std::string &Buffer) const {
  llvm::StringRef Raw = Bytes.slice(T.Begin, T.End);
  if (!T.Continued)
    return Raw;
  Buffer.clear();
  const char *At = Raw.begin();
  while (At < Raw.end()) {
    auto [Char, Size] = clang::Lexer::getCharAndSizeNoWarn(At, Options);
    Buffer += Char;
    At += Size;
    // What stands in a raw string is taken as it is.
    if (Char == '"' && T.isString() && isRawString(Buffer)) {
      Buffer.append(At, Raw.end());
      break;
    }
  }
  return Buffer;
}

} // namespace patlint
