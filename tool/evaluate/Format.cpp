//===- Format.cpp - What formatting functions produce ------------------===//
#include "evaluate/Format.h"

#include "llvm/ADT/StringExtras.h"

#include <optional>

namespace patlint {

using CK = Choice::Kind;

namespace {
/// The arguments of one formatting call.
struct Arguments {
  Values &V;
  std::vector<Val> List;
  bool Known;

  Arguments(Values &V, Val Args) : V(V), Known(V.elements(Args, List)) {}
  Val at(size_t I, HoleKind Kind) const {
    if (Known && I < List.size())
      return List[I];
    return V.hole(Kind, "format argument");
  }
};

/// Collects the pieces of one expansion.
class Builder {
public:
  Builder(Values &V, const Atom &Format) : V(V), Format(Format), Out(V.text("")) {}
  void literal(size_t From, size_t To) {
    if (To > From)
      Out = V.concat(Out, V.fromAtoms({Values::slice(Format, From, To - From)}));
  }
  void value(Val Text) { Out = V.concat(Out, Text); }
  Val done() const { return Out; }

private:
  Values &V;
  const Atom &Format;
  Val Out;
};
} // namespace

/// Expands each known format; an unknown one is a hole.
static Val eachFormat(Values &V, Val Format,
                      llvm::function_ref<Val(const Atom &)> Expand) {
  return V.mapped(V.asText(Format), [&](const Choice &C) -> Val {
    if (C.Atoms.empty())
      return V.text("");
    if (C.Atoms.size() != 1 || C.Atoms[0].K != Part::Kind::Literal)
      return V.hole(HoleKind::String, "format");
    return Expand(C.Atoms[0]);
  });
}

/// An argument as text where the conversion says what it is: a known number
/// prints as digits, anything else is a hole of that kind.
static Val converted(Values &V, Val Argument, HoleKind Kind) {
  return V.mapped(Argument, [&](const Choice &C) -> Val {
    if (C.is(CK::Number) && (Kind == HoleKind::Int || Kind == HoleKind::Uint))
      return V.text(std::to_string(C.Number));
    if (C.is(CK::Symbol)) {
      Choice Copy = C;
      return V.make(std::move(Copy));
    }
    return V.hole(Kind, "number");
  });
}

static Val printfConversion(Values &V, char Letter, bool Plain, Val Argument) {
  switch (Letter) {
  case 'd':
  case 'i':
    return Plain ? converted(V, Argument, HoleKind::Int)
                 : V.hole(HoleKind::Int, "number");
  case 'u':
    return Plain ? converted(V, Argument, HoleKind::Uint)
                 : V.hole(HoleKind::Uint, "number");
  case 'x':
  case 'X':
  case 'o':
    return V.hole(HoleKind::UrlEncoded, "hexadecimal");
  case 'c':
    return V.mapped(Argument, [&](const Choice &C) -> Val {
      if (C.is(CK::Number) && C.Number > 0 && C.Number < 128)
        return V.text(std::string(1, char(C.Number)));
      Choice Copy = C;
      return C.is(CK::Text) ? V.make(std::move(Copy))
                            : V.hole(HoleKind::Char, "character");
    });
  case 'e':
  case 'E':
  case 'f':
  case 'F':
  case 'g':
  case 'G':
  case 'a':
  case 'A':
    return V.hole(HoleKind::Float, "number");
  case 's':
  case 'S':
    return Plain ? V.asText(Argument) : V.hole(HoleKind::String, "cut text");
  case 'p':
    return V.hole(HoleKind::Pointer, "address");
  default:
    return V.hole(HoleKind::String, "conversion");
  }
}

static Val printfText(Values &V, Val Format, Val Args) {
  Arguments List(V, Args);
  return eachFormat(V, Format, [&](const Atom &A) -> Val {
    llvm::StringRef Text = A.Bytes;
    Builder B(V, A);
    size_t Next = 0, From = 0, I = 0;
    while (I < Text.size()) {
      if (Text[I] != '%') {
        ++I;
        continue;
      }
      B.literal(From, I);
      size_t Percent = I++;
      if (I < Text.size() && Text[I] == '%') {
        From = I++; // the second '%' is the literal one
        continue;
      }
      bool Plain = true;
      std::optional<size_t> Position;
      size_t Digits = I;
      while (Digits < Text.size() && llvm::isDigit(Text[Digits]))
        ++Digits;
      if (Digits > I && Digits < Text.size() && Text[Digits] == '$') {
        size_t N = 0;
        if (!Text.slice(I, Digits).getAsInteger(10, N) && N > 0)
          Position = N - 1;
        I = Digits + 1;
      }
      while (I < Text.size() && llvm::StringRef("-+ #0'123456789.*").contains(Text[I])) {
        if (Text[I] == '*')
          ++Next; // the width or precision is an argument of its own
        // A width pads a short text, a precision cuts a long one.
        Plain = false;
        ++I;
      }
      while (I < Text.size() && llvm::StringRef("hlLqjztI").contains(Text[I]))
        ++I;
      if (I >= Text.size()) {
        From = Percent;
        break;
      }
      char Letter = Text[I++];
      From = I;
      if (Letter == 'n' || Letter == 'm')
        continue;
      size_t Index = Position ? *Position : Next++;
      B.value(printfConversion(V, Letter, Plain, List.at(Index, HoleKind::String)));
    }
    B.literal(From, Text.size());
    return B.done();
  });
}

static Val braceText(Values &V, Val Format, Val Args) {
  Arguments List(V, Args);
  return eachFormat(V, Format, [&](const Atom &A) -> Val {
    llvm::StringRef Text = A.Bytes;
    Builder B(V, A);
    size_t Next = 0, From = 0, I = 0;
    while (I < Text.size()) {
      char C = Text[I];
      if ((C == '{' || C == '}') && I + 1 < Text.size() && Text[I + 1] == C) {
        B.literal(From, I + 1);
        I += 2;
        From = I;
        continue;
      }
      if (C != '{') {
        ++I;
        continue;
      }
      B.literal(From, I);
      // The field ends at its own closing brace; widths may nest one level.
      size_t End = I + 1;
      unsigned Nested = 0;
      while (End < Text.size() && (Text[End] != '}' || Nested)) {
        Nested += Text[End] == '{';
        Nested -= Text[End] == '}';
        ++End;
      }
      auto [Name, Spec] = Text.slice(I + 1, End).split(':');
      size_t Index = 0;
      bool Positional = !Name.empty() && !Name.getAsInteger(10, Index);
      if (Name.empty())
        Index = Next++;
      Val Argument = Name.empty() || Positional
                         ? List.at(Index, HoleKind::String)
                         : V.hole(HoleKind::String, "named argument");
      if (Spec.empty())
        B.value(V.asText(Argument));
      else if (llvm::StringRef("xXob").contains(Spec.back()))
        B.value(V.hole(HoleKind::UrlEncoded, "hexadecimal"));
      else if (Spec.back() == 'd')
        B.value(V.hole(HoleKind::Int, "number"));
      else if (Spec == "s")
        B.value(V.asText(Argument));
      else
        B.value(V.hole(HoleKind::String, "formatted"));
      I = std::min(End + 1, Text.size());
      From = I;
    }
    B.literal(From, Text.size());
    return B.done();
  });
}

static Val percentText(Values &V, Val Format, Val Args) {
  Arguments List(V, Args);
  return V.mapped(V.asText(Format), [&](const Choice &C) -> Val {
    // The lowest numbers that stand in the text, one per argument.
    auto NumberAt = [](llvm::StringRef T, size_t I, size_t &Length) {
      unsigned N = 0;
      Length = 1;
      while (Length < 3 && I + Length < T.size() && llvm::isDigit(T[I + Length])) {
        N = N * 10 + unsigned(T[I + Length] - '0');
        ++Length;
      }
      return Length > 1 ? N : 0;
    };
    std::vector<unsigned> Numbers;
    for (const Atom &A : C.Atoms)
      if (A.K == Part::Kind::Literal)
        for (size_t I = 0; I < A.Bytes.size(); ++I) {
          size_t Length = 0;
          if (A.Bytes[I] != '%')
            continue;
          if (unsigned N = NumberAt(A.Bytes, I, Length))
            Numbers.push_back(N);
        }
    std::sort(Numbers.begin(), Numbers.end());
    Numbers.erase(std::unique(Numbers.begin(), Numbers.end()), Numbers.end());
    size_t Given = List.Known ? List.List.size() : 1;
    Val Out = V.text("");
    for (const Atom &A : C.Atoms) {
      if (A.K != Part::Kind::Literal) {
        Out = V.concat(Out, V.fromAtoms({A}));
        continue;
      }
      Builder B(V, A);
      size_t From = 0;
      for (size_t I = 0; I < A.Bytes.size(); ++I) {
        size_t Length = 0;
        unsigned N = A.Bytes[I] == '%' ? NumberAt(A.Bytes, I, Length) : 0;
        if (!N)
          continue;
        auto At = size_t(std::find(Numbers.begin(), Numbers.end(), N) - Numbers.begin());
        if (At >= Given)
          continue; // a later call fills it in
        B.literal(From, I);
        B.value(V.asText(List.at(At, HoleKind::String)));
        From = I + Length;
      }
      B.literal(From, A.Bytes.size());
      Out = V.concat(Out, B.done());
    }
    return Out;
  });
}

Val formatted(Values &V, llvm::StringRef Style, Val Format, Val Args) {
  // What is put in where is open until the format is known.
  bool Waits = std::any_of(
      Format->Choices.begin(), Format->Choices.end(), [&](const Choice *C) {
        return C->Symbol != NoSymbol ||
               std::any_of(C->Atoms.begin(), C->Atoms.end(), [](const Atom &A) {
                 return A.K == Part::Kind::Symbol;
               });
      });
  if (Waits && Style != "percent" && Format->symbolic())
    return V.derived(TextOp::Format, Style, {V.asText(Format), Args},
                     HoleKind::String);
  return Style == "printf" ? printfText(V, Format, Args)
         : Style == "fmt"  ? braceText(V, Format, Args)
                           : percentText(V, Format, Args);
}

Val conversion(Values &V, llvm::StringRef Spec, Val Argument) {
  return V.hole(HoleKind::String, "formatted");
}

} // namespace patlint
