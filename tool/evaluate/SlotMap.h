//===- SlotMap.h - The slots of an object ------------------------------===//
//
// What std::map<std::string, Val> would do, made for many copies of objects
// with many slots: entries are one sorted vector, and names are kept once, so
// that copying is copying memory, and comparing or hashing looks at addresses.
//
// Not for several threads at once: all maps share the names.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_SLOTMAP_H
#define PATLINT_EVALUATE_SLOTMAP_H

#include "llvm/ADT/StringRef.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace patlint {

struct ValueNode;

/// A name that is kept once for the life of the process: equal names have one
/// address.
class SlotName {
public:
  SlotName(const std::string &Text) : Kept(&*names().insert(Text).first) {}
  operator const std::string &() const { return *Kept; }
  operator llvm::StringRef() const { return *Kept; }
  const std::string &str() const { return *Kept; }
  const void *id() const { return Kept; }
  bool operator==(const SlotName &Other) const { return Kept == Other.Kept; }
  bool operator==(const char *Text) const { return *Kept == Text; }
  bool operator==(const std::string &Text) const { return *Kept == Text; }
  bool operator<(const SlotName &Other) const {
    return Kept != Other.Kept && *Kept < *Other.Kept;
  }

private:
  static std::unordered_set<std::string> &names() {
    static std::unordered_set<std::string> Names; // addresses stay
    return Names;
  }
  const std::string *Kept;
};

/// From names to values, in the order of the names. Iterators end with every
/// change, unlike those of std::map.
class SlotMap {
public:
  using Val = const ValueNode *;
  using Entry = std::pair<SlotName, Val>;
  using iterator = std::vector<Entry>::iterator;
  using const_iterator = std::vector<Entry>::const_iterator;

  SlotMap() = default;
  SlotMap(std::initializer_list<std::pair<const char *, Val>> All) {
    for (auto &[Key, V] : All)
      try_emplace(Key, V);
  }

  iterator begin() { return Entries.begin(); }
  iterator end() { return Entries.end(); }
  const_iterator begin() const { return Entries.begin(); }
  const_iterator end() const { return Entries.end(); }
  size_t size() const { return Entries.size(); }
  bool empty() const { return Entries.empty(); }
  void clear() { Entries.clear(); }

  const_iterator find(llvm::StringRef Key) const {
    const_iterator It = lower(begin(), end(), Key);
    return It != end() && It->first.str() == Key ? It : end();
  }
  iterator find(llvm::StringRef Key) {
    iterator It = lower(begin(), end(), Key);
    return It != end() && It->first.str() == Key ? It : end();
  }
  size_t count(llvm::StringRef Key) const { return find(Key) != end(); }
  /// The value of a name that is there.
  Val at(llvm::StringRef Key) const { return find(Key)->second; }
  Val &operator[](const std::string &Key) {
    return try_emplace(Key, nullptr).first->second;
  }
  std::pair<iterator, bool> try_emplace(const std::string &Key, Val V) {
    iterator It = lower(begin(), end(), Key);
    if (It != end() && It->first.str() == Key)
      return {It, false};
    return {Entries.insert(It, Entry(SlotName(Key), V)), true};
  }
  /// A name behind all that are there.
  void append(SlotName Key, Val V) { Entries.emplace_back(Key, V); }
  void erase(llvm::StringRef Key) {
    if (iterator It = find(Key); It != end())
      Entries.erase(It);
  }

  bool operator==(const SlotMap &) const = default;

private:
  template <typename Iterator>
  static Iterator lower(Iterator Begin, Iterator End, llvm::StringRef Key) {
    return std::lower_bound(
        Begin, End, Key,
        [](const Entry &E, llvm::StringRef K) { return E.first.str() < K; });
  }
  std::vector<Entry> Entries;
};

} // namespace patlint

#endif
