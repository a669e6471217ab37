//===- ModelCall.cpp - Applying a model to one call --------------------===//
#include "evaluate/ModelCall.h"

#include "evaluate/Auth.h"
#include "evaluate/BodyFields.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

/// Slot beside a URL slot that holds the place of its setter.
static std::string placeSlot(const std::string &Slot) { return Slot + "#site"; }

void Evaluator::callModel(const FunctionModel &Model, const Site &S,
                          const Call &C, Link Here, unsigned Depth,
                          SiteResult &Out, Summary &Caller) {
  ModelCall(*this, Model, S, C, Here, Depth, Out, Caller).run();
}

/// The position of what is not in a text.
static bool isNowhere(Val Position) {
  return !Position->Choices.empty() && std::all_of(Position->Choices.begin(), Position->Choices.end(), [](const Choice *C) {
    return C->is(CK::Number) && C->Number == -1;
  });
}

/// An empty buffer is mostly one that somebody fills whom nobody sees: what is not in it
/// may be there later.
static bool isFilled(Val Text) {
  return std::none_of(Text->Choices.begin(), Text->Choices.end(),
                      [](const Choice *C) { return C->is(CK::Text) && C->Atoms.empty(); });
}

void ModelCall::run() {
  if (Model.ReturnsBefore)
    Out.Returned = expr(Model.Return);
  apply(Model.Effects);
  if (Model.AliasElements)
    Out.HasAlias = Out.AliasElements = true;
  if (Model.HasAlias && slotOf(Model.Alias, Out.AliasSlot)) {
    Out.HasAlias = true;
    Out.AliasPath = Model.Alias.Slots;
    if (!Model.AliasKey.empty())
      Out.AliasKey = expr(Model.AliasKey[0]);
    if (!Model.AliasAt.empty()) {
      Out.AliasAt = expr(Model.AliasAt[0]);
      Out.AliasIsTail = Model.AliasIsTail;
    }
    Out.KeyIsIndex = Model.KeyIsIndex;
    Out.AliasHeld = Model.AliasHeld;
  }
  if (Model.ReturnsBefore)
    return;
  if (Model.HasReturn) {
    Out.Returned = expr(Model.Return);
  } else if (Model.HasAlias && Out.HasAlias) {
    Val At = path(Model.Alias);
    if (Out.AliasAt && Out.AliasIsTail && isNowhere(Out.AliasAt) && isFilled(At)) {
      Out.HasAlias = false;
      Out.Returned = V.null();
    } else if (Out.AliasAt)
      Out.Returned = applied(Out.AliasIsTail ? TextOp::Part : TextOp::At, {At, Out.AliasAt});
    else if (Out.KeyIsIndex)
      Out.Returned = V.at(At, E.resolved(Out.AliasKey, false));
    else
      Out.Returned = Out.AliasKey ? V.entry(At, Out.AliasKey) : At;
  }
}

//===-------------------------------------------------------------------===//
// Paths
//===-------------------------------------------------------------------===//

/// The slot of the call a path starts at; false for roots that are no slot.
bool ModelCall::slotOf(const ModelPath &P, Slot &Result) const {
  switch (P.R) {
  case ModelPath::Root::Receiver:
    Result = ReceiverSlot;
    return C.Receiver != nullptr;
  case ModelPath::Root::Argument:
    Result = Slot(P.Index);
    return size_t(P.Index) < C.Args.size();
  case ModelPath::Root::ByType:
    for (size_t I = 0; I < S.ArgTypes.size() && I < C.Args.size(); ++I) {
      std::vector<std::string> Line = E.Program.lineage(S.ArgTypes[I]);
      if (std::find(Line.begin(), Line.end(), P.Type) != Line.end()) {
        Result = Slot(I);
        return true;
      }
    }
    return false;
  case ModelPath::Root::Rest:
  case ModelPath::Root::Name:
  case ModelPath::Root::Template:
    return false;
  }
  return false;
}

Val ModelCall::root(const ModelPath &P) {
  switch (P.R) {
  case ModelPath::Root::Receiver:
  case ModelPath::Root::Argument:
  case ModelPath::Root::ByType: {
    Slot K = 0;
    if (!slotOf(P, K))
      return V.absent();
    auto It = Out.Outs.find(K);
    if (It != Out.Outs.end())
      return It->second;
    return K == ReceiverSlot ? C.Receiver : C.Args[size_t(K)];
  }
  case ModelPath::Root::Rest: {
    auto From = size_t(P.Index);
    // A va_list or a pack is a list already; a list of the program's is one
    // argument.
    llvm::StringRef Type = From < S.ArgTypes.size() ? llvm::StringRef(S.ArgTypes[From]) : "";
    bool Several = Type.empty() || Type == "auto" || Type == "char *" || Type.contains("va_list");
    if (Several && From + 1 == C.Args.size() && C.Args[From]->Choices.size() == 1 &&
        C.Args[From]->Choices[0]->is(CK::Object) &&
        C.Args[From]->Choices[0]->Name == "list")
      return C.Args[From];
    return V.arguments(C.Args, From);
  }
  case ModelPath::Root::Name: {
    llvm::StringRef Name = S.Name;
    return V.text(Name.substr(Name.rfind(':') + 1).str());
  }
  case ModelPath::Root::Template: {
    auto I = size_t(P.Index);
    if (I >= S.TemplateArgs.size())
      return V.absent();
    int64_t N = 0;
    if (!llvm::StringRef(S.TemplateArgs[I]).getAsInteger(10, N))
      return V.number(N);
    return V.text(S.TemplateArgs[I]);
  }
  }
  return V.absent();
}

Val ModelCall::path(const ModelPath &P) {
  Val Value = root(P);
  for (const std::string &Slot : P.Slots)
    Value = V.slot(Value, Slot, HoleKind::String);
  return Value;
}

void ModelCall::set(const ModelPath &P, Val New) {
  Slot K = 0;
  if (!slotOf(P, K))
    return;
  ModelPath Up = P;
  Val Value = New;
  while (!Up.Slots.empty()) {
    std::string Last = Up.Slots.back();
    Up.Slots.pop_back();
    Value = V.withSlot(path(Up), Last, Value);
  }
  Out.Outs[K] = Value;
}

//===-------------------------------------------------------------------===//
// Effects
//===-------------------------------------------------------------------===//

void ModelCall::apply(const std::vector<ModelEffect> &Effects) {
  for (const ModelEffect &Effect : Effects)
    apply(Effect);
}

void ModelCall::emit(Emission Em) {
  Em.Model = &Model;
  Link L = Here;
  unsigned Best = 0;
  for (size_t I = 0; I < C.Args.size(); ++I)
    if (unsigned Bytes = commonBytes(Em.Url, C.Args[I]); Bytes > Best) {
      Best = Bytes;
      L.Argument = int(I);
    }
  // No literal in it: the argument that is the text.
  for (size_t I = 0; I < C.Args.size() && L.Argument < 0; ++I)
    if (!C.Args[I]->Choices.empty() && V.asText(C.Args[I]) == Em.Url)
      L.Argument = int(I);
  if (Em.Spec && L.Argument < 0 && Em.Spec->UrlArgument < int(C.Args.size()))
    L.Argument = Em.Spec->UrlArgument;
  Em.Where = {L};
  Em.NameOnly = S.NameOnly || S.Dependent;
  Caller.Emissions.push_back(std::move(Em));
}

/// A null pointer is no URL where it may be something else: nothing is sent.
Val ModelCall::withoutNull(Val Url) {
  auto IsNull = [](const Choice *C) { return C->is(CK::Null); };
  if (std::all_of(Url->Choices.begin(), Url->Choices.end(), IsNull))
    return Url;
  return V.mapped(Url, [&](const Choice &C) { return IsNull(&C) ? V.nothing() : V.only(C); });
}

/// Whether they differ in more than their URLs, and no two have the same.
static bool differ(const std::vector<Emission> &Cases) {
  std::set<Val> Urls;
  bool More = false;
  for (const Emission &E : Cases) {
    Urls.insert(E.Url);
    More |= E.Headers != Cases[0].Headers || E.Method != Cases[0].Method || E.AuthValues != Cases[0].AuthValues;
  }
  return More && Urls.size() == Cases.size();
}

/// A handle whose URL was set at one of several places: each of them is a
/// request of its own. So is each object that a request can be made of, where
/// another URL goes with other headers.
void ModelCall::request(const RequestSpec &Spec) {
  Slot K = 0;
  const ModelPath *At = Spec.HasSetter ? &Spec.Setter : nullptr;
  if (!At && Spec.Url.O == ModelExpr::Op::Path && !Spec.Url.Path.Slots.empty())
    At = &Spec.Url.Path;
  Val Handle = At && slotOf(*At, K) ? root(*At) : nullptr;
  std::vector<const Choice *> Each;
  if (Handle)
    std::copy_if(Handle->Choices.begin(), Handle->Choices.end(), std::back_inserter(Each),
                 [](const Choice *One) { return !One->is(CK::Null); });
  if (Each.size() < 2) {
    Emission Em = sent(Spec);
    if (Spec.Written && isAbsent(Em.Url))
      return;
    emit(std::move(Em));
  } else {
    std::map<Slot, Val> Before = Out.Outs;
    std::vector<Emission> All;
    std::set<std::pair<FunctionIndex, uint32_t>> Places;
    for (const Choice *One : Each) {
      Out.Outs[K] = V.only(*One);
      All.push_back(sent(Spec));
      All.back().IsCase = true;
      if (const Link *Set = Spec.HasSetter ? Values::onePlace(All.back().Setter) : nullptr)
        Places.insert({Set->Function, Set->Site});
    }
    Out.Outs = std::move(Before);
    Emission Joint = sent(Spec);
    Joint.ToldApart = Spec.HasSetter ? Places.size() == All.size() : differ(All);
    bool Apart = Joint.ToldApart;
    emit(std::move(Joint));
    for (Emission &One : All)
      if (Apart)
        emit(std::move(One));
  }
  for (const ModelExpr &Body : Spec.Bodies)
    credential(BodyRole, expr(Body));
}

Emission ModelCall::sent(const RequestSpec &Spec) {
  Emission Em;
  Em.K = Emission::Kind::Request;
  Em.Spec = &Spec;
  Em.Url = withoutNull(expr(Spec.Url));
  if (!Spec.Written)
    Em.Url = V.asText(Em.Url);
  Em.Method = expr(Spec.Method);
  if (!Spec.Written)
    Em.Method = V.asText(Em.Method);
  for (const ModelExpr &H : Spec.Headers)
    Em.Headers.push_back(expr(H));
  for (const AuthRule &R : Spec.Auth) {
    Em.AuthValues.push_back(R.InUrl ? V.nothing() : expr(R.Value));
    Em.AuthKinds.push_back(R.KindFrom.empty() ? V.nothing()
                                              : expr(R.KindFrom[0]));
  }
  if (Spec.HasSetter) {
    ModelPath P = Spec.Setter;
    if (!P.Slots.empty())
      P.Slots.back() = placeSlot(P.Slots.back());
    Em.Setter = path(P);
  }
  Em.Touched = (C.Receiver && V.isTouched(C.Receiver)) ||
               std::any_of(C.Args.begin(), C.Args.end(),
                           [&](Val A) { return V.isTouched(A); });
  return Em;
}

void ModelCall::credential(const std::string &Role, Val Value) {
  Emission Em;
  Em.K = Emission::Kind::Credential;
  Em.Role = Role;
  // Header lists and bodies are taken apart where they are classified.
  Em.Url = Role == "header" || Role == BodyRole ? Value : V.asText(Value);
  if (!isAbsent(Em.Url) && (Role != BodyRole || !saysNothing(Em.Url)))
    emit(std::move(Em));
}

/// The effects of the cases that the selecting value can be; more than one
/// possible case: each is applied to the state before, and the results join.
void ModelCall::select(const ModelEffect &Effect) {
  Val On = E.resolved(expr(Effect.Value), false);
  std::vector<size_t> Cases;
  for (const Choice *Ch : On->Choices) {
    size_t I = 0;
    while (I < Effect.Keys.size() && !isNamed(*Ch, Effect.Keys[I]))
      ++I;
    if (std::find(Cases.begin(), Cases.end(), I) == Cases.end())
      Cases.push_back(I);
  }
  if (Cases.size() == 1) {
    apply(Effect.Cases[Cases[0]]);
    return;
  }
  std::map<Slot, Val> Before = Out.Outs, Joined;
  auto Incoming = [&](Slot K) -> Val {
    auto It = Before.find(K);
    if (It != Before.end())
      return It->second;
    return K == ReceiverSlot ? C.Receiver : C.Args[size_t(K)];
  };
  bool First = true;
  for (size_t I : Cases) {
    Out.Outs = Before;
    apply(Effect.Cases[I]);
    for (auto &[K, Value] : Out.Outs) {
      auto [It, New] = Joined.try_emplace(K, First ? V.nothing() : Incoming(K));
      It->second = V.join(It->second, Value);
    }
    for (auto &[K, Value] : Joined)
      if (!Out.Outs.count(K))
        Value = V.join(Value, Incoming(K));
    First = false;
  }
  Out.Outs = std::move(Joined);
}

/// A URL that is put together piece by piece: this call is its place if it is
/// there now and was not before.
void ModelCall::urlKnown(const ModelPath &Target, Val Before, Val Now) {
  auto Known = [](Val Url) {
    return std::any_of(Url->Choices.begin(), Url->Choices.end(),
                       [](const Choice *Ch) { return Ch->is(CK::Text); });
  };
  ModelPath P = Target;
  if (P.Slots.empty())
    return;
  P.Slots.back() = placeSlot(P.Slots.back());
  if (isAbsent(Now))
    set(P, V.absent());
  if (!Known(Now) || Known(Before))
    return;
  set(P, V.place({Here}));
  Emission Em;
  Em.K = Emission::Kind::UrlSet;
  Em.Url = V.mapped(Now, [&](const Choice &Ch) {
    return Ch.is(CK::Text) ? V.only(Ch) : V.nothing();
  });
  emit(std::move(Em));
}

/// What a request brings under that name, if that is a credential.
std::string ModelCall::incomingName(Val Name) const {
  for (const Choice *Each : V.asText(Name)->Choices)
    if (Each->Atoms.size() == 1 && Each->Atoms[0].K == Part::Kind::Literal &&
        E.M.isExpected(Each->Atoms[0].Bytes))
      return IncomingHole + Each->Atoms[0].Bytes;
  return S.Name;
}

/// Which of the two a request brings is known where the inputs are.
void ModelCall::compare(Val One, Val Other) {
  auto MayBe = [](Val Text) { return Text->symbolic() || !incoming(Text).empty(); };
  if (!MayBe(One) && !MayBe(Other))
    return;
  Emission Em;
  Em.K = Emission::Kind::Credential;
  Em.Role = ComparedRole;
  Em.Url = One;
  Em.Headers = {Other};
  emit(std::move(Em));
}

void ModelCall::apply(const ModelEffect &Effect) {
  switch (Effect.K) {
  case ModelEffect::Kind::Set: {
    Val New = expr(Effect.Value);
    if (!Effect.TargetKey.empty()) {
      set(Effect.Target, V.withEntry(path(Effect.Target), expr(Effect.TargetKey[0]), New));
      return;
    }
    if (Effect.MarksUrl)
      New = withoutNull(New);
    Val Before = Effect.UrlOf.empty() ? nullptr : expr(Effect.UrlOf[0]);
    set(Effect.Target, New);
    if (Before) {
      urlKnown(Effect.Target, Before, expr(Effect.UrlOf[0]));
      return;
    }
    if (!Effect.MarksUrl)
      return;
    ModelPath P = Effect.Target;
    if (!P.Slots.empty()) {
      P.Slots.back() = placeSlot(P.Slots.back());
      set(P, V.place({Here}));
    }
    Emission Em;
    Em.K = Emission::Kind::UrlSet;
    Em.Url = V.asText(New);
    emit(std::move(Em));
    return;
  }
  case ModelEffect::Kind::Append: {
    Val Old = path(Effect.Target);
    if (isAbsent(Old))
      Old = V.text("");
    set(Effect.Target, V.concat(Old, expr(Effect.Value)));
    return;
  }
  case ModelEffect::Kind::Push:
    if (!Effect.TargetKey.empty()) {
      set(Effect.Target,
          V.withNewEntry(path(Effect.Target), expr(Effect.TargetKey[0]),
                         expr(Effect.Value)));
      return;
    }
    set(Effect.Target, V.withElement(path(Effect.Target), expr(Effect.Value)));
    return;
  case ModelEffect::Kind::Clear:
    set(Effect.Target, V.absent());
    return;
  case ModelEffect::Kind::Request:
    request(*Effect.Spec);
    return;
  case ModelEffect::Kind::Credential:
    credential(Effect.Role, expr(Effect.Value));
    return;
  case ModelEffect::Kind::Compare:
    if (E.Needed.isComparison(Here.Function, Here.Site))
      compare(V.asText(expr(Effect.Value)), V.asText(expr(Effect.TargetKey[0])));
    return;
  case ModelEffect::Kind::Switch:
    select(Effect);
    return;
  case ModelEffect::Kind::Exchange: {
    Val One = path(Effect.Target), Other = path(Effect.Value.Path);
    set(Effect.Target, Other);
    set(Effect.Value.Path, One);
    return;
  }
  case ModelEffect::Kind::Run:
    expr(Effect.Value);
    return;
  }
}

} // namespace patlint
