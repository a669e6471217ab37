//===- Decode.cpp - What a string token means --------------------------===//
#include "lexical/Decode.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Unicode.h"

#include <cstdint>
#include <optional>

namespace patlint {

bool isRawString(llvm::StringRef Spelling) {
  size_t Quote = Spelling.find('"');
  return Quote != llvm::StringRef::npos && Quote > 0 &&
         Spelling[Quote - 1] == 'R';
}

static void appendUtf8(uint32_t C, std::string &Out) {
  if (C > 0x10FFFF)
    C = 0xFFFD;
  if (C < 0x80) {
    Out += char(C);
  } else if (C < 0x800) {
    Out += char(0xC0 | (C >> 6));
    Out += char(0x80 | (C & 0x3F));
  } else if (C < 0x10000) {
    Out += char(0xE0 | (C >> 12));
    Out += char(0x80 | ((C >> 6) & 0x3F));
    Out += char(0x80 | (C & 0x3F));
  } else {
    Out += char(0xF0 | (C >> 18));
    Out += char(0x80 | ((C >> 12) & 0x3F));
    Out += char(0x80 | ((C >> 6) & 0x3F));
    Out += char(0x80 | (C & 0x3F));
  }
}

namespace {

/// Decodes the characters between the quotes of an ordinary string.
class Characters {
public:
  Characters(llvm::StringRef Text, bool Wide, std::string &Out)
      : Rest(Text), Wide(Wide), Out(Out) {}

  void all() {
    while (!Rest.empty()) {
      // Most strings have no escape: copy runs.
      size_t Run = std::min(Rest.find('\\'), Rest.size());
      if (Run) {
        endSurrogate();
        Out += Rest.take_front(Run);
        Rest = Rest.drop_front(Run);
      } else {
        Rest = Rest.drop_front();
        escape();
      }
    }
    endSurrogate();
  }

private:
  void escape() {
    if (Rest.empty())
      return;
    char C = Rest.front();
    if (C >= '0' && C <= '7')
      return unit(digits(8, 3));
    Rest = Rest.drop_front();
    switch (C) {
    case 'x':
      return unit(Rest.starts_with("{") ? braced(16) : digits(16, 99));
    case 'o':
      return unit(braced(8));
    case 'u':
      return codePoint(Rest.starts_with("{") ? braced(16) : digits(16, 4));
    case 'U':
      return codePoint(digits(16, 8));
    case 'N':
      return namedCharacter();
    default:
      endSurrogate();
      Out += simple(C);
    }
  }

  /// An unknown escape is the character itself, as compilers have it.
  static char simple(char C) {
    switch (C) {
    case 'n':
      return '\n';
    case 't':
      return '\t';
    case 'r':
      return '\r';
    case 'a':
      return '\a';
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'v':
      return '\v';
    case 'e':
    case 'E':
      return '\x1B';
    default:
      return C;
    }
  }

  uint32_t digits(unsigned Radix, unsigned Most) {
    uint32_t Value = 0;
    for (; Most && !Rest.empty(); --Most) {
      unsigned Digit = llvm::hexDigitValue(Rest.front());
      if (Digit >= Radix)
        break;
      Value = Value * Radix + Digit;
      Rest = Rest.drop_front();
    }
    return Value;
  }

  uint32_t braced(unsigned Radix) {
    if (!Rest.consume_front("{"))
      return 0;
    uint32_t Value = digits(Radix, 99);
    Rest.consume_front("}");
    return Value;
  }

  void namedCharacter() {
    size_t End = Rest.find('}');
    if (!Rest.starts_with("{") || End == llvm::StringRef::npos)
      return;
    if (auto C = llvm::sys::unicode::nameToCodepointStrict(Rest.slice(1, End)))
      codePoint(uint32_t(*C));
    Rest = Rest.drop_front(End + 1);
  }

  /// A numeric escape: one unit of the string's encoding.
  void unit(uint32_t Value) {
    if (Wide)
      return codePoint(Value);
    Out += char(Value & 0xFF);
  }

  /// Two escapes of u"" can make one character.
  void codePoint(uint32_t C) {
    bool High = C >= 0xD800 && C < 0xDC00, Low = C >= 0xDC00 && C < 0xE000;
    if (Low && Surrogate) {
      appendUtf8(0x10000 + ((*Surrogate - 0xD800) << 10) + (C - 0xDC00), Out);
      Surrogate.reset();
      return;
    }
    endSurrogate();
    if (High)
      Surrogate = C;
    else
      appendUtf8(Low ? 0xFFFD : C, Out);
  }

  void endSurrogate() {
    if (Surrogate)
      appendUtf8(0xFFFD, Out);
    Surrogate.reset();
  }

  llvm::StringRef Rest;
  bool Wide;
  std::string &Out;
  std::optional<uint32_t> Surrogate;
};

} // namespace

void appendDecoded(llvm::StringRef Spelling, std::string &Out) {
  size_t Open = Spelling.find('"'), Close = Spelling.rfind('"');
  if (Open == llvm::StringRef::npos || Close == Open)
    return;
  llvm::StringRef Prefix = Spelling.take_front(Open);
  llvm::StringRef Inner = Spelling.slice(Open + 1, Close);
  if (!isRawString(Spelling))
    return Characters(Inner, !Prefix.empty() && Prefix != "u8", Out).all();
  // R"delimiter( ... )delimiter"
  size_t Delimiter = Inner.find('(');
  if (Delimiter != llvm::StringRef::npos && Inner.size() >= 2 * Delimiter + 2)
    Out += Inner.slice(Delimiter + 1, Inner.size() - Delimiter - 1);
}

void appendDecodedCharacter(llvm::StringRef Spelling, std::string &Out) {
  size_t Open = Spelling.find('\''), Close = Spelling.rfind('\'');
  if (Open == llvm::StringRef::npos || Close == Open)
    return;
  bool Wide = Open > 0 && !Spelling.starts_with("u8");
  Characters(Spelling.slice(Open + 1, Close), Wide, Out).all();
}

std::string trigraphsReplaced(llvm::StringRef Spelling) {
  static constexpr llvm::StringLiteral From = "=/'()!<>-", To = "#\\^[]|{}~";
  if (isRawString(Spelling))
    return Spelling.str();
  std::string Out;
  while (!Spelling.empty()) {
    size_t Which = llvm::StringRef::npos;
    if (Spelling.starts_with("??") && Spelling.size() > 2)
      Which = From.find(Spelling[2]);
    bool Found = Which != llvm::StringRef::npos;
    Out += Found ? To[Which] : Spelling.front();
    Spelling = Spelling.drop_front(Found ? 3 : 1);
  }
  return Out;
}

} // namespace patlint
