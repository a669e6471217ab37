//===- Worker.cpp - The process that parses ----------------------------===//
#include "app/Worker.h"

#include "app/Frame.h"
#include "app/JobMessage.h"
#include "app/Rulebook.h"
#include "program/Codec.h"

#include "llvm/Support/ErrorHandling.h"

#include <fcntl.h>
#include <new>
#include <sys/resource.h>
#include <unistd.h>

namespace patlint {

/// No clean-up: there is no memory for it.
[[noreturn]] static void outOfMemory() { ::_exit(OutOfMemoryStatus); }

static void outOfLlvmMemory(void *, const char *, bool) { outOfMemory(); }

static void limit(decltype(RLIMIT_AS) What, rlim_t Most) {
  rlimit L{};
  if (::getrlimit(What, &L) != 0)
    return;
  if (L.rlim_max == RLIM_INFINITY || Most < L.rlim_max)
    L.rlim_cur = Most;
  (void)::setrlimit(What, &L);
}

/// The main process measures the real time. This one is for the case that
/// it is gone and nobody ends an endless parse.
static void limitProcessorTime(unsigned Seconds) {
  rusage Used{};
  if (::getrusage(RUSAGE_SELF, &Used) != 0)
    return;
  limit(RLIMIT_CPU,
        rlim_t(Used.ru_utime.tv_sec + Used.ru_stime.tv_sec) + Seconds + 10);
}

/// Standard output becomes the returned descriptor, for frames only.
static int claimOutput() {
  int Replies = ::dup(STDOUT_FILENO);
  int Null = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (Replies < 0 || Null < 0)
    return -1;
  (void)::dup2(Null, STDOUT_FILENO);
  (void)::dup2(Null, STDERR_FILENO);
  return Replies;
}

int runWorker(llvm::StringRef Limits) {
  unsigned Mib = 0, Seconds = 0;
  auto [Memory, Time] = Limits.split(':');
  if (Memory.getAsInteger(10, Mib) || Time.getAsInteger(10, Seconds))
    return 2;
  int Replies = claimOutput();
  if (Replies < 0)
    return 2;
  std::set_new_handler(outOfMemory);
  llvm::install_bad_alloc_error_handler(outOfLlvmMemory);
  // A core would hold what the sources hold.
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_AS, rlim_t(Mib) << 20);

  const std::vector<ShadowHeader> Shadows = shadowHeaders();
  std::string Message;
  while (readFrame(STDIN_FILENO, Message) == FrameResult::Complete) {
    std::optional<LowerJob> Job = decodeJob(Message);
    if (!Job)
      return 2;
    limitProcessorTime(Seconds);
    if (!writeFrame(Replies, encode(lower(*Job, Shadows))))
      return 2;
  }
  return 0;
}

} // namespace patlint
