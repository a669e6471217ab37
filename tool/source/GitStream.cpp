//===- GitStream.cpp - What git prints, while it prints it -------------===//
#include "source/GitStream.h"

#include "base/Files.h"
#include "source/Git.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Program.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace patlint::git {

static constexpr size_t BufferBytes = size_t(1) << 18;

static llvm::Error temporary(llvm::SmallString<128> &Path,
                             llvm::StringRef Bytes) {
  int Descriptor = -1;
  if (std::error_code E = llvm::sys::fs::createTemporaryFile(
          "patlint-git", "tmp", Descriptor, Path))
    return failure("cannot make a temporary file: " + E.message());
  llvm::raw_fd_ostream Out(Descriptor, /*shouldClose=*/true);
  Out << Bytes;
  Out.close();
  std::error_code E = Out.error();
  Out.clear_error();
  if (E)
    return failure("cannot write a temporary file: " + E.message());
  return llvm::Error::success();
}

/// The environment of a run that reads objects.
static std::vector<std::string> readingEnvironment() {
  std::vector<std::string> Result = environment();
  for (const char *Entry :
       {"LC_ALL=C", "GIT_NO_REPLACE_OBJECTS=1", "GIT_NO_LAZY_FETCH=1",
        "GIT_ALLOW_PROTOCOL=none", "GIT_TERMINAL_PROMPT=0"}) {
    llvm::StringRef Name = llvm::StringRef(Entry).split('=').first;
    std::erase_if(Result, [&](const std::string &Old) {
      return llvm::StringRef(Old).split('=').first == Name;
    });
    Result.push_back(Entry);
  }
  return Result;
}

static std::vector<char *> pointers(std::vector<std::string> &Words) {
  std::vector<char *> Result;
  for (std::string &Word : Words)
    Result.push_back(Word.data());
  Result.push_back(nullptr);
  return Result;
}

llvm::Expected<std::unique_ptr<Stream>>
Stream::start(llvm::StringRef Folder, const std::vector<std::string> &Arguments,
              llvm::StringRef Input, const std::vector<std::string> &Extra) {
  llvm::ErrorOr<std::string> Program = llvm::sys::findProgramByName("git");
  if (!Program)
    return failure("git is not installed, or not in PATH");
  std::unique_ptr<Stream> S(new Stream);
  if (llvm::Error E = temporary(S->In, Input))
    return E;
  if (llvm::Error E = temporary(S->Err, ""))
    return E;
  int Pipe[2];
  // Not inherited by what other threads start: the end of the output would
  // never come.
  if (::pipe2(Pipe, O_CLOEXEC) != 0)
    return failure("no pipe to git: " + llvm::Twine(std::strerror(errno)));

  std::vector<std::string> Words = {"git", "-c", "core.fsmonitor=false", "-C",
                                    Folder.str()};
  Words.insert(Words.end(), Arguments.begin(), Arguments.end());
  std::vector<std::string> Entries = readingEnvironment();
  Entries.insert(Entries.end(), Extra.begin(), Extra.end());
  posix_spawn_file_actions_t Actions;
  ::posix_spawn_file_actions_init(&Actions);
  ::posix_spawn_file_actions_addopen(&Actions, STDIN_FILENO, S->In.c_str(),
                                     O_RDONLY, 0);
  ::posix_spawn_file_actions_adddup2(&Actions, Pipe[1], STDOUT_FILENO);
  ::posix_spawn_file_actions_addopen(&Actions, STDERR_FILENO, S->Err.c_str(),
                                     O_WRONLY | O_TRUNC, 0);
  // This program ignores it; git ends by it when nobody reads on.
  posix_spawnattr_t Attributes;
  ::posix_spawnattr_init(&Attributes);
  sigset_t Signals;
  ::sigemptyset(&Signals);
  ::sigaddset(&Signals, SIGPIPE);
  ::posix_spawnattr_setsigdefault(&Attributes, &Signals);
  ::posix_spawnattr_setflags(&Attributes, POSIX_SPAWN_SETSIGDEF);
  int Error = ::posix_spawn(&S->Pid, Program->c_str(), &Actions, &Attributes,
                            pointers(Words).data(), pointers(Entries).data());
  ::posix_spawnattr_destroy(&Attributes);
  ::posix_spawn_file_actions_destroy(&Actions);
  ::close(Pipe[1]);
  S->From = Pipe[0];
  // It is open there, or there is no git.
  llvm::sys::fs::remove(S->In);
  if (Error != 0) {
    S->Pid = -1;
    return failure("cannot start git: " + llvm::Twine(std::strerror(Error)));
  }
  S->Buffer.resize(BufferBytes);
  return S;
}

Stream::~Stream() {
  stop();
  if (!Err.empty())
    llvm::sys::fs::remove(Err);
}

/// Without a reader git goes by itself.
void Stream::stop() {
  if (From >= 0)
    ::close(From);
  From = -1;
  if (Pid >= 0)
    while (::waitpid(Pid, nullptr, 0) < 0 && errno == EINTR)
      ;
  Pid = -1;
}

bool Stream::fill() {
  if (From < 0)
    return false;
  ssize_t Got = 0;
  do
    Got = ::read(From, Buffer.data(), Buffer.size());
  while (Got < 0 && errno == EINTR);
  At = 0;
  End = Got > 0 ? size_t(Got) : 0;
  return Got > 0;
}

bool Stream::until(char Last, std::string &Out) {
  Out.clear();
  while (At != End || fill()) {
    llvm::StringRef Rest(Buffer.data() + At, End - At);
    size_t Found = Rest.find(Last);
    Out += Rest.take_front(Found);
    if (Found != llvm::StringRef::npos) {
      At += Found + 1;
      return true;
    }
    At = End;
  }
  return !Out.empty();
}

bool Stream::read(size_t Size, std::string &Out) {
  Out.clear();
  while (Out.size() != Size && (At != End || fill())) {
    size_t Count = std::min(Size - Out.size(), End - At);
    Out.append(Buffer.data() + At, Count);
    At += Count;
  }
  return Out.size() == Size;
}

/// The first line of what git said, without its "fatal: ".
static std::string complaint(llvm::StringRef File) {
  llvm::Expected<std::string> Said = readFile(File);
  if (!Said) {
    llvm::consumeError(Said.takeError());
    return "";
  }
  llvm::StringRef Line = llvm::StringRef(*Said).split('\n').first.trim();
  Line.consume_front("fatal: ");
  return Line.str();
}

llvm::Error Stream::finish() {
  int Status = 0;
  if (From >= 0)
    ::close(From);
  From = -1;
  while (::waitpid(Pid, &Status, 0) < 0 && errno == EINTR)
    ;
  Pid = -1;
  if (WIFEXITED(Status) && WEXITSTATUS(Status) == 0)
    return llvm::Error::success();
  std::string Said = complaint(Err);
  if (!Said.empty())
    return failure(Said);
  return failure(
      WIFSIGNALED(Status)
          ? "git was ended by signal " + std::to_string(WTERMSIG(Status))
          : "git ended with status " + std::to_string(WEXITSTATUS(Status)));
}

llvm::Expected<std::string> answer(llvm::StringRef Folder,
                                   const std::vector<std::string> &Arguments) {
  llvm::Expected<std::unique_ptr<Stream>> S = Stream::start(Folder, Arguments);
  if (!S)
    return S.takeError();
  std::string All, Line;
  while ((*S)->until('\n', Line))
    All += Line + "\n";
  if (llvm::Error E = (*S)->finish())
    return E;
  return All;
}

} // namespace patlint::git
