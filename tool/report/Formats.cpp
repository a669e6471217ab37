//===- Formats.cpp - The formats a report can be written in ------------===//
#include "report/Formats.h"

#include <cassert>

namespace patlint {

/// A writer that asks for less.
template <std::string (*Write)(const Report &, const SourceText &)>
static std::string plain(const Report &R, const SourceText &Source,
                         const TextStyle &) {
  return Write(R, Source);
}

template <std::string (*Write)(const Report &)>
static std::string withoutSource(const Report &R, const SourceText &,
                                 const TextStyle &) {
  return Write(R);
}

static std::string styledRequests(const Report &R, const SourceText &,
                                  const TextStyle &Style) {
  return requestsText(R, Style);
}

static constexpr FormatRow Rows[] = {
    {Format::Text, "text", textReport, styledRequests},
    {Format::Sarif, "sarif", plain<sarifReport>, nullptr},
    {Format::Json, "json", plain<jsonReport>, withoutSource<requestsJson>},
    {Format::Html, "html", plain<htmlReport>, nullptr},
    {Format::Gitlab, "gitlab", plain<codeQualityReport>, nullptr},
    {Format::Github, "github", annotationsReport, nullptr},
    {Format::Junit, "junit", plain<junitReport>, nullptr},
    {Format::Rdjsonl, "rdjsonl", plain<rdjsonlReport>, nullptr},
    {Format::Csv, "csv", nullptr, withoutSource<requestsCsv>},
};

llvm::ArrayRef<FormatRow> formats() { return Rows; }

const FormatRow &rowOf(Format F) {
  for (const FormatRow &Row : Rows)
    if (Row.F == F)
      return Row;
  assert(false && "every format has a row");
  return Rows[0];
}

std::string formatNames(bool Requests) {
  std::string Result;
  for (const FormatRow &Row : Rows)
    if (Requests ? Row.Requests : Row.Findings)
      Result += (Result.empty() ? "" : ", ") + std::string(Row.Name);
  return Result;
}

} // namespace patlint
