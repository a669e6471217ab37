//===- Codec.h - The serialised form of facts --------------------------===//
//
// A versioned CBOR document with the string program and the lexical facts.
// Used between worker processes and, later, in the fact store.
//
// Decoding anything that encode() of this version did not write is an error,
// never a crash: the bytes may come from a killed worker.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_PROGRAM_CODEC_H
#define PATLINT_PROGRAM_CODEC_H

#include "program/StringProgram.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace patlint {

std::string encode(const StringProgram &P);
llvm::Expected<StringProgram> decode(llvm::StringRef Bytes);

} // namespace patlint

#endif
