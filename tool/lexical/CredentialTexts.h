//===- CredentialTexts.h - What of a file can hold a credential --------===//
//
// In:  the bytes of a file.
// Out: its comments and its joined, decoded string literals, one by one.
//
// The same texts as lexicalFacts() has, and nothing else of it: no places, no
// names. For going over many files of which hardly any holds a credential, as
// over a history; it takes little more than Clang's lexer alone.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_CREDENTIALTEXTS_H
#define PATLINT_LEXICAL_CREDENTIALTEXTS_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

#include <string>

namespace patlint {

/// Calls Each for every text, in the order of their ends; what it gets is gone
/// afterwards. Never fails, and is silent about a file of more than 1 GiB. C
/// chooses the language, as for lexicalFacts(). Thread-safe.
void credentialTexts(const std::string &Bytes, bool C,
                     llvm::function_ref<void(llvm::StringRef Text)> Each);

} // namespace patlint

#endif
