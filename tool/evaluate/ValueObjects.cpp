//===- ValueObjects.cpp - Values as objects with slots -----------------===//
#include "evaluate/TextOps.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

/// Objects inside objects deeper than this are unknown.
static constexpr unsigned MaxDepth = 5;

Val Values::mapped(Val V, llvm::function_ref<Val(const Choice &)> Each) {
  if (V->Choices.size() == 1)
    return Each(*V->Choices[0]);
  llvm::SmallVector<Val, 8> All;
  for (const Choice *C : V->Choices)
    All.push_back(Each(*C));
  return join(All);
}

static bool isIndex(llvm::StringRef Key) {
  return !Key.empty() &&
         Key.find_first_not_of("0123456789") == llvm::StringRef::npos;
}

/// The slot that Key means in an object with these slots. `?path` is a field of a class
/// that was not known where it is read or written: the only one of that name.
static const std::string &meant(const SlotMap &Slots, const std::string &Key) {
  llvm::StringRef Name = Key;
  if (!Name.consume_front("?") || Slots.count(Key))
    return Key;
  const std::string *Only = nullptr;
  for (auto &[Slot, V] : Slots) {
    llvm::StringRef Class = Slot;
    if (!Class.consume_back(Name) || !Class.ends_with("::"))
      continue;
    if (Only)
      return Key;
    Only = &Slot.str();
  }
  return Only ? *Only : Key;
}

Val Values::slot(Val Object, const std::string &Key, HoleKind Missing) {
  // Fields and what was taken out of a list are there; a slot may never have
  // been set.
  const char *Unseen = isFieldKey(Key) ? FieldWhy : isIndex(Key) || Key == "*" ? ElementWhy : UnknownSlot;
  return mapped(Object, [&](const Choice &C) -> Val {
    switch (C.K) {
    case CK::Object: {
      auto It = C.Slots.find(meant(C.Slots, Key));
      if (It != C.Slots.end())
        return It->second;
      if (isIndex(Key) && (It = C.Slots.find("*")) != C.Slots.end()) {
        if (!C.Open)
          return It->second;
        // An element of what it was before, or one that was put there.
        Choice Before = C;
        Before.Slots.erase("*");
        return join(It->second, slot(make(std::move(Before)), Key, Missing));
      }
      // A list where its first element is meant, as C gives an array away; a class that is a
      // list has fields of its own.
      if ((isFieldKey(Key) || Key.starts_with('?')) && C.Symbol == NoSymbol &&
          (It = C.Slots.find("0")) != C.Slots.end() &&
          llvm::all_of(C.Slots, [](const auto &Slot) { return isElementKey(Slot.first); }))
        return slot(It->second, Key, Missing);
      if (!C.Open)
        return AbsentValue;
      if (C.Symbol == NoSymbol)
        return hole(Missing, Unseen);
      [[fallthrough]];
    }
    case CK::Symbol: {
      const SymbolInfo &S = Symbols[C.Symbol];
      if (S.R == SymbolInfo::Root::Derived) // a text or a number
        return hole(isIndex(Key) || Key == "*" ? HoleKind::Char : Missing,
                    PartWhy);
      // A path that goes round in a list of itself says nothing.
      if (S.Path.size() >= 6)
        return hole(Missing, "deep");
      return below(C.Symbol, Key, Missing);
    }
    case CK::Text:
      return hole(isIndex(Key) || Key == "*" ? HoleKind::Char : Missing,
                  PartWhy);
    case CK::Hole:
    case CK::Number:
    case CK::Function:
    case CK::Place:
      return hole(Missing, Unseen);
    case CK::Null:
      // Nothing is read through it: where it may be an object, it is one.
      return Object->Choices.size() > 1 ? NothingValue : AbsentValue;
    case CK::Absent:
      return AbsentValue;
    }
    return hole(Missing, Unseen);
  });
}

Val Values::withSlot(Val Object, const std::string &Key, Val New) {
  if (Key != "*")
    return withSlotOnly(Object, Key, New);
  // One of the elements, and nobody knows which.
  if (New->Depth >= MaxDepth)
    New = hole(HoleKind::Object, "deep");
  return mapped(Object, [&](const Choice &C) -> Val {
    Choice Copy = C;
    for (auto &[Other, V] : Copy.Slots)
      if (isElementKey(Other))
        V = join(V, New);
    if (!Copy.is(CK::Object))
      return withSlotOnly(make(std::move(Copy)), Key, New);
    Copy.Slots.try_emplace("*", New);
    return make(std::move(Copy));
  });
}

Val Values::withSlotOnly(Val Object, const std::string &Key, Val New) {
  if (New->Depth >= MaxDepth)
    New = hole(HoleKind::Object, "deep");
  if (Object->Choices.empty())
    return Object;
  return mapped(Object, [&](const Choice &C) -> Val {
    Choice Out;
    Out.K = CK::Object;
    switch (C.K) {
    case CK::Object:
      Out = C;
      break;
    case CK::Symbol: {
      const SymbolInfo &S = Symbols[C.Symbol];
      Out.Open = true;
      if (S.R != SymbolInfo::Root::Derived)
        Out.Symbol = C.Symbol;
      break;
    }
    case CK::Hole:
    case CK::Function:
    case CK::Number:
    case CK::Place:
      Out.Open = true;
      break;
    case CK::Null:
      if (Object->Choices.size() > 1)
        return NothingValue; // see slot()
      break;
    case CK::Absent:
      break;
    case CK::Text: {
      // Nobody knows which bytes of it were written.
      int64_t At = 0;
      if (isIndex(Key) && !llvm::StringRef(Key).getAsInteger(10, At)) {
        return textOp(*this, TextOp::SetAt, {only(C), number(At), New});
      }
      return hole(HoleKind::String, "written by index");
    }
    }
    Out.Slots[meant(Out.Slots, Key)] = New;
    return make(std::move(Out));
  });
}

Val Values::withSlots(
    Val Object, const std::vector<std::pair<std::string, Val>> &Writes) {
  bool Plain = Writes.size() > 1 && Object->Choices.size() == 1 &&
               Object->Choices[0]->is(CK::Object) &&
               std::all_of(Writes.begin(), Writes.end(), [](const auto &W) {
                 return W.first != "*" && W.second->Depth < MaxDepth;
               });
  if (!Plain) {
    for (auto W = Writes.rbegin(); W != Writes.rend(); ++W)
      Object = withSlot(Object, W->first, W->second);
    return Object;
  }
  Choice Out = *Object->Choices[0];
  for (auto W = Writes.rbegin(); W != Writes.rend(); ++W)
    Out.Slots[meant(Out.Slots, W->first)] = W->second;
  return make(std::move(Out));
}

Val Values::touched(Val V) {
  return mapped(V, [&](const Choice &C) -> Val {
    Choice Out = C;
    Out.Touched |= C.is(CK::Object);
    return make(std::move(Out));
  });
}

Val Values::assumed(Val V) {
  return mapped(V, [&](const Choice &C) -> Val {
    if (C.is(CK::Symbol))
      return symbol(C.Symbol);
    if (!C.is(CK::Text) || C.Atoms.empty())
      return NothingValue;
    Choice Out = C;
    Out.Assumed = true;
    return make(std::move(Out));
  });
}

const Link *Values::onePlace(Val Slot) {
  const Link *One = nullptr;
  for (const Choice *C : Slot->Choices) {
    if (!C->is(CK::Place) || C->Where.empty())
      return nullptr;
    const Link &L = C->Where.back();
    if (One && (One->Function != L.Function || One->Site != L.Site))
      return nullptr;
    One = &L;
  }
  return One;
}

Val Values::perhapsChanged(Val V) {
  Atom Other;
  Other.K = Part::Kind::Hole;
  Other.Hole = HoleKind::String;
  Other.Bytes = PerhapsWhy;
  return join(assumed(V), fromAtoms({Other}, true));
}

bool Values::isTouched(Val V) const {
  return std::any_of(V->Choices.begin(), V->Choices.end(),
                     [](const Choice *C) { return C->Touched; });
}

namespace {
/// One replacement of symbols all through a value. What stands in it more than
/// once is replaced once: operations on operations are a graph, not a tree.
class Substitution {
  size_t Replaced = 0;

public:
  Substitution(Values &V, llvm::function_ref<Val(SymbolId)> Replace)
      : V(V), Replace(Replace) {}

  static constexpr size_t MaxReplaced = 10'000;

  Val value(Val Old) {
    if (!Old->symbolic())
      return Old;
    auto It = Done.find(Old);
    if (It != Done.end())
      return It->second;
    // Objects of objects that nobody looks through.
    if (++Replaced > MaxReplaced)
      return V.hole(HoleKind::Object, "many values");
    Val New = V.mapped(Old, [&](const Choice &C) { return choice(C); });
    Done[Old] = New;
    return New;
  }

private:
  Val symbol(SymbolId Id) {
    auto It = Symbols.find(Id);
    if (It != Symbols.end())
      return It->second;
    Val New = nullptr;
    const SymbolInfo &S = V.info(Id);
    if (S.R == SymbolInfo::Root::Derived) {
      std::vector<Val> Operands;
      for (Val Operand : S.Operands)
        Operands.push_back(value(Operand));
      New = textOp(V, S.Operation, std::move(Operands), S.Global);
    } else {
      New = Replace(Id);
    }
    Symbols[Id] = New;
    return New;
  }

  Val choice(const Choice &C) {
    if (C.is(CK::Symbol))
      return symbol(C.Symbol);
    if (C.is(CK::Text))
      return text(C);
    if (!C.is(CK::Object))
      return V.only(C);
    SlotMap Slots;
    for (auto &[Key, S] : C.Slots)
      Slots[Key] = value(S);
    if (C.Symbol == NoSymbol) {
      Choice Out = C;
      Out.Slots = std::move(Slots);
      return V.make(std::move(Out));
    }
    Val Base = Replace(C.Symbol);
    for (auto &[Key, S] : Slots)
      Base = V.withSlot(Base, Key, S);
    return C.Touched ? V.touched(Base) : Base;
  }

  Val text(const Choice &C) {
    Val Out = V.fromAtoms({}, C.Assumed);
    std::vector<Atom> Run;
    auto Flush = [&] {
      if (!Run.empty())
        Out = V.concat(Out, V.fromAtoms(std::move(Run), C.Assumed));
      Run.clear();
    };
    for (const Atom &A : C.Atoms) {
      if (A.K != Part::Kind::Symbol) {
        Run.push_back(A);
        continue;
      }
      Flush();
      Out = V.concat(Out, symbol(A.Symbol));
    }
    Flush();
    return Out;
  }

  Values &V;
  llvm::function_ref<Val(SymbolId)> Replace;
  llvm::DenseMap<Val, Val> Done;
  llvm::DenseMap<SymbolId, Val> Symbols;
};
} // namespace

Val Values::substituted(Val V, llvm::function_ref<Val(SymbolId)> Replace) {
  return V->symbolic() ? Substitution(*this, Replace).value(V) : V;
}

} // namespace patlint
