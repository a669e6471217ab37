//===- Fingerprint.cpp -------------------------------------------------===//
#include "app/Fingerprint.h"

#include "app/Rulebook.h"
#include "program/Codec.h"

#include "clang/Basic/Version.h"

namespace patlint {

std::string factsFingerprint() {
  std::string All = std::string(FactsSourcesDigest) + "\n" + FactsVersion +
                    "\n" PATLINT_VERSION "\n" + clang::getClangFullVersion() +
                    "\n";
  for (const ShadowHeader &H : shadowHeaders())
    All += std::to_string(int(H.Library)) + " " + H.Name + " " + digest(H.Contents) + "\n";
  return digest(All);
}

} // namespace patlint
