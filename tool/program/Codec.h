//===- Codec.h - The serialised form of facts --------------------------===//
//
// A versioned CBOR document with a string program, lexical facts or what
// FactsFile.h adds. Used between worker processes, in facts files and in the
// fact store:
//
//   [ "patlint-facts/4", "program", "lexical", "unit" or "inputs",
//     [every distinct string, in order of first use],
//     [the fields in order, as numbers; strings as indexes] ]
//
// Two flat arrays instead of a tree, because a unit may have 100000 terms.
// To look inside, decode and print() (Text.h).
//
// Decoding anything that encode() of this version did not write is an error,
// never a crash: the bytes may come from a killed worker. What is decoded
// passes Check.h. The same value always gives the same bytes.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_PROGRAM_CODEC_H
#define PATLINT_PROGRAM_CODEC_H

#include "program/StringProgram.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>

namespace patlint {

/// Stands in the first bytes. Changes with StringProgram, LexicalFacts or
/// anything they are made of.
inline constexpr const char *FactsVersion = "patlint-facts/4";

std::string encode(const StringProgram &P);
llvm::Expected<StringProgram> decode(llvm::StringRef Bytes);

std::string encode(const LexicalFacts &F);
llvm::Expected<LexicalFacts> decodeLexical(llvm::StringRef Bytes);

} // namespace patlint

#endif
