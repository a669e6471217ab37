//===- Rdjsonl.cpp - Findings for reviewdog ----------------------------===//
//
// One Diagnostic a line. Columns are bytes, as that format counts them.
//
//===-------------------------------------------------------------------===//
#include "report/JsonText.h"
#include "report/SecretMask.h"
#include "report/Shown.h"

namespace patlint {

static const char *severity(Level L) {
  switch (L) {
  case Level::Error:
    return "ERROR";
  case Level::Warning:
    return "WARNING";
  case Level::Note:
    return "INFO";
  }
  return "INFO";
}

static Json position(unsigned Line, unsigned Column) {
  Json Result = {{"line", Line}};
  if (Column != 0)
    Result["column"] = Column;
  return Result;
}

/// From start to end; null if not even the line is known.
static Json range(const Region &Where) {
  if (Where.Line == 0)
    return nullptr;
  Json Result = {{"start", position(Where.Line, Where.Column)}};
  bool Ends = std::pair(Where.EndLine, Where.EndColumn) >=
              std::pair(Where.Line, Where.Column);
  if (Where.Column != 0 && Where.EndColumn != 0 && Ends)
    Result["end"] = position(Where.EndLine, Where.EndColumn);
  return Result;
}

static Json location(const Region &Where) {
  Json Result = {{"path", pathInTree(Where)}};
  if (Json Range = range(Where); !Range.is_null())
    Result["range"] = std::move(Range);
  return Result;
}

static Json diagnostic(const Report &R, const Finding &F,
                       const SecretMask &Mask) {
  Json Code = {{"value", F.Rule}};
  const ReportRule *Rule = ruleOf(R, F.Rule);
  if (Rule && !Rule->References.empty())
    Code["url"] = Rule->References.front();
  Json Result = {{"message", Mask.clean(F.Message)},
                 {"location", location(F.Where)},
                 {"severity", severity(F.L)},
                 {"source", {{"name", "patlint"}}},
                 {"code", std::move(Code)}};
  // Each suggestion stands for itself: one that needs an include as well
  // would not compile.
  if (F.Fix && F.Fix->Header.empty())
    if (Json Range = range(F.Fix->Where); !Range.is_null())
      Result["suggestions"] = Json::array(
          {Json{{"range", std::move(Range)}, {"text", F.Fix->Text}}});
  Json Places = Json::array();
  for (const Related &Place : F.RelatedPlaces)
    if (!Place.Where.File.empty())
      Places.push_back({{"message", Mask.clean(Place.What)},
                        {"location", location(Place.Where)}});
  if (!Places.empty())
    Result["related_locations"] = std::move(Places);
  return Result;
}

std::string rdjsonlReport(const Report &R, const SourceText &Source) {
  SourceFiles Files(Source);
  SecretMask Mask(R, Files);
  std::string Result;
  for (const Finding *F : shownFindings(R))
    Result += lineText(diagnostic(R, *F, Mask));
  return Result;
}

} // namespace patlint
