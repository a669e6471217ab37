//===- RequestsCsv.cpp - Requests for a spreadsheet --------------------===//
//
// RFC 4180, lines ending in CR LF, with the names of the JSON document as the
// first line. A text that a spreadsheet would take for a formula gets an
// apostrophe in front: the file comes from code that others wrote.
//
//===-------------------------------------------------------------------===//
#include "report/RequestRows.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

namespace patlint {

static std::string cell(llvm::StringRef Text) {
  std::string Safe = Text.str();
  if (!Safe.empty() && llvm::StringRef("=+-@\t\r").contains(Safe[0]))
    Safe.insert(0, "'");
  if (llvm::StringRef(Safe).find_first_of(",\"\r\n") == llvm::StringRef::npos)
    return Safe;
  std::string Out = "\"";
  for (char C : Safe)
    Out += C == '"' ? std::string("\"\"") : std::string(1, C);
  return Out + "\"";
}

static std::string number(unsigned N) { return N ? std::to_string(N) : ""; }

std::string requestsCsv(const Report &R) {
  std::string Out = "file,line,column,client,method,url,auth,findings,via\r\n";
  for (const RequestRow &Row : requestRows(R)) {
    std::vector<std::string> Via;
    for (const Region &Step : Row.Via)
      Via.push_back(Step.File + ":" + std::to_string(Step.Line));
    std::vector<std::string> Cells = {
        Row.Where.File, number(Row.Where.Line), number(Row.Where.Column),
        Row.Client,     Row.Method,             Row.Url,
        Row.Auth,       llvm::join(Row.Rules, " "), llvm::join(Via, " ")};
    Out += llvm::join(llvm::map_range(Cells, cell), ",") + "\r\n";
  }
  return Out;
}

} // namespace patlint
