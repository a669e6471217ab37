//===- RuleCommands.cpp - patlint rules, patlint explain ---------------===//
#include "app/Commands.h"
#include "app/Console.h"
#include "app/ExitStatus.h"
#include "app/RulePage.h"
#include "base/Files.h"
#include "base/Json.h"
#include "match/Match.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

int print(llvm::StringRef Text, int Status) {
  if (llvm::Error E = writeFile("-", Text)) {
    complain(llvm::toString(std::move(E)));
    return RunFailed;
  }
  return Status;
}

int listRules(const Rulebook &Book) {
  size_t Width = 0;
  for (const RuleText &R : Book.P.rules())
    Width = std::max(Width, R.Id.size());
  std::string Text;
  for (const RuleText &R : Book.P.rules()) {
    std::string Most = name(R.MaxLevel);
    Text += R.Id + std::string(Width - R.Id.size() + 2, ' ') + Most +
            std::string(9 - Most.size(), ' ') + R.Title + "\n";
  }
  return print(Text, Clean);
}

int checkRules(const Options &O) {
  std::string Text;
  for (const std::string &File : O.Words)
    Text += File + ": ok\n";
  return print(Text, Clean);
}

int testRules(const Rulebook &Book) {
  unsigned Ran = 0;
  std::vector<std::string> Problems = runExamples(Book.P, Ran);
  std::string Text;
  for (const std::string &Problem : Problems)
    Text += Problem + "\n";
  Text += std::to_string(Ran) + " examples, " +
          std::to_string(Problems.size()) + " do not hold\n";
  return print(Text, Problems.empty() ? Clean : Found);
}

int explainRule(const Options &O, const Rulebook &Book) {
  const std::string &Id = O.Words.front();
  if (const RuleText *Rule = Book.P.rule(Id))
    return print(O.Markdown ? rulePageMarkdown(Book.P, *Rule)
                            : rulePageText(Book.P, *Rule),
                 Clean);
  std::vector<std::string> Known;
  for (const RuleText &R : Book.P.rules())
    Known.push_back(R.Id);
  std::string Near = json::nearest(Id, Known);
  // Without its pack it may be the rule of several.
  std::vector<std::string> Ends;
  for (const std::string &One : Known)
    if (llvm::StringRef(One).ends_with("/" + Id))
      Ends.push_back(One);
  if (!Ends.empty() && Ends.size() < 6)
    Near = llvm::join(Ends, ", ");
  complain("no rule is called " + Id +
           (Near.empty() ? "; see patlint rules list"
                         : "; did you mean " + Near + "?"));
  return RunFailed;
}

} // namespace patlint
