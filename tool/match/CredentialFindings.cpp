//===- CredentialFindings.cpp - What is said of a credential ------------===//
#include "match/Credentials.h"

namespace patlint {

bool belowTestFolder(llvm::StringRef Path) {
  if (Path.starts_with("/"))
    return false; // outside of the scan root
  for (;;) {
    auto [Folder, Rest] = Path.split('/');
    if (Rest.empty())
      return false;
    if (Folder.starts_with_insensitive("test"))
      return true;
    Path = Rest;
  }
}

/// Whether the pack's evidence speaks for this secret.
static bool evident(const SecretDraft &D, size_t Pack) {
  return D.Near[Pack] || (D.InFile[Pack] && !D.OtherHost);
}

namespace {
struct RuleChoice {
  std::string Rule, Provider;
  bool Evident = false;
};
} // namespace

/// Its shape says something only in a program that knows the provider, and
/// this one does not.
static bool lacksEvidence(const SecretDraft &D, const Policy &P) {
  if (!D.Shape || !D.Shape->NeedsEvidence)
    return false;
  const std::vector<Pack> &Packs = P.packs();
  for (size_t I = 0; I != Packs.size(); ++I)
    if (Packs[I].Name == D.Shape->Pack && evident(D, I))
      return false;
  return true;
}

bool isReported(const SecretDraft &D, const Policy &P) {
  return D.Flows || D.Named || !lacksEvidence(D, P);
}

static RuleChoice chooseRule(const SecretDraft &D, const Policy &P) {
  const std::vector<Pack> &Packs = P.packs();
  const ShapeMatch *Shape =
      D.Shape && !lacksEvidence(D, P) ? &*D.Shape : nullptr;
  if (Shape && Shape->EvidenceRule.empty())
    return {Shape->Rule, Shape->Provider, Shape->NeedsEvidence};
  // A name alone is in no role.
  for (size_t I = 0; I != Packs.size() && (Shape || D.Flows); ++I) {
    if (!evident(D, I))
      continue;
    if (Shape ? Shape->Pack == Packs[I].Name : !Packs[I].CredentialRule.empty())
      return {Shape ? Shape->EvidenceRule : Packs[I].CredentialRule,
              Packs[I].Name, true};
  }
  if (Shape)
    return {Shape->Rule, Shape->Provider == Shape->Pack ? "" : Shape->Provider,
            false};
  return {"generic/hardcoded-credential", "", false};
}

static std::string spokenRole(llvm::StringRef Role) {
  auto [Kind, Name] = Role.split(':');
  if (Kind == "bearer")
    return "as a bearer token";
  if (Kind == "authorization")
    return "in the Authorization header";
  if (Kind == "header" && !Name.empty())
    return "in the header " + Name.str();
  if (Kind == "query" && !Name.empty())
    return "in the query parameter " + Name.str();
  if (Kind == "body" && !Name.empty())
    return "in the field " + Name.str() + " of the body";
  if (Kind == "password")
    return "as a password";
  if (Kind == "path")
    return "in the path of a URL";
  return "as a credential";
}

Finding finding(const SecretDraft &D, const Policy &P) {
  Finding F;
  RuleChoice Choice = chooseRule(D, P);
  F.Rule = Choice.Rule;
  F.Provider = Choice.Provider;
  F.Where = D.Place.Pieces.front();
  F.Enclosing = D.Enclosing;
  F.Flow = D.Flow;
  F.Secret = D.Place.Masked;
  F.Preview = P.preview(D.Secret);
  bool Checksum = D.Shape && D.Shape->P == Proof::Checksum;
  F.P = Checksum ? Proof::Checksum : D.Flows ? Proof::Flow : Proof::Shape;
  for (size_t I = 1; I < D.Place.Pieces.size(); ++I)
    F.RelatedPlaces.push_back({D.Place.Pieces[I], "rest of the credential"});

  bool Weak = D.Comment || D.Inactive || belowTestFolder(F.Where.File);
  bool Strong = D.Flows || Choice.Evident || (D.Shape && !D.Shape->Generic && !lacksEvidence(D, P));
  if (Checksum)
    F.L = Level::Error;
  else if (Strong)
    F.L = Weak ? Level::Warning : Level::Error;
  else
    F.L = Weak ? Level::Note : Level::Warning;

  const RuleText *R = P.rule(F.Rule);
  if (R) {
    F.L = std::min(F.L, R->MaxLevel);
    F.Help = R->Fix;
  }
  F.Message = (R && !R->Title.empty() ? R->Title : "Hardcoded credential") +
              ": " + F.Preview;
  if (Checksum)
    F.Message += ", its checksum is valid";
  if (llvm::StringRef Name = D.Role; D.Flows && Name.consume_front("compared:"))
    F.Message += ", compared with an incoming " + Name.str();
  else if (D.Flows)
    F.Message += ", sent " + spokenRole(D.Role);
  else if (D.Named && (!D.Shape || lacksEvidence(D, P)))
    F.Message += ", by its name and its random look";
  F.InText = D.InText;
  if (D.InText)
    F.Message +=
        D.Comment ? ", in a comment of a text file" : ", in a text file";
  else if (D.Comment)
    F.Message += ", in a comment";
  else if (D.Inactive)
    F.Message += ", in inactive code";
  return F;
}

} // namespace patlint
