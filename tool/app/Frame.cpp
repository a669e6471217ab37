//===- Frame.cpp - Messages on a pipe ----------------------------------===//
#include "app/Frame.h"

#include "llvm/Support/Endian.h"

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace patlint {

/// No string program comes near; more is a damaged stream.
static constexpr uint64_t MostBytes = uint64_t(1) << 32;

static bool writeAll(int Descriptor, const char *Data, size_t Size) {
  while (Size != 0) {
    ssize_t Written = ::write(Descriptor, Data, Size);
    if (Written < 0) {
      if (errno == EINTR)
        continue;
      return false;
    }
    Data += Written;
    Size -= size_t(Written);
  }
  return true;
}

bool writeFrame(int Descriptor, llvm::StringRef Bytes) {
  char Length[8];
  llvm::support::endian::write64le(Length, Bytes.size());
  return writeAll(Descriptor, Length, sizeof(Length)) &&
         writeAll(Descriptor, Bytes.data(), Bytes.size());
}

/// Waits until something can be read (also the end of the stream).
static FrameResult awaitInput(int Descriptor, Deadline Until) {
  for (;;) {
    auto Left = std::chrono::ceil<std::chrono::milliseconds>(
        Until - std::chrono::steady_clock::now());
    if (Left.count() <= 0)
      return FrameResult::TimedOut;
    pollfd Poll{Descriptor, POLLIN, 0};
    // A day at most, so that the number fits.
    int Wait = int(std::min<int64_t>(Left.count(), 86400 * 1000));
    int Ready = ::poll(&Poll, 1, Wait);
    if (Ready > 0)
      return FrameResult::Complete;
    if (Ready < 0 && errno != EINTR)
      return FrameResult::End;
  }
}

static FrameResult readAll(int Descriptor, char *Data, size_t Size,
                           std::optional<Deadline> Until) {
  while (Size != 0) {
    if (Until)
      if (FrameResult R = awaitInput(Descriptor, *Until);
          R != FrameResult::Complete)
        return R;
    ssize_t Got = ::read(Descriptor, Data, Size);
    if (Got < 0 && errno == EINTR)
      continue;
    if (Got <= 0)
      return FrameResult::End;
    Data += Got;
    Size -= size_t(Got);
  }
  return FrameResult::Complete;
}

FrameResult readFrame(int Descriptor, std::string &Bytes,
                      std::optional<Deadline> Until) {
  char Length[8];
  if (FrameResult R = readAll(Descriptor, Length, sizeof(Length), Until);
      R != FrameResult::Complete)
    return R;
  uint64_t Size = llvm::support::endian::read64le(Length);
  if (Size > MostBytes)
    return FrameResult::End;
  Bytes.resize(Size);
  return readAll(Descriptor, Bytes.data(), Size, Until);
}

} // namespace patlint
