//===- CommandLine.h - From argv to Options ----------------------------===//
//
// In:  the arguments behind the program's name.
// Out: Options, checked as far as no file has to be read.
//
// Driven by the table in Flags.h; CLI11 does the splitting (see
// docs/decisions/0001-cli11.md) and is named in CommandLine.cpp only.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_COMMANDLINE_H
#define PATLINT_APP_COMMANDLINE_H

#include "app/Options.h"

#include "llvm/Support/Error.h"

namespace patlint {

/// Fails for an unknown flag (with did-you-mean), a flag the command does
/// not take, a bad value, and outputs that exclude each other. The text has
/// one line per problem.
llvm::Expected<Options>
parseCommandLine(const std::vector<std::string> &Arguments);

/// The outputs to write: those asked for, and the text on standard output
/// unless another format takes its place there.
std::vector<OutputTarget> resolvedOutputs(const Options &O);

} // namespace patlint

#endif
