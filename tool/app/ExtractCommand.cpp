//===- ExtractCommand.cpp - patlint extract ----------------------------===//
#include "app/Commands.h"
#include "app/Console.h"
#include "app/ExitStatus.h"
#include "app/Fingerprint.h"
#include "app/Lowering.h"
#include "app/Pipeline.h"
#include "app/Settings.h"
#include "base/Files.h"
#include "program/Codec.h"

#include "llvm/Support/FileSystem.h"

#include <algorithm>

namespace patlint {

/// The job of the one file of the plan.
static llvm::Expected<CompileJob> onlyJob(const ScanPlan &Plan,
                                          const std::string &Typed) {
  if (Plan.Files.size() != 1 || llvm::sys::fs::is_directory(Typed))
    return failure("'" + Typed + "': not a C or C++ file");
  return Plan.Jobs.empty() ? jobsForUnread(Plan, {}).front()
                           : Plan.Jobs.front();
}

static llvm::Expected<StringProgram> extracted(const Options &O,
                                               const Rulebook &Book,
                                               const std::string &Program) {
  PlanRequest Request = planRequest(O, Book);
  // So that several units are seen from one place, with git and without.
  Request.RootFolder = currentFolder();
  llvm::Expected<ScanPlan> Plan = plan(Request);
  if (!Plan)
    return Plan.takeError();
  llvm::Expected<CompileJob> Job = onlyJob(*Plan, O.Words.front());
  if (!Job)
    return Job.takeError();
  ScannedFiles Files = scanFiles(Plan->Root, Plan->Files, 1, /*Names=*/false);
  Lowering L(O, *Plan, Files, Program, /*Given=*/nullptr,
             /*Store=*/nullptr);
  StringProgram P = std::move(L.programs({*Job}).front());

  UnitFacts Unit{Job->File, Job->Directory, Job->Arguments, {}};
  std::vector<std::string> Read = P.Files;
  if (std::find(Read.begin(), Read.end(), Job->File) == Read.end())
    Read.insert(std::lower_bound(Read.begin(), Read.end(), Job->File),
                Job->File);
  for (const std::string &File : Read) {
    llvm::Expected<std::string> Bytes = readFile(absolutePath(Plan->Root, File));
    if (Bytes)
      Unit.Sources.push_back({File, std::move(*Bytes)});
    else
      llvm::consumeError(Bytes.takeError());
  }
  std::string First = encode(Unit), Second = encode(P);
  if (llvm::Error E = writeFile(
          O.FactsFile, sealed(factsFingerprint(), {First, Second}), FactsMode))
    return E;
  return P;
}

int extractFacts(const Options &O, const Rulebook &Book,
                 const std::string &Program) {
  llvm::Expected<StringProgram> P = extracted(O, Book, Program);
  if (!P) {
    complain(llvm::toString(P.takeError()));
    return RunFailed;
  }
  if (P->State != Analysed::Failed)
    return Clean;
  // What can be said of it without a parse is in the facts.
  complain("'" + O.Words.front() + "' failed: " + P->Reason);
  return O.Strict ? RunFailed : Clean;
}

} // namespace patlint
