//===- Messages.h - Messages that LLVM's support leaves out ------------===//
#ifndef PATLINT_LSP_MESSAGES_H
#define PATLINT_LSP_MESSAGES_H

#include "lsp/Diagnostics.h"

#include <string>
#include <vector>

namespace patlint {

/// `initialize`: the folders of the workspace.
struct Opening {
  std::vector<std::string> Folders;
};
bool fromJSON(const llvm::json::Value &Value, Opening &Result,
              llvm::json::Path Path);

/// `textDocument/publishDiagnostics`, with the rules.
struct Publication {
  lsp::URIForFile File;
  int64_t Version = 0;
  std::vector<EditorFinding> Findings;
};
llvm::json::Value toJSON(const Publication &P);

/// `window/showMessage`
struct Message {
  std::string Text;
};
llvm::json::Value toJSON(const Message &M);

/// `textDocument/codeAction`, an answer of one repair.
llvm::json::Value codeAction(const lsp::URIForFile &File,
                             const EditorFinding &F);

} // namespace patlint

#endif
