//===- ModelCall.cpp - Applying a model to one call --------------------===//
#include "evaluate/ModelCall.h"

#include "evaluate/Format.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;
using Op = ModelExpr::Op;

/// Slot beside a URL slot that holds the place of its setter.
static std::string placeSlot(const std::string &Slot) { return Slot + "#site"; }

void Evaluator::callModel(const FunctionModel &Model, const Site &S,
                          const Call &C, Link Here, unsigned Depth,
                          SiteResult &Out, std::vector<Emission> &Emissions) {
  ModelCall(*this, Model, S, C, Here, Depth, Out, Emissions).run();
}

void ModelCall::run() {
  apply(Model.Effects);
  if (Model.HasAlias && slotOf(Model.Alias, Out.AliasSlot)) {
    Out.HasAlias = true;
    Out.AliasPath = Model.Alias.Slots;
    if (!Model.AliasKey.empty())
      Out.AliasKey = expr(Model.AliasKey[0]);
  }
  if (Model.HasReturn) {
    Out.Returned = expr(Model.Return);
  } else if (Out.HasAlias) {
    Val At = path(Model.Alias);
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
    // A va_list or a pack is a list already.
    if (From + 1 == C.Args.size() && C.Args[From]->Choices.size() == 1 &&
        C.Args[From]->Choices[0]->is(CK::Object) &&
        C.Args[From]->Choices[0]->Name == "list")
      return C.Args[From];
    return V.list(From < C.Args.size()
                      ? std::vector<Val>(C.Args.begin() + long(From), C.Args.end())
                      : std::vector<Val>());
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
// Expressions
//===-------------------------------------------------------------------===//

static bool isAbsent(Val V) {
  return V->Choices.empty() ||
         std::all_of(V->Choices.begin(), V->Choices.end(), [](const Choice *C) {
           return C->is(CK::Absent) || C->is(CK::Null);
         });
}

/// Does a key of a model's cases name this choice? Numbers are named by
/// value, by enumerator or by its last component; texts by their bytes.
static bool named(const Choice &C, llvm::StringRef Key) {
  if (C.is(CK::Number)) {
    int64_t N = 0;
    if (!Key.getAsInteger(0, N))
      return N == C.Number;
    llvm::StringRef Name = C.Name;
    return !Name.empty() && (Name == Key || Name.ends_with(("::" + Key).str()));
  }
  if (C.is(CK::Null))
    return Key == "null";
  return C.is(CK::Text) &&
         ((C.Atoms.empty() && Key.empty()) ||
          (C.Atoms.size() == 1 && C.Atoms[0].K == Part::Kind::Literal &&
           C.Atoms[0].Bytes == Key));
}

Val ModelCall::chosen(const ModelExpr &X) {
  Val On = E.resolved(expr(X.Args[0]), false);
  size_t Count = X.Names.size();
  bool HasElse = X.Args.size() > Count + 1;
  Val Result = V.nothing();
  for (const Choice *Ch : On->Choices) {
    size_t I = 0;
    while (I < Count && !named(*Ch, X.Names[I]))
      ++I;
    if (I < Count)
      Result = V.join(Result, expr(X.Args[I + 1]));
    else if (HasElse)
      Result = V.join(Result, expr(X.Args.back()));
    else
      Result = V.join(Result, V.hole(HoleKind::String, "unknown choice"));
  }
  return Result;
}

Val ModelCall::bits(const ModelExpr &X) {
  Val On = E.resolved(expr(X.Args[0]), false);
  size_t Count = X.Names.size();
  bool HasElse = X.Args.size() > Count + 1;
  return V.mapped(On, [&](const Choice &Ch) -> Val {
    if (Ch.is(CK::Number))
      for (size_t I = 0; I < Count; ++I) {
        int64_t Mask = 0;
        if (!llvm::StringRef(X.Names[I]).getAsInteger(0, Mask) && (Ch.Number & Mask))
          return expr(X.Args[I + 1]);
      }
    if (HasElse && (Ch.is(CK::Number) || Ch.is(CK::Absent) || Ch.is(CK::Null)))
      return expr(X.Args.back());
    return V.hole(HoleKind::String, "unknown bits");
  });
}

Val ModelCall::firstPresent(const ModelExpr &X) {
  Val Result = V.nothing();
  for (const ModelExpr &A : X.Args) {
    Val Value = expr(A);
    bool Missing = Value->Choices.empty();
    for (const Choice *Ch : Value->Choices) {
      if (Ch->is(CK::Absent) || Ch->is(CK::Null)) {
        Missing = true;
        continue;
      }
      Choice Copy = *Ch;
      Result = V.join(Result, V.make(std::move(Copy)));
    }
    if (!Missing)
      return Result;
  }
  return Result->Choices.empty() ? V.absent() : V.join(Result, V.absent());
}

Val ModelCall::joined(const ModelExpr &X) {
  std::vector<Val> Elements;
  if (!V.elements(expr(X.Args[0]), Elements))
    return V.hole(HoleKind::String, "joined list");
  Val With = X.Args.size() > 1 ? expr(X.Args[1]) : V.text("");
  Val Result = V.text("");
  for (size_t I = 0; I < Elements.size(); ++I) {
    if (I)
      Result = V.concat(Result, With);
    Result = V.concat(Result, Elements[I]);
  }
  return Result;
}

/// a and b with exactly one '/' between them.
Val ModelCall::slashed(const ModelExpr &X) {
  Val Result = V.nothing();
  for (const ModelExpr &A : X.Args) {
    Val Next = V.asText(expr(A));
    if (Result->Choices.empty()) {
      Result = Next;
      continue;
    }
    Val Joined = V.nothing();
    for (const Choice *L : Result->Choices)
      for (const Choice *R : Next->Choices) {
        std::vector<Atom> Left = L->Atoms, Right = R->Atoms;
        bool Ends = !Left.empty() && Left.back().K == Part::Kind::Literal &&
                    Left.back().Bytes.back() == '/';
        bool Begins = !Right.empty() && Right[0].K == Part::Kind::Literal &&
                      Right[0].Bytes[0] == '/';
        if (Ends && Begins)
          Right[0] = Values::slice(Right[0], 1, Right[0].Bytes.size());
        Val Middle = V.text(Ends || Begins || Right.empty() ? "" : "/");
        Joined = V.join(Joined, V.concat(V.concat(V.fromAtoms(Left, L->Assumed), Middle),
                                         V.fromAtoms(Right, R->Assumed)));
      }
    Result = Joined;
  }
  return Result;
}

Val ModelCall::queryText(Val Pairs) {
  return V.mapped(Pairs, [&](const Choice &Ch) -> Val {
    if (Ch.is(CK::Absent) || Ch.is(CK::Null))
      return V.text("");
    Choice Copy = Ch;
    std::vector<Val> Elements;
    Val One = V.make(std::move(Copy));
    if (!V.elements(One, Elements))
      return V.concat(V.text("?"), V.hole(HoleKind::String, "query"));
    Val Result = V.text("");
    for (size_t I = 0; I < Elements.size(); ++I) {
      Result = V.concat(Result, V.text(I ? "&" : "?"));
      Result = V.concat(Result, V.slot(Elements[I], "first", HoleKind::String));
      Result = V.concat(Result, V.text("="));
      Result = V.concat(Result, encoded(V.slot(Elements[I], "second", HoleKind::String)));
    }
    return Result;
  });
}

/// Maps what Value is as a text; where it is absent it stays absent.
Val ModelCall::mappedText(Val Value, llvm::function_ref<Val(const Choice &)> Each) {
  return V.mapped(Value, [&](const Choice &Ch) -> Val {
    if (Ch.is(CK::Absent) || Ch.is(CK::Null))
      return V.absent();
    Choice Copy = Ch;
    return V.mapped(V.asText(V.make(std::move(Copy))), Each);
  });
}

Val ModelCall::encoded(Val Text) {
  return mappedText(Text, [&](const Choice &Ch) -> Val {
    Val Result = V.text("");
    for (const Atom &A : Ch.Atoms) {
      bool Same = A.K == Part::Kind::Literal &&
                  std::all_of(A.Bytes.begin(), A.Bytes.end(), [](char B) {
                    return llvm::isAlnum(B) || B == '-' || B == '_' ||
                           B == '.' || B == '~';
                  });
      bool Number = A.K == Part::Kind::Hole &&
                    (A.Hole == HoleKind::Int || A.Hole == HoleKind::Uint);
      Result = V.concat(Result, Same || Number
                                    ? V.fromAtoms({A})
                                    : V.hole(HoleKind::UrlEncoded, "encoded"));
    }
    return Result;
  });
}

Val ModelCall::prefix(Val Text, llvm::StringRef Before) {
  return mappedText(Text, [&](const Choice &Ch) -> Val {
    std::vector<Atom> Atoms;
    for (const Atom &A : Ch.Atoms) {
      size_t At = A.K == Part::Kind::Literal ? A.Bytes.find(Before) : std::string::npos;
      if (At == std::string::npos) {
        Atoms.push_back(A);
        continue;
      }
      Atoms.push_back(Values::slice(A, 0, At));
      break;
    }
    return V.fromAtoms(std::move(Atoms), Ch.Assumed);
  });
}

Val ModelCall::suffix(Val Text, llvm::StringRef Behind) {
  auto TakePart = [&](const Choice &Ch) -> Val {
    std::vector<Atom> Atoms;
    bool Past = false;
    for (const Atom &A : Ch.Atoms) {
      size_t At = A.K == Part::Kind::Literal && !Past ? A.Bytes.find(Behind) : std::string::npos;
      if (At == std::string::npos) {
        if (Past)
          Atoms.push_back(A);
        continue;
      }
      Past = true;
      Atoms.push_back(Values::slice(A, At + Behind.size(), A.Bytes.size()));
    }
    return V.fromAtoms(Past ? std::move(Atoms) : Ch.Atoms, Ch.Assumed);
  };
  return V.mapped(Text, [&](const Choice &Ch) -> Val {
    Choice Copy = Ch;
    Val Whole = V.make(std::move(Copy));
    // A part of what is not to be seen is not to be seen either, and what is
    // not known yet may turn out to be absent: neither is a text.
    bool Unseen = Ch.is(CK::Symbol) || (Ch.is(CK::Hole) && Ch.Name == UnknownSlot);
    return Unseen ? Whole : mappedText(Whole, TakePart);
  });
}

/// What `new T(args...)` would be: the constructor of the program or of a
/// model, applied to a fresh object.
Val ModelCall::construct(Val Type, Val Args) {
  std::vector<Val> Elements;
  if (Type->Choices.size() != 1 || Type->Choices[0]->Atoms.size() != 1 ||
      !V.elements(Args, Elements))
    return V.hole(HoleKind::Object, "constructed");
  std::string Class = Type->Choices[0]->Atoms[0].Bytes;
  Site Made;
  Made.Where = S.Where;
  Made.Constructor = true;
  Made.ReceiverType = Class;
  Made.Name = Class + "::" + Class.substr(Class.rfind(':') + 1);
  Evaluator::Call Inner;
  Inner.Receiver = V.object(Class);
  Inner.Args = Elements;
  // The arguments are those of this call, so their types are too.
  size_t Skip = C.Args.size() - std::min(C.Args.size(), Elements.size());
  for (size_t I = 0; I < Elements.size(); ++I) {
    Made.Args.push_back(TermId(I));
    Made.ArgTypes.push_back(I + Skip < S.ArgTypes.size() ? S.ArgTypes[I + Skip] : "");
  }
  Evaluator::SiteResult Result;
  Result.Returned = V.nothing();
  if (const FunctionModel *Own = E.Program.model(Made)) {
    E.callModel(*Own, Made, Inner, Here, Depth, Result, Emissions);
  } else if (const FunctionIndex *F = E.Program.constructor(Class, Elements.size())) {
    Summary Caller;
    E.callFunction(*F, Made, Inner, Here, Depth, Result, Caller);
    for (Emission &Em : Caller.Emissions)
      Emissions.push_back(std::move(Em));
  } else {
    E.callUnknown(Made, Inner, Result);
  }
  auto It = Result.Outs.find(ReceiverSlot);
  return It == Result.Outs.end() ? Inner.Receiver : It->second;
}

Val ModelCall::expr(const ModelExpr &X) {
  auto Each = [&](size_t From) {
    std::vector<Val> List;
    for (size_t I = From; I < X.Args.size(); ++I)
      List.push_back(expr(X.Args[I]));
    return List;
  };
  switch (X.O) {
  case Op::Path:
    return path(X.Path);
  case Op::Literal:
    return V.text(X.Text);
  case Op::Number:
    return V.number(X.Number);
  case Op::Null:
    return V.null();
  case Op::Absent:
    return V.absent();
  case Op::Hole:
    return V.hole(X.Hole, S.Name);
  case Op::Text: {
    Val Value = expr(X.Args[0]);
    return isAbsent(Value) ? V.absent() : V.asText(Value);
  }
  case Op::Concat: {
    Val Result = V.text("");
    for (const ModelExpr &A : X.Args)
      Result = V.concat(Result, expr(A));
    return Result;
  }
  case Op::ConcatAll: {
    std::vector<Val> Elements;
    if (!V.elements(expr(X.Args[0]), Elements))
      return V.hole(HoleKind::String, "list");
    Val Result = V.text("");
    for (Val Element : Elements) {
      bool End = std::all_of(
          Element->Choices.begin(), Element->Choices.end(), [](const Choice *Ch) {
            return Ch->is(CK::Null) || (Ch->is(CK::Number) && Ch->Number == 0);
          });
      if (End)
        break;
      Result = V.concat(Result, Element);
    }
    return Result;
  }
  case Op::Printf:
    return printfText(V, expr(X.Args[0]),
                      X.Args.size() > 1 ? expr(X.Args[1]) : V.list({}));
  case Op::Fmt:
    return braceText(V, expr(X.Args[0]),
                     X.Args.size() > 1 ? expr(X.Args[1]) : V.list({}));
  case Op::Percent:
    return percentText(V, expr(X.Args[0]),
                       X.Args.size() > 1 ? expr(X.Args[1]) : V.list({}));
  case Op::Or:
    return firstPresent(X);
  case Op::Pair:
    return X.Args.size() == 2 ? V.pair(expr(X.Args[0]), expr(X.Args[1]))
                              : V.absent();
  case Op::List:
    return V.list(Each(0));
  case Op::Element: {
    Val From = expr(X.Args[0]);
    if (X.Args.size() == 1)
      return V.anyElement(From);
    Val Key = expr(X.Args[1]);
    if (Key->Choices.size() == 1 && Key->Choices[0]->is(CK::Number)) {
      Val Indexed = V.slot(From, std::to_string(Key->Choices[0]->Number), HoleKind::Object);
      if (!isAbsent(Indexed))
        return Indexed;
    }
    return V.entry(From, Key);
  }
  case Op::Object: {
    std::map<std::string, Val> Slots;
    for (size_t I = 0; I < X.Names.size(); ++I) {
      Val Value = expr(X.Args[I]);
      if (!isAbsent(Value))
        Slots[X.Names[I]] = Value;
    }
    return V.object(X.Text, std::move(Slots));
  }
  case Op::Switch:
    return chosen(X);
  case Op::Bits:
    return bits(X);
  case Op::Upper:
    return mappedText(expr(X.Args[0]), [&](const Choice &Ch) -> Val {
      std::vector<Atom> Atoms = Ch.Atoms;
      for (Atom &A : Atoms)
        if (A.K == Part::Kind::Literal)
          A.Bytes = llvm::StringRef(A.Bytes).upper();
      return V.fromAtoms(std::move(Atoms), Ch.Assumed);
    });
  case Op::Encoded:
    return encoded(expr(X.Args[0]));
  case Op::Slash:
    return slashed(X);
  case Op::Join:
    return joined(X);
  case Op::Query:
    return queryText(expr(X.Args[0]));
  case Op::Prefix:
    return prefix(expr(X.Args[0]), X.Text);
  case Op::Suffix:
    return suffix(expr(X.Args[0]), X.Text);
  case Op::Construct:
    return construct(expr(X.Args[0]), X.Args.size() > 1 ? expr(X.Args[1]) : V.list({}));
  }
  return V.absent();
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
  Emissions.push_back(std::move(Em));
}

void ModelCall::request(const RequestSpec &Spec) {
  Emission Em;
  Em.K = Emission::Kind::Request;
  Em.Spec = &Spec;
  Em.Url = V.asText(expr(Spec.Url));
  Em.Method = V.asText(expr(Spec.Method));
  for (const ModelExpr &H : Spec.Headers)
    Em.Headers.push_back(expr(H));
  for (const AuthRule &R : Spec.Auth) {
    Em.AuthValues.push_back(expr(R.Value));
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
  emit(std::move(Em));
}

/// The effects of the cases that the selecting value can be; more than one
/// possible case: each is applied to the state before, and the results join.
void ModelCall::select(const ModelEffect &Effect) {
  Val On = E.resolved(expr(Effect.Value), false);
  std::vector<size_t> Cases;
  for (const Choice *Ch : On->Choices) {
    size_t I = 0;
    while (I < Effect.Keys.size() && !named(*Ch, Effect.Keys[I]))
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

void ModelCall::apply(const ModelEffect &Effect) {
  switch (Effect.K) {
  case ModelEffect::Kind::Set: {
    Val New = expr(Effect.Value);
    if (!Effect.TargetKey.empty()) {
      set(Effect.Target, V.withEntry(path(Effect.Target), expr(Effect.TargetKey[0]), New));
      return;
    }
    set(Effect.Target, New);
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
    set(Effect.Target, V.withElement(path(Effect.Target), expr(Effect.Value)));
    return;
  case ModelEffect::Kind::Clear:
    set(Effect.Target, V.absent());
    return;
  case ModelEffect::Kind::Request:
    request(*Effect.Spec);
    return;
  case ModelEffect::Kind::Credential: {
    Emission Em;
    Em.K = Emission::Kind::Credential;
    Em.Url = expr(Effect.Value);
    Em.Role = Effect.Role;
    // Header lists are taken apart where they are classified.
    if (Em.Role != "header")
      Em.Url = V.asText(Em.Url);
    if (!isAbsent(Em.Url))
      emit(std::move(Em));
    return;
  }
  case ModelEffect::Kind::Switch:
    select(Effect);
    return;
  }
}

} // namespace patlint
