//===- ScanPlan.cpp ----------------------------------------------------===//
#include "source/ScanPlan.h"

#include "base/Files.h"
#include "compat/Compat.h"
#include "source/Database.h"
#include "source/FileList.h"
#include "source/Git.h"
#include "source/HeaderFolders.h"
#include "source/Jobs.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <map>
#include <optional>

namespace patlint {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

/// Looking through folders that no git describes for include folders only:
/// the home folder may be around a single file.
static constexpr size_t MaxEntriesForHeaders = 50'000;

namespace {

/// One PATH of the command line.
struct Place {
  std::string Typed;
  /// Absolute, free of links.
  std::string Path;
  bool IsFolder = false;
  const std::string &folder() const { return IsFolder ? Path : Parent; }
  std::string Parent;
};

/// Builds one ScanPlan. Remembers what it has asked git and the disk.
class Planner {
public:
  explicit Planner(const PlanRequest &R) { Plan.Request = R; }
  llvm::Expected<ScanPlan> run();
  std::string root();

private:
  void findPlaces();
  void findRoot();
  void findFiles();
  llvm::Error findDatabases();
  void makeJobs();

  const std::optional<std::string> &workTree(const std::string &Folder);
  Wanted wanted() const {
    return Plan.Request.AllFiles ? Wanted::All : Wanted::Code;
  }
  const FileList &filesOfWorkTree(const std::string &Top);
  FileList filesBelow(const Place &P);
  bool excluded(const std::string &Path) const {
    return isExcluded(Path, Plan.Root, Plan.Request.Exclude);
  }
  const std::vector<const Database *> &databasesFor(const std::string &Folder);
  const Database *databaseAt(const std::string &Folder);
  std::vector<std::string> projectFiles();
  void tidy(std::vector<std::string> &Files) const;
  std::string relative(llvm::StringRef Path) const;
  std::string absolute(llvm::StringRef Path) const;

  ScanPlan Plan;
  std::vector<Place> Places;
  std::vector<std::string> Problems;
  /// Root is the top level of a work tree.
  bool RootIsWorkTree = false;
  std::map<std::string, std::optional<std::string>> WorkTrees;
  std::map<std::string, FileList> Listed;
  std::map<std::string, std::optional<Database>> Databases;
  std::map<std::string, std::vector<const Database *>> DatabasesFor;
  std::vector<const Database *> Given, Customary;
};

} // namespace

std::string Planner::relative(llvm::StringRef Path) const {
  if (Path == Plan.Root)
    return ".";
  if (!isBelow(Path, Plan.Root))
    return Path.str();
  Path.consume_front(llvm::StringRef(Plan.Root).rtrim('/'));
  Path.consume_front("/");
  return Path.str();
}

std::string Planner::absolute(llvm::StringRef Path) const {
  llvm::SmallString<256> Result(Path);
  compat::makeAbsolute(Plan.Request.WorkingDirectory, Result);
  return Result.str().str();
}

void Planner::findPlaces() {
  std::vector<std::string> Typed = Plan.Request.Paths;
  if (Typed.empty())
    Typed.push_back(".");
  for (const std::string &Each : Typed) {
    std::string Path = absolute(Each);
    fs::file_status Status;
    if (Each.empty() || (fs::status(Path, Status) && !Plan.Request.Unsaved &&
                         !fs::is_symlink_file(Path) &&
                         !heldFile(resolved(Path)))) {
      Problems.push_back("'" + Each + "': no such file or folder");
      continue;
    }
    Place P;
    P.Typed = Each;
    P.IsFolder = fs::is_directory(Path);
    P.Path = resolved(Path);
    P.Parent = path::parent_path(P.Path).str();
    Places.push_back(std::move(P));
  }
}

/// The work tree around Folder. Git is asked once per .git found upward.
const std::optional<std::string> &Planner::workTree(const std::string &Folder) {
  auto [At, New] = WorkTrees.try_emplace(Folder);
  if (!New)
    return At->second;
  llvm::SmallString<256> Marker(Folder);
  path::append(Marker, ".git");
  llvm::StringRef Parent = path::parent_path(Folder);
  if (fs::exists(Marker) || Parent.empty()) {
    At->second = git::topLevel(Folder);
    if (!At->second && fs::exists(Marker))
      Plan.Notices.push_back({Notice::Kind::Information, Region{.File = Folder},
                              "git does not list the files of this repository; "
                              "all files below it are taken"});
  } else {
    std::optional<std::string> Above = workTree(Parent.str());
    // std::map: At is still good.
    At->second = Above;
  }
  return At->second;
}

/// The longest folder both are in or below.
static std::string commonFolder(llvm::StringRef A, llvm::StringRef B) {
  while (!isBelow(B, A)) {
    llvm::StringRef Parent = path::parent_path(A);
    if (Parent.empty())
      return "/";
    A = Parent;
  }
  return A.str();
}

void Planner::findRoot() {
  bool SameTree = !Places.empty();
  for (const Place &P : Places)
    SameTree = SameTree && workTree(P.folder()) &&
               workTree(P.folder()) == workTree(Places.front().folder());
  if (SameTree) {
    Plan.Root = *workTree(Places.front().folder());
    RootIsWorkTree = true;
    return;
  }
  if (!Plan.Request.RootFolder.empty()) {
    std::string Folder = resolved(Plan.Request.RootFolder);
    if (llvm::all_of(Places,
                     [&](const Place &P) { return isBelow(P.Path, Folder); })) {
      Plan.Root = Folder;
      return;
    }
  }
  for (const Place &P : Places)
    Plan.Root =
        Plan.Root.empty() ? P.folder() : commonFolder(Plan.Root, P.folder());
}

const FileList &Planner::filesOfWorkTree(const std::string &Top) {
  auto [At, New] = Listed.try_emplace(Top);
  if (New)
    At->second = Top == Plan.Request.TrackedTop
                     ? listed(Top, Plan.Request.Tracked, wanted())
                     : listedByGit(Top, wanted());
  return At->second;
}

FileList Planner::filesBelow(const Place &P) {
  if (const std::optional<std::string> &Top = workTree(P.Path)) {
    FileList Found;
    for (const std::string &File : filesOfWorkTree(*Top).Files)
      if (isBelow(File, P.Path))
        Found.Files.push_back(File);
    for (const std::string &File : filesOfWorkTree(*Top).Others)
      if (isBelow(File, P.Path))
        Found.Others.push_back(File);
    for (const Notice &N : filesOfWorkTree(*Top).Notices)
      if (isBelow(N.Where.File, P.Path))
        Found.Notices.push_back(N);
    if (!Found.Files.empty() || !Found.Others.empty())
      return Found;
    // A folder that git ignores, but was named.
  }
  return walked(P.Path, SIZE_MAX, wanted());
}

/// Relative to the root, sorted, each once.
void Planner::tidy(std::vector<std::string> &Files) const {
  for (std::string &File : Files)
    File = relative(File);
  std::sort(Files.begin(), Files.end());
  Files.erase(std::unique(Files.begin(), Files.end()), Files.end());
}

void Planner::findFiles() {
  for (const Place &P : Places) {
    if (!P.IsFolder) {
      if (excluded(P.Path))
        Plan.Notices.push_back({Notice::Kind::Ignored, Region{.File = P.Path},
                                "is excluded; ignored"});
      else if (isSource(P.Path) || isHeader(P.Path))
        Plan.Files.push_back(P.Path);
      else if (Plan.Request.AllFiles)
        Plan.Others.push_back(P.Path);
      else
        Plan.Notices.push_back({Notice::Kind::Ignored, Region{.File = P.Path},
                                "not a C or C++ file; ignored"});
      continue;
    }
    FileList Found = filesBelow(P);
    if (Found.Files.empty() && Found.Others.empty())
      Problems.push_back("'" + P.Typed +
                         (Plan.Request.AllFiles ? "': no file below"
                                                : "': no C or C++ file below"));
    size_t Before = Found.Files.size() + Found.Others.size();
    std::erase_if(Found.Files, [&](auto &File) { return excluded(File); });
    std::erase_if(Found.Others, [&](auto &File) { return excluded(File); });
    if (Before != 0 && Found.Files.empty() && Found.Others.empty())
      Problems.push_back("'" + P.Typed + "': all files below are excluded");
    llvm::append_range(Plan.Files, Found.Files);
    llvm::append_range(Plan.Others, Found.Others);
    Plan.Notices.insert(Plan.Notices.end(), Found.Notices.begin(),
                        Found.Notices.end());
  }
  tidy(Plan.Files);
  tidy(Plan.Others);
}

/// The database in Folder, or null. A damaged one is a notice.
const Database *Planner::databaseAt(const std::string &Folder) {
  auto [At, New] = Databases.try_emplace(Folder);
  if (New) {
    llvm::Expected<std::optional<Database>> Found = databaseIn(Folder);
    if (Found)
      At->second = std::move(*Found);
    else
      Plan.Notices.push_back(
          {Notice::Kind::Information, Region{.File = Folder},
           "compile database not used: " + llvm::toString(Found.takeError())});
  }
  return At->second ? &*At->second : nullptr;
}

llvm::Error Planner::findDatabases() {
  if (Plan.Request.BuildDirectory.empty()) {
    for (const std::string &Folder : customaryBuildFolders(Plan.Root))
      if (const Database *D = databaseAt(Folder))
        Customary.push_back(D);
    return llvm::Error::success();
  }
  std::string Folder = resolved(absolute(Plan.Request.BuildDirectory));
  llvm::Expected<std::optional<Database>> Found = databaseIn(Folder);
  if (!Found)
    return Found.takeError();
  if (!*Found)
    return failure("-p '" + Plan.Request.BuildDirectory +
                   "': no compile_commands.json there");
  Given.push_back(&*(Databases[Folder] = std::move(*Found)));
  return llvm::Error::success();
}

/// Databases to be asked for files in Folder, the nearest first.
const std::vector<const Database *> &
Planner::databasesFor(const std::string &Folder) {
  if (!Given.empty())
    return Given;
  auto [At, New] = DatabasesFor.try_emplace(Folder);
  if (!New)
    return At->second;
  std::vector<const Database *> Found;
  if (const Database *D = databaseAt(Folder))
    Found.push_back(D);
  llvm::StringRef Parent = path::parent_path(Folder);
  if (Parent.empty())
    Found.insert(Found.end(), Customary.begin(), Customary.end());
  else
    for (const Database *D : databasesFor(Parent.str()))
      Found.push_back(D);
  return At->second = std::move(Found);
}

/// The C and C++ files of the whole project, whatever part is scanned.
std::vector<std::string> Planner::projectFiles() {
  FileList Found = RootIsWorkTree ? filesOfWorkTree(Plan.Root)
                                  : walked(Plan.Root, MaxEntriesForHeaders);
  if (Found.Bounded)
    Plan.Notices.push_back(
        {Notice::Kind::Bound, Region{.File = Plan.Root},
         "too many files below the scan root; not all folders are searched "
         "for headers"});
  std::vector<std::string> Files;
  for (const std::string &File : Found.Files)
    Files.push_back(relative(File));
  std::sort(Files.begin(), Files.end());
  return Files;
}

void Planner::makeJobs() {
  std::vector<std::string> ToGuess;
  for (const std::string &File : Plan.Files) {
    if (!isSource(File))
      continue;
    if (Plan.Request.HasFixedArguments) {
      Plan.Jobs.push_back(
          fixedJob(Plan, File, languageOf(File, Language::Cxx)));
      continue;
    }
    llvm::SmallString<256> Path(Plan.Root);
    if (path::is_absolute(File))
      Path = File;
    else
      path::append(Path, File);
    bool Known = false;
    for (const Database *D : databasesFor(path::parent_path(Path).str())) {
      auto Entries = D->Entries.find(Path.str().str());
      if (Entries == D->Entries.end())
        continue;
      if (Plan.Database.empty())
        Plan.Database = relative(D->Path);
      size_t Before = Plan.Jobs.size();
      for (const DatabaseEntry &Entry : Entries->second) {
        CompileJob Job = jobFromEntry(Plan, File, Entry);
        // Two builds may differ in what does not matter.
        auto Same = llvm::ArrayRef<CompileJob>(Plan.Jobs).drop_front(Before);
        if (!llvm::is_contained(Same, Job))
          Plan.Jobs.push_back(std::move(Job));
      }
      Known = true;
      break;
    }
    if (!Known)
      ToGuess.push_back(File);
  }

  bool AnyDatabase = !Plan.Database.empty();
  if (Plan.Request.HasFixedArguments || Plan.Files.empty() ||
      (ToGuess.empty() && AnyDatabase))
    return;
  const std::vector<std::string> All = projectFiles();
  Plan.HeaderFolders = headerFolders(Plan.Root, All);
  for (const std::string &File : All)
    if (llvm::any_of(Plan.Request.Joined, [&](const std::string &Ending) { return llvm::StringRef(File).ends_with(Ending); }))
      Plan.Joined.push_back(File);
  Guesser Guess(Plan);
  for (const std::string &File : ToGuess)
    Plan.Jobs.push_back(Guess.job(File, languageOf(File, Language::Cxx)));
  std::stable_sort(
      Plan.Jobs.begin(), Plan.Jobs.end(),
      [](const CompileJob &A, const CompileJob &B) { return A.File < B.File; });
}

llvm::Expected<ScanPlan> Planner::run() {
  findPlaces();
  if (!Problems.empty())
    return failure(llvm::join(Problems, "\n"));
  findRoot();
  findFiles();
  if (!Problems.empty())
    return failure(llvm::join(Problems, "\n"));
  if (llvm::Error E = findDatabases())
    return E;
  makeJobs();
  for (Notice &N : Plan.Notices)
    N.Where.File = relative(N.Where.File);
  std::sort(Plan.Notices.begin(), Plan.Notices.end());
  Plan.Notices.erase(std::unique(Plan.Notices.begin(), Plan.Notices.end()),
                     Plan.Notices.end());
  return std::move(Plan);
}

std::string Planner::root() {
  findPlaces();
  if (Places.empty()) {
    // Whoever makes the plan says what is wrong with the paths.
    Plan.Request.Paths.clear();
    findPlaces();
  }
  findRoot();
  return Plan.Root;
}

std::string plannedPath(const PlanRequest &R, llvm::StringRef Path) {
  llvm::SmallString<256> Absolute(Path);
  compat::makeAbsolute(R.WorkingDirectory, Absolute);
  return resolved(Absolute);
}

std::string scanRoot(const PlanRequest &R) { return Planner(R).root(); }

llvm::Expected<ScanPlan> plan(const PlanRequest &R) { return Planner(R).run(); }

} // namespace patlint
