//===- TextLexer.cpp - Tokens of the text form -----------------------===//
#include "program/TextLexer.h"

#include "llvm/ADT/StringExtras.h"

#include <limits>
#include <optional>

namespace patlint::text {

llvm::Error expected(unsigned Line, const std::string &What) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 "line " + std::to_string(Line) +
                                     ": expected " + What);
}

std::string quoted(llvm::StringRef Bytes) {
  std::string Out = "\"";
  for (unsigned char C : Bytes) {
    if (C == '"' || C == '\\')
      (Out += '\\') += char(C);
    else if (C == '\n')
      Out += "\\n";
    else if (C >= 0x20 && C < 0x7F)
      Out += char(C);
    else
      ((Out += "\\x") += llvm::hexdigit(C >> 4, /*LowerCase=*/true)) +=
          llvm::hexdigit(C & 15, /*LowerCase=*/true);
  }
  return Out += '"';
}

static bool startsWord(char C) { return llvm::isAlpha(C) || C == '_'; }
static bool inWord(char C) { return llvm::isAlnum(C) || C == '_'; }

/// Length of the sign of an operator function: "+=", "()", "[]"; or 0.
static size_t operatorLength(llvm::StringRef Text) {
  if (Text.starts_with("()") || Text.starts_with("[]"))
    return 2;
  return Text
      .take_while(
          [](char C) { return llvm::StringRef("+-*/%^&|~!=<>").contains(C); })
      .size();
}

/// Length of the word at the start of Text: a, a::b, a::~a, a::operator+=;
/// or 0.
static size_t wordLength(llvm::StringRef Text) {
  size_t At = 0;
  while (true) {
    size_t Part = At;
    if (At && Part < Text.size() && Text[Part] == '~')
      ++Part;
    if (Part >= Text.size() || !startsWord(Text[Part]))
      return At ? At - 2 : 0;
    size_t Begin = Part;
    while (Part < Text.size() && inWord(Text[Part]))
      ++Part;
    if (Text.substr(Begin, Part - Begin) == "operator")
      return Part + operatorLength(Text.substr(Part));
    if (!Text.substr(Part).starts_with("::"))
      return Part;
    At = Part + 2;
  }
}

bool isWord(llvm::StringRef Text) {
  return !Text.empty() && wordLength(Text) == Text.size();
}

static bool inBareFile(char C) {
  return llvm::isAlnum(C) || llvm::StringRef("_./+-").contains(C);
}

std::string placed(const Region &R) {
  llvm::StringRef File = R.File;
  bool Bare =
      !File.empty() && llvm::all_of(File, inBareFile) && !File.contains("//");
  std::string Out = "@" + (Bare ? R.File : quoted(File)) + ":" +
                    std::to_string(R.Line) + ":" + std::to_string(R.Column);
  if (R.EndLine == 0 && R.EndColumn == 0)
    return Out;
  Out += "-";
  if (R.EndLine != R.Line)
    Out += std::to_string(R.EndLine) + ":";
  return Out + std::to_string(R.EndColumn);
}

namespace {

class Lexer {
public:
  explicit Lexer(llvm::StringRef Text) : Rest(Text) {}

  llvm::Expected<std::vector<Token>> all() {
    while (Rest.data() && !Rest.empty())
      if (!next())
        return expected(Line, Wanted);
    add(Token::Kind::Line);
    add(Token::Kind::End);
    return std::move(Tokens);
  }

private:
  Token &add(Token::Kind K) {
    Token &T = Tokens.emplace_back();
    T.K = K;
    T.Line = Line;
    return T;
  }

  bool fail(const char *What) {
    Wanted = What;
    return false;
  }

  bool next() {
    char C = Rest.front();
    if (C == '\n') {
      add(Token::Kind::Line);
      Rest = Rest.drop_front();
      ++Line;
      return true;
    }
    if (C == ' ' || C == '\t' || C == '\r') {
      Rest = Rest.drop_front();
      return true;
    }
    if (Rest.starts_with("//")) {
      Rest = Rest.substr(std::min(Rest.find('\n'), Rest.size()));
      return true;
    }
    if (C == '"')
      return string(add(Token::Kind::String).Text);
    if (C == '@') {
      Rest = Rest.drop_front();
      return place(add(Token::Kind::Place).Where);
    }
    if (C == '%' || C == '#')
      return id(C == '%' ? Token::Kind::Term : Token::Kind::Site);
    if (C == '-' || llvm::isDigit(C))
      return integer(add(Token::Kind::Int).Int);
    if (size_t Length = wordLength(Rest)) {
      add(Token::Kind::Word).Text = Rest.take_front(Length).str();
      Rest = Rest.drop_front(Length);
      return true;
    }
    return mark();
  }

  bool mark() {
    size_t Length = Rest.starts_with("...") ? 3 : 1;
    if (Length == 1 && !llvm::StringRef("(){}[],:=+").contains(Rest.front()))
      return fail("a word, a string, a number, %N, #N, @file:1:2 or one of "
                  "( ) { } [ ] , : = + ...");
    add(Token::Kind::Mark).Text = Rest.take_front(Length).str();
    Rest = Rest.drop_front(Length);
    return true;
  }

  bool id(Token::Kind K) {
    Rest = Rest.drop_front();
    unsigned Value = 0;
    // ~0 stands for "none" and is written `_`.
    if (!number(Value) || Value == std::numeric_limits<unsigned>::max())
      return fail("a number behind % or #");
    add(K).Int = Value;
    return true;
  }

  bool integer(int64_t &Value) {
    size_t Length = 1;
    while (Length < Rest.size() && llvm::isDigit(Rest[Length]))
      ++Length;
    if (Rest.take_front(Length).getAsInteger(10, Value))
      return fail("a number of 64 bits");
    Rest = Rest.drop_front(Length);
    return true;
  }

  bool number(unsigned &Value) {
    llvm::StringRef Digits = Rest.take_while(llvm::isDigit);
    if (Digits.getAsInteger(10, Value))
      return false;
    Rest = Rest.drop_front(Digits.size());
    return true;
  }

  bool string(std::string &Bytes) {
    Rest = Rest.drop_front();
    while (!Rest.empty() && Rest.front() != '\n') {
      char C = Rest.front();
      Rest = Rest.drop_front();
      if (C == '"')
        return true;
      if (C != '\\')
        Bytes += C;
      else if (!escape(Bytes))
        return fail("one of the escapes \\\" \\\\ \\n \\t \\xNN");
    }
    return fail("a closing \" on the same line");
  }

  bool escape(std::string &Bytes) {
    char C = Rest.empty() ? '\0' : Rest.front();
    Rest = Rest.drop_front(Rest.empty() ? 0 : 1);
    unsigned Value = 0;
    switch (C) {
    case '"':
    case '\\':
      Bytes += C;
      return true;
    case 'n':
      Bytes += '\n';
      return true;
    case 't':
      Bytes += '\t';
      return true;
    case 'x':
      if (Rest.size() < 2 || Rest.take_front(2).getAsInteger(16, Value))
        return false;
      Bytes += char(Value);
      Rest = Rest.drop_front(2);
      return true;
    default:
      return false;
    }
  }

  bool place(Region &R) {
    if (Rest.starts_with("\"")) {
      if (!string(R.File))
        return false;
    } else {
      R.File = Rest.take_while(inBareFile).str();
      Rest = Rest.drop_front(R.File.size());
    }
    if (!Rest.consume_front(":") || !number(R.Line) ||
        !Rest.consume_front(":") || !number(R.Column))
      return fail("a place like @file:1:2 or @file:1:2-3:4");
    if (!Rest.consume_front("-"))
      return true;
    if (!number(R.EndColumn))
      return fail("the end of a place, like -3:4 or -4");
    R.EndLine = R.Line;
    if (!Rest.consume_front(":"))
      return true;
    R.EndLine = R.EndColumn;
    return number(R.EndColumn) || fail("the end column of a place");
  }

  llvm::StringRef Rest;
  unsigned Line = 1;
  std::string Wanted;
  std::vector<Token> Tokens;
};

} // namespace

llvm::Expected<std::vector<Token>> tokens(llvm::StringRef Text) {
  return Lexer(Text).all();
}

} // namespace patlint::text
