//===- RelevanceLinks.cpp - Who calls whom, who writes what -------------===//
//
// The tables that the slice of Relevance.h walks backwards.
//
//===-------------------------------------------------------------------===//
#include "evaluate/Relevance.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <algorithm>

namespace patlint {

/// A call of a value that can mean more functions than this says nothing of
/// any of them: a plug-in interface, an event loop.
static constexpr size_t MaxPointed = 16;

bool isArithmetic(llvm::StringRef Type) {
  return llvm::StringSwitch<bool>(Type)
      .Cases("bool", "_Bool", "char", "short", "int", "long", "long long", true)
      .Cases("unsigned char", "unsigned short", "unsigned int", "unsigned long",
             "unsigned long long", "float", "double", "signed char", true)
      .Default(false);
}

/// "orders/{id}": a text with a place for a name in it.
static bool hasNamedPlace(llvm::StringRef Text) {
  size_t Open = Text.find('{');
  size_t Close = Text.find('}', Open);
  if (!Text.contains('/') || Close == llvm::StringRef::npos)
    return false;
  llvm::StringRef Name = Text.slice(Open + 1, Close);
  return !Name.empty() && llvm::all_of(Name, [](char C) {
    return llvm::isAlnum(C) || C == '_' || C == '.' || C == '-';
  });
}

void Relevance::link() {
  size_t N = Program.functions().size();
  std::set<FunctionIndex> Taken;
  for (FunctionIndex F = 0; F < N; ++F)
    for (const Term &T : Program[F].Terms)
      for (FunctionIndex Value : values(F, T))
        Taken.insert(Value);
  for (FunctionIndex T : Taken)
    if (Program.reachesSink(T))
      Pointed[Program[T].Params.size()].push_back(T);
  for (FunctionIndex F = 0; F < N; ++F) {
    const Function &Fn = Program[F];
    Wanted &W = Want[F];
    W.Outs.assign(Fn.Outs.size(), false);
    W.Inputs.assign(Fn.Params.size() + 2, false);
    for (Demand *D : {&ForRoot[F], &ForValue[F]}) {
      D->Terms.assign(Fn.Terms.size(), false);
      D->Sites.assign(Fn.Sites.size(), false);
    }
    for (TermId W : Fn.FieldWrites) {
      const Term &T = Fn.Terms[W];
      if (T.Kind == TermKind::Update)
        FieldWriters[T.Text].push_back({F, T.Operands[1]});
      else if (T.Kind == TermKind::Aggregate)
        for (size_t I = 0; I < T.Keys.size() && I < T.Operands.size(); ++I)
          FieldWriters[T.Keys[I]].push_back({F, T.Operands[I]});
    }
    // A closure's captures are its fields.
    for (const Term &T : Fn.Terms)
      if (T.Kind == TermKind::Aggregate)
        for (size_t I = 0; I < T.Keys.size() && I < T.Operands.size(); ++I)
          if (llvm::StringRef(T.Keys[I]).starts_with("cap:"))
            FieldWriters[T.Type + "::" + T.Keys[I]].push_back({F, T.Operands[I]});
    for (const GlobalWrite &G : Fn.GlobalWrites)
      if (G.Value != NoTerm)
        GlobalWriters[G.Symbol].push_back({F, G.Value});
    sites(F);
    composition(F);
    for (const Term &T : Fn.Terms)
      NamedPlaces |= T.Kind == TermKind::Literal && hasNamedPlace(T.Text);
  }
}

void Relevance::sites(FunctionIndex F) {
  const Function &Fn = Program[F];
  Targets[F].resize(Fn.Sites.size());
  for (SiteId S = 0; S < Fn.Sites.size(); ++S) {
    const Site &Call = Fn.Sites[S];
    std::vector<FunctionIndex> &Out = Targets[F][S];
    bool Shifted = false;
    if (const FunctionModel *Model = Program.model(Call)) {
      ModelUse Use = useOf(*Model, Call, Fn);
      for (const std::string &Class : Use.Constructs)
        for (FunctionIndex C : Program.constructors(Class))
          Out.push_back(C);
      if (Model->Invokes)
        invoked(Out);
      Shifted = true;
      Uses[F].emplace(S, std::move(Use));
    } else {
      if (const FunctionIndex *T = Program.callee(Call, Fn.Where.File))
        Out.push_back(*T);
      if (Call.Virtual)
        for (FunctionIndex O : Program.overriders(Call.Symbol))
          Out.push_back(O);
      if (Call.Callee != NoTerm && Out.empty())
        Out = pointedAt(Call);
    }
    for (FunctionIndex T : Out)
      Callers[T].push_back({F, S, Shifted});
  }
}

/// May an argument of one type be passed for a parameter of the other?
static bool passes(const Linked &Program, llvm::StringRef From, llvm::StringRef To) {
  if (From == To || From.empty() || To.empty() || From == "auto" || To == "auto")
    return true;
  bool P = From.ends_with("*"), Q = To.ends_with("*");
  if (P && Q) {
    if (From == "void *" || To == "void *")
      return true;
    std::string A = From.drop_back().rtrim().str(), B = To.drop_back().rtrim().str();
    if (isArithmetic(A) || isArithmetic(B))
      return isArithmetic(A) && isArithmetic(B);
    if (llvm::StringRef(A).ends_with("*") || llvm::StringRef(B).ends_with("*"))
      return llvm::StringRef(A).ends_with("*") == llvm::StringRef(B).ends_with("*");
    std::vector<std::string> Up = Program.lineage(A), Down = Program.lineage(B);
    return std::find(Up.begin(), Up.end(), B) != Up.end() ||
           std::find(Down.begin(), Down.end(), A) != Down.end();
  }
  // 0 may be a null pointer; a class may convert to anything.
  if (P && isArithmetic(To))
    return To == "bool";
  return !(Q && isArithmetic(From) && From != "int" && From != "long");
}

/// The functions that a term stands for, as a value.
std::vector<FunctionIndex> Relevance::values(FunctionIndex F, const Term &T) const {
  std::vector<FunctionIndex> Out;
  llvm::StringRef File = Program[F].Where.File;
  if (T.Kind == TermKind::Function) {
    if (const FunctionIndex *Known = Program.function(T.Text, File))
      Out.push_back(*Known);
  } else if (T.Kind == TermKind::Aggregate && !T.Type.empty()) {
    for (FunctionIndex C : Program.closures(T.Type, File))
      Out.push_back(C);
    for (FunctionIndex C : Program.callOperators(T.Type))
      Out.push_back(C);
  }
  return Out;
}

/// Functions that a model may call when it calls what it is given.
void Relevance::invoked(std::vector<FunctionIndex> &Out) const {
  std::vector<FunctionIndex> All;
  for (auto &[Count, List] : Pointed)
    for (FunctionIndex T : List)
      if (Program.reachesSink(T))
        All.push_back(T);
  if (All.size() <= MaxPointed)
    Out.insert(Out.end(), All.begin(), All.end());
}

/// Functions a call of a value can mean, by what they take.
std::vector<FunctionIndex> Relevance::pointedAt(const Site &S) const {
  std::vector<FunctionIndex> Out;
  auto It = Pointed.find(S.Args.size());
  if (It == Pointed.end())
    return Out;
  for (FunctionIndex T : It->second) {
    const std::vector<Parameter> &Params = Program[T].Params;
    bool Fits = true;
    for (size_t I = 0; I < Params.size() && I < S.ArgTypes.size() && Fits; ++I)
      Fits = passes(Program, S.ArgTypes[I], Params[I].Type);
    if (Fits)
      Out.push_back(T);
  }
  if (Out.size() > MaxPointed)
    Out.clear();
  return Out;
}

} // namespace patlint
