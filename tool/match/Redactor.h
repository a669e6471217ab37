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

#include "llvm/ADT/StringMap.h"

#include <set>
#include <string>
#include <vector>

namespace patlint {

class Redactor {
public:
  explicit Redactor(const Policy &P) : P(P) {}
  Redactor(const Redactor &) = delete;
  Redactor &operator=(const Redactor &) = delete;
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
    using is_transparent = void;
    bool operator()(llvm::StringRef A, llvm::StringRef B) const {
      return A.size() != B.size() ? A.size() > B.size() : A < B;
    }
  };
  using Found = std::set<llvm::StringRef, LongestFirst>;
  void note(llvm::StringRef Secret);
  /// Those of at least AtLeast bytes that stand in Text.
  Found in(llvm::StringRef Text, size_t AtLeast) const;

  std::set<std::string, std::less<>> Secrets;
  /// By their first eight bytes, or four of shorter ones, so that a text costs
  /// what it is long, however many secrets there are. Looked up only.
  llvm::StringMap<std::vector<llvm::StringRef>> ByStart;
};

} // namespace patlint

#endif
