//===- Endpoints.h - One alternative against the endpoints of a pack ---===//
//
// In:  one alternative of a URL.
// Out: the endpoints and families it can hit, each with a verdict and with
//      the source bytes that spell the template.
//
// Certain:  every string the alternative can be matches.
// Likely:   every well-formed one does, and all literal bytes of the template
//           are literal in the alternative.
// Possible: some do, 60 % of the template's bytes are literal, and so is its
//           rarest segment as a whole.
// Family:   its prefix is literal and what follows is unknown (or anything);
//           only where no template of the pack has a verdict.
//
// Where a pack lists what works, everything else of the API is a hit: the
// path is below a base of the pack, its first segment is literal and, if the
// base is not known, one of the list's; and no reading of the path, with a
// method that the request can have, is on the list. Certain without holes,
// else likely.
//
// Evidence, hosts and authentication play no part here.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_MATCH_ENDPOINTS_H
#define PATLINT_MATCH_ENDPOINTS_H

#include "match/Automaton.h"
#include "match/Url.h"
#include "policy/Policy.h"
#include "values/Finding.h"

#include <array>

namespace patlint {

struct Hit {
  Verdict V = Verdict::Possible;
  /// Exactly one of them is set; they point into the pack. E may be what
  /// stands for everything that is not listed.
  const Endpoint *E = nullptr;
  const Family *F = nullptr;
  /// Literal atoms of the path that are literal bytes of the template.
  std::vector<UrlAtom> Spelled;

  const std::string &rule() const { return E ? E->Rule : F->Rule; }
  const std::string &listed() const { return E ? E->Listed : F->Listed; }
  bool distinctive() const { return E ? E->Distinctive : F->Distinctive; }
};

/// The compiled endpoints of one pack, which must outlive it. Immutable.
class PackMatcher {
public:
  explicit PackMatcher(const Pack &P);
  const Pack &pack() const { return P; }
  /// It knows no endpoints at all.
  bool empty() const { return Endpoints.empty() && Families.empty(); }
  /// One of these stands in every path that is hit.
  std::vector<std::string> anchors() const;

  /// In the pack's order, endpoints before families. Assumed is honoured.
  /// Nothing for a list of what works.
  std::vector<Hit> hits(const Alternative &A, const NormalUrl &U) const;

  /// For a list of what works: the path is not on it. Methods: those the
  /// request can have; empty: any.
  std::optional<Hit> unlisted(const Alternative &A, const NormalUrl &U,
                              const std::vector<std::string> &Methods) const;

private:
  static constexpr size_t Modes = 3;
  struct Compiled {
    std::vector<std::string> Anchors;
    std::array<TemplateAutomaton, Modes> Strict;
  };
  struct CompiledFamily {
    Compiled Prefix;
    /// Templates below the prefix; only the prefix has to be literal.
    std::vector<std::array<TemplateAutomaton, Modes>> Below;
  };
  std::optional<Hit> hit(const Compiled &C, const NormalUrl &U, BaseMode Mode,
                         const Nfa &WellFormed) const;
  bool nearEnough(const Compiled &C, llvm::StringRef Runs) const;
  std::optional<size_t> behindBase(const NormalUrl &U,
                                   llvm::StringRef Runs) const;

  const Pack &P;
  std::vector<Compiled> Endpoints;
  std::vector<CompiledFamily> Families;
};

} // namespace patlint

#endif
