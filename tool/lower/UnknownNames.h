//===- UnknownNames.h - Names that nobody declared ----------------------===//
//
// A bare checkout uses names whose headers are not there. Clang drops the
// whole statement of an undeclared name, with its literals. Here such a name
// becomes a variable of a type that is not known, where what follows shows
// that it is used as a value: `client.get("/x")`, `send("/x")`.
//
// A name of a namespace that nobody declared is one of a missing header, never
// another one misspelled. Where the namespace is known, Clang may look for what
// resembles the name: a statement is kept then that would be lost.
//
// Each one is still reported as an error, so that the unit counts as reduced.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_UNKNOWNNAMES_H
#define PATLINT_LOWER_UNKNOWNNAMES_H

#include "lower/Names.h"

namespace clang {
class ExternalSemaSource;
class Sema;
} // namespace clang

namespace patlint::lowering {

/// Of what nobody declared, what to declare. Fewer: types only where a declaration
/// cannot be read otherwise.
enum class Invent { All, Fewer, None };

/// Declares unknown names for S, in project files only. N must live as long
/// as S.
void declareUnknownNames(clang::Sema &S, Names &N, Invent Which);

} // namespace patlint::lowering

#endif
