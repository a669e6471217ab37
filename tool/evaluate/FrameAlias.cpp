//===- FrameAlias.cpp - What a returned reference designates ----------===//
//
// A project function returns `*this`, a parameter, a part of one of them, or
// what another call returned: said in terms of its call, so that a write to
// the result is a write to the object of the caller.
//
//===-------------------------------------------------------------------===//
#include "evaluate/Frame.h"

namespace patlint {

using Result = Evaluator::SiteResult;

/// Where a term of G comes from: its receiver or a parameter, and the path.
bool Frame::aliasBase(const Function &G, TermId T, Slot &S,
                      std::vector<std::string> &Path, unsigned Steps) const {
  if (T >= G.Terms.size() || Steps > 64)
    return false;
  const Term &Term = G.Terms[T];
  switch (Term.Kind) {
  case TermKind::Receiver:
    S = ReceiverSlot;
    return true;
  case TermKind::Param:
    S = Slot(Term.Number);
    return true;
  case TermKind::Update:
  case TermKind::Through:
  case TermKind::Given:
    return aliasBase(G, Term.Operands[0], S, Path, Steps + 1);
  case TermKind::Field:
    if (!aliasBase(G, Term.Operands[0], S, Path, Steps + 1))
      return false;
    Path.push_back(Term.Text);
    return true;
  case TermKind::Call: {
    // What a call returned, if that is a part of what it was given.
    Result Inner;
    if (Steps > 16 || !siteAlias(G, Term.Site, Inner, Steps + 1))
      return false;
    S = Inner.AliasSlot;
    Path.insert(Path.end(), Inner.AliasPath.begin(), Inner.AliasPath.end());
    return true;
  }
  case TermKind::Out: {
    const Site &Inner = G.Sites[Term.Site];
    TermId Before = Term.Number == ReceiverSlot ? Inner.Receiver
                    : size_t(Term.Number) < Inner.Args.size()
                        ? Inner.Args[size_t(Term.Number)]
                        : NoTerm;
    return aliasBase(G, Before, S, Path, Steps + 1);
  }
  default:
    return false;
  }
}

/// The alias of what a project function returns, in terms of its call.
bool Frame::ownAlias(const Function &Callee, Result &R, unsigned Steps) const {
  const Alias &A = Callee.Returns;
  switch (A.K) {
  case Alias::Kind::None:
  case Alias::Kind::Global:
    return false;
  case Alias::Kind::Receiver:
    R.AliasSlot = ReceiverSlot;
    R.AliasPath = A.Path;
    break;
  case Alias::Kind::Param:
    R.AliasSlot = Slot(A.Index);
    R.AliasPath = A.Path;
    break;
  case Alias::Kind::Result:
    if (Steps > 16 || !siteAlias(Callee, SiteId(A.Index), R, Steps + 1))
      return false;
    R.AliasPath.insert(R.AliasPath.end(), A.Path.begin(), A.Path.end());
    break;
  }
  R.HasAlias = true;
  return true;
}

/// The alias of what a call inside of Callee returned, in terms of Callee's
/// own inputs.
bool Frame::siteAlias(const Function &Callee, SiteId Id, Result &R,
                      unsigned Steps) const {
  if (Id >= Callee.Sites.size())
    return false;
  const Site &Inner = Callee.Sites[Id];
  Result Own;
  if (const FunctionModel *Model = E.Program.model(Inner)) {
    if (!Model->HasAlias || !Model->AliasKey.empty() ||
        !Model->AliasAt.empty() || Model->Alias.R == ModelPath::Root::ByType)
      return false;
    Own.AliasSlot = Model->Alias.R == ModelPath::Root::Receiver
                        ? ReceiverSlot
                        : Slot(Model->Alias.Index);
    Own.AliasPath = Model->Alias.Slots;
  } else {
    const FunctionIndex *Target =
        E.Program.function(Inner.Symbol, Callee.Where.File);
    if (!Target || &E.Program[*Target] == &Callee ||
        !ownAlias(E.Program[*Target], Own, Steps + 1))
      return false;
  }
  TermId Base = Own.AliasSlot == ReceiverSlot ? Inner.Receiver
                : size_t(Own.AliasSlot) < Inner.Args.size()
                    ? Inner.Args[size_t(Own.AliasSlot)]
                    : NoTerm;
  R.AliasPath.clear();
  if (!aliasBase(Callee, Base, R.AliasSlot, R.AliasPath, Steps))
    return false;
  R.AliasPath.insert(R.AliasPath.end(), Own.AliasPath.begin(),
                     Own.AliasPath.end());
  return true;
}

/// An object that is being made and given to another one's constructor is kept
/// there for later: then its fields are what they are in the end.
bool Frame::handOn(const Site &S, Evaluator::Call &C) const {
  if (F.K != Function::Kind::Constructor || !S.Constructor)
    return false;
  bool Any = false;
  for (size_t I = 0; I < C.Args.size(); ++I) {
    Slot Of = 0;
    std::vector<std::string> Path;
    if (!aliasBase(F, S.Args[I], Of, Path, 0) || Of != ReceiverSlot || !Path.empty())
      continue;
    SymbolInfo Later;
    Later.R = SymbolInfo::Root::Receiver;
    Later.Function = Index;
    Later.Kind = HoleKind::Object;
    C.Args[I] = V.symbol(V.symbolId(Later));
    Any = true;
  }
  return Any;
}

} // namespace patlint
