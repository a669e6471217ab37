//===- Codec.cpp - The serialised form of facts -------------------------===//
//
// Reading goes through SAX events: nothing throws, nothing is built before
// it is checked, and nesting that encode() does not make ends the reading.
//
//===-------------------------------------------------------------------===//
#include "program/Codec.h"
#include "program/Check.h"
#include "program/FactsFile.h"
#include "program/Fields.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/Twine.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace patlint {

namespace {

using Json = nlohmann::json;

class Writer {
public:
  void number(int64_t N) { Numbers.emplace_back(N); }
  /// One more, so that "none" is the short 0.
  void id(uint32_t N) { number(uint32_t(N + 1)); }
  void flag(bool B) { number(B); }
  template <typename E> void kind(E Value, size_t) { number(int64_t(Value)); }
  void text(const std::string &S) {
    auto [It, New] = Index.try_emplace(S, Index.size());
    if (New)
      Strings.emplace_back(S);
    number(It->second);
  }
  template <typename T, typename F>
  void list(const std::vector<T> &L, F Element) {
    number(int64_t(L.size()));
    for (const T &Item : L)
      Element(Item);
  }

  std::string document(const char *What) {
    Json::array_t Top;
    Top.emplace_back(FactsVersion);
    Top.emplace_back(What);
    Top.emplace_back(std::move(Strings));
    Top.emplace_back(std::move(Numbers));
    std::string Bytes;
    Json::to_cbor(Json(std::move(Top)), Bytes);
    return Bytes;
  }

private:
  Json::array_t Numbers, Strings;
  llvm::StringMap<int64_t> Index;
};

/// Takes the events of a document; stops at the first that is not ours.
class Events {
public:
  std::string Version, What;
  std::vector<std::string> Strings;
  std::vector<int64_t> Numbers;
  bool complete() const { return Depth == 0 && Place == 4; }

  bool null() { return false; }
  bool boolean(bool) { return false; }
  bool number_float(double, const std::string &) { return false; }
  bool binary(Json::binary_t &) { return false; }
  bool start_object(size_t) { return false; }
  bool key(std::string &) { return false; }
  bool end_object() { return false; }
  bool parse_error(size_t, const std::string &, const Json::exception &) {
    return false;
  }

  bool number_unsigned(uint64_t N) {
    return N <= uint64_t(std::numeric_limits<int64_t>::max()) &&
           number_integer(int64_t(N));
  }

  bool number_integer(int64_t N) {
    if (Depth != 2 || Place != 3)
      return false;
    Numbers.push_back(N);
    return true;
  }

  bool string(std::string &S) {
    if (Depth == 2 && Place == 2) {
      Strings.push_back(std::move(S));
      return true;
    }
    if (Depth != 1 || Place > 1)
      return false;
    (Place == 0 ? Version : What) = std::move(S);
    return ++Place > 1 || Version == FactsVersion;
  }

  bool start_array(size_t) {
    if (Depth == 0 ? Place != 0 : Depth != 1 || Place < 2 || Place > 3)
      return false;
    ++Depth;
    return true;
  }

  bool end_array() {
    if (Depth == 2)
      ++Place;
    --Depth;
    return true;
  }

private:
  unsigned Depth = 0;
  /// Which of the four items of the document comes next.
  unsigned Place = 0;
};

/// Hands the numbers out again. After the first number that cannot be, all
/// that is read is empty.
class Reader {
public:
  explicit Reader(Events &From) : From(From) {}

  template <std::integral T> void number(T &N) {
    int64_t Value = next();
    if (Value < int64_t(std::numeric_limits<T>::min()) ||
        Value > int64_t(std::numeric_limits<T>::max()))
      return fail();
    N = T(Value);
  }
  void id(uint32_t &N) {
    number(N);
    --N;
  }
  void flag(bool &B) {
    int64_t Value = next();
    B = Value == 1;
    if (Value != 0 && Value != 1)
      fail();
  }
  template <typename E> void kind(E &Value, size_t Count) {
    int64_t N = next();
    if (N < 0 || N >= int64_t(Count))
      return fail();
    Value = E(N);
  }
  void text(std::string &S) {
    int64_t I = next();
    if (I < 0 || uint64_t(I) >= From.Strings.size())
      return fail();
    S = From.Strings[size_t(I)];
  }
  /// Every element takes a number at least, so a wrong count ends soon.
  template <typename T, typename F> void list(std::vector<T> &L, F Element) {
    int64_t Count = next();
    if (Count < 0 || uint64_t(Count) > From.Numbers.size() - At)
      return fail();
    for (; Count && !Failed; --Count)
      Element(L.emplace_back());
  }

  bool atEnd() const { return !Failed && At == From.Numbers.size(); }

private:
  void fail() { Failed = true; }
  int64_t next() {
    if (Failed || At == From.Numbers.size()) {
      Failed = true;
      return 0;
    }
    return From.Numbers[At++];
  }

  Events &From;
  size_t At = 0;
  bool Failed = false;
};

} // namespace

template <typename T> static std::string encoded(const T &V, const char *What) {
  Writer W;
  fields(W, V);
  return W.document(What);
}

static llvm::Error damaged(const llvm::Twine &Why) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 "cannot read facts: " + Why);
}

template <typename T>
static llvm::Expected<T> decoded(llvm::StringRef Bytes, const char *What) {
  Events From;
  bool Read = Json::sax_parse(Bytes.begin(), Bytes.end(), &From,
                              Json::input_format_t::cbor, /*strict=*/true);
  if (!From.Version.empty() && From.Version != FactsVersion)
    return damaged("not of version " + llvm::Twine(FactsVersion));
  if (!Read || !From.complete())
    return damaged("damaged or cut off");
  if (From.What != What)
    return damaged("not of kind " + llvm::Twine(What));
  T V;
  Reader R(From);
  fields(R, V);
  if (!R.atEnd())
    return damaged("damaged");
  return V;
}

std::string encode(const StringProgram &P) { return encoded(P, "program"); }

llvm::Expected<StringProgram> decode(llvm::StringRef Bytes) {
  auto P = decoded<StringProgram>(Bytes, "program");
  if (P)
    if (auto Problem = brokenPromise(*P))
      return damaged(*Problem);
  return P;
}

std::string encode(const LexicalFacts &F) { return encoded(F, "lexical"); }

llvm::Expected<LexicalFacts> decodeLexical(llvm::StringRef Bytes) {
  return decoded<LexicalFacts>(Bytes, "lexical");
}

std::string encode(const UnitFacts &U) { return encoded(U, "unit"); }

llvm::Expected<UnitFacts> decodeUnit(llvm::StringRef Bytes) {
  return decoded<UnitFacts>(Bytes, "unit");
}

std::string encode(const UnitInputs &I) { return encoded(I, "inputs"); }

llvm::Expected<UnitInputs> decodeInputs(llvm::StringRef Bytes) {
  return decoded<UnitInputs>(Bytes, "inputs");
}

} // namespace patlint
