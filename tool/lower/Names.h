//===- Names.h - Symbols, qualified names, types and regions -----------===//
//
// Turns Clang's declarations, types and locations into the strings and
// regions a string program holds. Nothing made here refers to the AST.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_NAMES_H
#define PATLINT_LOWER_NAMES_H

#include "lower/Precompiled.h"
#include "values/Region.h"
#include "values/StringValue.h"

namespace patlint::lowering {

class Names {
public:
  Names(const clang::ASTContext &Context, std::string Root,
        std::string Directory);

  /// The file is C, even if it was parsed as C++.
  void setC() { IsC = true; }
  bool isC() const { return IsC; }

  /// USR, "USR|file" when not visible to other units; "lambda@file:line:col"
  /// for the call operator of a lambda.
  std::string symbol(const clang::NamedDecl *D);
  /// Without inline and anonymous namespaces and template arguments.
  std::string qualified(const clang::NamedDecl *D);
  /// "Class::name" of a field.
  std::string fieldKey(const clang::ValueDecl *Field);
  /// As Site::ArgTypes; "" for a null type.
  std::string type(clang::QualType T);
  /// The name of the closure's class, which is the lambda's symbol.
  std::string closure(const clang::CXXRecordDecl *Lambda);
  HoleKind holeKind(clang::QualType T) const;
  std::vector<std::string> templateArguments(const clang::FunctionDecl *F);
  /// What is written in a call that does not resolve.
  std::vector<std::string> templateArguments(const clang::OverloadExpr *Callee);
  /// Of a class.
  std::vector<std::string> templateArguments(clang::QualType T);
  std::vector<std::string> templateArguments(llvm::ArrayRef<clang::TemplateArgument> Args);

  /// Where the user typed it: for code from a macro, the use of the macro.
  Region region(clang::SourceRange Range);
  Region region(clang::SourceLocation Loc) {
    return region(clang::SourceRange(Loc, Loc));
  }
  /// Of one token, as spelled: inside of a macro's definition if there.
  Region spelled(clang::SourceLocation Loc);
  /// The same; but where a macro made the token by `#` or `##`, its argument
  /// if Text stands in it, else the whole use of the macro.
  Region spelledIn(clang::SourceLocation Loc, llvm::StringRef Text);
  bool isMadeByMacro(clang::SourceLocation Loc) const;
  /// Relative to the scan root, or absolute.
  const std::string &file(clang::FileID File);
  bool isProject(clang::SourceLocation Loc);
  std::string source(clang::SourceRange Range) const;

private:
  Region regionOf(clang::SourceLocation Begin, clang::SourceLocation End);
  void addArgument(const clang::TemplateArgument &A,
                   std::vector<std::string> &Out);
  void addInner(const clang::TemplateArgument &A,
                std::vector<std::string> &Out);

  const clang::ASTContext &Context;
  const clang::SourceManager &Sources;
  std::string Root, RealRoot, Directory;
  llvm::DenseMap<clang::FileID, std::string> Files;
  llvm::DenseMap<const clang::Decl *, std::string> Symbols;
  llvm::DenseMap<const clang::CXXRecordDecl *, std::string> Closures;
  std::map<std::string, unsigned> ClosureCount;
  bool IsC = false;
};

/// Whether a path names a file below Folder (or Folder itself).
bool isBelow(llvm::StringRef Path, llvm::StringRef Folder);
/// Absolute, without "." and "..", with '/'.
std::string normalised(llvm::StringRef Path, llvm::StringRef Directory);

} // namespace patlint::lowering

#endif
