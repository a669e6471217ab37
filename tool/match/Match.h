//===- Match.h - From facts and rules to findings ----------------------===//
//
// In:  the evaluated program, the lexical facts of every file, the policy.
// Out: findings with verdict, level, message and related places; redacted.
//
// The only room that knows endpoint automata. No Clang, no files.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_MATCH_MATCH_H
#define PATLINT_MATCH_MATCH_H

#include "policy/Policy.h"
#include "values/Finding.h"
#include "values/Lexical.h"
#include "values/Request.h"

#include <string>
#include <vector>

namespace patlint {

struct MatchInput {
  const ProgramFacts &Program;
  /// Of every scanned file, sorted by File.
  const std::vector<LexicalFacts> &Lexical;
  /// Regions that the preprocessor skipped in every unit that read the file.
  const std::vector<Region> &Skipped;
  /// Literals of project code that the AST lost (any unit).
  const std::vector<Literal> &Stray;
  /// Further evidence words of the settings, lower case; for the packs that
  /// have endpoints.
  std::vector<std::string> EvidenceWords;
  /// What the flags of the compile database define, as literals of its file.
  std::vector<Literal> Flags = {};
  /// Literals that an expression can stand for, sorted.
  std::vector<Region> Replaceable = {};
  /// Of a baseline; empty: findings get no identities.
  std::string BaselineSalt = {};
  /// Whether names are looked at: not in old versions, most of which are only
  /// searched by shape.
  bool ByName = true;
};

struct MatchResult {
  /// Sorted by inReportOrder, no duplicates.
  std::vector<Finding> Findings;
  /// Counted, for --stats.
  unsigned SilentOtherAuth = 0; ///< endpoint hit, but basic or digest: correct
  unsigned SilentOtherHost = 0; ///< not distinctive, on another literal host
  /// Ids of the rules that each request breaks, sorted; parallel to
  /// Program.Requests: the `findings` array of `patlint requests`.
  std::vector<std::vector<std::string>> RequestRules;
};

MatchResult match(const MatchInput &In, const Policy &P);

/// One alternative of a URL against one endpoint; the heart of the room.
/// Evidence and authentication play no part.
std::optional<Verdict> verdict(const Alternative &Url, const Pack &Pack,
                               const Endpoint &E);

/// Words of paths: a URL that matches an endpoint or a family holds one of
/// them as a whole, when percent-decoded. Sorted. Without the packs that are
/// about certain credentials.
std::vector<std::string> endpointWords(const Policy &P);

/// Problems of the packs' own examples, printable; empty when all hold.
/// Counts how many ran.
std::vector<std::string> runExamples(const Policy &P, unsigned &Ran);

} // namespace patlint

#endif
