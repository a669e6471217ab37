//===- Fitting.h - Which function a call with unknown arguments means ---===//
//
// One argument that nobody declared, and Clang chooses no function and no
// constructor: mostly the other arguments say which one is meant. One member whose
// type nobody declared, and Clang makes no object of the class.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_FITTING_H
#define PATLINT_LOWER_FITTING_H

#include "lower/Names.h"

namespace patlint::lowering {

/// Of several functions the one that fits a call best: of the project, with so
/// many parameters, and as far as the types of the arguments are known. Of
/// several alike the first, null if none takes so many.
const clang::FunctionDecl *fitting(llvm::ArrayRef<const clang::FunctionDecl *> All,
                                   llvm::ArrayRef<const clang::Expr *> Args, Names &N);

/// The project's constructor of Class that Args fit, or null. Copies are none.
const clang::CXXConstructorDecl *fittingConstructor(const clang::CXXRecordDecl &Class,
                                                    llvm::ArrayRef<const clang::Expr *> Args, Names &N);

/// Classes of members of members ... that are looked at: a class may lead to itself, or to
/// many others.
inline constexpr unsigned MaxNested = 3;

/// Whether default member initialisers say what an object without a constructor has:
/// those of Class or, where Clang gave up on it, of the classes of its members.
bool hasDefaults(const clang::CXXRecordDecl &Class);

/// A field's default member initialiser, or null. Where nobody made an object of a
/// template's class, it is that of the template.
const clang::Expr *defaultOf(const clang::FieldDecl &Field);

/// Whether Clang makes no object of a class that it gave up on, and the class says what
/// one has.
bool isBroken(clang::QualType T);

} // namespace patlint::lowering

#endif
