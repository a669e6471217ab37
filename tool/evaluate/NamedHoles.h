//===- NamedHoles.h - Places in a text that are named, to be filled in -===//
//
// "guilds/{guild.id}/x", "/users/:id", "/a/%1": programs fill such templates
// in by functions that evaluation cannot follow, or hand them to code out of
// sight. What a place stands for is unknown, and that it is one is assumed:
// the text with a hole for each is marked so.
//
// Only texts that are known to be URLs, or that a call makes one of, are
// looked at: elsewhere braces are braces.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_NAMEDHOLES_H
#define PATLINT_EVALUATE_NAMEDHOLES_H

#include "evaluate/Value.h"

namespace patlint {

/// A URL with a hole for each place that is still named in it.
Val withNamedHoles(Values &V, Val Url);

/// What a call returned, where nothing is known of it and one of its inputs
/// is a template of a path: that template, filled in.
Val filledIn(Values &V, Val Returned, const std::vector<Val> &Inputs);

} // namespace patlint

#endif
