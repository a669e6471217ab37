//===- FactsFile.cpp ---------------------------------------------------===//
#include "program/FactsFile.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/BLAKE3.h"

namespace patlint {

using llvm::StringRef;

std::string digest(StringRef Bytes) {
  auto Hash = llvm::BLAKE3::hash<16>(llvm::arrayRefFromStringRef(Bytes));
  return llvm::toHex(Hash, /*LowerCase=*/true);
}

static std::string digest(StringRef Sizes, llvm::ArrayRef<StringRef> Parts) {
  llvm::BLAKE3 Hash;
  Hash.update(Sizes);
  for (StringRef Part : Parts)
    Hash.update(Part);
  return llvm::toHex(Hash.final<16>(), /*LowerCase=*/true);
}

std::string sealed(StringRef Fingerprint, llvm::ArrayRef<StringRef> Parts) {
  std::string All, Sizes;
  for (StringRef Part : Parts) {
    All += Part;
    Sizes += " " + std::to_string(Part.size());
  }
  return FactsMagic + std::to_string(FactsFileVersion) + " " +
         Fingerprint.str() + " " + digest(Sizes, Parts) + Sizes + "\n" +
         All;
}

static llvm::Error problem(const llvm::Twine &Text) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), Text);
}

llvm::Expected<std::vector<StringRef>> opened(StringRef Fingerprint,
                                              StringRef Bytes) {
  constexpr const char *Damaged = "is damaged or cut off";
  StringRef Rest = Bytes;
  if (!Rest.consume_front(FactsMagic))
    return problem(StringRef(FactsMagic).starts_with(Bytes) && !Bytes.empty()
                       ? Damaged
                       : "is not a facts file of patlint");
  size_t LineEnd = Rest.find('\n');
  StringRef Line = Rest.take_front(LineEnd);
  StringRef All = Rest.drop_front(std::min(LineEnd + 1, Rest.size()));
  if (LineEnd == StringRef::npos)
    All = "";
  llvm::SmallVector<StringRef, 8> Words;
  Line.split(Words, ' ');
  unsigned Version = 0;
  if (Words[0].getAsInteger(10, Version))
    return problem(Damaged);
  if (Version != FactsFileVersion)
    return problem(Version > FactsFileVersion
                       ? "was made by a newer patlint; extract it again"
                       : "was made by an older patlint; extract it again");
  if (LineEnd == StringRef::npos || Words.size() < 3)
    return problem(Damaged);
  std::string Sizes;
  std::vector<StringRef> Parts;
  StringRef Left = All;
  for (StringRef Word : llvm::ArrayRef(Words).drop_front(3)) {
    uint64_t Size = 0;
    if (Word.getAsInteger(10, Size) || Size > Left.size())
      return problem(Damaged);
    Sizes += (" " + Word).str();
    Parts.push_back(Left.take_front(Size));
    Left = Left.drop_front(Size);
  }
  if (!Left.empty() || Words[2] != digest(Sizes, Parts))
    return problem(Damaged);
  if (Words[1] != Fingerprint)
    return problem("was made by another build of patlint; extract it again");
  return Parts;
}

} // namespace patlint
