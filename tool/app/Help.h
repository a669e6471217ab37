//===- Help.h - The manual, printed from the tables --------------------===//
//
// In:  the flag table, and the tables of commands and exit status here.
// Out: the text of --help and the page docs/cli.md.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_HELP_H
#define PATLINT_APP_HELP_H

#include <string>

namespace patlint {

/// For a terminal of 80 columns.
std::string helpText();
/// docs/cli.md, whole.
std::string helpMarkdown();

} // namespace patlint

#endif
