//===- Redactor.h - No secret in what is reported ----------------------===//
//
// In:  the secrets of the whole program, by shape and by flow.
// Out: texts without them.
//
// Every string of every finding goes through one redactor as the last step
// of match(), so no message has to think of it.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_MATCH_REDACTOR_H
#define PATLINT_MATCH_REDACTOR_H

#include "policy/Policy.h"
#include "values/Finding.h"

#include <set>
#include <string>

namespace patlint {

class Redactor {
public:
  explicit Redactor(const Policy &P) : P(P) {}
  /// A text that must not be seen, with its URL-encoded form. Secrets below
  /// four bytes are not looked for: they are in every text.
  void add(llvm::StringRef Secret);
  /// Secrets shorter than AtLeast stay; for texts that are mostly ours.
  std::string redacted(llvm::StringRef Text, size_t AtLeast = 0) const;
  void redact(Finding &F) const;

private:
  const Policy &P;
  /// Longest first.
  struct LongestFirst {
    bool operator()(const std::string &A, const std::string &B) const {
      return A.size() != B.size() ? A.size() > B.size() : A < B;
    }
  };
  std::set<std::string, LongestFirst> Secrets;
};

} // namespace patlint

#endif
