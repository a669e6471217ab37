//===- Composition.cpp - Texts made of several literals -----------------===//
//
// What is worth evaluating for its own sake: texts that may be made of
// several literals, and paths handed to calls nobody knows. Part of the
// slice of Relevance.h.
//
//===-------------------------------------------------------------------===//
#include "evaluate/Relevance.h"

#include <algorithm>

namespace patlint {

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
  auto Operands = [&](const Term &T) {
    std::vector<TermId> Out;
    if (T.Site != NoSite && T.Site < Fn.Sites.size()) {
      const Site &S = Fn.Sites[T.Site];
      Out = S.Args;
      if (S.Receiver != NoTerm)
        Out.push_back(S.Receiver);
    } else {
      Out = T.Operands;
      if (T.Kind == TermKind::Given)
        Out.resize(1); // what is asked is no part of it
    }
    return Out;
  };
  bool Any = false;
  for (TermId I = 0; I < Fn.Terms.size(); ++I) {
    const Term &T = Fn.Terms[I];
    if (T.Kind == TermKind::Literal) {
      Count[I] = mayBePart(T);
      Path[I] = T.Text.find('/') != std::string::npos;
      Any |= Count[I] || Path[I];
      continue;
    }
    if (!Any)
      continue;
    bool Joins = T.Kind == TermKind::Phi || T.Kind == TermKind::Update ||
                 T.Kind == TermKind::Through || T.Kind == TermKind::Field ||
                 T.Kind == TermKind::Aggregate || T.Kind == TermKind::Element ||
                 T.Kind == TermKind::Each || T.Kind == TermKind::Given;
    bool Calls = (T.Kind == TermKind::Call || T.Kind == TermKind::Out) &&
                 T.Site < Fn.Sites.size() && Uses[F].count(T.Site);
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
  if (!Any)
    return;
  for (SiteId S = 0; S < Fn.Sites.size(); ++S) {
    const Site &Call = Fn.Sites[S];
    bool Given = std::any_of(Call.Args.begin(), Call.Args.end(), [&](TermId A) {
      return A < Path.size() && Path[A];
    });
    if (Given && !Call.Name.empty() && !Uses[F].count(S) &&
        !Program.callee(Call, Fn.Where.File))
      Loose[F].insert(S);
  }
}

} // namespace patlint
