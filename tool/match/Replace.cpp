//===- Replace.cpp - What to write instead of a credential -------------===//
#include "match/Replace.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

/// "xentral" is XENTRAL_TOKEN.
static std::string environmentName(llvm::StringRef Provider) {
  std::string Out = Provider.empty() ? "API" : Provider.upper();
  for (char &C : Out)
    if (!llvm::isAlnum(C))
      C = '_';
  return Out + "_TOKEN";
}

static const LexicalFacts *factsOf(const MatchInput &In,
                                   const std::string &File) {
  auto At = std::find_if(In.Lexical.begin(), In.Lexical.end(),
                         [&](const LexicalFacts &F) { return F.File == File; });
  return At == In.Lexical.end() ? nullptr : &*At;
}

std::optional<Replacement> replacement(const SecretDraft &D, const Finding &F,
                                       const MatchInput &In) {
  if (D.Comment || D.Inactive || D.Place.Pieces.size() != 1 ||
      D.Place.Masked.empty())
    return std::nullopt;
  const Region &Token = D.Place.Pieces[0], &Secret = D.Place.Masked[0];
  bool Whole = Token.Line == Token.EndLine &&
               Secret.Column == Token.Column + 1 &&
               Secret.EndColumn + 1 == Token.EndColumn;
  if (!Whole || !std::binary_search(In.Replaceable.begin(),
                                    In.Replaceable.end(), Token))
    return std::nullopt;
  const LexicalFacts *Facts = factsOf(In, Token.File);
  if (!Facts)
    return std::nullopt;
  llvm::StringRef Name = Token.File;
  bool C = Name.ends_with(".c") || Name.ends_with(".h");
  Replacement Out;
  Out.Where = Token;
  Out.Text = std::string(C ? "" : "std::") + "getenv(\"" +
             environmentName(F.Provider) + "\")";
  bool Included = std::any_of(
      Facts->Includes.begin(), Facts->Includes.end(), [&](const auto &I) {
        return I.Name == (C ? "stdlib.h" : "cstdlib");
      });
  if (!Included) {
    Out.Header = C ? "<stdlib.h>" : "<cstdlib>";
    if (!Facts->Includes.empty())
      Out.HeaderAt = Facts->Includes.front().Where;
  }
  return Out;
}

} // namespace patlint
