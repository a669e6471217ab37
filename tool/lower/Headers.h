//===- Headers.h - Virtual folders of headers ---------------------------===//
//
// Two folders that exist only for the compiler: one with the shadow headers
// we bring along, one in which `a/b.h` is the project's D/a/b.h, whatever D.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_HEADERS_H
#define PATLINT_LOWER_HEADERS_H

#include "lower/Lower.h"
#include "lower/Precompiled.h"

namespace patlint::lowering {

constexpr const char *ShadowFolder = "/patlint-shadow-headers";
constexpr const char *GuessFolder = "/patlint-guessed-headers";

/// The real file system, with Job's working directory, below both folders.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
fileSystem(const LowerJob &Job, const std::vector<ShadowHeader> &Shadows);

} // namespace patlint::lowering

#endif
