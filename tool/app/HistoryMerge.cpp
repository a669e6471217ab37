//===- HistoryMerge.cpp - One finding for each credential and file -----===//
#include "app/HistoryMerge.h"

#include "base/Files.h"
#include "triage/Triage.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace patlint {

static std::vector<llvm::StringRef> linesOf(llvm::StringRef Bytes) {
  std::vector<llvm::StringRef> Lines;
  while (true) {
    size_t End = Bytes.find_first_of("\r\n");
    Lines.push_back(Bytes.take_front(End));
    if (End == llvm::StringRef::npos)
      return Lines;
    Bytes = Bytes.drop_front(End + (Bytes.substr(End, 2) == "\r\n" ? 2 : 1));
  }
}

std::vector<SeenCredential> seenCredentials(std::vector<Finding> Findings,
                                            llvm::StringRef Bytes) {
  std::vector<SeenCredential> Out;
  if (Findings.empty())
    return Out;
  std::vector<llvm::StringRef> Lines = linesOf(Bytes);
  auto Line = [&](unsigned Number) {
    return Number == 0 || Number > Lines.size() ? llvm::StringRef()
                                                : Lines[Number - 1];
  };
  for (Finding &F : Findings) {
    std::string Secret;
    for (const Region &R : F.Secret)
      for (unsigned N = R.Line; N <= R.EndLine; ++N)
        Secret += Line(N)
                      .take_front(N == R.EndLine ? R.EndColumn - 1
                                                 : llvm::StringRef::npos)
                      .drop_front(N == R.Line ? std::min<size_t>(R.Column - 1,
                                                                 Line(N).size())
                                              : 0)
                      .str() +
                  "\n";
    llvm::StringRef Around = Line(F.Where.Line).trim();
    Out.push_back({std::move(F), sha256(Secret), sha256(Around)});
  }
  return Out;
}

namespace {
/// One credential in one file, over all its versions.
struct Group {
  /// Indices into the findings.
  std::vector<size_t> Findings;
  std::multiset<std::string> Lines;
  std::optional<std::string> Suppressed;
  bool Current = false;
  /// The strongest thing seen of it.
  std::optional<Finding> Best;
};
} // namespace

static bool stronger(const Finding &A, const Finding &B) {
  return std::tie(A.L, A.P) > std::tie(B.L, B.P);
}

/// The finding A, at its place, with all that B knows of the credential.
static void strengthen(Finding &A, const Finding &B) {
  A.Rule = B.Rule;
  A.L = B.L;
  A.P = B.P;
  A.Message = B.Message;
  A.Help = B.Help;
  A.Provider = B.Provider;
  A.Preview = B.Preview;
  A.Identities = B.Identities;
}

/// Those of one version that are not told yet: as many as it has more than any
/// version before, first those whose lines are new.
static std::vector<SeenCredential *> newOnes(std::vector<SeenCredential *> Here,
                                             const Group &G) {
  std::vector<SeenCredential *> New;
  if (Here.size() <= G.Findings.size())
    return New;
  std::stable_partition(Here.begin(), Here.end(), [&](SeenCredential *S) {
    return !G.Lines.count(S->Line);
  });
  Here.resize(Here.size() - G.Findings.size());
  return Here;
}

llvm::Expected<std::vector<Finding>>
mergedHistory(const History &H, std::vector<std::vector<SeenCredential>> Seen) {
  std::map<std::pair<uint32_t, std::string>, Group> Groups;
  std::vector<Finding> Out;
  std::set<std::string> Commits;
  std::vector<bool> Current = currentVersions(H);
  for (size_t I = 0; I != Seen.size(); ++I) {
    const FileVersion &V = H.Versions[I];
    std::map<std::string, std::vector<SeenCredential *>> Here;
    for (SeenCredential &S : Seen[I])
      Here[S.Secret].push_back(&S);
    for (auto &[Secret, All] : Here) {
      Group &G = Groups[{V.Place, Secret}];
      G.Current = G.Current || Current[I];
      for (SeenCredential *S : All) {
        if (S->F.Suppressed && !G.Suppressed)
          G.Suppressed = S->F.Suppressed;
        if (!G.Best || stronger(S->F, *G.Best))
          G.Best = S->F;
      }
      for (SeenCredential *S : newOnes(All, G)) {
        G.Findings.push_back(Out.size());
        G.Lines.insert(S->Line);
        Out.push_back(std::move(S->F));
        Out.back().Commit = H.Commits[V.Commit];
        Commits.insert(Out.back().Commit);
      }
    }
  }
  std::vector<std::string> Ids(Commits.begin(), Commits.end());
  llvm::Expected<std::vector<std::string>> Days = commitDays(H, Ids);
  if (!Days)
    return Days.takeError();
  for (auto &[Key, G] : Groups)
    for (size_t I : G.Findings) {
      Finding &F = Out[I];
      F.Suppressed = G.Suppressed;
      if (stronger(*G.Best, F))
        strengthen(F, *G.Best);
      size_t Commit = size_t(llvm::lower_bound(Ids, F.Commit) - Ids.begin());
      F.Message += ", added in commit " + F.Commit.substr(0, 12);
      if (!(*Days)[Commit].empty())
        F.Message += " of " + (*Days)[Commit];
      // Of a range the current version need not be one.
      F.Deleted = H.Whole && !G.Current;
      if (H.Whole)
        F.Message += F.Deleted ? ", deleted since" : ", still there";
    }
  // In the order of history, so that what comes later changes none.
  setFingerprints(Out);
  std::stable_sort(
      Out.begin(), Out.end(), [](const Finding &A, const Finding &B) {
        return std::tie(A.Where, A.Rule) < std::tie(B.Where, B.Rule);
      });
  return Out;
}

} // namespace patlint
