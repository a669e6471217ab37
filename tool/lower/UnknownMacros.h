//===- UnknownMacros.h - Macros whose definition is not there ------------===//
//
// A bare checkout uses macros of headers that are not there: attributes
// (`class API Client {`, `void CALL run()`), statements without a semicolon
// (`BEGIN_TABLE(Main, Frame)`), heads of functions (`TEST(Suite, Name) {`) and
// of loops (`FOREACH(auto &x, list) {`). Clang takes them for types and
// functions, and loses what follows.
//
// Where the grammar leaves no other reading, such a name gets a definition
// with which the rest can be read.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_UNKNOWNMACROS_H
#define PATLINT_LOWER_UNKNOWNMACROS_H

#include "lower/Names.h"
#include "lower/Words.h"

#include <string>
#include <vector>

namespace patlint::lowering {

/// Definitions for the macros that the project's files of a unit use and
/// nobody defines or declares, as -D takes them ("API=", "TABLE(...)="), in
/// the order of their names. The unit was parsed once, P and N are of that;
/// Off is what its preprocessor left out.
std::vector<std::string>
unknownMacros(clang::Preprocessor &P, clang::ASTContext &Context, Names &N,
              const LeftOut &Off);

} // namespace patlint::lowering

#endif
