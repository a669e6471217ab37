//===- Near.h - The identifier that a literal belongs to ---------------===//
//
// In:  the tokens of a file, one after the other.
// Out: for the place behind the last token, the variable or field that is
//      initialised or assigned there, or the function that is called.
//
//   const char *kToken = "x"   kToken      f(1, "x")           f
//   X x{"a"}                   x           {.token = "x"}      token
//   m["k"] = "x"               m           make<T>("x")        make
//
// Reads tokens, not declarations: good for evidence, and for what a random text is called.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_NEAR_H
#define PATLINT_LEXICAL_NEAR_H

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringRef.h"

#include <vector>

namespace patlint {

class Near {
public:
  /// The next token; Identifier is its spelling if it is one, and must stay
  /// valid as long as this object.
  void token(clang::tok::TokenKind Kind, llvm::StringRef Identifier);
  /// What a literal behind the last token belongs to; may be empty.
  llvm::StringRef here() const;

private:
  void open();
  llvm::StringRef name() const;
  void close();
  void angle(int By);

  struct Bracket {
    llvm::StringRef Owner;    ///< who the contents belong to
    llvm::StringRef Assigned; ///< the name before `=`, until `,` or `;`
    llvm::StringRef Before;   ///< the name before the bracket
    unsigned Angles = 0;      ///< open `<` that may be template arguments
    llvm::StringRef Template; ///< the name before the first of them
  };
  std::vector<Bracket> Open = {Bracket()};
  /// The identifier that the last token is or ends, else empty. Keywords
  /// are sorted out by name().
  llvm::StringRef Name;
  /// A bracket that opens now continues what is assigned or passed.
  bool Continues = false;
};

} // namespace patlint

#endif
