//===- ModelCall.h - Applying a model to one call ----------------------===//
//
// Interprets the expressions and effects of a FunctionModel over the values
// at a call. The slots it changes and the emissions it makes are its result.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_MODELCALL_H
#define PATLINT_EVALUATE_MODELCALL_H

#include "evaluate/Evaluator.h"

namespace patlint {

/// Nothing was ever set, or it was set to a null pointer.
bool isAbsent(Val V);

/// Does a key of a model's cases name this choice? Numbers are named by
/// value, by enumerator or by its last component; texts by their bytes.
bool isNamed(const Choice &C, llvm::StringRef Key);

class ModelCall {
public:
  ModelCall(Evaluator &E, const FunctionModel &Model, const Site &S,
            const Evaluator::Call &C, Link Here, unsigned Depth,
            Evaluator::SiteResult &Out, Summary &Caller)
      : E(E), V(E.V), Model(Model), S(S), C(C), Here(Here), Depth(Depth), Out(Out),
        Caller(Caller) {}
  void run();
  static Val constant(Evaluator &E, const ModelExpr &X);

private:
  Val expr(const ModelExpr &X);
  Val path(const ModelPath &P);
  Val root(const ModelPath &P);
  Val chosen(const ModelExpr &X);
  Val bits(const ModelExpr &X);
  Val seen(Val Value);
  Val joined(const ModelExpr &X);
  Val slashed(const ModelExpr &X);
  Val queryText(Val Pairs);
  Val mappedText(Val Value, llvm::function_ref<Val(const Choice &)> Each);
  Val applied(TextOp Operation, std::vector<Val> Operands);
  Val prefix(Val Text, llvm::StringRef Before);
  Val suffix(Val Text, llvm::StringRef Behind);
  Val construct(Val Type, Val Args);
  // ModelInvoke.cpp
  Val invoked(const ModelExpr &X);
  Val forEach(const ModelExpr &X);
  Val folded(const ModelExpr &X);
  Val bound(Val List, Val Given);
  Val between(Val First, Val Last);
  Val called(const ModelExpr &Callee, const std::vector<Val> &Args,
             const ModelExpr *Written, std::vector<Val> *Left = nullptr);
  void writeBack(const ModelExpr &List, Val Before, Val After);
  bool fewElements(Val List, std::vector<Val> &Out) const;
  void repeat(llvm::function_ref<bool()> Try);
  Val firstPresent(const ModelExpr &X);
  bool isThere(Val Value) const;
  Val surelyPresent(const ModelExpr &X);
  bool slotOf(const ModelPath &P, Slot &Result) const;
  void set(const ModelPath &P, Val New);
  std::string incomingName(Val Name) const;
  void compare(Val One, Val Other);
  void urlKnown(const ModelPath &Target, Val Before, Val Now);
  Val withoutNull(Val Url);
  void apply(const ModelEffect &Effect);
  void apply(const std::vector<ModelEffect> &Effects);
  void select(const ModelEffect &Effect);
  void request(const RequestSpec &Spec);
  Emission sent(const RequestSpec &Spec);
  void credential(const std::string &Role, Val Value);
  void emit(Emission Em);

  Evaluator &E;
  Values &V;
  const FunctionModel &Model;
  const Site &S;
  const Evaluator::Call &C;
  Link Here;
  unsigned Depth;
  Evaluator::SiteResult &Out;
  Summary &Caller;
};

} // namespace patlint

#endif
