//===- MissingClasses.h - Classes whose header is not there ---------------===//
//
// `void Api::send(const std::string &path) { ... }`, and the header that declares
// Api is not in the tree: Clang loses the function. What is defined shows what the
// class has: its methods, its static members, the fields that constructors initialise
// or whose names say that they are fields (`m_base`, `base_`, `this->base`). Such a
// class is declared in front of the first definition, with the types that the
// definitions show: those of parameters that are stored, of what getters return.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_MISSINGCLASSES_H
#define PATLINT_LOWER_MISSINGCLASSES_H

#include "lower/Words.h"

#include "clang/AST/ASTContext.h"

#include <string>
#include <vector>

namespace patlint::lowering {

/// Text for a file, in front of the byte At. It has no line break.
struct Insertion {
  unsigned At = 0;
  std::string Text;
};

/// Declarations of the classes that the main file of a unit defines members of and
/// nobody declares, in the order of their places. The unit was parsed once, Context and
/// P are of that; Off is what its preprocessor left out.
std::vector<Insertion> missingClasses(clang::ASTContext &Context, clang::Preprocessor &P,
                                      const LeftOut &Off);

/// Whether a class is one of those.
bool isMissingClass(const clang::DeclContext *Class);

} // namespace patlint::lowering

#endif
