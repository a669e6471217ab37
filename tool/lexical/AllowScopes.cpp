//===- AllowScopes.cpp - The lines an allow-comment speaks for -----------===//
#include "lexical/AllowScopes.h"
#include "lexical/Allow.h"

namespace patlint {

void AllowScopes::comment(const RawToken &T, llvm::StringRef Text,
                          uint32_t TextBegin) {
  for (AllowText &A : allowTexts(Text)) {
    AllowComment &C = To.emplace_back();
    C.Rules = std::move(A.Rules);
    C.Reason = std::move(A.Reason);
    C.Where =
        L.region(TextBegin + uint32_t(A.Begin), TextBegin + uint32_t(A.End));
    switch (A.Spelled) {
    case AllowText::Form::NoLint:
      C.FirstLine = C.LastLine = C.Where.Line;
      break;
    case AllowText::Form::NoLintNextLine:
      C.FirstLine = C.LastLine = C.Where.Line + 1;
      break;
    case AllowText::Form::Allow:
      C.FirstLine = L.line(T.Begin);
      C.LastLine = L.line(T.End - 1);
      if (CodeEnd == 0 || L.line(CodeEnd - 1) != C.FirstLine)
        Open.push_back({To.size() - 1});
      break;
    }
  }
}

void AllowScopes::until(const Scope &S, uint32_t End) {
  if (End)
    To[S.Index].LastLine = std::max(To[S.Index].LastLine, L.line(End - 1));
}

/// The scope needs no more tokens.
bool AllowScopes::ended(Scope &S, const RawToken &T, llvm::StringRef Identifier,
                        bool InDirective) {
  if (!S.Begun) {
    if (L.line(T.Begin) <= To[S.Index].LastLine)
      return true; // code behind the comment on its line
    S.Begun = true;
    S.Directive = InDirective;
  } else if (S.Directive && T.StartsLine) {
    until(S, CodeEnd);
    return true;
  }
  if (InDirective || !S.Rest.ends(T.Kind, Identifier))
    return false;
  until(S, T.End);
  return true;
}

void AllowScopes::goOn(const RawToken &T, llvm::StringRef Identifier,
                       bool InDirective) {
  std::erase_if(
      Open, [&](Scope &S) { return ended(S, T, Identifier, InDirective); });
}

void AllowScopes::end() {
  for (const Scope &S : Open)
    if (S.Begun)
      until(S, CodeEnd);
  Open.clear();
}

} // namespace patlint
