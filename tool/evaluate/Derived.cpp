//===- Derived.cpp - The program's own wrappers ------------------------===//
//
// A summary said with its parameters is a model: what the function makes of
// them stands there, what it takes from elsewhere is a hole.
//
//===-------------------------------------------------------------------===//
#include "evaluate/Derived.h"

#include "evaluate/Auth.h"

#include "llvm/ADT/StringRef.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;
using Parts = std::vector<DerivedPart>;
using PK = DerivedPart::Kind;

namespace {
class Deriving {
public:
  Deriving(Evaluator &E, const Models &M, Values &V, FunctionIndex F)
      : E(E), M(M), V(V), F(F) {}
  /// One for each way its URL can be put together out of arguments.
  std::vector<DerivedRequest> requests(const Emission &Em);

private:
  DerivedPart partOf(SymbolId Id) const;
  Parts partsOf(const Choice &C) const;
  Parts partsOf(Val Value);
  Evaluator &E;
  const Models &M;
  Values &V;
  FunctionIndex F;
};
} // namespace

static int argumentOf(const DerivedPart &P) {
  int Index = -1;
  llvm::StringRef Text = P.Text;
  if (P.K == PK::Argument && Text.consume_front("arg"))
    Text.consumeInteger(10, Index);
  return Index;
}

DerivedPart Deriving::partOf(SymbolId Id) const {
  const SymbolInfo &S = V.info(Id);
  bool Plain = S.R == SymbolInfo::Root::Param && S.Function == F;
  DerivedPart Out{PK::Hole, name(S.Kind)};
  if (!Plain)
    return Out;
  Out = {PK::Argument, "arg" + std::to_string(S.Index)};
  for (const std::string &Key : S.Path) {
    // A path of a model is made of names.
    if (!isFieldKey(Key) || llvm::StringRef(Key).contains('.'))
      return {PK::Hole, name(S.Kind)};
    Out.Text += "." + Key;
  }
  return Out;
}

Parts Deriving::partsOf(const Choice &C) const {
  Parts Out;
  if (C.is(CK::Symbol))
    return {partOf(C.Symbol)};
  if (!C.is(CK::Text))
    return {{PK::Hole, name(HoleKind::String)}};
  for (const Atom &A : C.Atoms) {
    if (A.K == Part::Kind::Literal)
      Out.push_back({PK::Text, A.Bytes});
    else if (A.Symbol != NoSymbol)
      Out.push_back(partOf(A.Symbol));
    else
      Out.push_back({PK::Hole, name(A.Hole)});
  }
  if (Out.empty())
    Out.push_back({PK::Text, ""});
  return Out;
}

/// A text with several ways is none that a model could say.
Parts Deriving::partsOf(Val Value) {
  if (!Value || Value->Choices.size() != 1)
    return {{PK::Hole, name(HoleKind::String)}};
  return partsOf(*Value->Choices.front());
}

std::vector<DerivedRequest> Deriving::requests(const Emission &Em) {
  Emission Known = Em;
  auto Resolve = [&](Val &Value) { Value = E.resolved(Value, false); };
  Resolve(Known.Url);
  for (std::vector<Val> *List : {&Known.Headers, &Known.AuthValues, &Known.AuthKinds})
    std::for_each(List->begin(), List->end(), Resolve);
  DerivedRequest Base;
  if (Val Method = Em.Method ? E.resolved(Em.Method, false) : nullptr;
      Method && Method->Choices.size() == 1) {
    Base.Method = partsOf(Method);
    if (std::any_of(Base.Method.begin(), Base.Method.end(),
                    [](const DerivedPart &P) { return P.K == PK::Hole; }))
      Base.Method.clear();
  }
  bool Unknown = !Em.Spec;
  for (const Evidence &Ev : evidence(V, M, Known)) {
    if (Ev.Kind == AuthKind::Unknown)
      Unknown = true;
    else if (Ev.Kind != AuthKind::None && Ev.Kind != AuthKind::Query)
      Base.Auth.push_back({Ev.Kind, Ev.Header, partsOf(Ev.Credential)});
  }
  for (Val H : Known.Headers)
    for (const Choice *C : H->Choices)
      if (C->is(CK::Symbol) && argumentOf(partOf(C->Symbol)) >= 0)
        Base.Headers.push_back(partOf(C->Symbol));
  if (Unknown && Base.Headers.empty() && Base.Auth.empty())
    Base.Headers.push_back({PK::Hole, name(HoleKind::Object)});
  std::vector<DerivedRequest> Out;
  for (const Choice *C : Known.Url->Choices) {
    // Of what writes anything nobody knows that it is a request.
    if (Em.Spec && Em.Spec->Written && !C->is(Choice::Kind::Text))
      continue;
    DerivedRequest One = Base;
    One.Url = partsOf(*C);
    for (const DerivedPart &P : One.Url)
      if (One.UrlArgument < 0)
        One.UrlArgument = argumentOf(P);
    bool Same = std::find(Out.begin(), Out.end(), One) != Out.end();
    if (V.only(*C)->ParamSymbols && !Same)
      Out.push_back(std::move(One));
  }
  return Out;
}

std::vector<DerivedClient> derivedClients(Evaluator &E, const Linked &Program,
                                          const Models &M, Values &V) {
  std::vector<DerivedClient> Out;
  for (FunctionIndex F = 0; F < Program.functions().size(); ++F) {
    const Function &Fn = Program[F];
    bool Callable = Fn.K == Function::Kind::Function || Fn.K == Function::Kind::Constructor;
    if (!Callable || llvm::StringRef(Fn.Symbol).contains('|'))
      continue;
    DerivedClient Client;
    auto Given = [](const Emission &Em, Emission::Kind K) {
      return Em.K == K && !Em.IsCase && Em.Url->ParamSymbols;
    };
    // Where it only sets the URL, somebody else sends.
    const std::vector<Emission> &All = E.emissions(F);
    bool Sends = std::any_of(All.begin(), All.end(), [&](const Emission &Em) {
      return Given(Em, Emission::Kind::Request);
    });
    for (const Emission &Em : All) {
      if (!Given(Em, Sends ? Emission::Kind::Request : Emission::Kind::UrlSet))
        continue;
      for (DerivedRequest &R : Deriving(E, M, V, F).requests(Em))
        if (std::find(Client.Requests.begin(), Client.Requests.end(), R) == Client.Requests.end())
          Client.Requests.push_back(std::move(R));
      Client.Client = Em.Model->Client;
    }
    if (Client.Requests.empty())
      continue;
    Client.Name = Fn.Name;
    Client.Arguments = unsigned(Fn.Params.size());
    Client.Where = Fn.Where;
    bool Known = std::any_of(Out.begin(), Out.end(), [&](const DerivedClient &C) {
      return C.Name == Client.Name && C.Arguments == Client.Arguments &&
             C.Requests == Client.Requests;
    });
    if (!Known)
      Out.push_back(std::move(Client));
  }
  std::stable_sort(Out.begin(), Out.end(), [](const auto &A, const auto &B) {
    return std::tie(A.Name, A.Arguments, A.Where) < std::tie(B.Name, B.Arguments, B.Where);
  });
  return Out;
}

} // namespace patlint
