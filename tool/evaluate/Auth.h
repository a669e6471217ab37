//===- Auth.h - How a request authenticates ----------------------------===//
//
// Reads header lists, the client's own settings and the URL of a request and
// says which authentication it shows, by the rules of the model files.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_AUTH_H
#define PATLINT_EVALUATE_AUTH_H

#include "evaluate/Evaluator.h"

namespace patlint {

/// One piece of evidence: a kind and the value that is sent.
struct Evidence {
  AuthKind Kind = AuthKind::Unknown;
  std::string Header;
  Val Credential = nullptr; ///< may be null
};

/// The role of what is compared with what a request to this program brings:
/// this, and the name of the header or parameter.
inline const std::string ComparedRole = "compared:";

/// The name under which a request brings the text, or a part of it; empty: it
/// is not known to.
std::string incoming(Val Text);

/// Of two texts that are compared what the other, which a request brings, has
/// to be. Its kind says nothing, Header is the name.
std::vector<Evidence> comparedEvidence(Values &V, Val One, Val Other);

/// Evidence of what a header value (list, pair or line) holds, with None for
/// each way it can hold none, and Unknown where it cannot be seen.
std::vector<Evidence> headerEvidence(Values &V, const Models &M, Val Headers);

/// All evidence of a request whose values are resolved; never empty.
std::vector<Evidence> evidence(Values &V, const Models &M, const Emission &E);

/// The values below token parameters of a URL's query.
std::vector<Evidence> queryEvidence(Values &V, const Models &M, Val Url);

/// The tokens in a URL's path, and None for a URL without one.
std::vector<Evidence> pathEvidence(Values &V, const Models &M, Val Url);
/// Of both, what is a credential.
std::vector<Evidence> urlEvidence(Values &V, const Models &M, Val Url);

/// "bearer", "header:NAME", "query", "password", ...: the role of a value.
std::string roleOf(const Evidence &E);

} // namespace patlint

#endif
