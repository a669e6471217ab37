//===- Value.cpp - Interning and the algebra of values -----------------===//
#include "evaluate/Value.h"
#include "values/UnknownText.h"

#include <algorithm>
#include <set>

namespace patlint {

using CK = Choice::Kind;

/// Why there is a hole where too many texts became one.
static constexpr const char *SeveralValues = "several values";

/// More objects of different types than this in one value: unknown.
static constexpr unsigned MaxObjects = 8;

Values::Values() {
  Symbols.emplace_back(); // NoSymbol
  NothingValue = intern(std::vector<const Choice *>());
  Choice C;
  C.K = CK::Null;
  NullValue = make(C);
  C.K = CK::Absent;
  AbsentValue = make(C);
}

Val Values::text(std::string Bytes, std::vector<Origin> Origins) {
  Atom A;
  A.Bytes = std::move(Bytes);
  A.Origins = std::move(Origins);
  if (A.Bytes.find(UnknownTextBegin) != std::string::npos)
    return fromAtoms({std::move(A)});
  Choice C;
  C.K = CK::Text;
  if (!A.Bytes.empty())
    C.Atoms.push_back(std::move(A));
  return make(std::move(C));
}

Val Values::number(int64_t N, std::string Name) {
  Choice C;
  C.K = CK::Number;
  C.Number = N;
  C.Name = std::move(Name);
  return make(std::move(C));
}

Val Values::hole(HoleKind K, std::string Why) {
  Choice C;
  C.K = CK::Hole;
  C.Hole = K;
  C.Name = std::move(Why);
  return make(std::move(C));
}

Val Values::symbol(SymbolId S) {
  Choice C;
  C.K = CK::Symbol;
  C.Symbol = S;
  return make(std::move(C));
}

Val Values::function(std::string Symbol) {
  Choice C;
  C.K = CK::Function;
  C.Name = std::move(Symbol);
  return make(std::move(C));
}

Val Values::place(Chain Where) {
  Choice C;
  C.K = CK::Place;
  C.Where = std::move(Where);
  return make(std::move(C));
}

Val Values::object(std::string Type, SlotMap Slots) {
  Choice C;
  C.K = CK::Object;
  C.Name = std::move(Type);
  C.Slots = std::move(Slots);
  return make(std::move(C));
}

Val Values::list(const std::vector<Val> &Elements) {
  SlotMap Slots;
  for (size_t I = 0; I < Elements.size(); ++I)
    Slots[std::to_string(I)] = Elements[I];
  return object("list", std::move(Slots));
}

Val Values::arguments(const std::vector<Val> &All, size_t From) {
  std::vector<Val> Given;
  for (size_t I = From; I < All.size(); ++I) {
    Val Each = present(All[I]);
    Given.push_back(mayBeAbsent(Each) && !Each->Choices.empty() ? hole(HoleKind::String, ArgumentWhy) : Each);
  }
  return list(Given);
}

Val Values::pair(Val First, Val Second) {
  return object("pair", {{"first", First}, {"second", Second}});
}

size_t Values::SymbolHash::operator()(const SymbolInfo *S) const {
  auto H = llvm::hash_combine(unsigned(S->R), S->Function, S->Index, S->Global,
                              unsigned(S->Operation), unsigned(S->Kind));
  for (const std::string &P : S->Path)
    H = llvm::hash_combine(H, P);
  return llvm::hash_combine(
      H, llvm::hash_combine_range(S->Operands.begin(), S->Operands.end()));
}

SymbolId Values::symbolId(const SymbolInfo &S) {
  auto It = SymbolIndex.find(&S);
  if (It != SymbolIndex.end())
    return It->second;
  auto Id = SymbolId(Symbols.size());
  Symbols.push_back(S);
  SymbolIndex.emplace(&Symbols.back(), Id);
  return Id;
}

Val Values::below(SymbolId S, SlotName Key, HoleKind Kind) {
  Val &Known = BelowMemo[{uint64_t(S) << 32 | uint64_t(Kind), Key.id()}];
  if (!Known) {
    SymbolInfo I = Symbols[S];
    I.Path.push_back(Key);
    I.Kind = Kind;
    Known = symbol(symbolId(I));
  }
  return Known;
}

/// Operations on what operations made, that are not yet known: no more.
static constexpr unsigned MaxDerivation = 16;

Val Values::derived(TextOp Operation, llvm::StringRef Detail,
                    const std::vector<Val> &Operands, HoleKind Kind) {
  SymbolInfo S;
  S.R = SymbolInfo::Root::Derived;
  S.Operation = Operation;
  S.Global = Detail.str();
  S.Operands = Operands;
  S.Index = int64_t(Detail.size());
  S.Kind = Kind;
  auto Note = [&](SymbolId Inner) {
    S.Level = std::max(S.Level, Symbols[Inner].Level + 1);
  };
  for (Val Operand : Operands)
    for (const Choice *C : Operand->Choices) {
      Note(C->Symbol);
      for (const Atom &A : C->Atoms)
        Note(A.Symbol);
    }
  return S.Level > MaxDerivation ? hole(Kind, "many operations")
                                 : symbol(symbolId(S));
}

bool Values::settled(SymbolId S) const {
  const SymbolInfo &I = Symbols[S];
  return I.R == SymbolInfo::Root::Derived &&
         std::none_of(I.Operands.begin(), I.Operands.end(),
                      [](Val Operand) { return Operand->symbolic(); });
}

const SymbolInfo *Values::derivation(Val V) const {
  if (V->Choices.size() != 1 || !V->Choices[0]->is(CK::Symbol))
    return nullptr;
  const SymbolInfo &S = Symbols[V->Choices[0]->Symbol];
  return S.R == SymbolInfo::Root::Derived ? &S : nullptr;
}

//===-------------------------------------------------------------------===//
// Join and widening
//===-------------------------------------------------------------------===//

static size_t commonPrefix(llvm::StringRef A, llvm::StringRef B) {
  size_t N = 0;
  while (N < A.size() && N < B.size() && A[N] == B[N])
    ++N;
  return N;
}

static size_t commonSuffix(llvm::StringRef A, llvm::StringRef B) {
  size_t N = 0;
  while (N < A.size() && N < B.size() && A[A.size() - 1 - N] == B[B.size() - 1 - N])
    ++N;
  return N;
}

/// Common prefix + hole + common suffix of texts, by their literal ends.
const Choice *Values::squeezed(const std::vector<const Choice *> &Texts) {
  auto LiteralAt = [](const Choice &C, bool Front) -> const Atom * {
    if (C.Atoms.empty())
      return nullptr;
    const Atom &A = Front ? C.Atoms.front() : C.Atoms.back();
    return A.K == Part::Kind::Literal ? &A : nullptr;
  };
  const Atom *Head = LiteralAt(*Texts.front(), true);
  const Atom *Tail = LiteralAt(*Texts.front(), false);
  size_t Prefix = Head ? Head->Bytes.size() : 0;
  size_t Suffix = Tail ? Tail->Bytes.size() : 0;
  for (const Choice *C : Texts) {
    const Atom *H = LiteralAt(*C, true), *T = LiteralAt(*C, false);
    Prefix = H && Head ? std::min(Prefix, commonPrefix(Head->Bytes, H->Bytes)) : 0;
    Suffix = T && Tail ? std::min(Suffix, commonSuffix(Tail->Bytes, T->Bytes)) : 0;
    // A text that is one literal must not give the same bytes twice.
    if (C->Atoms.size() == 1 && H)
      Suffix = std::min(Suffix, H->Bytes.size() - std::min(Prefix, H->Bytes.size()));
  }
  Choice Out;
  Out.K = CK::Text;
  if (Prefix)
    Out.Atoms.push_back(slice(*Head, 0, Prefix));
  Atom Middle;
  Middle.K = Part::Kind::Hole;
  Middle.Bytes = SeveralValues;
  Out.Atoms.push_back(Middle);
  if (Suffix)
    Out.Atoms.push_back(slice(*Tail, Tail->Bytes.size() - Suffix, Suffix));
  return intern(std::move(Out));
}

const Choice *Values::joinedObject(const Choice &A, const Choice &B) {
  auto Pair = std::make_pair(&A, &B);
  if (auto It = ObjectMemo.find(Pair); It != ObjectMemo.end())
    return It->second;
  Choice Out = A;
  Out.Touched |= B.Touched;
  auto Get = [&](const Choice &C, SlotName Key) -> Val {
    auto It = C.Slots.find(Key);
    if (It != C.Slots.end())
      return It->second;
    if (!C.Open)
      return AbsentValue;
    if (C.Symbol == NoSymbol)
      return hole(HoleKind::Object, UnknownSlot);
    return below(C.Symbol, Key, Symbols[C.Symbol].Kind);
  };
  SlotMap Joined;
  auto L = A.Slots.begin(), R = B.Slots.begin();
  while (L != A.Slots.end() || R != B.Slots.end()) {
    bool Left = R == B.Slots.end() ||
                (L != A.Slots.end() && !(R->first < L->first));
    bool Right = L == A.Slots.end() ||
                 (R != B.Slots.end() && !(L->first < R->first));
    SlotName Key = Left ? L->first : R->first;
    Val Of = Left ? L->second : Get(A, Key);
    Val And = Right ? R->second : Get(B, Key);
    Joined.append(Key, Of == And ? Of : join(Of, And));
    L += Left;
    R += Right;
  }
  Out.Slots = std::move(Joined);
  return ObjectMemo[Pair] = intern(std::move(Out));
}

/// Where too many texts became one, more of their kind say nothing new.
static void absorb(std::vector<const Choice *> &Choices) {
  auto Literal = [](const Atom &A) { return A.K == Part::Kind::Literal; };
  auto Covers = [&](const Choice &Wide, llvm::StringRef Bytes) {
    llvm::StringRef Head, Tail;
    const Atom *Middle = nullptr;
    for (const Atom &A : Wide.Atoms)
      if (!Literal(A))
        Middle = Middle ? nullptr : &A;
      else
        (Middle ? Tail : Head) = A.Bytes;
    return Middle && Middle->Bytes == SeveralValues && Wide.Atoms.size() <= 3 &&
           Bytes.size() >= Head.size() + Tail.size() &&
           Bytes.starts_with(Head) && Bytes.ends_with(Tail);
  };
  std::vector<const Choice *> Wide;
  for (const Choice *C : Choices)
    if (C->is(CK::Text) && std::any_of(C->Atoms.begin(), C->Atoms.end(),
                                       [](const Atom &A) {
                                         return A.K == Part::Kind::Hole &&
                                                A.Bytes == SeveralValues;
                                       }))
      Wide.push_back(C);
  if (!Wide.empty())
    std::erase_if(Choices, [&](const Choice *C) {
      return C->is(CK::Text) && C->Atoms.size() == 1 && Literal(C->Atoms[0]) &&
             std::any_of(Wide.begin(), Wide.end(), [&](const Choice *W) {
               return Covers(*W, C->Atoms[0].Bytes);
             });
    });
}

/// Interns with the bounds kept: at most 64 texts, a few objects. An unknown
/// number is any number, so known ones beside it say nothing (counters).
Val Values::capped(std::vector<const Choice *> Choices) {
  bool AnyNumber = std::any_of(Choices.begin(), Choices.end(), [](const Choice *C) {
    return C->is(CK::Hole) && (C->Hole == HoleKind::Int || C->Hole == HoleKind::Uint);
  });
  if (AnyNumber)
    std::erase_if(Choices, [](const Choice *C) { return C->is(CK::Number); });
  absorb(Choices);
  std::vector<const Choice *> Texts;
  unsigned Objects = 0;
  for (const Choice *C : Choices) {
    if (C->is(CK::Text))
      Texts.push_back(C);
    Objects += C->is(CK::Object);
  }
  if (Texts.size() > StringValue::MaxAlternatives) {
    const Choice *One = squeezed(Texts);
    std::vector<const Choice *> Rest = {One};
    for (const Choice *C : Choices)
      if (!C->is(CK::Text))
        Rest.push_back(C);
    Choices = std::move(Rest);
  }
  if (Objects > MaxObjects || Choices.size() > 2 * StringValue::MaxAlternatives) {
    std::vector<const Choice *> Rest;
    for (const Choice *C : Choices)
      if (!C->is(CK::Object) && Rest.size() < StringValue::MaxAlternatives)
        Rest.push_back(C);
    Choice Unknown;
    Unknown.Hole = HoleKind::Object;
    Unknown.Name = "too many values";
    const Choice *U = intern(std::move(Unknown));
    if (std::find(Rest.begin(), Rest.end(), U) == Rest.end())
      Rest.push_back(U);
    Choices = std::move(Rest);
  }
  return intern(std::move(Choices));
}

static bool joinable(const Choice &A, const Choice &B) {
  return A.is(CK::Object) && B.is(CK::Object) && A.Name == B.Name &&
         A.Open == B.Open && A.Symbol == B.Symbol;
}

/// Where the URL of an object was set, if by one call.
static const Link *placeIn(const Choice &C) {
  for (const auto &[Key, Slot] : C.Slots)
    if (Slot->Places)
      if (const Link *One = Values::onePlace(Slot))
        return One;
  return nullptr;
}

/// The name in a pair of a name and a value; null if it is none or not known.
static const std::string *nameOfPair(const Choice &C) {
  if (!C.is(CK::Object) || C.Slots.size() != 2 || (!C.Slots.count("second") && !C.Slots.count("1")))
    return nullptr;
  auto Name = C.Slots.find(C.Slots.count("second") ? "first" : "0");
  if (Name == C.Slots.end() || Name->second->Choices.size() != 1)
    return nullptr;
  const std::vector<Atom> &Text = Name->second->Choices[0]->Atoms;
  return Text.size() == 1 && Text[0].K == Part::Kind::Literal ? &Text[0].Bytes : nullptr;
}

/// The URL of a request that is being made, if something of it is known however
/// it was made.
static Val urlIn(const Choice &C) {
  auto Url = C.Slots.find("url");
  if (!C.is(CK::Object) || Url == C.Slots.end() || Url->second->Choices.empty())
    return nullptr;
  bool Known = std::all_of(Url->second->Choices.begin(), Url->second->Choices.end(), [](const Choice *Way) {
    return std::any_of(Way->Atoms.begin(), Way->Atoms.end(), [](const Atom &A) {
      return A.K == Part::Kind::Literal && A.Bytes.size() > 1;
    });
  });
  return Known ? Url->second : nullptr;
}

static bool sameText(const Choice *A, const Choice *B) {
  return std::equal(A->Atoms.begin(), A->Atoms.end(), B->Atoms.begin(), B->Atoms.end(),
                    [](const Atom &L, const Atom &R) {
                      return L.K == R.K && L.Symbol == R.Symbol && (L.K != Part::Kind::Literal || L.Bytes == R.Bytes);
                    });
}

static bool shareText(Val A, Val B) {
  return std::any_of(A->Choices.begin(), A->Choices.end(), [&](const Choice *One) {
    return std::any_of(B->Choices.begin(), B->Choices.end(), [&](const Choice *Two) { return sameText(One, Two); });
  });
}

/// The object among these that C is joined with: of handles whose URLs were
/// set at different places each stays what it is, as long as they are few, and
/// so do requests with URLs of their own, where ways meet, and pairs: what goes
/// with one URL or under one name does not go with another.
template <typename Iterator>
static Iterator partner(Iterator First, Iterator Last, const Choice &C, bool Apart, bool Meet) {
  constexpr unsigned MaxApart = 4;
  const Link *Place = C.is(CK::Object) && Apart ? placeIn(C) : nullptr;
  const std::string *Name = nameOfPair(C);
  Val Url = Meet && Apart ? urlIn(C) : nullptr;
  auto Differs = [&](const Choice &Old) {
    const Link *Other = Place ? placeIn(Old) : nullptr;
    const std::string *OldName = Name ? nameOfPair(Old) : nullptr;
    Val OldUrl = Url ? urlIn(Old) : nullptr;
    return (Other && (Place->Function != Other->Function || Place->Site != Other->Site)) ||
           (OldName && *OldName != *Name) || (OldUrl && !shareText(OldUrl, Url));
  };
  Iterator Any = Last;
  unsigned Count = 0;
  for (Iterator I = First; I != Last; ++I) {
    if (!joinable(**I, C))
      continue;
    if (!Differs(**I))
      return I;
    ++Count;
    if (Any == Last)
      Any = I;
  }
  return Count < MaxApart ? Last : Any;
}

/// Adds a choice to a union that has its own.
void Values::unite(std::vector<const Choice *> &All, const Choice *C) {
  if (std::find(All.begin(), All.end(), C) != All.end())
    return;
  auto Same = partner(All.begin(), All.end(), *C, staysApart(*C), true);
  if (Same == All.end()) {
    All.push_back(C);
    return;
  }
  const Choice *Joined = joinedObject(**Same, *C);
  // What came of it may be there already.
  if (std::find(All.begin(), All.end(), Joined) == All.end())
    *Same = Joined;
}

Val Values::join(Val A, Val B) {
  if (A == B || B->Choices.empty())
    return A;
  if (A->Choices.empty())
    return B;
  auto Key = std::make_pair(A->Id, B->Id);
  auto It = JoinMemo.find(Key);
  if (It != JoinMemo.end())
    return It->second;
  std::vector<const Choice *> All = A->Choices;
  for (const Choice *C : B->Choices)
    unite(All, C);
  Val Out = capped(std::move(All));
  JoinMemo[Key] = Out;
  return Out;
}

/// Old is a proper beginning of New, atom by atom. The same bytes from another
/// place are the same.
static bool grew(const Choice &Old, const Choice &New) {
  if (New.Atoms.size() < Old.Atoms.size() || Old.Atoms == New.Atoms)
    return false;
  for (size_t I = 0; I < Old.Atoms.size(); ++I) {
    const Atom &O = Old.Atoms[I], &N = New.Atoms[I];
    bool Literals = O.K == Part::Kind::Literal && N.K == Part::Kind::Literal;
    if (O == N || (Literals && O.Bytes == N.Bytes))
      continue;
    return I + 1 == Old.Atoms.size() && Literals &&
           llvm::StringRef(N.Bytes).starts_with(O.Bytes);
  }
  return New.Atoms.size() > Old.Atoms.size();
}

Val Values::widen(Val Old, Val New) {
  if (Old == New)
    return Old;
  // Objects share what they hold: each pair once, not once for each way to it.
  auto Key = std::make_pair(Old->Id, New->Id);
  auto Done = WidenMemo.find(Key);
  if (Done != WidenMemo.end())
    return Done->second;
  Atom More;
  More.K = Part::Kind::Hole;
  More.Bytes = "loop";
  std::vector<const Choice *> All = Old->Choices;
  auto Add = [&](const Choice *C) {
    if (std::find(All.begin(), All.end(), C) == All.end())
      All.push_back(C);
  };
  for (const Choice *C : New->Choices) {
    if (std::find(All.begin(), All.end(), C) != All.end())
      continue;
    if (C->is(CK::Text)) {
      bool Covered = false;
      for (const Choice *O : Old->Choices) {
        if (!O->is(CK::Text) || !grew(*O, *C))
          continue;
        Choice W = *O;
        if (W.Atoms.empty() || !(W.Atoms.back() == More))
          W.Atoms.push_back(More);
        Add(intern(std::move(W)));
        Covered = true;
        break;
      }
      if (!Covered)
        Add(C);
    } else if (C->is(CK::Object)) {
      auto Same = partner(All.begin(), All.end(), *C, staysApart(*C), false);
      if (Same == All.end()) {
        Add(C);
        continue;
      }
      Choice Merged = **Same;
      Merged.Touched |= C->Touched;
      for (auto &[Slot, V] : C->Slots) {
        auto It = Merged.Slots.find(Slot);
        if (It == Merged.Slots.end())
          Merged.Slots[Slot] = Merged.Open ? V : join(AbsentValue, V);
        else
          It->second = widen(It->second, V);
      }
      *Same = intern(std::move(Merged));
    } else {
      Add(C);
    }
  }
  Val Out = capped(std::move(All));
  WidenMemo[Key] = Out;
  return Out;
}

} // namespace patlint
