//===- Check.h - Whether a string program hangs together ---------------===//
//
// parse() and decode() accept only programs that pass, so that evaluate/ may
// index without looking.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_PROGRAM_CHECK_H
#define PATLINT_PROGRAM_CHECK_H

#include "program/StringProgram.h"

#include <optional>
#include <string>

namespace patlint {

/// The first broken promise of StringProgram.h, for people: a term or site
/// that does not exist ("f: %2 uses %9, which does not exist"), functions or
/// classes that are not sorted or stand twice. NoTerm and NoSite are allowed
/// everywhere.
std::optional<std::string> brokenPromise(const StringProgram &P);

} // namespace patlint

#endif
