//===- BuiltIn.cpp - The packs that are part of the binary -------------===//
#include "policy/BuiltIn.h"

#include "base/Embedded.h"
#include "base/Json.h"

#include "policy/PackLoader.h"

namespace patlint {

std::vector<RuleSource> builtInRules(bool Providers) {
  std::vector<RuleSource> Out;
  for (const EmbeddedFile &F : embeddedFiles()) {
    llvm::StringRef Name(F.Path);
    Name.consume_front("providers/");
    if (Name.contains('/'))
      continue;
    json::Problems Ignored("");
    json::Value Root = json::parse(F.Contents, Ignored);
    const json::Value *Schema = Root.get("schema");
    // Other data of the tool lies there too, with schemas of its own. A file
    // that is broken is kept, so that loading it says so.
    if (Ignored.none() && (!Schema || Schema->String != PackSchema))
      continue;
    const json::Value *Core = Root.get("core");
    if (Providers || (Core && Core->Bool))
      Out.push_back(
          {"built-in:" + std::string(F.Path), std::string(F.Contents)});
  }
  return Out;
}

} // namespace patlint
