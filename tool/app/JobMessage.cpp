//===- JobMessage.cpp - What a worker is told to do --------------------===//
//
// Both ends are the same binary, so there is no version: texts with their
// length in front, lists with their count.
//
//===-------------------------------------------------------------------===//
#include "app/JobMessage.h"

#include "llvm/Support/Endian.h"

namespace patlint {

static void put(std::string &Out, uint64_t Number) {
  char Bytes[8];
  llvm::support::endian::write64le(Bytes, Number);
  Out.append(Bytes, sizeof(Bytes));
}

static void put(std::string &Out, const std::string &Text) {
  put(Out, Text.size());
  Out += Text;
}

static void put(std::string &Out, const std::vector<std::string> &List) {
  put(Out, List.size());
  for (const std::string &Text : List)
    put(Out, Text);
}

static bool take(llvm::StringRef &In, uint64_t &Number) {
  if (In.size() < 8)
    return false;
  Number = llvm::support::endian::read64le(In.data());
  In = In.drop_front(8);
  return true;
}

static bool take(llvm::StringRef &In, std::string &Text) {
  uint64_t Size = 0;
  if (!take(In, Size) || In.size() < Size)
    return false;
  Text = In.take_front(Size).str();
  In = In.drop_front(Size);
  return true;
}

static bool take(llvm::StringRef &In, std::vector<std::string> &List) {
  uint64_t Count = 0;
  // Each element takes eight bytes at least.
  if (!take(In, Count) || Count > In.size() / 8)
    return false;
  List.resize(Count);
  for (std::string &Text : List)
    if (!take(In, Text))
      return false;
  return true;
}

std::string encodeJob(const LowerJob &Job) {
  std::string Out;
  put(Out, Job.Root);
  put(Out, Job.File);
  put(Out, Job.Directory);
  put(Out, Job.Arguments);
  put(Out, uint64_t(Job.Headers));
  put(Out, Job.ProjectHeaders);
  put(Out, uint64_t(Job.WantInputs));
  return Out;
}

std::optional<LowerJob> decodeJob(llvm::StringRef Bytes) {
  LowerJob Job;
  uint64_t Mode = 0, WantInputs = 0;
  if (!take(Bytes, Job.Root) || !take(Bytes, Job.File) ||
      !take(Bytes, Job.Directory) || !take(Bytes, Job.Arguments) ||
      !take(Bytes, Mode) || Mode > uint64_t(HeaderMode::Shadow) ||
      !take(Bytes, Job.ProjectHeaders) ||
      !take(Bytes, WantInputs) || WantInputs > 1 || !Bytes.empty())
    return std::nullopt;
  Job.Headers = HeaderMode(Mode);
  Job.WantInputs = WantInputs != 0;
  return Job;
}

std::string encodeHeld(const std::vector<HeldFile> &Files) {
  std::string Out;
  put(Out, Files.size());
  for (const HeldFile &File : Files) {
    put(Out, File.Path);
    put(Out, File.Contents);
  }
  return Out;
}

std::optional<std::vector<HeldFile>> decodeHeld(llvm::StringRef Bytes) {
  uint64_t Count = 0;
  // Each file takes sixteen bytes at least.
  if (!take(Bytes, Count) || Count > Bytes.size() / 16)
    return std::nullopt;
  std::vector<HeldFile> Files(Count);
  for (HeldFile &File : Files)
    if (!take(Bytes, File.Path) || !take(Bytes, File.Contents))
      return std::nullopt;
  if (!Bytes.empty())
    return std::nullopt;
  return Files;
}

} // namespace patlint
