//===- WorkerPool.cpp - Lower many units in worker processes -----------===//
#include "app/WorkerPool.h"

#include "app/Frame.h"
#include "app/JobMessage.h"
#include "app/Worker.h"
#include "base/Parallel.h"
#include "program/Codec.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace patlint {

/// What the allocator of an old worker has lost to fragments goes back.
static constexpr unsigned UnitsPerWorker = 64;

StringProgram failedUnit(const std::string &File, const std::string &Reason) {
  StringProgram P;
  P.Unit = File;
  P.State = Analysed::Failed;
  P.Reason = Reason;
  P.Files = {File};
  return P;
}

namespace {
/// One worker process, started when it is first needed. Used by one thread.
class WorkerProcess {
public:
  explicit WorkerProcess(const WorkerLimits &Limits) : Limits(Limits) {}
  ~WorkerProcess() { stop(); }
  WorkerProcess(const WorkerProcess &) = delete;
  WorkerProcess &operator=(const WorkerProcess &) = delete;

  StringProgram lower(const LowerJob &Job, LoweredBytes &Bytes) {
    if (UnitsDone >= UnitsPerWorker)
      stop();
    bool WasFresh = UnitsDone == 0;
    std::string Why;
    std::optional<StringProgram> Result = attempt(Job, Bytes, Why);
    if (!Result && !WasFresh && !TimedOut)
      Result = attempt(Job, Bytes, Why);
    return Result ? std::move(*Result) : failedUnit(Job.File, Why);
  }

private:
  std::optional<StringProgram> attempt(const LowerJob &Job, LoweredBytes &Bytes,
                                       std::string &Why) {
    TimedOut = false;
    Bytes = {};
    if (Pid < 0 && !start()) {
      Why = "no worker process could be started";
      return std::nullopt;
    }
    auto Until = std::chrono::steady_clock::now() +
                 std::chrono::seconds(Limits.UnitTimeoutSeconds);
    FrameResult R = writeFrame(Requests, encodeJob(Job))
                        ? readFrame(Replies, Bytes.Program, Until)
                        : FrameResult::End;
    if (R == FrameResult::Complete && Job.WantInputs)
      R = readFrame(Replies, Bytes.Inputs, Until);
    if (R == FrameResult::Complete) {
      llvm::Expected<StringProgram> P = decode(Bytes.Program);
      if (P) {
        ++UnitsDone;
        return std::move(*P);
      }
      llvm::consumeError(P.takeError());
      stop();
      Bytes = {};
      Why = "its string program could not be read back";
      return std::nullopt;
    }
    Bytes = {};
    TimedOut = R == FrameResult::TimedOut;
    Why = causeOfDeath();
    return std::nullopt;
  }

  bool start() {
    int In[2], Out[2];
    if (::pipe2(In, O_CLOEXEC) != 0)
      return false;
    if (::pipe2(Out, O_CLOEXEC) != 0) {
      ::close(In[0]);
      ::close(In[1]);
      return false;
    }
    std::string Argument = WorkerArgument + std::to_string(Limits.MemoryMib) +
                           ":" + std::to_string(Limits.UnitTimeoutSeconds);
    std::string Name = Limits.Program;
    char *Arguments[] = {Name.data(), Argument.data(), nullptr};

    posix_spawn_file_actions_t Actions;
    ::posix_spawn_file_actions_init(&Actions);
    ::posix_spawn_file_actions_adddup2(&Actions, In[0], STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&Actions, Out[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&Actions, STDERR_FILENO, "/dev/null",
                                       O_WRONLY, 0);
    int Error = ::posix_spawn(&Pid, Name.c_str(), &Actions, nullptr, Arguments,
                              environ);
    ::posix_spawn_file_actions_destroy(&Actions);
    ::close(In[0]);
    ::close(Out[1]);
    Requests = In[1];
    Replies = Out[0];
    UnitsDone = 0;
    // A worker that is gone already is noticed with its first job.
    if (Error == 0)
      (void)writeFrame(Requests, encodeHeld(Limits.Held));
    if (Error == 0)
      return true;
    Pid = -1;
    closePipes();
    return false;
  }

  void closePipes() {
    for (int *Descriptor : {&Requests, &Replies}) {
      if (*Descriptor >= 0)
        ::close(*Descriptor);
      *Descriptor = -1;
    }
  }

  int await() {
    int Status = 0;
    while (::waitpid(Pid, &Status, 0) < 0 && errno == EINTR)
      ;
    Pid = -1;
    UnitsDone = 0;
    return Status;
  }

  /// Ends the worker; with its input closed it goes by itself.
  void stop() {
    closePipes();
    if (Pid < 0)
      return;
    ::kill(Pid, SIGKILL);
    (void)await();
  }

  std::string causeOfDeath() {
    // If it is dying already, its own status stays.
    ::kill(Pid, SIGKILL);
    int Status = await();
    closePipes();
    std::string Late =
        "timed out after " + std::to_string(Limits.UnitTimeoutSeconds) + " s";
    if (TimedOut)
      return Late;
    if (WIFEXITED(Status) && WEXITSTATUS(Status) == OutOfMemoryStatus)
      return "out of memory (" + std::to_string(Limits.MemoryMib) + " MiB)";
    if (WIFSIGNALED(Status) && WTERMSIG(Status) == SIGXCPU)
      return Late;
    if (WIFSIGNALED(Status) && WTERMSIG(Status) == SIGKILL)
      return "killed by the system";
    return "crashed";
  }

  const WorkerLimits &Limits;
  pid_t Pid = -1;
  int Requests = -1, Replies = -1;
  unsigned UnitsDone = 0;
  bool TimedOut = false;
};
} // namespace

/// Clang recurses; a worker's main stack may grow up to the limit that was
/// in force when it was started.
static void raiseStackLimit() {
  constexpr rlim_t Wanted = rlim_t(64) << 20;
  rlimit L{};
  if (::getrlimit(RLIMIT_STACK, &L) != 0 || L.rlim_cur == RLIM_INFINITY ||
      L.rlim_cur >= Wanted)
    return;
  L.rlim_cur =
      L.rlim_max == RLIM_INFINITY ? Wanted : std::min(Wanted, L.rlim_max);
  (void)::setrlimit(RLIMIT_STACK, &L);
}

std::vector<StringProgram>
lowerAll(const std::vector<LowerJob> &Jobs, const WorkerLimits &Limits,
         const std::function<void(size_t, StringProgram &,
                                  const LoweredBytes &)> &Done) {
  // A worker that dies while it is written to must not take us along.
  ::signal(SIGPIPE, SIG_IGN);
  raiseStackLimit();
  std::vector<StringProgram> Result(Jobs.size());
  std::atomic<size_t> Next = 0;
  unsigned Workers = unsigned(std::min<size_t>(Limits.Workers, Jobs.size()));
  parallelFor(Workers, Workers, [&](size_t) {
    WorkerProcess Worker(Limits);
    for (size_t I = Next++; I < Jobs.size(); I = Next++) {
      LoweredBytes Bytes;
      Result[I] = Worker.lower(Jobs[I], Bytes);
      Done(I, Result[I], Bytes);
    }
  });
  return Result;
}

} // namespace patlint
