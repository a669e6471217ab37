//===- Lines.cpp - From byte offsets to lines and columns --------------===//
#include "lexical/Lines.h"

#include <algorithm>

namespace patlint {

Lines::Lines(std::string File, llvm::StringRef Bytes) : File(std::move(File)) {
  Starts.push_back(0);
  // Most files have but one kind of line end, which the C library finds fast.
  if (!Bytes.contains('\r')) {
    for (size_t At = Bytes.find('\n'); At != llvm::StringRef::npos;
         At = Bytes.find('\n', At + 1))
      Starts.push_back(uint32_t(At + 1));
    return;
  }
  for (size_t I = 0; I < Bytes.size(); ++I) {
    if (Bytes[I] != '\n' && Bytes[I] != '\r')
      continue;
    if (Bytes[I] == '\r' && I + 1 < Bytes.size() && Bytes[I + 1] == '\n')
      ++I;
    Starts.push_back(uint32_t(I + 1));
  }
}

unsigned Lines::line(uint32_t Offset) const {
  return unsigned(std::upper_bound(Starts.begin(), Starts.end(), Offset) -
                  Starts.begin());
}

Region Lines::region(uint32_t Begin, uint32_t End) const {
  Region R;
  R.File = File;
  R.Line = line(Begin);
  R.Column = Begin - Starts[R.Line - 1] + 1;
  R.EndLine = End > Begin ? line(End - 1) : R.Line;
  R.EndColumn = End - Starts[R.EndLine - 1] + 1;
  return R;
}

} // namespace patlint
