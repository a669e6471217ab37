//===- Relevance.cpp - What has to be evaluated ------------------------===//
#include "evaluate/Relevance.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

/// A setter is called through so many functions with what it sets.
static constexpr uint8_t MaxWriter = 6;
static constexpr uint8_t NoWriter = 255;

Relevance::Relevance(const Linked &Program) : Program(Program) {
  size_t N = Program.functions().size();
  Roots.assign(N, false);
  Effect.assign(N, false);
  Writer.assign(N, NoWriter);
  ForRoot.resize(N);
  ForValue.resize(N);
  Composed.resize(N);
  Loose.resize(N);
  for (FunctionIndex F = 0; F < N; ++F) {
    composition(F);
    Effect[F] = Program.reachesSink(F);
  }
  indirect();
  while (true) {
    for (FunctionIndex F = 0; F < N; ++F)
      recompute(F);
    if (!grow())
      break;
  }
}

bool Relevance::areCallersWanted(FunctionIndex F) const {
  return Effect[F] || Writer[F] < MaxWriter;
}

/// A literal that can be a part of a token or a path.
static bool mayBePart(const Term &T) {
  return T.Text.size() >= 2 && T.Text.find_first_of(" \t\n") == std::string::npos;
}

/// How many literals (0, 1, more) a term's text can be made of, and which
/// calls get a path. One forward pass; loops count as what they start with.
void Relevance::composition(FunctionIndex F) {
  const Function &Fn = Program[F];
  std::vector<uint8_t> &Count = Composed[F];
  Count.assign(Fn.Terms.size(), 0);
  std::vector<bool> Path(Fn.Terms.size(), false);
  std::vector<int> Model(Fn.Sites.size(), -1);
  auto Modelled = [&](SiteId S) {
    if (Model[S] < 0)
      Model[S] = Program.model(Fn.Sites[S]) != nullptr;
    return Model[S] == 1;
  };
  auto Operands = [&](const Term &T) {
    std::vector<TermId> Out;
    if (T.Site != NoSite && T.Site < Fn.Sites.size()) {
      const Site &S = Fn.Sites[T.Site];
      Out = S.Args;
      if (S.Receiver != NoTerm)
        Out.push_back(S.Receiver);
    } else {
      Out = T.Operands;
    }
    return Out;
  };
  for (TermId I = 0; I < Fn.Terms.size(); ++I) {
    const Term &T = Fn.Terms[I];
    if (T.Kind == TermKind::Literal) {
      Count[I] = mayBePart(T);
      Path[I] = T.Text.find('/') != std::string::npos;
      continue;
    }
    bool Joins = T.Kind == TermKind::Phi || T.Kind == TermKind::Update ||
                 T.Kind == TermKind::Through || T.Kind == TermKind::Field ||
                 T.Kind == TermKind::Aggregate ||
                 T.Kind == TermKind::Element || T.Kind == TermKind::Each;
    bool Calls = (T.Kind == TermKind::Call || T.Kind == TermKind::Out) &&
                 T.Site < Fn.Sites.size() && Modelled(T.Site);
    if (!Joins && !Calls)
      continue;
    unsigned Sum = 0, Most = 0;
    for (TermId O : Operands(T)) {
      if (O >= I)
        continue;
      Sum += Count[O];
      Most = std::max<unsigned>(Most, Count[O]);
      Path[I] = Path[I] || Path[O];
    }
    Count[I] = uint8_t(std::min(Calls ? Sum : Most, 2u));
  }
  for (SiteId S = 0; S < Fn.Sites.size(); ++S) {
    const Site &Call = Fn.Sites[S];
    bool Any = std::any_of(Call.Args.begin(), Call.Args.end(), [&](TermId A) {
      return A < Path.size() && Path[A];
    });
    if (Any && !Call.Name.empty() && !Modelled(S) &&
        !Program.callee(Call, Fn.Where.File))
      Loose[F].insert(S);
  }
}

/// The functions that a term stands for, as a value.
void Relevance::values(FunctionIndex F, const Term &T,
                       std::vector<FunctionIndex> &Out) const {
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
}

bool Relevance::callsValue(const Site &S, const FunctionModel *Model) const {
  if (Model)
    return Model->Invokes && !Arities.empty();
  return S.Callee != NoTerm && Arities.count(S.Args.size());
}

bool Relevance::isWriter(FunctionIndex F) const {
  return Writer[F] < MaxWriter;
}

void Relevance::indirect() {
  for (FunctionIndex F = 0; F < Effect.size(); ++F)
    for (const Term &T : Program[F].Terms) {
      std::vector<FunctionIndex> Values;
      values(F, T, Values);
      for (FunctionIndex Value : Values)
        if (Effect[Value])
          Arities.insert(Program[Value].Params.size());
    }
  if (Arities.empty())
    return;
  for (FunctionIndex F = 0; F < Effect.size(); ++F)
    for (const Site &S : Program[F].Sites)
      if (callsValue(S, Program.model(S)))
        Effect[F] = true;
  // Callees stand before their callers, but for recursion.
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (FunctionIndex F : Program.order()) {
      if (Effect[F])
        continue;
      for (const Site &S : Program[F].Sites) {
        if (Program.model(S))
          continue;
        std::vector<FunctionIndex> Targets;
        callees(F, S, Targets);
        for (FunctionIndex T : Targets)
          if (Effect[T])
            Effect[F] = Changed = true;
        if (Effect[F])
          break;
      }
    }
  }
}

void Relevance::callees(FunctionIndex F, const Site &S,
                        std::vector<FunctionIndex> &Out) const {
  if (const FunctionIndex *T = Program.callee(S, Program[F].Where.File))
    Out.push_back(*T);
  if (S.Virtual)
    for (FunctionIndex O : Program.overriders(S.Symbol))
      Out.push_back(O);
}

/// Everything the given terms and sites depend on.
Demand Relevance::slice(FunctionIndex F, std::vector<TermId> Terms,
                        std::vector<SiteId> Sites) {
  const Function &Fn = Program[F];
  Demand D;
  D.Terms.assign(Fn.Terms.size(), false);
  D.Sites.assign(Fn.Sites.size(), false);
  auto NeedSite = [&](SiteId S) {
    if (S >= Fn.Sites.size() || D.Sites[S])
      return;
    D.Sites[S] = true;
    const Site &Call = Fn.Sites[S];
    Terms.insert(Terms.end(), Call.Args.begin(), Call.Args.end());
    Terms.push_back(Call.Receiver);
    Terms.push_back(Call.Callee);
  };
  for (SiteId S : Sites)
    NeedSite(S);
  while (!Terms.empty()) {
    TermId T = Terms.back();
    Terms.pop_back();
    if (T >= Fn.Terms.size() || D.Terms[T])
      continue;
    D.Terms[T] = true;
    Terms.insert(Terms.end(), Fn.Terms[T].Operands.begin(), Fn.Terms[T].Operands.end());
    if (Fn.Terms[T].Site != NoSite)
      NeedSite(Fn.Terms[T].Site);
  }
  return D;
}

void Relevance::recompute(FunctionIndex F) {
  const Function &Fn = Program[F];
  std::vector<TermId> Terms, Wanted;
  std::vector<SiteId> Sites;
  for (SiteId S = 0; S < Fn.Sites.size(); ++S) {
    const Site &Call = Fn.Sites[S];
    const FunctionModel *Model = Program.model(Call);
    bool Needed = (Model && Model->Sink) || callsValue(Call, Model);
    if (!Model) {
      std::vector<FunctionIndex> Targets;
      callees(F, Call, Targets);
      for (FunctionIndex T : Targets)
        Needed |= Effect[T] || Writer[T] < MaxWriter;
    }
    if (Needed)
      Sites.push_back(S);
  }
  for (TermId W : Fn.FieldWrites) {
    const Term &T = Fn.Terms[W];
    bool Any = Read.count(T.Text) != 0;
    for (const std::string &Key : T.Keys)
      Any |= Read.count(Key) != 0;
    if (Any)
      Terms.push_back(W);
  }
  for (const GlobalWrite &G : Fn.GlobalWrites)
    if (Read.count(G.Symbol))
      Terms.push_back(G.Value);
  // A closure's captures are its fields.
  for (TermId I = 0; I < Fn.Terms.size(); ++I)
    if (Fn.Terms[I].Kind == TermKind::Aggregate)
      for (const std::string &Key : Fn.Terms[I].Keys)
        if (llvm::StringRef(Key).starts_with("cap:") &&
            Read.count(Fn.Terms[I].Type + "::" + Key)) {
          Terms.push_back(I);
          break;
        }
  Wanted = Terms;
  Wanted.push_back(Fn.Returned);
  for (const OutValue &O : Fn.Outs)
    Wanted.push_back(O.Value);
  ForValue[F] = slice(F, Wanted, Sites);
  // For its own sake also what nobody outside asks for.
  bool Own = !Terms.empty() || !Sites.empty() || !Loose[F].empty();
  for (SiteId S : Loose[F])
    Sites.push_back(S);
  auto Compose = [&](TermId T) {
    if (!isComposed(F, T))
      return;
    Terms.push_back(T);
    Own = true;
  };
  for (const NamedValue &N : Fn.Names)
    Compose(N.Value);
  for (const Site &S : Fn.Sites)
    for (TermId A : S.Args)
      Compose(A);
  Compose(Fn.Returned);
  // A wrapper that is called with something is looked at from outside too.
  if (Effect[F]) {
    Terms.insert(Terms.end(), Wanted.begin(), Wanted.end());
    Own = true;
  }
  Roots[F] = Own && !Program.isLibrary(F);
  ForRoot[F] = slice(F, Terms, Sites);
}

/// More reads, and with them more writes that matter; true if anything new.
bool Relevance::grow() {
  size_t N = Program.functions().size();
  size_t Before = Read.size();
  std::vector<bool> Seen(N, false);
  std::vector<FunctionIndex> Work;
  auto Visit = [&](FunctionIndex F, const Demand &D) {
    const Function &Fn = Program[F];
    for (TermId I = 0; I < Fn.Terms.size(); ++I) {
      if (!D.Terms[I])
        continue;
      const Term &T = Fn.Terms[I];
      if (T.Kind == TermKind::Field)
        Read.insert(llvm::StringRef(T.Text).starts_with("cap:")
                        ? Fn.Symbol + "::" + T.Text
                        : T.Text);
      if (T.Kind == TermKind::Global)
        Read.insert(T.Text);
      std::vector<FunctionIndex> Others;
      values(F, T, Others);
      if (T.Kind == TermKind::Global)
        if (const FunctionIndex *G = Program.global(T.Text, Fn.Where.File))
          Others.push_back(*G);
      for (FunctionIndex Other : Others)
        if (!Seen[Other]) {
          Seen[Other] = true;
          Work.push_back(Other);
        }
    }
    for (SiteId S = 0; S < Fn.Sites.size(); ++S) {
      if (!D.Sites[S])
        continue;
      std::vector<FunctionIndex> Targets;
      callees(F, Fn.Sites[S], Targets);
      for (FunctionIndex T : Targets)
        if (!Seen[T]) {
          Seen[T] = true;
          Work.push_back(T);
        }
    }
  };
  // Roots for a path or a composed text alone do without the fields that
  // other functions write.
  for (FunctionIndex F = 0; F < N; ++F)
    if (Roots[F] && (Effect[F] || Writer[F] == 0))
      Visit(F, ForRoot[F]);
  while (!Work.empty()) {
    FunctionIndex F = Work.back();
    Work.pop_back();
    Visit(F, ForValue[F]);
  }
  // Who writes what is read matters, and so does who calls him.
  std::vector<uint8_t> Old = Writer;
  for (FunctionIndex F = 0; F < N; ++F) {
    const Function &Fn = Program[F];
    bool Writes = false;
    for (TermId W : Fn.FieldWrites) {
      Writes = Writes || Read.count(Fn.Terms[W].Text);
      for (const std::string &Key : Fn.Terms[W].Keys)
        Writes = Writes || Read.count(Key);
    }
    for (const GlobalWrite &G : Fn.GlobalWrites)
      Writes = Writes || Read.count(G.Symbol);
    if (Writes)
      Writer[F] = 0;
  }
  for (unsigned Step = 0; Step < MaxWriter; ++Step)
    for (FunctionIndex F = 0; F < N; ++F)
      for (const Site &S : Program[F].Sites) {
        std::vector<FunctionIndex> Targets;
        callees(F, S, Targets);
        for (FunctionIndex T : Targets)
          if (Writer[T] < MaxWriter)
            Writer[F] = std::min<uint8_t>(Writer[F], uint8_t(Writer[T] + 1));
      }
  return Read.size() != Before || Writer != Old;
}

} // namespace patlint
