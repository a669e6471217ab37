//===- Json.cpp - JSON with positions ----------------------------------===//
#include "base/Json.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>
#include <tuple>

#include <nlohmann/json.hpp>

namespace patlint::json {
namespace {

/// An input iterator over the document that tells how far it was read. The
/// lexer always reads by increment, so one shared counter is enough.
class CountingIterator {
public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char *;
  using reference = const char &;

  CountingIterator(const char *At, const char **Furthest)
      : At(At), Furthest(Furthest) {}
  reference operator*() const { return *At; }
  CountingIterator &operator++() {
    ++At;
    if (Furthest)
      *Furthest = At;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator Before = *this;
    ++*this;
    return Before;
  }
  bool operator==(const CountingIterator &Other) const {
    return At == Other.At;
  }

private:
  const char *At;
  const char **Furthest;
};

/// Offsets to lines and columns.
class Lines {
public:
  explicit Lines(llvm::StringRef Text) {
    Starts.push_back(0);
    for (size_t I = 0; I < Text.size(); ++I)
      if (Text[I] == '\n')
        Starts.push_back(I + 1);
  }
  Position at(size_t Offset) const {
    auto After = std::upper_bound(Starts.begin(), Starts.end(), Offset);
    size_t Line = static_cast<size_t>(After - Starts.begin());
    return {static_cast<unsigned>(Line),
            static_cast<unsigned>(Offset - Starts[Line - 1] + 1)};
  }

private:
  std::vector<size_t> Starts;
};

/// Where the token that ends at End begins. Events come when a token is
/// complete, with End just behind it: strings and punctuation exactly, numbers
/// one byte later when another byte followed (the lexer looks ahead).
class TokenStart {
public:
  explicit TokenStart(llvm::StringRef Text) : Text(Text) {}

  /// The start of the next token from a place between two tokens.
  size_t next(size_t From) const {
    return std::min(Text.find_first_not_of(" \t\r\n,:", From), Text.size());
  }
  size_t endOfString(size_t Start) const {
    size_t I = Start + 1;
    while (I < Text.size() && Text[I] != '"')
      I += Text[I] == '\\' ? 2 : 1;
    return std::min(I + 1, Text.size());
  }
  size_t endOfWord(size_t Start) const {
    return std::min(Text.find_first_of(" \t\r\n,:]}", Start), Text.size());
  }

private:
  llvm::StringRef Text;
};

/// Builds the tree. Between two events only blanks, commas and colons stand,
/// so the start of each token follows from the end of the one before; the
/// counting iterator gives the place of a syntax error.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
  Builder(llvm::StringRef Text, const char *const &Furthest, Problems &P)
      : Text(Text), Furthest(Furthest), Start(Text), Where(Text), P(P) {}

  Value Root;

  bool null() override { return word(Value::Kind::Null), true; }
  bool boolean(bool B) override {
    word(Value::Kind::Bool).Bool = B;
    return true;
  }
  bool number_integer(number_integer_t I) override {
    word(Value::Kind::Int).Int = I;
    return true;
  }
  bool number_unsigned(number_unsigned_t U) override {
    if (U > static_cast<uint64_t>(std::numeric_limits<int64_t>::max())) {
      word(Value::Kind::Float).Float = static_cast<double>(U);
      return true;
    }
    word(Value::Kind::Int).Int = static_cast<int64_t>(U);
    return true;
  }
  bool number_float(number_float_t F, const string_t &) override {
    word(Value::Kind::Float).Float = F;
    return true;
  }
  bool string(string_t &S) override {
    size_t At = Start.next(Here);
    Here = Start.endOfString(At);
    add(Value::Kind::String, At).String = std::move(S);
    return true;
  }
  bool binary(binary_t &) override { return false; }
  bool start_object(std::size_t) override {
    return open(Value::Kind::Object), true;
  }
  bool key(string_t &S) override {
    size_t At = Start.next(Here);
    Here = Start.endOfString(At);
    Open.back()->Object.push_back({std::move(S), Where.at(At), {}});
    return true;
  }
  bool end_object() override { return close(), true; }
  bool start_array(std::size_t) override {
    return open(Value::Kind::Array), true;
  }
  bool end_array() override { return close(), true; }

  bool parse_error(std::size_t, const std::string &,
                   const nlohmann::detail::exception &E) override {
    size_t Read = static_cast<size_t>(Furthest - Text.data());
    P.add(Where.at(errorOffset(Read)), "", reason(E.what()));
    return false;
  }

private:
  /// "[json.exception.parse_error.101] parse error at line 1, column 2:
  /// syntax error while parsing X - what" becomes the part from "syntax" on.
  static std::string reason(llvm::StringRef What) {
    size_t At = What.find("syntax error");
    if (At == llvm::StringRef::npos)
      At = std::min(What.find("parse error"), What.size());
    std::string Clean;
    for (char C : What.drop_front(At))
      Clean += llvm::isPrint(C) ? C : '?';
    return Clean.empty() ? "syntax error" : Clean;
  }
  /// The start of the token that is wrong; inside a broken string, the byte
  /// that broke it, which is the last one that was read.
  size_t errorOffset(size_t Read) const {
    size_t Next = Start.next(Here);
    if (Next >= Text.size() || Text[Next] != '"' ||
        Start.endOfString(Next) <= Read)
      return Next;
    return Read ? Read - 1 : 0;
  }

  Value &add(Value::Kind K, size_t At) {
    Value *Slot = &Root;
    if (!Open.empty()) {
      Value &Parent = *Open.back();
      if (Parent.is(Value::Kind::Array)) {
        Parent.Array.emplace_back();
        Slot = &Parent.Array.back();
      } else {
        Slot = &Parent.Object.back().V;
      }
    }
    Slot->K = K;
    Slot->At = Where.at(At);
    return *Slot;
  }
  Value &word(Value::Kind K) {
    size_t At = Start.next(Here);
    Here = Start.endOfWord(At);
    return add(K, At);
  }
  void open(Value::Kind K) {
    size_t At = Start.next(Here);
    Here = At + 1;
    // Children are appended to the innermost open value only, so the
    // addresses of the values around it stay as they are.
    Open.push_back(&add(K, At));
  }
  void close() {
    Here = Start.next(Here) + 1;
    Open.pop_back();
  }

  llvm::StringRef Text;
  const char *const &Furthest;
  TokenStart Start;
  Lines Where;
  Problems &P;
  size_t Here = 0;
  std::vector<Value *> Open;
};

} // namespace

const Value *Value::get(llvm::StringRef Key) const {
  for (const Member &M : Object)
    if (M.Key == Key)
      return &M.V;
  return nullptr;
}

void Problems::add(Position At, llvm::StringRef Path, llvm::StringRef Message) {
  std::string Line = Name + ":" + std::to_string(At.Line) + ":" +
                     std::to_string(At.Column) + ": ";
  if (!Path.empty())
    Line += Path.str() + ": ";
  List.push_back(Line + Message.str());
  Places.push_back(At);
}

std::vector<std::string> Problems::byPosition() const {
  std::vector<size_t> Order(List.size());
  std::iota(Order.begin(), Order.end(), size_t{0});
  std::sort(Order.begin(), Order.end(), [&](size_t A, size_t B) {
    return std::tie(Places[A].Line, Places[A].Column, A) <
           std::tie(Places[B].Line, Places[B].Column, B);
  });
  std::vector<std::string> Sorted;
  for (size_t I : Order)
    Sorted.push_back(List[I]);
  return Sorted;
}

/// Bytes of UTF-8 that a \uXXXX escape stands for; a pair of surrogates is
/// two escapes and four bytes, counted with its first.
static size_t bytesOfEscape(llvm::StringRef FourDigits) {
  unsigned Code = 0;
  FourDigits.getAsInteger(16, Code);
  if (Code >= 0xD800 && Code < 0xDC00)
    return 4;
  if (Code >= 0xDC00 && Code < 0xE000)
    return 0;
  return Code < 0x80 ? 1 : Code < 0x800 ? 2 : 3;
}

Position inString(llvm::StringRef Text, const Value &String, size_t Offset) {
  size_t I = 0;
  for (unsigned Line = 1; Line < String.At.Line; ++Line)
    I = std::min(Text.find('\n', I), Text.size() - 1) + 1;
  // Strings hold no line break, so the line stays the same.
  size_t LineStart = I;
  I += String.At.Column; // behind the quote
  for (size_t Decoded = 0; I < Text.size() && Text[I] != '"';) {
    size_t Source = 1, Value = 1;
    if (Text[I] == '\\') {
      bool Unicode = Text.substr(I).starts_with("\\u");
      Source = Unicode ? 6 : 2;
      Value = Unicode ? bytesOfEscape(Text.substr(I + 2, 4)) : 1;
    }
    Decoded += Value;
    if (Decoded > Offset)
      break;
    I += Source;
  }
  return {String.At.Line, static_cast<unsigned>(I - LineStart + 1)};
}

/// Deeper documents would recurse too far in what reads the tree.
static bool tooDeep(llvm::StringRef Text, Problems &P) {
  constexpr unsigned MaxDepth = 200;
  unsigned Depth = 0;
  TokenStart Start(Text);
  for (size_t I = 0; I < Text.size(); ++I) {
    if (Text[I] == '"') {
      I = Start.endOfString(I) - 1;
      continue;
    }
    if (Text[I] == '[' || Text[I] == '{')
      ++Depth;
    else if ((Text[I] == ']' || Text[I] == '}') && Depth)
      --Depth;
    if (Depth > MaxDepth) {
      P.add(Lines(Text).at(I), "", "more than 200 nested values");
      return true;
    }
  }
  return false;
}

Value parse(llvm::StringRef Text, Problems &P) {
  if (tooDeep(Text, P))
    return {};
  const char *Furthest = Text.begin();
  Builder B(Text, Furthest, P);
  bool Good = false;
  // The SAX interface reports by parse_error; an exception is left only for
  // what the library itself throws, e.g. out of memory.
  try {
    Good = nlohmann::json::sax_parse(CountingIterator(Text.begin(), &Furthest),
                                     CountingIterator(Text.end(), nullptr), &B);
  } catch (const std::exception &E) {
    P.add({}, "", E.what());
  }
  if (!Good)
    return {};
  return std::move(B.Root);
}

/// Two neighbours that changed places, the commonest slip of all.
static bool swapped(llvm::StringRef A, llvm::StringRef B) {
  if (A.size() != B.size())
    return false;
  size_t I = 0;
  while (I < A.size() && A[I] == B[I])
    ++I;
  return I + 1 < A.size() && A[I] == B[I + 1] && A[I + 1] == B[I] &&
         A.substr(I + 2) == B.substr(I + 2);
}

std::string nearest(llvm::StringRef Word,
                    const std::vector<std::string> &Candidates) {
  std::string Best;
  unsigned BestDistance = (static_cast<unsigned>(Word.size()) + 1) / 3;
  std::string Lower = Word.lower();
  for (const std::string &C : Candidates) {
    std::string Candidate = llvm::StringRef(C).lower();
    unsigned Distance =
        swapped(Lower, Candidate)
            ? 1
            : llvm::StringRef(Lower).edit_distance(Candidate, true,
                                                   BestDistance);
    bool Nearer =
        Best.empty() ? Distance <= BestDistance : Distance < BestDistance;
    if (!Nearer || Distance >= C.size())
      continue;
    Best = C;
    BestDistance = Distance;
  }
  return Best;
}

void checkKeys(const Value &Object, llvm::StringRef Path,
               const std::vector<std::string> &Known, Problems &P) {
  llvm::StringSet<> Seen;
  for (const Value::Member &M : Object.Object) {
    if (!Seen.insert(M.Key).second) {
      P.add(M.At, Path, "the key \"" + M.Key + "\" stands twice");
      continue;
    }
    if (std::find(Known.begin(), Known.end(), M.Key) != Known.end())
      continue;
    std::string Message = "unknown key \"" + M.Key + "\"";
    std::string Near = nearest(M.Key, Known);
    if (!Near.empty())
      Message += "; did you mean \"" + Near + "\"?";
    else
      Message += "; known keys are " + llvm::join(Known, ", ");
    P.add(M.At, Path, Message);
  }
}

} // namespace patlint::json
