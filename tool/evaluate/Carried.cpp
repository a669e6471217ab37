//===- Carried.cpp - Where something can get to by data dependence ------===//
#include "evaluate/Carried.h"

#include <algorithm>

namespace patlint {

/// What flows into a term from its operands and calls: the union of what Of
/// says of each. Transfers of called functions come from Through; null: what a
/// function of the program does with its inputs is not of interest here.
template <class Mask, class Get>
static Mask inflow(const Linked &Program, const Transfers *Through, FunctionIndex F,
                   const Term &T, Get Of) {
  const Function &Fn = Program[F];
  auto All = [&](const std::vector<TermId> &Ids) {
    Mask Out = 0;
    for (TermId I : Ids)
      Out |= Of(I);
    return Out;
  };
  auto OfSite = [&]() -> Mask {
    if (T.Site >= Fn.Sites.size())
      return 0;
    const Site &S = Fn.Sites[T.Site];
    Mask Any = Of(S.Receiver) | Of(S.Callee) | All(S.Args);
    if (Any == 0)
      return 0;
    if (Program.model(S) || S.Callee != NoTerm || S.Constructor ||
        S.ReturnsReceiverType || llvm::StringRef(S.Name).contains("operator "))
      return Any;
    std::vector<FunctionIndex> Called = Carriage::targets(Program, F, S);
    if (!Called.empty()) {
      Mask Out = 0;
      for (FunctionIndex Callee : Called) {
        uint64_t From = Through ? Through->of(Callee) : 0;
        if (From & 1)
          Out |= Of(S.Receiver);
        for (size_t A = 0; A < S.Args.size() && From; ++A)
          if (From & Transfers::bit(Program[Callee], A))
            Out |= Of(S.Args[A]);
      }
      return Out;
    }
    // A call that nobody knows leaves texts unknown and objects as they are.
    if (T.Kind != TermKind::Out && T.Kind != TermKind::Through)
      return 0;
    if (T.Number == ReceiverSlot)
      return Of(S.Receiver);
    return size_t(T.Number) < S.Args.size() ? Of(S.Args[size_t(T.Number)]) : 0;
  };
  switch (T.Kind) {
  case TermKind::Param:
  case TermKind::Rest:
  case TermKind::Receiver:
  case TermKind::Global:
    return 0;
  case TermKind::Call:
  case TermKind::Out:
    return OfSite();
  case TermKind::Through:
    return OfSite() | All(T.Operands);
  case TermKind::Given:
    return Of(T.Operands[0]);
  case TermKind::Update:
    // An object is not what one of its fields holds: that is known by the
    // field, wherever it is read.
    if (!isElementKey(T.Text) && T.Text[0] != '+')
      return T.Operands.empty() ? 0 : Of(T.Operands[0]);
    return All(T.Operands);
  case TermKind::Aggregate: {
    Mask Out = 0;
    for (size_t I = 0; I < T.Keys.size() && I < T.Operands.size(); ++I)
      if (isElementKey(T.Keys[I]))
        Out |= Of(T.Operands[I]);
    return Out;
  }
  default:
    return All(T.Operands);
  }
}

//===-------------------------------------------------------------------===//
// Transfers
//===-------------------------------------------------------------------===//

uint64_t Transfers::bit(const Function &F, size_t Argument) {
  constexpr size_t Last = 63;
  if (F.Params.empty())
    return 0;
  return uint64_t(1) << std::min({Argument + 1, F.Params.size(), Last});
}

Transfers::Transfers(const Linked &Program) : Program(Program) {
  From.assign(Program.functions().size(), 0);
  // Callees first: more than two rounds only where functions call each other.
  for (bool More = true; More;) {
    More = false;
    for (FunctionIndex F : Program.order())
      More |= pass(F);
  }
}

bool Transfers::pass(FunctionIndex F) {
  const Function &Fn = Program[F];
  std::vector<uint64_t> Of(Fn.Terms.size(), 0);
  bool Loops = false; // a loop's operands stand behind it
  for (TermId I = 0; I < Fn.Terms.size() && !Loops; ++I)
    Loops = std::any_of(Fn.Terms[I].Operands.begin(), Fn.Terms[I].Operands.end(),
                        [&](TermId O) { return O >= I && O < Fn.Terms.size(); });
  auto Get = [&](TermId I) -> uint64_t { return I < Of.size() ? Of[I] : 0; };
  for (bool More = true; More;) {
    More = false;
    for (TermId I = 0; I < Fn.Terms.size(); ++I) {
      const Term &T = Fn.Terms[I];
      uint64_t Now = T.Kind == TermKind::Receiver ? 1
                     : T.Kind == TermKind::Param || T.Kind == TermKind::Rest
                         ? bit(Fn, size_t(T.Number))
                         : inflow<uint64_t>(Program, this, F, T, Get);
      More |= Loops && (Now & ~Of[I]) != 0;
      Of[I] |= Now;
    }
  }
  uint64_t All = Get(Fn.Returned);
  for (const OutValue &O : Fn.Outs)
    All |= Get(O.Value);
  bool New = (All & ~From[F]) != 0;
  From[F] |= All;
  return New;
}

//===-------------------------------------------------------------------===//
// Carriage
//===-------------------------------------------------------------------===//

Carriage::Carriage(const Linked &Program, const Transfers &Through, Source IsSource,
                   unsigned Steps, Back Returns)
    : Program(Program), Through(Through), Matched(Returns == Back::ToCaller) {
  size_t N = Program.functions().size();
  bool Some = false;
  std::vector<Carried> All(N);
  for (FunctionIndex F = 0; F < N; ++F) {
    const Function &Fn = Program[F];
    All[F].Terms.assign(Fn.Terms.size(), 0);
    All[F].Params.assign(Fn.Params.size(), false);
    for (TermId I = 0; I < Fn.Terms.size(); ++I) {
      bool Is = IsSource(F, Fn.Terms[I]);
      All[F].Terms[I] = Is ? Own : 0;
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

std::vector<FunctionIndex> Carriage::targets(const Linked &Program, FunctionIndex F,
                                             const Site &S) {
  std::vector<FunctionIndex> All;
  if (const FunctionIndex *T =
          Program.function(S.Symbol, Program[F].Where.File))
    All.push_back(*T);
  if (S.Virtual)
    for (FunctionIndex O : Program.overriders(S))
      All.push_back(O);
  return All;
}

uint8_t Carriage::carriedBy(FunctionIndex F, const Term &T) const {
  const Function &Fn = Program[F];
  const Carried &C = Of[F];
  switch (T.Kind) {
  case TermKind::Param:
  case TermKind::Rest:
    if (C.Params.empty())
      return 0;
    return C.Params[std::min(size_t(T.Number), C.Params.size() - 1)] ? Given : 0;
  case TermKind::Receiver:
    return C.Receiver ? Given : 0;
  case TermKind::Global:
    return Globals.count(T.Text) ? Own : 0;
  default:
    break;
  }
  uint8_t In = inflow<uint8_t>(Program, Matched ? &Through : nullptr, F, T, [&](TermId I) -> uint8_t {
    return I < C.Terms.size() ? C.Terms[I] : 0;
  });
  if ((T.Kind == TermKind::Since && Globals.count(T.Text)) ||
      (T.Kind == TermKind::Field && Fields.count(Linked::fieldKey(Fn, T.Text))))
    return In | Own;
  bool Called = T.Kind == TermKind::Call || T.Kind == TermKind::Out || T.Kind == TermKind::Through;
  if (Called && T.Site < Fn.Sites.size())
    for (FunctionIndex Callee : targets(F, Fn.Sites[T.Site]))
      if (Of[Callee].Result)
        return In | Own;
  return In;
}

/// One pass over a function.
void Carriage::pass(FunctionIndex F, Handed &Out) {
  const Function &Fn = Program[F];
  Carried &C = Of[F];
  auto Has = [&](TermId I) { return I < C.Terms.size() && C.Terms[I] != 0; };
  // A loop's operands stand behind it.
  for (bool More = true; More;) {
    More = false;
    for (TermId I = 0; I < Fn.Terms.size(); ++I)
      if (C.Terms[I] != (Own | Given))
        if (uint8_t Now = carriedBy(F, Fn.Terms[I]); Now & ~C.Terms[I]) {
          C.Terms[I] |= Now;
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
  auto Leaves = [&](TermId I) {
    return Has(I) && (!Matched || (C.Terms[I] & Own));
  };
  bool Result = Leaves(Fn.Returned);
  for (const OutValue &O : Fn.Outs)
    Result |= Leaves(O.Value);
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
