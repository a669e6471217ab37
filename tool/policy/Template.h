//===- Template.h - Endpoint templates ---------------------------------===//
//
// A template is a path with parameters, in one of three dialects:
//   FastRoute  /shopimport/articletoshop/{articlenumber:.+}
//              /v1/reports[/{id:\d+}/download]   optional, only at the end
//   OpenApi    /{organization}/_apis/tokens/pats
//   Rails      /projects/:id/packages/*rest
// `{name}` and `:name` are `[^/]+`, `*name` is `.+`. Parsing yields a tree
// that match/ turns into an automaton; the same tree is printed as a regular
// expression for RE2, which is the oracle of the tests.
//
// Parameter expressions are a subset: literals, classes, `.`, escapes
// (\d \w \s and escaped punctuation), `* + ? {m,n}`, `|`, `(?:...)`. Anything
// else is an error with its offset.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_POLICY_TEMPLATE_H
#define PATLINT_POLICY_TEMPLATE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <bitset>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace patlint {

/// A regular expression over bytes, without anchors and captures.
struct RegexNode {
  enum class Kind : uint8_t { Bytes, Concat, Alternate, Repeat };
  Kind K = Kind::Concat; ///< an empty Concat matches the empty string
  std::bitset<256> Set;  ///< Bytes: one byte of this set
  std::vector<RegexNode> Children;
  int Min = 0, Max = -1; ///< Repeat of Children[0]; Max -1: no bound
};

enum class Dialect : uint8_t { FastRoute, OpenApi, Rails };
/// The dialect of that name ("fastroute", "openapi", "rails"), as packs write.
const std::vector<std::string> &dialectNames();

struct TemplateElement {
  /// Literal bytes, or empty for a parameter.
  std::string Literal;
  /// Parameter name, or empty for a literal.
  std::string Name;
  RegexNode Expression; ///< parameters only
};

struct PathTemplate {
  std::string Text;
  /// One entry per way to leave the optional parts out, shortest first.
  std::vector<std::vector<TemplateElement>> Expansions;
};

/// What is wrong with a template, and where in its text.
struct TemplateError {
  size_t Offset = 0;
  std::string Message;
};

/// The tree, or the first mistake.
std::variant<PathTemplate, TemplateError>
parseTemplate(llvm::StringRef Text, Dialect D = Dialect::FastRoute);

/// An RE2 expression for the whole template, anchored by FullMatch.
std::string regex(const PathTemplate &T);

/// RE2::FullMatch of the template's expression; for tests and examples.
bool matchesOracle(const PathTemplate &T, llvm::StringRef Path);

} // namespace patlint

#endif
