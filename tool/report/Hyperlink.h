//===- Hyperlink.h - Links in a terminal (OSC 8) -----------------------===//
//
// In:  a text as it is shown, and what it stands for.
// Out: the text, with the escape sequences by which a terminal makes it a
//      link; the text takes the same columns.
//
// Does not know which terminals can: app/Console does.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_REPORT_HYPERLINK_H
#define PATLINT_REPORT_HYPERLINK_H

#include "report/Report.h"

#include <string>

namespace patlint {

/// Text as a link to a file of a region; Text alone without Style.Links.
std::string fileLink(const TextStyle &Style, llvm::StringRef File,
                     const std::string &Text);

/// Text as a link to a page; Text alone without Style.Links, and for what is
/// no address of the web.
std::string pageLink(const TextStyle &Style, llvm::StringRef Address,
                     const std::string &Text);

} // namespace patlint

#endif
