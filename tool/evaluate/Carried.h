//===- Carried.h - Where something can get to by data dependence --------===//
//
// In:  the linked program; which terms are a source, as a literal that is
//      looked for.
// Out: which terms, parameters, results, fields and globals may hold it.
//
// Follows calls, fields and globals until nothing new carries anything,
// without values: over-approximates. What a caller hands over comes back to
// that caller alone: a helper that formats texts does not give those of one
// caller to all others. [Reps, Horwitz, Sagiv 1995: summary edges]
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_CARRIED_H
#define PATLINT_EVALUATE_CARRIED_H

#include "evaluate/Linked.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <set>
#include <string>
#include <vector>

namespace patlint {

/// Which inputs of a function get to what it returns or leaves in an argument.
class Transfers {
public:
  explicit Transfers(const Linked &Program);
  /// Bit 0: the receiver, bit I + 1: parameter I (the last one for all the rest).
  uint64_t of(FunctionIndex F) const { return From[F]; }
  /// The bit of the argument at this index of a call of F.
  static uint64_t bit(const Function &F, size_t Argument);

private:
  bool pass(FunctionIndex F);

  const Linked &Program;
  std::vector<uint64_t> From;
};

class Carriage {
public:
  using Source = llvm::function_ref<bool(FunctionIndex, const Term &)>;
  /// Whether what one caller hands over comes back to that caller alone, or to
  /// all.
  enum class Back : uint8_t { ToCaller, ToAll };
  /// Does nothing more where there is no source at all. Steps: over so many
  /// calls, fields and globals from a source; by default over any number.
  Carriage(const Linked &Program, const Transfers &Through, Source IsSource,
           unsigned Steps = ~0u, Back Returns = Back::ToCaller);

  /// Something in the function carries it.
  bool any(FunctionIndex F) const { return !Of.empty() && Of[F].Any; }
  /// What the function returns or leaves in an argument does.
  bool result(FunctionIndex F) const { return !Of.empty() && Of[F].Result; }
  bool term(FunctionIndex F, TermId T) const {
    return !Of.empty() && T < Of[F].Terms.size() && Of[F].Terms[T] != 0;
  }
  /// An argument, the receiver or the callee of a call.
  bool site(FunctionIndex F, const Site &S) const;
  const std::set<std::string> &fields() const { return Fields; }
  const std::set<std::string> &globals() const { return Globals; }
  /// The functions a call may mean, by its symbol.
  std::vector<FunctionIndex> targets(FunctionIndex F, const Site &S) const {
    return targets(Program, F, S);
  }
  static std::vector<FunctionIndex> targets(const Linked &Program, FunctionIndex F,
                                            const Site &S);

private:
  /// How a term carries it: from inside of the function or what it calls or
  /// reads, or because a caller handed it over.
  enum : uint8_t { Own = 1, Given = 2 };
  struct Carried {
    std::vector<uint8_t> Terms;
    std::vector<bool> Params;
    bool Receiver = false, Result = false, Any = false;
  };
  /// What a function hands on to others.
  struct Handed {
    std::vector<std::pair<FunctionIndex, size_t>> Params;
    std::vector<FunctionIndex> Receivers, Results;
    std::vector<std::string> Fields, Globals;
  };
  void pass(FunctionIndex F, Handed &Out);
  bool take(const Handed &H);
  uint8_t carriedBy(FunctionIndex F, const Term &T) const;

  const Linked &Program;
  const Transfers &Through;
  bool Matched; ///< Back::ToCaller
  std::vector<Carried> Of;
  std::set<std::string> Fields, Globals;
};

} // namespace patlint

#endif
