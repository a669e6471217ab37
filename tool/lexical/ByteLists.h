//===- ByteLists.h - Texts written as lists of characters --------------===//
//
// In:  the tokens of a file, one after the other.
// Out: the texts that lists in braces spell, with the place of each byte.
//
//   {'a', 'b', 0x63, 100, 0145}          {(char)0x61, (char)98, 0}
//   {[0] = 'a', [2] = 'c', [1] = 'b'}    {L'a', L'b'}
//
// A list may hold other bytes before and behind the text; what is no printable
// ASCII, and whatever is no constant, ends it. Short ones are left out.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_BYTELISTS_H
#define PATLINT_LEXICAL_BYTELISTS_H

#include "lexical/Tokens.h"

#include "llvm/ADT/StringRef.h"

#include <map>
#include <string>
#include <vector>

namespace patlint {

class ByteLists {
public:
  /// Shorter texts are no credentials, and many lists hold a few letters.
  static constexpr size_t LeastBytes = 16;

  struct Byte {
    char Value = 0;
    RawToken Where;
  };
  /// In the order of the text.
  using Text = std::vector<Byte>;

  /// The next token with its spelling, which is looked at for constants only.
  /// True if texts have been finished by it: take() them.
  bool token(const RawToken &T, llvm::StringRef Spelling);
  std::vector<Text> take() { return std::move(Done); }
  /// Is a constant part of a list here? Else its spelling is not needed.
  bool inList() const { return S != State::Outside; }

private:
  enum class State : uint8_t {
    Outside,
    Element, ///< behind `{` or `,`
    Cast,    ///< behind `(`
    Index,   ///< behind `[`
    Indexed, ///< behind the number there
    Closed,  ///< behind `]`
    Value,   ///< behind a constant
  };
  void end();

  State S = State::Outside;
  std::map<uint64_t, Byte> List;
  uint64_t Next = 0; ///< the index of the next element
  std::vector<Text> Done;
};

} // namespace patlint

#endif
