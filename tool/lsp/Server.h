//===- Server.h - A session with an editor -----------------------------===//
//
// In:  messages of the Language Server Protocol.
// Out: for each file that is open its findings, published when they change
//      with what is typed, and its repairs as code actions.
//
// What a scan is, is told to it. Of two states of the editor the older one is
// never published once the newer is known. Nothing here waits for a scan.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LSP_SERVER_H
#define PATLINT_LSP_SERVER_H

#include "lsp/Diagnostics.h"

#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace patlint {

/// What an editor has open.
struct EditorState {
  /// Folders of the workspace, absolute.
  std::vector<std::string> Folders;
  /// The text of each open file by its absolute path, free of links.
  std::map<std::string, std::string> Texts;
};

/// What comes out of a scan of that.
struct EditorScan {
  std::vector<Scanned> Reports;
  /// What keeps it from working, for people: a mistake in the settings.
  std::string Problem;
};

struct EditorServices {
  /// Of this program.
  std::string Version;
  /// An absolute path without links.
  std::function<std::string(llvm::StringRef)> Resolved;
  /// Called on a thread of its own, once at a time. Publishing what comes back
  /// asks for lines of files, before it is called again. IsOld: nobody wants
  /// the result any more.
  std::function<EditorScan(const EditorState &,
                           const std::function<bool()> &IsOld)>
      Scan;
};

/// Two scans begin at least so long after the last change.
inline constexpr unsigned QuietMilliseconds = 150;

class LspServer {
public:
  explicit LspServer(EditorServices Services);
  ~LspServer();

  /// Until the editor says that it is the end (true), or goes away or sends
  /// what is no message (false). A scan may still be going on then: the
  /// destructor waits for it.
  bool run(std::FILE *In, llvm::raw_ostream &Out);

private:
  struct State;
  std::unique_ptr<State> S;
};

} // namespace patlint

#endif
