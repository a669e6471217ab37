//===- UnitChoice.cpp - Units to parse ---------------------------------===//
#include "app/UnitChoice.h"

#include "base/Embedded.h"
#include "base/Files.h"
#include "lexical/Lexical.h"
#include "match/Match.h"
#include "models/Table.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <map>
#include <set>

namespace patlint {

namespace path = llvm::sys::path;

PrefilterRules prefilterRules(const Rulebook &Book) {
  PrefilterRules R;
  auto First = [](llvm::StringRef Name) {
    return Name.split("::").first.str();
  };
  for (const std::string &Name : Book.M->effectNames()) {
    llvm::StringRef Text = Name;
    size_t Last = Text.rfind("::");
    if (Last == llvm::StringRef::npos) {
      R.Calls.insert(Name);
      continue;
    }
    R.Members.insert(Text.substr(Last + 2).str());
    R.Libraries.insert(First(Name));
  }
  for (const std::string &Class : Book.M->derivedClasses())
    R.Libraries.insert(First(Class));
  std::map<std::string, ServerNames> Servers;
  for (auto &[Client, Name] : Book.M->incomingNames()) {
    size_t Last = Name.rfind("::");
    if (Last == std::string::npos) {
      R.Calls.insert(Name);
      continue;
    }
    Servers[Client].Members.insert(Name.substr(Last + 2));
    Servers[Client].Libraries.insert(First(Name));
  }
  for (const EmbeddedFile &F : embeddedFiles()) {
    llvm::StringRef Path(F.Path);
    auto [Folder, Header] = Path.split("/shadow/");
    if (auto It = Servers.find(Folder.rsplit('/').second.str());
        It != Servers.end() && !Header.empty())
      It->second.Headers.insert(Header.str());
    if (Path.starts_with("clients/") && Path.contains("/shadow/"))
      R.Headers.insert(Path.split("/shadow/").second.str());
  }
  for (auto &[Client, Names] : Servers)
    R.Servers.push_back(std::move(Names));
  R.BeginsRequest = beginsRequest;
  R.Words = endpointWords(Book.P);
  for (const Pack &Each : Book.P.packs())
    R.Evidence.insert(R.Evidence.end(), Each.Evidence.begin(),
                      Each.Evidence.end());
  return R;
}

/// The command line's definitions and forced includes as a file has them.
static std::string asSource(const std::vector<std::string> &Arguments) {
  std::string Out;
  for (size_t I = 0; I < Arguments.size(); ++I) {
    llvm::StringRef Word = Arguments[I];
    auto Value = [&](llvm::StringRef Option) {
      if (!Word.consume_front(Option))
        return false;
      Word.consume_front("=");
      if (Word.empty() && I + 1 < Arguments.size())
        Word = Arguments[++I];
      return true;
    };
    if (Value("-include") || Value("--include") || Value("-imacros")) {
      Out += ("#include \"" + Word + "\"\n").str();
    } else if (Value("-D")) {
      auto [Name, Text] = Word.split('=');
      Out += ("#define " + Name + " " + Text + "\n").str();
    }
  }
  return Out;
}

UnitChoice::UnitChoice(const Options &O, const ScanPlan &Plan,
                       const ScannedFiles &Files, const Rulebook &Book,
                       const ChangedCode &Changed)
    : Plan(Plan), Files(Files), Changed(Changed) {
  if (!O.Prefilter)
    return;
  readNamed();
  readUnscanned();
  std::vector<PrefilterFile> All;
  for (size_t I = 0; I < Files.Facts.size(); ++I)
    All.push_back({&Files.Facts[I], &Files.Names[I], Links[Files.Facts[I].File]});
  size_t First = All.size();
  readFlags();
  for (const Lexed &Each : More)
    All.push_back({&Each.Facts, &Each.Names, {}});
  for (auto &[Text, Index] : Flags)
    Index += First;
  PrefilterRules Rules;
  if (Changed.isOn())
    Rules.OnlyAsked = true;
  else
    Rules = prefilterRules(Book);
  Filter = std::make_unique<Prefilter>(std::move(All), Rules, Book.P);
  if (Changed.isOn())
    touch();
}

/// A changed source, and of those that may read a changed header the one that
/// is named like it, else the first.
void UnitChoice::touch() {
  Filter->add(Changed.names());
  for (const std::string &File : Changed.files()) {
    std::set<std::string> Readers = Filter->readersOf(File);
    const CompileJob *Reader = nullptr;
    for (const CompileJob &Job : Plan.Jobs)
      if (Readers.count(Job.File) &&
          (!Reader || (path::stem(Job.File) == path::stem(File) &&
                       path::stem(Reader->File) != path::stem(File))))
        Reader = &Job;
    // A source; a header becomes a unit of its own if it is not read after all.
    Touched.insert(File);
    if (Reader)
      Touched.insert(Reader->File);
  }
}

/// Who names a file wants to know how it comes through.
void UnitChoice::readNamed() {
  for (const std::string &Word : Plan.Request.Paths) {
    llvm::SmallString<256> Path;
    if (!llvm::sys::fs::real_path(
            absolutePath(Plan.Request.WorkingDirectory, Word), Path) &&
        llvm::sys::fs::is_regular_file(Path))
      Named.insert(Path.str().str());
  }
}

void UnitChoice::readFlags() {
  for (const CompileJob &Job : Plan.Jobs) {
    auto [At, New] = Flags.try_emplace(asSource(Job.Arguments), More.size());
    if (New)
      More.push_back(
          {lexicalFacts("", At->first, false), mentions(At->first, false)});
  }
}

/// Folders below the root in which some job looks for includes.
std::vector<std::string> UnitChoice::includeFolders() const {
  std::set<std::string> Out = {Plan.Root};
  for (const std::string &Folder : Plan.HeaderFolders)
    Out.insert(absolutePath(Plan.Root, Folder));
  std::set<std::string> Seen;
  for (const CompileJob &Job : Plan.Jobs)
    for (size_t I = 0; I < Job.Arguments.size(); ++I) {
      llvm::StringRef Word = Job.Arguments[I];
      bool Folder = Word.consume_front("-I") || Word.consume_front("-iquote") ||
                    Word.consume_front("-isystem") ||
                    Word.consume_front("-idirafter");
      if (Folder && Word.empty() && I + 1 < Job.Arguments.size())
        Word = Job.Arguments[++I];
      if (Folder && Seen.insert((Job.Directory + "\n" + Word).str()).second)
        Out.insert(absolutePath(Job.Directory, Word));
    }
  return {Out.begin(), Out.end()};
}

/// Project files that units read although the plan does not have them:
/// other endings than C's, or ignored by git.
void UnitChoice::readUnscanned() {
  std::vector<std::string> Folders = includeFolders();
  llvm::StringSet<> Known, Tried, Names;
  for (const LexicalFacts &F : Files.Facts)
    Known.insert(F.File);
  std::set<std::string> Found;
  auto Try = [&](llvm::StringRef Folder, llvm::StringRef Name) {
    llvm::SmallString<256> Path(Folder);
    path::append(Path, Name);
    path::remove_dots(Path, true);
    llvm::StringRef Below = Path;
    if (!Tried.insert(Path).second || !Below.consume_front(Plan.Root) ||
        !Below.consume_front("/") || Known.contains(Below) ||
        !llvm::sys::fs::is_regular_file(Path))
      return;
    llvm::SmallString<256> Real;
    llvm::StringRef Target = Real;
    if (!llvm::sys::fs::real_path(Path, Real) && (Target = Real) != Path &&
        Target.consume_front(Plan.Root) && Target.consume_front("/") && Known.contains(Target)) {
      Links[Target.str()].push_back(Below.str());
      return;
    }
    Found.insert(Below.str());
  };
  auto Look = [&](const LexicalFacts &F) {
    std::string Own = absolutePath(Plan.Root, path::parent_path(F.File));
    for (const IncludeLine &Line : F.Includes) {
      Try(Own, Line.Name);
      if (!Names.insert(Line.Name).second)
        continue; // by this name the folders were looked at
      for (const std::string &Folder : Folders)
        Try(Folder, Line.Name);
    }
  };
  for (const LexicalFacts &F : Files.Facts)
    Look(F);
  while (!Found.empty()) {
    std::set<std::string> Now = std::move(Found);
    Found.clear();
    for (const std::string &File : Now) {
      Known.insert(File);
      llvm::Expected<std::string> Bytes =
          readFile(absolutePath(Plan.Root, File));
      if (!Bytes) {
        llvm::consumeError(Bytes.takeError());
        continue;
      }
      More.push_back(
          {lexicalFacts(File, *Bytes, false), mentions(*Bytes, false)});
      Look(More.back().Facts);
    }
  }
}

std::optional<std::string> UnitChoice::reason(const CompileJob &Job) const {
  if (!Filter)
    return "";
  if (auto Why = Files.NotParsed.find(Job.File); Why != Files.NotParsed.end())
    return Why->second;
  if (Named.count(absolutePath(Plan.Root, Job.File)))
    return "the command line names it";
  if (Touched.count(Job.File))
    return "it is changed, or reads what is";
  std::vector<size_t> Own;
  if (auto It = Flags.find(asSource(Job.Arguments)); It != Flags.end())
    Own.push_back(It->second);
  return Filter->reason(Job.File, Own);
}

void UnitChoice::add(const Interest &More) {
  if (Filter)
    Filter->add(More);
}

} // namespace patlint
