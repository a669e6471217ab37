//===- Headers.h - Virtual folders of headers ---------------------------===//
//
// Folders that exist only for the compiler: one with Clang's own headers, which
// are part of the program, some with the shadow headers we bring along, one in which D/a/b.h is the shadow header a/b.h, whatever D (a
// submodule that is not there, or no folder at all), and one in which `a/b.h` is the project's
// D/a/b.h.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_HEADERS_H
#define PATLINT_LOWER_HEADERS_H

#include "lower/Lower.h"
#include "lower/Precompiled.h"
#include "lower/Recording.h"

namespace patlint::lowering {

constexpr const char *ClangFolder = "/patlint-clang";
constexpr const char *ShadowFolder = "/patlint-shadow-headers";
constexpr const char *LanguageFolder = "/patlint-standard-headers";
constexpr const char *SystemFolder = "/patlint-system-headers";
constexpr const char *GuessFolder = "/patlint-guessed-headers";
constexpr const char *VendoredFolder = "/patlint-vendored-headers";

/// The disk with Job's working directory, below these folders. What is asked of
/// the disk is noted in Log, if there is one.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
fileSystem(const LowerJob &Job, const std::vector<ShadowHeader> &Shadows,
           const std::vector<HeldFile> &Held, AskedLog *Log);

} // namespace patlint::lowering

#endif
