//===- Table.h - Function models as values -----------------------------===//
//
// What a model file says, parsed: expressions over a call's arguments and
// receiver, and effects on them. evaluate/ interprets these; nothing here
// knows a library. docs/adding-a-client.md explains the format to people.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_MODELS_TABLE_H
#define PATLINT_MODELS_TABLE_H

#include "models/TextOp.h"
#include "values/Request.h"
#include "values/StringValue.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace patlint {

/// An access path: a root of the call and slots below it. "arg0.url" is
/// {Argument 0, ["url"]}, "this" the receiver, "arg:T" the first argument of
/// type T, "rest2" the list of all arguments from the third on.
struct ModelPath {
  enum class Root : uint8_t { Argument, Receiver, ByType, Rest, Name, Template };
  Root R = Root::Receiver;
  int Index = 0;    ///< Argument, Rest, Template
  std::string Type; ///< ByType
  std::vector<std::string> Slots;
};

/// An expression of a model. Pure; evaluated over the values at a call.
struct ModelExpr {
  enum class Op : uint8_t {
    Path,
    Literal,   ///< Text
    Number,    ///< Number
    Null,
    Absent,    ///< nothing: as if the slot had never been set
    Hole,      ///< Hole
    Incoming,  ///< what a request to this program brings under the name Args[0]
    Text,      ///< Args[0] as text: digits of a number, a typed hole, ...
    Concat,    ///< Args as text, one after the other
    ConcatAll, ///< the elements of the list Args[0] up to a null
    Printf,    ///< Args[0] = format, Args[1] = list of arguments
    Fmt,       ///< the same with {} replacement fields
    Percent,   ///< Args[0] = text with %1..%99, Args[1] = list; lowest first
    Boost,     ///< the same as Printf, and with %1%
    Dollar,    ///< with $0 to $9
    Or,        ///< the first of Args that is not absent
    Sure,      ///< the first of Args that is there for certain, else as Or
    Maybe,     ///< Args[0], or Args[1] where that is absent or may be
    Pair,      ///< (Args[0], Args[1])
    List,      ///< Args as a list
    Element,   ///< element of Args[0] with key Args[1]; any without a key
    Object,    ///< made in view: Text = type, Names[i] -> Args[i]
    Switch,    ///< Args[0] selects among Names (keys); Args[1..] the values;
               ///< one more Arg than keys: the else value
    Bits,      ///< like Switch, by the first key whose bits are set
    Apply,     ///< Operation on the text Args[0] and its operands
    Slash,     ///< Args joined by exactly one '/' each
    Join,      ///< elements of list Args[0] with Args[1] between them
    Query,     ///< "?k=v&k=v" of the list of pairs Args[0]; "" if empty
    Prefix,    ///< Args[0] up to the first Text; all of it if there is none
    Suffix,    ///< Args[0] behind the first Text; all of it if there is none
    Construct, ///< an object of the type Args[0] made from the list Args[1]
    Invoke,    ///< what calling Args[0] with the list Args[1] gives
    ForEach,   ///< the list of what calling Args[1] with each of Args[0] gives
    Fold,      ///< Args[0] added up from Args[1] on, with the callable Args[2]
    Bound,     ///< list Args[0], placeholders replaced out of list Args[1]
    Between,   ///< the elements from iterator Args[0] on up to Args[1]
    Chain,     ///< the elements of all lists Args, one list after the other
    Perhaps,   ///< Args[0], or null
    Some,      ///< a list of nobody knows how many Args[0]
    Entries,   ///< the map of the list of pairs Args[0]; Text = its order
    Nth,       ///< element of list Args[0] at index Args[1], or map entry
    Count,     ///< the number of elements of list Args[0]
  };
  Op O = Op::Null;
  ModelPath Path;
  std::string Text;
  int64_t Number = 0;
  HoleKind Hole = HoleKind::String;
  TextOp Operation = TextOp::Length;
  std::vector<ModelExpr> Args;
  std::vector<std::string> Names;
};

/// One way a request of this client can authenticate.
struct AuthRule {
  AuthKind Kind = AuthKind::Bearer;
  std::string Header; ///< for AuthKind::Header
  /// Applies when this is not absent; its value is the credential.
  ModelExpr Value;
  /// Instead of Value: the user and password that stand in the URL.
  bool InUrl = false;
  /// If set: selects the kind by name ("basic", "digest", ...), over Kind.
  std::vector<ModelExpr> KindFrom;
};

/// Can a request that is written as a text have this literal in its first
/// line? No program writes one without such a literal.
bool beginsRequest(llvm::StringRef Literal);

struct RequestSpec {
  /// Read from a text that is written: no request where the URL is absent.
  bool Written = false;
  ModelExpr Method;
  ModelExpr Url;
  /// Each a list of "Name: value" strings or of pairs.
  std::vector<ModelExpr> Headers;
  std::vector<AuthRule> Auth;
  /// What is sent: each a text or a list of pairs.
  std::vector<ModelExpr> Bodies;
  /// Slot path with the place of the setter that gave the URL, if any.
  bool HasSetter = false;
  ModelPath Setter;
  /// Argument that is the URL, for the location; -1: the callee's name.
  int UrlArgument = -1;
};

struct ModelEffect {
  enum class Kind : uint8_t {
    Set,        ///< Target = Value
    Append,     ///< Target = Target ++ Value (text)
    Push,       ///< Target = Target with Value as one more element; of a map
                ///< with the key TargetKey, if that has no entry yet
    Clear,      ///< Target becomes absent
    Request,    ///< the call sends Spec
    Credential, ///< Value reaches the role Role
    Compare,    ///< Value and TargetKey[0] are compared
    Switch,     ///< Value selects among Keys; Cases[i]; last = else
    Exchange,   ///< Target and the path Value change places
    Run,        ///< Value is evaluated for what its calls do
  };
  Kind K = Kind::Set;
  ModelPath Target;
  /// Write below the element of Target with that key (map access).
  std::vector<ModelExpr> TargetKey;
  ModelExpr Value;
  /// Set: remember the call as the setter of the URL.
  bool MarksUrl = false;
  /// Set: the same, if this is there with what is set and was not before.
  std::vector<ModelExpr> UrlOf;
  std::string Role;
  std::shared_ptr<const RequestSpec> Spec;
  std::vector<std::string> Keys;
  std::vector<std::vector<ModelEffect>> Cases;
};

struct FunctionModel {
  /// Qualified name, as Site::Name.
  std::string Name;
  /// Model file's name: the client for requests.
  std::string Client;
  int MinArgs = 0, MaxArgs = -1;
  /// Index -> types, as Site::ArgTypes, of which it must be one; a trailing
  /// '*' is a wildcard.
  std::vector<std::pair<int, std::vector<std::string>>> ArgTypes;
  std::vector<ModelEffect> Effects;
  bool HasReturn = false;
  ModelExpr Return;
  /// Return is of the values before the effects.
  bool ReturnsBefore = false;
  /// What the returned reference or pointer designates.
  bool HasAlias = false;
  ModelPath Alias;
  /// It is in this slot of what is returned; empty: that itself.
  std::string AliasHeld;
  /// The returned list is the arguments themselves: `tie(a, b)`.
  bool AliasElements = false;
  /// Key below Alias, for map access: `m[k]`.
  std::vector<ModelExpr> AliasKey;
  /// Position in the text that Alias is: of one character, or (AliasIsTail)
  /// of the text from there on, null where that is -1.
  std::vector<ModelExpr> AliasAt;
  bool AliasIsTail = false;
  /// The key is an index of a list: `v[i]`.
  bool KeyIsIndex = false;
  /// Does it call what it is given?
  bool Invokes = false;
  /// Does it send what it writes, if that is a request?
  bool Writes = false;
  /// Does it give what a request to this program brings?
  bool Incoming = false;
  /// Does it compare two texts?
  bool Compares = false;
  /// Can this model lead to a request or a credential?
  bool Sink = false;
  /// Among them a request, or the setting of its URL.
  bool Sends = false;
};

/// How a header or a query parameter authenticates.
struct HeaderRule {
  std::string Name; ///< lower case
  /// Scheme word (lower case) -> kind; the credential is what follows.
  std::vector<std::pair<std::string, AuthKind>> Schemes;
  /// Without a known scheme word.
  AuthKind Else = AuthKind::Header;
};

/// What a query parameter's name says: ByValue is a token if the value may be one.
enum class TokenParameter : uint8_t { Never, ByValue, Always };

class Models {
public:
  /// Models of that name, in the order of preference. Never null pointers.
  const std::vector<const FunctionModel *> &
  named(llvm::StringRef QualifiedName) const;
  /// Names of the functions that can lead to a request or a credential, and of
  /// the classes that model files derive from others. Sorted.
  std::vector<std::string> effectNames() const;
  std::vector<std::string> derivedClasses() const;
  /// Client and name of the functions that give what a request to the program
  /// brings. Sorted.
  std::vector<std::pair<std::string, std::string>> incomingNames() const;
  /// Bases a model file declares for a class; empty if none.
  const std::vector<std::string> &bases(llvm::StringRef Class) const;
  /// A class whose values are plain strings (constructors from one string and
  /// conversions are the identity).
  bool isString(llvm::StringRef Class) const;
  /// The slot in which an object of some model holds what it leads to.
  bool isHeld(llvm::StringRef Slot) const { return Held.count(Slot) != 0; }
  /// Code in a namespace whose functions are modelled as a client: a copy of
  /// the library in the tree, not a program that uses it.
  bool isLibrary(llvm::StringRef QualifiedName) const;
  /// Functions of a class or namespace with that last name that send something. Never
  /// null pointers.
  const std::vector<const FunctionModel *> &senders(llvm::StringRef Member) const;
  /// Some model has a function whose last name this is; it therefore says little.
  bool isCommon(llvm::StringRef Member) const { return LastNames.count(Member) != 0; }
  /// There are classes within: it is a namespace.
  bool isNamespace(llvm::StringRef Scope) const { return Around.count(Scope) != 0; }
  /// The model file that has functions of a class; empty if none.
  llvm::StringRef clientOf(llvm::StringRef Class) const;
  /// A class with a method that sends.
  bool isClient(llvm::StringRef Class) const { return Clients.count(Class) != 0; }
  /// The slot a library's field stands for ("std::pair::first" -> "first");
  /// the key itself if no model names it.
  std::string field(const std::string &Key) const;
  /// The rule of a header, by its name in any case; one that only ends as
  /// credentials are named has no schemes. Null: no credential.
  const HeaderRule *header(llvm::StringRef Name) const;
  /// Whether a query parameter of this name, in any case, holds a token.
  TokenParameter tokenParameter(llvm::StringRef Name) const;
  /// Whether a field of a request's body with this name, in any case and
  /// without its punctuation, holds a credential; ByValue: if the value looks
  /// like a key.
  TokenParameter bodyField(llvm::StringRef Name) const;
  /// A header or parameter in which a request to this program brings a
  /// credential: those above, and what programs call their own.
  bool isExpected(llvm::StringRef Name) const;
  /// A function that nobody declared and that is named like a logger's: it reads
  /// what it is given. Name as it is spelled, qualified or not.
  bool isLogging(llvm::StringRef Name) const;
  /// Paths with a token in them, by their segments: "bot{token}", "{method}".
  const std::vector<std::vector<std::string>> &tokenPaths() const { return TokenPaths; }
  /// Macros that programs ask before they use a library ("HAVE_ACME"), for
  /// units whose flags nobody knows. Sorted, each once.
  std::vector<std::string> switches() const;
  /// What a variable of a library is, by its qualified name; or null.
  const ModelExpr *global(llvm::StringRef QualifiedName) const;

private:
  friend struct ModelsBuilder;
  bool isNamedCredential(llvm::StringRef Name) const;

  std::vector<std::unique_ptr<FunctionModel>> All;
  llvm::StringMap<std::vector<const FunctionModel *>> ByName, Senders;
  llvm::StringMap<std::string> ClientOf;
  llvm::StringMap<std::vector<std::string>> BasesOf;
  llvm::StringMap<bool> Strings, Held;
  llvm::StringMap<std::string> Fields;
  llvm::StringMap<bool> Libraries, Clients, LastNames, Around;
  std::vector<HeaderRule> Headers;
  llvm::StringMap<TokenParameter> Parameters, BodyFields;
  std::vector<std::vector<std::string>> TokenPaths;
  /// How names end that isExpected(), and the longer ends that are not.
  std::vector<std::string> Expected, Unexpected;
  /// Words that names of isLogging() begin or end with, and words in others.
  llvm::StringMap<bool> LoggingWords, OtherWords;
  llvm::StringMap<ModelExpr> Globals;
  std::vector<std::string> Macros;
};

/// In lower case and without punctuation: "client-secret" and "clientSecret"
/// are one.
std::string plainName(llvm::StringRef Name);

/// All names a pattern with braces stands for: "a::{b,c}" -> a::b, a::c.
std::vector<std::string> expandBraces(llvm::StringRef Pattern);

} // namespace patlint

#endif
