//===- Wrapped.cpp - Paragraphs for a terminal -------------------------===//
#include "app/Wrapped.h"

namespace patlint {

static constexpr size_t Columns = 79;

std::string wrapped(llvm::StringRef Text, size_t Indent) {
  std::string Result, Line;
  auto Flush = [&] {
    if (!Line.empty())
      Result += std::string(Indent, ' ') + Line + "\n";
    Line.clear();
  };
  while (!Text.empty()) {
    auto [Word, Rest] = Text.split(' ');
    if (!Line.empty() && Indent + Line.size() + 1 + Word.size() > Columns)
      Flush();
    Line += (Line.empty() ? "" : " ") + Word.str();
    Text = Rest;
  }
  Flush();
  return Result;
}

} // namespace patlint
