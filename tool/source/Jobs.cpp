//===- Jobs.cpp --------------------------------------------------------===//
#include "source/Jobs.h"

#include "base/Files.h"
#include "source/Arguments.h"
#include "source/HeaderFolders.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace patlint {

namespace path = llvm::sys::path;

static std::string absolute(const ScanPlan &Plan, llvm::StringRef File) {
  if (path::is_absolute(File))
    return File.str();
  llvm::SmallString<256> Path(Plan.Root);
  path::append(Path, File);
  return Path.str().str();
}

/// Program, --extra-arg-before, Arguments, --extra-arg.
static std::vector<std::string>
withExtras(const ScanPlan &Plan, llvm::StringRef Program,
           llvm::ArrayRef<std::string> Arguments) {
  std::vector<std::string> Words = {Program.str()};
  llvm::append_range(Words, Plan.Request.ExtraArgsBefore);
  llvm::append_range(Words, Arguments);
  llvm::append_range(Words, Plan.Request.ExtraArgs);
  return Words;
}

CompileJob jobFromEntry(const ScanPlan &Plan, const std::string &File,
                        const DatabaseEntry &Entry) {
  CompileJob Job;
  Job.File = File;
  Job.Directory = Entry.Directory;
  llvm::ArrayRef<std::string> Command(Entry.Command);
  std::vector<std::string> Words =
      Command.empty() ? withExtras(Plan, driverName(Language::Cxx), {})
                      : withExtras(Plan, Command[0], Command.drop_front());
  Job.Arguments = completed(adjusted(Words, File, Job.Directory),
                            Plan.Request.Defines, absolute(Plan, File));
  Job.FromDatabase = true;
  return Job;
}

CompileJob fixedJob(const ScanPlan &Plan, const std::string &File, Language L) {
  CompileJob Job;
  Job.File = File;
  Job.Directory = Plan.Request.WorkingDirectory;
  std::vector<std::string> Words =
      withExtras(Plan, driverName(L), Plan.Request.FixedArguments);
  // First, so that a -x of the user wins.
  Words.insert(Words.begin() + 1, {"-x", nameForX(L)});
  Job.Arguments = completed(adjusted(Words, File, Job.Directory),
                            Plan.Request.Defines, absolute(Plan, File));
  return Job;
}

/// Files that are built as one: of more, each would be parsed too often.
static constexpr size_t MaxJoined = 32;

static std::string folderOf(llvm::StringRef File) {
  llvm::StringRef Parent = path::parent_path(File);
  return Parent.empty() ? "." : Parent.str();
}

std::vector<std::string> Guesser::arguments(const std::string &Folder,
                                            Language L,
                                            const std::string &File) const {
  std::vector<std::string> Arguments = {"-x", nameForX(L), newestStandard(L)};
  for (const std::string &Switch : Plan.Request.Switches)
    Arguments.push_back("-D" + Switch + "=1");
  std::vector<std::string> Folders = nearestFirst(Plan.HeaderFolders, Folder);
  for (const std::string &Each : Folders)
    Arguments.push_back("-iquote" + Each);
  // <name> of a file beside the source, or from the root, is common.
  for (const std::string &Each : {Folder, std::string(".")})
    if (!llvm::is_contained(Folders, Each))
      Folders.push_back(Each);
  for (const std::string &Each : Folders)
    Arguments.push_back("-idirafter" + Each);
  return completed(
      adjusted(withExtras(Plan, driverName(L), Arguments), File, Plan.Root),
      Plan.Request.Defines, File);
}

/// Whether a file defines what such a program begins with.
bool Guesser::begins(const std::string &File) {
  auto [It, New] = Begins.try_emplace(File, false);
  if (!New)
    return It->second;
  llvm::Expected<std::string> Text = readFile(absolute(Plan, File));
  if (!Text) {
    llvm::consumeError(Text.takeError());
    return false;
  }
  for (llvm::StringRef Rest = *Text; !It->second && !Rest.empty();) {
    llvm::StringRef Line;
    std::tie(Line, Rest) = Rest.split('\n');
    Line = Line.trim();
    for (const std::string &Function : Plan.Request.Beginnings) {
      llvm::StringRef Head = Line;
      It->second |= Head.consume_front("void") && Head.consume_front(" ") && (Head = Head.ltrim()).consume_front(Function) &&
                    Head.ltrim().starts_with("(") && !Head.rtrim().ends_with(";");
    }
  }
  return It->second;
}

/// The files that are in front of this one when they are built as one.
std::vector<std::string> Guesser::joinedBefore(const std::string &File) {
  if (!llvm::is_contained(Plan.Joined, File))
    return {};
  const std::string Folder = folderOf(File);
  std::vector<std::string> All;
  for (const std::string &Each : Plan.Joined)
    if (folderOf(Each) == Folder && path::extension(Each) == path::extension(File))
      All.push_back(Each);
  // The first is the one that has the program's beginning: of several, that with
  // the folder's name. Others that have one are programs of their own.
  llvm::StringRef Name = path::filename(Folder == "." ? llvm::StringRef(Plan.Root) : llvm::StringRef(Folder));
  std::vector<std::string> Begin, Rest;
  for (const std::string &Each : All)
    (begins(Each) ? Begin : Rest).push_back(Each);
  auto First = std::find_if(Begin.begin(), Begin.end(), [&](const std::string &Each) { return path::stem(Each) == Name; });
  if (First == Begin.end() && Begin.size() == 1)
    First = Begin.begin();
  if (First == Begin.end() || llvm::is_contained(Begin, File))
    return {};
  All = {*First};
  All.insert(All.end(), Rest.begin(), Rest.end());
  All.erase(std::find(All.begin(), All.end(), File), All.end());
  if (All.size() > MaxJoined)
    All.resize(MaxJoined);
  return All;
}

CompileJob Guesser::job(const std::string &File, Language L) {
  CompileJob Job;
  Job.File = File;
  Job.Directory = Plan.Root;
  std::string Folder = folderOf(File);
  auto [At, New] = Made.try_emplace({Folder, L});
  if (New)
    At->second = arguments(Folder, L, File);
  Job.Arguments = At->second;
  Job.Arguments.back() = File;
  for (const auto &[Ending, Header] : Plan.Request.Includes)
    if (llvm::StringRef(File).ends_with(Ending))
      for (const std::string &Word : {std::string("-include"), Header})
        Job.Arguments.insert(Job.Arguments.end() - 1, Word);
  for (const std::string &Before : joinedBefore(File))
    for (const std::string &Word : {std::string("-include"), Before})
      Job.Arguments.insert(Job.Arguments.end() - 1, Word);
  return Job;
}

Language languageOfPlainHeaders(const ScanPlan &Plan) {
  bool AnyC = false;
  for (const std::string &File : Plan.Files) {
    if (languageOf(File, Language::C) != Language::C)
      return Language::Cxx;
    AnyC |= isSource(File);
  }
  return AnyC ? Language::C : Language::Cxx;
}

namespace {

/// Finds the database job whose file is nearest to a header and of its
/// language: "x.cpp" is nearer to "x.h" than its neighbours.
class Lenders {
public:
  explicit Lenders(const ScanPlan &Plan) : Plan(Plan) {}
  const CompileJob *nearest(const std::string &Header, Language L);

private:
  const ScanPlan &Plan;
  /// Jobs of the files nearest to a folder, in plan order.
  std::map<std::pair<std::string, Language>, std::vector<const CompileJob *>>
      Near;
};

} // namespace

const CompileJob *Lenders::nearest(const std::string &Header, Language L) {
  std::string Folder = folderOf(Header);
  auto [At, New] = Near.try_emplace({Folder, L});
  std::vector<const CompileJob *> &Jobs = At->second;
  if (New) {
    size_t Shortest = 0;
    for (const CompileJob &Job : Plan.Jobs) {
      if (!Job.FromDatabase || Job.Arguments.front() != driverName(L))
        continue;
      size_t Way = steps(folderOf(Job.File), Folder);
      if (!Jobs.empty() && Way > Shortest)
        continue;
      if (Way < Shortest)
        Jobs.clear();
      Shortest = Way;
      Jobs.push_back(&Job);
    }
  }
  for (const CompileJob *Job : Jobs)
    if (path::stem(Job->File) == path::stem(Header))
      return Job;
  return Jobs.empty() ? nullptr : Jobs.front();
}

static CompileJob headerJob(const ScanPlan &Plan, const std::string &Header,
                            Language L, Lenders &Known, Guesser &Guess) {
  if (Plan.Request.HasFixedArguments)
    return fixedJob(Plan, Header, L);
  const CompileJob *Lender = Known.nearest(Header, L);
  if (!Lender)
    return Guess.job(Header, L);
  CompileJob Job = *Lender;
  Job.File = Header;
  Job.FromDatabase = false;
  Job.Arguments.back() = absolute(Plan, Header);
  return Job;
}

std::vector<CompileJob>
jobsForUnread(const ScanPlan &Plan, const std::vector<std::string> &ReadFiles) {
  llvm::StringSet<> Known;
  for (const std::string &File : ReadFiles)
    Known.insert(File);
  for (const CompileJob &Job : Plan.Jobs)
    Known.insert(Job.File);
  Language OfPlainHeaders = languageOfPlainHeaders(Plan);
  Lenders Lending(Plan);
  Guesser Guess(Plan);
  std::vector<CompileJob> Jobs;
  for (const std::string &File : Plan.Files) {
    if (!isHeader(File) || Known.contains(File))
      continue;
    Jobs.push_back(headerJob(Plan, File, languageOf(File, OfPlainHeaders),
                             Lending, Guess));
    Jobs.back().HeaderAsMain = true;
  }
  return Jobs;
}

} // namespace patlint
