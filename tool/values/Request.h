//===- Request.h - What evaluation found out ---------------------------===//
//
// The frozen results of evaluate/: requests with their authentication,
// literals that reach a credential role, constant strings the program puts
// together, and calls of unmodelled functions with path-shaped arguments.
//
// Knows no rule: whether any of this is a finding is match/'s business.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_VALUES_REQUEST_H
#define PATLINT_VALUES_REQUEST_H

#include "values/Region.h"
#include "values/StringValue.h"

#include <string>
#include <vector>

namespace patlint {

/// One step of a code flow, in source order from literal to send.
struct FlowStep {
  Region Where;
  /// A short phrase: "literal", "passed to 'send'", "sent here".
  std::string What;
  bool operator==(const FlowStep &) const = default;
};

/// How a request authenticates, as far as the program shows it. Where several
/// are possible the first of these counts: a token is the worst for an endpoint
/// that does not take them, and none is what is left where an account may be
/// missing.
enum class AuthKind : uint8_t {
  Bearer,  ///< Authorization: Bearer
  Header,  ///< a token in a header; `Header` says which
  Query,   ///< a token in the query string
  Path,    ///< a token in the path
  Unknown, ///< the handle or the headers came from elsewhere
  Basic,
  Digest,
  Other,
  None, ///< everything in view and no authentication seen
};

struct AuthEvidence {
  AuthKind Kind = AuthKind::Unknown;
  /// For Header: the header's name as written. Else empty.
  std::string Header;
  /// What is sent as the credential; no alternatives if nothing is known.
  StringValue Credential;
  bool operator==(const AuthEvidence &) const = default;
};

/// "bearer", "header:NAME", "query", "path", "basic", ... of interface.md.
std::string printed(const AuthEvidence &A);
/// A token: bearer, header, query or path.
bool isToken(AuthKind Kind);

/// One HTTP request the program can make.
struct Request {
  /// Which client model recognised the call, e.g. "libcurl".
  std::string Client;
  /// The method as far as it is known; a lone hole if unknown.
  StringValue Method;
  /// The URL: base, path and query joined as the client joins them.
  StringValue Url;
  /// The evidence, worst first: several branches may differ. Never empty.
  std::vector<AuthEvidence> Auth;
  /// The URL argument (else the callee) of the outermost call at which the
  /// URL became known; the first line of it only.
  Region Where;
  /// The calls from Where down to the send, outermost first, without Where.
  std::vector<Region> Via;
  /// From the literals to the send.
  std::vector<FlowStep> Flow;
  /// Qualified name of the function around Where. Empty at namespace scope.
  std::string Enclosing;
  /// Some unmodelled call had its hands on the client object or the URL:
  /// verdicts are at most likely.
  bool Touched = false;
  /// Recognised by spelled name or by tokens only, not by type: verdicts are
  /// at most possible.
  bool NameOnly = false;
  bool operator==(const Request &) const = default;
};

/// A value that reaches a place where clients take credentials.
struct CredentialUse {
  /// "bearer", "authorization", "header:X-Api-Key", "query:token", "path",
  /// "password", "option:NAME" ...
  std::string Role;
  StringValue Value;
  /// The argument (outermost call at which the value became known).
  Region Where;
  std::vector<FlowStep> Flow;
  std::string Enclosing;
  /// Names that stand near: variable, parameter, macro, environment names.
  std::vector<std::string> Names;
  /// URLs the same object sends to (for provider evidence); may be empty.
  StringValue Url;
  bool operator==(const CredentialUse &) const = default;
};

/// A constant string that the program composes from several pieces.
struct ComposedString {
  StringValue Value;
  Region Where;
  std::string Enclosing;
  /// Names of the variables it is stored in.
  std::vector<std::string> Names;
  bool operator==(const ComposedString &) const = default;
};

/// A call of a function that has neither body nor model, or whose name says
/// what it is, with at least one string argument that contains a '/'.
struct LooseCall {
  /// Qualified name of the callee, or its spelled name.
  std::string Callee;
  /// Static type of the receiver, or its spelled expression; may be empty.
  std::string Receiver;
  struct Argument {
    StringValue Value;
    Region Where;
    /// A function, lambda or std::function-like object.
    bool Callable = false;
    bool operator==(const Argument &) const = default;
  };
  std::vector<Argument> Arguments;
  Region Where;
  std::string Enclosing;
  /// Known by its tokens only; verdicts are at most possible.
  bool Lost = false;
  bool operator==(const LooseCall &) const = default;
};

/// One run of what a wrapper makes of its arguments. Text: the bytes;
/// Argument: the model path ("arg0", "arg1.Query::path"); Hole: its kind.
struct DerivedPart {
  enum class Kind : uint8_t { Text, Argument, Hole };
  Kind K = Kind::Hole;
  std::string Text;
  bool operator==(const DerivedPart &) const = default;
};

struct DerivedAuth {
  AuthKind Kind = AuthKind::Bearer;
  std::string Header;
  std::vector<DerivedPart> Credential;
  bool operator==(const DerivedAuth &) const = default;
};

/// One request that a wrapper sends, said with the wrapper's parameters.
struct DerivedRequest {
  std::vector<DerivedPart> Url;
  /// Empty: unknown.
  std::vector<DerivedPart> Method;
  /// Header lists that are arguments, or a hole for what is not known.
  std::vector<DerivedPart> Headers;
  std::vector<DerivedAuth> Auth;
  /// The first argument that is in the URL.
  int UrlArgument = -1;
  bool operator==(const DerivedRequest &) const = default;
};

/// A function of the program whose argument is in the URL of a request.
struct DerivedClient {
  std::string Name; ///< qualified
  unsigned Arguments = 0;
  Region Where;
  std::string Client; ///< through which it sends
  std::vector<DerivedRequest> Requests;
  bool operator==(const DerivedClient &) const = default;
};

/// What evaluation of a whole program gives. Sorted by place.
struct ProgramFacts {
  std::vector<Request> Requests;
  std::vector<CredentialUse> Credentials;
  std::vector<ComposedString> Composed;
  std::vector<LooseCall> LooseCalls;
  /// Names of derived clients: project functions that send what they are
  /// given, by qualified name. Sorted.
  std::vector<std::string> DerivedClients;
  /// Those of them that can be called from elsewhere, as models. Sorted.
  std::vector<DerivedClient> Derived;
  bool operator==(const ProgramFacts &) const = default;
};

} // namespace patlint

#endif
