//===- OtherBuilds.cpp -------------------------------------------------===//
#include "app/OtherBuilds.h"

#include "app/SkippedRegions.h"
#include "app/UnitChoice.h"
#include "base/Files.h"
#include "lexical/Mentions.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <map>

namespace patlint {

/// A file that needs more is about something else than its builds.
static constexpr size_t MostWays = 4;

OtherBuilds::OtherBuilds(const ScanPlan &Plan, const ScannedFiles &Files,
                         const Rulebook &Book)
    : Plan(Plan), Files(Files), Book(Book), Rules(prefilterRules(Book)),
      OnlyC(llvm::all_of(Plan.Files, [](llvm::StringRef F) {
        return F.ends_with(".c") || F.ends_with(".h");
      })) {}

static bool has(const std::vector<std::string> &Sorted,
                const std::string &Word) {
  return std::binary_search(Sorted.begin(), Sorted.end(), Word);
}

static bool hasAny(const std::vector<std::string> &Sorted,
                   const std::set<std::string> &Words) {
  return llvm::any_of(Sorted,
                      [&](const std::string &W) { return Words.count(W); });
}

/// Is a branch of the file possibly of interest? Without reading it.
bool OtherBuilds::mayMatter(const LexicalFacts &Facts) const {
  return hasAny(Facts.Identifiers, Rules.Calls) ||
         hasAny(Facts.Identifiers, Rules.Members) ||
         llvm::any_of(Facts.Literals, [&](const Literal &L) {
           return L.Macro.empty() && holdsPath(L.Bytes, Rules);
         });
}

/// Adds what else is so on the platform that the settings name.
const Platform *OtherBuilds::forPlatform(Settings &S) const {
  for (const Platform &P : Book.Platforms) {
    bool Named = llvm::any_of(P.Macros, [&](const std::string &Macro) {
      auto At = S.find(Macro);
      return At != S.end() && At->second.K != Setting::Kind::Undefined;
    });
    if (!Named)
      continue;
    for (const auto &[Name, Number] : P.Defines)
      S.try_emplace(Name, Setting{Setting::Kind::Value, Number});
    for (const std::string &Name : P.Undefines)
      S.try_emplace(Name, Setting{Setting::Kind::Undefined, 0});
    return &P;
  }
  return nullptr;
}

/// What is for one platform lacks what code for others needs.
bool OtherBuilds::Way::join(const Way &More) {
  if (For != More.For || !patlint::join(S, More.S))
    return false;
  Used.insert(More.Used.begin(), More.Used.end());
  return true;
}

std::vector<OtherBuilds::Way>
OtherBuilds::ways(const LexicalFacts &Facts,
                  const std::vector<Region> &Skipped) const {
  std::vector<Way> Out;
  llvm::Expected<std::string> Bytes =
      readFile(absolutePath(Plan.Root, Facts.File));
  if (!Bytes) {
    llvm::consumeError(Bytes.takeError());
    return Out;
  }
  bool C = llvm::StringRef(Facts.File).ends_with(".c");
  BranchesOfFile File = branches(*Bytes, C);
  // What is only declared calls nobody.
  Mentions Used = mentions(*Bytes, C || OnlyC);
  bool Library = hasAny(Used.Uses, Rules.Libraries) ||
                 llvm::any_of(Facts.Includes, [&](const IncludeLine &Line) {
                   return Rules.Headers.count(Line.Name);
                 });
  std::set<size_t> WithPaths;
  for (const Literal &L : Facts.Literals)
    if (L.Macro.empty() && !L.Pieces.empty() &&
        L.Pieces.front().Where.known() && holdsPath(L.Bytes, Rules))
      if (std::optional<size_t> At = File.at(L.Pieces.front().Where.Line))
        WithPaths.insert(*At);
  auto Calls = [&](const Branch &B) {
    return llvm::any_of(B.Names, [&](const std::string &Name) {
      return has(Used.Uses, Name) && (Rules.Calls.count(Name) ||
                                      (Library && Rules.Members.count(Name)));
    });
  };
  auto LeftOut = [&](const Branch &B) {
    return llvm::any_of(Skipped, [&](const Region &R) {
      return R.Line < B.FirstLine && B.LastLine < R.EndLine;
    });
  };
  for (size_t I = 0; I < File.All.size(); ++I) {
    const Branch &B = File.All[I];
    if (!LeftOut(B) || !(WithPaths.count(I) || Calls(B)))
      continue;
    std::optional<Settings> S = settingsFor(
        File, I, [&](const Branch &Around) { return !LeftOut(Around); });
    if (!S || S->empty())
      continue;
    Way New;
    New.For = forPlatform(*S);
    for (const auto &[Name, Each] : *S)
      if (has(File.Names, Name))
        New.Used.insert(Name);
    New.S = std::move(*S);
    Out.push_back(std::move(New));
  }
  return Out;
}

std::vector<CompileJob>
OtherBuilds::jobs(const std::vector<StringProgram> &Programs,
                  const std::vector<const CompileJob *> &Jobs) {
  if (Plan.Request.HasFixedArguments)
    return {};
  std::map<std::string, std::vector<Region>> Skipped;
  for (Region &R : skippedEverywhere(Programs))
    Skipped[R.File].push_back(std::move(R));
  // The unit that speaks for a file: the file itself, else the first reader.
  std::map<std::string, size_t> Speaks;
  std::set<std::string> Known;
  for (size_t I = 0; I < Programs.size(); ++I)
    for (const std::string &File : Programs[I].Files) {
      if (Jobs[I]->FromDatabase)
        Known.insert(File);
      size_t &Place = Speaks.try_emplace(File, I).first->second;
      if (Jobs[I]->File == File && Jobs[Place]->File != File)
        Place = I;
    }
  std::map<size_t, std::vector<Way>> WaysOf;
  for (const LexicalFacts &Facts : Files.Facts) {
    auto Regions = Skipped.find(Facts.File);
    auto Unit = Speaks.find(Facts.File);
    if (Regions == Skipped.end() || Unit == Speaks.end() ||
        Known.count(Facts.File) || !Done.insert(Facts.File).second ||
        !mayMatter(Facts))
      continue;
    std::vector<Way> &All = WaysOf[Unit->second];
    for (const Way &New : ways(Facts, Regions->second))
      if (llvm::none_of(All, [&](Way &Old) { return Old.join(New); }) &&
          All.size() < MostWays)
        All.push_back(New);
  }
  std::vector<CompileJob> Out;
  for (const auto &[Unit, All] : WaysOf)
    for (const Way &W : All) {
      CompileJob Job = *Jobs[Unit];
      std::vector<std::string> Words;
      for (const auto &[Name, S] : W.S) {
        if (S.K == Setting::Kind::Undefined)
          Words.push_back("-U" + Name);
        else if (S.K == Setting::Kind::Value)
          Words.push_back("-D" + Name + "=" + std::to_string(S.Number));
        else
          // `#ifdef API_NEW` may ask for what code calls API_NEW.
          Words.push_back("-D" + Name + "=" +
                          (W.Used.count(Name) ? Name : "1"));
      }
      Job.Arguments.insert(Job.Arguments.end() - 1, Words.begin(), Words.end());
      Out.push_back(std::move(Job));
    }
  return Out;
}

} // namespace patlint
