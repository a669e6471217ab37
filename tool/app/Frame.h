//===- Frame.h - Messages on a pipe ------------------------------------===//
//
// A frame is eight bytes of length, little-endian, and that many bytes. What
// the main process and its workers say to each other are frames.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_FRAME_H
#define PATLINT_APP_FRAME_H

#include "llvm/ADT/StringRef.h"

#include <chrono>
#include <optional>
#include <string>

namespace patlint {

using Deadline = std::chrono::steady_clock::time_point;

/// False if the other end is gone. SIGPIPE must be ignored. Interrupted
/// calls are taken up again.
bool writeFrame(int Descriptor, llvm::StringRef Bytes);

enum class FrameResult : uint8_t {
  Complete,
  End, ///< the other end is gone, before or inside a frame
  TimedOut,
};
FrameResult readFrame(int Descriptor, std::string &Bytes,
                      std::optional<Deadline> Until = std::nullopt);

} // namespace patlint

#endif
