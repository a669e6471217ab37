//===- ValueObjects.cpp - Values as objects with slots -----------------===//
#include "evaluate/TextOps.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

/// Objects inside objects deeper than this are unknown.
static constexpr unsigned MaxDepth = 5;

Val Values::mapped(Val V, llvm::function_ref<Val(const Choice &)> Each) {
  Val Out = NothingValue;
  for (const Choice *C : V->Choices)
    Out = join(Out, Each(*C));
  return Out;
}

static bool isIndex(llvm::StringRef Key) {
  return !Key.empty() &&
         Key.find_first_not_of("0123456789") == llvm::StringRef::npos;
}

bool isElementKey(llvm::StringRef Key) {
  return Key == "*" || Key.starts_with("@") || isIndex(Key);
}

Val Values::slot(Val Object, const std::string &Key, HoleKind Missing) {
  return mapped(Object, [&](const Choice &C) -> Val {
    switch (C.K) {
    case CK::Object: {
      auto It = C.Slots.find(Key);
      if (It != C.Slots.end())
        return It->second;
      if (isIndex(Key) && (It = C.Slots.find("*")) != C.Slots.end())
        return It->second;
      if (!C.Open)
        return AbsentValue;
      if (C.Symbol == NoSymbol)
        return hole(Missing, UnknownSlot);
      [[fallthrough]];
    }
    case CK::Symbol: {
      SymbolInfo S = Symbols[C.Symbol];
      if (S.R == SymbolInfo::Root::Derived) // a text or a number
        return hole(isIndex(Key) || Key == "*" ? HoleKind::Char : Missing,
                    "part of a text");
      // A path that goes round in a list of itself says nothing.
      if (S.Path.size() >= 6)
        return hole(Missing, "deep");
      S.Path.push_back(Key);
      S.Kind = Missing;
      return symbol(symbolId(S));
    }
    case CK::Text:
      return hole(isIndex(Key) || Key == "*" ? HoleKind::Char : Missing,
                  "part of a text");
    case CK::Hole:
    case CK::Number:
    case CK::Function:
    case CK::Place:
      return hole(Missing, UnknownSlot);
    case CK::Absent:
    case CK::Null:
      return AbsentValue;
    }
    return hole(Missing, UnknownSlot);
  });
}

Val Values::withSlot(Val Object, const std::string &Key, Val New) {
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
    case CK::Absent:
      break;
    case CK::Text: {
      // Nobody knows which bytes of it were written.
      int64_t At = 0;
      if (isIndex(Key) && !llvm::StringRef(Key).getAsInteger(10, At)) {
        Choice Copy = C;
        return textOp(*this, TextOp::SetAt, {make(std::move(Copy)), number(At), New});
      }
      return hole(HoleKind::String, "written by index");
    }
    }
    if (Key == "*") {
      auto It = Out.Slots.find("*");
      Out.Slots["*"] = It == Out.Slots.end() ? New : join(It->second, New);
    } else {
      Out.Slots[Key] = New;
    }
    return make(std::move(Out));
  });
}

Val Values::anyElement(Val List) {
  return mapped(List, [&](const Choice &C) -> Val {
    if (C.is(CK::Object)) {
      Val Out = NothingValue;
      for (auto &[Key, V] : C.Slots)
        if (isElementKey(Key))
          Out = join(Out, V);
      if (!Out->Choices.empty() && !C.Open)
        return Out;
      if (C.Open && C.Symbol != NoSymbol) {
        SymbolInfo S = Symbols[C.Symbol];
        S.Path.push_back("*");
        return join(Out, symbol(symbolId(S)));
      }
      return join(Out, hole(HoleKind::Object, "unknown element"));
    }
    Choice Copy = C;
    return slot(make(std::move(Copy)), "*", HoleKind::Object);
  });
}

Val Values::withElement(Val List, Val New) {
  return mapped(List, [&](const Choice &C) -> Val {
    unsigned Count = 0;
    if (C.is(CK::Object))
      for (auto &[Key, V] : C.Slots)
        Count += isIndex(Key);
    bool Known = (C.is(CK::Object) && !C.Open && !C.Slots.count("*")) ||
                 C.is(CK::Null) || C.is(CK::Absent);
    Choice Copy = C;
    if (C.is(CK::Null) || C.is(CK::Absent)) {
      Copy = Choice();
      Copy.K = CK::Object;
      Copy.Name = "list";
    }
    return withSlot(make(std::move(Copy)),
                    Known && Count < 64 ? std::to_string(Count) : "*", New);
  });
}

/// The slot name of a map entry: "@KEY" if the key is one known text.
static std::string entryKey(Val Key) {
  if (Key->Choices.size() != 1)
    return "*";
  const Choice &C = *Key->Choices[0];
  if (C.is(CK::Number))
    return "@" + std::to_string(C.Number);
  if (!C.is(CK::Text) || C.Atoms.size() > 1 ||
      (C.Atoms.size() == 1 && C.Atoms[0].K != Part::Kind::Literal))
    return "*";
  return "@" + (C.Atoms.empty() ? std::string() : C.Atoms[0].Bytes);
}

Val Values::entry(Val Map, Val Key) {
  std::string Name = entryKey(Key);
  return mapped(Map, [&](const Choice &C) -> Val {
    Choice Copy = C;
    Val Self = make(std::move(Copy));
    Val Found = NothingValue;
    if (C.is(CK::Object)) {
      // Initialiser lists hold pairs under their numbers.
      for (auto &[K, Entry] : C.Slots) {
        if (!isElementKey(K))
          continue;
        Val First = slot(Entry, "first", HoleKind::String);
        bool Any = Name == "*" || K == "*" || entryKey(First) == "*";
        if (K == Name || Any || entryKey(First) == Name)
          Found = join(Found, slot(Entry, "second", HoleKind::Object));
      }
      if (!Found->Choices.empty())
        return Found;
    }
    return slot(Self, Name, HoleKind::Object);
  });
}

Val Values::withEntry(Val Map, Val Key, Val New) {
  return withSlot(Map, entryKey(Key), pair(Key, New));
}

Val Values::touched(Val V) {
  return mapped(V, [&](const Choice &C) -> Val {
    Choice Out = C;
    Out.Touched |= C.is(CK::Object);
    return make(std::move(Out));
  });
}

bool Values::isTouched(Val V) const {
  return std::any_of(V->Choices.begin(), V->Choices.end(),
                     [](const Choice *C) { return C->Touched; });
}

bool Values::elements(Val List, std::vector<Val> &Out) const {
  if (List->Choices.size() != 1)
    return false;
  const Choice &C = *List->Choices[0];
  if (C.is(CK::Null))
    return true;
  if (!C.is(CK::Object) || C.Open || C.Slots.count("*"))
    return false;
  for (size_t I = 0;; ++I) {
    auto It = C.Slots.find(std::to_string(I));
    if (It == C.Slots.end())
      return true;
    Out.push_back(It->second);
  }
}

Val Values::substituted(Val V, llvm::function_ref<Val(SymbolId)> Replace) {
  if (!V->symbolic())
    return V;
  auto Replaced = [&](SymbolId Id) -> Val {
    const SymbolInfo &S = Symbols[Id];
    if (S.R != SymbolInfo::Root::Derived)
      return Replace(Id);
    std::vector<Val> Operands;
    for (Val Operand : S.Operands)
      Operands.push_back(substituted(Operand, Replace));
    return textOp(*this, S.Operation, std::move(Operands), S.Global);
  };
  return mapped(V, [&](const Choice &C) -> Val {
    if (C.is(CK::Symbol))
      return Replaced(C.Symbol);
    if (C.is(CK::Text)) {
      Val Out = fromAtoms({}, C.Assumed);
      std::vector<Atom> Run;
      auto Flush = [&] {
        if (!Run.empty())
          Out = concat(Out, fromAtoms(std::move(Run), C.Assumed));
        Run.clear();
      };
      for (const Atom &A : C.Atoms) {
        if (A.K != Part::Kind::Symbol) {
          Run.push_back(A);
          continue;
        }
        Flush();
        Out = concat(Out, Replaced(A.Symbol));
      }
      Flush();
      return Out;
    }
    if (!C.is(CK::Object)) {
      Choice Copy = C;
      return make(std::move(Copy));
    }
    std::map<std::string, Val> Slots;
    for (auto &[Key, S] : C.Slots)
      Slots[Key] = substituted(S, Replace);
    if (C.Symbol == NoSymbol) {
      Choice Out = C;
      Out.Slots = std::move(Slots);
      return make(std::move(Out));
    }
    Val Base = Replace(C.Symbol);
    for (auto &[Key, S] : Slots)
      Base = withSlot(Base, Key, S);
    return C.Touched ? touched(Base) : Base;
  });
}

} // namespace patlint
