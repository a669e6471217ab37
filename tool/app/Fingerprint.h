//===- Fingerprint.h - Which build of the tool makes facts -------------===//
#ifndef PATLINT_APP_FINGERPRINT_H
#define PATLINT_APP_FINGERPRINT_H

#include <string>

namespace patlint {

/// Of everything that decides what a parse gives beside its command and the
/// files: the sources of the rooms that make facts, Clang, the shadow headers.
/// Rules and models are not among them. 32 characters of hex.
std::string factsFingerprint();

/// Of the sources; generated (tool/fingerprint.py).
extern const char *const FactsSourcesDigest;

} // namespace patlint

#endif
