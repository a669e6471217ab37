//===- SarifPlaces.cpp - Where SARIF says something stands -------------===//
#include "report/SarifPlaces.h"

#include "report/Columns.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace patlint {

std::string relativeUri(llvm::StringRef Path) {
  // What RFC 3986 lets stand in a path segment. A ':' in the first segment
  // would begin a scheme, so none is left.
  constexpr llvm::StringLiteral Plain("-._~!$&'()*+,;=@/");
  std::string Result;
  for (char C : Path) {
    if (llvm::isAlnum(C) || Plain.contains(C))
      Result += C;
    else
      Result += "%" + llvm::toHex(llvm::StringRef(&C, 1));
  }
  return Result;
}

Json uriBases(bool WithOutside) {
  Json Bases = {{"%SRCROOT%",
                 {{"description",
                   {{"text", "The folder that was scanned: the root of the "
                             "source tree."}}}}}};
  if (WithOutside)
    Bases["%OUTSIDE%"] = {
        {"description",
         {{"text",
           "Folders outside of the source tree, which are left out."}}}};
  return Bases;
}

unsigned SarifPlaces::column(const Region &Where, unsigned Line,
                             unsigned ByteColumn) {
  std::optional<llvm::StringRef> Text = Files.line(Where.File, Line);
  return Text ? utf16Column(*Text, ByteColumn) : ByteColumn;
}

Json SarifPlaces::region(const Region &Where) {
  Json Result = {{"startLine", Where.Line}};
  if (Where.Column == 0)
    return Result;
  unsigned Start = column(Where, Where.Line, Where.Column);
  Result["startColumn"] = Start;
  unsigned EndLine = std::max(Where.Line, Where.EndLine);
  Result["endLine"] = EndLine;
  if (Where.EndLine >= Where.Line && Where.EndColumn != 0) {
    unsigned End = column(Where, EndLine, Where.EndColumn);
    Result["endColumn"] = EndLine == Where.Line ? std::max(Start, End) : End;
  }
  return Result;
}

Json SarifPlaces::location(const Region &Where, const Region &Source) {
  if (Where.File.empty())
    return nullptr;
  bool IsOutside = llvm::sys::path::is_absolute(Where.File);
  Outside |= IsOutside;
  llvm::StringRef Path = Where.File;
  if (IsOutside)
    Path = llvm::sys::path::filename(Path);
  Json Physical = {{"artifactLocation",
                    {{"uri", relativeUri(Path)},
                     {"uriBaseId", IsOutside ? "%OUTSIDE%" : "%SRCROOT%"}}}};
  if (Where.Line != 0)
    Physical["region"] = region(Source);
  return {{"physicalLocation", std::move(Physical)}};
}

} // namespace patlint
