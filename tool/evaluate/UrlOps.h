//===- UrlOps.h - Taking URLs apart and putting them together ----------===//
//
// What the operations urlPart, urlWith and urlResolve of models make of one
// alternative of a text. Names of parts: scheme, authority, userinfo, host,
// port, path, query, fragment, target (path and query); urlWith also knows
// "segments" (joined to the path by exactly one '/') and "item" (one more
// item of the query).
//
// A URL that begins with a hole begins with a *base*: scheme, authority and
// perhaps folders of the path. It is assumed that a base has no query and no
// fragment, and that what stands between "//" and the next '/' in sight is an
// authority: such results are marked as assumed where that mattered. A hole
// alone may be all of a URL: its query is unknown.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_URLOPS_H
#define PATLINT_EVALUATE_URLOPS_H

#include "evaluate/TextRun.h"

namespace patlint {

/// Lost becomes true where an input or operand was not known well enough.
Val urlOperation(Values &V, TextOp Operation, const Run &Url,
                 const std::vector<Val> &Operands, bool &Lost);

} // namespace patlint

#endif
