//===- Results.cpp - From emissions to the facts of a program ----------===//
//
// An emission that some caller's emission contains is not reported itself:
// the outer one knows more. What is left is placed at the innermost call of
// its chain at which the URL is as known as it gets - but for its base, which
// mostly comes from far outside and says nothing about the endpoint.
//
//===-------------------------------------------------------------------===//
#include "evaluate/Results.h"

#include "evaluate/Auth.h"
#include "evaluate/BodyFields.h"
#include "evaluate/Derived.h"
#include "evaluate/Flow.h"
#include "evaluate/HttpText.h"
#include "evaluate/NamedHoles.h"
#include "evaluate/UrlKnown.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace patlint {

using CK = Choice::Kind;
using Steps = std::vector<std::pair<FunctionIndex, uint32_t>>;
using Key = std::pair<unsigned, Steps>;

static Steps steps(const Chain &C, size_t From = 0) {
  Steps Out;
  for (size_t I = From; I < C.size(); ++I)
    Out.push_back({C[I].Function, C[I].Site});
  return Out;
}

namespace {
class Collector {
public:
  Collector(Evaluator &E, const Linked &Program, const Models &M, Values &V)
      : E(E), Program(Program), M(M), V(V), Ways(Program) {}
  ProgramFacts run();

private:
  /// One thing to report: a chain with the place in it, and what was found.
  struct Placed {
    Chain Where; ///< from the place of the report down
    Chain Send;  ///< further calls to the send, for setters
    const FunctionModel *Model = nullptr;
    std::vector<Val> Urls;
    Val Method = nullptr;
    std::vector<Evidence> Auth;
    /// Of requests that may be others: only credentials are read in it.
    std::vector<Evidence> OfOthers;
    bool Touched = false, NameOnly = true;
    bool Seen = false; ///< its object was followed from the setter to the send
  };
  void index();
  void requests();
  void request(const Emission &Em);
  bool isFollowed(const Emission &Em) const;
  bool addsTo(const std::vector<Evidence> &Auth) const;
  void place(const Chain &Where, Chain Send, const Emission &Known, Val Url);
  std::vector<const Emission *> setters(const Chain &C) const;
  bool placeAtSetter(const Emission &Set, const Emission &Known, Val Url);
  void placeAtSend(const Emission &Em);
  void withoutSetter();
  void sentTwice();
  void credentials();
  CredentialUse *credential(const Chain &Where, const std::string &Role, Val Value, Val Url);
  void loose();
  void composed();
  void derived();
  Val view(const Emission &Em) {
    return Em.K == Emission::Kind::Credential ? E.resolved(Em.Url, true)
                                              : withNamedHoles(V, E.resolvedUrl(Em.Url));
  }
  size_t placeOf(Emission::Kind K, const Chain &C, Val Final);
  /// What callers would give is given to the definition of another build.
  bool isOvershadowed(const Emission &Em) const {
    return Em.Url->ParamSymbols && Program.isOvershadowed(Em.Where.front().Function);
  }
  Region regionOf(const Link &L) const;
  StringValue methods(Val Method);
  const Site &site(const Link &L) const { return Program[L.Function].Sites[L.Site]; }

  Evaluator &E;
  const Linked &Program;
  const Models &M;
  Values &V;
  Flow Ways;
  std::map<Key, const Emission *> Index;
  std::set<Key> Consumed;
  /// The outermost settings of a URL, by every end of their chains.
  std::map<Steps, std::vector<const Emission *>> SettersAt;
  std::set<const Emission *> UsedSetters;
  /// Whether the requests in hand are of objects that were followed.
  bool Followed = true;
  /// How requests authenticate whose objects were followed.
  std::set<std::pair<AuthKind, std::string>> SeenAuth;
  /// Requests of an object whose setter was not seen.
  std::vector<Emission> Unplaced;
  std::map<std::pair<Steps, std::string>, Placed> Found;
  std::set<std::pair<std::string, Val>> SeenCredentials;
  ProgramFacts Facts;
};
} // namespace

void Collector::index() {
  for (FunctionIndex F = 0; F < Program.functions().size(); ++F)
    for (const Emission &Em : E.emissions(F)) {
      if (Em.K == Emission::Kind::Loose || Em.IsCase)
        continue;
      Index[{unsigned(Em.K), steps(Em.Where)}] = &Em;
      for (size_t I = 1; I < Em.Where.size(); ++I)
        Consumed.insert({unsigned(Em.K), steps(Em.Where, I)});
    }
  // What no call of a function makes it do, it does not do. Of a call so far
  // outside that it would not have told what another makes it do, nothing is
  // concluded.
  std::map<Steps, size_t> Skipped; // and how far outside
  for (FunctionIndex F = 0; F < Program.functions().size(); ++F)
    for (const Chain &C : E.skipped(F))
      for (size_t I = 1; I < C.size(); ++I) {
        size_t &Outside = Skipped.try_emplace(steps(C, I), I).first->second;
        Outside = std::min(Outside, I);
      }
  std::set<Steps> Reached;
  for (FunctionIndex F = 0; F < Program.functions().size(); ++F)
    for (const Chain &C : E.reached(F))
      if (!E.seesCallers(F) || C.size() > MaxCallDepth)
        for (size_t I = 1; I < C.size(); ++I)
          Reached.insert(steps(C, I));
  for (auto &[Of, Em] : Index)
    for (Steps Way = steps(Em->Where); !Way.empty(); Way.pop_back())
      if (auto It = Skipped.find(Way);
          It != Skipped.end() && !Reached.count(Of.second) &&
          Em->Where.size() + It->second <= MaxCallDepth + 1)
        Consumed.insert(Of);
  for (auto &[Of, Em] : Index)
    if (Em->K == Emission::Kind::UrlSet && !Consumed.count(Of))
      for (size_t I = 0; I < Em->Where.size(); ++I)
        SettersAt[steps(Em->Where, I)].push_back(Em);
}

/// Index into the chain of the call where the URL became known.
size_t Collector::placeOf(Emission::Kind K, const Chain &C, Val Final) {
  if (patterns(V, Final) == std::set<std::string>{"{}"}) {
    // Of what nobody knows, the callers are asked. Who hands on an object has
    // no say in what its fields are: the place is where the field is read.
    size_t At = 0;
    for (size_t I = 0; I < C.size(); ++I) {
      auto It = Index.find({unsigned(K), steps(C, I)});
      if (It == Index.end())
        continue;
      if (!isFieldOfUnknown(V, It->second->Url))
        break;
      At = I;
    }
    return At;
  }
  for (size_t I = C.size(); I-- > 1;) {
    auto It = Index.find({unsigned(K), steps(C, I)});
    if (It == Index.end())
      continue;
    Val Inner = view(*It->second);
    if (asKnown(V, K == Emission::Kind::Credential ? Inner : ofHttp(V, Inner), Final))
      return I;
  }
  return 0;
}

Region Collector::regionOf(const Link &L) const {
  const Site &S = site(L);
  Region R = S.Where;
  if (L.Argument >= 0 && size_t(L.Argument) < S.ArgWhere.size() && S.ArgWhere[size_t(L.Argument)].known())
    R = S.ArgWhere[size_t(L.Argument)];
  if (R.EndLine != R.Line) { // the first line only
    R.EndLine = R.Line;
    R.EndColumn = R.Column + 1;
  }
  return R;
}

/// Whether the object that is sent was seen being given its URL. Else it is any of its
/// class, as where nobody calls a method that sends.
bool Collector::isFollowed(const Emission &Em) const {
  return !Em.Setter || llvm::all_of(Em.Setter->Choices, [](const Choice *C) { return C->is(CK::Place); });
}

/// Whether some of it is known of no object that was followed.
bool Collector::addsTo(const std::vector<Evidence> &Auth) const {
  return llvm::any_of(Auth, [&](const Evidence &Each) {
    return Each.Kind != AuthKind::None && Each.Kind != AuthKind::Unknown &&
           !SeenAuth.count({Each.Kind, Each.Header});
  });
}

void Collector::request(const Emission &Em) {
  Emission Known = Em;
  Known.Url = view(Em);
  if (Em.Spec->Written) // what of it is no request is none
    for (Val *Each : {&Known.Url, &Known.Method, &Known.Headers[0]})
      *Each = withoutAbsent(V, E.resolved(*Each, true));
  if (Em.Spec->Written && Known.Url->Choices.empty())
    return;
  // Where a setter took the URL, that call is the place; with several
  // setters each stands for the URL it set.
  std::vector<const Chain *> Setters;
  Val Setter = Em.Setter ? E.resolved(Em.Setter, true) : nullptr;
  if (Setter)
    for (const Choice *C : Setter->Choices)
      if (C->is(CK::Place))
        Setters.push_back(&C->Where);
  Known.Url = ofHttp(V, Known.Url);
  if (Known.Url->Choices.empty()) { // sent, but not by HTTP
    for (const Chain *C : Setters)
      for (const Emission *Set : setters(*C))
        UsedSetters.insert(Set);
    return;
  }
  for (Val &H : Known.Headers)
    H = E.resolved(H, true);
  for (Val &A : Known.AuthValues)
    A = E.resolved(A, true);
  for (Val &K : Known.AuthKinds)
    K = E.resolved(K, true);
  Known.Method = E.resolved(Known.Method, true);
  bool Any = false;
  for (const Chain *C : Setters) {
    std::vector<const Emission *> Outer = setters(*C);
    // What came through containers may be known less than what was set.
    bool Alone = Setters.size() == 1 && Outer.size() == 1 &&
                 patterns(V, Known.Url) != std::set<std::string>{"{}"};
    for (const Emission *Set : Outer)
      Any |= placeAtSetter(*Set, Known, Alone ? Known.Url : ofHttp(V, view(*Set)));
  }
  if (Any)
    return;
  if (Setter && !Em.Spec->Written) {
    Unplaced.push_back(std::move(Known));
    return;
  }
  placeAtSend(Known);
}

void Collector::placeAtSend(const Emission &Em) {
  size_t At = placeOf(Emission::Kind::Request, Em.Where, Em.Url);
  place(Chain(Em.Where.begin() + long(At), Em.Where.end()), {}, Em, Em.Url);
}

/// One thing to report: what is known of the request, of which this is the
/// URL, at the first call of a chain.
void Collector::place(const Chain &Where, Chain Send, const Emission &Known, Val Url) {
  // What happens outside of the place is not on the way to the send; calls
  // on the way to both the setter and the send are told once.
  auto Begin = std::find_if(Send.begin(), Send.end(), [&](const Link &L) {
    return L.Function == Where.front().Function;
  });
  if (Begin != Send.end())
    Send.erase(Send.begin(), Begin);
  std::erase_if(Send, [&](const Link &L) {
    return std::any_of(Where.begin(), Where.end(), [&](const Link &W) {
      return W.Function == L.Function && W.Site == L.Site;
    });
  });
  Steps Place = steps(Where);
  // The same call in the code of two builds is one.
  auto Twin = Program.twin(Place.front().first, Place.front().second);
  if (Twin)
    Place.front() = *Twin;
  for (auto At = Found.lower_bound({{Place.front()}, ""});
       Twin && At != Found.end() && At->first.first.front() == Place.front(); ++At)
    for (Val Old : At->second.Urls)
      if (patterns(V, Old) == patterns(V, Url))
        return;
  Emission One = Known;
  One.Url = Url;
  std::vector<Evidence> Auth = evidence(V, M, One);
  // Case by case: each method and each way to authenticate with its own URLs.
  std::string Case = "\n" + V.printed(Known.Method);
  for (const Evidence &Each : Auth)
    Case += " " + roleOf(Each);
  Placed &P = Found[{Place, Known.Model->Client + (Known.IsCase ? Case : "")}];
  // What is known of any object together says nothing of one that was followed, unless
  // it authenticates as no other does.
  if (P.Seen && !Followed && methods(Known.Method).Alternatives.size() > 1 && !addsTo(Auth)) {
    P.OfOthers.insert(P.OfOthers.end(), Auth.begin(), Auth.end());
    return;
  }
  P.Seen |= Followed;
  if (Followed)
    for (const Evidence &Each : Auth)
      SeenAuth.insert({Each.Kind, Each.Header});
  if (P.Where.empty()) {
    P.Where = Where;
    P.Send = Send;
    P.Model = Known.Model;
  }
  P.Urls.push_back(Url);
  P.Method = P.Method ? V.join(P.Method, Known.Method) : Known.Method;
  P.Auth.insert(P.Auth.end(), Auth.begin(), Auth.end());
  P.Touched |= Known.Touched;
  P.NameOnly &= Known.NameOnly;
}

/// The calls that set the URL which was set at the end of this chain, as far outside as they are
/// known. A setter that was seen closed further inside stands there.
std::vector<const Emission *> Collector::setters(const Chain &C) const {
  for (size_t From = 0; From < C.size(); ++From) {
    auto It = SettersAt.find(steps(C, From));
    if (It != SettersAt.end())
      return It->second;
  }
  return {};
}

bool Collector::placeAtSetter(const Emission &Set, const Emission &Known, Val Url) {
  if (Url->Choices.empty())
    return false;
  UsedSetters.insert(&Set);
  size_t At = placeOf(Emission::Kind::UrlSet, Set.Where, view(Set));
  place(Chain(Set.Where.begin() + long(At), Set.Where.end()), Known.Where, Known, Url);
  return true;
}

/// Requests whose object comes from where nobody saw its URL being set (a
/// queue, a pointer that a library handed back) send what was set where no
/// send was seen: the places are there, and what is known of the sends is
/// known of all of these. The same for a URL whose send is out of sight.
void Collector::withoutSetter() {
  std::map<std::string, std::vector<const Emission *>> Left;
  std::set<std::string> Senders;
  for (const auto &[Where, P] : Found)
    Senders.insert(P.Model->Client);
  for (FunctionIndex F = 0; F < Program.functions().size(); ++F)
    for (const Emission &Em : E.emissions(F))
      if (Em.K == Emission::Kind::UrlSet && !UsedSetters.count(&Em) && !isOvershadowed(Em) &&
          !Consumed.count({unsigned(Em.K), steps(Em.Where)}))
        Left[Em.Model->Client].push_back(&Em);
  std::vector<Emission> Requests = std::move(Unplaced);
  for (const Emission &Em : Requests) {
    Senders.insert(Em.Model->Client);
    bool Any = false;
    for (const Emission *Set : Left[Em.Model->Client])
      Any |= placeAtSetter(*Set, Em, ofHttp(V, view(*Set)));
    if (!Any)
      placeAtSend(Em);
  }
  for (auto &[Client, Setters] : Left)
    for (const Emission *Set : Setters) {
      if (Senders.count(Client))
        break;
      Emission Known = *Set;
      Known.Method = V.nothing();
      Known.Touched = true; // somebody out of sight sends it
      placeAtSetter(*Set, Known, ofHttp(V, view(*Set)));
    }
}

/// A call that sends what it is given twice (again with a new token, on another
/// handle) is one place; so is what it sends after a redirect, to nobody knows
/// where.
void Collector::sentTwice() {
  std::map<std::tuple<FunctionIndex, uint32_t, std::string>, std::vector<Placed *>> At;
  for (auto It = Found.begin(); It != Found.end();) {
    Placed &P = It->second;
    std::set<std::string> Own = patterns(V, V.join(P.Urls));
    std::vector<Placed *> &Same = At[{P.Where.front().Function, P.Where.front().Site, P.Model->Client}];
    auto Says = [](const std::set<std::string> &Urls) { return Urls != std::set<std::string>{"{}"}; };
    auto Twin = std::find_if(Same.begin(), Same.end(), [&](Placed *Other) {
      std::set<std::string> Urls = patterns(V, V.join(Other->Urls));
      return Other->Method == P.Method &&
             (!Says(Own) || !Says(Urls) ||
              std::any_of(Own.begin(), Own.end(), [&](const std::string &U) { return Urls.count(U); }));
    });
    if (Twin == Same.end()) {
      Same.push_back(&P);
      ++It;
      continue;
    }
    Placed &Other = **Twin;
    if (!Says(patterns(V, V.join(Other.Urls))))
      Other.Urls = P.Urls;
    else if (Says(Own))
      Other.Urls.insert(Other.Urls.end(), P.Urls.begin(), P.Urls.end());
    Other.Auth.insert(Other.Auth.end(), P.Auth.begin(), P.Auth.end());
    Other.OfOthers.insert(Other.OfOthers.end(), P.OfOthers.begin(), P.OfOthers.end());
    Other.Touched |= P.Touched;
    Other.NameOnly &= P.NameOnly;
    It = Found.erase(It);
  }
}

StringValue Collector::methods(Val Method) {
  StringValue Out = V.frozen(Method);
  return Out.empty() ? StringValue::hole() : Out;
}

void Collector::requests() {
  for (bool Now : {true, false}) {
    Followed = Now;
    for (FunctionIndex F = 0; F < Program.functions().size(); ++F)
      for (const Emission &Em : E.emissions(F))
        if (Em.K == Emission::Kind::Request && !Em.ToldApart && isFollowed(Em) == Now &&
            !isOvershadowed(Em) && !Consumed.count({unsigned(Em.K), steps(Em.Where)}))
          request(Em);
  }
  withoutSetter();
  sentTwice();
  for (auto &[Where, P] : Found) {
    Val Url = withoutUnset(V, V.join(P.Urls));
    Request R;
    R.Client = P.Model->Client;
    R.Method = methods(P.Method);
    R.Url = V.frozen(Url);
    R.Touched = P.Touched;
    R.NameOnly = P.NameOnly;
    R.Where = regionOf(P.Where.front());
    R.Enclosing = Program[P.Where.front().Function].Name;
    for (size_t I = 1; I < P.Where.size(); ++I)
      R.Via.push_back(site(P.Where[I]).Where);
    for (const Link &L : P.Send)
      R.Via.push_back(site(L).Where);
    SentAt At{P.Where, P.Send, P.Model->Client};
    R.Flow = Ways.ofUrl(At, V.asText(Url));
    for (const Evidence &Ev : P.Auth) {
      AuthEvidence A;
      A.Kind = Ev.Kind;
      A.Header = Ev.Header;
      if (Ev.Credential)
        A.Credential = V.frozen(Ev.Credential);
      if (std::find(R.Auth.begin(), R.Auth.end(), A) == R.Auth.end())
        R.Auth.push_back(std::move(A));
      std::string Role = roleOf(Ev);
      if (Ev.Credential && !Role.empty())
        if (CredentialUse *C = credential(P.Where, Role, Ev.Credential, Url))
          C->Flow = Ways.ofCredential(At, V.asText(Ev.Credential));
    }
    for (const Evidence &Ev : P.OfOthers)
      if (std::string Role = roleOf(Ev); Ev.Credential && !Role.empty())
        if (CredentialUse *C = credential(P.Where, Role, Ev.Credential, Url))
          C->Flow = Ways.ofCredential(At, V.asText(Ev.Credential));
    // Keys in the URL are sent, whatever else authenticates.
    for (const Evidence &Ev : urlEvidence(V, M, Url))
      if (CredentialUse *C = credential(P.Where, roleOf(Ev), Ev.Credential, Url))
        C->Flow = Ways.ofText(At, V.asText(Ev.Credential), "handed to");
    std::stable_sort(R.Auth.begin(), R.Auth.end(),
                     [](const AuthEvidence &A, const AuthEvidence &B) { return A.Kind < B.Kind; });
    Facts.Requests.push_back(std::move(R));
  }
}

/// Null if it is known already, or nothing of it stands in the source.
CredentialUse *Collector::credential(const Chain &Where, const std::string &Role, Val Value, Val Url) {
  Value = V.asText(Value);
  if (!hasLiteral(Value) || !SeenCredentials.insert({Role, Value}).second)
    return nullptr;
  CredentialUse C;
  C.Role = Role;
  C.Value = V.frozen(Value);
  C.Where = regionOf(Where.front());
  C.Enclosing = Program[Where.front().Function].Name;
  C.Flow = Ways.ofText({Where, {}, ""}, Value, Role.starts_with(ComparedRole) ? "compared by" : "handed to");
  if (Url)
    C.Url = V.frozen(Url);
  // What the value is called on its way.
  std::set<std::string> Names;
  for (const Link &L : Where)
    for (const NamedValue &N : Program[L.Function].Names) {
      const Term &T = Program[L.Function].Terms[N.Value];
      if (T.Kind == TermKind::Literal || T.Kind == TermKind::Global)
        Names.insert(N.Name);
    }
  C.Names.assign(Names.begin(), Names.end());
  Facts.Credentials.push_back(std::move(C));
  return &Facts.Credentials.back();
}

void Collector::credentials() {
  for (FunctionIndex F = 0; F < Program.functions().size(); ++F)
    for (const Emission &Em : E.emissions(F)) {
      if (Em.K != Emission::Kind::Credential || Consumed.count({unsigned(Em.K), steps(Em.Where)}))
        continue;
      Val Value = view(Em);
      size_t At = placeOf(Em.K, Em.Where, Value);
      Chain Where(Em.Where.begin() + long(At), Em.Where.end());
      if (Em.Role == ComparedRole) {
        for (const Evidence &Ev : comparedEvidence(V, Value, E.resolved(Em.Headers[0], true)))
          credential(Where, ComparedRole + Ev.Header, Ev.Credential, nullptr);
      } else if (Em.Role == BodyRole) {
        for (const Evidence &Ev : bodyEvidence(V, M, Value))
          credential(Where, BodyRole + ":" + Ev.Header, Ev.Credential, nullptr);
      } else if (Em.Role == "header") {
        for (const Evidence &Ev : headerEvidence(V, M, Value))
          if (Ev.Credential && !roleOf(Ev).empty())
            credential(Where, roleOf(Ev), Ev.Credential, nullptr);
      } else
        credential(Where, Em.Role, Value, nullptr);
    }
}

void Collector::loose() {
  for (FunctionIndex F = 0; F < Program.functions().size(); ++F)
    for (const Emission &Em : E.emissions(F)) {
      if (Em.K != Emission::Kind::Loose)
        continue;
      const Site &S = site(Em.Where.front());
      LooseCall L;
      L.Callee = S.Name;
      L.Receiver = S.ReceiverType;
      L.Where = S.Where;
      L.Enclosing = Program[F].Name;
      for (size_t I = 0; I < Em.Arguments.size(); ++I) {
        LooseCall::Argument A;
        Val Value = E.resolved(Em.Arguments[I], true);
        A.Callable = holdsCode(Value) || (I < S.ArgTypes.size() && S.ArgTypes[I] == "lambda");
        A.Value = V.frozen(Value);
        A.Where = I < S.ArgWhere.size() ? S.ArgWhere[I] : Region();
        L.Arguments.push_back(std::move(A));
      }
      Facts.LooseCalls.push_back(std::move(L));
    }
}

void Collector::composed() {
  std::set<Val> Seen;
  for (const Evaluator::ComposedAt &C : E.composed()) {
    Val Value = E.resolved(C.Value, true);
    if (!Seen.insert(Value).second)
      continue;
    ComposedString Out;
    for (const Alternative &A : V.frozen(Value).Alternatives)
      for (const Part &P : A.Parts)
        if (P.Pieces.size() > 1) {
          Out.Value.Alternatives.push_back(A);
          break;
        }
    if (Out.Value.empty())
      continue;
    Out.Where = *C.Where;
    Out.Enclosing = Program[C.Function].Name;
    if (!C.Name.empty())
      Out.Names.push_back(C.Name);
    Facts.Composed.push_back(std::move(Out));
  }
}

void Collector::derived() {
  std::set<std::string> Names;
  for (FunctionIndex F = 0; F < Program.functions().size(); ++F)
    for (const Emission &Em : E.emissions(F))
      if ((Em.K == Emission::Kind::Request || Em.K == Emission::Kind::UrlSet) &&
          Em.Url->ParamSymbols && !withoutAbsent(V, view(Em))->Choices.empty())
        Names.insert(Program[F].Name);
  Facts.DerivedClients.assign(Names.begin(), Names.end());
  Facts.Derived = derivedClients(E, Program, M, V);
}

ProgramFacts Collector::run() {
  index();
  requests();
  credentials();
  loose();
  composed();
  derived();
  auto ByPlace = [](auto &List) {
    std::stable_sort(List.begin(), List.end(),
                     [](const auto &A, const auto &B) { return A.Where < B.Where; });
  };
  ByPlace(Facts.Requests);
  ByPlace(Facts.Credentials);
  ByPlace(Facts.LooseCalls);
  ByPlace(Facts.Composed);
  return std::move(Facts);
}

ProgramFacts results(Evaluator &E, const Linked &Program, const Models &M, Values &V) {
  return Collector(E, Program, M, V).run();
}

} // namespace patlint
