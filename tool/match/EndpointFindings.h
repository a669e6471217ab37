//===- EndpointFindings.h - Requests that cannot work ------------------===//
//
// In:  requests and loose calls, the compiled packs, evidence.
// Out: one finding per place and endpoint, with level, message and pieces.
//
// Levels are the table of interface.md: verdict by authentication; lower by
// one for an endpoint that others have too, on an unknown host, in a program
// without evidence for the provider. Basic, digest and the like are silent,
// except for a pack that is about them; one that says which credentials it is
// about is silent for all others, also where it is not known what is sent.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_MATCH_ENDPOINTFINDINGS_H
#define PATLINT_MATCH_ENDPOINTFINDINGS_H

#include "match/Endpoints.h"
#include "match/Evidence.h"
#include "match/Match.h"
#include "match/Redactor.h"

#include <set>

namespace patlint {

/// The best hit on one endpoint or family among a URL's alternatives.
struct UrlHit {
  size_t Pack = 0;
  Hit Best;
  /// Alternative of Best, and how many of how many hit.
  size_t Alternative = 0;
  size_t Hits = 0, Of = 0;
  HostMatch Host = HostMatch::Unknown;
  std::string Url; ///< printed, not yet redacted
};

struct UrlHits {
  std::vector<UrlHit> All;
  /// Hits on endpoints that are not distinctive, on somebody else's host.
  unsigned OtherHost = 0;
};

class EndpointFinder {
public:
  explicit EndpointFinder(const Policy &P);

  /// Verdicts are at most Cap. Without a request, only packs that are about
  /// every token.
  UrlHits hits(const StringValue &Url, Verdict Cap,
               const Request *R = nullptr) const;

  const Policy &policy() const { return P; }

private:
  const Policy &P;
  std::vector<PackMatcher> Packs;
};

/// The findings of a request; counts what is silent in Out.
std::vector<Finding> findings(const Request &R, const UrlHits &Hits,
                              const EvidenceIndex &Ev, const Policy &P,
                              const Redactor &Secrets, MatchResult &Out);

/// The place of a request and the literal that spells its endpoint. A call
/// without a model that is about one of these is told by the request, also
/// where the request is correct code.
using Told = std::set<std::pair<Region, std::string>>;
void addTold(const Request &R, const UrlHits &Hits, Told &Out);
bool isTold(const Finding &F, const Told &Requests);

/// Does the call's name say that it sends a request, and do its arguments
/// not say that it registers a route?
bool saysRequest(const LooseCall &C, const CallNames &Names);

/// The findings of a call that no model describes; one per endpoint.
std::vector<Finding> findings(const LooseCall &C, const EndpointFinder &Finder,
                              const Redactor &Secrets, MatchResult &Out);

} // namespace patlint

#endif
