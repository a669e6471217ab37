//===- Allow.h - Comments that silence a rule --------------------------===//
//
//   `patlint:allow(PACK/RULE, PACK/RULE) -- reason`
//   `NOLINT(patlint-PACK-RULE) reason`
//   `NOLINTNEXTLINE(patlint-PACK-RULE) reason`
//
// Two steps: what a comment says, and which lines it speaks for. Whether the
// rules exist, the reason suffices or the comment is of any use is decided
// by triage/.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_ALLOW_H
#define PATLINT_LEXICAL_ALLOW_H

#include "llvm/ADT/StringRef.h"

#include <cstddef>
#include <string>
#include <vector>

namespace patlint {

struct AllowText {
  enum class Form : uint8_t { Allow, NoLint, NoLintNextLine };
  Form Spelled = Form::Allow;
  std::vector<std::string> Rules; ///< as written
  std::string Reason;
  /// The bytes of the comment's text it takes.
  size_t Begin = 0, End = 0;
  bool operator==(const AllowText &) const = default;
};

/// What the text of one comment allows, in order. `patlint:allow` must stand
/// at the start or behind white space, so that prose can quote it.
std::vector<AllowText> allowTexts(llvm::StringRef Comment);

} // namespace patlint

#endif
