//===- Url.h - The part of a URL that endpoints are matched on ---------===//
//
// In:  one alternative of a URL, the pack whose bases are looked for.
// Out: its path as atoms (bytes and holes), what stands before it, its host.
//
// Splits at literal delimiters only. A hole before the first literal '/' of
// the path is a base and nothing else:
//   {} "/shopimport/auth"             unknown base, path /shopimport/auth
//   {} "shopimport/auth"              the base may end in '/': the same path
//   "https://" {} ".example.org/a/b"  unknown base, path /a/b
//   "/" {} "/b"                       no base; the hole is a segment
// Reads the fail-safe parameter, drops query and fragment, decodes %XX once
// (but %2F only where the pack's router sees the decoded path).
//
// Does not know templates, and does not strip the pack's base prefixes: they
// are part of the automaton, since a hole can stand for one.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_MATCH_URL_H
#define PATLINT_MATCH_URL_H

#include "policy/Policy.h"
#include "values/StringValue.h"

#include <optional>
#include <string>
#include <vector>

namespace patlint {

/// One byte or one hole of an alternative, with its place in it.
struct UrlAtom {
  bool Hole = false;
  unsigned char Byte = 0;
  HoleKind Kind = HoleKind::String;
  /// Index into Alternative::Parts; NoPart for a '/' that was put in.
  uint32_t Part = 0;
  uint32_t Offset = 0;
  static constexpr uint32_t NoPart = ~0u;

  bool is(char C) const { return !Hole && char(Byte) == C; }
};

struct NormalUrl {
  /// Begins with '/' (or, in the fail-safe parameter, with whatever it holds).
  std::vector<UrlAtom> Path;
  /// A hole stands for the base, or for a part of it that may hold a '/'.
  bool UnknownBase = false;
  /// The path is the value of the fail-safe parameter: no prefix before it.
  bool Failsafe = false;
  /// Path says exactly what is sent: nothing was assumed to get it.
  bool Exact = true;
  /// Host with {} for unknown parts, lower case, without port and user.
  /// Empty: none in view.
  std::string Host;
  /// Where a '/' was put between a base hole and the path: index of the part
  /// before which it belongs.
  std::optional<uint32_t> SlashBefore;
};

/// Nothing if no HTTP request can come of it (another scheme, no path).
std::optional<NormalUrl> normalized(const Alternative &A, const Pack &P);

/// The form for reports: `{}` for unknown parts, '/' after a base hole where
/// one is implied, a password in the authority as `***`.
std::string printedUrl(const Alternative &A, const NormalUrl &U);

/// The source piece that the byte at Offset of part Part comes from, or null.
const Piece *pieceAt(const Alternative &A, uint32_t Part, uint32_t Offset);

/// All bytes and holes of the alternative.
std::vector<UrlAtom> atoms(const Alternative &A);

/// How a host stands to a pack's list of hosts.
enum class HostMatch : uint8_t { Listed, Unknown, Other };
HostMatch matchedHost(const std::string &Host, const Pack &P);

} // namespace patlint

#endif
