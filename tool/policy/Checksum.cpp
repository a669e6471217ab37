//===- Checksum.cpp - Checksums that tokens carry ----------------------===//
#include "policy/Checksum.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/CRC.h"

#include <algorithm>

namespace patlint {

std::optional<Checksum::Algorithm> checksumAlgorithm(llvm::StringRef Name) {
  if (Name == "crc32")
    return Checksum::Algorithm::Crc32;
  if (Name == "crc32-bzip2")
    return Checksum::Algorithm::Crc32Bzip2;
  return std::nullopt;
}

std::vector<std::string> checksumAlgorithms() {
  return {"crc32", "crc32-bzip2"};
}

llvm::StringRef digitsOf(llvm::StringRef Encoding) {
  if (Encoding == "hex")
    return "0123456789abcdef";
  if (Encoding == "base36")
    return "0123456789abcdefghijklmnopqrstuvwxyz";
  if (Encoding == "base62")
    return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  return "";
}

std::vector<std::string> encodings() { return {"hex", "base36", "base62"}; }

static uint32_t mostSignificantFirst(llvm::StringRef Bytes) {
  uint32_t Crc = 0xFFFFFFFF;
  for (char C : Bytes) {
    Crc ^= static_cast<uint32_t>(static_cast<unsigned char>(C)) << 24;
    for (int Bit = 0; Bit < 8; ++Bit)
      Crc = (Crc & 0x80000000) ? (Crc << 1) ^ 0x04C11DB7 : Crc << 1;
  }
  return ~Crc;
}

uint32_t checksum(Checksum::Algorithm A, llvm::StringRef Bytes) {
  switch (A) {
  case Checksum::Algorithm::Crc32:
    return llvm::crc32(llvm::arrayRefFromStringRef(Bytes));
  case Checksum::Algorithm::Crc32Bzip2:
    return mostSignificantFirst(Bytes);
  }
  return 0;
}

std::string encodedChecksum(const Checksum &C, llvm::StringRef Covered) {
  uint32_t Number = checksum(C.A, Covered);
  if (C.LittleEndian)
    Number = llvm::byteswap(Number);
  std::string Digits;
  size_t Base = C.Alphabet.size();
  for (; Number; Number = static_cast<uint32_t>(Number / Base))
    Digits += C.Alphabet[Number % Base];
  while (Digits.size() < C.Width)
    Digits += C.Alphabet[0];
  std::reverse(Digits.begin(), Digits.end());
  return Digits;
}

} // namespace patlint
