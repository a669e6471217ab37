//===- Interning.cpp - One of each value --------------------------------===//
#include "evaluate/Value.h"

#include "llvm/ADT/Hashing.h"
#include "llvm/Support/xxhash.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

/// Of a long text the hash is of both ends and the length: texts grow at one of
/// them, and each of the many is looked up once for each step.
static constexpr size_t HashedAtEachEnd = 8;

namespace {
/// Of small numbers and short texts, most of the time.
struct Hash {
  uint64_t H = 0;
  Hash &operator<<(uint64_t N) {
    H = (H ^ N) * 0x9e3779b97f4a7c15u;
    H ^= H >> 32;
    return *this;
  }
  Hash &operator<<(llvm::StringRef Text) { return *this << llvm::xxh3_64bits(Text); }
  Hash &operator<<(const void *P) { return *this << uint64_t(reinterpret_cast<uintptr_t>(P)); }
};
} // namespace

size_t Values::ChoiceHash::operator()(const Choice *C) const {
  if (C->Only.Hash)
    return C->Only.Hash;
  Hash H;
  H << (uint64_t(C->Symbol) << 8 | uint64_t(C->K) << 4 | uint64_t(C->Open) << 1 | uint64_t(C->Touched));
  H << uint64_t(C->Number) << llvm::StringRef(C->Name);
  size_t N = C->Atoms.size();
  H << (uint64_t(N) << 4 | uint64_t(C->Hole));
  for (size_t I = 0; I < N; ++I) {
    if (I == HashedAtEachEnd && N > 2 * HashedAtEachEnd)
      I = N - HashedAtEachEnd;
    const Atom &A = C->Atoms[I];
    H << (uint64_t(A.Symbol) << 4 | uint64_t(A.K)) << llvm::StringRef(A.Bytes);
    if (!A.Origins.empty())
      H << static_cast<const void *>(A.Origins[0].Where);
  }
  for (auto &[Key, V] : C->Slots)
    H << Key.id() << static_cast<const void *>(V);
  for (const Link &L : C->Where)
    H << (uint64_t(L.Function) << 32 | L.Site);
  return H.H;
}

size_t Values::NodeHash::operator()(const ValueNode *N) const {
  return llvm::hash_combine_range(N->Choices.begin(), N->Choices.end());
}

const Choice *Values::intern(Choice C) {
  size_t Hash = ChoiceHash()(&C);
  C.Only.Hash = Hash;
  auto It = ChoiceSet.find(&C);
  if (It != ChoiceSet.end())
    return *It;
  ChoiceStore.push_back(std::make_unique<Choice>(std::move(C)));
  // Moving a choice leaves what belongs to the interned one behind.
  ChoiceStore.back()->Only.Hash = Hash;
  ChoiceSet.insert(ChoiceStore.back().get());
  return ChoiceStore.back().get();
}

Val Values::intern(std::vector<const Choice *> Choices) {
  ValueNode Probe;
  Probe.Choices = std::move(Choices);
  auto It = NodeSet.find(&Probe);
  if (It != NodeSet.end())
    return *It;
  auto N = std::make_unique<ValueNode>(std::move(Probe));
  N->Id = uint32_t(NodeStore.size());
  auto Note = [&](SymbolId S) {
    if (S == NoSymbol)
      return;
    SymbolInfo::Root R = Symbols[S].R;
    if (R == SymbolInfo::Root::Derived) {
      for (Val Operand : Symbols[S].Operands) {
        N->ParamSymbols |= Operand->ParamSymbols;
        N->ReceiverSymbols |= Operand->ReceiverSymbols;
      }
    } else if (R == SymbolInfo::Root::Receiver || R == SymbolInfo::Root::Global)
      N->ReceiverSymbols = true;
    else
      N->ParamSymbols = true;
  };
  for (const Choice *C : N->Choices) {
    Note(C->Symbol);
    for (const Atom &A : C->Atoms)
      Note(A.Symbol);
    N->Places |= C->is(CK::Place);
    if (C->is(CK::Object))
      N->Depth = std::max<uint16_t>(N->Depth, 1);
    for (auto &[Key, V] : C->Slots) {
      N->ParamSymbols |= V->ParamSymbols;
      N->ReceiverSymbols |= V->ReceiverSymbols;
      N->Places |= V->Places;
      N->Depth = std::max<uint16_t>(N->Depth, uint16_t(V->Depth + 1));
    }
  }
  NodeStore.push_back(std::move(N));
  NodeSet.insert(NodeStore.back().get());
  return NodeStore.back().get();
}

size_t Values::WordsHash::operator()(const std::vector<uint32_t> &Words) const {
  return llvm::hash_combine_range(Words.begin(), Words.end());
}

Val Values::operated(TextOp Operation, llvm::StringRef Detail,
                     const std::vector<Val> &Operands, llvm::function_ref<Val()> Compute) {
  std::vector<uint32_t> Key = {uint32_t(Operation),
                               Details.try_emplace(Detail, Details.size()).first->second};
  for (Val Operand : Operands)
    Key.push_back(Operand ? Operand->Id + 1 : 0);
  if (auto It = OperationMemo.find(Key); It != OperationMemo.end())
    return It->second;
  Val Out = Compute();
  OperationMemo.emplace(std::move(Key), Out);
  return Out;
}

Val Values::make(Choice C) {
  const Choice *One = intern(std::move(C));
  if (!One->Only.Value)
    One->Only.Value = intern(std::vector<const Choice *>{One});
  return One->Only.Value;
}

} // namespace patlint
