//===- BodyFields.cpp - Credentials in what a request sends -------------===//
#include "evaluate/BodyFields.h"

#include "values/RandomText.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

/// Stands for what is not known in the flat text.
static constexpr char Unknown = '\x01';
static constexpr const char *Blanks = " \t\r\n";

namespace {
/// Collects the fields of one body.
class Reader {
public:
  Reader(Values &V, const Models &M) : V(V), M(M) {}

  void choice(const Choice &C, unsigned Depth);
  std::vector<Evidence> take() { return std::move(Out); }

private:
  void text(const std::vector<Atom> &Atoms);
  void form(llvm::StringRef Text);
  void json(llvm::StringRef Text);
  void pair(Val Name, Val Value);
  void field(llvm::StringRef Name, llvm::StringRef Value);
  void add(llvm::StringRef Name, std::vector<Atom> Value);

  Values &V;
  const Models &M;
  /// The text that is read, and for each byte the atom it is from.
  const std::vector<Atom> *Atoms = nullptr;
  std::string Flat;
  std::vector<uint32_t> AtomStarts;
  std::vector<Evidence> Out;
};
} // namespace

/// "user[password]" is the password of a user.
static llvm::StringRef innermost(llvm::StringRef Name) {
  Name = Name.trim(Blanks);
  size_t Open = Name.rfind('[');
  if (!Name.ends_with("]") || Open == llvm::StringRef::npos || Open + 2 >= Name.size())
    return Name;
  return Name.slice(Open + 1, Name.size() - 1);
}

/// What nobody would take for a word: as long as keys are, and as mixed.
static bool looksLikeKey(llvm::StringRef Value) {
  constexpr size_t LeastBytes = 16;
  return Value.size() >= LeastBytes &&
         mayBeSecretPart(std::string_view(Value.data(), Value.size()));
}

void Reader::add(llvm::StringRef Name, std::vector<Atom> Value) {
  Name = innermost(Name);
  TokenParameter Kind = M.bodyField(Name);
  bool Known = std::all_of(Value.begin(), Value.end(),
                           [](const Atom &A) { return A.K == Part::Kind::Literal; });
  if (Kind == TokenParameter::Never || Value.empty() || !Known)
    return;
  std::string Bytes;
  for (const Atom &A : Value)
    Bytes += A.Bytes;
  // A text of several words is for people.
  if (llvm::StringRef(Bytes).find_first_of(Blanks) != llvm::StringRef::npos ||
      (Kind == TokenParameter::ByValue && !looksLikeKey(Bytes)))
    return;
  Evidence E;
  E.Header = Name.str();
  E.Credential = V.fromAtoms(std::move(Value));
  if (std::none_of(Out.begin(), Out.end(), [&](const Evidence &Old) {
        return Old.Header == E.Header && Old.Credential == E.Credential;
      }))
    Out.push_back(std::move(E));
}

/// Value is a part of the flat text.
void Reader::field(llvm::StringRef Name, llvm::StringRef Value) {
  if (Name.contains(Unknown) || Value.contains(Unknown) || Value.empty() ||
      M.bodyField(innermost(Name)) == TokenParameter::Never)
    return;
  size_t From = size_t(Value.data() - Flat.data()), To = From + Value.size();
  std::vector<Atom> Run;
  for (size_t I = 0; I < Atoms->size(); ++I) {
    size_t Begin = std::max<size_t>(From, AtomStarts[I]);
    size_t End = std::min<size_t>(To, AtomStarts[I + 1]);
    if (Begin < End)
      Run.push_back(Values::slice((*Atoms)[I], Begin - AtomStarts[I], End - Begin));
  }
  add(Name, std::move(Run));
}

/// a=1&b=2
void Reader::form(llvm::StringRef Text) {
  while (!Text.empty()) {
    auto [Field, Rest] = Text.split('&');
    auto [Name, Value] = Field.split('=');
    field(Name, Value.rtrim(Blanks));
    Text = Rest;
  }
}

/// Takes a text in quotes, whose first one is gone, off the front of Text.
/// False if it does not end.
static bool quoted(llvm::StringRef &Text, llvm::StringRef &Inside) {
  for (size_t I = 0; I < Text.size(); ++I) {
    if (Text[I] == '\\')
      ++I;
    else if (Text[I] == '"') {
      Inside = Text.take_front(I);
      Text = Text.drop_front(I + 1);
      return true;
    }
  }
  return false;
}

/// {"a": "1"}: the members whose value is a text, at any depth.
void Reader::json(llvm::StringRef Text) {
  llvm::StringRef Name, Value;
  while (true) {
    size_t Quote = Text.find('"');
    if (Quote == llvm::StringRef::npos)
      return;
    Text = Text.drop_front(Quote + 1);
    if (!quoted(Text, Name))
      return;
    llvm::StringRef Behind = Text.ltrim(Blanks);
    if (!Behind.consume_front(":"))
      continue;
    Behind = Behind.ltrim(Blanks);
    if (!Behind.consume_front("\"")) {
      Text = Behind;
      continue;
    }
    if (!quoted(Behind, Value))
      return;
    field(Name, Value);
    Text = Behind;
  }
}

void Reader::text(const std::vector<Atom> &Text) {
  Atoms = &Text;
  Flat.clear();
  AtomStarts.clear();
  for (const Atom &A : Text) {
    AtomStarts.push_back(uint32_t(Flat.size()));
    if (A.K == Part::Kind::Literal)
      Flat += A.Bytes;
    else
      Flat += Unknown;
  }
  AtomStarts.push_back(uint32_t(Flat.size()));
  llvm::StringRef Start = llvm::StringRef(Flat).ltrim(Blanks);
  // What stands in the texts of a JSON document are no fields.
  if (!Start.starts_with("{") && !Start.starts_with("["))
    form(Flat);
  json(Flat);
}

void Reader::pair(Val Name, Val Value) {
  for (const Choice *N : V.asText(Name)->Choices) {
    if (N->Atoms.size() != 1 || N->Atoms[0].K != Part::Kind::Literal ||
        M.bodyField(innermost(N->Atoms[0].Bytes)) == TokenParameter::Never)
      continue;
    for (const Choice *C : Value->Choices)
      if (C->is(CK::Text))
        add(N->Atoms[0].Bytes, C->Atoms);
  }
}

/// Depth keeps lists in lists finite.
void Reader::choice(const Choice &C, unsigned Depth) {
  if (C.is(CK::Text))
    text(C.Atoms);
  if (!C.is(CK::Object))
    return;
  auto First = C.Slots.find("first"), Second = C.Slots.find("second");
  if (First != C.Slots.end() && Second != C.Slots.end()) {
    pair(First->second, Second->second);
    return;
  }
  if (Depth > 4)
    return;
  // Two plain texts in a row of two are a name and its value.
  auto Zero = C.Slots.find("0"), One = C.Slots.find("1");
  if (Depth > 0 && C.Slots.size() == 2 && Zero != C.Slots.end() && One != C.Slots.end() &&
      V.holdsText(Zero->second) && V.holdsText(One->second)) {
    pair(Zero->second, One->second);
    return;
  }
  for (auto &[Key, Value] : C.Slots)
    if (isElementKey(Key))
      for (const Choice *Inner : Value->Choices)
        choice(*Inner, Depth + 1);
}

std::vector<Evidence> bodyEvidence(Values &V, const Models &M, Val Body) {
  Reader R(V, M);
  for (const Choice *C : Body->Choices)
    R.choice(*C, 0);
  return R.take();
}

bool saysNothing(Val Body) {
  return !Body->symbolic() && std::none_of(Body->Choices.begin(), Body->Choices.end(), [](const Choice *C) {
    return C->is(CK::Object) || C->is(CK::Symbol) ||
           std::any_of(C->Atoms.begin(), C->Atoms.end(),
                       [](const Atom &A) { return A.K != Part::Kind::Hole; });
  });
}

} // namespace patlint
