//===- TextCursor.h - A place in the tokens of the text form -----------===//
//
// The verbs that parse() is written in: take this if it is there, demand
// that. The first failed demand is kept; after it nothing is taken.
// Internal to program/.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_PROGRAM_TEXTCURSOR_H
#define PATLINT_PROGRAM_TEXTCURSOR_H

#include "program/StringProgram.h"
#include "program/TextLexer.h"

namespace patlint::text {

class Cursor {
public:
  /// The last token must be End.
  explicit Cursor(std::vector<Token> All) : All(std::move(All)) {}

  const Token &peek() const { return All[At]; }
  bool is(Token::Kind K) const { return !Failed && peek().K == K; }
  bool isWord(llvm::StringRef Word) const {
    return is(Token::Kind::Word) && peek().Text == Word;
  }
  bool isMark(llvm::StringRef Mark) const {
    return is(Token::Kind::Mark) && peek().Text == Mark;
  }

  /// The token here, and on to the next.
  const Token &take();
  bool takeWord(llvm::StringRef Word);
  bool takeMark(llvm::StringRef Mark);
  /// Skips line ends; inside of brackets, lines may be broken.
  void skipLines();

  bool fail(const std::string &What);
  bool mark(llvm::StringRef Mark);
  bool lineEnd();
  bool string(std::string &To, const char *What);
  /// A word or a string.
  bool name(std::string &To, const char *What);
  bool place(Region &To);
  bool integer(int64_t &To);
  bool unsignedNumber(unsigned &To, const char *What);
  /// %N or _.
  bool term(TermId &To);
  /// A number, or `receiver`.
  bool slot(Slot &To);
  /// "a", "b"
  bool strings(std::vector<std::string> &To, const char *What);
  /// ["a", "b"]
  bool bracketed(std::vector<std::string> &To, const char *What);
  /// @file:1:2 or @file:1:2[0+5], any number of them. Without a range a
  /// piece covers all Bytes.
  bool pieces(std::vector<Piece> &To, size_t Bytes);

  bool failed() const { return Failed; }
  unsigned line() const { return peek().Line; }
  /// Valid if failed().
  llvm::Error error() const { return expected(ErrorLine, Wanted); }

private:
  std::vector<Token> All;
  size_t At = 0;
  bool Failed = false;
  unsigned ErrorLine = 0;
  std::string Wanted;
};

} // namespace patlint::text

#endif
