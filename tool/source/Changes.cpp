//===- Changes.cpp - What a change touches, as git says ----------------===//
#include "source/Changes.h"

#include "base/Files.h"
#include "source/GitStream.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <cstdlib>

namespace patlint {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

/// A name as git prints it: in quotes, with escapes, if it has to be.
static std::string unquoted(llvm::StringRef Name) {
  // Behind a name with blanks stands a tab.
  Name.consume_back("\t");
  if (!Name.consume_front("\"") || !Name.consume_back("\""))
    return Name.str();
  std::string Result;
  while (!Name.empty()) {
    char C = Name.front();
    Name = Name.drop_front();
    if (C != '\\' || Name.empty()) {
      Result += C;
      continue;
    }
    unsigned Code = 0;
    if (Name.size() >= 3 && !Name.take_front(3).getAsInteger(8, Code)) {
      Result += char(Code);
      Name = Name.drop_front(3);
      continue;
    }
    static constexpr llvm::StringLiteral Letters = "abtnvfr", Bytes = "\a\b\t\n\v\f\r";
    size_t Letter = Letters.find(Name.front());
    Result += Letter == llvm::StringRef::npos ? Name.front() : Bytes[Letter];
    Name = Name.drop_front();
  }
  return Result;
}

/// "12,3" of a hunk: the first line and the number of lines.
static bool takeSide(llvm::StringRef Side, unsigned &First, unsigned &Count) {
  auto [Begin, Length] = Side.split(',');
  Count = 1;
  return !Begin.getAsInteger(10, First) &&
         (!Side.contains(',') || !Length.getAsInteger(10, Count));
}

std::map<std::string, std::vector<LineRange>> hunksOf(llvm::StringRef Patch) {
  std::map<std::string, std::vector<LineRange>> Result;
  std::vector<LineRange> *Now = nullptr;
  // Lines of a hunk that are still to come: they can look like anything.
  unsigned Old = 0, New = 0;
  while (!Patch.empty()) {
    auto [Line, Rest] = Patch.split('\n');
    Patch = Rest;
    if (Old != 0 && Line.starts_with("-")) {
      --Old;
    } else if (New != 0 && Line.starts_with("+")) {
      --New;
    } else if (Line.consume_front("+++ ")) {
      std::string Name = unquoted(Line);
      Now = llvm::StringRef(Name).starts_with("b/") ? &Result[Name.substr(2)]
                                                    : nullptr;
    } else if (Line.consume_front("@@ -")) {
      auto [From, To] = Line.split(" +");
      unsigned Begin = 0, First = 0;
      if (!takeSide(From, Begin, Old) ||
          !takeSide(To.split(' ').first, First, New))
        continue;
      // "+7,0": behind line 7.
      if (Now)
        Now->push_back(New == 0 ? LineRange{First + 1, First}
                                : LineRange{First, First + New - 1});
    }
  }
  return Result;
}

namespace {
/// Names, and bytes or ids.
using NamedBytes = std::vector<std::pair<std::string, std::string>>;

/// Asks git about one work tree.
class Repository {
public:
  explicit Repository(llvm::StringRef Top) : Top(Top) {}

  /// What git prints.
  llvm::Expected<std::string> ask(const std::vector<std::string> &Arguments);
  /// The same, with the entries of a -z list.
  llvm::Expected<std::vector<std::string>>
  list(const std::vector<std::string> &Arguments);

  llvm::Error silenceFilters();
  llvm::Error useHookIndex();
  /// `git diff` of What.
  llvm::Expected<Changes> diff(const std::vector<std::string> &What);
  llvm::Error readBlobs(const NamedBytes &Files, NamedBytes &Contents);
  llvm::Error
  follow(const NamedBytes &Links,
         const std::map<std::string, std::string> &Ids, StagedTree &Tree);
  std::string absolute(llvm::StringRef Name) const {
    llvm::SmallString<256> Path(Top);
    path::append(Path, Name);
    return Path.str().str();
  }

private:
  std::vector<std::string> withSettings(const std::vector<std::string> &Words);

  std::string Top;
  /// "-c" and "NAME=VALUE".
  std::vector<std::string> Settings;
  std::vector<std::string> Environment;
};
} // namespace

std::vector<std::string>
Repository::withSettings(const std::vector<std::string> &Words) {
  std::vector<std::string> All = Settings;
  llvm::append_range(All, Words);
  return All;
}

llvm::Expected<std::string>
Repository::ask(const std::vector<std::string> &Arguments) {
  auto S = git::Stream::start(Top, withSettings(Arguments), "", Environment);
  if (!S)
    return S.takeError();
  std::string All, Piece;
  while ((*S)->until('\0', Piece)) {
    All += Piece;
    All += '\0';
  }
  if (llvm::Error E = (*S)->finish())
    return E;
  return All;
}

llvm::Expected<std::vector<std::string>>
Repository::list(const std::vector<std::string> &Arguments) {
  llvm::Expected<std::string> Text = ask(Arguments);
  if (!Text)
    return Text.takeError();
  std::vector<std::string> Result;
  for (llvm::StringRef Entry : llvm::split(*Text, '\0'))
    if (!Entry.empty())
      Result.push_back(Entry.str());
  return Result;
}

/// A file of the work tree is compared as it lies there: what a repository
/// configures to clean it first is a program.
llvm::Error Repository::silenceFilters() {
  llvm::Expected<std::vector<std::string>> Names =
      list({"config", "-z", "--name-only", "--get-regexp", "^filter\\."});
  if (!Names) {
    // Status 1 without a word: there is none.
    llvm::consumeError(Names.takeError());
    return llvm::Error::success();
  }
  for (const std::string &Name : *Names) {
    llvm::StringRef Key(Name), Value;
    if (Key.ends_with(".required"))
      Value = "false";
    else if (!Key.ends_with(".clean") && !Key.ends_with(".process"))
      continue;
    Settings.push_back("-c");
    Settings.push_back((Key + "=" + Value).str());
  }
  return llvm::Error::success();
}

/// `git commit FILE` and `git commit -a` stage into an index of their own, and
/// tell their hooks where it is. It counts if it is this repository's: a hook
/// of one can call for a scan of another.
llvm::Error Repository::useHookIndex() {
  const char *Said = std::getenv("GIT_INDEX_FILE");
  if (!Said || !*Said)
    return llvm::Error::success();
  llvm::Expected<std::string> Folder = ask({"rev-parse", "--absolute-git-dir"});
  if (!Folder)
    return Folder.takeError();
  llvm::SmallString<256> GitFolder, Index(Said), Holding, SaidFolder;
  fs::make_absolute(Index);
  bool Mine = false;
  if (!fs::real_path(llvm::StringRef(*Folder).split('\n').first, GitFolder)) {
    Mine = !fs::real_path(path::parent_path(Index), Holding) &&
           Holding == GitFolder;
    if (const char *Other = std::getenv("GIT_DIR"))
      Mine = Mine ||
             (!fs::real_path(Other, SaidFolder) && SaidFolder == GitFolder);
  }
  if (Mine)
    Environment.push_back(("GIT_INDEX_FILE=" + Index).str());
  return llvm::Error::success();
}

llvm::Expected<Changes>
Repository::diff(const std::vector<std::string> &What) {
  // All that a person can configure and that would change the text.
  std::vector<std::string> Command = {
      "-c", "core.quotePath=false", "diff", "--no-color", "--no-ext-diff",
      "--no-textconv", "--text", "--unified=0", "--inter-hunk-context=0",
      "--src-prefix=a/", "--dst-prefix=b/", "--no-relative",
      "--ignore-submodules=all", "--diff-filter=d", "-M", "-l400"};
  llvm::append_range(Command, What);
  std::vector<std::string> Names = Command;
  Names.insert(Names.end() - What.size(), {"--name-only", "-z"});
  llvm::Expected<std::vector<std::string>> Files = list(Names);
  if (!Files)
    return Files.takeError();
  Changes Result;
  if (Files->empty())
    return Result;
  llvm::Expected<std::string> Patch = ask(Command);
  if (!Patch)
    return Patch.takeError();
  std::map<std::string, std::vector<LineRange>> Hunks = hunksOf(*Patch);
  for (const std::string &Name : *Files)
    Result[absolute(Name)] = std::move(Hunks[Name]);
  return Result;
}

llvm::Expected<Changes> changesSince(llvm::StringRef Top,
                                     llvm::StringRef Commit) {
  Repository R(Top);
  if (llvm::Error E = R.silenceFilters())
    return E;
  llvm::StringRef Name = Commit;
  bool Left = Name.consume_back("...") || Name.consume_back("...HEAD");
  auto NoCommit = [&] {
    return failure("--diff: '" + Commit +
                   "' is no commit of this repository; a shallow clone may "
                   "lack it (git fetch --unshallow)");
  };
  llvm::Expected<std::string> Id =
      Name.empty() || Name.starts_with("-")
          ? llvm::Expected<std::string>(NoCommit())
          : R.ask({"rev-parse", "--verify", "--quiet", "--end-of-options",
                   (Name + "^{commit}").str()});
  if (!Id) {
    llvm::consumeError(Id.takeError());
    return NoCommit();
  }
  std::string From = llvm::StringRef(*Id).split('\n').first.str();
  if (Left) {
    llvm::Expected<std::string> Base = R.ask({"merge-base", From, "HEAD"});
    if (!Base) {
      llvm::consumeError(Base.takeError());
      return failure("--diff: '" + Name +
                     "' and the current commit have no common one");
    }
    From = llvm::StringRef(*Base).split('\n').first.str();
  }
  llvm::Expected<Changes> Result = R.diff({From, "--"});
  if (!Result)
    return failure("--diff: " + llvm::toString(Result.takeError()));
  llvm::Expected<std::vector<std::string>> Unknown =
      R.list({"ls-files", "-o", "--exclude-standard", "-z"});
  if (!Unknown)
    return failure("--diff: " + llvm::toString(Unknown.takeError()));
  for (const std::string &Each : *Unknown)
    (*Result)[R.absolute(Each)] = {LineRange{}};
  return Result;
}

/// Takes these files (name and id) out of the index.
llvm::Error Repository::readBlobs(const NamedBytes &Files, NamedBytes &Contents) {
  size_t Before = Contents.size();
  std::string Input;
  for (const auto &[Name, Id] : Files)
    Input += Id + "\n";
  auto S = git::Stream::start(
      Top, withSettings({"cat-file", "--batch", "--buffer"}), Input,
      Environment);
  if (!S)
    return S.takeError();
  std::string Line, Bytes, End;
  for (const auto &[Name, Id] : Files) {
    size_t Size = 0;
    if (!(*S)->until('\n', Line))
      break;
    if (llvm::StringRef(Line).rsplit(' ').second.getAsInteger(10, Size))
      return failure("git cannot read '" + Name + "' of the index");
    if (!(*S)->read(Size, Bytes) || !(*S)->read(1, End))
      break;
    Contents.emplace_back(absolute(Name), std::move(Bytes));
  }
  if (llvm::Error E = (*S)->finish())
    return E;
  if (Contents.size() - Before != Files.size())
    return failure("git ended before the last file of the index");
  return llvm::Error::success();
}

/// Links (name and id) that lead elsewhere in the index: what lies there by
/// their names is the file that they lead to.
llvm::Error Repository::follow(
    const NamedBytes &Links, const std::map<std::string, std::string> &Ids,
    StagedTree &Tree) {
  NamedBytes Targets, Contents;
  if (Links.empty())
    return llvm::Error::success();
  if (llvm::Error E = readBlobs(Links, Targets))
    return E;
  NamedBytes Files;
  std::vector<std::string> Names;
  for (size_t I = 0; I < Links.size(); ++I) {
    llvm::StringRef Said = Targets[I].second;
    llvm::SmallString<256> Target(path::parent_path(Links[I].first));
    if (!path::is_absolute(Said))
      path::append(Target, Said);
    else if (Said.consume_front(Top) && Said.consume_front("/"))
      Target = Said;
    else
      continue;
    path::remove_dots(Target, /*remove_dot_dot=*/true);
    if (auto Id = Ids.find(std::string(Target)); Id != Ids.end()) {
      Files.push_back(*Id);
      Names.push_back(absolute(Links[I].first));
    }
  }
  if (llvm::Error E = readBlobs(Files, Contents))
    return E;
  for (size_t I = 0; I < Names.size(); ++I) {
    // Where a link leads is no line of it.
    if (auto Changed = Tree.Changed.find(Names[I]); Changed != Tree.Changed.end())
      Changed->second = {LineRange{}};
    Tree.Held.emplace_back(Names[I], std::move(Contents[I].second));
  }
  return llvm::Error::success();
}

static llvm::Error fillStaged(Repository &R, StagedTree &Tree) {
  if (llvm::Error E = R.silenceFilters())
    return E;
  if (llvm::Error E = R.useHookIndex())
    return E;
  llvm::Expected<std::vector<std::string>> Entries =
      R.list({"ls-files", "-s", "-z"});
  if (!Entries)
    return Entries.takeError();
  // "MODE ID STAGE\tPATH"; files proper have a mode of 100xxx.
  std::map<std::string, std::string> Ids, Links;
  for (llvm::StringRef Entry : *Entries) {
    auto [Facts, Name] = Entry.split('\t');
    if (!Facts.consume_back(" 0"))
      return failure("'" + Name + "' is not merged yet");
    Tree.Tracked.push_back(Name.str());
    if (Facts.starts_with("100"))
      Ids[Name.str()] = Facts.split(' ').second.str();
    else if (Facts.starts_with("120"))
      Links[Name.str()] = Facts.split(' ').second.str();
  }
  std::sort(Tree.Tracked.begin(), Tree.Tracked.end());
  llvm::Expected<Changes> Changed = R.diff({"--cached", "--"});
  if (!Changed)
    return Changed.takeError();
  Tree.Changed = std::move(*Changed);
  llvm::Expected<std::vector<std::string>> Differing =
      R.list({"diff", "--no-ext-diff", "--no-textconv", "--no-relative",
              "--ignore-submodules=all", "--no-renames", "--name-only", "-z",
              "--"});
  if (!Differing)
    return Differing.takeError();
  NamedBytes Files, Elsewhere;
  for (const std::string &Name : *Differing)
    if (auto Id = Ids.find(Name); Id != Ids.end())
      Files.push_back(*Id);
    else if (auto Link = Links.find(Name); Link != Links.end())
      Elsewhere.push_back(*Link);
  if (llvm::Error E = R.readBlobs(Files, Tree.Held))
    return E;
  return R.follow(Elsewhere, Ids, Tree);
}

llvm::Expected<StagedTree> stagedTree(llvm::StringRef Top) {
  Repository R(Top);
  StagedTree Tree;
  if (llvm::Error E = fillStaged(R, Tree))
    return failure("--staged: " + llvm::toString(std::move(E)));
  return Tree;
}

} // namespace patlint
