//===- DetectorLoader.cpp - Detectors, checksums, samples --------------===//
#include "policy/PackLoader.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

#include <re2/re2.h>

namespace patlint {

using Kind = json::Value::Kind;

static std::vector<std::string> groupsOf(const RE2 &Pattern) {
  std::vector<std::string> Names;
  for (const auto &[Name, Index] : Pattern.NamedCapturingGroups())
    Names.push_back(Name);
  return Names;
}

void PackLoader::detector(const json::Value &V, const std::string &Path) {
  ObjectReader O(S, V, Path);
  Detector D;
  D.Id = O.text("id", true);
  define("detector", D.Id, V.get("id"), O.pathOf("id"));
  D.Rule = O.text("rule", true);
  refer("rule", D.Rule, V.get("rule"), O.pathOf("rule"),
        RuleText::Kind::Credential);
  D.EvidenceRule = O.text("evidenceRule", false);
  refer("rule", D.EvidenceRule, V.get("evidenceRule"), O.pathOf("evidenceRule"),
        RuleText::Kind::Credential);
  D.NeedsEvidence = O.flag("needsEvidence", false);
  if (!D.EvidenceRule.empty() || D.NeedsEvidence)
    D.Pack = PackName;
  D.Provider = O.text("provider", false);
  D.Atoms = O.texts("atoms", true);
  D.AtStart = O.flag("atStart", false);
  D.OnlyWhole = O.flag("onlyWhole", false);
  D.MinLength = O.number("minLength", 1, 4096);
  D.Generic = O.flag("generic", false);

  const json::Value *Pattern = O.required("pattern");
  if (Pattern && !Pattern->is(Kind::String))
    S.problem(*Pattern, O.pathOf("pattern"),
              std::string("expected a string, found ") + kindName(Pattern->K));
  else if (Pattern)
    D.Pattern = S.expression(*Pattern, O.pathOf("pattern"), true);
  if (D.Pattern && !llvm::is_contained(groupsOf(*D.Pattern), "secret"))
    S.problem(*Pattern, O.pathOf("pattern"),
              "the expression marks the credential with (?P<secret>...)");

  O.each("exclude", false, [&](const json::Value &Item, const std::string &At) {
    if (!Item.is(Kind::String))
      S.problem(Item, At,
                std::string("expected a string, found ") + kindName(Item.K));
    else if (auto Expression = S.expression(Item, At, true))
      D.Exclude.push_back(std::move(Expression));
  });
  O.each("checksums", false,
         [&](const json::Value &Item, const std::string &At) {
           checksum(Item, At, D);
         });
  O.each("samples", false, [&](const json::Value &Item, const std::string &At) {
    sample(Item, At, D.Checksums.size(), D.Samples);
  });
  O.finish();
  if (!D.OnlyWhole)
    D.makeForms();
  if (D.Pattern)
    L.R.Detectors.push_back(std::move(D));
}

void PackLoader::checksum(const json::Value &V, const std::string &Path,
                          Detector &D) {
  ObjectReader O(S, V, Path);
  Checksum C;
  C.A = *checksumAlgorithm(O.oneOf("algorithm", checksumAlgorithms(), true));
  std::string Encoding = O.oneOf("encoding", encodings(), true);
  C.Alphabet = O.text("alphabet", false);
  llvm::StringRef Standard = digitsOf(Encoding);
  if (C.Alphabet.empty())
    C.Alphabet = Standard.str();
  llvm::StringSet<> Distinct;
  for (char Digit : C.Alphabet)
    Distinct.insert(llvm::StringRef(&Digit, 1));
  if (const json::Value *At = V.get("alphabet");
      At && At->is(Kind::String) &&
      (C.Alphabet.size() != Standard.size() ||
       Distinct.size() != Standard.size())) {
    S.problem(*At, O.pathOf("alphabet"),
              Encoding + " has " + std::to_string(Standard.size()) +
                  " different digits");
    C.Alphabet = Standard.str();
  }
  C.Width = static_cast<unsigned>(O.number("width", 8, 32));
  C.LittleEndian = O.oneOf("endianness", {"big", "little"}, false) == "little";

  // Without a good expression there is nothing to compare the groups with.
  std::vector<std::string> Groups =
      D.Pattern ? groupsOf(*D.Pattern) : std::vector<std::string>();
  C.Covered = O.texts("covers", true);
  O.each("covers", false, [&](const json::Value &G, const std::string &At) {
    if (D.Pattern && G.is(Kind::String) &&
        !llvm::is_contained(Groups, G.String))
      S.problem(G, At, notOneOf(G.String, "group of the pattern", Groups));
  });
  C.Group = O.text("group", true);
  if (D.Pattern && !C.Group.empty() && !llvm::is_contained(Groups, C.Group))
    S.problem(*V.get("group"), O.pathOf("group"),
              notOneOf(C.Group, "group of the pattern", Groups));
  O.finish();
  D.Checksums.push_back(std::move(C));
}

void PackLoader::sample(const json::Value &V, const std::string &Path,
                        size_t Checks, std::vector<Sample> &Out) {
  ObjectReader O(S, V, Path);
  Sample New;
  New.Name = O.text("name", true);
  define("sample", New.Name, V.get("name"), O.pathOf("name"));
  New.Text = O.text("text", true);

  // Any piece; then what is left of it must be one of the known.
  static const RE2 Piece(R"((\{[^{}]*\}?))");
  static const RE2 Random(
      R"(\{(?:(?:alnum|digits|hex)|of:[^{}:]{2,64}):\d{1,3}\})");
  static const RE2 Check(R"(\{(?:check|wrong)(?::(\d))?\})");
  re2::StringPiece Rest(New.Text);
  for (std::string Found; RE2::FindAndConsume(&Rest, Piece, &Found);) {
    std::string Index;
    if (RE2::FullMatch(Found, Random))
      continue;
    if (!RE2::FullMatch(Found, Check, &Index))
      S.problem(*V.get("text"), O.pathOf("text"),
                "unknown piece \"" + Found +
                    "\"; pieces are {alnum:N}, {digits:N}, {hex:N}, "
                    "{of:CHARACTERS:N}, {check}, {wrong}");
    else if (Checks <= (Index.empty() ? 0 : size_t(Index[0] - '0')))
      S.problem(*V.get("text"), O.pathOf("text"),
                "\"" + Found + "\" needs a checksum that is not there");
  }
  O.finish();
  Out.push_back(std::move(New));
}

} // namespace patlint
