//===- Conditions.cpp - What is certainly not compiled -----------------===//
#include "lexical/Conditions.h"

namespace patlint {

bool Conditions::inactive() const {
  return !Levels.empty() && (Levels.back().Outer || Levels.back().Inactive);
}

void Conditions::directive(llvm::StringRef Name, llvm::StringRef Condition) {
  bool Never = Condition == "0" || Condition == "false";
  bool Always = Condition == "1" || Condition == "true";
  if (Name == "if") {
    Levels.push_back({inactive(), Always, Never});
  } else if (Name == "ifdef" || Name == "ifndef") {
    Levels.push_back({inactive(), false, false});
  } else if (Levels.empty()) {
    return; // #else without #if
  } else if (Name == "elif") {
    Levels.back().Inactive = Levels.back().Taken || Never;
    Levels.back().Taken |= Always;
  } else if (Name == "elifdef" || Name == "elifndef" || Name == "else") {
    Levels.back().Inactive = Levels.back().Taken;
  } else if (Name == "endif") {
    Levels.pop_back();
  }
}

} // namespace patlint
