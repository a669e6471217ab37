//===- Linked.cpp - Joining string programs ----------------------------===//
#include "evaluate/Linked.h"

#include "llvm/ADT/StringSwitch.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <tuple>

namespace patlint {

/// Of two copies of a function the one that says more; else the first.
static bool better(const Function &New, const Function &Old) {
  return std::make_pair(New.Sites.size(), New.Terms.size()) >
         std::make_pair(Old.Sites.size(), Old.Terms.size());
}

/// Does A hold every call of B, and know as well which functions they mean?
static bool covers(const Function &A, const Function &B) {
  std::map<std::pair<Region, std::string>, bool> Known;
  for (const Site &S : A.Sites)
    Known[{S.Where, S.Name}] |= !S.NameOnly;
  return std::all_of(B.Sites.begin(), B.Sites.end(), [&](const Site &S) {
    auto At = Known.find({S.Where, S.Name});
    return At != Known.end() && (At->second || S.NameOnly);
  });
}

Linked::Linked(const std::vector<StringProgram> &Units, const Models &M)
    : M(M) {
  collect(Units);
  index();
  order();
  if (!InBuilds.empty()) {
    preferWhatSends();
    order();
  }
}

/// Which definitions there are. Those of other builds stand behind the others
/// of their file, and are left out where they say nothing new.
void Linked::collect(const std::vector<StringProgram> &Units) {
  std::vector<const StringProgram *> Sorted;
  for (const StringProgram &P : Units)
    Sorted.push_back(&P);
  // Units of one name (one file compiled twice) stand side by side in the
  // input, so their addresses give their order.
  std::sort(Sorted.begin(), Sorted.end(),
            [](const StringProgram *A, const StringProgram *B) {
              return std::tie(A->OtherBuild, A->Unit, A) <
                     std::tie(B->OtherBuild, B->Unit, B);
            });
  using Definition = std::tuple<std::string, bool, std::string, bool, unsigned>;
  std::map<Definition, const Function *> Best;
  auto Key = [](const Function &F, bool Other) {
    return Definition(F.Symbol, F.K == Function::Kind::GlobalInit, F.Where.File,
                      Other, F.Where.Line);
  };
  std::set<std::pair<std::string, std::string>> Defined; // symbol and file
  for (const StringProgram *P : Sorted) {
    for (const Function &F : P->Functions) {
      bool Other = false;
      if (P->OtherBuild && F.K != Function::Kind::GlobalInit) {
        auto First = Best.find(Key(F, false));
        if (First == Best.end())
          Other = Defined.count({F.Symbol, F.Where.File});
        else if (covers(*First->second, F))
          continue;
        else if (covers(F, *First->second)) {
          First->second = &F;
          continue;
        } else
          Other = true;
        if (Other)
          InBuilds.insert(F.Symbol);
      }
      auto [It, New] = Best.try_emplace(Key(F, Other), &F);
      if (!New && better(F, *It->second))
        It->second = &F;
      if (!P->OtherBuild)
        Defined.insert({F.Symbol, F.Where.File});
    }
    for (const ClassInfo &C : P->Classes) {
      std::vector<std::string> &Bases = BasesOf[C.Name];
      for (const std::string &Base : C.Bases)
        if (std::find(Bases.begin(), Bases.end(), Base) == Bases.end())
          Bases.push_back(Base);
      for (const std::string &Field : C.ReferenceFields)
        ReferenceFields[Field] = true;
    }
  }
  // A template that nobody instantiated in one unit may be in another.
  auto Dependent = [](const Function &F) {
    return std::any_of(F.Sites.begin(), F.Sites.end(),
                       [](const Site &S) { return S.Dependent; });
  };
  std::set<Region> Instantiated;
  for (auto &[Key, F] : Best)
    if (F->Where.known() && !Dependent(*F))
      Instantiated.insert(F->Where);
  std::vector<const Function *> Replaced;
  std::erase_if(Best, [&](const auto &Entry) {
    bool Other = Dependent(*Entry.second) && Instantiated.count(Entry.second->Where);
    if (Other)
      Replaced.push_back(Entry.second);
    return Other;
  });
  std::map<Definition, FunctionIndex> Indices;
  for (auto &[Of, F] : Best) {
    Indices[Of] = FunctionIndex(Functions.size());
    Functions.push_back(F);
    OtherBuild.push_back(std::get<3>(Of));
    if (auto First = Indices.find(Key(*F, false));
        OtherBuild.back() && First != Indices.end())
      TwinOf[Indices[Of]] = First->second;
  }
  // Where a call means it, it means one of those.
  std::map<Region, FunctionIndex> At;
  for (FunctionIndex F = 0; F < Functions.size() && !Replaced.empty(); ++F)
    At.try_emplace(Functions[F]->Where, F);
  for (const Function *F : Replaced)
    if (auto It = At.find(F->Where); It != At.end() && F->Symbol != Functions[It->second]->Symbol)
      BySymbol[F->Symbol].push_back(It->second);
}

void Linked::index() {
  for (FunctionIndex Index = 0; Index < Functions.size(); ++Index) {
    const Function *F = Functions[Index];
    bool Global = F->K == Function::Kind::GlobalInit;
    (Global ? GlobalBySymbol : BySymbol)[F->Symbol].push_back(Index);
    if (F->K == Function::Kind::Function && F->Class.empty() &&
        !OtherBuild[Index])
      FreeByName[F->Name].push_back(Index);
    if (F->K == Function::Kind::Function && !F->Class.empty() && !OtherBuild[Index])
      MethodByName[llvm::StringRef(F->Name).rsplit(':').second].push_back(Index);
    if (F->K == Function::Kind::Constructor)
      Constructors[F->Class].push_back(Index);
    for (const std::string &Base : F->Overrides)
      Overriders[Base].push_back(Index);
    llvm::StringRef Symbol = F->Symbol;
    if (F->K == Function::Kind::Lambda && Symbol.contains('<'))
      Instances[Symbol.take_until([](char C) { return C == '<'; })].push_back(
          Index);
    if (!F->Class.empty() && F->Name == F->Class + "::operator()")
      CallOperators[F->Class].push_back(Index);
  }
  for (FunctionIndex Index = 0; Index < Functions.size(); ++Index)
    for (const Site &S : Functions[Index]->Sites) {
      ModelOf[&S] = found(S);
      if (const FunctionIndex *Method = methodNamed(S, Index))
        MethodOf[&S] = *Method;
    }
}

/// Whether an object comes from somewhere: a call, a field, a name. A parameter or a
/// variable has a class that is spelled, if declared by nobody.
static bool isFound(const Function &F, TermId T) {
  for (unsigned Steps = 0; Steps < 16 && T < F.Terms.size(); ++Steps) {
    const Term &Of = F.Terms[T];
    if (Of.Kind == TermKind::Out && Of.Site < F.Sites.size() && Of.Number == ReceiverSlot)
      T = F.Sites[Of.Site].Receiver;
    else if ((Of.Kind == TermKind::Update || Of.Kind == TermKind::Phi) && !Of.Operands.empty())
      T = Of.Operands[0];
    else
      return Of.Kind == TermKind::Call || Of.Kind == TermKind::Field || Of.Kind == TermKind::Element ||
             Of.Kind == TermKind::Global || (Of.Kind == TermKind::Hole && Of.Text != "uninitialised");
  }
  return false;
}

/// The only method of that name in the program, of an object of which nobody knows the
/// class. Names that libraries have, too, say nothing; and who hands on to another object
/// by its own name does not mean itself.
const FunctionIndex *Linked::methodNamed(const Site &S, FunctionIndex In) const {
  if (!S.Symbol.empty() || !S.NameOnly || S.Callee != NoTerm || S.Receiver == NoTerm ||
      !(S.ReceiverType.empty() || S.ReceiverType == "auto") || M.isCommon(S.Name))
    return nullptr;
  auto It = MethodByName.find(S.Name);
  if (It == MethodByName.end() || It->second.size() != 1)
    return nullptr;
  const FunctionIndex &Only = It->second.front();
  return Only != In && Functions[Only]->Params.size() == S.Args.size() && isFound(*Functions[In], S.Receiver) ? &Only
                                                                                                               : nullptr;
}

/// Of the definitions that several builds give one symbol in a file, that of
/// the guessed build is meant - but for a stub that sends nothing where that
/// of another build does.
void Linked::preferWhatSends() {
  for (const std::string &Symbol : InBuilds) {
    auto At = BySymbol.find(Symbol);
    if (At == BySymbol.end())
      continue;
    std::stable_sort(At->second.begin(), At->second.end(),
                     [&](FunctionIndex A, FunctionIndex B) {
                       const std::string &FileA = Functions[A]->Where.File,
                                         &FileB = Functions[B]->Where.File;
                       bool StubA = !Reaches[A], StubB = !Reaches[B];
                       return std::tie(FileA, StubA) < std::tie(FileB, StubB);
                     });
  }
}

std::optional<std::pair<FunctionIndex, uint32_t>>
Linked::twin(FunctionIndex F, uint32_t Site) const {
  auto Twin = TwinOf.find(F);
  if (Twin == TwinOf.end())
    return std::nullopt;
  const auto &Here = Functions[F]->Sites[Site];
  const auto &All = Functions[Twin->second]->Sites;
  for (uint32_t I = 0; I < All.size(); ++I)
    if (All[I].Where == Here.Where && All[I].Name == Here.Name)
      return std::make_pair(Twin->second, I);
  return std::nullopt;
}

bool Linked::isOvershadowed(FunctionIndex I) const {
  if (!InBuilds.count(Functions[I]->Symbol))
    return false;
  const FunctionIndex *Meant =
      function(Functions[I]->Symbol, Functions[I]->Where.File);
  return Meant && *Meant != I && hasCallers(*Meant);
}

/// Folders two paths share from the root on; a file is nearest to itself.
static size_t nearness(llvm::StringRef A, llvm::StringRef B) {
  if (A == B)
    return ~size_t(0);
  size_t Shared = 0;
  for (size_t I = 0; I < A.size() && I < B.size() && A[I] == B[I]; ++I)
    Shared += A[I] == '/';
  return Shared;
}

const FunctionIndex *Linked::nearest(const std::vector<FunctionIndex> &All,
                                     llvm::StringRef Near) const {
  const FunctionIndex *Best = nullptr;
  size_t Most = 0;
  for (const FunctionIndex &F : All) {
    size_t Here = nearness(Functions[F]->Where.File, Near);
    if (Best && Here <= Most)
      continue;
    Best = &F;
    Most = Here;
  }
  return Best;
}

const FunctionIndex *Linked::function(llvm::StringRef Symbol,
                                      llvm::StringRef Near) const {
  auto It = BySymbol.find(Symbol);
  return It == BySymbol.end() ? nullptr : nearest(It->second, Near);
}

const FunctionIndex *Linked::callee(const Site &S, llvm::StringRef Near) const {
  if (const FunctionIndex *F = function(S.Symbol, Near))
    return F;
  if (!S.Symbol.empty() || !S.NameOnly || S.Callee != NoTerm)
    return nullptr;
  if (S.Receiver != NoTerm) {
    auto Method = MethodOf.find(&S);
    return Method == MethodOf.end() ? nullptr : &Method->second;
  }
  auto It = FreeByName.find(S.Name);
  if (It == FreeByName.end())
    return nullptr;
  const FunctionIndex *Here = nullptr, *Any = nullptr;
  unsigned HereCount = 0, AnyCount = 0;
  for (const FunctionIndex &F : It->second) {
    if (Functions[F]->Params.size() != S.Args.size())
      continue;
    Any = &F;
    ++AnyCount;
    if (Functions[F]->Where.File != Near)
      continue;
    Here = &F;
    ++HereCount;
  }
  return HereCount == 1 ? Here : AnyCount == 1 ? Any : nullptr;
}

const FunctionIndex *Linked::global(llvm::StringRef Symbol,
                                    llvm::StringRef Near) const {
  auto It = GlobalBySymbol.find(Symbol);
  return It == GlobalBySymbol.end() ? nullptr : nearest(It->second, Near);
}

const FunctionIndex *Linked::constructor(llvm::StringRef Class,
                                         size_t Count) const {
  auto It = Constructors.find(Class);
  if (It == Constructors.end())
    return nullptr;
  // Without one of so many parameters it is one that has defaults for the others.
  const FunctionIndex *Longer = nullptr;
  for (const FunctionIndex &F : It->second) {
    size_t Params = Functions[F]->Params.size();
    if (Params == Count)
      return &F;
    if (Params > Count && (!Longer || Params < Functions[*Longer]->Params.size()))
      Longer = &F;
  }
  return Longer;
}

std::vector<FunctionIndex> Linked::closures(llvm::StringRef Closure,
                                            llvm::StringRef Near) const {
  auto It = Instances.find(Closure);
  if (It != Instances.end())
    return It->second;
  const FunctionIndex *F = function(Closure, Near);
  if (!F || Functions[*F]->K != Function::Kind::Lambda)
    return {};
  return {*F};
}

const std::vector<FunctionIndex> &
Linked::callOperators(llvm::StringRef Class) const {
  static const std::vector<FunctionIndex> None;
  auto It = CallOperators.find(Class);
  return It == CallOperators.end() ? None : It->second;
}

/// Symbols are Clang's USRs: "c:@N@ns@S@Class@F@name#types".
std::string Linked::nameOf(llvm::StringRef Symbol) {
  if (!Symbol.consume_front("c:"))
    return {};
  Symbol = Symbol.take_until([](char C) { return C == '#' || C == '|'; });
  llvm::SmallVector<llvm::StringRef, 8> Words;
  Symbol.split(Words, '@');
  std::string Name;
  for (size_t I = 1; I < Words.size(); ++I) {
    llvm::StringRef W = Words[I];
    // In front of each name stands what it is the name of.
    bool Kind = I + 1 < Words.size() &&
                (W == "N" || W == "S" || W == "F" || W == "ST" || W == "FT");
    bool Namespace = W == "N";
    if (Kind)
      W = Words[++I];
    // Inline namespaces have such names.
    if (!W.empty() && !(Namespace && W.starts_with("__")))
      Name += (Name.empty() ? "" : "::") + W.take_until([](char C) {
                return C == '>';
              }).str();
  }
  return Name;
}

const std::vector<FunctionIndex> &
Linked::constructors(llvm::StringRef Class) const {
  static const std::vector<FunctionIndex> None;
  auto It = Constructors.find(Class);
  return It == Constructors.end() ? None : It->second;
}

const std::vector<FunctionIndex> &
Linked::overriders(llvm::StringRef Symbol) const {
  static const std::vector<FunctionIndex> None;
  auto It = Overriders.find(Symbol);
  return It == Overriders.end() ? None : It->second;
}

const std::vector<FunctionIndex> &Linked::overriders(const Site &S) const {
  const std::vector<FunctionIndex> &All = overriders(llvm::StringRef(S.Symbol));
  if (All.empty() || !BasesOf.count(S.ReceiverType))
    return All;
  auto [It, New] = OverridersBelow.try_emplace(S.Symbol + " " + S.ReceiverType);
  if (!New)
    return It->second;
  auto Has = [](const std::vector<std::string> &Classes, llvm::StringRef Class) {
    return std::find(Classes.begin(), Classes.end(), Class) != Classes.end();
  };
  // A class may have the receiver's as one base, and the method from another.
  std::vector<std::vector<std::string>> Both;
  for (const auto &Class : BasesOf)
    if (Class.second.size() > 1)
      if (std::vector<std::string> All = lineage(Class.first()); Has(All, S.ReceiverType))
        Both.push_back(std::move(All));
  for (FunctionIndex O : All) {
    const std::string &Class = Functions[O]->Class;
    if (Has(lineage(Class), S.ReceiverType) ||
        std::any_of(Both.begin(), Both.end(), [&](const auto &Classes) { return Has(Classes, Class); }))
      It->second.push_back(O);
  }
  return It->second;
}

std::vector<std::string> Linked::bases(llvm::StringRef Class) const {
  std::vector<std::string> Out;
  auto It = BasesOf.find(Class);
  if (It != BasesOf.end())
    Out = It->second;
  for (const std::string &B : M.bases(Class))
    if (std::find(Out.begin(), Out.end(), B) == Out.end())
      Out.push_back(B);
  return Out;
}

std::vector<std::string> Linked::lineage(llvm::StringRef Class) const {
  std::vector<std::string> Out = {Class.str()};
  for (size_t I = 0; I < Out.size() && Out.size() < 64; ++I)
    for (std::string &B : bases(std::string(Out[I])))
      if (std::find(Out.begin(), Out.end(), B) == Out.end())
        Out.push_back(std::move(B));
  return Out;
}

bool Linked::holdsText(llvm::StringRef Type) const {
  return llvm::StringSwitch<bool>(Type)
             .Cases("char *", "wchar_t *", "char8_t *", "char16_t *",
                    "char32_t *", "unsigned char *", true)
             .Default(false) ||
         M.isString(Type);
}

std::string Linked::fieldKey(const Function &F, const std::string &Key) {
  if (!isCaptureKey(Key))
    return Key;
  // Of all instances of a generic lambda there is one closure.
  std::string Closure = F.Symbol;
  if (F.K == Function::Kind::Lambda)
    Closure.resize(std::min(Closure.size(), Closure.find('<')));
  return Closure + "::" + Key;
}

bool Linked::isReferenceField(llvm::StringRef Key) const {
  return ReferenceFields.count(Key) != 0;
}

const Linked::Writers &Linked::writers(const std::string &Symbol) const {
  auto [It, New] = AllWriters.try_emplace(Symbol);
  Writers &W = It->second;
  auto Direct = WritersOf.find(Symbol);
  if (!New || Direct == WritersOf.end())
    return W;
  W.Of.assign(Functions.size(), false);
  std::vector<FunctionIndex> Work = Direct->second;
  while (!Work.empty()) {
    FunctionIndex F = Work.back();
    Work.pop_back();
    if (W.Of[F])
      continue;
    W.Of[F] = true;
    W.HandedOn |= bool(HandedOn[F]);
    Work.insert(Work.end(), CallersOf[F].begin(), CallersOf[F].end());
  }
  return W;
}

bool Linked::mayWrite(const Site &S, const std::string &Symbol,
                      llvm::StringRef Near) const {
  const Writers &W = writers(Symbol);
  if (W.Of.empty())
    return false;
  // Setting a callback does not call it.
  const FunctionModel *Model = model(S);
  if (Model && !Model->Invokes)
    return false;
  if (const FunctionIndex *F = Model ? nullptr : callee(S, Near)) {
    bool Any = W.Of[*F];
    if (S.Virtual)
      for (FunctionIndex O : overriders(S))
        Any |= bool(W.Of[O]);
    return Any;
  }
  // What it is given may be called, or is what is called.
  return W.HandedOn;
}

/// Tarjan's strongly connected components, iterative (call chains can be as
/// long as the program), over direct calls and overriders. [Tarjan 1972]
void Linked::order() {
  size_t N = Functions.size();
  std::vector<std::vector<FunctionIndex>> Callees(N);
  Order.clear();
  CallersOf.clear();
  WritersOf.clear();
  Reaches.assign(N, false);
  Sends.assign(N, false);
  Called.assign(N, false);
  CallersOf.resize(N);
  HandedOn.assign(N, false);
  for (size_t I = 0; I < N; ++I) {
    std::set<FunctionIndex> Seen;
    auto Add = [&](llvm::StringRef Symbol) {
      if (const FunctionIndex *F = function(Symbol, Functions[I]->Where.File))
        Seen.insert(*F);
      for (FunctionIndex O : overriders(Symbol))
        Seen.insert(O);
    };
    for (const Site &S : Functions[I]->Sites) {
      const FunctionModel *Model = model(S);
      if (Model && Model->Sink)
        Reaches[I] = true;
      if (Model && Model->Sends)
        Sends[I] = true;
      if (!Model && !S.Symbol.empty())
        Add(S.Symbol);
      else if (!Model)
        if (const FunctionIndex *F = callee(S, Functions[I]->Where.File))
          Seen.insert(*F);
    }
    for (const Term &T : Functions[I]->Terms) {
      // Who hands a function on may be the one that has it called.
      if (T.Kind == TermKind::Function) {
        Add(T.Text);
        if (const FunctionIndex *F = function(T.Text, Functions[I]->Where.File))
          HandedOn[*F] = true;
      }
      // Closures and functors are called by their type.
      if (T.Kind == TermKind::Aggregate && !T.Type.empty()) {
        for (FunctionIndex F : closures(T.Type, Functions[I]->Where.File)) {
          Seen.insert(F);
          HandedOn[F] = true;
        }
        for (FunctionIndex F : callOperators(T.Type))
          Seen.insert(F);
      }
      if (T.Kind == TermKind::Global)
        if (const FunctionIndex *G = global(T.Text, Functions[I]->Where.File))
          Seen.insert(*G);
    }
    Callees[I].assign(Seen.begin(), Seen.end());
    for (FunctionIndex C : Callees[I]) {
      if (C != I)
        Called[C] = true;
      CallersOf[C].push_back(I);
    }
    for (const GlobalWrite &W : Functions[I]->GlobalWrites)
      WritersOf[W.Symbol].push_back(I);
  }
  std::vector<uint32_t> Index(N, 0), Low(N, 0);
  std::vector<bool> OnStack(N, false);
  std::vector<FunctionIndex> Stack;
  struct Frame {
    FunctionIndex F;
    size_t Next;
  };
  uint32_t Counter = 0;
  for (size_t Root = 0; Root < N; ++Root) {
    if (Index[Root])
      continue;
    std::vector<Frame> Work = {{FunctionIndex(Root), 0}};
    while (!Work.empty()) {
      auto &[F, Next] = Work.back();
      if (Next == 0) {
        Index[F] = Low[F] = ++Counter;
        Stack.push_back(F);
        OnStack[F] = true;
      }
      bool Down = false;
      while (Next < Callees[F].size()) {
        FunctionIndex C = Callees[F][Next++];
        if (!Index[C]) {
          Work.push_back({C, 0});
          Down = true;
          break;
        }
        if (OnStack[C])
          Low[F] = std::min(Low[F], Index[C]);
      }
      if (Down)
        continue;
      FunctionIndex Done = F;
      if (Low[Done] == Index[Done]) {
        size_t Begin = Stack.size();
        do
          OnStack[Stack[--Begin]] = false;
        while (Stack[Begin] != Done);
        std::vector<FunctionIndex> Component(Stack.begin() + long(Begin), Stack.end());
        Stack.resize(Begin);
        std::sort(Component.begin(), Component.end());
        bool Any = false, Send = false;
        for (FunctionIndex C : Component) {
          for (FunctionIndex Callee : Callees[C]) {
            Any |= Reaches[Callee];
            Send |= Sends[Callee];
          }
          Any |= Reaches[C];
          Send |= Sends[C];
          Order.push_back(C);
        }
        for (FunctionIndex C : Component) {
          Reaches[C] = Any;
          Sends[C] = Send;
        }
      }
      Work.pop_back();
      if (!Work.empty())
        Low[Work.back().F] = std::min(Low[Work.back().F], Low[Done]);
    }
  }
}

} // namespace patlint
