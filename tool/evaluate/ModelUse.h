//===- ModelUse.h - What a model needs of one call ---------------------===//
//
// In:  a call, the model that decides it, the terms of the caller.
// Out: the arguments the model reads, and whether it can lead to a request or
//      a credential here. A switch over an option that is a constant at this
//      call counts with its one case: setting a progress callback is no sink.
//
// Over-approximates. Part of the slice of Relevance.h.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_MODELUSE_H
#define PATLINT_EVALUATE_MODELUSE_H

#include "evaluate/Linked.h"

#include <string>
#include <vector>

namespace patlint {

struct ModelUse {
  /// By argument; the receiver counts by itself.
  std::vector<bool> Args;
  bool Receiver = false;
  bool Sink = false;
  /// Sends what it writes, if that is a request.
  bool Writes = false;
  /// Gives what a request to the program brings.
  bool Incoming = false;
  /// Compares two texts, for which nothing of it is needed unless a request to
  /// the program brings one of them.
  bool Compares = false;
  /// Classes whose constructors the model calls (`make_unique<T>`).
  std::vector<std::string> Constructs;
};

ModelUse useOf(const FunctionModel &Model, const Site &S, const Function &Caller);

} // namespace patlint

#endif
