//===- HttpText.h - The parts of a request as it is written ------------===//
//
// What the operation httpPart of models makes of one alternative of a text
// that is written to a connection:
//
//   method, target   of the request line
//   url              origin and target; the origin is the Host header's, with
//                    the scheme that is given, else the one that is given
//   head             the header lines
//   message          all up to the blank line; pending: all, if there is none
//   rest             what stands behind the blank line; all, if there is none
//
// A text is a request if it begins with METHOD SP target SP HTTP/; holes may
// stand for any of it but not for all. Of what is no request - an answer of a
// server, a body, a text that nobody knows - method, target, url and head are
// absent, and so is a message that has not ended. A tunnel (CONNECT) and a
// target without a path (`*`) are no requests either.
//
// An input that could say more is kept as a derived symbol (TextOps.h).
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_HTTPTEXT_H
#define PATLINT_EVALUATE_HTTPTEXT_H

#include "evaluate/Value.h"

namespace patlint {

/// Operands: the text, the name of the part, perhaps the origin. The text is
/// one alternative.
Val httpPart(Values &V, const Choice &Text, const std::vector<Val> &Operands);

/// What of a value is there: of a part, the alternatives that are requests.
Val withoutAbsent(Values &V, Val Value);

} // namespace patlint

#endif
