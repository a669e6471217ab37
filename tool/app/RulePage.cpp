//===- RulePage.cpp - What there is to know about a rule ---------------===//
#include "app/RulePage.h"

#include "app/Wrapped.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

namespace {
/// A heading and what stands below it.
struct Section {
  std::string Title;
  std::string Paragraph;
  /// One per line; Code ones are set as code.
  std::vector<std::string> Items;
  bool Code = false;
};

struct Page {
  std::string Id, Title;
  std::vector<Section> Sections;
};
} // namespace

/// The endpoints and families that Rule reports, as listed.
static std::vector<std::string> endpointsOf(const Policy &P,
                                            const std::string &Rule) {
  std::vector<std::string> Result;
  for (const Pack &Provider : P.packs()) {
    for (const Endpoint &E : Provider.Endpoints) {
      if (E.Rule != Rule)
        continue;
      std::string Methods;
      for (const std::string &M : E.Methods)
        Methods += (Methods.empty() ? "" : ", ") + M;
      Result.push_back((Methods.empty() ? "" : Methods + " ") + E.Listed);
    }
    for (const Family &F : Provider.Families)
      if (F.Rule == Rule)
        Result.push_back(F.Listed);
  }
  return Result;
}

/// The endpoints that work, for a rule about all others.
static std::vector<std::string> workingFor(const Policy &P,
                                           const std::string &Rule) {
  std::vector<std::string> Result;
  for (const Pack &Provider : P.packs())
    if (Provider.M == Pack::Mode::Allow && Provider.Unlisted.Rule == Rule)
      for (const Endpoint &E : Provider.Endpoints)
        Result.push_back(llvm::join(E.Methods, ", ") + " " + E.Listed);
  return Result;
}

/// What the provider offers instead, as far as its pack says.
static std::vector<std::string> relatedOf(const Policy &P,
                                          const std::string &Rule) {
  std::vector<std::string> Result;
  for (const Pack &Provider : P.packs())
    for (const Endpoint &E : Provider.Endpoints)
      if (E.Rule == Rule)
        for (const std::string &Line : E.Related)
          if (std::find(Result.begin(), Result.end(), Line) == Result.end())
            Result.push_back(Line);
  return Result;
}

/// An empty example is visible.
static std::vector<std::string> shown(std::vector<std::string> Examples) {
  for (std::string &Example : Examples)
    if (Example.empty())
      Example = "(nothing)";
  return Examples;
}

static std::string meaningOfBraces(const RuleText &R) {
  switch (R.K) {
  case RuleText::Kind::Endpoint:
    return R.Examples.empty() ? "" : "{} is a part that is not known.";
  case RuleText::Kind::Credential:
    return R.Examples.empty() ? ""
                              : "A name in braces stands for a value of that "
                                "shape, which is made when the example runs.";
  case RuleText::Kind::Tool:
    break;
  }
  return "";
}

static Page pageOf(const Policy &P, const RuleText &R) {
  Page Result{R.Id, R.Title, {}};
  auto Add = [&](Section S) {
    if (!S.Paragraph.empty() || !S.Items.empty())
      Result.Sections.push_back(std::move(S));
  };
  Add({"Why", R.Why, {}});
  Add({"What to do", R.Fix, {}});
  Add({"Endpoints", "", endpointsOf(P, R.Id), true});
  Add({"Endpoints that work", "", workingFor(P, R.Id), true});
  Add({"Related operations", "", relatedOf(P, R.Id), true});
  Add({"Reported for", meaningOfBraces(R), shown(R.Examples), true});
  Add({"Not reported for", "", shown(R.Counterexamples), true});
  if (R.K != RuleText::Kind::Tool && !R.InlineAllow)
    Add({"To silence it",
         "No comment in the code does; a baseline can hold what is known.",
         {}});
  else if (R.K != RuleText::Kind::Tool)
    Add({"To silence it",
         "Put a comment with the reason on the line, or alone above the "
         "statement:",
         {"// patlint:allow(" + R.Id + ") -- REASON"},
         true});
  Add({"Level and precision",
       std::string("At most ") + name(R.MaxLevel) +
           (R.Precision.empty() ? "." : "; precision " + R.Precision + "."),
       {}});
  Add({"References", "", R.References});
  return Result;
}

std::string rulePageText(const Policy &P, const RuleText &Rule) {
  Page Page = pageOf(P, Rule);
  std::string Result = Page.Id + "\n" + Page.Title + "\n";
  for (const Section &S : Page.Sections) {
    Result += "\n" + S.Title + "\n";
    if (!S.Paragraph.empty())
      Result += wrapped(S.Paragraph, 2);
    for (const std::string &Item : S.Items)
      Result += "    " + Item + "\n";
  }
  return Result;
}

std::string rulePageMarkdown(const Policy &P, const RuleText &Rule) {
  Page Page = pageOf(P, Rule);
  std::string Result = "<!-- Printed by `patlint explain --markdown " +
                       Page.Id + "`; tests compare. -->\n# " + Page.Id +
                       "\n\n" + Page.Title + "\n";
  for (const Section &S : Page.Sections) {
    Result += "\n## " + S.Title + "\n\n";
    if (!S.Paragraph.empty())
      Result += S.Paragraph + "\n";
    if (S.Items.empty())
      continue;
    if (!S.Paragraph.empty())
      Result += "\n";
    if (S.Code)
      Result += "```\n";
    for (const std::string &Item : S.Items)
      Result += S.Code ? Item + "\n" : "- <" + Item + ">\n";
    if (S.Code)
      Result += "```\n";
  }
  return Result;
}

} // namespace patlint
