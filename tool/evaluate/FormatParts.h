//===- FormatParts.h - What the grammars of formats share --------------===//
//
// Private to the formatting files of evaluate/.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_FORMATPARTS_H
#define PATLINT_EVALUATE_FORMATPARTS_H

#include "evaluate/TextOps.h"

namespace patlint {

/// Type of the list elements that a format finds by their name.
inline constexpr const char *NamedArgument = "named";

/// The arguments of one formatting call.
struct FormatArguments {
  Values &V;
  Val All;
  std::vector<Val> List;
  bool Known;

  FormatArguments(Values &V, Val Args) : V(V), All(Args), Known(V.elements(Args, List)) {}
  /// The argument at that place; a hole if there is none.
  Val at(size_t I) const;
  /// The one with that name: an argument made for that, or an entry of a map.
  Val named(llvm::StringRef Name) const;

private:
  Val slot(Val Argument, const char *Key) const;
};

/// Collects the pieces of one expansion.
class FormatBuilder {
public:
  FormatBuilder(Values &V, const Atom &Format)
      : V(V), Format(Format), Out(V.text("")) {}
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

/// How one value is printed: the flags of all grammars.
struct FormatSpec {
  std::string Fill;       ///< empty: a blank
  char Align = 0;         ///< '<', '>', '^'; 0: what is usual for the value
  char Sign = 0;          ///< '+' or ' '
  bool Alternative = false;
  bool Zero = false;
  int64_t Width = 0;      ///< -1: not known
  int64_t Precision = -1; ///< -1: none; -2: not known
  unsigned Bits = 64;     ///< of an unsigned conversion of a negative number
  char Type = 0;          ///< 'd', 'x', 's', ...; 0: what is usual
  bool CStyle = false;    ///< as printf does it: bool is a number, '-' pads

  std::string text() const;
  static FormatSpec parse(llvm::StringRef Text);
};

/// The argument as it is printed; waits for an argument that is an input.
Val printedBy(Values &V, const FormatSpec &Spec, Val Argument);

/// The grammars. Each takes one literal format.
Val printfText(Values &V, const Atom &Format, const FormatArguments &List);
Val braceText(Values &V, const Atom &Format, const FormatArguments &List);
/// "%1% %|2$s| %d": as printf, and with numbers between '%'.
Val boostText(Values &V, const Atom &Format, const FormatArguments &List);
/// "$0/$1", "$$" is a dollar.
Val dollarText(Values &V, const Atom &Format, const FormatArguments &List);

} // namespace patlint

#endif
