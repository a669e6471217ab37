//===- TypeNames.h - Where only the name of a type can stand -----------===//
//
// Takes the text in front of a name that nobody declared, and behind it, and says
// whether the name is one of a type: `Name *f(`, `std::vector<Name>`, `new Name`; or
// the operand of an operator.
// It reads characters; it does not know what anything around is declared as.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_TYPENAMES_H
#define PATLINT_LOWER_TYPENAMES_H

#include "llvm/ADT/StringRef.h"

namespace patlint::lowering {

/// Before ends where the name begins, with all that qualifies it. InCode: in the
/// body of a function, where `a * b` and `f(a)` may be values.
bool isTypeName(llvm::StringRef Before, llvm::StringRef Behind, bool InCode);

/// Whether the name is the type of a cast, `(Name)value`. Before and Behind as there.
bool isCast(llvm::StringRef Before, llvm::StringRef Behind);

/// Whether a name, none of a type by isTypeName(), is what the operator behind it
/// takes: `f(SIZE * n)`, `on ? A : B`; and not in `if (Name *n = f())`, which declares
/// something. In the body of a function. Before and Behind as there.
bool isOperand(llvm::StringRef Before, llvm::StringRef Behind);

/// Whether Name, with `Class::` in front of it and `(` behind it, is defined there
/// rather than called: `Gone::Gone(...)`, `Gone::f(...) {`, `Gone::f(...) const {`. Also
/// where no `)` follows. Before ends with `::` and maybe blanks.
bool isDefinition(llvm::StringRef Before, llvm::StringRef Name, llvm::StringRef Behind);

/// Whether Before ends within `name{...`, outside of classes also `name = {...`, or, for
/// a member that is not static, `name = ...`, and in no bound of an array.
bool initialises(llvm::StringRef Before, bool Member);

/// What stands behind `<...>` if Text begins with that and nothing but names of
/// types and numbers is in it; else empty, with no data.
llvm::StringRef behindArguments(llvm::StringRef Text);

/// Text without the name at its end, with all that qualifies it: `a::b::c`.
llvm::StringRef beforeName(llvm::StringRef Text);

} // namespace patlint::lowering

#endif
