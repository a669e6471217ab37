//===- HistoryScan.cpp - Credentials in the git history ----------------===//
#include "app/HistoryScan.h"

#include "app/Console.h"
#include "app/HistoryMerge.h"
#include "app/Settings.h"
#include "app/Sources.h"
#include "base/Files.h"
#include "base/Parallel.h"
#include "lexical/CredentialTexts.h"
#include "lexical/Lexical.h"
#include "lexical/TextFile.h"
#include "match/Match.h"
#include "match/Redactor.h"
#include "source/History.h"
#include "source/ScanPlan.h"
#include "triage/Triage.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <memory>

namespace patlint {

/// Blobs that one run of git reads; more runs than jobs, so that none has to
/// wait long for the last.
static constexpr size_t BlobsOfARun = 4096, RunsOfAJob = 4;

/// Shorter lists of characters are no credentials (lexical/ByteLists).
static constexpr size_t LeastListBytes = 16;

static HistoryRequest request(const Options &O) {
  HistoryRequest R;
  R.Paths = O.Words;
  R.WorkingDirectory = currentFolder();
  R.Exclude = O.Exclude;
  if (*O.History != AllHistory)
    R.Range = *O.History;
  R.AllFiles = O.AllFiles;
  R.MostBytes = MostTextBytes;
  return R;
}

static bool isCode(llvm::StringRef Path) {
  return isSource(Path) || isHeader(Path);
}

/// May a credential be written in it as a list of characters or numbers?
static bool mayHoldList(llvm::StringRef Bytes) {
  constexpr size_t LongestElement = 60;
  size_t Run = 0, From = 0;
  for (size_t At = Bytes.find(','); At != llvm::StringRef::npos;
       At = Bytes.find(',', From)) {
    llvm::StringRef Element = Bytes.slice(From, At).ltrim();
    From = At + 1;
    bool Constant =
        Element.size() < LongestElement && !Element.empty() &&
        llvm::StringRef("0123456789'([/LuU").contains(Element.front());
    Run = Constant ? Run + 1 : 0;
    // The first stands behind a brace, the last in front of one.
    if (Run + 2 >= LeastListBytes)
      return true;
  }
  return false;
}

/// May lexicalFacts() know a credential in it? Most blobs hold none, and this
/// tells them for little more than the price of their tokens.
static bool mayHold(const std::string &Bytes, bool C, const Policy &P) {
  if (!P.credentialsIn(Bytes).empty() || mayHoldList(Bytes))
    return true;
  bool Found = false;
  credentialTexts(Bytes, C, [&](llvm::StringRef Text) {
    Found = Found || !P.credentialsIn(Text).empty();
  });
  return Found;
}

/// Is there a credential by shape? Else match() need not make its automata.
static bool holds(const LexicalFacts &F, const Policy &P) {
  auto Is = [&](llvm::StringRef Text) {
    return !P.credentialsIn(Text).empty();
  };
  return !F.Texts.empty() ||
         llvm::any_of(F.Literals, [&](auto &L) { return Is(L.Bytes); }) ||
         llvm::any_of(F.Comments, [&](auto &C) { return Is(C.Text); }) ||
         llvm::any_of(F.Words, [&](auto &W) { return Is(W.Text); });
}

namespace {
/// Searches blobs, in several threads.
class BlobSearch {
public:
  BlobSearch(const History &H, const Policy &P, const Options &O)
      : H(H), P(P), O(O), Rules(ruleIds(P)), Forbidden(forbiddenRules(P)),
        Found(H.Versions.size()) {}

  void search(uint32_t Blob, std::string &Bytes) {
    std::string Text = asUtf8(std::move(Bytes));
    if (!isText(Text) && !isCode(pathOf(H.OfBlob[Blob].front()))) {
      ++Binary;
      return;
    }
    for (uint32_t Version : H.OfBlob[Blob])
      Found[Version] = inVersion(pathOf(Version), Text);
  }

  /// Parallel to Versions.
  std::vector<std::vector<SeenCredential>> take() { return std::move(Found); }
  size_t binary() const { return Binary; }

private:
  const std::string &pathOf(uint32_t Version) const {
    return H.Paths[H.Versions[Version].Path];
  }
  std::vector<SeenCredential> inVersion(const std::string &Path,
                                        const std::string &Text) const;

  const History &H;
  const Policy &P;
  const Options &O;
  const std::vector<std::string> Rules, Forbidden;
  std::vector<std::vector<SeenCredential>> Found;
  std::atomic<size_t> Binary = 0;
};
} // namespace

std::vector<SeenCredential>
BlobSearch::inVersion(const std::string &Path, const std::string &Text) const {
  std::vector<LexicalFacts> Facts;
  if (isCode(Path)) {
    bool C = llvm::StringRef(Path).ends_with(".c");
    if (!mayHold(Text, C, P))
      return {};
    Facts.push_back(lexicalFacts(Path, Text, C));
  } else {
    Facts.push_back(textFacts(Path, Text, P));
  }
  if (!holds(Facts.front(), P))
    return {};
  ProgramFacts None;
  std::vector<Region> Nowhere;
  std::vector<Literal> NoLiterals;
  std::vector<Finding> Findings = match(MatchInput{None,
                                                   Facts,
                                                   Nowhere,
                                                   NoLiterals,
                                                   O.Evidence,
                                                   {},
                                                   {},
                                                   O.BaselineSalt,
                                                   /*ByName=*/false},
                                        P)
                                      .Findings;
  triage(Findings, Facts, Rules, Forbidden);
  // An allow-comment of an old version can no longer be repaired.
  std::erase_if(Findings, [](const Finding &F) { return !F.P; });
  return seenCredentials(std::move(Findings), Text);
}

/// The versions that are reported, read once more when their lines are shown.
static SourceText versionText(std::shared_ptr<const History> H,
                              const std::vector<Finding> &Findings) {
  std::map<std::string, uint32_t> Paths, Blobs;
  for (uint32_t I = 0; I != H->Paths.size(); ++I)
    Paths[H->Paths[I]] = I;
  std::map<std::string, std::pair<std::string, uint32_t>> Wanted;
  for (const Finding &F : Findings)
    Wanted[F.Commit + ":" + F.Where.File] = {F.Commit, Paths[F.Where.File]};
  for (const FileVersion &V : H->Versions) {
    std::string Name = H->Commits[V.Commit] + ":" + H->Paths[V.Path];
    if (Wanted.count(Name))
      Blobs[Name] = V.Blob;
  }
  auto Texts =
      std::make_shared<std::map<std::string, std::optional<std::string>>>();
  return [H, Blobs,
          Texts](llvm::StringRef Name) -> std::optional<llvm::StringRef> {
    auto [Known, New] = Texts->try_emplace(Name.str());
    auto Blob = Blobs.find(Name.str());
    if (New && Blob != Blobs.end())
      llvm::consumeError(
          readBlobs(*H, Blob->second, [&](uint32_t, std::string &Bytes) {
            Known->second = asUtf8(std::move(Bytes));
          }));
    if (!Known->second)
      return std::nullopt;
    return llvm::StringRef(*Known->second);
  };
}

/// Reads all blobs on up to Jobs threads.
static llvm::Error searchAll(const History &H, unsigned Jobs, bool Bar,
                             BlobSearch &Search) {
  std::vector<uint32_t> All(H.Blobs.size());
  for (uint32_t I = 0; I != All.size(); ++I)
    All[I] = I;
  size_t Size =
      std::clamp<size_t>(All.size() / (Jobs * RunsOfAJob) + 1, 64, BlobsOfARun);
  size_t Runs = (All.size() + Size - 1) / Size;
  Progress Shown("history", Runs, Bar);
  std::vector<std::string> Problems(Runs);
  parallelFor(Runs, Jobs, [&](size_t I) {
    auto Mine = llvm::ArrayRef<uint32_t>(All).slice(I * Size);
    if (llvm::Error E = readBlobs(H, Mine.take_front(Size),
                                  [&](uint32_t Blob, std::string &Bytes) {
                                    Search.search(Blob, Bytes);
                                  }))
      Problems[I] = llvm::toString(std::move(E));
    Shown.advance();
  });
  for (const std::string &Problem : Problems)
    if (!Problem.empty())
      return failure("the history cannot be read: " + Problem);
  return llvm::Error::success();
}

/// What git says can quote a URL with a password in it.
static llvm::Error redacted(llvm::Error E, const Policy &P) {
  return failure(Redactor(P).redacted(llvm::toString(std::move(E))));
}

llvm::Expected<ScanResult> scanHistory(const Options &O, const Rulebook &Book) {
  ScanResult Result;
  StageClock Clock(Result.Stats.Stages);
  llvm::Expected<History> Read = history(request(O));
  if (!Read)
    return redacted(Read.takeError(), Book.P);
  auto H = std::make_shared<const History>(std::move(*Read));
  if (H->Versions.empty() && H->Missing == 0 && *O.History == AllHistory)
    return failure(O.AllFiles ? "no file in the history there"
                              : "no C or C++ file in the history there");

  Clock.ended("commits");
  BlobSearch Search(*H, Book.P, O);
  if (llvm::Error E = searchAll(*H, jobCount(O), showProgress(O), Search))
    return redacted(std::move(E), Book.P);
  Clock.ended("contents");
  size_t Binary = Search.binary();
  llvm::Expected<std::vector<Finding>> Findings =
      mergedHistory(*H, Search.take());
  if (!Findings)
    return redacted(Findings.takeError(), Book.P);

  Result.Root = H->Root;
  Result.Source = versionText(H, *Findings);
  Report &R = Result.R;
  fillReport(R, Book, O, std::move(*Findings));
  R.Notices = H->Notices;
  if (Binary != 0)
    R.Notices.push_back({Notice::Kind::Information,
                         {},
                         std::to_string(Binary) + " of the versions are no "
                                                  "text and not looked at"});
  std::sort(R.Notices.begin(), R.Notices.end());
  R.Summary.Files = unsigned(H->Blobs.size()) + H->Missing;
  R.Summary.Fully = unsigned(H->Blobs.size());
  R.Summary.Failed = H->Missing;
  R.Summary.Commits = unsigned(H->Commits.size());
  return Result;
}

} // namespace patlint
