//===- Carried.cpp - Where something can get to by data dependence ------===//
#include "evaluate/Carried.h"

#include <algorithm>

namespace patlint {

Carriage::Carriage(const Linked &Program, Source IsSource, unsigned Steps)
    : Program(Program) {
  size_t N = Program.functions().size();
  bool Some = false;
  std::vector<Carried> All(N);
  for (FunctionIndex F = 0; F < N; ++F) {
    const Function &Fn = Program[F];
    All[F].Terms.assign(Fn.Terms.size(), false);
    All[F].Params.assign(Fn.Params.size(), false);
    for (TermId I = 0; I < Fn.Terms.size(); ++I) {
      bool Is = IsSource(F, Fn.Terms[I]);
      All[F].Terms[I] = Is;
      All[F].Any = All[F].Any || Is;
    }
    Some = Some || All[F].Any;
  }
  if (!Some)
    return;
  Of = std::move(All);
  // Where steps are not counted, what is handed on is taken at once.
  bool Counted = Steps != ~0u;
  for (bool More = true; More; --Steps) {
    More = false;
    Handed All;
    for (FunctionIndex F = 0; F < N; ++F) {
      pass(F, All);
      if (!Counted) {
        More |= take(All);
        All = Handed();
      }
    }
    if (Counted)
      More = Steps > 0 && take(All);
  }
}

/// True if anything of it is new.
bool Carriage::take(const Handed &H) {
  bool New = false;
  for (auto [F, P] : H.Params)
    if (!Of[F].Params[P])
      Of[F].Params[P] = New = true;
  for (FunctionIndex F : H.Receivers)
    if (!Of[F].Receiver)
      Of[F].Receiver = New = true;
  for (FunctionIndex F : H.Results)
    if (!Of[F].Result)
      Of[F].Result = New = true;
  for (const std::string &Each : H.Fields)
    New |= Fields.insert(Each).second;
  for (const std::string &Each : H.Globals)
    New |= Globals.insert(Each).second;
  return New;
}

bool Carriage::site(FunctionIndex F, const Site &S) const {
  return term(F, S.Receiver) || term(F, S.Callee) ||
         std::any_of(S.Args.begin(), S.Args.end(), [&](TermId A) { return term(F, A); });
}

std::vector<FunctionIndex> Carriage::targets(FunctionIndex F,
                                             const Site &S) const {
  std::vector<FunctionIndex> All;
  if (const FunctionIndex *T =
          Program.function(S.Symbol, Program[F].Where.File))
    All.push_back(*T);
  if (S.Virtual)
    for (FunctionIndex O : Program.overriders(S.Symbol))
      All.push_back(O);
  return All;
}

/// What the value of a call, or what it left in a slot, may carry.
bool Carriage::siteCarries(FunctionIndex F, const Term &T) {
  const Function &Fn = Program[F];
  if (T.Site >= Fn.Sites.size())
    return false;
  const Site &S = Fn.Sites[T.Site];
  const std::vector<bool> &Terms = Of[F].Terms;
  auto Has = [&](TermId I) { return I < Terms.size() && Terms[I]; };
  bool Any = Has(S.Receiver) || Has(S.Callee) ||
             std::any_of(S.Args.begin(), S.Args.end(), Has);
  std::vector<FunctionIndex> Called = targets(F, S);
  for (FunctionIndex Callee : Called)
    if (Of[Callee].Result)
      return true;
  if (!Any)
    return false;
  if (Program.model(S) || S.Callee != NoTerm || S.Constructor ||
      S.ReturnsReceiverType || llvm::StringRef(S.Name).contains("operator "))
    return true;
  if (!Called.empty())
    return false; // its parameters were told
  // A call that nobody knows leaves texts unknown and objects as they are.
  if (T.Kind != TermKind::Out && T.Kind != TermKind::Through)
    return false;
  if (T.Number == ReceiverSlot)
    return Has(S.Receiver);
  return size_t(T.Number) < S.Args.size() && Has(S.Args[size_t(T.Number)]);
}

bool Carriage::carriedBy(FunctionIndex F, const Term &T) {
  const Carried &C = Of[F];
  switch (T.Kind) {
  case TermKind::Param:
  case TermKind::Rest:
    return size_t(T.Number) < C.Params.size()
               ? bool(C.Params[size_t(T.Number)])
               : !C.Params.empty() && C.Params.back();
  case TermKind::Receiver:
    return C.Receiver;
  case TermKind::Global:
    return Globals.count(T.Text) != 0;
  case TermKind::Since:
    if (Globals.count(T.Text))
      return true;
    break;
  case TermKind::Field:
    if (Fields.count(Linked::fieldKey(Program[F], T.Text)))
      return true;
    break;
  case TermKind::Call:
  case TermKind::Out:
    return siteCarries(F, T);
  case TermKind::Through:
    if (siteCarries(F, T))
      return true;
    break;
  case TermKind::Given:
    return T.Operands[0] < C.Terms.size() && C.Terms[T.Operands[0]];
  case TermKind::Update:
    // An object is not what one of its fields holds: that is known by the
    // field, wherever it is read.
    if (!isElementKey(T.Text) && T.Text[0] != '+')
      return !T.Operands.empty() && T.Operands[0] < C.Terms.size() &&
             C.Terms[T.Operands[0]];
    break;
  case TermKind::Aggregate:
    for (size_t I = 0; I < T.Keys.size() && I < T.Operands.size(); ++I)
      if (isElementKey(T.Keys[I]) && T.Operands[I] < C.Terms.size() &&
          C.Terms[T.Operands[I]])
        return true;
    return false;
  default:
    break;
  }
  return std::any_of(T.Operands.begin(), T.Operands.end(), [&](TermId O) {
    return O < C.Terms.size() && C.Terms[O];
  });
}

/// One pass over a function.
void Carriage::pass(FunctionIndex F, Handed &Out) {
  const Function &Fn = Program[F];
  Carried &C = Of[F];
  auto Has = [&](TermId I) { return I < C.Terms.size() && C.Terms[I]; };
  // A loop's operands stand behind it.
  for (bool More = true; More;) {
    More = false;
    for (TermId I = 0; I < Fn.Terms.size(); ++I)
      if (!C.Terms[I] && carriedBy(F, Fn.Terms[I])) {
        C.Terms[I] = true;
        C.Any = true;
        More = true;
      }
  }
  if (!C.Any)
    return;
  for (const Site &S : Fn.Sites) {
    for (FunctionIndex T : targets(F, S)) {
      size_t Params = Of[T].Params.size();
      for (size_t A = 0; A < S.Args.size() && Params; ++A)
        if (Has(S.Args[A]))
          Out.Params.push_back({T, std::min(A, Params - 1)});
      if (Has(S.Receiver))
        Out.Receivers.push_back(T);
    }
  }
  bool Result = Has(Fn.Returned);
  for (const OutValue &O : Fn.Outs)
    Result |= Has(O.Value);
  if (Result)
    Out.Results.push_back(F);
  if (Result && Fn.K == Function::Kind::GlobalInit)
    Out.Globals.push_back(Fn.Symbol);
  for (const GlobalWrite &G : Fn.GlobalWrites)
    if (Has(G.Value))
      Out.Globals.push_back(G.Symbol);
  auto Keep = [&](const Term &T, const std::string &Key, TermId Value) {
    if (!Has(Value) || Key.empty() || isElementKey(Key) || Key[0] == '+')
      return;
    Out.Fields.push_back(isCaptureKey(Key) ? T.Type + "::" + Key : Key);
  };
  for (const Term &T : Fn.Terms) {
    if (T.Kind == TermKind::Update && T.Operands.size() > 1)
      Keep(T, T.Text, T.Operands[1]);
    if (T.Kind == TermKind::Aggregate)
      for (size_t I = 0; I < T.Keys.size() && I < T.Operands.size(); ++I)
        Keep(T, T.Keys[I], T.Operands[I]);
  }
}

} // namespace patlint
