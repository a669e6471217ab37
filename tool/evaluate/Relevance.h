//===- Relevance.h - What has to be evaluated --------------------------===//
//
// In:  the linked program.
// Out: the functions worth evaluating on their own, and for each function
//      the terms and sites that can matter.
//
// Most code of most programs has nothing to do with requests (one vendored
// JSON library was 85 % of a program's terms). What matters is decided
// backwards from what reports need: calls that can reach a model with an
// effect, writes of fields and globals that such code reads, texts composed
// of several literals, and path-shaped arguments of calls nobody knows.
// A slice by data dependence; over-approximates. [Weiser 1981]
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_RELEVANCE_H
#define PATLINT_EVALUATE_RELEVANCE_H

#include "evaluate/Linked.h"

#include <set>
#include <string>
#include <vector>

namespace patlint {

/// The part of a function that is evaluated.
struct Demand {
  std::vector<bool> Terms, Sites;
};

class Relevance {
public:
  explicit Relevance(const Linked &Program);

  /// Evaluated on its own, not only where it is called.
  bool isRoot(FunctionIndex F) const { return Roots[F]; }
  /// Root: for its own sake; else for the values a caller wants of it.
  const Demand &demand(FunctionIndex F, bool Root) const {
    return Root ? ForRoot[F] : ForValue[F];
  }
  /// It may send something, also by calling what it is given.
  bool hasEffect(FunctionIndex F) const { return Effect[F]; }
  /// Writes what is read, or calls what does.
  bool isWriter(FunctionIndex F) const;
  /// Fields and globals that somebody reads.
  const std::set<std::string> &reads() const { return Read; }
  /// On the way from a path to its request.
  bool isOnTheWay(FunctionIndex F) const {
    return Program.sends(F) || (Effect[F] && !Program.reachesSink(F));
  }
  /// Whoever calls this function is evaluated too.
  bool areCallersWanted(FunctionIndex F) const;
  /// Somebody reads this field or global.
  bool isRead(const std::string &Key) const { return Read.count(Key) != 0; }
  /// A term that may be a text made of several literals.
  bool isComposed(FunctionIndex F, TermId T) const {
    return T < Composed[F].size() && Composed[F][T] > 1;
  }
  /// An unmodelled call with a path among its arguments.
  bool isLoose(FunctionIndex F, SiteId S) const { return Loose[F].count(S); }
  /// The functions that a term of F stands for, as a value; added to Out.
  void values(FunctionIndex F, const Term &T,
              std::vector<FunctionIndex> &Out) const;

private:
  void composition(FunctionIndex F);
  void indirect();
  void callees(FunctionIndex F, const Site &S,
               std::vector<FunctionIndex> &Out) const;
  bool callsValue(const Site &S, const FunctionModel *Model) const;
  bool grow();
  Demand slice(FunctionIndex F, std::vector<TermId> Terms,
               std::vector<SiteId> Sites);
  void recompute(FunctionIndex F);

  const Linked &Program;
  std::vector<bool> Roots, Effect;
  /// 0: writes a field or global that is read; n: calls such a function over
  /// n calls. Farther callers (all of `main`'s program) do not count.
  std::vector<uint8_t> Writer;
  /// Numbers of parameters of functions that are used as values and reach
  /// an effect: a call of a value with so many arguments may mean them, and a
  /// model that calls what it is given any of them.
  std::set<size_t> Arities;
  std::vector<Demand> ForRoot, ForValue;
  std::vector<std::vector<uint8_t>> Composed;
  std::vector<std::set<SiteId>> Loose;
  std::set<std::string> Read;
};

} // namespace patlint

#endif
