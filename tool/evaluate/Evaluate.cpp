//===- Evaluate.cpp - From string programs to requests -----------------===//
#include "evaluate/Evaluate.h"

#include "evaluate/Evaluator.h"
#include "evaluate/Results.h"
#include "evaluate/Wanted.h"

#include <algorithm>
#include <set>

namespace patlint {

/// Writes of fields and globals seen in one round are known in the next:
/// what is written from what is read needs more than one.
static constexpr unsigned MaxRounds = 3;

/// A chain of texts, each written from the one before, may need as many as it is long:
/// while all this is little (counted as by Evaluator::Work, of all functions), there are
/// more.
static constexpr unsigned MaxRoundsOfLittle = 8;
static constexpr uint64_t Little = 100'000;

Interest interest(const std::vector<StringProgram> &Units, const Models &M,
                  const TermFilter &MayMatter) {
  Linked Program(Units, M);
  return wanted(Program, Relevance(Program), MayMatter);
}

Evaluation evaluate(const std::vector<StringProgram> &Units, const Models &M) {
  Evaluation Out;
  Linked Program(Units, M);
  Values V;
  Evaluator E(Program, M, V);
  bool Changed = true;
  for (unsigned Round = 0; Round < MaxRounds && Changed; ++Round) {
    E.round();
    Changed = E.nextRound();
  }
  bool More = Changed;
  for (unsigned Round = MaxRounds; More && E.hasUnsettled(); ++Round) {
    More = Round < MaxRoundsOfLittle && E.spent() < Little;
    E.settle(More);
    E.round();
    E.nextRound();
  }
  Out.Facts = results(E, Program, M, V);
  Out.Notices = E.notices();
  if (E.needed().cut())
    Out.Notices.push_back({Notice::Kind::Bound, {},
                           "a large program: what is far from every request was not followed"});
  if (V.cutTexts())
    Out.Notices.push_back({Notice::Kind::Bound, {},
                           "a text of very many pieces is unknown from there on"});
  std::set<std::string> NameOnly;
  for (const StringProgram &P : Units)
    for (const Function &F :
         P.OtherBuild ? std::vector<Function>() : P.Functions)
      for (const Site &S : F.Sites)
        if (S.NameOnly && Program.model(S) && S.Where.known())
          NameOnly.insert(S.Where.File);
  Out.NameOnlyFiles.assign(NameOnly.begin(), NameOnly.end());
  return Out;
}

} // namespace patlint
