//===- Models.h - What library functions do ----------------------------===//
//
// In:  model files (JSON): rules/clients/*/client.json, rules/strings/*.json,
//      rules/auth.json.
// Out: an immutable table of function models, looked up by the qualified name
//      of a callee and the classes of its receiver.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_MODELS_MODELS_H
#define PATLINT_MODELS_MODELS_H

#include "llvm/ADT/StringRef.h"

#include <memory>
#include <string>
#include <vector>

namespace patlint {

struct ModelSource {
  std::string Name; ///< for messages
  std::string Text;
};

class Models; // models/Table.h

/// All problems, each "NAME:LINE:COLUMN: path: message"; empty when Result
/// was set.
std::vector<std::string> loadModels(const std::vector<ModelSource> &Sources,
                                    std::shared_ptr<const Models> &Result);

} // namespace patlint

#endif
