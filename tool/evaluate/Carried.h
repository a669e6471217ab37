//===- Carried.h - Where something can get to by data dependence --------===//
//
// In:  the linked program; which terms are a source, as a literal that is
//      looked for.
// Out: which terms, parameters, results, fields and globals may hold it.
//
// Follows calls, fields and globals until nothing new carries anything,
// without values: over-approximates.
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

class Carriage {
public:
  using Source = llvm::function_ref<bool(FunctionIndex, const Term &)>;
  /// Does nothing more where there is no source at all. Steps: over so many
  /// calls, fields and globals from a source; by default over any number.
  Carriage(const Linked &Program, Source IsSource, unsigned Steps = ~0u);

  /// Something in the function carries it.
  bool any(FunctionIndex F) const { return !Of.empty() && Of[F].Any; }
  /// What the function returns or leaves in an argument does.
  bool result(FunctionIndex F) const { return !Of.empty() && Of[F].Result; }
  bool term(FunctionIndex F, TermId T) const {
    return !Of.empty() && T < Of[F].Terms.size() && Of[F].Terms[T];
  }
  /// An argument, the receiver or the callee of a call.
  bool site(FunctionIndex F, const Site &S) const;
  const std::set<std::string> &fields() const { return Fields; }
  const std::set<std::string> &globals() const { return Globals; }
  /// The functions a call may mean, by its symbol.
  std::vector<FunctionIndex> targets(FunctionIndex F, const Site &S) const;

private:
  struct Carried {
    std::vector<bool> Terms, Params;
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
  bool carriedBy(FunctionIndex F, const Term &T);
  bool siteCarries(FunctionIndex F, const Term &T);

  const Linked &Program;
  std::vector<Carried> Of;
  std::set<std::string> Fields, Globals;
};

} // namespace patlint

#endif
