//===- Format.cpp - What formatting functions produce ------------------===//
#include "evaluate/Format.h"

#include "evaluate/FormatParts.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

Val FormatArguments::slot(Val Argument, const char *Key) const {
  const std::vector<const Choice *> &All = Argument->Choices;
  if (All.size() != 1 || !All[0]->is(CK::Object) || All[0]->Name != NamedArgument)
    return nullptr;
  auto It = All[0]->Slots.find(Key);
  return It == All[0]->Slots.end() ? nullptr : It->second;
}

Val FormatArguments::at(size_t I) const {
  if (!Known || I >= List.size())
    return V.hole(HoleKind::String, "format argument");
  Val Inner = slot(List[I], "value");
  return Inner ? Inner : List[I];
}

Val FormatArguments::named(llvm::StringRef Name) const {
  if (Known)
    for (Val Argument : List)
      if (Val Own = slot(Argument, "name"); Own && V.printed(Own) == Name)
        if (Val Inner = slot(Argument, "value"))
          return Inner;
  // Of a map, the entry.
  Val Entry = V.entry(All, V.text(Name.str()));
  return Entry->Choices.empty() || Values::mayBeAbsent(Entry)
             ? V.hole(HoleKind::String, "named argument")
             : Entry;
}

static Val percentText(Values &V, Val Format, Val Args) {
  FormatArguments List(V, Args);
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
      FormatBuilder B(V, A);
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
        B.value(V.asText(List.at(At)));
        From = I + Length;
      }
      B.literal(From, A.Bytes.size());
      Out = V.concat(Out, B.done());
    }
    return Out;
  });
}

std::optional<size_t> conversionsIn(llvm::StringRef Format) {
  size_t Count = 0;
  for (size_t At = Format.find('%'); At != llvm::StringRef::npos; At = Format.find('%', At)) {
    llvm::StringRef Rest = Format.substr(At + 1);
    bool Encoded = Rest.size() > 1 && Rest[0] >= '2' && Rest[0] <= '7' &&
                   (llvm::isDigit(Rest[1]) || llvm::StringRef("ABCDEFf").contains(Rest[1]));
    size_t End = Rest.find_first_not_of("-+#0123456789.*hlLqjzt");
    if (Encoded || End == llvm::StringRef::npos || !llvm::StringRef("%diouxXeEfFgGaAcspS").contains(Rest[End]))
      return std::nullopt;
    Count += Rest.take_front(End).count('*') + (Rest[End] != '%');
    At += End + 2;
  }
  return Count;
}

/// A format of which only a part is known, `base + "/orders/%d"`: what is unknown
/// is taken to ask for no argument. Null unless one known part alone asks for all.
static Val partlyKnown(Values &V, const Choice &C, const FormatArguments &List) {
  auto Asks = [](const Atom &A) { return A.K == Part::Kind::Literal && llvm::StringRef(A.Bytes).contains('%'); };
  auto Only = std::find_if(C.Atoms.begin(), C.Atoms.end(), Asks);
  if (Only == C.Atoms.end() || std::count_if(C.Atoms.begin(), C.Atoms.end(), Asks) != 1 || !List.Known ||
      conversionsIn(Only->Bytes) != List.List.size())
    return nullptr;
  Val Out = V.text("");
  for (const Atom &A : C.Atoms)
    Out = V.concat(Out, Asks(A) ? printfText(V, A, List) : V.fromAtoms({A}, C.Assumed));
  return Out;
}

Val formatted(Values &V, llvm::StringRef Style, Val Format, Val Args) {
  // What is put in where is open until the format is known; for `base + "/items/%1"`
  // that is known, whatever the base is.
  auto Asks = [](const Atom &A) {
    size_t At = A.K == Part::Kind::Literal ? A.Bytes.find('%') : std::string::npos;
    return At != std::string::npos && At + 1 < A.Bytes.size() && llvm::isDigit(A.Bytes[At + 1]);
  };
  bool Waits = std::any_of(
      Format->Choices.begin(), Format->Choices.end(), [&](const Choice *C) {
        if (Style == "percent" && llvm::any_of(C->Atoms, Asks))
          return false;
        return C->Symbol != NoSymbol ||
               std::any_of(C->Atoms.begin(), C->Atoms.end(), [](const Atom &A) {
                 return A.K == Part::Kind::Symbol;
               });
      });
  if (Waits && Format->symbolic())
    return V.derived(TextOp::Format, Style, {V.asText(Format), Args},
                     HoleKind::String);
  if (Style == "percent")
    return percentText(V, Format, Args);
  FormatArguments List(V, Args);
  // Expands each known format; an unknown one is a hole.
  return V.mapped(V.asText(Format), [&](const Choice &C) -> Val {
    if (C.Atoms.empty())
      return V.text("");
    Atom Text;
    if (!Values::asOneLiteral(C.Atoms, Text)) {
      Val Part = Style == "printf" ? partlyKnown(V, C, List) : nullptr;
      return Part ? Part : V.hole(HoleKind::String, "format");
    }
    return Style == "printf"   ? printfText(V, Text, List)
           : Style == "fmt"    ? braceText(V, Text, List)
           : Style == "boost"  ? boostText(V, Text, List)
                               : dollarText(V, Text, List);
  });
}

Val conversion(Values &V, llvm::StringRef Spec, Val Argument) {
  return printedBy(V, FormatSpec::parse(Spec), Argument);
}

} // namespace patlint
