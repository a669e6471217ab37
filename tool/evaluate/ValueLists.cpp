//===- ValueLists.cpp - Values as lists, tables and maps ---------------===//
//
// A list has its elements in the slots "0", "1", ...; what may be anywhere in
// it is in "*". A map has pairs, in "@KEY"; its type says whether it is gone
// through in the order of its keys.
//
//===-------------------------------------------------------------------===//
#include "evaluate/Value.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

/// A map whose order says nothing.
static constexpr const char *Unordered = "table";

static bool isIndex(llvm::StringRef Key) {
  return !Key.empty() && llvm::all_of(Key, llvm::isDigit);
}

bool isElementKey(llvm::StringRef Key) {
  return Key == "*" || Key.starts_with("@") || isIndex(Key);
}

static bool isAbsentChoice(const Choice *C) { return C->is(CK::Absent); }

/// V without the possibility of being absent, if it can be anything else.
Val Values::present(Val V) {
  if (V->Choices.size() < 2 || llvm::none_of(V->Choices, isAbsentChoice))
    return V;
  std::vector<const Choice *> Rest;
  for (const Choice *C : V->Choices)
    if (!C->is(CK::Absent))
      Rest.push_back(C);
  return intern(std::move(Rest));
}

bool Values::mayBeAbsent(Val V) {
  return V->Choices.empty() || llvm::any_of(V->Choices, isAbsentChoice);
}

Val Values::anyElement(Val List) {
  return mapped(List, [&](const Choice &C) -> Val {
    if (C.is(CK::Object)) {
      Val Out = NothingValue;
      for (auto &[Key, V] : C.Slots)
        if (isElementKey(Key))
          Out = join(Out, V);
      Out = present(Out);
      if (!Out->Choices.empty() && !C.Open)
        return Out;
      if (C.Open && C.Symbol != NoSymbol)
        return join(Out, below(C.Symbol, std::string("*"), Symbols[C.Symbol].Kind));
      return join(Out, hole(HoleKind::Object, "unknown element"));
    }
    return slot(only(C), "*", HoleKind::Object);
  });
}

Val Values::withElement(Val List, Val New) {
  // What is put there is there, whether the object it comes from had it or not.
  New = present(New);
  return mapped(List, [&](const Choice &C) -> Val {
    unsigned Count = 0;
    bool Gap = false;
    if (C.is(CK::Object))
      for (auto &[Key, V] : C.Slots) {
        Count += isIndex(Key);
        Gap |= isIndex(Key) && mayBeAbsent(V);
      }
    bool Known =
        (C.is(CK::Object) && !C.Open && !Gap && !C.Slots.count("*")) ||
        C.is(CK::Null) || C.is(CK::Absent);
    Choice Copy = C;
    if (C.is(CK::Null) || C.is(CK::Absent)) {
      Copy = Choice();
      Copy.K = CK::Object;
      Copy.Name = "list";
    }
    Val Self = make(std::move(Copy));
    if (Known && Count < 64)
      return withSlot(Self, std::to_string(Count), New);
    // It is put behind what is there, and changes none of that.
    return withAnywhere(Self, New);
  });
}

Val Values::withAnywhere(Val List, Val New) {
  Val Old = NothingValue;
  for (const Choice *C : List->Choices)
    if (auto It = C->Slots.find("*"); It != C->Slots.end())
      Old = join(Old, It->second);
  return withSlotOnly(List, "*", join(Old, New));
}

Val Values::some(Val Element) {
  Choice C;
  C.K = CK::Object;
  C.Name = "list";
  C.Slots["*"] = Element;
  return make(std::move(C));
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
    if (llvm::any_of(It->second->Choices, isAbsentChoice))
      return false;
    Out.push_back(It->second);
  }
}

/// The keys of a list or ordered map made in view, in the order in which a
/// loop goes through them; false if that is not known.
bool Values::order(const Choice &List, std::vector<std::string> &Keys) {
  if (!List.is(CK::Object) || List.Open)
    return false;
  size_t Indices = 0;
  for (auto &[Key, V] : List.Slots) {
    if (Key == "*")
      return false;
    if (!isElementKey(Key))
      continue;
    Indices += isIndex(Key);
    Keys.push_back(Key);
  }
  if (List.Name == Unordered && Keys.size() > 1)
    return false;
  if (Indices == Keys.size()) {
    for (size_t I = 0; I < Keys.size(); ++I)
      Keys[I] = std::to_string(I);
    return llvm::all_of(Keys,
                        [&](const std::string &K) { return List.Slots.count(K); });
  }
  if (Indices)
    return false;
  // Numbers come in their own order, texts as they stand.
  std::vector<std::pair<int64_t, std::string>> Numbered;
  for (const std::string &Key : Keys) {
    Val First = nullptr;
    for (const Choice *C : List.Slots.at(Key)->Choices)
      if (auto It = C->Slots.find("first"); It != C->Slots.end())
        First = It->second;
    if (First && First->Choices.size() == 1 &&
        First->Choices[0]->is(CK::Number))
      Numbered.push_back({First->Choices[0]->Number, Key});
  }
  if (Numbered.empty())
    return true;
  if (Numbered.size() != Keys.size())
    return false;
  std::sort(Numbered.begin(), Numbered.end());
  for (size_t I = 0; I < Keys.size(); ++I)
    Keys[I] = Numbered[I].second;
  return true;
}

bool Values::sequence(const Choice &List, std::vector<bool> &Sure) const {
  std::vector<std::string> Keys;
  if (!order(List, Keys))
    return false;
  for (const std::string &Key : Keys)
    Sure.push_back(!mayBeAbsent(List.Slots.at(Key)));
  return true;
}

/// The key of the element Index: a number, or a list of one key of a map.
std::string Values::keyAt(const Choice &List, const Choice &Index) {
  if (Index.is(CK::Object)) {
    auto It = Index.Slots.find("0");
    return It == Index.Slots.end() ? "*" : entryKey(It->second);
  }
  if (!Index.is(CK::Number) || Index.Number < 0)
    return "*";
  bool Map = List.is(CK::Object) &&
             llvm::any_of(List.Slots, [](auto &S) {
               return llvm::StringRef(S.first).starts_with("@");
             });
  if (!Map)
    return std::to_string(Index.Number);
  std::vector<std::string> Keys;
  if (!order(List, Keys) || size_t(Index.Number) >= Keys.size())
    return "*";
  return Keys[size_t(Index.Number)];
}

Val Values::at(Val List, Val Index) {
  Val Out = NothingValue;
  if (Index->Choices.empty())
    return anyElement(List);
  for (const Choice *I : Index->Choices)
    Out = join(Out, mapped(List, [&](const Choice &C) -> Val {
                 Val Self = only(C);
                 std::string Key = keyAt(C, *I);
                 return Key == "*"
                            ? anyElement(Self)
                            : present(slot(Self, Key, HoleKind::Object));
               }));
  return Out;
}

Val Values::withAt(Val List, Val Index, Val New) {
  return mapped(List, [&](const Choice &C) -> Val {
    Val Self = only(C);
    std::string Key = Index->Choices.size() == 1
                          ? keyAt(C, *Index->Choices[0])
                          : std::string("*");
    return withSlot(Self, Key, New);
  });
}

/// The slot name of a map entry: "@KEY" if the key is one known text.
std::string Values::entryKey(Val Key) {
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
    Val Self = only(C);
    Val Found = NothingValue;
    if (C.is(CK::Object)) {
      // Initialiser lists hold pairs under their numbers.
      for (auto &[K, Entry] : C.Slots) {
        if (!isElementKey(K))
          continue;
        Val First = slot(Entry, "first", HoleKind::String);
        bool Any = Name == "*" || K == "*" || entryKey(First) == "*";
        if (K == Name || Any || entryKey(First) == Name)
          Found = join(Found, slot(present(Entry), "second", HoleKind::Object));
      }
      if (!Found->Choices.empty())
        return Found;
    }
    return slot(Self, Name, HoleKind::Object);
  });
}

Val Values::withEntry(Val Map, Val Key, Val New) {
  std::string Name = entryKey(Key);
  Val Entry = pair(Key, New);
  return Name == "*" ? withAnywhere(Map, Entry) : withSlot(Map, Name, Entry);
}

Val Values::withNewEntry(Val Map, Val Key, Val New) {
  std::string Name = entryKey(Key);
  return mapped(Map, [&](const Choice &C) -> Val {
    Val Self = only(C);
    if (!C.is(CK::Object) || C.Open || Name == "*" || C.Slots.count("*"))
      return withAnywhere(Self, pair(Key, New));
    auto It = C.Slots.find(Name);
    if (It == C.Slots.end())
      return withSlot(Self, Name, pair(Key, New));
    return mayBeAbsent(It->second)
               ? withSlot(Self, Name, present(join(It->second, pair(Key, New))))
               : Self;
  });
}

/// The elements of a set: in order and each once, if all are known.
Val Values::sortedSet(Val List) {
  std::vector<Val> All;
  std::map<std::pair<int64_t, std::string>, Val> Sorted;
  bool Known = elements(List, All);
  for (Val V : All) {
    std::string Key = entryKey(V);
    if (Key == "*") {
      Known = false;
      break;
    }
    const Choice &C = *V->Choices[0];
    Sorted.try_emplace({C.is(CK::Number) ? C.Number : 0, Key}, V);
  }
  if (!Known)
    return some(anyElement(List));
  All.clear();
  for (auto &[Key, V] : Sorted)
    All.push_back(V);
  return list(All);
}

Val Values::entries(Val Pairs, llvm::StringRef Order) {
  return mapped(Pairs, [&](const Choice &C) -> Val {
    if (!C.is(CK::Object) || C.Open)
      return only(C);
    if (Order == "set")
      return sortedSet(only(C));
    Choice Copy = C;
    Copy.Name = Order == "key" ? "map" : Unordered;
    if (Order == "multi")
      return make(std::move(Copy));
    Copy.Slots.clear();
    Val Out = make(std::move(Copy));
    for (size_t I = 0; I < C.Slots.size(); ++I) {
      auto It = C.Slots.find(std::to_string(I));
      if (It == C.Slots.end())
        break;
      Val First = slot(It->second, "first", HoleKind::String);
      // Of two entries with one key the first one stays.
      std::string Key = entryKey(First);
      if (Key != "*" && !mayBeAbsent(It->second)) {
        if (!Out->Choices[0]->Slots.count(Key))
          Out = withSlot(Out, Key, It->second);
      } else {
        Out = withAnywhere(Out, present(It->second));
      }
    }
    for (auto &[Key, V] : C.Slots)
      if (Key == "*" || llvm::StringRef(Key).starts_with("@"))
        Out = Key == "*" ? withAnywhere(Out, V) : withSlot(Out, Key, V);
    return Out;
  });
}

/// The entries of a map, if it has no others.
static bool entriesOf(Val Map, std::vector<Val> &Entries) {
  const Choice *C = Map->Choices.size() == 1 ? Map->Choices[0] : nullptr;
  if (!C || !C->is(CK::Object) || C->Open)
    return false;
  for (auto &[Key, Entry] : C->Slots) {
    if (!llvm::StringRef(Key).starts_with("@")) {
      Entries.clear();
      return false;
    }
    Entries.push_back(Entry);
  }
  return !Entries.empty();
}

Val Values::chained(Val First, Val Second) {
  std::vector<Val> More;
  if (!entriesOf(Second, More) && !elements(Second, More)) {
    Val Any = anyElement(Second);
    return mapped(First, [&](const Choice &C) -> Val {
      return withAnywhere(only(C), Any);
    });
  }
  for (Val V : More)
    First = withElement(First, V);
  return First;
}

Val Values::count(Val List) {
  return mapped(List, [&](const Choice &C) -> Val {
    std::vector<std::string> Keys;
    bool Known = C.is(CK::Object) && !C.Open && !C.Slots.count("*");
    int64_t Count = 0;
    for (auto &[Key, V] : C.Slots)
      if (isElementKey(Key)) {
        ++Count;
        Known &= !mayBeAbsent(V);
      }
    return Known ? number(Count) : hole(HoleKind::Uint, "size");
  });
}

/// Of what extends an input nobody knows yet whose URL it is.
bool Values::staysApart(const Choice &C) const {
  return C.Symbol == NoSymbol || Symbols[C.Symbol].R == SymbolInfo::Root::Global;
}

Val Values::join(llvm::ArrayRef<Val> All) {
  Val Only = NothingValue;
  std::vector<const Choice *> Union;
  for (Val V : All) {
    if (V == Only || V->Choices.empty())
      continue;
    if (Only->Choices.empty()) {
      Only = V;
      Union = V->Choices;
      continue;
    }
    for (const Choice *C : V->Choices)
      unite(Union, C);
    // Long before it is much.
    if (Union.size() > 4 * StringValue::MaxAlternatives)
      Union = capped(std::move(Union))->Choices;
  }
  return Union == Only->Choices ? Only : capped(std::move(Union));
}

Val Values::ended(Val Old, Val New) {
  Val Out = Old;
  for (const Choice *C : New->Choices) {
    if (std::find(Old->Choices.begin(), Old->Choices.end(), C) != Old->Choices.end())
      continue;
    Val More = only(*C);
    if (C->is(CK::Text))
      More = asText(hole(HoleKind::String, "loop"));
    else if (C->is(CK::Number))
      More = hole(HoleKind::Int, "loop");
    else if (C->is(CK::Symbol) && Symbols[C->Symbol].R == SymbolInfo::Root::Derived)
      More = hole(Symbols[C->Symbol].Kind, "loop");
    Out = join(Out, More);
  }
  return Out;
}

} // namespace patlint
