//===- Calls.h - A site under construction ------------------------------===//
#ifndef PATLINT_LOWER_CALLS_H
#define PATLINT_LOWER_CALLS_H

#include "lower/Body.h"

namespace patlint::lowering {

struct Body::CallParts {
  Site Call;
  /// What is written after the call, receiver first.
  std::vector<std::pair<Slot, PlaceId>> Targets;
  /// Besides the targets, what the result may designate a part of.
  std::vector<std::pair<Slot, PlaceId>> Slots;
  /// The type of the result is not known, but it is surely a place.
  bool GivesReference = false;
  const clang::FunctionDecl *Callee = nullptr;
  PlaceId ReceiverPlace = NoPlace;
  const clang::CXXRecordDecl *ReceiverClass = nullptr;
  /// Of each argument, what it is or points to.
  std::vector<PlaceId> ArgPlaces;
  /// Arguments that are closures with a hold on what is around them.
  std::vector<std::pair<const clang::CXXRecordDecl *, PlaceId>> Closures;
  /// Of a library: its result may hold on to what it got by reference.
  bool Foreign = false;
  /// The call makes an object that can keep them.
  bool Keeps = false;
  /// It calls what is in its receiver, which keeps nothing.
  bool Runs = false;
};

} // namespace patlint::lowering

#endif
