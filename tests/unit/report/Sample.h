//===- Sample.h - A report with something of everything ----------------===//
//
// Two findings that matter, one that is silenced, a request of each kind and
// a notice of each kind, over three small source files. The credential is
// put together at run time, so no file of ours holds it.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_TESTS_REPORT_SAMPLE_H
#define PATLINT_TESTS_REPORT_SAMPLE_H

#include "report/Report.h"

#include <map>

namespace patlint::test {

/// "NN|" and forty letters and digits, which is what the scanned file holds.
std::string plantedSecret();

/// A report with the bytes of the files it speaks of.
struct Sample {
  Report R;
  std::map<std::string, std::string> Files;

  SourceText source() const;
};

/// Something of everything.
Sample richSample();
/// A run that found nothing and looked at one file.
Sample emptySample();
/// Count findings of one rule in one file, the last tenth of them errors.
Sample largeSample(size_t Count);

/// The region of the first Text in File's line Line.
Region regionOf(const Sample &S, const std::string &File, unsigned Line,
                const std::string &Text);

} // namespace patlint::test

#endif
