//===- Fitting.h - Which function a call with unknown arguments means ---===//
//
// One argument that nobody declared, and Clang chooses no function and no
// constructor: mostly the other arguments say which one is meant.
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

} // namespace patlint::lowering

#endif
