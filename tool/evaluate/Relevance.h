//===- Relevance.h - What has to be evaluated --------------------------===//
//
// In:  the linked program.
// Out: the functions worth evaluating on their own, and for each function
//      the terms and sites that can matter.
//
// Most code of most programs has nothing to do with requests (one vendored
// JSON library was 85 % of a program's terms). What matters is decided
// backwards from what reports need: calls of models with an effect, texts
// composed of several literals, and path-shaped arguments of calls nobody
// knows. A slice by data dependence across calls: an argument matters where
// the callee's parameter does, what a call leaves in a slot where somebody
// reads it, a field's writes where the field is read. [Weiser 1981; Horwitz,
// Reps, Binkley 1990, without their matching of calls and returns]
//
// Over-approximates. Linear in the program: everything is marked once.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_RELEVANCE_H
#define PATLINT_EVALUATE_RELEVANCE_H

#include "evaluate/Carried.h"
#include "evaluate/FunctionFlow.h"
#include "evaluate/Linked.h"
#include "evaluate/ModelUse.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace patlint {

/// The part of a function that is evaluated.
struct Demand {
  std::vector<bool> Terms, Sites;
};

/// Numbers, characters and truth values.
bool isArithmetic(llvm::StringRef Type);

class Relevance {
public:
  explicit Relevance(const Linked &Program);

  /// What a call can mean, as far as the program itself says.
  const std::vector<FunctionIndex> &targets(FunctionIndex F, SiteId S) const;
  /// Evaluated on its own, not only where it is called.
  bool isRoot(FunctionIndex F) const { return Roots[F]; }
  /// Something far from any request was not followed.
  bool cut() const { return Cut; }
  /// Sends, hands over or sets something itself or below, that its inputs
  /// can say more about, or compares something with what a request brings.
  bool hasEffect(FunctionIndex F) const { return Effect[F] || Compares[F] != NoComparer; }
  /// Writes fields or globals that somebody reads, itself or below.
  bool isWriter(FunctionIndex F) const;
  /// On the way from a path to its request.
  bool isOnTheWay(FunctionIndex F) const {
    return Program.sends(F) || (Effect[F] && !Program.reachesSink(F));
  }
  /// Whoever calls this function is evaluated too.
  bool areCallersWanted(FunctionIndex F) const { return Followed[F]; }
  /// Root: for its own sake; else for the values a caller wants of it.
  const Demand &demand(FunctionIndex F, bool Root) const {
    return Root ? ForRoot[F] : ForValue[F];
  }
  /// Fields and globals that somebody reads.
  const std::set<std::string> &reads() const { return Read; }
  bool isRead(const std::string &Key) const { return Read.count(Key) != 0; }
  /// The functions that a term stands for, as a value.
  std::vector<FunctionIndex> values(FunctionIndex F, const Term &T) const {
    return FunctionFlow::values(Program, F, T);
  }
  /// A term that may be a text made of several literals.
  bool isComposed(FunctionIndex F, TermId T) const {
    return T < Composed[F].size() && Composed[F][T] > 1;
  }
  /// An unmodelled call with a path among its arguments.
  bool isLoose(FunctionIndex F, SiteId S) const { return Loose[F].count(S); }

  /// A comparison that something gets to that a request to the program brings.
  bool isComparison(FunctionIndex F, SiteId S) const { return Compared.count({F, S}); }
  /// Where such things get to; null: there are none.
  const Carriage *incoming() const { return Incoming.get(); }
  const Transfers &transfers() const { return Through; }

private:
  struct CallOf {
    FunctionIndex Caller;
    SiteId Site;
    /// The arguments are not the parameters one to one (`make_shared`).
    bool Shifted = false;
  };
  /// What is wanted of a function from outside.
  struct Wanted {
    bool Returned = false;
    std::vector<bool> Outs; ///< by index into Function::Outs
    /// 0: the receiver; then the parameters; last: the variadic rest.
    std::vector<bool> Inputs;
    bool AnyInput = false;
  };

  // Composition.cpp
  void composition(FunctionIndex F);

  void link();
  void sites(FunctionIndex F);
  void seed();
  bool bringsCredential(const Site &S, const Function &Caller) const;
  void comparisons();
  void secretParts();
  void own(FunctionIndex F);
  void run();

  // Own: wanted by the function itself, not by a caller.
  void needTerm(FunctionIndex F, TermId T, bool Own, bool Away = false);
  void follow(FunctionIndex F, TermId T, bool Own);
  void needSite(FunctionIndex F, SiteId S, bool Own);
  void incoming(FunctionIndex F, SiteId S, Slot K, bool Own);
  void needArgument(FunctionIndex F, SiteId S, FunctionIndex To, size_t Input,
                    bool Own);
  void needReturned(FunctionIndex F);
  void needOut(FunctionIndex F, Slot S);
  void needInput(FunctionIndex F, size_t Input);
  void needPart(FunctionIndex F, const std::string &Key, TermId Value, bool Own);
  void readField(const std::string &Key);
  void readGlobal(FunctionIndex From, const std::string &Symbol);
  void writes(FunctionIndex F, uint8_t Level);
  void writesAtCallers(FunctionIndex F);
  void writeAt(FunctionIndex F, SiteId S);
  void execute(FunctionIndex F, SiteId S);
  void executeAtCallers(FunctionIndex F);
  void compare(FunctionIndex F, SiteId S, uint8_t Level);
  void compareAt(FunctionIndex F, SiteId S);
  void compareAtCallers(FunctionIndex F);
  void leaveOut();

  static constexpr uint8_t NoComparer = 255;

  const Linked &Program;
  Transfers Through;
  FunctionFlow Flow;
  std::vector<bool> Roots, Effect, Followed;
  /// 0: compares what may be an incoming credential, or what it is given is
  /// one; n: calls such a function over n calls.
  std::vector<uint8_t> Compares;
  /// 0: writes a field or global that is read, from its inputs; n: calls such
  /// a function over n calls.
  std::vector<uint8_t> Writer;
  std::vector<Demand> ForRoot, ForValue;
  std::vector<Wanted> Want;
  std::vector<std::vector<std::vector<FunctionIndex>>> Targets; ///< [F][site]
  std::vector<std::vector<CallOf>> Callers;
  std::vector<std::map<SiteId, ModelUse>> Uses;
  std::unordered_map<std::string, std::vector<std::pair<FunctionIndex, TermId>>>
      FieldWriters, GlobalWriters, Pending;
  std::vector<std::vector<uint8_t>> Composed;
  std::vector<std::set<SiteId>> Loose;
  std::set<std::pair<FunctionIndex, SiteId>> Compared;
  std::unique_ptr<Carriage> Incoming;
  std::set<std::string> Read;
  struct Item {
    enum class Kind : uint8_t { Value, Own, Execute, Write, Compare };
    Kind K;
    FunctionIndex F;
    uint32_t Id;
  };
  /// By steps over a call, a field or a global from where it began: the
  /// nearest first.
  std::vector<Item> Work, Next;
  unsigned Distance = 0;
  size_t Marks = 0;
  bool Cut = false;
  /// Some literal has places for names in it.
  bool NamedPlaces = false;
  /// Of a function: where it was first needed.
  std::vector<uint8_t> Far;
  /// Fields and callers are followed: not for the sake of a text alone.
  bool Follow = true;
};

} // namespace patlint

#endif
