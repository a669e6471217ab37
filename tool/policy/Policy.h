//===- Policy.h - The rules in force -----------------------------------===//
//
// In:  rule packs (JSON text with a name for messages).
// Out: an immutable Policy: credential detectors, endpoint templates, hosts,
//      evidence words, levels, texts.
//
// The only room that names RE2. Knows nothing of programs or requests.
// docs/rules-format.md is the reference of the format.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_POLICY_POLICY_H
#define PATLINT_POLICY_POLICY_H

#include "policy/Template.h"
#include "values/Finding.h"

#include "llvm/ADT/StringRef.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace patlint {

/// A rule as people read it: rules list, explain, SARIF, docs pages.
struct RuleText {
  std::string Id; ///< "PACK/RULE"
  std::string Title;
  std::string Why;
  std::string Fix;
  std::vector<std::string> References; ///< never empty
  enum class Kind : uint8_t { Endpoint, Credential, Tool };
  Kind K = Kind::Tool;
  /// The highest level it can have.
  Level MaxLevel = Level::Error;
  /// Can a comment in the code silence it?
  bool InlineAllow = true;
  /// Credential: a detector of it has a checksum.
  bool HasChecksum = false;
  std::string Precision; ///< "very-high", "high", "medium", "low"
  std::vector<std::string> Examples, Counterexamples; ///< printable
};

/// One endpoint of a list.
struct Endpoint {
  std::string Id;
  std::string Rule; ///< empty in a list of what works
  /// As listed by the provider; what reports call `endpoint`.
  std::string Listed;
  PathTemplate Template;
  std::vector<std::string> Methods;
  bool Distinctive = true;
  /// "nearest current API" lines, for the message's help. May be empty.
  std::vector<std::string> Related;
  std::string RelatedNote;
};

/// An endpoint entry with a prefix: everything below it is unavailable.
struct Family {
  std::string Id;
  std::string Rule;
  std::string Prefix; ///< "/shopimport/", ends in '/'
  std::string Listed; ///< "/shopimport/{...}"
  /// Applies for a literal next segment too ("/v1/reports/"), not only for
  /// an unknown one.
  bool AnyNext = false;
  bool Distinctive = true;
};

/// One provider's pack.
struct Pack {
  std::string Name; ///< "xentral"
  std::string Title;
  std::vector<std::string> Hosts; ///< "*.xentral.biz"; '*' is one label or more
  /// Words in an identifier, literal or environment name; lower case.
  std::vector<std::string> Evidence;
  /// "/api", "/www/api", "/api/index.php"; "*/www/api" for any folders
  /// before it. A base may also be empty.
  std::vector<std::string> BasePrefixes;
  /// Script and parameter of the fail-safe form, e.g. "/api/index.php" and
  /// "path". Empty: there is none.
  std::string FailsafeScript, FailsafeParameter;
  bool CaseSensitive = true;
  /// What the list of endpoints is: those that do not work, or the only ones
  /// that do.
  enum class Mode : uint8_t { Deny, Allow };
  Mode M = Mode::Deny;
  Dialect Templates = Dialect::FastRoute;
  /// The credentials that the list is about, "basic", "header:JOB-TOKEN".
  /// Empty: every token, and requests of which it is not known.
  std::vector<std::string> Credentials;
  /// Mode Allow: the finding for what is not listed. Rule and Listed are set.
  Endpoint Unlisted;
  std::vector<Endpoint> Endpoints;
  std::vector<Family> Families;
  /// The credential rule that takes over when there is evidence for this
  /// provider ("xentral/hardcoded-token"). May be empty.
  std::string CredentialRule;
};

/// A credential seen in a text by its shape.
struct ShapeMatch {
  /// Span of the secret in the text that was searched.
  size_t Offset = 0, Length = 0;
  /// Rule to report when no provider evidence is there, e.g.
  /// "generic/sanctum-token".
  std::string Rule;
  /// Rule to report with evidence for Pack; empty: always Rule.
  std::string EvidenceRule;
  /// Pack whose evidence decides; empty if Rule always applies.
  std::string Pack;
  /// It is one only where there is evidence for Pack.
  bool NeedsEvidence = false;
  std::string Provider;
  /// Proof::Checksum or Proof::Shape.
  Proof P = Proof::Shape;
  /// A shape that other things have too (a Sanctum token of 40).
  bool Generic = false;
};

/// Names that decide whether a literal in a call is a request.
struct CallNames {
  /// Words in the name of a callee or receiver that say "request".
  std::vector<std::string> Request;
  /// Globs over qualified or spelled callee names that are none.
  std::vector<std::string> NotRequest;
};

/// How the names of values end, in lower-case letters alone, that say what they are. A word
/// of Says may have others behind it: the service, the user.
struct CredentialNames {
  std::vector<std::string> Says;
  /// If the value has letters of both cases: hashes have such names, too.
  std::vector<std::string> InMixedCase;
  /// If the value is a segment of a request's path.
  std::vector<std::string> InPaths;
  /// What the other side gives out.
  std::vector<std::string> Not;
  /// Where a name goes on like that, a word of Says in front says nothing.
  std::vector<std::string> NotBehind;
};

struct RuleSource {
  std::string Name; ///< for messages: path, or "built-in:xentral.json"
  std::string Text;
};

class Policy {
public:
  Policy();
  ~Policy();
  Policy(Policy &&) noexcept;
  Policy &operator=(Policy &&) noexcept;

  /// What each source says of itself, in their order.
  struct SourceInfo {
    std::string Pack, Version;
  };
  const std::vector<SourceInfo> &sources() const;

  /// Sorted by Id. Holds the generic and patlint rules too.
  const std::vector<RuleText> &rules() const;
  const RuleText *rule(llvm::StringRef Id) const;
  const std::vector<Pack> &packs() const;
  const CallNames &callNames() const;
  const CredentialNames &credentialNames() const;

  /// Every credential in Text by shape, in order, not overlapping.
  /// Placeholders and wrong checksums (where the format demands one) are
  /// left out. Thread-safe.
  std::vector<ShapeMatch> credentialsIn(llvm::StringRef Text) const;

  /// A documentation value, a repeat, "YOUR_TOKEN_HERE", "", "<token>", ...
  bool isPlaceholder(llvm::StringRef Value) const;

  /// "12|A*** (43 characters)": at most a numeric id and one letter.
  std::string preview(llvm::StringRef Secret) const;

  /// Atoms of credentials that a program may put together of pieces. Sorted.
  /// Without those of which every program has pieces.
  std::vector<std::string> credentialAtoms() const;

  /// Bytes [From, To) of an atom, which stand at Piece[At].
  struct AtomPart {
    llvm::StringRef Atom;
    size_t From = 0, To = 0, At = 0;
  };
  /// Could a text that has Piece in it, and more on both sides (nothing of its
  /// own where the atom is cut), be a credential by shape with that atom? Tried
  /// with the detectors' own samples: what it says no to does not fit.
  bool mayBecomeCredential(llvm::StringRef Piece, const AtomPart &Part) const;

private:
  friend struct PolicyBuilder;
  struct Data;
  std::unique_ptr<Data> D;
};

/// All problems of all sources, each "NAME:LINE:COLUMN: path: message", in
/// order; empty when Result was filled.
std::vector<std::string> loadPolicy(const std::vector<RuleSource> &Sources,
                                    Policy &Result);

/// An example or counterexample of a rule, ready to run: samples such as
/// `{sanctum48}` are expanded.
struct RuleExample {
  enum class Kind : uint8_t {
    Request, ///< a request; match/ runs it
    Text,    ///< any text, searched for credentials by shape
    Value,   ///< a literal that reaches a credential role
    Comment, ///< a comment of the scanned code; shown only
  };
  std::string Rule;
  /// "GET https://{}/api/shopimport/auth" (method optional, `{}` a hole),
  /// or a text with credentials.
  std::string Text;
  bool IsRequest = false;
  /// How the request authenticates; empty: as the rule's pack is about.
  std::string Auth;
  bool MustMatch = true;
  /// Endpoint expected, `listed`; empty: any.
  std::string Endpoint;
  Kind K = Kind::Text;
  /// As it stands in the pack, without any credential; for messages.
  std::string Shown;
  /// "NAME:LINE:COLUMN" of the example.
  std::string Where;
};
std::vector<RuleExample> examples(const Policy &P);

/// Runs the Text and Value examples. One line for each that is not as it
/// should be; none holds a credential. Request examples are match/'s.
std::vector<std::string> failedCredentialExamples(const Policy &P);

} // namespace patlint

#endif
