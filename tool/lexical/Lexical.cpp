//===- Lexical.cpp - Literals, comments and includes of one file -------===//
//
// One pass over the raw tokens; the questions that need memory are answered
// by Conditions, Near and AllowScopes.
//
//===-------------------------------------------------------------------===//
#include "lexical/Lexical.h"
#include "lexical/AllowScopes.h"
#include "lexical/Conditions.h"
#include "lexical/Decode.h"
#include "lexical/Lines.h"
#include "lexical/Near.h"
#include "lexical/Tokens.h"

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
    appendDecoded(Source.spelling(T, Buffer), L.Bytes);
    P.Length = uint32_t(L.Bytes.size()) - P.Offset;
    P.Where = Place.region(T.Begin, T.End);
  }

  /// The next string token begins another literal.
  void endLiteral() {
    if (!InLiteral)
      return;
    InLiteral = false;
    owner().token(tok::string_literal, "");
  }

  llvm::StringRef Bytes;
  LexicalFacts &Facts;
  Lines Place;
  Tokens Source;
  AllowScopes Allows;
  Conditions Branches;
  Near Code, Macro;
  llvm::StringSet<> Identifiers;
  std::string Buffer;
  Part In = Part::None;
  llvm::StringRef MacroName;
  std::string DirectiveName, Condition;
  unsigned ConditionTokens = 0;
  bool InLiteral = false;
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
