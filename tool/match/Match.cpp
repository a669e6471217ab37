//===- Match.cpp - From facts and rules to findings --------------------===//
#include "match/Match.h"

#include "match/Credentials.h"
#include "match/EndpointFindings.h"
#include "match/Replace.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace patlint {

static Verdict cap(const Request &R) {
  if (R.NameOnly)
    return Verdict::Possible;
  return R.Touched ? Verdict::Likely : Verdict::Certain;
}

/// The stronger of two findings about one thing comes first.
static bool before(const Finding &A, const Finding &B) {
  auto Thing = [](const Finding &F) {
    return std::tie(F.Where, F.Rule, F.Endpoint);
  };
  if (Thing(A) != Thing(B))
    return Thing(A) < Thing(B);
  return std::tie(B.L, B.V, B.P, A.Url, A.Method, A.Message) <
         std::tie(A.L, A.V, A.P, B.Url, B.Method, B.Message);
}

static void addIdentities(Finding &To, std::vector<std::string> More) {
  std::vector<std::string> &All = To.Identities;
  All.insert(All.end(), More.begin(), More.end());
  std::sort(All.begin(), All.end());
  All.erase(std::unique(All.begin(), All.end()), All.end());
}

/// One finding for each (place, rule, endpoint). A credential's masked
/// regions are united, so that nothing of a merged one is shown.
static void unite(std::vector<Finding> &All) {
  std::sort(All.begin(), All.end(), before);
  std::vector<Finding> Out;
  for (Finding &F : All) {
    if (!Out.empty() && Out.back().Where == F.Where &&
        Out.back().Rule == F.Rule && Out.back().Endpoint == F.Endpoint) {
      std::vector<SecretRegion> &Secret = Out.back().Secret;
      for (SecretRegion &R : F.Secret)
        if (std::find(Secret.begin(), Secret.end(), R) == Secret.end())
          Secret.push_back(std::move(R));
      addIdentities(Out.back(), std::move(F.Identities));
      continue;
    }
    Out.push_back(std::move(F));
  }
  std::sort(Out.begin(), Out.end(), inReportOrder);
  All = std::move(Out);
}

MatchResult match(const MatchInput &In, const Policy &P) {
  MatchResult Out;
  EndpointFinder Finder(P);
  EvidenceIndex Ev(In, P);

  std::vector<UrlHits> Hits;
  for (const Request &R : In.Program.Requests) {
    Hits.push_back(Finder.hits(R.Url, cap(R), &R));
    for (const UrlHit &H : Hits.back().All)
      if (H.Best.distinctive() && H.Best.V != Verdict::Possible)
        Ev.addHit(H.Pack);
  }

  std::vector<SecretDraft> Drafts = secrets(In, Finder, Ev);
  Redactor Secrets(P);
  for (const SecretDraft &D : Drafts)
    Secrets.add(D.Secret);

  Told Requests;
  for (size_t I = 0; I != Hits.size(); ++I) {
    addTold(In.Program.Requests[I], Hits[I], Requests);
    std::set<std::string> Rules;
    for (Finding &F :
         findings(In.Program.Requests[I], Hits[I], Ev, P, Secrets, Out)) {
      Rules.insert(F.Rule);
      Out.Findings.push_back(std::move(F));
    }
    Out.RequestRules.emplace_back(Rules.begin(), Rules.end());
  }
  for (const LooseCall &C : In.Program.LooseCalls)
    for (Finding &F : findings(C, Finder, Secrets, Out))
      if (!isTold(F, Requests))
        Out.Findings.push_back(std::move(F));
  for (const SecretDraft &D : Drafts)
    if (isReported(D, P)) {
      Finding F = finding(D, P);
      F.Fix = replacement(D, F, In);
      if (!In.BaselineSalt.empty()) {
        std::vector<std::string> All;
        for (const std::string &Secret : D.secrets())
          All.push_back(contentIdentity(In.BaselineSalt, F.Rule, Secret));
        addIdentities(F, std::move(All));
      }
      Out.Findings.push_back(std::move(F));
    }

  for (Finding &F : Out.Findings) {
    Secrets.redact(F);
    if (F.V && !In.BaselineSalt.empty())
      addIdentities(F, {contentIdentity(In.BaselineSalt, F.Rule,
                                        F.Url.empty() ? F.Endpoint : F.Url)});
  }
  unite(Out.Findings);
  return Out;
}

std::vector<std::string> endpointWords(const Policy &P) {
  std::set<std::string> Out;
  for (const Pack &Each : P.packs())
    // What is about certain credentials needs a request, which is found by
    // its client.
    if (Each.Credentials.empty())
      for (const std::string &Anchor : PackMatcher(Each).anchors())
        Out.insert(Anchor);
  return {Out.begin(), Out.end()};
}

std::optional<Verdict> verdict(const Alternative &Url, const Pack &Pack,
                               const Endpoint &E) {
  std::optional<NormalUrl> U = normalized(Url, Pack);
  if (!U)
    return std::nullopt;
  for (const Hit &H : PackMatcher(Pack).hits(Url, *U))
    if (H.E && H.E->Id == E.Id)
      return H.V;
  return std::nullopt;
}

} // namespace patlint
