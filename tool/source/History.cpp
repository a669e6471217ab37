//===- History.cpp - Every version of every file of a repository -------===//
#include "source/History.h"

#include "base/Files.h"
#include "compat/Compat.h"
#include "source/FileList.h"
#include "source/GitStream.h"
#include "source/ScanPlan.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <numeric>

namespace patlint {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

namespace {
/// Builds one History.
class HistoryReader {
public:
  explicit HistoryReader(const HistoryRequest &R) : R(R) {}
  llvm::Expected<History> run();

private:
  llvm::Error findRepository();
  llvm::Error findRepositoryOf(const std::string &Path, bool IsFolder);
  llvm::Error readCommits();
  llvm::Error readChanges();
  llvm::Error readSizes();
  void order();

  llvm::Expected<std::unique_ptr<git::Stream>>
  start(const std::vector<std::string> &Arguments, llvm::StringRef Input = "") {
    return git::Stream::start(H.Root, Arguments, Input, H.Environment);
  }
  bool isPartial() const;
  llvm::Expected<llvm::StringSet<>> missing();
  std::vector<std::string> range() const;
  bool wanted(llvm::StringRef Path) const;
  uint32_t pathNumber(llvm::StringRef Path);
  void change(const std::vector<std::string> &Fields,
              const std::vector<std::string> &Names, uint32_t Commit);

  const HistoryRequest &R;
  History H;
  std::string GitFolder;
  bool Shallow = false;
  /// Below the root; empty: everything.
  std::vector<std::string> Below;
  llvm::StringMap<uint32_t> BlobNumbers, PathNumbers;
  /// The place of each path.
  std::vector<uint32_t> Places;
  llvm::DenseSet<std::pair<uint32_t, uint32_t>> Seen;
};
} // namespace

/// Where a hook says it is, if it says so.
static std::string hookRepository(llvm::StringRef WorkingDirectory) {
  const char *Said = std::getenv("GIT_DIR");
  if (!Said)
    return "";
  llvm::SmallString<256> Folder(Said), Real;
  compat::makeAbsolute(WorkingDirectory, Folder);
  return fs::real_path(Folder, Real) ? "" : Real.str().str();
}

static std::string realPath(llvm::StringRef Path) {
  llvm::SmallString<256> Real;
  return fs::real_path(Path, Real) ? Path.str() : Real.str().str();
}

llvm::Error HistoryReader::findRepositoryOf(const std::string &Path,
                                            bool IsFolder) {
  std::string Folder = IsFolder ? Path : path::parent_path(Path).str();
  llvm::Expected<std::string> Said =
      git::answer(Folder, {"rev-parse", "--absolute-git-dir",
                           "--is-inside-work-tree", "--is-shallow-repository"});
  if (!Said)
    return Said.takeError();
  llvm::SmallVector<llvm::StringRef> Lines;
  llvm::StringRef(*Said).split(Lines, '\n');
  if (Lines.size() < 3)
    return failure("git says nothing of " + Folder);
  std::string Found = realPath(Lines[0]), Root = Found;
  if (Lines[1] == "true") {
    llvm::Expected<std::string> Top =
        git::answer(Folder, {"rev-parse", "--show-toplevel"});
    if (!Top)
      return Top.takeError();
    Root = realPath(llvm::StringRef(*Top).drop_back());
  }
  if (!H.Root.empty() && Root != H.Root)
    return failure("--history takes paths of one repository; these are of " +
                   H.Root + " and " + Root);
  H.Root = Root;
  GitFolder = Found;
  Shallow = Lines[2] == "true";
  llvm::StringRef Rest = Path;
  if (Lines[1] == "true" && Rest.consume_front(llvm::StringRef(Root)) &&
      Rest.consume_front("/"))
    Below.push_back(Rest.str());
  else
    Below.push_back("");
  return llvm::Error::success();
}

llvm::Error HistoryReader::findRepository() {
  std::vector<std::string> Paths = R.Paths;
  if (Paths.empty())
    Paths.push_back(".");
  for (const std::string &Typed : Paths) {
    llvm::SmallString<256> Absolute(Typed);
    compat::makeAbsolute(R.WorkingDirectory, Absolute);
    if (Typed.empty() || !fs::exists(Absolute))
      return failure("'" + Typed + "': no such file or folder");
    if (llvm::Error E =
            findRepositoryOf(resolved(Absolute), fs::is_directory(Absolute)))
      return failure("'" + Typed + "': " + llvm::toString(std::move(E)));
  }
  if (llvm::is_contained(Below, ""))
    Below.clear();
  // A hook before a push is taken in: the objects lie somewhere else still.
  const char *Objects = std::getenv("GIT_OBJECT_DIRECTORY");
  if (Objects && hookRepository(R.WorkingDirectory) == GitFolder) {
    llvm::SmallString<256> Folder(Objects);
    compat::makeAbsolute(R.WorkingDirectory, Folder);
    H.Environment.push_back("GIT_OBJECT_DIRECTORY=" + Folder.str().str());
  }
  return llvm::Error::success();
}

std::vector<std::string> HistoryReader::range() const {
  if (!R.Range)
    return {"--all"};
  return {"--end-of-options", *R.Range, "--"};
}

llvm::Error HistoryReader::readCommits() {
  std::vector<std::string> Arguments = {"rev-list", "--date-order",
                                        "--reverse"};
  llvm::append_range(Arguments, range());
  auto S = start(Arguments);
  if (!S)
    return S.takeError();
  for (std::string Id; (*S)->until('\n', Id);)
    H.Commits.push_back(Id);
  if (llvm::Error E = (*S)->finish()) {
    if (!R.Range)
      return E;
    llvm::consumeError(std::move(E));
    return failure("--history: '" + *R.Range +
                   "' is no commit or range of commits of this repository, "
                   "and no path");
  }
  if (H.Commits.empty() && !R.Range)
    return failure("the repository has no commit yet");
  return llvm::Error::success();
}

bool HistoryReader::wanted(llvm::StringRef Path) const {
  if (!R.AllFiles && !isSource(Path) && !isHeader(Path))
    return false;
  if (isExcluded(Path, H.Root, R.Exclude))
    return false;
  return Below.empty() || llvm::any_of(Below, [&](llvm::StringRef Folder) {
           return Path.starts_with(Folder) &&
                  (Path.size() == Folder.size() || Path[Folder.size()] == '/');
         });
}

uint32_t HistoryReader::pathNumber(llvm::StringRef Path) {
  auto [At, New] = PathNumbers.try_emplace(Path, uint32_t(H.Paths.size()));
  if (New) {
    H.Paths.push_back(Path.str());
    Places.push_back(At->second);
  }
  return At->second;
}

/// One change of a commit. Fields: the modes, then the ids, then the status;
/// the last mode and id are those of the commit.
void HistoryReader::change(const std::vector<std::string> &Fields,
                           const std::vector<std::string> &Names,
                           uint32_t Commit) {
  size_t Sides = Fields.size() / 2;
  const std::string &Mode = Fields[Sides - 1], &Id = Fields[2 * Sides - 1];
  const std::string &Name = Names.back();
  if (!llvm::StringRef(Mode).starts_with("100") || !wanted(Name))
    return;
  bool NewPath = !PathNumbers.count(Name);
  FileVersion V;
  V.Commit = Commit;
  V.Path = pathNumber(Name);
  if (auto Old = PathNumbers.find(Names.front());
      NewPath && Names.size() == 2 && Old != PathNumbers.end())
    Places[V.Path] = Places[Old->second];
  V.Place = Places[V.Path];
  auto [At, New] = BlobNumbers.try_emplace(Id, uint32_t(H.Blobs.size()));
  if (New)
    H.Blobs.push_back(Id);
  V.Blob = At->second;
  if (Seen.insert({V.Blob, V.Path}).second)
    H.Versions.push_back(V);
}

llvm::Error HistoryReader::readChanges() {
  std::string Input = llvm::join(H.Commits, "\n") + "\n";
  // Of a merge, what is in none of its parents. Renames with changes need
  // contents, which may not be there.
  auto S = start({"diff-tree", "--stdin", "-r", "-c", "--root", "--raw", "-z",
                  "--no-abbrev", "--no-ext-diff", "--no-textconv", "-l200",
                  isPartial() ? "-M100%" : "-M"},
                 H.Commits.empty() ? "" : llvm::StringRef(Input));
  if (!S)
    return S.takeError();
  uint32_t Commit = 0;
  std::string Word;
  while ((*S)->until('\0', Word)) {
    if (!llvm::StringRef(Word).starts_with(":")) {
      while (Commit < H.Commits.size() && H.Commits[Commit] != Word)
        ++Commit;
      if (Commit == H.Commits.size())
        return failure("git says something of another commit: " + Word);
      continue;
    }
    llvm::StringRef Line(Word);
    std::vector<std::string> Fields, Names(1);
    for (llvm::StringRef Field : llvm::split(Line.ltrim(':'), ' '))
      Fields.push_back(Field.str());
    bool Two =
        Fields.size() == 5 && llvm::StringRef("RC").contains(Fields[4][0]);
    bool Whole = (*S)->until('\0', Names[0]);
    if (Two)
      Whole = (*S)->until('\0', Names.emplace_back());
    if (!Whole || Fields.size() < 5 || Fields.size() % 2 == 0)
      return failure("git ended in the middle of a change");
    change(Fields, Names, Commit);
  }
  return (*S)->finish();
}

bool HistoryReader::isPartial() const {
  llvm::Expected<std::string> Said = git::answer(
      H.Root, {"config", "--get-regexp", "^remote\\..*\\.promisor$"});
  if (Said)
    return true;
  llvm::consumeError(Said.takeError());
  return false;
}

/// Objects that a partial clone has left on the server.
llvm::Expected<llvm::StringSet<>> HistoryReader::missing() {
  llvm::StringSet<> Result;
  if (!isPartial())
    return Result;
  std::vector<std::string> Arguments = {"rev-list", "--objects",
                                        "--missing=print"};
  llvm::append_range(Arguments, range());
  auto S = start(Arguments);
  if (!S)
    return S.takeError();
  for (std::string Line; (*S)->until('\n', Line);)
    if (llvm::StringRef Id(Line); Id.consume_front("?"))
      Result.insert(Id);
  if (llvm::Error E = (*S)->finish())
    return E;
  return Result;
}

/// Leaves out what is not there, and what is too large.
llvm::Error HistoryReader::readSizes() {
  llvm::Expected<llvm::StringSet<>> Elsewhere = missing();
  if (!Elsewhere)
    return Elsewhere.takeError();
  std::vector<bool> Kept(H.Blobs.size(), false), Large(H.Blobs.size(), false);
  std::string Input;
  for (const std::string &Id : H.Blobs)
    if (!Elsewhere->contains(Id))
      Input += Id + "\n";
  auto S = start({"cat-file", "--batch-check", "--buffer"}, Input);
  if (!S)
    return S.takeError();
  for (std::string Line; (*S)->until('\n', Line);) {
    auto [Id, Rest] = llvm::StringRef(Line).split(' ');
    auto [Kind, Number] = Rest.split(' ');
    auto At = BlobNumbers.find(Id);
    uint64_t Size = 0;
    if (At == BlobNumbers.end() || Number.getAsInteger(10, Size))
      continue;
    Large[At->second] = Size > R.MostBytes;
    Kept[At->second] = !Large[At->second];
  }
  if (llvm::Error E = (*S)->finish())
    return E;
  for (const FileVersion &V : H.Versions)
    if (Large[V.Blob])
      H.Notices.push_back({Notice::Kind::Bound, Region{.File = H.Paths[V.Path]},
                           "larger than " + std::to_string(R.MostBytes >> 20) +
                               " MiB in commit " +
                               H.Commits[V.Commit].substr(0, 12) +
                               ": not looked at"});
  for (size_t I = 0; I != Kept.size(); ++I)
    H.Missing += !Kept[I] && !Large[I];
  if (H.Missing != 0)
    H.Notices.push_back(
        {Notice::Kind::Failed,
         {},
         std::to_string(H.Missing) +
             (H.Missing == 1 ? " version of a file is"
                             : " versions of files are") +
             " not in this repository and not looked at: it is a partial "
             "clone, or damaged"});
  if (Shallow)
    H.Notices.push_back({Notice::Kind::Bound,
                         {},
                         "the clone is shallow: what was before its first "
                         "commits is not looked at (git fetch --unshallow)"});
  std::erase_if(H.Versions,
                [&](const FileVersion &V) { return !Kept[V.Blob]; });
  return llvm::Error::success();
}

/// Versions of one file lie near each other in a pack, and git makes one of
/// the other: they are read in a row.
void HistoryReader::order() {
  std::vector<uint32_t> First(H.Blobs.size(), UINT32_MAX), Order;
  for (uint32_t I = 0; I != H.Versions.size(); ++I)
    if (uint32_t &F = First[H.Versions[I].Blob]; F == UINT32_MAX) {
      F = I;
      Order.push_back(H.Versions[I].Blob);
    }
  std::stable_sort(Order.begin(), Order.end(), [&](uint32_t A, uint32_t B) {
    return H.Versions[First[A]].Path < H.Versions[First[B]].Path;
  });
  std::vector<uint32_t> Number(H.Blobs.size(), 0);
  std::vector<std::string> Blobs;
  for (uint32_t Old : Order) {
    Number[Old] = uint32_t(Blobs.size());
    Blobs.push_back(std::move(H.Blobs[Old]));
  }
  H.Blobs = std::move(Blobs);
  H.OfBlob.resize(H.Blobs.size());
  for (uint32_t I = 0; I != H.Versions.size(); ++I) {
    H.Versions[I].Blob = Number[H.Versions[I].Blob];
    H.OfBlob[H.Versions[I].Blob].push_back(I);
  }
}

llvm::Expected<History> HistoryReader::run() {
  H.Whole = !R.Range;
  if (llvm::Error E = findRepository())
    return E;
  if (llvm::Error E = readCommits())
    return E;
  if (llvm::Error E = readChanges())
    return E;
  if (llvm::Error E = readSizes())
    return E;
  order();
  return std::move(H);
}

llvm::Expected<History> history(const HistoryRequest &R) {
  return HistoryReader(R).run();
}

/// Calls Each with every object of Ids: its number and bytes.
static llvm::Error
readObjects(const History &H, const std::vector<std::string> &Ids,
            llvm::function_ref<void(size_t, std::string &)> Each) {
  std::string Input;
  for (const std::string &Id : Ids)
    Input += Id + "\n";
  auto S = git::Stream::start(H.Root, {"cat-file", "--batch", "--buffer"},
                              Input, H.Environment);
  if (!S)
    return S.takeError();
  std::string Line, Bytes, End;
  size_t Number = 0;
  for (; (*S)->until('\n', Line); ++Number) {
    size_t Size = 0;
    llvm::StringRef Text(Line);
    if (Number == Ids.size() || Text.rsplit(' ').second.getAsInteger(10, Size))
      return failure("git cannot read " + Text);
    if (!(*S)->read(Size, Bytes) || !(*S)->read(1, End))
      break;
    Each(Number, Bytes);
  }
  if (llvm::Error E = (*S)->finish())
    return E;
  if (Number != Ids.size())
    return failure("git ended before the last object");
  return llvm::Error::success();
}

llvm::Error readBlobs(const History &H, llvm::ArrayRef<uint32_t> Blobs,
                      llvm::function_ref<void(uint32_t, std::string &)> Each) {
  std::vector<std::string> Ids;
  for (uint32_t Blob : Blobs)
    Ids.push_back(H.Blobs[Blob]);
  return readObjects(H, Ids, [&](size_t Number, std::string &Bytes) {
    Each(Blobs[Number], Bytes);
  });
}

/// "author NAME <MAIL> SECONDS +HHMM" of a commit's header.
static std::string dayOf(llvm::StringRef Commit) {
  while (!Commit.empty()) {
    auto [Line, Rest] = Commit.split('\n');
    Commit = Rest;
    if (Line.empty())
      break;
    if (!Line.consume_front("author "))
      continue;
    auto [Before, Zone] = Line.rsplit(' ');
    long long Seconds = 0;
    int Offset = 0;
    if (Before.rsplit(' ').second.getAsInteger(10, Seconds))
      break;
    Zone.consume_front("+");
    if (Zone.getAsInteger(10, Offset))
      Offset = 0;
    std::time_t Local = Seconds + (Offset / 100) * 3600 + (Offset % 100) * 60;
    std::tm Day = {};
    char Text[32] = "";
    if (::gmtime_r(&Local, &Day) &&
        std::strftime(Text, sizeof Text, "%Y-%m-%d", &Day))
      return Text;
    break;
  }
  return "";
}

llvm::Expected<std::vector<std::string>>
commitDays(const History &H, const std::vector<std::string> &Ids) {
  std::vector<std::string> Days(Ids.size());
  if (llvm::Error E = readObjects(H, Ids, [&](size_t I, std::string &Bytes) {
        Days[I] = dayOf(Bytes);
      }))
    return E;
  return Days;
}

std::vector<bool> currentVersions(const History &H) {
  std::vector<bool> Result(H.Versions.size(), false);
  auto S =
      git::Stream::start(H.Root, {"ls-tree", "-r", "-z", "--full-tree", "HEAD"},
                         "", H.Environment);
  if (!S) {
    llvm::consumeError(S.takeError());
    return Result;
  }
  llvm::StringMap<std::string> Ids;
  for (std::string Entry; (*S)->until('\0', Entry);) {
    // "MODE KIND ID\tPATH"
    auto [Facts, Path] = llvm::StringRef(Entry).split('\t');
    Ids[Path] = Facts.rsplit(' ').second.str();
  }
  // A repository may have no current commit.
  llvm::consumeError((*S)->finish());
  for (size_t I = 0; I != Result.size(); ++I) {
    auto Id = Ids.find(H.Paths[H.Versions[I].Path]);
    Result[I] = Id != Ids.end() && Id->second == H.Blobs[H.Versions[I].Blob];
  }
  return Result;
}

} // namespace patlint
