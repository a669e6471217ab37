//===- ThisProgram.h - Where the program that runs is --------------------===//
#ifndef PATLINT_APP_THISPROGRAM_H
#define PATLINT_APP_THISPROGRAM_H

#include <string>

namespace patlint {

/// Absolute path of the program that runs.
std::string thisProgram(const char *Argv0);

} // namespace patlint

#endif
