//===- Reader.h - Typed access to a positioned JSON tree ---------------===//
//
// In:  one source's tree and its list of problems.
// Out: values of the types that were asked for; every value that is missing
//      or has the wrong type is a problem, and reading goes on.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_POLICY_READER_H
#define PATLINT_POLICY_READER_H

#include "base/Json.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace re2 {
class RE2;
}

namespace patlint {

/// One rule source while it is read. Refers to its text and problems.
struct SourceReader {
  llvm::StringRef Text;
  json::Problems &P;

  void problem(const json::Value &V, llvm::StringRef Path,
               llvm::StringRef Message) {
    P.add(V.At, Path, Message);
  }

  /// An expression over bytes, or null and a problem inside the string.
  std::shared_ptr<const re2::RE2>
  expression(const json::Value &V, llvm::StringRef Path, bool CaseSensitive);
};

/// One object of the source. Every getter takes the key; keys asked for are
/// the known ones, so finish() can report the others.
class ObjectReader {
public:
  /// V must be an object (a problem is added if it is not, and nothing is
  /// then reported as missing).
  ObjectReader(SourceReader &S, const json::Value &V, std::string Path);

  /// The member, or null; no problem if it is not there.
  const json::Value *optional(llvm::StringRef Key);
  /// The same, but its absence is a problem.
  const json::Value *required(llvm::StringRef Key);

  /// Fallback when it is not there; Required makes that a problem, and so is
  /// an empty text.
  std::string text(llvm::StringRef Key, bool Required);
  bool flag(llvm::StringRef Key, bool Fallback);
  size_t number(llvm::StringRef Key, size_t Fallback, size_t Max);
  /// One of Allowed; the first of them if it is missing or wrong.
  std::string oneOf(llvm::StringRef Key,
                    const std::vector<std::string> &Allowed, bool Required);
  /// Non-empty texts. Required: at least one.
  std::vector<std::string> texts(llvm::StringRef Key, bool Required);
  /// Calls Each for the elements with their paths.
  void each(llvm::StringRef Key, bool Required,
            const std::function<void(const json::Value &, const std::string &)>
                &Each);

  /// Reports unknown and repeated keys. `note` is always known.
  void finish();

  const json::Value &value() const { return V; }
  std::string pathOf(llvm::StringRef Key) const;

private:
  SourceReader &S;
  const json::Value &V;
  std::string Path;
  bool IsObject;
  std::vector<std::string> Known;
};

/// "a text", "an object", ... for messages.
const char *kindName(json::Value::Kind K);

/// "\"x\" is not a valid LEVEL; did you mean ..." or the list of valid values.
std::string notOneOf(llvm::StringRef Word, llvm::StringRef What,
                     const std::vector<std::string> &Allowed);

} // namespace patlint

#endif
