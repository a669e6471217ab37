//===- ChangedCode.cpp - What a change can have to do with -------------===//
#include "app/ChangedCode.h"

#include "base/Files.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

#include <algorithm>

namespace patlint {

/// A shorter text is no credential.
static constexpr size_t LeastCredential = 8;

static bool isNameByte(char C) { return llvm::isAlnum(C) || C == '_'; }

/// Text for people: no piece of a URL or a header.
static bool isProse(llvm::StringRef Text) {
  if (llvm::none_of(Text, [](char C) {
        return llvm::isAlnum(C) || llvm::StringRef("/?&=:%.#").contains(C);
      }))
    return true;
  return Text.count(' ') > 1 && !Text.contains('/') && !Text.contains("HTTP");
}

/// A run without blanks, with a digit.
static bool mayBeCredential(llvm::StringRef Text) {
  while (!Text.empty()) {
    llvm::StringRef Run =
        Text.take_until([](char C) { return llvm::isSpace(C); });
    if (Run.size() >= LeastCredential && llvm::any_of(Run, llvm::isDigit))
      return true;
    Text = Text.drop_front(std::min(Text.size(), Run.size() + 1));
  }
  return false;
}

static bool overlaps(const std::vector<LineRange> &Lines, unsigned First,
                     unsigned Last) {
  Last = std::max(First, Last);
  return llvm::any_of(Lines, [&](const LineRange &L) {
    return First <= L.Last && Last >= L.First;
  });
}

ChangedCode::ChangedCode(const ChangedOnly &Changed, const ScanPlan &Plan,
                         const ScannedFiles &Scanned)
    : On(Changed.isOn() && !Scanned.Names.empty()),
      WholeFiles(Changed.wholeFiles()) {
  if (!On)
    return;
  // What units include can have any name.
  Lines = Changed.below(Plan.Root);
  for (const auto &[File, Ranges] : Lines)
    Files.insert(File);
  for (size_t I = 0; I != Scanned.Facts.size(); ++I) {
    const LexicalFacts &F = Scanned.Facts[I];
    const std::vector<LineRange> *Ranges = Changed.linesOf(Plan.Root, F.File);
    if (!Ranges)
      continue;
    // Whether an allow-comment is of use is said by code that may be unchanged.
    if (llvm::any_of(F.Allows, [&](const AllowComment &A) {
          return overlaps(*Ranges, A.Where.Line, A.Where.EndLine);
        }))
      Lines[F.File] = {LineRange{}};
    if (!isHeader(F.File))
      continue;
    llvm::Expected<std::string> Text =
        readFile(absolutePath(Plan.Root, F.File));
    if (Text)
      addHeader(asUtf8(std::move(*Text)), F, Scanned.Names[I]);
    else
      llvm::consumeError(Text.takeError());
  }
}

/// Adds the names that changed lines of a header define.
void ChangedCode::addHeader(const std::string &Text, const LexicalFacts &Facts,
                            const Mentions &Mentioned) {
  std::set<std::string> Defined(Mentioned.Defines.begin(),
                                Mentioned.Defines.end());
  for (const StandsFor &Each : Mentioned.Renames)
    Defined.insert(Each.Name);
  for (const MakesNames &Each : Mentioned.Pastes)
    Defined.insert(Each.Macro);
  const std::vector<LineRange> &Mine = Lines[Facts.File];
  llvm::SmallVector<llvm::StringRef> All;
  llvm::StringRef(Text).split(All, '\n');
  for (size_t I = 0, Begin = 0; I != All.size(); ++I) {
    // A definition that goes on in the next line is changed as a whole.
    if (All[I].rtrim("\r").ends_with("\\"))
      continue;
    if (overlaps(Mine, unsigned(Begin + 1), unsigned(I + 1)))
      for (size_t J = Begin; J <= I; ++J)
        for (llvm::StringRef Rest = All[J]; !Rest.empty();) {
          llvm::StringRef Word = Rest.take_while(isNameByte);
          if (Word.size() > 1 && Defined.count(Word.str()))
            Names.Mentioned.insert(Word.str());
          Rest = Rest.drop_front(std::max<size_t>(Word.size(), 1));
        }
    Begin = I + 1;
  }
  for (const Literal &L : Facts.Literals)
    if (!L.Macro.empty() &&
        llvm::any_of(L.Pieces, [&](const Piece &P) {
          return isIn(P.Where) || (WholeFiles && mayBeCredential(L.Bytes));
        }))
      Names.Mentioned.insert(L.Macro);
}

bool ChangedCode::isIn(const Region &Where) const {
  auto File = Lines.find(Where.File);
  return File != Lines.end() && Where.known() &&
         overlaps(File->second, Where.Line, Where.EndLine);
}

bool ChangedCode::follows(const Function &F, const Term &T) const {
  if (T.Kind == TermKind::Literal)
    return llvm::any_of(T.Pieces, [&](const Piece &P) {
      return (isIn(P.Where) && !isProse(T.Text)) ||
             (WholeFiles && Lines.count(P.Where.File) &&
              mayBeCredential(T.Text));
    });
  return (T.Kind == TermKind::Call || T.Kind == TermKind::Out) &&
         T.Site < F.Sites.size() && isIn(F.Sites[T.Site].Whole);
}

/// The last name of "a::b::c", and what stands before it.
static std::pair<std::string, std::string> lastNames(llvm::StringRef Name) {
  auto [Scope, Last] = Name.rsplit("::");
  if (Last.empty())
    return {Name.str(), ""};
  size_t Colons = Scope.rfind("::");
  if (Colons != llvm::StringRef::npos)
    Scope = Scope.drop_front(Colons + 2);
  return {Last.str(), Scope.str()};
}

namespace {
/// Follows calls down from the changed lines.
class Cone {
public:
  explicit Cone(const std::vector<StringProgram> &Programs) {
    for (const StringProgram &P : Programs)
      for (const Function &F : P.Functions) {
        Known[F.Symbol].push_back(&F);
        // What is not visible outside is called by its symbol alone.
        llvm::StringRef Plain = llvm::StringRef(F.Symbol).split('|').first;
        if (Plain.size() != F.Symbol.size())
          Known[Plain].push_back(&F);
        for (const std::string &Base : F.Overrides)
          Known[Base].push_back(&F);
      }
  }

  void call(const Function &In, const Site &S) {
    auto [Name, Scope] = lastNames(S.Name);
    if (S.Callee != NoTerm)
      return indirect(In, S.Callee);
    bool Standard = llvm::StringRef(S.Symbol).starts_with("c:@N@std@");
    if (Standard && Name == "operator()")
      return indirect(In, S.Receiver);
    if (S.Symbol.empty()) {
      Out.Defined.insert(Name);
      return;
    }
    bool Found = reach(S.Symbol);
    if (Standard || (Found && !S.Virtual))
      return;
    bool Operator = llvm::StringRef(Name).starts_with("operator") &&
                    (Name.size() == 8 || !isNameByte(Name[8]));
    if (Operator)
      Name = "operator";
    bool Member = llvm::StringRef(S.Symbol).contains("@" + Scope + "@F@");
    if (!S.Virtual && !Scope.empty() && (Member || Operator || S.Constructor))
      Out.DefinedMembers.insert({Name, Scope});
    else if (!Operator)
      Out.Defined.insert(Name);
  }

  Interest finish() {
    do {
      while (!Work.empty()) {
        const Function &F = *Work.pop_back_val();
        for (const Site &S : F.Sites)
          call(F, S);
        for (const Term &T : F.Terms)
          if (T.Kind == TermKind::Function)
            reach(T.Text);
      }
    } while (handedToCalled());
    return std::move(Out);
  }

  /// False if no function of that symbol is in view.
  bool reach(llvm::StringRef Symbol) {
    auto At = Known.find(Symbol);
    if (At == Known.end())
      return false;
    for (const Function *F : At->second)
      if (Seen.insert(F).second)
        Work.push_back(F);
    return true;
  }

private:
  /// A call of what the term of F is.
  void indirect(const Function &F, TermId Id) {
    if (Id >= F.Terms.size() || !Looked.insert({&F, Id}).second)
      return;
    const Term &T = F.Terms[Id];
    auto [Name, Class] = lastNames(T.Text);
    if (T.Kind == TermKind::Function) {
      reach(T.Text);
    } else if (T.Kind == TermKind::Field) {
      Out.Fields.insert(Name);
      if (!Class.empty())
        Out.Classes.insert(Class);
    } else if (T.Kind == TermKind::Global) {
      size_t Begin = T.Text.size();
      while (Begin > 0 && isNameByte(T.Text[Begin - 1]))
        --Begin;
      Out.Mentioned.insert(T.Text.substr(Begin));
    } else if (T.Kind == TermKind::Param) {
      Calling.insert(&F);
      Out.Mentioned.insert(lastNames(F.Name).first);
    } else {
      for (TermId Each : T.Operands)
        indirect(F, Each);
    }
  }

  /// What functions that call a parameter are given. False: nothing new.
  bool handedToCalled() {
    size_t Before = Looked.size();
    std::set<llvm::StringRef> Symbols;
    for (const Function *F : Calling) {
      Symbols.insert(F->Symbol);
      Symbols.insert(llvm::StringRef(F->Symbol).split('|').first);
    }
    if (Symbols.empty())
      return false;
    for (const auto &Each : Known)
      for (const Function *F : Each.second)
        for (const Site &S : F->Sites)
          if (Symbols.count(S.Symbol))
            for (TermId Arg : S.Args)
              indirect(*F, Arg);
    return Looked.size() != Before || !Work.empty();
  }

  /// Terms that were taken for what is called.
  std::set<std::pair<const Function *, TermId>> Looked;
  /// Functions that call a parameter.
  std::set<const Function *> Calling;
  llvm::StringMap<std::vector<const Function *>> Known;
  llvm::DenseSet<const Function *> Seen;
  llvm::SmallVector<const Function *> Work;
  Interest Out;
};
} // namespace

Interest ChangedCode::calls(const std::vector<StringProgram> &Programs) const {
  Cone Reached(Programs);
  for (const StringProgram &P : Programs) {
    if (llvm::none_of(P.Files, [&](const auto &F) { return Files.count(F); }))
      continue;
    for (const Function &F : P.Functions)
      for (const Site &S : F.Sites)
        if (isIn(S.Whole) || isIn(S.Where)) {
          Reached.call(F, S);
          for (TermId Arg : S.Args)
            if (Arg < F.Terms.size() && F.Terms[Arg].Kind == TermKind::Function)
              Reached.reach(F.Terms[Arg].Text);
        }
  }
  return Reached.finish();
}

} // namespace patlint
