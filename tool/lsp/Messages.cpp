//===- Messages.cpp ----------------------------------------------------===//
#include "lsp/Messages.h"

#include "llvm/ADT/STLExtras.h"

namespace patlint {

namespace json = llvm::json;

/// The path of a folder's address; nothing of what is no file.
static void addFolder(const json::Value *Address,
                      std::vector<std::string> &Folders) {
  std::optional<llvm::StringRef> Text =
      Address ? Address->getAsString() : std::nullopt;
  if (!Text)
    return;
  llvm::Expected<lsp::URIForFile> File = lsp::URIForFile::fromURI(*Text);
  if (!File)
    return llvm::consumeError(File.takeError());
  if (!llvm::is_contained(Folders, File->file()))
    Folders.push_back(File->file().str());
}

bool fromJSON(const json::Value &Value, Opening &Result, json::Path Path) {
  const json::Object *O = Value.getAsObject();
  if (!O) {
    Path.report("expected object");
    return false;
  }
  if (const json::Array *All = O->getArray("workspaceFolders"))
    for (const json::Value &One : *All)
      if (const json::Object *Folder = One.getAsObject())
        addFolder(Folder->get("uri"), Result.Folders);
  // Older clients.
  if (Result.Folders.empty())
    addFolder(O->get("rootUri"), Result.Folders);
  if (Result.Folders.empty())
    if (std::optional<llvm::StringRef> Root = O->getString("rootPath"))
      Result.Folders.push_back(Root->str());
  return true;
}

json::Value toJSON(const Publication &P) {
  return json::Object{{"uri", P.File.uri()},
                      {"version", P.Version},
                      {"diagnostics", json::Array(P.Findings)}};
}

json::Value toJSON(const Message &M) {
  constexpr int Error = 1;
  return json::Object{{"type", Error}, {"message", M.Text}};
}

json::Value codeAction(const lsp::URIForFile &File, const EditorFinding &F) {
  lsp::CodeAction Action;
  Action.title = F.FixTitle;
  Action.kind = lsp::CodeAction::kQuickFix.str();
  Action.edit.emplace();
  Action.edit->changes[File.uri().str()] = F.Fix;
  json::Value Result = toJSON(Action);
  (*Result.getAsObject())["diagnostics"] = json::Array{toJSON(F)};
  return Result;
}

} // namespace patlint
