//===- Help.h - The manual, printed from the tables --------------------===//
//
// In:  the tables of flags and commands, and those of exit status and so on
//      here.
// Out: the text of --help and the page docs/cli.md; ManPage.h has the third
//      form.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_HELP_H
#define PATLINT_APP_HELP_H

#include "llvm/ADT/ArrayRef.h"

#include <string>
#include <vector>

namespace patlint {

struct Flag;

/// What the program is, and what a PATH is: a paragraph each.
extern const char *const About, *const Paths;

/// A line of a table of the manual: what, and its meaning.
struct HelpRow {
  const char *Left, *Right;
};
std::vector<HelpRow> commandRows();
llvm::ArrayRef<HelpRow> exitRows();
llvm::ArrayRef<HelpRow> environmentRows();
llvm::ArrayRef<HelpRow> exampleRows();

/// What a flag does, with the command it is for where that is not plain.
std::string helpOf(const Flag &F);

/// For a terminal of 80 columns.
std::string helpText();
/// docs/cli.md, whole.
std::string helpMarkdown();

} // namespace patlint

#endif
