//===- AllowScopes.h - The lines an allow-comment speaks for -------------===//
//
// A comment with code on its lines speaks for those lines. One that stands
// alone speaks for its own lines, and on to the end of the next statement or
// directive. NOLINT speaks for its line, NOLINTNEXTLINE for the one below.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_ALLOWSCOPES_H
#define PATLINT_LEXICAL_ALLOWSCOPES_H

#include "lexical/Lines.h"
#include "lexical/Statement.h"
#include "lexical/Tokens.h"
#include "values/Lexical.h"

#include <vector>

namespace patlint {

class AllowScopes {
public:
  /// Both must outlive this.
  AllowScopes(const Lines &L, std::vector<AllowComment> &To) : L(L), To(To) {}

  /// A comment token, whose text begins at TextBegin.
  void comment(const RawToken &T, llvm::StringRef Text, uint32_t TextBegin);
  /// Every other token of the file; most stand behind no such comment.
  void token(const RawToken &T, llvm::StringRef Identifier, bool InDirective) {
    if (!Open.empty())
      goOn(T, Identifier, InDirective);
    CodeEnd = T.End;
  }
  /// The end of the file.
  void end();

private:
  /// A comment whose statement has not ended.
  struct Scope {
    size_t Index; ///< in To
    bool Begun = false;
    bool Directive = false;
    Statement Rest = {};
  };

  void goOn(const RawToken &T, llvm::StringRef Identifier, bool InDirective);
  bool ended(Scope &S, const RawToken &T, llvm::StringRef Identifier,
             bool InDirective);
  void until(const Scope &S, uint32_t End);

  const Lines &L;
  std::vector<AllowComment> &To;
  std::vector<Scope> Open;
  /// End of the last token that is no comment; 0 if there is none.
  uint32_t CodeEnd = 0;
};

} // namespace patlint

#endif
