//===- TextEdit.h - One operation on one alternative of a text ---------===//
//
// The operands of an operation and what it makes of a run: see TextOps.h.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_TEXTEDIT_H
#define PATLINT_EVALUATE_TEXTEDIT_H

#include "evaluate/TextOps.h"
#include "evaluate/TextRun.h"

namespace patlint {

/// The bytes of a text without holes; a number as a character.
std::optional<std::string> knownText(const Choice &C);

class TextEdit {
public:
  /// The first operand is the text itself, all of its alternatives.
  TextEdit(Values &V, const std::vector<Val> &Operands)
      : V(V), Operands(Operands) {}

  Val edited(TextOp Operation, const Run &R);
  std::optional<int64_t> length(const Run &R) const;
  std::optional<int64_t> found(TextOp Operation, const Run &R);
  /// Something was not known: a hole in the way, or an operand.
  bool lost() const { return Lost; }

private:
  /// A place in the text, as an operand says it.
  struct Position {
    enum class Kind : uint8_t { Start, End, Behind, First, Last, Anywhere };
    Kind K = Kind::Anywhere;
    int64_t By = 0;
    Matcher M;
    /// First, Last: where the search begins. Behind: the text in front.
    Val From = nullptr;
  };
  /// In front of a part, the part, and behind it.
  struct Range {
    Run Head, Middle, Tail;
  };

  Val operand(size_t I) const { return I < Operands.size() ? Operands[I] : nullptr; }
  Val made(const Run &R) { return V.fromAtoms(R.Atoms, R.Assumed); }
  Val somewhere(const Run &R) { return V.fromAtoms({remains(R.Atoms)}, R.Assumed); }
  std::optional<Matcher> matcher(TextOp Operation, Val What) const;
  Position position(Val P) const;
  Position sumOfLengths(const SymbolInfo &Sum) const;
  std::vector<Val> fitting(const Run &R, Val P);
  std::vector<Position> positions(const Run &R, Val P);
  std::vector<Split> splits(const Run &R, const Position &P);
  std::vector<Split> behind(const Run &R, Val Front);
  std::vector<Split> behindBoth(const Run &R, const Position &P);
  std::vector<Split> search(const Run &R, const Position &P);
  std::vector<Range> ranges(const Run &R, Val From, Val Count);
  void range(const Run &R, const Position &From, Val FromValue, Val Count,
             std::vector<Range> &Out);

  Val replacedAll(const Run &R, const Matcher &Old, Val New);
  Val replacedFirst(const Run &R, const Matcher &Old, Val New);
  Val replaced(const Run &R, bool All);
  Val cut(const Run &R);
  Val at(const Run &R);
  Val setAt(const Run &R);
  Val endedBehind(const Split &S);
  Val inCase(TextOp Operation, const Run &R);
  Val encoded(const Run &R);
  Val trimmed(const Run &R, bool Left, bool Right);
  Val repeated(const Run &R);
  Val resized(const Run &R);
  Val padded(const Run &R);
  Val before(const Run &R);

  Values &V;
  const std::vector<Val> &Operands;
  bool Lost = false;
};

} // namespace patlint

#endif
