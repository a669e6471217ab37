//===- Near.cpp - The identifier that a literal belongs to -------------===//
#include "lexical/Near.h"

#include "llvm/ADT/StringSwitch.h"

namespace patlint {

/// Words that own nothing although a bracket or a literal follows them.
static bool isKeyword(llvm::StringRef Word) {
  return llvm::StringSwitch<bool>(Word)
      .Cases("if", "else", "for", "while", "do", "switch", "case", true)
      .Cases("return", "co_return", "co_yield", "co_await", "throw", true)
      .Cases("try", "catch", "new", "delete", "sizeof", "alignof", true)
      .Cases("const", "constexpr", "noexcept", "override", "final", true)
      .Cases("mutable", "volatile", "operator", "decltype", "typeid", true)
      .Cases("static_assert", "extern", "struct", "class", "union", true)
      .Cases("enum", "namespace", "public", "private", "protected", true)
      .Default(false);
}

llvm::StringRef Near::here() const {
  const Bracket &B = Open.back();
  return B.Assigned.empty() ? B.Owner : B.Assigned;
}

llvm::StringRef Near::name() const {
  return isKeyword(Name) ? llvm::StringRef() : Name;
}

void Near::open() {
  Bracket B;
  B.Before = name();
  // What follows `)` or a keyword is a block, and nobody's.
  B.Owner = !B.Before.empty() ? B.Before
            : Continues       ? here()
                              : llvm::StringRef();
  Open.push_back(B);
}

void Near::close() {
  if (Open.size() > 1)
    Open.pop_back();
}

void Near::angle(int By) {
  Bracket &B = Open.back();
  if (By > 0) {
    if (B.Angles == 0)
      B.Template = name();
    ++B.Angles;
    Name = "";
    return;
  }
  Name = "";
  for (; By < 0 && B.Angles; ++By)
    if (--B.Angles == 0)
      Name = B.Template;
}

void Near::token(clang::tok::TokenKind Kind, llvm::StringRef Identifier) {
  namespace tok = clang::tok;
  bool Continue = false;
  switch (Kind) {
  case tok::raw_identifier:
    Name = Identifier;
    Continues = Identifier == "return";
    return;
  case tok::l_paren:
  case tok::l_brace:
  case tok::l_square:
    open();
    Continue = true;
    break;
  case tok::r_square:
    Name = Open.back().Before;
    close();
    Continues = false;
    return;
  case tok::r_paren:
  case tok::r_brace:
    close();
    break;
  case tok::equal:
  case tok::plusequal:
    if (llvm::StringRef Assigned = name(); !Assigned.empty())
      Open.back().Assigned = Assigned;
    Continue = true;
    break;
  case tok::comma:
    if (!Open.back().Angles)
      Open.back().Assigned = "";
    Continue = true;
    break;
  case tok::semi:
    Open.back() = Bracket();
    break;
  case tok::less:
    angle(1);
    Continues = false;
    return;
  case tok::greater:
  case tok::greatergreater:
    angle(Kind == tok::greater ? -1 : -2);
    Continues = false;
    return;
  default:
    break;
  }
  Name = "";
  Continues = Continue;
}

} // namespace patlint
