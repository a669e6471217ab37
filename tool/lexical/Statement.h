//===- Statement.h - Where the next statement ends ---------------------===//
//
// Fed with the tokens of a statement, says which one is the last: the `;`,
// `{` or `}` that stands outside of brackets. Braces of an initializer or a
// lambda are brackets, those of a block or a class are not.
//
// Reads tokens, not grammar: `X x{"a"}` is told from `struct X {` by the
// words before.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_STATEMENT_H
#define PATLINT_LEXICAL_STATEMENT_H

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringRef.h"

namespace patlint {

class Statement {
public:
  /// The next token of the statement; true if it is the last.
  bool ends(clang::tok::TokenKind Kind, llvm::StringRef Identifier);

private:
  bool bracesAreValue() const;

  unsigned Depth = 0;
  bool Block = false; ///< a word that is followed by a block was seen
  clang::tok::TokenKind Last = clang::tok::unknown;
  bool LastOpensBlock = false;
};

} // namespace patlint

#endif
