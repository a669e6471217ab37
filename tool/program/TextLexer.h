//===- TextLexer.h - Tokens of the text form -------------------------===//
//
// In:  the text of a string program.
// Out: its tokens, with line numbers. Comments are dropped, line ends kept.
//
// Internal to Text.h's parse(); knows no grammar.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_PROGRAM_TEXTLEXER_H
#define PATLINT_PROGRAM_TEXTLEXER_H

#include "values/Region.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace patlint::text {

struct Token {
  enum class Kind : uint8_t {
    Word,   ///< Text = identifiers joined by "::", or an operator's name
    String, ///< Text = the bytes
    Int,    ///< Int
    Term,   ///< %Int
    Site,   ///< #Int
    Place,  ///< Where
    Mark,   ///< Text = one of ( ) { } [ ] , : = + ...
    Line,   ///< end of a line
    End,
  };
  Kind K = Kind::End;
  std::string Text;
  int64_t Int = 0;
  Region Where;
  unsigned Line = 0;
};

/// The tokens, the last one End. Fails with "line N: expected ...".
llvm::Expected<std::vector<Token>> tokens(llvm::StringRef Text);

/// The text form of these bytes: quoted, with escapes for what is not
/// printable ASCII.
std::string quoted(llvm::StringRef Bytes);

/// A word that the lexer gives back as one Word token.
bool isWord(llvm::StringRef Text);

/// "@file:1:2-3:4"; the end is left out if it is unknown, its line if it is
/// the first one.
std::string placed(const Region &R);

/// "line N: expected WHAT".
llvm::Error expected(unsigned Line, const std::string &What);

} // namespace patlint::text

#endif
