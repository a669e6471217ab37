//===- Detector.h - Credentials by their shape -------------------------===//
//
// In:  a decoded text.
// Out: the spans that have the shape of one kind of credential, with proof.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_POLICY_DETECTOR_H
#define PATLINT_POLICY_DETECTOR_H

#include "policy/Checksum.h"
#include "policy/Placeholder.h"
#include "policy/Policy.h"

#include <memory>
#include <string>
#include <vector>

namespace patlint {

/// A text for examples, made when it is needed: `{alnum:40}`, `{hex:8}`,
/// `{digits:3}`, `{of:ACGT:8}` are pseudo-random, `{check}` and `{wrong}` are
/// the checksum.
struct Sample {
  std::string Name;
  std::string Text;
};

/// Thread-safe when built.
struct Detector {
  std::string Id;
  std::string Rule, EvidenceRule;
  /// Pack whose evidence decides between the two rules.
  std::string Pack;
  std::string Provider;
  /// One of these stands in every text that matches.
  std::vector<std::string> Atoms;
  /// Each match begins with an atom, and no letter or digit stands before it.
  bool AtStart = false;
  /// Shorter texts are not searched.
  size_t MinLength = 1;
  /// Boundaries are part of the expression; `secret` is the span reported,
  /// `entropy` the random part (else `secret`).
  std::shared_ptr<const re2::RE2> Pattern;
  /// What the entropy must not be, where no checksum proves it.
  std::vector<std::shared_ptr<const re2::RE2>> Exclude;
  /// One valid checksum is enough. A checksum that is written and wrong
  /// makes the text nothing.
  std::vector<Checksum> Checksums;
  /// Other things have the shape too, where no checksum proves it.
  bool Generic = false;
  /// Of interest only where there is evidence for Pack.
  bool NeedsEvidence = false;
  /// Pieces of its atoms are everywhere: not asked for by the prefilter.
  bool OnlyWhole = false;
  std::vector<Sample> Samples;

  /// Text is known to hold one of the atoms.
  void find(llvm::StringRef Text, const Placeholders &NoCredentials,
            std::vector<ShapeMatch> &Out) const;

  /// Can Piece, which holds a part of an atom, be made a match by what stands
  /// before and behind it in a sample?
  bool mayHold(llvm::StringRef Piece, const Policy::AtomPart &Part) const;

  /// S written out. Deterministic; the same sample is the same text. Without
  /// its checksum, that has the zero digit everywhere.
  std::string expanded(const Sample &S, bool WithCheck = true) const;

  /// What stands around an atom in a sample, for mayHold().
  struct Form {
    std::string Before, Behind;
  };
  std::vector<Form> Forms;
  /// Fills Forms, when all else is there.
  void makeForms();
};

} // namespace patlint

#endif
