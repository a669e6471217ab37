//===- Triage.cpp - Which findings count -------------------------------===//
#include "triage/Triage.h"

#include "base/Files.h"
#include "base/Json.h"

#include "llvm/ADT/StringRef.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace patlint {

/// The first 128 bits of SHA-256 over fields that cannot run into each other.
static std::string fingerprint(const Finding &F, unsigned Occurrence) {
  std::string Text = "patlint/v1";
  for (const std::string &Field : {F.Rule, F.Where.File, F.Enclosing,
                                   F.Endpoint, std::to_string(Occurrence)})
    Text += "\n" + std::to_string(Field.size()) + ":" + Field;
  return sha256(Text).substr(0, 32);
}

void setFingerprints(std::vector<Finding> &Findings) {
  std::map<std::tuple<std::string, std::string, std::string, std::string>,
           unsigned>
      Seen;
  for (Finding &F : Findings)
    F.Fingerprint =
        fingerprint(F, Seen[{F.Rule, F.Where.File, F.Enclosing, F.Endpoint}]++);
}

/// As clang-tidy spells checks: PACK/RULE is "patlint-PACK-RULE".
static std::string dashed(const std::string &Rule) {
  std::string Result = "patlint-" + Rule;
  std::replace(Result.begin(), Result.end(), '/', '-');
  return Result;
}

/// The known rule that Text names, in either spelling. Null if there is none.
static const std::string *knownRule(llvm::StringRef Text,
                                    const std::vector<std::string> &Known) {
  for (const std::string &Rule : Known)
    if (Text == Rule || Text == dashed(Rule))
      return &Rule;
  return nullptr;
}

static std::string noSuchRule(llvm::StringRef Text,
                              const std::vector<std::string> &Known) {
  std::vector<std::string> Names;
  for (const std::string &Rule : Known)
    Names.push_back(Text.starts_with("patlint-") ? dashed(Rule) : Rule);
  std::string Near = json::nearest(Text, Names);
  return "there is no rule '" + Text.str() + "'" +
         (Near.empty() ? "; see patlint rules list"
                       : "; did you mean '" + Near + "'?");
}

namespace {
/// One rule of one allow-comment that has a reason.
struct Permit {
  const AllowComment *From = nullptr;
  std::string Rule;
  bool Used = false;

  bool covers(const Region &R) const {
    return R.File == From->Where.File && From->FirstLine <= R.Line &&
           R.Line <= From->LastLine;
  }
};
} // namespace

static Finding toolNote(const char *Rule, const Region &Where,
                        std::string Message) {
  Finding F;
  F.Rule = Rule;
  F.L = Level::Note;
  F.Where = Where;
  F.Message = std::move(Message);
  return F;
}

/// The valid permits; a note for each comment that is not.
static std::vector<Permit> permits(const std::vector<LexicalFacts> &Lexical,
                                   const std::vector<std::string> &Known,
                                   const std::vector<std::string> &Forbidden,
                                   std::vector<Finding> &Notes) {
  std::vector<Permit> Out;
  for (const LexicalFacts &F : Lexical)
    for (const AllowComment &A : F.Allows) {
      std::string Trouble;
      if (A.Rules.empty())
        Trouble = "it names no rule";
      else if (llvm::StringRef(A.Reason).trim().empty())
        Trouble = "it gives no reason; write `patlint:allow(" +
                  A.Rules.front() + ") -- REASON`";
      for (const std::string &Name : A.Rules) {
        const std::string *Rule = knownRule(Name, Known);
        bool CanBe = !Rule || !std::binary_search(Forbidden.begin(),
                                                  Forbidden.end(), *Rule);
        if (!Rule && Trouble.empty())
          Trouble = noSuchRule(Name, Known);
        else if (!CanBe && Trouble.empty())
          Trouble =
              *Rule + " cannot be silenced in the code, only by a baseline";
        else if (Rule && CanBe && !llvm::StringRef(A.Reason).trim().empty())
          Out.push_back({&A, *Rule, false});
      }
      if (!Trouble.empty())
        Notes.push_back(
            toolNote("patlint/bad-allow", A.Where,
                     "this allow-comment silences nothing: " + Trouble));
    }
  return Out;
}

void triage(std::vector<Finding> &Findings,
            const std::vector<LexicalFacts> &Lexical,
            const std::vector<std::string> &KnownRules,
            const std::vector<std::string> &Forbidden) {
  std::vector<Finding> Notes;
  std::vector<Permit> Permits = permits(Lexical, KnownRules, Forbidden, Notes);
  for (Finding &F : Findings)
    for (Permit &P : Permits) {
      bool Covered =
          P.covers(F.Where) ||
          (!F.RelatedPlaces.empty() && P.covers(F.RelatedPlaces.front().Where));
      if (P.Rule != F.Rule || !Covered)
        continue;
      P.Used = true;
      if (!F.Suppressed)
        F.Suppressed = P.From->Reason;
    }
  for (const Permit &P : Permits)
    if (!P.Used)
      Notes.push_back(toolNote("patlint/unused-allow", P.From->Where,
                               "no finding of " + P.Rule +
                                   " here needs this allow-comment"));
  for (Finding &Note : Notes)
    Findings.push_back(std::move(Note));
  std::sort(Findings.begin(), Findings.end(), inReportOrder);
  setFingerprints(Findings);
}

} // namespace patlint
