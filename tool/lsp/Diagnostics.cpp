//===- Diagnostics.cpp -------------------------------------------------===//
#include "lsp/Diagnostics.h"

#include "report/Columns.h"
#include "report/Shown.h"
#include "report/SourceFiles.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace patlint {

llvm::json::Value toJSON(const EditorFinding &F) {
  llvm::json::Value Result = toJSON(F.Shown);
  llvm::json::Object &O = *Result.getAsObject();
  O["code"] = F.Rule;
  if (!F.Address.empty())
    O["codeDescription"] = llvm::json::Object{{"href", F.Address}};
  return Result;
}

static lsp::DiagnosticSeverity severityOf(Level L) {
  switch (L) {
  case Level::Error:
    return lsp::DiagnosticSeverity::Error;
  case Level::Warning:
    return lsp::DiagnosticSeverity::Warning;
  case Level::Note:
    return lsp::DiagnosticSeverity::Information;
  }
  return lsp::DiagnosticSeverity::Warning;
}

namespace {
class Converter {
public:
  Converter(const Scanned &S, const AddressOf &Address)
      : S(S), Address(Address), Files(S.Source) {}

  std::string pathOf(const std::string &File) const {
    if (llvm::sys::path::is_absolute(File))
      return File;
    llvm::SmallString<256> Path(S.Root);
    llvm::sys::path::append(Path, File);
    return Path.str().str();
  }

  EditorFinding finding(const Finding &F) {
    EditorFinding Result;
    Result.Rule = F.Rule;
    if (const ReportRule *Rule = ruleOf(S.R, F.Rule))
      if (!Rule->References.empty())
        Result.Address = Rule->References.front();
    lsp::Diagnostic &D = Result.Shown;
    D.range = range(F.Where);
    D.severity = severityOf(F.L);
    D.source = "patlint";
    D.message = F.Message;
    addRelated(F, D);
    addFix(F, Result);
    return Result;
  }

private:
  lsp::Position position(const std::string &File, unsigned Line,
                         unsigned Column) {
    if (Line == 0)
      return {};
    std::optional<llvm::StringRef> Text = Files.line(File, Line);
    if (Column != 0 && Text)
      Column = utf16Column(*Text, Column);
    return {int(Line) - 1, int(std::max(Column, 1u)) - 1};
  }

  lsp::Range range(const Region &Where) {
    lsp::Position Start = position(Where.File, Where.Line, Where.Column);
    lsp::Position End = Start;
    if (Where.EndLine >= Where.Line && Where.EndColumn != 0)
      End = position(Where.File, Where.EndLine, Where.EndColumn);
    return {Start, std::max(Start, End, [](const auto &A, const auto &B) {
              return A < B;
            })};
  }

  void add(lsp::Diagnostic &D, const Region &Where, const std::string &What) {
    if (!Where.known())
      return;
    std::optional<lsp::URIForFile> File = Address(pathOf(Where.File));
    if (File)
      D.relatedInformation->push_back({{*File, range(Where)}, What});
  }

  /// The flow, numbered as in the text; behind it the pieces that are not on
  /// its way.
  void addRelated(const Finding &F, lsp::Diagnostic &D) {
    D.relatedInformation.emplace();
    bool Itself = F.Flow.size() == 1 && F.Flow.front().Where == F.Where;
    for (size_t I = 0; I != F.Flow.size() && !Itself; ++I)
      add(D, F.Flow[I].Where,
          "(" + std::to_string(I + 1) + ") " + F.Flow[I].What);
    for (const Related &Place : F.RelatedPlaces)
      if (Place.Where != F.Where &&
          llvm::none_of(F.Flow, [&](const FlowStep &Step) {
            return Step.Where == Place.Where;
          }))
        add(D, Place.Where, Place.What);
    if (D.relatedInformation->empty())
      D.relatedInformation.reset();
  }

  void addFix(const Finding &F, EditorFinding &Result) {
    if (!F.Fix || F.Fix->Where.File != F.Where.File)
      return;
    Result.FixTitle = "Read it from the environment: " + F.Fix->Text;
    if (!F.Fix->Header.empty()) {
      lsp::Position At(int(std::max(1u, F.Fix->HeaderAt.Line)) - 1, 0);
      Result.Fix.push_back({{At, At}, "#include " + F.Fix->Header + "\n"});
    }
    Result.Fix.push_back({range(F.Fix->Where), F.Fix->Text});
  }

  const Scanned &S;
  const AddressOf &Address;
  SourceFiles Files;
};
} // namespace

std::map<std::string, std::vector<EditorFinding>>
editorFindings(const Scanned &S, const AddressOf &Address) {
  std::map<std::string, std::vector<EditorFinding>> Result;
  Converter C(S, Address);
  for (const Finding *F : shownFindings(S.R))
    if (!F->Where.File.empty())
      Result[C.pathOf(F->Where.File)].push_back(C.finding(*F));
  return Result;
}

} // namespace patlint
