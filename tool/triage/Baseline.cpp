//===- Baseline.cpp - Findings that are known --------------------------===//
#include "triage/Baseline.h"

#include "base/Files.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/RandomNumberGenerator.h"

#include <algorithm>
#include <tuple>

namespace patlint {

static constexpr llvm::StringLiteral Head = "patlint-baseline/1 ";
static constexpr size_t SaltDigits = 32, IdentityDigits = 64;

static bool isHex(llvm::StringRef Text, size_t Digits) {
  return Text.size() == Digits && llvm::all_of(Text, [](char C) {
           return llvm::isHexDigit(C) && !llvm::isUpper(C);
         });
}

llvm::Expected<Baseline> newBaseline() {
  uint8_t Bytes[SaltDigits / 2];
  if (std::error_code Error = llvm::getRandomBytes(Bytes, sizeof(Bytes)))
    return failure("no random number for a baseline: " + Error.message());
  Baseline B;
  B.Salt = llvm::toHex(Bytes, /*LowerCase=*/true);
  return B;
}

/// Sorted by identity, none twice.
static void tidy(Baseline &B) {
  llvm::stable_sort(B.Entries, [](auto &X, auto &Y) {
    return std::tie(X.Identity, X.Rule) < std::tie(Y.Identity, Y.Rule);
  });
  B.Entries.erase(
      std::unique(B.Entries.begin(), B.Entries.end(),
                  [](auto &X, auto &Y) { return X.Identity == Y.Identity; }),
      B.Entries.end());
}

llvm::Expected<Baseline> readBaseline(const std::string &Name,
                                      llvm::StringRef Text) {
  Baseline B;
  auto Wrong = [&](unsigned Line, const llvm::Twine &What) {
    return failure(Name + ":" + llvm::Twine(Line) + ": " + What);
  };
  for (unsigned Line = 1; !Text.empty() || Line == 1; ++Line) {
    auto [Here, Rest] = Text.split('\n');
    Text = Rest;
    Here.consume_back("\r");
    if (Line == 1) {
      if (!Here.consume_front(Head) || !isHex(Here, SaltDigits))
        return Wrong(1, "not a baseline: its first line is \"" + Head +
                            "\" and a salt of " + llvm::Twine(SaltDigits) +
                            " hexadecimal digits");
      B.Salt = Here.str();
      continue;
    }
    auto [Identity, Rule] = Here.split(' ');
    if (!isHex(Identity, IdentityDigits) || !Rule.contains('/') ||
        Rule.contains(' '))
      return Wrong(Line, Here.starts_with("<<<<<<<")
                             ? "a conflict of a merge; keep the lines of both "
                               "sides"
                             : "expected an identity and the id of a rule");
    B.Entries.push_back({Identity.str(), Rule.str(), Line});
  }
  tidy(B);
  return B;
}

std::string baselineText(const Baseline &B) {
  std::string Text = Head.str() + B.Salt + "\n";
  for (const Baseline::Entry &E : B.Entries)
    Text += E.Identity + " " + E.Rule + "\n";
  return Text;
}

void addFindings(Baseline &B, const std::vector<Finding> &Findings) {
  for (const Finding &F : Findings)
    if (!F.Suppressed)
      for (const std::string &Identity : F.Identities)
        B.Entries.push_back({Identity, F.Rule, 0});
  tidy(B);
}

std::vector<Baseline::Entry> compare(const Baseline &B,
                                     std::vector<Finding> &Findings) {
  llvm::StringSet<> Known, Seen;
  for (const Baseline::Entry &E : B.Entries)
    Known.insert(E.Identity);
  for (Finding &F : Findings) {
    if (F.Identities.empty())
      continue;
    bool All = true;
    for (const std::string &Identity : F.Identities) {
      All &= Known.contains(Identity);
      Seen.insert(Identity);
    }
    F.State = All ? BaselineState::Known : BaselineState::New;
  }
  std::vector<Baseline::Entry> Gone;
  for (const Baseline::Entry &E : B.Entries)
    if (!Seen.contains(E.Identity))
      Gone.push_back(E);
  llvm::sort(Gone, [](auto &X, auto &Y) { return X.Line < Y.Line; });
  return Gone;
}

} // namespace patlint
