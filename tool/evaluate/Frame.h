//===- Frame.h - One instantiation of one function's terms -------------===//
#ifndef PATLINT_EVALUATE_FRAME_H
#define PATLINT_EVALUATE_FRAME_H

#include "evaluate/Evaluator.h"

namespace patlint {

/// Evaluates the terms of a function for given inputs. Used once.
class Frame {
public:
  Frame(Evaluator &E, FunctionIndex Index, Val Receiver,
        const std::vector<Val> &Args, unsigned Depth, bool Root);
  void run(Summary &Out);

private:
  Val term(TermId T);
  Val computed(const Term &T);
  Val phi(TermId Id, const Term &T);
  Val aggregate(const Term &T);
  Val through(const Term &T);
  Evaluator::SiteResult &site(SiteId S);
  void call(SiteId Id, Evaluator::SiteResult &R);
  void invoke(SiteId Id, const Site &S, const Evaluator::Call &C,
              Evaluator::SiteResult &R);
  Val elementAt(Val List, Val Index);
  Val withElement(const Term &T);
  Val withTail(Val Text, int64_t Skip, const Term &T);
  void printed(const Site &S, const Evaluator::Call &C,
               Evaluator::SiteResult &R);
  void looseCall(SiteId Id, const Evaluator::Call &C);
  bool ownAlias(const Function &Callee, Evaluator::SiteResult &R) const;
  void pass();
  void finish();
  void recordWrites();
  void recordComposed();
  bool aliasBase(const Function &G, TermId T, Slot &S,
                 std::vector<std::string> &Path, unsigned Depth) const;

  Evaluator &E;
  Values &V;
  FunctionIndex Index;
  const Function &F;
  Val Receiver;
  const std::vector<Val> &Args;
  unsigned Depth;
  bool Root;
  std::vector<Val> Terms, Previous;
  std::vector<uint8_t> Busy;
  std::vector<Evaluator::SiteResult> Sites;
  unsigned Pass = 0;
  bool Loops = false, Changed = false;
  Summary *Out = nullptr;
};

} // namespace patlint

#endif
