//===- Settings.cpp - What a project says in .patlint.json -------------===//
#include "app/Settings.h"

#include "base/Files.h"
#include "base/Glob.h"
#include "source/FileList.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace patlint {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
using json::Value;

std::string currentFolder() {
  llvm::SmallString<256> Current;
  if (fs::current_path(Current))
    return "";
  return Current.str().str();
}

bool usesSettings(const Options &O) {
  switch (O.C) {
  case Command::Scan:
  case Command::Requests:
  case Command::Link:
  case Command::StoreClear:
  case Command::RulesList:
  case Command::Explain:
    return true;
  case Command::RulesTest:
    return O.Words.empty();
  case Command::Extract:
  case Command::RulesCheck:
    return false;
  case Command::Lsp:
    return true; // those of each folder, once the editor names it
  }
  return false;
}

/// The nearest one from the folder upward; empty: there is none.
static std::string nearestFile(llvm::StringRef Folder) {
  for (; !Folder.empty(); Folder = path::parent_path(Folder)) {
    llvm::SmallString<256> File(Folder);
    path::append(File, SettingsName);
    if (fs::exists(File))
      return File.str().str();
  }
  return "";
}

static std::string foundFile(const Options &O) {
  PlanRequest R;
  if (O.C == Command::Scan || O.C == Command::Requests)
    R.Paths = O.Words;
  R.Unsaved = O.Stdin;
  R.WorkingDirectory = currentFolder();
  return nearestFile(scanRoot(R));
}

/// Relative to the current folder if it lies below.
static std::string shown(const std::string &File) {
  llvm::StringRef Result(File);
  std::string Current = resolved(currentFolder());
  if (!Current.empty() && isBelow(File, Current))
    Result = Result.drop_front(Current.size()).ltrim('/');
  return Result.str();
}

static const char *kindName(Value::Kind K) {
  switch (K) {
  case Value::Kind::Null:
    return "null";
  case Value::Kind::Bool:
    return "true or false";
  case Value::Kind::Int:
  case Value::Kind::Float:
    return "a number";
  case Value::Kind::String:
    return "a text";
  case Value::Kind::Array:
    return "a list";
  case Value::Kind::Object:
    return "an object";
  }
  return "";
}

namespace {
/// Reads one document.
class Reader {
public:
  Reader(std::string Name, ProjectSettings &Out)
      : P(std::move(Name)), Out(Out) {}
  std::vector<std::string> read(llvm::StringRef Text, bool Given);

private:
  bool is(const Value &V, llvm::StringRef Key, Value::Kind Wanted,
          const char *What);
  /// Calls Each with every text of a list of texts.
  template <typename F>
  void texts(const Value &Root, llvm::StringRef Key, F Each);
  void rules(const Value &Root);
  void exclude(const Value &Root, bool Given);
  void failOn(const Value &Root);
  void levels(const Value &Root);
  void evidence(const Value &Root);
  void store(const Value &Root);
  /// As seen from the settings file.
  std::string seenFromFile(const std::string &Name) const;

  json::Problems P;
  ProjectSettings &Out;
};
} // namespace

bool Reader::is(const Value &V, llvm::StringRef Key, Value::Kind Wanted,
                const char *What) {
  if (V.is(Wanted))
    return true;
  P.add(V.At, Key, std::string("expected ") + What + ", not " + kindName(V.K));
  return false;
}

template <typename F>
void Reader::texts(const Value &Root, llvm::StringRef Key, F Each) {
  const Value *List = Root.get(Key);
  if (!List || !is(*List, Key, Value::Kind::Array, "a list of texts"))
    return;
  for (size_t I = 0; I != List->Array.size(); ++I) {
    const Value &V = List->Array[I];
    std::string Where = (Key + "[" + llvm::Twine(I) + "]").str();
    if (!is(V, Where, Value::Kind::String, "a text"))
      continue;
    if (std::string Wrong = Each(V.String); !Wrong.empty())
      P.add(V.At, Where, Wrong);
  }
}

std::string Reader::seenFromFile(const std::string &Name) const {
  if (path::is_absolute(Name))
    return Name;
  llvm::SmallString<256> File(path::parent_path(Out.File));
  path::append(File, Name);
  return File.str().str();
}

void Reader::rules(const Value &Root) {
  texts(Root, "rules", [&](const std::string &Name) -> std::string {
    if (Name.empty())
      return "the name of the file is empty";
    std::string File = seenFromFile(Name);
    if (!fs::exists(File))
      return "there is no file '" + File + "'";
    Out.Rules.push_back(File);
    return "";
  });
}

void Reader::store(const Value &Root) {
  const Value *V = Root.get("store");
  if (!V || !is(*V, "store", Value::Kind::String, "the name of a folder"))
    return;
  if (V->String.empty())
    P.add(V->At, "store", "the name of the folder is empty");
  else
    Out.Store = seenFromFile(V->String);
}

void Reader::exclude(const Value &Root, bool Given) {
  // A file that is named can lie anywhere; one that was found stands above
  // what it is about.
  std::string From;
  if (!Given) {
    llvm::SmallString<256> File(Out.File);
    fs::make_absolute(File);
    From = resolved(path::parent_path(File));
  }
  texts(Root, "exclude", [&](const std::string &Glob) {
    Out.Exclude.push_back({Glob, From});
    return globProblem(Glob);
  });
}

void Reader::failOn(const Value &Root) {
  const Value *V = Root.get("failOn");
  if (!V || !is(*V, "failOn", Value::Kind::String, "the name of a level"))
    return;
  Out.FailOn.emplace();
  for (Level L : {Level::Note, Level::Warning, Level::Error})
    if (V->String == name(L))
      *Out.FailOn = L;
  if (!*Out.FailOn && V->String != "never")
    P.add(V->At, "failOn",
          "'" + V->String + "' is not one of error, warning, note, never");
}

void Reader::levels(const Value &Root) {
  const Value *V = Root.get("levels");
  if (!V || !is(*V, "levels", Value::Kind::Object, "an object"))
    return;
  llvm::SmallVector<std::string> Seen;
  for (const Value::Member &M : V->Object) {
    std::string Where = "levels." + M.Key;
    if (llvm::is_contained(Seen, M.Key))
      P.add(M.At, "levels", "the key \"" + M.Key + "\" stands twice");
    Seen.push_back(M.Key);
    if (!is(M.V, Where, Value::Kind::String, "the name of a level"))
      continue;
    std::optional<Level> Wanted;
    for (Level L : {Level::Note, Level::Warning, Level::Error})
      if (M.V.String == name(L))
        Wanted = L;
    if (Wanted)
      Out.Levels.push_back({M.Key, *Wanted, M.At});
    else
      P.add(M.V.At, Where,
            "'" + M.V.String + "' is not one of error, warning, note");
  }
}

void Reader::evidence(const Value &Root) {
  texts(Root, "evidence", [&](const std::string &Word) -> std::string {
    if (Word.empty() || !llvm::all_of(Word, [](char C) {
          return llvm::isAlnum(C) && !llvm::isUpper(C);
        }))
      return "a word has lower-case letters and digits only";
    Out.Evidence.push_back(Word);
    return "";
  });
}

std::vector<std::string> Reader::read(llvm::StringRef Text, bool Given) {
  Value Root = json::parse(Text, P);
  if (!P.none() || !is(Root, "", Value::Kind::Object, "an object"))
    return P.all();
  json::checkKeys(
      Root, "",
      {"$schema", "rules", "exclude", "failOn", "levels", "evidence", "store"},
      P);
  rules(Root);
  exclude(Root, Given);
  failOn(Root);
  levels(Root);
  evidence(Root);
  store(Root);
  return P.byPosition();
}

std::vector<std::string> loadSettings(const Options &O,
                                      ProjectSettings &Result) {
  bool Given = !O.SettingsFile.empty();
  std::string File = Given ? O.SettingsFile : foundFile(O);
  if (File.empty())
    return {};
  llvm::Expected<std::string> Text = readFile(File);
  if (!Text)
    return {llvm::toString(Text.takeError())};
  Result.File = Given ? File : shown(File);
  return Reader(Result.File, Result).read(*Text, Given);
}

std::vector<std::string> checkLevels(const ProjectSettings &S,
                                     const Policy &P) {
  json::Problems Wrong(S.File);
  std::vector<std::string> Known;
  for (const RuleText &Rule : P.rules())
    Known.push_back(Rule.Id);
  for (const ProjectSettings::RuleLevel &L : S.Levels) {
    if (P.rule(L.Rule))
      continue;
    std::string Near = json::nearest(L.Rule, Known);
    Wrong.add(L.At, "levels",
              "there is no rule '" + L.Rule + "'" +
                  (Near.empty() ? "; see patlint rules list"
                                : "; did you mean '" + Near + "'?"));
  }
  return Wrong.all();
}

void applySettings(const ProjectSettings &S, Options &O) {
  O.RuleFiles.insert(O.RuleFiles.begin(), S.Rules.begin(), S.Rules.end());
  O.Exclude.insert(O.Exclude.begin(), S.Exclude.begin(), S.Exclude.end());
  if (S.FailOn && !O.FailOnGiven)
    O.FailOn = *S.FailOn;
  for (const ProjectSettings::RuleLevel &L : S.Levels)
    O.Levels[L.Rule] = L.L;
  O.Evidence = S.Evidence;
  if (O.Store.empty() && !O.NoStore)
    O.Store = S.Store;
  O.SettingsFile = S.File;
}

} // namespace patlint
