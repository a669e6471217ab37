//===- FunctionFlow.h - Which functions a term can stand for ------------===//
//
// In:  the linked program.
// Out: for each term the functions, closures and functors of the program that
//      its value may be or hold; for each call of a value its targets.
//
// An inclusion-based points-to analysis of functions alone: no flow, no
// context; a field is one for all objects of its class, an element one with
// its container. [Andersen 1994; Milanova, Rountev, Ryder 2004]
//
// What a library got to keep is lost, as it is in evaluation. Linear in the
// program but for the terms that hold functions, which are few.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_FUNCTIONFLOW_H
#define PATLINT_EVALUATE_FUNCTIONFLOW_H

#include "evaluate/Linked.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"

#include <deque>
#include <vector>

namespace patlint {

class FunctionFlow {
public:
  explicit FunctionFlow(const Linked &Program);

  /// The functions that a term makes a value of: of a function its own, of a
  /// closure or functor its code.
  static std::vector<FunctionIndex> values(const Linked &Program, FunctionIndex F,
                                           const Term &T);
  /// The targets of a call that its symbol does not tell: of a value, or by a
  /// model that calls what it is given.
  std::vector<FunctionIndex> called(FunctionIndex F, SiteId S) const;

private:
  using Node = uint32_t;
  /// Of a term that is called. Empty where nothing is known.
  llvm::ArrayRef<FunctionIndex> at(FunctionIndex F, TermId T) const;
  void number();
  void edges(FunctionIndex F);
  void edges(FunctionIndex F, TermId Id);
  void site(FunctionIndex F, SiteId S);
  void pass(FunctionIndex F, SiteId S, FunctionIndex To);
  void leaveOut();
  void run();
  void add(Node N, llvm::ArrayRef<FunctionIndex> Values);
  void overflow(Node N);
  bool isFull(Node N) const { return N < Full.size() && Full[N]; }
  void edge(Node From, Node To);

  Node term(FunctionIndex F, TermId T) const { return First[F] + T; }
  /// 0: the receiver; then the parameters; last: the variadic rest.
  Node input(FunctionIndex F, size_t I) const;
  Node field(const std::string &Key);
  Node global(FunctionIndex From, const std::string &Symbol);
  const std::vector<TermId> &results(FunctionIndex F, SiteId S);

  const Linked &Program;
  std::vector<Node> First; ///< of each function, its terms and inputs
  Node Count = 0;
  llvm::StringMap<Node> Fields, Globals;
  std::vector<std::pair<Node, Node>> Static;
  std::vector<uint32_t> Begin; ///< of each node, into Static once it is sorted
  llvm::DenseMap<Node, std::vector<Node>> Later;
  llvm::DenseMap<Node, std::vector<std::pair<FunctionIndex, SiteId>>> Calls;
  /// What a node holds, in the order in which it came; the first Passed of them
  /// its successors have.
  struct Held {
    std::vector<FunctionIndex> Values;
    uint32_t Passed = 0;
    bool Queued = false;
  };
  llvm::DenseMap<Node, Held> Sets;
  std::vector<std::pair<Node, FunctionIndex>> Seeds;
  std::deque<Node> Work;
  /// Nodes that hold more functions than are told apart, and those of them
  /// whose successors do not know it yet.
  std::vector<bool> Full;
  std::vector<Node> Overflown;
  /// Of one function, by site.
  FunctionIndex ResultsOf = 0;
  std::vector<std::vector<TermId>> Results;
};

} // namespace patlint

#endif
