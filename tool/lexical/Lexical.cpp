//===- Lexical.cpp - Literals, comments and includes of one file -------===//
//
// One pass over the raw tokens; the questions that need memory are answered
// by Conditions, Near and AllowScopes.
//
//===-------------------------------------------------------------------===//
#include "lexical/Lexical.h"
#include "lexical/AllowScopes.h"
#include "lexical/ByteLists.h"
#include "lexical/Conditions.h"
#include "lexical/Decode.h"
#include "lexical/Lines.h"
#include "lexical/Near.h"
#include "lexical/Tokens.h"
#include "lexical/Words.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"

#include <algorithm>

namespace patlint {

/// Offsets have 31 bits in Clang's lexer.
static constexpr size_t MostBytes = size_t(1) << 30;

namespace {

namespace tok = clang::tok;

class Collector {
public:
  /// Bytes must have a NUL behind the end.
  Collector(const std::string &File, llvm::StringRef Bytes, bool C,
            LexicalFacts &Facts)
      : Bytes(Bytes), Facts(Facts), Place(File, Bytes), Source(Bytes, C),
        Allows(Place, Facts.Allows) {}

  void run() {
    for (RawToken T = Source.next(); !T.is(tok::eof); T = Source.next()) {
      if (T.StartsLine)
        endDirective();
      if (T.is(tok::comment))
        comment(T);
      else
        token(T);
    }
    endDirective();
    endLiteral();
    Allows.end();
    for (const auto &Entry : Identifiers)
      Facts.Identifiers.push_back(Entry.getKey().str());
    std::sort(Facts.Identifiers.begin(), Facts.Identifiers.end());
  }

private:
  /// Where in a directive the next token stands.
  enum class Part : uint8_t {
    None,      ///< in no directive
    Name,      ///< behind the #
    MacroName, ///< behind #define
    Condition, ///< behind #if and the like
    NoStrings, ///< string tokens name files
    Body,      ///< of a macro, or anything else
  };

  void comment(const RawToken &T) {
    llvm::StringRef Text = Bytes.slice(T.Begin, T.End).drop_front(2);
    if (Bytes[T.Begin + 1] == '*')
      Text.consume_back("*/");
    Comment &C = Facts.Comments.emplace_back();
    C.Text = Text.str();
    C.Where = Place.region(T.Begin, T.End);
    Allows.comment(T, Text, T.Begin + C.TextOffset);
  }

  void token(const RawToken &T) {
    if (List.inList() || T.is(tok::l_brace))
      list(T);
    if (T.is(tok::raw_identifier) || T.is(tok::numeric_constant) ||
        T.is(tok::unknown))
      word(T);
    if (T.is(tok::hash) && T.StartsLine) {
      endLiteral();
      In = Part::Name;
      Allows.token(T, "", true);
      return;
    }
    llvm::StringRef Identifier;
    if (T.is(tok::raw_identifier) && In != Part::Name)
      Identifier =
          Identifiers.insert(Source.spelling(T, Buffer)).first->getKey();
    Allows.token(T, Identifier, In != Part::None);
    if (T.isString() && In != Part::NoStrings && In != Part::Condition)
      return string(T);
    endLiteral();
    if (In == Part::None || In == Part::Body)
      owner().token(T.Kind, Identifier);
    else
      directive(T, Identifier);
  }

  Near &owner() { return In == Part::None ? Code : Macro; }

  void directive(const RawToken &T, llvm::StringRef Identifier) {
    switch (In) {
    case Part::Name:
      DirectiveName = Source.spelling(T, Buffer).str();
      Condition.clear();
      ConditionTokens = 0;
      Macro = Near();
      In = partBehind(DirectiveName);
      if (In == Part::NoStrings)
        include(T.End);
      break;
    case Part::MacroName:
      MacroName = Identifier;
      In = Part::Body;
      break;
    case Part::Condition:
      if (ConditionTokens++ == 0)
        Condition = Source.spelling(T, Buffer).str();
      break;
    case Part::None:
    case Part::NoStrings:
    case Part::Body:
      break;
    }
  }

  static Part partBehind(llvm::StringRef Name) {
    return llvm::StringSwitch<Part>(Name)
        .Case("define", Part::MacroName)
        .Cases("if", "elif", "ifdef", "ifndef", "else", Part::Condition)
        .Cases("elifdef", "elifndef", "endif", Part::Condition)
        .Cases("include", "include_next", "import", Part::NoStrings)
        .Cases("embed", "line", Part::NoStrings)
        // `# 12 "file"` is a line directive too.
        .Default(llvm::isDigit(Name.empty() ? ' ' : Name[0]) ? Part::NoStrings
                                                             : Part::Body);
  }

  /// The header's name from Offset on, if it is not made by a macro.
  void include(uint32_t Offset) {
    size_t Open = Bytes.find_first_not_of(" \t", Offset);
    if (Open == llvm::StringRef::npos ||
        (Bytes[Open] != '"' && Bytes[Open] != '<') ||
        !llvm::StringRef(DirectiveName).starts_with("i"))
      return;
    size_t Close =
        Bytes.find_first_of(Bytes[Open] == '<' ? ">\r\n" : "\"\r\n", Open + 1);
    if (Close == llvm::StringRef::npos || Bytes[Close] == '\r' ||
        Bytes[Close] == '\n')
      return;
    Source.seek(uint32_t(Close + 1));
    if (Branches.inactive())
      return;
    IncludeLine &I = Facts.Includes.emplace_back();
    I.Name = Bytes.slice(Open + 1, Close).str();
    I.Angled = Bytes[Open] == '<';
    I.Where = Place.region(uint32_t(Open), uint32_t(Close + 1));
  }

  void endDirective() {
    if (In == Part::None)
      return;
    endLiteral();
    if (In == Part::Condition)
      Branches.directive(DirectiveName, ConditionTokens == 1 ? Condition : "");
    MacroName = "";
    In = Part::None;
  }

  void string(const RawToken &T) {
    if (!InLiteral) {
      InLiteral = true;
      Literal &L = Facts.Literals.emplace_back();
      L.Inactive = Branches.inactive();
      L.Macro = MacroName.str();
      L.Near = owner().here().str();
    }
    Literal &L = Facts.Literals.back();
    Piece &P = L.Pieces.emplace_back();
    P.Offset = uint32_t(L.Bytes.size());
    llvm::StringRef Spelling = Source.spelling(T, Buffer);
    if (Spelling.contains("??"))
      Trigraphs = true;
    Spellings.push_back(Spelling.str());
    appendDecoded(Spelling, L.Bytes);
    P.Length = uint32_t(L.Bytes.size()) - P.Offset;
    P.Where = Place.region(T.Begin, T.End);
  }

  /// Characters in braces are a literal of which each line is a piece.
  void list(const RawToken &T) {
    bool Constant = T.is(tok::numeric_constant) || T.isCharacter();
    if (!List.token(T, Constant ? Source.spelling(T, ListBuffer) : ""))
      return;
    for (const ByteLists::Text &Text : List.take()) {
      Literal &L = Facts.Literals.emplace_back();
      L.Inactive = Branches.inactive();
      L.Macro = MacroName.str();
      L.Near = owner().here().str();
      for (const ByteLists::Byte &B : Text) {
        Region Where = Place.region(B.Where.Begin, B.Where.End);
        if (L.Pieces.empty() || L.Pieces.back().Where.Line != Where.Line)
          L.Pieces.push_back({uint32_t(L.Bytes.size()), 0, Where});
        Piece &P = L.Pieces.back();
        ++P.Length;
        P.Where.Column = std::min(P.Where.Column, Where.Column);
        P.Where.EndColumn = std::max(P.Where.EndColumn, Where.EndColumn);
        L.Bytes += B.Value;
      }
    }
  }

  /// What no quotes stand around may become a text by a macro's `#`, or be
  /// prose that is not compiled.
  void word(const RawToken &T) {
    if (T.Begin < WordEnd)
      return;
    bool Prose = T.is(tok::unknown);
    for (ByteSpan S : randomWords(Bytes, T.Begin, T.End, Prose)) {
      WordEnd = S.End;
      BareWord &W = Facts.Words.emplace_back();
      W.Text = Bytes.slice(S.Begin, S.End).str();
      W.Where = Place.region(S.Begin, S.End);
      W.Inactive = Branches.inactive();
    }
  }

  /// The next string token begins another literal.
  void endLiteral() {
    if (!InLiteral)
      return;
    InLiteral = false;
    owner().token(tok::string_literal, "");
    if (Trigraphs)
      withTrigraphs();
    Trigraphs = false;
    Spellings.clear();
  }

  /// Old standards have trigraphs, and which one is in force is not known
  /// here: what the last literal means with them is one more.
  void withTrigraphs() {
    Literal L = Facts.Literals.back();
    L.Bytes.clear();
    for (size_t I = 0; I < L.Pieces.size(); ++I) {
      L.Pieces[I].Offset = uint32_t(L.Bytes.size());
      appendDecoded(trigraphsReplaced(Spellings[I]), L.Bytes);
      L.Pieces[I].Length = uint32_t(L.Bytes.size()) - L.Pieces[I].Offset;
    }
    if (L.Bytes != Facts.Literals.back().Bytes)
      Facts.Literals.push_back(std::move(L));
  }

  llvm::StringRef Bytes;
  LexicalFacts &Facts;
  Lines Place;
  Tokens Source;
  AllowScopes Allows;
  Conditions Branches;
  Near Code, Macro;
  llvm::StringSet<> Identifiers;
  ByteLists List;
  std::string Buffer, ListBuffer;
  uint32_t WordEnd = 0; ///< of the last word
  Part In = Part::None;
  llvm::StringRef MacroName;
  std::string DirectiveName, Condition;
  unsigned ConditionTokens = 0;
  bool InLiteral = false;
  std::vector<std::string> Spellings; ///< of the literal
  bool Trigraphs = false;             ///< it may have some
};

} // namespace

LexicalFacts lexicalFacts(const std::string &File, llvm::StringRef Bytes,
                          bool C) {
  LexicalFacts Facts;
  Facts.File = File;
  if (Bytes.size() > MostBytes) {
    Facts.Unreadable = "larger than 1 GiB";
    return Facts;
  }
  std::string Terminated = Bytes.str();
  Collector(File, Terminated, C, Facts).run();
  return Facts;
}

} // namespace patlint
