//===- Stats.h - The text of --stats and --verbose ---------------------===//
#ifndef PATLINT_APP_STATS_H
#define PATLINT_APP_STATS_H

#include "app/Pipeline.h"

#include <string>

namespace patlint {

/// Times, the database, states with their reasons, what stayed silent.
/// Not the same bytes from run to run: it holds times.
std::string statsText(const ScanResult &Result);

/// A line per unit, in plan order.
std::string unitsText(const ScanStats &Stats);

} // namespace patlint

#endif
