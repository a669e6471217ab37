//===- LostCalls.h - Calls that Clang dropped --------------------------===//
//
// Where a statement does not parse at all (an unknown type in a declaration, a
// macro that nobody defines, a broken template) Clang forgets it, arguments
// included. What is left are its tokens:
//
//   for (Unknown item : list) client.post("/v1/orders", item);
//                             ^ a call of `post`, with a path in it
//
// In:  the units, the literals of every file, and what no unit compiled.
// Out: a call for each literal that rules look for and that is in no unit's
//      program, though a unit has read its line; marked as Lost, so that
//      verdicts about it are at most possible.
//
// Does not know what a name means; a call counts as others do that have
// neither body nor model.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_LOSTCALLS_H
#define PATLINT_APP_LOSTCALLS_H

#include "lexical/Prefilter.h"
#include "policy/Policy.h"
#include "program/StringProgram.h"
#include "values/Lexical.h"
#include "values/Request.h"

#include <string>
#include <vector>

namespace patlint {

/// Reads the files in which there is such a literal. In the order of Files.
std::vector<LooseCall> lostCalls(const std::string &Root,
                                 const std::vector<StringProgram> &Units,
                                 const std::vector<LexicalFacts> &Files,
                                 const std::vector<Region> &Skipped,
                                 const PrefilterRules &Rules,
                                 const CallNames &Names);

/// The call around the string token that begins at Line and Column whose name
/// says that it is a request, the innermost one. None if there is none, or if
/// a function is among its arguments. Bytes must have a NUL behind the end.
struct SpelledCall {
  std::string Callee;                           ///< as spelled: "client.post"
  unsigned Line = 0, Column = 0, EndColumn = 0; ///< of its last name
  /// Something stands between the literal and the ends of its argument.
  bool More = false;
};
std::vector<SpelledCall> callsAround(llvm::StringRef Bytes, bool C,
                                     unsigned Line, unsigned Column);

} // namespace patlint

#endif
