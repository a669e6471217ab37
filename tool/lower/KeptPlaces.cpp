//===- KeptPlaces.cpp - Objects that keep addresses, pointers to several ---===//
//
// `o.p = &u` leaves in o.p what u is. From then on a write to u is a write to
// o.p as well, and a write behind o.p one to u: for sure while both are the
// same value, else perhaps. That is taken back only in the block in which it
// began: elsewhere a pointer that is set to something else leads, perhaps, to
// what it led to before.
//
//===-------------------------------------------------------------------===//
#include "lower/Places.h"

#include "llvm/ADT/STLExtras.h"

namespace patlint::lowering {

/// Addresses remembered of one root, how far a write is passed on, and to how
/// many places.
static constexpr size_t MaxKept = 16, MaxPassing = 8, MaxPassedOn = 64;

/// Pointers that may point to one root, and places that one may point to.
static constexpr size_t MaxPointers = 8;
/// Of those, pointers of which it is known when they point there.
static constexpr size_t MaxChosen = 4;

void Places::keep(PlaceId Holder, PlaceId Target, bool Owner) {
  if (List[Holder].Root == List[Target].Root)
    return;
  std::vector<unsigned> &Here = KeptBy[List[Holder].Root];
  std::vector<unsigned> &There = KeptBy[List[Target].Root];
  if (Here.size() >= MaxKept || There.size() >= MaxKept ||
      llvm::any_of(Here, [&](unsigned I) {
        return !Keeping[I].Over && Keeping[I].Holder == Holder &&
               Keeping[I].Target == Target;
      }))
    return;
  Here.push_back(unsigned(Keeping.size()));
  There.push_back(unsigned(Keeping.size()));
  Keeping.push_back({Holder, Target, Owner, Current});
}

void Places::keepBehind(PlaceId Holder, PlaceId Target) {
  if (auto It = Borrows.find(List[Holder].Root); It != Borrows.end())
    for (const auto &[S, P] : std::vector<std::pair<Slot, PlaceId>>(It->second))
      keep(part(P, {Step::Kind::Element, "*", ""}), Target);
}

void Places::keepSame(PlaceId From, PlaceId To) {
  auto It = KeptBy.find(List[From].Root);
  if (It == KeptBy.end() || From == To)
    return;
  for (unsigned I : std::vector<unsigned>(It->second)) {
    const Kept K = Keeping[I];
    if (K.Over)
      continue;
    const Place Inner = List[K.Holder];
    size_t Above = List[From].Path.size();
    if (Inner.Root != List[From].Root || Inner.Path.size() < Above ||
        !std::equal(List[From].Path.begin(), List[From].Path.end(),
                    Inner.Path.begin()))
      continue;
    PlaceId P = To;
    for (const Step &S : llvm::drop_begin(Inner.Path, Above))
      P = part(P, S);
    keep(P, K.Target, K.Owner);
  }
}

bool Places::keepsAny(PlaceId P) const {
  auto It = KeptBy.find(List[P].Root);
  return It != KeptBy.end() && llvm::any_of(It->second, [&](unsigned I) {
           return !Keeping[I].Over && List[Keeping[I].Holder].Root == List[P].Root;
         });
}

/// Whether one of two elements may be the other.
static bool meets(const Step &A, const Step &B) {
  return A.Key == B.Key ||
         (A.K == Step::Kind::Element && B.K == Step::Kind::Element &&
          (A.Key == "*" || B.Key == "*"));
}

/// Whether a write to one leaves the other as it was: other fields, or other
/// elements that are known.
static bool apart(llvm::ArrayRef<Step> A, llvm::ArrayRef<Step> B) {
  for (size_t I = 0; I < A.size() && I < B.size(); ++I) {
    if (A[I].K != B[I].K || A[I].K == Step::Kind::Tail)
      return false;
    if (!meets(A[I], B[I]))
      return A[I].K == Step::Kind::Field || (A[I].Index == NoTerm && B[I].Index == NoTerm);
  }
  return false;
}

TermId Places::kept(PlaceId P) {
  const Place At = List[P];
  std::vector<TermId> Found;
  auto Look = [&](const Place &Where, bool Below) {
    auto It = KeptBy.find(Where.Root);
    if (It == KeptBy.end())
      return;
    for (unsigned I : It->second) {
      const Kept &K = Keeping[I];
      const Place &Holder = List[K.Holder];
      if (K.Owner || K.Over || Holder.Root != Where.Root ||
          Holder.Path.size() < Where.Path.size() + Below ||
          (!Below && Holder.Path.size() != Where.Path.size()) ||
          !std::equal(Where.Path.begin(), Where.Path.end(),
                      Holder.Path.begin(), meets))
        continue;
      if (!llvm::is_contained(Found, address(K.Target)))
        Found.push_back(address(K.Target));
    }
  };
  Look(At, false);
  bool Exact = Found.size() == 1;
  if (auto It = Borrows.find(At.Root); It != Borrows.end() && At.Path.empty())
    for (const auto &[S, From] : It->second)
      Look(List[From], true);
  if (Found.empty())
    return NoTerm;
  TermId Shown = value(P);
  if (Exact && Found.size() == 1 && Shown == value(addressee(Found.front())))
    return Found.front();
  Found.push_back(Shown);
  return either(Found, {});
}

void Places::point(PlaceId P, TermId Value, bool Pointer) {
  PlaceId Outer = Pointing;
  bool OuterItself = PointsItself;
  Pointing = P;
  PointsItself = Pointer;
  if (auto It = KeptBy.find(List[P].Root); It != KeptBy.end() && Pointer)
    for (unsigned I : It->second)
      Keeping[I].Over |= Keeping[I].Holder == P && Keeping[I].Since == Current;
  write(P, Value);
  Pointing = Outer;
  PointsItself = OuterItself;
}

TermId Places::partOf(TermId Whole, PlaceId P) {
  for (const Step &S : std::vector<Step>(List[P].Path))
    Whole = G.step(decayed(Whole), S);
  return decayed(Whole);
}

/// R was written to: so is what is kept in it, or what keeps it.
void Places::passOn(RootId R, TermId Old, TermId New, llvm::ArrayRef<Step> Part) {
  if (PassingOn.empty())
    PassedOn = 0;
  if (PassingOn.size() >= MaxPassing)
    return;
  PlaceId Set = Pointing;
  bool Itself = PointsItself;
  Pointing = NoPlace;
  auto IsSet = [&](PlaceId P) {
    if (Set == NoPlace || List[Set].Root != List[P].Root)
      return false;
    const std::vector<Step> &Above = List[Set].Path, &Path = List[P].Path;
    return Above.size() + !Itself <= Path.size() &&
           std::equal(Above.begin(), Above.end(), Path.begin());
  };
  for (unsigned I : std::vector<unsigned>(KeptBy[R])) {
    const Kept K = Keeping[I];
    bool Holds = List[K.Holder].Root == R;
    PlaceId Here = Holds ? K.Holder : K.Target;
    PlaceId There = Holds ? K.Target : K.Holder;
    if (K.Over || PassingOn.count(There) || (Holds && IsSet(Here)) ||
        (K.Owner && IsSet(Here)) || apart(Part, List[Here].Path))
      continue;
    TermId Was = partOf(Old, Here), Is = partOf(New, Here);
    if (Was == Is || ++PassedOn > MaxPassedOn)
      continue;
    bool First = PassingOn.insert(Here).second;
    bool Second = PassingOn.insert(There).second;
    TermId Other = value(There);
    write(There, Other == Was ? Is : G.phi({Other, Is}));
    if (First)
      PassingOn.erase(Here);
    if (Second)
      PassingOn.erase(There);
  }
  Pointing = Set;
}

TermId Places::either(llvm::ArrayRef<TermId> Values, llvm::ArrayRef<TermId> Shown) {
  return either(Values, Shown, Current);
}

/// The address of the root that stands for what any of these point to.
TermId Places::either(llvm::ArrayRef<TermId> Values, llvm::ArrayRef<TermId> Given, unsigned B) {
  std::vector<TermId> Key(Values);
  llvm::sort(Key);
  Key.erase(llvm::unique(Key), Key.end());
  std::vector<PlaceId> Targets;
  std::vector<TermId> Shown(Given);
  bool Crowded = false;
  for (TermId V : Key) {
    if (Given.empty())
      Shown.push_back(decayedIn(V, B));
    if (!isAddress(V))
      continue;
    Targets.push_back(addressee(V));
    auto It = Pointers.find(List[addressee(V)].Root);
    Crowded |= It != Pointers.end() && It->second.size() >= (Given.empty() ? MaxPointers : MaxChosen);
  }
  TermId Value = G.phi(Shown);
  Key.insert(Key.end(), Given.begin(), Given.end());
  auto Known = EitherOf.find(Key);
  // One root for whatever they were chosen by: what is written through it counts more.
  if (Crowded && Known == EitherOf.end() && !Given.empty())
    return either(Values, {}, B);
  if (Targets.empty() || Targets.size() > MaxPointers ||
      (Crowded && Known == EitherOf.end()))
    return Value;
  if (Known == EitherOf.end()) {
    Root R;
    R.Kind = RootKind::Either;
    R.Initial = Value;
    RootId Id = addRoot(std::move(R));
    Known = EitherOf.emplace(std::move(Key), Id).first;
    for (PlaceId P : Targets)
      if (auto &Of = Pointers[List[P].Root]; !llvm::is_contained(Of, Id))
        Of.push_back(Id);
    if (llvm::any_of(Targets, [&](PlaceId P) { return isArray(P); }))
      markArray(of(Id));
    Alternatives[Id] = std::move(Targets);
  }
  Blocks[B].Values[Known->second] = Value;
  return address(of(Known->second));
}

} // namespace patlint::lowering
