//===- CodeTokens.cpp - The code of a file, without its directives -----===//
#include "lexical/CodeTokens.h"

#include "llvm/ADT/StringSwitch.h"

#include <set>

namespace patlint {

namespace tok = clang::tok;

/// Words of the language behind which a name is no declared one.
static bool isOperatorWord(llvm::StringRef Word) {
  return llvm::StringSwitch<bool>(Word)
      .Cases("return", "co_return", "co_yield", "co_await", "throw", true)
      .Cases("new", "delete", "else", "do", "case", "goto", true)
      .Cases("sizeof", "typeid", "alignof", "not", "and", "or", true)
      .Cases("if", "while", "for", "switch", "using", "namespace", true)
      .Default(false);
}

static bool isClassKey(llvm::StringRef Word) {
  return Word == "class" || Word == "struct" || Word == "union";
}

/// Words that are no names of anybody's.
static bool isLanguage(llvm::StringRef Word) {
  return isOperatorWord(Word) || isClassKey(Word) ||
         llvm::StringSwitch<bool>(Word)
             .Cases("int", "char", "void", "bool", "long", "short", true)
             .Cases("unsigned", "signed", "float", "double", "auto", true)
             .Cases("const", "static", "extern", "inline", "enum", true)
             .Cases("virtual", "override", "final", "noexcept", true)
             .Cases("public", "private", "protected", "template", true)
             .Cases("typename", "typedef", "constexpr", "explicit", true)
             .Cases("volatile", "mutable", "friend", "catch", "try", true)
             .Cases("break", "continue", "default", "this", true)
             .Default(false);
}

/// Splits the tokens of a file into its code and its directives.
namespace {
class Reader {
public:
  Reader(llvm::StringRef Bytes, bool C, CodeWords &Words, Mentions &Out)
      : Source(Bytes, C), Words(Words), Out(Out) {
    constexpr size_t BytesOfAToken = 16; // with comments; a guess
    All.reserve(Bytes.size() / BytesOfAToken);
  }

  Code read() {
    Source.split([&](const RawToken &T) { All.push_back(made(T)); },
                 [&](const RawToken &, llvm::ArrayRef<RawToken> Line) {
                   directive(made(Line));
                 });
    for (size_t I = 0; I < All.size(); ++I)
      if (All[I].Character && !(I && isCompared(All[I - 1])) &&
          !(I + 1 < All.size() && isCompared(All[I + 1])))
        Out.Characters += All[I].Character;
    return std::move(All);
  }

private:
  CodeToken made(const RawToken &T) {
    CodeToken New;
    New.Kind = T.Kind;
    if (T.is(tok::raw_identifier)) {
      auto [At, First] = Words.try_emplace(Source.spelling(T, Buffer));
      New.Text = At->first();
      New.What = &At->second;
      if (First) {
        At->second.Number = Words.size() - 1;
        At->second.Operator = isOperatorWord(New.Text);
        At->second.ClassKey = isClassKey(New.Text);
        At->second.Language = isLanguage(New.Text);
      }
    } else if (T.is(tok::char_constant)) {
      llvm::StringRef Spelled = Source.spelling(T, Buffer);
      Spelled.consume_front("'");
      Spelled.consume_back("'");
      New.Character = Spelled.size() == 1 ? Spelled[0] : '\0';
    }
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

  void directive(const Code &Line) {
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
    std::set<llvm::StringRef> Parameters;
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
                 ? Line[I].Text.str()
                 : std::string();
    };
    StandsFor R{Line[1].Text.str(), {}};
    for (size_t I = Body; I < Line.size(); ++I) {
      if (I > Body && Line[I].word() && Parameters.count(Line[I].Text) &&
          (Line[I - 1].is(tok::period) || Line[I - 1].is(tok::arrow)))
        Out.FieldMacros.push_back(Line[1].Text.str());
      if (std::string Word = Fragment(I); !Word.empty())
        R.Words.push_back(std::move(Word));
      // `, ##__VA_ARGS__` makes no name.
      if (!Line[I].is(tok::hashhash) || I == Body || I + 1 == Line.size() ||
          Line[I - 1].is(tok::comma) ||
          (I >= Body + 2 && Line[I - 2].is(tok::hashhash)))
        continue;
      size_t Last = I + 1;
      while (Last + 2 < Line.size() && Line[Last + 1].is(tok::hashhash))
        Last += 2;
      Out.Pastes.push_back({Line[1].Text.str(), Fragment(I - 1), Fragment(Last)});
    }
    Out.Renames.push_back(std::move(R));
  }

  Tokens Source;
  CodeWords &Words;
  Mentions &Out;
  Code All;
  std::string Buffer;
};
} // namespace

Code codeTokens(llvm::StringRef Bytes, bool C, CodeWords &Words,
                Mentions &Out) {
  return Reader(Bytes, C, Words, Out).read();
}

} // namespace patlint
