//===- SecretText.h - Where in a text the secret stands ----------------===//
//
// In:  a literal, a comment or a value of a credential role.
// Out: the span that is the secret, and the source regions it comes from.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_MATCH_SECRETTEXT_H
#define PATLINT_MATCH_SECRETTEXT_H

#include "policy/Policy.h"
#include "values/Lexical.h"
#include "values/StringValue.h"

#include <vector>

namespace patlint {

/// Where the bytes of one secret stand.
struct SecretPlace {
  /// The string tokens (or the part of a comment), first byte first.
  std::vector<Region> Pieces;
  /// Which bytes of the token's value they are, for each piece.
  std::vector<std::pair<size_t, size_t>> Spans;
  /// What must be masked: the secret's own columns where they are sure, else
  /// the whole token.
  std::vector<SecretRegion> Masked;
  /// Offset of the first byte in the first piece, and the length in all.
  size_t Begin = 0, Length = 0;
};

SecretPlace placeOf(const std::vector<Piece> &Pieces, size_t Offset,
                    size_t Length);
SecretPlace placeOf(const BareWord &W, size_t Offset, size_t Length);
SecretPlace placeOf(const TextLine &T, size_t Offset, size_t Length);

/// Every byte of A is one of B, which has more.
bool isPartOf(const SecretPlace &A, const SecretPlace &B);
SecretPlace placeOf(const Comment &C, size_t Offset, size_t Length);

/// A run of bytes in one part of an alternative.
struct Sent {
  uint32_t Part = 0;
  size_t Offset = 0, Length = 0;
};

/// What a value in a credential role sends as credential: without the header
/// name, the scheme word and the line end; nothing where a hole is glued to
/// it. Adjacent literal parts must be merged.
std::vector<Sent> sentCredentials(const Alternative &A, llvm::StringRef Role,
                                  const Policy &P);

} // namespace patlint

#endif
