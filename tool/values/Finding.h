//===- Finding.h - What is reported ------------------------------------===//
//
// A finding holds no byte of a suspected secret: `Preview` and `Message` are
// redacted when it is made (match/Redact), so no format can leak it.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_VALUES_FINDING_H
#define PATLINT_VALUES_FINDING_H

#include "values/Region.h"
#include "values/Request.h"

#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>
#include <vector>

namespace patlint {

enum class Level : uint8_t { Note, Warning, Error };
/// "note", "warning", "error".
const char *name(Level L);

/// Strength of an endpoint finding.
enum class Verdict : uint8_t { Possible, Likely, Certain };
const char *name(Verdict V);

/// Strength of a credential finding.
enum class Proof : uint8_t { Shape, Flow, Checksum };
const char *name(Proof P);

/// What a baseline says of a finding.
enum class BaselineState : uint8_t { None, New, Known };
/// "new", "unchanged", and "" of none.
const char *name(BaselineState S);

struct Related {
  Region Where;
  /// "path literal", "rest of the literal", ...
  std::string What;
  bool operator==(const Related &) const = default;
};

/// What to write instead of a credential, if that compiles.
struct Replacement {
  /// The literal with its quotes.
  Region Where;
  std::string Text;
  /// The header to include, if the file does not yet: `<cstdlib>`; and the
  /// place of a line in front of which it goes.
  std::string Header;
  Region HeaderAt;
  bool operator==(const Replacement &) const = default;
};

/// Source text that must not be shown. Where the source spells a text in other
/// bytes than it has (escapes), it is all of a literal, of whose text the bytes
/// [Begin, End) are secret; 0 and 0 if that is not known.
struct SecretRegion : Region {
  SecretRegion(Region R = {}, uint32_t Begin = 0, uint32_t End = 0)
      : Region(std::move(R)), Begin(Begin), End(End) {}
  uint32_t Begin, End;
  bool operator==(const SecretRegion &) const = default;
};

/// A part of the finding's file that must never be shown: the redaction of
/// source lines works on these.
struct Finding {
  /// "PACK/RULE", for ever.
  std::string Rule;
  Level L = Level::Warning;
  /// One sentence or more, redacted.
  std::string Message;
  /// What to do, one paragraph, from the pack. May be empty.
  std::string Help;
  Region Where;
  /// Qualified name of the declaration around Where; may be empty.
  std::string Enclosing;
  /// Endpoint findings only.
  std::optional<Verdict> V;
  /// Credential findings only.
  std::optional<Proof> P;
  /// The `listed` string of the pack. Endpoint findings only, else empty.
  std::string Endpoint;
  /// The URL with {} for unknown parts. Endpoint findings only.
  std::string Url;
  /// Empty: unknown.
  std::string Method;
  std::string Client;
  /// "bearer", ... Empty for credentials.
  std::string Auth;
  /// The provider a credential belongs to, e.g. "xentral". May be empty.
  std::string Provider;
  /// Credentials: it stands in a file that is no code.
  bool InText = false;
  /// Credentials: e.g. "12|A*** (43 characters)". Holds nothing secret.
  std::string Preview;
  std::vector<Related> RelatedPlaces;
  std::vector<FlowStep> Flow;
  /// A repair that a program can make. May be absent.
  std::optional<Replacement> Fix;
  /// Of a scan of the history: the id of the commit that added it; lines and
  /// columns are those of the file in that commit. Else empty: the file as it
  /// lies there.
  std::string Commit;
  /// With Commit: it is not in the current commit any more.
  bool Deleted = false;
  /// Regions whose source text must be masked wherever it is shown.
  std::vector<SecretRegion> Secret;
  /// Hex, set by triage/: the `patlint/v1` fingerprint.
  std::string Fingerprint;
  /// Set by triage/: the reason of an allow-comment that silences it.
  std::optional<std::string> Suppressed;
  /// What is found, under the salt of a baseline (contentIdentity): one, or
  /// several that are told as one. Sorted; empty without a baseline, and of
  /// what no baseline can hold.
  std::vector<std::string> Identities;
  /// Set by triage/Baseline.
  BaselineState State = BaselineState::None;
  bool operator==(const Finding &) const = default;
};

/// What a finding is, wherever it stands: HMAC-SHA-256 under the salt over the
/// rule and the decoded credential, or the pattern of the URL. Hex.
std::string contentIdentity(llvm::StringRef Salt, llvm::StringRef Rule,
                            llvm::StringRef Content);

/// The order of every report: path, line, column, rule, endpoint.
bool inReportOrder(const Finding &A, const Finding &B);

} // namespace patlint

#endif
