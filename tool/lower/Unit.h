//===- Unit.h - Lower everything of one parsed unit ---------------------===//
//
// In:  the AST of one unit.
// Out: functions, classes and stray literals of its string program.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_UNIT_H
#define PATLINT_LOWER_UNIT_H

#include "lower/Names.h"
#include "program/StringProgram.h"

namespace patlint::lowering {

/// What the project's declarations of a unit hold.
struct Found {
  /// With a body, not dependent.
  std::vector<const clang::FunctionDecl *> Functions;
  /// Bodies of templates.
  std::vector<const clang::FunctionDecl *> Patterns;
  /// Variables of static storage with an initialiser.
  std::vector<const clang::VarDecl *> Globals;
  std::vector<const clang::RecordDecl *> Classes;
  std::vector<const clang::StringLiteral *> Literals;
  /// Those of them that become a pointer where no constant has to stand.
  std::vector<const clang::StringLiteral *> Replaceable;
  /// Expressions Clang could not make sense of.
  unsigned Lost = 0;
};

/// Sweeps over the declarations of project files.
Found sweep(clang::ASTContext &Context, Names &N);

/// Literals of the sweep whose place is in no term of Program.
std::vector<Literal> strays(const Found &All, const StringProgram &Program,
                            clang::ASTContext &Context, Names &N);

/// Where a part of a secret can be replaced by an expression; sorted.
std::vector<Region> replaceable(const Found &All, Names &N);

/// Fills Functions, Classes and Stray. Returns the number of expressions
/// that were lost.
unsigned lowerUnit(clang::ASTContext &Context, Names &N,
                   StringProgram &Program);

} // namespace patlint::lowering

#endif
