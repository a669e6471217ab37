//===- StoredFields.h - Pointers that get another value later ----------===//
//
// A pointer that is a field is mostly set when its object is made, and stays. Of
// those that do not, `struct priv *p = self->priv;` says only what they were.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_STOREDFIELDS_H
#define PATLINT_LOWER_STOREDFIELDS_H

#include "clang/AST/Decl.h"

#include <set>

namespace patlint::lowering {

class Names;

/// The pointers among the fields of classes that some function of the project's
/// gives a value in an object that it did not make itself, by their location: the
/// instances of a template have that of their pattern. An object is made where it
/// is a local variable, or a local pointer to what a call or `new` returned, and in
/// its constructor. What stands in other translation units is not seen.
class StoredFields {
public:
  StoredFields(const clang::ASTContext &Context, Names &N);
  bool contains(const clang::ValueDecl *Field) const {
    return Places.count(Field->getLocation().getRawEncoding());
  }

private:
  void declarations(const clang::DeclContext *In);
  void code(const clang::Stmt *Code);
  void store(const clang::Expr *Target);
  void storeAll(const clang::Expr *Object);
  bool isMadeHere(const clang::Expr *Target) const;

  Names &N;
  std::set<clang::SourceLocation::UIntTy> Places;
  /// `this` is being made, or is going away.
  bool OwnObject = false;
};

} // namespace patlint::lowering

#endif
