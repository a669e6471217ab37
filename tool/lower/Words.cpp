//===- Words.cpp - The tokens of a file as they are typed -----------------===//
#include "lower/Words.h"

#include "clang/Lex/Lexer.h"

using namespace clang;

namespace patlint::lowering {

LeftOut leftOut(const SourceManager &Sources, const std::vector<SourceRange> &Skipped) {
  LeftOut Out;
  for (SourceRange R : Skipped)
    Out[Sources.getFileID(R.getBegin())].push_back(
        {Sources.getFileOffset(R.getBegin()), Sources.getFileOffset(R.getEnd())});
  for (auto &[File, Ranges] : Out)
    llvm::sort(Ranges);
  return Out;
}

std::vector<Word> words(Preprocessor &P, FileID File, const LeftOut &Out,
                        llvm::function_ref<void(const std::vector<Word> &)> Directive) {
  SourceManager &Sources = P.getSourceManager();
  std::optional<llvm::MemoryBufferRef> Buffer = Sources.getBufferOrNone(File);
  std::vector<Word> W;
  if (!Buffer)
    return W;
  auto Known = Out.find(File);
  std::vector<std::pair<unsigned, unsigned>> Off;
  if (Known != Out.end())
    Off = Known->second;
  Lexer L(File, *Buffer, Sources, P.getLangOpts());
  std::vector<size_t> Open;
  bool InDirective = false;
  std::vector<Word> Line; ///< a directive
  auto Skip = Off.begin();
  for (Token T;;) {
    L.LexFromRawLexer(T);
    if (T.isAtStartOfLine() || T.is(tok::eof)) {
      if (Directive && !Line.empty())
        Directive(Line);
      Line.clear();
      InDirective = T.is(tok::hash);
    }
    if (T.is(tok::eof))
      return W;
    unsigned Offset = Sources.getFileOffset(T.getLocation());
    while (Skip != Off.end() && Skip->second < Offset)
      ++Skip;
    if (Skip != Off.end() && Skip->first <= Offset)
      continue;
    Word Each;
    Each.Kind = T.getKind();
    Each.Loc = T.getLocation();
    Each.Text = Buffer->getBuffer().substr(Offset, T.getLength());
    if (T.is(tok::raw_identifier)) {
      Each.Text = T.getRawIdentifier();
      Each.Kind = P.getIdentifierTable().get(Each.Text).getTokenID();
    }
    if (InDirective) {
      Line.push_back(Each);
      continue;
    }
    if (T.isOneOf(tok::l_paren, tok::l_square, tok::l_brace))
      Open.push_back(W.size());
    if (T.isOneOf(tok::r_paren, tok::r_square, tok::r_brace)) {
      tok::TokenKind Wanted = T.is(tok::r_paren)    ? tok::l_paren
                              : T.is(tok::r_square) ? tok::l_square
                                                    : tok::l_brace;
      // A brace closes what was left open within.
      while (!Open.empty() && W[Open.back()].Kind != Wanted &&
             T.is(tok::r_brace) && W[Open.back()].Kind != tok::l_brace)
        Open.pop_back();
      if (!Open.empty() && W[Open.back()].Kind == Wanted) {
        W[Open.back()].Match = W.size();
        Open.pop_back();
      }
    }
    W.push_back(Each);
  }
}

llvm::StringRef outerNamespace(llvm::StringRef Header) {
  constexpr llvm::StringLiteral Keyword = "\nnamespace ";
  size_t At = Header.find(Keyword);
  if (At == llvm::StringRef::npos)
    return {};
  return Header.substr(At + Keyword.size()).take_while([](char C) { return llvm::isAlnum(C) || C == '_'; });
}

} // namespace patlint::lowering
