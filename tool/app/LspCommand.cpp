//===- LspCommand.cpp - patlint lsp ------------------------------------===//
#include "app/Commands.h"
#include "app/Console.h"
#include "app/EditorScans.h"
#include "app/ExitStatus.h"
#include "source/FileList.h"

#include "llvm/Support/raw_ostream.h"

#include <unistd.h>

namespace patlint {

int serveEditor(const Options &O, const std::string &Program) {
  // A mistake on the command line is none of a project.
  Rulebook Book;
  std::vector<std::string> Problems =
      loadRulebook(O.RuleFiles, O.DefaultRules, Book);
  for (const std::string &Problem : Problems)
    say(Problem + "\n");
  if (!Problems.empty())
    return RunFailed;

  EditorScans Scans(O, Program);
  EditorServices Services;
  Services.Version = PATLINT_VERSION;
  Services.Resolved = [](llvm::StringRef Path) { return resolved(Path); };
  Services.Scan = [&](const EditorState &State,
                      const std::function<bool()> &IsOld) {
    return Scans.scan(State, IsOld);
  };
  LspServer Server(std::move(Services));
  bool AsItShould = Server.run(stdin, llvm::outs());
  llvm::outs().flush();
  // Nobody waits for a scan that is still going on.
  ::_exit(AsItShould ? Clean : Found);
}

} // namespace patlint
