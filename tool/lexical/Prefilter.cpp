//===- Prefilter.cpp - Which units are worth parsing -------------------===//
#include "lexical/Prefilter.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace patlint {

Prefilter::Prefilter(std::vector<PrefilterFile> All,
                     const PrefilterRules &Rules, const Policy &P)
    : Files(std::move(All)), Rules(Rules), P(P) {
  for (size_t I = 0; I < Files.size(); ++I)
    Index[Files[I].Facts->File] = I;
  Marks.resize(Files.size());
  numberNames();
  resolveIncludes();
  lookAtLiterals();
  followNames();
  mark();
}

/// "../x/./b.h" as the end of a path: "x/b.h".
static std::string pathEnd(llvm::StringRef Name) {
  std::string Slashes = Name.str();
  std::replace(Slashes.begin(), Slashes.end(), '\\', '/');
  llvm::SmallString<128> Path(Slashes);
  llvm::sys::path::remove_dots(Path, /*remove_dot_dot=*/true,
                               llvm::sys::path::Style::posix);
  llvm::StringRef Rest = Path;
  if (Rest.starts_with("/"))
    return llvm::sys::path::filename(Rest).str();
  while (Rest.consume_front("../"))
    ;
  return Rest.str();
}

/// An include may mean every project file whose path ends like it.
void Prefilter::resolveIncludes() {
  llvm::StringMap<std::vector<std::pair<llvm::StringRef, size_t>>> ByName;
  for (size_t I = 0; I < Files.size(); ++I) {
    auto Add = [&](llvm::StringRef Path) { ByName[llvm::sys::path::filename(Path)].push_back({Path, I}); };
    Add(Files[I].Facts->File);
    for (const std::string &Link : Files[I].Links)
      Add(Link);
  }
  Includes.resize(Files.size());
  for (size_t I = 0; I < Files.size(); ++I) {
    for (const IncludeLine &Line : Files[I].Facts->Includes) {
      Marks[I].Library |= Rules.Headers.count(Line.Name) != 0;
      for (size_t S = 0; S < Rules.Servers.size(); ++S)
        if (Rules.Servers[S].Headers.count(Line.Name))
          Marks[I].ServerLibraries.insert(S);
      std::string End = pathEnd(Line.Name);
      auto Same = ByName.find(llvm::sys::path::filename(End));
      if (Same == ByName.end())
        continue;
      for (auto [Path, Other] : Same->second) {
        if (Path == End ||
            (Path.ends_with(End) && Path[Path.size() - End.size() - 1] == '/'))
          Includes[I].push_back(Other);
      }
    }
  }
  IncludedBy.resize(Files.size());
  for (size_t I = 0; I < Files.size(); ++I)
    for (size_t Other : Includes[I])
      IncludedBy[Other].push_back(I);
}

void Prefilter::lookAtLiterals() {
  for (const std::string &Word : Rules.Words)
    Texts.addWord(Word, Tilings::Kind::Segment);
  std::vector<std::string> Atoms = P.credentialAtoms();
  for (const std::string &Atom : Atoms)
    Texts.addWord(Atom, Tilings::Kind::Anywhere,
                  [this, Atom](llvm::StringRef Piece, size_t At, size_t I,
                             size_t J) {
                    return P.mayBecomeCredential(Piece, {Atom, I, J, At});
                  });
  for (const std::string &Word : Rules.Evidence)
    Texts.addWord(Word, Tilings::Kind::Split);
  for (const PrefilterFile &F : Files)
    for (const Literal &L : F.Facts->Literals)
      Texts.addLiteral(L.Bytes);
  Texts.finish();
  for (size_t I = 0; I < Files.size() && !Rules.OnlyAsked; ++I) {
    for (const Literal &L : Files[I].Facts->Literals) {
      std::string Word = wordIn(L.Bytes);
      if (Word.empty())
        continue;
      // A literal in a macro is where the macro is used; but whether it is
      // active code is said by every unit that reads the file.
      if (L.Macro.empty() || !P.credentialsIn(L.Bytes).empty())
        Marks[I].Literal = Word;
      else
        ByLiteral.insert(L.Macro);
    }
    for (const std::string &Atom : Atoms)
      if (Atom.size() == 1 &&
          llvm::is_contained(Files[I].Names->Characters, Atom[0]))
        Marks[I].Literal = Atom;
  }
}

/// The word that the literal holds or can be a piece of; empty: none.
std::string Prefilter::wordIn(llvm::StringRef Literal) const {
  if (Rules.BeginsRequest && Rules.BeginsRequest(Literal))
    return "HTTP/";
  std::string Word = Texts.wordIn(Literal);
  return Word.empty() && !P.credentialsIn(Literal).empty() ? "a credential"
                                                           : Word;
}

bool Prefilter::mayMatter(llvm::StringRef Literal) const {
  auto [At, New] = Asked.try_emplace(Literal, false);
  if (New)
    At->second = !wordIn(Literal).empty();
  return At->second;
}

void Prefilter::add(const Interest &More) {
  Interest Before = Wanted;
  Wanted.add(More);
  if (Wanted == Before)
    return;
  followNames();
  mark();
}

/// Numbers all names that stand for others, and what they stand for.
void Prefilter::numberNames() {
  auto Number = [this](const std::string &Name) {
    auto [At, New] = Numbers.try_emplace(Name, Numbered.size());
    if (New) {
      Numbered.push_back(At->first());
      StandIns.emplace_back();
    }
    return At->second;
  };
  for (const PrefilterFile &F : Files)
    for (const StandsFor &R : F.Names->Renames) {
      size_t Name = Number(R.Name);
      for (const std::string &Word : R.Words)
        StandIns[Number(Word)].push_back(Name);
    }
  for (std::vector<size_t> &Names : StandIns) {
    llvm::sort(Names);
    Names.erase(std::unique(Names.begin(), Names.end()), Names.end());
  }
}

/// Adds the names that stand for a name of the set, and those that stand for
/// these. Trees of headers have hundreds of thousands in long chains, so each
/// is looked at once.
void Prefilter::addRenames(std::set<std::string> &Names) const {
  std::vector<bool> Seen(Numbered.size(), false);
  std::vector<size_t> Open;
  for (const std::string &Name : Names)
    if (auto At = Numbers.find(Name); At != Numbers.end()) {
      Seen[At->second] = true;
      Open.push_back(At->second);
    }
  while (!Open.empty()) {
    size_t Word = Open.back();
    Open.pop_back();
    for (size_t Name : StandIns[Word])
      if (!Seen[Name]) {
        Seen[Name] = true;
        Open.push_back(Name);
        Names.insert(Numbered[Name].str());
      }
  }
}

void Prefilter::followNames() {
  Calls = Rules.Calls;
  Members = Rules.Members;
  Mentioned = Wanted.Mentioned;
  Mentioned.insert(ByLiteral.begin(), ByLiteral.end());
  Classes = Wanted.Classes;
  Fields = Wanted.Fields;
  std::set<std::string> ByMacro = Fields;
  for (const std::vector<std::string> &Words : Wanted.Spelled)
    ByMacro.insert(Words.back());
  addRenames(ByMacro);
  for (const PrefilterFile &F : Files)
    for (const StandsFor &R : F.Names->Renames)
      if (ByMacro.count(R.Name))
        Fields.insert(R.Name);
  addRenames(Calls);
  addRenames(Members);
  ServerMembers.clear();
  for (const ServerNames &Each : Rules.Servers) {
    ServerMembers.push_back(Each.Members);
    addRenames(ServerMembers.back());
  }
  addRenames(Classes);
  // Macros that make a name by pasting, then those that use such macros.
  auto Fits = [](const MakesNames &P, const std::set<std::string> &Names) {
    for (auto It = Names.lower_bound(P.Begin);
         It != Names.end() && llvm::StringRef(*It).starts_with(P.Begin); ++It)
      if (llvm::StringRef(*It).ends_with(P.End) &&
          It->size() >= P.Begin.size() + P.End.size())
        return true;
    return false;
  };
  for (const PrefilterFile &F : Files)
    for (const MakesNames &P : F.Names->Pastes)
      if (Fits(P, Calls) || Fits(P, Members) || Fits(P, Mentioned) ||
          Fits(P, Wanted.Defined) || Fits(P, Fields) || Fits(P, Classes))
        Mentioned.insert(P.Macro);
  // A macro that holds what has to be defined can define it.
  for (const PrefilterFile &F : Files)
    for (const StandsFor &R : F.Names->Renames)
      if (llvm::any_of(R.Words,
                       [&](const auto &W) { return Wanted.Defined.count(W); }))
        Mentioned.insert(R.Name);
  addRenames(Mentioned);
  auto AddNew = [&](const std::set<std::string> &All,
                    const std::set<std::string> &Old) {
    std::set_difference(All.begin(), All.end(), Old.begin(), Old.end(),
                        std::inserter(Macros, Macros.end()));
  };
  AddNew(Calls, Rules.Calls);
  AddNew(Members, Rules.Members);
  AddNew(Mentioned, Wanted.Mentioned);
  AddNew(Fields, Wanted.Fields);
  AddNew(Classes, Wanted.Classes);
  for (const PrefilterFile &F : Files)
    FieldMacros.insert(F.Names->FieldMacros.begin(),
                       F.Names->FieldMacros.end());
  addRenames(FieldMacros);
}

/// The first of the sorted List that is in Names, or null.
static const std::string *firstOf(const std::vector<std::string> &List,
                                  const std::set<std::string> &Names) {
  if (Names.size() < List.size() / 8) {
    for (const std::string &Name : Names)
      if (std::binary_search(List.begin(), List.end(), Name))
        return &Name;
    return nullptr;
  }
  auto It = llvm::find_if(List, [&](const auto &N) { return Names.count(N); });
  return It == List.end() ? nullptr : &*It;
}

/// The field of an object of unknown type whose whole spelling may stand in
/// the file, or null.
const std::string *Prefilter::spelledIn(const Mentions &M) const {
  auto Has = [](const std::vector<std::string> &List, const std::string &Word) {
    return std::binary_search(List.begin(), List.end(), Word);
  };
  for (const std::vector<std::string> &Words : Wanted.Spelled) {
    bool All = Has(M.Fields, Words.back()) || firstOf(M.Uses, FieldMacros);
    for (const std::string &Word : Words)
      All = All && Has(M.Uses, Word);
    if (All)
      return &Words.back();
  }
  return nullptr;
}

/// The member that the file may define, or null.
const std::string *Prefilter::memberIn(const PrefilterFile &F) const {
  auto Has = [](const std::vector<std::string> &List, const std::string &Word) {
    return std::binary_search(List.begin(), List.end(), Word);
  };
  for (const auto &[Name, Class] : Wanted.DefinedMembers)
    if (Has(F.Names->Defines, Name) && Has(F.Facts->Identifiers, Class))
      return &Name;
  return nullptr;
}

void Prefilter::mark() {
  for (size_t I = 0; I < Files.size(); ++I) {
    const Mentions &M = *Files[I].Names;
    FileMarks &Mark = Marks[I];
    Mark.Member = Mark.Member || firstOf(M.Uses, Members);
    Mark.Library = Mark.Library || firstOf(M.Uses, Rules.Libraries);
    for (size_t S = 0; S < ServerMembers.size(); ++S) {
      if (firstOf(M.Uses, ServerMembers[S]))
        Mark.ServerMembers.insert(S);
      if (firstOf(M.Uses, Rules.Servers[S].Libraries))
        Mark.ServerLibraries.insert(S);
    }
    const std::string *Class = firstOf(M.Uses, Classes);
    Mark.Class = Class != nullptr;
    if (!Mark.Reason.empty())
      continue;
    if (!Mark.Literal.empty())
      Mark.Reason = "holds '" + Mark.Literal + "' or a piece of it";
    else if (M.IncludesByMacro && !Rules.OnlyAsked)
      Mark.Reason = "includes what a macro names";
    else if (const std::string *Name = firstOf(M.Uses, Calls))
      Mark.Reason = "calls '" + *Name + "'";
    else if (const std::string *Name = firstOf(M.Uses, Mentioned))
      Mark.Reason = "mentions '" + *Name + "'";
    else if (const std::string *Name = firstOf(
                 firstOf(M.Uses, FieldMacros) ? M.Uses : M.Fields, Fields))
      Mark.Reason = "mentions the field '" + *Name + "'";
    else if (const std::string *Name = spelledIn(M))
      Mark.Reason = "mentions the field '" + *Name + "'";
    else if (const std::string *Name = firstOf(M.Uses, Macros))
      Mark.Reason = "uses the macro '" + *Name + "'";
    else if (const std::string *Name = firstOf(M.Heads, Macros))
      Mark.Reason = "uses the macro '" + *Name + "'";
    else if (const std::string *Name = firstOf(M.Defines, Wanted.Defined))
      Mark.Reason = "may define '" + *Name + "'";
    else if (const std::string *Name = memberIn(Files[I]))
      Mark.Reason = "may define '" + *Name + "'";
    else if (Class && M.ListsFields)
      Mark.Reason = "may make a '" + *Class + "'";
    else if (Wanted.Files.count(Files[I].Facts->File))
      Mark.Reason = "holds code that is called";
  }
  lookAbove();
}

/// The files that may include one of these, and these themselves.
std::vector<bool> Prefilter::above(
    llvm::function_ref<bool(size_t File)> IsOne) const {
  std::vector<bool> Seen(Files.size(), false);
  std::vector<size_t> Open;
  auto Add = [&](size_t File) {
    if (!Seen[File])
      Open.push_back(File);
    Seen[File] = true;
  };
  for (size_t I = 0; I < Files.size(); ++I)
    if (IsOne(I))
      Add(I);
  while (!Open.empty()) {
    size_t File = Open.back();
    Open.pop_back();
    for (size_t Other : IncludedBy[File])
      Add(Other);
  }
  return Seen;
}

/// Notes for each file what it or something that it may include is. Trees of
/// headers include each other by the ten thousand, so this is not asked of
/// each unit anew.
void Prefilter::lookAbove() {
  auto Marked = [this](auto Is) {
    return above([&](size_t I) { return Is(Marks[I]); });
  };
  Above.Reason = Marked([](auto &M) { return !M.Reason.empty(); });
  Above.Member = Marked([](auto &M) { return M.Member; });
  Above.Library = Marked([](auto &M) { return M.Library; });
  Above.Class = Marked([](auto &M) { return M.Class; });
  Above.Untyped = above([this](size_t I) {
    return Files[I].Names->ListsUntyped &&
           !llvm::StringRef(Files[I].Facts->File).ends_with(".c");
  });
  Above.Servers.clear();
  for (size_t S = 0; S < Rules.Servers.size(); ++S)
    Above.Servers.emplace_back(
        Marked([S](auto &M) { return M.ServerMembers.count(S) != 0; }),
        Marked([S](auto &M) { return M.ServerLibraries.count(S) != 0; }));
}

/// The reason of the first file that has one: of these, then of what they may
/// include, the nearest first.
std::string Prefilter::nearestReason(const std::vector<size_t> &Begin) const {
  std::vector<size_t> Queue;
  std::vector<bool> Seen(Files.size(), false);
  auto Add = [&](size_t File) {
    if (!Seen[File] && Above.Reason[File])
      Queue.push_back(File);
    Seen[File] = true;
  };
  llvm::for_each(Begin, Add);
  for (size_t I = 0; I < Queue.size(); ++I) {
    size_t File = Queue[I];
    const std::string &Reason = Marks[File].Reason;
    const std::string &Name = Files[File].Facts->File;
    if (!Reason.empty())
      return File == Begin.front() ? Reason
             : Name.empty()        ? Reason + ", on the command line"
                                   : "includes " + Name + ", which " + Reason;
    llvm::for_each(Includes[File], Add);
  }
  llvm_unreachable("some file has a reason");
}

std::optional<std::string>
Prefilter::reason(llvm::StringRef Unit,
                  const std::vector<size_t> &Flags) const {
  auto Known = Index.find(Unit);
  if (Known == Index.end())
    return "its tokens are not known";
  std::vector<size_t> Begin = {Known->second};
  Begin.insert(Begin.end(), Flags.begin(), Flags.end());
  auto Any = [&](const std::vector<bool> &Is) {
    return llvm::any_of(Begin, [&](size_t File) { return Is[File]; });
  };
  if (Any(Above.Reason))
    return nearestReason(Begin);
  if (Any(Above.Member) && Any(Above.Library))
    return "may call a client";
  if (llvm::any_of(Above.Servers, [&](const auto &S) {
        return Any(S.first) && Any(S.second);
      }))
    return "may read a request";
  if (Any(Above.Class) && Any(Above.Untyped))
    return "may make an object that is read";
  return std::nullopt;
}

std::set<std::string> Prefilter::readersOf(llvm::StringRef File) const {
  std::set<std::string> Out;
  std::vector<size_t> Pending;
  if (auto Known = Index.find(File); Known != Index.end())
    Pending.push_back(Known->second);
  while (!Pending.empty()) {
    size_t Next = Pending.back();
    Pending.pop_back();
    for (size_t Reader : IncludedBy[Next])
      if (Out.insert(Files[Reader].Facts->File).second)
        Pending.push_back(Reader);
  }
  Out.erase(File.str());
  return Out;
}

bool holdsPath(llvm::StringRef Text, const PrefilterRules &Rules) {
  if (Rules.BeginsRequest && Rules.BeginsRequest(Text))
    return true;
  if (!Text.contains('/'))
    return false;
  return llvm::any_of(Rules.Words, [&](llvm::StringRef Word) {
    for (size_t At = Text.find(Word); At != llvm::StringRef::npos;
         At = Text.find(Word, At + 1)) {
      llvm::StringRef Behind = Text.substr(At + Word.size());
      if (At && Text[At - 1] == '/' &&
          (Behind.empty() || llvm::StringRef("/?#").contains(Behind[0])))
        return true;
    }
    return false;
  });
}

} // namespace patlint
