//===- Detector.cpp - Credentials by their shape -----------------------===//
#include "policy/Detector.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <re2/re2.h>

namespace patlint {
namespace {

/// The named groups of one match.
class Groups {
public:
  explicit Groups(const RE2 &Pattern)
      : Pattern(Pattern),
        Spans(static_cast<size_t>(Pattern.NumberOfCapturingGroups()) + 1) {}

  bool match(llvm::StringRef Text, size_t From) {
    return Pattern.Match(re2::StringPiece(Text.data(), Text.size()), From,
                         Text.size(), RE2::UNANCHORED, Spans.data(),
                         static_cast<int>(Spans.size()));
  }
  llvm::StringRef get(const std::string &Name) const {
    auto Group = Pattern.NamedCapturingGroups().find(Name);
    if (Group == Pattern.NamedCapturingGroups().end())
      return {};
    const re2::StringPiece &S = Spans[static_cast<size_t>(Group->second)];
    return {S.data(), S.size()};
  }

private:
  const RE2 &Pattern;
  std::vector<re2::StringPiece> Spans;
};

} // namespace

/// Written at all, and right.
static bool isValid(const Checksum &C, const Groups &G) {
  std::string Covered;
  for (const std::string &Name : C.Covered)
    Covered += G.get(Name);
  llvm::StringRef Written = G.get(C.Group);
  return !Written.empty() && Written == encodedChecksum(C, Covered);
}

static bool isAny(llvm::StringRef Value,
                  const std::vector<std::shared_ptr<const re2::RE2>> &List) {
  return llvm::any_of(List, [&](const auto &Pattern) {
    return RE2::FullMatch(re2::StringPiece(Value.data(), Value.size()),
                          *Pattern);
  });
}

void Detector::find(llvm::StringRef Text, const Placeholders &NoCredentials,
                    std::vector<ShapeMatch> &Out) const {
  if (Text.size() < MinLength)
    return;
  Groups G(*Pattern);
  // The character behind a secret may be the one before the next.
  for (size_t From = 0; From <= Text.size() && G.match(Text, From);) {
    llvm::StringRef Secret = G.get("secret");
    size_t Offset = static_cast<size_t>(Secret.data() - Text.data());
    From = Offset + std::max<size_t>(Secret.size(), 1);

    bool Valid = llvm::any_of(Checksums,
                              [&](const Checksum &C) { return isValid(C, G); });
    bool Written = llvm::any_of(
        Checksums, [&](const Checksum &C) { return !G.get(C.Group).empty(); });
    llvm::StringRef Entropy = G.get("entropy");
    if (Entropy.empty())
      Entropy = Secret;
    bool Silent = Valid ? isSingleRepeat(Entropy)
                        : Written || NoCredentials.match(Entropy) ||
                              isAny(Entropy, Exclude);
    if (Silent)
      continue;

    ShapeMatch M;
    M.Offset = Offset;
    M.Length = Secret.size();
    M.Rule = Rule;
    M.EvidenceRule = EvidenceRule;
    M.Pack = Pack;
    M.Provider = Provider;
    M.P = Valid ? Proof::Checksum : Proof::Shape;
    M.Generic = Generic && !Valid;
    M.NeedsEvidence = NeedsEvidence;
    Out.push_back(std::move(M));
  }
}

bool Detector::mayHold(llvm::StringRef Piece,
                       const Policy::AtomPart &Part) const {
  llvm::StringRef Left = Piece.take_front(Part.At);
  llvm::StringRef Here = Piece.substr(Part.At, Part.To - Part.From);
  llvm::StringRef Right = Piece.substr(Part.At + Here.size());
  if (AtStart && !Left.empty() && llvm::isAlnum(Left.back()))
    return false;
  // No credential has a blank in it; that spares most texts the expression.
  size_t Blank = Right.find_first_of(" \t\n");
  if (AtStart && Blank != llvm::StringRef::npos &&
      Part.Atom.size() + Blank < MinLength)
    return false;
  // As it is written here: the expression looks at case.
  std::string Whole = Part.Atom.str();
  Whole.replace(Part.From, Here.size(), Here.str());
  // The piece's bytes stand in for as many of the sample's, or beside them.
  auto Matches = [&](llvm::StringRef Before, llvm::StringRef Behind) {
    std::string Made = (Before + Left + Whole + Right + Behind).str();
    return Pattern->Match(Made, 0, Made.size(), RE2::UNANCHORED, nullptr, 0);
  };
  for (const Form &F : Forms) {
    llvm::StringRef Before = F.Before, Behind = F.Behind;
    llvm::StringRef Less = Before.drop_back(std::min(Before.size(), Left.size()));
    llvm::StringRef Later = Behind.drop_front(std::min(Behind.size(), Right.size()));
    bool Both = Less.size() != Before.size(), Two = Later.size() != Behind.size();
    if (Matches(Before, Behind) || (Two && Matches(Before, Later)) ||
        (Both && Matches(Less, Behind)) || (Both && Two && Matches(Less, Later)))
      return true;
  }
  return Forms.empty();
}

void Detector::makeForms() {
  for (const Sample &Each : Samples) {
    std::string Text = expanded(Each, /*WithCheck=*/false);
    size_t Best = std::string::npos, Length = 0;
    for (const std::string &Atom : Atoms)
      if (size_t At = Text.find(Atom); At < Best)
        Best = At, Length = Atom.size();
    if (Best != std::string::npos)
      Forms.push_back({Text.substr(0, Best), Text.substr(Best + Length)});
  }
}

/// Characters that look random and are the same everywhere.
static std::string randomText(llvm::StringRef Alphabet, size_t Count,
                              uint64_t &State) {
  std::string Out;
  for (size_t I = 0; I < Count; ++I) {
    State = State * 6364136223846793005u + 1442695040888963407u;
    Out += Alphabet[(State >> 33) % Alphabet.size()];
  }
  return Out;
}

std::string Detector::expanded(const Sample &S, bool WithCheck) const {
  uint64_t State = 20261123;
  for (char C : S.Name)
    State = State * 31 + static_cast<unsigned char>(C);

  // First with zeros for the checksum, so that the expression can tell what
  // is covered; then with the checksum itself.
  std::string Out;
  size_t CheckAt = std::string::npos, CheckIndex = 0;
  bool Wrong = false;
  llvm::StringRef Rest = S.Text;
  while (!Rest.empty()) {
    size_t Open = Rest.find('{'), Close = Rest.find('}', Open);
    Out += Rest.take_front(Open);
    if (Close == llvm::StringRef::npos)
      break;
    auto [Kind, Number] = Rest.slice(Open + 1, Close).split(':');
    llvm::StringRef Characters;
    if (Kind == "of")
      std::tie(Characters, Number) = Number.split(':');
    size_t Count = 0;
    Number.getAsInteger(10, Count);
    if (Kind == "alnum") {
      Out += randomText(digitsOf("base62"), Count, State);
    } else if (Kind == "digits") {
      Out += randomText("123456789", Count, State);
    } else if (Kind == "hex") {
      Out += randomText(digitsOf("hex"), Count, State);
    } else if (Kind == "of") {
      Out += randomText(Characters, Count, State);
    } else if (Count < Checksums.size()) {
      CheckAt = Out.size();
      CheckIndex = Count;
      Wrong = Kind == "wrong";
      Out.append(Checksums[Count].Width, Checksums[Count].Alphabet[0]);
    }
    Rest = Rest.drop_front(Close + 1);
  }
  if (CheckAt == std::string::npos || !WithCheck)
    return Out;

  Groups G(*Pattern);
  if (!G.match(Out, 0))
    return Out;
  const Checksum &C = Checksums[CheckIndex];
  std::string Covered;
  for (const std::string &Name : C.Covered)
    Covered += G.get(Name);
  std::string Digits = encodedChecksum(C, Covered);
  if (Wrong)
    Digits[0] = Digits[0] == C.Alphabet[0] ? C.Alphabet[1] : C.Alphabet[0];
  Out.replace(CheckAt, C.Width, Digits);
  return Out;
}

} // namespace patlint
