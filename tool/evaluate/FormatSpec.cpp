//===- FormatSpec.cpp - One value as a conversion prints it -------------===//
//
// What is known is printed exactly. Of what is not known the kind of hole is:
// zeros before a number are a number, blanks before it are a hole of their
// own, which may be empty.
//
//===-------------------------------------------------------------------===//
#include "evaluate/FormatParts.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

std::string FormatSpec::text() const {
  std::string Out = Fill;
  Out += '\n';
  for (int64_t N : {int64_t(Align), int64_t(Sign), int64_t(Alternative), int64_t(Zero),
                    Width, Precision, int64_t(Bits), int64_t(Type), int64_t(CStyle)})
    Out += std::to_string(N) + ",";
  return Out;
}

FormatSpec FormatSpec::parse(llvm::StringRef Text) {
  FormatSpec Out;
  auto [Fill, Rest] = Text.rsplit('\n');
  Out.Fill = Fill.str();
  int64_t N[9] = {};
  for (int64_t &Each : N) {
    auto [Word, More] = Rest.split(',');
    (void)Word.getAsInteger(10, Each);
    Rest = More;
  }
  Out.Align = char(N[0]);
  Out.Sign = char(N[1]);
  Out.Alternative = N[2];
  Out.Zero = N[3];
  Out.Width = N[4];
  Out.Precision = N[5];
  Out.Bits = unsigned(N[6]);
  Out.Type = char(N[7]);
  Out.CStyle = N[8];
  return Out;
}

static Val padded(Values &V, const FormatSpec &S, Val Text, char Usual) {
  if (S.Width == 0)
    return Text;
  char Align = S.Align ? S.Align : Usual;
  return textOp(V, TextOp::Pad,
                {Text, S.Width < 0 ? V.hole(HoleKind::Uint, "width") : V.number(S.Width),
                 V.text(S.Fill.empty() ? " " : S.Fill),
                 V.number(Align == '<' ? 1 : Align == '^' ? 2 : 0)});
}

static std::string digits(uint64_t N, unsigned Base, bool Upper) {
  std::string Out;
  do {
    Out.insert(Out.begin(), llvm::hexdigit(unsigned(N % Base), !Upper));
    N /= Base;
  } while (N);
  return Out;
}

static unsigned baseOf(char Type) {
  switch (Type) {
  case 'x':
  case 'X':
    return 16;
  case 'o':
    return 8;
  case 'b':
  case 'B':
    return 2;
  default:
    return 10;
  }
}

static Val printedNumber(Values &V, const FormatSpec &S, int64_t N) {
  unsigned Base = baseOf(S.Type);
  // printf's 'x', 'o' and 'u' take unsigned numbers.
  bool Signed = S.CStyle ? S.Type == 'd' || S.Type == 'i' : true;
  uint64_t Magnitude = uint64_t(N);
  std::string Sign;
  if (Signed && N < 0) {
    Magnitude = 0 - Magnitude;
    Sign = "-";
  } else if (Signed && S.Sign) {
    Sign = std::string(1, S.Sign);
  }
  if (!Signed && S.Bits < 64)
    Magnitude &= (uint64_t(1) << S.Bits) - 1;
  std::string Digits = digits(Magnitude, Base, S.Type == 'X');
  if (S.CStyle && S.Precision == 0 && Magnitude == 0)
    Digits.clear();
  if (S.CStyle && S.Precision > 0 && S.Precision < 256 &&
      Digits.size() < size_t(S.Precision))
    Digits.insert(0, size_t(S.Precision) - Digits.size(), '0');
  if (S.Alternative && (Magnitude || !S.CStyle) && Base != 10 && Base != 8)
    Sign += std::string("0") + (S.Type == 'b' || S.Type == 'B' ? S.Type
                                : S.Type == 'X'                ? 'X'
                                                               : 'x');
  if (S.Alternative && Base == 8 && Digits[0] != '0')
    Digits.insert(0, "0");
  bool Zeros = S.Zero && !S.Align && S.Width > 0 && S.Width < 256 &&
               !(S.CStyle && S.Precision >= 0);
  if (Zeros && Sign.size() + Digits.size() < size_t(S.Width))
    Digits.insert(0, size_t(S.Width) - Sign.size() - Digits.size(), '0');
  return padded(V, S, V.text(Sign + Digits), '>');
}

/// A number that is not known.
static Val unknownNumber(Values &V, const FormatSpec &S, HoleKind Kind) {
  if (baseOf(S.Type) != 10 || S.Precision == -2)
    Kind = HoleKind::UrlEncoded;
  if (S.Sign == '+' && Kind != HoleKind::Float)
    Kind = HoleKind::UrlEncoded;
  if (S.Sign == ' ')
    Kind = HoleKind::String;
  if (S.CStyle && S.Precision == 0 && Kind != HoleKind::Float)
    Kind = HoleKind::UrlEncoded; // nothing at all for a zero
  Val Out = V.hole(Kind, "number");
  return S.Zero && !S.Align ? Out : padded(V, S, Out, '>');
}

static Val printedText(Values &V, const FormatSpec &S, Val Text) {
  if (S.Precision >= 0)
    Text = textOp(V, TextOp::Part, {Text, V.number(0), V.number(S.Precision)});
  else if (S.Precision == -2)
    Text = textOp(V, TextOp::Part, {Text, V.number(0), V.hole(HoleKind::Uint, "precision")});
  return padded(V, S, Text, S.CStyle ? '>' : '<');
}

static bool isInteger(HoleKind Kind) {
  return Kind == HoleKind::Int || Kind == HoleKind::Uint || Kind == HoleKind::Enum ||
         Kind == HoleKind::Bool;
}

/// The code of a text that is one known character.
static std::optional<int64_t> codeOf(const Choice &C) {
  if (C.is(CK::Text) && C.Atoms.size() == 1 && C.Atoms[0].K == Part::Kind::Literal &&
      C.Atoms[0].Bytes.size() == 1)
    return static_cast<unsigned char>(C.Atoms[0].Bytes[0]);
  return std::nullopt;
}

static Val printedChoice(Values &V, const FormatSpec &S, const Choice &C) {
  Val Self = V.only(C);
  bool Truth = C.is(CK::Number) && (C.Name == "true" || C.Name == "false");
  switch (S.Type) {
  case 'd':
  case 'i':
  case 'u':
  case 'x':
  case 'X':
  case 'o':
  case 'b':
  case 'B':
    if (C.is(CK::Number))
      return printedNumber(V, S, C.Number);
    if (std::optional<int64_t> Code = codeOf(C))
      return printedNumber(V, S, *Code);
    return unknownNumber(V, S, S.Type == 'u' ? HoleKind::Uint : HoleKind::Int);
  case 'c':
    return padded(V, S, V.asText(textOp(V, TextOp::Character, {Self})), S.CStyle ? '>' : '<');
  case 'e':
  case 'E':
  case 'f':
  case 'F':
  case 'g':
  case 'G':
  case 'a':
  case 'A':
    return unknownNumber(V, S, S.Type == 'a' || S.Type == 'A' ? HoleKind::UrlEncoded
                                                              : HoleKind::Float);
  case 'p':
    return unknownNumber(V, S, HoleKind::Pointer);
  case 's':
  case 'S':
  case 'v':
  case 0: {
    if (Truth && S.Type != 'S' && !S.CStyle)
      return printedText(V, S, V.text(C.Name));
    if (C.is(CK::Number) && !S.CStyle)
      return printedNumber(V, S, C.Number);
    if (C.is(CK::Hole) && !S.CStyle &&
        (isInteger(C.Hole) || C.Hole == HoleKind::Float || C.Hole == HoleKind::Pointer))
      return C.Hole == HoleKind::Bool ? printedText(V, S, V.asText(Self))
                                      : unknownNumber(V, S, C.Hole);
    return printedText(V, S, V.asText(Self));
  }
  default:
    return V.hole(HoleKind::String, "formatted");
  }
}

Val printedBy(Values &V, const FormatSpec &Spec, Val Argument) {
  bool Plain = Spec.Width == 0 && Spec.Precision == -1;
  return V.mapped(Argument, [&](const Choice &C) -> Val {
    Val One = V.only(C);
    bool TextOfInput = Plain && (Spec.Type == 's' || Spec.Type == 0) && !C.is(CK::Number);
    // What a text is stays visible, whatever is put in for its inputs.
    if (C.is(CK::Symbol) && TextOfInput && Spec.CStyle)
      return V.asText(One);
    if (One->symbolic() && !(C.is(CK::Text) && TextOfInput))
      return V.derived(TextOp::Spec, Spec.text(), {One},
                       C.is(CK::Symbol) ? V.info(C.Symbol).Kind : HoleKind::String);
    return printedChoice(V, Spec, C);
  });
}

} // namespace patlint
