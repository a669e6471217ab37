//===- Flow.h - The way from the literals to the send ------------------===//
//
// What reports draw: where the literals stand, where they are put together,
// which functions they are passed to, and which call sends them.
//
// A URL's way is the chain of its emission. A credential's is not: it reaches
// the request by a call of its own (a setter of headers, of a password), maybe
// in another function. That call is looked for from the literal onwards, over
// what operations and calls make of it, parameters, results, fields and globals.
//
// Refers to the program. One thread.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_FLOW_H
#define PATLINT_EVALUATE_FLOW_H

#include "evaluate/Linked.h"
#include "evaluate/Value.h"
#include "values/Request.h"

#include "llvm/ADT/StringMap.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace patlint {

/// A request, as far as ways to it matter: the calls from the place of the
/// report down, further ones to the send (for setters), and whose it is.
struct SentAt {
  Chain Where, Send;
  std::string Client;
};

class Flow {
public:
  explicit Flow(const Linked &Program) : Program(Program) {}

  /// Of a URL: from its literals over the calls to the send.
  std::vector<FlowStep> ofUrl(const SentAt &At, Val Url) const;
  /// Of a credential that goes where the URL goes, or that no request sends.
  /// Verb says what the last call before a send of its own does with it.
  std::vector<FlowStep> ofText(const SentAt &At, Val Value, const char *Verb) const;
  /// Of a credential that a request sends beside its URL.
  std::vector<FlowStep> ofCredential(const SentAt &At, Val Value) const;

private:
  struct Step {
    Link Call;
    const char *Verb;
    bool TakesText = true; ///< else the object that holds it by now
  };
  struct Search;
  /// Who calls what, who reads what; made when first asked for.
  struct Uses {
    std::map<FunctionIndex, std::vector<std::pair<FunctionIndex, SiteId>>> Callers;
    /// Of fields and globals, by key and symbol.
    llvm::StringMap<std::vector<std::pair<FunctionIndex, TermId>>> Reads;
    std::map<Region, std::vector<std::pair<FunctionIndex, TermId>>> Literals;
    /// What a call gives and leaves.
    std::map<std::pair<FunctionIndex, SiteId>, std::vector<TermId>> Given;
    std::map<FunctionIndex, std::vector<TermId>> Params;
    /// Terms that may still be looked at, of all credentials together.
    size_t Left = 50'000'000;
  };
  Uses &uses() const;
  std::vector<Link> carriers(const SentAt &At, const std::set<Region> &Literals) const;
  std::vector<FlowStep> composition(const Link &L) const;
  std::vector<FlowStep> steps(const std::set<Region> &Literals, const std::vector<Step> &Way) const;
  const Site &site(const Link &L) const { return Program[L.Function].Sites[L.Site]; }

  const Linked &Program;
  mutable std::unique_ptr<Uses> Known;
};

} // namespace patlint

#endif
