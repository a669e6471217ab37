//===- SourceFiles.cpp - Lines of the files a report speaks of ---------===//
#include "report/SourceFiles.h"

namespace patlint {

static std::vector<llvm::StringRef> linesOf(llvm::StringRef Bytes) {
  std::vector<llvm::StringRef> Lines;
  while (true) {
    size_t End = Bytes.find_first_of("\r\n");
    Lines.push_back(Bytes.take_front(End));
    if (End == llvm::StringRef::npos)
      return Lines;
    Bytes = Bytes.drop_front(End + (Bytes.substr(End, 2) == "\r\n" ? 2 : 1));
  }
}

SourceFiles::Split &SourceFiles::split(const std::string &File) {
  auto [It, New] = Files.try_emplace(File);
  Split &S = It->second;
  if (New && Text && !File.empty()) {
    S.Bytes = Text(File);
    if (S.Bytes)
      S.Lines = linesOf(*S.Bytes);
  }
  return S;
}

std::optional<llvm::StringRef> SourceFiles::line(const std::string &File,
                                                 unsigned Number) {
  const Split &S = split(File);
  if (Number == 0 || Number > S.Lines.size())
    return std::nullopt;
  return S.Lines[Number - 1];
}

std::optional<std::string> SourceFiles::lineHash(const std::string &File,
                                                 unsigned Number) {
  Split &S = split(File);
  if (!S.Bytes || Number == 0)
    return std::nullopt;
  if (S.Hashes.empty())
    S.Hashes = lineHashes(*S.Bytes);
  if (Number > S.Hashes.size())
    return std::nullopt;
  return printed(S.Hashes[Number - 1]);
}

} // namespace patlint
