//===- RegexText.cpp - Texts in which a regular expression is replaced ---===//
#include "evaluate/RegexText.h"

#include "evaluate/TextEdit.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <bitset>

namespace patlint {

namespace {
using ByteSet = std::bitset<256>;

/// One character of an expression: which it can be.
struct Unit {
  ByteSet Bytes;
  bool IsClass = false; ///< not a character as it stands
};

/// Reads an expression from the front; what it does not know ends it.
class Reader {
public:
  explicit Reader(llvm::StringRef Rest) : Rest(Rest) {}

  bool atEnd() const { return Rest.empty(); }
  bool take(char C) { return Rest.consume_front(llvm::StringRef(&C, 1)); }

  /// A character, an escape, or a class in brackets.
  std::optional<Unit> unit() {
    if (take('['))
      return bracketed();
    if (take('\\'))
      return escaped();
    if (Rest.empty() || llvm::StringRef(".*+?^$()[]{}|").contains(Rest[0]))
      return std::nullopt;
    return one(next());
  }

private:
  unsigned char next() {
    unsigned char C = static_cast<unsigned char>(Rest.front());
    Rest = Rest.drop_front();
    return C;
  }
  static Unit one(unsigned char C) {
    Unit U;
    U.Bytes.set(C);
    return U;
  }

  std::optional<Unit> escaped() {
    if (Rest.empty())
      return std::nullopt;
    char C = char(next());
    static constexpr std::pair<char, char> Controls[] = {
        {'n', '\n'}, {'t', '\t'}, {'r', '\r'}, {'f', '\f'}, {'v', '\v'}};
    for (auto [Letter, Control] : Controls)
      if (C == Letter)
        return one(static_cast<unsigned char>(Control));
    if (C > ' ' && C < 127 && !llvm::isAlnum(C))
      return one(static_cast<unsigned char>(C));
    Unit U;
    U.IsClass = true;
    char Lower = llvm::toLower(C);
    for (unsigned B = 0; B < 256; ++B) {
      char Byte = char(B);
      if (Lower == 's' ? llvm::isSpace(Byte)
                       : Lower == 'd' ? llvm::isDigit(Byte) : Byte == '_' || llvm::isAlnum(Byte))
        U.Bytes.set(B);
    }
    if (Lower != 's' && Lower != 'd' && Lower != 'w')
      return std::nullopt;
    if (llvm::isUpper(C))
      U.Bytes.flip();
    return U;
  }

  std::optional<Unit> bracketed() {
    Unit U;
    U.IsClass = true;
    bool Others = take('^');
    if (Rest.starts_with("]"))
      return std::nullopt; // differs between dialects
    while (!take(']')) {
      if (Rest.empty() || Rest.starts_with("["))
        return std::nullopt;
      std::optional<Unit> From = take('\\') ? escaped() : one(next());
      if (!From)
        return std::nullopt;
      U.Bytes |= From->Bytes;
      if (From->IsClass || !Rest.starts_with("-") || Rest.starts_with("-]"))
        continue;
      take('-');
      if (Rest.empty() || Rest.starts_with("["))
        return std::nullopt;
      std::optional<Unit> To = take('\\') ? escaped() : one(next());
      if (!To || To->IsClass)
        return std::nullopt;
      for (unsigned B = first(*From); B <= first(*To); ++B)
        U.Bytes.set(B);
    }
    if (Others)
      U.Bytes.flip();
    return U;
  }

  static unsigned first(const Unit &U) {
    unsigned B = 0;
    while (B < 255 && !U.Bytes[B])
      ++B;
    return B;
  }

  llvm::StringRef Rest;
};

/// What an expression matches, where that is simple.
struct Expression {
  std::string Text; ///< this text; or, if it is empty,
  ByteSet Bytes;    ///< one of these,
  bool Row = false; ///< or as many as there are
};
} // namespace

static std::optional<Expression> simple(llvm::StringRef Pattern) {
  Expression E;
  Reader R(Pattern);
  std::optional<Unit> First = R.unit();
  if (!First)
    return std::nullopt;
  E.Bytes = First->Bytes;
  E.Row = R.take('+');
  if (R.atEnd())
    return E;
  if (E.Row)
    return std::nullopt;
  for (std::optional<Unit> Next = First;; Next = R.unit()) {
    if (!Next || Next->IsClass)
      return std::nullopt;
    for (unsigned B = 0; B < 256; ++B)
      if (Next->Bytes[B])
        E.Text += char(B);
    if (R.atEnd())
      return E;
  }
}

/// Where "$1" or "\\1" may stand for what was matched, the text is not known.
static Val replacement(Values &V, Val New) {
  return V.mapped(V.asText(New), [&](const Choice &C) -> Val {
    bool Refers = llvm::any_of(C.Atoms, [](const Atom &A) {
      return A.K == Part::Kind::Literal && llvm::StringRef(A.Bytes).find_first_of("$\\") != llvm::StringRef::npos;
    });
    return Refers ? V.hole(HoleKind::String, "replaced") : V.only(C);
  });
}

/// One alternative of a text with other characters in place of some.
static Val replacedIn(Values &V, const Choice &C, const Expression &E, Val New, bool &Lost) {
  std::vector<Atom> NewAtoms;
  for (const Choice *N : New->Choices)
    NewAtoms.insert(NewAtoms.end(), N->Atoms.begin(), N->Atoms.end());
  auto Matches = [&](char Byte) { return E.Bytes[static_cast<unsigned char>(Byte)]; };
  auto Touched = [&](size_t I) {
    if (I >= C.Atoms.size() || C.Atoms[I].K == Part::Kind::Literal)
      return false;
    for (unsigned B = 0; B < 256; ++B)
      if (E.Bytes[B] && mayHold(C.Atoms[I], static_cast<unsigned char>(B)))
        return true;
    return false;
  };
  Val Out = V.fromAtoms({}, C.Assumed);
  for (size_t I = 0; I < C.Atoms.size(); ++I) {
    const Atom &A = C.Atoms[I];
    if (A.K != Part::Kind::Literal) {
      if (!Touched(I)) {
        Out = V.concat(Out, V.fromAtoms({A}));
        continue;
      }
      Lost = true;
      std::vector<Atom> All = NewAtoms;
      All.push_back(A);
      Out = V.concat(Out, V.fromAtoms({remains(All)}));
      continue;
    }
    llvm::StringRef Bytes = A.Bytes;
    size_t From = 0;
    while (From < Bytes.size()) {
      bool Is = Matches(Bytes[From]);
      size_t To = From + 1;
      while (To < Bytes.size() && Matches(Bytes[To]) == Is && (!Is || E.Row))
        ++To;
      // A row that may begin or go on in a hole is replaced with what is there.
      bool InHole = Is && E.Row &&
                    ((From == 0 && I > 0 && Touched(I - 1)) || (To == Bytes.size() && Touched(I + 1)));
      if (!Is)
        Out = V.concat(Out, V.fromAtoms({Values::slice(A, From, To - From)}));
      else if (!InHole)
        Out = V.concat(Out, New);
      From = To;
    }
  }
  return Out;
}

Val replacedRegex(Values &V, const std::vector<Val> &Operands) {
  auto Unknown = [&]() -> Val {
    bool Inputs = llvm::any_of(Operands, [](Val Operand) { return Operand->symbolic(); });
    return Inputs ? V.derived(TextOp::ReplaceRegex, "", Operands, HoleKind::String)
                  : V.hole(HoleKind::String, "replaced");
  };
  Val Text = V.asText(Operands[0]), Pattern = V.asText(Operands[1]);
  std::optional<std::string> Known =
      Pattern->Choices.size() == 1 ? knownText(*Pattern->Choices[0]) : std::nullopt;
  std::optional<Expression> E = Known ? simple(*Known) : std::nullopt;
  if (!E)
    return Unknown();
  Val New = replacement(V, Operands[2]);
  if (!E->Text.empty())
    return textOp(V, TextOp::ReplaceAll, {Text, V.text(E->Text), New});
  bool Lost = false;
  Val Out = V.mapped(Text, [&](const Choice &C) { return replacedIn(V, C, *E, New, Lost); });
  return Lost && Text->symbolic() ? Unknown() : Out;
}

} // namespace patlint
