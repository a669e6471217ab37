//===- Frame.h - One instantiation of one function's terms -------------===//
#ifndef PATLINT_EVALUATE_FRAME_H
#define PATLINT_EVALUATE_FRAME_H

#include "evaluate/Evaluator.h"

namespace patlint {

/// What of a loop over a list is evaluated for each element.
struct LoopBody {
  bool Usable = false;
  /// Phis of its head; the terms that are the index of the element it is at.
  std::vector<TermId> Phis, Indices;
  /// Ascending.
  std::vector<TermId> Terms;
  std::vector<SiteId> Sites;
};

class Frame;

/// While it is there the terms of a loop can be given values and evaluated
/// again; then all is as it was. Nothing in the loop sends anything meanwhile.
class LoopTrial {
public:
  /// Source: a term that is no part of the loop and is given a value, too.
  LoopTrial(Frame &In, const LoopBody &Body, TermId Source = NoTerm);
  ~LoopTrial();
  LoopTrial(const LoopTrial &) = delete;
  LoopTrial &operator=(const LoopTrial &) = delete;

private:
  Frame &In;
  const LoopBody &L;
  std::vector<TermId> Touched;
  std::vector<Val> Terms;
  std::vector<Evaluator::SiteResult> Sites;
  std::map<int64_t, std::vector<Val>> Loops;
};

/// Evaluates the terms of a function for given inputs. Used once.
class Frame {
public:
  Frame(Evaluator &E, FunctionIndex Index, Val Receiver,
        const std::vector<Val> &Args, const GlobalValues &Globals,
        unsigned Depth, bool Root, const ParamCase *Case = nullptr);
  void run(Summary &Out);

private:
  Val term(TermId T);
  Val part(TermId T);
  bool wanted(TermId T) const { return T < Needs.Terms.size() && Needs.Terms[T]; }
  Val computed(const Term &T);
  Val phi(TermId Id, const Term &T);
  Val aggregate(const Term &T);
  Val element(const Term &T);
  Val update(const Term &T);
  // Cases.cpp
  std::optional<bool> inThisCase(TermId T) const;
  std::optional<bool> inThisCase(const Term &T) const;
  Val indexOf(TermId T);
  // FrameConditions.cpp
  std::optional<bool> holds(TermId T);
  bool asksReceiver(TermId T) const;
  Val compared(const Term &T);
  Val flags(const std::string &Operator, Val Left, Val Right);
  bool happens(SiteId S);
  Val range(const Term &T);
  Val ofNode(Val List, llvm::StringRef Key);
  Val ofAny(Val Object, const std::string &Key, HoleKind Kind, bool AtWork);
  Val through(const Term &T);
  std::vector<TermId> needs(TermId I) const;
  LoopBody loopBody(int64_t Id) const;
  Val afterLoop(const Term &T);
  std::vector<Val> goneThrough(const LoopBody &L, TermId List);
  // FrameCopies.cpp
  friend class LoopTrial;
  friend class CharacterLoop;
  Val copied(const LoopBody &L, TermId List, TermId Phi);
  Val replacedAll(TermId Id, const Term &T);
  bool isLookedForAnew(const Term &Phi) const;
  void settle(const LoopBody &L);
  void enterRound(const LoopBody &L, const std::vector<Val> &Phis,
                  int64_t Element);
  void evaluateRound(const LoopBody &L);
  std::vector<Val> oneRound(const LoopBody &L, const std::vector<Val> &Now,
                            int64_t Element, bool Sure);
  Evaluator::SiteResult &site(SiteId S);
  void fillIn(const Site &S, Evaluator::SiteResult &R);
  void call(SiteId Id, Evaluator::SiteResult &R);
  void called(SiteId Id, const Site &S, const Evaluator::Call &C, Val Callee,
              Evaluator::SiteResult &R);
  Val stored(SiteId Id);
  Val maybeLeft(Val Before, Val After, unsigned Steps = 0) const;
  bool isSamePlace(TermId A, TermId B) const;
  Evaluator::Call withoutData(const Site &S, const Evaluator::Call &C) const;
  bool handOn(const Site &S, Evaluator::Call &C) const;
  void invoke(SiteId Id, const Site &S, const Evaluator::Call &C, Val Callee,
              Evaluator::SiteResult &R);
  Val elementAt(Val List, Val Index);
  Val withElement(const Term &T);
  Val withTail(Val Text, int64_t Skip, const Term &T);
  Val behindIndex(Val Text, Val At);
  Val behindBytes(TermId Text, int64_t Skip);
  void printed(const Site &S, const Evaluator::Call &C,
               Evaluator::SiteResult &R);
  void looseCall(SiteId Id, const Evaluator::Call &C);
  bool ownAlias(const Function &Callee, Evaluator::SiteResult &R,
                unsigned Steps = 0) const;
  bool siteAlias(const Function &Callee, SiteId Id, Evaluator::SiteResult &R,
                 unsigned Steps) const;
  void findChains();
  void pass();
  void finish();
  void recordWrites();
  Val written(const std::string &Global);
  void recordComposed();
  bool aliasBase(const Function &G, TermId T, Slot &S,
                 std::vector<std::string> &Path, unsigned Depth) const;

  Evaluator &E;
  Values &V;
  FunctionIndex Index;
  const Function &F;
  Val Receiver;
  const std::vector<Val> &Args;
  const GlobalValues &Globals; ///< as they are when it is called
  unsigned Depth;
  bool Root;
  const ParamCase *Case; ///< the only one that is evaluated; null for all
  const Demand &Needs;
  std::vector<Val> Terms, Previous;
  std::vector<uint8_t> Busy;
  std::vector<TermId> Since; ///< the terms of that kind
  /// Updates that only the next update looks at; empty if there are few.
  std::vector<bool> Chained;
  std::vector<Evaluator::SiteResult> Sites;
  std::map<int64_t, LoopBody> Bodies;
  std::set<TermId> NoCopies; ///< loops' phis that copied() is not for
  std::set<TermId> NotReplaced; ///< loops' phis that replacedAll() is not for
  /// By loop, the values of its phis when it is done; empty if not known.
  std::map<int64_t, std::vector<Val>> AfterLoops;
  /// Sites in loops that are being gone through; so many loops.
  std::vector<unsigned> Silent;
  unsigned Trying = 0;
  unsigned Pass = 0;
  /// Sites whose conditions are looked at.
  std::set<SiteId> Deciding;
  bool Loops = false, Changed = false;
  Summary *Out = nullptr;
};

} // namespace patlint

#endif
