//===- RulePage.h - What there is to know about a rule -----------------===//
//
// In:  the policy.
// Out: the page of one rule, as text for a terminal and as Markdown for
//      docs/rules/.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_RULEPAGE_H
#define PATLINT_APP_RULEPAGE_H

#include "policy/Policy.h"

#include <string>

namespace patlint {

std::string rulePageText(const Policy &P, const RuleText &Rule);
std::string rulePageMarkdown(const Policy &P, const RuleText &Rule);

} // namespace patlint

#endif
