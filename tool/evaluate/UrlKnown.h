//===- UrlKnown.h - How much of a URL is known --------------------------===//
//
// Questions about URLs as values that decide where a request is reported.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_URLKNOWN_H
#define PATLINT_EVALUATE_URLKNOWN_H

#include "evaluate/Value.h"

#include <set>
#include <string>

namespace patlint {

/// Its alternatives as they are printed, holes as `{}`.
std::set<std::string> patterns(Values &V, Val Url);

/// Inner says as much of the path as Final: the same but for the base.
bool asKnown(Values &V, Val Inner, Val Final);

/// A part of an object that nobody saw being filled, and nothing else.
bool isFieldOfUnknown(Values &V, Val Url);

/// Clients speak other protocols through the same calls: what of a URL is none
/// of them. A URL without any choice is not known. What has no host, as of a
/// setting that is empty at first, says nothing beside one that has.
Val ofHttp(Values &V, Val Url);

/// Url without the paths that stand alone beside a URL with the same path: a
/// base is empty before it is set, and nobody sends that. And without those with
/// an empty value in the query where another one has an unknown value there, nor
/// what a call that nobody declared may have made of it.
Val withoutUnset(Values &V, Val Url);

/// It may be a function or a closure.
bool holdsCode(Val Value);

/// Bytes of it stand in the source.
bool hasLiteral(Val Value);

} // namespace patlint

#endif
