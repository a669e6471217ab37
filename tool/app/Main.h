//===- Main.h - The program --------------------------------------------===//
#ifndef PATLINT_APP_MAIN_H
#define PATLINT_APP_MAIN_H

namespace patlint {

/// Returns the exit status.
int runProgram(int Count, char **Arguments);

} // namespace patlint

#endif
