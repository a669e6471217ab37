//===- Literals.cpp - String and character literals ---------------------===//
#include "lower/Literals.h"

#include "clang/Lex/LiteralSupport.h"

using namespace clang;

namespace patlint::lowering {

std::string encodedCharacter(unsigned Value, bool Narrow) {
  if (Narrow && Value < 0x100)
    return std::string(1, char(Value));
  char Buffer[UNI_MAX_UTF8_BYTES_PER_CODE_POINT];
  char *End = Buffer;
  if (!llvm::ConvertCodePointToUTF8(Value, End))
    return "?";
  return std::string(Buffer, End);
}

/// Code units [First, Last) of a literal. Never getString(): it asserts on
/// wide literals.
static std::string decodedUnits(const StringLiteral &L, unsigned First,
                                unsigned Last) {
  unsigned Width = L.getCharByteWidth();
  std::string Out;
  for (unsigned I = First; I < Last; ++I) {
    uint32_t Unit = L.getCodeUnit(I);
    if (Width == 2 && Unit >= 0xD800 && Unit < 0xDC00 && I + 1 < Last) {
      uint32_t Low = L.getCodeUnit(I + 1);
      if (Low >= 0xDC00 && Low < 0xE000) {
        Unit = 0x10000 + ((Unit - 0xD800) << 10) + (Low - 0xDC00);
        ++I;
      }
    }
    Out += encodedCharacter(Unit, Width == 1);
  }
  return Out;
}

/// Code units of the one token at Loc, or nothing if it cannot be lexed
/// alone.
static std::optional<unsigned>
unitsOfToken(SourceLocation Loc, ASTContext &Context, unsigned Width) {
  const SourceManager &Sources = Context.getSourceManager();
  Token Result;
  if (Lexer::getRawToken(Sources.getSpellingLoc(Loc), Result, Sources,
                         Context.getLangOpts()))
    return std::nullopt;
  if (!tok::isStringLiteral(Result.getKind()))
    return std::nullopt;
  StringLiteralParser Parser({Result}, Sources, Context.getLangOpts(),
                             Context.getTargetInfo());
  if (Parser.hadError || Parser.Pascal)
    return std::nullopt;
  // Adjacent tokens share the widest prefix: count what this one has in it.
  unsigned Own = Parser.GetString().size();
  if (Result.is(tok::string_literal) && Width > 1) {
    llvm::StringRef Bytes = Parser.GetString();
    unsigned Units = 0;
    for (unsigned char C : Bytes) {
      if ((C & 0xC0) == 0x80)
        continue;
      Units += Width == 2 && C >= 0xF0 ? 2 : 1;
    }
    return Units;
  }
  switch (Result.getKind()) {
  case tok::wide_string_literal:
    return Own / (Context.getTargetInfo().getWCharWidth() / 8);
  case tok::utf16_string_literal:
    return Own / 2;
  case tok::utf32_string_literal:
    return Own / 4;
  default:
    return Own;
  }
}

Literal decoded(const StringLiteral &L, ASTContext &Context, Names &Names) {
  Literal Out;
  unsigned Tokens = L.getNumConcatenated();
  unsigned Length = L.getLength();
  unsigned First = 0;
  for (unsigned I = 0; I != Tokens; ++I) {
    unsigned Last = Length;
    if (I + 1 != Tokens) {
      auto Units =
          unitsOfToken(L.getStrTokenLoc(I), Context, L.getCharByteWidth());
      if (Units)
        Last = std::min(Length, First + *Units);
    }
    std::string Bytes = decodedUnits(L, First, Last);
    Piece P;
    P.Offset = Out.Bytes.size();
    P.Length = Bytes.size();
    P.Where = Names.spelledIn(L.getStrTokenLoc(I), Bytes);
    Out.Bytes += Bytes;
    if (P.Length || Tokens == 1)
      Out.Pieces.push_back(std::move(P));
    First = Last;
  }
  return Out;
}

} // namespace patlint::lowering
