//===- Files.cpp - Reading and writing files ---------------------------===//
#include "base/Files.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SHA256.h"
#include "llvm/Support/raw_ostream.h"

#include <array>

namespace patlint {

llvm::Error failure(const llvm::Twine &Text) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), Text);
}

static std::map<std::string, std::string, std::less<>> &held() {
  static std::map<std::string, std::string, std::less<>> Held;
  return Held;
}

void holdFile(const std::string &Path, std::string Bytes) {
  held()[Path] = std::move(Bytes);
}

void holdOnly(std::map<std::string, std::string, std::less<>> Files) {
  held() = std::move(Files);
}

const std::map<std::string, std::string, std::less<>> &heldFiles() {
  return held();
}

const std::string *heldFile(llvm::StringRef Path) {
  auto Known = held().find(std::string_view(Path));
  if (Known != held().end())
    return &Known->second;
  // Links lead to what is held.
  llvm::SmallString<256> Real;
  if (held().empty() || llvm::sys::fs::real_path(Path, Real) || Real == Path)
    return nullptr;
  Known = held().find(std::string_view(Real.data(), Real.size()));
  return Known == held().end() ? nullptr : &Known->second;
}

llvm::Expected<std::string> readStandardInput() {
  auto Buffer = llvm::MemoryBuffer::getSTDIN();
  if (!Buffer)
    return failure("cannot read standard input: " +
                   Buffer.getError().message());
  return (*Buffer)->getBuffer().str();
}

llvm::Expected<std::string> readFile(llvm::StringRef Path) {
  if (const std::string *Held = heldFile(Path))
    return *Held;
  return readFromDisk(Path);
}

llvm::Expected<std::string> readFromDisk(llvm::StringRef Path) {
  llvm::sys::fs::file_status Status;
  if (std::error_code E = llvm::sys::fs::status(Path, Status))
    return failure("cannot read " + Path + ": " + E.message());
  if (Status.type() == llvm::sys::fs::file_type::directory_file)
    return failure("cannot read " + Path + ": it is a folder");
  // A pipe or device would block or never end.
  if (Status.type() != llvm::sys::fs::file_type::regular_file)
    return failure("cannot read " + Path + ": it is not a regular file");
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  if (!Buffer)
    return failure("cannot read " + Path + ": " + Buffer.getError().message());
  return (*Buffer)->getBuffer().str();
}

std::string asUtf8(std::string Bytes) {
  llvm::StringRef Text(Bytes);
  std::string Result;
  bool Utf16 = Text.starts_with("\xFF\xFE") || Text.starts_with("\xFE\xFF");
  if (!Utf16 || !llvm::convertUTF16ToUTF8String(
                    llvm::ArrayRef<char>(Bytes.data(), Bytes.size()), Result))
    return Bytes;
  return Result;
}

static llvm::Error writeStandardOutput(llvm::StringRef Bytes) {
  llvm::raw_fd_ostream &Out = llvm::outs();
  Out << Bytes;
  Out.flush();
  if (!Out.has_error())
    return llvm::Error::success();
  std::error_code E = Out.error();
  Out.clear_error();
  return failure("cannot write standard output: " + E.message());
}

static std::error_code fill(int Descriptor, llvm::StringRef Bytes) {
  llvm::raw_fd_ostream Out(Descriptor, /*shouldClose=*/true);
  Out << Bytes;
  Out.close();
  std::error_code E = Out.error();
  Out.clear_error();
  return E;
}

llvm::Error writeFile(llvm::StringRef Path, llvm::StringRef Bytes,
                      unsigned Mode) {
  if (Path == "-")
    return writeStandardOutput(Bytes);
  auto Failed = [&](std::error_code E) {
    return failure("cannot write " + Path + ": " + E.message());
  };
  // What is no plain file (/dev/stdout, a pipe) cannot be replaced by name.
  llvm::sys::fs::file_status Status;
  if (!llvm::sys::fs::status(Path, Status) &&
      Status.type() != llvm::sys::fs::file_type::regular_file) {
    int Descriptor = -1;
    if (std::error_code E = llvm::sys::fs::openFileForWrite(
            Path, Descriptor, llvm::sys::fs::CD_OpenExisting))
      return Failed(E);
    if (std::error_code E = fill(Descriptor, Bytes))
      return Failed(E);
    return llvm::Error::success();
  }

  llvm::SmallString<256> Temporary;
  int Descriptor = -1;
  if (std::error_code E = llvm::sys::fs::createUniqueFile(
          Path + ".%%%%%%%%.tmp", Descriptor, Temporary, llvm::sys::fs::OF_None,
          Mode))
    return Failed(E);
  std::error_code E = fill(Descriptor, Bytes);
  if (!E)
    E = llvm::sys::fs::rename(Temporary, Path);
  if (!E)
    return llvm::Error::success();
  (void)llvm::sys::fs::remove(Temporary);
  return Failed(E);
}

std::string sha256(llvm::StringRef Bytes) {
  llvm::SHA256 Hash;
  Hash.update(Bytes);
  return llvm::toHex(Hash.final(), /*LowerCase=*/true);
}

std::string hmacSha256(llvm::StringRef Key, llvm::StringRef Bytes) {
  constexpr size_t BlockBytes = 64;
  auto Digest = [](std::initializer_list<llvm::StringRef> Parts) {
    llvm::SHA256 Hash;
    for (llvm::StringRef Part : Parts)
      Hash.update(Part);
    return Hash.final();
  };
  auto Text = [](const std::array<uint8_t, 32> &Bytes) {
    return std::string(Bytes.begin(), Bytes.end());
  };
  std::string Inner = Key.size() > BlockBytes ? Text(Digest({Key})) : Key.str();
  Inner.resize(BlockBytes);
  std::string Outer = Inner;
  for (char &C : Inner)
    C ^= 0x36;
  for (char &C : Outer)
    C ^= 0x5c;
  return llvm::toHex(Digest({Outer, Text(Digest({Inner, Bytes}))}),
                     /*LowerCase=*/true);
}

} // namespace patlint
