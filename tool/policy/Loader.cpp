//===- Loader.cpp - From sources to a policy ---------------------------===//
//
// Reads every source with PackLoader, then checks what only the whole can
// tell: names that stand twice, and references to names that are not there.
//
//===-------------------------------------------------------------------===//
#include "policy/PackLoader.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <map>

#include <re2/re2.h>

namespace patlint {

static std::string place(const RuleSource &Source, json::Position At) {
  return Source.Name + ":" + std::to_string(At.Line) + ":" +
         std::to_string(At.Column);
}

static void findDuplicates(const Loading &L,
                           const std::vector<RuleSource> &Sources,
                           std::vector<json::Problems> &Problems) {
  std::map<std::pair<std::string, std::string>, const Mention *> First;
  for (const Mention &M : L.Definitions) {
    auto [Entry, IsNew] = First.try_emplace({M.Kind, M.Name}, &M);
    if (IsNew)
      continue;
    const Mention &Before = *Entry->second;
    Problems[M.Source].add(M.At, M.Path,
                           "duplicate " + M.Kind + " \"" + M.Name +
                               "\"; first at " +
                               place(Sources[Before.Source], Before.At));
  }
}

static std::vector<std::string> allEndpoints(const Rules &R) {
  std::vector<std::string> Listed;
  for (const Pack &P : R.Packs) {
    for (const Endpoint &E : P.Endpoints)
      Listed.push_back(E.Listed);
    for (const Family &F : P.Families)
      Listed.push_back(F.Listed);
    if (P.M == Pack::Mode::Allow)
      Listed.push_back(P.Unlisted.Listed);
  }
  return Listed;
}

static std::string unknown(const Mention &M,
                           const std::vector<std::string> &Known) {
  std::string Message = "there is no " + M.Kind + " \"" + M.Name + "\"";
  std::string Near = json::nearest(M.Name, Known);
  return Near.empty() ? Message : Message + "; did you mean \"" + Near + "\"?";
}

static const char *name(RuleText::Kind K) {
  switch (K) {
  case RuleText::Kind::Endpoint:
    return "endpoint";
  case RuleText::Kind::Credential:
    return "credential";
  case RuleText::Kind::Tool:
    return "tool";
  }
  return "";
}

static void findDangling(const Loading &L,
                         std::vector<json::Problems> &Problems) {
  std::vector<std::string> RuleIds;
  for (const RuleText &R : L.R.Texts)
    RuleIds.push_back(R.Id);
  std::vector<std::string> Endpoints = allEndpoints(L.R);
  for (const Mention &M : L.References) {
    if (M.Kind == "endpoint") {
      if (!llvm::is_contained(Endpoints, M.Name))
        Problems[M.Source].add(M.At, M.Path, unknown(M, Endpoints));
      continue;
    }
    auto Rule = llvm::find_if(
        L.R.Texts, [&](const RuleText &R) { return R.Id == M.Name; });
    if (Rule == L.R.Texts.end())
      Problems[M.Source].add(M.At, M.Path, unknown(M, RuleIds));
    else if (Rule->K != M.RuleKind)
      Problems[M.Source].add(M.At, M.Path,
                             "\"" + M.Name + "\" is of kind \"" +
                                 name(Rule->K) + "\", expected \"" +
                                 name(M.RuleKind) + "\"");
  }
}

/// What follows from the parts together.
static void complete(Rules &R) {
  for (RuleText &Text : R.Texts)
    Text.HasChecksum = llvm::any_of(R.Detectors, [&](const Detector &D) {
      return !D.Checksums.empty() &&
             (D.Rule == Text.Id || D.EvidenceRule == Text.Id);
    });
  std::sort(R.Texts.begin(), R.Texts.end(),
            [](const RuleText &A, const RuleText &B) { return A.Id < B.Id; });
}

std::vector<std::string> loadPolicy(const std::vector<RuleSource> &Sources,
                                    Policy &Result) {
  Loading L;
  std::vector<json::Problems> Problems;
  for (size_t I = 0; I < Sources.size(); ++I) {
    json::Problems &P = Problems.emplace_back(Sources[I].Name);
    json::Value Root = json::parse(Sources[I].Text, P);
    if (!P.none())
      continue;
    SourceReader Reader{Sources[I].Text, P};
    PackLoader{Reader, L, I, Sources[I].Name, ""}.load(Root);
  }
  findDuplicates(L, Sources, Problems);
  findDangling(L, Problems);

  std::vector<std::string> All;
  for (const json::Problems &P : Problems)
    for (std::string &Line : P.byPosition())
      All.push_back(std::move(Line));
  if (!All.empty())
    return All;
  complete(L.R);
  Result = PolicyBuilder::build(std::move(L.R));
  return {};
}

} // namespace patlint
