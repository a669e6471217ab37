//===- FormatPrintf.cpp - Formats with '%' and with '$' ------------------===//
#include "evaluate/FormatParts.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

namespace {
/// Reads one conversion behind its '%'.
class Conversion {
public:
  Conversion(llvm::StringRef Text, size_t At, const FormatArguments &List, size_t &Next)
      : Text(Text), At(At), List(List), Next(Next) {
    Spec.CStyle = true;
  }

  /// False if the format ends before the conversion does.
  bool read() {
    Position = position();
    flags();
    if (take('*'))
      star(Spec.Width);
    else
      Spec.Width = number(0);
    if (take('.')) {
      if (take('*'))
        star(Spec.Precision);
      else
        Spec.Precision = number(0);
      if (Spec.Precision == -1)
        Spec.Precision = -2; // not known
    }
    Spec.Bits = 32;
    while (At < Text.size() && llvm::StringRef("hlLqjztIw").contains(Text[At])) {
      if (Text[At] == 'h')
        Spec.Bits = Spec.Bits == 16 ? 8 : 16;
      else
        Spec.Bits = 64;
      // Microsoft's I64 and I32.
      if (Text[At] == 'I' && (Text.substr(At + 1).starts_with("64") ||
                              Text.substr(At + 1).starts_with("32"))) {
        Spec.Bits = Text[At + 1] == '6' ? 64 : 32;
        At += 2;
      }
      ++At;
    }
    if (At >= Text.size())
      return false;
    Spec.Type = Text[At++];
    return true;
  }

  FormatSpec Spec;
  std::optional<size_t> Position;
  size_t end() const { return At; }
  void endAt(size_t I) { At = I; }

private:
  bool take(char C) {
    if (At < Text.size() && Text[At] == C) {
      ++At;
      return true;
    }
    return false;
  }

  int64_t number(int64_t Otherwise) {
    size_t Begin = At;
    while (At < Text.size() && llvm::isDigit(Text[At]))
      ++At;
    int64_t N = 0;
    return At > Begin && !Text.slice(Begin, At).getAsInteger(10, N) ? N : Otherwise;
  }

  std::optional<size_t> position() {
    size_t Begin = At;
    int64_t N = number(0);
    if (N > 0 && take('$'))
      return size_t(N - 1);
    At = Begin;
    return std::nullopt;
  }

  void flags() {
    for (; At < Text.size(); ++At)
      switch (Text[At]) {
      case '-':
        Spec.Align = '<';
        break;
      case '+':
        Spec.Sign = '+';
        break;
      case ' ':
        Spec.Sign = Spec.Sign ? Spec.Sign : ' ';
        break;
      case '#':
        Spec.Alternative = true;
        break;
      case '0':
        Spec.Zero = true;
        break;
      case '\'':
        break;
      default:
        return;
      }
  }

  /// A width or precision that is an argument of its own.
  void star(int64_t &Out) {
    std::optional<size_t> Own = position();
    std::optional<int64_t> N = knownNumber(List.at(Own ? *Own : Next++));
    bool Width = &Out == &Spec.Width;
    if (N && *N < 0 && Width)
      Spec.Align = '<';
    Out = !N ? (Width ? -1 : -2) : Width && *N < 0 ? -*N : *N;
    if (N && *N < 0 && !Width)
      Out = -3; // as if there were none
  }

  llvm::StringRef Text;
  size_t At;
  const FormatArguments &List;
  size_t &Next;
};
} // namespace

static Val converted(Values &V, FormatSpec Spec, Val Argument) {
  if (Spec.Precision == -3)
    Spec.Precision = -1;
  if (Spec.Type == 'v')
    Spec.CStyle = false;
  bool Zero = Spec.Zero && Spec.Type != 's' && Spec.Type != 'c' && Spec.Type != 'p';
  Spec.Zero = Zero && Spec.Align != '<';
  return printedBy(V, Spec, Argument);
}

Val printfText(Values &V, const Atom &Format, const FormatArguments &List) {
  llvm::StringRef Text = Format.Bytes;
  FormatBuilder B(V, Format);
  size_t Next = 0, From = 0, I = 0;
  while ((I = Text.find('%', I)) != llvm::StringRef::npos) {
    B.literal(From, I);
    if (Text.substr(I + 1).starts_with("%")) {
      From = I + 1; // the second '%' is the literal one
      I += 2;
      continue;
    }
    Conversion C(Text, I + 1, List, Next);
    if (!C.read()) {
      From = I;
      break;
    }
    I = From = C.end();
    if (C.Spec.Type == 'n')
      ++Next;
    else if (C.Spec.Type == 'm')
      B.value(V.hole(HoleKind::String, "message"));
    else if (C.Spec.Type != '%')
      B.value(converted(V, C.Spec, List.at(C.Position ? *C.Position : Next++)));
    else
      B.value(V.text("%"));
  }
  B.literal(From, Text.size());
  return B.done();
}

Val boostText(Values &V, const Atom &Format, const FormatArguments &List) {
  llvm::StringRef Text = Format.Bytes;
  FormatBuilder B(V, Format);
  size_t Next = 0, From = 0, I = 0;
  while ((I = Text.find('%', I)) != llvm::StringRef::npos) {
    B.literal(From, I);
    llvm::StringRef Rest = Text.substr(I + 1);
    if (Rest.starts_with("%")) {
      From = I + 1;
      I += 2;
      continue;
    }
    size_t Digits = 0, Number = 0;
    while (Digits < Rest.size() && llvm::isDigit(Rest[Digits]))
      ++Digits;
    if (Digits && Rest.substr(Digits).starts_with("%") &&
        !Rest.take_front(Digits).getAsInteger(10, Number) && Number) {
      B.value(printedBy(V, FormatSpec(), List.at(Number - 1)));
      I = From = I + Digits + 2;
      continue;
    }
    // "%|spec|", where the letter may be left out.
    bool Bars = Rest.consume_front("|");
    size_t Close = Bars ? Rest.find('|') : llvm::StringRef::npos;
    if (Bars && Close == llvm::StringRef::npos) {
      From = I;
      break;
    }
    std::string Inner = Bars ? (Rest.take_front(Close) + "s").str() : Rest.str();
    Conversion C(Inner, 0, List, Next);
    if (!C.read()) {
      From = I;
      break;
    }
    I = From = Bars ? I + 2 + Close + 1 : I + 1 + C.end();
    // The argument prints itself; the letter gives flags only.
    C.Spec.CStyle = false;
    C.Spec.Align = C.Spec.Align ? C.Spec.Align : '>';
    if (!llvm::StringRef("xXo").contains(C.Spec.Type))
      C.Spec.Type = 0;
    if (C.Spec.Zero && C.Spec.Align == '>')
      C.Spec.Align = 0;
    B.value(printedBy(V, C.Spec, List.at(C.Position ? *C.Position : Next++)));
  }
  B.literal(From, Text.size());
  return B.done();
}

Val dollarText(Values &V, const Atom &Format, const FormatArguments &List) {
  llvm::StringRef Text = Format.Bytes;
  FormatBuilder B(V, Format);
  size_t From = 0, I = 0;
  while ((I = Text.find('$', I)) != llvm::StringRef::npos && I + 1 < Text.size()) {
    B.literal(From, I);
    char C = Text[I + 1];
    From = C == '$' ? I + 1 : I + 2;
    I += 2;
    if (llvm::isDigit(C))
      B.value(printedBy(V, FormatSpec(), List.at(size_t(C - '0'))));
  }
  B.literal(From, Text.size());
  return B.done();
}

} // namespace patlint
