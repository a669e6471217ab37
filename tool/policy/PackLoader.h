//===- PackLoader.h - One rule pack from its tree ----------------------===//
//
// In:  the positioned tree of one source.
// Out: its contents, added to the rules of all sources, and what only the
//      whole can check: which names it defines and which it refers to.
//
// Every part of the format has a loader here; docs/rules-format.md says the
// same in words, rules/schema/pack.schema.json to editors.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_POLICY_PACKLOADER_H
#define PATLINT_POLICY_PACKLOADER_H

#include "policy/Data.h"
#include "policy/Reader.h"

#include <string>
#include <vector>

namespace patlint {

/// A name that stands in a source, to be checked when all are read.
struct Mention {
  size_t Source = 0;
  json::Position At;
  std::string Path;
  /// "rule", "endpoint", "family", "detector", "pack", "sample".
  std::string Kind;
  std::string Name;
  /// References to rules: the kind the rule must have.
  RuleText::Kind RuleKind = RuleText::Kind::Tool;
};

/// What is gathered while sources are read.
struct Loading {
  Rules R;
  std::vector<Mention> Definitions, References;
};

/// Reads the source with that index.
struct PackLoader {
  SourceReader &S;
  Loading &L;
  size_t Source;
  std::string SourceName;
  std::string PackName;

  void load(const json::Value &Root);

private:
  /// The lower-case texts of a list.
  void lower(ObjectReader &O, llvm::StringRef Key,
             const std::function<void(const std::string &)> &Add);
  void rule(const json::Value &V, const std::string &Path,
            const std::vector<std::string> &Namespaces);
  void examples(ObjectReader &Rule, llvm::StringRef Key,
                const std::string &RuleId, RuleText::Kind K, bool MustMatch,
                std::vector<std::string> &Shown);
  void policy(ObjectReader &Root, const json::Value &V, Pack &Out);
  void unlisted(const json::Value &V, const std::string &Path, Pack &Out);
  void endpoint(const json::Value &V, const std::string &Path, Pack &Out);
  void family(const json::Value &V, const std::string &Path, Pack &Out);
  void failsafe(const json::Value &V, const std::string &Path, Pack &Out);
  void placeholders(const json::Value &V, const std::string &Path);
  void credentialNames(const json::Value &V, const std::string &Path);
  void detector(const json::Value &V, const std::string &Path);
  void checksum(const json::Value &V, const std::string &Path, Detector &D);
  /// Checks: how many checksums its text can refer to.
  void sample(const json::Value &V, const std::string &Path, size_t Checks,
              std::vector<Sample> &Out);
  void callNames(ObjectReader &Root);

  void define(llvm::StringRef Kind, const std::string &Name,
              const json::Value *At, const std::string &Path);
  void refer(llvm::StringRef Kind, const std::string &Name,
             const json::Value *At, const std::string &Path,
             RuleText::Kind RuleKind = RuleText::Kind::Tool);
};

/// The schema word of this version of the format.
constexpr const char *PackSchema = "patlint-rules/1";

} // namespace patlint

#endif
