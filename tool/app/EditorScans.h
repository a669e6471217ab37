//===- EditorScans.h - What a language server scans --------------------===//
//
// In:  what an editor has open: folders, texts of files.
// Out: a report for each folder of the workspace, and one for each open file
//      that is in none of them, as `scan` and `scan --stdin` make them.
//
// Keeps facts and rules from one scan to the next, so that what has not
// changed is neither parsed nor read again. One thread.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_EDITORSCANS_H
#define PATLINT_APP_EDITORSCANS_H

#include "app/FactStore.h"
#include "app/Options.h"
#include "app/Pipeline.h"
#include "app/Rulebook.h"
#include "lsp/Server.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace patlint {

class EditorScans {
public:
  /// Options: of the command line, for all folders. Program: this program,
  /// absolute.
  EditorScans(Options O, std::string Program)
      : O(std::move(O)), Program(std::move(Program)) {}

  /// The texts are held in place of what lies there (base/Files) until the
  /// next call. Starts with the folders.
  EditorScan scan(const EditorState &State,
                  const std::function<bool()> &IsOld);

private:
  struct Target {
    FactMemory Facts;
    /// What the rules were loaded from.
    std::string RulesKey;
    std::shared_ptr<const Rulebook> Book;
  };
  /// Of what is named: a folder, or a file alone.
  llvm::Expected<ScanResult> scanOne(const std::string &Path, bool Alone,
                                     const std::function<bool()> &IsOld,
                                     std::string &Problem);
  std::string prepare(Options &One, Target &T);

  Options O;
  std::string Program;
  std::map<std::string, Target> Targets;
};


} // namespace patlint

#endif
