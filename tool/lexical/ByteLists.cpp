//===- ByteLists.cpp - Texts written as lists of characters ------------===//
#include "lexical/ByteLists.h"
#include "lexical/Decode.h"

#include "llvm/ADT/StringExtras.h"

#include <optional>

namespace patlint {

namespace tok = clang::tok;

/// The value of a number without a fraction or sign; suffixes do not matter.
static std::optional<uint64_t> numberOf(llvm::StringRef Spelling) {
  uint64_t Value = 0;
  llvm::StringRef Digits = Spelling.rtrim("uUlL");
  if (Digits.getAsInteger(0, Value))
    return std::nullopt;
  return Value;
}

/// The byte that a constant stands for, if it can be part of a text.
static std::optional<char> textByte(const RawToken &T,
                                    llvm::StringRef Spelling) {
  uint64_t Value = 0;
  if (T.is(tok::numeric_constant)) {
    std::optional<uint64_t> Number = numberOf(Spelling);
    if (!Number)
      return std::nullopt;
    Value = *Number;
  } else {
    std::string Decoded;
    appendDecodedCharacter(Spelling, Decoded);
    if (Decoded.size() != 1)
      return std::nullopt;
    Value = static_cast<unsigned char>(Decoded[0]);
  }
  bool Blank = Value == '\t' || Value == '\n' || Value == '\r';
  if (Value >= 0x7F || (Value < 0x20 && !Blank))
    return std::nullopt;
  return char(Value);
}

/// What was read is taken apart where no byte of a text stands.
void ByteLists::end() {
  S = State::Outside;
  Next = 0;
  if (List.size() < LeastBytes) {
    List.clear();
    return;
  }
  Text Run;
  uint64_t Expected = 0;
  auto Finish = [&] {
    if (Run.size() >= LeastBytes)
      Done.push_back(std::move(Run));
    Run.clear();
  };
  for (auto &[Index, Each] : List) {
    if (Index != Expected)
      Finish();
    Run.push_back(Each);
    Expected = Index + 1;
  }
  Finish();
  List.clear();
}

bool ByteLists::token(const RawToken &T, llvm::StringRef Spelling) {
  if (T.is(tok::l_brace)) {
    end();
    S = State::Element;
    return !Done.empty();
  }
  switch (S) {
  case State::Outside:
    return false;
  case State::Element:
    if (T.isCharacter() || T.is(tok::numeric_constant)) {
      if (std::optional<char> Value = textByte(T, Spelling))
        List[Next] = {*Value, T};
      ++Next;
      S = State::Value;
      return false;
    }
    if (T.is(tok::l_paren) || T.is(tok::l_square)) {
      S = T.is(tok::l_paren) ? State::Cast : State::Index;
      return false;
    }
    break;
  case State::Cast:
    if (T.is(tok::r_paren))
      S = State::Element;
    if (T.is(tok::r_paren) || T.is(tok::raw_identifier) ||
        T.is(tok::coloncolon))
      return false;
    break;
  case State::Index:
    if (T.is(tok::numeric_constant))
      if (std::optional<uint64_t> Index = numberOf(Spelling)) {
        Next = *Index;
        S = State::Indexed;
        return false;
      }
    break;
  case State::Indexed:
  case State::Closed:
    if (T.is(S == State::Indexed ? tok::r_square : tok::equal)) {
      S = S == State::Indexed ? State::Closed : State::Element;
      return false;
    }
    break;
  case State::Value:
    if (T.is(tok::comma)) {
      S = State::Element;
      return false;
    }
    break;
  }
  end();
  return !Done.empty();
}

} // namespace patlint
