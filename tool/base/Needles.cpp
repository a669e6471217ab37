//===- Needles.cpp - Many texts looked for at once ---------------------===//
#include "base/Needles.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

void Needles::add(llvm::StringRef Text, uint32_t Number) {
  if (!Text.empty())
    All.push_back({IgnoreCase ? Text.lower() : Text.str(), Number});
}

void Needles::prepare() {
  Class.fill(0);
  Classes = 1;
  for (const Needle &N : All)
    for (unsigned char Byte : N.Text)
      if (!Class[Byte])
        Class[Byte] = uint16_t(Classes++);
  if (IgnoreCase)
    for (unsigned char Upper = 'A'; Upper <= 'Z'; ++Upper)
      Class[Upper] = Class[static_cast<unsigned char>(llvm::toLower(Upper))];

  // The tree of all needles, 0 being no child.
  std::vector<std::vector<uint32_t>> Child(1,
                                           std::vector<uint32_t>(Classes, 0));
  std::vector<std::vector<Output>> Own(1);
  for (const Needle &N : All) {
    uint32_t At = 0;
    for (unsigned char Byte : N.Text) {
      uint16_t C = Class[Byte];
      if (!Child[At][C]) {
        Child[At][C] = uint32_t(Child.size());
        Child.emplace_back(Classes, 0);
        Own.emplace_back();
      }
      At = Child[At][C];
    }
    Own[At].push_back({N.Number, uint32_t(N.Text.size())});
  }

  notePairs();

  // Breadth first: a state takes over what the longest proper end of its text
  // that is a state too leads to and has found.
  std::vector<uint32_t> Back(Child.size(), 0), Order = {0};
  for (size_t I = 0; I < Order.size(); ++I) {
    uint32_t At = Order[I];
    for (uint32_t C = 0; C < Classes; ++C) {
      uint32_t To = Child[At][C];
      uint32_t Otherwise = At ? Child[Back[At]][C] : 0;
      if (!To) {
        Child[At][C] = Otherwise;
        continue;
      }
      Back[To] = Otherwise;
      Own[To].insert(Own[To].end(), Own[Otherwise].begin(),
                     Own[Otherwise].end());
      Order.push_back(To);
    }
  }

  // States that found something come last.
  std::stable_partition(Order.begin(), Order.end(),
                        [&](uint32_t S) { return Own[S].empty(); });
  std::vector<uint32_t> Number(Child.size());
  for (uint32_t I = 0; I < Order.size(); ++I)
    Number[Order[I]] = I * Classes;
  Next.clear();
  Outputs.clear();
  Begins.clear();
  FirstFound = uint32_t(Child.size()) * Classes;
  for (uint32_t S : Order) {
    for (uint32_t To : Child[S])
      Next.push_back(Number[To]);
    if (!Own[S].empty())
      FirstFound = std::min(FirstFound, Number[S]);
    Begins.push_back(uint32_t(Outputs.size()));
    Outputs.insert(Outputs.end(), Own[S].begin(), Own[S].end());
  }
  Begins.push_back(uint32_t(Outputs.size()));
}

static size_t pair(unsigned char First, unsigned char Second) {
  return First | size_t(Second) << 8;
}

void Needles::notePairs() {
  std::array<std::vector<unsigned char>, 257> Bytes;
  for (unsigned B = 0; B < 256; ++B)
    Bytes[Class[B]].push_back(static_cast<unsigned char>(B));
  auto Set = [&](std::bitset<65536> &To, unsigned char First,
                 const std::vector<unsigned char> *Second) {
    for (unsigned char A : Bytes[Class[First]])
      for (unsigned B = 0; B < 256; ++B)
        if (!Second || Class[B] == Class[Second->front()])
          To.set(pair(A, static_cast<unsigned char>(B)));
  };
  Firsts.reset();
  Whole.reset();
  Seconds.reset();
  for (const Needle &N : All) {
    auto At = [&](size_t I) { return static_cast<unsigned char>(N.Text[I]); };
    if (N.Text.size() == 1) {
      Set(Firsts, At(0), nullptr);
      Set(Whole, At(0), nullptr);
      continue;
    }
    Set(Firsts, At(0), &Bytes[Class[At(1)]]);
    if (N.Text.size() == 2)
      Set(Whole, At(0), &Bytes[Class[At(1)]]);
    else
      Set(Seconds, At(1), &Bytes[Class[At(2)]]);
  }
}

/// A needle may begin here; false is sure. Left: bytes from here on.
bool Needles::mayBegin(const unsigned char *At, size_t Left) const {
  if (Left < 3)
    return true;
  size_t First = pair(At[0], At[1]);
  return Firsts[First] && (Whole[First] || Seconds[pair(At[1], At[2])]);
}

void Needles::find(
    llvm::StringRef Text,
    llvm::function_ref<bool(uint32_t Number, size_t At)> Each) const {
  if (Next.empty())
    return;
  const uint32_t *Table = Next.data();
  const unsigned char *Bytes = Text.bytes_begin();
  uint32_t State = 0;
  for (size_t I = 0; I < Text.size(); ++I) {
    if (State == 0)
      while (!mayBegin(Bytes + I, Text.size() - I))
        ++I;
    State = Table[State + Class[Bytes[I]]];
    if (State < FirstFound)
      continue;
    uint32_t Index = State / Classes;
    for (uint32_t O = Begins[Index]; O != Begins[Index + 1]; ++O)
      if (!Each(Outputs[O].Number, I + 1 - Outputs[O].Length))
        return;
  }
}

} // namespace patlint
