//===- Statement.cpp - Where the next statement ends -------------------===//
#include "lexical/Statement.h"

#include "llvm/ADT/StringSwitch.h"

namespace patlint {

namespace tok = clang::tok;

/// The next braces outside of brackets are a class, a namespace or a block.
static bool announcesBlock(llvm::StringRef Word) {
  return llvm::StringSwitch<bool>(Word)
      .Cases("struct", "class", "union", "enum", "namespace", true)
      .Cases("else", "do", "try", "extern", true)
      .Default(false);
}

/// Words that stand between a function's `)` and its body.
static bool followsParameters(llvm::StringRef Word) {
  return llvm::StringSwitch<bool>(Word)
      .Cases("const", "noexcept", "override", "final", "mutable", true)
      .Default(false);
}

bool Statement::bracesAreValue() const {
  switch (Last) {
  case tok::unknown: // the statement is a block
  case tok::r_paren: // a body
  case tok::r_brace: // a body behind `C() : a{1}`
    return false;
  case tok::raw_identifier:
    return !LastOpensBlock;
  default:
    return true; // = { , ( return [] >
  }
}

bool Statement::ends(tok::TokenKind Kind, llvm::StringRef Identifier) {
  bool Ends = false;
  switch (Kind) {
  case tok::l_paren:
  case tok::l_square:
    ++Depth;
    break;
  case tok::l_brace:
    // `enum E : int {` and `struct X {`, but not `struct X x = {`.
    if (Depth == 0 && (!bracesAreValue() || (Block && Last != tok::equal)))
      Ends = true;
    else
      ++Depth;
    break;
  case tok::r_brace:
    Ends = Depth == 0;
    [[fallthrough]];
  case tok::r_paren:
  case tok::r_square:
    if (Depth)
      --Depth;
    break;
  case tok::semi:
    Ends = Depth == 0;
    break;
  case tok::raw_identifier:
    if (Depth == 0 && announcesBlock(Identifier))
      Block = true;
    LastOpensBlock = followsParameters(Identifier);
    break;
  case tok::arrow: // `auto f() -> T {`
    Block |= Depth == 0 && Last == tok::r_paren;
    break;
  default:
    break;
  }
  Last = Kind;
  return Ends;
}

} // namespace patlint
