//===- Examples.cpp - The rules' own examples --------------------------===//
#include "policy/Data.h"

#include "llvm/ADT/STLExtras.h"

namespace patlint {

/// Every `{NAME}` that a detector has a sample of, written out. Other braces
/// stay: they are holes, or part of the text.
static std::string expanded(llvm::StringRef Text, const Rules &R) {
  std::string Out;
  while (!Text.empty()) {
    size_t Open = Text.find('{');
    Out += Text.take_front(Open);
    if (Open == llvm::StringRef::npos)
      break;
    Text = Text.drop_front(Open);
    llvm::StringRef Name = Text.slice(1, Text.find('}'));
    std::string Written;
    for (const Detector &D : R.Detectors)
      for (const Sample &S : D.Samples)
        if (S.Name == Name)
          Written = D.expanded(S);
    for (const Sample &S : R.Samples)
      if (S.Name == Name)
        Written = Detector().expanded(S);
    if (Written.empty()) {
      Out += '{';
      Text = Text.drop_front(1);
      continue;
    }
    Out += Written;
    Text = Text.drop_front(Name.size() + 2);
  }
  return Out;
}

std::vector<RuleExample> examples(const Policy &P) {
  const Rules &R = PolicyBuilder::rules(P);
  std::vector<RuleExample> Out = R.Examples;
  for (RuleExample &E : Out)
    if (!E.IsRequest)
      E.Text = expanded(E.Text, R);
  return Out;
}

/// What is wrong with the outcome, or empty.
static std::string outcome(const Policy &P, const RuleExample &E) {
  switch (E.K) {
  case RuleExample::Kind::Request:
  case RuleExample::Kind::Comment:
    return "";
  case RuleExample::Kind::Value:
    if (P.isPlaceholder(E.Text) != E.MustMatch)
      return "";
    return E.MustMatch ? "is taken for a placeholder"
                       : "is not taken for a placeholder";
  case RuleExample::Kind::Text: {
    bool Found = llvm::any_of(P.credentialsIn(E.Text), [&](const auto &M) {
      return M.Rule == E.Rule || M.EvidenceRule == E.Rule;
    });
    if (Found == E.MustMatch)
      return "";
    return E.MustMatch ? "is not found" : "is found";
  }
  }
  return "";
}

std::vector<std::string> failedCredentialExamples(const Policy &P) {
  std::vector<std::string> Failed;
  for (const RuleExample &E : examples(P)) {
    std::string Outcome = outcome(P, E);
    if (Outcome.empty())
      continue;
    Failed.push_back(E.Where + ": " + E.Rule + ": the " +
                     (E.MustMatch ? "example" : "counterexample") + " \"" +
                     E.Shown + "\" " + Outcome);
  }
  return Failed;
}

} // namespace patlint
