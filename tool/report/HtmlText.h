//===- HtmlText.h - Texts as HTML --------------------------------------===//
#ifndef PATLINT_REPORT_HTMLTEXT_H
#define PATLINT_REPORT_HTMLTEXT_H

#include "report/SecretMask.h"

#include <string>
#include <utility>
#include <vector>

namespace patlint {

/// Any bytes as text of an element or of a quoted attribute: printable, and
/// no markup.
std::string html(llvm::StringRef Text);

/// `<TAG ATTRIBUTES>BODY</TAG>`; Body is HTML. Attributes as they are: `class="x"`.
std::string element(llvm::StringRef Tag, llvm::StringRef Attributes,
                    llvm::StringRef Body);

/// A place of a source file with a number, as steps of a flow have.
struct NumberedPlace {
  Region Where;
  unsigned Number = 0; ///< 0: none
};

/// The lines around some places of one file, with numbers, the places marked
/// and what is secret hidden. Places are in any order; what is between two
/// that are far apart is left out. Empty if none of the lines is there.
std::string listing(const std::vector<NumberedPlace> &Places,
                    SourceFiles &Files, const SecretMask &Mask);

} // namespace patlint

#endif
