//===- Words.h - The tokens of a file as they are typed -------------------===//
//
// What the grammar lost, its text still shows: which macros, classes and headers are
// missing is read from the tokens of a file before the preprocessor.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_WORDS_H
#define PATLINT_LOWER_WORDS_H

#include "clang/Lex/Preprocessor.h"

#include <map>
#include <vector>

namespace patlint::lowering {

struct Word {
  clang::tok::TokenKind Kind = clang::tok::eof;
  llvm::StringRef Text; ///< in the file's buffer
  clang::SourceLocation Loc;
  /// For an opening bracket: the index of what closes it, or 0.
  size_t Match = 0;
};

/// What the preprocessor left out of each file: offsets, sorted.
using LeftOut = std::map<clang::FileID, std::vector<std::pair<unsigned, unsigned>>>;
LeftOut leftOut(const clang::SourceManager &Sources, const std::vector<clang::SourceRange> &Skipped);

/// The tokens of a file without those of directives and of what was left out. Directive,
/// if not null, gets each directive.
std::vector<Word> words(clang::Preprocessor &P, clang::FileID File, const LeftOut &Out,
                        llvm::function_ref<void(const std::vector<Word> &)> Directive = nullptr);

/// The namespace that a header declares first; empty if none.
llvm::StringRef outerNamespace(llvm::StringRef Header);

} // namespace patlint::lowering

#endif
