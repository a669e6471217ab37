//===- FrameLoops.cpp - Going through the elements of known lists ------===//
//
// What a variable is behind a loop over a list (Term::Each). If the elements
// are known and few, the part of the loop that the variable hangs on is
// evaluated once for each of them, in order: that gives the one value it has
// when all are done. Calls in there send nothing: what the loop sends is
// found with any of the elements, as everywhere else.
//
//===-------------------------------------------------------------------===//
#include "evaluate/Frame.h"

#include <algorithm>

namespace patlint {

/// Of one list that can be several.
static constexpr size_t MaxLists = 4;

/// What a term is made of, with what its call is given; some may be NoTerm.
std::vector<TermId> Frame::needs(TermId I) const {
  const Term &T = F.Terms[I];
  std::vector<TermId> All = T.Operands;
  if (T.Site < F.Sites.size()) {
    const Site &S = F.Sites[T.Site];
    All.insert(All.end(), S.Args.begin(), S.Args.end());
    All.push_back(S.Receiver);
    All.push_back(S.Callee);
  }
  return All;
}

/// The part of loop Id that its phis hang on: what can be reached backwards
/// from their next values, without leaving the loop, and depends on where the
/// loop is. Loops further out have smaller numbers, those inside larger ones.
LoopBody Frame::loopBody(int64_t Id) const {
  LoopBody Out;
  const Demand &D = E.Needed.demand(Index, Root);
  std::vector<bool> Inside(F.Terms.size(), false), Depends = Inside;
  std::vector<TermId> Work;
  for (TermId I = 0; I < F.Terms.size(); ++I) {
    const Term &T = F.Terms[I];
    if (T.Number != Id)
      continue;
    if (T.Kind == TermKind::Phi && D.Terms[I]) {
      if (T.Operands.size() != 2)
        return Out;
      Out.Phis.push_back(I);
      Depends[I] = true;
      Work.push_back(T.Operands[1]);
    } else if (T.Kind == TermKind::Each && T.Operands.size() == 1) {
      Out.Indices.push_back(I);
      Depends[I] = true;
    }
  }
  std::vector<TermId> Reached;
  while (!Work.empty()) {
    TermId I = Work.back();
    Work.pop_back();
    if (I >= F.Terms.size() || Inside[I])
      continue;
    const Term &T = F.Terms[I];
    if (T.Kind == TermKind::Phi && T.Number && T.Number <= Id)
      continue;
    Inside[I] = true;
    Reached.push_back(I);
    for (TermId N : needs(I))
      Work.push_back(N);
  }
  std::sort(Reached.begin(), Reached.end());
  // Loops inside of it go round: until nothing is added.
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (TermId I : Reached) {
      if (Depends[I])
        continue;
      for (TermId N : needs(I))
        if (N < Depends.size() && Depends[N])
          Depends[I] = true;
      Changed |= Depends[I];
    }
  }
  std::vector<bool> Sites(F.Sites.size(), false);
  for (TermId I : Reached) {
    if (!Depends[I] || std::find(Out.Indices.begin(), Out.Indices.end(), I) !=
                           Out.Indices.end())
      continue;
    Out.Terms.push_back(I);
    if (F.Terms[I].Site < Sites.size())
      Sites[F.Terms[I].Site] = true;
  }
  for (SiteId S = 0; S < Sites.size(); ++S)
    if (Sites[S])
      Out.Sites.push_back(S);
  Out.Usable = true;
  return Out;
}

Val Frame::afterLoop(const Term &T) {
  TermId Phi = T.Operands[1];
  auto [It, New] = Bodies.try_emplace(T.Number);
  if (New)
    It->second = loopBody(T.Number);
  const LoopBody &L = It->second;
  auto At = std::find(L.Phis.begin(), L.Phis.end(), Phi);
  if (!L.Usable || At == L.Phis.end())
    return term(Phi);
  auto Done = AfterLoops.find(T.Number);
  if (Done == AfterLoops.end())
    Done = AfterLoops.emplace(T.Number, goneThrough(L, T.Operands[0])).first;
  Val Known = Done->second.empty() ? nullptr : Done->second[size_t(At - L.Phis.begin())];
  if (Known && Known->Choices.size() == 1)
    return Known;
  if (Val Copy = copied(L, T.Operands[0], Phi))
    return Copy;
  return Known ? Known : term(Phi);
}

LoopTrial::LoopTrial(Frame &In, const LoopBody &Body, TermId Source)
    : In(In), L(Body), Touched(Body.Terms) {
  Touched.insert(Touched.end(), L.Phis.begin(), L.Phis.end());
  Touched.insert(Touched.end(), L.Indices.begin(), L.Indices.end());
  if (Source != NoTerm)
    Touched.push_back(Source);
  for (TermId I : Touched)
    Terms.push_back(In.Terms[I]);
  for (SiteId S : L.Sites) {
    Sites.push_back(std::move(In.Sites[S]));
    ++In.Silent[S];
  }
  Loops = std::move(In.AfterLoops);
  ++In.Trying;
  ++In.E.Probing;
}

LoopTrial::~LoopTrial() {
  --In.Trying;
  --In.E.Probing;
  In.AfterLoops = std::move(Loops);
  // A term that is touched twice has its own value first.
  for (size_t I = Touched.size(); I-- > 0;)
    In.Terms[Touched[I]] = Terms[I];
  for (size_t I = 0; I < L.Sites.size(); ++I) {
    In.Sites[L.Sites[I]] = std::move(Sites[I]);
    --In.Silent[L.Sites[I]];
  }
}

/// The values of the loop's phis when it has gone through all of List; none
/// if that is not known.
std::vector<Val> Frame::goneThrough(const LoopBody &L, TermId List) {
  // One round of each of many loops inside of each other is a lot already.
  if (E.Work > E.WorkLimit)
    return {};
  std::vector<Val> Entry;
  for (TermId P : L.Phis)
    Entry.push_back(term(F.Terms[P].Operands[0]));
  LoopTrial Trial(*this, L);
  enterRound(L, Entry, 0);
  Val Lists = E.resolved(term(List), false);
  bool Known = !Lists->Choices.empty() && Lists->Choices.size() <= MaxLists;
  std::vector<Val> Last(L.Phis.size(), V.nothing());
  for (const Choice *C : Lists->Choices) {
    std::vector<bool> Sure;
    Known = Known && V.sequence(*C, Sure) && Sure.size() <= MaxUnrolled;
    std::vector<Val> Now = Entry;
    // Where an element is not sure to be there, the loop may go past it. A
    // bound that the loop looks at in each round must stay what it was.
    for (size_t N = 0; Known && N < Sure.size(); ++N) {
      Now = oneRound(L, Now, int64_t(N), Sure[N]);
      if (std::binary_search(L.Terms.begin(), L.Terms.end(), List)) {
        enterRound(L, Now, int64_t(N));
        Known = E.resolved(term(List), false) == Lists;
      }
      Known = Known && E.Work <= E.WorkLimit;
    }
    for (size_t I = 0; Known && I < Last.size(); ++I)
      Last[I] = V.join(Last[I], Now[I]);
  }
  if (!Known)
    Last.clear();
  return Last;
}

/// Forgets what the loop's terms are, and says where the loop is.
void Frame::enterRound(const LoopBody &L, const std::vector<Val> &Phis,
                       int64_t Element) {
  AfterLoops.clear();
  for (TermId I : L.Terms)
    Terms[I] = nullptr;
  for (SiteId S : L.Sites)
    Sites[S] = Evaluator::SiteResult();
  for (size_t I = 0; I < L.Phis.size(); ++I)
    Terms[L.Phis[I]] = Phis[I];
  for (TermId I : L.Indices)
    Terms[I] = V.number(Element);
}

/// In their order, so that none waits for a long chain of others.
void Frame::evaluateRound(const LoopBody &L) {
  for (TermId I : L.Terms) {
    term(I);
    ++E.Work;
  }
}

std::vector<Val> Frame::oneRound(const LoopBody &L, const std::vector<Val> &Now,
                                 int64_t Element, bool Sure) {
  enterRound(L, Now, Element);
  evaluateRound(L);
  std::vector<Val> Next;
  for (size_t I = 0; I < L.Phis.size(); ++I) {
    Val One = term(F.Terms[L.Phis[I]].Operands[1]);
    Next.push_back(Sure ? One : V.join(Now[I], One));
  }
  return Next;
}

} // namespace patlint
