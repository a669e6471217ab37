//===- ManPage.h - The manual as a page for man ------------------------===//
//
// In:  the same tables as Help.h.
// Out: patlint(1), in the man macros of roff. No date, so that the same
//      version is the same bytes.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_MANPAGE_H
#define PATLINT_APP_MANPAGE_H

#include <string>

namespace patlint {

std::string manPage();

} // namespace patlint

#endif
