//===- Policy.cpp - The rules in force ---------------------------------===//
#include "policy/Policy.h"

#include "policy/Data.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <tuple>

namespace patlint {

Policy::Policy() : D(std::make_unique<Data>()) {}
Policy::~Policy() = default;
Policy::Policy(Policy &&) noexcept = default;
Policy &Policy::operator=(Policy &&) noexcept = default;

Policy PolicyBuilder::build(Rules R) {
  Policy P;
  P.D->R = std::move(R);
  const std::vector<Detector> &Detectors = P.D->R.Detectors;
  for (uint32_t I = 0; I < Detectors.size(); ++I)
    for (const std::string &Atom : Detectors[I].Atoms) {
      P.D->Atoms.add(Atom, I);
      P.D->ByAtom[llvm::StringRef(Atom).lower()].push_back(I);
    }
  P.D->Atoms.prepare();
  return P;
}

const Rules &PolicyBuilder::rules(const Policy &P) { return P.D->R; }

const std::vector<Policy::SourceInfo> &Policy::sources() const {
  return D->R.Sources;
}

const std::vector<RuleText> &Policy::rules() const { return D->R.Texts; }

const RuleText *Policy::rule(llvm::StringRef Id) const {
  for (const RuleText &R : D->R.Texts)
    if (R.Id == Id)
      return &R;
  return nullptr;
}

const std::vector<Pack> &Policy::packs() const { return D->R.Packs; }

const CallNames &Policy::callNames() const { return D->R.Names; }
const CredentialNames &Policy::credentialNames() const { return D->R.Secrets; }

std::vector<ShapeMatch> Policy::credentialsIn(llvm::StringRef Text) const {
  // Most texts hold no atom at all.
  std::vector<ShapeMatch> All;
  llvm::SmallVector<uint32_t, 8> Candidates;
  D->Atoms.find(Text, [&](uint32_t Index, size_t At) {
    const Detector &Each = D->R.Detectors[Index];
    bool Inside = Each.AtStart && At > 0 && llvm::isAlnum(Text[At - 1]);
    if (!Inside && Text.size() >= Each.MinLength &&
        !llvm::is_contained(Candidates, Index))
      Candidates.push_back(Index);
    return true;
  });
  std::sort(Candidates.begin(), Candidates.end());
  for (uint32_t Index : Candidates)
    D->R.Detectors[Index].find(Text, D->R.NoCredentials, All);
  // Where several detectors see something: the first, of those the longest,
  // of those the one with better proof.
  std::sort(All.begin(), All.end(),
            [](const ShapeMatch &A, const ShapeMatch &B) {
              if (A.Offset != B.Offset)
                return A.Offset < B.Offset;
              if (A.Length != B.Length)
                return A.Length > B.Length;
              return std::tie(B.P, A.Rule) < std::tie(A.P, B.Rule);
            });
  std::vector<ShapeMatch> Out;
  for (ShapeMatch &M : All)
    if (Out.empty() || M.Offset >= Out.back().Offset + Out.back().Length)
      Out.push_back(std::move(M));
  return Out;
}

bool Policy::isPlaceholder(llvm::StringRef Value) const {
  return D->R.NoCredentials.match(Value);
}

std::string Policy::preview(llvm::StringRef Secret) const {
  // Shorter secrets would be told by their first letter.
  constexpr size_t ShortestWithLetter = 8, LongestId = 12;
  size_t Characters = 0;
  for (char C : Secret)
    Characters += (static_cast<unsigned char>(C) & 0xC0) != 0x80;

  std::string Out;
  llvm::StringRef Rest = Secret;
  size_t Digits = std::min(Rest.find_first_not_of("0123456789"), Rest.size());
  llvm::StringRef Behind = Rest.drop_front(Digits);
  if (Digits >= 1 && Digits <= LongestId &&
      (Behind.consume_front("|") || Behind.consume_front_insensitive("%7c"))) {
    Out = Rest.take_front(Digits).str() + "|";
    Rest = Behind;
  }
  if (Rest.size() >= ShortestWithLetter && llvm::isAlpha(Rest.front()))
    Out += Rest.front();
  return Out + "*** (" + std::to_string(Characters) +
         (Characters == 1 ? " character)" : " characters)");
}

bool Policy::mayBecomeCredential(llvm::StringRef Piece,
                                 const AtomPart &Part) const {
  auto Users = D->ByAtom.find(Part.Atom.lower());
  return Users != D->ByAtom.end() &&
         llvm::any_of(Users->second, [&](uint32_t Index) {
           return D->R.Detectors[Index].mayHold(Piece, Part);
         });
}

std::vector<std::string> Policy::credentialAtoms() const {
  std::vector<std::string> Atoms;
  for (const Detector &Each : D->R.Detectors)
    if (!Each.OnlyWhole)
      Atoms.insert(Atoms.end(), Each.Atoms.begin(), Each.Atoms.end());
  std::sort(Atoms.begin(), Atoms.end());
  Atoms.erase(std::unique(Atoms.begin(), Atoms.end()), Atoms.end());
  return Atoms;
}

} // namespace patlint
