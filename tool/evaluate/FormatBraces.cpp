//===- FormatBraces.cpp - Formats with replacement fields in braces -----===//
#include "evaluate/FormatParts.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

namespace {
/// Reads the fields of one format, from left to right.
class Fields {
public:
  Fields(Values &V, const FormatArguments &List) : V(V), List(List) {}

  /// What the field "NAME:SPEC" prints.
  Val printed(llvm::StringRef Field) {
    size_t Colon = Field.find(':');
    Val Argument = argument(Field.take_front(Colon).trim());
    llvm::StringRef Text =
        Colon == llvm::StringRef::npos ? "" : Field.drop_front(Colon + 1);
    if (Text.empty() && Argument->Choices.size() == 1 &&
        Argument->Choices[0]->is(Choice::Kind::Text))
      return Argument;
    std::optional<FormatSpec> Spec = spec(Text);
    return Spec ? printedBy(V, *Spec, Argument)
                : V.hole(HoleKind::String, "formatted");
  }

private:
  /// By number, by name, or the next one.
  Val argument(llvm::StringRef Name) {
    size_t Index = 0;
    if (Name.empty())
      return List.at(Next++);
    if (!Name.getAsInteger(10, Index))
      return List.at(Index);
    return List.named(Name);
  }

  /// A number, or a field of its own in braces.
  int64_t number(llvm::StringRef &Text, int64_t Otherwise, int64_t Unknown) {
    if (Text.consume_front("{")) {
      auto [Name, Rest] = Text.split('}');
      Text = Rest;
      std::optional<int64_t> N = knownNumber(argument(Name.trim()));
      return N && *N >= 0 ? *N : Unknown;
    }
    int64_t N = 0;
    return Text.consumeInteger(10, N) ? Otherwise : N;
  }

  /// [[fill]align][sign][#][0][width][.precision][L][type]
  std::optional<FormatSpec> spec(llvm::StringRef Text) {
    FormatSpec S;
    auto IsAlign = [](char C) { return C == '<' || C == '>' || C == '^'; };
    // A fill of more than one byte is one character all the same.
    size_t Fill = 1;
    while (Fill < Text.size() && Fill < 4 && (Text[Fill] & 0xC0) == 0x80)
      ++Fill;
    if (Text.size() > Fill && IsAlign(Text[Fill])) {
      if (Fill > 1)
        return std::nullopt;
      S.Fill = Text.take_front(Fill).str();
      S.Align = Text[Fill];
      Text = Text.drop_front(Fill + 1);
    } else if (!Text.empty() && IsAlign(Text[0])) {
      S.Align = Text[0];
      Text = Text.drop_front();
    }
    if (!Text.empty() && llvm::StringRef("+- ").contains(Text[0])) {
      S.Sign = Text[0] == '-' ? char(0) : Text[0];
      Text = Text.drop_front();
    }
    S.Alternative = Text.consume_front("#");
    S.Zero = Text.consume_front("0");
    S.Width = number(Text, 0, -1);
    if (Text.consume_front("."))
      S.Precision = number(Text, -2, -2);
    if (Text.consume_front("L"))
      return std::nullopt; // as the locale says
    if (Text.size() > 1)
      return std::nullopt; // dates and times, formatters of one's own
    if (!Text.empty())
      S.Type = Text[0];
    return S;
  }

  Values &V;
  const FormatArguments &List;
  size_t Next = 0;
};
} // namespace

Val braceText(Values &V, const Atom &Format, const FormatArguments &List) {
  llvm::StringRef Text = Format.Bytes;
  FormatBuilder B(V, Format);
  Fields F(V, List);
  size_t From = 0, I = 0;
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
    B.value(F.printed(Text.slice(I + 1, End)));
    I = From = std::min(End + 1, Text.size());
  }
  B.literal(From, Text.size());
  return B.done();
}

} // namespace patlint
