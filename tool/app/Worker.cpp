//===- Worker.cpp - The process that parses ----------------------------===//
#include "app/Worker.h"

#include "app/Frame.h"
#include "app/JobMessage.h"
#include "app/Rulebook.h"
#include "base/Watch.h"
#include "program/Codec.h"

#include "llvm/Support/ErrorHandling.h"

#include <fcntl.h>
#include <new>
#include <sys/resource.h>
#include <unistd.h>

namespace patlint {

/// lower() maps a stack of 256 MiB, of which it touches little. It is no use
/// of memory that a person would count.
static constexpr rlim_t StackBytes = rlim_t(272) << 20;

/// No clean-up: there is no memory for it.
[[noreturn]] static void outOfMemory() { ::_exit(OutOfMemoryStatus); }

static void outOfLlvmMemory(void *, const char *, bool) { outOfMemory(); }

/// A thread that has no room for its stack is the other way to run out.
static void fatalError(void *, const char *Reason, bool) {
  if (llvm::StringRef(Reason).contains("pthread_create"))
    outOfMemory();
}

static void limit(decltype(RLIMIT_AS) What, rlim_t Most) {
  rlimit L{};
  if (::getrlimit(What, &L) != 0)
    return;
  if (L.rlim_max == RLIM_INFINITY || Most < L.rlim_max)
    L.rlim_cur = Most;
  (void)::setrlimit(What, &L);
}

/// The main process measures the real time. This one is for the case that
/// it cannot end an endless parse.
static void limitProcessorTime(unsigned Seconds) {
  rusage Used{};
  if (::getrusage(RUSAGE_SELF, &Used) != 0)
    return;
  limit(RLIMIT_CPU,
        rlim_t(Used.ru_utime.tv_sec + Used.ru_stime.tv_sec) + Seconds + 10);
}

/// Maps the stack that a parse is likely to need, so that a worker at its
/// limit fails in an allocation, which can be told from a crash, and not in
/// a call.
static void growStack() {
  constexpr size_t Bytes = size_t(4) << 20;
  volatile char Stack[Bytes];
  for (size_t I = 0; I < Bytes; I += 4096)
    Stack[I] = 0;
}

/// What the program and its libraries take before there is any work.
static rlim_t mappedBytes() {
  // The first number of the file is the mapped pages; it has no size.
  char Text[64] = {};
  int File = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  if (File < 0)
    return 0;
  (void)!::read(File, Text, sizeof(Text) - 1);
  ::close(File);
  unsigned long Pages = 0;
  if (llvm::StringRef(Text).split(' ').first.getAsInteger(10, Pages))
    return 0;
  return rlim_t(Pages) * rlim_t(::sysconf(_SC_PAGESIZE));
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
  llvm::install_fatal_error_handler(fatalError);
  growStack();
  // When the main process is gone, however it went, nobody waits for a parse.
  whenClosed(STDIN_FILENO, [] { ::_exit(2); });
  limit(RLIMIT_AS, mappedBytes() + StackBytes + (rlim_t(Mib) << 20));

  const std::vector<ShadowHeader> Shadows = shadowHeaders();
  std::string Message;
  if (readFrame(STDIN_FILENO, Message) != FrameResult::Complete)
    return 2;
  std::optional<std::vector<HeldFile>> Held = decodeHeld(Message);
  if (!Held)
    return 2;
  while (readFrame(STDIN_FILENO, Message) == FrameResult::Complete) {
    std::optional<LowerJob> Job = decodeJob(Message);
    if (!Job)
      return 2;
    limitProcessorTime(Seconds);
    UnitInputs Inputs;
    StringProgram P =
        lower(*Job, Shadows, *Held, Job->WantInputs ? &Inputs : nullptr);
    if (!writeFrame(Replies, encode(P)))
      return 2;
    if (Job->WantInputs && !writeFrame(Replies, encode(Inputs)))
      return 2;
  }
  return 0;
}

} // namespace patlint
