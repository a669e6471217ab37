//===- AllowHint.cpp - The comment that silences a finding -------------===//
#include "report/AllowHint.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

namespace patlint {

/// What begins a comment; "<!--" is ended by "-->". Most languages of
/// configuration and scripts say "#".
static llvm::StringRef marker(llvm::StringRef File) {
  return llvm::StringSwitch<llvm::StringRef>(llvm::sys::path::extension(File))
      .Cases(".json", ".lock", ".csv", ".txt", "")
      .Cases(".md", ".html", ".htm", ".xml", ".svg", "<!--")
      .Cases(".xsd", ".xsl", ".plist", ".ui", ".qrc", "<!--")
      .Cases(".js", ".ts", ".go", ".rs", ".java", ".kt", ".cs", ".swift", "//")
      .Cases(".php", ".scss", ".gradle", ".groovy", ".jsonc", ".json5", "//")
      .Cases(".ini", ".asm", ".lisp", ".el", ".reg", ";")
      .Cases(".sql", ".lua", ".hs", ".adb", ".ads", "--")
      .Cases(".tex", ".m", ".erl", "%")
      .Default("#");
}

std::string allowComment(const Finding &F) {
  std::string Words = "patlint:allow(" + F.Rule + ") -- REASON";
  llvm::StringRef Marker = "//";
  if (F.InText && llvm::sys::path::filename(F.Where.File) != "CMakeLists.txt")
    Marker = marker(F.Where.File);
  else if (F.InText)
    Marker = "#";
  if (Marker.empty())
    return "";
  return (Marker + " " + Words + (Marker == "<!--" ? " -->" : "")).str();
}

} // namespace patlint
