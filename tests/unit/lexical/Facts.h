//===- Facts.h - Short ways to ask for lexical facts in tests ----------===//
#ifndef PATLINT_TESTS_LEXICAL_FACTS_H
#define PATLINT_TESTS_LEXICAL_FACTS_H

#include "lexical/Lexical.h"

#include <string>
#include <vector>

namespace patlint::test {

inline LexicalFacts facts(llvm::StringRef Code, bool C = false) {
  return lexicalFacts("a.cpp", Code, C);
}

/// The bytes of every literal, in order.
inline std::vector<std::string> literals(llvm::StringRef Code, bool C = false) {
  std::vector<std::string> Out;
  for (const Literal &L : facts(Code, C).Literals)
    Out.push_back(L.Bytes);
  return Out;
}

/// "line:column-line:column", the end exclusive.
inline std::string range(const Region &R) {
  return std::to_string(R.Line) + ":" + std::to_string(R.Column) + "-" +
         std::to_string(R.EndLine) + ":" + std::to_string(R.EndColumn);
}

using Strings = std::vector<std::string>;

} // namespace patlint::test

#endif
