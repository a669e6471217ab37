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
          if (isCaptureKey(T.Keys[I]))
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
      std::vector<FunctionIndex> Called = Flow.called(F, S);
      if (Called.size() <= MaxPointed)
        Out.insert(Out.end(), Called.begin(), Called.end());
      Shifted = true;
      Uses[F].emplace(S, std::move(Use));
    } else {
      if (const FunctionIndex *T = Program.callee(Call, Fn.Where.File))
        Out.push_back(*T);
      if (Call.Virtual)
        for (FunctionIndex O : Program.overriders(Call))
          Out.push_back(O);
      if (Call.Callee != NoTerm && Out.empty())
        Out = Flow.called(F, S);
      if (Call.Callee != NoTerm && Out.size() > MaxPointed)
        Out.clear();
    }
    for (FunctionIndex T : Out)
      Callers[T].push_back({F, S, Shifted});
  }
}

} // namespace patlint
