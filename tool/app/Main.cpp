//===- Main.cpp - The program ------------------------------------------===//
#include "app/Main.h"

#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/Completion.h"
#include "app/Console.h"
#include "app/ExitStatus.h"
#include "app/Help.h"
#include "app/ManPage.h"
#include "app/Settings.h"
#include "app/ThisProgram.h"
#include "app/Worker.h"
#include "base/Files.h"

#include "llvm/Config/llvm-config.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <csignal>

namespace patlint {

static int refused(const std::vector<std::string> &Problems) {
  std::string Text;
  for (const std::string &Problem : Problems)
    Text += Problem + "\n";
  say(Text);
  return RunFailed;
}

/// The file from standard input takes the place of one on the disk.
static llvm::Error takeStandardInput(Options &O) {
  O.Words = {O.StdinFilename};
  if (llvm::sys::fs::is_directory(O.StdinFilename))
    return failure("--stdin-filename: '" + O.StdinFilename + "' is a folder");
  PlanRequest R;
  R.WorkingDirectory = currentFolder();
  std::string Path = plannedPath(R, O.StdinFilename);
  if (!llvm::sys::fs::is_directory(llvm::sys::path::parent_path(Path)))
    return failure("--stdin-filename: there is no folder for '" +
                   O.StdinFilename + "'");
  llvm::Expected<std::string> Bytes = readStandardInput();
  if (!Bytes)
    return Bytes.takeError();
  holdFile(Path, std::move(*Bytes));
  return llvm::Error::success();
}

static int runCommand(Options O, const char *Argv0) {
  if (O.Stdin)
    if (llvm::Error E = takeStandardInput(O)) {
      complain(llvm::toString(std::move(E)));
      return RunFailed;
    }
  ProjectSettings Project;
  if (O.C == Command::Lsp)
    return serveEditor(O, thisProgram(Argv0));
  if (usesSettings(O)) {
    if (auto Problems = loadSettings(O, Project); !Problems.empty())
      return refused(Problems);
    applySettings(Project, O);
  }
  if (O.C == Command::StoreClear)
    return emptyStore(O);
  std::vector<std::string> RuleFiles = O.RuleFiles;
  if (O.C == Command::RulesCheck || O.C == Command::RulesTest)
    RuleFiles.insert(RuleFiles.end(), O.Words.begin(), O.Words.end());
  Rulebook Book;
  std::vector<std::string> Problems =
      loadRulebook(RuleFiles, O.DefaultRules, Book);
  if (Problems.empty())
    Problems = checkLevels(Project, Book.P);
  if (!Problems.empty())
    return refused(Problems);
  switch (O.C) {
  case Command::Scan:
  case Command::Requests:
  case Command::Link:
    return runScan(O, Book, thisProgram(Argv0));
  case Command::Extract:
    return extractFacts(O, Book, thisProgram(Argv0));
  case Command::StoreClear:
  case Command::Lsp:
    return RunFailed; // no rules are needed for it, or those of a folder
  case Command::RulesList:
    return listRules(Book);
  case Command::RulesCheck:
    return checkRules(O);
  case Command::RulesTest:
    return testRules(Book);
  case Command::Explain:
    return explainRule(O, Book);
  }
  return RunFailed;
}

int runProgram(int Count, char **Arguments) {
  // A reader that goes away is an output that cannot be written.
  ::signal(SIGPIPE, SIG_IGN);
  std::vector<std::string> Words(Arguments + std::min(Count, 1),
                                 Arguments + Count);
  if (Words.size() == 1 &&
      llvm::StringRef(Words[0]).starts_with(WorkerArgument))
    return runWorker(llvm::StringRef(Words[0]).drop_front(
        llvm::StringRef(WorkerArgument).size()));
  llvm::Expected<Options> O = parseCommandLine(Words);
  if (!O) {
    complain(llvm::toString(O.takeError()));
    return RunFailed;
  }
  switch (O->I) {
  case Information::Help:
    return print(helpText(), Clean);
  case Information::HelpMarkdown:
    return print(helpMarkdown(), Clean);
  case Information::ManPage:
    return print(manPage(), Clean);
  case Information::Completion:
    return print(completion(O->CompletionOf), Clean);
  case Information::Version:
    return print("patlint " PATLINT_VERSION " (LLVM " LLVM_VERSION_STRING ")\n",
                 Clean);
  case Information::None:
    break;
  }
  return runCommand(*O, Arguments[0]);
}

} // namespace patlint
