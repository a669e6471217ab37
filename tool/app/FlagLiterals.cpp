//===- FlagLiterals.cpp - Texts that the compile database defines -------===//
#include "app/FlagLiterals.h"

#include "app/Sources.h"
#include "base/Files.h"
#include "lexical/Lexical.h"

#include <algorithm>
#include <map>

namespace patlint {

/// Shorter values hold no credential.
static constexpr size_t LeastBytes = 16;

/// The value of each macro: what its string tokens mean, else its text.
static std::map<std::string, std::string> definedTexts(const ScanPlan &Plan) {
  std::map<std::string, std::string> NameOf;
  for (const CompileJob &Job : Plan.Jobs) {
    if (!Job.FromDatabase)
      continue;
    for (size_t I = 0; I < Job.Arguments.size(); ++I) {
      llvm::StringRef Word = Job.Arguments[I];
      if (!Word.consume_front("-D"))
        continue;
      if (Word.empty() && I + 1 < Job.Arguments.size())
        Word = Job.Arguments[++I];
      auto [Name, Value] = Word.split('=');
      if (Value.size() < LeastBytes)
        continue;
      std::string Macro = Name.str(), Source = ("#define F " + Value).str();
      LexicalFacts Facts = lexicalFacts("", Source, /*C=*/false);
      for (const Literal &L : Facts.Literals)
        NameOf.try_emplace(L.Bytes, Macro);
      if (Facts.Literals.empty())
        NameOf.try_emplace(Value.str(), Macro);
    }
  }
  return NameOf;
}

/// Where Text stands in Bytes, or their beginning.
static Region placeIn(const std::string &File, llvm::StringRef Bytes,
                      llvm::StringRef Text) {
  size_t At = Bytes.find(Text);
  if (At == llvm::StringRef::npos)
    return {File, 1, 1, 1, 2};
  llvm::StringRef Before = Bytes.take_front(At);
  Region R{File, unsigned(Before.count('\n')) + 1, 0, 0, 0};
  R.Column = unsigned(At - (Before.rfind('\n') + 1)) + 1;
  R.EndLine = R.Line;
  R.EndColumn = R.Column + unsigned(Text.size());
  return R;
}

std::vector<Literal> flagLiterals(const ScanPlan &Plan) {
  std::vector<Literal> Out;
  std::map<std::string, std::string> NameOf = definedTexts(Plan);
  if (NameOf.empty() || Plan.Database.empty())
    return Out;
  llvm::Expected<std::string> Bytes =
      readFile(absolutePath(Plan.Root, Plan.Database));
  if (!Bytes) {
    llvm::consumeError(Bytes.takeError());
    return Out;
  }
  for (auto &[Text, Macro] : NameOf) {
    Literal L;
    L.Bytes = Text;
    L.Macro = Macro;
    L.Pieces = {{0, uint32_t(Text.size()),
                 placeIn(Plan.Database, *Bytes, Text)}};
    Out.push_back(std::move(L));
  }
  std::sort(Out.begin(), Out.end(), [](const Literal &A, const Literal &B) {
    return A.Pieces[0].Where < B.Pieces[0].Where;
  });
  return Out;
}

} // namespace patlint
