//===- StoreCommand.cpp - patlint store clear ----------------------------===//
#include "app/Commands.h"
#include "app/Console.h"
#include "app/ExitStatus.h"
#include "app/FactStore.h"

namespace patlint {

int emptyStore(const Options &O) {
  if (O.Store.empty()) {
    complain("which store? Name it with --store=DIR, or \"store\" in "
             ".patlint.json");
    return RunFailed;
  }
  llvm::Expected<unsigned> Removed = clearStore(O.Store);
  if (!Removed) {
    complain(llvm::toString(Removed.takeError()));
    return RunFailed;
  }
  return print("removed " + std::to_string(*Removed) +
                   (*Removed == 1 ? " unit" : " units") + " from " + O.Store +
                   "\n",
               Clean);
}

} // namespace patlint
