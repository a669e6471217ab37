//===- EndpointFindings.cpp - Requests that cannot work ----------------===//
#include "match/EndpointFindings.h"

#include <algorithm>
#include <map>

namespace patlint {

EndpointFinder::EndpointFinder(const Policy &P) : P(P) {
  for (const Pack &Each : P.packs())
    Packs.emplace_back(Each);
}

/// Is all that the request may authenticate with what the pack is about?
static bool isAbout(const Pack &P, const Request *R) {
  if (P.Credentials.empty())
    return true;
  return R && !R->Auth.empty() &&
         std::all_of(R->Auth.begin(), R->Auth.end(), [&](const auto &Auth) {
           std::string Sent = printed(Auth);
           return std::any_of(P.Credentials.begin(), P.Credentials.end(),
                              [&](llvm::StringRef Each) {
                                return Each.equals_insensitive(Sent) ||
                                       (Each == "header" &&
                                        Auth.Kind == AuthKind::Header);
                              });
         });
}

/// The methods of the request; none: not known.
static std::vector<std::string> methodsOf(const Request &R) {
  std::vector<std::string> Out;
  for (const Alternative &A : R.Method.Alternatives) {
    if (!A.closed())
      return {};
    Out.push_back(llvm::StringRef(A.bytes()).upper());
  }
  return Out;
}

UrlHits EndpointFinder::hits(const StringValue &Url, Verdict Cap,
                             const Request *R) const {
  UrlHits Out;
  for (size_t Pack = 0; Pack != Packs.size(); ++Pack) {
    const PackMatcher &Matcher = Packs[Pack];
    if (Matcher.empty() || !isAbout(Matcher.pack(), R))
      continue;
    // By endpoint, in order of first appearance.
    std::vector<UrlHit> Found;
    for (size_t I = 0; I != Url.Alternatives.size(); ++I) {
      const Alternative &A = Url.Alternatives[I];
      std::optional<NormalUrl> U = normalized(A, Matcher.pack());
      if (!U)
        continue;
      HostMatch Host = matchedHost(U->Host, Matcher.pack());
      std::vector<Hit> Here = Matcher.hits(A, *U);
      if (R)
        if (std::optional<Hit> H = Matcher.unlisted(A, *U, methodsOf(*R)))
          Here.push_back(std::move(*H));
      for (Hit &H : Here) {
        if (!H.distinctive() && Host == HostMatch::Other) {
          ++Out.OtherHost;
          continue;
        }
        H.V = std::min(H.V, Cap);
        auto Same =
            std::find_if(Found.begin(), Found.end(), [&](const UrlHit &Old) {
              return Old.Best.E == H.E && Old.Best.F == H.F;
            });
        if (Same == Found.end()) {
          Found.emplace_back();
          Same = std::prev(Found.end());
          Same->Pack = Pack;
          Same->Of = Url.Alternatives.size();
        } else if (++Same->Hits; H.V <= Same->Best.V) {
          continue;
        }
        Same->Hits += Same->Hits == 0;
        Same->Best = std::move(H);
        Same->Alternative = I;
        Same->Host = Host;
        Same->Url = printedUrl(A, *U);
      }
    }
    for (UrlHit &H : Found)
      Out.All.push_back(std::move(H));
  }
  return Out;
}

/// The table of interface.md; nothing where the call is correct code.
/// Chosen: the pack is about this very credential.
static std::optional<Level> level(Verdict V, AuthKind Auth, bool HasEvidence,
                                  bool Chosen) {
  switch (Chosen ? AuthKind::Bearer : Auth) {
  case AuthKind::Bearer:
  case AuthKind::Header:
  case AuthKind::Query:
  case AuthKind::Path:
    if (V == Verdict::Possible)
      return HasEvidence ? Level::Warning : Level::Note;
    return Level::Error;
  case AuthKind::Unknown:
  case AuthKind::None:
    return V == Verdict::Possible ? Level::Note : Level::Warning;
  case AuthKind::Basic:
  case AuthKind::Digest:
  case AuthKind::Other:
    return std::nullopt;
  }
  return std::nullopt;
}

static bool hasEvidence(const UrlHit &H, const EvidenceIndex &Ev) {
  // A family of a distinctive endpoint is its own evidence.
  return H.Host == HostMatch::Listed || Ev.inProgram(H.Pack) ||
         (H.Best.F && H.Best.distinctive());
}

static Level lowered(Level L) {
  return L == Level::Error ? Level::Warning : Level::Note;
}

static void atMost(Finding &F, const Policy &P) {
  if (const RuleText *R = P.rule(F.Rule))
    F.L = std::min(F.L, R->MaxLevel);
}

static const char *aboutAuth(AuthKind Kind) {
  switch (Kind) {
  case AuthKind::Bearer:
    return "; the request sends a bearer token";
  case AuthKind::Header:
    return "; the request sends a token in a header";
  case AuthKind::Query:
    return "; the request sends a token in the query";
  case AuthKind::Path:
    return "; the request sends a token in the path";
  case AuthKind::Unknown:
    return "; how the request authenticates is not known";
  case AuthKind::None:
    return "; no authentication is seen on the request";
  case AuthKind::Basic:
  case AuthKind::Digest:
  case AuthKind::Other:
    return "";
  }
  return "";
}

/// What is said of the URL, for a pack that is about certain credentials.
static std::string aboutChosen(const Pack &P, Verdict V, llvm::StringRef Auth) {
  std::string With = Auth.consume_front("header:")
                         ? "a token in the header " + Auth.str()
                         : Auth.str() + " authentication";
  if (P.M == Pack::Mode::Allow)
    return " is none of the endpoints that work with " + With;
  return (V == Verdict::Possible ? " may hit an endpoint that does not work with "
                                 : " does not work with ") +
         With;
}

/// "GET {}/api/x is not available with token authentication (endpoint /x)".
static std::string message(const Finding &F, const UrlHit &H, AuthKind Auth,
                           const Pack &P) {
  std::string Out = F.Method.empty() ? "request to " : F.Method + " ";
  Out += F.Url;
  if (!P.Credentials.empty())
    Out += aboutChosen(P, *F.V, F.Auth);
  else
    Out += F.V == Verdict::Possible
               ? " may hit an endpoint that is not available with token "
                 "authentication"
               : " is not available with token authentication";
  Out += " (endpoint " + F.Endpoint + ")";
  if (H.Of > 1)
    Out += "; " + std::to_string(H.Hits) + " of " + std::to_string(H.Of) +
           " possible URLs";
  return P.Credentials.empty() ? Out + aboutAuth(Auth) : Out;
}

/// What to do: the rule's text, then the nearest current API.
static std::string help(const Hit &H, const Policy &P) {
  std::string Out;
  if (const RuleText *R = P.rule(H.rule()))
    Out = R->Fix;
  if (!H.E || H.E->Related.empty())
    return Out;
  Out += Out.empty() ? "Related: " : " Related: ";
  for (const std::string &Line : H.E->Related)
    Out += (&Line == &H.E->Related.front() ? "" : ", ") + Line;
  Out += ".";
  if (!H.E->RelatedNote.empty())
    Out += " " + H.E->RelatedNote;
  return Out;
}

/// The piece that spells most of the template first, then the others.
static std::vector<Related> pieces(const Alternative &A, const Hit &H) {
  std::vector<Region> Places; // in order of bytes
  for (const Part &P : A.Parts)
    for (const Piece &Each : P.Pieces)
      if (Each.Where.known() &&
          std::find(Places.begin(), Places.end(), Each.Where) == Places.end())
        Places.push_back(Each.Where);
  std::map<Region, unsigned> Bytes;
  for (const UrlAtom &At : H.Spelled)
    if (const Piece *P = pieceAt(A, At.Part, At.Offset))
      ++Bytes[P->Where];
  auto Most = std::max_element(
      Places.begin(), Places.end(),
      [&](const Region &X, const Region &Y) { return Bytes[X] < Bytes[Y]; });
  std::vector<Related> Out;
  if (Most == Places.end())
    return Out;
  Out.push_back({*Most, "path literal"});
  for (auto It = Places.begin(); It != Places.end(); ++It)
    if (It != Most)
      Out.push_back({*It, "part of the URL"});
  return Out;
}

static Finding common(const UrlHit &H, const StringValue &Url, const Policy &P,
                      const Redactor &Secrets) {
  Finding F;
  F.Rule = H.Best.rule();
  F.V = H.Best.V;
  F.Endpoint = H.Best.listed();
  F.Url = Secrets.redacted(H.Url);
  F.Help = help(H.Best, P);
  F.RelatedPlaces = pieces(Url.Alternatives[H.Alternative], H.Best);
  return F;
}

static AuthEvidence worst(const Request &R) {
  if (R.Auth.empty())
    return {};
  return *std::min_element(
      R.Auth.begin(), R.Auth.end(),
      [](const auto &A, const auto &B) { return A.Kind < B.Kind; });
}

std::vector<Finding> findings(const Request &R, const UrlHits &Hits,
                              const EvidenceIndex &Ev, const Policy &P,
                              const Redactor &Secrets, MatchResult &Out) {
  std::vector<Finding> All;
  const AuthEvidence Auth = worst(R);
  for (const UrlHit &H : Hits.All) {
    bool Evident = hasEvidence(H, Ev);
    const Pack &Provider = P.packs()[H.Pack];
    std::optional<Level> L =
        level(H.Best.V, Auth.Kind, Evident, !Provider.Credentials.empty());
    if (!L) {
      ++Out.SilentOtherAuth;
      continue;
    }
    Finding F = common(H, R.Url, P, Secrets);
    F.L = !H.Best.distinctive() && !Evident ? lowered(*L) : *L;
    F.Where = R.Where;
    F.Enclosing = R.Enclosing;
    if (R.Method.Alternatives.size() == 1 && R.Method.closed())
      F.Method = R.Method.Alternatives.front().bytes();
    F.Client = R.Client;
    F.Auth = printed(Auth);
    F.Flow = R.Flow;
    F.Message = message(F, H, Auth.Kind, Provider);
    atMost(F, P);
    All.push_back(std::move(F));
  }
  Out.SilentOtherHost += Hits.OtherHost;
  return All;
}

void addTold(const Request &R, const UrlHits &Hits, Told &Out) {
  for (const UrlHit &H : Hits.All) {
    Out.emplace(R.Where, H.Best.listed());
    for (const Related &Each :
         pieces(R.Url.Alternatives[H.Alternative], H.Best)) {
      Out.emplace(Each.Where, H.Best.listed());
      break;
    }
  }
}

bool isTold(const Finding &F, const Told &Requests) {
  return Requests.count({F.Where, F.Endpoint}) ||
         (!F.RelatedPlaces.empty() &&
          Requests.count({F.RelatedPlaces.front().Where, F.Endpoint}));
}

/// '*' is any text; everything else is itself.
static bool globMatches(llvm::StringRef Glob, llvm::StringRef Text) {
  auto [Head, Rest] = Glob.split('*');
  if (Head.size() == Glob.size())
    return Glob == Text;
  if (!Text.consume_front(Head))
    return false;
  for (size_t Drop = 0; Drop <= Text.size(); ++Drop)
    if (globMatches(Rest, Text.substr(Drop)))
      return true;
  return false;
}

bool saysRequest(const LooseCall &C, const CallNames &Names) {
  // Behind "a::", "a." or "a->" of a qualified or spelled name.
  auto Last = [](llvm::StringRef Name) {
    return Name.substr(Name.find_last_of(":.>") + 1);
  };
  if (std::any_of(C.Arguments.begin(), C.Arguments.end(),
                  [](const auto &A) { return A.Callable; }))
    return false;
  if (std::any_of(Names.NotRequest.begin(), Names.NotRequest.end(),
                  [&](const std::string &Glob) {
                    return globMatches(Glob, C.Callee) ||
                           globMatches(Glob, Last(C.Callee));
                  }))
    return false;
  return std::any_of(
      Names.Request.begin(), Names.Request.end(), [&](const std::string &Word) {
        std::string Low = llvm::StringRef(Word).lower();
        return containsWord(C.Callee, Low) || containsWord(C.Receiver, Low);
      });
}

std::vector<Finding> findings(const LooseCall &C, const EndpointFinder &Finder,
                              const Redactor &Secrets, MatchResult &Out) {
  std::vector<Finding> All;
  if (!saysRequest(C, Finder.policy().callNames()))
    return All;
  for (const LooseCall::Argument &A : C.Arguments) {
    UrlHits Hits =
        Finder.hits(A.Value, C.Lost ? Verdict::Possible : Verdict::Certain);
    Out.SilentOtherHost += Hits.OtherHost;
    for (const UrlHit &H : Hits.All) {
      Finding F = common(H, A.Value, Finder.policy(), Secrets);
      if (std::any_of(All.begin(), All.end(), [&](const Finding &Old) {
            return Old.Endpoint == F.Endpoint && Old.Rule == F.Rule;
          }))
        continue;
      bool Full = H.Best.E && H.Best.V != Verdict::Possible;
      F.L = Full && H.Best.distinctive() ? Level::Warning : Level::Note;
      F.Where = A.Where.known() ? A.Where : C.Where;
      F.Enclosing = C.Enclosing;
      F.Auth = printed(AuthEvidence());
      F.Message = message(F, H, AuthKind::Unknown,
                          Finder.policy().packs()[H.Pack]) +
                  "; '" + C.Callee +
                  "' is taken for a request by its name";
      atMost(F, Finder.policy());
      All.push_back(std::move(F));
    }
  }
  return All;
}

} // namespace patlint
