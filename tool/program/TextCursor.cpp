//===- TextCursor.cpp - A place in the tokens of the text form ---------===//
#include "program/TextCursor.h"

#include <limits>

namespace patlint::text {

const Token &Cursor::take() {
  const Token &T = All[At];
  if (T.K != Token::Kind::End)
    ++At;
  return T;
}

bool Cursor::takeWord(llvm::StringRef Word) {
  if (!isWord(Word))
    return false;
  take();
  return true;
}

bool Cursor::takeMark(llvm::StringRef Mark) {
  if (!isMark(Mark))
    return false;
  take();
  return true;
}

void Cursor::skipLines() {
  while (is(Token::Kind::Line))
    take();
}

bool Cursor::fail(const std::string &What) {
  if (!Failed) {
    Failed = true;
    ErrorLine = line();
    Wanted = What;
  }
  return false;
}

bool Cursor::mark(llvm::StringRef Mark) {
  return takeMark(Mark) || fail(("'" + Mark + "'").str());
}

bool Cursor::lineEnd() {
  if (!is(Token::Kind::Line))
    return fail("the end of the line");
  take();
  return true;
}

bool Cursor::string(std::string &To, const char *What) {
  if (!is(Token::Kind::String))
    return fail(What);
  To = take().Text;
  return true;
}

bool Cursor::name(std::string &To, const char *What) {
  if (!is(Token::Kind::String) && !is(Token::Kind::Word))
    return fail(What);
  To = take().Text;
  return true;
}

bool Cursor::place(Region &To) {
  if (!is(Token::Kind::Place))
    return fail("a place like @file:1:2");
  To = take().Where;
  return true;
}

bool Cursor::integer(int64_t &To) {
  if (!is(Token::Kind::Int))
    return fail("a number");
  To = take().Int;
  return true;
}

bool Cursor::unsignedNumber(unsigned &To, const char *What) {
  if (!is(Token::Kind::Int) || peek().Int < 0 ||
      peek().Int > std::numeric_limits<unsigned>::max())
    return fail(What);
  To = unsigned(take().Int);
  return true;
}

bool Cursor::term(TermId &To) {
  if (takeWord("_")) {
    To = NoTerm;
    return true;
  }
  if (!is(Token::Kind::Term))
    return fail("a term like %0, or _ for none");
  To = TermId(take().Int);
  return true;
}

bool Cursor::slot(Slot &To) {
  if (takeWord("receiver")) {
    To = ReceiverSlot;
    return true;
  }
  if (!is(Token::Kind::Int) || peek().Int < std::numeric_limits<Slot>::min() ||
      peek().Int > std::numeric_limits<Slot>::max())
    return fail("a slot: receiver, or the index of an argument");
  To = Slot(take().Int);
  return true;
}

bool Cursor::strings(std::vector<std::string> &To, const char *What) {
  do
    if (!string(To.emplace_back(), What))
      return false;
  while (takeMark(","));
  return true;
}

bool Cursor::bracketed(std::vector<std::string> &To, const char *What) {
  if (!mark("["))
    return false;
  skipLines();
  while (!takeMark("]")) {
    if (!string(To.emplace_back(), What))
      return false;
    skipLines();
    if (!isMark("]") && !mark(","))
      return false;
    skipLines();
  }
  return true;
}

bool Cursor::pieces(std::vector<Piece> &To, size_t Bytes) {
  while (is(Token::Kind::Place)) {
    Piece &P = To.emplace_back();
    P.Where = take().Where;
    P.Length = uint32_t(Bytes);
    if (!takeMark("["))
      continue;
    if (!unsignedNumber(P.Offset, "the offset of a piece, like [0+5]") ||
        !mark("+") ||
        !unsignedNumber(P.Length, "the length of a piece, like [0+5]") ||
        !mark("]"))
      return false;
  }
  return true;
}

} // namespace patlint::text
