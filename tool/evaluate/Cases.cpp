//===- Cases.cpp - A function case by case ------------------------------===//
//
// `switch (command)` says which URL goes with which method. Where a function
// that sends is called with a number that nobody knows, it is evaluated once
// more for each number that it compares that parameter with, and for all
// others. What it sends is said case by case where that says more. So is a text
// that is compared with several, a parameter or another.
//
//===--------------------------------------------------------------------===//
#include "evaluate/Frame.h"

#include "llvm/Support/xxhash.h"

#include <algorithm>
#include <set>

namespace patlint {

using CK = Choice::Kind;

/// Numbers that one parameter is compared with.
static constexpr size_t MaxCases = 16;
/// Requests of one function that are told apart.
static constexpr size_t MaxApart = 256;

/// Texts have numbers that nobody writes.
static constexpr int64_t FirstText = int64_t(1) << 48;

/// The number that a term is, or that stands for the text it is.
static std::optional<int64_t> constant(const Function &F, TermId T) {
  if (T < F.Terms.size() && (F.Terms[T].Kind == TermKind::Number || F.Terms[T].Kind == TermKind::Enumerator))
    return F.Terms[T].Number;
  if (T < F.Terms.size() && F.Terms[T].Kind == TermKind::Literal)
    return FirstText + int64_t(llvm::xxh3_64bits(llvm::StringRef(F.Terms[T].Text)) >> 8);
  return std::nullopt;
}

/// What is asked: a parameter, or from -2 downwards a term.
static int64_t askedAs(const Function &F, TermId T) {
  return F.Terms[T].Kind == TermKind::Param ? F.Terms[T].Number : -2 - int64_t(T);
}

static bool isParam(const Function &F, TermId T, int64_t Param) {
  return T < F.Terms.size() && askedAs(F, T) == Param;
}

/// The parameter that F asks for most numbers, and these.
const Evaluator::Cases &Evaluator::casesOf(FunctionIndex F) {
  auto [It, New] = CasesOf.try_emplace(F);
  if (!New)
    return It->second;
  const Function &Fn = Program[F];
  std::map<int64_t, std::set<int64_t>> All;
  for (const Term &T : Fn.Terms)
    if (T.Kind == TermKind::Arithmetic && T.Text == "==")
      for (size_t Side : {0, 1})
        if (TermId P = T.Operands[Side]; P < Fn.Terms.size() && !constant(Fn, P))
          if (std::optional<int64_t> N = constant(Fn, T.Operands[1 - Side]))
            if (Fn.Terms[P].Kind == TermKind::Param || *N >= FirstText)
              All[askedAs(Fn, P)].insert(*N);
  // `if (all)` asks for 0.
  auto Asked = [&](TermId T) {
    if (T >= Fn.Terms.size() || Fn.Terms[T].Kind != TermKind::Param || size_t(Fn.Terms[T].Number) >= Fn.Params.size())
      return;
    HoleKind Kind = kindOfType(Fn.Params[size_t(Fn.Terms[T].Number)].Type);
    if (Kind == HoleKind::Bool || Kind == HoleKind::Int || Kind == HoleKind::Uint)
      All[Fn.Terms[T].Number].insert(0);
  };
  for (const Term &T : Fn.Terms)
    if (T.Kind == TermKind::Given)
      Asked(T.Operands[1]);
  for (const Site &S : Fn.Sites)
    for (const Condition &C : S.Conditions)
      Asked(C.Term);
  for (auto &[Param, Numbers] : All)
    if (Numbers.size() > It->second.Numbers.size() && Numbers.size() <= MaxCases)
      It->second = {Param, {Numbers.begin(), Numbers.end()}};
  return It->second;
}

static bool isSame(const Emission &A, const Emission &B) {
  return A.K == B.K && A.Where == B.Where && A.Url == B.Url && A.Method == B.Method && A.Headers == B.Headers &&
         A.AuthValues == B.AuthValues && A.AuthKinds == B.AuthKinds && A.Setter == B.Setter && A.Touched == B.Touched;
}

/// Whether the cases of one send say more than all of them together: not every
/// method, or every header, goes with every URL.
static bool saysMore(Values &V, const Emission &Joint, const std::vector<Emission> &Cases) {
  std::map<std::pair<Val, std::vector<Val>>, Val> Urls;
  for (const Emission &E : Cases) {
    std::vector<Val> Auth = E.Headers;
    Auth.insert(Auth.end(), E.AuthValues.begin(), E.AuthValues.end());
    auto [It, New] = Urls.try_emplace({E.Method, std::move(Auth)}, E.Url);
    if (!New)
      It->second = V.join(It->second, E.Url);
  }
  auto Has = [](Val Url, const Choice *C) {
    return std::find(Url->Choices.begin(), Url->Choices.end(), C) != Url->Choices.end();
  };
  return std::any_of(Urls.begin(), Urls.end(), [&](auto &M) {
    return std::any_of(Joint.Url->Choices.begin(), Joint.Url->Choices.end(),
                       [&](const Choice *C) { return !Has(M.second, C); });
  });
}

void Evaluator::tellApart(FunctionIndex F, Val Receiver, const std::vector<Val> &Args, unsigned Depth, bool Root,
                          const GlobalValues &Globals, Summary &S) {
  if (!Needed.hasEffect(F) || CaseWork > MaxWork)
    return;
  const Cases &Of = casesOf(F);
  if (Of.Numbers.empty() || Of.Param >= int64_t(Args.size()))
    return;
  static const std::vector<const Choice *> Unknown;
  const std::vector<const Choice *> &Given = Of.Param < 0 ? Unknown : Args[size_t(Of.Param)]->Choices;
  if ((Given.empty() && Of.Param >= 0) || (Given.size() == 1 && Given[0]->is(CK::Number)) ||
      (Given.size() == 1 && Given[0]->is(CK::Text) && !Given[0]->Assumed && Of.Numbers.back() >= FirstText))
    return;
  auto Several = [](const Emission &E) {
    return E.K == Emission::Kind::Request && (E.Url->Choices.size() > 1 || (E.Method && E.Method->Choices.size() > 1));
  };
  if (std::none_of(S.Emissions.begin(), S.Emissions.end(), Several))
    return;
  std::vector<ParamCase> All;
  bool Numbers = !Given.empty() && std::all_of(Given.begin(), Given.end(), [](const Choice *C) { return C->is(CK::Number); });
  if (Numbers) {
    for (const Choice *C : Given)
      All.push_back({Of.Param, C->Number, &Of.Numbers});
  } else {
    for (int64_t N : Of.Numbers)
      All.push_back({Of.Param, N, &Of.Numbers});
    All.push_back({Of.Param, std::nullopt, &Of.Numbers});
  }
  if (All.size() > MaxCases + 1)
    return;
  uint64_t Before = Work;
  std::map<Chain, std::vector<Emission>> ByPlace;
  size_t Count = 0;
  bool Whole = true;
  for (const ParamCase &Case : All) {
    Summary One;
    One.Returned = V.nothing();
    ++Active[F];
    Frame(*this, F, Receiver, Args, Globals, Depth, Root, &Case).run(One);
    --Active[F];
    Whole &= (S.Truncated || !One.Truncated) && Work <= WorkLimit;
    for (Emission &E : One.Emissions) {
      if (E.K != Emission::Kind::Request || E.ToldApart)
        continue;
      std::vector<Emission> &Here = ByPlace[E.Where];
      E.IsCase = true;
      if (std::none_of(Here.begin(), Here.end(), [&](const Emission &O) { return isSame(O, E); })) {
        Here.push_back(std::move(E));
        ++Count;
      }
    }
    if (!Whole || Count > MaxApart)
      break;
  }
  CaseWork += Work - Before;
  Work = Before;
  if (!Whole || Count > MaxApart)
    return;
  std::erase_if(S.Emissions, [](const Emission &E) { return E.IsCase; });
  std::vector<Emission> Apart;
  for (Emission &E : S.Emissions) {
    auto It = E.K == Emission::Kind::Request ? ByPlace.find(E.Where) : ByPlace.end();
    if (It == ByPlace.end() || (!E.ToldApart && !saysMore(V, E, It->second)))
      continue;
    E.ToldApart = true;
    Apart.insert(Apart.end(), It->second.begin(), It->second.end());
  }
  S.Emissions.insert(S.Emissions.end(), Apart.begin(), Apart.end());
}

/// What the case says of the parameter as a condition.
std::optional<bool> Frame::inThisCase(TermId T) const {
  if (!Case || !isParam(F, T, Case->Param))
    return std::nullopt;
  if (Case->Is)
    return *Case->Is != 0;
  bool Zero = std::find(Case->Numbers->begin(), Case->Numbers->end(), 0) != Case->Numbers->end();
  return Zero ? std::optional<bool>(true) : std::nullopt;
}

/// What it says of a comparison.
std::optional<bool> Frame::inThisCase(const Term &T) const {
  if (!Case)
    return std::nullopt;
  bool Mirrored = !isParam(F, T.Operands[0], Case->Param);
  std::optional<int64_t> N = constant(F, T.Operands[Mirrored ? 0 : 1]);
  if (!N || (T.Text != "==" && T.Text != "!=") || (Mirrored && !isParam(F, T.Operands[1], Case->Param)))
    return std::nullopt;
  if (!Case->Is && std::find(Case->Numbers->begin(), Case->Numbers->end(), *N) == Case->Numbers->end())
    return std::nullopt;
  return (Case->Is == *N) == (T.Text == "==");
}

/// An index, which may be the parameter of the case.
Val Frame::indexOf(TermId T) {
  return Case && Case->Is && *Case->Is < FirstText && isParam(F, T, Case->Param) ? V.number(*Case->Is) : term(T);
}

} // namespace patlint
