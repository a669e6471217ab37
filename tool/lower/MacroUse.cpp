//===- MacroUse.cpp - What an unknown macro stands for -----------------===//
#include "lower/MacroUse.h"

#include "values/UnknownText.h"

#include <algorithm>

namespace patlint::lowering {

std::string definition(const std::string &Name,
                              const std::vector<Use> &Uses) {
  Stands As = Stands::Nothing;
  bool Arguments = true, Joined = true;
  for (const Use &Each : Uses) {
    As = std::max(As, Each.As);
    Arguments &= Each.HasArguments;
    Joined &= !Each.Names.empty() &&
              Each.Names.size() == Uses.front().Names.size();
  }
  if (As == Stands::Access)
    return Name + "=public";
  if (As == Stands::Text)
    return Name + (Arguments ? "(...)=\"" : "=\"") + unknownText(Name) + "\"";
  if (!Arguments)
    return Name + "=";
  switch (As) {
  case Stands::Type:
    return Name + "(...)=__VA_ARGS__";
  case Stands::Loop:
    return Name + "(patlint_x, ...)=for (patlint_x : __VA_ARGS__)";
  case Stands::Function: {
    if (!Joined)
      return Name + "(...)=static void patlint_join(" + Name + "_, __COUNTER__)()";
    std::string Parameters, Function = Name;
    for (size_t I = 0; I < Uses.front().Names.size(); ++I) {
      std::string Parameter = "patlint_" + std::to_string(I);
      Parameters += (I ? ", " : "") + Parameter;
      Function += "##_##" + Parameter;
    }
    return Name + "(" + Parameters + ")=static void " + Function + "()";
  }
  default:
    return Name + "(...)=";
  }
}

} // namespace patlint::lowering
