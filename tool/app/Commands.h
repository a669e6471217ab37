//===- Commands.h - What each command does -----------------------------===//
//
// Each takes the options, writes its output and returns the exit status.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_COMMANDS_H
#define PATLINT_APP_COMMANDS_H

#include "app/Options.h"
#include "app/Rulebook.h"

namespace patlint {

/// `scan`, `requests` and `link`. Program: this program, absolute.
int runScan(const Options &O, const Rulebook &Book, const std::string &Program);
int extractFacts(const Options &O, const Rulebook &Book,
                 const std::string &Program);

/// `lsp`. The exit status is the protocol's: 0 if the editor said that it is
/// the end, else 1; 2 if it could not begin.
int serveEditor(const Options &O, const std::string &Program);

/// `store clear`.
int emptyStore(const Options &O);

int listRules(const Rulebook &Book);
/// Book was loaded with the files to check, so they are fine.
int checkRules(const Options &O);
int testRules(const Rulebook &Book);
int explainRule(const Options &O, const Rulebook &Book);

/// Writes to standard output; the exit status is Status, or 2 if nobody
/// can read it.
int print(llvm::StringRef Text, int Status);

} // namespace patlint

#endif
