//===- HtmlAssets.h - Style and script of the HTML report ---------------===//
#ifndef PATLINT_REPORT_HTMLASSETS_H
#define PATLINT_REPORT_HTMLASSETS_H

#include "llvm/ADT/StringRef.h"

namespace patlint {

llvm::StringRef htmlStyle();
llvm::StringRef htmlScript();

} // namespace patlint

#endif
