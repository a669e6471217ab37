//===- CodeTokens.cpp - The code of a file, without its directives -----===//
#include "lexical/CodeTokens.h"

#include <set>

namespace patlint {

namespace tok = clang::tok;

/// Splits the tokens of a file into its code and its directives.
namespace {
class Reader {
public:
  Reader(llvm::StringRef Bytes, bool C, Mentions &Out)
      : Source(Bytes, C), Out(Out) {}

  Code read() {
    Code All;
    Source.split([&](const RawToken &T) { All.push_back(made(T)); },
                 [&](const RawToken &, llvm::ArrayRef<RawToken> Line) {
                   directive(made(Line), All);
                 });
    for (size_t I = 0; I < All.size(); ++I)
      if (All[I].is(tok::char_constant) && !(I && isCompared(All[I - 1])) &&
          !(I + 1 < All.size() && isCompared(All[I + 1])))
        character(All[I].Text);
    return All;
  }

private:
  CodeToken made(const RawToken &T) {
    CodeToken New;
    New.Kind = T.Kind;
    if (T.is(tok::raw_identifier) || T.is(tok::char_constant))
      New.Text = Source.spelling(T, Buffer).str();
    return New;
  }

  Code made(llvm::ArrayRef<RawToken> Line) {
    Code Out;
    for (const RawToken &T : Line)
      Out.push_back(made(T));
    // `f(` and `f (` are the same but behind #define.
    if (Line.size() > 2 && Line[2].is(tok::l_paren) && Line[2].Begin == Line[1].End)
      Out[2].Text = "(";
    return Out;
  }

  /// A character beside this is no part of a text.
  static bool isCompared(const CodeToken &T) {
    return T.is(tok::equalequal) || T.is(tok::exclaimequal) || T.word("case") ||
           T.is(tok::colon);
  }

  void character(llvm::StringRef Spelled) {
    Spelled.consume_front("'");
    Spelled.consume_back("'");
    if (Spelled.size() == 1)
      Out.Characters += Spelled[0];
  }

  void directive(const Code &Line, Code &All) {
    if (Line.empty() || !Line[0].word())
      return;
    llvm::StringRef Name = Line[0].Text;
    auto Mark = [&](CodeToken::Branch B) {
      All.emplace_back();
      All.back().B = B;
    };
    if (Name == "define")
      macro(Line);
    else if (Name.starts_with("include") || Name == "import")
      Out.IncludesByMacro |= Line.size() > 1 && Line[1].word();
    else if (Name.starts_with("if"))
      Mark(CodeToken::Branch::If);
    else if (Name.starts_with("el"))
      Mark(CodeToken::Branch::Else);
    else if (Name == "endif")
      Mark(CodeToken::Branch::End);
  }

  void macro(const Code &Line) {
    if (Line.size() < 2 || !Line[1].word())
      return;
    std::set<std::string> Parameters;
    size_t Body = 2;
    if (Line.size() > 2 && Line[2].is(tok::l_paren) && Line[2].Text == "(") {
      for (; Body < Line.size() && !Line[Body].is(tok::r_paren); ++Body)
        if (Line[Body].word())
          Parameters.insert(Line[Body].Text);
      ++Body;
    }
    auto Fragment = [&](size_t I) {
      return Line[I].word() && !Parameters.count(Line[I].Text) &&
                     Line[I].Text != "__VA_ARGS__"
                 ? Line[I].Text
                 : std::string();
    };
    StandsFor R{Line[1].Text, {}};
    for (size_t I = Body; I < Line.size(); ++I) {
      if (I > Body && Line[I].word() && Parameters.count(Line[I].Text) &&
          (Line[I - 1].is(tok::period) || Line[I - 1].is(tok::arrow)))
        Out.FieldMacros.push_back(Line[1].Text);
      if (!Fragment(I).empty())
        R.Words.push_back(Fragment(I));
      // `, ##__VA_ARGS__` makes no name.
      if (!Line[I].is(tok::hashhash) || I == Body || I + 1 == Line.size() ||
          Line[I - 1].is(tok::comma) ||
          (I >= Body + 2 && Line[I - 2].is(tok::hashhash)))
        continue;
      size_t Last = I + 1;
      while (Last + 2 < Line.size() && Line[Last + 1].is(tok::hashhash))
        Last += 2;
      Out.Pastes.push_back({Line[1].Text, Fragment(I - 1), Fragment(Last)});
    }
    Out.Renames.push_back(std::move(R));
  }

  Tokens Source;
  Mentions &Out;
  std::string Buffer;
};
} // namespace

Code codeTokens(llvm::StringRef Bytes, bool C, Mentions &Out) {
  return Reader(Bytes, C, Out).read();
}

} // namespace patlint
