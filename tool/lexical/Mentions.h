//===- Mentions.h - Which names a file uses and defines ----------------===//
//
// In:  the bytes of a file.
// Out: the identifiers that code of the file can refer to, those it may
//      define, what macros and type names stand for.
//
// A name that is only declared is not used, so that a header with prototypes
// does not speak for everyone who includes it:
//
//   int send(const char *url);          neither send nor url is used
//   struct S { char *url; };            neither S nor url
//   inline int f() { return send(""); } f is defined, send is used
//   #define SEND(u) send(u)             SEND stands for send
//
// Reads tokens, not declarations, so it over-approximates: what it does not
// understand is used and defined. For the prefilter, and for nothing else.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_MENTIONS_H
#define PATLINT_LEXICAL_MENTIONS_H

#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace patlint {

/// A macro or a name for a type: using Name may use any of Words.
struct StandsFor {
  std::string Name;
  std::vector<std::string> Words;
  bool operator==(const StandsFor &) const = default;
};

/// A macro that makes names: those that begin and end like this.
struct MakesNames {
  std::string Macro;
  std::string Begin, End;
  bool operator==(const MakesNames &) const = default;
};

struct Mentions {
  /// Sorted, each once.
  std::vector<std::string> Uses, Defines;
  /// What may be a field: in C what stands behind "." or "->", else Uses.
  std::vector<std::string> Fields;
  /// Names in front of a definition without a type, `START_TEST(x) {`: they
  /// are used if they are macros.
  std::vector<std::string> Heads;
  /// Macros that make a field of their argument: `(o)->name = v`.
  std::vector<std::string> FieldMacros;
  /// In the order of the file.
  std::vector<StandsFor> Renames;
  std::vector<MakesNames> Pastes;
  /// Character constants of one byte that are not only compared with, sorted,
  /// each once.
  std::string Characters;
  /// A list in braces that is an expression; one whose type is not written
  /// with it (`f({1, 2})`).
  bool ListsFields = false, ListsUntyped = false;
  /// An #include that a macro names.
  bool IncludesByMacro = false;
  bool operator==(const Mentions &) const = default;
};

/// Never fails. C chooses the language, as for lexicalFacts(). Thread-safe.
Mentions mentions(llvm::StringRef Bytes, bool C);

} // namespace patlint

#endif
