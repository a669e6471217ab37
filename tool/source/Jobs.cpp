//===- Jobs.cpp --------------------------------------------------------===//
#include "source/Jobs.h"

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

CompileJob guessedJob(const ScanPlan &Plan, const std::string &File,
                      Language L) {
  CompileJob Job;
  Job.File = File;
  Job.Directory = Plan.Root;
  std::vector<std::string> Arguments = {"-x", nameForX(L), newestStandard(L)};
  llvm::StringRef Parent = path::parent_path(File);
  std::string Own = Parent.empty() ? "." : Parent.str();
  std::vector<std::string> Folders = nearestFirst(Plan.HeaderFolders, Own);
  for (const std::string &Folder : Folders)
    Arguments.push_back("-iquote" + Folder);
  // <name> of a file beside the source, or from the root, is common.
  for (const std::string &Folder : {Own, std::string(".")})
    if (!llvm::is_contained(Folders, Folder))
      Folders.push_back(Folder);
  for (const std::string &Folder : Folders)
    Arguments.push_back("-idirafter" + Folder);
  Job.Arguments = completed(
      adjusted(withExtras(Plan, driverName(L), Arguments), File, Job.Directory),
      Plan.Request.Defines, File);
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

/// The database job whose file is nearest to Header and of its language.
static const CompileJob *nearestKnown(const ScanPlan &Plan,
                                      llvm::StringRef Header, Language L) {
  const CompileJob *Best = nullptr;
  size_t BestWay = 0;
  for (const CompileJob &Job : Plan.Jobs) {
    if (!Job.FromDatabase || Job.Arguments.front() != driverName(L))
      continue;
    // "x.cpp" is nearer to "x.h" than its neighbours.
    size_t Way =
        2 * steps(path::parent_path(Job.File), path::parent_path(Header)) +
        (path::stem(Job.File) != path::stem(Header));
    if (!Best || Way < BestWay) {
      Best = &Job;
      BestWay = Way;
    }
  }
  return Best;
}

static CompileJob headerJob(const ScanPlan &Plan, const std::string &Header,
                            Language L) {
  if (Plan.Request.HasFixedArguments)
    return fixedJob(Plan, Header, L);
  if (const CompileJob *Known = nearestKnown(Plan, Header, L)) {
    CompileJob Job = *Known;
    Job.File = Header;
    Job.FromDatabase = false;
    Job.Arguments.back() = absolute(Plan, Header);
    return Job;
  }
  return guessedJob(Plan, Header, L);
}

std::vector<CompileJob>
jobsForUnread(const ScanPlan &Plan, const std::vector<std::string> &ReadFiles) {
  llvm::StringSet<> Known;
  for (const std::string &File : ReadFiles)
    Known.insert(File);
  for (const CompileJob &Job : Plan.Jobs)
    Known.insert(Job.File);
  Language OfPlainHeaders = languageOfPlainHeaders(Plan);
  std::vector<CompileJob> Jobs;
  for (const std::string &File : Plan.Files) {
    if (!isHeader(File) || Known.contains(File))
      continue;
    Jobs.push_back(headerJob(Plan, File, languageOf(File, OfPlainHeaders)));
    Jobs.back().HeaderAsMain = true;
  }
  return Jobs;
}

} // namespace patlint
