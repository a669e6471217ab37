//===- Duplicates.cpp - What several units say word for word -------------===//
#include "program/Duplicates.h"

#include "program/Fields.h"

#include "llvm/Support/BLAKE3.h"
#include "llvm/Support/Endian.h"

namespace patlint {

namespace {
/// An archive that hashes what it is given.
class Hasher {
public:
  void number(int64_t N) {
    char Bytes[8];
    llvm::support::endian::write64le(Bytes, uint64_t(N));
    Hash.update(llvm::StringRef(Bytes, sizeof(Bytes)));
  }
  void id(uint32_t N) { number(N); }
  void flag(bool B) { number(B); }
  template <typename E> void kind(E Value, size_t) { number(int64_t(Value)); }
  void text(const std::string &S) {
    number(int64_t(S.size()));
    Hash.update(llvm::StringRef(S));
  }
  template <typename T, typename F> void list(const std::vector<T> &L, F Element) {
    number(int64_t(L.size()));
    for (const T &Item : L)
      Element(Item);
  }
  std::pair<uint64_t, uint64_t> digest() {
    auto Bytes = Hash.final<16>();
    return {llvm::support::endian::read64le(Bytes.data()),
            llvm::support::endian::read64le(Bytes.data() + 8)};
  }

private:
  llvm::BLAKE3 Hash;
};
} // namespace

void Duplicates::drop(StringProgram &P) {
  // Kind: equal bytes of different things are not the same.
  auto Of = [&](auto &List, int Kind) {
    std::erase_if(List, [&](const auto &Item) {
      Hasher H;
      H.number(Kind);
      fields(H, Item);
      return !Seen.insert(H.digest()).second;
    });
    List.shrink_to_fit();
  };
  Of(P.Functions, 0);
  Of(P.Classes, 1);
  Of(P.Stray, 2);
}

} // namespace patlint
