//===- UnknownText.h - Unknown parts of literals -------------------------===//
//
// `BASE "/path"`, where nobody knows the macro, is a literal with a part that is
// not known. In the bytes of a literal that part is a mark, which no source
// holds; where texts are put together it becomes a hole.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_VALUES_UNKNOWNTEXT_H
#define PATLINT_VALUES_UNKNOWNTEXT_H

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

#include <string>

namespace patlint {

constexpr char UnknownTextBegin = '\x01', UnknownTextEnd = '\x02';

/// The mark for what the macro Name stands for.
inline std::string unknownText(llvm::StringRef Name) {
  return UnknownTextBegin + Name.str() + UnknownTextEnd;
}

/// The first mark in Bytes and the Name in it; false if there is none.
inline bool findUnknownText(llvm::StringRef Bytes, size_t &Begin, size_t &End,
                            llvm::StringRef &Name) {
  Begin = Bytes.find(UnknownTextBegin);
  if (Begin == llvm::StringRef::npos)
    return false;
  size_t Close = Bytes.find(UnknownTextEnd, Begin);
  if (Close == llvm::StringRef::npos)
    return false;
  Name = Bytes.slice(Begin + 1, Close);
  End = Close + 1;
  auto IsName = [](char C) { return llvm::isAlnum(C) || C == '_'; };
  return !Name.empty() && llvm::all_of(Name, IsName);
}

} // namespace patlint

#endif
