//===- RequestRows.cpp - Requests as rows of a table -------------------===//
#include "report/RequestRows.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"

#include <algorithm>

namespace patlint {

constexpr llvm::StringLiteral Stars = "***";
/// Shorter values are no secrets one could tell from words of a URL.
constexpr size_t ShortestCredential = 6;

static bool within(const Region &Inner, const Region &Outer) {
  auto Begin = [](const Region &R) { return std::pair(R.Line, R.Column); };
  auto End = [](const Region &R) { return std::pair(R.EndLine, R.EndColumn); };
  return Inner.File == Outer.File && Begin(Inner) < End(Outer) &&
         Begin(Outer) < End(Inner);
}

/// The bytes of a piece that a secret region covers: exact where the source
/// spells the bytes as they are, else the whole piece.
static std::pair<size_t, size_t> covered(const Piece &P, const SecretRegion &Secret) {
  const Region &W = P.Where;
  size_t Begin = P.Offset, End = size_t(P.Offset) + P.Length;
  if (Secret.End > Secret.Begin && W == static_cast<const Region &>(Secret)) {
    auto In = [&](size_t Byte) {
      return Begin + std::min<size_t>(Byte > P.Before ? Byte - P.Before : 0, P.Length);
    };
    return {In(Secret.Begin), In(Secret.End)};
  }
  size_t Span = W.EndColumn > W.Column ? W.EndColumn - W.Column : 0;
  bool Quoted = Span == size_t(P.tokenLength()) + 2;
  bool OneLine =
      W.Line == W.EndLine && Secret.Line == W.Line && Secret.EndLine == W.Line;
  if (!OneLine || (!Quoted && Span != P.tokenLength()))
    return {Begin, End};
  size_t Start = W.Column + (Quoted ? 1 : 0) + P.Before;
  auto Offset = [&](size_t Column) {
    size_t Distance = Column > Start ? Column - Start : 0;
    return Begin + std::min<size_t>(Distance, P.Length);
  };
  return {Offset(Secret.Column), Offset(Secret.EndColumn)};
}

/// Text with each range replaced by stars; the ranges may overlap.
static std::string starred(llvm::StringRef Text,
                           std::vector<std::pair<size_t, size_t>> Ranges) {
  llvm::sort(Ranges);
  std::string Result;
  size_t Done = 0;
  for (auto [Begin, End] : Ranges) {
    if (Begin >= End)
      continue;
    if (Begin >= Done)
      Result += Text.slice(Done, Begin).str() + Stars.str();
    Done = std::max(Done, End);
  }
  return Result + Text.substr(Done).str();
}

/// "https://user:password@host/" without the part before '@', "{}" if only that
/// is known of a base.
static std::string withoutUserInfo(const std::string &Url) {
  size_t Host = Url.find("://");
  if (Host == std::string::npos)
    return Url;
  Host += 3;
  size_t Path = std::min(Url.find_first_of("/?#", Host), Url.size());
  size_t At = Url.rfind('@', Path);
  if (At == std::string::npos || At < Host || At >= Path)
    return Url;
  // All else of the base is unknown.
  if (Url.starts_with("{}://") && Url.compare(At + 1, 2, "{}") == 0)
    return Url.substr(At + 1);
  return Url.substr(0, Host) + Stars.str() + Url.substr(At);
}

/// Every literal run of what the request sends as its credential.
static std::vector<std::string> credentialsOf(const Request &R) {
  std::vector<std::string> Result;
  for (const AuthEvidence &A : R.Auth)
    for (const Alternative &Value : A.Credential.Alternatives)
      for (const Part &P : Value.Parts)
        if (P.K == Part::Kind::Literal && P.Text.size() >= ShortestCredential)
          Result.push_back(P.Text);
  return Result;
}

static std::string shownUrl(const Alternative &Url,
                            const std::vector<std::string> &Credentials,
                            const std::vector<const SecretRegion *> &Secrets) {
  Alternative Shown = Url;
  for (Part &Run : Shown.Parts) {
    if (Run.K != Part::Kind::Literal)
      continue;
    std::vector<std::pair<size_t, size_t>> Ranges;
    for (const Piece &P : Run.Pieces)
      for (const SecretRegion *Secret : Secrets)
        if (within(P.Where, *Secret))
          Ranges.push_back(covered(P, *Secret));
    for (const std::string &Value : Credentials)
      for (size_t At = Run.Text.find(Value); At != std::string::npos;
           At = Run.Text.find(Value, At + 1))
        Ranges.push_back({At, At + Value.size()});
    Run.Text = starred(Run.Text, std::move(Ranges));
  }
  return withoutUserInfo(pattern(Shown));
}

std::vector<RequestRow> requestRows(const Report &R) {
  std::vector<const SecretRegion *> Secrets;
  for (const Finding &F : R.Findings)
    for (const SecretRegion &S : F.Secret)
      Secrets.push_back(&S);

  std::vector<RequestRow> Rows;
  for (size_t I = 0; I != R.Requests.size(); ++I) {
    const Request &Q = R.Requests[I];
    RequestRow Row{Q.Where, Q.Client, "", "{}", "unknown", {}, {}};
    for (const Region &Step : Q.Via)
      if (Step.known())
        Row.Via.push_back(Step);
    const std::vector<Alternative> &Methods = Q.Method.Alternatives;
    if (Methods.size() == 1 && Methods.front().closed())
      Row.Method = Methods.front().bytes();
    if (!Q.Auth.empty())
      Row.Auth = printed(Q.Auth.front());
    if (I < R.RequestRules.size())
      Row.Rules = R.RequestRules[I];

    std::vector<std::string> Credentials = credentialsOf(Q), Urls;
    for (const Alternative &A : Q.Url.Alternatives) {
      std::string Url = shownUrl(A, Credentials, Secrets);
      if (!llvm::is_contained(Urls, Url))
        Urls.push_back(std::move(Url));
    }
    // A variable is empty before it is set; nobody sends that.
    if (Urls.size() > 1)
      llvm::erase(Urls, "");
    if (Urls.empty())
      Urls.push_back("{}");
    for (std::string &Url : Urls) {
      Row.Url = std::move(Url);
      Rows.push_back(Row);
    }
  }
  return Rows;
}

} // namespace patlint
