//===- Examples.cpp - Do the rules' own examples hold? -----------------===//
//
// In:  a policy.
// Out: one line for each example that finds nothing or the wrong thing, and
//      for each counterexample that finds something.
//
// A request is run as a program would send it: with a credential that its
// rule is about, in a program with evidence for every pack.
//
//===-------------------------------------------------------------------===//
#include "match/Match.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

/// `{}` and `{name}` are holes.
static StringValue parsedUrl(llvm::StringRef Text) {
  Alternative A;
  while (!Text.empty()) {
    size_t Open = Text.find('{');
    size_t Close = Text.find('}', Open);
    if (Close == llvm::StringRef::npos) {
      A.append(Part::literal(Text.str()));
      break;
    }
    A.append(Part::literal(Text.take_front(Open).str()));
    A.append(Part::hole(HoleKind::String, "example"));
    Text = Text.substr(Close + 1);
  }
  StringValue V;
  V.Alternatives.push_back(std::move(A));
  return V;
}

/// "header:X-Token" is that header, "bearer" the kind of that name.
static AuthEvidence parsedAuth(llvm::StringRef Text) {
  AuthEvidence Out;
  Out.Kind = AuthKind::Bearer;
  if (Text.consume_front("header:")) {
    Out.Kind = AuthKind::Header;
    Out.Header = Text.str();
    return Out;
  }
  for (AuthKind Kind : {AuthKind::Bearer, AuthKind::Query, AuthKind::Path,
                        AuthKind::Unknown, AuthKind::None, AuthKind::Basic,
                        AuthKind::Digest, AuthKind::Other}) {
    AuthEvidence Each;
    Each.Kind = Kind;
    if (printed(Each) == Text)
      return Each;
  }
  return Out;
}

/// How a request authenticates that Rule is about.
static std::string usualAuth(const std::string &Rule, const Policy &P) {
  auto Has = [&](const Endpoint &E) { return E.Rule == Rule; };
  for (const Pack &Each : P.packs())
    if (!Each.Credentials.empty() &&
        (Has(Each.Unlisted) || std::any_of(Each.Endpoints.begin(),
                                           Each.Endpoints.end(), Has)))
      return Each.Credentials.front();
  return "bearer";
}

static Request parsedRequest(llvm::StringRef Text, llvm::StringRef Auth) {
  Request R;
  R.Client = "example";
  auto [First, Rest] = Text.trim().split(' ');
  bool HasMethod =
      !Rest.empty() && std::all_of(First.begin(), First.end(),
                                   [](char C) { return llvm::isAlpha(C); });
  R.Method =
      HasMethod ? StringValue::literal(First.str()) : StringValue::hole();
  R.Url = parsedUrl(HasMethod ? Rest.trim() : Text.trim());
  R.Auth.push_back(parsedAuth(Auth));
  R.Where = {"example", 1, 1, 1, 2};
  return R;
}

static std::vector<Finding> foundBy(const RuleExample &E, const Policy &P) {
  ProgramFacts Program;
  Program.Requests.push_back(
      parsedRequest(E.Text, E.Auth.empty() ? usualAuth(E.Rule, P) : E.Auth));
  std::vector<LexicalFacts> Lexical(1);
  Lexical.front().File = "example";
  for (const Pack &Each : P.packs())
    Lexical.front().Identifiers.insert(Lexical.front().Identifiers.end(),
                                       Each.Evidence.begin(),
                                       Each.Evidence.end());
  MatchInput In{Program, Lexical, {}, {}, {}};
  return match(In, P).Findings;
}

static bool holdsAsRequest(const RuleExample &E, const Policy &P) {
  std::vector<Finding> Found = foundBy(E, P);
  bool Hit = std::any_of(Found.begin(), Found.end(), [&](const Finding &F) {
    return F.Rule == E.Rule &&
           (E.Endpoint.empty() || !E.MustMatch || F.Endpoint == E.Endpoint);
  });
  return Hit == E.MustMatch;
}

std::vector<std::string> runExamples(const Policy &P, unsigned &Ran) {
  std::vector<std::string> Problems;
  Ran = 0;
  for (const RuleExample &E : examples(P)) {
    Ran += E.K != RuleExample::Kind::Comment;
    if (!E.IsRequest || holdsAsRequest(E, P))
      continue;
    Problems.push_back(E.Where + ": " + E.Rule + ": the " +
                       (E.MustMatch ? "example \"" : "counterexample \"") +
                       E.Shown + "\" " +
                       (E.MustMatch ? "is not found" : "is found") +
                       (E.Endpoint.empty() ? "" : " as " + E.Endpoint));
  }
  for (std::string &Line : failedCredentialExamples(P))
    Problems.push_back(std::move(Line));
  return Problems;
}

} // namespace patlint
